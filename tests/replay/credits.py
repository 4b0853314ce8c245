"""Which earlier sales a credit note takes back: the file does not say, so customer, product, price and time do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from tests.replay.invoices import Row


@dataclass(slots=True)
class Sold:
    """A line that was sold; ``left``: units of it that were not credited yet."""

    order: str
    position: int
    at: datetime
    price: Decimal
    left: int


class Sales:
    """What each customer bought. Customers without a number are not known, so nothing is taken back from them."""

    def __init__(self) -> None:
        self._lines: defaultdict[tuple[str, str], list[Sold]] = defaultdict(list)

    def add(self, row: Row, position: int) -> None:
        """A row became a line of the invoice's order."""
        if row.customer:
            sold = Sold(row.invoice, position, row.at, row.price, row.units)
            self._lines[row.customer, row.code].append(sold)

    def take_back(self, row: Row) -> list[tuple[Sold, int]]:
        """From which lines the units of a credit row (counted positive) are taken; fewer where it finds no more.

        The newest earlier line that has enough left, sooner one at the same price; else as many as can be found.
        """
        if not row.customer:
            return []
        earlier = [sold for sold in self._lines.get((row.customer, row.code), ()) if sold.left and sold.at <= row.at]
        newest = sorted(earlier, key=lambda sold: (sold.price == row.price, sold.at, sold.position), reverse=True)
        wanted, taken = -row.units, []
        for sold in _enough(newest, wanted) or newest:
            units = min(sold.left, wanted)
            if units:
                sold.left -= units
                wanted -= units
                taken.append((sold, units))
        return taken


def _enough(lines: Iterable[Sold], units: int) -> list[Sold]:
    return next(([sold] for sold in lines if sold.left >= units), [])
