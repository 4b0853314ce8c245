"""Amounts as shops and spreadsheets of many countries write them. Nothing is guessed: which sign is the decimal one is
a choice, told by whoever opens the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.channels.values import CellError, quoted
from app.domain.money import MILLION, minor_digits
from app.wording import words

MAX_MILLIONTHS = 10**18
_PLAIN = re.compile(r"([0-9]{1,13})(?:\.([0-9]{1,15})?)?")
_AROUND = re.compile(r"[A-Za-z]{0,4}[^0-9A-Za-z.,()'’+-]{0,3}")
_GROUPED = {
    ".": re.compile(r"([0-9]{1,3}(?:[,'’ ][0-9]{3})+|[0-9]+)(?:\.([0-9]*))?"),
    ",": re.compile(r"([0-9]{1,3}(?:[.'’ ][0-9]{3})+|[0-9]+)(?:,([0-9]*))?"),
}
_SPACES = dict.fromkeys((0xA0, 0x202F, 0x2007, 0x2009), " ")


@dataclass(frozen=True, slots=True)
class Amounts:
    """Reads the amounts of one file; ``decimal`` is its decimal sign (``.`` or ``,``)."""

    decimal: str = "."

    def millionths(self, text: str) -> int:
        """Millionths of the major unit, negative ones too: ``$1,234.56``, ``19,90 €``, ``(4.60)``. Raises CellError."""
        return _millionths(text, self.decimal)

    def minor(self, text: str, currency: str, *, signed: bool = False) -> int:
        """Minor units of ``currency``; >= 0, or without its sign where ``signed``. Raises CellError."""
        value = _millionths(text, self.decimal)
        if value < 0:
            if not signed:
                raise CellError(words("{value} must not be negative.", value=quoted(text)))
            value = -value
        unit: int = MILLION // 10 ** minor_digits(currency)
        whole, rest = divmod(value, unit)
        if rest:
            raise CellError(
                words(
                    "{value} has more decimals than {currency} has.",
                    value=quoted(text),
                    currency=currency or words("money"),
                )
            )
        return whole


# Remembered, since a file repeats few amounts many times; what raises is not.
@lru_cache(maxsize=8192)
def _millionths(text: str, decimal: str) -> int:
    match = _PLAIN.fullmatch(text) if decimal == "." else None
    negative = False
    if not match:
        bare = text.translate(_SPACES).strip()
        negative = bare.startswith("(") and bare.endswith(")")
        bare = bare[1:-1] if negative else bare
        bare, negative = _unsigned(bare, negative)
        bare = _AROUND.sub("", bare, count=1) if not bare[:1].isdigit() else bare
        bare, negative = _unsigned(bare, negative)
        bare = re.sub(r"\s*[^0-9.,'’ ]{1,4}$", "", bare).strip()
        match = _GROUPED[decimal].fullmatch(bare)
    if not match or (not text.isascii() and any(sign.isdigit() and not sign.isascii() for sign in text)):
        like = "1234.56" if decimal == "." else "1234,56"
        raise CellError(words("{value} must be an amount like {like}.", value=quoted(text), like=like))
    whole = re.sub(r"[^0-9]", "", match[1])
    # Shops that compute tax by the piece write ten decimals: prices get no finer here than a millionth.
    value = int(whole) * MILLION + (int((match[2] or "")[:15].ljust(15, "0")) + 5 * 10**8) // 10**9
    if value > MAX_MILLIONTHS:
        raise CellError(words("{value} is too large an amount.", value=quoted(text)))
    return -value if negative else value


def _unsigned(text: str, negative: bool) -> tuple[str, bool]:
    if text[:1] in "-−" and text:
        return text[1:].strip(), True
    return (text[1:].strip() if text[:1] == "+" else text), negative
