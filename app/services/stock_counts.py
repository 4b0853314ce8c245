"""Setting how many units are there, by a count or an adjustment, while orders hold promises on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.topics import Topic
from app.services.placed_stock import NOWHERE, Spot, StockChanges, held_spots, placed, taken_anywhere
from app.services.stock_levels import Key, Level
from app.services.stock_room import Levels, make_room
from app.services.unit_of_work import NO_DETAIL, MoveDetail, Tx
from db.models import MoveKind

Lots = list[tuple[int, int]]  # the id of each lot, and how many units


@dataclass(frozen=True, slots=True)
class Counted:
    """What a count did: rows that changed, orders routed again, and what could not be: (sku, location) -> units.

    ``before``: units on hand of the rows that changed, None where nothing was ever counted. ``lots``: out of which lots
    units went, if any.
    """

    changed: int
    rerouted: list[int]
    impossible: dict[Key, int]
    before: dict[Key, int | None] = field(default_factory=dict)
    lots: dict[Key, Lots] = field(default_factory=dict)


def set_levels(
    tx: Tx,
    sku_ids: Iterable[int],
    wanted: Callable[[Levels], Mapping[Key, int]],
    kind: MoveKind,
    detail: MoveDetail = NO_DETAIL,
    *,
    back: Mapping[Key, Lots] = MappingProxyType({}),
) -> Counted:
    """Set on hand to what ``wanted`` makes of the levels that are now; reservations that no longer fit are taken back.

    The orders that lose one are routed again. What would leave less than is being packed or held just now is left out
    (``impossible`` says by how many units). ``wanted`` is asked again once the stock is locked. ``detail``: in which
    bin and lot units came or went; without one, new units lie in no bin, and what is missing is missing from there
    first. ``back``: of which lots the units are that come.
    """

    def excess(levels: Levels) -> Mapping[Key, int]:
        units = wanted(levels)
        return {k: level.reserved + level.held - units[k] for k, level in levels.items() if k in units}

    room = make_room(tx, sku_ids, excess)
    known = room.levels
    changed = {
        key: units
        for key, units in wanted(known).items()
        if key not in room.impossible and (key not in known or known[key].on_hand != units)
    }
    lots = _write(tx, changed, known, kind, detail, back)
    tx.touch(Topic.STOCK, *{key[0] for key in changed})
    room.settle(tx)
    was = {key: known[key].on_hand if key in known else None for key in changed}
    return Counted(len(changed), room.rerouted, room.impossible, was, lots)


def _write(
    tx: Tx, units: Mapping[Key, int], known: Levels, kind: MoveKind, detail: MoveDetail, back: Mapping[Key, Lots]
) -> dict[Key, Lots]:
    less = {key for key, n in units.items() if key in known and n < known[key].on_hand}
    named = (detail.bin_id, detail.lot_id) != NOWHERE
    rows = placed(tx.conn, {key[0] for key in less}) if less and not named else {}
    blocked = held_spots(tx.conn, {Spot(None, lot_id) for lots in back.values() for lot_id, _ in lots})
    changes, gone = StockChanges(tx), dict[Key, Lots]()
    for key, n in sorted(units.items()):
        level = known.get(key, _NONE)
        if rows.get(key) and key in less:
            takes = taken_anywhere(rows[key], level, level.on_hand - n)
            for take in takes:
                where = detail._replace(bin_id=take.bin_id, lot_id=take.lot_id)
                changes.add(kind, key, hand=-take.units, detail=where)
            gone[key] = [(take.lot_id, take.units) for take in takes if take.lot_id is not None]
            continue
        rest = n - level.on_hand
        for lot_id, of_lot in back.get(key, ()):
            come = min(of_lot, max(rest, 0))
            held = come if Spot(None, lot_id) in blocked else 0
            changes.add(kind, key, hand=come, held=held, detail=detail._replace(lot_id=lot_id))
            rest -= come
        changes.add(kind, key, hand=rest, detail=detail)
    changes.write(also=units.keys() - known.keys())
    return gone


_NONE = Level(0, 0, 0)
