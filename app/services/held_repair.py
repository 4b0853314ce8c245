"""Units that lie where nothing is sold from are held, and no others: set right by entries in the ledger."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.stock_places import UNSELLABLE
from app.errors import BadInput
from app.services.holding import hold_units
from app.services.repair_words import Change
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.models import BinStock

MOST = 100


@dataclass(frozen=True, slots=True)
class RepairHeld:
    """Hold what of these products lies where nothing is sold from or is of a blocked lot, and free the rest."""

    sku_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Apart:
    """Units in a bin or of a lot, of which more or fewer are held than should be."""

    id: int
    on_hand: int
    held: int
    is_held: bool
    sku: str
    place: str
    spot: str

    @property
    def change(self) -> Change:
        """What is to be written."""
        right = self.on_hand if self.is_held else 0
        return Change("spot_held", self.held, right, sku=self.sku, place=self.place, spot=self.spot)


def held_differences(conn: Connection, sku_ids: Collection[int]) -> list[Change]:
    """Where more or fewer units of these products are held than bins and lots say, and what it will be."""
    return [one.change for one in _apart(conn, sku_ids)]


@operation(RepairHeld, "stock.repair_held", version=1, right="settings")
def repair_held(tx: Tx, command: RepairHeld) -> JsonObject:
    """Result: changes (each with before and after). Orders that counted on what is held now are routed again.

    Raises BadInput for too many at once, NotEnoughStock where such units are being packed just now.
    """
    if not 0 < len(command.sku_ids) <= MOST:
        raise BadInput(words("Name 1 to {most} products. Nothing was changed.", most=MOST), fix=words("Name fewer."))
    apart = {one.id: one for one in _apart(tx.conn, command.sku_ids)}
    if apart:
        what = ", ".join(sorted({one.spot for one in apart.values()}))
        hold_units(tx, BinStock.id.in_(list(apart)), lambda row: apart[row.id].is_held, "repair", what)
    return {"changes": [one.change.as_json() for one in apart.values()]}


def _apart(conn: Connection, sku_ids: Collection[int]) -> list[_Apart]:
    rows = [
        _Apart(row[0], row[1], row[2], bool(row[3]), row[4], row[5], row[6])
        for row in direct.rows(conn, _HELD, (sorted(set(sku_ids)),))
    ]
    return [row for row in rows if row.held != (row.on_hand if row.is_held else 0)]


_HELD = f"""
    SELECT s.id, s.on_hand, s.held,
        CASE WHEN coalesce(b.kind, '') IN ({", ".join(f"'{kind.value}'" for kind in sorted(UNSELLABLE))})
            OR l.blocked_at IS NOT NULL THEN 1 ELSE 0 END,
        k.code, p.name, coalesce(b.code, l.code, '-')
    FROM bin_stock s JOIN sku k ON k.id = s.sku_id JOIN location p ON p.id = s.location_id
    LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot l ON l.id = s.lot_id
    WHERE s.sku_id IN (??) ORDER BY s.id"""  # noqa: S608 (our own words)
