"""What may be paid back: never more than was paid and not yet paid back, of what is not sent (M3).

All amounts are minor units of one currency. How much of an order was paid is known by its payment state alone.
Units that are cancelled after others were sent, and units that come back, are both given up: piece by piece and in any
order they bring back exactly what was paid for the goods (M4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.money import split_largest_remainder
from app.wording import mark

# Why nothing is paid back, for everyone to read; translated where it is shown.
NO_REFUND: Mapping[str, str] = MappingProxyType(
    {
        "unknown": mark("What was paid is not known here; pay back in the shop."),
        "part": mark("A part of it was paid; how much is not known here. Pay it back in the shop."),
        "unpaid": mark("Nothing was paid, so nothing is paid back."),
        "nothing": mark("Nothing of what was paid is left to pay back."),
    }
)


@dataclass(frozen=True, slots=True)
class OrderMoney:
    """The money of an order; None where its file carried none. ``pending``: refunds that are on their way.

    ``paid_in_full``: the whole total was paid once, whatever was paid back since.
    """

    currency: str
    paid_in_full: bool
    total: int | None
    lines: int | None
    discount: int | None
    tax_added: int | None
    refunded: int | None
    pending: int = 0

    @property
    def paid(self) -> int:
        """What the buyer is known to have paid; 0 where that is not known."""
        return self.total or 0 if self.paid_in_full else 0

    @property
    def left(self) -> int:
        """What was paid, is not paid back and not about to be."""
        return max(self.paid - (self.refunded or 0) - self.pending, 0)


@dataclass(frozen=True, slots=True)
class LineShare:
    """A line's money, its units, how many are given up now, how many left the building, how many were before."""

    amount: int | None
    ordered: int
    now: int
    shipped: int
    before: int = 0


def refund_for(money: OrderMoney, lines: Iterable[LineShare]) -> int:
    """What is to be paid back when those units are cancelled.

    Everything that is left if nothing of the order was sent; else ``goods_shares``, for shipping was used.
    """
    shares = list(lines)
    if not any(share.shipped for share in shares):
        return money.left
    return sum(goods_shares(money, shares))


def goods_shares(money: OrderMoney, lines: Sequence[LineShare]) -> list[int]:
    """What is paid back for the units that each line gives up now; ``lines`` are all lines of the order.

    What the goods cost (after the order's discount, with tax added) belongs to the lines by their amounts, to the last
    minor unit; of that a unit gets what all that are given up by now are worth less what those before it were worth.
    """
    goods = (money.lines or 0) - (money.discount or 0) + (money.tax_added or 0)
    if not money.lines or goods <= 0:
        return [0] * len(lines)
    left, shares = money.left, []
    for paid, line in zip(split_largest_remainder(goods, [line.amount or 0 for line in lines]), lines, strict=True):
        worth = paid * (line.before + line.now) // line.ordered - paid * line.before // line.ordered
        shares.append(min(worth, left))
        left -= shares[-1]
    return shares
