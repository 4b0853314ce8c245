"""A file under way on another thread: how far it is, a way to stop it; and reading a file as one such work."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import OperationError, Unavailable
from app.ui.i18n import tr
from app.ui.importing.check import Check, Unmapped
from app.ui.importing.opening import Wanted, open_wanted
from app.ui.jobs import JobHandle, Jobs
from app.ui.tasks import Tasks

_LOOK_MS = 100


class FileWork(QObject):
    """Base of reading and importing.

    Signals: ``progressed(rows done, rows)``; ``ended(answer)`` or ``failed(OperationError)``; at last ``over()``.
    """

    progressed = Signal(int, int)
    ended = Signal(object)
    failed = Signal(object)
    over = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.seen = (0, 0)
        self._cancelled = threading.Event()
        self._handle: JobHandle | None = None
        # Looked at from time to time, because a chunk of unchanged orders takes a millisecond.
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def carry_out(self, jobs: Jobs, title: str, work: Callable[[Callable[..., Any]], object]) -> None:
        """Does ``work(run)`` as a job that is shown around the view, and can be stopped there too."""
        handle = self._handle = jobs.begin(title, cancel=self.cancel)

        def shown(run: Callable[..., Any]) -> object:
            with handle:
                return work(run)

        self.tasks.work(self, shown, done=self.ended.emit, failed=self.failed.emit, ended=self.finish, title=title)

    @property
    def is_cancelled(self) -> bool:
        """Whether it was told to stop; asked on both threads."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stops after the chunk that is under way."""
        self._cancelled.set()

    def on_progress(self, done: int, total: int) -> None:
        """Called on the other thread. ``done`` is a row number as a spreadsheet counts: the header is row 1."""
        self.seen = (min(done - 1, total), total)

    def finish(self) -> None:
        """Nothing more comes."""
        self._clock.stop()
        self.over.emit()
        self.deleteLater()

    def _look(self) -> None:
        done, total = self.seen
        if total and not self.is_cancelled:
            self.progressed.emit(done, total)
            if self._handle is not None:
                self._handle.progress(done, total)


class Reading(FileWork):
    """One reading of a file; ``ended`` gives ``Check`` or ``Unmapped``. Cancelled it tells nothing but ``over``."""

    def start(self, wanted: Wanted, now: datetime) -> None:
        """Begins; once."""
        self.tasks.read(
            self,
            open_wanted,
            wanted,
            now,
            self.on_progress,
            done=self._on_done,
            failed=self._on_failed,
            ended=self.finish,
        )

    def on_progress(self, done: int, total: int) -> None:
        if self.is_cancelled:
            raise Unavailable(tr("Reading was stopped. Nothing was written."))
        super().on_progress(done, total)

    def _on_done(self, check: Check | Unmapped) -> None:
        if not self.is_cancelled:
            self.ended.emit(check)

    def _on_failed(self, error: OperationError) -> None:
        if not self.is_cancelled:
            self.failed.emit(error)
