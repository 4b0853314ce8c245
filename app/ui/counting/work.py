"""What is counted, gesture by gesture: each is answered before the next is begun, for it may change what that means.

Scans may come quicker than answers; they wait here in the order they came. A step that met an unreachable database
stays at the head of the line and is tried again under the same operation id.
"""

from __future__ import annotations

import enum
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Ambiguous, BadInput, OperationError, Unavailable
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount, UndoRecord
from app.services.counts import CountBinNow, PlanCount
from app.ui.counting.reads import Kind, Meant, meaning
from app.ui.tasks import DoneLike, Priority, Tasks

RETRY_MS = 1_000


class Ask(enum.StrEnum):
    """What a person wants."""

    SCAN = "scan"
    UNITS = "units"
    CHOOSE_LOT = "choose_lot"
    UNDO = "undo"
    CLOSE = "close"
    LATER = "later"
    OPEN = "open"
    WRITE = "write"


class Says(enum.StrEnum):
    """What came of it."""

    READY = "ready"
    BIN_OPENED = "bin_opened"
    COUNTED = "counted"
    ALREADY = "already"
    UNDONE = "undone"
    NOTHING_TO_UNDO = "nothing_to_undo"
    LOOK = "look"
    RECOUNT = "recount"
    CLOSED = "closed"
    UNKNOWN = "unknown"
    NO_BIN = "no_bin"
    NO_PRODUCT = "no_product"
    WHICH_LOT = "which_lot"
    WHICH_SERIAL = "which_serial"
    DECIDED = "decided"
    PLANNED = "planned"
    REFUSED = "refused"
    WAITING = "waiting"
    BUG = "bug"


@dataclass(frozen=True, slots=True)
class Place:
    """The bin in hand (``bin_id`` None: what lies in none) and the count that counts it."""

    count_id: int
    bin_id: int | None
    location_id: int
    code: str


@dataclass(frozen=True, slots=True)
class Gesture:
    """One thing that a person did. ``code`` is scanned, ``units`` typed, ``command`` what is to be done besides."""

    ask: Ask
    code: str = ""
    units: int = 0
    place: Place | None = None
    command: Any = None
    op_id: uuid.UUID = field(default_factory=uuid.uuid4)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a gesture; ``meant`` is what was scanned, ``facts`` the operation's result."""

    gesture: Gesture
    says: Says
    meant: Meant | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    error: OperationError | None = None
    lots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A recording that can be taken back."""

    line_id: int
    counted: int
    before: int | None
    serial: str
    meant: Meant


class CountWork(QObject):
    """The line of gestures. ``place`` and ``current`` are what is in hand now.

    Signals: ``answered(Answer)`` on the GUI thread, once per gesture, in order (WAITING may come before, repeatedly).
    """

    answered = Signal(object)

    def __init__(self, tasks: Tasks, *, location_id: int | None, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.location_id = location_id
        self.place: Place | None = None
        self.current: Meant | None = None
        self.awaits: Says | None = None  # which lot, or which serial, the product in hand still needs
        self.looked: tuple[tuple[int, int | None], ...] = ()
        self._steps: list[Step] = []
        self._line: deque[Gesture] = deque()
        self._running: Gesture | None = None
        self._again: Callable[[], None] | None = None
        self._mark: object | None = None
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RETRY_MS)
        self._timer.timeout.connect(self._retry)

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._running is not None

    def take(self, gesture: Gesture) -> None:
        """Puts a gesture at the end of the line."""
        self._line.append(gesture)
        self._go_on()

    # -- the line --

    def _go_on(self) -> None:
        while self._running is None and self._line:
            self._running = self._line.popleft()
            self._tries = 0
            self._begin(self._running)

    def _begin(self, gesture: Gesture) -> None:
        match gesture.ask:
            case Ask.SCAN:
                at = self.place.location_id if self.place else self.location_id
                self._read(self._on_meaning, meaning, gesture.code, at)
            case Ask.UNITS:
                self._record_units(gesture.units)
            case Ask.CHOOSE_LOT:
                self._with_lot(gesture.code)
            case Ask.UNDO:
                self._undo()
            case Ask.CLOSE:
                self._close()
            case Ask.LATER:
                self._put_down()
                self._settle(Says.READY)
            case Ask.OPEN:
                assert gesture.place is not None
                self._open(gesture.place)
            case Ask.WRITE:
                self._write(gesture.command, self._on_written)

    def _on_meaning(self, meant: Meant) -> None:
        if meant.kind is Kind.BIN:
            self._on_bin(meant)
        elif self.place is None:
            self._settle(Says.NO_BIN if meant.kind is Kind.PRODUCT else Says.UNKNOWN, meant)
        elif meant.kind is Kind.PRODUCT:
            self.current, self.awaits = meant, None
            if meant.tracking == "serial" and not meant.serial:
                self.awaits = Says.WHICH_SERIAL
                self._settle(Says.WHICH_SERIAL, meant)
            else:
                self._record(meant, meant.units, add=True)
        elif self.current is not None and self.awaits is Says.WHICH_LOT:
            self._with_lot(meant.text)
        elif self.current is not None and self.awaits is Says.WHICH_SERIAL:
            self._record(replace(self.current, serial=meant.text), 1, add=True)
        else:
            self._settle(Says.UNKNOWN, meant)

    def _on_bin(self, meant: Meant) -> None:
        """The label of the bin in hand closes it; that of another one closes it, and begins with that."""
        assert meant.location_id is not None
        if self.place is None:
            self._write(CountBinNow(meant.location_id, meant.bin_id), lambda done: self._on_begun(done, meant))
        elif meant.bin_id == self.place.bin_id:
            self._close()
        else:
            self._close(then=meant)

    def _on_begun(self, done: DoneLike, meant: Meant) -> None:
        assert meant.location_id is not None
        self._put_down()
        self.place = Place(done.result["count_id"], meant.bin_id, meant.location_id, meant.text)
        self._settle(Says.BIN_OPENED, meant, done.result)

    def _open(self, place: Place) -> None:
        meant = Meant(Kind.BIN, place.code, place.bin_id, place.location_id)
        self._write(CountBinNow(place.location_id, place.bin_id), lambda done: self._on_begun(done, meant))

    def _put_down(self) -> None:
        self.place = self.current = self.awaits = None
        self.looked = ()
        self._steps = []

    # -- recording --

    def _record_units(self, units: int) -> None:
        if self.place is None or self.current is None:
            self._settle(Says.NO_PRODUCT if self.place else Says.NO_BIN)
        else:
            self._record(self.current, units, add=False)

    def _with_lot(self, lot: str) -> None:
        if self.place is None or self.current is None:
            self._settle(Says.NO_PRODUCT)
            return
        self.current = replace(self.current, lot=lot)
        self._record(self.current, self.current.units, add=True)

    def _record(self, meant: Meant, units: int, *, add: bool) -> None:
        assert self.place is not None
        place = self.place
        command = RecordCount(place.count_id, place.bin_id, meant.sku_id, units, add, meant.lot, meant.serial)
        self._write(command, lambda done: self._on_recorded(done, meant), lambda error: self._on_refused(error, meant))

    def _on_recorded(self, done: DoneLike, meant: Meant) -> None:
        facts = done.result
        self.looked = ()
        self.awaits = Says.WHICH_SERIAL if meant.serial else None
        self.current = replace(meant, serial="")
        if facts["already"]:
            self._settle(Says.ALREADY, meant, facts)
            return
        self._steps.append(Step(facts["count_line_id"], facts["counted"], facts["before"], meant.serial, self.current))
        self._settle(Says.COUNTED, meant, facts)

    def _on_refused(self, error: OperationError, meant: Meant) -> None:
        """A lot or a serial is missing: the next scan, or a key, says which."""
        self.current = meant
        if isinstance(error, Ambiguous):
            self.awaits = Says.WHICH_LOT
            self._settle(Says.WHICH_LOT, meant, error=error, lots=error.choices)
        elif isinstance(error, BadInput) and meant.tracking == "lot" and not meant.lot:
            self.awaits = Says.WHICH_LOT
            self._settle(Says.WHICH_LOT, meant, error=error)
        else:
            self._settle(Says.REFUSED, meant, error=error)

    def _undo(self) -> None:
        if not self._steps:
            self._settle(Says.NOTHING_TO_UNDO)
            return
        step = self._steps[-1]
        self._write(
            UndoRecord(step.line_id, step.counted, step.before, step.serial), lambda done: self._on_undone(done, step)
        )

    def _on_undone(self, done: DoneLike, step: Step) -> None:
        self._steps.pop()
        self.current = self._steps[-1].meant if self._steps else None
        self._settle(Says.UNDONE, step.meant, done.result)

    # -- closing --

    def _close(self, then: Meant | None = None) -> None:
        if self.place is None:
            self._settle(Says.NO_BIN)
            return
        # What lies in no bin is never looked through as a whole.
        partly = self.place.bin_id is None
        command = CloseBin(self.place.count_id, self.place.bin_id, self.looked, partly)
        self._write(command, lambda done: self._on_closed(done, then))

    def _on_closed(self, done: DoneLike, then: Meant | None) -> None:
        facts = done.result
        if facts["step"] == "look":
            self.looked = tuple((row["sku_id"], row["lot_id"]) for row in facts["unseen"])
            self._settle(Says.LOOK, facts=facts)
            return
        self._steps, self.looked, self.current, self.awaits = [], (), None, None
        if facts["step"] == "recount":
            self._settle(Says.RECOUNT, facts=facts)
            return
        self._put_down()
        if then is not None and self._running is not None:
            # The answer says what became of the bin before; the scan goes on with the next one.
            follow = Gesture(Ask.SCAN, self._running.code)
            self._line.appendleft(follow)
        self._settle(Says.CLOSED, facts=facts)

    def _on_written(self, done: DoneLike) -> None:
        assert self._running is not None
        planned = isinstance(self._running.command, PlanCount)
        self._settle(Says.PLANNED if planned else Says.DECIDED, facts=done.result)

    # -- asking --

    def _write(
        self,
        command: Any,
        then: Callable[[DoneLike], None],
        failed: Callable[[OperationError], None] | None = None,
    ) -> None:
        assert self._running is not None
        op_id = self._running.op_id

        def send(ended: Callable[[], None]) -> None:
            self._tasks.run(
                self,
                command,
                op_id=op_id,
                priority=Priority.SCAN,
                done=then,
                failed=lambda error: self._on_failed(error, failed),
                ended=ended,
            )

        self._send(send)

    def _read(self, then: Callable[[Any], None], fn: Callable[..., Any], *args: Any) -> None:
        def send(ended: Callable[[], None]) -> None:
            self._tasks.read(self, fn, *args, done=then, failed=lambda error: self._on_failed(error, None), ended=ended)

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

    def _on_failed(self, error: OperationError, otherwise: Callable[[OperationError], None] | None) -> None:
        if isinstance(error, Unavailable):
            assert self._running is not None
            self._mark = None
            self._timer.start()
            self.answered.emit(Answer(self._running, Says.WAITING, error=error))
        elif otherwise is not None:
            otherwise(error)
        else:
            self._settle(Says.REFUSED, error=error)

    def _on_ended(self, mark: object) -> None:
        """Comes after every send. One that was answered by nothing has met a bug, and nothing of it was done."""
        if self._mark is mark:
            self._settle(Says.BUG)

    def _settle(
        self,
        says: Says,
        meant: Meant | None = None,
        facts: dict[str, Any] | None = None,
        *,
        error: OperationError | None = None,
        lots: tuple[str, ...] = (),
    ) -> None:
        gesture = self._running
        assert gesture is not None
        self._again, self._mark, self._running = None, None, None
        self.answered.emit(Answer(gesture, says, meant, facts or {}, error, lots))
        self._go_on()
