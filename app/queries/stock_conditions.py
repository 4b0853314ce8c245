"""A search for stock as conditions in SQL: ``v`` is a row of ``stock_level``, ``k`` its product.

A condition whose products an index can name has ``sources``, which give them together, and perhaps some more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
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
class Source:
    """Products that an index names: ``column`` of those of ``rows`` (what stands after FROM) that are so.

    ``sorted_by``: a column of the product by which the index gives them in order.
    """

    rows: str
    where: Sql
    column: str = "k.id"
    sorted_by: str = ""

    @property
    def products(self) -> str:
        """The query: sku_id, some perhaps several times."""
        return f"SELECT {self.column} AS sku_id FROM {self.rows} WHERE {self.where.text}"  # noqa: S608 (our own words)


@dataclass(frozen=True, slots=True)
class Condition:
    """What a row must fulfil. ``of_sku``: its product alone decides. ``sources``: see the module.

    ``before``: what its product must fulfil in any case, which is known sooner. ``inside``: what its first source looks
    for inside of the product's texts, and how. ``places``: at other locations nothing fulfils it (None: anywhere).
    ``here``: the same at one location alone, whose sources name fewer products.
    """

    where: Sql
    of_sku: bool = False
    sources: tuple[Source, ...] = ()
    before: Sql | None = None
    inside: tuple[str, Sql] | None = None
    places: frozenset[int] | None = None
    here: Callable[[int], Condition] | None = None

    def at(self, location_id: int) -> Condition:
        """What rows of one location must fulfil."""
        return self if self.here is None else self.here(location_id)

    @property
    def by_itself(self) -> bool:
        """Whether its products are named by their own texts and barcodes."""
        own = [source.column in ("k.id", "b.sku_id") for source in self.sources]
        return bool(own) and all(own)


def conditions_of(
    conn: Connection, query: Query, zone: tzinfo | None, location_id: int | None = None
) -> list[Condition]:
    """All of them must hold, at the location if it is known. ``zone``: where its days begin (None: this computer's)."""
    reader = _Reader(conn, zone, location_id)
    found = [reader.group(group) for group in query.groups]
    if location_id is not None:
        found = [each.at(location_id) for each in found]
    inside = [each.inside for each in found if each.inside is not None]
    if len(inside) < 2:
        return found
    # What has all of the texts inside, or one of them as its barcode: looked for at once.
    whole = reader.inside([text for text, _ in inside], both([where for _, where in inside]))
    sources = (whole, *(source for each in found if each.inside is not None for source in each.sources[1:]))
    one = next(each for each in found if each.inside is not None)
    plain = [
        replace(each, sources=() if each.inside is not None else each.sources) for each in found if each is not one
    ]
    return [replace(one, sources=sources), *plain]


def at_location(location_id: int) -> Condition:
    """Rows of one location."""
    where = Sql("v.location_id = ?", (location_id,))
    return Condition(where, sources=(Source("stock_level v", where, "v.sku_id"),), places=frozenset([location_id]))


def places_of(conditions: Sequence[Condition]) -> frozenset[int] | None:
    """Where rows can fulfil all of them (None: anywhere)."""
    known = [each.places for each in conditions if each.places is not None]
    return frozenset.intersection(*known) if known else None


def of_product(sku_id: int) -> Condition:
    """Rows of one product."""
    where = Sql("k.id = ?", (sku_id,))
    return Condition(where, of_sku=True, sources=(Source("sku k", where),))


def _either(found: Sequence[Condition]) -> Condition:
    """One of them must hold."""
    if len(found) == 1:
        return found[0]
    named = [each.sources for each in found]
    sources = tuple(source for each in named for source in each) if all(named) else ()
    known = [each.places for each in found if each.places is not None]
    places = frozenset().union(*known) if len(known) == len(found) else None
    here = None
    if sources and any(each.here is not None for each in found):

        def here(location_id: int) -> Condition:
            return _either([each.at(location_id) for each in found])

    where, of_sku = either([each.where for each in found]), all(each.of_sku for each in found)
    return Condition(where, of_sku, sources, places=places, here=here)


_FREE = "v.on_hand - v.reserved - v.held"
_IS_KIT = "EXISTS (SELECT 1 FROM kit_component c WHERE c.kit_sku_id = v.sku_id)"
# Of a kit: as many as its components at the location make, as ``queries.kits`` has it.
_AVAILABLE = f"""CASE WHEN {_IS_KIT} THEN (
    SELECT min(CASE WHEN s.on_hand > s.reserved + s.held THEN (s.on_hand - s.reserved - s.held) / c.quantity ELSE 0 END)
    FROM kit_component c LEFT JOIN stock_level s ON s.sku_id = c.sku_id AND s.location_id = v.location_id
    WHERE c.kit_sku_id = v.sku_id) ELSE {_FREE} END"""  # noqa: S608 (our own words)
_WAITS = """(SELECT 1 FROM order_line l JOIN backorder w ON w.order_line_id = l.id
    WHERE l.sku_id = k.id AND l.open > 0 LIMIT 1) IS NOT NULL"""
_LOW = Source("stock_level v", Sql("v.low"), "v.sku_id")


def _low_at(location_id: int) -> Condition:
    here = Sql("v.low AND +v.location_id = ?", (location_id,))  # by the index of what is low, with SQLite too
    return Condition(Sql("v.low"), sources=(replace(_LOW, where=here),))


_WAITING = Source("backorder w JOIN order_line l ON l.id = w.order_line_id", TRUE, "l.sku_id")
_IS: Mapping[str, Condition] = {
    "low": Condition(Sql("v.low"), sources=(_LOW,), here=_low_at),
    "short": Condition(Sql(_WAITS), of_sku=True, sources=(_WAITING,)),
    "held": Condition(Sql("v.held > 0")),
    "empty": Condition(Sql("v.on_hand = 0")),
}
_NOTHING = Condition(FALSE, of_sku=True, sources=(Source("sku k", FALSE),), places=frozenset())
_FIGURES = {"on_hand": "v.on_hand", "available": _AVAILABLE}
_SUPPLIED = "SELECT 1 FROM supplier_sku s WHERE s.sku_id = k.id"
_HERE = "SELECT 1 FROM bin_stock s"
_TIED = "s.sku_id = v.sku_id AND s.location_id = v.location_id AND s.on_hand > 0"


def _lies_in(found: Sequence[tuple[int, int]]) -> Condition:
    """Units lie in one of the bins (each with its location)."""
    bins, places = [bin_id for bin_id, _ in found], sorted({place for _, place in found})
    tied = f"+v.location_id IN (??) AND ({_HERE} WHERE {_TIED} AND s.bin_id IN (??) LIMIT 1) IS NOT NULL"
    named = Sql("s.bin_id IN (??) AND s.on_hand > 0", (bins,))
    any_of_it = Sql(f"({_HERE} WHERE s.sku_id = k.id AND {named.text} LIMIT 1) IS NOT NULL", named.values)
    source = Source("bin_stock s", named, "s.sku_id")
    here = None
    if len(places) > 1:

        def here(location_id: int) -> Condition:
            there = [one for one in found if one[1] == location_id]
            return _lies_in(there) if there else _NOTHING

    where = Sql(tied, (places, bins))
    return Condition(where, sources=(source,), before=any_of_it, places=frozenset(places), here=here)


class _Reader:
    """Reads the terms of one search."""

    def __init__(self, conn: Connection, zone: tzinfo | None, location_id: int | None) -> None:
        self._conn, self._zone, self._location_id, self._words = conn, zone, location_id, Words(conn)

    def group(self, terms: tuple[Term, ...]) -> Condition:
        """One of the terms must hold."""
        return _either([self._term(term) for term in terms])

    def _term(self, term: Term) -> Condition:
        whole = _either([self._value(term.field, value) for value in term.values])
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
            "sku": lambda text: self._of_keys(("code_fold",), text),
            "product": lambda text: self._of_keys(("title_fold",), text),
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
        return Condition(where, of_sku=True, sources=(Source("sku k", where),))

    def _of_keys(self, columns: Sequence[str], text: Text) -> Condition:
        """One of the folded columns fits the text."""
        fits = [self._words.key(f"k.{column}", text) for column in columns]
        where = either(fits)
        if text.match is not Match.CONTAINS or len(text.text) < SHORTEST_INSIDE:
            by_index = [Source("sku k", fit, sorted_by=column) for column, fit in zip(columns, fits, strict=True)]
            return Condition(where, of_sku=True, sources=tuple(by_index))
        return Condition(where, of_sku=True, sources=(self.inside([text.text], where),), inside=(text.text, where))

    def inside(self, texts: Sequence[str], where: Sql) -> Source:
        """Products that have the texts inside of theirs, as ``where`` says."""
        if not self._words.is_sqlite:
            return Source("sku k", where)
        # The index of the inside of texts names whom to look at.
        named = "k.id IN (SELECT rowid FROM sku_search WHERE sku_search MATCH ?)"
        parts = " AND ".join(trigrams(text) for text in texts)
        return Source("sku k", Sql(f"{named} AND ({where.text})", (parts, *where.values)))

    def _text(self, text: Text) -> Condition:
        words, code = self._of_keys(("code_fold", "title_fold"), text), self._barcode(Text(text.text, Match.IS))
        return replace(_either([words, code]), inside=words.inside)

    def _barcode(self, text: Text) -> Condition:
        wanted = Text(barcode_key(text.text), text.match) if text.match is Match.IS else text
        code = self._words.key("b.code", wanted)
        inside = Sql(f"k.id IN (SELECT b.sku_id FROM barcode b WHERE {code.text})", code.values)  # noqa: S608
        return Condition(inside, of_sku=True, sources=(Source("barcode b", code, "b.sku_id"),))

    def _supplier(self, text: Text) -> Condition:
        names = self._words.plain("p.name", text)
        found = direct.rows(self._conn, f"SELECT p.id FROM supplier p WHERE {names.text}", names.values)  # noqa: S608
        if not found:
            return _NOTHING
        theirs = Sql("s.supplier_id IN (??)", ([row[0] for row in found],))
        where = Sql(f"({_SUPPLIED} AND {theirs.text} LIMIT 1) IS NOT NULL", theirs.values)
        return Condition(where, of_sku=True, sources=(Source("supplier_sku s", theirs, "s.sku_id"),))

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
            return _NOTHING
        marks = ", ".join("?" * len(found))
        return self._of_sku(Sql(f"k.{column} <> '' AND k.{column} IN ({marks})", tuple(found)))

    # -- places --

    def _any(self, field: str, value: Choice) -> Condition:
        if field == "supplier":
            has = Condition(Sql(f"({_SUPPLIED} LIMIT 1) IS NOT NULL"), of_sku=True)
        else:
            has = Condition(Sql(f"({_HERE} WHERE {_TIED} AND s.bin_id IS NOT NULL LIMIT 1) IS NOT NULL"))
        return has if value.name == ANY else Condition(negated(has.where), has.of_sku)

    def _location(self, text: Text) -> Condition:
        by_name, by_code = self._words.plain("p.name", text), self._words.plain("p.code", text)
        sql = f"SELECT p.id FROM location p WHERE ({by_name.text}) OR ({by_code.text})"  # noqa: S608 (our own words)
        ids = [row[0] for row in direct.rows(self._conn, sql, (*by_name.values, *by_code.values))]
        if not ids:
            return _NOTHING
        where = Sql("v.location_id IN (??)", (ids,))
        return Condition(where, sources=(Source("stock_level v", where, "v.sku_id"),), places=frozenset(ids))

    def _in_bins(self, column: str, text: Text) -> Condition:
        fits = self._words.plain(self._lettered(f"b.{column}"), text)
        if self._location_id is not None:
            fits = Sql(f"b.location_id = ? AND {fits.text}", (self._location_id, *fits.values))
        sql = f"SELECT b.id, b.location_id FROM bin b WHERE {fits.text}"  # noqa: S608 (our own words)
        found = direct.rows(self._conn, sql, fits.values)
        if not found:
            return _NOTHING
        return _lies_in([(row[0], row[1]) for row in found])

    # -- lots, days and figures --

    def _lot(self, text: Text) -> Condition:
        return self._of_lots(self._words.plain(self._lettered("l.code"), text))

    def _lettered(self, column: str) -> str:
        """A column of codes that are compared sign by sign, in the order of letters, so that lower() knows them all."""
        return column if self._words.is_sqlite else f'{column} COLLATE "default"'

    def _of_lots(self, fits: Sql) -> Condition:
        here = f"({_HERE} JOIN lot l ON l.id = s.lot_id WHERE {_TIED} AND ({fits.text}) LIMIT 1) IS NOT NULL"
        any_of_it = f"(SELECT 1 FROM lot l WHERE l.sku_id = k.id AND ({fits.text}) LIMIT 1) IS NOT NULL"  # noqa: S608
        source = Source("lot l", fits, "l.sku_id")
        return Condition(Sql(here, fits.values), sources=(source,), before=Sql(any_of_it, fits.values))

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
        return Condition(fits, sources=(Source("stock_level v", fits, "v.sku_id"),))

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
