"""What a unit in stock cost: the moving average of what was received, in whole millionths of a minor unit."""

from __future__ import annotations

MILLION = 1_000_000


def average_after(average: int | None, on_hand: int, units: int, cost: int) -> int | None:
    """The average once ``units`` at ``cost`` each have come to ``on_hand`` ones (negative: were taken back).

    ``average`` None: what those on hand cost is not known, and then they count for nothing. Rounded half up. Taking
    back the last units keeps the average: it is what the next ones are compared with.
    """
    if units > 0 and (average is None or on_hand <= 0):
        return cost
    left = on_hand + units
    if average is None or left <= 0:
        return average
    worth = max(average * on_hand + cost * units, 0)
    return (2 * worth + left) // (2 * left)


def worth(units: int, average: int | None) -> int | None:
    """What ``units`` are worth in minor units, rounded once, half up; None where their cost is not known."""
    return None if average is None else (2 * units * average + MILLION) // (2 * MILLION)


def cost_of(price_amount: int | None) -> int | None:
    """A price of one unit in minor units, as a cost in millionths of them."""
    return None if price_amount is None else price_amount * MILLION
