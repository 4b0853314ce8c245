"""Undoing imports from the screen: the history, what an undo would do, the undo itself, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError
from app.queries.imports import Batch, import_history
from app.services.import_undo import preview_undo
from app.services.import_verdicts import UndoCounts
from app.ui.formats import number, utc_now
from app.ui.i18n import tr
from app.ui.importing.history_page import HistoryPage
from app.ui.importing.job import UndoJob
from app.ui.importing.undo_page import UndoPage, undone_words
from app.ui.view import Kit


class Says(Protocol):
    """How the screen tells an error in place."""

    def __call__(self, error: OperationError, *, fix: str = "", run: Callable[[], object] | None = None) -> None: ...


class Undoing(QObject):
    """The undo of one batch at a time.

    Signals: ``planned()`` the page says what would happen; ``begun(str)`` an undo is under way (its title);
    ``progressed(done, total)``; ``ended(str)`` it is over, in words for a toast; ``broke()`` it failed, and was told.
    """

    planned = Signal()
    begun = Signal(str)
    progressed = Signal(int, int)
    ended = Signal(str)
    broke = Signal()

    def __init__(self, kit: Kit, history: HistoryPage, page: UndoPage, say_error: Says, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._history, self._page, self._say_error = kit, history, page, say_error
        self._batch: Batch | None = None
        self._counts: UndoCounts | None = None
        self._job: UndoJob | None = None

    @property
    def is_running(self) -> bool:
        """Whether an undo is under way."""
        return self._job is not None

    @property
    def can_undo(self) -> bool:
        """Whether the batch that is planned has something to undo."""
        return self._counts is not None and self._counts.done > 0 and self._job is None

    def reload_history(self) -> None:
        """Asks for the list of imports again."""
        self._kit.tasks.read(self, import_history, done=self._on_history, key="history")

    def plan(self, batch: Batch) -> None:
        """Asks what undoing the batch would do, then ``planned``."""
        self._batch, self._counts = batch, None
        self._kit.tasks.read(
            self,
            preview_undo,
            batch.id,
            done=partial(self._on_plan, batch),
            failed=partial(self._say_error, fix=tr("Ask again"), run=lambda: self.plan(batch)),
            key="plan",
        )

    def undo_planned(self) -> None:
        """Undoes the batch that is shown."""
        if self._batch is not None and self.can_undo:
            self.undo(self._batch.id, self._batch.file_name)

    def undo(self, batch_id: int, name: str) -> None:
        """Undoes a batch; ``name`` is its file's."""
        if self._job is not None:
            return
        job = self._job = UndoJob(self._kit.tasks, self._kit.jobs, batch_id, name, self)
        job.progressed.connect(self.progressed)
        job.ended.connect(partial(self._on_undone, name, job))
        job.failed.connect(partial(self._on_failed, batch_id, name))
        job.over.connect(self._on_over)
        self.begun.emit(tr("Undoing {file}", file=name))
        job.start()

    def stop(self) -> None:
        """Ends the undo after the chunk that is under way; what is undone stays so."""
        if self._job is not None:
            self._job.cancel()

    def _on_history(self, batches: list[Batch]) -> None:
        self._history.show_batches(batches, utc_now())

    def _on_plan(self, batch: Batch, counts: UndoCounts) -> None:
        if self._batch is batch:
            self._counts = counts
            self._page.show_plan(batch, counts)
            self.planned.emit()

    def _on_undone(self, name: str, job: UndoJob, counts: UndoCounts) -> None:
        self._job = self._counts = None
        self._page.show_done(name, counts, stopped=job.is_cancelled)
        self.ended.emit(undone_words(name, counts))

    def _on_failed(self, batch_id: int, name: str, error: OperationError) -> None:
        self._job = None
        self.broke.emit()
        self._say_error(error, fix=tr("Try again"), run=lambda: self.undo(batch_id, name))

    def _on_over(self) -> None:
        if self._job is not None:
            self._job = None  # neither done nor failed: a bug, which the window has told
            self.broke.emit()


def undo_title(counts: UndoCounts | None) -> str:
    """The text of the undo button."""
    return tr("Undo {n} changes", n=number(counts.done)) if counts is not None and counts.done else tr("Undo")
