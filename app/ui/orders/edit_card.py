"""Changing an order by hand: the form in its page, who else has it open, and both values where two changed the same.

What is typed is kept as a draft at every key, so that it is there again after a crash.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.errors import BadInput, Stale
from app.queries.order_page import AddressView
from app.services.order_edit import FIELDS, Edit
from app.ui.drafts import Form
from app.ui.formats import ago, clock, full_time, utc_now
from app.ui.i18n import mark, said, tr
from app.ui.key_words import key_said
from app.ui.orders.draft_card import DraftCard
from app.ui.orders.edit_lines import LinesForm, lines_values
from app.ui.orders.reads import OrderData
from app.ui.theme import Status
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import divider
from app.ui.widgets.entry import COUNTRY, TEXT, Entry

# Field -> what it is called, and how many of the form's six columns it takes.
_FORM: tuple[tuple[str, str, int], ...] = (
    ("name", mark("Recipient"), 3),
    ("company", mark("Company"), 3),
    ("street1", mark("Street and number"), 3),
    ("street2", mark("Second line"), 3),
    ("postal_code", mark("Postal code"), 1),
    ("city", mark("Town"), 2),
    ("region", mark("State or province"), 1),
    ("country", mark("Country"), 1),
    ("phone", mark("Telephone"), 1),
    ("shipping_method", mark("Shipping method"), 2),
    ("note", mark("Note for the packing slip"), 3),
)
_COLUMNS = 6


class EditCard(DraftCard):
    """The form. Signals: ``save_wanted(version, Edit)``; ``left()`` closed without saving, or after it;
    ``product_wanted(code)`` a product to be added."""

    save_wanted = Signal(int, object)
    product_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Change the order"), Form.ORDER_EDIT)
        self._version = 0
        self._before: dict[str, str] = {}
        self._fields = {name: Entry(tr(title), COUNTRY if name == "country" else TEXT) for name, title, _ in _FORM}
        self.lines = LinesForm()
        self.lines.changed.connect(self._keep_draft)
        self.lines.product_wanted.connect(self.product_wanted)
        for entry in self._fields.values():
            entry.changed.connect(self._keep_draft)
        for widget in (self.banner, self.lines, divider()):
            self.body.addWidget(widget)
        self.body.addLayout(self._build_form())
        self._save = Button(tr("Save"), kind=Kind.PRIMARY, does="order.save")
        self._save.clicked.connect(self.save)
        self._drop = Button(tr("Close without saving"), does="order.back")
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
        widgets = [(self._fields[name], span) for name, _, span in _FORM]
        widgets.insert(len(_FORM) - 1, (self.lines.shipping, 1))
        for widget, span in widgets:
            if column + span > _COLUMNS:
                row, column = row + 1, 0
            grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        return grid

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Every entry by its field."""
        return self._fields | self.lines.entries

    @property
    def edit(self) -> Edit:
        """What the person changed so far, and what those fields held when they were read. Raises BadInput."""
        values = {name: entry.value for name, entry in self.entries.items()}
        new = {name: value for name, value in values.items() if value != self._before.get(name, "")}
        return Edit(new, {name: self._before.get(name, "") for name in new}, self.lines.added)

    @property
    def is_touched(self) -> bool:
        """Whether anything was changed, or cannot be read."""
        try:
            return not self.edit.changes_nothing
        except BadInput:
            return True

    def open_form(self, data: OrderData) -> None:
        """Shows the order's values, to be changed; what was typed before a crash is there again."""
        self._order_id, self._version = data.id, data.view.version
        self._before = values_of(data) | lines_values(data.view)
        self.lines.show_lines(data.view)
        for name, entry in self.entries.items():
            entry.show_value(self._before.get(name, ""))
        self._warned = False
        self.banner.clear()
        self.set_busy(False)
        self._take_draft()
        self.lines.sum_up()
        self.show()
        self._first.focus()

    @property
    def _first(self) -> Entry:
        """Where the focus begins: at the units of the first line."""
        return next(iter(self.lines.entries.values()), self._fields[_FORM[0][0]])

    def tell_other(self, who: str, since: str) -> None:
        """Somebody else has the order open as well: told, and nobody is kept out."""
        self.banner.say(
            tr("{who} has this order open since {time}.", who=who, time=since),
            tr("You may go on. Where you both change the same field, the later one is shown both values."),
            status=Status.ATTENTION,
        )

    def show_stale(self, error: Stale) -> None:
        """Somebody else was quicker: each field that both changed shows both values; the others are up to date now."""
        self._version = error.version
        entries = self.entries
        for name, (_, theirs) in error.both.items():
            self._before[name] = theirs
            if name in entries:
                entries[name].offer(error.by, theirs)
        what = tr("Changed by {who} {ago}.", who=error.by, ago=ago(error.changed_at, utc_now()))
        self.banner.say(what, said(error.fix), status=Status.ATTENTION, tip=full_time(error.changed_at))
        first = next((entry for name, entry in entries.items() if name in error.both), self._first)
        first.focus()

    def set_busy(self, busy: bool) -> None:
        """While it is being saved the form rests."""
        self._save.setEnabled(not busy)
        self.lines.setEnabled(not busy)
        for entry in self._fields.values():
            entry.setEnabled(not busy)

    def save(self) -> None:
        """Asks to save what was changed; a field that two changed must be decided first."""
        undecided = [entry for entry in self.entries.values() if entry.is_open]
        if undecided:
            undecided[0].focus()
            self.banner.say(tr("Choose for each marked field: keep yours or take theirs."), status=Status.ATTENTION)
            return
        faulty = self.lines.faulty or next((entry for entry in self._fields.values() if entry.fault), None)
        if faulty is not None:
            faulty.focus()
            self.banner.say(faulty.fault)
            return
        edit = self.edit
        if edit.changes_nothing:
            self.finish()
            return
        self.set_busy(True)
        self.save_wanted.emit(self._version, edit)

    def unsaved_words(self) -> tuple[str, str]:
        """That the changes are not saved."""
        keys = {"save": key_said("order.save"), "back": key_said("order.back")}
        return tr("Your changes are not saved."), tr("{save} saves them; {back} once more drops them.", **keys)

    # -- drafts --

    def _keep_draft(self) -> None:
        if self._drafts is None or self.isHidden():
            return
        texts = {name: entry.text for name, entry in self.entries.items()}
        typed = {"texts": texts, "before": self._before, "version": self._version, "added": self.lines.draft}
        self._drafts.save(Form.ORDER_EDIT, self._order_id, typed)

    def _take_draft(self) -> None:
        """Types what was typed again. Where the order has moved on meanwhile, saving shows both values."""
        draft = self._drafts.load(Form.ORDER_EDIT, self._order_id) if self._drafts is not None else None
        if draft is None:
            return
        texts, before = _texts(draft.data.get("texts")), _texts(draft.data.get("before"))
        for name, entry in self.entries.items():
            if name in texts and name in before:
                self._before[name] = before[name]
                entry.show_value(before[name])
                entry.type_in(texts[name])
        for line in draft.data.get("added") or []:
            found = _texts(line)
            if found.get("sku"):
                rest = {what: found[what] for what in ("quantity", "price", "discount") if what in found}
                self.lines.add_product(found["sku"], found.get("title", found["sku"]), None, **rest)
        version = draft.data.get("version")
        self._version = version if isinstance(version, int) else self._version
        self.banner.say(
            tr("What you typed at {time} is here again.", time=clock(draft.saved_at)),
            tr("{save} saves it; {back} twice drops it.", save=key_said("order.save"), back=key_said("order.back")),
            status=Status.ACTIVE,
        )


def _texts(value: Any) -> dict[str, str]:
    """The texts of a draft's part; whatever else stands there is left out."""
    found = value if isinstance(value, dict) else {}
    return {str(name): text for name, text in found.items() if isinstance(text, str)}


def values_of(data: OrderData) -> dict[str, str]:
    """The values of ``FIELDS`` as they are shown."""
    address: AddressView = data.view.ship_to
    header: Mapping[str, str] = {"note": data.view.note, "shipping_method": data.view.shipping_method}
    return {name: header[name] if name in header else getattr(address, name) for name in FIELDS}
