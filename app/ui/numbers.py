"""Whole numbers as they are read. Apart from ``formats``, for texts that hang on a number need them too."""

from __future__ import annotations

from app.ui.language import style

THIN_MINUS = "−"


def number(value: int) -> str:
    """1204 -> ``1,204``, ``1.204`` in German; minus is a real minus sign."""
    text = grouped(abs(value))
    return text if value >= 0 else THIN_MINUS + text


def grouped(value: int) -> str:
    """A number that is not negative, with the groups of the language."""
    sign = style().group
    return f"{value:,}" if sign == "," else f"{value:,}".replace(",", sign)
