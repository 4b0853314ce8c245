"""Our own generic carrier: deliveries without a carrier account, numbered from our own series.

A tracking number is ``SM``, ten digits, and two check digits by ISO/IEC 7064 mod 97-10 (as in IBAN), so that a single
wrong digit or a swap is always seen.
"""

from __future__ import annotations

from app.carriers.base import Label, LabelRequest

_PREFIX = "SM"
_DIGITS = 10


def tracking_number(serial: int) -> str:
    """``SM`` + ten digits + two check digits. Raises ValueError for a serial that is not 1 .. 9,999,999,999."""
    if not 0 < serial < 10**_DIGITS:
        raise ValueError(f"{serial} is not a serial of {_DIGITS} digits")
    digits = f"{serial:0{_DIGITS}d}"
    return f"{_PREFIX}{digits}{_check_digits(digits)}"


def is_tracking_number(text: str) -> bool:
    """Whether the text is one of our tracking numbers with right check digits."""
    digits = text[len(_PREFIX) : -2]
    if len(text) != len(_PREFIX) + _DIGITS + 2 or not text.startswith(_PREFIX) or not text[2:].isascii():
        return False
    return text[2:].isdigit() and text[-2:] == _check_digits(digits)


def _check_digits(digits: str) -> str:
    return f"{98 - int(digits + '00') % 97:02d}"


class OwnCarrier:
    """The generic carrier: answers at once and needs no network."""

    name = "own"
    title = "Own delivery"

    def buy_label(self, request: LabelRequest) -> Label:
        """The label for the request's serial; the same serial always gives the same number."""
        return self.describe(tracking_number(request.serial), "", "")

    def describe(self, tracking_number: str, country: str, postal_code: str) -> Label:
        """The label of a number: its routing field is country and postcode, which is how parcels are sorted by hand."""
        routing = "-".join(part for part in (country, postal_code) if part)
        return Label(tracking_number, "Standard", mark="S", routing=routing)
