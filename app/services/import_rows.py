"""Files of records (products, customers, locations): compared with what is here, then written in chunks.

What an import would do and what it does come from one and the same comparison, a function for each kind of record
(``product_import``, ``customer_import``, ``location_import``). An empty cell never wipes out what is known.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import Connection

from app.channels.base import FileFacts, Kind, RecordFile, RowProblem
from app.services.import_batches import Batch, Chunk, ImportReport, import_chunks, in_chunks
from app.services.import_journal import Fields, Journal, refuse_undone
from app.services.order_matching import Match
from app.services.unit_of_work import Done, JsonObject, Tx

CHUNK = 200
PREVIEW_ROWS = 2_000


class NumberedRow(Protocol):
    """A row of a file."""

    @property
    def row(self) -> int:
        """Its number in the file."""


R = TypeVar("R", bound=NumberedRow)


@dataclass(frozen=True, slots=True)
class Compared(Generic[R]):
    """A row beside what is here: the record that it is about (None: a new one) and what would change in it.

    ``note`` says in words what of the row is not taken over although the rest is.
    """

    row: R
    match: Match
    name: str
    record_id: int | None = None
    changes: Fields = field(default_factory=dict)
    problem: RowProblem | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RowContext:
    """What a comparison needs besides the rows: the file's name, the channel account (None: not there yet), and the
    shop's currency.
    """

    file: str
    account_id: int | None
    currency: str


Compare = Callable[[Connection, Sequence[Any], RowContext], list[Compared[Any]]]


@dataclass(frozen=True, slots=True)
class RecordPreview:
    """What an import of records would do; ``rows`` holds at most ``PREVIEW_ROWS``, counts are of the whole file."""

    kind: Kind
    facts: FileFacts
    counts: Mapping[str, int]
    rows: tuple[Compared[Any], ...]
    problems: tuple[RowProblem, ...]
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class RecordReport(ImportReport):
    """What an import of records did; counts are of rows. ``notes``: what was not taken over, each once."""

    notes: list[str] = field(default_factory=list)

    def add(self, result: JsonObject) -> None:
        """Take over what a chunk did."""
        self.accepted += result["new"]
        self.updated += result["updated"]
        self.unchanged += result["unchanged"]
        self.notes += [note for note in result["notes"] if note not in self.notes]

    def as_json(self) -> JsonObject:
        """The report as the command line prints it."""
        return {**ImportReport.as_json(self), "notes": list(self.notes)}


def preview_rows(
    conn: Connection,
    kind: Kind,
    file: RecordFile[Any],
    compare: Compare,
    context: RowContext,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> RecordPreview:
    """Read the whole file and compare it with what is here. ``progress`` as for ``preview_orders``."""
    counts: Counter[str] = Counter()
    rows: list[Compared[Any]] = []
    problems: list[RowProblem] = []
    notes: dict[str, None] = {}
    for chunk in in_chunks(file, CHUNK, problems):
        for compared in compare(conn, chunk, context):
            counts[compared.match.value] += 1
            if compared.problem is not None:
                problems.append(compared.problem)
            if compared.note:
                notes[compared.note] = None
            if len(rows) < PREVIEW_ROWS:
                rows.append(compared)
        if progress:
            progress(chunk[-1].row, file.facts.rows)
    problems.sort(key=lambda problem: problem.row)
    return RecordPreview(kind, file.facts, dict(counts), tuple(rows), tuple(problems), tuple(notes))


def import_rows(
    run: Callable[..., Done],
    kind: Kind,
    file: RecordFile[Any],
    command: Callable[..., Any],
    *,
    op_id: uuid.UUID,
    channel: str,
    shop: str,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> RecordReport:
    """Import a file of records; ``command`` makes the operation of a chunk; see ``import_batches.import_chunks``."""
    batch = Batch(kind, channel, shop, CHUNK)
    return import_chunks(run, file, command, RecordReport(), batch, op_id=op_id, progress=progress, cancelled=cancelled)


Write = Callable[[Tx, Sequence[Compared[Any]], RowContext, Journal], list[RowProblem]]


def write_rows(tx: Tx, command: Chunk, compare: Compare, write: Write, currency: str = "") -> JsonObject:
    """Carry out one chunk. Result: new, updated, unchanged, problems, notes.

    ``write`` gets the rows that are new or changed, and returns problems of those that it could not take.
    """
    refuse_undone(tx, command.batch_id)
    context = RowContext(command.file_name, command.account_id or None, currency)
    compared = compare(tx.conn, tx.attachments["rows"].value, context)
    journal = Journal(tx, command.batch_id)
    problems = [found.problem for found in compared if found.problem is not None]
    told = [found for found in compared if found.match in (Match.NEW, Match.UPDATED)]
    refused = write(tx, told, context, journal)
    journal.write()
    left_out = {problem.row for problem in refused}
    counts = Counter(found.match for found in compared if found.row.row not in left_out)
    return {
        "new": counts[Match.NEW],
        "updated": counts[Match.UPDATED],
        "unchanged": counts[Match.UNCHANGED],
        "problems": [asdict(problem) for problem in (*problems, *refused)],
        "notes": list(dict.fromkeys(found.note for found in compared if found.note)),
    }


def changed_fields(now: Any, told: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """(before, after) of the columns in which a record differs from what the file tells of it."""
    return {name: (getattr(now, name), value) for name, value in told.items() if getattr(now, name) != value}
