"""What the station says about an answer: headline, sentence, what to do. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.order_states import HoldKind
from app.domain.packing import PackLine, Verdict, next_line
from app.domain.packing_words import HEADLINES, sentence
from app.queries.packing import StationLine, StationShipment
from app.services.holds import HOLD_WORDS
from app.ui.formats import plural
from app.ui.packing.gestures import Ask
from app.ui.packing.outcomes import Says
from app.ui.packing.papers import PaperNews, Stage
from app.ui.packing.reads import Sight
from app.ui.packing.words import called, hashed
from app.ui.packing.work import Answer

IDLE = "Scan an order, a packing slip or an item"


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
    needed = needed_line(sight.in_hand, line_id) if sight.in_hand else None
    names_other = verdict in (Verdict.ON_HOLD, Verdict.IN_USE, Verdict.NOTHING_TO_PACK, Verdict.PARKED)
    order = hashed(sight.order) if names_other and sight.order else _order_name(sight)
    scanned = sight.scanned.title if sight.scanned else ""
    if verdict is Verdict.NOTHING_TO_PACK and not scanned:
        scanned = order if answer.facts.get("order_id") is not None else ""
    words = sentence(
        verdict,
        order=order,
        scanned=scanned,
        needed=needed.product.title if needed else "",
        code=str(answer.facts.get("code", "")),
        station=sight.station,
    )
    title = ""
    if verdict is Verdict.ON_HOLD:
        why = [HOLD_WORDS[HoldKind(kind)] for kind in answer.facts.get("holds", ())]
        title = f"{order}: {why[0]}" if why else order
    elif verdict in (Verdict.IN_USE, Verdict.ALREADY_PACKED, Verdict.ALREADY_SHIPPED):
        title = order
    elif verdict is Verdict.UNKNOWN:
        title = str(answer.facts.get("code", ""))
    elif verdict is Verdict.NOTHING_TO_PACK:
        title = scanned or str(answer.facts.get("code", ""))
    if verdict is Verdict.ALREADY_SHIPPED and sight.other is not None and sight.other.tracking_number:
        words += f" Its tracking number is {sight.other.tracking_number}."
    if verdict is Verdict.TOO_MANY and answer.facts.get("units", 1) > 1 and sight.in_hand is not None:
        words = _case(answer, sight.in_hand, scanned) or words
    return Message(HEADLINES[verdict], words, title)


def _case(answer: Answer, shipment: StationShipment, scanned: str) -> str:
    """A barcode that stands for more units than are missing."""
    line = next((line for line in shipment.lines if line.pack.id == answer.facts.get("line_id")), None)
    if line is None or not line.pack.missing:
        return ""
    units = plural(int(answer.facts["units"]), "unit")
    return f"This code of {scanned} counts {units}; only {line.pack.missing} are missing. Scan single units instead."


def _says(outcome: Says, answer: Answer, sight: Sight, waiting: int) -> Message:
    order = _order_name(sight)
    match outcome:
        case Says.SHIPPED if answer.facts.get("already"):
            return Message("Shipped already", f"{order} has left already.")
        case Says.SHIPPED:
            number = answer.facts.get("tracking_number")
            return Message("Shipped", f"{order} has left." + (f" Tracking number {number}." if number else ""))
        case Says.CHANGED:
            where = f" at {sight.changed_at}" if sight.changed_at else " somewhere else"
            return Message("Order changed", f"{order} was changed{where}. Look at what is missing now.", order)
        case Says.GONE:
            return Message("Stop packing", _gone(sight), order)
        case Says.NOTHING_NEXT:
            return Message("Nothing to pack", "No routed order waits here.")
        case Says.NOTHING_IN_HAND:
            return Message("Nothing in hand", "There is no order to put aside. Scan one first.")
        case Says.NOTHING_TO_SHIP:
            return Message("Nothing to ship", "An order can be shipped once it is packed. Finish it first.")
        case Says.NOTHING_TO_TAKE:
            return Message("Nothing to take over", "Scan the order that another station has in hand first.")
        case Says.NOTHING_TO_PRINT:
            return Message("Nothing to print", "Nothing was packed here yet.")
        case Says.WAITING:
            steps = plural(waiting, "step waits", "steps wait")
            return Message(
                "Not saved yet",
                f"{answer.error} {steps}, not saved yet: each is done as soon as it can be, while this window is open.",
            )
        case Says.REFUSED:
            headline = "Not shipped" if answer.gesture.ask is Ask.SHIP else "Not done"
            return Message(headline, str(answer.error), order)
        case Says.BUG:
            return Message("Something went wrong", "It was logged. The last step was not done; scan it again.")
        case Says.READY | Says.REPRINT:
            return Message(IDLE, "")


def _gone(sight: Sight) -> str:
    """Why the shipment in hand is in hand no more."""
    shipment = sight.other
    if shipment is None:
        return "This order is not there any more. Put its items back."
    name = called(shipment)
    if shipment.claimed_by:
        return f"{name} is being packed at {shipment.claimed_by} now. Bring what you have there, or put it back."
    if shipment.state == "cancelled":
        where = f" at {sight.changed_at}" if sight.changed_at else ""
        return f"{name} was cancelled{where}. Do not ship it; put its items back."
    return f"{name} was changed somewhere else: it is {shipment.state.replace('_', ' ')}. Look at the order first."


def paper_message(news: PaperNews, name: str) -> Message:
    """What became of the papers of a packed shipment."""
    match news.stage:
        case Stage.PRINTING if news.again:
            return Message("Printing again", f"The papers of {name} are printed again.")
        case Stage.PRINTING:
            return Message("Packed. Label is printing", f"{name} is complete.")
        case Stage.PRINTED if news.again:
            return Message("Printed again", f"The papers of {name} were printed again.")
        case Stage.PRINTED:
            return Message("Packed. Label printed", f"{name} is complete.")
        case Stage.CHECK:
            return Message("Packed. Check the label", f"Look at it before it leaves. {news.words}")
        case Stage.NO_LABEL:
            return Message("Packed. No label", f"{news.words} The slip is printed. Put it aside, then press F4.")
        case Stage.FAILED:
            return Message("Packed. Not printed", f"The papers are kept: F4 prints them. {news.words}")
