"""What a packing station says: one headline per verdict, and a sentence with what to do."""

from __future__ import annotations

from app.domain.packing import Verdict

HEADLINES: dict[Verdict, str] = {
    Verdict.OPENED: "Scan next item",
    Verdict.COUNTED: "Scan next item",
    Verdict.COMPLETE: "Packed",
    Verdict.WRONG_ITEM: "Wrong item",
    Verdict.TOO_MANY: "Too many",
    Verdict.UNKNOWN: "Not known",
    Verdict.OTHER_ORDER: "Another order",
    Verdict.NOTHING_TO_PACK: "Nothing to pack",
    Verdict.ON_HOLD: "On hold",
    Verdict.IN_USE: "In use",
    Verdict.ALREADY_PACKED: "Packed already",
    Verdict.ALREADY_SHIPPED: "Shipped already",
    Verdict.UNDONE: "Scan taken back",
    Verdict.NOTHING_TO_UNDO: "Nothing to take back",
    Verdict.PARKED: "Put aside",
}

_SENTENCES: dict[Verdict, str] = {
    Verdict.OPENED: "{order} is in hand. Scan its items.",
    Verdict.COUNTED: "{scanned}: counted.",
    Verdict.COMPLETE: "{order} is complete.",
    Verdict.WRONG_ITEM: "Not in this order: {scanned}. Needed: {needed}. Put it back; nothing was counted.",
    Verdict.TOO_MANY: "All of {scanned} is in {order} already. Put this one back; nothing was counted.",
    Verdict.UNKNOWN: "Nobody knows the code {code}. Nothing was counted. Scan the item's own barcode.",
    Verdict.OTHER_ORDER: "{order} is half packed. Finish it or park it before the next; nothing was changed.",
    Verdict.NOTHING_TO_PACK: "Nothing here waits for {scanned}. Put it back, or route its order first.",
    Verdict.ON_HOLD: "{order} is on hold. Put it aside until somebody has lifted the hold.",
    Verdict.IN_USE: "{order} is being packed at {station}. Put it aside, or take it over if nobody works on it there.",
    Verdict.ALREADY_PACKED: "{order} is packed already. Ship it, or take the last scan back.",
    Verdict.ALREADY_SHIPPED: "{order} has left already.",
    Verdict.UNDONE: "{scanned}: taken back.",
    Verdict.NOTHING_TO_UNDO: "There is no scan to take back.",
    Verdict.PARKED: "{order} is put aside. Its scans are kept.",
}


def sentence(
    verdict: Verdict,
    *,
    order: str = "",
    scanned: str = "",
    needed: str = "",
    code: str = "",
    station: str = "",
) -> str:
    """The verdict in a sentence; names that are not known are left as plain words."""
    return _SENTENCES[verdict].format(
        order=order or "This order",
        scanned=scanned or code or "this item",
        needed=needed or "nothing more",
        code=code,
        station=station or "another station",
    )
