"""Codes of many bins written as one: ``A-01..12`` are A-01 ... A-12, ``A-{01..12}-{1..4}`` are A-01-1 ... A-12-4."""

from __future__ import annotations

import itertools
import math
import re

from app.errors import BadInput
from app.wording import words

MOST_CODES = 10_000
_OUTSIDE = r"(?![^{}]*\})"  # not within braces
_BETWEEN = re.compile(r"[,;\n]" + _OUTSIDE)
_BARE = re.compile(r"([0-9]{1,6}\.\.[0-9]{1,6})" + _OUTSIDE)
_RANGE = re.compile(r"\{([^{}]*)\}")
_NUMBERS = re.compile(r"([0-9]{1,6})\.\.([0-9]{1,6})")
_LETTERS = re.compile(r"([A-Za-z])\.\.([A-Za-z])")


def bin_codes(text: str) -> tuple[str, ...]:
    """The codes of patterns parted by commas, semicolons or lines, in their order. A plain code is itself.

    ``{1..4}`` or ``1..4`` counts, and numbers keep the width of the first one; ``{A..D}`` goes through letters,
    ``{A,C,F}`` names them. Raises BadInput for what is no pattern, and for more than ``MOST_CODES``.
    """
    found: list[str] = []
    for pattern in filter(None, (part.strip() for part in _BETWEEN.split(text))):
        found += _codes(pattern)
        if len(found) > MOST_CODES:
            raise _too_many(text)
    return tuple(found)


def _codes(pattern: str) -> list[str]:
    parts = _RANGE.split(_BARE.sub(r"{\1}", pattern))
    if any(sign in part for part in parts[::2] for sign in "{}"):
        raise _not_a_pattern(pattern)
    choices = [[part] if at % 2 == 0 else _choices(part, pattern) for at, part in enumerate(parts)]
    if math.prod(map(len, choices)) > MOST_CODES:
        raise _too_many(pattern)
    return ["".join(chosen) for chosen in itertools.product(*choices)]


def _choices(text: str, pattern: str) -> list[str]:
    numbers, letters = _NUMBERS.fullmatch(text), _LETTERS.fullmatch(text)
    if numbers:
        first, last = numbers.groups()
        if int(first) > int(last) or int(last) - int(first) > MOST_CODES:
            raise _not_a_pattern(pattern)
        return [str(number).rjust(len(first), "0") for number in range(int(first), int(last) + 1)]
    if letters and ord(letters[1]) <= ord(letters[2]):
        return [chr(code) for code in range(ord(letters[1]), ord(letters[2]) + 1)]
    named = [name.strip() for name in text.split(",")]
    if ".." in text or len(named) < 2 or not all(named):
        raise _not_a_pattern(pattern)
    return named


def _not_a_pattern(pattern: str) -> BadInput:
    return BadInput(
        words("{pattern} cannot be read as codes of bins. Nothing was changed.", pattern=repr(pattern)),
        fix=words("Write it as {first}, or {second}.", first="A-01..12", second="{A..D}-{1..4}"),
    )


def _too_many(pattern: str) -> BadInput:
    return BadInput(
        words("{pattern} names more than {most} bins. Nothing was changed.", pattern=pattern, most=MOST_CODES),
        fix=words("Make them in parts."),
    )
