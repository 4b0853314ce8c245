"""Days as programs write them, 2026-12-24, and as people type them: 24.12., 24.12.2026, +9."""

from __future__ import annotations

import re
from datetime import date, timedelta

from app.errors import BadInput
from app.wording import words


def iso_day(text: str) -> date | None:
    """The day that YYYY-MM-DD means, None for "". Raises BadInput."""
    typed = text.strip()
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError as error:
        raise BadInput(
            words("{value!r} is not a day. Nothing was changed.", value=text),
            fix=words("Year, month, day: 2026-12-24."),
        ) from error


_MOST_AHEAD = 3_650
_DOTTED = re.compile(r"([0-9]{1,2})\.\s*([0-9]{1,2})\.?\s*([0-9]{4})?")


def typed_day(text: str, today: date) -> date | None:
    """The day that a person typed, None for "": 2026-12-24, 24.12.2026, 24.12. (the next one), +9 (days from today).

    Raises BadInput. What could be read in two ways, as 3/4, is not read.
    """
    typed = text.strip()
    if not typed:
        return None
    try:
        if typed.startswith("+") and typed[1:].strip().isdecimal() and int(typed[1:]) <= _MOST_AHEAD:
            return today + timedelta(days=int(typed[1:]))
        dotted = _DOTTED.fullmatch(typed)
        if dotted is None:
            return date.fromisoformat(typed)
        day, month, year = int(dotted[1]), int(dotted[2]), dotted[3]
        if year is not None:
            return date(int(year), month, day)
        return next(found for found in _years(day, month, today) if found >= today)
    except (ValueError, StopIteration) as error:
        raise BadInput(
            words("“{text}” is not a day.", text=typed[:40]),
            fix=words("Type it as 2026-12-24 or 24.12.2026; +9 is in nine days."),
        ) from error


def _years(day: int, month: int, today: date) -> list[date]:
    """This day of the years to come; the 29th of February is not in each."""
    found = []
    for year in range(today.year, today.year + 9):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found
