"""States, payments, holds, routing reasons and timeline steps in words. No Qt here: sentences are tested alone.

A ``Word`` names a mood, not a colour; ``app.ui.theme.Status`` has the same names.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.carriers.registry import CARRIERS
from app.channels.base import Payment
from app.channels.registry import CHANNELS
from app.domain.order_states import HoldKind, OrderState, ShipmentKind, ShipmentState
from app.domain.routing import Reason
from app.queries.order_page import CandidateView, DecisionView, HoldView, LineView
from app.queries.shipments import ShipmentView
from app.ui.formats import number


class Mood(enum.StrEnum):
    """What a state means to the person who reads it."""

    DONE = "done"
    ACTIVE = "active"
    WAITING = "waiting"
    ATTENTION = "attention"
    ERROR = "error"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Word:
    """A word for a chip; ``icon`` None takes the glyph of the mood."""

    text: str
    mood: Mood
    icon: str | None = None


_ORDER: Mapping[OrderState, Word] = MappingProxyType(
    {
        OrderState.TO_ROUTE: Word("To route", Mood.WAITING),
        OrderState.BACKORDER: Word("Backorder", Mood.ATTENTION, "clock"),
        OrderState.TO_PACK: Word("To release", Mood.WAITING, "package-open"),
        OrderState.RELEASED: Word("To pick", Mood.WAITING, "package-open"),
        OrderState.PACKING: Word("Packing", Mood.ACTIVE),
        OrderState.PACKED: Word("Packed", Mood.DONE),
        OrderState.PARTLY_SHIPPED: Word("Part shipped", Mood.ACTIVE, "truck"),
        OrderState.SHIPPED: Word("Shipped", Mood.DONE, "truck"),
        OrderState.CANCELLED: Word("Cancelled", Mood.WAITING, "ban"),
    }
)
_SHIPMENT: Mapping[ShipmentState, Word] = MappingProxyType(
    {
        ShipmentState.TO_PACK: Word("To release", Mood.WAITING, "package-open"),
        ShipmentState.RELEASED: Word("To pick", Mood.WAITING, "package-open"),
        ShipmentState.PACKING: Word("Packing", Mood.ACTIVE),
        ShipmentState.PACKED: Word("Packed", Mood.DONE),
        ShipmentState.SHIPPED: Word("Shipped", Mood.DONE, "truck"),
        ShipmentState.CANCELLED: Word("Cancelled", Mood.WAITING, "ban"),
    }
)
_RESERVED = Word("Reserved", Mood.WAITING, "package-open")
_PAYMENT: Mapping[Payment, Word] = MappingProxyType(
    {
        Payment.PENDING: Word("Pending", Mood.ATTENTION, "clock"),
        Payment.AUTHORIZED: Word("Authorized", Mood.WAITING, "credit-card"),
        Payment.PAID: Word("Paid", Mood.DONE),
        Payment.PARTLY_PAID: Word("Part paid", Mood.ATTENTION),
        Payment.PARTLY_REFUNDED: Word("Part refunded", Mood.ATTENTION, "undo-2"),
        Payment.REFUNDED: Word("Refunded", Mood.WAITING, "undo-2"),
        Payment.VOIDED: Word("Voided", Mood.WAITING, "ban"),
        Payment.UNKNOWN: Word("Not told", Mood.WAITING, "circle-question-mark"),
    }
)
HOLD_WORD = Word("Hold", Mood.HOLD)
NO_PRICES = "The file had no prices"

# What a rule of app.domain.routing comes down to, as the head of its reasons.
_RULES: Mapping[str, str] = MappingProxyType(
    {
        "one_location": "One location has everything, the nearest sends it",
        "fewest_parcels": "No location has everything: as few parcels as can be",
        "all_there_is": "Not everything is in stock: what there is goes, the rest waits",
        "backorder": "Nothing of it is in stock: everything waits",
    }
)
_CHANNEL_ICONS: Mapping[str, str] = MappingProxyType({"shopify": "shopping-bag"})


def order_word(state: OrderState) -> Word:
    """The chip of an order's state."""
    return _ORDER[state]


def shipment_word(shipment: ShipmentView) -> Word:
    """The chip of a shipment; what left before its import says so."""
    if shipment.kind is ShipmentKind.EXTERNAL:
        return Word("Sent before import", Mood.DONE, "truck")
    return _SHIPMENT[shipment.state]


def line_word(line: LineView) -> Word:
    """The chip of an order line: what is to be done with its units next."""
    if line.backordered:
        return Word(f"Short {number(line.backordered)}", Mood.ATTENTION)
    if line.open:
        return _ORDER[OrderState.TO_ROUTE]
    if line.reserved:
        return _SHIPMENT[ShipmentState.PACKING] if line.packed else _RESERVED
    if line.packed:
        return _SHIPMENT[ShipmentState.PACKED]
    return _SHIPMENT[ShipmentState.SHIPPED if line.shipped else ShipmentState.CANCELLED]


def payment_word(payment: Payment) -> Word:
    """The chip of a payment state."""
    return _PAYMENT[payment]


def channel_words(channel: str, shop: str) -> str:
    """Channel and shop: ``Shopify berlin``."""
    title = CHANNELS[channel].title if channel in CHANNELS else channel.replace("_", " ").capitalize()
    return f"{title} {shop}".strip()


def channel_icon(channel: str) -> str:
    """The glyph of a channel."""
    return _CHANNEL_ICONS.get(channel, "globe")


def carrier_words(name: str) -> str:
    """A carrier's title, "" without a carrier."""
    return CARRIERS[name].title if name in CARRIERS else name


def joined(names: Sequence[str]) -> str:
    """``Main St``, ``Main St and Harbour``, ``Main St, Harbour and Old Town``."""
    *first, last = names or ("",)
    return f"{', '.join(first)} and {last}" if first else last


# -- holds --


@dataclass(frozen=True, slots=True)
class HoldWords:
    """A standing hold: what is the matter, what it stops, and whether a person may simply lift it."""

    title: str
    sentence: str
    may_lift: bool


def hold_words(hold: HoldView, street: str) -> HoldWords:
    """A hold in words; ``street`` is that of the shipping address."""
    if hold.kind is HoldKind.ADDRESS:
        missing = "street" if not street else "city"
        sentence = "The packing slip prints, the label cannot."
        return HoldWords(f"No {missing} in the address", sentence, may_lift=bool(street))
    if hold.reason == "partly_refunded":
        sentence = "Check what of it is still to be sent. Nothing is packed until the hold is lifted."
        return HoldWords("Partly refunded", sentence, may_lift=True)
    return HoldWords("To be looked at", "Nothing is packed until the hold is lifted.", may_lift=True)


# -- why this location --


def rule_words(rule: str) -> str:
    """What a routing rule comes down to."""
    return _RULES.get(rule, rule.replace("_", " ").capitalize())


def reason_words(candidate: CandidateView) -> str:
    """Why a location was taken or refused, with its distance where it is known."""
    far = f"{number(candidate.distance_km)} km" if candidate.distance_km is not None else ""
    if candidate.reason == Reason.FARTHER:
        return f"has everything too, but is farther: {far}" if far else "has everything too, but comes later"
    return ", ".join(part for part in (_reason(candidate), far) if part)


def _reason(candidate: CandidateView) -> str:
    match candidate.reason:
        case Reason.HAS_ALL:
            return "has everything"
        case Reason.PART_OF_FEWEST:
            return "needed for the fewest parcels"
        case Reason.ALL_THERE_IS:
            return "sends what it has"
        case Reason.SHORT:
            free, needed = number(candidate.free or 0), number(candidate.needed or 0)
            return f"{free} of {needed} {candidate.sku} free".replace("  ", " ")
        case Reason.NOT_NEEDED:
            return "would only be one more parcel"
        case Reason.EMPTY:
            return "has nothing of this order"
    return candidate.reason.replace("_", " ")


def taken_places(decision: DecisionView | None) -> list[str]:
    """Names of the locations that a decision took."""
    return [candidate.location for candidate in decision.candidates if candidate.taken] if decision else []
