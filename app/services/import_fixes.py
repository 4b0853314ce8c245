"""A file with some of its cells mended and some of its rows left out, without a change of the file itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace

from app.channels.tables import Record, Table, TablePass

# Row number -> column's place in the header -> what stands there instead.
Cells = Mapping[int, Mapping[int, str]]


@dataclass(frozen=True, slots=True)
class Fixes:
    """What a person mended in the grid: ``cells``, and ``skipped`` rows, as if they were not in the file."""

    cells: Cells = field(default_factory=dict)
    skipped: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.cells or self.skipped)

    @property
    def mended(self) -> int:
        """How many cells were mended."""
        return sum(map(len, self.cells.values()))

    def with_cell(self, row: int, column: int, text: str) -> Fixes:
        """With one more cell mended."""
        cells = {**self.cells, row: {**self.cells.get(row, {}), column: text}}
        return Fixes(cells, self.skipped - {row})

    def without_row(self, row: int) -> Fixes:
        """With one more row left out."""
        return Fixes(self.cells, self.skipped | {row})


@dataclass(frozen=True, slots=True)
class FixedTable(Table):
    """A table that is read with the fixes in place; ``inner`` is the one that is read."""

    inner: Table | None = None
    fixes: Fixes = field(default_factory=Fixes)

    def read(self) -> TablePass:
        """Start a pass over the mended rows."""
        return _FixedPass(self)


def fixed(table: Table, fixes: Fixes) -> Table:
    """The table with the fixes; itself if there are none."""
    if not fixes:
        return table
    return FixedTable(**{part.name: getattr(table, part.name) for part in fields(Table)}, inner=table, fixes=fixes)


class _FixedPass(TablePass):
    """A pass over the inner table that hands over mended cells."""

    def __iter__(self) -> Iterator[Record]:
        table = self.table
        assert isinstance(table, FixedTable)
        assert table.inner is not None
        # Whoever opens the table may have chosen to fill up its codes.
        fixes, inner, skipped = table.fixes, replace(table.inner, pads=table.pads).read(), 0
        for record in inner:
            if record.row in fixes.skipped:
                skipped += 1
                continue
            for place, text in fixes.cells.get(record.row, {}).items():
                record.cells[place] = text
            yield record
        for name in ("rows", "blank", "short", "first_short", "repeated_headers", "first_repeated"):
            setattr(self, name, getattr(inner, name))
        self.rows -= skipped
