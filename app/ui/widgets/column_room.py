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


def roomy(
    columns: Sequence[Column], chips: Mapping[str, Iterable[str]] | None = None, second: Iterable[str] = ()
) -> tuple[Column, ...]:
    """``columns``, wider where a head or the longest chip needs it. ``chips``: the words by column.

    ``second``: the columns whose chips may have a glyph behind them.
    """
    words, doubled, last = chips or {}, frozenset(second), len(columns) - 1
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
        made.append(replace(column, width=max(column.width, room), least=least))
    return tuple(made)


def fit_columns(table: StationTable, spare: Iterable[str], room: int) -> None:
    """Leaves out columns of ``spare``, the least needed first, until the others fit into ``room`` px."""
    columns, hidden = table.rows.columns, set[str]()
    for column_id in ("", *spare):
        hidden.add(column_id)
        if sum(fonts.dp(column.width) for column in columns if column.id not in hidden) <= room:
            break
    for section, column in enumerate(columns):
        table.setColumnHidden(section, column.id in hidden)
