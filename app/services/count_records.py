"""What is counted, one scan an operation: so many units of a product in a place, or one more serial of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import delete, func, insert, select, update

from app.domain.stock_places import MOST_CODE
from app.errors import Ambiguous, BadInput, NotFound, Refused
from app.services.count_books import Books, books_of, last_move
from app.services.count_work import CountHead, in_bin, lock_count
from app.services.placed_stock import Spot
from app.services.stock_levels import MAX_UNITS
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import next_ids
from db.models import Bin, BinStock, CountBin, CountLine, CountSerial, Lot, Serial, Sku, Tracking


@dataclass(frozen=True, slots=True)
class RecordCount:
    """So many units of a SKU lie in a bin (None: in none); ``add``: so many more than were counted already.

    ``lot``: the code of their lot; "" where it is clear, or where there is none. ``serial``: the one unit that was
    scanned, of products that have serials; ``units`` says nothing then, but that 0 means there is none.
    """

    count_id: int
    bin_id: int | None
    sku_id: int
    units: int
    add: bool = False
    lot: str = ""
    serial: str = ""


@dataclass(frozen=True, slots=True)
class UndoRecord:
    """Take one recording back: ``counted`` is what it made, ``before`` what it found (None: nothing)."""

    count_line_id: int
    counted: int
    before: int | None
    serial: str = ""


class _Product(NamedTuple):
    id: int
    code: str
    tracking: Tracking


@operation(RecordCount, "counts.record", version=1, right="stock")
def record_count(tx: Tx, command: RecordCount) -> JsonObject:
    """Result: count_line_id, sku_id, lot_id, counted, before (None: nothing), already (the serial was scanned before).

    What should be there is read at this moment. Raises BadInput, NotFound, Ambiguous if several lots lie there,
    Refused for a bin that the count does not have to count, or a product that is settled.
    """
    head = lock_count(tx, command.count_id)
    require_open_bin(tx, head, command.bin_id)
    product = _product(tx, command)
    lot_id = _lot_of(tx, head, command, product)
    books = books_of(tx.conn, head.location_id, [product.id], lock=True)
    same_lot = CountLine.lot_id.is_(None) if lot_id is None else CountLine.lot_id == lot_id
    known = tx.conn.execute(
        select(CountLine.id, CountLine.counted, CountLine.posted).where(
            CountLine.stock_count_id == head.id, in_bin(command.bin_id), CountLine.sku_id == product.id, same_lot
        )
    ).first()
    if known is not None and known.posted is not None:
        raise Refused(
            words("{code} was counted here, and that is settled. Nothing was changed.", code=product.code),
            fix=words("Close the bin, then count it anew if it is wrong."),
        )
    line_id = _new_line(tx, head, command, lot_id) if known is None else int(known.id)
    before = None if known is None else known.counted
    already, counted = _counted(tx, command, line_id, before)
    _write(tx, line_id, counted, books, product.id, Spot(command.bin_id, lot_id))
    result = {"count_line_id": line_id, "sku_id": product.id, "lot_id": lot_id}
    return result | {"counted": counted, "before": before, "already": already}


@operation(UndoRecord, "counts.undo_record", version=1, right="stock")
def undo_record(tx: Tx, command: UndoRecord) -> JsonObject:
    """Result: count_line_id, counted (None: not counted). Raises NotFound, Refused if it was counted on meanwhile."""
    count_id = tx.conn.scalar(select(CountLine.stock_count_id).where(CountLine.id == command.count_line_id))
    head = lock_count(tx, count_id or 0)
    row = tx.conn.execute(select(CountLine).where(CountLine.id == command.count_line_id)).one()
    require_open_bin(tx, head, row.bin_id)
    if row.counted != command.counted or row.posted is not None:
        raise Refused(
            words("This was counted again meanwhile. Nothing was taken back."), fix=words("Look at the bin's list.")
        )
    if command.serial:
        mine = CountSerial.count_line_id == row.id
        tx.conn.execute(delete(CountSerial).where(mine, CountSerial.code == command.serial))
    if command.before is None and row.times == 0:
        tx.conn.execute(delete(CountLine).where(CountLine.id == row.id))
    elif command.before is None:
        tx.conn.execute(update(CountLine).where(CountLine.id == row.id).values(counted=None))
    else:
        books = books_of(tx.conn, head.location_id, [row.sku_id], lock=True)
        _write(tx, row.id, command.before, books, row.sku_id, Spot(row.bin_id, row.lot_id))
    return {"count_line_id": row.id, "counted": command.before}


def write_zero(tx: Tx, head: CountHead, sku_id: int, spot: Spot, line_id: int | None, books: Books) -> None:
    """Nothing of it lies there: whoever counts has looked. ``line_id``: its line, if any. The stock is locked."""
    command = RecordCount(head.id, spot.bin_id, sku_id, 0)
    _write(tx, line_id or _new_line(tx, head, command, spot.lot_id), 0, books, sku_id, spot)


def _counted(tx: Tx, command: RecordCount, line_id: int, before: int | None) -> tuple[bool, int]:
    """Whether this serial was there already, and how many units are counted now."""
    mine = CountSerial.count_line_id == line_id
    if command.serial:
        known = tx.conn.scalar(select(CountSerial.id).where(mine, CountSerial.code == command.serial))
        if known is None:
            tx.conn.execute(insert(CountSerial).values(count_line_id=line_id, code=command.serial))
        return known is not None, int(tx.conn.scalar(select(func.count()).where(mine)) or 0)
    counted = (before or 0) + command.units if command.add else command.units
    if not 0 <= counted <= MAX_UNITS:
        raise BadInput(
            words("{units} units cannot be counted. Nothing was changed.", units=counted), fix=words("Count again.")
        )
    tx.conn.execute(delete(CountSerial).where(mine))
    return False, counted


def _new_line(tx: Tx, head: CountHead, command: RecordCount, lot_id: int | None) -> int:
    (line_id,) = next_ids(tx.conn, CountLine, 1)
    row = {"id": line_id, "stock_count_id": head.id, "bin_id": command.bin_id, "sku_id": command.sku_id}
    tx.conn.execute(insert(CountLine).values(**row, lot_id=lot_id, expected=0, snapshot_id=0))
    return line_id


def _write(tx: Tx, line_id: int, counted: int, books: Books, sku_id: int, spot: Spot) -> None:
    values = {
        "counted": counted,
        "expected": books.at(sku_id, spot).expected,
        "snapshot_id": last_move(tx.conn),
        "user_id": tx.user_id,
        "counted_at": tx.recorded_at,
    }
    tx.conn.execute(update(CountLine).where(CountLine.id == line_id).values(values))


def require_open_bin(tx: Tx, head: CountHead, bin_id: int | None) -> None:
    """Raise Refused unless the bin is still to be counted in the count."""
    same = CountBin.bin_id.is_(None) if bin_id is None else CountBin.bin_id == bin_id
    row = tx.conn.execute(select(CountBin.counted_at).where(CountBin.stock_count_id == head.id, same)).first()
    if row is not None and row.counted_at is None:
        return
    if bin_id is None:
        message = words("What lies in no bin is not counted in {number}. Nothing was changed.", number=head.number)
    else:
        code = tx.conn.scalar(select(Bin.code).where(Bin.id == bin_id)) or "?"
        message = words(
            "The bin {bin} is not counted in {number} now. Nothing was changed.", bin=code, number=head.number
        )
    raise Refused(message, fix=words("Scan the bin to begin to count it."))


def _product(tx: Tx, command: RecordCount) -> _Product:
    row = tx.conn.execute(select(Sku.id, Sku.code, Sku.tracking).where(Sku.id == command.sku_id)).first()
    if row is None:
        raise NotFound(words("There is no such product. Nothing was changed."), fix=words("Scan it again."))
    product = _Product(*row)
    if command.add and not command.units:
        raise BadInput(words("Say how many units. Nothing was changed."), fix=words("Give a number."))
    if product.tracking is Tracking.SERIAL and not command.serial and (command.units or command.add):
        raise BadInput(
            words("{code} is counted by its serial numbers. Nothing was changed.", code=product.code),
            fix=words("Scan the serial number of each unit."),
        )
    if command.serial:
        _check_code(command.serial)
    if command.serial and product.tracking is not Tracking.SERIAL:
        raise BadInput(
            words("{code} has no serial numbers. Nothing was changed.", code=product.code),
            fix=words("Count how many units there are."),
        )
    return product


def _check_code(code: str) -> None:
    if not code or len(code) > MOST_CODE or not code.isprintable():
        raise BadInput(
            words("{text} cannot be a lot or a serial number. Nothing was changed.", text=repr(code)),
            fix=words("Scan or type it again."),
        )


def _lot_of(tx: Tx, head: CountHead, command: RecordCount, product: _Product) -> int | None:
    """The lot that is meant: the named one, that of a known serial, or the only one that can be. It is made if new."""
    if command.lot.strip():
        return _lot_named(tx, product.id, " ".join(command.lot.split()))
    if command.serial:
        query = select(Serial.lot_id).where(Serial.sku_id == product.id, Serial.code == command.serial)
        of_serial: int | None = tx.conn.scalar(query)
        return of_serial
    here = BinStock.bin_id.is_(None) if command.bin_id is None else BinStock.bin_id == command.bin_id
    stock = select(BinStock.lot_id).where(
        here, BinStock.location_id == head.location_id, BinStock.sku_id == product.id, BinStock.on_hand > 0
    )
    counted = select(CountLine.lot_id).where(
        CountLine.stock_count_id == head.id, in_bin(command.bin_id), CountLine.sku_id == product.id
    )
    lots: set[int | None] = {*tx.conn.scalars(stock), *tx.conn.scalars(counted)}
    if product.tracking is Tracking.LOT and len(lots) > 1:
        lots.discard(None)
    if None in lots or (not lots and product.tracking is not Tracking.LOT):
        return None
    if len(lots) == 1:
        return lots.pop()
    return _unclear(tx, product, lots)


def _unclear(tx: Tx, product: _Product, lots: set[int | None]) -> int | None:
    codes = list(tx.conn.scalars(select(Lot.code).where(Lot.id.in_(lots)).order_by(Lot.expires_on, Lot.code)))
    if not codes:
        raise BadInput(
            words("Which lot of {code} is it? Nothing was changed.", code=product.code),
            fix=words("Scan the code with the lot in it, or type the lot."),
        )
    raise Ambiguous(
        words(
            "Several lots of {code} lie here: {lots}. Nothing was changed.", code=product.code, lots=", ".join(codes)
        ),
        choices=codes,
        fix=words("Say which one you counted."),
    )


def _lot_named(tx: Tx, sku_id: int, code: str) -> int:
    query = select(Lot.id).where(Lot.sku_id == sku_id, Lot.code == code)
    known: int | None = tx.conn.scalar(query)
    if known is not None:
        return known
    _check_code(code)
    values = (sku_id, code, direct.driver_time(tx.conn, tx.recorded_at))
    # Two stations may scan a new lot at once.
    direct.change(tx.conn, "INSERT INTO lot (sku_id, code, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", values)
    return int(tx.conn.execute(query).scalar_one())
