"""What a scan while receiving leads to: one after another, each written before the next is looked at."""

from __future__ import annotations

import enum
import uuid
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from app.errors import OperationError
from app.queries.receiving import lying
from app.services.receiving import MayBeTaken
from app.services.receiving_moves import PutAway, TakeBackLast
from app.services.receiving_scan import Goods, Reading, Scanned, read_code, receive_command
from app.ui.gesture_line import GestureLine
from app.ui.tasks import Tasks


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
    CLOSED = "closed"  # the receipt is, and takes nothing in any more
    WAITING = "waiting"
    BUG = "bug"


BAD = frozenset({Says.MAY_BE_TAKEN, Says.REFUSED, Says.UNKNOWN, Says.OTHER, Says.SEVERAL, Says.CLOSED, Says.BUG})


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
    """What a code means, and how many units of this station wait to be put away where that matters."""

    reading: Reading
    loose: int


def _see(conn: Any, receipt_id: int, station_id: int, code: str) -> _Seen:
    reading = read_code(conn, receipt_id, code)
    matters = reading.what is Scanned.BIN or reading.is_closed
    lies = lying(conn, receipt_id, station_id) if matters else []
    return _Seen(reading, sum(one.units for one in lies if one.bin_id is None and one.units > 0))


_NOT_GOODS = {Scanned.UNKNOWN: Says.UNKNOWN, Scanned.OTHER: Says.OTHER, Scanned.SEVERAL: Says.SEVERAL}


class ReceivingWork(GestureLine):
    """Answers with ``Answer``.

    ``bin``: where goods go that are scanned now (id and code). ``pending``: goods whose lot or serial number is still
    to be said. ``refused_goods``: goods that were not taken and may be all the same.
    """

    def __init__(self, tasks: Tasks, station_id: int, parent: QObject) -> None:
        super().__init__(tasks, parent)
        self._station_id = station_id
        self.receipt_id: int | None = None
        self.bin: tuple[int, str] | None = None
        self.pending: tuple[Goods, int | None] | None = None
        self.refused_goods: tuple[Goods, int | None] | None = None
        # The lot that was said last, for the boxes that follow; the product whose serial numbers are being scanned.
        self._lot: Goods | None = None

    @property
    def lot(self) -> str:
        """The lot that the next units of the product in hand get by themselves."""
        return self._lot.lot if self._lot is not None else ""

    def open_receipt(self, receipt_id: int | None) -> None:
        """Receive into this receipt from now on; None: into none."""
        self.receipt_id = receipt_id
        self.bin = self.pending = self.refused_goods = self._lot = None
        self.clear_line()

    def forget_lot(self) -> None:
        """The next units of the product in hand are of another lot."""
        self._lot = None

    # -- gestures --

    def is_open(self) -> bool:
        return self.receipt_id is not None

    def refused(self, error: OperationError) -> Answer:
        return Answer(Says.REFUSED, error=error)

    def waiting(self, error: OperationError) -> Answer:
        return Answer(Says.WAITING, error=error)

    def left(self) -> Answer:
        return Answer(Says.READY)

    def failed(self) -> Answer:
        return Answer(Says.BUG)

    def begin(self, gesture: Gesture) -> None:
        assert self.receipt_id is not None
        if gesture.ask is Ask.SCAN:
            self.read(partial(self._on_seen, gesture), _see, self.receipt_id, self._station_id, gesture.code)
        elif gesture.ask is Ask.ANYWAY and self.refused_goods is not None:
            goods, units = self.refused_goods
            self._receive(goods, units, anyway=True)
        elif self.pending is not None or self.refused_goods is not None:
            asked = self.pending or self.refused_goods
            self.pending = self.refused_goods = None
            self.settle(Answer(Says.ASIDE, goods=asked[0] if asked else None))
        elif gesture.ask is Ask.BACK:
            self.write(TakeBackLast(self.receipt_id), lambda done: self.settle(_of(Says.BACK, done)))
        else:
            self.settle(Answer(Says.READY))

    def _on_seen(self, gesture: Gesture, seen: _Seen) -> None:
        reading = seen.reading
        if reading.is_closed and (reading.what is not Scanned.BIN or not seen.loose):
            self.pending = self.refused_goods = None
            says = Says.UNKNOWN if reading.what is Scanned.UNKNOWN else Says.CLOSED
            self.settle(Answer(says, gesture.code, facts={"loose": seen.loose}))
        elif reading.what is Scanned.BIN and reading.bin_id is not None:
            self._on_bin(reading.bin_id, reading.bin, waits=seen.loose > 0)
        elif reading.goods is not None:
            self._on_goods(reading.goods, gesture.units)
        elif self.pending is not None and reading.what is not Scanned.SEVERAL:
            self._on_said(gesture.code, gesture.units)
        else:
            self.settle(Answer(_NOT_GOODS[reading.what], gesture.code, names=reading.names))

    def _on_bin(self, bin_id: int, code: str, *, waits: bool) -> None:
        assert self.receipt_id is not None
        if waits:
            self.write(
                PutAway(self.receipt_id, bin_id),
                lambda done: self.settle(_of(Says.PUT_AWAY, done, bin=code)),
                lambda error: self.settle(Answer(Says.REFUSED, bin=code, error=error)),
            )
        elif self.bin == (bin_id, code):
            self.bin = None
            self.settle(Answer(Says.OUT_OF, bin=code))
        else:
            self.bin = (bin_id, code)
            self.settle(Answer(Says.INTO, bin=code))

    def _on_goods(self, goods: Goods, units: int | None) -> None:
        self.pending = self.refused_goods = None
        if goods.needs_lot and self._lot is not None and self._lot.sku_id == goods.sku_id:
            goods = replace(goods, lot=self._lot.lot, expires_on=self._lot.expires_on)
        if goods.needs_lot or goods.needs_serial:
            self.pending = (goods, units)
            self.settle(Answer(Says.NEEDS_LOT if goods.needs_lot else Says.NEEDS_SERIAL, goods=goods))
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
            self.refused_goods = None
            self._lot = goods if goods.lot else None
            self.settle(_of(Says.RECEIVED, answer, goods=goods, bin=self.bin[1] if self.bin else ""))

        def failed(error: OperationError) -> None:
            if isinstance(error, MayBeTaken):
                self.pending, self.refused_goods = None, (goods, units)
                self.settle(Answer(Says.MAY_BE_TAKEN, goods=goods, error=error))
            else:
                self.settle(Answer(Says.REFUSED, goods=goods, error=error))

        self.write(command, done, failed)


def _of(says: Says, done: Any, *, goods: Goods | None = None, bin: str = "") -> Answer:
    return Answer(says, goods=goods, facts=done.result, bin=bin, touched=bool(done.touched))
