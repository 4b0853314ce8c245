"""What of an order can come back: the units that are with the customer, by lot and serial number, and their money."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.gs1 import parse_goods_code
from app.domain.returns import SentLine
from app.queries.refunds import Refundable, refund_for_returned
from db import direct

_SENT = """
    SELECT l.id, l.sku_id, k.code, l.shipped, l.returned, l.requires_shipping, l.ordered, l.parent_line_id
    FROM order_line l JOIN sku k ON k.id = l.sku_id WHERE l.order_id = ?"""
_LOTS_AWAY = """
    SELECT order_line_id, lot_id, -sum(hand_delta) FROM stock_move
    WHERE order_line_id IN (??) AND kind IN ('ship', 'return') AND serial_id IS NULL GROUP BY order_line_id, lot_id"""
# A kit is no unit of stock: its parts come back.
_AWAY = """
    SELECT l.id, l.sku_id, k.code, l.title, l.shipped - l.returned
    FROM order_line l JOIN sku k ON k.id = l.sku_id
    WHERE l.order_id = ? AND l.shipped > l.returned
        AND NOT EXISTS (SELECT 1 FROM order_line p WHERE p.parent_line_id = l.id)
    ORDER BY l.position, l.id"""
_NUMBERS = "SELECT order_line_id, code FROM serial WHERE order_line_id IN (??) ORDER BY code"
_HOLDER = """
    SELECT DISTINCT l.order_id FROM serial n JOIN order_line l ON l.id = n.order_line_id WHERE n.code = ?"""


@dataclass(frozen=True, slots=True)
class WithCustomer:
    """Units of an order line that are with the customer and come back together.

    ``lots``: whether the line went out of several lots, so that it has to be said which came: ``lot_id`` and ``lot``
    (None and "": units that bear none). ``numbers``: the serial numbers, where the units left by theirs.
    """

    order_line_id: int
    sku_id: int
    sku: str
    title: str
    units: int
    lots: bool = False
    lot_id: int | None = None
    lot: str = ""
    numbers: tuple[str, ...] = ()


def sent_lines(conn: Connection, order_id: int) -> dict[int, SentLine]:
    """The lines of an order by id, with what left of them and what came back before."""
    return {
        line_id: SentLine(line_id, sku_id, code, shipped, returned, bool(needs_shipping), ordered, kit)
        for line_id, sku_id, code, shipped, returned, needs_shipping, ordered, kit in direct.rows(
            conn, _SENT, (order_id,)
        )
    }


def parts_of(lines: Mapping[int, SentLine]) -> dict[int, list[SentLine]]:
    """The lines of components by the line of their kit."""
    parts: dict[int, list[SentLine]] = {}
    for line in lines.values():
        if line.kit is not None:
            parts.setdefault(line.kit, []).append(line)
    return parts


def bought_back(units: Mapping[int, int], lines: Mapping[int, SentLine]) -> dict[int, int]:
    """Units as they were paid for: kits that are back whole now, and all that is no part of one."""
    found = {line_id: count for line_id, count in units.items() if lines[line_id].kit is None}
    for kit_id, parts in parts_of(lines).items():
        kit = lines[kit_id]
        back = min((part.returned + units.get(part.id, 0)) * kit.ordered // part.ordered for part in parts)
        if more := min(back, kit.shipped) - kit.returned:
            found[kit_id] = more
    return found


def lots_away(conn: Connection, line_ids: Collection[int]) -> dict[int, list[tuple[int | None, int]]]:
    """By order line: lots (None: without one), and units without a number of their own that are with the customer."""
    away: dict[int, list[tuple[int | None, int]]] = defaultdict(list)
    for line_id, lot_id, units in direct.rows(conn, _LOTS_AWAY, (sorted(line_ids),)) if line_ids else ():
        away[line_id].append((lot_id, int(units)))
    return away


def with_customer(conn: Connection, order_id: int) -> tuple[WithCustomer, ...]:
    """All of an order that can come back, in the order of its lines: units with numbers, then lot by lot."""
    lines = direct.rows(conn, _AWAY, (order_id,))
    ids = [row[0] for row in lines]
    away, numbers = lots_away(conn, ids), defaultdict(list)
    for line_id, code in direct.rows(conn, _NUMBERS, (ids,)) if ids else ():
        numbers[line_id].append(code)
    found: list[WithCustomer] = []
    for line_id, sku_id, sku, title, units in lines:
        named, of_line = tuple(numbers[line_id]), (line_id, sku_id, sku, title)
        if named:
            found.append(WithCustomer(*of_line, len(named), numbers=named))
        lots = [(lot_id, count) for lot_id, count in away[line_id] if count > 0]
        if len(lots) > 1:
            codes = _lot_codes(conn, [lot_id for lot_id, _ in lots if lot_id is not None])
            rows = [WithCustomer(*of_line, count, True, lot_id, codes.get(lot_id, "")) for lot_id, count in lots]
            found += sorted(rows, key=lambda row: row.lot)
        elif units > len(named):
            found.append(WithCustomer(*of_line, units - len(named)))
    return tuple(found)


def refund_for_back(conn: Connection, order_id: int, units: Mapping[int, int]) -> Refundable:
    """What would be paid back if those units of the lines (by id; kits by their parts) came back now."""
    return refund_for_returned(conn, order_id, bought_back(units, sent_lines(conn, order_id)))[0]


def orders_of_unit(conn: Connection, code: str) -> list[int]:
    """The orders with whose customers units of this serial number are: the number itself, or a GS1 code with it."""
    says = parse_goods_code(code)
    number = says.serial if says is not None and says.serial else " ".join(code.split())
    return [row[0] for row in direct.rows(conn, _HOLDER, (number,))] if number else []


def _lot_codes(conn: Connection, lot_ids: list[int]) -> dict[int | None, str]:
    return dict(direct.rows(conn, "SELECT id, code FROM lot WHERE id IN (??)", (lot_ids,))) if lot_ids else {}
