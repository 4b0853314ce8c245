"""The fields that orders can be searched by, and how the value of each is read."""

from __future__ import annotations

import difflib
import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal, InvalidOperation

from app.domain.countries import country_code
from app.domain.identifiers import fold_key
from app.domain.order_states import HoldKind, OrderState
from app.domain.query_dates import days_of, start_of
from app.domain.query_lexemes import Piece
from app.wording import Words, mark, words

ANY, NONE = "any", "none"
_MOST = Decimal(10) ** 12


class Match(enum.Enum):
    """How a text is compared with what stands in an order; always folded."""

    IS = "is"
    BEGINS = "begins"
    CONTAINS = "contains"


@dataclass(frozen=True, slots=True)
class Text:
    """A folded text."""

    text: str
    match: Match


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a field's fixed words; ``any`` and ``none`` stand for whatever and nothing."""

    name: str


@dataclass(frozen=True, slots=True)
class Span:
    """From ``low`` to ``high`` (None: without end): numbers, amounts in major units, or instants in UTC.

    ``low_open`` and ``high_open`` leave the end itself out.
    """

    low: Decimal | datetime | None
    high: Decimal | datetime | None
    low_open: bool = False
    high_open: bool = False


Value = Text | Choice | Span


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a value means nothing, and the value that may have been meant."""

    why: Words
    instead: str | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words of time refer to; ``zone`` None is this computer's."""

    today: date
    zone: tzinfo | None


Read = Callable[[Piece, str, Meaning], Sequence[Value] | Problem]


@dataclass(frozen=True, slots=True)
class Field:
    """A field: what it is about, how its value is read, its fixed words with what they mean, and an example."""

    label: str
    read: Read
    options: Mapping[str, str]
    example: str = ""


def _normal(text: str) -> str:
    return "_".join(text.casefold().replace("-", " ").replace("_", " ").split())


def _near(name: str, known: Sequence[str]) -> str | None:
    return next(iter(difflib.get_close_matches(name[:40], known, 1, 0.6)), None)


def suggest_field(name: str) -> str | None:
    """The field that is written much like ``name``."""
    return _near(name.casefold(), [known for known in FIELDS if known != "text"])


def _no_order(operator: str) -> Problem | None:
    """Only numbers and dates are more or less than others."""
    if operator in ("", "="):
        return None
    return Problem(words("{sign} compares numbers and dates only.", sign=operator))


def _text(match: Match, *, may_be_any: bool = False) -> Read:
    """A text; a star says that it goes on (``MUG*``), one in front that it may begin anywhere."""

    def read(piece: Piece, operator: str, _: Meaning) -> Sequence[Value] | Problem:
        wrong = _no_order(operator)
        if wrong:
            return wrong
        raw, how = piece.text.strip(), match
        if not piece.quoted:
            if may_be_any and raw.casefold() in (ANY, NONE, "*"):
                return [Choice(NONE if raw.casefold() == NONE else ANY)]
            if raw.startswith("*"):
                how = Match.CONTAINS
            elif raw.endswith("*"):
                how = Match.BEGINS
            raw = raw.strip("*")
        folded = fold_key(raw)
        return [Text(folded, how)] if folded else []

    return read


def choice(
    options: Mapping[str, str],
    also: Mapping[str, str] | None = None,
    groups: Mapping[str, Sequence[str]] | None = None,
) -> Read:
    """One of the options; ``also`` are other words for them, ``groups`` words for several at once."""

    def read(piece: Piece, operator: str, _: Meaning) -> Sequence[Value] | Problem:
        wrong = _no_order(operator)
        if wrong:
            return wrong
        name = _normal(piece.text)
        name = (also or {}).get(name, name)
        if groups and name in groups:
            return [Choice(one) for one in groups[name]]
        if name in options:
            return [Choice(name)]
        begun = [option for option in options if name and option.startswith(name)]
        near = begun[0] if begun else _near(name, list(options))
        known = ", ".join(options)
        return Problem(words("{value} is none of: {known}.", value=piece.text.strip()[:40], known=known), near)

    return read


def _number(*, whole: bool) -> Read:
    def number(text: str) -> Decimal:
        if not text.isascii():
            raise InvalidOperation
        value = Decimal(text)
        if not value.is_finite() or abs(value) > _MOST or (whole and value != value.to_integral_value()):
            raise InvalidOperation
        return value

    def read(piece: Piece, operator: str, _: Meaning) -> Sequence[Value] | Problem:
        try:
            ends = [number(part) if part else None for part in _parts(piece.text)]
        except InvalidOperation:
            kind = words("{value} is no whole number.", value=piece.text.strip()[:40])
            return Problem(kind if whole else words("{value} is no number.", value=piece.text.strip()[:40]))
        return _span(ends, operator, piece)

    return read


def _date() -> Read:
    def read(piece: Piece, operator: str, meaning: Meaning) -> Sequence[Value] | Problem:
        days = []
        for part in _parts(piece.text):
            found = days_of(part, meaning.today) if part else None
            if part and found is None:
                near = _near(part.casefold(), DATE_WORDS)
                value = piece.text.strip()[:40]
                return Problem(words("{value} is no date such as 2026-11-02, today or last-7d.", value=value), near)
            days.append(found)
        first = [None if found is None else start_of(found.first, meaning.zone) for found in days]
        after = [None if found is None else start_of(found.after, meaning.zone) for found in days]
        if len(days) == 2:
            return _ranged(first[0], after[1], piece, high_open=True)
        low, high = first[0], after[0]
        spans = {
            ">=": Span(low, None),
            ">": Span(high, None),
            "<": Span(None, low, high_open=True),
            "<=": Span(None, high, high_open=True),
        }
        return [spans.get(operator, Span(low, high, high_open=True))]

    return read


def _parts(text: str) -> list[str]:
    """Both ends of ``1..5``, or the one value."""
    low, dots, high = text.strip().partition("..")
    return [low.strip(), high.strip()] if dots and (low or high) else [text.strip()]


def _span(ends: Sequence[Decimal | None], operator: str, piece: Piece) -> Sequence[Value] | Problem:
    if len(ends) == 2:
        return _ranged(ends[0], ends[1], piece)
    value = ends[0]
    spans = {
        ">=": Span(value, None),
        ">": Span(value, None, low_open=True),
        "<": Span(None, value, high_open=True),
        "<=": Span(None, value),
    }
    return [spans.get(operator, Span(value, value))]


def _ranged(
    low: Decimal | datetime | None, high: Decimal | datetime | None, piece: Piece, *, high_open: bool = False
) -> Sequence[Value] | Problem:
    if low is not None and high is not None and low > high:  # type: ignore[operator]  # both are of one kind
        first, _, last = piece.text.strip().partition("..")
        return Problem(words("The range ends before it begins."), f"{last}..{first}")
    return [Span(low, high, high_open=high_open)]


DATE_WORDS = ("today", "yesterday", "tomorrow", "last-7d", "last-30d", "next-3d", "this-month", "last-month")
_DATES = {
    "today": mark("Today"), "yesterday": mark("Yesterday"), "tomorrow": mark("Tomorrow"),
    "last-7d": mark("The last 7 days"), "last-30d": mark("The last 30 days"), "next-3d": mark("Today and 2 days more"),
    "this-month": mark("This month"), "last-month": mark("Last month"),
}  # fmt: skip
_STATES = {
    "to_route": mark("To route"), "backorder": mark("Backorder"), "to_release": mark("To release"),
    "to_pick": mark("To pick"), "packing": mark("Packing"), "packed": mark("Packed"),
    "partly_shipped": mark("Part shipped"), "shipped": mark("Shipped"), "cancelled": mark("Cancelled"),
}  # fmt: skip
# What the program calls the states inside, and other words for them.
_STATE_WORDS = {
    "to_pack": "to_release", "released": "to_pick", "unrouted": "to_route", "part_shipped": "partly_shipped",
    "backordered": "backorder", "canceled": "cancelled",
}  # fmt: skip
_STATE_GROUPS = {
    "open": [state for state in _STATES if state not in ("shipped", "cancelled")],
    "closed": ["shipped", "cancelled"],
}
_STATE_CHOICES = _STATES | {"open": mark("Not shipped, not cancelled"), "closed": mark("Shipped or cancelled")}
STATE_OF: Mapping[str, OrderState] = {
    **{state.value: state for state in OrderState if state not in (OrderState.TO_PACK, OrderState.RELEASED)},
    "to_release": OrderState.TO_PACK,
    "to_pick": OrderState.RELEASED,
}
_PAYMENTS = {
    "pending": mark("Pending"), "authorized": mark("Authorized"), "paid": mark("Paid"),
    "partly_paid": mark("Part paid"),
    "partly_refunded": mark("Part refunded"), "refunded": mark("Refunded"), "voided": mark("Voided"),
    "unknown": mark("Not told"),
}  # fmt: skip
_PAYMENT_WORDS = {"part_paid": "partly_paid", "part_refunded": "partly_refunded", "authorised": "authorized"}
_HOLDS = {
    ANY: mark("On hold"), NONE: mark("Not on hold"), "address": mark("Address"), "review": mark("Review"),
    "payment": mark("Payment"), "return_items": mark("Return of goods"), "fraud": mark("Possible fraud"),
    "no_stock": mark("No stock"), "date": mark("Later date"), "upsell": mark("Upsell"), "other": mark("Other"),
}  # fmt: skip
_IS = {
    "open": mark("Not shipped, not cancelled"), "late": mark("Open and past its day"),
    "due": mark("Open and to leave by today"), "duplicate": mark("Open and looks like another order"),
    "split": mark("Split, or split off"), "held": mark("On hold"), "unpaid": mark("Not paid yet"),
    "short": mark("Waits for stock"),
}  # fmt: skip
_HAS = {
    "note": mark("A note"), "tag": mark("A tag"), "hold": mark("A hold"), "tracking": mark("A tracking number"),
    "email": mark("An e-mail address"), "refund": mark("A refund"),
}  # fmt: skip
_YES_NO = {"yes": mark("Yes"), "no": mark("No")}
_YES_NO_WORDS = {"true": "yes", "false": "no", "1": "yes", "0": "no"}

_IS_TEXT, _CONTAINS = _text(Match.IS), _text(Match.CONTAINS)


def _country(piece: Piece, operator: str, meaning: Meaning) -> Sequence[Value] | Problem:
    """A country by its code or by a name of it."""
    code = country_code(piece.text)
    return [Text(fold_key(code), Match.IS)] if code and not operator.strip("=") else _IS_TEXT(piece, operator, meaning)


FIELDS: Mapping[str, Field] = {
    "text": Field(mark("Words"), _CONTAINS, {}),
    "status": Field(mark("Status"), choice(_STATES, _STATE_WORDS, _STATE_GROUPS), _STATE_CHOICES),
    "is": Field(mark("What it is"), choice(_IS), _IS),
    "payment": Field(mark("Payment"), choice(_PAYMENTS, _PAYMENT_WORDS), _PAYMENTS),
    "hold": Field(mark("Hold"), choice(_HOLDS), _HOLDS),
    "tag": Field(mark("Tag"), _text(Match.IS, may_be_any=True), {}, "gift"),
    "placed": Field(mark("Placed"), _date(), _DATES, "last-7d"),
    "ship_by": Field(mark("Ship by"), _date(), _DATES, "today"),
    "total": Field(mark("Total"), _number(whole=False), {}, ">=50"),
    "units": Field(mark("Units"), _number(whole=True), {}, "1..3"),
    "number": Field(mark("Order number"), _IS_TEXT, {}, "1042"),
    "customer": Field(mark("Customer"), _CONTAINS, {}, "anna"),
    "email": Field(mark("E-mail"), _text(Match.CONTAINS, may_be_any=True), {}, "example.com"),
    "sku": Field(mark("SKU"), _IS_TEXT, {}, "MUG*"),
    "product": Field(mark("Product"), _CONTAINS, {}, "mug"),
    "location": Field(mark("Location"), _text(Match.IS, may_be_any=True), {}, "main"),
    "channel": Field(mark("Channel"), _IS_TEXT, {}, "shopify"),
    "shop": Field(mark("Shop"), _IS_TEXT, {}),
    "country": Field(mark("Country"), _country, {}, "DE"),
    "city": Field(mark("City"), _IS_TEXT, {}, "Berlin"),
    "postal": Field(mark("Postal code"), _IS_TEXT, {}, "101*"),
    "method": Field(mark("Shipping method"), _IS_TEXT, {}, "express"),
    "pickup": Field(mark("Pickup"), choice(_YES_NO, _YES_NO_WORDS), _YES_NO),
    "note": Field(mark("Note"), _text(Match.CONTAINS, may_be_any=True), {}, "door"),
    "has": Field(mark("Has"), choice(_HAS), _HAS),
}

assert set(STATE_OF) == set(_STATES)
assert set(_HOLDS) == {ANY, NONE, *(kind.value for kind in HoldKind)}
