"""Jobs over many orders: how far they are, what became of each order, and what can be undone."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, exists, func, or_, select
from sqlalchemy.orm import aliased

from app.domain.order_steps import UNDOES, JobKind, JobState, RowState, done_words, outcome_words
from app.wording import Words
from db.models import Job, JobRow, SalesOrder, Station, StationSession, UserAccount

# A program that was not seen for so long has ended, or cannot reach the database (``services.stations``).
LIVE_FOR = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class JobView:
    """A job. ``done`` counts what was done or needed nothing (``skipped`` of those), ``left`` what still waits."""

    id: int
    op_id: uuid.UUID
    kind: JobKind
    params: Mapping[str, Any]
    query: str
    state: JobState
    total: int
    done: int
    failed: int
    skipped: int
    user: str
    user_id: int
    station: str
    station_id: int
    created_at: datetime
    ended_at: datetime | None
    undo_of_id: int | None
    undone_by_id: int | None

    @property
    def ended(self) -> int:
        """Orders that something became of."""
        return self.done + self.failed

    @property
    def left(self) -> int:
        """Orders that still wait; of a job that was stopped, for ever."""
        return self.total - self.ended

    @property
    def is_undo(self) -> bool:
        """Whether it took back what another did; one that does it again after that is none."""
        return bool(self.params.get(UNDOES))

    @property
    def can_be_undone(self) -> bool:
        """Whether there is anything to undo, and nobody has."""
        is_over = self.state is not JobState.RUNNING
        return is_over and self.done > self.skipped and self.undone_by_id is None

    @property
    def words(self) -> Words:
        """What it did, in a sentence."""
        left = self.left if self.state is JobState.CANCELLED else 0
        return outcome_words(self.kind, self.params, self.done - self.skipped, self.skipped, self.failed, left)

    @property
    def title(self) -> Words:
        """What an undo of it is named after: ``24 orders put on hold``."""
        return done_words(self.kind, self.done - self.skipped, self.params)


@dataclass(frozen=True, slots=True)
class JobRowView:
    """One order of a job and what became of it."""

    id: int
    order_id: int
    number: str
    state: RowState
    message: str
    fix: str


_UNDO = aliased(Job)
_SKIPPED = (
    select(func.count())
    .select_from(JobRow)
    .where(JobRow.job_id == Job.id, JobRow.state == RowState.SKIPPED.value)
    .scalar_subquery()
)
_UNDONE_BY = (
    select(func.max(_UNDO.id))
    .where(_UNDO.undo_of_id == Job.id, _UNDO.state != JobState.CANCELLED.value)
    .scalar_subquery()
)


def _jobs() -> Select[Any]:
    return (
        select(
            Job,
            _SKIPPED.label("skipped"),
            _UNDONE_BY.label("undone_by_id"),
            UserAccount.name.label("user"),
            Station.name.label("station"),
        )
        .join(UserAccount, UserAccount.id == Job.user_id)
        .join(Station, Station.id == Job.station_id)
    )


def _view(row: Any) -> JobView:
    return JobView(
        row.id,
        row.op_id,
        JobKind(row.kind),
        row.params,
        row.query,
        JobState(row.state),
        row.total,
        row.done,
        row.failed,
        row.skipped,
        row.user,
        row.user_id,
        row.station,
        row.station_id,
        row.created_at,
        row.ended_at,
        row.undo_of_id,
        row.undone_by_id,
    )


def job_view(conn: Connection, job_id: int) -> JobView | None:
    """A job, None if there is none."""
    row = conn.execute(_jobs().where(Job.id == job_id)).first()
    return None if row is None else _view(row)


def latest_jobs(conn: Connection, limit: int = 20) -> list[JobView]:
    """Jobs, newest first."""
    return [_view(row) for row in conn.execute(_jobs().order_by(Job.id.desc()).limit(limit))]


def running_jobs(conn: Connection) -> list[JobView]:
    """Jobs that are not over, oldest first, whoever began them."""
    return [_view(row) for row in conn.execute(_jobs().where(Job.state == JobState.RUNNING.value).order_by(Job.id))]


def orphaned_jobs(conn: Connection, station_id: int, now: datetime) -> list[JobView]:
    """Jobs that are not over and that nobody else carries on: this station's own, and those of programs that ended."""
    alive = exists().where(StationSession.station_id == Job.station_id, StationSession.seen_at > now - LIVE_FOR)
    query = _jobs().where(Job.state == JobState.RUNNING.value, or_(Job.station_id == station_id, ~alive))
    return [_view(row) for row in conn.execute(query.order_by(Job.id))]


def job_rows(
    conn: Connection, job_id: int, state: RowState | None = None, after: int = 0, limit: int = 100
) -> list[JobRowView]:
    """What became of the orders of a job: those in the state (None: all), after the row with that id."""
    query = (
        select(JobRow.id, JobRow.order_id, SalesOrder.number, JobRow.state, JobRow.message, JobRow.fix, JobRow.data)
        .join(SalesOrder, SalesOrder.id == JobRow.order_id)
        .where(JobRow.job_id == job_id, JobRow.id > after)
    )
    if state is not None:
        query = query.where(JobRow.state == state.value)
    return [
        JobRowView(
            row.id,
            row.order_id,
            row.number,
            RowState(row.state),
            said_again(row.data.get("said")) or row.message,
            said_again(row.data.get("said_fix")) or row.fix,
        )
        for row in conn.execute(query.order_by(JobRow.id).limit(limit))
    ]


def failed_ids(conn: Connection, job_id: int) -> list[int]:
    """Ids of the orders that could not be changed: what stays ticked."""
    query = select(JobRow.order_id).where(JobRow.job_id == job_id, JobRow.state == RowState.FAILED.value)
    return list(conn.scalars(query.order_by(JobRow.order_id)))


def order_ids_of(
    conn: Connection, job_id: int, after: int = 0, limit: int = 1_000, states: Iterable[RowState] = tuple(RowState)
) -> list[int]:
    """Ids of the job's orders above ``after`` whose rows are in these states, in their order, a page at a time."""
    within = JobRow.state.in_([state.value for state in states])
    query = select(JobRow.order_id).where(JobRow.job_id == job_id, JobRow.order_id > after, within)
    return list(conn.scalars(query.order_by(JobRow.order_id).limit(limit)))


def undoable(conn: Connection, user_id: int, limit: int = 20) -> list[JobView]:
    """What the user did and can undo, newest first; an undo itself is not among it (see ``redoable``)."""
    return [view for view in _of_user(conn, user_id, limit) if not view.is_undo and view.can_be_undone]


def redoable(conn: Connection, user_id: int, limit: int = 20) -> list[JobView]:
    """What the user undid and can do again, newest first: undoing one of these does it."""
    return [view for view in _of_user(conn, user_id, limit) if view.is_undo and view.can_be_undone]


def _of_user(conn: Connection, user_id: int, limit: int) -> list[JobView]:
    query = _jobs().where(Job.user_id == user_id, Job.state != JobState.RUNNING.value).order_by(Job.id.desc())
    return [_view(row) for row in conn.execute(query.limit(limit))]


def said_again(said: Any) -> Words | None:
    """A stored sentence with its template and values (see ``kept_words``), so that a screen can translate it."""
    if not said:
        return None
    template, values = said
    return Words(template, {name: said_again(v["said"]) if isinstance(v, dict) else v for name, v in values.items()})


def kept_words(text: str) -> Any:
    """A sentence as JSON: [template, values]; None for a text without a template."""
    if not isinstance(text, Words):
        return None
    values = {
        name: {"said": kept_words(value)} if isinstance(value, Words) else _plain(value)
        for name, value in text.values.items()
    }
    return [text.template, values]


def kept_text(text: str, most: int) -> str:
    """A sentence for a column of texts: with its template if it has one, else its first ``most`` signs."""
    kept = kept_words(text)
    return text[:most] if kept is None else json.dumps(kept, ensure_ascii=False)


def text_again(stored: str) -> str:
    """What ``kept_text`` kept, as a sentence that a screen can translate; a plain text as it is."""
    try:
        kept = json.loads(stored) if stored.startswith("[") else None
    except ValueError:
        kept = None  # a plain text that begins with a bracket
    is_kept = isinstance(kept, list) and [type(part) for part in kept] == [str, dict]
    return said_again(kept) or stored if is_kept else stored


def _plain(value: Any) -> Any:
    return value if isinstance(value, int) else str(value)
