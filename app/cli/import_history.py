"""What was imported, and undoing it, as JSON values and in words."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.cli.output import Value
from app.cli.session import Session
from app.cli.words import first_lines, moment, plural, table
from app.queries.imports import Batch, import_history
from app.services.import_undo import preview_undo, undo_import
from app.services.import_verdicts import UndoCounts


def history_value(session: Session, limit: int) -> Value:
    """The imports, the newest first."""
    return {"batches": [_batch(batch) for batch in session.shop.read(import_history, limit=limit)]}


def _batch(batch: Batch) -> Value:
    value: dict[str, Any] = asdict(batch)
    for name in ("started_at", "finished_at", "undone_at"):
        value[name] = value[name].isoformat() if value[name] is not None else None
    return {"batch": value.pop("id"), **value, "can_be_undone": batch.can_be_undone}


def history_words(value: Value) -> str:
    """A line for each import."""
    if not value["batches"]:
        return "Nothing was imported yet."
    rows = [("BATCH", "WHEN", "KIND", "FILE", "NEW", "UPDATED", "UNCHANGED", "PROBLEMS", "STATE")]
    for batch in value["batches"]:
        counts = batch["counts"]
        figures = [str(counts.get(name, "-")) for name in ("accepted", "updated", "unchanged", "rejected")]
        rows.append(
            (
                str(batch["batch"]),
                moment(batch["started_at"]),
                batch["kind"],
                batch["file_name"],
                figures[0],
                figures[1],
                figures[2],
                figures[3],
                _state(batch),
            )
        )
    return "\n".join(table(rows, frozenset({0, 4, 5, 6, 7})))


def _state(batch: Value) -> str:
    if batch["undone_at"]:
        left = batch["counts"].get("undo", {"left": 1})["left"]
        return "undone, but for what had moved on" if left else "undone"
    return "in" if batch["finished_at"] else "partly in"


def undo_value(session: Session, batch_id: int, *, dry_run: bool) -> Value:
    """Undo the batch, or say what that would do. Raises NotFound, and Refused where it changed nothing."""
    if dry_run:
        counts: UndoCounts = session.shop.read(preview_undo, batch_id)
        return {"dry_run": True, "batch": batch_id, **counts.as_json()}
    counts = undo_import(session.shop.run, batch_id, op_id=session.step("undo"), progress=session.progress("changes"))
    return {"batch": batch_id, **counts.as_json()}


def undo_words(value: Value) -> str:
    """The undo in words."""
    parts = [
        (value["orders_cancelled"], "order cancelled", "orders cancelled"),
        (value["orders_set_back"], "order set back", "orders set back"),
        (value["products_archived"], "product archived", "products archived"),
        (value["records_set_back"], "record set back", "records set back"),
        (value["records_removed"], "record removed", "records removed"),
        (value["counts_reversed"], "count reversed", "counts reversed"),
    ]
    done = ", ".join(plural(count, one, many) for count, one, many in parts if count) or "nothing"
    head = "Nothing was undone yet. It would be: " if value.get("dry_run") else "Undone: "
    left = [f"  {row['kind']} {row['name'] or row['record_id']}: {row['why']}" for row in value["left"]]
    more = [f"{plural(len(left), 'record')} left as they are:", *first_lines(left)] if left else []
    return "\n".join([f"{head}{done}.", *more])
