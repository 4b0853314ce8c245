"""The cards of the order's page. Each shows one ``OrderData`` and knows nothing of the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.order_page import AddressView, LineView
from app.queries.shipments import ShipmentView
from app.ui import fonts
from app.ui.formats import amount, day_of, duration, full_time, local, money, money_header, number, weight
from app.ui.i18n import tr, trn
from app.ui.orders.life import can_leave
from app.ui.orders.money_words import DASH, money_lines, price_text, tax_note
from app.ui.orders.papers import PaperPage
from app.ui.orders.parts import MoneyBlock, Notice, address_block, breakable, chip_of
from app.ui.orders.reads import OrderData
from app.ui.orders.words import (
    NO_PRICES,
    Word,
    carrier_words,
    goods_words,
    hold_words,
    line_chips,
    line_word,
    payment_word,
    shipment_word,
)
from app.ui.theme import Status
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card, divider
from app.ui.widgets.cells import Column, Row, TableModel, chip_cell, number_cell, text_cell, two_lines
from app.ui.widgets.column_room import fit_columns, roomy, text_room
from app.ui.widgets.label import Tone, label
from app.ui.widgets.preview_page import PreviewPage
from app.ui.widgets.sections import emptied, section_head
from app.ui.widgets.table import ROW_TWO_LINES, StationTable
from app.ui.widgets.table_paint import HEAD_HEIGHT
from app.ui.widgets.timeline import Timeline
from app.ui.widgets.top_bar import Avatar, Glyph

_MOST_STEPS = 60
_PAGE_HEIGHT = 440


class LinesCard(Card):
    """What was ordered, how far each line is, and where it comes from.

    Signals: ``split_wanted()``, ``edit_wanted()``, ``back_wanted()`` by their buttons.
    """

    split_wanted = Signal()
    edit_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Lines"), flush=True)
        self.split = Button(
            tr("Split"), kind=Kind.GHOST, size=Size.SMALL, does="order.split", tip=tr("Split the order")
        )
        self.split.clicked.connect(self.split_wanted)
        self.edit = Button(tr("Edit"), kind=Kind.GHOST, size=Size.SMALL, does="order.edit", tip=tr("Change the order"))
        self.edit.clicked.connect(self.edit_wanted)
        self.back = Button(tr("Take goods back"), kind=Kind.GHOST, size=Size.SMALL, does="order.back_goods")
        self.back.clicked.connect(self.back_wanted)
        self.add_to_head(self.back)
        self.add_to_head(self.split)
        self.add_to_head(self.edit)
        self._currency: str | None = None
        self._table: StationTable | None = None

    def show_order(self, data: OrderData) -> None:
        """Shows the lines of an order."""
        view = data.view
        lines = [line for line in view.lines if line.id not in _moved(data)]
        self.note.setText(goods_words(lines))
        table = self._table_for(view.row.currency)
        rows = [
            row for line in lines for row in (_line_row(line, data), *(_part_row(part, data) for part in line.parts))
        ]
        table.rows.set_rows(rows)
        table.setFixedHeight(fonts.dp(HEAD_HEIGHT) + fonts.dp(ROW_TWO_LINES) * len(rows) + 1)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Leaves out the least needed columns where the window is narrow."""
        if self._table is not None:
            most = {"product": 360, "from": 116, "price": 92, "sum": 100}
            widths = {name: text_room(self._table, name, room) for name, room in most.items()}
            fit_columns(self._table, ("packed", "price", "from"), self.width() - 2, widths)

    @property
    def table(self) -> StationTable | None:
        """The table of lines, once there is one."""
        return self._table

    def _table_for(self, currency: str) -> StationTable:
        """The currency stands in the heads, so another currency is another table."""
        if self._table is not None and self._currency == currency:
            return self._table
        emptied(self.body)
        columns = (
            Column("product", tr("Product"), 160, stretch=True),
            Column("units", tr("Units"), _wide(tr("Units"), 60), number=True),
            Column("packed", tr("Packed"), _wide(tr("Packed"), 70), number=True),
            Column("from", tr("From"), 116),
            Column("state", tr("Status"), 116),
            Column("price", money_header(tr("Price"), currency), 84, number=True),
            Column("sum", money_header(tr("Sum"), currency), 92, number=True),
        )
        self._currency = currency
        self._table = StationTable(
            TableModel(roomy(columns, {"state": line_chips()}), self), name=tr("Lines"), row_height=ROW_TWO_LINES
        )
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._table)
        self._fit_columns()
        return self._table


def _wide(title: str, least: int) -> int:
    """A column for figures that is wide enough for its head, in px at 100 %."""
    room = fonts.text_width(fonts.font(fonts.CAPTION, fonts.STRONG), title) / fonts.dp(100) * 100
    return max(least, round(room) + 28)


def _moved(data: OrderData) -> set[int]:
    """Lines that are in another order now, whole: they are no part of this one to a reader."""
    moved = {line_id for link in data.view.links for line_id in link.moved}
    gone = {line.id for line in data.view.lines if line.id in moved and line.ordered == line.cancelled}
    return gone if len(gone) < len(data.view.lines) else set()


def _line_row(line: LineView, data: OrderData) -> Row:
    word, currency = line_word(line), data.view.row.currency
    gone = tr("{n} cancelled", n=number(line.cancelled)) if line.cancelled else ""
    comes = expected_words(line, data) if not line.parts else ""
    sub = " · ".join(part for part in (comes, line.sku, gone) if part)
    return Row(
        line.id,
        (
            replace(
                two_lines(line.title, sub, picture=data.pictures.get(line.sku_id, "")),
                tip="\n".join(part for part in (line.title, comes) if part),
            ),
            number_cell(number(line.ordered)),
            number_cell(number(line.packed + line.shipped)),
            text_cell(", ".join(line.locations) or DASH, muted=not line.locations, tip=", ".join(line.locations)),
            chip_cell(word.text, Status(word.mood.value), icon=word.icon),
            number_cell(price_text(line, currency), muted=line.unit_price_millionths is None),
            number_cell(DASH if line.amount is None else amount(line.amount, currency), muted=line.amount is None),
        ),
    )


def expected_words(line: LineView, data: OrderData) -> str:
    """When a line that waits for stock should have it, and by which document; "" where it does not wait."""
    if not line.backordered or line.id not in data.expected:
        return ""
    comes = data.expected[line.id]
    if comes is None:
        return tr("None on its way")
    if comes.expected_on is None:
        return tr("On its way, no date ({number})", number=comes.document)
    when = day_of(comes.expected_on, local(data.now).date())
    return tr("Expected {day} ({number})", day=when, number=comes.document)


def _part_row(line: LineView, data: OrderData) -> Row:
    """A component of the kit above it: what is to be sent, and nothing to be paid."""
    row = _line_row(line, data)
    comes = expected_words(line, data)
    sub = " · ".join(part for part in (comes, line.sku) if part)
    product = two_lines(tr("↳ {title}", title=line.title), sub, picture=data.pictures.get(line.sku_id, ""))
    nothing = text_cell("")
    return replace(row, cells=(replace(product, tip=line.title), *row.cells[1:-2], nothing, nothing))


class ShipmentsCard(Card):
    """What leaves from where, and the papers of one of them in place.

    Signals: ``ship_wanted(id)``, ``print_wanted(id)``, ``show_wanted(id)`` of a shipment.
    """

    ship_wanted = Signal(int)
    print_wanted = Signal(int)
    show_wanted = Signal(int)

    def __init__(self, *, can_show: bool) -> None:
        super().__init__(tr("Shipments"))
        self._can_show = can_show
        self._data: OrderData | None = None
        self._shown: int | None = None
        self._pages: Sequence[PaperPage] = ()

    def show_order(self, data: OrderData) -> None:
        """Shows the shipments of an order; the card hides where there are none."""
        if self._data is None or self._data.id != data.id:
            self._shown, self._pages = None, ()
        self._data = data
        shipments = data.view.shipments
        self.setVisible(bool(shipments))
        self.note.setText(str(len(shipments)) if len(shipments) > 1 else "")
        emptied(self.body)
        for place, shipment in enumerate(shipments):
            if place:
                self.body.addWidget(divider())
            self.body.addLayout(self._row(shipment, data))
            if shipment.id == self._shown:
                self.body.addLayout(self._papers())

    def show_pages(self, shipment_id: int, pages: Sequence[PaperPage]) -> None:
        """Shows the papers that ``show_wanted`` asked for; too late for another one is ignored."""
        if shipment_id == self._shown and self._data is not None:
            self._pages = pages
            self.show_order(self._data)

    def _toggle(self, shipment_id: int) -> None:
        self._shown, self._pages = (None if self._shown == shipment_id else shipment_id), ()
        if self._data is not None:
            self.show_order(self._data)
        if self._shown is not None:
            self.show_wanted.emit(shipment_id)

    def _papers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for page in self._pages or (None,):
            sheet = PreviewPage()
            sheet.setFixedHeight(fonts.dp(_PAGE_HEIGHT) if page is not None else fonts.dp(48))
            if page is None:
                sheet.set_words(tr("Drawing the papers …"))
            else:
                sheet.set_image(page.image, page.name)
            row.addWidget(sheet)
        return row

    def _row(self, shipment: ShipmentView, data: OrderData) -> QHBoxLayout:
        word = shipment_word(shipment)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Glyph(_shipment_icon(word), 20, Tone(word.mood.value)))
        words = QVBoxLayout()
        words.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(label(shipment.ref, weight=fonts.STRONG))
        first.addWidget(label(_shipment_facts(shipment), tone=Tone.MUTED, elide=True), 1)
        words.addLayout(first)
        words.addWidget(
            label(_shipment_note(shipment), size=fonts.CAPTION, tone=Tone.MUTED, selectable=True, wrap=True)
        )
        row.addLayout(words, 1)
        row.addWidget(chip_of(word))
        is_next = data.next.shipment is not None and data.next.shipment.id == shipment.id
        if can_leave(data.view, shipment) and not is_next:
            row.addWidget(self._button(tr("Mark shipped"), "truck", shipment.id, self.ship_wanted.emit))
        if shipment.papers and self._can_show:
            text = tr("Hide papers") if shipment.id == self._shown else tr("Show papers")
            row.addWidget(self._button(text, "eye", shipment.id, self._toggle))
        if shipment.papers:
            row.addWidget(self._button(tr("Print again"), "printer", shipment.id, self.print_wanted.emit))
        return row

    @staticmethod
    def _button(text: str, icon: str, shipment_id: int, run: Callable[[int], object]) -> Button:
        made = Button(text, kind=Kind.GHOST, size=Size.SMALL, icon=icon)
        made.clicked.connect(lambda: run(shipment_id))
        return made


def _shipment_icon(word: Word) -> str:
    return "truck" if word.icon == "truck" else "package"


def _shipment_facts(shipment: ShipmentView) -> str:
    units = trn("{n} unit", "{n} units", shipment.units)
    if 0 < shipment.packed < shipment.units:
        units = tr("{n} of {units} packed", n=number(shipment.packed), units=units)
    grams = weight(shipment.weight_g) if shipment.weight_g is not None else ""
    return " · ".join(part for part in (shipment.location, units, grams) if part)


def _shipment_note(shipment: ShipmentView) -> str:
    if shipment.tracking_number:
        return f"{carrier_words(shipment.carrier)} {shipment.tracking_number}".strip()
    if shipment.claimed_by:
        return tr("In hand at {station}", station=shipment.claimed_by)
    if shipment.kind.value == "external":
        return tr("Left the building before the order was imported")
    return tr("The label is made when it is packed")


class TimelineCard(Card):
    """Every step with its time, who and where; and why the order goes where it goes. Signals: ``note_wanted()``."""

    note_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Timeline"))
        note = Button(tr("Add note"), kind=Kind.GHOST, size=Size.SMALL, does="order.note", tip=tr("Add a note"))
        note.clicked.connect(self.note_wanted)
        self.add_to_head(note)
        self._timeline = Timeline(times_left=True)
        self.body.addWidget(self._timeline)
        self._more = Button(tr("Show all"), kind=Kind.LINK, size=Size.SMALL)
        self._more.clicked.connect(self._show_all)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._data: OrderData | None = None
        self._has_why = False

    def set_wide(self, wide: bool) -> None:
        """Who and where stand at the right in the wide form, else below each step."""
        self._timeline.set_times_left(wide)

    def show_order(self, data: OrderData) -> None:
        """Shows the newest steps of an order; a reason that was folded stays folded while the same order is shown."""
        same = self._data is not None and self._data.id == data.id
        unfold = self._timeline.is_unfolded if same and self._has_why else True
        self._data, self._has_why = data, any(entry.why for entry in data.entries)
        self._timeline.set_entries(data.entries[:_MOST_STEPS], unfold_first=unfold)
        rest = len(data.entries) - _MOST_STEPS
        self._more.setVisible(rest > 0)
        self._more.setText(trn("Show {n} earlier step", "Show {n} earlier steps", rest))

    def toggle_why(self) -> None:
        """Folds or unfolds why."""
        self._timeline.toggle_why()

    def _show_all(self) -> None:
        if self._data is not None:
            self._timeline.set_entries(self._data.entries, unfold_first=True)
            self._more.hide()


class CustomerCard(Card):
    """Who buys, where it goes, what keeps it from going. Signals: ``lift_wanted(kind)``, ``import_wanted()``."""

    lift_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Customer"))

    def show_order(self, data: OrderData) -> None:
        """Shows customer and addresses."""
        emptied(self.body)
        view = data.view
        name = view.row.customer or tr("No name in the file")
        person = QHBoxLayout()
        person.setSpacing(12)
        person.addWidget(Avatar(view.row.customer or "?", 40), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(breakable(name, 190, fonts.STRONG), weight=fonts.STRONG, wrap=True))
        words.addWidget(label(_buyer_note(view.customer_orders), size=fonts.CAPTION, tone=Tone.MUTED))
        person.addLayout(words, 1)
        self.body.addLayout(person)
        self._add_contacts(view.ship_to, view.bill_to)
        self.body.addWidget(divider())
        self.body.addWidget(section_head(tr("Pickup") if view.row.pickup else tr("Ship to")))
        if data.ship_to:
            self.body.addWidget(address_block(data.ship_to))
        else:
            self.body.addWidget(label(tr("No address in the file."), tone=Tone.MUTED))
        self._add_holds(data)
        if data.bill_to:
            self.body.addWidget(section_head(tr("Bill to")))
            self.body.addWidget(address_block(data.bill_to))

    def _add_contacts(self, ship_to: AddressView, bill_to: AddressView) -> None:
        for icon, text in (("mail", ship_to.email or bill_to.email), ("phone", ship_to.phone or bill_to.phone)):
            if text:
                row = QHBoxLayout()
                row.setSpacing(10)
                row.addWidget(Glyph(icon))
                row.addWidget(label(breakable(text), selectable=True, wrap=True), 1)
                self.body.addLayout(row)

    def _add_holds(self, data: OrderData) -> None:
        for hold in data.view.holds:
            words = hold_words(hold, data.view.ship_to.street1)
            since = tr("On hold for {time}.", time=duration(data.now - hold.placed_at))
            notice = Notice.of_hold(words, since=since, does="order.lift")
            notice.setToolTip(full_time(hold.placed_at))
            if words.may_lift:
                notice.wanted.connect(lambda kind=hold.kind.value: self.lift_wanted.emit(kind))
            else:
                notice.wanted.connect(self.import_wanted)
            self.body.addWidget(notice)


def _buyer_note(orders: int) -> str:
    return tr("First order") if orders <= 1 else trn("{n} order", "{n} orders", orders)


class MoneyCard(Card):
    """What it costs, what was paid and what is about to be paid back. Signals: ``stop_wanted(outbox id)``."""

    stop_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Money"))
        self._chip: QWidget | None = None

    def show_order(self, data: OrderData) -> None:
        """Shows the money of an order."""
        if self._chip is not None:
            self._chip.hide()
            self._chip.deleteLater()
        self._chip = chip_of(payment_word(data.view.row.payment))
        self.add_to_head(self._chip)
        emptied(self.body)
        lines = money_lines(data.view)
        if not lines:
            self.body.addWidget(label(f"{tr(NO_PRICES)}.", tone=Tone.MUTED, wrap=True))
        else:
            self.body.addWidget(MoneyBlock(lines))
        note = tax_note(data.view)
        if note:
            self.body.addWidget(label(note, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        for held in data.view.held:
            title = tr("Refund of {amount} is about to go", amount=money(held.amount or 0, held.currency))
            when = tr("It leaves 20 s later, so that it can be stopped.")
            notice = Notice(title, when, button=tr("Stop the refund"), status=Status.ATTENTION, icon="hand-coins")
            notice.wanted.connect(lambda outbox_id=held.id: self.stop_wanted.emit(outbox_id))
            self.body.addWidget(notice)
