"""States, payments, holds and routing reasons in words, in the language of the screen: sentences are tested alone.

A ``Word`` names a mood, not a colour; ``app.ui.theme.Status`` has the same names.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.carriers.registry import CARRIERS
from app.channels.base import Payment
from app.domain.order_states import HoldKind, OrderState, ShipmentKind, ShipmentState
from app.domain.order_steps import HOLD_TITLES
from app.domain.routing import Reason
from app.queries.order_page import CandidateView, DecisionView, HoldView, LineView
from app.queries.refunds import RefundSum
from app.queries.shipments import ShipmentView
from app.ui.formats import money, number
from app.ui.i18n import mark, tr, trn


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
        OrderState.TO_ROUTE: Word(mark("To route"), Mood.WAITING),
        OrderState.BACKORDER: Word(mark("Backorder"), Mood.ATTENTION, "clock"),
        OrderState.TO_PACK: Word(mark("To release"), Mood.WAITING),
        OrderState.RELEASED: Word(mark("To pick"), Mood.WAITING),
        OrderState.PACKING: Word(mark("Packing"), Mood.ACTIVE),
        OrderState.PACKED: Word(mark("Packed"), Mood.DONE),
        OrderState.PARTLY_SHIPPED: Word(mark("Part shipped"), Mood.ACTIVE, "truck"),
        OrderState.SHIPPED: Word(mark("Shipped"), Mood.DONE, "truck"),
        OrderState.CANCELLED: Word(mark("Cancelled"), Mood.WAITING, "ban"),
    }
)
_SHIPMENT: Mapping[ShipmentState, Word] = MappingProxyType(
    {
        ShipmentState.TO_PACK: Word(mark("To release"), Mood.WAITING),
        ShipmentState.RELEASED: Word(mark("To pick"), Mood.WAITING),
        ShipmentState.PACKING: Word(mark("Packing"), Mood.ACTIVE),
        ShipmentState.PACKED: Word(mark("Packed"), Mood.DONE),
        ShipmentState.SHIPPED: Word(mark("Shipped"), Mood.DONE, "truck"),
        ShipmentState.CANCELLED: Word(mark("Cancelled"), Mood.WAITING, "ban"),
    }
)
_LINE_STATES = (ShipmentState.PACKING, ShipmentState.PACKED, ShipmentState.SHIPPED, ShipmentState.CANCELLED)
_RESERVED = Word(mark("Reserved"), Mood.WAITING, "package-open")
_PAYMENT: Mapping[Payment, Word] = MappingProxyType(
    {
        Payment.PENDING: Word(mark("Pending"), Mood.ATTENTION, "clock"),
        Payment.AUTHORIZED: Word(mark("Authorized"), Mood.WAITING, "credit-card"),
        Payment.PAID: Word(mark("Paid"), Mood.DONE),
        Payment.PARTLY_PAID: Word(mark("Part paid"), Mood.ATTENTION),
        Payment.PARTLY_REFUNDED: Word(mark("Part refunded"), Mood.ATTENTION, "undo-2"),
        Payment.REFUNDED: Word(mark("Refunded"), Mood.WAITING, "undo-2"),
        Payment.VOIDED: Word(mark("Voided"), Mood.WAITING, "ban"),
        Payment.UNKNOWN: Word(mark("Not told"), Mood.WAITING, "circle-question-mark"),
    }
)
HOLD_WORD = Word(mark("On hold"), Mood.HOLD)
NO_PRICES = mark("The file had no prices")

# What a rule of app.domain.routing comes down to, as the head of its reasons.
_RULES: Mapping[str, str] = MappingProxyType(
    {
        "one_location": mark("One location has everything, the nearest sends it"),
        "fewest_parcels": mark("No location has everything: as few parcels as can be"),
        "all_there_is": mark("Not everything is in stock: what there is goes, the rest waits"),
        "backorder": mark("Nothing of it is in stock: everything waits"),
    }
)
_CHANNEL_ICONS: Mapping[str, str] = MappingProxyType({"shopify": "shopping-bag"})


def order_word(state: OrderState) -> Word:
    """The chip of an order's state."""
    return _said(_ORDER[state])


def shipment_word(shipment: ShipmentView) -> Word:
    """The chip of a shipment; what left before its import says so."""
    if shipment.kind is ShipmentKind.EXTERNAL:
        return Word(tr("Sent before import"), Mood.DONE, "truck")
    return _said(_SHIPMENT[shipment.state])


def line_word(line: LineView) -> Word:
    """The chip of an order line: what is to be done with its units next."""
    if line.backordered:
        return Word(tr("Short {n}", n=number(line.backordered)), Mood.ATTENTION)
    if line.open:
        return _said(_ORDER[OrderState.TO_ROUTE])
    if line.reserved:
        return _said(_SHIPMENT[ShipmentState.PACKING] if line.packed else _RESERVED)
    if line.packed:
        return _said(_SHIPMENT[ShipmentState.PACKED])
    return _said(_SHIPMENT[ShipmentState.SHIPPED if line.shipped else ShipmentState.CANCELLED])


def goods_words(lines: Sequence[LineView]) -> str:
    """``3 lines, 5 units`` of what is there: a line that was cancelled whole counts no more, unless all were."""
    there = [line for line in lines if line.cancelled < line.ordered] or lines
    units = trn("{n} unit", "{n} units", sum(line.ordered for line in there))
    return tr("{lines}, {units}", lines=trn("{n} line", "{n} lines", len(there)), units=units)


def order_chips() -> list[str]:
    """Every word that the chip of an order's state can have."""
    return [hold_chip().text, *(order_word(state).text for state in _ORDER)]


def line_chips() -> list[str]:
    """Every word that the chip of an order line can have."""
    words = (_ORDER[OrderState.TO_ROUTE], _RESERVED, *(_SHIPMENT[state] for state in _LINE_STATES))
    return [tr("Short {n}", n=number(99)), *(_said(word).text for word in words)]


def payment_word(payment: Payment) -> Word:
    """The chip of a payment state."""
    return _said(_PAYMENT[payment])


def hold_chip() -> Word:
    """The chip of an order that waits for a person."""
    return _said(HOLD_WORD)


def hold_titles(kinds: Iterable[HoldKind]) -> list[str]:
    """What holds an order, each in a word or two."""
    return [tr(HOLD_TITLES[kind]) for kind in kinds]


def _said(word: Word) -> Word:
    return replace(word, text=tr(word.text))


def channel_icon(channel: str) -> str:
    """The glyph of a channel."""
    return _CHANNEL_ICONS.get(channel, "globe")


def carrier_words(name: str) -> str:
    """A carrier's title, "" without a carrier."""
    return CARRIERS[name].title if name in CARRIERS else name


def joined(names: Sequence[str]) -> str:
    """``Main St``, ``Main St and Harbour``, ``Main St, Harbour and Old Town``."""
    *first, last = names or ("",)
    return tr("{names} and {last}", names=", ".join(first), last=last) if first else last


def refund_words(sums: Sequence[RefundSum]) -> str:
    """``€1,204.00 and $40.00``: what is paid back, by currency; "" for nothing."""
    return joined([money(one.amount, one.currency) for one in sums])


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
        title = tr("No street in the address") if not street else tr("No city in the address")
        return HoldWords(title, tr("The packing slip prints, the label cannot."), may_lift=bool(street))
    if hold.reason == "partly_refunded":
        sentence = tr("Check what of it is still to be sent. Nothing is packed until the hold is lifted.")
        return HoldWords(tr("Partly refunded"), sentence, may_lift=True)
    title = tr("To be looked at") if hold.kind is HoldKind.REVIEW else tr(HOLD_TITLES[hold.kind])
    return HoldWords(title, tr("Nothing is packed until the hold is lifted."), may_lift=True)


# -- why this location --


def rule_words(rule: str) -> str:
    """What a routing rule comes down to."""
    return tr(_RULES[rule]) if rule in _RULES else rule.replace("_", " ").capitalize()


def reason_words(candidate: CandidateView) -> str:
    """Why a location was taken or refused, with its distance where it is known."""
    far = tr("{n} km", n=number(candidate.distance_km)) if candidate.distance_km is not None else ""
    if candidate.reason == Reason.FARTHER:
        return (
            tr("has everything too, but is farther: {far}", far=far)
            if far
            else tr("has everything too, but comes later")
        )
    return ", ".join(part for part in (_reason(candidate), far) if part)


def _reason(candidate: CandidateView) -> str:
    match candidate.reason:
        case Reason.HAS_ALL:
            return tr("has everything")
        case Reason.PART_OF_FEWEST:
            return tr("needed for the fewest parcels")
        case Reason.ALL_THERE_IS:
            return tr("sends what it has")
        case Reason.SHORT:
            free, needed = number(candidate.free or 0), number(candidate.needed or 0)
            return " ".join(tr("{free} of {needed} {sku} free", free=free, needed=needed, sku=candidate.sku).split())
        case Reason.NOT_NEEDED:
            return tr("would only be one more parcel")
        case Reason.EMPTY:
            return tr("has nothing of this order")
    return candidate.reason.replace("_", " ")


def taken_places(decision: DecisionView | None) -> list[str]:
    """Names of the locations that a decision took."""
    return [candidate.location for candidate in decision.candidates if candidate.taken] if decision else []
