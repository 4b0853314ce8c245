"""One import under way: on a thread of its own, its writes behind every scan, with progress and a way to stop."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from app.channels.base import Kind, RowProblem
from app.errors import OperationError
from app.services.import_rows import RecordReport
from app.services.import_sources import Report, carry_out
from app.services.import_undo import undo_import
from app.services.import_verdicts import UndoCounts
from app.services.order_import import OrderReport
from app.services.stock_import import StockReport
from app.ui.formats import number, plural
from app.ui.i18n import said, tr, trn
from app.ui.importing.check import Check, first_notes
from app.ui.importing.reading import FileWork
from app.ui.jobs import Jobs
from app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. ``total`` is what the preview found usable, ``stopped`` whether Cancel ended it before that.

    ``updated`` is 0 for stock, ``review`` counts orders that a person should look at, ``extras`` are further facts.
    """

    kind: Kind
    total: int
    new: int
    unchanged: int
    updated: int
    review: int
    problems: tuple[RowProblem, ...]
    extras: tuple[str, ...]
    stopped: bool
    batch_id: int | None = None

    @property
    def done(self) -> int:
        """Orders (else: rows) that were gone through."""
        return self.new + self.unchanged + self.updated

    @property
    def title(self) -> str:
        """The outcome in a few words."""
        orders, count = self.kind is Kind.ORDERS, self.done
        if self.stopped:
            done, total = number(count), number(self.total)
            if orders:
                return tr("Stopped: {done} of {total} orders are in", done=done, total=total)
            return tr("Stopped: {done} of {total} rows are stored", done=done, total=total)
        if orders:
            return trn("{n} order is in", "{n} orders are in", count)
        return trn("{n} row is stored", "{n} rows are stored", count)


class ImportJob(FileWork):
    """One gesture that imports a file; ``ended`` gives ``Imported``.

    After ``failed`` the same gesture can be made again with its ``op_id``: it goes on where it ended.
    """

    def __init__(
        self, tasks: Tasks, jobs: Jobs, check: Check, parent: QObject, *, op_id: uuid.UUID | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._jobs = jobs
        self.op_id = op_id or uuid.uuid4()
        self.check = check
        self.seen = (0, check.facts.rows)

    def start(self) -> None:
        """Begins; once."""
        self.carry_out(self._jobs, tr("Importing {file}", file=self.check.facts.name), self._work)

    def explained(self, error: OperationError) -> OperationError:
        """The error of this import, with what had been written before it."""
        done, total = self.seen
        message = str(said(error.message))
        if done:
            stays = tr("Before that, {done} of {total} rows were done; they stay.", done=number(done),
                       total=number(total))  # fmt: skip
            message = f"{message} {stays}"
        return OperationError(message, fix=error.fix, lines=error.lines)

    # -- on the job's thread --

    def _work(self, run: Callable[..., Any]) -> Imported:
        check = self.check
        report = carry_out(
            run,
            check.plan,
            check.currency,
            op_id=self.op_id,
            progress=self.on_progress,
            cancelled=lambda: self.is_cancelled,
        )
        return outcome_of(check, report, stopped=self.is_cancelled)


class UndoJob(FileWork):
    """Undoes a batch; ``ended`` gives ``UndoCounts``, ``progressed`` counts records."""

    def __init__(self, tasks: Tasks, jobs: Jobs, batch_id: int, name: str, parent: QObject) -> None:
        super().__init__(tasks, parent)
        self._jobs = jobs
        self.batch_id = batch_id
        self._name = name
        self._op_id = uuid.uuid4()

    def start(self) -> None:
        """Begins; once."""
        self.carry_out(self._jobs, tr("Undoing {file}", file=self._name), self._work)

    def on_progress(self, done: int, total: int) -> None:
        self.seen = (done, total)

    def _work(self, run: Callable[..., Any]) -> UndoCounts:
        return undo_import(
            run,
            self.batch_id,
            op_id=self._op_id,
            progress=self.on_progress,
            cancelled=lambda: self.is_cancelled,
        )


def outcome_of(check: Check, report: Report, *, stopped: bool) -> Imported:
    """What the report says, in the words of the screen."""
    if isinstance(report, StockReport):
        return _stock_outcome(check, report, stopped=stopped)
    done = report.accepted + report.unchanged + report.updated
    return Imported(
        kind=check.kind,
        total=check.total,
        new=report.accepted,
        unchanged=report.unchanged,
        updated=report.updated,
        review=_reviews(report),
        problems=tuple(report.rejected),
        extras=first_notes(report.notes) if isinstance(report, RecordReport) else (),
        stopped=stopped and done < check.total,
        batch_id=report.batch_id,
    )


def _reviews(report: OrderReport | RecordReport) -> int:
    return sum(1 for order in report.orders if order["review"]) if isinstance(report, OrderReport) else 0


def _stock_outcome(check: Check, report: StockReport, *, stopped: bool) -> Imported:
    extras = [*first_notes(report.notes)]
    extras += [plural(report.new_skus, "new product")] if report.new_skus else []
    if report.new_locations:
        extras.append(tr("new: {locations}", locations=", ".join(report.new_locations)))
    if report.rerouted:
        extras.append(
            trn(
                "{n} order lost a reservation and went through routing again",
                "{n} orders lost a reservation and went through routing again",
                len(report.rerouted),
            )
        )
    if report.accepted or report.unchanged:
        extras.append(tr("When it was last counted stays as it was: a file is no look at the shelf"))
    return Imported(
        kind=Kind.STOCK,
        total=check.total,
        new=report.accepted,
        unchanged=report.unchanged,
        updated=0,
        review=0,
        problems=tuple(report.rejected),
        extras=tuple(extras),
        stopped=stopped and report.accepted + report.unchanged < check.total,
        batch_id=report.batch_id,
    )
