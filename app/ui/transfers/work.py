"""What a scan of a transfer leads to: one after another, kept as a draft, booked in one step when all is scanned."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from app.errors import OperationError
from app.queries.transfers import TransferSheet
from app.services.receiving_scan import Goods, Scanned
from app.services.transfer_scan import TransferCode, read_transfer_code, said_of
from app.services.transfers import CloseTransfer
from app.ui.gesture_line import GestureLine
from app.ui.tasks import Tasks
from app.ui.transfers.tally import (
    Gesture,
    Refusal,
    Tally,
    Trouble,
    everything,
    exceeds,
    place,
    receive_command,
    ship_command,
)

REQUESTED, SHIPPED = "requested", "shipped"


class Ask(enum.StrEnum):
    """Kinds of gestures."""

    SCAN = "scan"
    BACK = "back"
    ALL = "all"  # everything, without scanning
    ANYWAY = "anyway"
    FINISH = "finish"
    GIVE_UP = "give_up"  # what is still on its way will not come


class Says(enum.StrEnum):
    """What a gesture led to."""

    READY = "ready"
    COUNTED = "counted"
    ALL = "all"
    INTO = "into"  # what comes next lies in, or goes into, this bin
    OUT_OF = "out_of"  # ... and no longer
    BACK = "back"
    NOTHING = "nothing"  # there is nothing to take back
    ASIDE = "aside"  # what was asked about is left out
    NEEDS_LOT = "needs_lot"
    NEEDS_SERIAL = "needs_serial"
    TROUBLE = "trouble"  # a scan that does not count, see ``refusal``
    EMPTY = "empty"  # nothing was scanned
    CHANGED = "changed"  # more was scanned than is wanted by now
    BOOK_FIRST = "book_first"  # what was scanned comes before what is missing
    SENT = "sent"
    BOOKED = "booked"
    SURE = "sure"  # what is missing is named before it is written off
    WRITTEN_OFF = "written_off"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    OTHER = "other"
    SEVERAL = "several"
    WAITING = "waiting"
    BUG = "bug"


BAD = frozenset(
    {
        Says.TROUBLE, Says.EMPTY, Says.CHANGED, Says.BOOK_FIRST, Says.REFUSED, Says.UNKNOWN, Says.OTHER, Says.SEVERAL,
        Says.BUG,
    }
)  # fmt: skip
_NOT_GOODS = {Scanned.UNKNOWN: Says.UNKNOWN, Scanned.OTHER: Says.OTHER, Scanned.SEVERAL: Says.SEVERAL}
_MAY_BE = frozenset({Trouble.TOO_MANY})


@dataclass(frozen=True, slots=True)
class Wish:
    """One gesture of a person. ``units``: how many were counted by hand, None: what the code says."""

    ask: Ask
    code: str = ""
    units: int | None = None
    op_id: uuid.UUID = field(default_factory=uuid.uuid4)


@dataclass(frozen=True, slots=True)
class Answer:
    """What it led to: the goods and units it was about, a bin, why it does not count, what an operation said."""

    says: Says
    code: str = ""
    goods: Goods | None = None
    units: int = 0
    bin: str = ""
    refusal: Refusal | None = None
    names: tuple[str, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)
    error: OperationError | None = None


class TransferWork(GestureLine):
    """Answers with ``Answer``; ``keep(tally)`` hears of every change of what was scanned.

    ``bin``: where goods lie, or go, that are scanned now (id and code). ``pending``: goods whose lot or serial number
    is still to be said. ``doubtful``: goods of which that would be too many. ``is_giving_up``: what is missing was
    named, and once more writes it off.
    """

    def __init__(self, tasks: Tasks, keep: Callable[[Tally], object], parent: QObject) -> None:
        super().__init__(tasks, parent)
        self._keep = keep
        self.transfer_id: int | None = None
        self.sheet: TransferSheet | None = None
        self.tally = Tally(sending=True)
        self._close()

    def open_transfer(self, transfer_id: int | None) -> None:
        """Work on this transfer from now on; None: on none."""
        self.clear_line()
        self.transfer_id, self.sheet, self.tally = transfer_id, None, Tally(sending=True)
        self._close()

    def show_sheet(self, sheet: TransferSheet, tally: Tally | None = None) -> None:
        """The transfer as it is by now; ``tally``: what a draft holds. What waited for it goes on."""
        sending = sheet.head.state == REQUESTED
        self.sheet = sheet
        if tally is not None:
            self.tally = tally
        elif self.tally.sending != sending or sheet.head.state not in (REQUESTED, SHIPPED):
            self._close()
            if self.tally.gestures:
                self._set(Tally(sending))
            self.tally = Tally(sending)
        self._go_on()

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be scanned."""
        return self.sheet is not None and self.sheet.head.state not in (REQUESTED, SHIPPED)

    def _close(self) -> None:
        self.bin: tuple[int, str] | None = None
        self.pending: tuple[Goods, int | None] | None = None
        self.doubtful: tuple[TransferCode, int] | None = None
        self.is_giving_up = False

    def _set(self, tally: Tally) -> None:
        self.tally = tally
        self._keep(tally)

    # -- gestures --

    def is_open(self) -> bool:
        return self.sheet is not None

    def refused(self, error: OperationError) -> Answer:
        return Answer(Says.REFUSED, error=error)

    def waiting(self, error: OperationError) -> Answer:
        return Answer(Says.WAITING, error=error)

    def left(self) -> Answer:
        return Answer(Says.READY)

    def failed(self) -> Answer:
        return Answer(Says.BUG)

    def begin(self, gesture: Wish) -> None:
        assert self.transfer_id is not None and self.sheet is not None
        if gesture.ask is not Ask.GIVE_UP:
            was_giving_up, self.is_giving_up = self.is_giving_up, False
            if gesture.ask is Ask.BACK and was_giving_up:
                self.settle(Answer(Says.ASIDE))
                return
        if self.is_over:
            self.settle(Answer(Says.READY))
            return
        match gesture.ask:
            case Ask.SCAN:
                seen, sending = partial(self._on_read, gesture), self.tally.sending
                self.read(seen, read_transfer_code, self.transfer_id, gesture.code, sending=sending)
            case Ask.BACK:
                self._take_back()
            case Ask.ALL:
                self._count_all()
            case Ask.ANYWAY:
                self._take_anyway()
            case Ask.FINISH:
                self._finish(self.sheet)
            case Ask.GIVE_UP:
                self._give_up(self.sheet, gesture.code)

    # -- scans --

    def _on_read(self, gesture: Wish, code: TransferCode) -> None:
        reading = code.reading
        if reading.what is Scanned.BIN and reading.bin_id is not None:
            self._on_bin(reading.bin_id, reading.bin)
        elif reading.goods is not None:
            self.pending = self.doubtful = None
            self._count(code, reading.goods.units if gesture.units is None else gesture.units)
        elif self.pending is not None and reading.what is not Scanned.SEVERAL:
            goods, units = self.pending
            then = partial(self._on_said, gesture.units or units or goods.units)
            assert self.transfer_id is not None
            self.read(then, said_of, self.transfer_id, goods, gesture.code, sending=self.tally.sending)
        else:
            self.settle(Answer(_NOT_GOODS[reading.what], gesture.code, names=reading.names))

    def _on_said(self, units: int, code: TransferCode) -> None:
        self._count(code, units)

    def _on_bin(self, bin_id: int, code: str) -> None:
        if self.bin == (bin_id, code):
            self.bin = None
            self.settle(Answer(Says.OUT_OF, bin=code))
        else:
            self.bin = (bin_id, code)
            self.settle(Answer(Says.INTO, bin=code))

    def _count(self, code: TransferCode, units: int, *, anyway: bool = False) -> None:
        sheet, goods = self.sheet, code.reading.goods
        if sheet is None or goods is None:  # it was left meanwhile
            self.settle(Answer(Says.READY))
            return
        found = place(sheet, self.tally, code, self.bin[0] if self.bin else None, units, anyway=anyway)
        bin_code = self.bin[1] if self.bin else ""
        if isinstance(found, Refusal):
            self._refuse(found, code, goods, units, bin_code)
            return
        # The serial numbers of one product come one after another.
        self.pending = (_bare(goods), None) if goods.serial else None
        self.doubtful = None
        self._set(self.tally.more([found]))
        self.settle(Answer(Says.COUNTED, goods=goods, units=found.units, bin=bin_code))

    def _refuse(self, refusal: Refusal, code: TransferCode, goods: Goods, units: int, bin_code: str) -> None:
        asks = {Trouble.NEEDS_LOT: Says.NEEDS_LOT, Trouble.NEEDS_SERIAL: Says.NEEDS_SERIAL}
        says = asks.get(refusal.why, Says.TROUBLE)
        if says is not Says.TROUBLE:
            self.pending = (goods, units)
        elif refusal.why in _MAY_BE:
            self.pending, self.doubtful = None, (code, units)
        self.settle(Answer(says, goods=goods, units=units, bin=bin_code, refusal=refusal))

    # -- keys --

    def _take_back(self) -> None:
        if self.pending is not None or self.doubtful is not None:
            self.pending = self.doubtful = None
            self.settle(Answer(Says.ASIDE))
            return
        tally, gone = self.tally.less()
        if not gone:
            self.settle(Answer(Says.NOTHING))
            return
        self._set(tally)
        self.settle(Answer(Says.BACK, goods=self._goods_of(gone), units=sum(step.units for step in gone)))

    def _goods_of(self, gesture: Gesture) -> Goods | None:
        """The product of a gesture about one alone, as the sheet has it."""
        skus = {step.sku_id for step in gesture}
        rows = self.sheet.rows if self.sheet is not None and len(skus) == 1 else ()
        row = next((row for row in rows if row.sku_id in skus), None)
        return None if row is None else Goods(row.sku_id, row.code, row.title, row.picture, row.tracking, 1)

    def _count_all(self) -> None:
        assert self.sheet is not None
        self.pending = self.doubtful = None
        steps = everything(self.sheet, self.tally, self.bin[0] if self.bin else None)
        if not steps:
            self.settle(Answer(Says.ALL))
            return
        self._set(self.tally.more(steps))
        self.settle(Answer(Says.ALL, units=sum(step.units for step in steps)))

    def _take_anyway(self) -> None:
        if self.doubtful is None:
            self.settle(Answer(Says.READY))
            return
        code, units = self.doubtful
        self._count(code, units, anyway=True)

    def _finish(self, sheet: TransferSheet) -> None:
        if not self.tally.gestures:
            self.settle(Answer(Says.EMPTY))
        elif more := exceeds(sheet, self.tally):
            self.settle(Answer(Says.CHANGED, names=tuple(row.code for row in more)))
        elif self.tally.sending:
            self.write(ship_command(sheet, self.tally), partial(self._on_booked, Says.SENT))
        else:
            self.write(receive_command(sheet, self.tally), partial(self._on_booked, Says.BOOKED))

    def _give_up(self, sheet: TransferSheet, note: str) -> None:
        if self.tally.sending or self.tally.gestures:
            self.settle(Answer(Says.EMPTY if self.tally.sending else Says.BOOK_FIRST))
        elif not self.is_giving_up:
            self.is_giving_up = True
            self.settle(Answer(Says.SURE, units=sheet.head.in_transit))
        else:
            self.write(CloseTransfer(sheet.head.id, note), partial(self._on_booked, Says.WRITTEN_OFF))

    def _on_booked(self, says: Says, done: Any) -> None:
        """What was scanned is booked: the sheet is another one now, and scans wait until it is there."""
        units = self.tally.units
        self._set(Tally(self.tally.sending))
        self._close()
        self.sheet = None
        self.settle(Answer(says, units=units, facts=done.result))


def _bare(goods: Goods) -> Goods:
    return Goods(goods.sku_id, goods.code, goods.title, goods.picture, goods.tracking, goods.units)
