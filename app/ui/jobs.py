"""Jobs that run for a while: what the status bar shows of them, and how one is stopped."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Job:
    """A job under way: ``done`` of ``total`` (0: not known), and how to stop it (None: it cannot be)."""

    number: int
    title: str
    done: int = 0
    total: int = 0
    cancel: Callable[[], object] | None = None


class JobHandle:
    """What the one who runs a job holds. Both may be called on any thread."""

    def __init__(self, jobs: Jobs, number: int) -> None:
        self._jobs, self._number = jobs, number

    def progress(self, done: int, total: int) -> None:
        """So much is done."""
        self._jobs.told.emit(self._number, done, total)

    def end(self) -> None:
        """It is over, well or not; a second call does nothing."""
        self._jobs.over.emit(self._number)


class Jobs(QObject):
    """The jobs of this window, oldest first. Signals: ``changed()``; the other two are for ``JobHandle``."""

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
        """A job begins; ``cancel()`` asks it to stop. Call on the GUI thread."""
        job = Job(next(self._numbers), title, cancel=cancel)
        self._running[job.number] = job
        self.changed.emit()
        return JobHandle(self, job.number)

    @property
    def running(self) -> list[Job]:
        """What is under way, oldest first."""
        return list(self._running.values())

    def _on_told(self, number: int, done: int, total: int) -> None:
        if number in self._running:
            self._running[number] = replace(self._running[number], done=done, total=total)
            self.changed.emit()

    def _on_over(self, number: int) -> None:
        if self._running.pop(number, None) is not None:
            self.changed.emit()
