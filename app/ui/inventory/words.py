"""Kinds, reasons and movements of stock in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.queries.stock_moves import Movement
from app.queries.stock_worth import Worth
from app.services.stock_adjust import AdjustReason
from app.ui.formats import money, number, signed
from app.ui.i18n import mark, tr, trn
from app.ui.theme import Status

BIN_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "pickable": mark("Pick"),
        "bulk": mark("Reserve store"),
        "staging": mark("Staging"),
        "pickup_shelf": mark("Pickup shelf"),
        "quarantine": mark("Quarantine"),
        "damaged": mark("Damaged goods"),
        "display": mark("Display"),
    }
)
REASONS: Mapping[AdjustReason, str] = MappingProxyType(
    {
        AdjustReason.CORRECTION: mark("Correction"),
        AdjustReason.FOUND: mark("Found"),
        AdjustReason.RECEIVED: mark("Received"),
        AdjustReason.RETURNED: mark("Returned"),
        AdjustReason.LOST: mark("Lost"),
        AdjustReason.DAMAGED: mark("Damaged"),
        AdjustReason.EXPIRED: mark("Expired"),
        AdjustReason.STOLEN: mark("Stolen"),
        AdjustReason.USED: mark("Used by us"),
        AdjustReason.SAMPLE: mark("Sample"),
    }
)
# Which of them can be told of units that came, and which of those that went.
CAME = (AdjustReason.CORRECTION, AdjustReason.FOUND, AdjustReason.RECEIVED, AdjustReason.RETURNED)
WENT = tuple(reason for reason in REASONS if reason not in CAME[1:])
_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "count": mark("Counted"),
        "ship": mark("Shipped"),
        "receive": mark("Received"),
        "adjust": mark("Adjusted"),
        "move": mark("Moved"),
        "transfer": mark("Transferred"),
        "return": mark("Returned"),
        "reserve": mark("Reserved"),
        "release": mark("Released"),
    }
)
_MORE_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "lot": mark("Lot blocked or freed"),
        "expired": mark("Lot expired"),
        "bin_kind": mark("Purpose of the bin changed"),
        "putaway": mark("Put away"),
        "undo": mark("Taken back"),
    }
)
ICONS: Mapping[str, tuple[str, Status]] = MappingProxyType(
    {
        "count": ("clipboard-list", Status.ATTENTION),
        "ship": ("truck", Status.ACTIVE),
        "receive": ("package", Status.DONE),
        "adjust": ("pencil", Status.WAITING),
        "move": ("arrow-right", Status.WAITING),
        "transfer": ("truck", Status.WAITING),
        "return": ("undo-2", Status.DONE),
    }
)


def bin_words(kind: str) -> str:
    """What a bin is for."""
    return tr(BIN_KINDS[kind]) if kind in BIN_KINDS else ""


def reason_words(reason: str) -> str:
    """Why units came, went or were held, as far as the program knows the word."""
    known = {**_MORE_REASONS, **{str(one): words for one, words in REASONS.items()}}
    return tr(known[reason]) if reason in known else reason


def movement_words(row: Movement) -> str:
    """A movement as a sentence: ``A-11-1 to A-04-2``, ``Shipped, order 1042``, ``Adjusted: Damaged``."""
    if row.from_bin is not None:
        nowhere = tr("No bin")
        return tr("{source} to {target}", source=row.from_bin or nowhere, target=row.bin or nowhere)
    what = tr(_KINDS.get(row.kind, row.kind))
    if row.kind == "move" and not row.hand:
        what = tr("Held") if row.held > 0 else tr("Sold again")
    if row.order:
        return tr("{what}, order {number}", what=what, number=row.order)
    if row.document:
        return tr("{what}, {number}", what=what, number=row.document)
    reason = reason_words(row.reason) if row.reason != "received" else ""
    return tr("{what}: {reason}", what=what, reason=reason) if reason else what


def units_words(row: Movement) -> str:
    """How many units: signed where they came or went, plain where they only moved."""
    if row.from_bin is not None:
        return number(row.moved)
    return signed(row.hand) if row.hand else number(abs(row.held))


def worth_words(worth: Worth, place: str) -> str:
    """What the stock of a location, or ("") all of it, is worth."""
    amount = money(worth.amount, worth.currency)
    told = tr("The stock at {place} is worth {amount}", place=place, amount=amount)
    if not place:
        told = tr("All stock is worth {amount}", amount=amount)
    if not worth.unknown:
        return told
    unknown = trn(
        "{n} product without a known cost is left out", "{n} products without a known cost are left out", worth.unknown
    )
    return f"{told}. {unknown}"
