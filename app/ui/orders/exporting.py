"""Orders of the list as a file: where to, then row by row on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.queries.order_list import OrderRow, count_all
from app.reports.tables import TableFormat
from app.ui.file_out import Told, write_file
from app.ui.formats import local, utc_now
from app.ui.i18n import tr, trn
from app.ui.jobs import Jobs
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

    A file that is stopped leaves nothing. Signals: ``said(text)``; ``refused(error)``.
    """

    said = Signal(str)
    refused = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        jobs: Jobs,
        read: Callable[..., Any],
        choose: Callable[[QWidget, str, str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._jobs, self._read, self._choose, self._over = tasks, jobs, read, choose, parent

    def export(self, kind: str, chosen: Chosen, shown: Iterable[str]) -> None:
        """Asks where to, then writes the shown columns of the chosen orders."""
        from app.reports.order_export import COLUMNS, columns_named, export_orders  # not needed to look at the list

        form = TableFormat(kind)
        now = utc_now()
        name = f"orders-{local(now):%Y-%m-%d}.{kind}"
        path = self._choose(self._over, name, f"{kind.upper()} (*.{kind})")
        if not path:
            return
        target = Path(path if path.casefold().endswith(f".{kind}") else f"{path}.{kind}")
        named = [part for column in shown for part in _IN_FILE.get(column, (column,)) if part in COLUMNS]
        columns = columns_named(named)

        def write(told: Told) -> int:
            rows, total = self._rows(chosen, now)
            titles = [tr(column.title) for column in columns]
            return export_orders(
                self._read, target, rows, columns, form, titles=titles, progress=lambda count: told(count, total)
            )

        def words(count: int) -> str:
            return trn("{n} order written to {file}", "{n} orders written to {file}", count, file=target.name)

        write_file(
            self, self._tasks, self._jobs, target, write, said=self.said.emit, words=words, failed=self.refused.emit
        )

    def _rows(self, chosen: Chosen, now: datetime) -> tuple[Iterable[OrderRow], int]:
        """The chosen orders one by one, and how many they are."""
        from app.reports.order_export import rows_of_ids, rows_of_list

        if chosen.spec is None:
            return rows_of_ids(self._read, chosen.ids, now), len(chosen.ids)
        but = frozenset(chosen.exclude)
        rows = (row for row in rows_of_list(self._read, chosen.spec, now) if row.id not in but)
        return rows, max(0, self._read(count_all, chosen.spec, now) - len(but))
