"""What the band and the panel say about an answer, and how a transfer's state is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.queries.transfers import TransferHead, TransferSheet
from app.ui.formats import number
from app.ui.i18n import mark, said, tr, trn
from app.ui.sounds import Sound
from app.ui.theme import Status
from app.ui.transfers.tally import Refusal, Trouble
from app.ui.transfers.work import Answer, Says
from app.ui.widgets.band import BandState


@dataclass(frozen=True, slots=True)
class Look:
    """How an answer looks and sounds; ``word`` is what the band says, marked."""

    state: BandState
    glyph: str
    sound: Sound | None
    word: str


def _ok(word: str, glyph: str = "circle-check") -> Look:
    return Look(BandState.INFO, glyph, Sound.OK, word)


def _wrong(word: str) -> Look:
    return Look(BandState.WRONG, "octagon-x", Sound.WRONG, word)


LOOKS: Mapping[Says, Look] = MappingProxyType(
    {
        Says.COUNTED: _ok(mark("Counted. Scan on")),
        Says.ALL: _ok(mark("All is counted")),
        Says.INTO: _ok(mark("This bin now")),
        Says.OUT_OF: _ok(mark("No bin now")),
        Says.BACK: _ok(mark("Taken back"), "undo-2"),
        Says.NOTHING: Look(BandState.INFO, "undo-2", None, mark("Nothing to take back")),
        Says.ASIDE: _ok(mark("Left out. Scan on"), "undo-2"),
        Says.NEEDS_LOT: _ok(mark("Now scan the lot"), "barcode"),
        Says.NEEDS_SERIAL: _ok(mark("Now scan the serial number"), "barcode"),
        Says.TROUBLE: _wrong(mark("Put it back")),
        Says.EMPTY: _wrong(mark("Nothing was scanned")),
        Says.CHANGED: _wrong(mark("Too much was scanned")),
        Says.BOOK_FIRST: _wrong(mark("First book what came")),
        Says.SENT: Look(BandState.OK, "truck", Sound.DONE, mark("On its way")),
        Says.BOOKED: Look(BandState.OK, "package-check", Sound.DONE, mark("Is in stock here")),
        Says.SURE: Look(BandState.WARN, "triangle-alert", Sound.STOP, mark("Will these never come?")),
        Says.WRITTEN_OFF: Look(BandState.WARN, "triangle-alert", Sound.DONE, mark("Written off")),
        Says.REFUSED: _wrong(mark("Not done")),
        Says.UNKNOWN: _wrong(mark("Code is not known")),
        Says.OTHER: _wrong(mark("That is no product")),
        Says.SEVERAL: _wrong(mark("Fits several products")),
        Says.WAITING: Look(BandState.WARN, "triangle-alert", Sound.STOP, mark("Waiting for the database")),
        Says.BUG: Look(BandState.WRONG, "octagon-x", Sound.STOP, mark("Something went wrong")),
    }
)
SEND = Look(BandState.INFO, "scan-barcode", None, mark("Scan what goes"))
RECEIVE = Look(BandState.INFO, "scan-barcode", None, mark("Scan what came in"))
COMPLETE = Look(BandState.OK, "circle-check", Sound.OK, mark("That is all of it"))
ALL_IN = Look(BandState.OK, "package-check", None, mark("All is in"))
DIFFERS = Look(BandState.WARN, "triangle-alert", None, mark("Received, with differences"))
CANCELLED = Look(BandState.INFO, "ban", None, mark("Cancelled"))
_MOST_NAMED = 4
_TROUBLES: Mapping[Trouble, str] = MappingProxyType(
    {
        Trouble.NOT_IN_IT: mark("Not in this transfer"),
        Trouble.TOO_MANY: mark("Too many"),
        Trouble.NOT_FREE: mark("Promised to customers"),
        Trouble.LOT_AWAY: mark("Another lot"),
        Trouble.SERIAL_AWAY: mark("Not this unit"),
        Trouble.TWICE: mark("Scanned already"),
        Trouble.NOT_IN_BIN: mark("Not in this bin"),
    }
)
STATES: Mapping[str, tuple[str, Status, str]] = MappingProxyType(
    {
        "requested": (mark("To be sent"), Status.WAITING, "clipboard-list"),
        "shipped": (mark("On its way"), Status.ACTIVE, "truck"),
        "received": (mark("Received"), Status.DONE, "package-check"),
        "differs": (mark("Differs"), Status.ATTENTION, "triangle-alert"),
        "cancelled": (mark("Cancelled"), Status.WAITING, "ban"),
    }
)


def state_of(head: TransferHead) -> tuple[str, Status, str]:
    """Word (marked), status and glyph of a transfer."""
    return STATES["differs" if head.state == "received" and head.differs else head.state.value]


def look_of(answer: Answer, *, sending: bool, is_complete: bool) -> Look:
    """How an answer looks; ``is_complete``: nothing more is to be scanned."""
    if answer.says is Says.READY:
        return SEND if sending else RECEIVE
    if answer.says in (Says.COUNTED, Says.ALL) and is_complete:
        return COMPLETE
    look = LOOKS[answer.says]
    if answer.says is Says.ALL and not answer.units:
        return SEND if sending else RECEIVE
    if answer.says is Says.TROUBLE and answer.refusal is not None:
        return Look(look.state, look.glyph, look.sound, _TROUBLES[answer.refusal.why])
    return look


def rest_look(head: TransferHead) -> Look:
    """How a transfer looks that is over."""
    if head.state == "cancelled":
        return CANCELLED
    return DIFFERS if head.differs else ALL_IN


def sentence(answer: Answer, *, sending: bool) -> str:
    """What was not done and why, or what is to be said; "" where the band says all."""
    if answer.error is not None:
        return f"{said(answer.error.message)} {said(answer.error.fix)}".strip()
    code = answer.goods.code if answer.goods else answer.code
    match answer.says:
        case Says.TROUBLE if answer.refusal is not None:
            return _why(answer, answer.refusal, code, sending=sending)
        case Says.UNKNOWN:
            return tr("{code} is not known here. It was not counted.", code=code)
        case Says.OTHER:
            return tr("{code} is an order or a parcel. It was not counted.", code=code)
        case Says.SEVERAL:
            return tr("{code} fits {names}. Scan the product's own code.", code=code, names=", ".join(answer.names[:3]))
        case Says.EMPTY:
            return tr("Scan what goes first.") if sending else tr("Scan what came in first.")
        case Says.CHANGED:
            names = ", ".join(answer.names[:3])
            return tr("Somebody changed the transfer: of {names} fewer are wanted now. Take scans back.", names=names)
        case Says.BOOK_FIRST:
            return tr("What was scanned is not booked yet. After that, what is missing can be written off.")
        case Says.BUG:
            return tr("Nothing was changed. Scan it again.")
        case Says.NEEDS_SERIAL:
            return tr("Each unit has a number of its own: scan one after another.")
        case Says.NEEDS_LOT:
            return tr("Scan the code with the lot, or type what is printed.")
        case _:
            return ""


def _why(answer: Answer, refusal: Refusal, code: str, *, sending: bool) -> str:
    n, lot = number(refusal.there), answer.goods.lot if answer.goods else ""
    match refusal.why:
        case Trouble.NOT_IN_IT:
            if sending:
                return tr("Nobody asked for {code}. Put it back.", code=code)
            return tr("{code} was not sent with it. Put it aside and receive it by itself.", code=code)
        case Trouble.TOO_MANY:
            if sending:
                return trn(
                    "{n} of {code} was asked for. Put the rest back.",
                    "{n} of {code} were asked for. Put the rest back.",
                    refusal.there,
                    code=code,
                )
            return trn(
                "{n} of {code} is on its way. That would be more than was sent.",
                "{n} of {code} are on their way. That would be more than was sent.",
                refusal.there,
                code=code,
            )
        case Trouble.NOT_FREE:
            return tr("Only {n} of {code} may go: orders have the rest.", n=n, code=code)
        case Trouble.LOT_AWAY:
            if sending:
                return tr("Lot {lot} of {code} is not here by the books.", lot=lot, code=code)
            return tr("Lot {lot} of {code} was not sent with it.", lot=lot, code=code)
        case Trouble.SERIAL_AWAY:
            serial = answer.goods.serial if answer.goods else ""
            if sending:
                return tr("{serial} of {code} is not free here by the books.", serial=serial, code=code)
            return tr("{serial} of {code} was not sent with it.", serial=serial, code=code)
        case Trouble.TWICE:
            return tr("This very unit was scanned already.")
        case _:
            return tr("In bin {bin} lie {n} more of {code} by the books.", bin=answer.bin, n=n, code=code)


def counted(answer: Answer) -> str:
    """``+12`` or ``-12`` of the last scan, "" if it counted nothing."""
    if answer.says is Says.COUNTED:
        return f"+{number(answer.units)}"
    return f"-{number(answer.units)}" if answer.says is Says.BACK and answer.goods is not None else ""


def missing_facts(sheet: TransferSheet) -> list[tuple[str, str]]:
    """What is still on its way, by name: glyph and words."""
    rows = [row for row in sheet.rows if row.in_transit]
    named, left = rows[:_MOST_NAMED], len(rows) - _MOST_NAMED
    facts = [("triangle-alert", f"{number(row.in_transit)} × {row.title or row.code}") for row in named]
    return facts + ([("ellipsis", trn("{n} more line", "{n} more lines", left))] if left > 0 else [])


def outcome(sheet: TransferSheet) -> tuple[tuple[str, str], ...]:
    """What came of a transfer that is over: glyph and words."""
    head = sheet.head
    if head.state == "cancelled":
        return (("ban", tr("It was cancelled. Nothing of it is on its way.")),)
    facts = [("package-check", trn("{n} unit is in", "{n} units are in", head.received + head.found))]
    if head.shipped < head.requested:
        fewer = head.requested - head.shipped
        facts.append(
            ("info", trn("{n} unit was asked for and not sent", "{n} units were asked for and not sent", fewer))
        )
    if head.missing:
        text = trn("{n} unit never came: written off", "{n} units never came: written off", head.missing)
        facts.append(("triangle-alert", text))
    if head.found:
        text = trn("{n} unit more than was sent", "{n} units more than were sent", head.found)
        facts.append(("triangle-alert", text))
    return tuple(facts)
