"""What the station says about an answer: headline, sentence, what to do. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.order_states import HoldKind
from app.domain.packing import PackLine, Verdict, next_line
from app.domain.packing_words import HEADLINES, sentence
from app.queries.packing import StationLine, StationShipment
from app.services.holds import HOLD_WORDS
from app.ui.formats import plural
from app.ui.i18n import mark, said, said_error, tr
from app.ui.key_words import key_said
from app.ui.packing.gestures import Ask
from app.ui.packing.outcomes import BY_PARTS, Says
from app.ui.packing.papers import PaperNews, Stage
from app.ui.packing.reads import Sight
from app.ui.packing.words import called, hashed
from app.ui.packing.work import Answer

IDLE = mark("Scan an order, a packing slip or an item")


@dataclass(frozen=True, slots=True)
class Message:
    """``headline`` for the band, ``sentence`` with what happened and what to do, ``title`` for a panel."""

    headline: str
    sentence: str
    title: str = ""


def needed_line(shipment: StationShipment, after: int | None) -> StationLine | None:
    """The line to scan next."""
    line: PackLine | None = next_line([line.pack for line in shipment.lines], after)
    return None if line is None else next(found for found in shipment.lines if found.pack.id == line.id)


def meant_line(answer: Answer, line_id: int | None) -> int | None:
    """The line that the answer is about: of a kit the part that is missing, else the one counted last (``line_id``)."""
    return answer.facts.get("line_id") if answer.outcome in BY_PARTS else line_id


def message_of(answer: Answer, sight: Sight, line_id: int | None, *, waiting: int = 0) -> Message:
    """The answer in words, as far as ``sight`` knows the names."""
    if isinstance(answer.outcome, Verdict):
        return _verdict(answer.outcome, answer, sight, line_id)
    return _says(answer.outcome, answer, sight, waiting)


def _order_name(sight: Sight) -> str:
    for shipment in (sight.other, sight.in_hand, sight.packed):
        if shipment is not None:
            return called(shipment)
    return sight.order


def _verdict(verdict: Verdict, answer: Answer, sight: Sight, line_id: int | None) -> Message:
    needed = needed_line(sight.in_hand, meant_line(answer, line_id)) if sight.in_hand else None
    names_other = verdict in (Verdict.ON_HOLD, Verdict.IN_USE, Verdict.NOTHING_TO_PACK, Verdict.PARKED)
    order = hashed(sight.order) if names_other and sight.order else _order_name(sight)
    scanned = sight.scanned.title if sight.scanned else ""
    if verdict is Verdict.NOTHING_TO_PACK and not scanned:
        scanned = order if answer.facts.get("order_id") is not None else ""
    told = sentence(
        verdict,
        order=order,
        scanned=scanned,
        needed=needed.product.title if needed else "",
        code=str(answer.facts.get("code", "")),
        station=sight.station,
    )
    words: str = said(told)
    title = ""
    if verdict is Verdict.ON_HOLD:
        why = [tr(HOLD_WORDS[HoldKind(kind)]) for kind in answer.facts.get("holds", ())]
        title = f"{order}: {why[0]}" if why else order
    elif verdict in (Verdict.IN_USE, Verdict.ALREADY_PACKED, Verdict.ALREADY_SHIPPED):
        title = order
    elif verdict is Verdict.UNKNOWN:
        title = str(answer.facts.get("code", ""))
    elif verdict is Verdict.NOTHING_TO_PACK:
        title = scanned or str(answer.facts.get("code", ""))
    if verdict is Verdict.ALREADY_SHIPPED and sight.other is not None and sight.other.tracking_number:
        words += tr(" Its tracking number is {tracking_number}.", tracking_number=sight.other.tracking_number)
    if verdict is Verdict.TOO_MANY and answer.facts.get("units", 1) > 1 and sight.in_hand is not None:
        words = _case(answer, sight.in_hand, scanned) or words
    if verdict in (Verdict.KIT_WHOLE, Verdict.KIT_PARTS, Verdict.KIT_BEGUN):
        title = scanned or str(answer.facts.get("code", ""))
    return Message(tr(HEADLINES[verdict]), words, title)


def _case(answer: Answer, shipment: StationShipment, scanned: str) -> str:
    """A barcode that stands for more units than are missing."""
    line = next((line for line in shipment.lines if line.pack.id == answer.facts.get("line_id")), None)
    missing = int(answer.facts.get("kits_left", line.pack.missing if line is not None else 0))
    if not missing:
        return ""
    units = plural(int(answer.facts["units"]), "unit")
    return tr(
        "This code of {scanned} counts {units}; only {missing} are missing. Scan single units instead.",
        scanned=scanned,
        units=units,
        missing=missing,
    )


def _says(outcome: Says, answer: Answer, sight: Sight, waiting: int) -> Message:
    order = _order_name(sight)
    match outcome:
        case Says.SHIPPED if answer.facts.get("already"):
            return Message(tr("Shipped already"), tr("{order} has left already.", order=order))
        case Says.SHIPPED:
            number = answer.facts.get("tracking_number")
            return Message(
                tr("Shipped"),
                tr("{order} has left.", order=order)
                + (tr(" Tracking number {number}.", number=number) if number else ""),
            )
        case Says.CHANGED:
            where = tr(" at {changed_at}", changed_at=sight.changed_at) if sight.changed_at else tr(" somewhere else")
            return Message(
                tr("Order changed"),
                tr("{order} was changed{where}. Look at what is missing now.", order=order, where=where),
                order,
            )
        case Says.GONE:
            return Message(tr("Stop packing"), _gone(sight), order)
        case Says.NOTHING_NEXT:
            return Message(tr("Nothing to pack"), tr("No routed order waits here."))
        case Says.NOTHING_IN_HAND:
            return Message(tr("Nothing in hand"), tr("There is no order to put aside. Scan one first."))
        case Says.NOTHING_TO_SHIP:
            return Message(tr("Nothing to ship"), tr("An order can be shipped once it is packed. Finish it first."))
        case Says.NOTHING_TO_TAKE:
            return Message(tr("Nothing to take over"), tr("Scan the order that another station has in hand first."))
        case Says.NOTHING_TO_PRINT:
            return Message(tr("Nothing to print"), tr("Nothing was packed here yet."))
        case Says.WAITING:
            steps = plural(waiting, tr("step waits"), tr("steps wait"))
            return Message(
                tr("Not saved yet"),
                tr(
                    "{error} {steps}, not saved yet: each is done as soon as it can be, while this window is open.",
                    error=answer.error,
                    steps=steps,
                ),
            )
        case Says.REFUSED:
            headline = tr("Not shipped") if answer.gesture.ask is Ask.SHIP else tr("Not done")
            return Message(headline, said_error(answer.error), order)
        case Says.BUG:
            return Message(tr("Something went wrong"), tr("It was logged. The last step was not done; scan it again."))
        case Says.READY | Says.REPRINT:
            return Message(tr(IDLE), "")


def _gone(sight: Sight) -> str:
    """Why the shipment in hand is in hand no more."""
    shipment = sight.other
    if shipment is None:
        return tr("This order is not there any more. Put its items back.")
    name = called(shipment)
    if shipment.claimed_by:
        return tr(
            "{name} is being packed at {claimed_by} now. Bring what you have there, or put it back.",
            name=name,
            claimed_by=shipment.claimed_by,
        )
    if shipment.state == "cancelled":
        where = tr(" at {changed_at}", changed_at=sight.changed_at) if sight.changed_at else ""
        return tr("{name} was cancelled{where}. Do not ship it; put its items back.", name=name, where=where)
    return tr(
        "{name} was changed somewhere else: it is {replace}. Look at the order first.",
        name=name,
        replace=shipment.state.replace("_", " "),
    )


def paper_message(news: PaperNews, name: str) -> Message:
    """What became of the papers of a packed shipment."""
    match news.stage:
        case Stage.PRINTING if news.again:
            return Message(tr("Printing again"), tr("The papers of {name} are printed again.", name=name))
        case Stage.PRINTING:
            return Message(tr("Packed. Label is printing"), tr("{name} is complete.", name=name))
        case Stage.PRINTED if news.again:
            return Message(tr("Printed again"), tr("The papers of {name} were printed again.", name=name))
        case Stage.PRINTED:
            return Message(tr("Packed. Label printed"), tr("{name} is complete.", name=name))
        case Stage.CHECK:
            return Message(tr("Packed. Check the label"), tr("Look at it before it leaves. {words}", words=news.words))
        case Stage.NO_LABEL:
            return Message(
                tr("Packed. No label"),
                tr(
                    "{words} The slip is printed. Put it aside, then press {again}.",
                    words=news.words,
                    again=key_said("packing.reprint"),
                ),
            )
        case Stage.FAILED:
            return Message(
                tr("Packed. Not printed"),
                tr(
                    "The papers are kept: {again} prints them. {words}",
                    words=news.words,
                    again=key_said("packing.reprint"),
                ),
            )
