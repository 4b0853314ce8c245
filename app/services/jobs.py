"""Jobs: one step for many orders, as rows that are worked off in chunks.

Beginning freezes which orders are meant, with one INSERT ... SELECT. A chunk is an operation of its own, short, so that
scans go between; in it each order fails by itself. Killed anywhere, what was committed stays and the job goes on where
it ended, from any station: the id of a chunk follows from how far the job is, so two who carry it on at once do each
chunk once. A job that is over can be undone: another job, with the opposite step, for what was done.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.order_query import parse
from app.domain.order_steps import BEGUN_BY_PEOPLE, INVERSE, UNDOES, JobKind, JobState, RowState
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, OperationError, Refused
from app.queries.jobs import kept_words
from app.queries.order_list import ListSpec, freeze_into_job
from app.services.job_steps import JOB_STEPS
from app.services.many_orders import Asked, Outcome, Outcomes, failed
from app.services.unit_of_work import BESIDE, Attachment, Done, JsonObject, Tx, operation
from app.wording import words
from db import direct
from db.bulk import insert_rows, next_ids, update_rows
from db.models import Job, JobRow

# Ids of chunks are made in this name.
_STEPS = uuid.UUID("5f0c8a52-3f5e-5b0a-9d0e-6a1f2c7b9e41")
# What a chunk may take, in seconds, and how many orders it has at first, at least and at most.
CHUNK_SECONDS = 0.05
FIRST_CHUNK, LEAST_IN_CHUNK, MOST_IN_CHUNK = 100, 100, 1_000


@dataclass(frozen=True, slots=True)
class StartJob:
    """Do something to many orders.

    ``kind`` is a ``JobKind`` that people begin. ``params``: hold and lift_hold {kind} (to lift, empty: every kind);
    several kinds with commas between; tag, untag {tag}; assign_location {location_id}; cancel {reason, refund};
    release {}. The orders are those that the search of ``spec`` finds, or else those with these ``ids``; without
    ``exclude``. ``reason``: why orders are held, in a person's words.
    """

    kind: str
    params: Mapping[str, Any] = field(default_factory=dict)
    spec: ListSpec | None = field(default=None, metadata=BESIDE)
    ids: tuple[int, ...] = ()
    exclude: tuple[int, ...] = ()
    reason: str = field(default="", metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class StepJob:
    """Work off the next chunk; ``ended`` is how many orders of the job were over before it, as the caller knows it."""

    job_id: int
    ended: int


@dataclass(frozen=True, slots=True)
class CancelJob:
    """Stop the job; what was done stays and can be undone."""

    job_id: int


@dataclass(frozen=True, slots=True)
class RetryJob:
    """Try again what could not be done, as a new job; the orders are taken as they are now."""

    job_id: int


@dataclass(frozen=True, slots=True)
class UndoJob:
    """Undo what a job did, as a new job; an order that was changed since is left alone."""

    job_id: int


@dataclass(frozen=True, slots=True)
class _Job:
    """A job as it was locked."""

    id: int
    kind: JobKind
    params: dict[str, Any]
    query: str
    state: JobState
    total: int
    done: int
    failed: int
    undo_of_id: int | None


_LOCKED = """
    SELECT id, kind, params, query, state, total, done, failed, undo_of_id FROM job WHERE id = ? FOR UPDATE"""


def _locked(tx: Tx, job_id: int) -> _Job:
    """Lock the job, before any order. Raises NotFound."""
    row = direct.first(tx.conn, _LOCKED, (job_id,))
    if row is None:
        raise NotFound(words("There is no such job."), fix=words("Look at the list of jobs."))
    return _Job(row[0], JobKind(row[1]), direct.python_json(row[2]), row[3], JobState(row[4]), *row[5:])


def _progress(job_id: int, state: JobState, total: int, done: int, failed_rows: int) -> JsonObject:
    return {"job_id": job_id, "state": state.value, "total": total, "done": done, "failed": failed_rows}


@operation(StartJob, "jobs.begin", version=2, right="orders")
def begin_job(tx: Tx, command: StartJob) -> JsonObject:
    """Freeze which orders are meant. Result: job_id, state, total, done, failed.

    Raises BadInput for an unknown kind or parameter and for a search that is not understood in every part: without
    that part it would mean other orders. Raises Refused if no order is meant.
    """
    if command.kind not in {kind.value for kind in BEGUN_BY_PEOPLE}:
        raise BadInput(words("{kind} is no kind of job.", kind=repr(command.kind)), fix=words("Choose another."))
    kind = JobKind(command.kind)
    written = {"reason": command.reason} if kind is JobKind.HOLD else {}
    params = JOB_STEPS[kind].check({**command.params, **written})
    if command.spec is not None:
        _refuse_faults(tx, command.spec)
        job_id = _new_job(tx, kind, params, query=command.spec.query)
        freeze_into_job(tx, job_id, command.spec, tx.recorded_at, exclude=command.exclude)
    else:
        job_id = _new_job(tx, kind, params, query="")
        direct.change(tx.conn, _FREEZE, (job_id, sorted(set(command.ids) - set(command.exclude))))
    return _begun(tx, job_id, words("No order is meant. Nothing was begun."))


_FREEZE = """
    INSERT INTO job_row (job_id, order_id, order_version)
    SELECT CAST(? AS BIGINT), id, version FROM sales_order WHERE id IN (??) ORDER BY priority DESC, placed_at, id"""


def _refuse_faults(tx: Tx, spec: ListSpec) -> None:
    faults = parse(spec.query, tx.recorded_at.astimezone().date(), None).faults
    if faults:
        raise BadInput(
            words(
                "The search is not understood at {text}: {why} Nothing was begun.",
                text=faults[0].text,
                why=faults[0].why,
            ),
            fix=words("Put the search right first: without that part it would mean other orders."),
        )


def _new_job(tx: Tx, kind: JobKind, params: Mapping[str, Any], *, query: str, undo_of_id: int | None = None) -> int:
    (job_id,) = next_ids(tx.conn, Job, 1)
    row = {
        "id": job_id,
        "op_id": tx.op_id,
        "kind": kind.value,
        "params": dict(params),
        "query": query,
        "state": JobState.RUNNING.value,
        "user_id": tx.user_id,
        "station_id": tx.station_id,
        "created_at": tx.recorded_at,
        "undo_of_id": undo_of_id,
    }
    insert_rows(tx.conn, Job, [row])
    return int(job_id)


def _begun(tx: Tx, job_id: int, nothing: str) -> JsonObject:
    """Count what was frozen. Raises Refused with ``nothing`` if that is no order."""
    found = direct.first(tx.conn, "SELECT count(*) FROM job_row WHERE job_id = ?", (job_id,))
    total = found[0] if found else 0
    if not total:
        raise Refused(nothing, fix=words("Choose other orders."))
    direct.change(tx.conn, "UPDATE job SET total = ? WHERE id = ?", (total, job_id))
    tx.touch(Topic.JOBS, job_id)
    return _progress(job_id, JobState.RUNNING, total, 0, 0)


_WAITING = """
    SELECT id, order_id, order_version, data FROM job_row WHERE job_id = ? AND state = 'waiting' ORDER BY id LIMIT ?"""
_ADVANCE = "UPDATE job SET done = ?, failed = ?, state = ?, ended_at = ? WHERE id = ?"


@operation(StepJob, "jobs.step", version=1, right="orders")
def step_job(tx: Tx, command: StepJob) -> JsonObject:
    """Work off the next orders, as many as the attachment ``rows`` says. Result as of ``begin_job``.

    A job that is over is left as it is. Raises NotFound.
    """
    job = _locked(tx, command.job_id)
    if job.state is not JobState.RUNNING:
        return _progress(job.id, job.state, job.total, job.done, job.failed)
    size = tx.attachments["rows"].value if "rows" in tx.attachments else FIRST_CHUNK
    rows = direct.rows(tx.conn, _WAITING, (job.id, min(size, JOB_STEPS[job.kind].most)))
    outcomes = _carried_out(tx, job, rows)
    _write(tx, rows, outcomes)
    lost = sum(1 for outcome in outcomes.values() if outcome.state is RowState.FAILED)
    done, failed_rows = job.done + len(rows) - lost, job.failed + lost
    state = JobState.RUNNING if done + failed_rows < job.total and rows else JobState.DONE
    now = direct.driver_time(tx.conn, tx.recorded_at) if state is JobState.DONE else None
    direct.change(tx.conn, _ADVANCE, (done, failed_rows, state.value, now, job.id))
    tx.touch(Topic.JOBS, job.id)
    return _progress(job.id, state, job.total, done, failed_rows)


def _carried_out(tx: Tx, job: _Job, rows: Sequence[tuple[Any, ...]]) -> Outcomes:
    """The step for these rows. What it is refused for as a whole, each of them is."""
    step = JOB_STEPS[job.kind]
    is_careful = step.is_careful or job.undo_of_id is not None
    asked = [
        Asked(order_id, version if is_careful else None, direct.python_json(data))
        for _, order_id, version, data in rows
    ]
    if not asked:
        return {}
    try:
        with tx.one_of_many():
            return step.carry_out(tx, asked, job.params)
    except OperationError as error:
        return {one.order_id: failed(error.message, error.fix) for one in asked}


def _write(tx: Tx, rows: Sequence[tuple[Any, ...]], outcomes: Outcomes) -> None:
    """Store what became of each order, with the version that an undo must find."""
    sql = "SELECT id, version FROM sales_order WHERE id IN (??)"
    versions = dict(direct.rows(tx.conn, sql, ([row[1] for row in rows],)))
    changed = [
        {
            "id": row_id,
            "state": outcome.state.value,
            "order_version": versions.get(order_id, version) if outcome.state is RowState.DONE else version,
            "message": str(outcome.message),
            "fix": str(outcome.fix),
            "data": _kept(outcome, direct.python_json(data)),
        }
        for (row_id, order_id, version, data) in rows
        for outcome in (outcomes[order_id],)
    ]
    columns = ("state", "order_version", "message", "fix", "data")
    update_rows(tx.conn, JobRow, ["id"], {column: f"v.{column}" for column in columns}, changed)


def _kept(outcome: Outcome, before: JsonObject) -> JsonObject:
    """What a later undo or retry needs, and the sentences in a form that can be translated."""
    data = dict(outcome.data) if outcome.state is RowState.DONE else dict(before)
    said = {"said": kept_words(outcome.message), "said_fix": kept_words(outcome.fix)}
    return data | {name: sentence for name, sentence in said.items() if sentence}


@operation(CancelJob, "jobs.cancel", version=1, right="orders")
def cancel_job(tx: Tx, command: CancelJob) -> JsonObject:
    """Stop a job after the chunk that is under way. Result as of ``begin_job``. Raises NotFound."""
    job = _locked(tx, command.job_id)
    if job.state is not JobState.RUNNING:
        return _progress(job.id, job.state, job.total, job.done, job.failed)
    now = direct.driver_time(tx.conn, tx.recorded_at)
    sql = "UPDATE job SET state = 'cancelled', ended_at = ? WHERE id = ?"
    direct.change(tx.conn, sql, (now, job.id))
    tx.touch(Topic.JOBS, job.id)
    return _progress(job.id, JobState.CANCELLED, job.total, job.done, job.failed)


_AGAIN = """
    INSERT INTO job_row (job_id, order_id, order_version, data)
    SELECT CAST(? AS BIGINT), r.order_id, o.version, r.data FROM job_row r JOIN sales_order o ON o.id = r.order_id
    WHERE r.job_id = ? AND r.state = 'failed' ORDER BY r.order_id"""
_BACK = """
    INSERT INTO job_row (job_id, order_id, order_version, data)
    SELECT CAST(? AS BIGINT), r.order_id, r.order_version, r.data FROM job_row r
    WHERE r.job_id = ? AND r.state = 'done' ORDER BY r.order_id"""


# One that was stopped may be begun again: what it had undone by then is told apart by the orders' versions.
_UNDONE = "SELECT 1 FROM job WHERE undo_of_id = ? AND state <> 'cancelled'"


@operation(RetryJob, "jobs.retry", version=1, right="orders")
def retry_job(tx: Tx, command: RetryJob) -> JsonObject:
    """Begin a job for what could not be done. Result as of ``begin_job``. Raises NotFound, Refused."""
    job = _over(tx, command.job_id)
    job_id = _new_job(tx, job.kind, job.params, query=job.query, undo_of_id=job.undo_of_id)
    direct.change(tx.conn, _AGAIN, (job_id, job.id))
    return _begun(tx, job_id, words("Nothing of it failed."))


@operation(UndoJob, "jobs.undo", version=1, right="orders")
def undo_job(tx: Tx, command: UndoJob) -> JsonObject:
    """Begin the job that undoes what was done. Result as of ``begin_job``.

    Raises NotFound, and Refused for a job that is not over, was undone before or did nothing.
    """
    job = _over(tx, command.job_id)
    if direct.first(tx.conn, _UNDONE, (job.id,)) is not None:
        raise Refused(words("It was undone before."), fix=words("Look at the list of jobs."))
    # Undoing an undo does the thing again: the newest of a chain says which of both it is.
    params = {name: value for name, value in job.params.items() if name != UNDOES}
    if not job.params.get(UNDOES):
        params[UNDOES] = True
    job_id = _new_job(tx, INVERSE[job.kind], params, query=job.query, undo_of_id=job.id)
    direct.change(tx.conn, _BACK, (job_id, job.id))
    return _begun(tx, job_id, words("Nothing was done that could be undone."))


def _over(tx: Tx, job_id: int) -> _Job:
    """Lock a job that must have ended. Raises NotFound, Refused."""
    job = _locked(tx, job_id)
    if job.state is JobState.RUNNING:
        raise Refused(words("It is still under way."), fix=words("Wait for its end, or stop it first."))
    return job


def run_job(
    run: Callable[..., Done],
    job_id: int,
    progress: Callable[[int, int], object] | None = None,
    should_stop: Callable[[], bool] | None = None,
    *,
    ended: int = 0,
    clock: Callable[[], float] = time.monotonic,
) -> JsonObject:
    """Carry a job on to its end, chunk after chunk; gives the result of the last one. Never on the GUI thread.

    ``run`` is ``Operations.run`` or one turn at the writer (``Tasks.work``). ``progress(ended, total)`` after each
    chunk; ``should_stop`` is asked before each and stops the job. ``ended``: how far it is known to be (a job that is
    gone on with; 0 only takes longer). Raises what ``run`` raises: the job then goes on where it ended, later.
    """
    size = FIRST_CHUNK
    while True:
        if should_stop is not None and should_stop():
            return run(CancelJob(job_id), op_id=uuid.uuid5(_STEPS, f"{job_id} stop")).result
        begun = clock()
        step = run(
            StepJob(job_id, ended),
            op_id=uuid.uuid5(_STEPS, f"{job_id} {ended}"),
            attachments={"rows": Attachment(size)},
        )
        size = next_size(size, clock() - begun)
        ended = step.result["done"] + step.result["failed"]
        if progress is not None:
            progress(ended, step.result["total"])
        if step.result["state"] != JobState.RUNNING.value:
            return step.result


def next_size(size: int, took: float) -> int:
    """How many orders the next chunk has, so that it takes ``CHUNK_SECONDS``: from half to twice as many as this one.

    Never fewer than are worth a round trip: a busy machine must not make a thousand chunks of a thousand orders. What
    is carried out order by order has fewer all the same (``JobStep.most``).
    """
    fitting = int(size * CHUNK_SECONDS / max(took, 0.001))
    return max(LEAST_IN_CHUNK, size // 2, min(fitting, size * 2, MOST_IN_CHUNK))
