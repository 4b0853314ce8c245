"""An order while it is typed: what its lines, discounts and tax come to, in minor units of its currency.

Every figure is rounded once, half away from zero: a line (never the piece), a discount in percent, the tax of the
order (on the sum, never line by line). So total = lines + shipping - discount + tax added, to the last unit, and what
the person saw while typing is what the order holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.money import MILLION, OrderTotals, line_total
from app.domain.typed_numbers import read_money, read_rate, shown_money, shown_rate


@dataclass(frozen=True, slots=True)
class Off:
    """A discount: an amount in minor units, or ``ppm`` parts per million of what it is taken off. One of them is 0."""

    amount: int = 0
    ppm: int = 0

    def of(self, base: int) -> int:
        """The discount on ``base`` minor units (>= 0)."""
        return share_of(base, self.ppm, MILLION) if self.ppm else self.amount


NONE_OFF = Off()


def read_off(text: str, currency: str, mark: str = ".") -> Off:
    """A discount as typed: ``5``, ``2.50``, ``10 %``; empty is none. Raises BadInput with words for the person."""
    typed = text.strip()
    if not typed:
        return NONE_OFF
    return Off(ppm=read_rate(typed, mark)) if typed.endswith("%") else Off(read_money(typed, currency, mark))


def shown_off(off: Off, currency: str, mark: str = ".") -> str:
    """A discount as it can be typed again; "" for none."""
    if off.ppm:
        return f"{shown_rate(off.ppm, mark)} %"
    return shown_money(off.amount, currency, mark) if off.amount else ""


def share_of(base: int, part: int, whole: int) -> int:
    """``base * part / whole`` of non-negative whole numbers, rounded half up."""
    return (2 * base * part + whole) // (2 * whole)


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A line: units, price of one in millionths of the major unit, and its own discount."""

    quantity: int
    unit_price: int
    off: Off = NONE_OFF


@dataclass(frozen=True, slots=True)
class TaxRule:
    """One rate for the order: inside the prices, or added to them; on the shipping too, or on the goods alone."""

    rate_ppm: int
    included: bool
    on_shipping: bool = True

    def of(self, goods: int, shipping: int) -> int:
        """The tax in minor units, of goods after all discounts and of shipping."""
        base = goods + (shipping if self.on_shipping else 0)
        return share_of(base, self.rate_ppm, MILLION + self.rate_ppm if self.included else MILLION)


@dataclass(frozen=True, slots=True)
class Entry:
    """The money side of an order being typed."""

    currency: str
    lines: tuple[EntryLine, ...]
    shipping: int = 0
    off: Off = NONE_OFF
    tax: TaxRule | None = None


@dataclass(frozen=True, slots=True)
class EntryTotals:
    """What it comes to.

    ``line_offs`` and ``line_amounts`` (after the line's discount) are by line; ``tax`` is the whole tax, in the prices
    or not. ``too_much_off`` are the positions of lines whose discount is more than they cost, and -1 for the order's;
    such an order cannot be taken.
    """

    money: OrderTotals
    line_offs: tuple[int, ...]
    line_amounts: tuple[int, ...]
    tax: int
    too_much_off: tuple[int, ...] = field(default=())

    @property
    def total(self) -> int:
        """What the customer pays."""
        return self.money.total


def entry_totals(entry: Entry) -> EntryTotals:
    """Adds an order up."""
    full = [line_total(line.unit_price, line.quantity, entry.currency) for line in entry.lines]
    offs = tuple(line.off.of(cost) for line, cost in zip(entry.lines, full, strict=True))
    amounts = tuple(cost - off for cost, off in zip(full, offs, strict=True))
    goods = sum(amounts)
    off = entry.off.of(max(goods, 0))
    too_much = [position for position, amount in enumerate(amounts) if amount < 0]
    if off > max(goods, 0):
        too_much.append(-1)
    tax = entry.tax.of(max(goods - off, 0), entry.shipping) if entry.tax else 0
    added = tax if entry.tax is not None and not entry.tax.included else 0
    return EntryTotals(OrderTotals(goods, entry.shipping, 0, off, added), offs, amounts, tax, tuple(too_much))


def tax_rule_of(rate_ppm: int, amount: int, *, included: bool, goods: int, shipping: int) -> TaxRule:
    """The rule behind a tax that was figured once: on the shipping too, unless the amount says otherwise."""
    narrow, wide = TaxRule(rate_ppm, included, on_shipping=False), TaxRule(rate_ppm, included)
    return narrow if shipping and narrow.of(goods, shipping) == amount != wide.of(goods, shipping) else wide


def units_by_sku(lines: Sequence[tuple[str, int]]) -> dict[str, int]:
    """Units of each SKU, summed over the lines: stock is compared with all that an order wants of it."""
    wanted: dict[str, int] = {}
    for sku, quantity in lines:
        wanted[sku] = wanted.get(sku, 0) + quantity
    return wanted
