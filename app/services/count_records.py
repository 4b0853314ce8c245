"""What is counted, one scan an operation: so many units of a product in a place, or one more serial of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, NoReturn

from sqlalchemy import delete, insert, select, update

from app.domain.stock_places import MOST_CODE
from app.errors import Ambiguous, BadInput, NotFound, Refused
from app.services.count_books import Books, books_of
from app.services.count_work import CountHead, lock_count, lock_count_soon
from app.services.placed_stock import Spot
from app.services.stock_levels import MAX_UNITS
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import next_ids, next_ids_soon
from db.models import Bin, CountLine, CountSerial, Lot, Serial, Tracking
from db.writes import Writes


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
    here = (command.bin_id or 0, command.sku_id, command.count_id)
    a_count, a_bin = lock_count_soon(tx, command.count_id), open_bin_soon(tx, command.count_id, command.bin_id)
    products = direct.Soon(tx.conn, "SELECT id, code, tracking FROM sku WHERE id = ?", (command.sku_id,))
    lots, lines = direct.Soon(tx.conn, _LOTS, here), direct.Soon(tx.conn, _COUNTED, here)
    head = a_count()
    a_bin(head)
    product = _product(command, products.rows)
    counted_lots = {lot_id: figures for lot_id, *figures in lines.rows}
    lot_id = _lot_of(tx, command, product, {lot_id for (lot_id,) in lots.rows} | counted_lots.keys())
    ids = next_ids_soon(tx.conn, {CountLine: 1})
    books = books_of(tx.conn, head.location_id, [product.id], lock=True)
    line_id, before, posted = counted_lots.get(lot_id, (None, None, None))
    if posted is not None:
        raise Refused(
            words("{code} was counted here, and that is settled. Nothing was changed.", code=product.code),
            fix=words("Close the bin, then count it anew if it is wrong."),
        )
    already, counted = _counted(tx, command, line_id, before)
    at, ((fresh,),) = (product.id, Spot(command.bin_id, lot_id)), ids()
    if line_id is not None and not command.serial:
        direct.later(tx.conn, "DELETE FROM count_serial WHERE count_line_id = ?", (line_id,))
    line_id = _write(tx, head, line_id, at, counted, books, fresh)
    if command.serial and not already:
        tx.conn.execute(insert(CountSerial).values(count_line_id=line_id, code=command.serial))
    result = {"count_line_id": line_id, "sku_id": product.id, "lot_id": lot_id}
    return result | {"counted": counted, "before": before, "already": already}


_LOTS = """
    SELECT lot_id FROM bin_stock WHERE coalesce(bin_id, 0) = ? AND sku_id = ?
        AND location_id = (SELECT location_id FROM stock_count WHERE id = ?) AND on_hand > 0"""
_COUNTED = """
    SELECT lot_id, id, counted, posted FROM count_line
    WHERE coalesce(bin_id, 0) = ? AND sku_id = ? AND stock_count_id = ?"""


@operation(UndoRecord, "counts.undo_record", version=1, right="stock")
def undo_record(tx: Tx, command: UndoRecord) -> JsonObject:
    """Result: count_line_id, counted (None: not counted). Raises NotFound, Refused if it was counted on meanwhile."""
    count_id = tx.conn.scalar(select(CountLine.stock_count_id).where(CountLine.id == command.count_line_id))
    head = lock_count(tx, count_id or 0)
    row = tx.conn.execute(select(CountLine).where(CountLine.id == command.count_line_id)).one()
    open_bin_soon(tx, head.id, row.bin_id)(head)
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
        _write(tx, head, row.id, (row.sku_id, Spot(row.bin_id, row.lot_id)), command.before, books)
    return {"count_line_id": row.id, "counted": command.before}


def write_zero(tx: Tx, head: CountHead, sku_id: int, spot: Spot, line_id: int | None, books: Books) -> None:
    """Nothing of it lies there: whoever counts has looked. ``line_id``: its line, if any. The stock is locked."""
    _write(tx, head, line_id, (sku_id, spot), 0, books)


def _counted(tx: Tx, command: RecordCount, line_id: int | None, before: int | None) -> tuple[bool, int]:
    """Whether this serial was there already, and how many units are counted now."""
    if command.serial:
        ((units, known),) = direct.rows(tx.conn, _SCANNED, (command.serial, line_id or 0))
        return bool(known), units if known else units + 1
    counted = (before or 0) + command.units if command.add else command.units
    if not 0 <= counted <= MAX_UNITS:
        raise BadInput(
            words("{units} units cannot be counted. Nothing was changed.", units=counted), fix=words("Count again.")
        )
    return False, counted


_SCANNED = "SELECT count(*), count(CASE WHEN code = ? THEN 1 END) FROM count_serial WHERE count_line_id = ?"


def _write(
    tx: Tx, head: CountHead, line_id: int | None, at: tuple[int, Spot], counted: int, books: Books, fresh: int = 0
) -> int:
    """So many units lie there: in that line of the count, or in a new one (None; ``fresh`` is its id). Gives its id."""
    sku_id, spot = at
    found = {
        "counted": counted,
        "expected": books.at(sku_id, spot).expected,
        "snapshot_id": books.last_move,
        "user_id": tx.user_id,
        "counted_at": tx.recorded_at,
    }
    writes = Writes(tx.conn)
    if line_id is None:
        line_id = fresh or next_ids(tx.conn, CountLine, 1)[0]
        place = {"stock_count_id": head.id, "bin_id": spot.bin_id, "sku_id": sku_id, "lot_id": spot.lot_id}
        writes.insert(CountLine, [{"id": line_id, **place, **found}])
    else:
        writes.update(CountLine, ["id"], {name: f"v.{name}" for name in found}, [{"id": line_id, **found}])
    writes.send()
    return line_id


def open_bin_soon(tx: Tx, count_id: int, bin_id: int | None) -> Callable[[CountHead], None]:
    """Asks together with the next statement whether the bin is still to be counted; raises Refused, later, if not."""
    found = direct.Soon(tx.conn, _OPEN, (count_id, bin_id or 0))
    return lambda head: None if found.rows else _refuse_bin(tx, head, bin_id)


_OPEN = "SELECT 1 FROM count_bin WHERE stock_count_id = ? AND coalesce(bin_id, 0) = ? AND counted_at IS NULL"


def _refuse_bin(tx: Tx, head: CountHead, bin_id: int | None) -> NoReturn:
    if bin_id is None:
        message = words("What lies in no bin is not counted in {number}. Nothing was changed.", number=head.number)
    else:
        code = tx.conn.scalar(select(Bin.code).where(Bin.id == bin_id)) or "?"
        message = words(
            "The bin {bin} is not counted in {number} now. Nothing was changed.", bin=code, number=head.number
        )
    raise Refused(message, fix=words("Scan the bin to begin to count it."))


def _product(command: RecordCount, rows: direct.Rows) -> _Product:
    if not rows:
        raise NotFound(words("There is no such product. Nothing was changed."), fix=words("Scan it again."))
    id_, code, tracking = rows[0]
    product = _Product(id_, code, Tracking(tracking))
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


def _lot_of(tx: Tx, command: RecordCount, product: _Product, lots: set[int | None]) -> int | None:
    """The lot that is meant: the named one, that of a known serial, or the only one that can be. It is made if new.

    ``lots``: those that lie or were counted there.
    """
    if command.lot.strip():
        return _lot_named(tx, product.id, " ".join(command.lot.split()))
    if command.serial:
        query = select(Serial.lot_id).where(Serial.sku_id == product.id, Serial.code == command.serial)
        of_serial: int | None = tx.conn.scalar(query)
        return of_serial
    if product.tracking is Tracking.LOT and len(lots) > 1:
        lots = lots - {None}
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
