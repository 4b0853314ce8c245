"""What the columns of an unknown file mean: proposed by their names and their values, never decided."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from difflib import SequenceMatcher
from functools import lru_cache

from stdnum import ean

from app.channels.amounts import Amounts
from app.channels.base import Kind
from app.channels.layouts import folded
from app.channels.mapping_fields import FIELDS, FieldSpec, Values
from app.channels.order_rows import currencies
from app.channels.values import CellError, DateOrder, DateReader, code, is_rewritten, plain
from app.domain.countries import country_code
from app.wording import words

LEAST = 0.4
_CLOSE = 0.85
# What is longer is a text where a name should be: its beginning tells enough.
_LONGEST = 200
_WHOLE = re.compile(r"-?[0-9]{1,9}(?:[.,]0+)?")
_EMAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}")
_PHONE = re.compile(r"\+?[0-9 ()./-]{5,24}")
_CODE = re.compile(r"[^\s,;]{1,60}")
# How much the values of a column alone tell, of the fields for which they tell anything.
_TELLING: Mapping[str, float] = {
    "email": 0.7,
    "barcode": 0.7,
    "currency": 0.5,
    "country": 0.45,
    "ship_country": 0.45,
    "placed_at": 0.42,
}
# Words that say little beside others: "Order date" is no order number.
_VAGUE = frozenset(
    ("order", "item", "product", "name", "title", "description", "reference", "amount", "date", "status", "state",
     "total", "customer", "buyer", "count", "code", "ship to", "bill to", "delivery", "shipping", "subtotal")
)  # fmt: skip
_WORDS = re.compile(r"[^\w#]+")


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What column ``column`` (position; ``name`` in the header) may be: a field, empty for none; ``score`` 0 to 1."""

    column: int
    name: str
    field: str
    score: float
    why: str


class _Column:
    """A column as it is asked about: its name as people say it, and its cells, each way of reading them tried once."""

    def __init__(self, name: str, cells: Sequence[str]) -> None:
        self.spoken = _plain(name[:_LONGEST])
        self.cells = cells
        self._shares: dict[Values, float] = {}

    def share(self, values: Values) -> float:
        """The share of the cells that look like ``values``; 1 for no cells and for texts."""
        if values not in self._shares:
            self._shares[values] = _share(values, self.cells)
        return self._shares[values]


def propose(header: Sequence[str], sample_rows: Sequence[Sequence[str]], kind: Kind) -> list[ColumnGuess]:
    """A guess for each column, in the file's order; each field at most once, for the column it fits best."""
    known = frozenset(word for spec in FIELDS[kind] for word in _names_of(spec))
    rated = []
    for place, name in enumerate(header):
        values = [plain(row[place]) for row in sample_rows if place < len(row)]
        column = _Column(name, [value for value in values if value])
        for rank, spec in enumerate(FIELDS[kind]):
            score, why = _rate(spec, column, known)
            if score >= LEAST:
                rated.append((-score, rank, place, spec.name, why))
    taken: dict[int, tuple[float, str, str]] = {}
    used: set[str] = set()
    for minus, _, place, field, why in sorted(rated):
        if place not in taken and field not in used:
            taken[place] = -minus, field, why
            used.add(field)
    return [
        ColumnGuess(place, name, taken[place][1], round(taken[place][0], 2), taken[place][2])
        if place in taken
        else ColumnGuess(place, name, "", 0.0, words("Neither its name nor its values tell."))
        for place, name in enumerate(header)
    ]


def _rate(spec: FieldSpec, column: _Column, known: frozenset[str]) -> tuple[float, str]:
    by_name = _by_name(spec, column.spoken, known)
    if not by_name:
        told = _TELLING.get(spec.name, 0.0) if column.cells else 0.0
        return told if told and column.share(spec.values) > 0.9 else 0.0, words("Its values look like it.")
    share = column.share(spec.values)
    if spec.values is Values.TEXT and by_name < 0.9 and column.cells:
        # A time or an amount beside a word like "paid" is another field than the word alone.
        share = 1 - max(map(column.share, (Values.DATE, Values.AMOUNT)))
    if column.cells and share < 0.5:
        return by_name * 0.35, words("Its name says so, but its values do not look like it.")
    why = words("Its name says so.") if by_name > 0.9 else words("Its name is like it.")
    return min(1.0, by_name * (0.85 + 0.15 * share)) if column.cells else by_name * 0.9, why


def _plain(name: str) -> str:
    return " ".join(_WORDS.split(folded(name))).strip()


@lru_cache(maxsize=256)
def _names_of(spec: FieldSpec) -> tuple[str, ...]:
    return tuple(map(_plain, spec.words))


# Remembered, since file after file has the same columns.
@lru_cache(maxsize=8192)
def _by_name(spec: FieldSpec, spoken: str, known: frozenset[str]) -> float:
    if not spoken:
        return 0.0
    names = _names_of(spec)
    if spoken in names:
        # Of several fields with the same word, the one that has it first is meant.
        return 1.0 - 0.01 * min(names.index(spoken), 9)
    parts = set(spoken.split())
    held = [word for word in names if len(word) > 2 and word not in _VAGUE and set(word.split()) < parts]
    if held:
        return 0.45 + 0.4 * max(len(word.split()) for word in held) / len(parts)
    if spoken in known:
        return 0.0  # "Country" is no misspelt "County"
    close = max(_likeness(spoken, word) for word in names)
    return close * 0.8 if close > _CLOSE else 0.0


def _likeness(first: str, second: str) -> float:
    """How alike two names are; 0 where a glance shows that they are not close (the exact ratio takes a while)."""
    if 2 * min(len(first), len(second)) <= _CLOSE * (len(first) + len(second)):
        return 0.0
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() > _CLOSE else 0.0


def _share(values: Values, cells: Sequence[str]) -> float:
    """The share of ``cells`` that look like ``values``; 1 for no cells and for texts."""
    fits = _FITS.get(values)
    if not cells or fits is None:
        return 1.0
    return sum(times for cell, times in Counter(cells).items() if fits(cell)) / len(cells)


def share_of(values: Values, cells: Sequence[str]) -> float:
    """The share of ``cells`` that look like ``values``, for people to see; 1 for no cells and for texts."""
    return _share(values, [plain(cell) for cell in cells])


def looks_like_date(text: str) -> bool:
    """Whether a cell is a date in either order of day and month."""
    return any(_reads(DateReader(order, UTC).read, text) for order in (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST))


def looks_like_amount(text: str) -> bool:
    """Whether a cell is an amount with either decimal sign."""
    return any(_reads(Amounts(sign).millionths, text) for sign in ".,")


def _reads(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except CellError:
        return False
    return True


def is_gtin(text: str) -> bool:
    """Whether a cell is a GTIN with a right check digit, perhaps without its leading zeros."""
    text = code(text)
    return (
        text.isdecimal()
        and 7 <= len(text) <= 14
        and any(len(text) <= width and ean.is_valid(text.zfill(width)) for width in (8, 12, 13, 14))
    )


def _is_code(text: str) -> bool:
    return _CODE.fullmatch(text) is not None and not is_rewritten(text)


_FITS: Mapping[Values, Callable[[str], bool]] = {
    Values.CODE: _is_code,
    Values.GTIN: is_gtin,
    Values.WHOLE: lambda text: _WHOLE.fullmatch(text) is not None,
    Values.AMOUNT: looks_like_amount,
    Values.DATE: looks_like_date,
    Values.EMAIL: lambda text: _EMAIL.fullmatch(text) is not None,
    Values.PHONE: lambda text: _PHONE.fullmatch(text) is not None,
    Values.COUNTRY: lambda text: bool(country_code(text)),
    Values.CURRENCY: lambda text: text.upper() in currencies(),
}
