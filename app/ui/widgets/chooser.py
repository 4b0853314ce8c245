"""The column chooser: which columns, in which order, and which are pinned. It lies over the list, below its button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of, place_in
from app.ui.theme import Tokens, tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Frame
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import LEFT, RADIUS, paint_check_box, paint_ring, paint_round, paint_text
from app.ui.widgets.scroll import scroll_area
from app.ui.widgets.toast import announce

ROW, WIDTH = 32, 300
_MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """A column: whether it is shown and pinned; ``fixed`` ones are always shown."""

    id: str
    title: str
    shown: bool = True
    pinned: bool = False
    fixed: bool = False


class ChoiceRows(QWidget):
    """The rows. Up and Down walk, Left and Right go between box and pin, Space switches, Alt with arrows moves.

    Signals: ``changed()`` after each switch or move; ``left()`` on Esc or Enter.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Choice] = []
        self._at, self._on_pin, self._dragged = 0, False, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Columns"))

    @property
    def rows(self) -> tuple[Choice, ...]:
        """The rows as they are now, from the top."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[Choice]) -> None:
        """Shows other rows."""
        self._rows = list(rows)
        self._at = min(self._at, max(0, len(rows) - 1))
        self.setFixedHeight(fonts.dp(ROW) * len(rows))
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, fonts.dp(ROW) * len(self._rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            if alt:
                self._move(self._at, self._at + step)
            else:
                self._at = min(len(self._rows) - 1, max(0, self._at + step))
                self._tell()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._on_pin = key == Qt.Key.Key_Right
            self._tell()
        elif key == Qt.Key.Key_Space:
            self._switch(self._at, pin=self._on_pin)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, x = int(event.position().y() // fonts.dp(ROW)), place_in(self, event.position().x())
        if not 0 <= place < len(self._rows):
            return
        self._at, self._on_pin = place, x > self.width() - 40
        if x < 28:
            self._dragged = place
        else:
            self._switch(place, pin=self._on_pin)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = min(len(self._rows) - 1, max(0, int(event.position().y() // fonts.dp(ROW))))
        if self._dragged >= 0 and place != self._dragged:
            self._move(self._dragged, place)
            self._dragged = self._at

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragged = -1

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        for place, row in enumerate(self._rows):
            rect = QRectF(0, place * fonts.dp(ROW), self.width(), fonts.dp(ROW))
            self._paint_row(painter, rect, row, tokens, here=place == self._at and self.hasFocus())

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Choice, tokens: Tokens, *, here: bool) -> None:
        middle = rect.center().y()
        if here:
            paint_round(painter, rect, fill=tokens.selected, radius=RADIUS)
            x = rect.right() - 34 if self._on_pin else rect.x() + 26
            paint_ring(painter, QRectF(x, middle - 14, 28, 28), tokens)
        paint_icon(painter, rect.x() + 8, middle - 8, 16, "grip-vertical", tokens.muted)
        state = Qt.CheckState.Checked if row.shown else Qt.CheckState.Unchecked
        paint_check_box(painter, QRectF(rect.x() + 32, middle - 8, 16, 16), tokens, state)
        ink = tokens.disabled if row.fixed else tokens.text
        paint_text(painter, rect.adjusted(58, 0, -44, 0), row.title, fonts.font(), ink, LEFT)
        if row.pinned or here:
            pin = tokens.accent if row.pinned else tokens.disabled
            paint_icon(painter, rect.right() - 28, middle - 8, 16, "pin", pin)

    def _switch(self, place: int, *, pin: bool) -> None:
        row = self._rows[place]
        if pin:
            row = replace(row, pinned=not row.pinned, shown=True)
        elif row.fixed:
            return
        else:
            row = replace(row, shown=not row.shown, pinned=row.pinned and not row.shown)
        self._rows[place] = row
        # Pinned columns stand first.
        self._rows.sort(key=lambda one: not one.pinned)
        self._at = self._rows.index(row)
        self._tell()
        self.changed.emit()

    def _move(self, place: int, target: int) -> None:
        if not 0 <= target < len(self._rows) or self._rows[place].pinned != self._rows[target].pinned:
            return
        self._rows.insert(target, self._rows.pop(place))
        self._at = target
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self.update()
        if self.hasFocus() and self._rows:
            row = self._rows[self._at]
            parts = [row.title, tr("shown") if row.shown else tr("hidden"), tr("pinned") if row.pinned else ""]
            self.setAccessibleDescription(", ".join(part for part in parts if part))
            announce(self, self.accessibleDescription())


class ColumnChooser(Frame):
    """The panel. Signals: ``chosen(tuple[Choice, ...])`` after each change; ``reset_wanted()``; ``closed()``."""

    chosen = Signal(object)
    reset_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Choose columns"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(label(tr("Columns"), size=fonts.EMPHASIS, weight=fonts.STRONG))
        head.addStretch(1)
        reset = Button(tr("Reset"), kind=Kind.GHOST, size=Size.SMALL, icon="rotate-ccw")
        reset.clicked.connect(self.reset_wanted)
        head.addWidget(reset)
        column.addLayout(head)
        self.rows = ChoiceRows()
        self.rows.changed.connect(lambda: self.chosen.emit(self.rows.rows))
        self.rows.left.connect(self.close_panel)
        self._area = scroll_area(self.rows)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._area)
        hint = label(
            tr("Space shows or hides. Alt with Up and Down moves. Right, then Space pins."),
            size=fonts.CAPTION,
            tone=Tone.MUTED,
            wrap=True,
        )
        column.addWidget(hint)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def open_below(self, button: QWidget, rows: Sequence[Choice]) -> None:
        """Opens below ``button``, with the focus in it."""
        window = button.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.set_rows(rows)
        self._area.setFixedHeight(fonts.dp(ROW) * min(_MOST_ROWS, len(rows)))
        self.setFixedWidth(fonts.dp(WIDTH))
        self.adjustSize()
        corner = button.mapTo(window, QPoint(0, button.height() + 4))
        start = corner.x() if self.isRightToLeft() else corner.x() + button.width() - self.width()
        x = min(max(8, start), window.width() - self.width() - 8)
        y = min(corner.y(), window.height() - self.height() - 8)
        self.move(x, max(8, y))
        self.show()
        self.raise_()
        self.rows.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_rows(self, rows: Sequence[Choice]) -> None:
        """Shows other rows."""
        self.rows.set_rows(rows)

    def close_panel(self) -> None:
        """Takes the panel away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not self.isHidden() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()
