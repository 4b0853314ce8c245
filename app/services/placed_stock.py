"""Where in a location units lie: the counters of bins and lots, changed together with the ledger.

``StockChanges`` is how anything but a reservation changes stock: each line is a row of the ledger and, in the same
transaction, a change of ``stock_level`` and (where a bin or a lot is named) of ``bin_stock``. Whoever uses it has
locked the orders first, then the stock (``stock_levels.levels(lock=True)``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from app.domain.stock_places import UNSELLABLE, BinKind, Place, Take, choose, choose_any
from app.errors import NotEnoughStock
from app.services import stock_levels
from app.services.kits import kits_soon, refuse_kit
from app.services.serial_places import Unit
from app.services.stock_levels import Key
from app.services.unit_of_work import NO_DETAIL, MoveDetail, Tx
from app.wording import words
from db import direct
from db.bulk import insert_rows
from db.models import BinStock, MoveKind, StockLevel
from db.writes import Writes


class Spot(NamedTuple):
    """A bin and a lot; ``NOWHERE``: units that are known by their location alone."""

    bin_id: int | None = None
    lot_id: int | None = None


NOWHERE = Spot()


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """One row of ``bin_stock``: its id and what it holds."""

    id: int
    place: Place
    held: int


Placed = dict[Key, list[PlacedRow]]


def placed(conn: Connection, sku_ids: Iterable[int]) -> Placed:
    """What of the SKUs lies in bins and lots, by (sku, location); rows that have become empty too."""
    found: Placed = defaultdict(list)
    for row in direct.rows(conn, _PLACED, (sorted(set(sku_ids)),)):
        sku_id, location_id, row_id, bin_id, lot_id, units, held, kind, walk_order, code, expires, blocked = row
        place = Place(
            bin_id,
            lot_id,
            units,
            None if kind is None else BinKind(kind),
            walk_order or 0,
            code or "",
            _day(expires),
            bool(blocked),
        )
        found[sku_id, location_id].append(PlacedRow(row_id, place, held))
    return found


_PLACED = """
    SELECT s.sku_id, s.location_id, s.id, s.bin_id, s.lot_id, s.on_hand, s.held, b.kind, b.walk_order, b.code,
        l.expires_on, l.blocked_at IS NOT NULL
    FROM bin_stock s LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot l ON l.id = s.lot_id
    WHERE s.sku_id IN (??) ORDER BY s.id"""


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def taken_for_customers(rows: Sequence[PlacedRow], level: stock_levels.Level, units: int) -> list[Take]:
    """From which bins and lots ``units`` leave to a customer. The rest of them, if any, is not in a sellable place."""
    loose = level.on_hand - sum(row.place.units for row in rows)
    loose_held = level.held - sum(row.held for row in rows)
    return choose([*(row.place for row in rows), Place(None, None, loose - loose_held)], units)


def taken_anywhere(rows: Sequence[PlacedRow], level: stock_levels.Level, units: int) -> list[Take]:
    """From which bins and lots ``units`` are missing when only the location was counted: what is in no bin first."""
    loose = min(level.on_hand - sum(row.place.units for row in rows), units)
    first = [Take(None, None, loose)] if loose > 0 else []
    return first + choose([row.place for row in rows], units - loose)


def taken_within(rows: Sequence[PlacedRow], spot: Spot, units: int) -> list[Take]:
    """From which bins and lots ``units`` are missing where the bin or the lot alone was named: what expires first."""
    return choose_any((row.place for row in rows if lies_within(row.place, spot)), units)


def lies_within(place: Place, spot: Spot) -> bool:
    """Whether units lie in the bin, and are of the lot, that the spot names; what it does not name may be any."""
    return spot.bin_id in (None, place.bin_id) and spot.lot_id in (None, place.lot_id)


def held_spots(conn: Connection, spots: Iterable[Spot]) -> set[Spot]:
    """Those of the spots whose units are held: the bin is not sold from, or the lot is blocked."""
    wanted = set(spots)
    bin_ids = sorted({spot.bin_id for spot in wanted if spot.bin_id is not None})
    lot_ids = sorted({spot.lot_id for spot in wanted if spot.lot_id is not None})
    if not bin_ids and not lot_ids:
        return set()
    held = set(direct.rows(conn, _HELD, (bin_ids, lot_ids)))
    return {spot for spot in wanted if ("bin", spot.bin_id) in held or ("lot", spot.lot_id) in held}


_UNSOLD = ", ".join(f"'{kind.value}'" for kind in sorted(UNSELLABLE))
_HELD = f"""
    SELECT 'bin', id FROM bin WHERE id IN (??) AND kind IN ({_UNSOLD})
    UNION ALL SELECT 'lot', id FROM lot WHERE id IN (??) AND blocked_at IS NOT NULL"""  # noqa: S608 (our own words)


class StockChanges:
    """Gathers changes of one operation; ``write`` makes them, all or none.

    Units of a bin that is not sellable, or of a blocked lot, are held: the caller says so (``held``), in each line by
    the same bin and lot.
    """

    def __init__(self, tx: Tx) -> None:
        self._tx = tx
        self._levels: dict[Key, Counter[str]] = defaultdict(Counter)
        self._spots: dict[tuple[Key, Spot], Counter[str]] = defaultdict(Counter)

    def add(
        self,
        kind: MoveKind,
        key: Key,
        *,
        hand: int = 0,
        reserved: int = 0,
        held: int = 0,
        order_line_id: int | None = None,
        detail: MoveDetail = NO_DETAIL,
    ) -> None:
        """One line of the ledger; where it is (bin and lot) is in ``detail``."""
        if not (hand or reserved or held):
            return
        self._tx.move(kind, *key, hand=hand, reserved=reserved, held=held, order_line_id=order_line_id, detail=detail)
        change = self._levels[key]
        change.update(hand=hand, reserved=reserved, held=held)
        spot = Spot(detail.bin_id, detail.lot_id)
        if spot != NOWHERE:
            change["placed"] += hand
            self._spots[key, spot].update(hand=hand, held=held)

    def write(self, writes: Writes | None = None, *, also: Iterable[Key] = ()) -> dict[Key, stock_levels.Level]:
        """Change the counters; ``also``: levels that are to be there although nothing changed.

        Returns the stock of the SKUs as it was, locked at every location. Raises NotEnoughStock if some would fall
        below zero or below what is promised, Refused where a kit would get stock of its own. With ``writes`` it is
        done and raised when those are sent.
        """
        together, conn = writes or Writes(self._tx.conn), self._tx.conn
        touched = {*self._levels, *also}
        kits = kits_soon(self._tx, (key[0] for key, change in self._levels.items() if change["hand"] > 0))
        before = stock_levels.levels_soon(conn, {key[0] for key in touched}, lock=True)
        rows = placed(conn, {key[0] for key, _ in self._spots}) if self._spots else {}
        known = before()
        refuse_kit(kits)
        self._write_levels(together, sorted(key for key in touched if key not in known))
        self._write_spots(together, rows)
        if writes is None:
            together.send()
        return known

    def _write_levels(self, writes: Writes, fresh: Iterable[Key]) -> None:
        insert_rows(self._tx.conn, StockLevel, [{"sku_id": sku, "location_id": place} for sku, place in fresh])
        rows = [
            {
                "sku_id": key[0],
                "location_id": key[1],
                "hand": change["hand"],
                "more_reserved": change["reserved"],
                "more_held": change["held"],
                "more_placed": change["placed"],
            }
            for key, change in sorted(self._levels.items())
            if any(change.values())
        ]
        writes.update(StockLevel, ["sku_id", "location_id"], _LEVEL, rows, where=_LEVEL_HOLDS, otherwise=_too_few)

    def _write_spots(self, writes: Writes, rows: Placed) -> None:
        known = {(key, Spot(r.place.bin_id, r.place.lot_id)): r.id for key, found in rows.items() for r in found}
        changed = [
            {"id": known[at], "hand": change["hand"], "more_held": change["held"]}
            for at, change in self._spots.items()
            if at in known and any(change.values())
        ]
        writes.update(BinStock, ["id"], _SPOT, changed, where=_SPOT_HOLDS, otherwise=_too_few)
        fresh = [
            {
                "sku_id": key[0],
                "location_id": key[1],
                "bin_id": spot.bin_id,
                "lot_id": spot.lot_id,
                "on_hand": change["hand"],
                "held": change["held"],
            }
            for (key, spot), change in sorted(self._spots.items(), key=lambda item: str(item[0]))
            if (key, spot) not in known
        ]
        if any(not 0 <= change["held"] <= change["hand"] for at, change in self._spots.items() if at not in known):
            raise _too_few()
        writes.insert(BinStock, fresh)


_LEVEL = {
    "on_hand": "t.on_hand + v.hand",
    "reserved": "t.reserved + v.more_reserved",
    "held": "t.held + v.more_held",
    "placed": "t.placed + v.more_placed",
    "version": "t.version + 1",
}
_LEVEL_HOLDS = (
    "t.on_hand + v.hand >= t.reserved + v.more_reserved + t.held + v.more_held AND t.reserved + v.more_reserved >= 0"
    " AND t.held + v.more_held >= 0 AND t.placed + v.more_placed BETWEEN 0 AND t.on_hand + v.hand"
)
_SPOT = {"on_hand": "t.on_hand + v.hand", "held": "t.held + v.more_held"}
_SPOT_HOLDS = "t.on_hand + v.hand >= t.held + v.more_held AND t.held + v.more_held >= 0"


def _too_few() -> NotEnoughStock:
    return NotEnoughStock(
        words("Fewer units are there, or free, than this step takes. Nothing was changed."),
        fix=words("Count them again."),
    )


def ship(tx: Tx, lines: Sequence[tuple[int, Key, int]], named: Mapping[int, Sequence[Unit]]) -> None:
    """Reserved units of order lines (id, SKU and location, units) leave bins and lots: what expires first goes first.

    ``named``: units with serial numbers among them, by line; each leaves from where the books have it. Raises
    NotEnoughStock if too many of them lie where nothing is sold from.
    """
    skus = {key[0] for _, key, _ in lines}
    known, rows = stock_levels.levels(tx.conn, skus, lock=True), placed(tx.conn, skus)
    needed: Counter[Key] = Counter()
    for _, key, units in lines:
        needed[key] += units
    taken = {key: taken_for_customers(rows.get(key, []), known[key], known[key].on_hand) for key in needed}
    if any(sum(take.units for take in taken[key]) < units for key, units in needed.items()):
        raise NotEnoughStock(
            words("Units of this parcel lie where nothing is sold from, or their lot is blocked. Nothing was shipped."),
            fix=words("Move them to a bin that is sold from, or take them out of the order."),
        )
    changes = StockChanges(tx)
    keys = {line_id: key for line_id, key, _ in lines}
    for line_id, unit in ((line_id, unit) for line_id, units in named.items() for unit in units):
        take = _one_at(taken[keys[line_id]], Spot(unit.bin_id, unit.lot_id))
        detail = MoveDetail(take.bin_id, take.lot_id, unit.id)
        changes.add(MoveKind.SHIP, keys[line_id], hand=-1, reserved=-1, order_line_id=line_id, detail=detail)
    counted = Counter({line_id: len(units) for line_id, units in named.items()})
    for line_id, key, units in lines:
        by_number = min(units, counted[line_id])
        counted[line_id] -= by_number
        for take in _first(taken[key], units - by_number):
            detail = MoveDetail(take.bin_id, take.lot_id)
            out = -take.units
            changes.add(MoveKind.SHIP, key, hand=out, reserved=out, order_line_id=line_id, detail=detail)
    changes.write()


def _one_at(takes: list[Take], spot: Spot) -> Take:
    """One unit out of the spot, or out of the first one if the books have none there; the takes keep the rest."""
    at = next((at for at, take in enumerate(takes) if (take.bin_id, take.lot_id) == spot), 0)
    take = takes.pop(at)
    if take.units > 1:
        takes.insert(at, Take(take.bin_id, take.lot_id, take.units - 1))
    return Take(take.bin_id, take.lot_id, 1)


def _first(takes: list[Take], units: int) -> list[Take]:
    """The first ``units`` of the takes, which are left with the rest."""
    given = []
    while units:
        take = takes.pop(0)
        part = min(units, take.units)
        given.append(Take(take.bin_id, take.lot_id, part))
        if part < take.units:
            takes.insert(0, Take(take.bin_id, take.lot_id, take.units - part))
        units -= part
    return given
