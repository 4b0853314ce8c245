"""Cells of channel files as values: numbers, money, times, plain text. Nothing is guessed.

A cell that cannot be used raises CellError, whose text begins with the value in quotes and says what is wanted
("'1.5' must be a whole number."). The caller adds file, row and column.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import lru_cache

from app.channels.months import with_month_number
from app.domain.money import minor_digits
from app.wording import words

MAX_AMOUNT = 10**15
_WHOLE = re.compile(r"[0-9]{1,12}")
_DIGITS = re.compile(r"[0-9]+")
_DECIMAL = re.compile(r"(-?)([0-9]{1,15})(?:\.([0-9]{0,15}))?")
# Only a spreadsheet writes a code so: digits, E, a sign, digits.
_REWRITTEN = re.compile(r"-?[0-9](?:[.,][0-9]+)?E[+-][0-9]{1,3}", re.IGNORECASE)
_INVISIBLE = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF))
_FORMULA_SIGNS = "=+-@\t\r"
_CIVIL = re.compile(
    r"([0-9]{1,4})([/.-])([0-9]{1,2})\2([0-9]{1,4})"
    r"(?:[ T,]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?\s*([AaPp]\.?[Mm]\.?)?)?"
    r"\s*(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?"
)

REWRITTEN = words(
    "looks like a number that a spreadsheet rewrote. Export the file again and import it without opening it in a "
    "spreadsheet."
)


class CellError(ValueError):
    """A cell that cannot be used, in words for people (``told``)."""

    @property
    def told(self) -> str:
        """The words, that know their template where they were made of one."""
        told: str = self.args[0]
        return told


def shortened(text: str, limit: int = 80) -> str:
    """``text`` on one line, without unprintable signs, at most ``limit`` characters."""
    line = " ".join(text[: limit * 4].split())
    if not line.isprintable():
        line = "".join(sign if sign.isprintable() else "?" for sign in line)
    return line if len(line) <= limit else line[: limit - 3] + "..."


def quoted(text: str) -> str:
    """``text`` shortened to 40 characters, in quotes, for messages."""
    return f"'{shortened(text, 40)}'"


def plain(text: str) -> str:
    """``text`` without spaces at its ends and without the apostrophe that exports put before formula signs.

    The apostrophe before ``= + - @`` (OWASP, CSV injection) is written by our own exports and by Shopify.
    """
    text = text.strip()
    if text and text[0] == "'" and text[1:2] and text[1] in _FORMULA_SIGNS:
        return text[1:]
    return text


def code(text: str) -> str:
    """A code (SKU, postal code, phone): as ``plain``, also without an apostrophe before a digit and invisible signs.

    The apostrophe keeps leading zeros in a spreadsheet. Letters that only look alike are kept: they are data.
    """
    text = plain(text)
    if not text.isascii():
        text = text.translate(_INVISIBLE).strip()
    if text and text[0] == "'" and text[1:2].isdigit():
        return text[1:]
    return text


def is_rewritten(text: str) -> bool:
    """Whether ``text`` is a number that a spreadsheet rewrote (``1.23457E+11``), so that the code is lost."""
    return ("E" in text or "e" in text) and _REWRITTEN.fullmatch(text) is not None


def whole_number(text: str, least: int, most: int) -> int:
    """A whole number from ``least`` to ``most``, in plain digits. Raises CellError."""
    if not text:
        raise CellError(words("is empty; it must be a whole number."))
    if _DIGITS.fullmatch(text.lstrip("0")) and not _WHOLE.fullmatch(text.lstrip("0")):
        raise CellError(words("{value} must not be more than {most:,}.", value=quoted(text), most=most))
    if not _WHOLE.fullmatch(text):
        negative = text[0] == "-" and _WHOLE.fullmatch(text[1:])
        if negative:
            raise CellError(words("{value} must be {least} or more.", value=quoted(text), least=least))
        raise CellError(words("{value} must be a whole number.", value=quoted(text)))
    value = int(text)
    if value < least:
        raise CellError(words("{value} must be {least} or more.", value=quoted(text), least=least))
    if value > most:
        raise CellError(words("{value} must not be more than {most:,}.", value=quoted(text), most=most))
    return value


def _scaled(text: str, digits: int, unit: str) -> int:
    match = _DECIMAL.fullmatch(text)
    if not match:
        raise CellError(words("{value} must be a number with a point, like 1234.56.", value=quoted(text)))
    sign, whole, fraction = match.groups("")
    fraction = fraction.rstrip("0")
    if len(fraction) > digits:
        raise CellError(
            words("{value} has more decimals than {unit} has ({digits}).", value=quoted(text), unit=unit, digits=digits)
        )
    value = int(whole + fraction.ljust(digits, "0"))
    if sign and value:
        raise CellError(words("{value} must not be negative.", value=quoted(text)))
    if value > MAX_AMOUNT:
        raise CellError(words("{value} is too large an amount.", value=quoted(text)))
    return value


# Remembered, since a file repeats few amounts many times; what raises is not.
@lru_cache(maxsize=4096)
def amount(text: str, currency: str) -> int:
    """Money >= 0 in minor units of ``currency``. Raises CellError, also for more decimals than the currency has."""
    return _scaled(text, minor_digits(currency), currency)


@lru_cache(maxsize=4096)
def unit_price(text: str) -> int:
    """A price per unit >= 0 in millionths of the major unit. Raises CellError."""
    return _scaled(text, 6, "a unit price")


class DateOrder(enum.StrEnum):
    """Which of the first two numbers of 03/04/2026 is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    MIXED = "mixed"


@dataclass(slots=True)
class DateEvidence:
    """What the date cells of a file show, fed one by one: which number is the day, and whether a zone is given."""

    day_first: int = 0
    month_first: int = 0
    undecided: int = 0
    without_zone: int = 0

    def add(self, text: str) -> None:
        """Count one cell (blank and unusable ones say nothing)."""
        match = _CIVIL.fullmatch(text)
        if not match:
            return
        if not match[9]:
            self.without_zone += 1
        first, separator, second = match[1], match[2], match[3]
        if len(first) > 2 or separator == ".":
            return
        if int(first) > 12:
            self.day_first += 1
        elif int(second) > 12:
            self.month_first += 1
        elif first != second:
            self.undecided += 1

    @property
    def order(self) -> DateOrder:
        """The order that the file shows; day first where nothing decides."""
        if self.day_first and self.month_first:
            return DateOrder.MIXED
        return DateOrder.MONTH_FIRST if self.month_first else DateOrder.DAY_FIRST

    def notes(self, zone_name: str) -> tuple[str, ...]:
        """Sentences for people about what had to be assumed; ``zone_name`` is where times without a zone are."""
        notes = []
        if self.undecided and not (self.day_first or self.month_first):
            notes.append("Nothing in the file tells day from month: 03/04 was read as 3 April. Check the dates.")
        if self.undecided and self.order is DateOrder.MIXED:
            notes.append("The file has dates with the day first and dates with the month first.")
        if self.without_zone:
            notes.append(f"Times without a time zone were taken as {zone_name}.")
        return tuple(notes)


@dataclass(frozen=True, slots=True)
class DateReader:
    """Reads the times of one file as aware UTC. ``zone`` is where times without a zone are."""

    order: DateOrder
    zone: tzinfo

    def read(self, text: str) -> datetime:
        """Aware UTC for ``2026-03-25 21:56:45 +0500``, ISO 8601 or a spreadsheet's ``25/03/2026 21:56``.

        In the hour that a zone repeats in autumn the first is taken. Raises CellError for anything else, for days
        that do not exist, for 03/04 where the file has both orders, and for years outside 1990 to 2100.
        """
        if len(text) == 25 and text[4] == "-" and text[19] == " ":
            try:
                moment = datetime.fromisoformat(text[:19] + text[20:]).astimezone(UTC)
            except (ValueError, OverflowError):
                pass
            else:
                if 1990 <= moment.year <= 2100:
                    return moment
        return _civil_moment(self, text)

    def _civil(self, text: str) -> datetime:
        match = _CIVIL.fullmatch(text) or _CIVIL.fullmatch(with_month_number(text))
        if not match:
            raise CellError(
                words("{value} must be a date and time like 2026-03-25 21:56:45 +0500.", value=quoted(text))
            )
        year, month, day = self._date(text, match)
        hour, minute, second = (int(part or 0) for part in match.group(5, 6, 7))
        if match[8]:
            if not 1 <= hour <= 12:
                raise CellError(words("{value} is not a time that exists.", value=quoted(text)))
            hour = hour % 12 + (12 if match[8][0] in "Pp" else 0)
        if not 1990 <= year <= 2100:
            raise CellError(words("{value} is not between the years 1990 and 2100.", value=quoted(text)))
        try:
            moment = datetime(year, month, day, hour, minute, second, tzinfo=self._offset(match[9]))
            return moment.astimezone(UTC)
        except (ValueError, OverflowError):
            raise CellError(words("{value} is not a day and time that exist.", value=quoted(text))) from None

    def _date(self, text: str, match: re.Match[str]) -> tuple[int, int, int]:
        first, second, third = int(match[1]), int(match[3]), int(match[4])
        if len(match[1]) > 2:
            return first, second, third
        year = third + 2000 if len(match[4]) <= 2 else third
        if match[2] == ".":
            return year, second, first
        order = self.order
        if order is DateOrder.MIXED:
            if first <= 12 and second <= 12 and first != second:
                raise CellError(
                    words(
                        "{value} may be day/month or month/day: the file has both. Export it again.", value=quoted(text)
                    )
                )
            return (year, second, first) if first > 12 else (year, first, second)
        return (year, second, first) if order is DateOrder.DAY_FIRST else (year, first, second)

    def _offset(self, text: str | None) -> tzinfo:
        if not text:
            return self.zone
        if text[0] not in "+-":
            return UTC
        parsed = datetime.strptime(text.replace(":", ""), "%z").tzinfo
        assert parsed is not None
        return parsed

    def is_skipped(self, text: str) -> bool:
        """Whether a readable ``text`` names a local time that its zone skips in spring (it is read an hour later)."""
        if self.zone is UTC or (len(text) == 25 and text[4] == "-"):
            return False
        match = _CIVIL.fullmatch(text)
        if not match or match[9] or not match[5]:
            return False
        moment = self._civil(text)
        wall = moment.astimezone(self.zone)
        return (wall.hour, wall.minute) != self._wall(match)

    @staticmethod
    def _wall(match: re.Match[str]) -> tuple[int, int]:
        hour = int(match[5])
        if match[8]:
            hour = hour % 12 + (12 if match[8][0] in "Pp" else 0)
        return hour, int(match[6])


# Remembered, since many orders are of one day where a file gives no time; what raises is not.
@lru_cache(maxsize=4096)
def _civil_moment(reader: DateReader, text: str) -> datetime:
    return reader._civil(text)
