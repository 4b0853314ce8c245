"""The forms that open in an order's page, one at a time: changing, splitting, cancelling, taking back, a note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.returns import WithCustomer
from app.ui.actions import Actions
from app.ui.orders.cancel_card import CancelCard
from app.ui.orders.edit_card import EditCard
from app.ui.orders.notes_card import NoteForm
from app.ui.orders.reads import OrderData
from app.ui.orders.return_card import ReturnCard
from app.ui.orders.split_card import SplitCard


class PageForms(QWidget):
    """All of them in a column.

    Signals: ``closed()`` one was closed, ``edit_begun(order id)``, ``edit_ended(order id)``,
    ``save_wanted(order id, version, Edit)``, ``cancel_wanted(order id, reason, refund)``,
    ``split_wanted(order id, lines)``, ``note_wanted(order id, text)``.
    """

    closed = Signal()
    edit_begun = Signal(int)
    edit_ended = Signal(int)
    save_wanted = Signal(int, int, object)
    cancel_wanted = Signal(int, str, bool)
    split_wanted = Signal(int, object)
    note_wanted = Signal(int, str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._order_id = 0
        self._edited: int | None = None
        self.edit, self.cancel, self.split, self.note = EditCard(), CancelCard(actions), SplitCard(), NoteForm()
        self.back = ReturnCard(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for form in (self.edit, self.split, self.cancel, self.back, self.note):
            column.addWidget(form)
        self.edit.save_wanted.connect(lambda version, edit: self.save_wanted.emit(self._edited, version, edit))
        self.edit.left.connect(self._on_edit_left)
        self.cancel.cancel_wanted.connect(self._on_cancel)
        self.split.split_wanted.connect(self._on_split)
        self.note.note_wanted.connect(self.note_wanted)
        for form in (self.cancel, self.split, self.back, self.note):
            form.left.connect(self._on_left)
        for form in (self.edit, self.note):
            actions.bind(form, "order.save", form.save)
        actions.bind(self.split, "order.save", self.split.confirm)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether one is open."""
        return any(not form.isHidden() for form in (self.edit, self.cancel, self.split, self.back, self.note))

    def open_edit(self, data: OrderData) -> None:
        """Changing the order."""
        self._order_id = self._edited = data.id
        self.show()
        self.edit.open_form(data)
        self.edit_begun.emit(data.id)

    def open_cancel(self, data: OrderData) -> None:
        """Cancelling it."""
        self._order_id = data.id
        self.show()
        self.cancel.open_card(data)

    def open_split(self, data: OrderData) -> None:
        """Splitting it."""
        self._order_id = data.id
        self.show()
        self.split.open_card(data)

    def open_back(self, data: OrderData, away: tuple[WithCustomer, ...]) -> None:
        """Taking goods back."""
        self._order_id = data.id
        self.show()
        self.back.open_card(data.id, away)

    def open_note(self, data: OrderData) -> None:
        """Writing a note on it."""
        self._order_id = data.id
        self.show()
        self.note.open_form(data.id)

    def escape(self) -> bool:
        """Esc: takes a scan back, or closes the form that is open, or asks first; False if none is."""
        if not self.back.isHidden() and self.back.step_back():
            return True
        for form, close in (
            (self.edit, self.edit.close_form),
            (self.cancel, self.cancel.close_card),
            (self.split, self.split.close_card),
            (self.back, self.back.close_card),
            (self.note, self.note.close_form),
        ):
            if not form.isHidden():
                close()
                return True
        return False

    def close_all(self) -> None:
        """Another order is shown: what was typed stays a draft."""
        if not self.edit.isHidden():
            self.edit.put_aside()
        if not self.note.isHidden():
            self.note.put_aside()
        self.cancel.hide()
        self.split.hide()
        self.back.hide()
        self.hide()

    def _on_cancel(self, reason: str, refund: bool) -> None:
        self.cancel_wanted.emit(self._order_id, reason, refund)
        self._on_left()

    def _on_split(self, lines: object) -> None:
        self.split_wanted.emit(self._order_id, lines)
        self._on_left()

    def _on_edit_left(self) -> None:
        if self._edited is not None:
            self.edit_ended.emit(self._edited)
            self._edited = None
        self._on_left()

    def _on_left(self) -> None:
        self.setVisible(self.is_open)
        self.closed.emit()
