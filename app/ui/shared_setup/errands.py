"""The errand under way, and one that is overdue: it was told of as late, and its answer still counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.shared_setup.errand import Errand


class Errands(QObject):
    """At most one errand at a time.

    Signals: ``said(words)`` how far it is; ``free()`` it is over or no longer waited for, before its answer is told;
    ``late()`` it has taken longer than it was given, and is no longer waited for.
    """

    said = Signal(object)
    free = Signal()
    late = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[Errand] = []
        self._now: Errand | None = None
        self._overdue: Errand | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_late)

    @property
    def is_busy(self) -> bool:
        """Whether one is waited for."""
        return self._now is not None

    def send(
        self,
        errand: Errand,
        *,
        done: Callable[[Any], object],
        failed: Callable[[Any], object],
        stopped: Callable[[], object],
        patience_ms: int = 0,
    ) -> None:
        """Starts it. ``patience_ms``: after that ``late`` is told; such an errand only asks and can be left alone."""
        errand.said.connect(self.said)
        errand.done.connect(lambda result: self._on_over(errand, done, result))
        errand.failed.connect(lambda error: self._on_over(errand, failed, error))
        errand.stopped.connect(lambda: self._on_over(errand, stopped))
        self.forget_overdue()
        self._all = [*(one for one in self._all if not one.wait(0)), errand]
        self._now = errand
        if patience_ms:
            self._timer.start(patience_ms)
        errand.start()

    def stop(self) -> bool:
        """Asks it to end. True if it only asked something and is left alone at once; else it says when it is over."""
        if self._now is None:
            return False
        self._now.stop()
        if not self._timer.isActive():
            return False
        self._timer.stop()
        self._now.abandon()
        self._now = None
        self.free.emit()
        return True

    def forget_overdue(self) -> None:
        """What is overdue no longer counts."""
        if self._overdue is not None:
            self._overdue.abandon()
            self._overdue = None

    def abandon(self) -> None:
        """Nothing is told any more."""
        for errand in self._all:
            errand.abandon()

    def wait(self, seconds: float) -> bool:
        """Waits until all are over; False if one is not by then."""
        return not [errand for errand in self._all if not errand.wait(seconds)]

    def _on_over(self, errand: Errand, then: Callable[..., object], *result: object) -> None:
        if errand not in (self._now, self._overdue):
            return
        self._now = self._overdue = None
        self._timer.stop()
        self.free.emit()
        then(*result)

    def _on_late(self) -> None:
        self._overdue, self._now = self._now, None
        self.free.emit()
        self.late.emit()
