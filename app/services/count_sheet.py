"""What a person who counts sees of a bin, and who approves of its differences: reads over the books of this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from app.services.count_books import books_of
from app.services.count_posting import Serials, serials_of
from app.services.count_work import CountHead, lines_in, waiting_lines
from db.models import Bin, BinStock, CountBin, Location, Lot, Sku, StockCount, StockLevel, Tracking, UserAccount

# A location without bins may have any number of products in none: those are counted by scanning, not from a list.
MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A product (and lot) in a bin. ``expected``: None where it is not to be known before it is counted.

    ``counted``: None until it is; ``again``: it was too far off, and is to be counted once more; ``settled``: that is
    decided.
    """

    sku_id: int
    code: str
    title: str
    picture_sha256: str | None
    tracking: Tracking
    lot_id: int | None
    lot: str
    expires_on: date | None
    expected: int | None
    counted: int | None
    again: bool
    settled: bool


@dataclass(frozen=True, slots=True)
class BinSheet:
    """A bin that is being counted; ``bin_id`` None: what lies in no bin. ``open``: it is still to be counted."""

    count_id: int
    number: str
    location_id: int
    location: str
    bin_id: int | None
    bin_code: str
    blind: bool
    open: bool
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference that waits. ``unit_cost`` as ``Sku.average_cost``; ``missing`` and ``extra`` are serials."""

    line_id: int
    bin_code: str
    sku_id: int
    code: str
    title: str
    lot: str
    expected: int
    counted: int
    times: int
    unit_cost: int | None
    counted_by: str
    counted_at: datetime | None
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    @property
    def units(self) -> int:
        """How many more were found than should have been there."""
        return self.counted - self.expected


def _head(conn: Connection, count_id: int) -> CountHead | None:
    query = select(StockCount.id, StockCount.number, StockCount.location_id, StockCount.state)
    row = conn.execute(query.where(StockCount.id == count_id)).first()
    return CountHead(*row) if row else None


def bin_sheet(conn: Connection, count_id: int, bin_id: int | None) -> BinSheet | None:
    """The bin as it is being counted in the count; None if the count does not count it."""
    same = CountBin.bin_id.is_(None) if bin_id is None else CountBin.bin_id == bin_id
    query = (
        select(StockCount.blind, CountBin.counted_at, Location.name, Bin.code)
        .join(CountBin, CountBin.stock_count_id == StockCount.id)
        .join(Location, Location.id == StockCount.location_id)
        .outerjoin(Bin, Bin.id == CountBin.bin_id)
        .where(StockCount.id == count_id, same)
    )
    row, head = conn.execute(query).first(), _head(conn, count_id)
    if row is None or head is None:
        return None
    rows = _rows(conn, head, bin_id, blind=row.blind)
    open_ = row.counted_at is None
    return BinSheet(
        count_id, head.number, head.location_id, row.name, bin_id, row.code or "", row.blind, open_, tuple(rows)
    )


def _rows(conn: Connection, head: CountHead, bin_id: int | None, *, blind: bool) -> list[SheetRow]:
    lines = {(line.sku_id, line.spot): line for line in lines_in(conn, head, bin_id)}
    skus = {sku_id for sku_id, _ in lines} | set(_skus_there(conn, head.location_id, bin_id))
    books = books_of(conn, head.location_id, skus)
    there = {at for at, book in books.known.items() if at[1].bin_id == bin_id and book.expected > 0}
    cards = {card.id: card for card in conn.execute(select(Sku).where(Sku.id.in_(skus)))}
    lots = _lots(conn, {spot.lot_id for _, spot in there | lines.keys()})
    rows = []
    for sku_id, spot in there | lines.keys():
        line, card = lines.get((sku_id, spot)), cards[sku_id]
        lot, expires = lots.get(spot.lot_id or 0, ("", None))
        counted = line.counted if line else None
        if line is not None and counted is not None:
            expected = line.expected
        else:
            expected = books.at(sku_id, spot).expected
        rows.append(
            SheetRow(
                sku_id,
                card.code,
                card.title,
                card.picture_sha256,
                card.tracking,
                spot.lot_id,
                lot,
                expires,
                None if blind else expected,
                counted,
                again=line is not None and counted is None and line.posted is None and line.times > 0,
                settled=line is not None and line.posted is not None,
            )
        )
    return sorted(rows, key=lambda row: (row.code, row.expires_on or date.max, row.lot))


def _skus_there(conn: Connection, location_id: int, bin_id: int | None) -> list[int]:
    if bin_id is not None:
        return list(conn.scalars(select(BinStock.sku_id).where(BinStock.bin_id == bin_id, BinStock.on_hand > 0)))
    loose = (StockLevel.location_id == location_id) & (StockLevel.on_hand > StockLevel.placed)
    return list(conn.scalars(select(StockLevel.sku_id).where(loose).order_by(StockLevel.sku_id).limit(MOST_ROWS)))


def _lots(conn: Connection, lot_ids: set[int | None]) -> dict[int, tuple[str, date | None]]:
    query = select(Lot.id, Lot.code, Lot.expires_on).where(Lot.id.in_(lot_ids))
    return {row.id: (row.code, row.expires_on) for row in conn.execute(query)}


def differences(conn: Connection, count_id: int) -> list[Difference]:
    """What of a count waits for somebody to decide, in the order it was counted."""
    head = _head(conn, count_id)
    if head is None:
        return []
    lines = waiting_lines(conn, head)
    bins = dict(conn.execute(select(Bin.id, Bin.code).where(Bin.id.in_({line.spot.bin_id for line in lines}))).all())
    titles = dict(conn.execute(select(Sku.id, Sku.title).where(Sku.id.in_({line.sku_id for line in lines}))).all())
    people = dict(conn.execute(select(UserAccount.id, UserAccount.name)).all())
    lots = _lots(conn, {line.spot.lot_id for line in lines})
    found = []
    for line in lines:
        serials: Serials = serials_of(conn, line)
        found.append(
            Difference(
                line.id,
                bins.get(line.spot.bin_id or 0, ""),
                line.sku_id,
                line.code,
                titles.get(line.sku_id, ""),
                lots.get(line.spot.lot_id or 0, ("", None))[0],
                line.expected,
                line.counted or 0,
                line.times,
                line.unit_cost,
                people.get(line.user_id or 0, ""),
                line.counted_at,
                tuple(serials.missing),
                tuple(serials.extra),
            )
        )
    return found
