"""The tree of issues as data: publication, year and month, issue. Pure functions of the rows that the library gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.reads import IssueRow


@dataclass(eq=False, slots=True)
class Node:
    """A row of the tree. `kind` is publication, month or issue; `name` the publication, date or month (ISO 8601).

    `name` is None where it is unknown. `count` is the issues below a node, the pages of an issue. `shown` is how many
    children the view has asked for so far.
    """

    kind: str
    name: str | None
    parent: Node | None
    row: int = 0
    issue: IssueRow | None = None
    count: int = 0
    children: list[Node] = field(default_factory=list)
    shown: int = 0

    def add(self, child: Node) -> Node:
        """Puts a child at the end."""
        child.row = len(self.children)
        self.children.append(child)
        return child


def make_tree(issues: Sequence[IssueRow]) -> Node:
    """The root above all publications; issues stay in the order in which they are given, months in that of dates."""
    root = Node("root", None, None)
    publications: dict[str | None, Node] = {}
    months: dict[tuple[str | None, str], Node] = {}
    for issue in issues:
        home = publications.get(issue.publication)
        if home is None:
            home = publications[issue.publication] = root.add(Node("publication", issue.publication, root))
        home.count += 1
        if issue.date:
            key = (issue.publication, issue.date[:7])
            if key not in months:
                months[key] = home.add(Node("month", key[1], home))
            home = months[key]
            home.count += 1
        home.add(Node("issue", issue.date, home, issue=issue, count=issue.pages))
    return root
