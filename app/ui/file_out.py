"""Files that screens write: where they go, and writing as a job that is shown around the view and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import OperationError
from app.reports.tables import Stopped
from app.ui.i18n import tr
from app.ui.jobs import Jobs
from app.ui.tasks import Tasks

Told = Callable[[int, int], bool]


def ask_for_file(parent: QWidget, name: str, kinds: str) -> str:
    """Where a file is to go; "" if nowhere."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _kind = QFileDialog.getSaveFileName(parent, tr("Save"), str(Path(folder) / name), kinds)
    return chosen


def write_file(
    owner: QObject,
    tasks: Tasks,
    jobs: Jobs,
    target: Path,
    write: Callable[[Told], int],
    *,
    said: Callable[[str], object],
    words: Callable[[int], str],
    failed: Callable[[OperationError], object],
) -> None:
    """Writes a file on a thread of its own; ``words(rows)`` say that it is there. What is stopped leaves no file.

    ``write(told)`` gives how many rows there are; ``told(rows, of how many)`` says how far it is, and is true when it
    is to raise ``Stopped``.
    """
    title = tr("Writing {file}", file=target.name)
    handle = jobs.begin(title)

    def told(done: int, total: int) -> bool:
        handle.progress(done, total)
        return handle.is_stopped

    def work(_run: Callable[..., Any]) -> int | None:
        with handle:
            try:
                return write(told)
            except Stopped:
                return None

    def done(count: int | None) -> None:
        said(tr("Stopped: no file was left") if count is None else words(count))

    tasks.work(owner, work, done=done, failed=failed, title=title)
