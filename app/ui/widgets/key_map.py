"""The overlay that ``?`` opens: every key that works in this view now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.key_words import key_name
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.label import Tone, label
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.painting import CAP_HEIGHT, caps_width, paint_caps
from app.ui.widgets.scroll import scroll_area

_ROW = 29


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the map."""

    text: str
    keys: tuple[str, ...]


class KeyCaps(QWidget):
    """The painted caps of one or more keys."""

    def __init__(self, keys: Sequence[str], *, gap: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._gap = tuple(keys), gap
        width = sum(caps_width(key) for key in self._keys) + gap * max(0, len(self._keys) - 1)
        self.setFixedSize(round(width) + 2, CAP_HEIGHT + 2)
        self.setAccessibleName(tr(" or ").join(key_name(key) for key in self._keys))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        x = 1.0
        for key in self._keys:
            x = paint_caps(
                painter, x, self.height() / 2, key, ink=tokens.muted, fill=tokens.surface, edge=tokens.divider
            )
            x += self._gap


class KeyMap(Overlay):
    """Covers the window, dims it, and lists the keys (``sections``).

    Any key or click closes it; arrows scroll where it is long.
    """

    def __init__(self, parent: QWidget, sections: Sequence[tuple[str, Sequence[KeyRow]]]) -> None:
        super().__init__(parent, name=tr("Keys for this view"))
        self.sections = sections
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._build_card(sections), 0, Qt.AlignmentFlag.AlignCenter)
        self.open_over()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        moves = {Qt.Key.Key_Down: _ROW, Qt.Key.Key_Up: -_ROW, Qt.Key.Key_PageDown: 400, Qt.Key.Key_PageUp: -400}
        move = moves.get(Qt.Key(event.key()), 0)
        if move and bar.maximum():
            bar.setValue(bar.value() + move)
        elif event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
            self.close_over()

    def _build_card(self, sections: Sequence[tuple[str, Sequence[KeyRow]]]) -> QWidget:
        card = Frame()
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 16, 20)
        column.setSpacing(12)
        column.addWidget(label(tr("Keys for this view"), size=fonts.TITLE, weight=fonts.BOLD))
        room = QSize(self.width() - 112, self.height() - 196)
        body = self._build_body(sections, max(6, room.height() // fonts.dp(_ROW) - 2))
        if body.sizeHint().width() > room.width():
            # One column for each section, and the whole scrolls.
            body = self._build_body(sections, 10_000)
        self._area = scroll_area(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wanted = body.sizeHint()
        self._area.setFixedSize(min(wanted.width() + 12, room.width()), min(wanted.height() + 4, room.height()))
        column.addWidget(self._area)
        column.addWidget(label(tr("Any key closes this."), size=fonts.CAPTION, tone=Tone.MUTED))
        return card

    def _build_body(self, sections: Sequence[tuple[str, Sequence[KeyRow]]], most: int) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(40)
        for title, rows in _columns(sections, most):
            row.addLayout(self._build_section(title, rows))
        return body

    @staticmethod
    def _build_section(title: str, rows: Sequence[KeyRow]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(8)
        grid.addWidget(label(title, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED), 0, 0, 1, 2)
        for number, item in enumerate(rows, start=1):
            grid.addWidget(label(item.text, flow=True), number, 0)
            grid.addWidget(KeyCaps(item.keys), number, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(len(rows) + 1, 1)
        return grid


def _columns(sections: Sequence[tuple[str, Sequence[KeyRow]]], most: int) -> Iterator[tuple[str, Sequence[KeyRow]]]:
    """The sections, those that are longer than ``most`` rows in columns of about the same length."""
    for title, rows in sections:
        parts = -(-len(rows) // most)
        size = -(-len(rows) // max(1, parts))
        for place in range(0, len(rows), max(1, size)):
            yield (title if place == 0 else ""), rows[place : place + size]
