"""Whole numbers as they are read. Apart from ``formats``, for texts that hang on a number need them too."""

from __future__ import annotations

THIN_MINUS = "−"


def number(value: int) -> str:
    """1204 -> ``1,204``; minus is a real minus sign."""
    return f"{value:,}" if value >= 0 else f"{THIN_MINUS}{-value:,}"
