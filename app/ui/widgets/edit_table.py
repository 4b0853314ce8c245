"""A table with figures that can be typed over where they stand: one field at a time, over the cell."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui import fonts
from app.ui.widgets.cells import TableModel
from app.ui.widgets.field import Field
from app.ui.widgets.table import ROW, StationTable

_AIR = 3
# Gives what is wrong with a text that was typed for a row's column, "" if it was taken.
Take = Callable[[Hashable, str, str], str]
# Gives what stands in a row's column as it is typed: without the groups of its digits.
Typed = Callable[[Hashable, str], str]


class _CellField(Field):
    """The field. Signals: ``done(steps, columns)`` it is to be taken, and where to go on then; ``left()`` by Esc."""

    done = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
            if event.key() in steps:
                self.done.emit(0, steps[Qt.Key(event.key())])
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            event.ignore()  # a chord of the page
        elif event.key() in steps:
            self.done.emit(steps[Qt.Key(event.key())], 0)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class EditTable(StationTable):
    """A list in which the columns ``editable`` can be typed over.

    ``begin()`` opens the field in the current row. Enter, Up and Down take what is typed and go on in the next row, Tab
    in the next of these columns; Esc leaves it as it was. ``take`` gets what was typed, and says what is wrong with it.
    Signals: ``edit_ended()`` when the field goes.
    """

    edit_ended = Signal()

    def __init__(
        self,
        model: TableModel,
        *,
        name: str,
        editable: Sequence[str],
        take: Take,
        text: Typed,
        row_height: int = ROW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, name=name, row_height=row_height, parent=parent)
        self._editable, self._take, self._text = tuple(editable), take, text
        self._at: tuple[Hashable, str] | None = None
        self.field = _CellField(self.viewport())
        self.field.done.connect(self._on_done)
        self.field.left.connect(self.leave)
        self.field.textEdited.connect(lambda _text: self.field.set_error(""))
        self.field.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._put())
        model.modelReset.connect(self._on_reset_while_open)

    @property
    def is_open(self) -> bool:
        """Whether a figure is being typed over."""
        return self._at is not None

    def begin(self, column: str = "", typed: str = "") -> bool:
        """Opens the field over a column of the current row (the first that can be), with ``typed`` begun; False: it
        cannot be."""
        key, place = self.current_key, self.currentIndex().row()
        shown = [one for one in self._editable if not self.isColumnHidden(self._section(one))]
        column = column or (shown[0] if shown else "")
        if key is None or column not in shown or self.rows.is_fold(place):
            return False
        self._at = (key, column)
        title = self.rows.columns[self._section(column)].title
        self.field.setAccessibleName(title)
        self.field.set_error("")
        self.field.setText(typed or self._text(key, column))
        self.scrollTo(self.rows.index(place, 0))
        self._put()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not typed:
            self.field.selectAll()
        return True

    def take_typed(self) -> bool:
        """Takes what is typed, if anything is being typed; False if it cannot be: then the field stays and says why."""
        if self._at is None:
            return True
        fault = self._take(*self._at, self.field.text().strip())
        self.field.set_error(fault)
        self.field.setToolTip(fault)
        if fault:
            self.field.selectAll()
            return False
        self._close()
        return True

    def leave(self) -> None:
        """Closes the field; nothing is changed."""
        if self._at is not None:
            self._close()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            elsewhere = event.reason() not in (
                Qt.FocusReason.ActiveWindowFocusReason,
                Qt.FocusReason.PopupFocusReason,
            )
            if elsewhere and self._at is not None and not self.take_typed():
                self._close()  # what cannot be read was left: the figure is as before
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put()

    # -- inside --

    def _section(self, column: str) -> int:
        return next(place for place, one in enumerate(self.rows.columns) if one.id == column)

    def _put(self) -> None:
        if self._at is None:
            return
        place = self.rows.place_of(self._at[0])
        rect = self.visualRect(self.rows.index(place, self._section(self._at[1])))
        self.field.setGeometry(rect.adjusted(_AIR, _AIR, -_AIR, -_AIR - 1))
        height = min(fonts.dp(32), rect.height() - 2 * _AIR)
        self.field.resize(self.field.width(), height)
        self.field.move(self.field.x(), rect.y() + (rect.height() - height) // 2)

    def _on_done(self, steps: int, columns: int) -> None:
        if self._at is None:
            return
        column = self._at[1]
        if not self.take_typed():
            return
        if columns:
            shown = [one for one in self._editable if not self.isColumnHidden(self._section(one))]
            place = shown.index(column) + columns
            steps = 1 if place >= len(shown) else -1 if place < 0 else 0
            column = shown[place % len(shown)]
        before = self.currentIndex().row()
        if steps:
            self.move_current(steps)
        if (steps and self.currentIndex().row() == before) or not self.begin(column):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reset_while_open(self) -> None:
        """Somebody else changed something: what is being typed stays over its row, if that is still there."""
        if self._at is None:
            return
        if self.rows.place_of(self._at[0]) < 0:
            self.leave()
        else:
            self.select_key(self._at[0])
            self._put()

    def _close(self) -> None:
        self._at = None
        had = self.field.hasFocus()
        self.field.hide()
        self.field.set_error("")
        if had:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit_ended.emit()
