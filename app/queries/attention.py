"""What waits for a person: papers that did not come out, and rows of bulk jobs that failed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Select, and_, exists, func, select
from sqlalchemy.orm import aliased

from app.domain.order_steps import JobState, RowState
from app.queries.jobs import JobView, job_view, text_again
from db.models import Job, JobRow, PrintJob, PrintState, SalesOrder, Shipment

# What is older is history: whoever needed the paper has printed it again or done without.
RECENT = timedelta(days=2)
COUNT_CAP = 100


@dataclass(frozen=True, slots=True)
class PrintAttention:
    """Of this station's print jobs: how many wait, how many failed and were not printed again (capped)."""

    queued: int
    failed: int


@dataclass(frozen=True, slots=True)
class FailedPrint:
    """A paper that did not come out, and why. ``kind`` is that of the document."""

    job_id: int
    shipment_id: int
    order_id: int
    number: str
    kind: str
    error: str
    at: datetime


def print_attention(conn: Connection, station_id: int, now: datetime) -> PrintAttention:
    """Counts for one station; jobs that ended more than ``RECENT`` ago are left out."""
    queued = select(PrintJob.id).where(
        PrintJob.state == PrintState.QUEUED, PrintJob.station_id == station_id, PrintJob.created_at > now - RECENT
    )
    failed = _failed(station_id, now).with_only_columns(PrintJob.id)
    counts = [
        conn.execute(select(func.count()).select_from(wanted.limit(COUNT_CAP).subquery())).scalar_one()
        for wanted in (queued, failed)
    ]
    return PrintAttention(*counts)


def failed_prints(conn: Connection, station_id: int, now: datetime, limit: int = 20) -> list[FailedPrint]:
    """The papers behind ``PrintAttention.failed``, newest first."""
    query = _failed(station_id, now).order_by(PrintJob.id.desc()).limit(limit)
    return [FailedPrint(**{**row._mapping, "error": text_again(row.error)}) for row in conn.execute(query)]


@dataclass(frozen=True, slots=True)
class FailedJob:
    """A bulk job of which some orders could not be changed, and have not been since by the same kind of job."""

    job: JobView
    failed: int


def failed_jobs(conn: Connection, user_id: int, now: datetime, limit: int = 20) -> list[FailedJob]:
    """The user's jobs that ended within ``RECENT`` with failures that still stand, newest first."""
    later, row_later = aliased(Job), aliased(JobRow)
    mended = exists().where(
        and_(
            later.user_id == Job.user_id,
            later.kind == Job.kind,
            later.id > Job.id,
            row_later.job_id == later.id,
            row_later.order_id == JobRow.order_id,
        )
    )
    query = (
        select(Job.id, func.count().label("failed"))
        .join(JobRow, JobRow.job_id == Job.id)
        .where(
            Job.user_id == user_id,
            Job.state != JobState.RUNNING.value,
            Job.failed > 0,
            Job.created_at > now - RECENT,
            JobRow.state == RowState.FAILED.value,
            ~mended,
        )
        .group_by(Job.id)
        .order_by(Job.id.desc())
        .limit(limit)
    )
    found = []
    for row in conn.execute(query).all():
        view = job_view(conn, row.id)
        if view is not None:
            found.append(FailedJob(view, row.failed))
    return found


def _failed(station_id: int, now: datetime) -> Select[int, int, int, str, str, str, datetime]:
    later = aliased(PrintJob)
    again = exists().where(
        and_(
            later.shipment_id == PrintJob.shipment_id,
            later.kind == PrintJob.kind,
            later.id > PrintJob.id,
        )
    )
    return (
        select(
            PrintJob.id.label("job_id"),
            Shipment.id.label("shipment_id"),
            SalesOrder.id.label("order_id"),
            SalesOrder.number,
            PrintJob.kind,
            PrintJob.error,
            PrintJob.created_at.label("at"),
        )
        .join(Shipment, Shipment.id == PrintJob.shipment_id)
        .join(SalesOrder, SalesOrder.id == Shipment.order_id)
        .where(
            PrintJob.state == PrintState.FAILED,
            PrintJob.station_id == station_id,
            PrintJob.created_at > now - RECENT,
            ~again,
        )
    )
