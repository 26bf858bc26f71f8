"""The sentences of segmentation's reasons, by their codes; a test finds those that are missing here."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from reader.model.evidence import Reason
from reader.ui.translation.mark import QT_TRANSLATE_NOOP

SAID = "article.said"
"""Whole sentences of an older version."""

SENTENCES = {
    "article.headless": QT_TRANSLATE_NOOP("Reasons", "No headline was found for this text."),
    "article.bodyless": QT_TRANSLATE_NOOP("Reasons", "A headline without a text on this page."),
    "article.printed": QT_TRANSLATE_NOOP("Reasons", "Printed: {text}"),
    "link.under-title": QT_TRANSLATE_NOOP("Reasons", "The headline stands over the beginning of the text."),
    "link.on": QT_TRANSLATE_NOOP("Reasons", "Each of {columns} columns breaks off where the next one takes up."),
    "link.far": QT_TRANSLATE_NOOP(
        "Reasons", "A column may go on in the next, though distance, a rule or the seam speaks against it."
    ),
    "link.rival": QT_TRANSLATE_NOOP("Reasons", "A column would fit another piece nearly as well."),
    "title.ambiguous": QT_TRANSLATE_NOOP("Reasons", "Kicker, headline and subheads could also be divided otherwise."),
    "title.before": QT_TRANSLATE_NOOP("Reasons", "Its headline stands before its text."),
    "title.after": QT_TRANSLATE_NOOP("Reasons", "Its headline stands after its text."),
    "text.island": QT_TRANSLATE_NOOP("Reasons", "Its text was joined across a caption that stands in its midst."),
    "text.lead": QT_TRANSLATE_NOOP("Reasons", "The text opens with the agency or paper that sent it."),
    "text.open": QT_TRANSLATE_NOOP("Reasons", "The text stops in mid-sentence."),
    "text.credited": QT_TRANSLATE_NOOP("Reasons", "A short text with a photographer's name beneath is a caption."),
    "text.unsure": QT_TRANSLATE_NOOP("Reasons", "It was hard to read: {percent} % sure on the average."),
    "jump.numbers": QT_TRANSLATE_NOOP("Reasons", "It goes on from page {first} to page {second}, as is printed."),
    "jump.headline": QT_TRANSLATE_NOOP("Reasons", "The continuation repeats its headline."),
    "role.largest": QT_TRANSLATE_NOOP("Reasons", "The largest lines of its title, {times} × the size of the text."),
    "role.over-headline": QT_TRANSLATE_NOOP("Reasons", "Smaller lines over the headline, which is {times} × as large."),
    "role.under-headline": QT_TRANSLATE_NOOP(
        "Reasons", "Smaller lines under the headline, which is {times} × as large."
    ),
    "role.names": QT_TRANSLATE_NOOP("Reasons", "Nothing but names and titles: {text}"),
    "role.label": QT_TRANSLATE_NOOP("Reasons", "Short, and worded as a section label."),
    "role.bar": QT_TRANSLATE_NOOP("Reasons", "Short, on a bar or over a title of its own."),
    "role.running": QT_TRANSLATE_NOOP("Reasons", "Set in the size of the text, with the marks of running prose."),
    "role.not-prose": QT_TRANSLATE_NOOP("Reasons", "Set in the size of the text, though it does not read like prose."),
    "role.under-picture": QT_TRANSLATE_NOOP("Reasons", "Small lines right under a picture."),
    "role.credited": QT_TRANSLATE_NOOP("Reasons", "Small lines with a photographer's name; no picture was found."),
    "role.picture": QT_TRANSLATE_NOOP("Reasons", "An area of the page that no text covers."),
    "role.grid": QT_TRANSLATE_NOOP("Reasons", "Cells in a ruled grid."),
    "role.cells": QT_TRANSLATE_NOOP("Reasons", "Short lines that stand in rows and columns, without rules."),
    "role.jump": QT_TRANSLATE_NOOP("Reasons", "Worded as a pointer to another page."),
    "role.head": QT_TRANSLATE_NOOP("Reasons", "Beyond the rule that parts the page's head or foot."),
    "role.worded": QT_TRANSLATE_NOOP("Reasons", "Worded as furniture of the page, at its edge."),
    "role.left-over": QT_TRANSLATE_NOOP("Reasons", "It found no place in an article."),
}


def reason_text(reason: Reason) -> str:
    """The sentence of a reason in the window's language; its bare code where this version does not know it."""
    if reason.code == SAID:
        return " ".join(str(value) for _, value in reason.values)
    sentence = SENTENCES.get(reason.code)
    if sentence is None:
        return reason.code
    values = dict(reason.values)
    said = QCoreApplication.translate("Reasons", sentence)
    return re.sub(r"\{(\w+)\}", lambda name: str(values.get(name[1], "?")), said)
