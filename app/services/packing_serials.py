"""Units with serial numbers in boxes: which of them a scan names, whether it may go in, and which ones leave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from app.domain.gs1 import parse_goods_code
from app.domain.packing import PackLine, Verdict
from app.errors import Refused
from app.services.packing_work import Work
from app.services.scan_lookup import Found, Hit, look_up
from app.services.serial_places import BOXED, Unit
from app.services.unit_of_work import Tx
from app.wording import words
from db import direct
from db.models import Serial

_FOR_SALE = """coalesce(b.kind, '') NOT IN ('quarantine', 'damaged', 'display') AND t.blocked_at IS NULL"""
_NAMED = "SELECT id, sku_id FROM serial WHERE code = ? AND sku_id IN (??)"
_NAMED_ANYWHERE = """
    SELECT n.id, n.sku_id FROM serial n JOIN sku k ON k.id = n.sku_id
    WHERE n.code = ? AND k.tracking = 'serial' ORDER BY CASE WHEN n.location_id = ? THEN 0 ELSE 1 END, n.id"""
_FREE = f"""
    SELECT 1 FROM serial n LEFT JOIN bin b ON b.id = n.bin_id LEFT JOIN lot t ON t.id = n.lot_id
    WHERE n.sku_id = ? AND n.location_id = ? AND {_FOR_SALE} AND NOT {BOXED} LIMIT 1"""  # noqa: S608 (our own words)
_UNIT = f"""
    SELECT n.location_id, {_FOR_SALE}, {BOXED}
    FROM serial n LEFT JOIN bin b ON b.id = n.bin_id LEFT JOIN lot t ON t.id = n.lot_id
    WHERE n.id = ?"""  # noqa: S608 (our own words)
_IN_BOX = """
    SELECT c.order_line_id, n.id, n.code, n.sku_id, n.bin_id, n.lot_id, n.location_id
    FROM pack_scan p JOIN pack_serial q ON q.pack_scan_id = p.id JOIN serial n ON n.id = q.serial_id
    JOIN shipment_line c ON c.id = p.shipment_line_id
    WHERE p.shipment_id = ? AND p.undone_op_id IS NULL ORDER BY p.id"""


def unit_in_order(conn: Connection, code: str, lines: Iterable[PackLine]) -> list[Hit]:
    """The unit with this serial number, of a product that is in the order: before any other meaning of the code."""
    skus = sorted({line.sku_id for line in lines if line.by_serial})
    rows = direct.rows(conn, _NAMED, (code, skus)) if skus else []
    return [Hit(Found.SKU, sku_id, 1, code, serial_id) for serial_id, sku_id in rows]


def goods_named(conn: Connection, code: str, location_id: int | None) -> list[Hit]:
    """What a code that names nothing else means: the GS1 code of a product or unit, or a serial number, here first."""
    says = parse_goods_code(code)
    if says is None:
        rows = direct.rows(conn, _NAMED_ANYWHERE, (code, location_id or 0))
        return [Hit(Found.SKU, sku_id, 1, code, serial_id) for serial_id, sku_id in rows]
    hits = [hit for hit in look_up(conn, says.gtin) if hit.found is Found.SKU]
    if not hits or not says.serial:
        return [Hit(Found.SKU, hit.id, hit.units * says.units) for hit in hits]
    rows = direct.rows(conn, _NAMED, (says.serial, [hits[0].id]))
    return [Hit(Found.SKU, hits[0].id, 1, says.serial, rows[0][0] if rows else None)]


def serial_verdict(tx: Tx, work: Work, line: PackLine, hit: Hit | None = None) -> Verdict | None:
    """Why what was scanned (None: nothing) may not go into the box as a unit of the line; None if it may.

    Where the books know no unit that is free here, units go in without a number: nobody can ask for one.
    """
    if not line.by_serial:
        return None
    if hit is None or hit.serial_id is None:
        if not direct.first(tx.conn, _FREE, (line.sku_id, work.location_id)):
            return None
        return Verdict.SERIAL_AWAY if hit is not None and hit.serial else Verdict.NEEDS_SERIAL
    tx.conn.execute(select(Serial.id).where(Serial.id == hit.serial_id).with_for_update(key_share=True))
    found = direct.first(tx.conn, _UNIT, (hit.serial_id,))
    assert found is not None, "a serial is never deleted"
    location_id, for_sale, boxed = found
    if boxed:
        return Verdict.SERIAL_TAKEN
    return None if location_id == work.location_id and for_sale else Verdict.SERIAL_AWAY


def units_in_box(conn: Connection, shipment_id: int) -> direct.Soon:
    """The units with serial numbers in a shipment: rows for ``leaving``."""
    return direct.Soon(conn, _IN_BOX, (shipment_id,))


def leaving(rows: direct.Rows, places: Mapping[int, int]) -> dict[int, list[Unit]]:
    """The units that leave, by order line; ``places``: from which location each line does.

    Raises Refused, by name, for one that is somewhere else by now.
    """
    found: dict[int, list[Unit]] = {}
    gone = [row[2] for row in rows if row[6] is None or row[6] != places.get(row[0])]
    if gone:
        raise Refused(
            words("By the books these units are not here any more: {codes}. Nothing was shipped.",
                  codes=", ".join(gone[:10])),
            fix=words("Take their scans back and pack other units, or count their bin."),
        )  # fmt: skip
    for line_id, *unit, _ in rows:
        found.setdefault(line_id, []).append(Unit(*unit))
    return found
