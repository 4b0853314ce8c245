"""Jobs that run for a while: what the status bar shows of them, and how one is stopped."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, QTimer, Signal

# What is over before a person has read it is not shown.
SHOWN_AFTER_MS = 500


@dataclass(frozen=True, slots=True)
class Job:
    """A job under way: ``done`` of ``total`` (0: not known), and how to stop it; ``is_shown`` once it takes a while."""

    number: int
    title: str
    stop: Callable[[], object]
    done: int = 0
    total: int = 0
    is_shown: bool = False


class JobHandle:
    """What the one who runs a job holds; all of it may be called on any thread. ``with handle:`` ends it."""

    def __init__(self, jobs: Jobs, number: int, cancel: Callable[[], object] | None) -> None:
        self._jobs, self.number, self._cancel = jobs, number, cancel
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def is_stopped(self) -> bool:
        """Whether somebody wants it to stop: to be asked at each step."""
        return self._stopped

    def stop(self) -> None:
        """Asks it to stop."""
        self._stopped = True
        if self._cancel is not None:
            self._cancel()

    def progress(self, done: int, total: int) -> None:
        """So much is done."""
        self._jobs.told.emit(self.number, done, total)

    def end(self) -> None:
        """It is over, well or not; a second call does nothing."""
        self._jobs.over.emit(self.number)


class Jobs(QObject):
    """The jobs of this console, oldest first; they outlive a window that is built anew.

    Signals: ``changed()``; the other two are for ``JobHandle``.
    """

    changed = Signal()
    told = Signal(int, int, int)
    over = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._running: dict[int, Job] = {}
        self.told.connect(self._on_told)
        self.over.connect(self._on_over)

    def begin(self, title: str, *, cancel: Callable[[], object] | None = None) -> JobHandle:
        """A job begins; ``cancel()`` is called too when it is to stop. Call on the GUI thread."""
        number = next(self._numbers)
        handle = JobHandle(self, number, cancel)
        self._running[number] = Job(number, title, handle.stop)
        QTimer.singleShot(SHOWN_AFTER_MS, self, lambda: self._change(number, lambda job: replace(job, is_shown=True)))
        self.changed.emit()
        return handle

    @property
    def running(self) -> list[Job]:
        """What is under way, oldest first."""
        return list(self._running.values())

    @property
    def shown(self) -> list[Job]:
        """What has been under way for a while, oldest first."""
        return [job for job in self._running.values() if job.is_shown]

    def find(self, handle: JobHandle | None) -> Job | None:
        """The job of a handle, while it is under way."""
        return self._running.get(handle.number) if handle is not None else None

    def _change(self, number: int, change: Callable[[Job], Job]) -> None:
        if number in self._running:
            self._running[number] = change(self._running[number])
            self.changed.emit()

    def _on_told(self, number: int, done: int, total: int) -> None:
        self._change(number, lambda job: replace(job, done=done, total=total))

    def _on_over(self, number: int) -> None:
        if self._running.pop(number, None) is not None:
            self.changed.emit()


def share_done(jobs: list[Job]) -> int | None:
    """How much of several jobs is done, in percent, each of them counting the same; None: nobody knows."""
    known = [min(job.done / job.total, 1.0) for job in jobs if job.total]
    return round(100 * sum(known) / len(known)) if known else None
