"""What the settings page knows of each field of `Settings`: where it stands, what it is called, how it is shown.

Titles are English, in the context ``Settings`` of the catalogues. Defaults, bounds and choices are those of
`reader.settings`; the page grows from both.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.ui.translation.mark import QT_TRANSLATE_NOOP

GENERAL = QT_TRANSLATE_NOOP("Settings", "General")
LOOK = QT_TRANSLATE_NOOP("Settings", "Appearance")
READING = QT_TRANSLATE_NOOP("Settings", "Reading")
SECTIONS = (GENERAL, LOOK, READING)


@dataclass(frozen=True, slots=True)
class About:
    """A field by its `name`: the section it stands in, its title and an explanation.

    A number is shown as `factor` times its value with `unit` behind it, in steps of `step`. `choices` are the values of
    a choice; with `many`, those that are not chosen are the value.
    """

    name: str
    section: str
    title: str
    tip: str = ""
    factor: int = 1
    step: int = 1
    unit: str = ""
    choices: tuple[str, ...] = ()
    many: bool = False


TYPES = ("person", "place", "organisation", "date", "amount", "other")

FIELDS = (
    About(
        "author",
        GENERAL,
        QT_TRANSLATE_NOOP("Settings", "Your name"),
        QT_TRANSLATE_NOOP("Settings", "Stands beside your notes and in the history; undo takes back your own steps."),
    ),
    About("language", GENERAL, QT_TRANSLATE_NOOP("Settings", "Language"), choices=("zh", "en")),
    About(
        "theme",
        LOOK,
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        QT_TRANSLATE_NOOP("Settings", '"As the system" follows the system when it turns dark.'),
        choices=("system", "light", "dark"),
    ),
    About(
        "contrast",
        LOOK,
        QT_TRANSLATE_NOOP("Settings", "Contrast"),
        QT_TRANSLATE_NOOP("Settings", "High contrast shows ink on plain ground; types of names keep their underlines."),
        choices=("system", "normal", "high"),
    ),
    About("scale", LOOK, QT_TRANSLATE_NOOP("Settings", "Size of the interface"), factor=100, step=10, unit=" %"),
    About(
        "reduced_motion",
        LOOK,
        QT_TRANSLATE_NOOP("Settings", "Less motion"),
        QT_TRANSLATE_NOOP("Settings", "Panels and notes appear at once instead of sliding."),
    ),
    About("article_size", READING, QT_TRANSLATE_NOOP("Settings", "Size of the article"), step=2, unit=" px"),
    About("measure", READING, QT_TRANSLATE_NOOP("Settings", "Length of a line"), step=2, unit=" em"),
    About(
        "hidden_types",
        READING,
        QT_TRANSLATE_NOOP("Settings", "Names that are highlighted"),
        QT_TRANSLATE_NOOP("Settings", "The same as a click on the legend above the article."),
        choices=TYPES,
        many=True,
    ),
)

CHOICES = {
    "zh": "简体中文",
    "en": "English",
    "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    "normal": QT_TRANSLATE_NOOP("Settings", "Normal"),
    "high": QT_TRANSLATE_NOOP("Settings", "High"),
    "person": QT_TRANSLATE_NOOP("Settings", "People"),
    "place": QT_TRANSLATE_NOOP("Settings", "Places"),
    "organisation": QT_TRANSLATE_NOOP("Settings", "Organisations"),
    "date": QT_TRANSLATE_NOOP("Settings", "Dates and times"),
    "amount": QT_TRANSLATE_NOOP("Settings", "Amounts"),
    "other": QT_TRANSLATE_NOOP("Settings", "Others"),
}
"""How a choice is shown; languages are shown in themselves."""
