"""Jobs over many orders that the window carries on: those that a program left behind, and failures tried again."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError
from app.ui.formats import utc_now
from app.ui.i18n import said, said_error, tr
from app.ui.view import Kit
from app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from app.queries.jobs import JobView


class JobWork(QObject):
    """Carries jobs on, one after another, on the thread of long work. Signals: ``said(Toast)`` how one ended."""

    said = Signal(object)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit

    def resume(self, station_id: int) -> None:
        """Goes on with what this station, or a program that has ended, left half done."""
        from app.queries.jobs import orphaned_jobs

        self._kit.tasks.read(
            self, orphaned_jobs, station_id, utc_now(), done=self._on_orphans, failed=lambda _error: None
        )

    def retry(self, job_id: int) -> None:
        """Tries again what failed in a job, as another job."""
        from app.services.jobs import RetryJob

        op_id = uuid.uuid4()
        self._carry(tr("Trying again"), lambda run: int(run(RetryJob(job_id), op_id=op_id).result["job_id"]))

    def _on_orphans(self, jobs: list[JobView]) -> None:
        for job in jobs:
            self._carry(said(job.title), lambda _run, job_id=job.id: job_id)

    def _carry(self, title: str, begin: Callable[..., int]) -> None:
        """Shows the job in the status bar, where it can be stopped, and says how it ended."""
        # Services of jobs know those of orders: most programs start without ever carrying one on.
        from app.services.jobs import run_job

        handle = self._kit.jobs.begin(title)

        def work(run: Callable[..., Any]) -> int:
            with handle:
                job_id = begin(run)
                run_job(run, job_id, handle.progress, lambda: handle.is_stopped)
                return job_id

        self._kit.tasks.work(self, work, done=self._on_done, failed=self._on_failed, title=title)

    def _on_done(self, job_id: int) -> None:
        from app.queries.jobs import job_view

        self._kit.tasks.read(self, job_view, job_id, done=self._say)

    def _say(self, job: JobView | None) -> None:
        if job is None:
            return
        icon = "triangle-alert" if job.failed else "circle-check"
        if job.can_be_undone and not job.is_undo:
            self.said.emit(Toast(said(job.words), icon, tr("Undo"), partial(self._undo, job.id)))
        else:
            self.said.emit(Toast(said(job.words), icon))

    def _undo(self, job_id: int) -> None:
        from app.services.jobs import UndoJob

        op_id = uuid.uuid4()
        self._carry(tr("Undoing"), lambda run: int(run(UndoJob(job_id), op_id=op_id).result["job_id"]))

    def _on_failed(self, error: OperationError) -> None:
        self.said.emit(Toast(said_error(error), "octagon-x"))
