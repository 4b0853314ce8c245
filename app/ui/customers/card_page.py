"""The card of a customer: orders, figures, contact, addresses, notes, and the records that are linked to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.queries.customer_card import CustomerChange, CustomerNote, CustomerView, KnownAddress, LinkedRecord
from app.queries.customers import CustomerHit
from app.ui import fonts
from app.ui.customers.edit_card import CustomerEditCard
from app.ui.customers.words import (
    ORDER_COLUMNS,
    address_lines,
    changed_words,
    columns,
    identity_words,
    order_row,
    worth_words,
)
from app.ui.formats import NOTHING, day, day_time, full_time, number, utc_now
from app.ui.i18n import tr, trn
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.cells import TableModel
from app.ui.widgets.column_room import fit_columns
from app.ui.widgets.completer import Proposal
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import LookUpField, PlainField
from app.ui.widgets.scroll import scroll_area
from app.ui.widgets.table import ROW, StationTable
from app.ui.widgets.table_paint import HEAD_HEIGHT

_SIDE_WIDTH = 340
# Around the cards, and what a card and a scroll bar take from its table.
_MARGIN, _EDGES = 16, 12


class CustomerCardPage(Panel):
    """One customer. It reads nothing and writes nothing.

    Signals: ``order_wanted(order id)``; ``more_wanted()``; ``note_wanted(text)``; ``note_edited(text)``;
    ``note_removed(note id)``; ``link_asked(text)`` answer with ``show_hits``; ``link_wanted(customer id)``;
    ``unlink_wanted(customer id)``; ``root_wanted(customer id)`` the customer that this record is linked to.
    """

    order_wanted = Signal(int)
    more_wanted = Signal()
    note_wanted = Signal(str)
    note_edited = Signal(str)
    note_removed = Signal(int)
    link_asked = Signal(str)
    link_wanted = Signal(int)
    unlink_wanted = Signal(int)
    root_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(QPalette.ColorRole.Window)
        self.view: CustomerView | None = None
        self.banner = Banner()
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, elide=True)
        self._title.setMinimumWidth(fonts.dp(150))
        self.head = Panel(QPalette.ColorRole.Base, line="b")
        self.tools = QHBoxLayout(self.head)
        self.tools.setContentsMargins(16, 0, 16, 1)
        self.tools.setSpacing(12)
        self.tools.addWidget(self._title, 1)
        self.head.setFixedHeight(fonts.dp(56))
        self.model = TableModel(columns(ORDER_COLUMNS, "channel", {}), self)
        self.table = StationTable(self.model, name=tr("Orders of this customer"))
        self.note = PlainField(tr("Write a note"), icon="notebook-pen", name=tr("Write a note about this customer"))
        self.edit = CustomerEditCard()
        self.link = LookUpField(tr("Name, e-mail, telephone"), icon="link", name=tr("Link another record"))
        self._build()
        self._connect()

    # -- for the view --

    def show_customer(self, view: CustomerView) -> None:
        """Shows a customer; what is being typed stays if it is the same one."""
        same = self.view is not None and self.view.row.id == view.row.id
        self.view = view
        row = view.row
        self._title.setText(row.name or row.email or row.phone or tr("No name"))
        self._show_orders(view)
        self._figures.show_figures(_figures_of(view))
        lines = [*(identity_words(one) for one in view.identities)]
        self._contact.show_lines(
            [part for part in (row.email, row.phone) if part] or [tr("No contact is known")], lines
        )
        self._addresses.show_addresses(view.addresses)
        self._changes.show_changes(view.changes)
        self._notes.show_notes(view.notes)
        self._linked.show_records(view.linked)
        if not same:
            self.edit.put_aside()
            self.banner.clear()
            self.link.clear()
            self.hide_link()
        if view.into_id is not None:
            into = view.into_id
            self.banner.say(
                tr("This record is linked to {name}.", name=view.into_name),
                tr("Its orders and notes count there."),
                fix=tr("Open that customer"),
                run=lambda: self.root_wanted.emit(into),
            )

    def add_orders(self, view: CustomerView, *, more: bool) -> None:
        """More orders, below those that are there."""
        now = utc_now()
        self.model.append_rows([order_row(order, now) for order in view.orders], has_more=False)
        self._more.setVisible(more)
        self._fit_table()

    def set_note(self, text: str) -> None:
        """The note that is being written."""
        self.note.setText(text)

    def add_link_button(self, button: Button) -> None:
        """What asks for another record, where those that are linked stand."""
        self._linked.body.addWidget(button)

    def show_link(self) -> None:
        """Asks which other record is the same person."""
        self.link.show()
        self.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_edit(self) -> None:
        """Opens the form that changes the customer; a record that is linked to another is changed there."""
        if self.view is None or not self.edit.isHidden():
            return
        if self.view.into_id is not None:
            self.root_wanted.emit(self.view.into_id)
            return
        self.edit.open_form(self.view)

    def hide_link(self) -> None:
        """Takes the question away."""
        self.link.hide()

    def show_hits(self, text: str, hits: Sequence[CustomerHit]) -> None:
        """Records that fit; not the one on the card itself."""
        own = self.view.row.id if self.view is not None else 0
        rows = [
            Proposal(hit.name or hit.email or hit.phone, " · ".join(p for p in (hit.email or hit.phone, hit.city) if p),
                     "user", hit.id)
            for hit in hits if hit.id != own
        ]  # fmt: skip
        self.link.show_hits(text, rows, tr("Customers"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(min(fonts.dp(_SIDE_WIDTH), self.width() * 3 // 8))
        self._fit_table()

    # -- building --

    def _build(self) -> None:
        orders = Card(tr("Orders"), " ", flush=True)
        self._orders = orders
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._more = Button(tr("Show older orders"), kind=Kind.QUIET, icon="chevron-down")
        self._none = label(tr("No orders yet."), tone=Tone.MUTED)
        self._none.setContentsMargins(16, 12, 16, 12)
        for widget in (self.table, self._none, self._more):
            orders.body.addWidget(widget)
        self._notes, self._figures, self._contact = _Notes(), _Pairs(tr("Figures")), _Lines(tr("Contact"))
        self._addresses, self._linked, self._changes = _Addresses(), _Linked(), _Changes()
        self._notes.body.insertWidget(0, self.note)
        self._linked.body.insertWidget(0, self.link)
        self.link.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        main = scroll_area(_column((self.banner, self.edit, orders, self._notes)), role=QPalette.ColorRole.Window)
        cards = (self._figures, self._contact, self._addresses, self._linked, self._changes)
        side = self._side = scroll_area(_column(cards, side=True), role=QPalette.ColorRole.Window)
        row.addWidget(main, 1)
        row.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(row, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.opened.connect(lambda key: self.order_wanted.emit(key))
        self._more.clicked.connect(self.more_wanted)
        self.note.textEdited.connect(self.note_edited)
        self.note.returnPressed.connect(self._on_note)
        self._notes.removed.connect(self.note_removed)
        self.link.asked.connect(self.link_asked)
        self.link.taken.connect(lambda proposal: self.link_wanted.emit(proposal.value))
        self._linked.unlinked.connect(self.unlink_wanted)

    def _on_note(self) -> None:
        if self.note.text().strip():
            self.note_wanted.emit(self.note.text())

    def _show_orders(self, view: CustomerView) -> None:
        now = utc_now()
        kept = self.table.current_key
        self.model.set_rows([order_row(order, now) for order in view.orders])
        if not self.table.select_key(kept) and view.orders:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._more.setVisible(view.more_orders)
        self._none.setVisible(not view.orders)
        gone = trn("{n} cancelled", "{n} cancelled", view.cancelled) if view.cancelled else ""
        words = trn("{n} order", "{n} orders", view.row.orders)
        self._orders.note.setText(", ".join(part for part in (words, gone) if part))
        self._fit_table()

    def _fit_table(self) -> None:
        rows = len(self.model.rows)
        # Not the card's own width: a card that is resized has not told its parts yet.
        room = self.width() - self._side.width() - 2 * _MARGIN - _EDGES
        fit_columns(self.table, ("channel", "payment", "units", "placed"), room)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(fonts.dp(HEAD_HEIGHT) + fonts.dp(ROW) * rows + 1)


class Figure(NamedTuple):
    """A figure of a customer; ``exact`` is the tool tip of a day."""

    words: str
    figure: str
    exact: str = ""


def _figures_of(view: CustomerView) -> list[Figure]:
    row = view.row
    return [
        Figure(tr("Orders"), number(row.orders)),
        Figure(tr("Value, refunds taken off"), worth_words(row.worth) or NOTHING),
        _day_of(tr("First order"), view.first_at),
        _day_of(tr("Last order"), row.last_at),
        Figure(tr("Units returned"), number(row.returned)),
        Figure(tr("Orders cancelled"), number(view.cancelled)),
        _day_of(tr("Known since"), row.created_at),
    ]


def _day_of(words: str, at: datetime | None) -> Figure:
    return Figure(words, NOTHING) if at is None else Figure(words, day(at, utc_now()), full_time(at))


def _column(widgets: Sequence[QWidget], *, side: bool = False) -> QWidget:
    area = QWidget()
    column = QVBoxLayout(area)
    column.setContentsMargins(0 if side else _MARGIN, _MARGIN, _MARGIN, _MARGIN)
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return area


def _emptied(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class _Pairs(Card):
    """Words and figures."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        _emptied(self._grid)
        for place, (words, figure, exact) in enumerate(figures):
            self._grid.addWidget(label(words, tone=Tone.MUTED, flow=True), place, 0)
            shown = label(figure, align=Qt.AlignmentFlag.AlignRight, wrap=True, tip=exact)
            shown.setAccessibleName(f"{words} {figure}")
            self._grid.addWidget(shown, place, 1)


class _Lines(Card):
    """Lines, and muted ones below."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.body.addLayout(self._column)

    def show_lines(self, lines: Sequence[str], small: Sequence[str]) -> None:
        _emptied(self._column)
        for line in lines:
            self._column.addWidget(label(line, wrap=True, selectable=True))
        for line in small:
            self._column.addWidget(label(line, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))


class _Addresses(Card):
    """Addresses, one below the other."""

    def __init__(self) -> None:
        super().__init__(tr("Addresses"))
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addLayout(self._column)

    def show_addresses(self, addresses: Sequence[KnownAddress]) -> None:
        _emptied(self._column)
        for one in addresses:
            self._column.addWidget(label("\n".join(address_lines(one.address)), wrap=True, selectable=True))
            if one.is_proposed:
                self._column.addWidget(label(tr("For new orders"), size=fonts.CAPTION, tone=Tone.ACCENT))
        if not addresses:
            self._column.addWidget(label(tr("No address is known"), tone=Tone.MUTED))


class _Changes(Card):
    """What was changed by hand, the newest first; not there while nothing was."""

    def __init__(self) -> None:
        super().__init__(tr("Changes"))
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)

    def show_changes(self, changes: Sequence[CustomerChange]) -> None:
        _emptied(self._column)
        self.setVisible(bool(changes))
        for one in changes:
            self._column.addWidget(label(changed_words(one.fields), wrap=True))
            by = f"{one.user}, {one.station} · {day_time(one.at, utc_now())}"
            self._column.addWidget(label(by, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))


class _Notes(Card):
    """Notes, the newest first. Signals: ``removed(note id)``."""

    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Notes"), " ")
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)

    def show_notes(self, notes: Sequence[CustomerNote]) -> None:
        _emptied(self._column)
        self.note.setText(number(len(notes)) if notes else "")
        for note in notes:
            self._column.addWidget(self._row(note))

    def _row(self, note: CustomerNote) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(note.text, wrap=True, selectable=True))
        by = f"{note.user}, {note.station} · {day_time(note.recorded_at, utc_now())}"
        words.addWidget(label(by, size=fonts.CAPTION, tone=Tone.MUTED, tip=full_time(note.recorded_at)))
        row.addLayout(words, 1)
        away = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Take this note away"))
        away.clicked.connect(lambda: self.removed.emit(note.id))
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        return line


class _Linked(Card):
    """Records that count as this customer. Signals: ``unlinked(customer id)``."""

    unlinked = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Linked records"), " ")
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.body.addLayout(self._column)

    def show_records(self, records: Sequence[LinkedRecord]) -> None:
        _emptied(self._column)
        self.note.setText(number(len(records)) if records else "")
        for record in records:
            self._column.addWidget(self._row(record))
        if not records:
            self._column.addWidget(label(tr("None: every record stands for itself"), tone=Tone.MUTED, wrap=True))

    def _row(self, record: LinkedRecord) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = " · ".join(part for part in (record.name, record.email or record.phone) if part)
        row.addWidget(label(words, wrap=True), 1)
        part = Button(tr("Part"), size=Size.SMALL, tip=tr("This record is a customer of its own again"))
        part.clicked.connect(lambda: self.unlinked.emit(record.id))
        row.addWidget(part)
        return line
