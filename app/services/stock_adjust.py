"""Units come in or go out without an order: received, found, broken, used."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from app.domain.stock_places import Take
from app.domain.topics import Topic
from app.errors import BadInput, NotEnoughStock, NotFound
from app.services.bins import bin_at
from app.services.placed_stock import NOWHERE, Spot, StockChanges, held_spots, placed, taken_anywhere
from app.services.serial_places import (
    Unit,
    check_numbers,
    named_units,
    needs_numbers,
    not_here,
    numbers_at,
    put,
    serial_arrives,
    serial_code,
    units_at_place,
)
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
    first. ``note``: what a person wrote about it; ``picture``: the SHA-256 (hex) of a photo, whose bytes come as an
    attachment of that name. ``serials``: the number of each unit, where the product goes by them; what goes is taken
    from where the books have these.
    """

    sku_id: int
    location_id: int
    units: int
    reason: str
    bin_id: int | None = None
    lot_id: int | None = None
    note: str = field(default="", metadata=BESIDE)
    picture: str = ""
    serials: tuple[str, ...] = ()


@operation(AdjustStock, "stock.adjust", version=3, right="stock")
def adjust_stock(tx: Tx, command: AdjustStock) -> JsonObject:
    """Change what is there. Result: on_hand, reason, rerouted (orders that lost a reservation and were routed again);
    of units by their numbers also spot (bin and lot that all of them came from or went to, None: of several).

    Raises BadInput for no units or an unknown reason, NotFound for an unknown SKU, location, bin or lot,
    NotEnoughStock if more would go than is there, or than is neither being packed nor held; Refused for serial numbers
    that are not here (or, of what comes, are), and where it is not said which numbers go.
    """
    if not 0 < abs(command.units) <= MAX_UNITS or command.reason not in list(AdjustReason):
        raise BadInput(
            words("Say how many units came or went, and why. Nothing was changed."),
            fix=words("Give a number and a reason."),
        )
    code, place = _names(tx, command)
    by_number = check_numbers(tx, command.sku_id, command.serials, abs(command.units))
    key: Key = (command.sku_id, command.location_id)
    spot = Spot(command.bin_id, command.lot_id)
    going = _going(tx, command)
    held = held_spots(tx.conn, [spot, *(_spot_of(unit) for unit in going)])
    held_going = sum(_spot_of(unit) in held for unit in going) if going else -command.units * (spot in held)

    def excess(levels: Levels) -> Mapping[Key, int]:
        free = levels[key].available if key in levels else 0
        return {key: -command.units - held_going - free} if command.units + held_going < 0 else {}

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
    lines = _by_number(tx, command, going) or [(take, None) for take in _takes(tx, key, spot, level, command.units)]
    if by_number and command.units < 0 and not command.serials:
        _require_unnumbered(tx, key, level, code, [take for take, _ in lines])
    _write(tx, command, lines, held)
    room.settle(tx)
    result: JsonObject = {"on_hand": level.on_hand + command.units, "reason": command.reason, "rerouted": room.rerouted}
    spots = {(take.bin_id, take.lot_id) for take, _ in lines}
    return result | ({"spot": list(spots.pop()) if len(spots) == 1 else None} if command.serials else {})


def _write(tx: Tx, command: AdjustStock, lines: Sequence[tuple[Take, int | None]], held: set[Spot]) -> None:
    """Ledger, counters, and what a person wrote; each line with the unit that it is, if that is known."""
    kind = MoveKind.RECEIVE if command.reason == AdjustReason.RECEIVED and command.units > 0 else MoveKind.ADJUST
    changes = StockChanges(tx)
    for take, serial_id in lines:
        detail = MoveDetail(take.bin_id, take.lot_id, serial_id, command.reason)
        is_held = Spot(take.bin_id, take.lot_id) in held
        key = (command.sku_id, command.location_id)
        changes.add(kind, key, hand=take.units, held=take.units if is_held else 0, detail=detail)
    changes.write()
    write_note(tx, command.note, command.picture)
    tx.touch(Topic.STOCK, command.sku_id)


def _spot_of(unit: Unit) -> Spot:
    return Spot(unit.bin_id, unit.lot_id)


def _going(tx: Tx, command: AdjustStock) -> list[Unit]:
    """The units that go by their numbers; out of the bin and lot that were named, if any were."""
    if command.units > 0 or not command.serials:
        return []
    units = named_units(tx, command.sku_id, command.location_id, command.serials)
    elsewhere = [
        unit.code
        for unit in units
        if command.bin_id not in (None, unit.bin_id) or command.lot_id not in (None, unit.lot_id)
    ]
    if elsewhere:
        raise not_here(elsewhere)
    return units


def _by_number(tx: Tx, command: AdjustStock, going: list[Unit]) -> list[tuple[Take, int | None]]:
    """A unit each, and which one: those that go are nowhere from now on, those that come are here. None named: []."""
    if not command.serials:
        return []
    if command.units > 0:
        lot_id, place, bin_id = command.lot_id, command.location_id, command.bin_id
        arrived = (
            serial_arrives(tx, command.sku_id, serial_code(code), lot_id=lot_id, location_id=place, bin_id=bin_id)
            for code in command.serials
        )
        return [(Take(bin_id, lot_id, 1), serial_id) for serial_id in arrived]
    units = units_at_place(tx, [unit.id for unit in going], command.location_id)
    if units != going:  # they were moved since they were looked for
        raise not_here([unit.code for unit in units])
    put(tx, [unit.id for unit in units], None)
    return [(Take(unit.bin_id, unit.lot_id, -1), unit.id) for unit in units]


def _require_unnumbered(tx: Tx, key: Key, level: Level, code: str, takes: list[Take]) -> None:
    """Units that go without a number must be such that have none by the books."""
    for take in takes:
        there = units_at(tx, key, Spot(take.bin_id, take.lot_id), level)
        if there + take.units < numbers_at(tx, *key, take.bin_id, take.lot_id):
            raise needs_numbers(code)


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
