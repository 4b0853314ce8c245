"""Goods of an order come back: into stock, into a bin that is not sold from, or written off; and their money.

A return has no record of its own but its number: the ledger and the timeline tell of it. What is written off comes in
and goes out in the same operation, so that the ledger says how often goods come back that nobody can sell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from app.domain.money import format_minor
from app.domain.returns import Refunding, ReturnReason, SentLine, check_units, lot_of
from app.domain.topics import Topic
from app.errors import BadInput, NotFound
from app.queries.refunds import order_money, refund_for_returned
from app.queries.returns import bought_back, lots_away, parts_of, sent_lines
from app.services import stock_levels
from app.services.bins import bin_at
from app.services.many_orders import locked_heads
from app.services.order_headers import refresh
from app.services.outbox import hold_refund, record_refund
from app.services.placed_stock import Spot, StockChanges, held_spots
from app.services.serial_places import back_from, put, serial_code
from app.services.series import next_numbers
from app.services.stock_adjust import AdjustReason
from app.services.stock_levels import MAX_UNITS
from app.services.stock_moves import require_lot
from app.services.unit_of_work import JsonObject, MoveDetail, Tx, operation
from app.wording import words
from db.models import DocumentKind, Location, MoveKind, OrderLine
from db.writes import Writes


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """Units of an order line that came back, into a bin (None: none) of where the return is taken. Of a kit's line all
    of its components came; a component may come back by itself, and the kit is paid back once all of it has come.

    A bin that is not sold from keeps them from sale; what is ``written_off`` is thrown away. ``lot_id`` None: that
    which they were sent from; ``without_lot``: they bear none, though others of the line did. ``amount``: what was paid
    back for them elsewhere, in minor units; None: their share. ``serials``: the numbers of those units that left by
    their numbers.
    """

    order_line_id: int
    units: int
    bin_id: int | None = None
    lot_id: int | None = None
    written_off: bool = False
    amount: int | None = None
    serials: tuple[str, ...] = ()
    without_lot: bool = False


@dataclass(frozen=True, slots=True)
class ReturnGoods:
    """Take back goods of an order at a location; ``reason`` is a ``ReturnReason``, ``refund`` a ``Refunding``."""

    order_id: int
    location_id: int
    lines: tuple[ReturnedLine, ...]
    reason: str = ReturnReason.OTHER
    refund: str = Refunding.NONE


@operation(ReturnGoods, "returns.take_back", version=1, right="orders")
def return_goods(tx: Tx, command: ReturnGoods) -> JsonObject:
    """Take goods back. Result: order_id, number, return_number, units, refund (minor units), currency,
    why_no_refund (a word of ``Refundable``, "" if none was asked for), outbox_id (None: no refund is on its way).

    Raises NotFound, BadInput, Refused where more is to come back than is with the customer, or while another refund
    of the order is on its way.
    """
    _check(command)
    head = locked_heads(tx, [command.order_id]).get(command.order_id)
    if head is None or tx.conn.scalar(select(Location.id).where(Location.id == command.location_id)) is None:
        raise NotFound(
            words("There is no such order or location. Nothing was changed."), fix=words("Choose both from the list.")
        )
    lines = sent_lines(tx.conn, head.id)
    came = _opened(command.lines, lines)
    units, named = _units(came), _units(command.lines)
    check_units(lines, units)
    refund, shares = refund_for_returned(tx.conn, head.id, bought_back(units, lines))
    number = _put_away(tx, replace(command, lines=came), lines)
    rows = [{"id": line_id, "units": count} for line_id, count in units.items()]
    writes = Writes(tx.conn)
    holds = "t.returned + v.units <= t.shipped"
    writes.update(OrderLine, ["id"], {"returned": "t.returned + v.units"}, rows, where=holds, otherwise=_line_changed)
    writes.send()
    amounts = _amounts(command, shares)
    total = sum(amounts.values())
    goods = [
        {"order_line_id": line_id, "sku_id": lines[line_id].sku_id, "units": named[line_id],
         "amount": amounts.get(line_id, 0)} for line_id in {**named, **amounts}
    ]  # fmt: skip
    told = {"return": number, "units": named.total(), "reason": command.reason, "lines": goods, "amount": total,
            "currency": refund.currency}  # fmt: skip
    tx.event(head.id, "returned", told | {"written_off": sum(c.units for c in command.lines if c.written_off)})
    outbox_id = _pay_back(tx, command, total, refund.currency)
    refresh(tx, [head.id])
    return {
        "order_id": head.id,
        "number": head.number,
        "return_number": number,
        "units": named.total(),
        "refund": total,
        "currency": refund.currency,
        "why_no_refund": refund.why_not if command.refund != Refunding.NONE and not total else "",
        "outbox_id": outbox_id,
    }


def _check(command: ReturnGoods) -> None:
    known = command.reason in list(ReturnReason) and command.refund in list(Refunding)
    fit = all(
        0 < line.units <= MAX_UNITS and len(line.serials) <= line.units and not (line.without_lot and line.lot_id)
        for line in command.lines
    )
    if not command.lines or not known or not fit:
        raise BadInput(
            words("Say which units came back, why, and what becomes of the money. Nothing was changed."),
            fix=words("Give lines with numbers, and a reason."),
        )
    told = [line.amount for line in command.lines if line.amount is not None]
    if told and (command.refund != Refunding.PAID_BACK or len(told) < len(command.lines) or min(told) < 0):
        raise BadInput(
            words("What was paid back elsewhere is told of all lines, or of none. Nothing was changed."),
            fix=words("Leave the amounts out; then it is worked out."),
        )


def _units(lines: Iterable[ReturnedLine]) -> Counter[int]:
    units = Counter[int]()
    for line in lines:
        units[line.order_line_id] += line.units
    return units


def _opened(came: Sequence[ReturnedLine], lines: Mapping[int, SentLine]) -> tuple[ReturnedLine, ...]:
    """What came back, with the components of each kit instead of it."""
    parts, found = parts_of(lines), []
    for line in came:
        kit = lines.get(line.order_line_id)
        if kit is None or kit.id not in parts:
            found.append(line)
            continue
        for part in parts[kit.id]:
            units = line.units * (part.ordered // kit.ordered)
            found.append(replace(line, order_line_id=part.id, units=units, lot_id=None))
    return tuple(found)


def _put_away(tx: Tx, command: ReturnGoods, lines: Mapping[int, SentLine]) -> int:
    """Stock and ledger; what needs no shipping (a voucher, postage) has none. Gives the return's number."""
    came = [line for line in command.lines if lines[line.order_line_id].requires_shipping]
    for line in came:
        require_lot(tx, lines[line.order_line_id].sku_id, line.lot_id)
    for bin_id in {line.bin_id for line in came if line.bin_id is not None and not line.written_off}:
        bin_at(tx, bin_id, command.location_id)
    stock_levels.lock(tx, {lines[line.order_line_id].sku_id for line in came})
    back = _spots(tx, came, lines)
    held = held_spots(tx.conn, [spot for _, spot, _, _ in back])
    (number,) = next_numbers(tx, "return", 1)
    changes = StockChanges(tx)
    for line, spot, units, serial_id in back:
        key = (lines[line.order_line_id].sku_id, command.location_id)
        kept = units if spot in held else 0
        detail = MoveDetail(*spot, serial_id, command.reason, DocumentKind.RETURN, number)
        changes.add(MoveKind.RETURN, key, hand=units, held=kept, order_line_id=line.order_line_id, detail=detail)
        if line.written_off:
            gone = detail._replace(reason=AdjustReason.DAMAGED)
            changes.add(MoveKind.ADJUST, key, hand=-units, held=-kept, detail=gone)
        if serial_id is not None:
            put(tx, [serial_id], None if line.written_off else command.location_id, spot.bin_id)
    changes.write()
    tx.touch(Topic.STOCK, *{lines[line.order_line_id].sku_id for line in came})
    return number


_Back = tuple[ReturnedLine, Spot, int, int | None]  # with where they go, how many they are, and which unit it is


def _spots(tx: Tx, came: Sequence[ReturnedLine], lines: Mapping[int, SentLine]) -> list[_Back]:
    """What comes back and goes where: each unit with a serial number by itself, in the lot that it left from."""
    away = lots_away(tx.conn, {line.order_line_id for line in came})
    back: list[_Back] = []
    for line_id in dict.fromkeys(line.order_line_id for line in came):
        sent, mine = lines[line_id], [line for line in came if line.order_line_id == line_id]
        codes, total = [code for line in mine for code in line.serials], sum(line.units for line in mine)
        known = {unit.code: unit for unit in back_from(tx, line_id, sent.sku_id, codes, total, sent.can_come_back)}
        for line in mine:
            bin_id = None if line.written_off else line.bin_id
            named = [known[serial_code(code)] for code in line.serials]
            back += [(line, Spot(bin_id, unit.lot_id), 1, unit.id) for unit in named]
            rest = line.units - len(named)
            if rest > 0:
                lot_id = line.lot_id
                if lot_id is None and not line.without_lot:
                    lot_id = lot_of(sent.code, away.get(sent.id, []))
                back.append((line, Spot(bin_id, lot_id), rest, None))
    return back


def _line_changed() -> RuntimeError:
    return RuntimeError("an order line changed although its order was locked")


def _amounts(command: ReturnGoods, shares: Mapping[int, int]) -> Mapping[int, int]:
    """What is paid back, by line."""
    if command.refund == Refunding.NONE:
        return {}
    told = Counter[int]()
    for line in command.lines:
        if line.amount is None:
            return shares
        told[line.order_line_id] += line.amount
    return told


def _pay_back(tx: Tx, command: ReturnGoods, amount: int, currency: str) -> int | None:
    """Hold the refund for its seconds, or record what the channel paid. Raises BadInput where that is too much."""
    if not amount:
        return None
    if command.refund == Refunding.PAY_BACK:
        return hold_refund(tx, command.order_id, amount, currency)
    money = order_money(tx.conn, command.order_id)
    assert money is not None, "the order is locked"
    if amount > money.left:
        raise BadInput(
            words(
                "{amount} {currency} cannot have been paid back: only {left} is left of what was paid. Nothing was"
                " changed.",
                amount=format_minor(amount, currency),
                currency=currency,
                left=format_minor(money.left, currency),
            ),
            fix=words("Look at the amounts again."),
        )
    record_refund(tx, command.order_id, money, amount)
    tx.event(command.order_id, "refunded", {"amount": amount, "currency": currency})
    return None
