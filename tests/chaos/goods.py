"""What is sold and ordered in the chaos: few hot products in several places, and channels that change their minds.

Everything follows from the seed: an order is a function of (seed, number, revision), so that two workers that import
the same number at once bring the same order, or a newer word of the channel on it.
"""

from __future__ import annotations

import dataclasses
import random

from app.channels.base import Address, IncomingLine, IncomingOrder, Payment
from app.channels.stock_file import StockRow
from tests.factories import BERLIN, NO_STREET, incoming, line

Lines = tuple[IncomingLine, ...]

SKUS = tuple(f"HOT-{number:02d}" for number in range(1, 21))
# Stock at COUNTED is set by counts; elsewhere it only comes and goes by known figures, so that sums can be foretold.
PLACES = ("Berlin", "Hamburg", "Leipzig", "Counted")
COUNTED = "Counted"
FIRST_UNITS = 8
SHOPS = ("north", "south")

_CITIES = (BERLIN, dataclasses.replace(BERLIN, city="Hamburg", postal_code="20095", region="HH"))


def first_stock() -> list[StockRow]:
    """The stock file that the shop begins with; every product has a barcode."""
    pairs = [(sku, place) for sku in SKUS for place in PLACES]
    return [
        StockRow(row, sku, place, FIRST_UNITS, f"Hot thing {sku}", barcode(sku), 250)
        for row, (sku, place) in enumerate(pairs, start=2)
    ]


def barcode(sku: str) -> str:
    """The printed barcode of a product (inside use: it begins with 2)."""
    return f"2900000{sku[-2:]}"


def channel_order(seed: int, shop: str, number: int, revision: int) -> IncomingOrder:
    """What the channel says of an order at its nth word."""
    dice = random.Random(f"{seed} {shop} {number}")
    first = tuple(_lines(dice))
    lines, changes = _revised(random.Random(f"{seed} {shop} {number} {revision}"), revision, first)
    return incoming(
        f"{shop[0].upper()}{number}",
        *lines,
        external_id=f"{shop}-{number}",
        email=f"buyer{number % 50}@example.com",
        **{"ship_to": dice.choice(_CITIES), "pickup": dice.random() < 0.1, **changes},
    )


def _lines(dice: random.Random) -> list[IncomingLine]:
    """One to five lines; the first products are the hottest, and one product may stand in several lines."""
    return [
        line(SKUS[min(int(dice.expovariate(0.15)), len(SKUS) - 1)], dice.choice((1, 1, 1, 2, 2, 3)))
        for _ in range(dice.choice((1, 1, 2, 2, 3, 4, 5)))
    ]


def _revised(dice: random.Random, revision: int, lines: Lines) -> tuple[Lines, dict[str, object]]:
    """The lines at that revision, and what else is other; 0 is the first word."""
    at = dice.randrange(len(lines))
    one = lines[at]
    match revision:
        case 1:
            return _with(lines, at, quantity=one.quantity + dice.randint(1, 3)), {"note": "More, please"}
        case 2:
            return _with(lines, at, cancelled=one.quantity), {}
        case 3:
            return _with(lines, at, fulfilled=one.quantity), {}
        case 4:
            return lines, {"payment": Payment.PARTLY_REFUNDED, "refunded": 100}
        case 5:
            return (*lines, line(dice.choice(SKUS), 1)), {"ship_to": NO_STREET}
        case _:
            return lines, {}


def _with(lines: Lines, at: int, **changes: object) -> Lines:
    changed = dataclasses.replace(lines[at], **changes)  # type: ignore[arg-type]  # names of IncomingLine
    return (*lines[:at], changed, *lines[at + 1 :])


def taken_order(dice: random.Random) -> IncomingOrder:
    """An order as it is taken at the counter; it gets a number of our own."""
    where = dice.choice(_CITIES)
    return incoming("", *_lines(dice), external_id="", email=f"walk-in{dice.randrange(30)}@example.com", ship_to=where)


def other_address(dice: random.Random) -> Address:
    """Where a buyer would rather have it."""
    return dataclasses.replace(dice.choice(_CITIES), street1=f"{dice.randint(1, 99)} Changed Street")


def counted(dice: random.Random, count: int) -> list[StockRow]:
    """Some rows of a stock count."""
    return [
        StockRow(row, sku, COUNTED, dice.randint(0, 2 * FIRST_UNITS), None, None, None)
        for row, sku in enumerate(sorted(dice.sample(SKUS, count)), start=2)
    ]
