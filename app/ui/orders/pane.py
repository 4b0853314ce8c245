"""The detail pane: the focused order of the list at a glance."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.order_states import HoldKind
from app.queries.order_page import LineView
from app.queries.shipments import ShipmentView
from app.ui import fonts
from app.ui.channel_names import channel_words
from app.ui.formats import amount, day_time, full_time, number
from app.ui.i18n import tr, trn
from app.ui.key_words import key_name
from app.ui.orders.money_words import DASH, money_lines
from app.ui.orders.parts import GoodsLine, GoodsLines, MoneyBlock, Notice, address_block, breakable, chip_of, row_of
from app.ui.orders.reads import OrderData
from app.ui.orders.words import (
    NO_PRICES,
    carrier_words,
    channel_icon,
    goods_words,
    hold_chip,
    hold_words,
    order_word,
    payment_word,
    shipment_word,
)
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import Panel, divider
from app.ui.widgets.chip import Tag
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, escaped, label
from app.ui.widgets.scroll import scroll_area
from app.ui.widgets.sections import emptied, section_head
from app.ui.widgets.timeline import Timeline
from app.ui.widgets.toast import CLEAR
from app.ui.widgets.top_bar import PANE_WIDTH, Glyph

LEAST_WIDTH = 360
_PAD = QMargins(16, 12, 16, 12)
_MOST_ENTRIES = 8


class DetailPane(Panel):
    """Shows one order. Signals: ``lift_wanted(kind)`` to lift a hold; ``import_wanted()`` to bring a better file;
    ``note_given(order id, text)``; ``note_left()`` the note's field was left.
    """

    lift_wanted = Signal(str)
    import_wanted = Signal()
    note_given = Signal(int, str)
    note_left = Signal()

    def __init__(self, open_button: Button, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, line="l", parent=parent)
        self.setAccessibleName(tr("Details of the focused order"))
        self.setMinimumWidth(fonts.dp(LEAST_WIDTH))
        self._open = open_button
        self._data: OrderData | None = None
        self._timeline: Timeline | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._build_head())
        self._scroll = scroll_area(Panel(QPalette.ColorRole.Base))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._build_note())
        self.show_order(None)

    @property
    def data(self) -> OrderData | None:
        """What is shown."""
        return self._data

    def show_order(self, data: OrderData | None) -> None:
        """Shows another order, or that there is none."""
        if data is not None and data.shows_the_same_as(self._data):
            return
        top = self._scroll.verticalScrollBar().value() if self._is_same(data) else 0
        self._data = data
        self._head.setVisible(data is not None)
        self._foot.setVisible(data is not None)
        if data is not None:
            self._fill_head(data)
        body = Panel(QPalette.ColorRole.Base)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._timeline = None  # that of the order before goes with its widgets
        if data is not None:
            self._fill(column, data)
        column.addStretch(1)
        self._scroll.setWidget(body)
        self._scroll.verticalScrollBar().setValue(top)

    def write_note(self) -> None:
        """Opens the note's field."""
        if self._data is None:
            return
        self._note_of = self._data.id
        self._note.setAccessibleName(tr("Note on order {number}", number=self._data.number))
        self._ask_note.hide()
        self._note.show()
        self._note.setFocus()

    def toggle_why(self) -> None:
        """Folds or unfolds why the order goes where it goes."""
        if self._timeline is not None:
            self._timeline.toggle_why()

    # -- building --

    def _build_head(self) -> QWidget:
        self._head = Panel(QPalette.ColorRole.Base, line="b")
        column = QVBoxLayout(self._head)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        self._number = label("", size=fonts.TITLE, weight=fonts.BOLD)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        first.addWidget(self._number)
        first.addLayout(self._chips)
        first.addStretch(1)
        first.addWidget(self._open)
        column.addLayout(first)
        self._sub = label("", tone=Tone.MUTED, elide=True)
        second = QHBoxLayout()
        second.setSpacing(8)
        self._glyph = Glyph("globe")
        second.addWidget(self._glyph)
        second.addWidget(self._sub, 1)
        column.addLayout(second)
        return self._head

    def _build_note(self) -> QWidget:
        self._note_of = 0
        self._foot = Panel(QPalette.ColorRole.Base, line="t")
        self._foot.setObjectName(CLEAR)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(10, 7, 10, 7)
        self._ask_note = Button(tr("Add a note"), kind=Kind.QUIET, icon="notebook-pen", does="orders.note")
        self._ask_note.clicked.connect(self.write_note)
        self._note = NoteField(tr("Note, then {enter}", enter=key_name("Return")))
        self._note.given.connect(self._give_note)
        self._note.left.connect(self._leave_note)
        self._note.hide()
        row.addWidget(self._ask_note)
        row.addWidget(self._note)
        return self._foot

    def _give_note(self) -> None:
        text = self._note.text().strip()
        order_id = self._note_of
        self._note.clear()
        self._leave_note()
        if text and order_id:
            self.note_given.emit(order_id, text)

    def _leave_note(self) -> None:
        self._note.hide()
        self._ask_note.show()
        self.note_left.emit()

    def _fill_head(self, data: OrderData) -> None:
        row = data.view.row
        self._number.setText(row.number)
        emptied(self._chips)
        self._chips.addWidget(chip_of(hold_chip() if row.holds else order_word(row.state)))
        for tag in [tag for tag in row.tags if tag.casefold() == "gift"][:1]:
            self._chips.addWidget(Tag(tag, icon="gift"))
        self._glyph.set_glyph(channel_icon(row.channel), Tone.MUTED)
        placed = day_time(row.placed_at, data.now)
        parts = [
            row.shop or channel_words(row.channel, row.shop),
            tr("placed {when}", when=placed),
            payment_word(row.payment).text,
        ]
        self._sub.setText(" · ".join(parts))
        self._sub.setToolTip(escaped(f"{self._sub.text()}\n{full_time(row.placed_at)}"))

    def _fill(self, column: QVBoxLayout, data: OrderData) -> None:
        sections = [self._goods(data), self._ship_to(data), *self._shipments(data), self._steps(data)]
        for place, section in enumerate(sections):
            if place:
                column.addWidget(divider())
            section.setContentsMargins(_PAD)
            column.addLayout(section)

    def _goods(self, data: OrderData) -> QVBoxLayout:
        view, column = data.view, _column()
        column.addWidget(section_head(goods_words(view.lines)))
        currency = view.row.currency
        column.addWidget(GoodsLines([_goods_line(line, currency, data) for line in view.lines]))
        money = [line for line in money_lines(view) if line.label != "Lines"]
        if money:
            column.addWidget(MoneyBlock(money, indent=52))
        else:
            column.addWidget(label(tr(NO_PRICES), tone=Tone.MUTED))
        return column

    def _ship_to(self, data: OrderData) -> QVBoxLayout:
        column = _column()
        column.addWidget(section_head(tr("Pickup") if data.view.row.pickup else tr("Ship to")))
        if data.ship_to:
            column.addWidget(address_block(data.ship_to))
        else:
            column.addWidget(label(tr("No address in the file."), tone=Tone.MUTED))
        for hold in data.view.holds:
            words = hold_words(hold, data.view.ship_to.street1)
            notice = Notice.of_hold(words, does="orders.lift")
            if words.may_lift:
                notice.wanted.connect(lambda kind=hold.kind: self._lift(kind))
            else:
                notice.wanted.connect(self.import_wanted)
            column.addWidget(notice)
        return column

    def _lift(self, kind: HoldKind) -> None:
        self.lift_wanted.emit(kind.value)

    def _shipments(self, data: OrderData) -> list[QVBoxLayout]:
        shipments = data.view.shipments
        sections = []
        for place, shipment in enumerate(shipments[:4], start=1):
            column = _column(4)
            head = row_of(section_head(tr("Shipment {n} of {total}", n=place, total=len(shipments))))
            head.addWidget(chip_of(shipment_word(shipment)))
            column.addLayout(head)
            column.addWidget(label(breakable(shipment_line(shipment)), wrap=True))
            if shipment.tracking_number:
                tracking = f"{carrier_words(shipment.carrier)} {shipment.tracking_number}".strip()
                column.addWidget(label(tracking, size=fonts.CAPTION, tone=Tone.MUTED, selectable=True))
            sections.append(column)
        return sections

    def _steps(self, data: OrderData) -> QVBoxLayout:
        column = _column()
        column.addWidget(section_head(tr("Timeline")))
        self._timeline = Timeline()
        self._timeline.set_entries(data.entries[:_MOST_ENTRIES], unfold_first=True)
        column.addWidget(self._timeline)
        rest = len(data.entries) - _MOST_ENTRIES
        if rest > 0:
            text = trn("{n} earlier step: open the order", "{n} earlier steps: open the order", rest)
            column.addWidget(label(text, size=fonts.CAPTION, tone=Tone.MUTED))
        return column

    def _is_same(self, data: OrderData | None) -> bool:
        return data is not None and self._data is not None and data.id == self._data.id


class NoteField(Field):
    """A line for a note. Signals: ``given()`` on Enter; ``left()`` on Esc, and what was typed stays."""

    given = Signal()
    left = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder, icon="notebook-pen")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the list, which has the focus after this, must not see it too
            self.given.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def pane_width() -> int:
    """How wide the pane is at first."""
    return fonts.dp(PANE_WIDTH)


def shipment_line(shipment: ShipmentView) -> str:
    """``Main St · 3 units · 2 packed``."""
    parts = [shipment.location, trn("{n} unit", "{n} units", shipment.units)]
    if 0 < shipment.packed < shipment.units:
        parts.append(tr("{n} packed", n=number(shipment.packed)))
    return " · ".join(part for part in parts if part)


def _column(gap: int = 8) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(gap)
    return column


def _goods_line(line: LineView, currency: str, data: OrderData) -> GoodsLine:
    where = ", ".join(line.locations)
    holds = ", ".join(f"{number(part.ordered)} × {part.title}" for part in line.parts)
    below = " · ".join(part for part in (line.sku, holds, where, _short(line)) if part)
    money = DASH if line.amount is None else amount(line.amount, currency)
    return GoodsLine(line.title, below, f"{number(line.ordered)} ×", money, data.pictures.get(line.sku_id, ""))


def _short(line: LineView) -> str:
    return tr("short {n}", n=number(line.backordered)) if line.backordered else ""
