"""Units go to another bin of their location, or change their lot; what is on hand there stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from app.domain.topics import Topic
from app.errors import Ambiguous, BadInput, NotEnoughStock, NotFound
from app.services.bins import bin_at
from app.services.lots import kept_by_lot
from app.services.placed_stock import NOWHERE, Spot, StockChanges, held_spots, placed
from app.services.serial_places import (
    check_numbers,
    named_units,
    needs_numbers,
    not_here,
    numbers_at,
    put,
    units_at_place,
)
from app.services.stock_levels import MAX_UNITS, Key, Level
from app.services.stock_room import Levels, make_room
from app.services.unit_of_work import JsonObject, MoveDetail, Tx, operation
from app.wording import words
from db.models import Bin, Lot, MoveKind, Sku


@dataclass(frozen=True, slots=True)
class MoveStock:
    """Move units of a SKU from one bin to another; None: what lies in no bin. The lot stays theirs.

    ``lot_id`` None: units of no lot; of a product that is kept by lot, those of the only one that lies there.
    ``serials``: the number of each unit, where the product goes by them.
    """

    sku_id: int
    location_id: int
    from_bin_id: int | None
    to_bin_id: int | None
    units: int
    lot_id: int | None = None
    reason: str = ""
    serials: tuple[str, ...] = ()


@operation(MoveStock, "stock.move", version=2, right="stock")
def move_stock(tx: Tx, command: MoveStock) -> JsonObject:
    """Move. Result: from_left, to_has (units of the SKU and lot in each bin then), rerouted (orders).

    Units that go where nothing is sold from are held; orders that count on them are routed again. Raises BadInput,
    NotFound, Ambiguous where several lots lie there and none was named, Refused (a bin elsewhere, serial numbers that
    are not in the first bin, or that were not named), NotEnoughStock if they are not there or being packed.
    """
    if not 0 < command.units <= MAX_UNITS or command.from_bin_id == command.to_bin_id:
        raise BadInput(
            words("Say how many units go from which bin to which other one. Nothing was changed."),
            fix=words("Give a number and two bins."),
        )
    for bin_id in (command.from_bin_id, command.to_bin_id):
        if bin_id is not None:
            bin_at(tx, bin_id, command.location_id)
    require_lot(tx, command.sku_id, command.lot_id)
    by_number = check_numbers(tx, command.sku_id, command.serials, command.units)
    key: Key = (command.sku_id, command.location_id)
    lot_id = _lot_meant(tx, command)
    source, target = Spot(command.from_bin_id, lot_id), Spot(command.to_bin_id, lot_id)
    held = held_spots(tx.conn, [source, target])
    more = command.units * ((target in held) - (source in held))

    def excess(levels: Levels) -> Mapping[Key, int]:
        return {key: more - levels[key].available} if key in levels else {}

    room = make_room(tx, [command.sku_id], excess)
    there = units_at(tx, key, source, room.levels.get(key, Level(0, 0, 0)))
    if there < command.units or key in room.impossible:
        raise _not_there(tx, command, there, room.impossible.get(key, 0))
    if by_number and not command.serials and there - command.units < numbers_at(tx, *key, *source):
        raise needs_numbers(tx.conn.scalar(select(Sku.code).where(Sku.id == command.sku_id)) or "")
    serial_ids = _moved_numbers(tx, command, source)
    changes = StockChanges(tx)
    lines: list[tuple[int | None, int]] = [(serial_id, 1) for serial_id in serial_ids]
    for serial_id, moved in lines or [(None, command.units)]:
        for spot, units in ((source, -moved), (target, moved)):
            detail = MoveDetail(spot.bin_id, spot.lot_id, serial_id, command.reason)
            changes.add(MoveKind.MOVE, key, hand=units, held=units if spot in held else 0, detail=detail)
    changes.write()
    tx.touch(Topic.STOCK, command.sku_id)
    room.settle(tx)
    has = units_at(tx, key, target, room.levels[key])
    return {"from_left": there - command.units, "to_has": has, "rerouted": room.rerouted}


def _lot_meant(tx: Tx, command: MoveStock) -> int | None:
    """The lot that was named, or the only one that can be. Raises Ambiguous with the codes of several."""
    if command.lot_id is not None or not kept_by_lot(tx.conn, [command.sku_id]):
        return command.lot_id
    rows = placed(tx.conn, [command.sku_id]).get((command.sku_id, command.location_id), [])
    here = [row.place for row in rows if row.place.bin_id == command.from_bin_id and row.place.units > 0]
    lots = {place.lot_id for place in here if place.lot_id is not None}
    if not lots or any(place.lot_id is None and place.units >= command.units for place in here):
        return None
    if len(lots) == 1:
        return lots.pop()
    codes = list(tx.conn.scalars(select(Lot.code).where(Lot.id.in_(lots)).order_by(Lot.expires_on, Lot.code)))
    sku = tx.conn.scalar(select(Sku.code).where(Sku.id == command.sku_id))
    raise Ambiguous(
        words("Several lots of {code} lie here: {lots}. Nothing was changed.", code=sku, lots=", ".join(codes)),
        choices=codes,
        fix=words("Say which one is meant."),
    )


def _moved_numbers(tx: Tx, command: MoveStock, source: Spot) -> list[int]:
    """The units that were named, which are in the other bin from now on. Raises Refused for those not in the first."""
    if not command.serials:
        return []
    named = named_units(tx, command.sku_id, command.location_id, command.serials)
    units = units_at_place(tx, [unit.id for unit in named], command.location_id)
    elsewhere = [unit.code for unit in units if Spot(unit.bin_id, unit.lot_id) != source]
    if elsewhere:
        raise not_here(elsewhere)
    ids = [unit.id for unit in units]
    put(tx, ids, command.location_id, command.to_bin_id)
    return ids


def units_at(tx: Tx, key: Key, spot: Spot, level: Level) -> int:
    """Units of a SKU in one bin and lot of a location; in no bin and of no lot: what is left of the location's."""
    rows = placed(tx.conn, [key[0]]).get(key, [])
    if spot == NOWHERE:
        return level.on_hand - sum(row.place.units for row in rows)
    return next((row.place.units for row in rows if (row.place.bin_id, row.place.lot_id) == spot), 0)


def require_lot(tx: Tx, sku_id: int, lot_id: int | None) -> None:
    """Raise NotFound unless the lot is one of the SKU."""
    if lot_id is not None and tx.conn.scalar(select(Lot.id).where(Lot.id == lot_id, Lot.sku_id == sku_id)) is None:
        raise NotFound(
            words("This product has no such lot. Nothing was changed."), fix=words("Choose one from the list.")
        )


def _not_there(tx: Tx, command: MoveStock, there: int, packing: int) -> NotEnoughStock:
    code = tx.conn.scalar(select(Sku.code).where(Sku.id == command.sku_id)) or ""
    if there >= command.units:
        return NotEnoughStock(
            words("{units} units of {code} are being packed just now. Nothing was changed.", units=packing, code=code),
            fix=words("Finish or put aside what is being packed, then try again."),
        )
    bin_code = tx.conn.scalar(select(Bin.code).where(Bin.id == command.from_bin_id))
    if bin_code is None:
        message = words("Only {there} of {code} lie in no bin. Nothing was changed.", there=there, code=code)
    else:
        message = words(
            "Only {there} of {code} are in the bin {bin}. Nothing was changed.", there=there, code=code, bin=bin_code
        )
    return NotEnoughStock(message, fix=words("Count the bin, or move fewer."))
