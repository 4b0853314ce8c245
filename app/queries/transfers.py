"""Transfers as people look at them: the list, newest first, and one with its lines and where its goods lie."""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, or_, select
from sqlalchemy.orm import aliased

from app.domain.identifiers import fold_key
from app.errors import NotFound
from app.wording import words
from db import direct
from db.models import (
    DocumentKind,
    Location,
    Lot,
    Sku,
    StockMove,
    Tracking,
    Transfer,
    TransferLine,
    TransferState,
)
from db.search import begins, contains, holds

SURPLUS = "surplus"
_MOST_WORDS = 6


class TransferGroup(enum.StrEnum):
    """What a list of transfers shows."""

    REQUESTED = "requested"
    ON_THE_WAY = "on_the_way"
    DIFFERS = "differs"  # something is missing for good, or more came than was sent
    ALL = "all"


@dataclass(frozen=True, slots=True)
class TransferHead:
    """One transfer; units asked for, sent, come in and missing are sums of its lines; ``found`` came besides."""

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
    source_id: int
    target_id: int
    note: str
    found: int

    @property
    def in_transit(self) -> int:
        """Units that are on their way."""
        return self.shipped - self.received - self.missing

    @property
    def differs(self) -> bool:
        """Whether something else came in than was sent."""
        return self.missing > 0 or self.found > 0


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One line of a transfer; ``picture``: digest of its product's photo."""

    id: int
    position: int
    code: str
    title: str
    lot: str
    requested: int
    shipped: int
    received: int
    missing: int
    sku_id: int
    lot_id: int | None
    tracking: Tracking
    picture: str | None

    @property
    def in_transit(self) -> int:
        """Units that are on their way."""
        return self.shipped - self.received - self.missing


@dataclass(frozen=True, slots=True)
class Lying:
    """Units of a SKU in a bin (None: in none) and of a lot (None: of none) at one location."""

    sku_id: int
    bin_id: int | None
    bin: str
    lot_id: int | None
    lot: str
    units: int


@dataclass(frozen=True, slots=True)
class TransferSheet:
    """One transfer as it is worked on. ``free``: units that may go, by SKU; ``lying``: where they lie, in the order of
    the walk, both at the source; ``found``: units that came in besides what was sent, by SKU.
    """

    head: TransferHead
    rows: tuple[TransferRow, ...]
    free: Mapping[int, int] = field(default_factory=dict)
    lying: tuple[Lying, ...] = ()
    found: Mapping[int, int] = field(default_factory=dict)


def transfers(
    conn: Connection,
    *,
    open_only: bool = False,
    number: str = "",
    group: TransferGroup = TransferGroup.ALL,
    location_id: int | None = None,
    transfer_id: int | None = None,
    text: str = "",
    limit: int = 500,
) -> list[TransferHead]:
    """The newest transfers; ``open_only``: those that are asked for or on their way; ``number``, ``transfer_id``: that
    one alone; ``location_id``: those that leave or reach a location; ``text``: words, each in its number or note, in
    the name of a place or product, or beginning a SKU."""
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
            Transfer.from_location_id,
            Transfer.to_location_id,
            Transfer.note,
            _FOUND,
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
    if transfer_id is not None:
        query = query.where(Transfer.id == transfer_id)
    query = query.where(*_in_group(group), *_of_location(location_id), *_fitting(text))
    return [_head(tuple(row)) for row in conn.execute(query)]


def _head(row: tuple[Any, ...]) -> TransferHead:
    """Sums are decimals on PostgreSQL."""
    values = [*row[:10], *(int(units) for units in row[10:14]), *row[14:17], int(row[17])]
    return TransferHead(*values)


_UNITS = (TransferLine.requested, TransferLine.shipped, TransferLine.received, TransferLine.missing)
_OF_TRANSFER = (
    StockMove.document_kind == DocumentKind.TRANSFER,
    StockMove.document_id == Transfer.id,
    StockMove.reason == SURPLUS,
)
_FOUND = func.coalesce(
    select(func.sum(StockMove.hand_delta)).where(*_OF_TRANSFER).correlate(Transfer).scalar_subquery(), 0
)


def _in_group(group: TransferGroup) -> list[ColumnElement[bool]]:
    if group is TransferGroup.REQUESTED:
        return [Transfer.state == TransferState.REQUESTED]
    if group is TransferGroup.ON_THE_WAY:
        return [Transfer.state == TransferState.SHIPPED]
    if group is TransferGroup.DIFFERS:
        line = aliased(TransferLine)
        missing = exists().where(line.transfer_id == Transfer.id, line.missing > 0)
        more = exists().where(*_OF_TRANSFER)
        return [Transfer.state == TransferState.RECEIVED, or_(missing.correlate(Transfer), more.correlate(Transfer))]
    return []


def _of_location(location_id: int | None) -> list[ColumnElement[bool]]:
    if location_id is None:
        return []
    return [or_(Transfer.from_location_id == location_id, Transfer.to_location_id == location_id)]


def _fitting(text: str) -> list[ColumnElement[bool]]:
    """Each word is in its number, its note, the name of one of its places, or in the code or name of a product."""
    found: list[ColumnElement[bool]] = []
    for word in text.split()[:_MOST_WORDS]:
        place = exists().where(
            or_(Location.id == Transfer.from_location_id, Location.id == Transfer.to_location_id),
            contains(Location.name, word),
        )
        line, key = aliased(TransferLine), fold_key(word)
        goods = exists().where(
            line.transfer_id == Transfer.id,
            Sku.id == line.sku_id,
            or_(begins(Sku.code_fold, key), holds(Sku.title_fold, key)),
        )
        places_and_goods = place.correlate(Transfer), goods.correlate(Transfer)
        found.append(or_(contains(Transfer.number, word), contains(Transfer.note, word), *places_and_goods))
    return found


def transfer_counts(conn: Connection, location_id: int | None = None, text: str = "") -> dict[TransferGroup, int]:
    """How many transfers each group has."""
    counts = {}
    for group in TransferGroup:
        which = (*_in_group(group), *_of_location(location_id), *_fitting(text))
        query = select(func.count(Transfer.id)).where(*which)
        counts[group] = int(conn.execute(query).scalar_one())
    return counts


def transfer_named(conn: Connection, code: str) -> int | None:
    """The transfer whose number was scanned or typed, None if it is none."""
    wanted = code.strip().upper()
    found = conn.execute(select(Transfer.id).where(Transfer.number == wanted)).scalar_one_or_none() if wanted else None
    return None if found is None else int(found)


def one_transfer(conn: Connection, number: str) -> tuple[TransferHead, list[TransferRow]]:
    """The transfer with this number, and its lines. Raises NotFound."""
    found = transfers(conn, number=number.strip().upper() or "-")
    if not found:
        raise NotFound(
            words("There is no transfer {number}. Nothing was changed.", number=number),
            fix=words("Look its number up: stationmaster transfer"),
        )
    return found[0], _rows(conn, found[0].id)


def _rows(conn: Connection, transfer_id: int) -> list[TransferRow]:
    query = (
        select(
            TransferLine.id,
            TransferLine.position,
            Sku.code,
            Sku.title,
            func.coalesce(Lot.code, ""),
            *_UNITS,
            TransferLine.sku_id,
            TransferLine.lot_id,
            Sku.tracking,
            Sku.picture_sha256,
        )
        .join(Sku, Sku.id == TransferLine.sku_id)
        .outerjoin(Lot, Lot.id == TransferLine.lot_id)
        .where(TransferLine.transfer_id == transfer_id)
        .order_by(TransferLine.position)
    )
    return [TransferRow(*tuple(row)) for row in conn.execute(query)]


def transfer_sheet(conn: Connection, transfer_id: int) -> TransferSheet | None:
    """A transfer with its lines; until it has left, with what is free at its source and where that lies."""
    found = transfers(conn, transfer_id=transfer_id)
    if not found:
        return None
    head, rows = found[0], tuple(_rows(conn, transfer_id))
    if head.state is TransferState.REQUESTED:
        skus = sorted({row.sku_id for row in rows})
        free = free_units(conn, skus, (head.source_id,))
        lying = tuple(Lying(*row) for row in direct.rows(conn, _LYING, (head.source_id, skus)))
        return TransferSheet(head, rows, {sku: free.get((sku, head.source_id), 0) for sku in skus}, lying)
    return TransferSheet(head, rows, found=_found_of(conn, transfer_id) if head.found else {})


_LYING = """
    SELECT s.sku_id, s.bin_id, coalesce(b.code, ''), s.lot_id, coalesce(t.code, ''), s.on_hand
    FROM bin_stock s LEFT JOIN bin b ON b.id = s.bin_id LEFT JOIN lot t ON t.id = s.lot_id
    WHERE s.location_id = ? AND s.sku_id IN (??) AND s.on_hand > 0
    ORDER BY s.sku_id, t.expires_on IS NULL, t.expires_on, b.walk_order, b.code, s.id"""
_FREE = """
    SELECT sku_id, location_id, on_hand - reserved - held FROM stock_level
    WHERE sku_id IN (??) AND location_id IN (??)"""
_CAME_BESIDES = """
    SELECT sku_id, sum(hand_delta) FROM stock_move
    WHERE document_kind = 'transfer' AND document_id = ? AND reason = 'surplus' GROUP BY sku_id"""


def free_units(conn: Connection, sku_ids: Iterable[int], location_ids: Iterable[int]) -> dict[tuple[int, int], int]:
    """Units that nobody is promised, by SKU and location; where a SKU was never kept there is no entry."""
    skus, places = sorted(set(sku_ids)), sorted(set(location_ids))
    if not skus or not places:
        return {}
    return {(row[0], row[1]): int(row[2]) for row in direct.rows(conn, _FREE, (skus, places))}


def _found_of(conn: Connection, transfer_id: int) -> dict[int, int]:
    found: dict[int, int] = defaultdict(int)
    for sku_id, units in direct.rows(conn, _CAME_BESIDES, (transfer_id,)):
        found[sku_id] += int(units)
    return dict(found)
