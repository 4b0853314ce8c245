"""What should lie in a place just now: the books, less what is packed out of it and has not left yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.counting import units_out
from app.domain.stock_places import Place
from app.services.placed_stock import NOWHERE, Placed, Spot, placed
from app.services.stock_levels import Key, Level, levels_soon
from db import direct


@dataclass(frozen=True, slots=True)
class Book:
    """One place of a SKU: ``units`` by the books; ``out`` of them are packed, but have not left."""

    units: int
    out: int

    @property
    def expected(self) -> int:
        """What a person should find there."""
        return self.units - self.out


@dataclass(frozen=True, slots=True)
class Books:
    """The books of some SKUs at one location, all read at one moment: that after which the ledger ended with
    ``last_move``.

    Whoever has locked the SKUs' stock knows by it which rows of them are in what the books say: ids are drawn while
    the stock is locked, so every later row has a larger one.
    """

    location_id: int
    known: dict[tuple[int, Spot], Book]
    last_move: int

    def at(self, sku_id: int, spot: Spot) -> Book:
        """What they say of a place; nothing, where they know none."""
        return self.known.get((sku_id, spot), _NOTHING)


_NOTHING = Book(0, 0)
_PACKED = """
    SELECT l.sku_id, sum(l.packed) FROM shipment s JOIN shipment_line l ON l.shipment_id = s.id
    WHERE s.state IN ('packing', 'packed') AND s.kind = 'own' AND s.location_id = ? AND l.sku_id IN (??)
    GROUP BY l.sku_id"""


def books_of(conn: Connection, location_id: int, sku_ids: Iterable[int], *, lock: bool = False) -> Books:
    """The books of the SKUs at the location. With ``lock`` they stay as they are until the operation ends.

    Locked: a departure takes units from the counters and ends its shipment in one transaction, so both are seen or
    neither is.
    """
    skus = sorted(set(sku_ids))
    known_soon = levels_soon(conn, skus, lock=lock)
    boxed = direct.Soon(conn, _PACKED, (location_id, skus))
    last = direct.Soon(conn, "SELECT coalesce(max(id), 0) FROM stock_move")
    rows, known = placed(conn, skus), known_soon()
    packed = {sku_id: int(units) for sku_id, units in boxed.rows}
    found: dict[tuple[int, Spot], Book] = {}
    for sku_id in skus:
        key: Key = (sku_id, location_id)
        if key in known:
            found.update(_of_sku(key, known[key], rows, packed.get(sku_id, 0)))
    return Books(location_id, found, last.rows[0][0])


def _of_sku(key: Key, level: Level, rows: Placed, packed: int) -> dict[tuple[int, Spot], Book]:
    here = rows.get(key, [])
    loose = level.on_hand - sum(row.place.units for row in here)
    loose_held = level.held - sum(row.held for row in here)
    places = [*(row.place for row in here), Place(None, None, loose - loose_held)]
    out = units_out(places, packed) if packed else {}
    units = {Spot(row.place.bin_id, row.place.lot_id): row.place.units for row in here} | {NOWHERE: loose}
    return {(key[0], spot): Book(n, out.get((spot.bin_id, spot.lot_id), 0)) for spot, n in units.items()}
