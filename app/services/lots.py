"""Lots: found or made by their code, blocked and freed; a blocked one stays on hand, but is not sold."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, select, update

from app.domain.stock_places import UNSELLABLE
from app.errors import BadInput, NotEnoughStock, NotFound
from app.services.holding import hold_units
from app.services.serial_places import serial_code
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.bulk import insert_rows, next_ids
from db.models import Bin, BinStock, Lot, Sku, Tracking


@dataclass(frozen=True, slots=True)
class BlockLot:
    """Stop selling a lot (a recall, a doubt), or sell it again."""

    lot_id: int
    blocked: bool


@dataclass(frozen=True, slots=True)
class BlockExpired:
    """Stop selling every lot whose last day of sale is before ``today`` (YYYY-MM-DD)."""

    today: str


@operation(BlockLot, "lots.block", version=1, right="stock")
def block_lot(tx: Tx, command: BlockLot) -> JsonObject:
    """Result: lot_id, units (how many are held or free now). Raises NotFound, NotEnoughStock if they are being packed.

    Orders that count on units of it are routed again.
    """
    code = tx.conn.scalar(select(Lot.code).where(Lot.id == command.lot_id))
    if code is None:
        raise NotFound(words("There is no such lot. Nothing was changed."), fix=words("Choose one from the list."))
    tx.conn.execute(
        update(Lot).where(Lot.id == command.lot_id).values(blocked_at=tx.recorded_at if command.blocked else None)
    )
    units = _hold(tx, command.lot_id, "lot", code, blocked=command.blocked)
    return {"lot_id": command.lot_id, "units": units}


@operation(BlockExpired, "lots.expire", version=1, right="stock")
def block_expired(tx: Tx, command: BlockExpired) -> JsonObject:
    """Result: lot_ids, units. A lot of which units are being packed is left for the next time."""
    today = date.fromisoformat(command.today)
    query = select(Lot.id, Lot.code).where(Lot.expires_on < today, Lot.blocked_at.is_(None)).order_by(Lot.id)
    done: list[int] = []
    units = 0
    for lot_id, code in tx.conn.execute(query).all():
        with contextlib.suppress(NotEnoughStock), tx.one_of_many():
            tx.conn.execute(update(Lot).where(Lot.id == lot_id).values(blocked_at=tx.recorded_at))
            units += _hold(tx, lot_id, "expired", code, blocked=True)
            done.append(lot_id)
    return {"lot_ids": done, "units": units}


def _hold(tx: Tx, lot_id: int, reason: str, code: str, *, blocked: bool) -> int:
    unsold = set(
        tx.conn.scalars(
            select(Bin.id)
            .join(BinStock, BinStock.bin_id == Bin.id)
            .where(BinStock.lot_id == lot_id, Bin.kind.in_(UNSELLABLE))
        )
    )
    what = words("the lot {code}", code=code)
    return hold_units(tx, BinStock.lot_id == lot_id, lambda lies: blocked or lies.bin_id in unsold, reason, what)


class ArrivedLot(NamedTuple):
    """A lot of which units come in."""

    id: int
    expires_on: date | None


def lot_arrives(tx: Tx, sku_id: int, code: str, expires_on: date | None, *, keep: bool = False) -> ArrivedLot | None:
    """The SKU's lot with this code, made if it is new. Its last day is filled in where nobody knew it.

    None: it is known with another day; with ``keep`` that one stays. Raises BadInput for a code that cannot be one.
    """
    text = serial_code(code)
    query = select(Lot.id, Lot.expires_on).where(Lot.sku_id == sku_id, Lot.code == text)
    known = tx.conn.execute(query.with_for_update()).first()
    if known is None:
        (lot_id,) = next_ids(tx.conn, Lot, 1)
        row = {"id": lot_id, "sku_id": sku_id, "code": text, "expires_on": expires_on, "created_at": tx.recorded_at}
        insert_rows(tx.conn, Lot, [row])
        return ArrivedLot(lot_id, expires_on)
    if expires_on is None or known.expires_on == expires_on:
        return ArrivedLot(known.id, known.expires_on)
    if known.expires_on is None:
        tx.conn.execute(update(Lot).where(Lot.id == known.id).values(expires_on=expires_on))
        return ArrivedLot(known.id, expires_on)
    return ArrivedLot(known.id, known.expires_on) if keep else None


def kept_by_lot(conn: Connection, sku_ids: Iterable[int]) -> set[int]:
    """Those of the SKUs of whose units the lot has to be known."""
    query = select(Sku.id).where(Sku.id.in_(set(sku_ids)), Sku.tracking == Tracking.LOT)
    return set(conn.scalars(query))


def needs_lot(code: str) -> BadInput:
    """Units of a product that is kept by lot came, and nobody said of which."""
    return BadInput(
        words("{code} needs the lot that is printed on it. Nothing was changed.", code=code),
        fix=words("Scan or type the lot."),
    )
