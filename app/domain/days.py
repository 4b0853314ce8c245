"""Days as programs write them: 2026-12-24."""

from __future__ import annotations

from datetime import date

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
