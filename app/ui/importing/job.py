"""One import under way: on a thread of its own, its writes behind every scan, with progress and a way to stop."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from app.channels.base import RowProblem
from app.errors import OperationError
from app.services.order_import import ImportReport, import_orders
from app.services.stock_import import StockReport, import_stock
from app.ui.formats import number, plural
from app.ui.importing.check import Check, Subject
from app.ui.importing.reading import FileWork
from app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. ``total`` is what the preview found usable, ``stopped`` whether Cancel ended it before that.

    ``updated`` is 0 for stock, ``review`` counts orders that a person should look at, ``extras`` are further facts.
    """

    subject: Subject
    total: int
    new: int
    unchanged: int
    updated: int
    review: int
    problems: tuple[RowProblem, ...]
    extras: tuple[str, ...]
    stopped: bool

    @property
    def done(self) -> int:
        """Orders (stock: rows) that were gone through."""
        return self.new + self.unchanged + self.updated

    @property
    def title(self) -> str:
        """The outcome in a few words."""
        many = "orders are in" if self.subject is Subject.ORDERS else "rows are stored"
        one = "order is in" if self.subject is Subject.ORDERS else "row is stored"
        if self.stopped:
            return f"Stopped: {number(self.done)} of {number(self.total)} {many}"
        return f"{number(self.done)} {one if self.done == 1 else many}"


class ImportJob(FileWork):
    """One gesture that imports a file; ``ended`` gives ``Imported``.

    After ``failed`` the same gesture can be made again with its ``op_id``: it goes on where it ended.
    """

    def __init__(self, tasks: Tasks, check: Check, parent: QObject, *, op_id: uuid.UUID | None = None) -> None:
        super().__init__(tasks, parent)
        self.op_id = op_id or uuid.uuid4()
        self.check = check
        self.seen = (0, check.facts.rows)

    def start(self) -> None:
        """Begins; once."""
        self.tasks.work(
            self,
            self._work,
            done=self.ended.emit,
            failed=self.failed.emit,
            ended=self.finish,
            title=f"Importing {self.check.facts.name}",
        )

    def explained(self, error: OperationError) -> OperationError:
        """The error of this import, with what had been written before it."""
        done, total = self.seen
        written = f" Before that, {number(done)} of {number(total)} rows were done; they stay." if done else ""
        return OperationError(f"{error.message}{written}", fix=error.fix, lines=error.lines)

    # -- on the job's thread --

    def _work(self, run: Callable[..., Any]) -> Imported:
        check = self.check
        if check.subject is Subject.STOCK:
            stock = import_stock(
                run, check.path, op_id=self.op_id, progress=self.on_progress, cancelled=lambda: self.is_cancelled
            )
            return _stock_outcome(check, stock, stopped=self.is_cancelled)
        orders = import_orders(
            run,
            check.path,
            op_id=self.op_id,
            channel=check.channel,
            shop=check.shop,
            progress=self.on_progress,
            cancelled=lambda: self.is_cancelled,
        )
        return _order_outcome(check, orders, stopped=self.is_cancelled)


def _order_outcome(check: Check, report: ImportReport, *, stopped: bool) -> Imported:
    return Imported(
        subject=Subject.ORDERS,
        total=check.total,
        new=report.accepted,
        unchanged=report.unchanged,
        updated=report.updated,
        review=sum(1 for order in report.orders if order["review"]),
        problems=tuple(report.rejected),
        extras=(),
        stopped=stopped and len(report.orders) < check.total,
    )


def _stock_outcome(check: Check, report: StockReport, *, stopped: bool) -> Imported:
    extras = [f"{plural(report.new_skus, 'new product')}"] if report.new_skus else []
    if report.new_locations:
        extras.append(f"new: {', '.join(report.new_locations)}")
    if report.rerouted:
        extras.append(f"{plural(len(report.rerouted), 'order')} lost a reservation and went through routing again")
    return Imported(
        subject=Subject.STOCK,
        total=check.total,
        new=report.accepted,
        unchanged=report.unchanged,
        updated=0,
        review=0,
        problems=tuple(report.rejected),
        extras=tuple(extras),
        stopped=stopped and report.accepted + report.unchanged < check.total,
    )
