"""A search for stock as conditions in SQL: ``v`` is a row of ``stock_level``, ``k`` its product.

A condition whose rows an index can name has a ``source``, which gives just those: (sku_id, location_id), the location
NULL where the product alone decides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any

from sqlalchemy import Connection

from app.domain.identifiers import barcode_key
from app.domain.order_query import Term
from app.domain.query_fields import ANY, Choice, Match, Span, Text, Value
from app.domain.query_grammar import Query
from app.queries.query_sql import FALSE, SHORTEST_INSIDE, TRUE, Sql, Words, both, either, negated, trigrams
from db import direct

_MOST_NAMED = 500


@dataclass(frozen=True, slots=True)
class Condition:
    """What a row must fulfil. ``of_sku``: its product alone decides. ``source``: see the module."""

    where: Sql
    of_sku: bool = False
    source: Sql | None = None


def conditions_of(
    conn: Connection, query: Query, zone: tzinfo | None, location_id: int | None = None
) -> list[Condition]:
    """All of them must hold, at the location if it is known. ``zone``: where its days begin (None: this computer's)."""
    reader = _Reader(conn, zone, location_id)
    return [reader.group(group) for group in query.groups]


def at_location(location_id: int) -> Condition:
    """Rows of one location."""
    source = Sql("SELECT sku_id, location_id FROM stock_level WHERE location_id = ?", (location_id,))
    return Condition(Sql("v.location_id = ?", (location_id,)), source=source)


def of_product(sku_id: int) -> Condition:
    """Rows of one product."""
    source = Sql("SELECT sku_id, location_id FROM stock_level WHERE sku_id = ?", (sku_id,))
    return Condition(Sql("k.id = ?", (sku_id,)), of_sku=True, source=source)


_ALL = "CAST(NULL AS bigint) AS location_id"
_NONE = Sql(f"SELECT CAST(NULL AS bigint) AS sku_id, {_ALL} WHERE 1 = 0")
_FREE = "v.on_hand - v.reserved - v.held"
_IS_KIT = "EXISTS (SELECT 1 FROM kit_component c WHERE c.kit_sku_id = v.sku_id)"
# Of a kit: as many as its components at the location make, as ``queries.kits`` has it.
_AVAILABLE = f"""CASE WHEN {_IS_KIT} THEN (
    SELECT min(CASE WHEN s.on_hand > s.reserved + s.held THEN (s.on_hand - s.reserved - s.held) / c.quantity ELSE 0 END)
    FROM kit_component c LEFT JOIN stock_level s ON s.sku_id = c.sku_id AND s.location_id = v.location_id
    WHERE c.kit_sku_id = v.sku_id) ELSE {_FREE} END"""  # noqa: S608 (our own words)
_WAITS = """(SELECT 1 FROM order_line l JOIN backorder w ON w.order_line_id = l.id
    WHERE l.sku_id = k.id AND l.open > 0 LIMIT 1) IS NOT NULL"""
_WAITING = f"SELECT l.sku_id, {_ALL} FROM backorder w JOIN order_line l ON l.id = w.order_line_id"  # noqa: S608
_IS: Mapping[str, Condition] = {
    "low": Condition(Sql("v.low"), source=Sql("SELECT sku_id, location_id FROM stock_level WHERE low")),
    "short": Condition(Sql(_WAITS), of_sku=True, source=Sql(_WAITING)),
    "held": Condition(Sql("v.held > 0")),
    "empty": Condition(Sql("v.on_hand = 0")),
}
_FIGURES = {"on_hand": "v.on_hand", "available": _AVAILABLE}
_LOTS = "SELECT s.sku_id, s.location_id FROM lot l CROSS JOIN bin_stock s"  # for SQLite: first the lots
_HERE = "SELECT 1 FROM bin_stock s"
_TIED = "s.sku_id = v.sku_id AND s.location_id = v.location_id AND s.on_hand > 0"


class _Reader:
    """Reads the terms of one search."""

    def __init__(self, conn: Connection, zone: tzinfo | None, location_id: int | None) -> None:
        self._conn, self._zone, self._location_id, self._words = conn, zone, location_id, Words(conn)

    def group(self, terms: tuple[Term, ...]) -> Condition:
        """One of the terms must hold; only a single one that is not negated can name its rows."""
        found = [self._term(term) for term in terms]
        if len(found) == 1:
            return found[0]
        return Condition(either([each.where for each in found]), of_sku=all(each.of_sku for each in found))

    def _term(self, term: Term) -> Condition:
        found = [self._value(term.field, value) for value in term.values]
        whole = found[0] if len(found) == 1 else Condition(either([each.where for each in found]))
        whole = Condition(whole.where, all(each.of_sku for each in found), whole.source)
        if term.negated:
            return Condition(negated(Sql(f"coalesce({whole.where.text}, false)", whole.where.values)), whole.of_sku)
        return whole

    def _value(self, field: str, value: Value) -> Condition:
        if isinstance(value, Span):
            return self._figure(field, value)
        if isinstance(value, Choice):
            return _IS[value.name] if field == "is" else self._any(field, value)
        readers: Mapping[str, Callable[[Text], Condition]] = {
            "text": self._text,
            "sku": lambda text: self._of_sku(self._key("k.code_fold", text)),
            "product": lambda text: self._of_sku(self._key("k.title_fold", text)),
            "barcode": self._barcode,
            "location": self._location,
            "bin": lambda text: self._in_bins("code", text),
            "zone": lambda text: self._in_bins("zone", text),
            "lot": self._lot,
            "supplier": self._supplier,
            "vendor": lambda text: self._named("vendor", text),
            "owner": lambda text: self._named("owner", text),
        }
        return readers[field](value)

    # -- products --

    def _of_sku(self, where: Sql) -> Condition:
        source = Sql(f"SELECT k.id AS sku_id, {_ALL} FROM sku k WHERE {where.text}", where.values)  # noqa: S608 (ours)
        return Condition(where, of_sku=True, source=source)

    def _key(self, column: str, text: Text) -> Sql:
        """A folded column compared with a text; the index of the inside of texts names whom to look at."""
        fits = self._words.key(column, text)
        if not self._words.is_sqlite or text.match is not Match.CONTAINS or len(text.text) < SHORTEST_INSIDE:
            return fits
        rows = "SELECT rowid FROM sku_search WHERE sku_search MATCH ?"
        return Sql(f"k.id IN ({rows}) AND {fits.text}", (trigrams(text.text), *fits.values))

    def _text(self, text: Text) -> Condition:
        parts = [self._key("k.code_fold", text), self._key("k.title_fold", text)]
        code = Sql("k.id IN (SELECT sku_id FROM barcode WHERE code = ?)", (barcode_key(text.text),))
        ways = [
            Sql(f"SELECT k.id AS sku_id, {_ALL} FROM sku k WHERE {part.text}", part.values)  # noqa: S608 (ours)
            for part in (*parts, code)
        ]
        whole = " UNION ".join(way.text for way in ways)
        source = Sql(whole, tuple(value for way in ways for value in way.values))
        return Condition(either([*parts, code]), of_sku=True, source=source)

    def _barcode(self, text: Text) -> Condition:
        wanted = Text(barcode_key(text.text), text.match) if text.match is Match.IS else text
        code = self._words.key("b.code", wanted)
        rows = Sql(f"SELECT b.sku_id, {_ALL} FROM barcode b WHERE {code.text}", code.values)  # noqa: S608 (our words)
        inside = Sql(f"k.id IN (SELECT b.sku_id FROM barcode b WHERE {code.text})", code.values)  # noqa: S608
        return Condition(inside, of_sku=True, source=rows)

    def _supplier(self, text: Text) -> Condition:
        names = self._words.plain("p.name", text)
        tied = f"FROM supplier_sku s JOIN supplier p ON p.id = s.supplier_id WHERE {names.text}"
        where = Sql(f"(SELECT 1 {tied} AND s.sku_id = k.id LIMIT 1) IS NOT NULL", names.values)
        source = Sql(f"SELECT s.sku_id, {_ALL} {tied}", names.values)
        return Condition(where, of_sku=True, source=source)

    def _named(self, column: str, text: Text) -> Condition:
        """By a text that few products differ in: which of them are meant is asked first, name by name."""
        fits = self._words.plain("n.name", text)
        sql = f"""
            WITH RECURSIVE names(name) AS (
                SELECT min({column}) FROM sku WHERE {column} <> ''
                UNION ALL SELECT (SELECT min(k.{column}) FROM sku k WHERE k.{column} <> '' AND k.{column} > names.name)
                FROM names WHERE names.name IS NOT NULL)
            SELECT n.name FROM names n WHERE n.name IS NOT NULL AND {fits.text} LIMIT {_MOST_NAMED}"""  # noqa: S608
        found = [row[0] for row in direct.rows(self._conn, sql, fits.values)]
        if not found:
            return Condition(FALSE, of_sku=True, source=_NONE)
        marks = ", ".join("?" * len(found))
        return self._of_sku(Sql(f"k.{column} <> '' AND k.{column} IN ({marks})", tuple(found)))

    # -- places --

    def _any(self, field: str, value: Choice) -> Condition:
        if field == "supplier":
            has = Condition(Sql("k.id IN (SELECT sku_id FROM supplier_sku)"), of_sku=True)
        else:
            has = Condition(Sql(f"({_HERE} WHERE {_TIED} AND s.bin_id IS NOT NULL LIMIT 1) IS NOT NULL"))
        return has if value.name == ANY else Condition(negated(has.where), has.of_sku)

    def _location(self, text: Text) -> Condition:
        by_name, by_code = self._words.plain("p.name", text), self._words.plain("p.code", text)
        sql = f"SELECT p.id FROM location p WHERE ({by_name.text}) OR ({by_code.text})"  # noqa: S608 (our own words)
        ids = [row[0] for row in direct.rows(self._conn, sql, (*by_name.values, *by_code.values))]
        return self._among("stock_level", "location_id", "v.location_id IN (??)", ids)

    def _in_bins(self, column: str, text: Text) -> Condition:
        fits = self._words.plain(self._lettered(f"b.{column}"), text)
        if self._location_id is not None:
            fits = Sql(f"b.location_id = ? AND {fits.text}", (self._location_id, *fits.values))
        sql = f"SELECT b.id FROM bin b WHERE {fits.text}"  # noqa: S608 (our own words)
        ids = [row[0] for row in direct.rows(self._conn, sql, fits.values)]
        tied = f"({_HERE} WHERE {_TIED} AND s.bin_id IN (??) LIMIT 1) IS NOT NULL"
        return self._among("bin_stock", "bin_id", tied, ids, " AND on_hand > 0")

    def _among(self, table: str, column: str, where: str, ids: list[int], more: str = "") -> Condition:
        if not ids:
            return Condition(FALSE, source=_NONE)
        source = Sql(f"SELECT sku_id, location_id FROM {table} WHERE {column} IN (??){more}", (ids,))  # noqa: S608
        return Condition(Sql(where, (ids,)), source=source)

    # -- lots, days and figures --

    def _lot(self, text: Text) -> Condition:
        return self._of_lots(self._words.plain(self._lettered("l.code"), text))

    def _lettered(self, column: str) -> str:
        """A column of codes that are compared sign by sign, in the order of letters, so that lower() knows them all."""
        return column if self._words.is_sqlite else f'{column} COLLATE "default"'

    def _of_lots(self, fits: Sql) -> Condition:
        tied = f"{_HERE} JOIN lot l ON l.id = s.lot_id WHERE {_TIED} AND ({fits.text}) LIMIT 1"
        source = f"{_LOTS} WHERE s.lot_id = l.id AND s.on_hand > 0 AND ({fits.text})"
        return Condition(Sql(f"({tied}) IS NOT NULL", fits.values), source=Sql(source, fits.values))

    def _figure(self, field: str, span: Span) -> Condition:
        if field == "expires":
            return self._of_lots(_within("l.expires_on", span, self._day))
        if field == "counted":
            return self._counted(span)
        return Condition(_within(_FIGURES[field], span, int))

    def _counted(self, span: Span) -> Condition:
        fits = _within("v.counted_at", span, self._words.when)
        if span.low is None:  # what was never counted was not counted since either; a kit never is
            fits = Sql(f"v.counted_at IS NULL AND NOT {_IS_KIT} OR ({fits.text})", fits.values)
        source = Sql(f"SELECT v.sku_id, v.location_id FROM stock_level v WHERE {fits.text}", fits.values)  # noqa: S608
        return Condition(fits, source=source)

    def _day(self, instant: Any) -> Any:
        """An instant that begins a day, as the day."""
        day = instant.astimezone(self._zone).date()
        return day.isoformat() if self._words.is_sqlite else day


def _within(column: str, span: Span, read: Callable[[Any], Any]) -> Sql:
    parts = []
    if span.low is not None:
        parts.append(Sql(f"{column} {'>' if span.low_open else '>='} ?", (read(span.low),)))
    if span.high is not None:
        parts.append(Sql(f"{column} {'<' if span.high_open else '<='} ?", (read(span.high),)))
    return both(parts) if parts else TRUE


def day_of(value: date | str | None) -> date | None:
    """A day as the driver gave it."""
    return date.fromisoformat(value) if isinstance(value, str) else value
