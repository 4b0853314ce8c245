"""Stock as rows of the list: a row reads as its sum, on hand - reserved - held - safety = available."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from app.queries.stock_grid import GridRow, GridSpec, Place, StockKey, count_stocks, stock_grid
from app.ui.formats import NOTHING, THIN_MINUS, day, day_of, full_time, number
from app.ui.i18n import mark, tr
from app.ui.theme import Status
from app.ui.widgets.cells import Badge, Cell, CellKind, Column, Row, number_cell, text_cell
from app.ui.widgets.column_room import roomy

COLUMNS = (
    Column("title", mark("Product"), 200, stretch=True, sort="title"),
    Column("sku", mark("SKU"), 116, sort="sku"),
    Column("location", mark("Location"), 106, sort="location"),
    Column("on_hand", mark("On hand"), 78, number=True),
    Column("reserved", mark("Reserved"), 84, number=True),
    Column("held", mark("Held"), 64, number=True),
    Column("safety", mark("Safety"), 72, number=True),
    Column("available", mark("Available"), 104, number=True),
    Column("incoming", mark("Incoming"), 100, number=True),
    Column("waiting", mark("Waiting"), 80, number=True),
    Column("counted", mark("Last counted"), 124, sort="counted"),
    Column("reorder", mark("Reorder at"), 92, number=True),
)
STANDARD = ("title", "sku", "location", "on_hand", "reserved", "held", "safety", "available", "incoming")
SPARE = ("held", "incoming", "safety", "sku", "location", "reserved")
FIRM = ("title", "on_hand", "available")
_MORE = 8
# What the head of a figure says of the sum: each row is read from left to right.
_SIGNS = {"reserved": THIN_MINUS, "held": THIN_MINUS, "safety": THIN_MINUS, "available": "="}


@dataclass(frozen=True, slots=True)
class StockPage:
    """Rows with their cells, and where the next page begins (None: these are the last ones)."""

    stock: tuple[GridRow, ...]
    rows: tuple[Row, ...]
    after: Place | None


def columns() -> tuple[Column, ...]:
    """The columns in the language of the screen."""
    titled = [
        replace(column, title=f"{_SIGNS[column.id]} {tr(column.title)}" if column.id in _SIGNS else tr(column.title))
        for column in COLUMNS
    ]
    # Whichever figure stands last has the mark beside its head that there are more columns.
    return tuple(replace(one, width=one.width + _MORE) if one.number else one for one in roomy(titled))


def read_page(conn: Any, spec: GridSpec, now: datetime, after: Place | None = None, limit: int = 100) -> StockPage:
    """A page with its cells; for a reader thread."""
    page = stock_grid(conn, spec, after, limit)
    return StockPage(page.rows, tuple(stock_rows(page.rows, now)), page.after)


def read_counts(conn: Any, specs: Sequence[GridSpec]) -> list[int]:
    """How many rows each list has, capped; for a reader thread."""
    return count_stocks(conn, specs)


def stock_rows(rows: Collection[GridRow], now: datetime) -> list[Row]:
    """The rows with their cells."""
    return [Row(row.key, cells_of(row, now)) for row in rows]


def cells_of(row: GridRow, now: datetime) -> tuple[Cell, ...]:
    """The cells of a row, in the order of ``COLUMNS``."""
    title = row.title or row.code
    return (
        Cell(CellKind.TEXT, title, tip=title, badges=_badges(row)),
        text_cell(row.code, muted=True, tip=row.code),
        text_cell(row.location, muted=True, tip=row.location),
        number_cell(number(row.on_hand)),
        number_cell(number(row.reserved), muted=True),
        number_cell(number(row.held), muted=True),
        number_cell(number(row.safety + row.threshold), muted=True),
        number_cell(number(row.promise), strong=True),
        _incoming_cell(row, now.date()),
        number_cell(number(row.waiting) if row.waiting else NOTHING, muted=not row.waiting),
        _counted_cell(row.counted_at, now),
        number_cell(number(row.reorder_point) if row.reorder_point is not None else NOTHING, muted=True),
    )


def _badges(row: GridRow) -> tuple[Badge, ...]:
    badges = []
    if row.waiting:
        badges.append(Badge(short_words(row.waiting), Status.ERROR))
    if row.low:
        badges.append(Badge(tr("Low"), Status.ATTENTION))
    return tuple(badges)


def short_words(units: int) -> str:
    """How many units orders wait for."""
    return tr("Short {n}", n=number(units))


def _incoming_cell(row: GridRow, today: date) -> Cell:
    if not row.incoming:
        return number_cell(NOTHING, muted=True)
    when = day_of(row.incoming_on, today) if row.incoming_on is not None else ""
    return number_cell(number(row.incoming), lead=when)


def _counted_cell(counted_at: datetime | None, now: datetime) -> Cell:
    if counted_at is None:
        return text_cell(tr("Never"), muted=True)
    return text_cell(day(counted_at, now), muted=True, tip=full_time(counted_at))


def key_of(value: object) -> StockKey | None:
    """A key of the table as product and location."""
    return value if isinstance(value, tuple) else None
