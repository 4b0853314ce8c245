"""What stands in the form, as plain texts: what a draft keeps, and what is checked before an order is taken. No Qt."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, TypeVar

from app.channels.base import Address, Payment
from app.domain.countries import country_code, read_country
from app.domain.order_entry import Entry, EntryLine, EntryTotals, Off, TaxRule, entry_totals, read_off
from app.domain.typed_numbers import read_money, read_price, read_rate, read_units
from app.errors import BadInput
from app.services.accounts import PHONE
from app.services.order_typing import TypedOrder
from app.wording import words

T = TypeVar("T")

BUYER_FIELDS = (
    "name", "company", "email", "phone", "street1", "street2", "postal_code", "city", "region", "country",
)  # fmt: skip
NO_TAX, INCLUDED, ADDED = "none", "included", "added"
_MOST_LINES = 200


@dataclass(frozen=True, slots=True)
class LineState:
    """A line as typed. ``priced`` says where a price that is proposed came from: ``last`` (the last order of this
    kind), ``list``, ``sold`` (the last order of any other) or ``""``, typed by a person."""

    sku_id: int
    code: str
    title: str
    quantity: str = "1"
    price: str = ""
    off: str = ""
    priced: str = ""


@dataclass(frozen=True, slots=True)
class FormState:
    """The whole form. Numbers are texts as typed, right or wrong; ``buyer`` has ``BUYER_FIELDS``."""

    channel: str = PHONE
    customer_id: int | None = None
    customer_note: str = ""
    buyer: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[LineState, ...] = ()
    shipping_method: str = ""
    shipping: str = ""
    off: str = ""
    tax_mode: str = NO_TAX
    tax_rate: str = ""
    tax_title: str = ""
    tax_on_shipping: bool = True
    payment: str = Payment.PENDING.value
    payment_method: str = ""
    pickup: bool = False
    note: str = ""

    @property
    def is_started(self) -> bool:
        """Whether a person has put anything in that would be missed."""
        return bool(self.lines or self.note.strip() or any(text.strip() for text in self.buyer.values()))


def to_draft(state: FormState) -> dict[str, Any]:
    """The state as JSON values."""
    return {**asdict(state), "buyer": dict(state.buyer)}


def from_draft(data: Mapping[str, Any]) -> FormState:
    """The state that a draft holds; what is not of its type is left at its default, never an error."""
    default = FormState()
    plain = {
        one.name: _typed(data.get(one.name), getattr(default, one.name))
        for one in fields(FormState)
        if one.name not in ("buyer", "lines", "customer_id")
    }
    buyer, lines, customer_id = data.get("buyer"), data.get("lines"), data.get("customer_id")
    return replace(
        default,
        **plain,
        customer_id=customer_id if type(customer_id) is int else None,
        buyer={name: _typed(buyer.get(name), "") for name in BUYER_FIELDS} if isinstance(buyer, dict) else {},
        lines=tuple(line for one in lines[:_MOST_LINES] if (line := _line(one))) if isinstance(lines, list) else (),
    )


def _typed(value: object, default: T) -> T:
    return value if type(value) is type(default) else default


def _line(data: object) -> LineState | None:
    if not isinstance(data, dict) or type(data.get("sku_id")) is not int:
        return None
    blank = LineState(data["sku_id"], "", "")
    texts = {one.name: _typed(data.get(one.name), getattr(blank, one.name)) for one in fields(LineState)}
    return replace(blank, **texts)


@dataclass(frozen=True, slots=True)
class Checked:
    """What the form comes to. ``faults`` by place: a field's name, or (line, field's name).

    ``totals`` are of all that can be read, None while no line can; what cannot be counts nothing, and ``unread`` are
    the lines among it. Only without faults is there an ``entry`` that can be taken.
    """

    faults: Mapping[Any, BadInput]
    entry: Entry | None = None
    totals: EntryTotals | None = None
    quantities: tuple[int | None, ...] = ()
    unread: frozenset[int] = frozenset()


class _Reader:
    """Reads fields, and keeps what is wrong with them by their place."""

    def __init__(self) -> None:
        self.faults: dict[Any, BadInput] = {}

    def read(self, place: Any, read: Any, *given: Any, otherwise: T) -> T:
        try:
            value: T = read(*given)
        except BadInput as error:
            self.faults[place] = error
            return otherwise
        return value


def check(state: FormState, currency: str, mark: str) -> Checked:
    """Reads every number of the form. An empty shipping amount is 0, an empty discount none; a price must be there."""
    reader = _Reader()
    quantities: list[int | None] = []
    lines = []
    for place, line in enumerate(state.lines):
        nothing: int | None = None
        units = reader.read((place, "quantity"), read_units, line.quantity, otherwise=nothing)
        price = reader.read((place, "price"), read_price, line.price, mark, otherwise=0)
        off = reader.read((place, "off"), read_off, line.off, currency, mark, otherwise=Off())
        quantities.append(units)
        lines.append(EntryLine(units or 1, price, off))
    reader.read("email", _email, state.buyer.get("email", ""), otherwise=None)
    reader.read("country", read_country, state.buyer.get("country", ""), otherwise=None)
    shipping = reader.read("shipping", read_money, state.shipping.strip() or "0", currency, mark, otherwise=0)
    off = reader.read("off", read_off, state.off, currency, mark, otherwise=Off())
    tax = None
    if state.tax_mode in (INCLUDED, ADDED):
        rate = reader.read("tax_rate", read_rate, state.tax_rate, mark, otherwise=0)
        tax = TaxRule(rate, state.tax_mode == INCLUDED, state.tax_on_shipping)
    entry = Entry(currency, tuple(lines), shipping, off, tax)
    unread = {place[0] for place in reader.faults if isinstance(place, tuple)}
    for line_at in entry_totals(_without(entry, unread)).too_much_off:
        where: Any = "off" if line_at < 0 else (line_at, "off")
        if line_at >= 0 or not unread:  # with the price of every line there may be enough to take the order's off
            reader.faults[where] = BadInput(words("The discount is more than what it is taken off."))
    unread |= {place[0] for place in reader.faults if isinstance(place, tuple)}
    totals = entry_totals(_without(entry, unread))
    if totals.too_much_off:
        totals = entry_totals(_without(replace(entry, off=Off()), unread))
    known = None if lines and len(unread) == len(lines) else totals
    return Checked(reader.faults, None if reader.faults else entry, known, tuple(quantities), frozenset(unread))


def _without(entry: Entry, unread: Container[int]) -> Entry:
    """The entry in which lines that cannot be read count nothing."""
    lines = (EntryLine(line.quantity, 0) if n in unread else line for n, line in enumerate(entry.lines))
    return replace(entry, lines=tuple(lines))


def _email(text: str) -> None:
    if text.strip() and "@" not in text:
        raise BadInput(words("An e-mail address has an @."))


def typed_order(state: FormState, entry: Entry) -> TypedOrder:
    """The checked form as what is taken."""
    buyer = {name: state.buyer.get(name, "").strip() for name in BUYER_FIELDS}
    address = {name: text for name, text in buyer.items() if name != "email"}
    return TypedOrder(
        entry,
        tuple((line.code, line.title) for line in state.lines),
        Address(**{**address, "country": country_code(address["country"])}),
        buyer["email"],
        buyer["phone"],
        state.pickup,
        state.shipping_method.strip(),
        Payment(state.payment),
        state.payment_method.strip(),
        state.tax_title.strip(),
        state.note.strip(),
        state.channel,
    )
