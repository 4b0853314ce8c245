"""Import of counted stock: the file says how many units are there; the ledger records the difference.

Unknown SKUs become products (drafts, if the file gives no title), unknown locations are made. A count that leaves
less than is reserved first takes the newest reservations back and routes those orders again. When something was last
counted stays as it was: nobody went to the shelf for a file.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from app.channels.base import Kind, RecordFile, RowProblem, StockRow
from app.channels.stock_file import open_stock
from app.domain.identifiers import fold
from app.services import stock_levels
from app.services.catalog import Wanted, add_skus, find_spelled, free_codes, list_as, listed
from app.services.import_batches import Batch, ImportReport, import_chunks
from app.services.import_catalog import own_product, settle_places, store_barcodes, update_skus, wake_skus
from app.services.import_journal import ChangeKind, Journal, refuse_undone
from app.services.kit_lines import kits_among
from app.services.lots import kept_by_lot
from app.services.stock_counts import set_levels
from app.services.stock_room import Levels
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from app.wording import words
from db.models import ImportBatch, MoveKind, SkuStatus

CHUNK = 400


@dataclass(frozen=True, slots=True)
class CountStock:
    """Write one chunk of a stock file; the rows come as the attachment ``rows``. ``account_id`` 0: no channel's."""

    batch_id: int
    sha256: str
    first_row: int
    count: int
    file_name: str
    account_id: int = 0


@dataclass(slots=True)
class StockReport(ImportReport):
    """What a stock import did; counts are of rows, and none is ``updated``. ``notes``: on SKUs in other letters."""

    new_skus: int = 0
    new_locations: list[str] = field(default_factory=list)
    rerouted: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, result: JsonObject) -> None:
        """Take over what a chunk did."""
        self.accepted += result["accepted"]
        self.unchanged += result["unchanged"]
        self.new_skus += result["new_skus"]
        self.new_locations += result["new_locations"]
        self.rerouted += result["rerouted"]
        self.notes += [note for note in result["notes"] if note not in self.notes]

    def as_json(self) -> JsonObject:
        """The report as the command line prints it."""
        told = ImportReport.as_json(self)
        del told["updated"]
        new = {"new_skus": self.new_skus, "new_locations": self.new_locations}
        return {**told, **new, "rerouted_orders": self.rerouted, "notes": list(self.notes)}


def import_stock(
    run: Callable[..., Done],
    path: Path,
    *,
    op_id: uuid.UUID,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> StockReport:
    """Import a stock file (sku, location, quantity; optional title, barcode, weight_g). Raises BadInput."""
    return import_stock_file(run, open_stock(path), op_id=op_id, progress=progress, cancelled=cancelled)


def import_stock_file(
    run: Callable[..., Done],
    file: RecordFile[StockRow],
    *,
    op_id: uuid.UUID,
    channel: str = "",
    shop: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> StockReport:
    """Import the counts of an opened file; see ``import_batches.import_chunks``.

    With a channel, rows without SKU are what its shop lists by that title.
    """
    batch = Batch(Kind.STOCK, channel, shop, CHUNK)
    return import_chunks(
        run, file, CountStock, StockReport(), batch, op_id=op_id, progress=progress, cancelled=cancelled
    )


def told_twice(file: str, row: StockRow) -> RowProblem:
    """The problem of a row whose SKU and location an earlier row of the chunk has."""
    message = words(
        "{sku} at {location} stands twice in this file; the first row was taken.",
        sku=row.sku or row.title,
        location=row.location,
    )
    return RowProblem(file, row.row, "sku", row.sku, message)


def of_a_kit(file: str, row: StockRow) -> RowProblem:
    """The problem of a row that counts a kit."""
    message = words(
        "{sku} is a kit and has no stock of its own. This row was left out; what is in the kit is counted.",
        sku=row.sku or row.title,
    )
    return RowProblem(file, row.row, "sku", row.sku, message)


def too_few(file: str, row: StockRow, missing: int) -> RowProblem:
    """The problem of a count that leaves less than is being packed or held."""
    message = words(
        "{n} more units of {sku} are being packed or held at {location} than were counted. This row was left out."
        " Finish or park what is being packed, then import it again.",
        n=missing,
        sku=row.sku or row.title,
        location=row.location,
    )
    return RowProblem(file, row.row, "quantity", str(row.quantity), message)


def of_no_lot(file: str, row: StockRow, more: int) -> RowProblem:
    """The problem of a row that brings units of a product whose lot has to be known, which no stock file tells."""
    message = words(
        "{sku} is kept by lot, and the file has {n} more at {location} than were there without saying of which lot."
        " This row was left out. Receive what is new, count its bin, or adjust it with its lot.",
        sku=row.sku or row.title,
        location=row.location,
        n=more,
    )
    return RowProblem(file, row.row, "quantity", str(row.quantity), message)


def without_lots(
    levels: Levels, counted: Mapping[stock_levels.Key, int], by_lot: Collection[int], at: Collection[stock_levels.Key]
) -> dict[stock_levels.Key, int]:
    """How many units would come in without the lot that they need; ``at``: those of these that may.

    What another company keeps for us (``at``) it knows by number alone, and it is that company's lot.
    """
    more = {
        key: units - (levels[key].on_hand if key in levels else 0)
        for key, units in counted.items()
        if key[0] in by_lot and key not in at
    }
    return {key: units for key, units in more.items() if units > 0}


@operation(CountStock, "stock.count_file", version=4, right="stock")
def count_stock(tx: Tx, command: CountStock) -> JsonObject:
    """Write one chunk. Result: accepted, unchanged, problems, new_skus, new_locations, rerouted (order ids), notes."""
    rows: Sequence[StockRow] = tx.attachments["rows"].value
    refuse_undone(tx, command.batch_id)
    journal = Journal(tx, command.batch_id)
    others = {row.location for row in rows if row.is_third_party}
    locations, new_locations = settle_places(tx, (row.location for row in rows), journal, others)
    skus, new_skus, notes = _skus(tx, rows, command, journal)
    problems = store_barcodes(tx, command.file_name, rows, {row.row: skus[key_of(row)] for row in rows}, journal)
    refused = {problem.row for problem in problems}
    rows = [row for row in rows if row.row not in refused]
    counted: dict[stock_levels.Key, int] = {}
    unique: list[StockRow] = []
    kits = kits_among(tx.conn, skus.values())
    problems += [of_a_kit(command.file_name, row) for row in rows if skus[key_of(row)] in kits]
    for row in (row for row in rows if skus[key_of(row)] not in kits):
        key = skus[key_of(row)], locations[row.location]
        if key in counted:
            problems.append(told_twice(command.file_name, row))
        else:
            counted[key] = row.quantity
            unique.append(row)
    by_lot = kept_by_lot(tx.conn, {key[0] for key in counted})
    theirs = {(skus[key_of(row)], locations[row.location]) for row in unique if row.is_third_party}
    unnamed: dict[stock_levels.Key, int] = {}

    def wanted(levels: Levels) -> dict[stock_levels.Key, int]:
        nonlocal unnamed
        unnamed = without_lots(levels, counted, by_lot, theirs)
        return {key: units for key, units in counted.items() if key not in unnamed}

    done = set_levels(tx, {key[0] for key in counted}, wanted, MoveKind.COUNT)
    for (sku_id, location_id), before in done.before.items():
        key = sku_id, location_id
        fields: dict[str, Any] = {"on_hand": (before, counted[key]), "location_id": (location_id, location_id)}
        if done.lots.get(key):
            fields["lots"] = (done.lots[key], [])
        journal.changed(ChangeKind.STOCK, sku_id, fields)
    journal.write()
    for row in unique:
        key = skus[key_of(row)], locations[row.location]
        if key in done.impossible:
            problems.append(too_few(command.file_name, row, done.impossible[key]))
        elif key in unnamed:
            problems.append(of_no_lot(command.file_name, row, unnamed[key]))
    return {
        "accepted": done.changed,
        "unchanged": len(unique) - done.changed - len(done.impossible) - len(unnamed),
        "problems": [asdict(problem) for problem in problems],
        "new_skus": new_skus,
        "new_locations": new_locations,
        "rerouted": done.rerouted,
        "notes": notes,
    }


def key_of(row: StockRow) -> str:
    """How a file names a product: by SKU, else by the title that lines of orders without SKU have."""
    return Wanted(row.sku, row.title or "").key


def known_skus(
    conn: Connection,
    rows: Sequence[StockRow],
    account_id: int | None,
    *,
    before: datetime | None = None,
    spellings: dict[str, str] | None = None,
) -> tuple[dict[str, int], list[str]]:
    """SKU ids by ``key_of``, as far as they are known (by code, or as the account lists them), and what is to be told
    of SKUs in other letters. ``before``: as in ``find_spelled``; ``spellings``: of earlier rows by their folded code.
    """
    codes, near = find_spelled(conn, [row.sku for row in rows if row.sku], before)
    titles = sorted({key_of(row) for row in rows if not row.sku})
    notes: list[str] = []
    spelled = {} if spellings is None else spellings
    for code in dict.fromkeys(row.sku for row in rows if row.sku):
        other = near[code][0] if code in near else spelled.setdefault(fold(code), code)
        if code in near and code in codes:
            notes.append(words("{told} was counted as {known}.", told=code, known=other))
        elif other != code and code not in codes:
            notes.append(own_product(code, other))
    return {f"sku:{code}": sku_id for code, sku_id in codes.items()} | listed(conn, account_id, titles), notes


def _skus(
    tx: Tx, rows: Sequence[StockRow], command: CountStock, journal: Journal
) -> tuple[dict[str, int], int, list[str]]:
    """SKU ids by ``key_of``; unknown ones are made; titles and weights that the file gives are stored."""
    account_id = command.account_id or None
    begun = tx.conn.scalar(select(ImportBatch.started_at).where(ImportBatch.id == command.batch_id))
    known, notes = known_skus(tx.conn, rows, account_id, before=begun)
    new = {key_of(row): row for row in reversed(rows) if key_of(row) not in known}
    codes = iter(free_codes(tx, sum(1 for row in new.values() if not row.sku)))
    coded = {key: row.sku or next(codes) for key, row in new.items()}
    made = add_skus(tx, [_new_sku(row, coded[key]) for key, row in new.items()])
    fresh = {key: made[code] for key, code in coded.items()}
    journal.created(ChangeKind.SKU, made.values())
    if account_id is not None:
        list_as(tx, account_id, {key: fresh[key] for key, row in new.items() if not row.sku})
    wake_skus(tx, known.values(), journal)
    update_skus(tx, {known[key_of(row)]: _told(row) for row in rows if row.sku and key_of(row) in known}, journal)
    return known | fresh, len(made), notes


def _new_sku(row: StockRow, code: str) -> dict[str, Any]:
    status = SkuStatus.ACTIVE if row.title else SkuStatus.DRAFT
    return {"code": code, "title": row.title or code, "status": status, "weight_g": row.weight_g}


def _told(row: StockRow) -> dict[str, Any]:
    """What the row tells of its product besides the units: a title also completes a draft."""
    told: dict[str, Any] = {}
    if row.title:
        told |= {"title": row.title, "status": SkuStatus.ACTIVE}
    if row.weight_g is not None:
        told["weight_g"] = row.weight_g
    return told
