"""Jobs over many orders from the window: begun, carried on in chunks behind every scan, told, undone.

The job itself and what became of each order are rows in the database (``app.services.jobs``): a program that ends in
the middle loses nothing, and any station can carry it on.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.order_steps import JobKind, RowState
from app.errors import OperationError
from app.queries.jobs import JobRowView, JobView, failed_ids, job_rows, job_view, order_ids_of
from app.queries.order_list import ListSpec
from app.queries.refunds import RefundSum, refunds_of_job
from app.services.jobs import RetryJob, StartJob, UndoJob, run_job
from app.ui.i18n import mark, said, tr
from app.ui.jobs import JobHandle, Jobs
from app.ui.tasks import Tasks

# What of a job's failures is listed; the rest is counted.
MOST_LISTED = 200
# A job this small is over before anybody could read a bar.
_SMALL = 50
# A second reason of a hold takes the orders of the first, so many at most.
_MOST_AGAIN = 100_000

ICONS: Mapping[JobKind, str] = {
    JobKind.RELEASE: "play",
    JobKind.HOLD: "pause",
    JobKind.LIFT_HOLD: "play",
    JobKind.TAG: "tag",
    JobKind.UNTAG: "tag",
    JobKind.ASSIGN_LOCATION: "map-pin",
    JobKind.CANCEL: "ban",
}
_UNDER_WAY: Mapping[JobKind, str] = {
    JobKind.RELEASE: mark("Releasing"),
    JobKind.HOLD: mark("Putting on hold"),
    JobKind.LIFT_HOLD: mark("Lifting holds"),
    JobKind.TAG: mark("Tagging"),
    JobKind.UNTAG: mark("Taking tags away"),
    JobKind.ASSIGN_LOCATION: mark("Assigning"),
    JobKind.CANCEL: mark("Cancelling"),
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The orders that something is to be done to: these ``ids``, or everything that ``spec`` finds but ``exclude``."""

    ids: tuple[int, ...] = ()
    spec: ListSpec | None = None
    exclude: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.ids) or self.spec is not None


@dataclass(slots=True, eq=False)
class Gesture:
    """What one Undo takes back: the jobs that did it last, undo of an undo included."""

    job_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Ended:
    """How a gesture ended: its last job, its first failures, and every order that failed.

    ``refunds``: what is paid back soon. ``undoes``: it was an undo (or a redo) of that gesture.
    """

    job: JobView
    rows: tuple[JobRowView, ...]
    failed: tuple[int, ...]
    chosen: Chosen
    gesture: Gesture
    refunds: tuple[RefundSum, ...] = ()
    undoes: bool = False


class BulkWork(QObject):
    """Runs one gesture at a time.

    Signals: ``progressed(title, done, total)``, title "" when it is over; ``ended(Ended)``; ``refused(error)``;
    ``busy(words)`` another was wanted while one is under way.
    """

    progressed = Signal(str, int, int)
    ended = Signal(object)
    refused = Signal(object)
    busy = Signal(str)
    _told = Signal(int, int)

    def __init__(self, tasks: Tasks, jobs: Jobs, read: Callable[..., Any], parent: QObject) -> None:
        """``jobs`` shows what is under way around the view, too, when another one is in front."""
        super().__init__(parent)
        self._tasks, self._jobs, self._read = tasks, jobs, read
        self._handle: JobHandle | None = None
        self._title = ""
        self._stop = False
        self._told.connect(self._on_told)

    @property
    def is_running(self) -> bool:
        """Whether a job is under way in this window."""
        return bool(self._title)

    def start(self, kind: JobKind, chosen: Chosen, *params: Mapping[str, Any]) -> None:
        """Does something to the chosen orders; several ``params``: one job after another, all for the same orders."""

        def begin(number: int, jobs: list[int]) -> Any:
            given = dict(params[number]) if params else {}
            if jobs:  # the search may find other orders by now
                ids = tuple(self._read(order_ids_of, jobs[0], limit=_MOST_AGAIN))
                return StartJob(kind.value, given, ids=ids)
            if chosen.spec is None:
                return StartJob(kind.value, given, ids=chosen.ids)
            return StartJob(kind.value, given, spec=chosen.spec, exclude=chosen.exclude)

        if chosen:
            self._begin(tr(_UNDER_WAY[kind]), begin, max(1, len(params)), chosen, Gesture())

    def retry(self, ended: Ended) -> None:
        """Tries again what failed; one Undo takes back both."""
        self._begin(tr("Trying again"), lambda _n, _jobs: RetryJob(ended.job.id), 1, ended.chosen, Gesture())

    def undo(self, gesture: Gesture) -> None:
        """Takes back what a gesture did, or does again what was taken back."""
        jobs = gesture.job_ids[::-1]
        if jobs:
            self._begin(
                tr("Undoing"), lambda number, _jobs: UndoJob(jobs[number]), len(jobs), Chosen(), gesture, undoes=True
            )

    def stop(self) -> None:
        """Stops the job after the chunk that is under way; what is done stays done."""
        self._stop = True

    # -- inside --

    def _begin(
        self,
        title: str,
        begin: Callable[[int, list[int]], Any],
        count: int,
        chosen: Chosen,
        gesture: Gesture,
        *,
        undoes: bool = False,
    ) -> None:
        if self._title:
            self.busy.emit(self._title)
            return
        self._title, self._stop = title, False
        self._handle = self._jobs.begin(title, cancel=self.stop)
        op_ids = [uuid.uuid4() for _ in range(count)]

        def work(run: Callable[..., Any]) -> Ended:
            jobs: list[int] = []
            for number in range(count):
                begun = run(begin(number, jobs), op_id=op_ids[number]).result
                jobs.append(begun["job_id"])
                self._told.emit(0, begun["total"])
                run_job(run, jobs[-1], self._told.emit, lambda: self._stop)
                if self._stop:
                    break
            gesture.job_ids = tuple(jobs)
            return self._answer(jobs, chosen, gesture, undoes)

        self._tasks.work(self, work, done=self._on_done, failed=self._on_failed, ended=self._on_over, title=title)

    def _answer(self, jobs: list[int], chosen: Chosen, gesture: Gesture, undoes: bool) -> Ended:
        rows: dict[int, JobRowView] = {}
        lost: set[int] = set()
        for job_id in jobs:
            found = self._read(failed_ids, job_id)
            lost.update(found)
            if found:
                listed = self._read(job_rows, job_id, RowState.FAILED, limit=MOST_LISTED)
                rows |= {row.order_id: row for row in listed}
        job = self._read(job_view, jobs[-1])
        refunds = self._read(refunds_of_job, jobs[-1]) if job.kind is JobKind.CANCEL else ()
        return Ended(job, tuple(rows.values()), tuple(sorted(lost)), chosen, gesture, refunds, undoes)

    def _on_told(self, done: int, total: int) -> None:
        if self._handle is not None:
            self._handle.progress(done, total)
        if self._title and total > _SMALL:
            self.progressed.emit(self._title, done, total)

    def _on_done(self, ended: Ended) -> None:
        self._on_over()
        self.ended.emit(ended)

    def _on_failed(self, error: OperationError) -> None:
        self._on_over()
        self.refused.emit(error)

    def _on_over(self) -> None:
        # Whatever became of it, a bug too: the next job can begin.
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.end()
        if self._title:
            self._title = ""
            self.progressed.emit("", 0, 0)


def outcome(ended: Ended) -> str:
    """How it ended, in the language of the screen."""
    return str(said(ended.job.words))
