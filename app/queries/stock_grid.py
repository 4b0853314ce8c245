"""The stock list: a row for each product at each location, page by key in several orders, over a million of them.

A search that names few rows by an index has those sorted (``source`` of a condition); any other one is met soon along
the order of the list, which is walked product by product through an index of what it is sorted by. Where it is not met
soon after all, more rows are sorted, or the walk goes on. What is shown besides (what is on its way, what orders wait
for) is asked for the rows of a page alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import Any

from sqlalchemy import Connection

from app.domain.identifiers import fold_key
from app.domain.stock_places import LocationKind
from app.domain.stock_query import parse
from app.queries.kits import kit_stock
from app.queries.query_sql import TRUE, Sql, both, rows_in_order, values_of
from app.queries.stock_conditions import Condition, at_location, conditions_of, day_of, of_product
from db import direct

PAGE, COUNT_CAP = 100, 1_000
# Rows that an index has named are sorted if they are no more than this; more are met soon enough along the list.
_MOST_SORTED = 5_000
# Not within so many products: then so many rows are sorted after all, rather than walking on.
_FAR, _MOST_AFTER_ALL = 6_000, 50_000

StockKey = tuple[int, int]  # product and location
Place = tuple[Any, ...]  # what a row stands by in a list, then its key
SORTABLE = ("sku", "title", "location", "counted")


@dataclass(frozen=True, slots=True)
class GridSpec:
    """What the list shows: a search as typed, in which order, and perhaps one product or location alone.

    ``account_id``: the channel account that available to promise is for (None: none, so no threshold is kept).
    ``today`` and ``zone`` are what words of time in the search refer to (None: this computer's zone).
    """

    query: str = ""
    sort: str = "sku"
    descending: bool = False
    sku_id: int | None = None
    location_id: int | None = None
    account_id: int | None = None
    today: date = date(1970, 1, 1)
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class GridRow:
    """Units of a product at one location.

    ``threshold``: kept from the asking channel; ``incoming``: bought or on their way here, ``incoming_on`` the next
    day that some are expected; ``waiting``: units that orders wait for, wherever they will come from. ``kits``: of a
    kit, how many its components at the location make; None for what is no kit.
    """

    sku_id: int
    location_id: int
    code: str
    title: str
    location: str
    on_hand: int
    reserved: int
    held: int
    safety: int
    reorder_point: int | None
    reorder_to: int | None
    low: bool
    counted_at: datetime | None
    picture_sha256: str | None
    place: Place
    threshold: int = 0
    incoming: int = 0
    incoming_on: date | None = None
    waiting: int = 0
    kits: int | None = None

    @property
    def key(self) -> StockKey:
        """Product and location."""
        return self.sku_id, self.location_id

    @property
    def available(self) -> int:
        """What orders can still be promised."""
        return self.on_hand - self.reserved - self.held if self.kits is None else self.kits

    @property
    def promise(self) -> int:
        """What channels can be promised: without safety stock and threshold. Below zero if those are touched."""
        return self.available - self.safety - self.threshold


@dataclass(frozen=True, slots=True)
class GridPage:
    """Rows, and the place that the next page goes on after (None: there is none)."""

    rows: tuple[GridRow, ...]
    after: Place | None


def stock_grid(conn: Connection, spec: GridSpec, after: Place | None = None, limit: int = PAGE) -> GridPage:
    """A page of the list. What is on its way between locations is incoming there, and no row."""
    found = _Grid(conn, spec).page(after, limit + 1)
    rows = with_figures(conn, found[:limit], spec.account_id)
    return GridPage(tuple(rows), rows[-1].place if len(found) > limit else None)


def count_stock(conn: Connection, spec: GridSpec, most: int = COUNT_CAP) -> int:
    """How many rows match, counted no further than one above ``most``."""
    return _Grid(conn, spec).count(most)


def count_stocks(conn: Connection, specs: Sequence[GridSpec]) -> list[int]:
    """How many rows each list has, capped."""
    return [count_stock(conn, spec) for spec in specs]


def stock_among(conn: Connection, spec: GridSpec, sku_ids: Sequence[int]) -> list[GridRow]:
    """Those rows of the products that match."""
    grid = _Grid(conn, spec)
    found = [row for sku_id in sku_ids for row in _Grid(conn, replace(spec, sku_id=sku_id)).page(None, _MOST_SORTED)]
    found.sort(key=lambda row: row.place, reverse=grid.descending)
    return with_figures(conn, found, spec.account_id)


def has_stock(conn: Connection) -> bool:
    """Whether anything was ever counted or came in."""
    return direct.first(conn, "SELECT 1 FROM stock_level LIMIT 1") is not None


_COLUMNS = """v.sku_id, v.location_id, k.code, k.title, v.on_hand, v.reserved, v.held, v.safety, v.reorder_point,
    v.reorder_to, v.low, v.counted_at, k.picture_sha256"""
_SORTED_BY = {"sku": "code_fold", "title": "title_fold"}


@dataclass(frozen=True, slots=True)
class _Few:
    """What names few rows (``source``), and what they must fulfil besides (``where``)."""

    source: Sql
    where: Sql
    of_sku: bool

    @property
    def named(self) -> str:
        """WITH, before the query."""
        columns = "sku_id" if self.of_sku else "sku_id, location_id"
        return f"WITH c AS MATERIALIZED (SELECT DISTINCT {columns} FROM ({self.source.text}) AS s)"  # noqa: S608

    @property
    def rows(self) -> str:
        """FROM and WHERE, in this order for SQLite: what the source names, then each row by its key."""
        tied = "" if self.of_sku else " AND v.location_id = c.location_id"
        return f"c CROSS JOIN stock_level v CROSS JOIN sku k WHERE v.sku_id = c.sku_id{tied} AND k.id = v.sku_id"


def _few(condition: Condition, others: Sequence[Condition]) -> _Few:
    assert condition.source is not None
    return _Few(condition.source, both([each.where for each in others]), condition.of_sku)


class _Grid:
    """One list: its conditions, and the way along it."""

    def __init__(self, conn: Connection, spec: GridSpec) -> None:
        self._conn, self._spec = conn, spec
        self.descending = spec.descending
        self._sort = spec.sort if spec.sort in SORTABLE else "sku"
        sql = "SELECT id, name, kind FROM location"
        places = direct.rows(conn, sql)
        self._names = {row[0]: row[1] for row in places}
        # What is on its way is nobody's stock yet: it is shown as incoming where it goes.
        self._transit = [row[0] for row in places if row[2] == LocationKind.IN_TRANSIT]
        self._conditions = conditions_of(conn, parse(spec.query, spec.today, spec.zone), spec.zone, spec.location_id)
        if spec.location_id is not None:
            self._conditions.append(at_location(spec.location_id))
        elif self._transit:
            self._conditions.append(Condition(Sql("NOT (v.location_id IN (??))", (self._transit,))))
        if spec.sku_id is not None:
            self._conditions.append(of_product(spec.sku_id))

    def page(self, after: Place | None, limit: int) -> list[GridRow]:
        if self._sort == "location" and self._spec.location_id is None:
            return self._by_location(after, limit)
        if self._sort == "counted":
            return self._by_count(after, limit)
        return self._by_product(self._conditions, after, limit)

    def count(self, most: int) -> int:
        few = self._fewest(self._conditions)
        if few is not None:
            inner = f"SELECT 1 FROM {few.rows} AND ({few.where.text}) LIMIT {most + 1}"  # noqa: S608 (our own words)
            sql = f"{few.named} SELECT count(*) FROM ({inner}) AS found"  # noqa: S608 (our own words)
            return int(rows_in_order(self._conn, sql, (*few.source.values, *few.where.values))[0][0])
        where = both([each.where for each in self._conditions])
        # The product is looked up only where a condition needs it.
        product = "CROSS JOIN sku k WHERE k.id = v.sku_id AND" if "k." in where.text else "WHERE"
        inner = f"SELECT 1 FROM stock_level v {product} ({where.text}) LIMIT {most + 1}"  # noqa: S608 (our own words)
        sql = f"SELECT count(*) FROM ({inner}) AS found"  # noqa: S608 (our own words)
        return int(rows_in_order(self._conn, sql, where.values)[0][0])

    # -- ways --

    def _fewest(self, conditions: Sequence[Condition], most: int | None = None) -> _Few | None:
        """The condition whose source names the fewest rows, if they are few."""
        best: tuple[int, Condition] | None = None
        for each in conditions:
            if each.source is None:
                continue
            # A product has a row at every location.
            rows = 1 if self._spec.location_id is not None or not each.of_sku else max(1, len(self._names))
            limit = (best[0] if best is not None else _MOST_SORTED if most is None else most) // rows
            sql = f"SELECT count(*) FROM (SELECT 1 FROM ({each.source.text}) AS s LIMIT {limit + 1}) AS counted"  # noqa: S608
            found = int(direct.rows(self._conn, sql, each.source.values)[0][0])
            if found <= limit:
                best = (found * rows, each)
                if not found:
                    break
        return None if best is None else _few(best[1], [each for each in conditions if each is not best[1]])

    def _by_product(self, conditions: Sequence[Condition], after: Place | None, limit: int) -> list[GridRow]:
        """Sorted by code or title, then by location."""
        column = _SORTED_BY.get(self._sort, "code_fold")
        place = f"k.{column}, v.sku_id, v.location_id"
        few = self._fewest(conditions)
        if few is not None:
            return self._sorted(few, place, after, limit)
        end = self._far_on(column, after)
        found = self._walk(conditions, column, after, end, limit)
        if len(found) == limit or end is None:
            return found
        few = self._fewest(conditions, _MOST_AFTER_ALL)
        if few is not None:
            return self._sorted(few, place, after, limit)
        return self._walk(conditions, column, after, None, limit)

    def _far_on(self, column: str, after: Place | None) -> Place | None:
        """The product ``_FAR`` ones on, None if the list ends before. The index alone is read."""
        begin = self._beyond(column, after, "=") if after is not None else TRUE
        sql = f"""
            SELECT k.{column}, k.id FROM sku k WHERE {begin.text}
            ORDER BY {self._ordered(f"k.{column}, k.id")} LIMIT 1 OFFSET {_FAR}"""  # noqa: S608 (our own words)
        return direct.first(self._conn, sql, begin.values)

    def _walk(
        self, conditions: Sequence[Condition], column: str, after: Place | None, end: Place | None, limit: int
    ) -> list[GridRow]:
        """Product by product along the index (up to the product ``end``), at each its rows that fit."""
        of_sku = [each.where for each in conditions if each.of_sku]
        of_level = [each.where for each in conditions if not each.of_sku]
        if after is not None:
            of_sku.append(self._beyond(column, after, "="))
            sign = ">=" if self.descending else "<="
            of_level.append(Sql(f"NOT (v.sku_id = ? AND v.location_id {sign} ?)", after[1:]))
        if end is not None:
            of_sku.append(Sql(f"(k.{column}, k.id) {'>=' if self.descending else '<='} (?, ?)", end))
        inner, rest, order = both(of_sku), both(of_level), self._ordered(f"k.{column}, k.id")
        if self._conn.dialect.name == "sqlite":
            rows = f"sku k CROSS JOIN stock_level v WHERE v.sku_id = k.id AND ({inner.text}) AND ({rest.text})"
        else:
            # OFFSET keeps PostgreSQL from joining all of both tables first.
            rows = f"""(SELECT * FROM sku k WHERE {inner.text} ORDER BY {order} OFFSET 0) AS k CROSS JOIN LATERAL
                (SELECT * FROM stock_level v WHERE v.sku_id = k.id AND ({rest.text}) OFFSET 0) AS v"""  # noqa: S608
        sql = f"""
            SELECT k.{column}, v.sku_id, v.location_id, {_COLUMNS} FROM {rows}
            ORDER BY {order}, {self._ordered("v.location_id")} LIMIT ?"""  # noqa: S608 (our own words)
        found = rows_in_order(self._conn, sql, (*values_of([inner, rest]), limit))
        return [self._row(row[3:], row[:3]) for row in found]

    def _sorted(self, few: _Few, place: str, after: Place | None, limit: int) -> list[GridRow]:
        """From among the rows that the source names."""
        rest = [few.where, *([self._after(place, after)] if after is not None else [])]
        where = both(rest)
        sql = f"""
            {few.named}
            SELECT {place}, {_COLUMNS} FROM {few.rows} AND ({where.text})
            ORDER BY {self._ordered(place)} LIMIT ?"""  # noqa: S608 (our own words)
        found = direct.rows(self._conn, sql, (*few.source.values, *where.values, limit))
        width = place.count(",") + 1
        return [self._row(row[width:], row[:width]) for row in found]

    def _ordered(self, columns: str) -> str:
        return ", ".join(f"{column}{' DESC' if self.descending else ''}" for column in columns.split(", "))

    def _beyond(self, column: str, place: Place, sign: str = "") -> Sql:
        """After the product of a place, or with it."""
        return Sql(f"(k.{column}, k.id) {'<' if self.descending else '>'}{sign} (?, ?)", place[:2])

    def _after(self, columns: str, place: Place) -> Sql:
        marks = ", ".join("?" * len(place))
        return Sql(f"({columns}) {'<' if self.descending else '>'} ({marks})", place)

    def _by_location(self, after: Place | None, limit: int) -> list[GridRow]:
        """Location by location, each by code."""
        order = sorted((fold_key(name), place) for place, name in self._names.items() if place not in self._transit)
        found: list[GridRow] = []
        for name, place in reversed(order) if self.descending else order:
            if after is not None and self._is_beyond(after[:2], (name, place)):
                continue
            begin = after[2:] if after is not None and after[:2] == (name, place) else None
            conditions = [*self._conditions, at_location(place)]
            rows = self._by_product(conditions, begin, limit - len(found))
            found += [replace(row, place=(name, place, *row.place)) for row in rows]
            if len(found) >= limit:
                break
        return found

    def _by_count(self, after: Place | None, limit: int) -> list[GridRow]:
        """What was never counted first, then the longest ago."""
        found: list[GridRow] = []
        for counted in (True, False) if self.descending else (False, True):
            if after is not None and after[0] != counted and self._is_beyond(after, (counted,)):
                continue
            begin = after[1:] if after is not None and after[0] == counted else None
            rows = self._counted_part(begin, limit - len(found), counted=counted)
            found += [replace(row, place=(counted, *row.place)) for row in rows]
            if len(found) >= limit:
                break
        return found

    def _counted_part(self, begin: Place | None, limit: int, *, counted: bool) -> list[GridRow]:
        place = "v.counted_at, v.sku_id, v.location_id" if counted else "v.sku_id, v.location_id"
        part = Condition(Sql(f"v.counted_at IS {'NOT NULL' if counted else 'NULL'}"))
        conditions = [part, *self._conditions]
        few = self._fewest(conditions)
        if few is not None:
            return self._sorted(few, place, begin, limit)
        where = both(
            [*(each.where for each in conditions), *([self._after(place, begin)] if begin is not None else [])]
        )
        by_index = "INDEXED BY ix_stock_level_counted_at" if self._conn.dialect.name == "sqlite" else ""
        sql = f"""
            SELECT {place}, {_COLUMNS} FROM stock_level v {by_index} CROSS JOIN sku k
            WHERE k.id = v.sku_id AND ({where.text}) ORDER BY {self._ordered(place)} LIMIT ?"""  # noqa: S608 (ours)
        found = rows_in_order(self._conn, sql, (*where.values, limit))
        width = place.count(",") + 1
        return [self._row(row[width:], row[:width]) for row in found]

    # -- rows --

    def _is_beyond(self, one: Place, other: Place) -> bool:
        return one < other if self.descending else one > other

    def _row(self, row: Sequence[Any], place: Place) -> GridRow:
        return GridRow(
            sku_id=row[0],
            location_id=row[1],
            code=row[2],
            title=row[3],
            location=self._names[row[1]],
            on_hand=row[4],
            reserved=row[5],
            held=row[6],
            safety=row[7],
            reorder_point=row[8],
            reorder_to=row[9],
            low=bool(row[10]),
            counted_at=None if row[11] is None else direct.python_time(self._conn, row[11]),
            picture_sha256=row[12],
            place=tuple(place),
        )


def with_figures(conn: Connection, rows: Sequence[GridRow], account_id: int | None = None) -> list[GridRow]:
    """The rows with what is on its way to them, what orders wait for, and what a channel does not get."""
    if not rows:
        return []
    skus = sorted({row.sku_id for row in rows})
    due = incoming(conn, skus)
    waiting = dict(direct.rows(conn, _WAITING, (skus,)))
    thresholds: dict[int, int] = {}
    if account_id is not None:
        thresholds = dict(direct.rows(conn, _THRESHOLDS, (account_id, skus)))
    every = thresholds.get(0, 0)
    kits = kit_stock(conn, skus)
    out = []
    for row in rows:
        units, day = due.get(row.key, (0, None))
        out.append(
            replace(
                row,
                threshold=thresholds.get(row.sku_id, every),
                incoming=units,
                incoming_on=day,
                waiting=int(waiting.get(row.sku_id, 0)),
                kits=kits[row.sku_id].get(row.location_id, 0) if row.sku_id in kits else None,
            )
        )
    return out


def incoming(conn: Connection, sku_ids: Sequence[int]) -> dict[StockKey, tuple[int, date | None]]:
    """Units on order or on their way, and the first day that some are expected, by product and location."""
    found: dict[StockKey, tuple[int, date | None]] = {}
    for sql in (_BOUGHT, _SENT):
        for sku_id, location_id, units, day in direct.rows(conn, sql, (list(sku_ids),)):
            before, first = found.get((sku_id, location_id), (0, None))
            days = [each for each in (first, day_of(day)) if each is not None]
            found[sku_id, location_id] = (before + int(units), min(days, default=None))
    return found


_WAITING = """
    SELECT l.sku_id, sum(w.quantity) FROM order_line l JOIN backorder w ON w.order_line_id = l.id
    WHERE l.sku_id IN (??) AND l.open > 0 GROUP BY l.sku_id"""
_THRESHOLDS = """
    SELECT coalesce(sku_id, 0), units FROM channel_threshold
    WHERE channel_account_id = ? AND (sku_id IS NULL OR sku_id IN (??))"""
_BOUGHT = """
    SELECT l.sku_id, p.location_id, sum(l.ordered - l.received - l.cancelled),
        min(coalesce(l.expected_on, p.expected_on))
    FROM purchase_line l JOIN purchase_order p ON p.id = l.purchase_order_id
    WHERE l.sku_id IN (??) AND p.state IN ('ordered', 'partly_received') AND l.ordered > l.received + l.cancelled
    GROUP BY l.sku_id, p.location_id"""
_SENT = """
    SELECT l.sku_id, t.to_location_id, sum(l.shipped - l.received - l.missing), min(t.expected_on)
    FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id
    WHERE l.sku_id IN (??) AND t.state = 'shipped' AND l.shipped > l.received + l.missing
    GROUP BY l.sku_id, t.to_location_id"""
