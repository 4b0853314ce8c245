"""Units come in or go out without an order: received, found, broken, used."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from sqlalchemy import select

from app.errors import BadInput, NotEnoughStock, NotFound
from app.services.stock_counts import Levels, set_levels
from app.services.stock_levels import Key, Level
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.models import Location, MoveKind, Sku

MAX_UNITS = 1_000_000_000


class AdjustReason(enum.StrEnum):
    """Why units came or went."""

    RECEIVED = "received"
    FOUND = "found"
    LOST = "lost"
    DAMAGED = "damaged"
    USED = "used"


@dataclass(frozen=True, slots=True)
class AdjustStock:
    """Add ``units`` (negative: take away) of a SKU at a location; ``reason`` is an ``AdjustReason``."""

    sku_id: int
    location_id: int
    units: int
    reason: str


@operation(AdjustStock, "stock.adjust", version=1, right="stock")
def adjust_stock(tx: Tx, command: AdjustStock) -> JsonObject:
    """Change what is there. Result: on_hand, reason, rerouted (orders that lost a reservation and were routed again).

    Raises BadInput for no units or an unknown reason, NotFound for an unknown SKU or location, NotEnoughStock if more
    would go than is there, or than is neither being packed nor held.
    """
    if not 0 < abs(command.units) <= MAX_UNITS or command.reason not in list(AdjustReason):
        raise BadInput(
            words("Say how many units came or went, and why. Nothing was changed."),
            fix=words("Give a number and a reason."),
        )
    code, place = _names(tx, command)
    key: Key = (command.sku_id, command.location_id)
    kind = MoveKind.RECEIVE if command.reason == AdjustReason.RECEIVED else MoveKind.ADJUST
    before = 0

    def wanted(known: Levels) -> dict[Key, int]:
        nonlocal before
        before = known.get(key, Level(0, 0, 0)).on_hand
        return {key: max(before + command.units, 0)}

    done = set_levels(tx, [command.sku_id], wanted, kind)
    if before + command.units < 0:
        raise NotEnoughStock(
            words(
                "Only {before} of {code} are at {place}. Nothing was changed.", before=before, code=code, place=place
            ),
            fix=words("Count them again."),
        )
    if key in done.impossible:
        raise NotEnoughStock(
            words(
                "{value} more units of {code} are being packed or held at {place} than would be "
                "left. Nothing was changed.",
                value=done.impossible[key],
                code=code,
                place=place,
            ),
            fix=words("Finish or put aside what is being packed, then try again."),
        )
    return {"on_hand": before + command.units, "reason": command.reason, "rerouted": done.rerouted}


def _names(tx: Tx, command: AdjustStock) -> tuple[str, str]:
    code = tx.conn.scalar(select(Sku.code).where(Sku.id == command.sku_id))
    place = tx.conn.scalar(select(Location.name).where(Location.id == command.location_id))
    if code is None or place is None:
        raise NotFound(
            words("There is no such product or location. Nothing was changed."), fix=words("Choose both from the list.")
        )
    return code, place
