"""Changing an order by hand: the form in its page, who else has it open, and both values where two changed the same."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import Stale
from app.queries.order_page import AddressView
from app.services.order_edit import FIELDS, Edit
from app.ui import fonts
from app.ui.formats import clock
from app.ui.orders.reads import OrderData
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label

# Field -> what it is called, and how many of the form's six columns it takes.
_FORM: tuple[tuple[str, str, int], ...] = (
    ("name", "Recipient", 3),
    ("company", "Company", 3),
    ("street1", "Street and number", 3),
    ("street2", "Second line", 3),
    ("postal_code", "Postal code", 1),
    ("city", "Town", 2),
    ("region", "State or province", 1),
    ("country", "Country, two letters", 1),
    ("phone", "Telephone", 1),
    ("shipping_method", "Shipping method", 2),
    ("note", "Note for the packing slip", 4),
)
_COLUMNS = 6


class EditCard(Card):
    """The form. Signals: ``save_wanted(version, Edit)``; ``left()`` closed without saving, or after it."""

    save_wanted = Signal(int, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("Change the order")
        self._version = 0
        self._before: dict[str, str] = {}
        self._warned = False
        self._fields = {name: _Entry(title) for name, title, _ in _FORM}
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.body.addLayout(self._build_form())
        self._save = Button("Save", kind=Kind.PRIMARY, key="Ctrl+Return")
        self._save.clicked.connect(self.save)
        self._drop = Button("Close without saving", key="Esc")
        self._drop.clicked.connect(self.close_form)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._drop)
        row.addWidget(self._save)
        self.body.addLayout(row)
        self.hide()

    def _build_form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        row = column = 0
        for name, _, span in _FORM:
            if column + span > _COLUMNS:
                row, column = row + 1, 0
            grid.addWidget(self._fields[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        return grid

    @property
    def edit(self) -> Edit:
        """What the person changed so far, and what those fields held when they were read."""
        new = {name: entry.text for name, entry in self._fields.items() if entry.text != self._before[name]}
        return Edit(new, {name: self._before[name] for name in new})

    def open_form(self, data: OrderData) -> None:
        """Shows the order's values, to be changed."""
        self._version = data.view.version
        self._before = values_of(data)
        for name, entry in self._fields.items():
            entry.show_value(self._before[name])
        self._warned = False
        self.banner.clear()
        self.set_busy(False)
        self.show()
        self._fields[_FORM[0][0]].focus()

    def tell_other(self, who: str, since: str) -> None:
        """Somebody else has the order open as well: told, and nobody is kept out."""
        self.banner.say(
            f"{who} has this order open since {since}.",
            "You may go on. Where you both change the same field, the later one is shown both values.",
            status=Status.ATTENTION,
        )

    def show_stale(self, error: Stale) -> None:
        """Somebody else was quicker: each field that both changed shows both values; the others are up to date now."""
        self._version = error.version
        for name, (_, theirs) in error.both.items():
            self._before[name] = theirs
            self._fields[name].offer(error.by, theirs)
        what = f"{error.by} changed this order at {clock(error.changed_at)}."
        self.banner.say(what, error.fix, status=Status.ATTENTION)
        first = next(name for name, _, _ in _FORM if name in error.both)
        self._fields[first].focus()

    def set_busy(self, busy: bool) -> None:
        """While it is being saved the form rests."""
        self._save.setEnabled(not busy)
        for entry in self._fields.values():
            entry.setEnabled(not busy)

    def save(self) -> None:
        """Asks to save what was changed; a field that two changed must be decided first."""
        undecided = [entry for entry in self._fields.values() if entry.is_open]
        if undecided:
            undecided[0].focus()
            self.banner.say("Choose for each marked field: keep yours or take theirs.", status=Status.ATTENTION)
            return
        edit = self.edit
        if not edit.new:
            self.finish()
            return
        self.set_busy(True)
        self.save_wanted.emit(self._version, edit)

    def close_form(self) -> None:
        """Closes it; what was typed is only dropped when asked for twice."""
        if self.edit.new and not self._warned:
            self._warned = True
            way = "Ctrl+Return saves them; Esc once more drops them."
            self.banner.say("Your changes are not saved.", way, status=Status.ATTENTION)
            return
        self.finish()

    def finish(self) -> None:
        """Closes it."""
        self.hide()
        self.left.emit()


def values_of(data: OrderData) -> dict[str, str]:
    """The values of ``FIELDS`` as they are shown."""
    address: AddressView = data.view.ship_to
    header: Mapping[str, str] = {"note": data.view.note, "shipping_method": data.view.shipping_method}
    return {name: header[name] if name in header else getattr(address, name) for name in FIELDS}


class _Entry(QWidget):
    """A field with its caption and, where somebody else changed it too, their value and the choice."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._theirs = ""
        self.is_open = False
        caption = label(title, size=fonts.CAPTION, tone=Tone.MUTED)
        self._field = Field(name=title)
        caption.setBuddy(self._field)
        self._said = label("", size=fonts.CAPTION, tone=Tone.ATTENTION, wrap=True)
        self._keep = Button("Keep mine", size=Size.SMALL)
        self._keep.clicked.connect(lambda: self._decide(None))
        self._take = Button("Take theirs", size=Size.SMALL)
        self._take.clicked.connect(lambda: self._decide(self._theirs))
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(self._keep)
        choice.addWidget(self._take)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (caption, self._field, self._said):
            column.addWidget(widget)
        column.addLayout(choice)
        self._show_choice(False)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._field.text()

    def show_value(self, text: str) -> None:
        """Fills the field."""
        self._field.setText(text)
        self._field.setCursorPosition(0)
        self._show_choice(False)

    def offer(self, by: str, theirs: str) -> None:
        """Shows the value of somebody else beside the one that stands here."""
        self._theirs = theirs
        self._said.setText(f"{by}: “{theirs}”" if theirs else f"{by} left it empty")
        self._show_choice(True)

    def focus(self) -> None:
        """Puts the focus where the next decision is."""
        (self._keep if self.is_open else self._field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, text: str | None) -> None:
        if text is not None:
            self._field.setText(text)
        self._show_choice(False)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choice(self, shown: bool) -> None:
        self.is_open = shown
        self._field.set_error("Somebody else changed this too" if shown else "")
        for widget in (self._said, self._keep, self._take):
            widget.setVisible(shown)
