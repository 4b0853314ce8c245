"""Transfers as people look at them: the list, newest first, and one with its lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import aliased

from app.errors import NotFound
from app.wording import words
from db.models import Location, Lot, Sku, Transfer, TransferLine, TransferState


@dataclass(frozen=True, slots=True)
class TransferHead:
    """One transfer; units asked for, sent, come in and missing are sums of its lines."""

    id: int
    number: str
    source: str
    target: str
    state: TransferState
    version: int
    requested_at: datetime
    shipped_at: datetime | None
    received_at: datetime | None
    expected_on: date | None
    requested: int
    shipped: int
    received: int
    missing: int

    @property
    def in_transit(self) -> int:
        """Units that are on their way."""
        return self.shipped - self.received - self.missing


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One line of a transfer."""

    id: int
    position: int
    code: str
    title: str
    lot: str
    requested: int
    shipped: int
    received: int
    missing: int

    @property
    def in_transit(self) -> int:
        """Units that are on their way."""
        return self.shipped - self.received - self.missing


def transfers(conn: Connection, *, open_only: bool = False, number: str = "", limit: int = 500) -> list[TransferHead]:
    """The newest transfers; ``open_only``: those that are asked for or on their way; ``number``: that one alone."""
    source, target = aliased(Location), aliased(Location)
    sums = [func.coalesce(func.sum(column), 0) for column in _UNITS]
    query = (
        select(
            Transfer.id,
            Transfer.number,
            source.name,
            target.name,
            Transfer.state,
            Transfer.version,
            Transfer.requested_at,
            Transfer.shipped_at,
            Transfer.received_at,
            Transfer.expected_on,
            *sums,
        )
        .join(source, source.id == Transfer.from_location_id)
        .join(target, target.id == Transfer.to_location_id)
        .outerjoin(TransferLine, TransferLine.transfer_id == Transfer.id)
        .group_by(Transfer.id, source.name, target.name)
        .order_by(Transfer.id.desc())
        .limit(limit)
    )
    if open_only:
        query = query.where(Transfer.state.in_((TransferState.REQUESTED, TransferState.SHIPPED)))
    if number:
        query = query.where(Transfer.number == number)
    return [TransferHead(*row[:10], *map(int, row[10:])) for row in conn.execute(query)]


_UNITS = (TransferLine.requested, TransferLine.shipped, TransferLine.received, TransferLine.missing)


def one_transfer(conn: Connection, number: str) -> tuple[TransferHead, list[TransferRow]]:
    """The transfer with this number, and its lines. Raises NotFound."""
    found = transfers(conn, number=number.strip().upper() or "-")
    if not found:
        raise NotFound(
            words("There is no transfer {number}. Nothing was changed.", number=number),
            fix=words("Look its number up: stationmaster transfer"),
        )
    head = found[0]
    query = (
        select(TransferLine.id, TransferLine.position, Sku.code, Sku.title, func.coalesce(Lot.code, ""), *_UNITS)
        .join(Sku, Sku.id == TransferLine.sku_id)
        .outerjoin(Lot, Lot.id == TransferLine.lot_id)
        .where(TransferLine.transfer_id == head.id)
        .order_by(TransferLine.position)
    )
    return head, [TransferRow(*row) for row in conn.execute(query)]
