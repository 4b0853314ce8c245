"""Changing a customer by hand: the form on the card, and both values where two changed the same.

What is typed is kept as a draft at every key, so that it is there again after a crash.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from app.channels.base import Address
from app.errors import Stale
from app.queries.customer_card import CustomerView, OpenOrder
from app.services.customer_edit import CONTACT, STANDARD, CustomerEdit, OrderMove
from app.ui.customers.address_form import AddressForm
from app.ui.drafts import Drafts, Form
from app.ui.formats import ago, clock, utc_now
from app.ui.i18n import mark, said, tr, trn
from app.ui.key_words import key_said
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Card
from app.ui.widgets.entry import Entry
from app.ui.widgets.tick import Tick

_CONTACT = (("name", mark("Name")), ("email", mark("E-mail")), ("phone", mark("Telephone")))
_MOST_NUMBERS = 5


class CustomerEditCard(Card):
    """The form. Signals: ``save_wanted(CustomerEdit)``; ``left()`` closed without saving, or after it."""

    save_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Change the customer"))
        self._customer_id = 0
        self._before: dict[str, str] = {}
        self._open_orders: Sequence[OpenOrder] = ()
        self._warned = False
        self._drafts: Drafts | None = None
        self.fields = {name: Entry(tr(title)) for name, title in _CONTACT}
        self.addresses: list[AddressForm] = []
        self.banner = Banner()
        self.add = Button(tr("Add an address"), icon="plus")
        self.add.clicked.connect(self._on_add)
        self.orders = Tick(" ")
        self.orders.toggled.connect(lambda _on: self._on_changed())
        self._build()
        for entry in self.fields.values():
            entry.changed.connect(self._on_changed)
        self.hide()

    def _build(self) -> None:
        self.body.addWidget(self.banner)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for column, entry in enumerate(self.fields.values()):
            grid.addWidget(entry, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addLayout(self._column)
        more = QHBoxLayout()
        more.addWidget(self.add)
        more.addStretch(1)
        self.body.addLayout(more)
        self.body.addWidget(self.orders)
        self._save = Button(tr("Save"), kind=Kind.PRIMARY, does="customer.save")
        self._save.clicked.connect(self.save)
        self._drop = Button(tr("Close"), does="customer.back")
        self._drop.clicked.connect(self.close_form)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self._drop, self._save):
            button.set_yielding()
            row.addWidget(button)
        self.body.addLayout(row)

    # -- for the page --

    def keep_drafts(self, drafts: Drafts) -> None:
        """Keeps what is typed there."""
        self._drafts = drafts

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Every entry by its field; those of addresses that are not kept yet have none."""
        kept = {place: entry for form in self.addresses for place, entry in form.kept_entries.items()}
        return self.fields | kept

    @property
    def edit(self) -> CustomerEdit:
        """What the person changed so far. Raises BadInput for what cannot be read."""
        values = {name: entry.value for name, entry in self.fields.items()}
        for form in self.addresses:
            values |= form.kept_values
        new = {name: value for name, value in values.items() if value != self._before.get(name, "")}
        added, standard = list[Address](), self._before[STANDARD]
        for form in self.addresses:
            if form.is_added:
                added.append(form.address)
            if form.is_standard and not form.is_empty:
                standard = f"+{len(added) - 1}" if form.is_added else str(form.id)
        if not any(form.is_standard for form in self.addresses):
            standard = ""
        if standard != self._before[STANDARD]:
            new[STANDARD] = standard
        before = {name: self._before.get(name, "") for name in new}
        return CustomerEdit(new, before, tuple(added), self._moves() if self.orders.isChecked() else ())

    @property
    def is_touched(self) -> bool:
        """Whether anything was changed, or cannot be read."""
        return self._faulty is not None or not self.edit.changes_nothing

    def open_form(self, view: CustomerView) -> None:
        """Shows the customer, to be changed; what was typed before a crash is there again."""
        self._customer_id, self._open_orders, self._warned = view.row.id, view.open_orders, False
        self._before = {name: getattr(view.row, name) for name in CONTACT}
        self._before[STANDARD] = next((str(one.id) for one in view.addresses if one.is_standard), "")
        for name, entry in self.fields.items():
            entry.show_value(self._before[name])
        for form in self.addresses:
            self._take_out(form)
        self.addresses = []
        for one in view.addresses:
            form = self._append(one.address, one.id)
            self._before |= form.kept_values
            form.set_standard(one.is_standard)
            form.is_proposed = one.is_proposed
            if one.is_proposed:
                form.expand()
        self.orders.setChecked(False)
        self.banner.clear()
        self.set_busy(False)
        self._take_draft()
        self._fit_orders()
        self.show()
        self.fields["name"].focus()

    def show_stale(self, error: Stale) -> None:
        """Somebody else was quicker: each field that both changed shows both values; the others are up to date now."""
        entries = self.entries
        for name, (_, theirs) in error.both.items():
            self._before[name] = theirs
            if name in entries:
                entries[name].offer(error.by, theirs)
        for form in self.addresses:
            if any(place in error.both for place in form.kept_entries):
                form.expand()
        what = tr("Changed by {who} {ago}.", who=said(error.by), ago=ago(error.changed_at, utc_now()))
        self.banner.say(what, said(error.fix), status=Status.ATTENTION)
        first = next((entry for name, entry in entries.items() if name in error.both), self.fields["name"])
        first.focus()

    def set_busy(self, busy: bool) -> None:
        """While it is being saved the form rests."""
        for widget in (self._save, self.add, self.orders, *self.fields.values(), *self.addresses):
            widget.setEnabled(not busy)

    def save(self) -> None:
        """Asks to save what was changed; a field that two changed must be decided first."""
        undecided = next((entry for entry in self.entries.values() if entry.is_open), None)
        if undecided is not None:
            undecided.focus()
            self.banner.say(tr("Choose for each marked field: keep yours or take theirs."), status=Status.ATTENTION)
            return
        faulty = self._faulty
        if faulty is not None:
            faulty.focus()
            self.banner.say(faulty.fault)
            return
        edit = self.edit
        if edit.changes_nothing:
            self.finish()
            return
        self.set_busy(True)
        self.save_wanted.emit(edit)

    def close_form(self) -> None:
        """Closes it; what was typed is only dropped when asked for twice."""
        if self.is_touched and not self._warned:
            self._warned = True
            way = tr("{save} saves them; {back} once more drops them.", **_keys())
            self.banner.say(tr("Your changes are not saved."), way, status=Status.ATTENTION)
            return
        self.finish()

    def put_aside(self) -> None:
        """Another customer is shown: what was typed is there again when the form is opened."""
        self.hide()

    def finish(self) -> None:
        """Closes it; there is nothing more to keep."""
        if self._drafts is not None:
            self._drafts.drop(Form.CUSTOMER_EDIT, self._customer_id)
        self.hide()
        self.left.emit()

    # -- inside --

    @property
    def _faulty(self) -> Entry | None:
        every = (*self.fields.values(), *(entry for form in self.addresses for entry in form.entries.values()))
        return next((entry for entry in every if entry.fault), None)

    def _append(self, address: Address, address_id: int = 0, *, is_new: bool = False) -> AddressForm:
        form = AddressForm(address, address_id, is_new=is_new)
        form.changed.connect(self._on_changed)
        form.standard_wanted.connect(lambda on: self._choose_standard(form if on else None))
        self.addresses.append(form)
        self._column.addWidget(form)
        form.show()  # at once, so that it can have the focus
        return form

    def _take_out(self, form: AddressForm) -> None:
        self._column.removeWidget(form)
        form.hide()
        form.deleteLater()

    def _on_add(self) -> None:
        form = self._append(Address(name=self.fields["name"].text), is_new=True)
        form.expand()
        form.entries["street1"].focus()
        self._on_changed()

    def _choose_standard(self, chosen: AddressForm | None) -> None:
        for form in self.addresses:
            form.set_standard(form is chosen)
        self._on_changed()

    def _moves(self) -> tuple[OrderMove, ...]:
        """The open orders that go where an address that is changed was, with the address of now."""
        other = {form.was: form.address for form in self.addresses if form.is_changed and not form.is_empty}
        return tuple(
            OrderMove(order.id, order.address, other[order.address])
            for order in self._open_orders
            if order.address in other
        )

    def _fit_orders(self) -> None:
        """The question about open orders is asked where there are any."""
        moves = self._moves() if self._faulty is None else ()
        known = {order.id: order.number for order in self._open_orders}
        numbers = [known[move.order_id] for move in moves]
        shown = ", ".join(numbers[:_MOST_NUMBERS]) + (" …" if len(numbers) > _MOST_NUMBERS else "")
        words = trn("{n} open order goes there too: {orders}", "{n} open orders go there too: {orders}", len(numbers),
                    orders=shown)  # fmt: skip
        self.orders.setText(words)
        self.orders.setVisible(bool(numbers))

    def _on_changed(self) -> None:
        self._follow_proposed()
        self._fit_orders()
        self._keep_draft()

    def _follow_proposed(self) -> None:
        """Who changes the address that new orders get without anybody having chosen one means the next order too."""
        if self._before[STANDARD] or any(form.is_standard for form in self.addresses):
            return
        for form in self.addresses:
            if form.is_proposed and form.is_changed and not form.is_empty:
                form.set_standard(True)

    # -- drafts --

    def _keep_draft(self) -> None:
        if self._drafts is None or self.isHidden():
            return
        typed = {
            "texts": {name: entry.text for name, entry in self.fields.items()},
            "before": self._before,
            "addresses": [form.draft for form in self.addresses if form.is_touched],
            "orders": self.orders.isChecked(),
        }
        self._drafts.save(Form.CUSTOMER_EDIT, self._customer_id, typed)

    def _take_draft(self) -> None:
        """Types what was typed again. Where the customer was changed meanwhile, saving shows both values."""
        draft = self._drafts.load(Form.CUSTOMER_EDIT, self._customer_id) if self._drafts is not None else None
        if draft is None:
            return
        texts, before = _texts(draft.data.get("texts")), _texts(draft.data.get("before"))
        self._before |= {name: text for name, text in before.items() if name in self._before}
        for name, entry in self.entries.items():
            if name in before:
                entry.show_value(before[name])
        for name, entry in self.fields.items():
            if name in texts:
                entry.type_in(texts[name])
        for one in draft.data.get("addresses") or []:
            if isinstance(one, Mapping):
                self._take_address(one)
        self.orders.setChecked(draft.data.get("orders") is True)
        self.banner.say(
            tr("What you typed at {time} is here again.", time=clock(draft.saved_at)),
            tr("{save} saves it; {back} twice drops it.", **_keys()),
            status=Status.ACTIVE,
        )

    def _take_address(self, draft: Mapping[str, Any]) -> None:
        was = Address(**{name: text for name, text in _texts(draft.get("was")).items() if name in asdict(Address())})
        known = next((f for f in self.addresses if f.id and f.id == draft.get("id")), None) or next(
            (f for f in self.addresses if not f.id and f.was == was and not draft.get("is_new")), None
        )
        form = known or self._append(was, is_new=True)
        form.take_draft(_texts(draft.get("texts")), standard=draft.get("standard") is True)


def _keys() -> dict[str, str]:
    return {"save": key_said("customer.save"), "back": key_said("customer.back")}


def _texts(value: Any) -> dict[str, str]:
    """The texts of a draft's part; whatever else stands there is left out."""
    found = value if isinstance(value, dict) else {}
    return {str(name): text for name, text in found.items() if isinstance(text, str)}
