"""One address in the form of a customer: a line of it, which opens into its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.channels.base import Address
from app.services.customer_edit import address_field
from app.ui.customers.words import address_lines
from app.ui.i18n import mark, tr
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import divider
from app.ui.widgets.entry import COUNTRY, TEXT, Entry
from app.ui.widgets.label import Tone, label
from app.ui.widgets.tick import Tick

# Field -> what it is called, and how many of the twelve columns it takes.
_FORM: tuple[tuple[str, str, int], ...] = (
    ("name", mark("Recipient"), 6),
    ("company", mark("Company"), 6),
    ("street1", mark("Street and number"), 6),
    ("street2", mark("Second line"), 6),
    ("postal_code", mark("Postal code"), 3),
    ("city", mark("Town"), 5),
    ("region", mark("State or province"), 4),
    ("country", mark("Country"), 6),
    ("phone", mark("Telephone"), 6),
)
_COLUMNS = 12


class AddressForm(QWidget):
    """An address that is kept (``address_id``), one that orders went to (0), or a new one.

    Signals: ``changed()``; ``standard_wanted(on)`` new orders are to get it, or not.
    """

    changed = Signal()
    standard_wanted = Signal(bool)

    def __init__(self, address: Address, address_id: int = 0, *, is_new: bool = False) -> None:
        super().__init__()
        self.id, self.was, self.is_new, self.is_proposed = address_id, address, is_new, False
        self.entries = {name: Entry(tr(title), COUNTRY if name == "country" else TEXT) for name, title, _ in _FORM}
        self._line = label("", elide=True)
        self._tag = label(self._kind_words, tone=Tone.MUTED)
        self.standard = Tick(tr("For new orders"))
        self.standard.clicked.connect(lambda on: self.standard_wanted.emit(on))
        self.change = Button(tr("Change"), kind=Kind.GHOST, size=Size.SMALL, icon="pencil")
        self.change.clicked.connect(self._on_change)
        self.remove = Button(tr("Remove"), kind=Kind.GHOST, size=Size.SMALL, icon="trash")
        self.remove.clicked.connect(self._on_remove)
        self._build()
        self.remove.setHidden(not address_id and not is_new)  # what an order was sent to is history
        for name, entry in self.entries.items():
            entry.show_value(getattr(address, name) if not is_new else "")
            entry.changed.connect(self._on_changed)
        if is_new:
            for name in self.entries:
                self.entries[name].type_in(getattr(address, name))
        self._show_line()
        self._fields.hide()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.standard)
        row.addWidget(self._tag)
        row.addStretch(1)
        for button in (self.change, self.remove):
            button.set_yielding()
            row.addWidget(button)
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        at_row = column = 0
        for name, _, span in _FORM:
            if column + span > _COLUMNS:
                at_row, column = at_row + 1, 0
            grid.addWidget(self.entries[name], at_row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(divider())
        whole.addWidget(self._line)
        whole.addLayout(row)
        whole.addWidget(self._fields)

    @property
    def _kind_words(self) -> str:
        if self.is_new:
            return tr("New")
        return "" if self.id else tr("From an order")

    # -- what stands in it --

    @property
    def address(self) -> Address:
        """What is typed. Raises BadInput for a country that is none."""
        return Address(**{name: entry.value for name, entry in self.entries.items()})

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it: it is not kept then."""
        return not any(entry.text.strip() for entry in self.entries.values())

    @property
    def is_changed(self) -> bool:
        """Whether anything in it was typed."""
        return any(entry.is_typed for entry in self.entries.values())

    @property
    def is_added(self) -> bool:
        """Whether saving keeps it as one more."""
        return not self.id and not self.is_empty and (self.is_new or self.is_changed or self.is_standard)

    @property
    def is_touched(self) -> bool:
        """Whether a draft has to keep it."""
        return self.is_new or self.is_standard or self.is_changed

    @property
    def is_standard(self) -> bool:
        """Whether new orders get it because somebody said so."""
        return self.standard.isChecked()

    @property
    def kept_entries(self) -> Mapping[str, Entry]:
        """The entries by their fields in an edit, of an address that is kept."""
        return {address_field(self.id, name): entry for name, entry in self.entries.items()} if self.id else {}

    @property
    def kept_values(self) -> Mapping[str, str]:
        """Their values. Raises BadInput."""
        return {place: entry.value for place, entry in self.kept_entries.items()}

    @property
    def draft(self) -> dict[str, Any]:
        """What a draft keeps of it."""
        texts = {name: entry.text for name, entry in self.entries.items()}
        return {"id": self.id, "is_new": self.is_new, "was": asdict(self.was), "texts": texts,
                "standard": self.is_standard}  # fmt: skip

    def take_draft(self, texts: Mapping[str, str], *, standard: bool) -> None:
        """Types what a draft kept."""
        for name, entry in self.entries.items():
            entry.type_in(texts.get(name, entry.text))
        self.set_standard(standard)
        self.expand()
        self._show_line()

    # -- what is shown --

    def set_standard(self, on: bool) -> None:
        """Ticks it, or not; tells nobody."""
        self.standard.setChecked(on)

    def expand(self) -> None:
        """Shows its fields."""
        self._fields.show()
        self.change.hide()

    # -- inside --

    def _on_change(self) -> None:
        self.expand()
        self.entries["street1"].focus()

    def _on_remove(self) -> None:
        """Empties it; what is empty is not kept. It can be typed anew until the form is saved."""
        for entry in self.entries.values():
            entry.type_in("")
        self.set_standard(False)
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_line()
        self.changed.emit()

    def _show_line(self) -> None:
        if self.is_empty:
            self._line.setText(tr("No longer kept") if self.id else tr("Nothing yet"))
            return
        lines = address_lines(Address(**{name: entry.text for name, entry in self.entries.items()}))
        self._line.setText(", ".join(lines))
