"""Fits several texts into a box: they shrink first, then wrap, then lose what is least needed.

So nothing overlaps and nothing leaves its frame, however long a name or an address is. Lengths are in points; y
counts downwards from the top of the box.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.printing.text import Measure, TextStyle, fit, shorten, wrap

# From one baseline to the next, in sizes.
LEADING = 1.32

# Where the first baseline lies below the top, in sizes: the height of a capital with its accent, and a little air.
FIRST_BASELINE = 0.92

# Sizes that are tried in turn for the whole box, and how far one line may shrink by itself before it wraps.
SCALES = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.45)
LINE_SHRINK = 0.8


@dataclass(frozen=True, slots=True)
class Item:
    """One text of a box. ``gap`` is the space above it; ``needed`` items stay when others have to go."""

    text: str
    style: TextStyle
    max_lines: int = 2
    gap: float = 0.0
    needed: bool = True


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """One line with its baseline measured from the top of the box."""

    text: str
    style: TextStyle
    baseline: float


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of a box and the height they take; ``complete`` says that nothing was left out."""

    lines: tuple[PlacedLine, ...]
    height: float
    complete: bool


def fit_block(measure: Measure, items: Sequence[Item], width: float, height: float) -> Block:
    """``items`` in a box of ``width`` by ``height``, as large as they may be. Empty texts take no room."""
    items = [item for item in items if item.text.strip()]
    for scale in SCALES:
        block = _lay_out(measure, items, width, scale)
        if block.complete and block.height <= height:
            return block
    while block.height > height and items:
        items = _without_the_least(items)
        block = _lay_out(measure, items, width, SCALES[-1])
    return Block(block.lines, block.height, complete=False)


def _without_the_least(items: list[Item]) -> list[Item]:
    """Fewer lines for the item that takes most, else one item less, from those that are not needed first."""
    tallest = max(items, key=lambda item: item.max_lines)
    if tallest.max_lines > 1:
        at = items.index(tallest)
        shorter = Item(tallest.text, tallest.style, tallest.max_lines - 1, tallest.gap, tallest.needed)
        return [*items[:at], shorter, *items[at + 1 :]]
    spare = [at for at, item in enumerate(items) if not item.needed]
    at = spare[-1] if spare else len(items) - 1
    return items[:at] + items[at + 1 :]


def _lay_out(measure: Measure, items: Sequence[Item], width: float, scale: float) -> Block:
    lines: list[PlacedLine] = []
    bottom = 0.0
    complete = True
    for item in items:
        style = item.style.at(item.style.size * scale)
        if lines:
            bottom += item.gap * scale
        texts, style, whole = _lines_of(measure, item, style, width)
        complete = complete and whole
        for text in texts:
            lines.append(PlacedLine(text, style, bottom + FIRST_BASELINE * style.size))
            bottom += LEADING * style.size
    return Block(tuple(lines), bottom, complete)


def _lines_of(measure: Measure, item: Item, style: TextStyle, width: float) -> tuple[tuple[str, ...], TextStyle, bool]:
    """The lines of one item, their style, and whether they hold all of its text."""
    smaller = fit(measure, item.text, style, width, style.size * LINE_SHRINK)
    if measure(item.text, smaller) <= width + 0.01:
        return (item.text,), smaller, True
    if item.max_lines == 1:
        return (shorten(measure, item.text, smaller, width),), smaller, False
    for tried in (style, smaller):
        lines = wrap(measure, item.text, tried, width, item.max_lines + 1)
        if len(lines) <= item.max_lines:
            return lines, tried, True
    return wrap(measure, item.text, smaller, width, item.max_lines), smaller, False


def grid_cells(count: int, columns: int) -> Iterator[tuple[int, int]]:
    """Column and row of ``count`` cells that fill ``columns`` one after the other."""
    rows = -(-count // columns) if count else 0
    for number in range(count):
        yield number // rows, number % rows
