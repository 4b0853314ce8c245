"""A short list of proposals below a field. It is a child of the window, never a window: the field keeps the focus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.painting import LEFT, OUTER_RADIUS, RADIUS, RIGHT, paint_round, paint_text
from app.ui.widgets.toast import announce

ROW, MOST_ROWS = 32, 9
_PAD, _EDGE, _ICON, _LEAST, _MOST = 12, 5, 16, 280, 480


@dataclass(frozen=True, slots=True)
class Proposal:
    """One row: ``text`` is what is taken, ``label`` what stands at the right of it; ``value`` is the owner's own."""

    text: str
    label: str = ""
    icon: str = ""
    value: object = None


class Completer(QWidget):
    """The list. Give every key press of the field to ``handle`` first. Signals: ``taken(Proposal)``."""

    taken = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._rows: tuple[Proposal, ...] = ()
        self._at, self._top = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()

    @property
    def rows(self) -> tuple[Proposal, ...]:
        """What is proposed now."""
        return self._rows if self.isVisible() else ()

    @property
    def chosen(self) -> Proposal | None:
        """The row that Enter would take."""
        return self._rows[self._at] if self.isVisible() and self._rows else None

    def show_rows(self, rows: Sequence[Proposal], *, left: int = 0, name: str = "") -> None:
        """Shows proposals ``left`` px from the field's left edge; none takes the list away."""
        if not rows:
            self.close_list()
            return
        kept = self.chosen
        self._rows = tuple(rows)
        self._at = next((place for place, row in enumerate(rows) if row == kept), 0)
        self._top = 0
        self.setAccessibleName(name)
        self._place(left)
        self._reach()
        if self.isHidden():
            self.show()
            announce(self._field, f"{name}: {rows[0].text}" if name else rows[0].text)
        self.raise_()
        self.update()

    def close_list(self) -> bool:
        """Takes the list away; False if it was not there."""
        was = not self.isHidden()
        self.hide()
        self._rows = ()
        return was

    def handle(self, event: QKeyEvent) -> bool:
        """Up, Down, Page keys, Tab, Enter and Esc while the list is there; True if the key was for it."""
        if not self.isVisible() or not self._rows:
            return False
        key = event.key()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS, Qt.Key.Key_PageUp: -MOST_ROWS}
        if key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.close_list()
        else:
            return False
        event.accept()
        return True

    # -- mouse and painting --

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._row_at(event.position().y())
        if 0 <= place < len(self._rows) and place != self._at:
            self._at = place
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._row_at(event.position().y())
        if 0 <= place < len(self._rows):
            self._at = place
            self._take()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._move(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        paint_round(painter, QRectF(self.rect()), fill=tokens.surface, edge=tokens.edge, radius=OUTER_RADIUS)
        height, small = fonts.dp(ROW), fonts.font(fonts.CAPTION)
        for number, row in enumerate(self._rows[self._top : self._top + MOST_ROWS]):
            rect = QRectF(_EDGE, _EDGE + number * height, self.width() - 2 * _EDGE, height)
            if self._top + number == self._at:
                paint_round(painter, rect, fill=tokens.selected, radius=RADIUS)
            body = rect.adjusted(_PAD - _EDGE, 0, -(_PAD - _EDGE), 0)
            if row.icon:
                paint_icon(painter, body.x(), body.center().y() - _ICON / 2, _ICON, row.icon, tokens.muted)
                body.setLeft(body.x() + _ICON + 8)
            paint_text(painter, body, row.text, fonts.font(), tokens.text, LEFT)
            used = fonts.text_width(fonts.font(), row.text) + 12
            paint_text(painter, body.adjusted(used, 0, 0, 0), row.label, small, tokens.muted, RIGHT)

    # -- inside --

    def _take(self) -> None:
        row = self._rows[self._at]
        self.close_list()
        self.taken.emit(row)

    def _move(self, steps: int) -> None:
        last = len(self._rows) - 1
        if abs(steps) == 1:
            self._at = (self._at + steps) % (last + 1)
        else:
            self._at = min(last, max(0, self._at + steps))
        self._reach()
        row = self._rows[self._at]
        announce(self._field, f"{row.text} {row.label}".strip())
        self.update()

    def _reach(self) -> None:
        self._top = min(max(self._top, self._at - MOST_ROWS + 1), self._at)

    def _row_at(self, y: float) -> int:
        return self._top + int((y - _EDGE) // fonts.dp(ROW))

    def _place(self, left: int) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        body, small = fonts.font(), fonts.font(fonts.CAPTION)
        widest = max(
            fonts.text_width(body, row.text) + fonts.text_width(small, row.label) + (24 if row.icon else 0)
            for row in self._rows
        )
        width = min(max(_LEAST, round(widest) + 2 * _PAD + 24), max(fonts.dp(_MOST), self._field.width()))
        height = fonts.dp(ROW) * min(MOST_ROWS, len(self._rows)) + 2 * _EDGE
        if self._field.isRightToLeft():
            left = self._field.width() - left - width
        at = self._field.mapTo(window, QPoint(left, self._field.height() + 4))
        if at.y() + height > window.height():  # a field at the lower edge: above it
            at.setY(max(0, self._field.mapTo(window, QPoint(0, 0)).y() - height - 4))
        at.setX(max(0, min(at.x(), window.width() - width)))
        self.setGeometry(at.x(), at.y(), width, height)


class PlaceMenu(Completer):
    """A menu in place: the same list with the focus in it, below what opened it. Letters do not reach the view below
    if the owner covers it (``Actions.cover``).

    Signals: ``taken(Proposal)``; ``closed()`` whenever it goes.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._back: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def open_below(self, anchor: QWidget, rows: Sequence[Proposal], *, name: str, left: int = 0) -> None:
        """Opens below ``anchor`` (above it where there is no room), ``left`` px from its left edge."""
        self._field, self._back = anchor, anchor.window().focusWidget()
        self.show_rows(rows, left=left, name=name)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> bool:
        back, self._back = self._back, None
        if back is not None and isValid(back) and self.hasFocus():
            back.setFocus(Qt.FocusReason.PopupFocusReason)  # comes here again, by way of the focus
            return True
        was = super().close_list()
        if was:
            self.closed.emit()
        return was

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.handle(event)
            event.accept()  # whatever it is, it is not for the view below
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._back = None
        self.close_list()
