"""Serials: single units that are known by their own number, and where each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select, update

from app.errors import Refused
from app.services.unit_of_work import Tx
from app.wording import words
from db.models import Serial, Sku, StockMove, Tracking


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


def units_at_place(tx: Tx, serial_ids: Sequence[int], location_id: int) -> list[Unit]:
    """The units, in the order asked for, locked. Raises Refused by name for those that are not at the location."""
    query = select(Serial.id, Serial.code, Serial.sku_id, Serial.bin_id, Serial.lot_id, Serial.location_id)
    rows = tx.conn.execute(query.where(Serial.id.in_(serial_ids)).order_by(Serial.id).with_for_update()).all()
    here = {row.id: Unit(*row[:5]) for row in rows if row.location_id == location_id}
    elsewhere = [row.code for row in rows if row.id not in here]
    if len(here) < len(set(serial_ids)) or len(set(serial_ids)) < len(serial_ids):
        raise Refused(
            words(
                "These serial numbers are not here, or are named twice: {codes}. Nothing was changed.",
                codes=", ".join(elsewhere[:10]) or "?",
            ),
            fix=words("Scan them again."),
        )
    return [here[serial_id] for serial_id in serial_ids]


def put(tx: Tx, serial_ids: Iterable[int], location_id: int | None, bin_id: int | None = None) -> None:
    """The units are there now; None: at no location any more. The ledger rows are the caller's."""
    values = {"location_id": location_id, "bin_id": bin_id, "order_line_id": None, "version": Serial.version + 1}
    tx.conn.execute(update(Serial).where(Serial.id.in_(set(serial_ids))).values(**values))


def of_document(tx: Tx, kind: str, document_id: int, location_id: int) -> list[Unit]:
    """Units that a document's movements brought to the location and that are there still."""
    moved = select(StockMove.serial_id).where(StockMove.document_kind == kind, StockMove.document_id == document_id)
    query = select(Serial.id, Serial.code, Serial.sku_id, Serial.bin_id, Serial.lot_id)
    here = Serial.location_id == location_id
    return [Unit(*row) for row in tx.conn.execute(query.where(Serial.id.in_(moved), here).order_by(Serial.id))]
