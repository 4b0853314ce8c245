"""Serials: single units that are known by their own number, and where each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select, update

from app.errors import BadInput, Refused
from app.services.unit_of_work import Tx
from app.wording import words
from db import direct
from db.bulk import insert_rows, next_ids, update_rows
from db.models import Bin, Location, Serial, Sku, StockMove, Tracking

MOST_CODE = 60


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit with a serial number: its SKU, bin and lot at the location where it was looked for."""

    id: int
    code: str
    sku_id: int
    bin_id: int | None
    lot_id: int | None


def with_serials(tx: Tx, sku_ids: Iterable[int]) -> set[int]:
    """Those of the SKUs whose units are known by serial numbers."""
    query = select(Sku.id).where(Sku.id.in_(set(sku_ids)), Sku.tracking == Tracking.SERIAL)
    return set(tx.conn.scalars(query))


# Of a unit ``n``: it is in a box that has not left.
BOXED = """EXISTS (
    SELECT 1 FROM pack_serial q JOIN pack_scan p ON p.id = q.pack_scan_id JOIN shipment s ON s.id = p.shipment_id
    WHERE q.serial_id = n.id AND p.undone_op_id IS NULL AND s.state IN ('packing', 'packed'))"""
_BOXED_UNITS = f"SELECT n.id FROM serial n WHERE n.id IN (??) AND {BOXED}"  # noqa: S608 (our own words)


def boxed_units(conn: Connection, serial_ids: Iterable[int]) -> set[int]:
    """Those of the units that are in a box that has not left."""
    ids = sorted(set(serial_ids))
    return {row[0] for row in direct.rows(conn, _BOXED_UNITS, (ids,))} if ids else set()


def named_units(tx: Tx, sku_id: int, location_id: int, codes: Sequence[str]) -> list[Unit]:
    """The units of a SKU with these numbers, as the books have them at a location; nothing is locked.

    Raises Refused by name for those that they do not have there.
    """
    numbers = [serial_code(code) for code in codes]
    columns = (Serial.id, Serial.code, Serial.sku_id, Serial.bin_id, Serial.lot_id)
    query = select(*columns).where(Serial.sku_id == sku_id, Serial.code.in_(numbers), Serial.location_id == location_id)
    here = {row.code: Unit(*row) for row in tx.conn.execute(query)}
    if len(here) < len(numbers):
        raise not_here(sorted(set(numbers) - set(here)) or numbers)
    return [here[number] for number in numbers]


def numbers_at(tx: Tx, sku_id: int, location_id: int, bin_id: int | None, lot_id: int | None) -> int:
    """How many units of a SKU in one bin and lot the books know by their numbers."""
    query = select(func.count()).select_from(Serial)
    there = (Serial.sku_id == sku_id, Serial.location_id == location_id)
    same = (Serial.bin_id.is_not_distinct_from(bin_id), Serial.lot_id.is_not_distinct_from(lot_id))
    return int(tx.conn.scalar(query.where(*there, *same)) or 0)


def check_numbers(tx: Tx, sku_id: int, codes: Sequence[str], units: int) -> bool:
    """Whether the SKU goes by serial numbers. Raises BadInput for other numbers than one for each of the units."""
    by_number = bool(with_serials(tx, [sku_id]))
    named = {serial_code(code) for code in codes}
    if codes and not (by_number and len(named) == len(codes) == units):
        raise BadInput(
            words("Each unit has one serial number, and only products that go by them have any. Nothing was changed."),
            fix=words("Name as many different numbers as units."),
        )
    return by_number


def needs_numbers(code: str) -> Refused:
    """Which of the units go has to be said: the books know them by their numbers."""
    return Refused(
        words("Units of {code} go by their serial number. Nothing was changed.", code=code),
        fix=words("Scan the serial number of each unit that goes."),
    )


def not_here(codes: Sequence[str]) -> Refused:
    """The books do not have these numbers in the place that was meant, or they are in a box."""
    return Refused(
        words(
            "These serial numbers are not here, in a box or named twice: {codes}. Nothing was changed.",
            codes=", ".join(codes[:10]) or "?",
        ),
        fix=words("Scan them again."),
    )


def units_at_place(tx: Tx, serial_ids: Sequence[int], location_id: int) -> list[Unit]:
    """The units, in the order asked for, locked.

    Raises Refused by name for those that are not at the location, or in a box that is packed for a customer.
    """
    query = select(Serial.id, Serial.code, Serial.sku_id, Serial.bin_id, Serial.lot_id, Serial.location_id)
    rows = tx.conn.execute(query.where(Serial.id.in_(serial_ids)).order_by(Serial.id).with_for_update()).all()
    boxed = boxed_units(tx.conn, serial_ids)
    here = {row.id: Unit(*row[:5]) for row in rows if row.location_id == location_id and row.id not in boxed}
    if len(here) < len(set(serial_ids)) or len(set(serial_ids)) < len(serial_ids):
        raise not_here([row.code for row in rows if row.id not in here])
    return [here[serial_id] for serial_id in serial_ids]


def put(tx: Tx, serial_ids: Iterable[int], location_id: int | None, bin_id: int | None = None) -> None:
    """The units are there now; None: at no location any more. The ledger rows are the caller's."""
    values = {"location_id": location_id, "bin_id": bin_id, "order_line_id": None, "version": Serial.version + 1}
    tx.conn.execute(update(Serial).where(Serial.id.in_(set(serial_ids))).values(**values))


def leave(tx: Tx, units: Mapping[int, Sequence[Unit]]) -> None:
    """The units are with the customers of these order lines now. The ledger rows are the caller's."""
    rows = [{"id": unit.id, "order_line_id": line_id} for line_id, gone in units.items() for unit in gone]
    values = {"location_id": "NULL", "bin_id": "NULL", "order_line_id": "v.order_line_id", "version": "t.version + 1"}
    update_rows(tx.conn, Serial, ["id"], values, rows)


def back_from(tx: Tx, order_line_id: int, sku_id: int, codes: Sequence[str], units: int, away: int) -> list[Unit]:
    """The units with these numbers that come back from the customer of an order line, locked.

    ``units``: how many come back in all, ``away``: how many of the line are with the customer. Raises Refused by name
    for a number that did not leave with the line, BadInput where units come without the number that they left with.
    """
    columns = (Serial.id, Serial.code, Serial.sku_id, Serial.bin_id, Serial.lot_id)
    query = select(*columns).where(Serial.order_line_id == order_line_id, Serial.sku_id == sku_id)
    gone = {row.code: Unit(*row) for row in tx.conn.execute(query.order_by(Serial.id).with_for_update(key_share=True))}
    named = [serial_code(code) for code in codes]
    strange = [code for code in named if code not in gone]
    if strange or len(set(named)) < len(named) or len(named) > units:
        raise Refused(
            words(
                "These serial numbers did not leave with this order line, or are named twice: {codes}. Nothing was"
                " changed.",
                codes=", ".join((strange or named)[:10]),
            ),
            fix=words("Scan the number on each unit; look at which order it belongs to."),
        )
    if units - len(named) > away - len(gone):
        raise BadInput(
            words("Units of this line left by their serial numbers: {codes}. Nothing was changed.",
                  codes=", ".join(sorted(set(gone) - set(named))[:10])),
            fix=words("Give the serial number of each unit that came back."),
        )  # fmt: skip
    return [gone[code] for code in named]


def of_document(tx: Tx, kind: str, document_id: int, location_id: int) -> list[Unit]:
    """Units that a document's movements brought to the location and that are there still."""
    moved = select(StockMove.serial_id).where(StockMove.document_kind == kind, StockMove.document_id == document_id)
    query = select(Serial.id, Serial.code, Serial.sku_id, Serial.bin_id, Serial.lot_id)
    here = Serial.location_id == location_id
    return [Unit(*row) for row in tx.conn.execute(query.where(Serial.id.in_(moved), here).order_by(Serial.id))]


def serial_code(typed: str) -> str:
    """A serial number, or the code of a lot, as it is kept. Raises BadInput if it cannot be one."""
    code = " ".join(typed.split())
    if not code or len(code) > MOST_CODE or not code.isprintable():
        raise BadInput(
            words("A lot or serial number has 1 to {most} characters. Nothing was changed.", most=MOST_CODE),
            fix=words("Scan it again, or type what is printed there."),
        )
    return code


def serial_arrives(tx: Tx, sku_id: int, code: str, *, lot_id: int | None, location_id: int, bin_id: int | None) -> int:
    """The unit with this number is here from now on; its id. New ones are made, one that was with a customer is back.

    Raises Refused, by name, if it is on hand already: two units never have the same number.
    """
    number = serial_code(code)
    query = (
        select(Serial.id, Serial.location_id, Location.name, Bin.code)
        .outerjoin(Location, Location.id == Serial.location_id)
        .outerjoin(Bin, Bin.id == Serial.bin_id)
        .where(Serial.sku_id == sku_id, Serial.code == number)
    )
    known = tx.conn.execute(query.with_for_update(of=Serial)).first()
    here: dict[str, Any] = {"location_id": location_id, "bin_id": bin_id, "lot_id": lot_id}
    if known is None:
        (serial_id,) = next_ids(tx.conn, Serial, 1)
        row = {"id": serial_id, "sku_id": sku_id, "code": number, "created_at": tx.recorded_at, **here}
        insert_rows(tx.conn, Serial, [row])
        return serial_id
    if known.location_id is not None:
        raise Refused(
            words(
                "The serial number {serial} is at {place} already. Nothing was changed.",
                serial=number,
                place=f"{known.name} {known.code}" if known.code else known.name,
            ),
            fix=words("Scan the unit's own number, or look for the other one."),
        )
    back = {**here, "order_line_id": None, "version": Serial.version + 1}
    tx.conn.execute(update(Serial).where(Serial.id == known.id).values(back))
    return int(known.id)
