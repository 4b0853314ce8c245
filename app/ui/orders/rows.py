"""Orders as rows of the list: every cell is put together once, off the GUI thread; the table paints ready cells."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from app.channels.base import Payment
from app.domain.order_states import OVER, HoldKind, OrderState
from app.queries.order_list import OrderRow, place_of
from app.ui import fonts
from app.ui.channel_names import channel_words
from app.ui.formats import amount, clock, day, duration, full_time, local, money_header, number, utc_now
from app.ui.i18n import mark, tr
from app.ui.orders.money_words import DASH, currency_sign
from app.ui.orders.words import (
    NO_PRICES,
    Mood,
    channel_icon,
    hold_chip,
    hold_titles,
    order_chips,
    order_word,
    payment_word,
)
from app.ui.theme import Status
from app.ui.widgets.cells import CHECK_CELL, CHECK_COLUMN, EMPTY, Badge, Cell, CellKind, Column, Row, text_cell
from app.ui.widgets.chip import chip_width
from app.ui.widgets.table_paint import BADGE_GAP, LEAD_GAP

COLUMNS = (
    CHECK_COLUMN,
    Column("number", mark("Order"), 94, sort="number", least=76),
    Column("customer", mark("Customer"), 192, stretch=True, sort="customer", least=128),
    Column("channel", mark("Channel"), 116, sort="channel", least=112),
    Column("units", mark("Units"), 56, number=True, sort="units"),
    Column("ship_by", mark("Ship by"), 132, sort="ship_by", least=130),
    Column("state", mark("Status"), 134, sort="state", least=120),
    Column("problem", mark("Attention"), 200, least=160),
    Column("total", mark("Total"), 100, number=True, sort="total"),
    Column("placed", mark("Placed"), 128, sort="placed"),
    Column("payment", mark("Payment"), 112, sort="payment"),
    Column("location", mark("Location"), 120),
    Column("tags", mark("Tags"), 140),
)
STANDARD = ("number", "customer", "channel", "units", "ship_by", "state", "problem", "total")
# What goes first where the window is narrow, and what never goes.
SPARE = ("problem", "channel", "units", "ship_by")
FIRM = ("number", "customer", "state", "total")
FIX = "fix"


@dataclass(frozen=True, slots=True)
class ListRow:
    """An order of the list, its cells, and its place in the order that the list is sorted by."""

    order: OrderRow
    row: Row
    place: tuple[Any, ...]


def titled(currency: str) -> tuple[Column, ...]:
    """The columns in the language of the screen; the money column names the shop's currency."""
    return tuple(
        replace(column, title=money_header(tr(column.title), currency) if column.id == "total" else tr(column.title))
        for column in COLUMNS
    )


def chip_words() -> dict[str, list[str]]:
    """The longest words of the columns of chips, by column."""
    spans = (timedelta(seconds=59), timedelta(minutes=59), timedelta(hours=23), timedelta(days=99))
    return {"state": order_chips(), "ship_by": [_late_words(duration(span)) for span in spans]}


def usual_room() -> dict[str, float]:
    """The px of what usually stands in a column in this language: a day with its time, two things at once."""
    now = utc_now()
    days = (day(now + timedelta(days=apart), now) for apart in (-1, 0, 1))
    moment = max(fonts.text_width(fonts.font(), text) for text in days) + LEAD_GAP
    moment += fonts.text_width(fonts.font(), clock(now))
    both = chip_width(tr("Short {n}", n=number(1))) + chip_width(tr("Duplicate?")) + 2 * BADGE_GAP
    return {"ship_by": moment, "placed": moment, "problem": both}


def forget_cells() -> None:
    """Drops the cells that many orders share: another window may speak another language."""
    for made in (_channel_cell, _units_cell, _state_cell, _problem_cell, _payment_cell, _late_words):
        made.cache_clear()


def order_rows(
    orders: Iterable[OrderRow], sort: str, now: datetime, currency: str = "", doubtful: Collection[int] = ()
) -> list[ListRow]:
    """The orders as rows of a list that is sorted by ``sort``; ``currency`` is the one that needs no sign.

    ``doubtful``: those that look like another order.
    """
    return [
        ListRow(order, Row(order.id, _cells(order, now, currency, order.id in doubtful)), place_of(order, sort))
        for order in orders
    ]


def is_late(order: OrderRow, now: datetime) -> bool:
    """Whether the promise has passed and something is still to be sent."""
    return order.state not in OVER and order.ship_by < now


def _cells(order: OrderRow, now: datetime, currency: str, is_doubtful: bool) -> tuple[Cell, ...]:
    tags = tuple((tag, "gift" if tag.casefold() == "gift" else "") for tag in order.tags[:3])
    marked = ((tr("Pickup"), "store"), *tags[:2]) if order.pickup else tags[:2]
    name = order.customer or tr("No name")
    problems = problems_of(order, is_doubtful)
    return (
        CHECK_CELL,
        text_cell(order.number, strong=True, tip=order.number if len(order.number) > 8 else ""),
        text_cell(name, tags=marked, muted=not order.customer, tip=order.customer),
        _channel_cell(order.channel, order.shop),
        _units_cell(order.units),
        _ship_by_cell(order, now),
        _state_cell(order.state, order.hold_kinds, problems),
        _problem_cell(problems),
        _total_cell(order.total, order.currency, currency),
        _placed_cell(order.placed_at, now),
        _payment_cell(order.payment),
        text_cell(order.location, muted=True) if order.location else EMPTY,
        text_cell("", tags=tags) if tags else EMPTY,
    )


def problems_of(order: OrderRow, is_doubtful: bool = False) -> tuple[Badge, ...]:
    """What of the order wants a person's attention, the worst first."""
    found = []
    if order.address_problem:
        found.append(Badge(tr("Address: {what}", what=tr(order.address_problem)), Status.ERROR, action=FIX))
    kinds = tuple(kind for kind in order.hold_kinds if kind is not HoldKind.ADDRESS or not order.address_problem)
    if kinds:
        found.append(Badge(", ".join(hold_titles(kinds)), Status.HOLD))
    if order.short:
        found.append(Badge(tr("Short {n}", n=number(order.short)), Status.ATTENTION, icon="clock"))
    if is_doubtful:
        found.append(Badge(tr("Duplicate?"), Status.ATTENTION, icon="copy"))
    return tuple(found)


# What many orders have in common is one cell for all of them: a long list is then few objects.
@functools.lru_cache(maxsize=256)
def _channel_cell(channel: str, shop: str) -> Cell:
    words = channel_words(channel, shop)
    # The shop tells more than the channel, where it has a name.
    return Cell(CellKind.ICON, shop or words, icon=channel_icon(channel), muted=True, tip=words)


@functools.lru_cache(maxsize=1024)
def _units_cell(units: int) -> Cell:
    return Cell(CellKind.NUMBER, number(units))


@functools.lru_cache(maxsize=512)
def _state_cell(state: OrderState, holds: tuple[HoldKind, ...], problems: tuple[Badge, ...]) -> Cell:
    word = order_word(state)
    if holds:
        tip = tr("On hold: {reasons}", reasons=", ".join(hold_titles(holds)))
        return Cell(CellKind.CHIP, hold_chip().text, status=Status.HOLD, tip=f"{tip}. {word.text}")
    second = (problems[0].text, problems[0].status) if problems else None
    tip = ". ".join(badge.text for badge in problems)
    return Cell(CellKind.CHIP, word.text, status=Status(word.mood.value), icon=word.icon, tip=tip, second=second)


@functools.lru_cache(maxsize=512)
def _problem_cell(problems: tuple[Badge, ...]) -> Cell:
    if not problems:
        return EMPTY
    words = ". ".join(badge.text for badge in problems)
    action = next((badge.action for badge in problems if badge.action), "")
    return Cell(CellKind.BADGES, words, badges=problems, tip=words, action=action, link=tr("Fix") if action else "")


@functools.lru_cache(maxsize=64)
def _payment_cell(payment: Payment) -> Cell:
    word = payment_word(payment)
    return text_cell(word.text, muted=word.mood is Mood.DONE)


def _ship_by_cell(order: OrderRow, now: datetime) -> Cell:
    exact = full_time(order.ship_by)
    if is_late(order, now):
        return Cell(CellKind.CHIP, _late_words(duration(now - order.ship_by)), status=Status.ATTENTION, tip=exact)
    if order.state in OVER:
        return text_cell(day(order.ship_by, now), muted=True, tip=exact)
    return _moment(order.ship_by, now, exact)


@functools.lru_cache(maxsize=512)
def _late_words(span: str) -> str:
    return tr("Late {span}", span=span)


def _placed_cell(placed: datetime, now: datetime) -> Cell:
    return _moment(placed, now, full_time(placed))


def _moment(moment: datetime, now: datetime, exact: str) -> Cell:
    if local(moment).year == local(now).year or abs((now - moment).days) < 7:
        return text_cell(clock(moment), lead=day(moment, now), tip=exact)
    return text_cell(day(moment, now), muted=True, tip=exact)


def _total_cell(total: int | None, currency: str, usual: str) -> Cell:
    if total is None:
        return Cell(CellKind.NUMBER, DASH, muted=True, tip=tr(NO_PRICES))
    # The sign stands by itself: signs of some scripts (Taka) would take the figures into their own font.
    lead = "" if currency == usual else currency_sign(currency)
    return Cell(CellKind.NUMBER, amount(total, currency), lead=lead)
