"""Goods come in: a receipt is opened against a purchase order or blind, each scan is kept at once, then it is closed.

Locks: receipt, purchase order, bin, product, then stock, as everywhere.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from sqlalchemy import func, select, update

from app.domain.days import iso_day
from app.domain.purchases import RECEIVABLE, Bought, PurchaseState, most_to_receive, spread
from app.domain.stock_cost import average_after, cost_of
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Refused
from app.services.bins import bin_soon
from app.services.catalog import wake
from app.services.lots import lot_arrives, needs_lot
from app.services.placed_stock import Spot, StockChanges, held_spots
from app.services.purchases import LineHead, cancel_rest, locked_purchase, purchase_lines, write_state
from app.services.serial_places import serial_arrives
from app.services.series import next_numbers
from app.services.shop_settings import OVER_PERCENT, whole_settings_soon
from app.services.stock_levels import MAX_UNITS, Key, Level
from app.services.unit_of_work import BESIDE, JsonObject, MoveDetail, Tx, operation
from app.services.written_notes import note_text
from app.wording import words
from db import direct
from db.bulk import insert_rows, next_ids, next_ids_soon
from db.models import (
    DocumentKind,
    Location,
    MoveKind,
    PurchaseLine,
    Receipt,
    ReceiptLine,
    Sku,
    Tracking,
)
from db.writes import Writes

MAX_COST = 10**18 // MAX_UNITS
MOST_REFERENCE = 120


class Why(enum.StrEnum):
    """Why goods are not simply taken in."""

    TOO_MANY = "too_many"
    NOT_ORDERED = "not_ordered"
    OTHER_DAY = "other_day"
    EXPIRED = "expired"


class MayBeTaken(Refused):
    """Something is not as it was ordered: whoever may decide that takes the goods all the same (``anyway``).

    ``wanted``: how many of what is too many were ordered and have not come yet.
    """

    def __init__(self, why: Why, message: str, *, fix: str, wanted: int = 0) -> None:
        super().__init__(message, fix=fix)
        self.why, self.wanted = why, wanted


@dataclass(frozen=True, slots=True)
class OpenReceipt:
    """Begin to receive: against a purchase order, or blind (None) at a location. ``reference``: the delivery note's."""

    location_id: int | None = None
    purchase_order_id: int | None = None
    reference: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class ReceiveUnits:
    """Units that came: where they were put, of which lot (``expires_on`` YYYY-MM-DD), which serial number.

    ``unit_cost``: what one cost, in millionths of the shop's minor unit; None: what the purchase order says.
    ``anyway``: take them although they are too many, not ordered, expired, or their lot is known by another day.
    """

    receipt_id: int
    sku_id: int
    units: int
    bin_id: int | None = None
    lot: str = ""
    expires_on: str = ""
    serial: str = ""
    unit_cost: int | None = None
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class CloseReceipt:
    """All is in. ``cancel_rest``: what is missing of the purchase order does not come any more."""

    receipt_id: int
    cancel_rest: bool = False


@operation(OpenReceipt, "receiving.open", version=1, right="stock")
def open_receipt(tx: Tx, command: OpenReceipt) -> JsonObject:
    """Result: receipt_id, number, location_id, resumed (one of this purchase order was open already: go on in it).

    Raises NotFound, Refused for a purchase order of which nothing can come.
    """
    location_id = command.location_id
    if command.purchase_order_id is not None:
        order = locked_purchase(tx, command.purchase_order_id)
        _require_receivable(order.number, order.state)
        location_id = order.location_id
        mine = select(Receipt.id, Receipt.number).where(
            Receipt.purchase_order_id == order.id, Receipt.closed_at.is_(None)
        )
        known = tx.conn.execute(mine.order_by(Receipt.id)).first()
        if known is not None:
            return _opened(known.id, known.number, location_id, resumed=True)
    usable = select(Location.id).where(Location.id == location_id, Location.archived_at.is_(None))
    if tx.conn.scalar(usable) is None:
        raise NotFound(words("There is no such location. Nothing was changed."), fix=words("Choose one from the list."))
    (receipt_id,) = next_ids(tx.conn, Receipt, 1)
    number = f"GR-{next_numbers(tx, 'receipt', 1)[0]:05d}"
    row = {
        "id": receipt_id,
        "number": number,
        "location_id": location_id,
        "purchase_order_id": command.purchase_order_id,
        "reference": " ".join(note_text(command.reference).split())[:MOST_REFERENCE],
        "opened_at": tx.recorded_at,
    }
    insert_rows(tx.conn, Receipt, [row])
    tx.touch(Topic.PURCHASES)
    return _opened(receipt_id, number, location_id, resumed=False)


def _opened(receipt_id: int, number: str, location_id: int | None, *, resumed: bool) -> JsonObject:
    return {"receipt_id": receipt_id, "number": number, "location_id": location_id, "resumed": resumed}


class PurchaseHead(NamedTuple):
    """What is needed of a purchase order to receive against it."""

    id: int
    number: str
    state: PurchaseState
    currency: str


class ReceiptHead(NamedTuple):
    """What is needed of a receipt, and of its purchase order (None: blind), to receive into it or put away from it."""

    id: int
    number: str
    location_id: int
    order: PurchaseHead | None
    is_closed: bool = False

    @property
    def state(self) -> PurchaseState | None:
        """How far the purchase order is; None: blind."""
        return None if self.order is None else self.order.state


_RECEIPT = "SELECT number, location_id, closed_at FROM receipt WHERE id = ? FOR UPDATE"
_ORDER = """
    SELECT id, number, state, currency FROM purchase_order
    WHERE id = (SELECT purchase_order_id FROM receipt WHERE id = ?) FOR UPDATE"""
_ORDERED = """
    SELECT id, sku_id, ordered, received, cancelled, price_amount FROM purchase_line
    WHERE purchase_order_id = (SELECT purchase_order_id FROM receipt WHERE id = ?) ORDER BY position FOR UPDATE"""
_PRODUCT = "SELECT id, code, tracking, archived_at IS NOT NULL, average_cost FROM sku WHERE id = ? FOR NO KEY UPDATE"
_HERE = "SELECT coalesce(sum(units), 0) FROM receipt_line WHERE receipt_id = ? AND sku_id = ?"


def locked_receipt(tx: Tx, receipt_id: int, *, closed_too: bool = False) -> ReceiptHead:
    """The receipt, kept from others until the end of the operation. Raises NotFound, Refused once it is closed.

    ``closed_too``: for what only moves units that it has booked in.
    """
    return _locked_receipt_soon(tx, receipt_id, closed_too=closed_too)()


def _locked_receipt_soon(tx: Tx, receipt_id: int, *, closed_too: bool = False) -> Callable[[], ReceiptHead]:
    receipts = direct.Soon(tx.conn, _RECEIPT, (receipt_id,))
    orders = direct.Soon(tx.conn, _ORDER, (receipt_id,))
    return lambda: _receipt_head(receipt_id, receipts.rows, orders.rows, closed_too=closed_too)


def _receipt_head(receipt_id: int, receipts: direct.Rows, orders: direct.Rows, *, closed_too: bool) -> ReceiptHead:
    if not receipts:
        raise NotFound(words("There is no such receipt. Nothing was changed."), fix=words("Choose one from the list."))
    number, location_id, closed_at = receipts[0]
    if closed_at is not None and not closed_too:
        raise Refused(
            words("The receipt {number} is closed. Nothing was changed.", number=number),
            fix=words("Open a new one for what comes later. What is in can still be put into its bin."),
        )
    order = next((PurchaseHead(id_, name, PurchaseState(state), money) for id_, name, state, money in orders), None)
    return ReceiptHead(receipt_id, number, location_id, order, closed_at is not None)


def ordered_lines(tx: Tx, receipt_id: int) -> Callable[[], list[LineHead]]:
    """Lines of the receipt's purchase order, locked, asked for together with the next statement; none: it is blind."""
    found = direct.Soon(tx.conn, _ORDERED, (receipt_id,))
    return lambda: [LineHead(id_, sku_id, Bought(*units), price) for id_, sku_id, *units, price in found.rows]


class _Product(NamedTuple):
    id: int
    code: str
    tracking: Tracking
    is_archived: bool
    average_cost: int | None


@operation(ReceiveUnits, "receiving.receive", version=1, right="stock")
def receive_units(tx: Tx, command: ReceiveUnits) -> JsonObject:
    """Take units in. Result: receipt_line_ids, sku_id, sku, units, bin_id, lot_id, held, here, wanted, received, state.

    ``here``: units of the product on this receipt; ``wanted``, ``received``: on its purchase order (None: blind, or
    not on it). Raises MayBeTaken for what ``anyway`` would take, Refused for a serial number that is on hand already,
    BadInput (no units, or a lot or serial number that the product needs is missing), NotFound.
    """
    bin_id, units = command.bin_id, command.units
    a_receipt = _locked_receipt_soon(tx, command.receipt_id)
    a_bin = None if bin_id is None else bin_soon(tx, bin_id)
    products = direct.Soon(tx.conn, _PRODUCT, (command.sku_id,))
    lines_soon = ordered_lines(tx, command.receipt_id)
    here = direct.Soon(tx.conn, _HERE, (command.receipt_id, command.sku_id))
    terms = _terms_soon(tx)
    receipt = a_receipt()
    if a_bin is not None:
        a_bin(receipt.location_id)
    sku = _tracked_sku(command, products.rows)
    ordered, (percent, currency) = lines_soon(), terms()
    lines = _lines_for(receipt, sku, ordered, percent, command)
    lot_id = _lot(tx, command, sku)
    serial_id = None
    if sku.tracking is Tracking.SERIAL:
        at = receipt.location_id
        serial_id = serial_arrives(tx, sku.id, command.serial, lot_id=lot_id, location_id=at, bin_id=bin_id)
    spot = Spot(bin_id, lot_id)
    is_held = bool(held_spots(tx.conn, [spot]))
    parts = _parts(receipt, lines, currency, command)
    changes, key, writes = StockChanges(tx), (sku.id, receipt.location_id), Writes(tx.conn)
    for _, more, cost in parts:
        detail = MoveDetail(*spot, serial_id, "", DocumentKind.RECEIPT, receipt.id, cost)
        changes.add(MoveKind.RECEIVE, key, hand=more, held=more if is_held else 0, detail=detail)
    ids = line_ids(tx, len(parts))
    before = changes.write(writes)
    row_ids = write_lines(tx, receipt.id, ids(), [(id_, sku.id, spot, n, cost) for id_, n, cost in parts], writes)
    write_cost(tx, sku.id, sku.average_cost, before, [(n, cost) for _, n, cost in parts], writes)
    state = received_of(tx, receipt, ordered, [(line_id, n) for line_id, n, _ in parts], writes)
    writes.send()
    wake(tx, [sku.id] if sku.is_archived else [])
    return {
        "receipt_line_ids": row_ids,
        "sku_id": sku.id,
        "sku": sku.code,
        "units": units,
        "bin_id": bin_id,
        "lot_id": lot_id,
        "held": is_held,
        "here": int(here.rows[0][0]) + units,
        "wanted": sum(line.bought.wanted for line in lines) if lines else None,
        "received": sum(line.bought.received for line in lines) + units if lines else None,
        "state": state and state.value,
    }


def _terms_soon(tx: Tx) -> Callable[[], tuple[int, str]]:
    """How many per cent more than was ordered may come, and the currency that the shop counts in."""
    percent = whole_settings_soon(tx.conn, OVER_PERCENT)
    currency = direct.Soon(tx.conn, "SELECT base_currency FROM database_info")
    return lambda: (percent()[0], currency.rows[0][0])


def _tracked_sku(command: ReceiveUnits, rows: direct.Rows) -> _Product:
    """The product, locked for its average cost, once the command says what it needs."""
    if not 0 < command.units <= MAX_UNITS or not 0 <= (command.unit_cost or 0) <= MAX_COST:
        raise BadInput(words("Say how many units came. Nothing was changed."), fix=words("Give a number above 0."))
    if not rows:
        raise NotFound(words("There is no such product. Nothing was changed."), fix=words("Choose one from the list."))
    id_, code, tracking, is_archived, average_cost = rows[0]
    sku = _Product(id_, code, Tracking(tracking), bool(is_archived), average_cost)
    if sku.tracking is Tracking.LOT and not command.lot.strip():
        raise needs_lot(sku.code)
    if sku.tracking is Tracking.SERIAL and not (command.serial.strip() and command.units == 1):
        raise BadInput(
            words("Each unit of {code} needs its own serial number. Nothing was changed.", code=sku.code),
            fix=words("Scan the serial numbers one by one."),
        )
    return sku


def _lines_for(
    receipt: ReceiptHead, sku: _Product, ordered: list[LineHead], percent: int, command: ReceiveUnits
) -> list[LineHead]:
    """The lines of the purchase order that take the units; none: it is blind, or they are not on it."""
    if receipt.order is None:
        return []
    _require_receivable(receipt.order.number, receipt.order.state)
    lines, units = [line for line in ordered if line.sku_id == sku.id], command.units
    if command.anyway:
        return lines
    if not lines:
        raise MayBeTaken(
            Why.NOT_ORDERED,
            words(
                "{code} is not on the purchase order {number}. Nothing was changed.",
                code=sku.code,
                number=receipt.order.number,
            ),
            fix=words("Put it aside, or take it all the same."),
        )
    wanted, received = sum(line.bought.wanted for line in lines), sum(line.bought.received for line in lines)
    if received + units > most_to_receive(wanted, percent):
        raise _too_many(sku.code, wanted, received, units)
    return lines


def _too_many(code: str, wanted: int, received: int, units: int) -> MayBeTaken:
    """Says so; of a case of which a part is still wanted, how many that are."""
    rest = max(wanted - received, 0)
    told = {"wanted": wanted, "code": code, "received": received, "units": units}
    if not rest:
        message = words(
            "{wanted} of {code} were ordered and {received} have come. With {units} more it is too many."
            " Nothing was changed.",
            **told,
        )
        return MayBeTaken(Why.TOO_MANY, message, fix=words("Put the rest aside, or take it all the same."))
    message = words(
        "{wanted} of {code} were ordered and {received} have come. Of these {units}, {rest} are still wanted and {over}"
        " too many. Nothing was changed.",
        rest=rest,
        over=units - rest,
        **told,
    )
    fix = words("Take {rest} and put the rest aside, or take it all the same.", rest=rest)
    return MayBeTaken(Why.TOO_MANY, message, fix=fix, wanted=rest)


def _lot(tx: Tx, command: ReceiveUnits, sku: _Product) -> int | None:
    """The lot of the units. The last day alone makes none: it belongs to a lot."""
    if not command.lot.strip():
        return None
    lot = lot_arrives(tx, sku.id, command.lot, iso_day(command.expires_on), keep=command.anyway)
    if lot is None:
        raise MayBeTaken(
            Why.OTHER_DAY,
            words(
                "The lot {lot} of {code} is known with another last day than {day}. Nothing was changed.",
                lot=command.lot.strip(),
                code=sku.code,
                day=command.expires_on,
            ),
            fix=words("Look at what is printed; the known day stays if you take it all the same."),
        )
    today = tx.happened_at.astimezone().date()
    if lot.expires_on is not None and lot.expires_on < today and not command.anyway:
        raise MayBeTaken(
            Why.EXPIRED,
            words(
                "The lot {lot} of {code} expired on {day}. Nothing was changed.",
                lot=command.lot.strip(),
                code=sku.code,
                day=lot.expires_on.isoformat(),
            ),
            fix=words("Put it aside, or take it all the same."),
        )
    return lot.id


def _parts(
    receipt: ReceiptHead, lines: list[LineHead], currency: str, command: ReceiveUnits
) -> list[tuple[int | None, int, int | None]]:
    """(line of the purchase order, units, cost of one): a price in another currency is not known as a cost."""
    if not lines:
        return [(None, command.units, command.unit_cost)]
    is_ours = receipt.order is not None and receipt.order.currency == currency
    found: list[tuple[int | None, int, int | None]] = []
    for place, units in spread([line.bought for line in lines], command.units):
        line = lines[place]
        price = cost_of(line.price_amount) if is_ours else None
        found.append((line.id, units, price if command.unit_cost is None else command.unit_cost))
    return found


ReceivedLine = tuple[int | None, int, Spot, int, int | None]


def line_ids(tx: Tx, count: int) -> Callable[[], list[int]]:
    """Ids for ``write_lines``, asked for together with the next statement."""
    ids = next_ids_soon(tx.conn, {ReceiptLine: count})
    return lambda: list(ids()[0])


def write_lines(tx: Tx, receipt_id: int, ids: list[int], lines: list[ReceivedLine], writes: Writes) -> list[int]:
    """Lines of a receipt: (line of the purchase order, SKU, where, units, cost of one); gives their ids back."""
    rows = [
        {
            "id": row_id,
            "receipt_id": receipt_id,
            "purchase_line_id": line_id,
            "sku_id": sku_id,
            "bin_id": spot.bin_id,
            "lot_id": spot.lot_id,
            "units": units,
            "unit_cost": cost,
            "op_id": tx.op_id,
        }
        for row_id, (line_id, sku_id, spot, units, cost) in zip(ids, lines, strict=True)
    ]
    writes.insert(ReceiptLine, rows)
    tx.touch(Topic.PURCHASES)
    return ids


def write_cost(
    tx: Tx,
    sku_id: int,
    average: int | None,
    before: Mapping[Key, Level],
    parts: list[tuple[int, int | None]],
    writes: Writes,
) -> None:
    """Move the product's average cost, ``average`` until now, by ``parts`` (units, cost of one).

    ``before``: its stock at every location as it was before those came, locked, so that the average stays too.
    """
    after, on_hand = average, sum(level.on_hand for level in before.values())
    for more, cost in parts:
        if cost is not None:
            after = average_after(after, on_hand, more, cost)
        on_hand += more
    if after != average:
        writes.update(Sku, ["id"], {"average_cost": "v.average_cost"}, [{"id": sku_id, "average_cost": after}])
        tx.touch(Topic.CATALOG, sku_id)


def received_of(
    tx: Tx, receipt: ReceiptHead, ordered: list[LineHead], parts: list[tuple[int | None, int]], writes: Writes
) -> PurchaseState | None:
    """Lines of the purchase order have received units more (or fewer); the state that it has then.

    ``ordered``: all of its lines, locked, as they were before.
    """
    more = {line_id: units for line_id, units in parts if line_id is not None}
    if not more or receipt.order is None:
        return receipt.state
    rows = [{"id": line_id, "units": units} for line_id, units in more.items()]
    writes.update(PurchaseLine, ["id"], {"received": "t.received + v.units"}, rows)
    lines = [replace(line.bought, received=line.bought.received + more.get(line.id, 0)) for line in ordered]
    return write_state(tx, receipt.order, lines)


def units_here(tx: Tx, receipt_id: int, sku_id: int) -> int:
    """Units of a product that a receipt has."""
    return int(direct.rows(tx.conn, _HERE, (receipt_id, sku_id))[0][0])


@operation(CloseReceipt, "receiving.close", version=1, right="stock")
def close_receipt(tx: Tx, command: CloseReceipt) -> JsonObject:
    """Result: receipt_id, units (received in all), cancelled (units that do not come any more), state.

    What came short or over is read with ``queries.receiving.receipt_report``. Raises NotFound, Refused.
    """
    receipt = locked_receipt(tx, command.receipt_id)
    state, cancelled = receipt.state, 0
    if command.cancel_rest and receipt.order is not None:
        cancelled = cancel_rest(tx, receipt.order)
        state = write_state(tx, receipt.order, [line.bought for line in purchase_lines(tx.conn, receipt.order.id)])
    closed = {"closed_at": tx.recorded_at, "version": Receipt.version + 1}
    tx.conn.execute(update(Receipt).where(Receipt.id == receipt.id).values(closed))
    units = select(func.coalesce(func.sum(ReceiptLine.units), 0)).where(ReceiptLine.receipt_id == receipt.id)
    tx.touch(Topic.PURCHASES)
    return {
        "receipt_id": receipt.id,
        "units": int(tx.conn.execute(units).scalar_one()),
        "cancelled": cancelled,
        "state": state and state.value,
    }


def _require_receivable(number: str, state: PurchaseState) -> None:
    if state is PurchaseState.DRAFT:
        raise Refused(
            words("The purchase order {number} is a draft. Nothing was changed.", number=number),
            fix=words("Order it first, or receive without a purchase order."),
        )
    if state not in RECEIVABLE:
        raise Refused(
            words("The purchase order {number} is cancelled. Nothing was changed.", number=number),
            fix=words("Receive without a purchase order."),
        )
