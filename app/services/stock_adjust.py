"""Units come in or go out without an order: received, found, broken, used."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select

from app.domain.stock_places import Take
from app.domain.topics import Topic
from app.errors import BadInput, NotEnoughStock, NotFound
from app.services.bins import bin_at
from app.services.placed_stock import NOWHERE, Spot, StockChanges, held_spots, placed, taken_anywhere
from app.services.stock_levels import MAX_UNITS, Key, Level
from app.services.stock_moves import require_lot, units_at
from app.services.stock_room import Levels, make_room
from app.services.unit_of_work import BESIDE, JsonObject, MoveDetail, Tx, operation
from app.services.written_notes import write_note
from app.wording import words
from db.models import Location, MoveKind, Sku


class AdjustReason(enum.StrEnum):
    """Why units came or went."""

    RECEIVED = "received"
    FOUND = "found"
    CORRECTION = "correction"
    LOST = "lost"
    DAMAGED = "damaged"
    EXPIRED = "expired"
    STOLEN = "stolen"
    USED = "used"
    SAMPLE = "sample"
    RETURNED = "returned"  # of an order that is not known


@dataclass(frozen=True, slots=True)
class AdjustStock:
    """Add ``units`` (negative: take away) of a SKU at a location; ``reason`` is an ``AdjustReason``.

    ``bin_id``, ``lot_id``: where they came or went. Without, new units lie in no bin, and what goes is taken from there
    first. ``note``: what a person wrote about it.
    """

    sku_id: int
    location_id: int
    units: int
    reason: str
    bin_id: int | None = None
    lot_id: int | None = None
    note: str = field(default="", metadata=BESIDE)


@operation(AdjustStock, "stock.adjust", version=2, right="stock")
def adjust_stock(tx: Tx, command: AdjustStock) -> JsonObject:
    """Change what is there. Result: on_hand, reason, rerouted (orders that lost a reservation and were routed again).

    Raises BadInput for no units or an unknown reason, NotFound for an unknown SKU, location, bin or lot,
    NotEnoughStock if more would go than is there, or than is neither being packed nor held.
    """
    if not 0 < abs(command.units) <= MAX_UNITS or command.reason not in list(AdjustReason):
        raise BadInput(
            words("Say how many units came or went, and why. Nothing was changed."),
            fix=words("Give a number and a reason."),
        )
    code, place = _names(tx, command)
    key: Key = (command.sku_id, command.location_id)
    spot = Spot(command.bin_id, command.lot_id)
    is_held = spot in held_spots(tx.conn, [spot])

    def excess(levels: Levels) -> Mapping[Key, int]:
        free = levels[key].available if key in levels else 0
        return {key: -command.units - free} if command.units < 0 and not is_held else {}

    room = make_room(tx, [command.sku_id], excess)
    level = room.levels.get(key, Level(0, 0, 0))
    there = level.on_hand if spot == NOWHERE else units_at(tx, key, spot, level)
    if there + command.units < 0:
        raise NotEnoughStock(
            words("Only {before} of {code} are at {place}. Nothing was changed.", before=there, code=code, place=place),
            fix=words("Count them again."),
        )
    if key in room.impossible:
        raise NotEnoughStock(
            words(
                "{value} more units of {code} are being packed or held at {place} than would be "
                "left. Nothing was changed.",
                value=room.impossible[key],
                code=code,
                place=place,
            ),
            fix=words("Finish or put aside what is being packed, then try again."),
        )
    kind = MoveKind.RECEIVE if command.reason == AdjustReason.RECEIVED and command.units > 0 else MoveKind.ADJUST
    changes = StockChanges(tx)
    for take in _takes(tx, key, spot, level, command.units):
        detail = MoveDetail(take.bin_id, take.lot_id, reason=command.reason)
        changes.add(kind, key, hand=take.units, held=take.units if is_held else 0, detail=detail)
    changes.write()
    write_note(tx, command.note)
    tx.touch(Topic.STOCK, command.sku_id)
    room.settle(tx)
    return {"on_hand": level.on_hand + command.units, "reason": command.reason, "rerouted": room.rerouted}


def _takes(tx: Tx, key: Key, spot: Spot, level: Level, units: int) -> list[Take]:
    if spot == NOWHERE and units < 0:
        gone = taken_anywhere(placed(tx.conn, [key[0]]).get(key, []), level, -units)
        return [Take(take.bin_id, take.lot_id, -take.units) for take in gone]
    return [Take(spot.bin_id, spot.lot_id, units)]


def _names(tx: Tx, command: AdjustStock) -> tuple[str, str]:
    code = tx.conn.scalar(select(Sku.code).where(Sku.id == command.sku_id))
    place = tx.conn.scalar(select(Location.name).where(Location.id == command.location_id))
    if code is None or place is None:
        raise NotFound(
            words("There is no such product or location. Nothing was changed."), fix=words("Choose both from the list.")
        )
    if command.bin_id is not None:
        bin_at(tx, command.bin_id, command.location_id)
    require_lot(tx, command.sku_id, command.lot_id)
    return code, place
