"""Jobs over many orders from the window: begun, carried on in chunks behind every scan, told, undone.

The job itself and what became of each order are rows in the database (``app.services.jobs``): a program that ends in
the middle loses nothing, and any station can carry it on.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.order_steps import JobKind, RowState
from app.errors import OperationError
from app.queries.jobs import JobRowView, JobView, failed_ids, job_rows, job_view
from app.queries.order_list import ListSpec
from app.queries.refunds import RefundSum, refunds_of_job
from app.ui.i18n import mark, said, tr
from app.ui.jobs import JobHandle, Jobs
from app.ui.tasks import Tasks

# What of a job's failures is listed; the rest is counted.
MOST_LISTED = 200
# A job this small is over before anybody could read a bar.
_SMALL = 50

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
    """What one Undo takes back: the job that did it last, undo of an undo included."""

    job_id: int = 0


@dataclass(frozen=True, slots=True)
class Ended:
    """How a gesture ended: its job, its first failures, and every order that failed.

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

    def __init__(self, tasks: Tasks, jobs: Jobs, read: Callable[..., Any], parent: QObject) -> None:
        """``jobs`` shows what is under way around the view, too, when another one is in front."""
        super().__init__(parent)
        self._tasks, self._jobs, self._read = tasks, jobs, read
        self._handle: JobHandle | None = None
        self._title = ""
        jobs.changed.connect(self._on_jobs)

    @property
    def is_running(self) -> bool:
        """Whether a job is under way in this window."""
        return bool(self._title)

    def start(self, kind: JobKind, chosen: Chosen, params: Mapping[str, Any] = MappingProxyType({})) -> None:
        """Does something to the chosen orders."""
        from app.services.jobs import StartJob  # with all steps for many: nobody needs them to look at the list

        if chosen.spec is None:
            command = StartJob(kind.value, dict(params), ids=chosen.ids)
        else:
            command = StartJob(kind.value, dict(params), spec=chosen.spec, exclude=chosen.exclude)
        if chosen:
            self._begin(tr(_UNDER_WAY[kind]), command, chosen, Gesture())

    def retry(self, ended: Ended) -> None:
        """Tries again what failed."""
        from app.services.jobs import RetryJob

        self._begin(tr("Trying again"), RetryJob(ended.job.id), ended.chosen, Gesture())

    def undo(self, gesture: Gesture) -> None:
        """Takes back what a gesture did, or does again what was taken back."""
        from app.services.jobs import UndoJob

        self._begin(tr("Undoing"), UndoJob(gesture.job_id), Chosen(), gesture, undoes=True)

    def stop(self) -> None:
        """Stops the job after the chunk that is under way; what is done stays done."""
        if self._handle is not None:
            self._handle.stop()

    # -- inside --

    def _begin(self, title: str, command: Any, chosen: Chosen, gesture: Gesture, *, undoes: bool = False) -> None:
        if self._title:
            self.busy.emit(self._title)
            return
        self._title = title
        handle = self._handle = self._jobs.begin(title)
        op_id = uuid.uuid4()

        def work(run: Callable[..., Any]) -> Ended:
            from app.services.jobs import run_job

            with handle:
                begun = run(command, op_id=op_id).result
                handle.progress(0, begun["total"])
                run_job(run, begun["job_id"], handle.progress, lambda: handle.is_stopped)
                gesture.job_id = begun["job_id"]
                return self._answer(begun["job_id"], chosen, gesture, undoes)

        self._tasks.work(self, work, done=self._on_done, failed=self._on_failed, ended=self._on_over, title=title)

    def _answer(self, job_id: int, chosen: Chosen, gesture: Gesture, undoes: bool) -> Ended:
        lost = tuple(self._read(failed_ids, job_id))
        rows = tuple(self._read(job_rows, job_id, RowState.FAILED, limit=MOST_LISTED)) if lost else ()
        job = self._read(job_view, job_id)
        refunds = self._read(refunds_of_job, job_id) if job.kind is JobKind.CANCEL else ()
        return Ended(job, rows, lost, chosen, gesture, refunds, undoes)

    def _on_jobs(self) -> None:
        """A job that a person can see going on is told in place, too."""
        job = self._jobs.find(self._handle)
        if job is not None and job.total > _SMALL:
            self.progressed.emit(self._title, job.done, job.total)

    def _on_done(self, ended: Ended) -> None:
        self._on_over()
        self.ended.emit(ended)

    def _on_failed(self, error: OperationError) -> None:
        self._on_over()
        self.refused.emit(error)

    def _on_over(self) -> None:
        # Whatever became of it, a bug too: the next job can begin.
        self._handle = None
        if self._title:
            self._title = ""
            self.progressed.emit("", 0, 0)


def outcome(ended: Ended) -> str:
    """How it ended, in the language of the screen."""
    return str(said(ended.job.words))
