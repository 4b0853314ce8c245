"""Units come in or go out without an order: received, found, broken, used."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import select

from app.domain.days import iso_day
from app.domain.stock_places import Take
from app.domain.topics import Topic
from app.errors import BadInput, NotEnoughStock, NotFound, Refused
from app.services.bins import bin_at
from app.services.lots import lot_arrives, needs_lot
from app.services.placed_stock import (
    NOWHERE,
    Spot,
    StockChanges,
    held_spots,
    lies_within,
    placed,
    taken_anywhere,
    taken_within,
)
from app.services.references import one_lot
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
from db.models import Location, MoveKind, Sku, Tracking


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
    first; of a product that is kept by lot, what is not named may be any, and what expires first goes first.
    ``lot``: the lot by its code, as it stands on the goods, in place of ``lot_id``; one that comes is made if it is
    new, with ``expires_on`` (YYYY-MM-DD) as its last day. ``spots``: in place of all these, each bin, lot and how many
    units, of an adjustment that is taken back. ``note``: what a person wrote about it; ``picture``: the
    SHA-256 (hex) of a photo, whose bytes come as an attachment of that name. ``serials``: the number of each unit,
    where the product goes by them; what goes is taken from where the books have these.
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
    lot: str = ""
    expires_on: str = ""
    spots: tuple[tuple[int | None, int | None, int], ...] = ()


class _Goods(NamedTuple):
    code: str
    place: str
    tracking: Tracking


@operation(AdjustStock, "stock.adjust", version=4, right="stock")
def adjust_stock(tx: Tx, command: AdjustStock) -> JsonObject:
    """Change what is there. Result: on_hand, reason, rerouted (orders that lost a reservation and were routed again);
    spots ([bin, lot, units] each) if they came to or went from another place than was named; of units by their numbers
    also spot (bin and lot that all of them came from or went to, None: of several).

    Raises BadInput for no units, an unknown reason, or units of a product that is kept by lot that come without one;
    NotFound for an unknown SKU, location, bin or lot, NotEnoughStock if more would go than is there, or than is neither
    being packed nor held; Refused for serial numbers that are not here (or, of what comes, are), where it is not said
    which numbers go or come, and for a lot that is known with another last day.
    """
    _check(command)
    goods = _goods(tx, command)
    check_numbers(tx, command.sku_id, command.serials, abs(command.units))
    key: Key = (command.sku_id, command.location_id)
    spot = Spot(command.bin_id, _lot(tx, command, goods))
    _require_named(command, goods, spot)
    going = _going(tx, command)
    by_lot = goods.tracking is Tracking.LOT

    def takes(level: Level) -> list[Take]:
        if going:
            return [Take(unit.bin_id, unit.lot_id, -1) for unit in going]
        return _takes(tx, command, spot, level, by_lot=by_lot)

    def excess(levels: Levels) -> Mapping[Key, int]:
        if command.units > 0:
            return {}
        level = levels.get(key, _NONE)
        gone = takes(level)
        held = _held(tx, gone)
        free = level.available + sum(-take.units for take in gone if _spot_of(take) in held)
        return {key: -command.units - free} if free < -command.units else {}

    room = make_room(tx, [command.sku_id], excess)
    level = room.levels.get(key, _NONE)
    lines = takes(level)
    _require_there(tx, command, goods, spot, level, lines)
    if key in room.impossible:
        raise NotEnoughStock(
            words(
                "{value} more units of {code} are being packed or held at {place} than would be "
                "left. Nothing was changed.",
                value=room.impossible[key],
                code=goods.code,
                place=goods.place,
            ),
            fix=words("Finish or put aside what is being packed, then try again."),
        )
    if goods.tracking is Tracking.SERIAL and command.units < 0 and not command.serials:
        _require_unnumbered(tx, key, level, goods.code, lines)
    numbered = _by_number(tx, command, spot, going) or [(take, None) for take in lines]
    _write(tx, command, numbered)
    room.settle(tx)
    result: JsonObject = {"on_hand": level.on_hand + command.units, "reason": command.reason, "rerouted": room.rerouted}
    spots = {_spot_of(take) for take, _ in numbered}
    if command.serials:
        result["spot"] = list(spots.pop()) if len(spots) == 1 else None
    elif spots != {Spot(command.bin_id, command.lot_id)}:
        result["spots"] = [[take.bin_id, take.lot_id, abs(take.units)] for take in lines]
    return result


_NONE = Level(0, 0, 0)


def _check(command: AdjustStock) -> None:
    said = sum(units for _, _, units in command.spots)
    is_split = all(units > 0 for _, _, units in command.spots) and said == abs(command.units) and not command.serials
    known = command.reason in list(AdjustReason)
    if not 0 < abs(command.units) <= MAX_UNITS or not known or (command.spots and not is_split):
        raise BadInput(
            words("Say how many units came or went, and why. Nothing was changed."),
            fix=words("Give a number and a reason."),
        )


def _lot(tx: Tx, command: AdjustStock, goods: _Goods) -> int | None:
    """The lot that was named; a new one is made where units of it come."""
    if not command.lot.strip():
        return command.lot_id
    if command.units < 0:
        return one_lot(tx.conn, command.sku_id, command.lot)
    lot = lot_arrives(tx, command.sku_id, command.lot, iso_day(command.expires_on))
    if lot is None:
        raise Refused(
            words(
                "The lot {lot} of {code} is known with another last day than {day}. Nothing was changed.",
                lot=command.lot.strip(),
                code=goods.code,
                day=command.expires_on,
            ),
            fix=words("Look at what is printed; the known day stays if you give none."),
        )
    return lot.id


def _require_named(command: AdjustStock, goods: _Goods, spot: Spot) -> None:
    """Units that come are missing from every recall list if nobody says now of which lot, or which ones, they are.

    Those that went without come back without.
    """
    if command.units < 0 or command.spots:
        return
    if goods.tracking is Tracking.LOT and spot.lot_id is None:
        raise needs_lot(goods.code)
    if goods.tracking is Tracking.SERIAL and not command.serials:
        raise BadInput(
            words("Each unit of {code} needs its own serial number. Nothing was changed.", code=goods.code),
            fix=words("Scan the serial numbers one by one."),
        )


def _require_there(tx: Tx, command: AdjustStock, goods: _Goods, spot: Spot, level: Level, lines: list[Take]) -> None:
    """Raise NotEnoughStock where fewer lie there than go."""
    if command.units > 0:
        return
    key = (command.sku_id, command.location_id)
    if command.spots:
        lack = next((take for take in lines if units_at(tx, key, _spot_of(take), level) + take.units < 0), None)
        there = -command.units if lack is None else units_at(tx, key, _spot_of(lack), level)
    elif spot == NOWHERE:
        there = level.on_hand
    elif goods.tracking is Tracking.LOT:
        rows = placed(tx.conn, [key[0]]).get(key, [])
        there = sum(row.place.units for row in rows if lies_within(row.place, spot))
    else:
        there = units_at(tx, key, spot, level)
    if there + command.units < 0:
        raise NotEnoughStock(
            words(
                "Only {before} of {code} are at {place}. Nothing was changed.",
                before=there,
                code=goods.code,
                place=goods.place,
            ),
            fix=words("Count them again."),
        )


def _write(tx: Tx, command: AdjustStock, lines: Sequence[tuple[Take, int | None]]) -> None:
    """Ledger, counters, and what a person wrote; each line with the unit that it is, if that is known."""
    held = _held(tx, [take for take, _ in lines])
    kind = MoveKind.RECEIVE if command.reason == AdjustReason.RECEIVED and command.units > 0 else MoveKind.ADJUST
    changes = StockChanges(tx)
    for take, serial_id in lines:
        detail = MoveDetail(take.bin_id, take.lot_id, serial_id, command.reason)
        is_held = _spot_of(take) in held
        key = (command.sku_id, command.location_id)
        changes.add(kind, key, hand=take.units, held=take.units if is_held else 0, detail=detail)
    changes.write()
    write_note(tx, command.note, command.picture)
    tx.touch(Topic.STOCK, command.sku_id)


def _spot_of(take: Take) -> Spot:
    return Spot(take.bin_id, take.lot_id)


def _held(tx: Tx, takes: Sequence[Take]) -> set[Spot]:
    return held_spots(tx.conn, {_spot_of(take) for take in takes})


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


def _by_number(tx: Tx, command: AdjustStock, spot: Spot, going: list[Unit]) -> list[tuple[Take, int | None]]:
    """A unit each, and which one: those that go are nowhere from now on, those that come are here. None named: []."""
    if not command.serials:
        return []
    if command.units > 0:
        (bin_id, lot_id), place = spot, command.location_id
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
        there = units_at(tx, key, _spot_of(take), level)
        if there + take.units < numbers_at(tx, *key, take.bin_id, take.lot_id):
            raise needs_numbers(code)


def _takes(tx: Tx, command: AdjustStock, spot: Spot, level: Level, *, by_lot: bool) -> list[Take]:
    """Where units come to (above 0) and go from."""
    sign, units = (1 if command.units > 0 else -1), abs(command.units)
    if command.spots:
        return [Take(bin_id, lot_id, sign * n) for bin_id, lot_id, n in command.spots]
    if command.units < 0 and (spot == NOWHERE or by_lot):
        rows = placed(tx.conn, [command.sku_id]).get((command.sku_id, command.location_id), [])
        gone = taken_anywhere(rows, level, units) if spot == NOWHERE else taken_within(rows, spot, units)
        return [Take(take.bin_id, take.lot_id, -take.units) for take in gone]
    return [Take(spot.bin_id, spot.lot_id, command.units)]


def _goods(tx: Tx, command: AdjustStock) -> _Goods:
    sku = tx.conn.execute(select(Sku.code, Sku.tracking).where(Sku.id == command.sku_id)).first()
    place = tx.conn.scalar(select(Location.name).where(Location.id == command.location_id))
    if sku is None or place is None:
        raise NotFound(
            words("There is no such product or location. Nothing was changed."), fix=words("Choose both from the list.")
        )
    for bin_id, lot_id in {(command.bin_id, command.lot_id), *((one[0], one[1]) for one in command.spots)}:
        if bin_id is not None:
            bin_at(tx, bin_id, command.location_id)
        require_lot(tx, command.sku_id, lot_id)
    return _Goods(sku.code, place, sku.tracking)
