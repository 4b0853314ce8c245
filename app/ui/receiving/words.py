"""What the band and the panel say about an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.putaway import PutawayReason
from app.queries.receiving import ReceiptReport
from app.services.receiving import MayBeTaken, Why
from app.ui.formats import number
from app.ui.i18n import mark, said, tr, trn
from app.ui.key_words import key_said
from app.ui.receiving.work import Answer, Says
from app.ui.sounds import Sound
from app.ui.widgets.band import BandState


@dataclass(frozen=True, slots=True)
class Look:
    """How an answer looks and sounds; ``word`` is what the band says, marked."""

    state: BandState
    glyph: str
    sound: Sound | None
    word: str


LOOKS: Mapping[Says, Look] = MappingProxyType(
    {
        Says.READY: Look(BandState.INFO, "scan-barcode", None, mark("Scan what came in")),
        Says.RECEIVED: Look(BandState.INFO, "circle-check", Sound.OK, mark("Is in. Scan on")),
        Says.PUT_AWAY: Look(BandState.INFO, "circle-check", Sound.OK, mark("Put away. Scan on")),
        Says.INTO: Look(BandState.INFO, "circle-check", Sound.OK, mark("Into this bin now")),
        Says.OUT_OF: Look(BandState.INFO, "circle-check", Sound.OK, mark("Into no bin now")),
        Says.BACK: Look(BandState.INFO, "undo-2", Sound.OK, mark("Taken back")),
        Says.ASIDE: Look(BandState.INFO, "undo-2", Sound.OK, mark("Left out. Scan on")),
        Says.NEEDS_LOT: Look(BandState.INFO, "barcode", Sound.OK, mark("Now scan the lot")),
        Says.NEEDS_SERIAL: Look(BandState.INFO, "barcode", Sound.OK, mark("Now scan the serial number")),
        Says.MAY_BE_TAKEN: Look(BandState.WRONG, "octagon-x", Sound.WRONG, mark("Not as ordered")),
        Says.REFUSED: Look(BandState.WRONG, "octagon-x", Sound.WRONG, mark("Not received")),
        Says.UNKNOWN: Look(BandState.WRONG, "octagon-x", Sound.WRONG, mark("Code is not known")),
        Says.OTHER: Look(BandState.WRONG, "octagon-x", Sound.WRONG, mark("Nothing that comes in")),
        Says.SEVERAL: Look(BandState.WRONG, "octagon-x", Sound.WRONG, mark("Fits several products")),
        Says.CLOSED: Look(BandState.WRONG, "octagon-x", Sound.WRONG, mark("The receipt is closed")),
        Says.WAITING: Look(BandState.WARN, "triangle-alert", Sound.STOP, mark("Waiting for the database")),
        Says.BUG: Look(BandState.WRONG, "octagon-x", Sound.STOP, mark("Something went wrong")),
    }
)
CLOSED = Look(BandState.OK, "package-check", Sound.DONE, mark("All is in"))
DIFFERS = Look(BandState.WARN, "triangle-alert", Sound.DONE, mark("Closed, with differences"))
_PUT_AWAY = Look(BandState.OK, "circle-check", Sound.OK, mark("Put away"))
_NOT_PUT_AWAY = Look(BandState.WRONG, "octagon-x", Sound.WRONG, mark("Not put away"))
_NOT_DONE = Look(BandState.WRONG, "octagon-x", Sound.WRONG, mark("Not done"))
# What is told of a closed receipt besides how it was closed.
TOLD_OF_CLOSED = frozenset({Says.PUT_AWAY, Says.CLOSED, Says.UNKNOWN, Says.REFUSED, Says.WAITING, Says.BUG})
WHOLE = Look(BandState.OK, "package-check", Sound.DONE, mark("All that was ordered is in"))
_WHY: Mapping[Why, str] = MappingProxyType(
    {
        Why.TOO_MANY: mark("Too many"),
        Why.NOT_ORDERED: mark("Not ordered"),
        Why.OTHER_DAY: mark("Another last day"),
        Why.EXPIRED: mark("Expired"),
    }
)
_PUT: Mapping[PutawayReason, str] = MappingProxyType(
    {
        PutawayReason.SAME_LOT: mark("{bin}: this lot lies there"),
        PutawayReason.SAME_SKU: mark("{bin}: more of it lies there"),
        PutawayReason.SAME_ZONE: mark("{bin}: empty, near where it lay"),
        PutawayReason.EMPTY: mark("{bin}: empty"),
    }
)


def look_of(answer: Answer, report: ReceiptReport | None) -> Look:
    """How an answer looks, once what it changed is known."""
    if report is not None and report.receipt.closed_at is not None:
        return _look_of_closed(answer, report)
    if answer.says is Says.REFUSED and answer.bin:
        return _NOT_PUT_AWAY
    if answer.says is Says.RECEIVED and report is not None and is_whole(report):
        return WHOLE
    look = LOOKS[answer.says]
    if answer.says is Says.MAY_BE_TAKEN and isinstance(answer.error, MayBeTaken):
        return Look(look.state, look.glyph, look.sound, _WHY[answer.error.why])
    return look


def _look_of_closed(answer: Answer, report: ReceiptReport) -> Look:
    if answer.says not in TOLD_OF_CLOSED:
        return DIFFERS if report.short or report.over else CLOSED
    if answer.says is Says.REFUSED:
        return _NOT_PUT_AWAY if answer.bin else _NOT_DONE
    return _PUT_AWAY if answer.says is Says.PUT_AWAY else LOOKS[answer.says]


def is_whole(report: ReceiptReport) -> bool:
    """Whether everything is in that was ordered."""
    return report.receipt.purchase_order_id is not None and not report.short


def sentence(answer: Answer) -> str:
    """What was not done and why, or what is to be said; "" where the band says all."""
    if isinstance(answer.error, MayBeTaken):
        if answer.error.wanted:
            return _a_part_of_it(answer.error.wanted)
        return str(said(answer.error.message))  # what can be done stands on the keys
    if answer.error is not None:
        return f"{said(answer.error.message)} {said(answer.error.fix)}".strip()
    match answer.says:
        case Says.UNKNOWN:
            return tr("{code} is not known here. Nothing was received.", code=answer.code)
        case Says.OTHER:
            return tr("{code} is an order or a parcel. Nothing was received.", code=answer.code)
        case Says.SEVERAL:
            return tr("{code} fits {names}. Scan the product's own code.", code=answer.code, names=_names(answer))
        case Says.CLOSED:
            return _what_closed_allows(answer.facts["loose"])
        case Says.BUG:
            return tr("Nothing was changed. Scan it again.")
        case Says.NEEDS_SERIAL:
            return tr("Each unit has a number of its own: scan one after another.")
        case Says.NEEDS_LOT:
            return tr("Scan the code with the lot, or type what is printed.")
        case _:
            return ""


def _a_part_of_it(wanted: int) -> str:
    """Of a case that is too many; how many were ordered and have come stands beside it."""
    told = trn(
        "Only {n} of them is still wanted, the rest is too many. Nothing was changed.",
        "Only {n} of them are still wanted, the rest is too many. Nothing was changed.",
        wanted,
    )
    return f"{told} {tr('To take {n}: type {n}, then scan again.', n=str(wanted))}"


def _what_closed_allows(loose: int) -> str:
    key = key_said("receiving.close")
    besides = tr("For what came besides: {key} leads to the list, there begin a new delivery.", key=key)
    return " ".join([tr("Nothing was received."), *([to_put_away(loose)] if loose else []), besides])


def to_put_away(loose: int) -> str:
    """What is to be done with units that are in no bin yet."""
    return trn(
        "{n} unit is in no bin yet: scan the label of its bin.",
        "{n} units are in no bin yet: scan the label of their bin.",
        loose,
    )


def _names(answer: Answer) -> str:
    return ", ".join(answer.names[:3])


def counted(answer: Answer) -> str:
    """``+12`` or ``-12`` of the last scan, "" if it counted nothing."""
    units = answer.facts.get("units", 0)
    if answer.says is Says.RECEIVED:
        return f"+{number(units)}"
    return f"-{number(units)}" if answer.says is Says.BACK else ""


def progress(report: ReceiptReport) -> str:
    """``12 of 24 units`` of a purchase order, ``12 units`` of what comes blind.

    What is too many of one product does not stand in for what is missing of another.
    """
    wanted = sum(one.bought.wanted for one in report.goods if one.bought)
    if not wanted:
        return trn("{n} unit", "{n} units", report.receipt.units)
    have = sum(min(one.bought.received, one.bought.wanted) for one in report.goods if one.bought)
    return tr("{have} of {wanted} units", have=number(have), wanted=number(wanted))


def put_where(code: str, reason: PutawayReason) -> str:
    """The proposed bin and why."""
    return tr(_PUT[reason], bin=code)


def differences(report: ReceiptReport) -> tuple[tuple[str, str], ...]:
    """What is in, and what came short or over: icon and words."""
    short = sum(one.short for one in report.short)
    over = sum(one.over if one.bought else one.here for one in report.over)
    facts = [("package-check", trn("{n} unit is in", "{n} units are in", report.receipt.units))]
    if short:
        facts.append(("triangle-alert", trn("{n} unit is missing", "{n} units are missing", short)))
    if over:
        facts.append(("triangle-alert", trn("{n} unit too many", "{n} units too many", over)))
    if short:
        facts.append(("truck", tr("The supplier still owes what is missing, until it is cancelled.")))
    return tuple(facts)
