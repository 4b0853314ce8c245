"""The station's gestures, one after another: each is carried out with the shipment that the answer before left in hand.

Scans may come quicker than answers. They wait here in the order they came, and none is sent before the one before it
is answered, because only then is it known what it belongs to. A step that met an unreachable database stays at the
head of the line and is tried again under the same operation id, so that it is never done twice and never dropped.
"""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.identifiers import CodeKind, OwnCode
from app.domain.packing import Verdict
from app.errors import OperationError, Unavailable
from app.services.packing import ParkShipment, ScanCode, TakeOver, UndoScan
from app.services.shipping import ShipShipment
from app.ui.packing.gestures import Ask, Gesture
from app.ui.packing.outcomes import Outcome, Says
from app.ui.packing.reads import LeftOver, code_named, next_code, what_was_left
from app.ui.tasks import DoneLike, Priority, Tasks

RETRY_MS = 1_000
# Another station may take the most urgent order between our look and our claim.
_MOST_TRIES = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a gesture. ``facts`` is the operation's result; ``in_hand`` and ``packed`` are as they are now."""

    gesture: Gesture
    outcome: Outcome
    in_hand: int | None
    packed: int | None
    facts: dict[str, Any] = field(default_factory=dict)
    error: OperationError | None = None
    touched: bool = False


class StationWork(QObject):
    """The line of gestures of one station.

    Signals: ``answered(Answer)`` on the GUI thread, once per gesture, in order (WAITING may come before, repeatedly).
    """

    answered = Signal(object)

    def __init__(self, tasks: Tasks, *, station_id: int, location_id: int | None, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._station_id, self._location_id = station_id, location_id
        self._line: deque[Gesture] = deque()
        self._running: Gesture | None = None
        self._stepping = False
        # One send: what it was, to send it again, and a mark that is gone once it is answered.
        self._again: Callable[[], None] | None = None
        self._mark: object | None = None
        self._tries = 0
        self.in_hand: int | None = None
        self.packed: int | None = None
        # The shipment that the last answer found in use elsewhere, and the number of that claim.
        self._elsewhere: tuple[int, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RETRY_MS)
        self._timer.timeout.connect(self._retry)

    @property
    def is_busy(self) -> bool:
        """True while a gesture is under way."""
        return self._running is not None

    @property
    def waiting(self) -> int:
        """Gestures that are not answered yet."""
        return len(self._line) + (self._running is not None)

    def take(self, gesture: Gesture) -> None:
        """Puts a gesture at the end of the line."""
        self._line.append(gesture)
        self._go_on()

    def put_down(self) -> None:
        """What was in hand is not ours any more; the database knows, the line did not."""
        self.in_hand = None

    # -- the line --

    def _go_on(self) -> None:
        if self._stepping:
            return
        self._stepping = True
        try:
            while self._running is None and self._line:
                self._running = self._line.popleft()
                self._tries = 0
                self._begin(self._running)
        finally:
            self._stepping = False

    def _begin(self, gesture: Gesture) -> None:
        match gesture.ask:
            case Ask.SCAN:
                self._scan(gesture.code)
            case Ask.UNDO:
                target = self.in_hand if self.in_hand is not None else self.packed
                self._write_or_say(target, UndoScan, Verdict.NOTHING_TO_UNDO)
            case Ask.PARK:
                self._write_or_say(self.in_hand, ParkShipment, Says.NOTHING_IN_HAND)
            case Ask.TAKE_OVER:
                self._take_over()
            case Ask.SHIP:
                self._write_or_say(self.packed, ShipShipment, Says.NOTHING_TO_SHIP)
            case Ask.NEXT:
                self._read(self._on_next, next_code, self._location_id)
            case Ask.OPEN:
                self._read(self._on_named, code_named, gesture.code)
            case Ask.RESUME:
                self._read(self._on_left, what_was_left, self._station_id)
            case Ask.REPRINT:
                self._settle(Says.REPRINT)

    def _scan(self, code: str) -> None:
        self._write(ScanCode(code, self.in_hand, self._location_id))

    def _take_over(self) -> None:
        if self._elsewhere is None:
            self._settle(Says.NOTHING_TO_TAKE)
        else:
            self._write(TakeOver(*self._elsewhere, self.in_hand))

    def _write_or_say(self, target: int | None, command: Callable[[int], Any], nothing: Outcome) -> None:
        if target is None:
            self._settle(nothing)
        else:
            self._write(command(target))

    def _write(self, command: Any) -> None:
        assert self._running is not None
        # Every further try to open the next order is a step of its own, with an id that follows from the gesture's.
        op_id = self._running.op_id if not self._tries else uuid.uuid5(self._running.op_id, f"try {self._tries}")

        def send(ended: Callable[[], None]) -> None:
            scan = Priority.SCAN
            done, failed = self._on_done, self._on_failed
            self._tasks.run(self, command, op_id=op_id, priority=scan, done=done, failed=failed, ended=ended)

        self._send(send)

    def _read(self, then: Callable[[Any], None], fn: Callable[..., Any], *args: Any) -> None:
        def send(ended: Callable[[], None]) -> None:
            self._tasks.read(self, fn, *args, done=then, failed=self._on_failed, ended=ended)

        self._send(send)

    def _send(self, send: Callable[[Callable[[], None]], None]) -> None:
        def again() -> None:
            mark = self._mark = object()
            send(lambda: self._on_ended(mark))

        self._again = again
        again()

    def _retry(self) -> None:
        if self._again is not None:
            self._again()

    # -- answers --

    def _on_done(self, done: DoneLike) -> None:
        facts = done.result
        gesture = self._running
        assert gesture is not None
        if gesture.ask is Ask.SHIP:
            self._settle(Says.SHIPPED, facts, touched=bool(done.touched))
            return
        verdict = Verdict(facts["verdict"])
        retake = verdict in (Verdict.IN_USE, Verdict.ALREADY_PACKED, Verdict.ALREADY_SHIPPED, Verdict.ON_HOLD)
        if gesture.ask is Ask.NEXT and retake and self._tries < _MOST_TRIES:
            self._tries += 1
            self.in_hand = facts["shipment_id"]
            self._read(self._on_next, next_code, self._location_id)
            return
        self._move(verdict, facts)
        self._settle(verdict, facts, touched=bool(done.touched))

    def _move(self, verdict: Verdict, facts: dict[str, Any]) -> None:
        """What is in hand and what stands packed on the screen after a verdict."""
        now: int | None = facts["shipment_id"]
        in_use = verdict is Verdict.IN_USE
        self._elsewhere = (facts["other_shipment_id"], facts["claim_number"]) if in_use else None
        if verdict is Verdict.COMPLETE:
            self.in_hand, self.packed = None, now
        elif verdict is Verdict.ALREADY_PACKED and now is None:
            self.in_hand, self.packed = None, facts["other_shipment_id"]
        elif verdict in (Verdict.OPENED, Verdict.COUNTED, Verdict.UNDONE):
            self.in_hand, self.packed = now, None
        else:
            self.in_hand = now

    def _on_next(self, code: str | None) -> None:
        if code is None:
            self._settle(Says.NOTHING_NEXT)
        else:
            self._scan(code)

    def _on_named(self, code: str | None) -> None:
        assert self._running is not None
        if code is None:
            self._settle(Verdict.UNKNOWN, {"code": self._running.code})
        else:
            self._scan(code)

    def _on_left(self, left: LeftOver) -> None:
        self.in_hand = left.in_hand
        if left.in_hand is None and self.packed is None and left.unprinted:
            self.packed = left.unprinted[0]
        self._settle(Says.READY, {"unprinted": left.unprinted})

    def _on_failed(self, error: OperationError) -> None:
        if isinstance(error, Unavailable):
            assert self._running is not None
            self._mark = None
            self._timer.start()
            self.answered.emit(Answer(self._running, Says.WAITING, self.in_hand, self.packed, error=error))
            return
        self._settle(Says.REFUSED, error=error)

    def _on_ended(self, mark: object) -> None:
        """Comes after every send. One that was answered by nothing has met a bug, and nothing of it was done."""
        if self._mark is mark:
            self._settle(Says.BUG)

    def _settle(
        self,
        outcome: Outcome,
        facts: dict[str, Any] | None = None,
        *,
        error: OperationError | None = None,
        touched: bool = False,
    ) -> None:
        gesture = self._running
        assert gesture is not None
        self._again, self._mark, self._running = None, None, None
        self.answered.emit(Answer(gesture, outcome, self.in_hand, self.packed, facts or {}, error, touched))
        self._go_on()


def shipment_code(shipment_id: int) -> str:
    """The scan code of a shipment by its id."""
    return str(OwnCode(CodeKind.SHIPMENT, shipment_id))
