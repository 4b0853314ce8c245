"""What was received is taken back, scan by scan, or put into its bin. The ledger of the receipt says where it lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from app.domain.topics import Topic
from app.errors import NotEnoughStock, Refused
from app.queries.receiving import Lying, lying
from app.services.bins import bin_at
from app.services.placed_stock import Spot, StockChanges, held_spots
from app.services.receiving import (
    ReceiptHead,
    ReceivedLine,
    line_ids,
    locked_receipt,
    ordered_lines,
    received_of,
    units_here,
    write_cost,
    write_lines,
)
from app.services.serial_places import put, units_at_place
from app.services.stock_levels import Key, Level
from app.services.stock_moves import units_at
from app.services.stock_room import Levels, Room, make_room
from app.services.unit_of_work import JsonObject, MoveDetail, Tx, operation
from app.wording import words
from db.models import DocumentKind, MoveKind, Operation, ReceiptLine, Sku, StockMove
from db.writes import Writes


@dataclass(frozen=True, slots=True)
class TakeBackLast:
    """Take back what this station received last into a receipt and has not taken back yet."""

    receipt_id: int


@dataclass(frozen=True, slots=True)
class PutAway:
    """Put everything that this station received and that lies in no bin yet into this bin; also once it is closed."""

    receipt_id: int
    bin_id: int


@operation(TakeBackLast, "receiving.take_back", version=1, right="stock")
def take_back_last(tx: Tx, command: TakeBackLast) -> JsonObject:
    """Result: receipt_line_ids, sku_id, sku, units (taken back), here, state, rerouted (orders that lost a promise).

    Raises Refused if there is nothing to take back or a unit with a number is not here any more, NotEnoughStock if the
    units are being packed or have left.
    """
    receipt = locked_receipt(tx, command.receipt_id)
    last = _last_of(tx, receipt)
    sku_id, units = last[0].sku_id, sum(line.units for line in last)
    ordered = ordered_lines(tx, receipt.id)
    product = select(Sku.code, Sku.average_cost).where(Sku.id == sku_id)
    sku = tx.conn.execute(product.with_for_update(key_share=True)).one()
    of_op = select(StockMove.serial_id).where(StockMove.op_id == last[0].op_id)
    serial_id = tx.conn.scalar(of_op.where(StockMove.serial_id.is_not(None)))
    wanted = Spot(last[0].bin_id, last[0].lot_id)
    takes = _takes(lying(tx.conn, receipt.id, tx.station_id, sku_id), wanted, units, serial_id)
    held = held_spots(tx.conn, takes)
    if serial_id is not None:
        units_at_place(tx, [serial_id], receipt.location_id)  # it may have left since, or be in a box
    key: Key = (sku_id, receipt.location_id)
    room = _room(tx, {key: sum(n for spot, n in takes.items() if spot not in held)})
    changes = StockChanges(tx)
    for spot, n in takes.items():
        detail = MoveDetail(*spot, serial_id, "taken_back", DocumentKind.RECEIPT, receipt.id)
        changes.add(MoveKind.RECEIVE, key, hand=-n, held=-n if spot in held else 0, detail=detail)
    back: list[ReceivedLine] = [
        (line.purchase_line_id, sku_id, wanted, -line.units, line.unit_cost) for line in reversed(last)
    ]
    ids, writes = line_ids(tx, len(back)), Writes(tx.conn)
    before = changes.write(writes)
    row_ids = write_lines(tx, receipt.id, ids(), back, writes)
    write_cost(tx, sku_id, sku.average_cost, before, [(n, cost) for _, _, _, n, cost in back], writes)
    state = received_of(tx, receipt, ordered(), [(line_id, n) for line_id, _, _, n, _ in back], writes)
    writes.send()
    if serial_id is not None:
        put(tx, [serial_id], None)
    room.settle(tx)
    return {
        "receipt_line_ids": row_ids,
        "sku_id": sku_id,
        "sku": sku.code,
        "units": units,
        "here": units_here(tx, receipt.id, sku_id),
        "state": state and state.value,
        "rerouted": room.rerouted,
    }


def _last_of(tx: Tx, receipt: ReceiptHead) -> list[Any]:
    """The lines that the last scan of this station made, those that were taken back since left out."""
    query = (
        select(ReceiptLine)
        .join(Operation, Operation.op_id == ReceiptLine.op_id)
        .where(ReceiptLine.receipt_id == receipt.id, Operation.station_id == tx.station_id)
        .order_by(ReceiptLine.id)
    )
    scans: list[list[Any]] = []
    for row in tx.conn.execute(query):
        if row.units < 0:
            scans[-1].pop()  # a scan is taken back whole, its last line first
            if not scans[-1]:
                scans.pop()
        elif scans and scans[-1][0].op_id == row.op_id:
            scans[-1].append(row)
        else:
            scans.append([row])
    if not scans:
        raise Refused(
            words("Nothing was received here that could be taken back. Nothing was changed."),
            fix=words("Each station takes back its own scans."),
        )
    return scans[-1]


def _takes(lies: list[Lying], wanted: Spot, units: int, serial_id: int | None) -> dict[Spot, int]:
    """From where ``units`` go: the bin that they were received into, else where this station has put them since."""
    fitting = [one for one in lies if one.lot_id == wanted.lot_id and one.serial_id == serial_id and one.units > 0]
    takes: dict[Spot, int] = {}
    for one in sorted(fitting, key=lambda one: one.bin_id != wanted.bin_id):
        part = min(units, one.units)
        if part:
            takes[Spot(one.bin_id, one.lot_id)] = part
        units -= part
    if units:
        # They are no longer where the receipt knows: stock itself says then that they are missing.
        takes[wanted] = takes.get(wanted, 0) + units
    return takes


@operation(PutAway, "receiving.put_away", version=1, right="stock")
def put_away(tx: Tx, command: PutAway) -> JsonObject:
    """Result: bin_id, bin, units, sku_ids, rerouted. Units that nobody finds in no bin any more are left out.

    The receipt may be closed: its units are in the books already, and only change their place. Units in a bin that
    nothing is sold from are held. Raises Refused if nothing waits to be put away, or the bin is elsewhere;
    NotEnoughStock if orders being packed count on them.
    """
    receipt = locked_receipt(tx, command.receipt_id, closed_too=True)
    bin_ = bin_at(tx, command.bin_id, receipt.location_id)
    loose = [one for one in lying(tx.conn, receipt.id, tx.station_id) if one.bin_id is None and one.units > 0]
    if not loose:
        fix = words("Open a new one for what comes later.") if receipt.is_closed else words("Scan what came in first.")
        raise Refused(words("Nothing waits to be put away. Nothing was changed."), fix=fix)
    held = held_spots(tx.conn, {Spot(at, one.lot_id) for one in loose for at in (None, bin_.id)})
    more: Counter[Key] = Counter()
    for one in loose:
        change = (Spot(bin_.id, one.lot_id) in held) - (Spot(None, one.lot_id) in held)
        more[one.sku_id, receipt.location_id] += one.units * change
    room = _room(tx, more)
    changes, done = StockChanges(tx), Counter[int]()
    # Somebody else may have moved some of them meanwhile.
    left = {
        (one.sku_id, one.lot_id): units_at(
            tx,
            (one.sku_id, receipt.location_id),
            Spot(None, one.lot_id),
            room.levels.get((one.sku_id, receipt.location_id), Level(0, 0, 0)),
        )
        for one in loose
    }
    for one in loose:
        key, units = (one.sku_id, receipt.location_id), min(one.units, left[one.sku_id, one.lot_id])
        if units <= 0:
            continue
        left[one.sku_id, one.lot_id] -= units
        done[one.sku_id] += units
        for at, n in ((None, -units), (bin_.id, units)):
            detail = MoveDetail(at, one.lot_id, one.serial_id, "put_away", DocumentKind.RECEIPT, receipt.id)
            is_held = Spot(at, one.lot_id) in held
            changes.add(MoveKind.MOVE, key, hand=n, held=n if is_held else 0, detail=detail)
        if one.serial_id is not None:
            put(tx, [one.serial_id], receipt.location_id, bin_.id)
    changes.write()
    tx.touch(Topic.PURCHASES)
    room.settle(tx)
    return {
        "bin_id": bin_.id,
        "bin": bin_.code,
        "units": done.total(),
        "sku_ids": sorted(done),
        "rerouted": room.rerouted,
    }


def _room(tx: Tx, fewer: Mapping[Key, int]) -> Room:
    """Room for stock of which so many units can no longer be sold. Raises NotEnoughStock if they are being packed."""

    def excess(levels: Levels) -> Mapping[Key, int]:
        return {key: n - levels[key].available for key, n in fewer.items() if n > 0 and key in levels}

    room = make_room(tx, {key[0] for key in fewer}, excess)
    if room.impossible:
        raise NotEnoughStock(
            words(
                "{units} of these units are being packed, or have left. Nothing was changed.",
                units=sum(room.impossible.values()),
            ),
            fix=words("Finish or put aside what is being packed, then try again."),
        )
    return room
