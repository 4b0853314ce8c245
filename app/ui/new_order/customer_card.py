"""Who buys: looked up as it is typed, or typed in; and where it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.errors import BadInput
from app.queries.customers import Buyer, CustomerHit
from app.ui.formats import day, full_time, utc_now
from app.ui.i18n import mark, tr, trn
from app.ui.new_order.state import BUYER_FIELDS, FormState
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card
from app.ui.widgets.completer import Proposal
from app.ui.widgets.country_field import CountryField, country_words
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import Captioned, LookUpField, PlainField
from app.ui.widgets.tick import Tick

# Field -> what it is called, and how many of the twelve columns it takes.
_FORM: tuple[tuple[str, str, int], ...] = (
    ("name", mark("Name"), 3),
    ("company", mark("Company"), 3),
    ("email", mark("E-mail"), 4),
    ("phone", mark("Telephone"), 2),
    ("street1", mark("Street and number"), 4),
    ("street2", mark("Addition"), 3),
    ("postal_code", mark("Postal code"), 2),
    ("city", mark("Town"), 3),
    ("region", mark("Region"), 2),
    ("country", mark("Country"), 2),
    ("note", mark("Note for the packing slip"), 8),
)
_COLUMNS = 12
_LEAST_DIGITS = 4


class CustomerCard(Card):
    """Look-up and fields. Signals: ``edited()``; ``asked(text)`` answer with ``show_hits``; ``chosen(customer_id)``;
    ``left(name)`` a field was left."""

    edited = Signal()
    asked = Signal(str)
    chosen = Signal(int)
    left = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Customer"))
        self.customer_id: int | None = None
        self.look_up = LookUpField(
            tr("Name, e-mail, telephone, postal code"),
            icon="search",
            name=tr("Find a customer by name, e-mail, telephone, town or postal code"),
        )
        self.look_up.asked.connect(self.asked)
        self.look_up.taken.connect(lambda proposal: self.chosen.emit(proposal.value))
        self.look_up.unmatched.connect(self._begin_new)
        self._known = label("", tone=Tone.ACCENT, flow=True)
        self._other = Button(tr("Not this customer"), kind=Kind.GHOST, size=Size.SMALL)
        self._other.clicked.connect(self._forget_customer)
        self.pickup = Tick(tr("Collected in the store"))
        self.pickup.toggled.connect(lambda _on: self.edited.emit())
        self.add_to_head(self.pickup)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.look_up, 3)
        row.addWidget(self._known, 2)
        row.addWidget(self._other)
        self.body.addLayout(row)
        self._fields = {
            name: CountryField(name=tr(title)) if name == "country" else PlainField(name=tr(title))
            for name, title, _ in _FORM
        }
        self._captioned = {name: Captioned(tr(title), self._fields[name]) for name, title, _ in _FORM}
        self.body.addLayout(self._build_form())
        for name, one in self._fields.items():
            one.textEdited.connect(lambda _text: self.edited.emit())
            one.left.connect(lambda name=name: self.left.emit(name))
            one.returnPressed.connect(lambda one=one: one.focusNextChild())
        self._show_known("")

    def _build_form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        row = column = 0
        for name, _, span in _FORM:
            if column + span > _COLUMNS:
                row, column = row + 1, 0
            grid.addWidget(self._captioned[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        return grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Its words are whole where that leaves the rest of the row two fifths of it.
        self.look_up.setMinimumWidth(min(self.look_up.whole_width, self.width() * 3 // 5))

    # -- for the form --

    @property
    def buyer(self) -> dict[str, str]:
        """What stands in the buyer's fields."""
        return {name: self._fields[name].text() for name in BUYER_FIELDS}

    @property
    def slip_note(self) -> str:
        """The note for the packing slip."""
        return self._fields["note"].text()

    @property
    def known_words(self) -> str:
        """What is said of the known customer, or ""."""
        return self._known.text()

    def field(self, name: str) -> PlainField:
        """One of the fields."""
        return self._fields[name]

    def show_state(self, state: FormState) -> None:
        """Shows what a draft holds."""
        for name in BUYER_FIELDS:
            self._fields[name].setText(state.buyer.get(name, ""))
        self._fields["note"].setText(state.note)
        self.pickup.setChecked(state.pickup)
        self.customer_id = state.customer_id
        self._show_known(state.customer_note if state.customer_id is not None else "")
        self.look_up.clear()

    def show_hits(self, text: str, hits: Sequence[CustomerHit]) -> None:
        """The customers that fit a text."""
        rows = [Proposal(hit.name or hit.email or hit.phone, _about(hit), "user", hit.id) for hit in hits]
        self.look_up.show_hits(text, rows, tr("Customers"))

    def show_buyer(self, buyer: Buyer) -> None:
        """Fills the fields with a known customer and the address of the last order; another one's are replaced."""
        self.customer_id = buyer.id
        address = buyer.address
        filled = {name: getattr(address, name, "") for name in BUYER_FIELDS}
        filled["country"] = country_words(address.country)
        filled |= {"name": address.name or buyer.name, "email": buyer.email, "phone": buyer.phone or address.phone}
        for name in BUYER_FIELDS:
            self._fields[name].setText(filled[name])
            self._fields[name].setCursorPosition(0)
        orders = trn("Known, {n} order", "Known, {n} orders", buyer.orders)
        last = tr("last {day}", day=day(buyer.last_at, utc_now())) if buyer.last_at is not None else ""
        self._show_known(" · ".join(part for part in (orders, last) if part))
        self._known.setToolTip(full_time(buyer.last_at) if buyer.last_at is not None else "")
        self.edited.emit()

    def show_faults(self, faults: Mapping[object, BadInput]) -> None:
        """Says in place what is wrong."""
        for name, captioned in self._captioned.items():
            captioned.set_fault(faults.get(name))

    # -- inside --

    def _begin_new(self, text: str) -> None:
        """Nobody fits: what was typed goes where it belongs, and the rest is typed there."""
        typed = text.strip()
        digits = sum(char.isdigit() for char in typed)
        name = "email" if "@" in typed else "phone" if digits >= _LEAST_DIGITS and not typed[:1].isalpha() else "name"
        self._forget_customer()
        self.look_up.clear()
        self._fields[name].setText(typed)
        first = "name" if name != "name" else "company"
        self._fields[first].setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit()

    def _forget_customer(self) -> None:
        self.customer_id = None
        self._show_known("")
        self.edited.emit()

    def _show_known(self, text: str) -> None:
        self._known.setText(text or tr("New customer"))
        self._known.setToolTip("")
        self._known.set_tone(Tone.ACCENT if text else Tone.MUTED)
        self._other.setVisible(bool(text))


def _about(hit: CustomerHit) -> str:
    orders = trn("{n} order", "{n} orders", hit.orders)
    return " · ".join(part for part in (hit.email or hit.phone, hit.city, orders) if part)
