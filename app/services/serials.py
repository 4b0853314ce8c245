"""Serial numbers: one unit each, in one place at a time."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from app.errors import BadInput, Refused
from app.services.unit_of_work import Tx
from app.wording import words
from db.bulk import insert_rows, next_ids
from db.models import Bin, Location, Serial

MOST_CODE = 60


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


def serial_moves(tx: Tx, serial_id: int, bin_id: int | None) -> None:
    """The unit lies in another bin of its location."""
    moved = {"bin_id": bin_id, "version": Serial.version + 1}
    tx.conn.execute(update(Serial).where(Serial.id == serial_id).values(moved))


def serial_leaves(tx: Tx, serial_id: int) -> None:
    """The unit is nowhere here any more."""
    gone = {"location_id": None, "bin_id": None, "version": Serial.version + 1}
    tx.conn.execute(update(Serial).where(Serial.id == serial_id).values(gone))
