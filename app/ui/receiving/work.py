"""What a scan while receiving leads to: one after another, each written before the next is looked at."""

from __future__ import annotations

import enum
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import OperationError, Unavailable
from app.queries.receiving import lying
from app.services.receiving import MayBeTaken
from app.services.receiving_moves import PutAway, TakeBackLast
from app.services.receiving_scan import Goods, Reading, Scanned, read_code, receive_command
from app.ui.tasks import Priority, Tasks

RETRY_MS = 2_000


class Ask(enum.StrEnum):
    """Kinds of gestures."""

    SCAN = "scan"
    BACK = "back"
    ANYWAY = "anyway"


class Says(enum.StrEnum):
    """What a gesture led to."""

    READY = "ready"
    RECEIVED = "received"
    PUT_AWAY = "put_away"
    INTO = "into"  # what comes next goes into this bin
    OUT_OF = "out_of"  # ... and no longer into it
    BACK = "back"
    ASIDE = "aside"  # what was asked about is left out
    NEEDS_LOT = "needs_lot"
    NEEDS_SERIAL = "needs_serial"
    MAY_BE_TAKEN = "may_be_taken"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    OTHER = "other"
    SEVERAL = "several"
    WAITING = "waiting"
    BUG = "bug"


BAD = frozenset({Says.MAY_BE_TAKEN, Says.REFUSED, Says.UNKNOWN, Says.OTHER, Says.SEVERAL, Says.BUG})


@dataclass(frozen=True, slots=True)
class Gesture:
    """One gesture. ``units``: how many a person counted, None: what the code says."""

    ask: Ask
    code: str = ""
    units: int | None = None
    op_id: uuid.UUID = field(default_factory=uuid.uuid4)


@dataclass(frozen=True, slots=True)
class Answer:
    """What it led to: the goods it was about, what the operation says, the bin it named, an error."""

    says: Says
    code: str = ""
    goods: Goods | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    bin: str = ""
    names: tuple[str, ...] = ()
    error: OperationError | None = None
    touched: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a code means, and whether units of this station wait to be put away."""

    reading: Reading
    waits: bool


def _see(conn: Any, receipt_id: int, station_id: int, code: str) -> _Seen:
    reading = read_code(conn, receipt_id, code)
    of_bin = reading.what is Scanned.BIN
    waits = of_bin and any(one.bin_id is None and one.units > 0 for one in lying(conn, receipt_id, station_id))
    return _Seen(reading, waits)


_NOT_GOODS = {Scanned.UNKNOWN: Says.UNKNOWN, Scanned.OTHER: Says.OTHER, Scanned.SEVERAL: Says.SEVERAL}


class ReceivingWork(QObject):
    """Takes gestures in a line and answers each. Signals: ``answered(Answer)``.

    ``bin``: where goods go that are scanned now (id and code). ``pending``: goods whose lot or serial number is still
    to be said. ``refused``: goods that were not taken and may be all the same.
    """

    answered = Signal(object)

    def __init__(self, tasks: Tasks, station_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._station_id = tasks, station_id
        self._line: deque[Gesture] = deque()
        self._running: Gesture | None = None
        self._again: Callable[[], None] | None = None
        self._mark: object | None = None
        self.receipt_id: int | None = None
        self.bin: tuple[int, str] | None = None
        self.pending: tuple[Goods, int | None] | None = None
        self.refused: tuple[Goods, int | None] | None = None
        # The lot that was said last, for the boxes that follow; the product whose serial numbers are being scanned.
        self._lot: Goods | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RETRY_MS)
        self._timer.timeout.connect(self._retry)

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._running is not None

    @property
    def lot(self) -> str:
        """The lot that the next units of the product in hand get by themselves."""
        return self._lot.lot if self._lot is not None else ""

    def begin(self, receipt_id: int | None) -> None:
        """Receive into this receipt from now on; None: into none."""
        self.receipt_id = receipt_id
        self.bin = self.pending = self.refused = self._lot = None
        self._line.clear()

    def take(self, gesture: Gesture) -> None:
        """Puts a gesture at the end of the line."""
        self._line.append(gesture)
        self._go_on()

    def forget_lot(self) -> None:
        """The next units of the product in hand are of another lot."""
        self._lot = None

    # -- the line --

    def _go_on(self) -> None:
        while self._running is None and self._line and self.receipt_id is not None:
            self._running = self._line.popleft()
            self._begin(self._running, self.receipt_id)

    def _begin(self, gesture: Gesture, receipt_id: int) -> None:
        if gesture.ask is Ask.SCAN:
            self._read(self._on_seen, _see, receipt_id, self._station_id, gesture.code)
        elif gesture.ask is Ask.ANYWAY and self.refused is not None:
            goods, units = self.refused
            self._receive(goods, units, anyway=True)
        elif self.pending is not None or self.refused is not None:
            asked = self.pending or self.refused
            self.pending = self.refused = None
            self._settle(Answer(Says.ASIDE, goods=asked[0] if asked else None))
        elif gesture.ask is Ask.BACK:
            self._write(TakeBackLast(receipt_id), lambda done: self._settle(_of(Says.BACK, done)))
        else:
            self._settle(Answer(Says.READY))

    def _on_seen(self, seen: _Seen) -> None:
        gesture, reading = self._running, seen.reading
        assert gesture is not None
        if reading.what is Scanned.BIN and reading.bin_id is not None:
            self._on_bin(reading.bin_id, reading.bin, waits=seen.waits)
        elif reading.goods is not None:
            self._on_goods(reading.goods, gesture.units)
        elif self.pending is not None and reading.what is not Scanned.SEVERAL:
            self._on_said(gesture.code, gesture.units)
        else:
            self._settle(Answer(_NOT_GOODS[reading.what], gesture.code, names=reading.names))

    def _on_bin(self, bin_id: int, code: str, *, waits: bool) -> None:
        assert self.receipt_id is not None
        if waits:
            self._write(PutAway(self.receipt_id, bin_id), lambda done: self._settle(_of(Says.PUT_AWAY, done, bin=code)))
        elif self.bin == (bin_id, code):
            self.bin = None
            self._settle(Answer(Says.OUT_OF, bin=code))
        else:
            self.bin = (bin_id, code)
            self._settle(Answer(Says.INTO, bin=code))

    def _on_goods(self, goods: Goods, units: int | None) -> None:
        self.pending = self.refused = None
        if goods.needs_lot and self._lot is not None and self._lot.sku_id == goods.sku_id:
            goods = replace(goods, lot=self._lot.lot, expires_on=self._lot.expires_on)
        if goods.needs_lot or goods.needs_serial:
            self.pending = (goods, units)
            self._settle(Answer(Says.NEEDS_LOT if goods.needs_lot else Says.NEEDS_SERIAL, goods=goods))
        else:
            self._receive(goods, units)

    def _on_said(self, text: str, units: int | None) -> None:
        """What is no code that anybody knows is the lot, or the serial number, that was asked for."""
        assert self.pending is not None
        goods, counted = self.pending
        if goods.needs_serial:
            self._receive(replace(goods, serial=text), 1)
        else:
            self._receive(replace(goods, lot=text), units or counted)

    def _receive(self, goods: Goods, units: int | None, *, anyway: bool = False) -> None:
        assert self.receipt_id is not None
        into = self.bin[0] if self.bin else None
        command = receive_command(self.receipt_id, goods, into, units=units, anyway=anyway)

        def done(answer: Any) -> None:
            # The serial numbers of one product come one after another.
            self.pending = (replace(goods, serial=""), None) if goods.serial else None
            self.refused = None
            self._lot = goods if goods.lot else None
            self._settle(_of(Says.RECEIVED, answer, goods=goods, bin=self.bin[1] if self.bin else ""))

        def failed(error: OperationError) -> None:
            if isinstance(error, MayBeTaken):
                self.pending, self.refused = None, (goods, units)
                self._settle(Answer(Says.MAY_BE_TAKEN, goods=goods, error=error))
            else:
                self._settle(Answer(Says.REFUSED, goods=goods, error=error))

        self._write(command, done, failed)

    # -- asking --

    def _write(
        self, command: Any, done: Callable[[Any], None], failed: Callable[[OperationError], None] | None = None
    ) -> None:
        assert self._running is not None
        op_id = self._running.op_id
        refuse = failed or (lambda error: self._settle(Answer(Says.REFUSED, error=error)))

        def away_or_refused(error: OperationError) -> None:
            self._unless_away(error, refuse)

        def send(ended: Callable[[], None]) -> None:
            scan, told = Priority.SCAN, away_or_refused
            self._tasks.run(self, command, op_id=op_id, priority=scan, done=done, failed=told, ended=ended)

        self._send(send)

    def _read(self, then: Callable[[Any], None], fn: Callable[..., Any], *args: Any) -> None:
        def failed(error: OperationError) -> None:
            self._unless_away(error, lambda told: self._settle(Answer(Says.REFUSED, error=told)))

        def send(ended: Callable[[], None]) -> None:
            self._tasks.read(self, fn, *args, done=then, failed=failed, ended=ended)

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

    def _unless_away(self, error: OperationError, refuse: Callable[[OperationError], None]) -> None:
        """In an outage the same gesture is tried until the database is back."""
        if isinstance(error, Unavailable):
            self._mark = None
            self._timer.start()
            self.answered.emit(Answer(Says.WAITING, error=error))
        else:
            refuse(error)

    def _on_ended(self, mark: object) -> None:
        """Comes after every send. One that was answered by nothing has met a bug, and nothing of it was done."""
        if self._mark is mark:
            self._settle(Answer(Says.BUG))

    def _settle(self, answer: Answer) -> None:
        self._again, self._mark, self._running = None, None, None
        self.answered.emit(answer)
        self._go_on()


def _of(says: Says, done: Any, *, goods: Goods | None = None, bin: str = "") -> Answer:
    return Answer(says, goods=goods, facts=done.result, bin=bin, touched=bool(done.touched))
