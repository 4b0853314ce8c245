"""Choices that a person must see before an unknown file is read: decimal sign, order of day and month, lost zeros.

Each shows a cell of the file in both readings. Where the file decides, the choice says so; nothing is decided silently.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC

from stdnum import ean

from app.channels.amounts import Amounts
from app.channels.base import Kind
from app.channels.mapping_fields import Values, field_of
from app.channels.values import CellError, DateEvidence, DateOrder, DateReader, code, plain
from app.domain.money import MILLION
from app.wording import words

_WIDTHS = (8, 12, 13, 14)


@dataclass(frozen=True, slots=True)
class Choices:
    """How ambiguous cells are read. ``date_order`` None = as the file itself shows; ``pad``: digits by field to which
    codes of digits alone are filled with zeros."""

    decimal: str = "."
    date_order: DateOrder | None = None
    pad: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a choice; ``example`` is the cell in this reading."""

    value: str
    title: str
    example: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice to be shown. ``name`` is decimal, date_order or pad; ``field`` the field it is about (pad alone).

    ``cell`` is the cell of the examples. ``proposed`` is the value of one of ``options``; ``certain``: the file itself
    decides.
    """

    name: str
    field: str
    cell: str
    options: tuple[Option, ...]
    proposed: str
    certain: bool


def choices_of(kind: Kind, columns: Mapping[str, int], sample_rows: Sequence[Sequence[str]]) -> list[Choice]:
    """The choices that the mapped ``columns`` (field -> position) leave open, with examples from the sample."""
    cells = {
        name: [plain(row[place]) for row in sample_rows if place < len(row) and row[place].strip()]
        for name, place in columns.items()
    }
    by_values: dict[Values, list[str]] = {}
    for name, texts in cells.items():
        by_values.setdefault(field_of(kind, name).values, []).extend(texts)
    found = [_decimal(by_values.get(Values.AMOUNT, [])), _dates(by_values.get(Values.DATE, []))]
    found += [_zeros(name, texts) for name, texts in cells.items()]
    return [choice for choice in found if choice]


def _decimal(texts: Sequence[str]) -> Choice | None:
    readings = {text: (_amount(text, "."), _amount(text, ",")) for text in texts if "," in text or "." in text}
    differing = {text: both for text, both in readings.items() if both[0] != both[1]}
    if not differing:
        return None
    points = sum(comma is None for _, comma in differing.values())
    commas = sum(point is None for point, _ in differing.values())
    cell, (point, comma) = next(
        ((text, both) for text, both in differing.items() if None not in both), next(iter(differing.items()))
    )
    return Choice(
        "decimal",
        "",
        cell,
        (
            Option(".", words("Decimal point: 1,234.56"), point or words("cannot be read")),
            Option(",", words("Decimal comma: 1.234,56"), comma or words("cannot be read")),
        ),
        "," if commas > points else ".",
        bool(points) != bool(commas),
    )


def _amount(text: str, decimal: str) -> str | None:
    try:
        value = Amounts(decimal).millionths(text)
    except CellError:
        return None
    whole, rest = divmod(abs(value), MILLION)
    return f"{'-' if value < 0 else ''}{whole}.{f'{rest:06}'.rstrip('0').ljust(2, '0')}"


def _dates(texts: Sequence[str]) -> Choice | None:
    evidence = DateEvidence()
    for text in texts:
        evidence.add(text)
    if not (evidence.day_first or evidence.month_first or evidence.undecided):
        return None
    readings = {text: (_day(text, DateOrder.DAY_FIRST), _day(text, DateOrder.MONTH_FIRST)) for text in texts}
    differing = [(text, both) for text, both in readings.items() if both[0] != both[1]]
    if not differing:
        return None
    cell, (day, month) = next(((text, both) for text, both in differing if None not in both), differing[0])
    order = evidence.order
    return Choice(
        "date_order",
        "",
        cell,
        (
            Option(DateOrder.DAY_FIRST.value, words("Day first: 3/4 is 3 April"), day or words("cannot be read")),
            Option(DateOrder.MONTH_FIRST.value, words("Month first: 3/4 is 4 March"), month or words("cannot be read")),
        ),
        DateOrder.DAY_FIRST.value if order is DateOrder.MIXED else order.value,
        bool(evidence.day_first) != bool(evidence.month_first),
    )


def _day(text: str, order: DateOrder) -> str | None:
    try:
        return DateReader(order, UTC).read(text).date().isoformat()
    except CellError:
        return None


def _zeros(name: str, texts: Sequence[str]) -> Choice | None:
    """Whether codes have lost leading zeros: barcodes that only zeros make valid, US and German postal codes."""
    codes = [code(text) for text in texts]
    digits = [text for text in codes if text.isdecimal()]
    width, short = 0, ""
    if name == "barcode":
        for text in digits:
            if not any(len(text) == each and ean.is_valid(text) for each in _WIDTHS):
                width = next((each for each in _WIDTHS if len(text) < each and ean.is_valid(text.zfill(each))), 0)
                if width:
                    short = text
                    break
    elif name.endswith("postal_code") and digits:
        fives = sum(len(text) == 5 for text in digits)
        fours = [text for text in digits if len(text) in (3, 4)]
        if fours and fives >= len(fours):
            width, short = 5, fours[0]
    if not width:
        return None
    return Choice(
        "pad",
        name,
        short,
        (
            Option("0", words("Leave them as they are"), short),
            Option(str(width), words("Fill with zeros to {count} digits", count=width), short.zfill(width)),
        ),
        "0",
        False,
    )
