"""Numbers as people type them: a decimal comma or point, groups of three; what can be read in two ways is refused.

``mark`` is the decimal mark of the person's language, "." or ",". The other one is read as a decimal mark too where it
cannot separate thousands (``12.5`` on a German screen), and as separating thousands where it can be nothing else
(``1.234,50``). ``1.234`` on a German screen could mean either, so it is refused with both ways to write it: a price
that is a thousand times too high is worse than a question. Every reader raises BadInput with words for the person.
"""

from __future__ import annotations

import re
from decimal import Decimal

from app.domain.money import MILLION, minor_digits, to_millionths, to_minor
from app.errors import BadInput
from app.wording import words

MOST_UNITS = 1_000_000
_TIMES = re.compile(r"([1-9][0-9]{0,3}) ?[x×*] ?(\S.*)", re.IGNORECASE)
# Above any price in any currency, and inside what 64 bits hold in millionths.
MOST_MONEY = Decimal(1_000_000_000)
_PRICE_DIGITS = 6
_RATE_DIGITS = 4
_SPACES = re.compile(r"(?<=[0-9])[ '\u00a0\u2009\u202f\u2019](?=[0-9]{3}(?![0-9]))")


def read_decimal(text: str, mark: str = ".") -> Decimal:
    """A number that is not negative. Raises BadInput if there is none, or if it could mean two."""
    typed = _SPACES.sub("", text.strip())
    if not typed:
        raise BadInput(words("A number is missing."))
    if not re.fullmatch(r"[0-9]*(?:[.,][0-9]+)*", typed):
        raise BadInput(words("“{text}” is not a number.", text=text.strip()[:40]))
    marks = [char for char in typed if not char.isdigit()]
    if not marks:
        return Decimal(typed)
    last = marks[-1]
    if len(marks) == 1 and (last == mark or not _groups(typed, last)):
        return Decimal(typed.replace(last, ".") if typed[0] != last else f"0.{typed[1:]}")
    if len(marks) == 1:
        plain, exact = typed.replace(last, ""), typed.replace(last, mark)
        raise BadInput(
            words("“{text}” can be read in two ways.", text=typed), fix=words("Write {a} or {b}.", a=plain, b=exact)
        )
    if len(set(marks)) == 1 and _groups(typed, last):
        return Decimal(typed.replace(last, ""))
    whole, _, part = typed.rpartition(last)
    if marks.count(last) == 1 and _groups(whole, marks[0]):
        return Decimal(f"{whole.replace(marks[0], '')}.{part}")
    raise BadInput(words("“{text}” is not a number.", text=typed[:40]))


def _groups(typed: str, mark: str) -> bool:
    """Whether ``mark`` separates thousands in it: one to three digits, then always three."""
    return re.fullmatch(rf"[1-9][0-9]{{0,2}}(?:{re.escape(mark)}[0-9]{{3}})+", typed) is not None


def _digits_of(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int), "what was read is finite"
    return max(0, -exponent)


def _bounded(value: Decimal) -> Decimal:
    if value > MOST_MONEY:
        raise BadInput(words("That is more than {most}.", most=f"{MOST_MONEY:,}"))
    return value


def read_units(text: str) -> int:
    """A quantity: a whole number from 1."""
    typed = text.strip()
    if not re.fullmatch(r"[0-9]{1,9}", typed) or not 1 <= int(typed) <= MOST_UNITS:
        raise BadInput(words("A quantity is a whole number from 1."))
    return int(typed)


def units_and_name(text: str) -> tuple[int, str]:
    """What stands in a field that adds a product: ``3x mug`` is three of what ``mug`` finds."""
    found = _TIMES.fullmatch(text.strip())
    return (int(found[1]), found[2]) if found else (1, text)


def read_price(text: str, mark: str = ".") -> int:
    """A unit price in millionths of the major unit; up to six decimals."""
    value = _bounded(read_decimal(text, mark))
    if _digits_of(value) > _PRICE_DIGITS:
        raise BadInput(words("A price has at most {n} decimals.", n=_PRICE_DIGITS))
    return to_millionths(value)


def read_money(text: str, currency: str, mark: str = ".") -> int:
    """An amount in minor units; as many decimals as the currency has."""
    value = _bounded(read_decimal(text, mark))
    if _digits_of(value) > minor_digits(currency):
        raise BadInput(
            words("An amount in {currency} has at most {n} decimals.", currency=currency, n=minor_digits(currency))
        )
    return to_minor(value, currency)


def read_rate(text: str, mark: str = ".") -> int:
    """A percentage from 0 to 100, perhaps with its sign, in parts per million; up to four decimals."""
    value = read_decimal(text.strip().removesuffix("%"), mark)
    if value > 100:
        raise BadInput(words("That is more than {most}.", most="100 %"))
    if _digits_of(value) > _RATE_DIGITS:
        raise BadInput(words("A percentage has at most {n} decimals.", n=_RATE_DIGITS))
    return int(value * 10_000)


def shown_price(millionths: int, currency: str, mark: str = ".") -> str:
    """A unit price as it can be typed again: at least the currency's decimals, never a digit lost."""
    value = Decimal(millionths) / MILLION
    return f"{value:.{max(minor_digits(currency), _digits_of(value))}f}".replace(".", mark)


def shown_money(minor: int, currency: str, mark: str = ".") -> str:
    """An amount as it can be typed again: no groups, no sign of the currency."""
    digits = minor_digits(currency)
    return f"{Decimal(minor).scaleb(-digits):.{digits}f}".replace(".", mark)


def shown_rate(ppm: int, mark: str = ".") -> str:
    """A percentage as it can be typed again, without its sign: ``19``, ``8.875``."""
    value = Decimal(ppm) / 10_000
    return f"{value:.{_digits_of(value)}f}".replace(".", mark)
