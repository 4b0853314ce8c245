"""The language of the screen: English in the code, other languages from ``resources/i18n``.

``tr("Save changes")``, ``tr("Order {number}", number=...)``, ``trn("{n} order", "{n} orders", count)`` when a text is
shown, never while a module loads; ``mark("To pack")`` in tables, ``tr(table[key])`` where they are shown;
``said(error.message)`` for what rules and services say (``app.wording.words``). One context, so that a word is
translated once.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.errors import OperationError
from app.ui.numbers import number
from app.wording import Words, mark

__all__ = ["CONTEXT", "counted", "mark", "said", "said_error", "tr", "trn"]

CONTEXT = "app"


def tr(text: str, /, **values: Any) -> str:
    """The text in the language of the screen, with the values put in; values that are Words are translated too."""
    if not text:
        return ""  # the empty text is a catalogue's own head
    shown = QCoreApplication.translate(CONTEXT, text)
    return shown.format(**{name: said(value) for name, value in values.items()}) if values else shown


def trn(one: str, many: str, count: int, /, **values: Any) -> str:
    """A text that hangs on a number: ``{n}`` is the number as it is read; the catalogue's key is ``many``."""
    return counted(one, many, count, **values)


def counted(one: str, many: str, count: int, /, **values: Any) -> str:
    """``trn`` for texts that are not written out where it is called (``app.ui.formats.plural``)."""
    shown = QCoreApplication.translate(CONTEXT, many, "", count)
    if shown == many and count == 1:  # no catalogue: English
        shown = one
    return shown.format(n=number(count), **{name: said(value) for name, value in values.items()})


def said(text: Any) -> Any:
    """What rules and services said, in the language of the screen; any other value as it is."""
    return tr(text.template, **text.values) if isinstance(text, Words) else text


def said_error(error: Exception | None) -> str:
    """An error in a sentence or two: what happened, and what to do."""
    if isinstance(error, OperationError):
        return f"{said(error.message)} {said(error.fix)}".strip()
    return str(error or "")
