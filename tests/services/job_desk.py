"""Jobs as tests begin, carry on and look at them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text

from app.context import AppContext
from app.queries.jobs import JobView, job_rows, job_view
from app.services.jobs import RetryJob, StartJob, UndoJob, run_job
from tests.factories import rows_of


def begin(shop: AppContext, kind: str, ids: Iterable[int], /, **params: Any) -> int:
    """Begin a job; its id."""
    reason = params.pop("reason", "") if kind == "hold" else ""
    return int(shop.run(StartJob(kind, params, ids=tuple(ids), reason=reason)).result["job_id"])


def do(shop: AppContext, kind: str, ids: Iterable[int], /, **params: Any) -> JobView:
    """Begin a job and carry it on to its end."""
    return carried_on(shop, begin(shop, kind, ids, **params))


def carried_on(shop: AppContext, job_id: int) -> JobView:
    """The job at its end."""
    run_job(shop.run, job_id)
    return view_of(shop, job_id)


def undo(shop: AppContext, job: JobView) -> JobView:
    """Undo a job; the job that did it, at its end."""
    return carried_on(shop, int(shop.run(UndoJob(job.id)).result["job_id"]))


def retry(shop: AppContext, job: JobView) -> JobView:
    """Try again what failed; the job that did it, at its end."""
    return carried_on(shop, int(shop.run(RetryJob(job.id)).result["job_id"]))


def view_of(shop: AppContext, job_id: int) -> JobView:
    """The job as it is now."""
    view = shop.read(job_view, job_id)
    assert view is not None
    return view


def messages(shop: AppContext, job: JobView) -> dict[str, str]:
    """What is said of each order, by its number."""
    return {row.number: str(row.message) for row in shop.read(job_rows, job.id)}


def counts(job: JobView) -> tuple[int, int, int]:
    """Done, skipped, failed."""
    return job.done - job.skipped, job.skipped, job.failed


def standing(shop: AppContext, order_id: int) -> list[tuple[str, str]]:
    """(kind, reason) of the holds that stand on the order."""
    query = "SELECT kind, reason FROM order_hold WHERE order_id = :id AND lifted_at IS NULL ORDER BY kind"
    return [(row[0], row[1]) for row in rows_of(shop, query, id=order_id)]


def let_time_pass(shop: AppContext) -> datetime:
    """Let 20 s pass for all that is held; the moment after."""
    past = datetime.now(UTC) - timedelta(seconds=1)
    value: Any = int(past.timestamp() * 1_000_000) if shop.database.is_sqlite else past
    with shop.database.writing() as conn:
        conn.execute(text("UPDATE outbox SET due_at = :past WHERE state = 'held'"), {"past": value})
    return datetime.now(UTC)
