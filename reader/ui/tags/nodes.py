"""The vocabulary as a tree for the screen of tags: names under names, each with how often it is used. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.model.tags import SEPARATOR
from reader.ui.tags.terms import Term


@dataclass(eq=False, slots=True)
class TagNode:
    """A term with the narrower ones below it; `uses` counts the articles that carry it or one of those."""

    path: str
    parent: TagNode | None
    row: int = 0
    term: Term | None = None
    children: list[TagNode] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(SEPARATOR)[2]

    @property
    def uses(self) -> int:
        """How many articles carry the term, or a narrower one."""
        return self.term.tag.within if self.term else 0

    @property
    def free(self) -> bool:
        """Whether the term waits for its place."""
        return self.term is not None and self.term.tag.free


def make_tree(terms: Iterable[Term]) -> TagNode:
    """The root above all terms; terms that stand above others and are not given are made as well."""
    root = TagNode("", None)
    nodes: dict[str, TagNode] = {"": root}
    for term in terms:
        _node(nodes, term.path).term = term
    return root


def find_node(node: TagNode, path: str) -> TagNode | None:
    """The node with a path below a node, None where there is none."""
    for child in node.children:
        if child.path == path:
            return child
        if path.startswith(child.path + SEPARATOR):
            return find_node(child, path)
    return None


def _node(nodes: dict[str, TagNode], path: str) -> TagNode:
    if path not in nodes:
        above = _node(nodes, path.rpartition(SEPARATOR)[0])
        node = TagNode(path, above, len(above.children))
        above.children.append(node)
        nodes[path] = node
    return nodes[path]
