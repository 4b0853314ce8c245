"""Answers about steps for many orders: begin, go on, stop, try again, undo. JSON values, and the same in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from app.cli import words
from app.cli.output import Value
from app.cli.session import Session
from app.domain.money import format_minor
from app.domain.order_steps import JobKind, RowState
from app.errors import BadInput, NotFound
from app.queries.jobs import JobView, job_rows, job_view, latest_jobs, orphaned_jobs, running_jobs, undoable
from app.queries.order_list import ListSpec
from app.queries.refunds import refunds_of_job
from app.services.jobs import CancelJob, RetryJob, StartJob, UndoJob, run_job
from app.services.outbox import carry_out_due, refund_words
from app.services.references import one_order

# Orders that could not be changed, as they are told.
_ROWS = 1_000


def for_orders(
    session: Session, kind: JobKind, names: Sequence[str], query: str, params: Mapping[str, Any], reason: str = ""
) -> tuple[Value, int]:
    """Do a step to the named orders, or to all that the search finds; the answer and the exit code.

    ``reason``: why they are held, in a person's words. Raises BadInput if neither or both are given, and what naming an
    order raises.
    """
    if bool(names) == bool(query.strip()):
        raise BadInput(
            "Name orders, or give a search with --query, not both. Nothing was changed."
            if names
            else "No orders were named. Nothing was changed.",
            fix="Such as: 1042 1043, or --query 'status:to_route -tag:b2b'.",
        )
    # What is searched for and why is written by a person: the gesture has its digest alone.
    written = sha256(repr((query, reason)).encode("utf-8", "replace")).hexdigest()
    said = [*names, written, *(f"{name}={value}" for name, value in sorted(params.items()))]

    def meant(conn: Any) -> Value:
        return {"order_ids": [one_order(conn, name) for name in names]}

    ids = session.settle(kind.value, said, meant)["order_ids"]
    command = (
        StartJob(kind.value, dict(params), ids=tuple(dict.fromkeys(ids)), reason=reason)
        if names
        else StartJob(kind.value, dict(params), spec=ListSpec(query), reason=reason)
    )
    begun = session.shop.run(command, op_id=session.step("begin")).result
    return worked_off(session, begun["job_id"])


def worked_off(session: Session, job_id: int, ended: int = 0) -> tuple[Value, int]:
    """Carry the job on to its end; the answer and the exit code."""
    run_job(session.shop.run, job_id, session.progress("orders"), ended=ended)
    value = job_value(session, job_id)
    return value, 1 if value["failed"] else 0


def job_value(session: Session, job_id: int) -> Value:
    """One job with the orders that could not be changed. Raises NotFound."""
    view: JobView | None = session.shop.read(job_view, job_id)
    if view is None:
        raise NotFound(f"There is no job {job_id}.", fix="stationmaster jobs lists them.")
    rows = session.shop.read(job_rows, job_id, RowState.FAILED, limit=_ROWS)
    failures = [{"order": row.number, "message": str(row.message), "fix": str(row.fix)} for row in rows]
    sums = session.shop.read(refunds_of_job, job_id) if view.kind is JobKind.CANCEL else ()
    refunds = [{"currency": one.currency, "amount_minor": one.amount, "orders": one.orders} for one in sums]
    return _summary(view) | {"failures": failures, "refunds": refunds}


def _summary(view: JobView) -> Value:
    return {
        "job": view.id,
        "kind": view.kind.value,
        "params": dict(view.params),
        "query": view.query,
        "state": view.state.value,
        "total": view.total,
        "done": view.done - view.skipped,
        "skipped": view.skipped,
        "failed": view.failed,
        "left": view.left,
        "user": view.user,
        "station": view.station,
        "created_at": view.created_at,
        "ended_at": view.ended_at,
        "undo_of": view.undo_of_id,
        "undone_by": view.undone_by_id,
        "summary": str(view.words),
    }


def job_words(value: Value) -> str:
    """One job in words."""
    lines = [f"{row['order']}: {row['message']} {row['fix']}".strip() for row in value["failures"]]
    refunds = [_refund_words(**one) for one in value["refunds"]]
    held = (
        [f"To be paid back, each held 20 s: {', '.join(refunds)}. Then say: stationmaster jobs run"] if refunds else []
    )
    return "\n".join([value["summary"], *held, *words.first_lines(lines)])


def _refund_words(currency: str, amount_minor: int, orders: int) -> str:
    return f"{format_minor(amount_minor, currency)} {currency} of {words.plural(orders, 'order')}"


def jobs_value(session: Session) -> Value:
    """The newest jobs."""
    return {"jobs": [_summary(view) for view in session.shop.read(latest_jobs)]}


def jobs_words(value: Value) -> str:
    """Jobs as a table."""
    if not value["jobs"]:
        return "There were no jobs yet."
    head = ["Job", "Begun", "State", "Of", "What", "By"]
    cells = [
        [
            str(job["job"]),
            words.moment(job["created_at"]),
            "undone" if job["undone_by"] else job["state"],
            f"{job['total']:,}",
            job["summary"],
            f"{job['user']}, {job['station']}",
        ]
        for job in value["jobs"]
    ]
    return "\n".join(words.table([head, *cells], frozenset({0, 3})))


def stop_value(session: Session, job_id: int) -> Value:
    """Stop a job. Raises NotFound."""
    session.shop.run(CancelJob(job_id), op_id=session.op_id)
    return job_value(session, job_id)


def again_value(session: Session, job_id: int) -> tuple[Value, int]:
    """Try again what could not be done. Raises NotFound, Refused."""
    begun = session.shop.run(RetryJob(job_id), op_id=session.op_id).result
    return worked_off(session, begun["job_id"])


def undo_value(session: Session, job_id: int | None) -> tuple[Value, int]:
    """Undo a job, the newest that can be if none is named. Raises NotFound, Refused."""

    def meant(conn: Any) -> Value:
        newest = undoable(conn, session.shop.facts.user_id)
        if not newest:
            raise NotFound("There is nothing to undo.", fix="stationmaster jobs lists what was done.")
        return {"job_id": newest[0].id}

    chosen = session.settle("undo", [str(job_id or "")], meant)["job_id"] if job_id is None else job_id
    begun = session.shop.run(UndoJob(chosen), op_id=session.step("begin")).result
    return worked_off(session, begun["job_id"])


def resume_value(session: Session) -> Value:
    """Carry on every job that nobody works on, and carry out refunds that are due."""
    shop = session.shop
    now = shop.clock()
    refunds = carry_out_due(shop.run, shop.read, now)
    views = shop.read(orphaned_jobs, shop.facts.station_id, now)
    jobs = [worked_off(session, view.id, view.ended)[0] for view in views]
    told = [
        {"order": one["number"], "amount": one["amount"], "currency": one["currency"]}
        for one in refunds
        if one["amount"]
    ]
    return {"jobs": jobs, "refunds": told, "running": len(shop.read(running_jobs))}


def resume_words(value: Value) -> str:
    """What was carried on, in words."""
    lines = [job_words(job) for job in value["jobs"]]
    lines += [refund_words(one["amount"], one["currency"], one["order"]) for one in value["refunds"]]
    if value["running"]:
        lines.append(f"{words.plural(value['running'], 'job')} is carried on by a station that is open.")
    return "\n".join(lines or ["Nothing waits."])
