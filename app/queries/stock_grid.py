"""The stock list: a row for each product at each location, page by key in several orders, over a million of them.

A search that names few products by an index has those sorted (``sources`` of a condition); any other one is met soon
along the order of the list, which is walked product by product through an index of what it is sorted by. Where it is
not met soon after all, more products are sorted, or the walk goes on. What is shown besides (what is on its way, what
orders wait for) is asked for the rows of a page alone.
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
from app.queries.query_sql import TRUE, Sql, both, rows_by_key, rows_in_order, values_of
from app.queries.stock_conditions import Condition, Source, at_location, conditions_of, of_product, places_of
from app.queries.stock_due import incoming
from app.queries.stock_sources import Few, is_named, named, products_of, read_before, source_values, union_of
from db import direct

PAGE, COUNT_CAP = 100, 1_000
# Products that an index has named are sorted if they are no more than this; more are met soon enough along the list.
_MOST_SORTED = 5_000
# Not within so many products: then so many are sorted after all, rather than walking on.
_FAR, _MOST_AFTER_ALL = 6_000, 200_000
# Of a list by count so many rows; then it goes on at each location, if these are few, where so few are sorted at once.
_FAR_COUNTED, _MOST_PLACES, _FEW_AT_PLACE = 6_000, 50, 500
# PostgreSQL: a page of more than so many is met sooner along the list, mostly; within so many products, which an index
# tells in a third of the time that sorting takes.
_SORTED_AT_ONCE, _SIFTED = 2_000, 30_000
# What an index of the products' own texts names takes longer to be counted, and is sorted in less time.
_MOST_BY_ITSELF, _NEAR = 1_000, 2_000
# How many of the sorted ones are taken at a time, and of how many of these the rows are read first.
_KEYS, _AT_FIRST = 500, 50

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
# FROM and WHERE, in this order for SQLite: each product that the sources name (``named``), then its rows by its key.
_OF_THOSE = "c CROSS JOIN stock_level v CROSS JOIN sku k WHERE v.sku_id = c.sku_id AND k.id = v.sku_id"
# PostgreSQL keeps to that order only so: it would go along another index from where the page begins, for each product
# anew, or look at all products first.
_BY_KEY = """c CROSS JOIN LATERAL (SELECT * FROM sku k WHERE k.id = c.sku_id OFFSET 0) AS k
    CROSS JOIN LATERAL (SELECT * FROM stock_level v WHERE v.sku_id = c.sku_id OFFSET 0) AS v WHERE true"""


@dataclass(frozen=True, slots=True)
class _Counted:
    """What was ever counted, or never (``part``), in the order of ``place``; everywhere, or at one location."""

    part: Sql
    place: str
    location_id: int | None

    @property
    def along(self) -> list[Sql]:
        """What an index keeps in that order."""
        here = [] if self.location_id is None else [Sql("v.location_id = ?", (self.location_id,))]
        return [*here, self.part]


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
        self._places = places_of(self._conditions)

    def page(self, after: Place | None, limit: int) -> list[GridRow]:
        if self._places is not None and not self._places:
            return []
        if self._sort == "location" and self._spec.location_id is None:
            return self._by_location(after, limit)
        if self._sort == "counted":
            return self._by_count(after, limit)
        return self._by_product(self._conditions, after, limit)

    def count(self, most: int) -> int:
        if self._places is not None and not self._places:
            return 0
        where = both([each.where for each in self._conditions])
        few = self._fewest(self._conditions, _MOST_SORTED)
        if few is not None:
            inner = f"SELECT 1 FROM {_OF_THOSE} AND ({where.text}) LIMIT {most + 1}"  # noqa: S608 (our own words)
            sql = f"{named(few.sources)} SELECT count(*) FROM ({inner}) AS found"  # noqa: S608 (our own words)
            return int(rows_by_key(self._conn, sql, (*source_values(few.sources), *where.values))[0][0])
        # The product is looked up only where a condition needs it.
        product = "CROSS JOIN sku k WHERE k.id = v.sku_id AND" if "k." in where.text else "WHERE"
        inner = f"SELECT 1 FROM stock_level v {product} ({where.text}) LIMIT {most + 1}"  # noqa: S608 (our own words)
        sql = f"SELECT count(*) FROM ({inner}) AS found"  # noqa: S608 (our own words)
        return int(rows_in_order(self._conn, sql, where.values)[0][0])

    # -- ways --

    def _fewest(self, conditions: Sequence[Condition], most: int, sorted_by: str = "") -> Few | None:
        """The condition that names the fewest products, if they are no more than ``most``.

        What an index gives in the order of the list is not counted: it is never too much.
        """
        best: Few | None = None
        for each in conditions:
            if not each.sources:
                continue
            asked = [source for source in each.sources if not sorted_by or source.sorted_by != sorted_by]
            enough = min(most, _MOST_BY_ITSELF) if each.by_itself else most
            found, ids = self._how_many(asked, enough) if asked else (0, "")
            if found <= enough:
                whole = asked == list(each.sources)
                sources = (read_before(ids),) if whole and ids else each.sources
                best, most = Few(each, sources, found), (found if whole else enough) - 1
                if most < 0:
                    break
        return best

    def _how_many(self, sources: Sequence[Source], most: int) -> tuple[int, str]:
        """How many products these are; on PostgreSQL all of them, too, as it takes a list, unless they are many."""
        parts = [f"SELECT * FROM ({source.products} LIMIT {most + 1}) AS s" for source in sources]  # noqa: S608 (ours)
        ids = "NULL"
        if self._conn.dialect.name != "sqlite":
            ids = f"CASE WHEN count(*) BETWEEN 1 AND {min(most, _MOST_SORTED)} THEN array_agg(sku_id)::text END"
        sql = f"SELECT count(*), {ids} FROM ({' UNION ALL '.join(parts)}) AS counted"  # noqa: S608 (our own words)
        found, ids = rows_by_key(self._conn, sql, source_values(sources))[0]
        return int(found), ids or ""

    def _by_product(self, conditions: Sequence[Condition], after: Place | None, limit: int) -> list[GridRow]:
        """Sorted by code or title, then by location."""
        column = _SORTED_BY.get(self._sort, "code_fold")
        if self._spec.sku_id is not None:
            where = both([*(each.where for each in conditions), *self._not_before(after)])
            place = f"k.{column}, v.sku_id, v.location_id"
            return self._sorted(of_product(self._spec.sku_id).sources, where, place, limit)
        few = self._fewest(conditions, _MOST_SORTED, column)
        if few is not None and few.is_read:
            return self._listed(few, conditions, column, after, limit)
        if few is None:
            # What an index of the products' own texts names is sorted in no time that is worth counting it first.
            few = next((Few(each, each.sources, 0) for each in conditions if each.by_itself), None)
            far = _FAR if few is None else _NEAR
            found = self._walk(conditions, column, after, far, limit)
            if len(found) == limit or (few is None and self._far_on(column, after, far) is None):
                return found
        if few is None:
            # The last one first: what one location has is counted sooner than what a search names.
            few = self._fewest(conditions[::-1], _MOST_AFTER_ALL, column)
            # What comes in the order of the list was not counted, and may be more than are gathered at once.
            if (
                few is not None
                and self._conn.dialect.name != "sqlite"
                and few.is_counted_for(column)
                and not few.condition.by_itself
            ):
                return self._walk(conditions, column, after, None, limit, few=few, sifted=True)
        if few is not None:
            return self._gathered(few, conditions, column, after, limit)
        return self._walk(conditions, column, after, None, limit)

    def _listed(
        self, few: Few, conditions: Sequence[Condition], column: str, after: Place | None, limit: int
    ) -> list[GridRow]:
        """PostgreSQL: from among products that were read. Many are met soon along the list, unless they lie far on."""
        found: list[GridRow] = []
        if few.count > _SORTED_AT_ONCE:
            found = self._walk(conditions, column, after, _SIFTED, limit, few=few, sifted=True)
            if len(found) == limit:
                return found
        begin = found[-1].place if found else after
        return found + self._walk(conditions, column, begin, None, limit - len(found), few=few)

    def _far_on(self, column: str, after: Place | None, far: int) -> Place | None:
        """The product so many on, None if the list ends before. The index alone is read."""
        begin = self._beyond(column, after, "=") if after is not None else TRUE
        sql = f"""
            SELECT k.{column}, k.id FROM sku k WHERE {begin.text}
            ORDER BY {self._ordered(f"k.{column}, k.id")} LIMIT 1 OFFSET {far}"""  # noqa: S608 (our own words)
        found = rows_by_key(self._conn, sql, begin.values, in_order=True)
        return found[0] if found else None

    def _walk(
        self,
        conditions: Sequence[Condition],
        column: str,
        after: Place | None,
        far: int | None,
        limit: int,
        *,
        few: Few | None = None,
        sifted: bool = False,
    ) -> list[GridRow]:
        """Product by product along the index (so many of them), at each its rows that fit.

        ``few``: on PostgreSQL, along these alone, which are sorted first, or ``sifted`` out along the index.
        """
        begin = self._beyond(column, after, "=") if after is not None else TRUE
        if few is not None and not sifted:
            begin = both([begin, Sql(f"k.id = ANY(ARRAY({union_of(few.sources)}))", source_values(few.sources))])
        known = None if few is None or few.condition.of_sku else few.condition
        inner = products_of([each for each in conditions if each is not known])
        if few is not None and sifted:
            inner = both([is_named(few.sources, _MOST_AFTER_ALL), inner])
        rest = both([each.where for each in conditions if not each.of_sku] + self._not_before(after))
        order = self._ordered(f"k.{column}, k.id, v.location_id")
        if self._conn.dialect.name == "sqlite":
            end = self._far_on(column, after, far) if far is not None else None
            if end is not None:
                begin = both([begin, Sql(f"(k.{column}, k.id) {'>=' if self.descending else '<='} (?, ?)", end)])
            rows = f"""sku k CROSS JOIN stock_level v
                WHERE v.sku_id = k.id AND ({begin.text}) AND ({inner.text}) AND ({rest.text})"""
        else:
            # LIMIT and OFFSET keep PostgreSQL from joining all of both tables first.
            rows = f"""(SELECT * FROM (SELECT * FROM sku k WHERE {begin.text}
                    ORDER BY {self._ordered(f"k.{column}, k.id")} LIMIT {"ALL" if far is None else far}) AS k
                WHERE {inner.text} ORDER BY {self._ordered(f"k.{column}, k.id")} OFFSET 0) AS k CROSS JOIN LATERAL
                (SELECT * FROM stock_level v WHERE v.sku_id = k.id AND ({rest.text}) OFFSET 0) AS v"""  # noqa: S608
        # First the keys of the page, which the indexes alone may tell, then its rows.
        keys = f"SELECT k.{column}, k.id, v.location_id FROM {rows} ORDER BY {order} LIMIT ?"  # noqa: S608 (ours)
        sql = f"""
            WITH c AS MATERIALIZED ({keys}) SELECT c.{column}, c.id, c.location_id, {_COLUMNS}
            FROM c CROSS JOIN stock_level v CROSS JOIN sku k
            WHERE v.sku_id = c.id AND v.location_id = c.location_id AND k.id = c.id
            ORDER BY {self._ordered(f"c.{column}, c.id, c.location_id")}"""  # noqa: S608 (our own words)
        found = rows_by_key(self._conn, sql, (*values_of([begin, inner, rest]), limit), in_order=True)
        return [self._row(row[3:], row[:3]) for row in found]

    def _gathered(
        self, few: Few, conditions: Sequence[Condition], column: str, after: Place | None, limit: int
    ) -> list[GridRow]:
        """From among the products that a condition names, which are sorted; then the rows of few after few of them."""
        where = both([*(each.where for each in conditions), *self._not_before(after)])
        sql = f"""
            SELECT {_COLUMNS} FROM stock_level v CROSS JOIN sku k
            WHERE v.sku_id IN (??) AND k.id = v.sku_id AND ({where.text})"""  # noqa: S608 (our own words)
        found: list[GridRow] = []
        fits = products = products_of([each for each in conditions if each is not few.condition])
        begin = self._beyond(column, after, "=") if after is not None else TRUE
        while True:
            keys = self._keys(few.sources, fits, column, begin)
            at, many = 0, _AT_FIRST
            while at < len(keys) and len(found) < limit:
                places = {key[1]: key for key in keys[at : at + many]}
                read = rows_by_key(self._conn, sql, (list(places), *where.values))
                rows = [self._row(row, (*places[row[0]], row[1])) for row in read]
                order = {sku_id: number for number, sku_id in enumerate(places)}
                rows.sort(key=lambda row: (order[row.sku_id], -row.location_id if self.descending else row.location_id))
                found += rows
                at += many
                # As many more as it takes if they are like these.
                many = min(4 * at, 1 + at * (limit - len(found)) * 5 // (4 * max(1, len(found))))
            if len(found) >= limit or len(keys) < _KEYS:
                return found[:limit]
            begin = self._beyond(column, keys[-1])
            # Few of these fit: of the next ones only those are taken that have a row which does.
            rest = both([each.where for each in conditions if not each.of_sku])
            has_row = f"(SELECT 1 FROM stock_level v WHERE v.sku_id = k.id AND ({rest.text}) LIMIT 1) IS NOT NULL"  # noqa: S608
            fits = both([products, Sql(has_row, rest.values)])

    def _keys(self, few: Sequence[Source], fits: Sql, column: str, begin: Sql) -> list[Place]:
        """What the first ``_KEYS`` products that the sources name stand by in the list, and their ids."""
        named, picked, values, more = [], [], [], []
        in_order = f"ORDER BY {self._ordered(f'k.{column}, k.id')} LIMIT {_KEYS}"
        for number, source in enumerate(few):
            rows = f"{source.rows} WHERE ({source.where.text})"
            if source.column != "k.id":
                # One by one as they lie in the table: half the time of looking them up here and there.
                named_once = f"SELECT DISTINCT sku_id FROM ({source.products}) AS s ORDER BY sku_id"  # noqa: S608 (ours)
                rows = f"({named_once}) AS s CROSS JOIN sku k WHERE k.id = s.sku_id"
            keys = f"SELECT k.{column}, k.id FROM {rows} AND ({fits.text})"  # noqa: S608 (our own words)
            values += [source.where, fits]
            if source.sorted_by == column:
                keys += f" AND ({begin.text}) {in_order}"
                values.append(begin)
            named.append(f"c{number} AS MATERIALIZED ({keys})")
            picked.append(f"SELECT * FROM (SELECT * FROM c{number} AS k WHERE {begin.text} {in_order}) AS k")  # noqa: S608
            more.append(begin)
        sql = f"WITH {', '.join(named)} {' UNION '.join(picked)} {in_order.replace('k.', '')}"
        return rows_by_key(self._conn, sql, values_of([*values, *more]))

    def _sorted(self, few: Sequence[Source], where: Sql, place: str, limit: int) -> list[GridRow]:
        """From among the rows of the products that the sources name, all of which are looked at."""
        rows = _OF_THOSE if self._conn.dialect.name == "sqlite" else _BY_KEY
        sql = f"""
            {named(few)} SELECT {place}, {_COLUMNS} FROM {rows} AND ({where.text})
            ORDER BY {self._ordered(place)} LIMIT ?"""  # noqa: S608 (our own words)
        found = rows_by_key(self._conn, sql, (*source_values(few), *where.values, limit))
        width = place.count(",") + 1
        return [self._row(row[width:], row[:width]) for row in found]

    def _ordered(self, columns: str) -> str:
        return ", ".join(f"{column}{' DESC' if self.descending else ''}" for column in columns.split(", "))

    def _beyond(self, column: str, place: Place, sign: str = "") -> Sql:
        """After the product of a place, or with it."""
        return Sql(f"(k.{column}, k.id) {'<' if self.descending else '>'}{sign} (?, ?)", place[:2])

    def _not_before(self, place: Place | None) -> list[Sql]:
        """Of the product of a place the rows after it."""
        if place is None:
            return []
        sign = ">=" if self.descending else "<="
        return [Sql(f"NOT (v.sku_id = ? AND v.location_id {sign} ?)", place[1:])]

    def _after(self, columns: str, place: Place) -> Sql:
        marks = ", ".join("?" * len(place))
        return Sql(f"({columns}) {'<' if self.descending else '>'} ({marks})", place)

    def _by_location(self, after: Place | None, limit: int) -> list[GridRow]:
        """Location by location, each by code."""
        shown = (self._names.keys() if self._places is None else self._places) - set(self._transit)
        order = sorted((fold_key(self._names[place]), place) for place in shown)
        found: list[GridRow] = []
        for name, place in reversed(order) if self.descending else order:
            if after is not None and self._is_beyond(after[:2], (name, place)):
                continue
            begin = after[2:] if after is not None and after[:2] == (name, place) else None
            conditions = [*(each.at(place) for each in self._conditions), at_location(place)]
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
        part = Sql(f"v.counted_at IS {'NOT NULL' if counted else 'NULL'}")
        order = "v.counted_at, v.sku_id, v.location_id"
        walk = _Counted(part, order if counted else order.removeprefix("v.counted_at, "), self._spec.location_id)
        few = self._fewest(self._conditions, _MOST_SORTED)
        if few is not None:
            return self._counted_sorted(walk, few, self._conditions, begin, limit)
        end = self._counted_far_on(walk, begin)
        found = self._counted_walk(walk, self._conditions, begin, limit, end=end)
        rest = limit - len(found)
        if end is None or not rest:
            return found
        if self._places is None or len(self._places) > _MOST_PLACES:
            few = self._fewest(self._conditions[::-1], _MOST_AFTER_ALL)
            return found + self._counted_walk(walk, self._conditions, end, rest, few=few)
        more: list[GridRow] = []
        for place in self._places:
            there, here = [each.at(place) for each in self._conditions], replace(walk, location_id=place)
            few = self._fewest(there, _FEW_AT_PLACE)
            if few is not None:
                more += self._counted_sorted(here, few, [*there, at_location(place)], end, rest)
            else:
                few = self._fewest(there[::-1], _MOST_AFTER_ALL)
                more += self._counted_walk(here, there, end, rest, few=few)
        return found + sorted(more, key=lambda row: row.place, reverse=self.descending)[:rest]

    def _counted_sorted(
        self, walk: _Counted, few: Few, conditions: Sequence[Condition], begin: Place | None, limit: int
    ) -> list[GridRow]:
        after = [] if begin is None else [self._after(walk.place, begin)]
        where = both([walk.part, *(each.where for each in conditions), *after])
        return self._sorted(few.sources, where, walk.place, limit)

    def _counted_far_on(self, walk: _Counted, begin: Place | None) -> Place | None:
        """The row so many on in the list by count, whatever fits; None if the list ends before."""
        where = both([*walk.along, *([] if begin is None else [self._after(walk.place, begin)])])
        sql = f"""
            SELECT {walk.place} FROM stock_level v {self._by_index(walk)} WHERE {where.text}
            ORDER BY {self._ordered("v.counted_at, v.sku_id, v.location_id")} LIMIT 1 OFFSET {_FAR_COUNTED}"""  # noqa: S608
        found = rows_by_key(self._conn, sql, where.values, in_order=True)
        return found[0] if found else None

    def _counted_walk(
        self,
        walk: _Counted,
        conditions: Sequence[Condition],
        begin: Place | None,
        limit: int,
        *,
        end: Place | None = None,
        few: Few | None = None,
    ) -> list[GridRow]:
        """Row by row along the index of what was counted when, to ``end``; ``few``: those of its products alone."""
        order, way = "v.counted_at, v.sku_id, v.location_id", walk.along
        if begin is not None:
            way.append(self._after(walk.place, begin))
        if end is not None:
            sign, marks = ">=" if self.descending else "<=", ", ".join("?" * len(end))
            way.append(Sql(f"({walk.place}) {sign} ({marks})", end))
        if few is not None:
            way.append(is_named(few.sources, _MOST_AFTER_ALL, "v.sku_id"))
        along, where = both(way), both([each.where for each in conditions])
        rows = f"stock_level v {self._by_index(walk)} CROSS JOIN sku k WHERE k.id = v.sku_id AND ({along.text})"
        if self._conn.dialect.name != "sqlite":
            # The index alone is read, and the rows of what it names looked up by their keys.
            keys = f"SELECT {order} FROM stock_level v WHERE {along.text} ORDER BY {self._ordered(order)} OFFSET 0"  # noqa: S608
            rows = f"""({keys}) AS c CROSS JOIN LATERAL (SELECT * FROM stock_level v
                WHERE v.sku_id = c.sku_id AND v.location_id = c.location_id OFFSET 0) AS v
                CROSS JOIN LATERAL (SELECT * FROM sku k WHERE k.id = c.sku_id OFFSET 0) AS k WHERE true"""  # noqa: S608
            order = order.replace("v.", "c.")
        sql = f"""
            SELECT {walk.place}, {_COLUMNS} FROM {rows} AND ({where.text})
            ORDER BY {self._ordered(order)} LIMIT ?"""  # noqa: S608 (our own words)
        found = rows_by_key(self._conn, sql, (*along.values, *where.values, limit), in_order=True)
        width = walk.place.count(",") + 1
        return [self._row(row[width:], row[:width]) for row in found]

    def _by_index(self, walk: _Counted) -> str:
        if self._conn.dialect.name != "sqlite":
            return ""
        return f"INDEXED BY ix_stock_level_{'counted_at' if walk.location_id is None else 'location_id'}"

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
    # Asked for together: a round trip instead of five.
    waits = direct.Soon(conn, _WAITING, (skus,))
    kept = None if account_id is None else direct.Soon(conn, _THRESHOLDS, (account_id, skus))
    due = incoming(conn, skus)
    kits = kit_stock(conn, skus)
    waiting: dict[int, int] = dict(waits.rows)
    thresholds: dict[int, int] = {} if kept is None else dict(kept.rows)
    every = thresholds.get(0, 0)
    out = []
    for row in rows:
        units, day = due.get(row.key, (0, None))
        threshold, wait = thresholds.get(row.sku_id, every), int(waiting.get(row.sku_id, 0))
        made = kits[row.sku_id].get(row.location_id, 0) if row.sku_id in kits else None
        # Most rows are without any of it, and stay as they are: to copy them all takes longer than to ask.
        if threshold or units or wait or made is not None:
            out.append(replace(row, threshold=threshold, incoming=units, incoming_on=day, waiting=wait, kits=made))
        else:
            out.append(row)
    return out


_WAITING = """
    SELECT l.sku_id, sum(w.quantity) FROM order_line l JOIN backorder w ON w.order_line_id = l.id
    WHERE l.sku_id IN (??) AND l.open > 0 GROUP BY l.sku_id"""
_THRESHOLDS = """
    SELECT coalesce(sku_id, 0), units FROM channel_threshold
    WHERE channel_account_id = ? AND (sku_id IS NULL OR sku_id IN (??))"""
