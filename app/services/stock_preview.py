"""What an import of a stock file would do, told without writing: chunk by chunk, as the import takes the rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, func, select

from app.channels.base import FileFacts, RecordFile, RowProblem, StockRow
from app.channels.stock_file import open_stock
from app.domain.identifiers import barcode_key, fold
from app.domain.order_states import UNBEGUN
from app.services import stock_levels
from app.services.import_batches import in_chunks
from app.services.import_catalog import foreign_barcode, known_places
from app.services.kit_lines import kits_among
from app.services.lots import kept_by_lot
from app.services.stock_import import (
    CHUNK,
    key_of,
    known_skus,
    of_a_kit,
    of_no_lot,
    told_twice,
    too_few,
    without_lots,
)
from db.models import Allocation, Barcode, Shipment

PREVIEW_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class CountRow:
    """One counted row: ``before`` is what is on hand there now, None if nothing was ever counted there."""

    row: int
    sku: str
    title: str
    location: str
    counted: int
    before: int | None
    new_sku: bool
    new_location: bool

    @property
    def changes(self) -> bool:
        """Whether the import would store a count for it."""
        return self.before != self.counted


@dataclass(frozen=True, slots=True)
class StockPreview:
    """What the import would do. ``rows`` holds at most ``PREVIEW_ROWS``; counts are of rows of the whole file.

    ``short``: rows that count fewer units than are promised there; the newest reservations would be routed again.
    ``describes``: the file also tells titles, barcodes or weights, which are stored whatever the counts are.
    ``notes``: on SKUs in other letters than here.
    """

    facts: FileFacts
    changed: int
    unchanged: int
    new_skus: int
    new_locations: tuple[str, ...]
    short: int
    units: int
    describes: bool
    rows: tuple[CountRow, ...]
    problems: tuple[RowProblem, ...]
    notes: tuple[str, ...] = ()


def preview_stock(conn: Connection, path: Path, *, progress: Callable[[int, int], None] | None = None) -> StockPreview:
    """Parse the whole file and compare it with what is here. Raises BadInput if it is not a stock file."""
    return preview_stock_file(conn, open_stock(path), progress=progress)


def preview_stock_file(
    conn: Connection,
    file: RecordFile[StockRow],
    *,
    account_id: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> StockPreview:
    """What importing the counts of an opened file would do; ``account_id``: whose listings name rows without SKU.

    ``progress`` gets (rows done, rows) after each chunk; what it raises ends the reading.
    """
    reading = _Reading(conn, file.facts.name, known_places(conn), account_id)
    for chunk in in_chunks(file, CHUNK, reading.problems):
        reading.take(chunk)
        if progress:
            progress(chunk[-1].row, file.facts.rows)
    return StockPreview(
        facts=file.facts,
        changed=reading.changed,
        unchanged=reading.unchanged,
        new_skus=len(reading.new_skus),
        new_locations=tuple(reading.new_places),
        short=reading.short,
        units=reading.units,
        describes=reading.describes,
        rows=tuple(reading.rows),
        problems=tuple(sorted(reading.problems, key=lambda problem: problem.row)),
        notes=tuple(reading.notes),
    )


@dataclass(slots=True)
class _Reading:
    """What is known so far: the database, and what earlier chunks would have made (with ids below 0)."""

    conn: Connection
    file: str
    places: dict[str, int]
    account_id: int | None
    problems: list[RowProblem] = field(default_factory=list)
    rows: list[CountRow] = field(default_factory=list)
    new_skus: dict[str, int] = field(default_factory=dict)
    new_places: dict[str, int] = field(default_factory=dict)
    barcodes: dict[str, int] = field(default_factory=dict)
    spellings: dict[str, str] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)
    changed: int = 0
    unchanged: int = 0
    short: int = 0
    units: int = 0
    describes: bool = False

    def take(self, chunk: Sequence[StockRow]) -> None:
        """Compare one chunk with what is here."""
        skus = self._skus(chunk)
        for row in chunk:
            self._place(row.location)  # the import makes a new location for every row, used or not
        rows = self._without_foreign_barcodes(chunk, skus)
        unique: dict[stock_levels.Key, StockRow] = {}
        kits = kits_among(self.conn, (sku_id for sku_id in skus.values() if sku_id > 0))
        self.problems += [of_a_kit(self.file, row) for row in rows if skus[key_of(row)] in kits]
        for row in (row for row in rows if skus[key_of(row)] not in kits):
            key = skus[key_of(row)], self._place(row.location)
            if key in unique:
                self.problems.append(told_twice(self.file, row))
            else:
                unique[key] = row
        known = stock_levels.levels(self.conn, {sku for sku, _ in unique if sku > 0})
        by_lot = kept_by_lot(self.conn, (sku for sku, _ in unique if sku > 0))
        theirs = {key for key, row in unique.items() if row.is_third_party}
        counted = {key: row.quantity for key, row in unique.items()}
        unnamed = without_lots(known, counted, by_lot, theirs)
        excess = {
            key: known[key].reserved + known[key].held - row.quantity for key, row in unique.items() if key in known
        }
        movable = self._movable([key for key, units in excess.items() if units > 0])
        for key, row in unique.items():
            missing = excess.get(key, 0) - movable.get(key, 0)
            if excess.get(key, 0) > 0 and missing > 0:
                self.problems.append(too_few(self.file, row, missing))
                continue
            if key in unnamed:
                self.problems.append(of_no_lot(self.file, row, unnamed[key]))
                continue
            self.short += excess.get(key, 0) > 0
            self._add(row, key, known[key].on_hand if key in known else None)

    def _add(self, row: StockRow, key: stock_levels.Key, before: int | None) -> None:
        counted = CountRow(
            row=row.row,
            sku=row.sku or row.title or "",
            title=row.title or "",
            location=row.location,
            counted=row.quantity,
            before=before,
            new_sku=key[0] < 0,
            new_location=key[1] < 0,
        )
        self.changed += counted.changes
        self.unchanged += not counted.changes
        self.units += row.quantity
        self.describes = self.describes or bool(row.title or row.barcode or row.weight_g is not None)
        if len(self.rows) < PREVIEW_ROWS:
            self.rows.append(counted)

    def _skus(self, chunk: Sequence[StockRow]) -> dict[str, int]:
        known, notes = known_skus(self.conn, chunk, self.account_id, spellings=self.spellings)
        self.notes |= dict.fromkeys(notes)
        for row in chunk:
            key = key_of(row)
            if key not in known:
                known[key] = self.new_skus.setdefault(key, -1 - len(self.new_skus))
        return known

    def _place(self, text: str) -> int:
        place = self.places.get(fold(text))
        if place is None:
            place = self.places[fold(text)] = self.new_places[text] = -1 - len(self.new_places)
        return place

    def _without_foreign_barcodes(self, chunk: Sequence[StockRow], skus: dict[str, int]) -> list[StockRow]:
        keys = {barcode_key(row.barcode) for row in chunk if row.barcode} - self.barcodes.keys()
        query = select(Barcode.code, Barcode.sku_id).where(Barcode.code.in_(sorted(keys)))
        self.barcodes |= dict(self.conn.execute(query).all())
        good: list[StockRow] = []
        for row in chunk:
            if (
                row.barcode
                and self.barcodes.setdefault(barcode_key(row.barcode), skus[key_of(row)]) != skus[key_of(row)]
            ):
                self.problems.append(foreign_barcode(self.file, row))
            else:
                good.append(row)
        return good

    def _movable(self, keys: Sequence[stock_levels.Key]) -> dict[stock_levels.Key, int]:
        """Units reserved for shipments that nobody has begun to pack: those can be promised from elsewhere."""
        query = (
            select(Allocation.sku_id, Allocation.location_id, func.sum(Allocation.quantity))
            .join(Shipment, Shipment.id == Allocation.shipment_id)
            .where(
                Allocation.sku_id.in_({key[0] for key in keys}),
                Allocation.ended == "",
                Shipment.state.in_(UNBEGUN),
            )
            .group_by(Allocation.sku_id, Allocation.location_id)
        )
        return {(row[0], row[1]): int(row[2]) for row in self.conn.execute(query)} if keys else {}
