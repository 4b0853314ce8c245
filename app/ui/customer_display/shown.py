"""What a customer may see. Nothing else has a place here: no note, address, mail address, other order or error. No Qt.

Views make a ``Shown`` by one of the functions below and hand it to ``Feed.show``.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.masking import masked


class State(enum.StrEnum):
    """The four things that the display says."""

    IDLE = "idle"
    ORDER = "order"
    CONFIRM = "confirm"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line. ``amount`` is the whole line after its discount ``off``, in minor units; None while it is not known yet,
    as are the units."""

    title: str
    options: str = ""
    quantity: int | None = 1
    amount: int | None = None
    off: int = 0


@dataclass(frozen=True, slots=True)
class ShownSums:
    """What it comes to, in minor units. ``tax_within``: the tax is in the total already and is only named."""

    total: int
    goods: int = 0
    discount: int = 0
    shipping: int = 0
    tax: int = 0
    tax_within: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture of the display. ``name`` is masked, whatever is given; ``sums`` None: nobody knows, or asks."""

    state: State = State.IDLE
    currency: str = ""
    lines: tuple[ShownLine, ...] = ()
    sums: ShownSums | None = None
    name: str = field(default="", repr=False)
    number: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", masked(self.name))


IDLE = Shown()


def order(lines: Sequence[ShownLine], sums: ShownSums | None, currency: str) -> Shown:
    """Goods are put together; without a line there is nothing to show."""
    return Shown(State.ORDER, currency, tuple(lines), sums) if lines else IDLE


def confirm(lines: Sequence[ShownLine], sums: ShownSums | None, currency: str, *, name: str = "") -> Shown:
    """What is ordered or handed over is complete: the customer looks whether it is right."""
    return Shown(State.CONFIRM, currency, tuple(lines), sums, name)


def done(number: str, *, total: int | None = None, currency: str = "") -> Shown:
    """It is done: thanks, its number, and what it came to."""
    return Shown(State.DONE, currency, sums=None if total is None else ShownSums(total), number=number)


def newest(before: Shown, now: Shown, place: int) -> int:
    """The line that was put in or changed last, which must be in sight; ``place`` was it before."""
    last = len(now.lines) - 1
    if len(before.lines) != len(now.lines):
        return last
    pairs = enumerate(zip(before.lines, now.lines, strict=True))
    return next((at for at, (old, new) in pairs if old != new), min(place, last))


def lines_in_sight(count: int, room: int, wanted: int) -> range:
    """Which of ``count`` lines stand in ``room`` rows so that ``wanted`` is among them; the latest ones if they can be.

    Where lines are left out at an end, a row there is kept free for saying how many.
    """
    if count <= room:
        return range(count)
    rows = max(1, room - 1)
    if wanted >= count - rows:
        return range(count - rows, count)
    if wanted < rows:
        return range(rows)
    rows = max(1, room - 2)
    start = wanted - rows // 2
    return range(start, start + rows)
