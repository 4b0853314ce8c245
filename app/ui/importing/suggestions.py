"""What probably should stand in a cell that cannot be used; "" where nobody can tell. A person decides. No widgets."""

from __future__ import annotations

import re
from difflib import get_close_matches

from stdnum import ean

from app.channels.base import RowProblem
from app.domain.countries import countries

_GROUPED = re.compile(r"\d{1,3}(?:[.,' \u00a0]\d{3})+|\d+")
_FRACTION = re.compile(r"[.,]0{1,2}$")
_WIDTHS = (8, 12, 13, 14)


def suggestion_of(problem: RowProblem) -> str:
    """The value that mends the problem, as far as its message and its value tell."""
    message, value = str(problem.message), problem.value.strip()
    if not value or not problem.column:
        return ""
    if "leading zero" in message:
        return _with_zeros(value)
    if "whole number" in message:
        return _whole(value)
    if "must be an amount" in message or "must be a number with a point" in message:
        return _amount(value)
    if "not a country" in message:
        return _country(value)
    return ""


def _with_zeros(value: str) -> str:
    if not value.isdecimal():
        return ""
    valid = (value.zfill(width) for width in _WIDTHS if width > len(value))
    return next((code for code in valid if ean.is_valid(code)), f"0{value}")


def _whole(value: str) -> str:
    """``2.0`` -> ``2``, ``1,000`` -> ``1000``."""
    text = _FRACTION.sub("", value)
    mended = re.sub(r"\D", "", text) if _GROUPED.fullmatch(text) else ""
    return mended if mended != value else ""


def _amount(value: str) -> str:
    """``1.234,56 €`` -> ``1234.56``: the last separator is the decimal one if one or two digits follow it."""
    text = re.sub(r"[^\d.,-]", "", value)
    match = re.fullmatch(r"(-?[\d.,]*?)(?:[.,](\d{1,2}))?", text)
    if not match or not re.search(r"\d", text):
        return ""
    whole = re.sub(r"[.,]", "", match[1])
    mended = f"{whole}.{match[2]}" if match[2] else whole
    return mended if mended and mended != value else ""


def _country(value: str) -> str:
    near = get_close_matches(value.casefold(), [name for name in countries() if len(name) > 3], 1, 0.75)
    return near[0].title() if near else ""
