"""Columns that are wide enough for the words of the language: heads, and chips that are never shortened; and those
that go where the window is narrow."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.ui import fonts
from app.ui.widgets.cells import Column
from app.ui.widgets.chip import chip_width
from app.ui.widgets.table import StationTable
from app.ui.widgets.table_paint import CELL_PAD, EDGE_PAD

# A glyph in place of a second chip, and the gap before it.
SECOND_GLYPH = 22
# A photo before two lines, and the gap behind it.
PICTURE = 52


def roomy(
    columns: Sequence[Column],
    chips: Mapping[str, Iterable[str]] | None = None,
    second: Iterable[str] = (),
    wishes: Mapping[str, float] | None = None,
) -> tuple[Column, ...]:
    """``columns``, wider where a head or the longest chip needs it. ``chips``: the words by column.

    ``second``: the columns whose chips may have a glyph behind them. ``wishes``: the px that what usually stands in a
    column needs: taken where there is room, given up where there is not.
    """
    words, doubled, last = chips or {}, frozenset(second), len(columns) - 1
    wished = wishes or {}
    made = []
    for place, column in enumerate(columns):
        if column.check:
            made.append(column)
            continue
        pad = (EDGE_PAD if place == 0 else CELL_PAD) + (EDGE_PAD if place == last else CELL_PAD)
        needed = fonts.text_width(fonts.font(fonts.CAPTION, fonts.STRONG), column.title)
        more = SECOND_GLYPH if column.id in doubled else 0
        needed = max(needed, *(chip_width(word) + more for word in words.get(column.id, ())), 0.0)
        # As ``dp`` counts: px at 100 %.
        room = math.ceil((needed + pad) / fonts.dp(1000) * 1000)
        least = max(column.least, room) if column.least else 0
        width = max(column.width, room)
        usual = math.ceil((wished[column.id] + pad) / fonts.dp(1000) * 1000) if column.id in wished else 0
        made.append(replace(column, width=max(width, usual), least=least or (width if usual > width else 0)))
    return tuple(made)


def fit_columns(table: StationTable, spare: Iterable[str], room: int, widths: Mapping[str, int] | None = None) -> None:
    """Leaves out columns of ``spare``, the least needed first, until the others fit into ``room`` px.

    ``widths``: px of columns that are to be as wide as what stands in them (``text_room``), not as they were made.
    """
    columns, hidden, chosen = table.rows.columns, set[str](), widths or {}
    needed = {column.id: chosen.get(column.id, fonts.dp(column.width)) for column in columns}
    for column_id in ("", *spare):
        hidden.add(column_id)
        if sum(width for name, width in needed.items() if name not in hidden) <= room:
            break
    for section, column in enumerate(columns):
        table.setColumnHidden(section, column.id in hidden)
        if column.id in chosen and not column.stretch:
            table.setColumnWidth(section, needed[column.id])


def text_room(table: StationTable, column_id: str, most: int) -> int:
    """The px that head and texts of a column need in the rows that are loaded; at most ``most`` px at 100 %."""
    columns = table.rows.columns
    place = next(place for place, column in enumerate(columns) if column.id == column_id)
    pad = (EDGE_PAD if place == 0 else CELL_PAD) + (EDGE_PAD if place == len(columns) - 1 else CELL_PAD)
    head = fonts.text_width(fonts.font(fonts.CAPTION, fonts.STRONG), columns[place].title)
    cells = [row.cells[place] for row in table.rows.rows]
    widest = max((fonts.text_width(fonts.font(), cell.text) for cell in cells), default=0.0)
    picture = PICTURE if any(cell.picture is not None for cell in cells) else 0
    return min(math.ceil(max(head, widest + picture)) + pad + 1, fonts.dp(most))
