"""What a packing station says: one headline per verdict, and a sentence with what to do."""

from __future__ import annotations

from app.domain.packing import Verdict
from app.wording import Words, mark, words

HEADLINES: dict[Verdict, str] = {
    Verdict.OPENED: mark("Scan next item"),
    Verdict.COUNTED: mark("Scan next item"),
    Verdict.COMPLETE: mark("Packed"),
    Verdict.WRONG_ITEM: mark("Wrong item"),
    Verdict.TOO_MANY: mark("Too many"),
    Verdict.UNKNOWN: mark("Not known"),
    Verdict.NEEDS_SERIAL: mark("Scan its serial number"),
    Verdict.SERIAL_TAKEN: mark("In a box already"),
    Verdict.SERIAL_AWAY: mark("Not here by the books"),
    Verdict.KIT_WHOLE: mark("Scan the whole kit"),
    Verdict.KIT_PARTS: mark("Scan what is in it"),
    Verdict.KIT_BEGUN: mark("No whole kit left"),
    Verdict.OTHER_ORDER: mark("Another order"),
    Verdict.NOTHING_TO_PACK: mark("Nothing to pack"),
    Verdict.ON_HOLD: mark("On hold"),
    Verdict.IN_USE: mark("In use"),
    Verdict.ALREADY_PACKED: mark("Packed already"),
    Verdict.ALREADY_SHIPPED: mark("Shipped already"),
    Verdict.UNDONE: mark("Scan taken back"),
    Verdict.NOTHING_TO_UNDO: mark("Nothing to take back"),
    Verdict.PARKED: mark("Put aside"),
}

_SENTENCES: dict[Verdict, str] = {
    Verdict.OPENED: mark("{order} is in hand. Scan its items."),
    Verdict.COUNTED: mark("{scanned}: counted."),
    Verdict.COMPLETE: mark("{order} is complete."),
    Verdict.WRONG_ITEM: mark("Not in this order: {scanned}. Needed: {needed}. Put it back; nothing was counted."),
    Verdict.TOO_MANY: mark("All of {scanned} is in {order} already. Put this one back; nothing was counted."),
    Verdict.UNKNOWN: mark("Nobody knows the code {code}. Nothing was counted. Scan the item's own barcode."),
    Verdict.NEEDS_SERIAL: mark(
        "Units of {scanned} go by their serial number: scan it. Nothing was counted. If it has none, count its bin"
        " first."
    ),
    Verdict.SERIAL_TAKEN: mark("The unit {code} is in a box already. Take another one; nothing was counted."),
    Verdict.SERIAL_AWAY: mark(
        "By the books the unit {code} is not here, or not for sale. Nothing was counted. Take another one, or count"
        " its bin."
    ),
    Verdict.KIT_WHOLE: mark(
        "{scanned} goes in with its kit, and kits are scanned whole here: scan the kit's code. Nothing was counted."
    ),
    Verdict.KIT_PARTS: mark(
        "Kits are scanned part by part here: scan what is in {scanned}. Needed: {needed}. Nothing was counted."
    ),
    Verdict.KIT_BEGUN: mark(
        "No whole kit of {scanned} can go in here any more: scan its parts. Needed: {needed}. Nothing was counted."
    ),
    Verdict.OTHER_ORDER: mark("{order} is half packed. Finish it or park it before the next; nothing was changed."),
    Verdict.NOTHING_TO_PACK: mark("Nothing here waits for {scanned}. Put it back, or route its order first."),
    Verdict.ON_HOLD: mark("{order} is on hold. Put it aside until somebody has lifted the hold."),
    Verdict.IN_USE: mark(
        "{order} is being packed at {station}. Put it aside, or take it over if nobody works on it there."
    ),
    Verdict.ALREADY_PACKED: mark("{order} is packed already. Ship it, or take the last scan back."),
    Verdict.ALREADY_SHIPPED: mark("{order} has left already."),
    Verdict.UNDONE: mark("{scanned}: taken back."),
    Verdict.NOTHING_TO_UNDO: mark("There is no scan to take back."),
    Verdict.PARKED: mark("{order} is put aside. Its scans are kept."),
}


def sentence(
    verdict: Verdict,
    *,
    order: str = "",
    scanned: str = "",
    needed: str = "",
    code: str = "",
    station: str = "",
) -> Words:
    """The verdict in a sentence; names that are not known are left as plain words."""
    names = {
        "order": order or words("This order"),
        "scanned": scanned or code or words("this item"),
        "needed": needed or words("nothing more"),
        "code": code,
        "station": station or words("another station"),
    }
    return Words(_SENTENCES[verdict], names)
