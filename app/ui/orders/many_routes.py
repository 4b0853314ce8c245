"""Routing of many orders, taken back and done again as one step each; one such job at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError
from app.ui.i18n import tr, trn
from app.ui.jobs import Jobs
from app.ui.route_job import Routed, RouteJob, Unrouted, UnrouteJob
from app.ui.tasks import Tasks


class RoutedStep:
    """What a gesture routed; undo and redo start a job each."""

    def __init__(self, routes: ManyRoutes, order_ids: Sequence[int], routed: Routed) -> None:
        self._routes, self._ids, self.routed = routes, tuple(order_ids), routed

    def undo(self) -> None:
        """Takes it back."""
        self._routes.unroute(self)

    def redo(self) -> None:
        """Routes the same orders again."""
        self._routes.route(self._ids, again=self)


class ManyRoutes(QObject):
    """Signals: ``said(text, icon)``; ``warned(text, more)`` where something stayed; ``refused(error)``; ``routed()``
    the orders are done with; ``undoable(text, step)`` what was done and can be taken back.
    """

    said = Signal(str, str)
    warned = Signal(str, str)
    refused = Signal(object)
    routed = Signal()
    undoable = Signal(str, object)

    def __init__(self, tasks: Tasks, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._jobs = tasks, jobs
        self._job: QObject | None = None

    def route(self, order_ids: Sequence[int], *, again: RoutedStep | None = None) -> None:
        """Routes orders in the background; ``again``: the step that is done once more."""
        if not order_ids:
            return

        def ended(routed: Routed) -> None:
            self.routed.emit()
            if again is not None:
                again.routed = routed
            elif routed.chunks:
                self.undoable.emit(routed.words, RoutedStep(self, order_ids, routed))
                return
            self.said.emit(routed.words, "route")

        self._begin(partial(RouteJob, self._tasks, self._jobs, order_ids, self), ended)

    def unroute(self, step: RoutedStep) -> None:
        """Takes back what a step routed."""

        def ended(undone: Unrouted) -> None:
            text = trn("Routing of {n} order undone", "Routing of {n} orders undone", undone.orders)
            if undone.left:
                stayed = trn("{n} order stays as it is.", "{n} orders stay as they are.", undone.left)
                self.warned.emit(text, f"{stayed} {undone.why}")
            else:
                self.said.emit(text, "undo-2")

        self._begin(partial(UnrouteJob, self._tasks, self._jobs, step.routed.chunks, self), ended)

    def _begin(self, make: Callable[[], RouteJob | UnrouteJob], ended: Callable[..., object]) -> None:
        if self._job is not None:
            self.said.emit(tr("Orders are being routed: wait for its end, or stop it"), "info")
            return
        job = make()
        self._job = job

        def over(answer: Routed | Unrouted) -> None:
            self._job = None
            ended(answer)

        job.ended.connect(over)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_failed(self, error: OperationError) -> None:
        self._job = None
        self.refused.emit(error)
