"""A line of gestures at a station: each is answered before the next is looked at, also through an outage."""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import OperationError, Unavailable
from app.ui.tasks import Priority, Tasks

RETRY_MS = 2_000


class GestureLike(Protocol):
    """A gesture keeps the operation id under which it is done once, however often it is tried."""

    @property
    def op_id(self) -> uuid.UUID: ...


class GestureLine(QObject):
    """Takes gestures in a line and answers each. Signals: ``answered(answer)``, whatever the subclass settles with.

    A subclass overrides ``is_open``, ``begin`` and the four answers, and ends each gesture by ``settle``.
    """

    answered = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._line: deque[GestureLike] = deque()
        self._running: GestureLike | None = None
        self._left: GestureLike | None = None
        self._again: Callable[[], None] | None = None
        self._mark: object | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RETRY_MS)
        self._timer.timeout.connect(self._retry)

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._running is not None

    @property
    def running(self) -> GestureLike:
        """The gesture under way."""
        assert self._running is not None, "a gesture is under way"
        return self._running

    def take(self, gesture: GestureLike) -> None:
        """Puts a gesture at the end of the line."""
        self._line.append(gesture)
        self._go_on()

    def clear_line(self) -> None:
        """What waits is not done any more, nor what is only being looked up."""
        self._line.clear()
        self._left = self._running

    # -- for subclasses --

    def is_open(self) -> bool:
        """Whether there is anything that gestures could be about."""
        return True

    def begin(self, gesture: Any) -> None:
        """Looks at a gesture."""
        raise NotImplementedError

    def refused(self, error: OperationError) -> object:
        """The answer to a gesture that was refused."""
        raise NotImplementedError

    def waiting(self, error: OperationError) -> object:
        """What is said while the database is away."""
        raise NotImplementedError

    def left(self) -> object:
        """The answer to a gesture whose page was left while it was looked up: nothing was done."""
        raise NotImplementedError

    def failed(self) -> object:
        """The answer where the program met a bug."""
        raise NotImplementedError

    def write(
        self, command: Any, done: Callable[[Any], None], failed: Callable[[OperationError], None] | None = None
    ) -> None:
        """Runs the gesture's operation."""
        op_id = self.running.op_id
        refuse = failed or (lambda error: self.settle(self.refused(error)))

        def away_or_refused(error: OperationError) -> None:
            self._unless_away(error, refuse)

        def send(ended: Callable[[], None]) -> None:
            scan, told = Priority.SCAN, away_or_refused
            self._tasks.run(self, command, op_id=op_id, priority=scan, done=done, failed=told, ended=ended)

        self._send(send)

    def read(self, then: Callable[[Any], None], fn: Callable[..., Any], *args: Any, **named: Any) -> None:
        """Asks the database about the gesture, as ``Tasks.read`` does; ``then`` unless the page was left meanwhile."""
        gesture = self.running

        def found(answer: Any) -> None:
            if self._left is gesture:
                self.settle(self.left())
            else:
                then(answer)

        def failed(error: OperationError) -> None:
            self._unless_away(error, lambda told: self.settle(self.refused(told)))

        def send(ended: Callable[[], None]) -> None:
            self._tasks.read(self, fn, *args, done=found, failed=failed, ended=ended, **named)

        self._send(send)

    def settle(self, answer: object) -> None:
        """The gesture is over."""
        self._again = self._mark = self._running = self._left = None
        self.answered.emit(answer)
        self._go_on()

    # -- the line --

    def _go_on(self) -> None:
        while self._running is None and self._line and self.is_open():
            self._running = self._line.popleft()
            self.begin(self._running)

    def _send(self, send: Callable[[Callable[[], None]], None]) -> None:
        def again() -> None:
            mark = self._mark = object()
            send(lambda: self._on_ended(mark))

        self._again = again
        again()

    def _retry(self) -> None:
        if self._again is not None:
            self._again()

    def _unless_away(self, error: OperationError, refuse: Callable[[OperationError], None]) -> None:
        """In an outage the same gesture is tried until the database is back."""
        if isinstance(error, Unavailable):
            self._mark = None
            self._timer.start()
            self.answered.emit(self.waiting(error))
        else:
            refuse(error)

    def _on_ended(self, mark: object) -> None:
        """Comes after every send. One that was answered by nothing has met a bug, and nothing of it was done."""
        if self._mark is mark:
            self.settle(self.failed())
