"""What an incoming order is to us: new, unchanged, an update, or a clash with another order."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from app.channels.base import IncomingOrder, RowProblem
from app.services.catalog import MAX_IN
from app.services.order_rows import content_hash
from app.wording import words
from db.models import SalesOrder

# A file re-saved by a spreadsheet loses seconds and time zone, so the same order may seem a day away.
_SAME_ORDER_WITHIN = timedelta(hours=26)
# Stands for both hashes of an order whose import was undone: its number is free, and who has it again revives it.
UNDONE = "undone"


class Match(enum.StrEnum):
    """How an incoming order stands to what is here."""

    NEW = "new"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    CLASH = "clash"


@dataclass(frozen=True, slots=True)
class Known:
    """What we know of an order that is here already."""

    id: int
    number: str
    external_id: str | None
    placed_at: datetime
    money_known: bool
    content_hash: str
    goods_hash: str
    imported_at: datetime

    @property
    def undone(self) -> bool:
        """Whether the import that brought it was undone."""
        return self.content_hash == UNDONE


@dataclass(frozen=True, slots=True)
class Matched:
    """An incoming order with what it is to us; ``problem`` says why it clashes.

    A new one with a ``known`` order takes the place of one whose import was undone.
    """

    order: IncomingOrder
    match: Match
    known: Known | None = None
    problem: RowProblem | None = None


_COLUMNS = (
    SalesOrder.id,
    SalesOrder.number,
    SalesOrder.external_id,
    SalesOrder.placed_at,
    SalesOrder.money_known,
    SalesOrder.content_hash,
    SalesOrder.goods_hash,
    SalesOrder.imported_at,
)


def match_orders(conn: Connection, account_id: int | None, orders: Sequence[IncomingOrder], file: str) -> list[Matched]:
    """Match each incoming order by number, then by the channel's id, within one channel account.

    ``account_id`` None: the account does not exist yet, so everything is new. An order whose number or id an earlier
    one of ``orders`` has is a clash.
    """
    by_number: dict[str, Known] = {}
    by_external: dict[str, Known] = {}
    if account_id is not None:
        for known in _known(conn, account_id, orders):
            by_number[known.number] = known
            if known.external_id:
                by_external[known.external_id] = known
    matched: list[Matched] = []
    numbers: set[str] = set()
    externals: set[str] = set()
    for order in orders:
        if order.number in numbers or order.external_id in externals:
            matched.append(_repeated(order, order.number in numbers, file))
            continue
        numbers.add(order.number)
        if order.external_id:
            externals.add(order.external_id)
        matched.append(_matched(order, by_number.get(order.number), by_external.get(order.external_id), file))
    return matched


def _repeated(order: IncomingOrder, same_number: bool, file: str) -> Matched:
    if same_number:
        message = words(
            "Order {number} stands twice in this file. The first was taken; this one was left out.", number=order.number
        )
        return _clash(order, "Name", order.number, message, file)
    message = words(
        "Another order of this file has the same id of the channel. The first was taken; this one was left out."
    )
    return _clash(order, "Id", order.external_id, message, file)


def _known(conn: Connection, account_id: int, orders: Sequence[IncomingOrder]) -> list[Known]:
    found: dict[int, Known] = {}
    query = select(*_COLUMNS).where(SalesOrder.channel_account_id == account_id)
    numbers = [order.number for order in orders]
    externals = [order.external_id for order in orders if order.external_id]
    for column, values in ((SalesOrder.number, numbers), (SalesOrder.external_id, externals)):
        for start in range(0, len(values), MAX_IN):
            for row in conn.execute(query.where(column.in_(values[start : start + MAX_IN]))):
                found[row[0]] = Known(*row)
    return list(found.values())


def _matched(order: IncomingOrder, by_number: Known | None, by_external: Known | None, file: str) -> Matched:
    if by_number is None and by_external is None:
        return Matched(order, Match.NEW)
    if by_external is not None and by_external is not by_number:
        message = words(
            "The channel's id belongs to order {number} here. Kept that one; this one was left out.",
            number=by_external.number,
        )
        return _clash(order, "Id", order.external_id, message, file)
    assert by_number is not None
    if by_number.undone:
        return Matched(order, Match.NEW, by_number)
    if by_number.external_id and order.external_id and by_number.external_id != order.external_id:
        message = words(
            "Order {number} is here already with another id of the channel ({id}). Kept the first. If this file is from"
            " another shop, import it with that shop's name.",
            number=order.number,
            id=by_number.external_id,
        )
        return _clash(order, "Id", order.external_id, message, file)
    same_id = bool(by_number.external_id) and by_number.external_id == order.external_id
    if not same_id and abs(by_number.placed_at - order.placed_at) > _SAME_ORDER_WITHIN:
        message = words(
            "Order {number} is here already, placed on {day}, and this one on {other}. Kept the first. If this file is"
            " from another shop, import it with that shop's name.",
            number=order.number,
            day=f"{by_number.placed_at:%Y-%m-%d}",
            other=f"{order.placed_at:%Y-%m-%d}",
        )
        return _clash(order, "Created at", order.placed_at.isoformat(), message, file)
    same = by_number.content_hash == content_hash(order)
    return Matched(order, Match.UNCHANGED if same else Match.UPDATED, by_number)


def _clash(order: IncomingOrder, column: str, value: str, message: str, file: str) -> Matched:
    problem = RowProblem(file, order.rows[0], column, value, message, order.number)
    return Matched(order, Match.CLASH, problem=problem)
