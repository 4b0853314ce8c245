"""Whole numbers as they are read. Apart from ``formats``, for texts that hang on a number need them too."""

from __future__ import annotations

from app.ui.language import Style, style

THIN_MINUS = "−"


def number(value: int, written: Style | None = None) -> str:
    """1204 -> ``1,204``, ``1.204`` in German; minus is a real minus sign. ``written``: as of another language."""
    text = grouped(abs(value), written)
    return text if value >= 0 else THIN_MINUS + text


def grouped(value: int, written: Style | None = None) -> str:
    """A number that is not negative, with the groups of the language."""
    sign = (written or style()).group
    return f"{value:,}" if sign == "," else f"{value:,}".replace(",", sign)
