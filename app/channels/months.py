"""Dates with a month's name, in the form of numbers."""

from __future__ import annotations

import re
from functools import lru_cache

# The first three letters; German, Spanish and English spellings that differ.
_MONTHS = {
    "jan": 1, "ene": 1, "feb": 2, "mar": 3, "mär": 3, "mrz": 3, "apr": 4, "abr": 4, "may": 5, "mai": 5, "jun": 6,
    "jul": 7, "aug": 8, "ago": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12, "dic": 12,
}  # fmt: skip
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,10})\.?[ -]([0-9]{1,2})(?:,|-| )\s*([0-9]{4}|[0-9]{2})(\b.*)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})\.?[ -]([^\W\d_]{3,10})\.?[ -]([0-9]{4}|[0-9]{2})(\b.*)?")


@lru_cache(maxsize=8192)
def with_month_number(text: str) -> str:
    """``Jan-18-16`` or ``18. März 2026 10:15`` as ``2016-01-18`` ...; any other text as it is."""
    for pattern, month_at, day_at in ((_MONTH_FIRST, 1, 2), (_DAY_FIRST, 2, 1)):
        match = pattern.fullmatch(text)
        month = _MONTHS.get(match[month_at][:3].casefold()) if match else None
        if match and month:
            year = match[3] if len(match[3]) == 4 else f"20{match[3]}"
            return f"{year}-{month:02}-{int(match[day_at]):02}{match[4] or ''}".strip()
    return text
