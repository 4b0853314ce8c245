"""Orders of the list as a file: where to, then row by row on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import OperationError
from app.queries.order_list import OrderRow
from app.reports.order_export import COLUMNS, columns_named, export_orders, rows_of_ids, rows_of_list
from app.reports.tables import Stopped, TableFormat
from app.ui.formats import local, utc_now
from app.ui.i18n import tr, trn
from app.ui.orders.bulk_work import Chosen
from app.ui.tasks import Tasks

# What the columns of the list are in a file.
_IN_FILE = {
    "problem": ("holds", "short"),
    "total": ("total", "currency"),
    "channel": ("channel", "shop"),
}


class Exporter(QObject):
    """Writes one file at a time. ``choose(parent, name, filter)`` asks for the path, "" leaves it.

    Signals: ``progressed(title, done, total)``, title "" when it is over; ``said(text)``; ``refused(error)``.
    """

    progressed = Signal(str, int, int)
    said = Signal(str)
    refused = Signal(object)
    _told = Signal(int)

    def __init__(
        self, tasks: Tasks, read: Callable[..., Any], choose: Callable[[QWidget, str, str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tasks, self._read, self._choose, self._over = tasks, read, choose, parent
        self._stopped = False
        self._told.connect(self._on_told)

    def stop(self) -> None:
        """Stops the file that is being written; nothing of it is left."""
        self._stopped = True

    def export(self, kind: str, chosen: Chosen, shown: Iterable[str]) -> None:
        """Asks where to, then writes the shown columns of the chosen orders."""
        form = TableFormat(kind)
        now = utc_now()
        name = f"orders-{local(now):%Y-%m-%d}.{kind}"
        path = self._choose(self._over, name, f"{kind.upper()} (*.{kind})")
        if not path:
            return
        target = Path(path if path.casefold().endswith(f".{kind}") else f"{path}.{kind}")
        named = [part for column in shown for part in _IN_FILE.get(column, (column,)) if part in COLUMNS]
        columns = columns_named(named)
        self._stopped = False

        def work(_run: Callable[..., Any]) -> int:
            rows: Iterable[OrderRow]
            if chosen.spec is None:
                rows = rows_of_ids(self._read, chosen.ids, now)
            else:
                but = frozenset(chosen.exclude)
                rows = (row for row in rows_of_list(self._read, chosen.spec, now) if row.id not in but)
            titles = [tr(column.title) for column in columns]
            return export_orders(self._read, target, rows, columns, form, titles=titles, progress=self._tell)

        self._tasks.work(
            self,
            self._stoppable(work),
            done=lambda count: self._on_done(count, target),
            failed=self._on_failed,
            ended=lambda: self.progressed.emit("", 0, 0),
            title=tr("Writing {file}", file=target.name),
        )

    @staticmethod
    def _stoppable(work: Callable[[Callable[..., Any]], int]) -> Callable[[Callable[..., Any]], int]:
        def guarded(run: Callable[..., Any]) -> int:
            try:
                return work(run)
            except Stopped:
                return -1

        return guarded

    def _tell(self, count: int) -> bool:
        self._told.emit(count)
        return self._stopped

    def _on_told(self, count: int) -> None:
        self.progressed.emit(trn("{n} row written", "{n} rows written", count), 0, 0)

    def _on_done(self, count: int, target: Path) -> None:
        if count < 0:
            self.said.emit(tr("Stopped: no file was left"))
        else:
            words = trn("{n} order written to {file}", "{n} orders written to {file}", count, file=target.name)
            self.said.emit(words)

    def _on_failed(self, error: OperationError) -> None:
        self.refused.emit(error)


def ask_for_file(parent: QWidget, name: str, kinds: str) -> str:
    """Where a file is to go; "" if nowhere."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _kind = QFileDialog.getSaveFileName(parent, tr("Save"), str(Path(folder) / name), kinds)
    return chosen
