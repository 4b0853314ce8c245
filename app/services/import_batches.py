"""The import of a file as a batch: begun, written chunk by chunk, finished; the same for whatever its rows are.

Each chunk is one operation with an id derived from the gesture's, so that an import that died goes on where it ended.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

from sqlalchemy import select, update

from app.channels.base import IncomingOrder, Kind, RecordFile, RowProblem
from app.channels.titles import channel_title
from app.domain.topics import Topic
from app.services.accounts import OWN_CHANNELS
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from db.bulk import insert_rows, next_ids
from db.models import ChannelAccount, ImportBatch

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StartImport:
    """Record that a file is about to be imported, and make sure that its channel account exists."""

    kind: str
    file_name: str
    sha256: str
    channel: str
    shop: str


@dataclass(frozen=True, slots=True)
class FinishImport:
    """Record what became of an import."""

    batch_id: int
    accepted: int
    unchanged: int
    updated: int
    rejected: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """What the operation of a chunk is told; its rows come as an attachment. ``account_id`` 0: no channel's."""

    batch_id: int
    account_id: int
    sha256: str
    first_row: int
    count: int
    file_name: str


@dataclass(slots=True)
class ImportReport:
    """What an import did: counts, and the rows that could not be used."""

    accepted: int = 0
    unchanged: int = 0
    updated: int = 0
    rejected: list[RowProblem] = field(default_factory=list)
    batch_id: int | None = None

    def add(self, result: JsonObject) -> None:
        """Take over what a chunk did."""
        raise NotImplementedError

    def as_json(self) -> JsonObject:
        """The report as the command line prints it."""
        return {
            "accepted": self.accepted,
            "unchanged": self.unchanged,
            "updated": self.updated,
            "rejected": [asdict(problem) for problem in self.rejected],
        }


R = TypeVar("R", bound=ImportReport)


@dataclass(frozen=True, slots=True)
class Batch:
    """What a file is imported as. ``channel`` and ``shop``: whose account ("": none's). ``size``: of a chunk.

    ``rows``: what the rows are called in the operations (part of their ids, and their attachment).
    """

    kind: Kind
    channel: str
    shop: str
    size: int
    rows: str = "rows"


def in_chunks(items: Iterable[T | RowProblem], size: int, problems: list[RowProblem]) -> Iterator[list[T]]:
    """Lists of up to ``size`` items in the file's order; problems met on the way are added to ``problems``."""
    chunk: list[T] = []
    for item in items:
        if isinstance(item, RowProblem):
            problems.append(item)
            continue
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def import_chunks(
    run: Callable[..., Done],
    file: RecordFile[Any],
    command: Callable[..., Any],
    report: R,
    batch: Batch,
    *,
    op_id: uuid.UUID,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> R:
    """Import an opened file; ``command`` makes the operation of a chunk. Gives the filled report.

    ``run`` is ``Operations.run``; ``progress`` gets (rows done, rows). Cancelled between two chunks, what was written
    stays, is named in the report, and can be undone.
    """
    facts = file.facts
    start = StartImport(batch.kind.value, facts.name, facts.sha256, batch.channel, batch.shop)
    begun = run(start, op_id=uuid.uuid5(op_id, "start")).result
    report.batch_id = batch_id = begun["batch_id"]
    end = "finish"
    for chunk in in_chunks(file, batch.size, report.rejected):
        first = _rows_of(chunk[0])[0]
        if cancelled():
            end = f"cancelled before {first}"  # another end: the same gesture may still be gone on with
            break
        step = command(
            batch_id=batch_id,
            account_id=begun["account_id"] or 0,
            sha256=facts.sha256,
            first_row=first,
            count=len(chunk),
            file_name=facts.name,
        )
        attachments = {batch.rows: Attachment(chunk)}
        result = run(step, op_id=uuid.uuid5(op_id, f"{batch.rows} {first}"), attachments=attachments).result
        report.add(result)
        report.rejected += [RowProblem(**problem) for problem in result["problems"]]
        if progress:
            progress(max(_rows_of(chunk[-1])), facts.rows)
    report.rejected.sort(key=lambda problem: problem.row)
    counts = (report.accepted, report.unchanged, report.updated, len(report.rejected))
    run(FinishImport(batch_id, *counts), op_id=uuid.uuid5(op_id, end))
    return report


def _rows_of(item: Any) -> tuple[int, ...]:
    return item.rows if isinstance(item, IncomingOrder) else (item.row,)


@operation(StartImport, "import.start", version=1, right="import")
def start_import(tx: Tx, command: StartImport) -> JsonObject:
    """Make the batch row and, if need be, the channel account. Result: {batch_id, account_id}."""
    account_id = None
    if command.channel:
        account_id = tx.conn.execute(
            select(ChannelAccount.id).where(
                ChannelAccount.channel == command.channel, ChannelAccount.shop == command.shop
            )
        ).scalar()
        if account_id is None:
            (account_id,) = next_ids(tx.conn, ChannelAccount, 1)
            title = OWN_CHANNELS.get(command.channel) or channel_title(command.channel)
            row = {"id": account_id, "channel": command.channel, "shop": command.shop}
            row["title"] = f"{title} {command.shop}".strip()
            insert_rows(tx.conn, ChannelAccount, [row])
    (batch_id,) = next_ids(tx.conn, ImportBatch, 1)
    batch = {
        "id": batch_id,
        "kind": command.kind,
        "file_name": command.file_name,
        "sha256": command.sha256,
        "channel_account_id": account_id,
        "started_at": tx.recorded_at,
        "counts": {},
    }
    insert_rows(tx.conn, ImportBatch, [batch])
    tx.touch(Topic.IMPORTS, batch_id)
    return {"batch_id": batch_id, "account_id": account_id}


@operation(FinishImport, "import.finish", version=1, right="import")
def finish_import(tx: Tx, command: FinishImport) -> JsonObject:
    """Store the counts of a batch."""
    counts = asdict(command)
    counts.pop("batch_id")
    values = {"counts": counts, "finished_at": tx.recorded_at}
    tx.conn.execute(update(ImportBatch).where(ImportBatch.id == command.batch_id).values(**values))
    tx.touch(Topic.IMPORTS, command.batch_id)
    return {"batch_id": command.batch_id}
