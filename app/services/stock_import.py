"""Import of counted stock: the file says how many units are there; the ledger records the difference.

Unknown SKUs become products (drafts, if the file gives no title), unknown locations are made. A count that leaves
less than is reserved first takes the newest reservations back and routes those orders again.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from sqlalchemy import Connection, select, update

from app.channels.base import RowProblem
from app.channels.stock_file import StockRow, open_stock
from app.domain.identifiers import barcode_key, fold
from app.domain.topics import Topic
from app.services import stock_levels
from app.services.catalog import MAX_IN, add_skus, find_codes
from app.services.file_chunks import in_chunks
from app.services.order_import import FinishImport, StartImport
from app.services.stock_counts import set_levels
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from db.bulk import insert_rows, next_ids, update_rows
from db.models import Barcode, Location, MoveKind, Sku, SkuStatus, Station

CHUNK = 400


@dataclass(frozen=True, slots=True)
class CountStock:
    """Write one chunk of a stock file; the rows come as the attachment ``rows``."""

    batch_id: int
    sha256: str
    first_row: int
    count: int
    file_name: str


@dataclass(slots=True)
class StockReport:
    """What a stock import did; counts are of rows."""

    accepted: int = 0
    unchanged: int = 0
    rejected: list[RowProblem] = field(default_factory=list)
    new_skus: int = 0
    new_locations: list[str] = field(default_factory=list)
    rerouted: list[int] = field(default_factory=list)

    def as_json(self) -> JsonObject:
        """The report as the command line prints it."""
        return {
            "accepted": self.accepted,
            "unchanged": self.unchanged,
            "rejected": [asdict(problem) for problem in self.rejected],
            "new_skus": self.new_skus,
            "new_locations": self.new_locations,
            "rerouted_orders": self.rerouted,
        }


def import_stock(
    run: Callable[..., Done],
    path: Path,
    *,
    op_id: uuid.UUID,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> StockReport:
    """Import a stock file (sku, location, quantity; optional title, barcode, weight_g). Raises BadInput.

    ``progress`` gets (rows done, rows). Cancelled between two chunks, what was written stays and is in the report.
    """
    file = open_stock(path)
    start = StartImport("stock", file.facts.name, file.facts.sha256, "", "")
    batch_id = run(start, op_id=uuid.uuid5(op_id, "start")).result["batch_id"]
    report = StockReport()
    end = "finish"
    for chunk in in_chunks(file, CHUNK, report.rejected):
        if cancelled():
            end = f"cancelled before {chunk[0].row}"  # another end: the same gesture may still be gone on with
            break
        command = CountStock(batch_id, file.facts.sha256, chunk[0].row, len(chunk), file.facts.name)
        result = run(
            command,
            op_id=uuid.uuid5(op_id, f"rows {command.first_row}"),
            attachments={"rows": Attachment(chunk)},
        ).result
        report.accepted += result["accepted"]
        report.unchanged += result["unchanged"]
        report.new_skus += result["new_skus"]
        report.new_locations += result["new_locations"]
        report.rerouted += result["rerouted"]
        report.rejected += [RowProblem(**problem) for problem in result["problems"]]
        if progress:
            progress(chunk[-1].row, file.facts.rows)
    report.rejected.sort(key=lambda problem: problem.row)
    run(
        FinishImport(batch_id, report.accepted, report.unchanged, 0, len(report.rejected)),
        op_id=uuid.uuid5(op_id, end),
    )
    return report


def told_twice(file: str, row: StockRow) -> RowProblem:
    """The problem of a row whose SKU and location an earlier row of the chunk has."""
    message = f"{row.sku} at {row.location} stands twice in this file; the first row was taken."
    return RowProblem(file, row.row, "sku", row.sku, message)


def too_few(file: str, row: StockRow, missing: int) -> RowProblem:
    """The problem of a count that leaves less than is being packed or held."""
    message = (
        f"{missing} more units of {row.sku} are being packed or held at {row.location} than were counted."
        " This row was left out. Finish or park what is being packed, then import it again."
    )
    return RowProblem(file, row.row, "quantity", str(row.quantity), message)


def foreign_barcode(file: str, row: StockRow) -> RowProblem:
    """The problem of a barcode that is another SKU's."""
    message = f"Barcode {row.barcode} belongs to another product already. This row was left out."
    return RowProblem(file, row.row, "barcode", row.barcode or "", message)


@operation(CountStock, "stock.count_file", version=1, right="stock")
def count_stock(tx: Tx, command: CountStock) -> JsonObject:
    """Write one chunk. Result: accepted, unchanged, problems, new_skus, new_locations, rerouted (order ids)."""
    rows: Sequence[StockRow] = tx.attachments["rows"].value
    locations, new_locations = _locations(tx, rows)
    skus, new_skus = _skus(tx, rows)
    problems, rows = _barcodes(tx, command, rows, skus)
    counted: dict[stock_levels.Key, int] = {}
    unique: list[StockRow] = []
    for row in rows:
        key = skus[row.sku], locations[row.location]
        if key in counted:
            problems.append(told_twice(command.file_name, row))
        else:
            counted[key] = row.quantity
            unique.append(row)
    done = set_levels(tx, {key[0] for key in counted}, lambda _: counted, MoveKind.COUNT)
    for row in unique:
        missing = done.impossible.get((skus[row.sku], locations[row.location]))
        if missing:
            problems.append(too_few(command.file_name, row, missing))
    return {
        "accepted": done.changed,
        "unchanged": len(unique) - done.changed - len(done.impossible),
        "problems": [asdict(problem) for problem in problems],
        "new_skus": new_skus,
        "new_locations": new_locations,
        "rerouted": done.rerouted,
    }


def known_places(conn: Connection) -> dict[str, int]:
    """Location ids by folded code and, where no code is the same, by folded name."""
    known: dict[str, int] = {}
    for location_id, code, name in conn.execute(select(Location.id, Location.code, Location.name)):
        known.setdefault(fold(name), location_id)
        known[fold(code)] = location_id
    return known


def _locations(tx: Tx, rows: Sequence[StockRow]) -> tuple[dict[str, int], list[str]]:
    """Location ids by the text of the file: code, else folded name; unknown ones are made."""
    known = known_places(tx.conn)
    texts = dict.fromkeys(row.location for row in rows)
    new = [text for text in texts if fold(text) not in known]
    new = list({fold(text): text for text in reversed(new)}.values())[::-1]
    ids = next_ids(tx.conn, Location, len(new))
    insert_rows(tx.conn, Location, [{"id": i, "code": text, "name": text} for i, text in zip(ids, new, strict=True)])
    known |= {fold(text): i for i, text in zip(ids, new, strict=True)}
    if new:
        tx.touch(Topic.LOCATIONS)
        # The first location of a shop is where its station stands, until somebody says otherwise.
        tx.conn.execute(
            update(Station).where(Station.location_id.is_(None)).values(location_id=known[fold(next(iter(texts)))])
        )
    return {text: known[fold(text)] for text in texts}, new


def _skus(tx: Tx, rows: Sequence[StockRow]) -> tuple[dict[str, int], int]:
    """SKU ids by the text of the file; unknown ones are made; titles and weights that the file gives are stored."""
    known = find_codes(tx.conn, [row.sku for row in rows])
    new = {row.sku: row for row in reversed(rows) if row.sku not in known}
    made = add_skus(
        tx,
        [
            {
                "code": code,
                "title": row.title or code,
                "status": SkuStatus.ACTIVE if row.title else SkuStatus.DRAFT,
                "weight_g": row.weight_g,
            }
            for code, row in new.items()
        ],
    )
    told = {row.sku: row for row in rows if row.sku in known and (row.title or row.weight_g is not None)}
    _update_skus(tx, {known[code]: row for code, row in told.items()})
    return known | made, len(made)


def _update_skus(tx: Tx, told: dict[int, StockRow]) -> None:
    current: dict[int, tuple[str, int | None, SkuStatus]] = {}
    ids = sorted(told)
    for start in range(0, len(ids), MAX_IN):
        query = select(Sku.id, Sku.title, Sku.weight_g, Sku.status).where(Sku.id.in_(ids[start : start + MAX_IN]))
        current |= {row[0]: (row[1], row[2], row[3]) for row in tx.conn.execute(query)}
    changes = []
    for sku_id, row in told.items():
        title, weight, status = current[sku_id]
        new = (row.title or title, weight if row.weight_g is None else row.weight_g)
        new_status = SkuStatus.ACTIVE if row.title else status
        if new != (title, weight) or new_status is not status:
            changes.append({"id": sku_id, "title": new[0], "weight_g": new[1], "status": new_status})
    sets = {"title": "v.title", "weight_g": "v.weight_g", "status": "v.status", "version": "t.version + 1"}
    update_rows(tx.conn, Sku, ["id"], sets, changes)
    if changes:
        tx.touch(Topic.CATALOG)


def _barcodes(
    tx: Tx, command: CountStock, rows: Sequence[StockRow], skus: dict[str, int]
) -> tuple[list[RowProblem], list[StockRow]]:
    """Store new barcodes. A barcode that belongs to another SKU is a problem, and its row is left out."""
    keys = sorted({barcode_key(row.barcode) for row in rows if row.barcode})
    known = dict(tx.conn.execute(select(Barcode.code, Barcode.sku_id).where(Barcode.code.in_(keys))).all())
    problems: list[RowProblem] = []
    good: list[StockRow] = []
    fresh: dict[str, dict[str, object]] = {}
    for row in rows:
        key = barcode_key(row.barcode) if row.barcode else ""
        owner = known.setdefault(key, skus[row.sku]) if key else skus[row.sku]
        if owner != skus[row.sku]:
            problems.append(foreign_barcode(command.file_name, row))
            continue
        good.append(row)
        if key and key not in fresh:
            fresh[key] = {"code": key, "sku_id": owner, "printed": row.barcode, "quantity": 1}
    stored = set(tx.conn.scalars(select(Barcode.code).where(Barcode.code.in_(keys))))
    insert_rows(tx.conn, Barcode, [row for key, row in fresh.items() if key not in stored])
    return problems, good
