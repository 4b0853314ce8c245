"""The overlay that ``?`` opens: every key that works in this view now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.theme import tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import CAP_HEIGHT, caps_width, paint_caps, smooth

_DIM = QColor(20, 32, 43, 82)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the map."""

    text: str
    keys: tuple[str, ...]


class KeyCaps(QWidget):
    """The painted caps of one or more keys."""

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = tuple(keys)
        width = sum(caps_width(key) for key in self._keys) + 16 * max(0, len(self._keys) - 1)
        self.setFixedSize(round(width) + 2, CAP_HEIGHT + 2)
        self.setAccessibleName(" or ".join(self._keys))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        tokens = tokens_of(self.palette())
        x = 1.0
        for key in self._keys:
            x = paint_caps(
                painter, x, self.height() / 2, key, ink=tokens.muted, fill=tokens.surface, edge=tokens.divider
            )
            x += 16


class KeyMap(QWidget):
    """Covers the window, dims it, and lists the keys. Any key or click closes it."""

    def __init__(self, parent: QWidget, sections: Sequence[tuple[str, Sequence[KeyRow]]]) -> None:
        super().__init__(parent)
        self._over = parent
        self._back = parent.window().focusWidget()
        self.setGeometry(parent.rect())
        parent.installEventFilter(self)
        column = QVBoxLayout(self)
        column.addWidget(self._build_card(sections), 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Keys for this view")
        self.show()
        self.raise_()
        self.setFocus()

    def close_map(self) -> None:
        """Takes the map away and gives the focus back."""
        if self._back is not None:
            self._back.setFocus()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
            self.close_map()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close_map()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), _DIM)

    def _build_card(self, sections: Sequence[tuple[str, Sequence[KeyRow]]]) -> QWidget:
        card = Frame()
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label("Keys for this view", size=fonts.TITLE, weight=fonts.BOLD))
        row = QHBoxLayout()
        row.setSpacing(48)
        for title, rows in sections:
            row.addLayout(self._build_section(title, rows))
        column.addLayout(row)
        column.addWidget(label("Any key closes this.", size=fonts.CAPTION, tone=Tone.MUTED))
        return card

    @staticmethod
    def _build_section(title: str, rows: Sequence[KeyRow]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.addWidget(label(title, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED), 0, 0, 1, 2)
        for number, item in enumerate(rows, start=1):
            grid.addWidget(label(item.text), number, 0)
            grid.addWidget(KeyCaps(item.keys), number, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(len(rows) + 1, 1)
        return grid
