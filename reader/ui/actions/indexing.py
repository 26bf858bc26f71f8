"""Actions on the indexes: on the entity that is shown and on the tag that is shown. Part of the table.

Each works only in its own screen; so do its keys, which other screens may use for other things. Those that are letters
work only while the keyboard is in a list.
"""

from __future__ import annotations

from functools import partial

from reader.ui.actions import record as when
from reader.ui.actions.record import Action
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

_on_entity = partial(Action, menu="names", when=when.entity)
_on_tag = partial(Action, menu="tags", when=when.tag)

_ENTITY = (
    _on_entity(
        "entity.rename",
        QT_TRANSLATE_NOOP("Actions", "Rename the entity…"),
        QT_TRANSLATE_NOOP("Actions", "Change what it is called in lists"),
        keys=("F2",),
        icon="pencil",
        rule=True,
    ),
    _on_entity(
        "entity.merge",
        QT_TRANSLATE_NOOP("Actions", "Merge entities"),
        QT_TRANSLATE_NOOP("Actions", "Make the selected entities one, or follow the first suggestion"),
        keys=("M",),
        icon="merge",
        local=True,
    ),
    _on_entity(
        "entity.apart",
        QT_TRANSLATE_NOOP("Actions", "Not the same entity"),
        QT_TRANSLATE_NOOP("Actions", "Turn the first suggestion down, for good"),
        keys=("N",),
        icon="x",
        local=True,
    ),
    _on_entity(
        "entity.alias",
        QT_TRANSLATE_NOOP("Actions", "Alias of the entity…"),
        QT_TRANSLATE_NOOP("Actions", "Say how it is spelt as well"),
        icon="plus",
    ),
    _on_entity(
        "entity.note",
        QT_TRANSLATE_NOOP("Actions", "Note on the entity…"),
        QT_TRANSLATE_NOOP("Actions", "Write down what is worth knowing of it"),
    ),
    _on_entity(
        "entity.identify",
        QT_TRANSLATE_NOOP("Actions", "Identifier of the entity…"),
        QT_TRANSLATE_NOOP("Actions", "Its number in an authority file; nothing is fetched"),
    ),
    _on_entity(
        "entity.split",
        QT_TRANSLATE_NOOP("Actions", "Another entity of this name"),
        QT_TRANSLATE_NOOP("Actions", "The selected mentions mean someone or something else of the same name"),
        icon="columns-2",
    ),
    Action(
        "entity.articles",
        QT_TRANSLATE_NOOP("Actions", "All articles that name the entity"),
        QT_TRANSLATE_NOOP("Actions", "List them in the library"),
        "names",
        icon="text-search",
        when=when.known_entity,
    ),
    Action(
        "entity.new",
        QT_TRANSLATE_NOOP("Actions", "New entity…"),
        QT_TRANSLATE_NOOP("Actions", "Make an entity that nothing mentions yet"),
        "names",
        icon="plus",
        when=when.indexing_entities,
    ),
)

_TAG = (
    Action(
        "tag.new",
        QT_TRANSLATE_NOOP("Actions", "New tag…"),
        QT_TRANSLATE_NOOP("Actions", "Make a tag at the top of the vocabulary"),
        "tags",
        ("Ctrl+N",),
        "plus",
        when.indexing_tags,
    ),
    _on_tag(
        "tag.narrower",
        QT_TRANSLATE_NOOP("Actions", "New narrower tag…"),
        QT_TRANSLATE_NOOP("Actions", "Make a tag below this one"),
        keys=("Ins",),
        icon="plus",
    ),
    _on_tag(
        "tag.rename",
        QT_TRANSLATE_NOOP("Actions", "Rename the tag…"),
        QT_TRANSLATE_NOOP("Actions", "The articles keep it under its new name"),
        keys=("F2",),
        icon="pencil",
        rule=True,
    ),
    _on_tag(
        "tag.synonym",
        QT_TRANSLATE_NOOP("Actions", "Synonym of the tag…"),
        QT_TRANSLATE_NOOP("Actions", "Another word by which the tag is found"),
        keys=("S",),
        local=True,
    ),
    _on_tag(
        "tag.relate",
        QT_TRANSLATE_NOOP("Actions", "Related tag…"),
        QT_TRANSLATE_NOOP("Actions", "Say with which other tag it has to do"),
        icon="link",
    ),
    _on_tag(
        "tag.note",
        QT_TRANSLATE_NOOP("Actions", "Note on using the tag…"),
        QT_TRANSLATE_NOOP("Actions", "Say what the tag is for and what not"),
    ),
    _on_tag(
        "tag.notation",
        QT_TRANSLATE_NOOP("Actions", "Notation of the tag…"),
        QT_TRANSLATE_NOOP("Actions", "Its sign in a classification"),
    ),
    Action(
        "tag.key",
        QT_TRANSLATE_NOOP("Actions", "Number key of the tag"),
        QT_TRANSLATE_NOOP("Actions", "Give it one of the keys 1–9 of the quick palette, or take it away"),
        "tags",
        when=when.shown_tag,
    ),
    _on_tag(
        "tag.merge",
        QT_TRANSLATE_NOOP("Actions", "Merge the tag into another…"),
        QT_TRANSLATE_NOOP("Actions", "Its articles get the other tag, its name becomes a synonym"),
        keys=("M",),
        icon="merge",
        local=True,
        rule=True,
    ),
    _on_tag(
        "tag.move",
        QT_TRANSLATE_NOOP("Actions", "Move the tag…"),
        QT_TRANSLATE_NOOP("Actions", "Put it, with all below it, under another tag"),
        keys=("P",),
        icon="list-tree",
        local=True,
    ),
    _on_tag(
        "tag.up",
        QT_TRANSLATE_NOOP("Actions", "Tag up"),
        QT_TRANSLATE_NOOP("Actions", "Before the tag above it"),
        keys=("Alt+Up",),
        icon="chevron-up",
        mac=("Ctrl+Alt+Up",),
        again=True,
    ),
    _on_tag(
        "tag.down",
        QT_TRANSLATE_NOOP("Actions", "Tag down"),
        QT_TRANSLATE_NOOP("Actions", "After the tag below it"),
        keys=("Alt+Down",),
        icon="chevron-down",
        mac=("Ctrl+Alt+Down",),
        again=True,
    ),
    _on_tag(
        "tag.out",
        QT_TRANSLATE_NOOP("Actions", "Tag one level up"),
        QT_TRANSLATE_NOOP("Actions", "Beside the tag that it is below now"),
        keys=("Ctrl+Left",),
        icon="chevron-left",
    ),
    _on_tag(
        "tag.in",
        QT_TRANSLATE_NOOP("Actions", "Tag one level down"),
        QT_TRANSLATE_NOOP("Actions", "Below the tag that stands before it"),
        keys=("Ctrl+Right",),
        icon="chevron-right",
    ),
    Action(
        "tag.articles",
        QT_TRANSLATE_NOOP("Actions", "All articles with the tag"),
        QT_TRANSLATE_NOOP("Actions", "List them in the library"),
        "tags",
        icon="text-search",
        when=when.shown_tag,
        rule=True,
    ),
    Action(
        "tag.adopt",
        QT_TRANSLATE_NOOP("Actions", "Merge the free term as suggested"),
        QT_TRANSLATE_NOOP("Actions", "The first free term that waits becomes part of the tag it seems to mean"),
        "tags",
        when=when.indexing_tags,
    ),
    Action(
        "tag.keep",
        QT_TRANSLATE_NOOP("Actions", "Take the free term into the vocabulary"),
        QT_TRANSLATE_NOOP("Actions", "It stays as it is, and waits no longer"),
        "tags",
        when=when.free_tag,
    ),
    _on_tag(
        "tag.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the tag"),
        QT_TRANSLATE_NOOP("Actions", "Delete it with all below it, and take them off the articles"),
        keys=("Del",),
        icon="trash-2",
        local=True,
    ),
)

INDEXING = _ENTITY + _TAG
