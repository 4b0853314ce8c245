"""Units that stay where they are and are held from now on, or sold again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Row, select

from app.domain.topics import Topic
from app.errors import NotEnoughStock
from app.services.placed_stock import StockChanges
from app.services.stock_levels import Key
from app.services.stock_room import Levels, make_room
from app.services.unit_of_work import MoveDetail, Tx
from app.wording import words
from db.models import BinStock, MoveKind


def hold_units(tx: Tx, where: ColumnElement[bool], is_held: Callable[[Row[Any]], bool], reason: str, what: str) -> int:
    """Hold or free all units of the rows of ``bin_stock`` by what ``is_held`` says of each; returns how many changed.

    Orders that count on them are routed again. ``what``: what they lie in or belong to, for people. Raises
    NotEnoughStock if some are being packed.
    """
    query = select(BinStock).where(where).order_by(BinStock.id)
    skus = {row.sku_id for row in tx.conn.execute(query)}

    def more() -> Mapping[Key, int]:
        found: Counter[Key] = Counter()
        for row in tx.conn.execute(query):
            found[row.sku_id, row.location_id] += (row.on_hand if is_held(row) else 0) - row.held
        return found

    def excess(levels: Levels) -> Mapping[Key, int]:
        return {k: units - levels[k].available for k, units in more().items() if units > 0 and k in levels}

    room = make_room(tx, skus, excess)
    if room.impossible:
        units = sum(room.impossible.values())
        raise NotEnoughStock(
            words("{units} units in {what} are being packed just now. Nothing was changed.", units=units, what=what),
            fix=words("Finish or put aside what is being packed, then try again."),
        )
    changes, changed = StockChanges(tx), 0
    for row in tx.conn.execute(query).all():
        held = (row.on_hand if is_held(row) else 0) - row.held
        changed += abs(held)
        detail = MoveDetail(row.bin_id, row.lot_id, reason=reason)
        changes.add(MoveKind.MOVE, (row.sku_id, row.location_id), held=held, detail=detail)
    changes.write()
    tx.touch(Topic.STOCK, *skus)
    room.settle(tx)
    return changed
