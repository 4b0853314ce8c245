"""Undoing a whole import: what it made goes away, what it changed is set back, what has moved on is told and left.

A batch is first marked as undone, so that an import that is still under way ends; then its changes are taken back in
chunks, the newest first, each an operation of its own. Whatever was taken back before is passed over: an undo that
died is begun again.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select, update

from app.domain.topics import Topic
from app.errors import NotFound, Refused
from app.services.import_journal import ChangeKind
from app.services.import_undo_orders import judge_orders, undo_orders
from app.services.import_undo_records import Going, judge_records, reverse_counts, undo_records
from app.services.import_verdicts import Change, Left, Outcome, UndoCounts, Verdict
from app.services.order_headers import lock_orders
from app.services.unit_of_work import Done, JsonObject, Tx, operation
from app.wording import words
from db.models import ImportBatch, ImportChange

# Changes of one operation: orders take the longest, some 30 ms for 100 of them.
CHUNK = 100
PREVIEW_CHUNK = 2_000
# Within a chunk what was made for something goes first; between chunks the journal's own order does it.
_ORDER = (
    ChangeKind.ORDER,
    ChangeKind.STOCK,
    ChangeKind.BARCODE,
    ChangeKind.ADDRESS,
    ChangeKind.IDENTITY,
    ChangeKind.CUSTOMER,
    ChangeKind.SKU,
    ChangeKind.LOCATION,
)


@dataclass(frozen=True, slots=True)
class BeginUndo:
    """Mark a batch as undone: nothing of it is written any more from now on."""

    batch_id: int


@dataclass(frozen=True, slots=True)
class UndoChunk:
    """Take back the newest ``count`` changes of the batch among those with an id below ``before_id``."""

    batch_id: int
    before_id: int
    count: int


@dataclass(frozen=True, slots=True)
class FinishUndo:
    """Record what became of an undo."""

    batch_id: int
    done: int
    left: int


def preview_undo(conn: Connection, batch_id: int) -> UndoCounts:
    """What undoing the batch would do, without doing it. Raises NotFound."""
    _batch(conn, batch_id)
    counts, before_id, going = UndoCounts(), _end(conn, batch_id), Going(batch_id)
    later: list[Change] = []
    while changes := _changes(conn, batch_id, before_id, PREVIEW_CHUNK):
        for kind, group in _by_kind(changes):
            if kind in (ChangeKind.ORDER, ChangeKind.STOCK):
                verdicts = _judge(conn, kind, group)
                _note(going, verdicts)
                counts.add(verdicts)
            else:
                later += group
        before_id = changes[-1].id
    for kind, group in _by_kind(later):
        for start in range(0, len(group), PREVIEW_CHUNK):
            counts.add(_judge(conn, kind, group[start : start + PREVIEW_CHUNK], going))
    return counts


def _note(going: Going, verdicts: Sequence[Verdict]) -> None:
    for verdict in verdicts:
        change = verdict.change
        if change.kind is ChangeKind.ORDER and verdict.outcome is Outcome.LEFT:
            going.kept.add(change.record_id)
        if change.kind is ChangeKind.STOCK and verdict.outcome is Outcome.UNDO:
            before = change.before or {}
            if not before["on_hand"][0]:
                going.reversed.add((change.record_id, before["location_id"][0]))


def undo_import(
    run: Callable[..., Done],
    batch_id: int,
    *,
    op_id: uuid.UUID,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> UndoCounts:
    """Undo the batch in chunks. ``progress`` gets (changes gone through, changes).

    Raises NotFound, and Refused where there is nothing to undo. Stopped between two chunks, the batch stays marked as
    undone; undoing it again takes back the rest.
    """
    begun = run(BeginUndo(batch_id), op_id=uuid.uuid5(op_id, "begin")).result
    total, before_id = begun["changes"], begun["before_id"]
    counts, gone = UndoCounts(), 0
    while gone < total and not cancelled():
        step = UndoChunk(batch_id, before_id, CHUNK)
        result = run(step, op_id=uuid.uuid5(op_id, f"before {before_id}")).result
        merge(counts, result["counts"])
        gone, before_id = gone + result["gone"], result["before_id"]
        if progress:
            progress(gone, total)
    end = "finish" if gone >= total else f"stopped before {before_id}"
    run(FinishUndo(batch_id, counts.done, len(counts.left)), op_id=uuid.uuid5(op_id, end))
    return counts


def merge(counts: UndoCounts, part: JsonObject) -> None:
    """Add the counts of one chunk, as its operation gave them."""
    for name, value in part.items():
        if name == "left":
            counts.left += [left for row in value if (left := Left(**row)) not in counts.left]
        else:
            setattr(counts, name, getattr(counts, name) + value)


@operation(BeginUndo, "import.begin_undo", version=1, right="import")
def begin_undo(tx: Tx, command: BeginUndo) -> JsonObject:
    """Mark the batch. Result: changes (how many there are), before_id (where the newest end). Raises NotFound."""
    batch = _batch(tx.conn, command.batch_id)
    end = _end(tx.conn, command.batch_id)
    query = select(func.count()).where(ImportChange.import_batch_id == command.batch_id)
    changes = tx.conn.execute(query).scalar_one()
    if not changes:
        raise Refused(words("The import of {file} changed nothing, so there is nothing to undo.", file=batch.file_name))
    if batch.undone_at is None:
        marked = update(ImportBatch).where(ImportBatch.id == command.batch_id).values(undone_at=tx.recorded_at)
        tx.conn.execute(marked)
    tx.touch(Topic.IMPORTS, command.batch_id)
    return {"changes": changes, "before_id": end}


@operation(UndoChunk, "import.undo", version=1, right="import")
def undo_chunk(tx: Tx, command: UndoChunk) -> JsonObject:
    """Take one chunk back. Result: counts (``UndoCounts``), gone (changes gone through), before_id for the next."""
    changes = _changes(tx.conn, command.batch_id, command.before_id, command.count)
    lock_orders(tx, [change.record_id for change in changes if change.kind is ChangeKind.ORDER])
    counts = UndoCounts()
    for kind, group in _by_kind(changes):
        verdicts = _judge(tx.conn, kind, group)
        todo = [verdict for verdict in verdicts if verdict.outcome is Outcome.UNDO]
        if kind is ChangeKind.ORDER:
            undo_orders(tx, todo)
        elif kind is ChangeKind.STOCK:
            verdicts = reverse_counts(tx, verdicts)
        else:
            undo_records(tx, kind, todo)
        counts.add(verdicts)
    before_id = changes[-1].id if changes else 0
    return {"counts": counts.as_json(), "gone": len(changes), "before_id": before_id}


@operation(FinishUndo, "import.finish_undo", version=1, right="import")
def finish_undo(tx: Tx, command: FinishUndo) -> JsonObject:
    """Store what became of it beside the counts of the import."""
    batch = _batch(tx.conn, command.batch_id)
    told = {"undone": command.done, "left": command.left}
    values = {"counts": {**batch.counts, "undo": told}}
    tx.conn.execute(update(ImportBatch).where(ImportBatch.id == command.batch_id).values(**values))
    tx.touch(Topic.IMPORTS, command.batch_id)
    return {"batch_id": command.batch_id}


def _batch(conn: Connection, batch_id: int) -> Any:
    columns = (ImportBatch.id, ImportBatch.file_name, ImportBatch.counts, ImportBatch.undone_at)
    batch = conn.execute(select(*columns).where(ImportBatch.id == batch_id)).first()
    if batch is None:
        raise NotFound(
            words("There is no import {batch}. Nothing was changed.", batch=batch_id),
            fix=words("Look for it in the history of imports."),
        )
    return batch


def _end(conn: Connection, batch_id: int) -> int:
    query = select(func.coalesce(func.max(ImportChange.id), 0)).where(ImportChange.import_batch_id == batch_id)
    return int(conn.execute(query).scalar_one()) + 1


def _changes(conn: Connection, batch_id: int, before_id: int, count: int) -> list[Change]:
    """The newest changes below ``before_id``, newest first."""
    columns = (
        ImportChange.id,
        ImportChange.kind,
        ImportChange.record_id,
        ImportChange.version,
        ImportChange.before,
    )
    query = (
        select(*columns)
        .where(ImportChange.import_batch_id == batch_id, ImportChange.id < before_id)
        .order_by(ImportChange.id.desc())
        .limit(count)
    )
    return [Change(row[0], ChangeKind(row[1]), *row[2:]) for row in conn.execute(query)]


def _by_kind(changes: Sequence[Change]) -> list[tuple[ChangeKind, list[Change]]]:
    """The changes of a chunk by kind, orders first and what they are made of last; newest first within a kind."""
    ordered = sorted(changes, key=lambda change: _ORDER.index(change.kind))
    return [(kind, list(group)) for kind, group in groupby(ordered, key=lambda change: change.kind)]


def _judge(conn: Connection, kind: ChangeKind, changes: Sequence[Change], going: Going | None = None) -> list[Verdict]:
    if kind is ChangeKind.ORDER:
        return judge_orders(conn, changes)
    return judge_records(conn, kind, changes, going)
