"""Money as integers of minor units, and unit prices as millionths of the major unit.

Rounding is half away from zero, as invoices are rounded by hand. Minor units per currency follow ISO 4217.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

MILLION = 1_000_000

# ISO 4217: currencies whose minor unit is not 1/100 (amendments to 2026); everything else has two digits.
_MINOR_DIGITS = {
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0,
    "UGX": 0, "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
    "CLF": 4, "UYW": 4,
}  # fmt: skip


def minor_digits(currency: str) -> int:
    """Digits after the decimal point of ``currency`` (ISO 4217), 2 where nothing else is listed."""
    return _MINOR_DIGITS.get(currency, 2)


def digits_by_currency() -> dict[int, tuple[str, ...]]:
    """The currencies whose minor unit is not 1/100, by their digits after the decimal point."""
    digits = sorted(set(_MINOR_DIGITS.values()))
    return {count: tuple(sorted(name for name, has in _MINOR_DIGITS.items() if has == count)) for count in digits}


def _scaled(value: Decimal, factor: int) -> int:
    return int((value * factor).to_integral_value(rounding=ROUND_HALF_UP))


def to_minor(value: Decimal, currency: str) -> int:
    """``value`` in major units -> integer minor units, rounded half away from zero."""
    return _scaled(value, 10 ** minor_digits(currency))


def to_millionths(value: Decimal) -> int:
    """``value`` in major units -> integer millionths of the major unit (unit prices)."""
    return _scaled(value, MILLION)


def line_total(unit_price_millionths: int, quantity: int, currency: str) -> int:
    """Minor units of ``quantity`` pieces; the line is rounded once, never the piece."""
    millionths = unit_price_millionths * quantity
    unit: int = MILLION // 10 ** minor_digits(
        currency
    )  # millionths in one minor unit; ISO 4217 has at most four digits
    whole, rest = divmod(abs(millionths), unit)
    amount = whole + (2 * rest >= unit)
    return -amount if millionths < 0 else amount


def parse_decimal(text: str) -> Decimal:
    """``text`` with a decimal point and no thousands sign -> Decimal. Raises ValueError for anything else."""
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        raise ValueError(f"{text!r} is not a number") from None
    if not value.is_finite():
        raise ValueError(f"{text!r} is not a finite number")
    return value


def format_minor(amount: int, currency: str) -> str:
    """Plain digits with a decimal point, without the currency: 8900 EUR -> ``89.00``. For machines and tests."""
    digits = minor_digits(currency)
    return f"{Decimal(amount).scaleb(-digits):.{digits}f}"


def split_largest_remainder(amount: int, weights: Sequence[int]) -> list[int]:
    """Parts of ``amount`` in proportion to ``weights`` (all >= 0), exact in sum.

    The largest remainders get the odd units; equal remainders go to the earlier part. All weights 0 counts as
    equal weights. An empty list of weights gives an empty list, which is only exact for ``amount`` 0.
    """
    if not weights:
        return []
    shares = list(weights) if sum(weights) else [1] * len(weights)
    total = sum(shares)
    sign, size = (-1, -amount) if amount < 0 else (1, amount)
    parts = [size * share // total for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda i: (-(size * shares[i] % total), i))
    for i in by_remainder[: size - sum(parts)]:
        parts[i] += 1
    return [sign * part for part in parts]


@dataclass(frozen=True, slots=True)
class OrderTotals:
    """The parts of an order's total, in minor units of one currency."""

    lines: int
    shipping: int = 0
    fees: int = 0
    discounts: int = 0
    tax_added: int = 0

    @property
    def total(self) -> int:
        """Lines + shipping + fees - discounts + tax that the prices do not include."""
        return self.lines + self.shipping + self.fees - self.discounts + self.tax_added
