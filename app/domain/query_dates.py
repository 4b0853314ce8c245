"""Days as people write them in a search: ``2026-11-02``, ``2026-11``, ``today``, ``last-7d``, ``this-month``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_AGO = re.compile(r"(last|next)-(\d{1,4})([dw])", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1971, 2199
_NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1}


@dataclass(frozen=True, slots=True)
class Days:
    """From the day ``first`` up to, and without, the day ``after``."""

    first: date
    after: date


def days_of(text: str, today: date) -> Days | None:
    """The days that ``text`` means, None if it means none."""
    word = text.casefold()
    if word in _NEAR:
        return _from(today + timedelta(days=_NEAR[word]), 1)
    if word in ("this-month", "last-month"):
        first = today.replace(day=1)
        return _month(first if word == "this-month" else (first - timedelta(days=1)).replace(day=1))
    ago = _AGO.fullmatch(word)
    if ago:
        length = int(ago[2]) * (7 if ago[3] == "w" else 1)
        if not length:
            return None
        return _from(today - timedelta(days=length - 1) if ago[1] == "last" else today, length)
    return _written(word)


def _written(word: str) -> Days | None:
    day = _DAY.fullmatch(word)
    if day is None or not _FIRST_YEAR <= int(day[1]) <= _LAST_YEAR:
        return None
    try:
        first = date(int(day[1]), int(day[2] or 1), int(day[3] or 1))
    except ValueError:
        return None
    if day[3]:
        return _from(first, 1)
    return _month(first) if day[2] else Days(first, first.replace(year=first.year + 1))


def _from(first: date, length: int) -> Days:
    return Days(first, first + timedelta(days=length))


def _month(first: date) -> Days:
    return Days(first, (first + timedelta(days=32)).replace(day=1))


def start_of(day: date, zone: tzinfo | None) -> datetime:
    """When a day begins in ``zone`` (None: this computer's), as an instant in UTC."""
    return datetime.combine(day, time.min, zone).astimezone(UTC)
