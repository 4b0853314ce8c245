"""Which texts of a window do not fit: cut by an ellipsis, or wider than the widget that holds them.

Data from outside (names, titles) may be shortened, texts of our own may not. Under the pseudo-locale every text of
our own carries a mark, so that the two can be told apart wherever they are drawn.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from app.ui import fonts
from app.ui.widgets.button import Button
from app.ui.widgets.label import PlainLabel
from app.ui.widgets.text_paint import wrapped


class _Measures(QFontMetricsF):
    """The measures of a font, which note what they shorten."""

    def __init__(self, font: QFont, cut: list[str]) -> None:
        super().__init__(font)
        self._cut = cut

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: float, flags: int | None = None) -> str:
        shown = super().elidedText(text, mode, width, flags or 0)
        if shown != text:
            self._cut.append(text)
        return shown


@contextlib.contextmanager
def shortened_texts() -> Iterator[list[str]]:
    """What is painted with an ellipsis meanwhile."""
    cut: list[str] = []
    wrapped.cache_clear()  # what was shortened before would not be again
    with patch.object(fonts, "metrics", lambda font: _Measures(font, cut)):
        yield cut


def clipped_texts(window: QWidget, mark: str) -> list[str]:
    """The texts with ``mark`` in them that do not fit in the visible part of a window, as ``kind: text``."""
    QApplication.sendPostedEvents()  # a text that has just changed may still be waiting for its new room
    with shortened_texts() as cut:
        window.grab()
    # Of a text in several lines only the end is shortened.
    ends = {"[": "]"}
    found = [f"painted: {text}" for text in cut if mark in text or ends.get(mark, mark) in text]
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and (text := _too_long(widget, mark)) and mark in text:
            found.append(f"{type(widget).__name__}: {text}")
    return list(dict.fromkeys(found))


def _too_long(widget: QWidget, mark: str) -> str:
    """The text of a widget that is wider or higher than its room, or ""."""
    if isinstance(widget, PlainLabel) and widget._elide:
        return ""  # shortened where it is painted, which was noted there
    if isinstance(widget, QLabel):
        room, text = widget.contentsRect(), widget.text()
        if widget.wordWrap():
            return text if widget.heightForWidth(widget.width()) > widget.height() + 1 else ""
        return text if widget.fontMetrics().horizontalAdvance(text) > room.width() + 1 else ""
    if isinstance(widget, QLineEdit):
        text = widget.placeholderText() if not widget.text() else ""
        return text if widget.fontMetrics().horizontalAdvance(text) > widget.contentsRect().width() else ""
    if isinstance(widget, QAbstractButton):
        least = widget.minimumSizeHint() if isinstance(widget, Button) else widget.sizeHint()
        return widget.text() if least.width() > widget.width() + 1 else ""
    if isinstance(widget, QScrollArea) and (body := widget.widget()) is not None:
        return f"{mark} all of it, which is too wide" if body.width() > widget.viewport().width() + 1 else ""
    return ""
