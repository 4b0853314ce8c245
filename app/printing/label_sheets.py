"""Where the labels of a sheet lie, and how large single ones are. Lengths are in points (1/72 inch)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.errors import BadInput
from app.wording import words

_MM = 72 / 25.4
_INCH = 72.0


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels of one size on a page; a roll of single labels is a page of one.

    ``columns`` x ``rows`` of them, the first at ``left`` and ``top``, the next ones ``across`` and ``down`` from there.
    """

    title: str
    page: tuple[float, float]
    label: tuple[float, float]
    columns: int = 1
    rows: int = 1
    left: float = 0.0
    top: float = 0.0
    across: float = 0.0
    down: float = 0.0

    @property
    def count(self) -> int:
        """Labels on a page."""
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """The upper left corner of the label at a place, counted from 0 along the rows."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.across, self.top + row * self.down


def _roll(title: str, width: float, height: float) -> LabelSheet:
    return LabelSheet(title, (width, height), (width, height))


_A4 = (210 * _MM, 297 * _MM)
_LETTER = (8.5 * _INCH, 11 * _INCH)
# Sizes as the makers of the sheets give them: 70 x 37 mm and 63.5 x 38.1 mm on A4, 2 5/8 x 1 in. on Letter.
SHEETS: Mapping[str, LabelSheet] = {
    "a4-3x8": LabelSheet(
        "A4, 24 labels of 70 x 37 mm", _A4, (70 * _MM, 37 * _MM), 3, 8, 0.0, 0.5 * _MM, 70 * _MM, 37 * _MM
    ),
    "a4-3x7": LabelSheet(
        "A4, 21 labels of 63.5 x 38.1 mm",
        _A4,
        (63.5 * _MM, 38.1 * _MM),
        3,
        7,
        7.2 * _MM,
        15.1 * _MM,
        66 * _MM,
        38.1 * _MM,
    ),
    "letter-30": LabelSheet(
        "Letter, 30 labels of 2 5/8 x 1 in.",
        _LETTER,
        (2.625 * _INCH, _INCH),
        3,
        10,
        0.1875 * _INCH,
        0.5 * _INCH,
        2.75 * _INCH,
        _INCH,
    ),
    "57x32": _roll("Single labels of 57 x 32 mm", 57 * _MM, 32 * _MM),
    "100x50": _roll("Single labels of 100 x 50 mm", 100 * _MM, 50 * _MM),
}


def sheet_named(name: str) -> LabelSheet:
    """The sheet of that name. Raises ``BadInput``."""
    if name not in SHEETS:
        raise BadInput(
            words("There is no label sheet {name!a}; nothing was printed.", name=name),
            fix=words("Choose one of: {names}", names=", ".join(SHEETS)),
        )
    return SHEETS[name]


def check_used(sheet: LabelSheet, used: int) -> None:
    """Raises ``BadInput`` for more labels off the first page than leave one on it; singles have none off."""
    if not 0 <= used < sheet.count:
        raise BadInput(
            words(
                "A sheet has {count} labels, so {used} cannot be used up; nothing was printed.",
                count=sheet.count,
                used=used,
            ),
            fix=words("Say how many labels are missing from the first sheet."),
        )


def places(sheet: LabelSheet, count: int, used: int) -> Iterator[tuple[bool, float, float]]:
    """For each label whether it begins a page, and its upper left corner; ``used``: labels that are off the first page.

    Raises ``BadInput`` for more than a page has.
    """
    check_used(sheet, used)
    for number in range(used, used + count):
        place = number % sheet.count
        yield place == 0 and number > used, *sheet.corner(place)
