"""The card of the focused product: the sum, where it lies, what happened, who waits, what comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.stock_card import ForOrder, SpotRow, StockCard, stock_card
from app.queries.stock_moves import MovementPage, count_movements, movements, shipped_by_day
from app.ui import fonts
from app.ui.channel_names import channel_words
from app.ui.formats import NOTHING, ago, capped, day, day_of, full_time, local, money, number
from app.ui.i18n import tr, trn
from app.ui.inventory.parts import AtpSum, DayBars, Lines, sum_parts, sum_words
from app.ui.inventory.stock_form import StockForm
from app.ui.inventory.words import ICONS, bin_words, movement_words, units_words
from app.ui.photos import load_photo
from app.ui.theme import Status
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel, divider
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Tone, label
from app.ui.widgets.picture import Picture
from app.ui.widgets.scroll import scroll_area
from app.ui.widgets.sections import emptied, section_head
from app.ui.widgets.top_bar import Glyph

LEAST_WIDTH = 360
_PAD = QMargins(16, 12, 16, 12)
_MOST_MOVES, _MOST_ORDERS, _DAYS, _MOST_LIMITS = 6, 12, 14, 3
_COUNT_CAP = 1_000
_SHOT = 36


@dataclass(frozen=True, slots=True)
class CardData:
    """A card for the pane: everything at one moment, about one location or (None) all of them. ``shots``: photos of its
    movements, by their digests."""

    card: StockCard
    location_id: int | None
    moves: MovementPage
    move_count: int
    sold: tuple[int, ...]
    now: datetime
    photo: QImage
    shots: Mapping[str, QImage] = field(default_factory=dict)


def read_card(conn: Any, sku_id: int, location_id: int | None, now: datetime) -> CardData | None:
    """Everything on the card; for a reader thread."""
    card = stock_card(conn, sku_id)
    if card is None:
        return None
    moves = movements(conn, sku_id, location_id, limit=_MOST_MOVES)
    return CardData(
        card,
        location_id,
        moves,
        count_movements(conn, sku_id, location_id, _COUNT_CAP),
        tuple(shipped_by_day(conn, sku_id, local(now).date(), _DAYS, None, location_id)),
        now,
        load_photo(conn, card.product.picture_sha256) if card.product.picture_sha256 else QImage(),
        {move.picture: load_photo(conn, move.picture) for move in moves.rows if move.picture is not None},
    )


class StockPane(Panel):
    """Shows one product at one location.

    Signals: ``order_wanted(order id)``; ``moves_wanted()``; ``location_wanted(location id)``;
    ``lot_wanted(lot id, code, whether it is to be blocked)``.
    """

    order_wanted = Signal(int)
    moves_wanted = Signal()
    location_wanted = Signal(int)
    lot_wanted = Signal(int, str, bool)

    def __init__(self, tools: Sequence[QWidget], forms: Sequence[StockForm]) -> None:
        super().__init__(QPalette.ColorRole.Base, line="l")
        self.setAccessibleName(tr("Card of the focused product"))
        self.setMinimumWidth(fonts.dp(LEAST_WIDTH))
        self.data: CardData | None = None
        self.forms = tuple(forms)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._build_head(tools))
        for form in forms:
            outer.addWidget(form, int(form.is_long))
        self.sum = AtpSum()
        self._scroll = scroll_area(Panel(QPalette.ColorRole.Base))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._scroll, 1)
        self.show_card(None)

    def give_way(self, form: StockForm | None) -> None:
        """The card makes room for a long form, and comes back without it."""
        self._scroll.setVisible(form is None or not form.is_long)

    def show_card(self, data: CardData | None) -> None:
        """Shows another product, or that there is none."""
        same = data is not None and self.data is not None and data.card.product.sku_id == self.data.card.product.sku_id
        top = self._scroll.verticalScrollBar().value() if same else 0
        self.data = data
        self._head.setVisible(data is not None)
        body = Panel(QPalette.ColorRole.Base)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if data is not None:
            self._fill_head(data)
            self._fill(column, data)
        column.addStretch(1)
        self._scroll.setWidget(body)
        self._scroll.verticalScrollBar().setValue(top)

    # -- head --

    def _build_head(self, tools: Sequence[QWidget]) -> QWidget:
        self._head = Panel(QPalette.ColorRole.Base, line="b")
        column = QVBoxLayout(self._head)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        first = QHBoxLayout()
        first.setSpacing(14)
        self._picture = Picture(fonts.dp(64))
        words = QVBoxLayout()
        words.setSpacing(4)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, wrap=True)
        self._sub = label("", tone=Tone.MUTED, elide=True)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        words.addLayout(self._chips)
        first.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        first.addLayout(words, 1)
        column.addLayout(first)
        row = FlowLayout(gap=6)
        for tool in tools:
            row.addWidget(tool)
        column.addLayout(row)
        return self._head

    def _fill_head(self, data: CardData) -> None:
        product = data.card.product
        self._title.setText(product.title or product.code)
        codes = [product.code]
        codes += [tr("GTIN {code}", code=code) for code, units in product.barcodes[:1] if units == 1]
        codes += [product.owner] if product.owner else []
        self._sub.setText(" · ".join(codes))
        self._picture.set_picture(data.photo, product.title, initials=_initials(product.title))
        emptied(self._chips)
        row = self._row(data)
        if row is not None and row.low:
            self._chips.addWidget(Chip(tr("Low"), Status.ATTENTION))
        if data.card.waiting_units:
            self._chips.addWidget(Chip(tr("Short {n}", n=number(data.card.waiting_units)), Status.ERROR))
        if product.hazardous:
            self._chips.addWidget(Chip(tr("Hazardous"), Status.ATTENTION))
        self._chips.addStretch(1)

    @staticmethod
    def _row(data: CardData) -> Any:
        return data.card.level(data.location_id)

    # -- body --

    def _fill(self, column: QVBoxLayout, data: CardData) -> None:
        sections = [
            self._sum(data), self._parts(data), self._places(data), self._locations(data), self._kept(data),
            self._moves(data), self._orders(data), self._due(data), self._sold(data), self._worth(data),
        ]  # fmt: skip
        shown = [section for section in sections if section is not None]
        for place, section in enumerate(shown):
            if place:
                column.addWidget(divider())
            section.setContentsMargins(_PAD)
            column.addLayout(section)

    def _sum(self, data: CardData) -> QVBoxLayout | None:
        row = self._row(data)
        if row is None or row.kits is not None:
            return None
        column = _column()
        self.sum = AtpSum()
        self.sum.show_row(row)
        column.addWidget(self.sum)
        return column

    def _parts(self, data: CardData) -> QVBoxLayout | None:
        """What a kit is made of, how many of it that makes at the location, and what would have to be more."""
        row = self._row(data)
        if not data.card.product.parts or row is None:
            return None
        column = _column()
        card = data.card
        lines = Lines((tr("One kit holds"), tr("Units"), tr("Available")), numbers=(1, 2))
        for part in card.product.parts:
            free = label(number(card.free_at(row.location_id, part)), tone=Tone.MUTED)
            lines.add([label(part.title or part.code, elide=True, tip=part.code), label(number(part.units)), free])
        column.addWidget(lines)
        few = [part.code for part in card.limits_at(row.location_id)]
        made = trn(
            "Makes {n} kit at {place}, limited by {codes}",
            "Makes {n} kits at {place}, limited by {codes}",
            row.available,
            place=row.location,
            codes=", ".join(few[:_MOST_LIMITS]) + (" ..." if len(few) > _MOST_LIMITS else ""),
        )
        column.addWidget(label(made, weight=fonts.STRONG, wrap=True))
        return column

    def _places(self, data: CardData) -> QVBoxLayout | None:
        """Bins and lots at the location."""
        spots = [spot for spot in data.card.spots if spot.location_id == data.location_id]
        row = self._row(data)
        if row is None or not spots:
            return None
        column = _column()
        lines = Lines((tr("Bin at {place}", place=row.location), tr("Last counted"), tr("On hand")), numbers=(2,))
        for spot in spots:
            lines.add([self._spot(spot, data), _counted(spot, data.now), label(number(spot.on_hand))])
        column.addWidget(lines)
        return column

    def _spot(self, spot: SpotRow, data: CardData) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(6)
        name = spot.bin or tr("In no bin")
        first.addWidget(label(name, weight=fonts.STRONG if spot.bin else fonts.NORMAL, elide=True), 1)
        if spot.held:
            first.addWidget(Chip(tr("Held"), Status.HOLD))
        column.addLayout(first)
        if spot.bin_kind:
            words = " · ".join(word for word in (bin_words(spot.bin_kind), spot.zone) if word)
            column.addWidget(label(words, size=fonts.CAPTION, tone=Tone.MUTED, elide=True))
        if spot.lot_id is not None:
            column.addLayout(self._lot(spot, data))
        return holder

    def _lot(self, spot: SpotRow, data: CardData) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = tr("Lot {lot}", lot=spot.lot)
        if spot.expires_on is not None:
            until = day_of(spot.expires_on, local(data.now).date())
            words = tr("{lot}, until {day}", lot=words, day=until)
        late = spot.expires_on is not None and spot.expires_on < local(data.now).date()
        row.addWidget(label(words, size=fonts.CAPTION, tone=Tone.ERROR if late else Tone.MUTED, wrap=True), 1)
        title = tr("Sell again") if spot.is_blocked else tr("Block")
        button = Button(title, kind=Kind.LINK, size=Size.SMALL)
        button.setAccessibleName(tr("{do}: lot {lot}", do=title, lot=spot.lot))
        button.clicked.connect(partial(self.lot_wanted.emit, spot.lot_id, spot.lot, not spot.is_blocked))
        row.addWidget(button)
        return row

    def _locations(self, data: CardData) -> QVBoxLayout | None:
        others = [row for row in data.card.levels if row.location_id != data.location_id]
        if not others:
            return None
        column = _column()
        lines = Lines((tr("Other locations"), tr("On hand"), tr("Available")), numbers=(1, 2))
        for row in others:
            name = Button(row.location, kind=Kind.LINK, size=Size.SMALL)
            name.set_yielding()
            name.clicked.connect(partial(self.location_wanted.emit, row.location_id))
            lines.add([name, label(number(row.on_hand)), label(number(row.promise), weight=fonts.STRONG)])
        column.addWidget(lines)
        return column

    def _moves(self, data: CardData) -> QVBoxLayout:
        column = _column()
        every = Button(tr("All {n}", n=capped(data.move_count, _COUNT_CAP)), kind=Kind.LINK, size=Size.SMALL)
        every.clicked.connect(self.moves_wanted)
        column.addLayout(_head(tr("Movements"), every if data.move_count else None))
        for move in data.moves.rows:
            row = QHBoxLayout()
            row.setSpacing(10)
            icon, status = ICONS.get(move.kind, ("circle-dot", Status.WAITING))
            tone = {Status.DONE: Tone.DONE, Status.ACTIVE: Tone.ACTIVE, Status.ATTENTION: Tone.ATTENTION}
            glyph = Glyph(icon)
            glyph.set_glyph(icon, tone.get(status, Tone.MUTED))
            row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            told = movement_words(move)
            words.addWidget(label(told, elide=True, tip=told))
            words.addWidget(label(move.note or move.user, size=fonts.CAPTION, tone=Tone.MUTED, elide=True))
            row.addLayout(words, 1)
            if move.picture is not None:
                shot = data.shots.get(move.picture, QImage())
                row.addWidget(Picture(fonts.dp(_SHOT), shot, name=tr("Photo of {what}", what=told)))
            row.addWidget(label(units_words(move), weight=fonts.STRONG))
            when = label(day(move.happened_at, data.now), size=fonts.CAPTION, tone=Tone.MUTED)
            when.setToolTip(full_time(move.happened_at))
            row.addWidget(when)
            column.addLayout(row)
        if not data.moves.rows:
            column.addWidget(label(tr("Nothing came or went yet."), tone=Tone.MUTED))
        return column

    def _orders(self, data: CardData) -> QVBoxLayout | None:
        card = data.card
        here = [one for one in card.reserved if data.location_id in (None, one.location_id)]
        if not here and not card.waiting:
            return None
        column = _column()
        if here:
            units = sum(one.units for one in here)
            column.addWidget(section_head(trn("{n} unit reserved for orders", "{n} units reserved for orders", units)))
            column.addLayout(self._order_links(here))
        if card.waiting:
            waiting = trn("Orders wait for {n} unit", "Orders wait for {n} units", card.waiting_units)
            column.addWidget(section_head(waiting))
            column.addLayout(self._order_links(card.waiting))
        return column

    def _order_links(self, orders: Sequence[ForOrder]) -> FlowLayout:
        flow = FlowLayout(gap=6)
        for one in orders[:_MOST_ORDERS]:
            button = Button(f"{one.number} · {number(one.units)}", size=Size.SMALL)
            button.setAccessibleName(tr("Order {number}, {n} units", number=one.number, n=number(one.units)))
            button.clicked.connect(partial(self.order_wanted.emit, one.order_id))
            flow.addWidget(button)
        if len(orders) > _MOST_ORDERS:
            flow.addWidget(label(tr("and {n} more", n=number(len(orders) - _MOST_ORDERS)), tone=Tone.MUTED))
        return flow

    @staticmethod
    def _due(data: CardData) -> QVBoxLayout | None:
        due = [one for one in data.card.due if data.location_id in (None, one.location_id)]
        if not due:
            return None
        column = _column()
        lines = Lines((tr("Incoming"), tr("Expected"), tr("Units")), numbers=(2,))
        today = local(data.now).date()
        for one in due:
            kind = tr("Purchase order {number}") if one.kind == "purchase" else tr("Transfer {number}")
            name = label(f"{kind.format(number=one.number)}, {one.partner}", elide=True)
            lines.add([name, label(day_of(one.day, today) if one.day else NOTHING, tone=Tone.MUTED),
                       label(number(one.units))])  # fmt: skip
        column.addWidget(lines)
        return column

    def _kept(self, data: CardData) -> QVBoxLayout | None:
        """What channels never get of it, and what that leaves them of the location."""
        kept = [(one, one.every if one.units is None else one.units) for one in data.card.kept]
        if not any(units for _, units in kept):
            return None
        column, row = _column(), self._row(data)
        lines = Lines((tr("Kept from a channel"), tr("Units"), tr("Available")), numbers=(1, 2))
        for one, units in kept:
            if not units:
                continue
            name = channel_words(one.channel, one.shop)
            told = label(name, elide=True, tip=name)
            left = NOTHING if row is None else number(row.promise - units)
            lines.add([told, label(number(units)), label(left, weight=fonts.STRONG)])
            if row is not None and row.kits is None:
                words = sum_words(sum_parts(replace(row, threshold=units)))
                lines.add_below(label(words, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        column.addWidget(lines)
        return column

    @staticmethod
    def _sold(data: CardData) -> QVBoxLayout:
        column = _column()
        total = sum(data.sold)
        words = tr("Sold in {days} days: {n}", days=_DAYS, n=number(total))
        lasts = None
        row = data.card.level(data.location_id)
        left = row.available if row is not None else sum(level.available for level in data.card.levels)
        if total and left > 0:
            days = max(1, left * _DAYS // total)
            lasts = label(trn("lasts about {n} day", "lasts about {n} days", days), size=fonts.CAPTION, tone=Tone.MUTED)
        column.addLayout(_head(words, lasts))
        column.addWidget(DayBars(data.sold, words))
        return column

    @staticmethod
    def _worth(data: CardData) -> QVBoxLayout | None:
        value, product = data.card.value, data.card.product
        if value is None or product.average_cost is None:
            return None
        column = _column()
        each = money(round(product.average_cost / 1_000_000), product.currency)
        column.addLayout(_head(tr("Value of all {n} units", n=number(data.card.on_hand)),
                               label(money(value, product.currency), weight=fonts.STRONG)))  # fmt: skip
        column.addWidget(label(tr("{cost} each by the moving average", cost=each), size=fonts.CAPTION, tone=Tone.MUTED))
        return column


def _counted(spot: SpotRow, now: datetime) -> QWidget:
    made = label(ago(spot.counted_at, now) if spot.counted_at else tr("Never"), tone=Tone.MUTED)
    made.setToolTip(full_time(spot.counted_at) if spot.counted_at else "")
    return made


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    return column


def _head(text: str, beside: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(section_head(text))
    row.addStretch(1)
    if beside is not None:
        row.addWidget(beside)
    return row


def _initials(title: str) -> str:
    return "".join(word[0] for word in title.split()[:2]).upper()
