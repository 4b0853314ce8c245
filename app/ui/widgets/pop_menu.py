"""A small menu inside the window: where I am, who I am, what waits. Arrows move, Return does, Esc leaves."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.card import Frame, divider
from app.ui.widgets.label import Tone, label
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.painting import (
    LEFT,
    RIGHT,
    caps_width,
    paint_caps,
    paint_ring,
    paint_round,
    paint_text,
)

ROW, TWO_LINES, LEAST_WIDTH, MOST_WIDTH = 36, 52, 220, 460
_ICON, _ICON_X, _TEXT_X, _GAP, _END = 16, 12, 40, 16, 12


@dataclass(frozen=True, slots=True)
class MenuRow:
    """One line: what it is, a muted ``note`` below, and at the end its key, what it ``does`` in a word, or a tick."""

    text: str
    run: Callable[[], object] | None = None
    icon: str = ""
    note: str = ""
    key: str = ""
    does: str = ""
    checked: bool = False
    line_above: bool = False


class _Row(QAbstractButton):
    """A row as a button."""

    def __init__(self, row: MenuRow, menu: PopMenu) -> None:
        super().__init__()
        self._row, self._menu = row, menu
        self.setAccessibleName(", ".join(part for part in (row.text, row.note, row.does) if part))
        self.setEnabled(row.run is not None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row.run is not None else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: menu.choose(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Arrows and Return are the menu's; a button would take the arrows for itself.
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        row = self._row
        width = max(fonts.text_width(fonts.font(), row.text), fonts.text_width(fonts.font(fonts.CAPTION), row.note))
        end = caps_width(row.key) if row.key else fonts.text_width(fonts.font(fonts.CAPTION, fonts.STRONG), row.does)
        end += _ICON if row.checked else 0
        whole = math.ceil(_TEXT_X + width + (_GAP + end if end else 0) + _END) + 1
        height = fonts.dp(TWO_LINES if row.note else ROW)
        return QSize(min(fonts.dp(MOST_WIDTH), max(fonts.dp(LEAST_WIDTH), whole)), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        painter, tokens, row = painter_of(self), tokens_of(self.palette()), self._row
        if self.hasFocus():
            paint_round(painter, whole, fill=tokens.selected)
            paint_ring(painter, whole, tokens)
        elif self.underMouse() and self.isEnabled():
            paint_round(painter, whole, fill=tokens.row_line)
        middle, end = whole.center().y(), whole.right() - _END
        if row.icon:
            paint_icon(painter, _ICON_X, middle - _ICON / 2, _ICON, row.icon, tokens.muted)
        if row.checked:
            paint_icon(painter, end - _ICON, middle - _ICON / 2, _ICON, "check", tokens.accent)
            end -= _ICON + _GAP
        elif row.key:
            width = caps_width(row.key)
            paint_caps(
                painter, end - width, middle, row.key, ink=tokens.muted, fill=tokens.surface, edge=tokens.divider
            )
            end -= width + _GAP
        elif row.does:
            strong = fonts.font(fonts.CAPTION, fonts.STRONG)
            width = fonts.text_width(strong, row.does)
            box = QRectF(end - width - 1, 0, width + 1, self.height())
            paint_text(painter, box, row.does, strong, tokens.accent, RIGHT)
            end -= width + _GAP
        upper = fonts.dp(TWO_LINES) // 2 if row.note else self.height()
        ink = tokens.text if self.isEnabled() else tokens.muted
        box = QRectF(_TEXT_X, 4 if row.note else 0, end - _TEXT_X, upper)
        paint_text(painter, box, row.text, fonts.font(), ink, LEFT)
        if row.note:
            box = QRectF(_TEXT_X, upper - 2, end - _TEXT_X, upper - 4)
            paint_text(painter, box, row.note, fonts.font(fonts.CAPTION), tokens.muted, LEFT)


class PopMenu(Overlay):
    """The menu. It opens at ``button``, below it if there is room, else above, and closes when a row is chosen."""

    def __init__(self, over: QWidget, button: QWidget, name: str, rows: Sequence[MenuRow]) -> None:
        super().__init__(over, name=name)
        self._button = button
        self._card = Frame(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(0)
        head = label(name, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED)
        head.setContentsMargins(8, 2, 8, 6)
        column.addWidget(head)
        self.rows: list[_Row] = []
        for row in rows:
            if row.line_above:
                column.addSpacing(4)
                column.addWidget(divider())
                column.addSpacing(4)
            made = _Row(row, self)
            self.rows.append(made)
            column.addWidget(made)
        self._place()
        self.open_over()
        first = next((row for row in self.rows if row.isEnabled()), None)
        (first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self, row: MenuRow) -> None:
        """Closes, then does what the row says."""
        self.close_over()
        if row.run is not None:
            row.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        step = moves.get(Qt.Key(event.key()), 0)
        able = [row for row in self.rows if row.isEnabled()]
        if step and able:
            here = next((place for place, row in enumerate(able) if row.hasFocus()), -1 if step > 0 else 0)
            able[(here + step) % len(able)].setFocus(Qt.FocusReason.TabFocusReason)
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((row for row in able if row.hasFocus()), None)
            if focused is not None:
                focused.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing is dimmed: what the menu is about stays readable."""

    def _place(self) -> None:
        self._card.adjustSize()
        size = self._card.sizeHint()
        corner = self._button.mapTo(self._over, QPoint(0, self._button.height() + 4))
        if corner.y() + size.height() > self._over.height() - 8:
            corner.setY(self._button.mapTo(self._over, QPoint(0, 0)).y() - size.height() - 4)
        start = corner.x() if not self.isRightToLeft() else corner.x() + self._button.width() - size.width()
        x = min(max(8, start), self._over.width() - size.width() - 8)
        self._card.setGeometry(x, max(8, corner.y()), size.width(), size.height())
