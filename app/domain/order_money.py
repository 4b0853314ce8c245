"""The money of a whole order when its lines change: taxes worked out again, and amounts shared between two orders.

A channel gives taxes of the order, not of its lines. So a tax is worked out again only where its rate explains the
amount that stands there; where it does not (several rates on several goods), the difference is only estimated, and a
person is told to look.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.money import MILLION, split_largest_remainder


@dataclass(frozen=True, slots=True)
class Tax:
    """A tax of the order: rate in parts per million (0: not known), amount in minor units, in the prices or added."""

    rate_ppm: int
    amount: int
    included: bool


@dataclass(frozen=True, slots=True)
class Basis:
    """What a tax may be taken of, in minor units; ``discounts`` are those of the order, >= 0."""

    goods: int
    shipping: int
    discounts: int

    @property
    def net(self) -> int:
        """Goods and shipping less discounts."""
        return self.goods + self.shipping - self.discounts


@dataclass(frozen=True, slots=True)
class Given:
    """The discount that an order was given, and the goods that it was given on, in minor units."""

    amount: int
    goods: int

    def on(self, goods: int, shipping: int) -> int:
        """What of it stays on these goods: their share, never more than was given or than there is to pay."""
        share = self.amount if goods >= self.goods else _rounded(self.amount * goods, self.goods)
        return min(share, goods + shipping)

    @classmethod
    def of(cls, discount: int, goods: int, kept: Iterable[Mapping[str, int]]) -> Given:
        """What was given where ``discount`` stands on ``goods`` now; ``kept`` is what ``note`` gave, the newest first.

        Goods that were taken out took their share along, and bring it back; whatever changed the discount otherwise
        (an import, a split) begins anew.
        """
        there = {"left": discount, "of": goods}
        found = (note for note in kept if all(note.get(name) == value for name, value in there.items()))
        return next((cls(note["given"], note["on"]) for note in found), cls(discount, goods))

    def note(self, discount: int, goods: int) -> dict[str, int]:
        """What is to be kept of it where ``discount`` is left on ``goods``."""
        return {"given": self.amount, "on": self.goods, "left": discount, "of": goods}


def within(adjustment: int, rest: int) -> int:
    """The adjustment of an order that comes to ``rest`` without it: no total is below 0 for what was taken out."""
    return max(adjustment, -rest)


class TaxedPart(enum.Enum):
    """Which part of an order a tax is taken of; the likelier first."""

    ALL = "all"
    GOODS_LESS_DISCOUNTS = "goods_less_discounts"
    GOODS_AND_SHIPPING = "goods_and_shipping"
    GOODS = "goods"

    def of(self, basis: Basis) -> int:
        """That part in minor units, never below 0."""
        shipping = basis.shipping if self in (TaxedPart.ALL, TaxedPart.GOODS_AND_SHIPPING) else 0
        discounts = basis.discounts if self in (TaxedPart.ALL, TaxedPart.GOODS_LESS_DISCOUNTS) else 0
        return max(0, basis.goods + shipping - discounts)


@dataclass(frozen=True, slots=True)
class Retaxed:
    """Taxes of a changed order: an amount for each tax in their order.

    ``adjustment`` is to be added to the total for added taxes that could only be estimated; their amounts stay as they
    are. ``sure`` is False where anything was estimated.
    """

    amounts: tuple[int, ...]
    adjustment: int
    sure: bool


def retaxed(taxes: Sequence[Tax], before: Basis, after: Basis, lines: int) -> Retaxed:
    """The taxes after goods, shipping or discounts changed; ``lines`` is how many lines the channel rounded.

    An explained tax moves by what its rate says of both bases, so that the channel's own rounding stays in it, and a
    change that is taken back gives the amount of before.
    """
    if before == after:
        return Retaxed(tuple(tax.amount for tax in taxes), 0, True)
    amounts, adjustment, sure = [tax.amount for tax in taxes], 0, True
    shared: dict[tuple[bool, TaxedPart], list[int]] = defaultdict(list)
    for place, tax in enumerate(taxes):
        part = _explained(tax, taxes, before, lines)
        if part is not None:
            shared[tax.included, part].append(place)
        elif tax.amount:
            sure = False
            estimate = _in_proportion(tax.amount, before.net, after.net)
            if tax.included:
                amounts[place] = estimate
            else:
                adjustment += estimate - tax.amount
    for (included, part), places in shared.items():
        rates = [taxes[place].rate_ppm for place in places]
        old = _taxes_on(part.of(before), rates, taxes, included)
        new = _taxes_on(part.of(after), rates, taxes, included)
        for place, was, will in zip(places, old, new, strict=True):
            amounts[place] = max(0, amounts[place] + will - was) if part.of(after) else 0
    return Retaxed(tuple(amounts), adjustment, sure)


def _explained(tax: Tax, taxes: Sequence[Tax], basis: Basis, lines: int) -> TaxedPart | None:
    """The part of the order whose tax at that rate is the amount, up to what rounding line by line may make of it."""
    if not tax.rate_ppm:
        return None
    room = (lines + 2) // 2
    missed = [(abs(_tax_on(part.of(basis), tax, taxes) - tax.amount), place) for place, part in enumerate(TaxedPart)]
    least, place = min(missed)
    return list(TaxedPart)[place] if least <= room else None


def _divisor(taxes: Sequence[Tax], included: bool) -> int:
    return MILLION + (sum(tax.rate_ppm for tax in taxes if tax.included) if included else 0)


def _tax_on(base: int, tax: Tax, taxes: Sequence[Tax]) -> int:
    return _rounded(base * tax.rate_ppm, _divisor(taxes, tax.included))


def _taxes_on(base: int, rates: Sequence[int], taxes: Sequence[Tax], included: bool) -> list[int]:
    """What several taxes of one kind take of one base: rounded once together, then shared out by their rates."""
    return split_largest_remainder(_rounded(base * sum(rates), _divisor(taxes, included)), rates)


def _rounded(numerator: int, divisor: int) -> int:
    return (2 * numerator + divisor) // (2 * divisor)


def _in_proportion(amount: int, before: int, after: int) -> int:
    return _rounded(amount * max(0, after), before) if before > 0 else amount


@dataclass(frozen=True, slots=True)
class Shares:
    """An amount of one order as two orders have it: what stays, and what goes along."""

    stays: int
    goes: int


def shared(amount: int, stays: int, goes: int) -> Shares:
    """``amount`` in proportion to the weights, exact in sum; a weight below 0 is 0, and without any all stays."""
    if stays <= 0 and goes <= 0:
        return Shares(amount, 0)
    first, second = split_largest_remainder(amount, [max(0, stays), max(0, goes)])
    return Shares(first, second)


@dataclass(frozen=True, slots=True)
class SplitMoney:
    """The money of an order that becomes two. Shipping, fees and adjustments stay with the first."""

    discounts: tuple[Shares, ...]
    taxes: tuple[Shares, ...]


def split_money(goods: Shares, shipping: int, discounts: Sequence[int], taxes: Sequence[Tax], lines: int) -> SplitMoney:
    """Order discounts and taxes shared out by the goods that stay and go; each is exact in sum.

    A tax that is taken of shipping too stays with the first as far as it is.
    """
    by_goods = tuple(shared(amount, goods.stays, goods.goes) for amount in discounts)
    stays = Basis(goods.stays, shipping, sum(part.stays for part in by_goods))
    goes = Basis(goods.goes, 0, sum(part.goes for part in by_goods))
    whole = Basis(goods.stays + goods.goes, shipping, sum(discounts))
    parts = [_explained(tax, taxes, whole, lines) or TaxedPart.ALL for tax in taxes]
    return SplitMoney(
        by_goods,
        tuple(shared(tax.amount, part.of(stays), part.of(goes)) for tax, part in zip(taxes, parts, strict=True)),
    )
