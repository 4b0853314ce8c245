"""A layout as a table of columns: what it must have, what it may have, and who reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Generic, TypeVar

from app.channels.base import Kind, RecordFile
from app.channels.tables import Table, open_table
from app.channels.values import shortened
from app.errors import BadInput
from app.wording import words

R = TypeVar("R", bound=RecordFile[object])


def folded(name: str) -> str:
    """A column's name as it is compared: case, underscores and hyphens do not count."""
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())


@dataclass(frozen=True, slots=True)
class FileLayout(Generic[R]):
    """One layout. ``required``: of each tuple of names one must be there; ``known``: all columns it may have.

    ``without``: columns by which a file is of another layout. ``reader`` gets the table, the zone of times without
    one, and the currency of amounts without one.
    """

    name: str
    title: str
    kind: Kind
    channel: str
    required: tuple[Sequence[str], ...]
    known: Sequence[str]
    reader: Callable[[Table, tzinfo | None, str], R]
    without: Sequence[str] = ()

    def missing(self, header: tuple[str, ...]) -> tuple[str, ...]:
        """The required columns that ``header`` lacks, each by its first name."""
        present = set(map(folded, header))
        lacking = tuple(names[0] for names in self.required if present.isdisjoint(map(folded, names)))
        # A layout that says the same in another way is not this one with a column too many.
        return lacking or tuple(f"no {name}" for name in self.without if folded(name) in present)

    def recognises(self, header: tuple[str, ...]) -> bool:
        """Whether a file with these column names can be read as this layout."""
        return not self.missing(header)

    def score(self, header: tuple[str, ...]) -> float:
        """The share of the file's columns that the layout knows, less for each required one that is missing."""
        names = {folded(name) for name in header if name}
        if not names:
            return 0.0
        known = {folded(name) for name in self.known} | {folded(name) for group in self.required for name in group}
        there = 1 - len(self.missing(header)) / len(self.required)
        return round(there * (0.5 + 0.5 * len(names & known) / len(names)), 3)

    def open(self, source: Path | Table, *, time_zone: tzinfo | None = None, currency: str = "") -> R:
        """Open a file of this layout; see ``app.channels.base.Layout``."""
        table = open_table(source) if isinstance(source, Path) else source
        missing = self.missing(table.header)
        if missing:
            seen = ", ".join(shortened(name, 30) for name in table.header[:6] if name)
            raise BadInput(
                words(
                    "{file} cannot be read as {layout}: {columns} missing. Nothing was imported.",
                    file=table.name,
                    layout=self.title,
                    columns=", ".join(map(repr, missing)),
                ),
                fix=words("Choose another layout. This file's columns begin with: {columns}.", columns=seen),
            )
        return self.reader(table, time_zone, currency)


def open_first(layouts: Sequence[FileLayout[R]], path: Path, time_zone: tzinfo | None) -> R:
    """Open ``path`` as the first of ``layouts`` that recognises it. Raises BadInput as the one that misses least."""
    table = open_table(path)
    fitting = [layout for layout in layouts if layout.recognises(table.header)]
    best = fitting[0] if fitting else min(layouts, key=lambda layout: len(layout.missing(table.header)))
    return best.open(table, time_zone=time_zone)
