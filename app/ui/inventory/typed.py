"""Numbers as they are typed into the forms of the stock."""

from __future__ import annotations


def whole(text: str) -> int | None:
    """A whole number as it was typed, with whatever sign of minus; None if it is none."""
    typed = text.strip().replace("−", "-").replace(" ", "")
    digits = typed.removeprefix("-").removeprefix("+")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 9:
        return None
    return int(typed)
