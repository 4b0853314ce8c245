"""What each term of a search asks of an order ``o``: a condition, and where an index has them, a query of ids.

The ids may be more than fit (the condition is looked at in any case), never fewer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from app.domain.identifiers import fold_key
from app.domain.money import digits_by_currency
from app.domain.order_query import Term
from app.domain.query_fields import ANY, NONE, STATE_OF, Choice, Match, Span, Text, Value
from app.queries.query_sql import (
    FALSE,
    SHORTEST_INSIDE,
    TRUE,
    Sql,
    Words,
    both,
    either,
    exists,
    negated,
    trigrams,
    union,
)
from db import direct

# Word for word the condition of the partial indexes: an engine takes one only for what it can see to imply it.
OPEN = "o.is_open"
# What ``is:`` says only of orders that are not over.
ONLY_OPEN = frozenset({"open", "late", "due", "duplicate"})
_NOT_PAID = "o.payment IN ('pending', 'authorized', 'partly_paid')"
# So many of each are named one by one; beyond that the word is no help in finding orders.
_MOST_NAMED, _MOST_CUSTOMERS, _MOST_ORDERS = 4_000, 20_000, 1_000
_ALIKE = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Part:
    """The condition of a term, and a query of the ids of its orders; without ``ids`` no index helps.

    ``is_dear``: the index gives all of its ids at once, however few are wanted (PostgreSQL's of the inside of texts).
    ``is_own``: the ids are those of the orders with the condition, in as many words.
    """

    where: Sql
    ids: Sql | None = None
    is_dear: bool = False
    is_own: bool = False


class Asked:
    """What terms need to know beside themselves: the engine, the time, the shop's few locations and accounts."""

    def __init__(self, conn: Connection, now: datetime) -> None:
        self.conn = conn
        self.now = now
        self.words = Words(conn)
        self._named: dict[str, list[tuple[int, tuple[str, ...]]]] = {}

    def named(self, table: str, columns: str, wanted: Text) -> list[int]:
        """Ids of the rows of a small table of which one of the columns fits."""
        key = f"{table} {columns}"
        if key not in self._named:
            found = direct.rows(self.conn, f"SELECT id, {columns} FROM {table}")  # noqa: S608 (our own words)
            self._named[key] = [(row[0], tuple(fold_key(value) for value in row[1:])) for row in found]
        return [row_id for row_id, names in self._named[key] if any(_fits(name, wanted) for name in names)]

    def some(self, query: Sql, most: int) -> list[Any] | None:
        """The values that a query gives, None if they are too many to be named."""
        found = direct.rows(self.conn, f"{query.text} LIMIT {most + 1}", query.values)
        return [row[0] for row in found] if len(found) <= most else None


def _fits(name: str, wanted: Text) -> bool:
    if wanted.match is Match.IS:
        return name == wanted.text
    return name.startswith(wanted.text) if wanted.match is Match.BEGINS else wanted.text in name


def part_of(asked: Asked, term: Term) -> Part:
    """What a term asks for."""
    parts = [_FIELDS[term.field](asked, value) for value in term.values]
    where = either([part.where for part in parts])
    if term.negated:
        return Part(negated(where))
    ids = [part.ids for part in parts if part.ids is not None]
    return Part(where, union(ids) if len(ids) == len(parts) else None, *_kind(parts))


def _kind(parts: Sequence[Part]) -> tuple[bool, bool]:
    return any(part.is_dear for part in parts), all(part.is_own for part in parts)


def _text(asked: Asked, value: Value) -> Part:
    """A plain word: in the number, the customer's name or e-mail, the code or title of a product."""
    assert isinstance(value, Text)
    orders = [_number(asked, value), _customer(asked, value)]
    more = [part for part in (_sku_part(asked, value, both_names=True), _email(asked, value)) if part.where != FALSE]
    parts = [*orders, *more]
    ids = [part.ids for part in parts if part.ids is not None]
    where = either([part.where for part in parts])
    return Part(where, union(ids) if len(ids) == len(parts) else None, *_kind(parts))


def _number(asked: Asked, value: Value) -> Part:
    """Numbers begin with a ``#`` in many shops, which nobody types."""
    assert isinstance(value, Text)
    is_inside = value.match is Match.CONTAINS and len(value.text) >= SHORTEST_INSIDE
    if is_inside:
        return _inside_order(asked, "o.number_fold", value.text)
    how = Match.BEGINS if value.match is Match.CONTAINS else value.match
    texts = [value.text] if value.text.startswith("#") else [value.text, f"#{value.text}"]
    wanted = [Text(text, how) for text in texts]
    where = either([asked.words.key("o.number_fold", one) for one in wanted])
    return Part(where, union([_orders(asked.words.key("o.number_fold", one)) for one in wanted]), is_own=True)


def _customer(asked: Asked, value: Value) -> Part:
    assert isinstance(value, Text)
    if value.match is Match.CONTAINS and len(value.text) >= SHORTEST_INSIDE:
        return _inside_order(asked, "o.customer_fold", value.text)
    where = asked.words.key("o.customer_fold", value)
    return Part(where, _orders(where), is_own=True)


def _inside_order(asked: Asked, column: str, text: str) -> Part:
    where = asked.words.inside(column, text)
    if not asked.words.is_sqlite:
        return Part(where, _orders(where), is_dear=True, is_own=True)
    return Part(where, Sql("SELECT rowid FROM order_search WHERE order_search MATCH ?", (trigrams(text),)))


def _orders(where: Sql) -> Sql:
    return Sql(f"SELECT o.id FROM sales_order o WHERE {where.text}", where.values)  # noqa: S608 (our own words)


def _email(asked: Asked, value: Value) -> Part:
    if isinstance(value, Choice):
        some = exists("customer c WHERE c.id = o.customer_id", Sql("c.email <> ''"))
        return Part(some if value.name == ANY else negated(some))
    assert isinstance(value, Text)
    if len(value.text) < SHORTEST_INSIDE:
        return Part(FALSE, _NOTHING)
    where = asked.words.inside("lower(c.email)", value.text)
    if asked.words.is_sqlite:
        indexed = "c.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)"
        match = (trigrams(value.text), *where.values)
        found = Sql(f"SELECT c.id FROM customer c WHERE {indexed} AND {where.text}", match)  # noqa: S608 (our own words)
    else:
        found = Sql(f"SELECT c.id FROM customer c WHERE {where.text}", where.values)  # noqa: S608 (our own words)
    customers = asked.some(found, _MOST_CUSTOMERS)
    if customers is None:
        return Part(exists("customer c WHERE c.id = o.customer_id", where))
    if not customers:
        return Part(FALSE, _NOTHING)
    among = Sql("o.customer_id IN (??)", (customers,))
    return Part(both([Sql("o.customer_id IS NOT NULL"), among]), _orders(among))


_NOTHING = Sql("SELECT id FROM sales_order WHERE false")


def _sku(asked: Asked, value: Value) -> Part:
    assert isinstance(value, Text)
    return _of_products(asked, asked.words.key("k.code_fold", value))


def _product(asked: Asked, value: Value) -> Part:
    assert isinstance(value, Text)
    return _of_products(asked, asked.words.key("k.title_fold", value))


def _sku_part(asked: Asked, value: Text, *, both_names: bool) -> Part:
    columns = ("k.code_fold", "k.title_fold") if both_names else ("k.code_fold",)
    return _of_products(asked, either([asked.words.key(column, value) for column in columns]))


def _of_products(asked: Asked, where: Sql) -> Part:
    """Orders with a product that fits; where those are few, they are named."""
    products = asked.some(Sql(f"SELECT k.id FROM sku k WHERE {where.text}", where.values), _MOST_NAMED)  # noqa: S608
    if products is None:
        joined = "order_line l JOIN sku k ON k.id = l.sku_id"
        some = exists(f"{joined} WHERE l.order_id = o.id", where)
        return Part(some, Sql(f"SELECT l.order_id FROM {joined} WHERE {where.text}", where.values))  # noqa: S608
    if not products:
        return Part(FALSE, _NOTHING)
    lines = Sql("SELECT l.order_id FROM order_line l WHERE l.sku_id IN (??)", (products,))
    orders = asked.some(lines, _MOST_ORDERS)
    if orders is not None:
        named = Sql("o.id IN (??)", (orders,))
        return Part(named, _orders(named), is_own=True) if orders else Part(FALSE, _NOTHING)
    # "+ 0" as in ``_location``: the lines of one order are few, those of a product many.
    return Part(exists("order_line l WHERE l.order_id = o.id", Sql("l.sku_id + 0 IN (??)", (products,))), lines)


def _status(_: Asked, value: Value) -> Part:
    assert isinstance(value, Choice)
    where = Sql("o.state = ?", (STATE_OF[value.name].value,))
    return Part(where, _orders(where))


def _payment(_: Asked, value: Value) -> Part:
    assert isinstance(value, Choice)
    where = Sql("o.payment = ?", (value.name,))
    return Part(where, _orders(where))


ON_HOLD = Sql("o.holds > 0")


def _hold(_: Asked, value: Value) -> Part:
    assert isinstance(value, Choice)
    if value.name == ANY:
        return Part(ON_HOLD, _orders(ON_HOLD))
    if value.name == NONE:
        return Part(Sql("o.holds = 0"))
    return _tied("order_hold h", "h.order_id", Sql("h.lifted_at IS NULL AND h.kind = ?", (value.name,)))


def _tied(rows: str, order_id: str, where: Sql) -> Part:
    """Orders that have a row of another table."""
    some = exists(f"{rows} WHERE {order_id} = o.id", where)
    return Part(some, Sql(f"SELECT {order_id} FROM {rows} WHERE {where.text}", where.values))  # noqa: S608


def _tag(asked: Asked, value: Value) -> Part:
    if isinstance(value, Choice):
        some = _tied("order_tag t", "t.order_id", TRUE)
        return some if value.name == ANY else Part(negated(some.where))
    assert isinstance(value, Text)
    return _tied("order_tag t", "t.order_id", asked.words.key("t.tag_fold", value))


def _between(asked: Asked, column: str, value: Value) -> Part:
    assert isinstance(value, Span)

    def plain(end: Decimal | datetime) -> Any:
        return asked.words.when(end) if isinstance(end, datetime) else int(end)

    parts = []
    if value.low is not None:
        parts.append(Sql(f"{column} {'>' if value.low_open else '>='} ?", (plain(value.low),)))
    if value.high is not None:
        parts.append(Sql(f"{column} {'<' if value.high_open else '<='} ?", (plain(value.high),)))
    return Part(both(parts), _orders(both(parts)))


def _placed(asked: Asked, value: Value) -> Part:
    return _between(asked, "o.placed_at", value)


def _ship_by(asked: Asked, value: Value) -> Part:
    return _between(asked, "o.ship_by", value)


def _units(asked: Asked, value: Value) -> Part:
    return _between(asked, "o.units", value)


def _total(_: Asked, value: Value) -> Part:
    """Amounts are in major units, whatever the currency; unknown money is neither more nor less."""
    assert isinstance(value, Span)
    special = sorted(currency for listed in digits_by_currency().values() for currency in listed)
    amounts = {2: Sql("NOT (o.currency IN (??))", (special,))}
    amounts |= {count: Sql("o.currency IN (??)", (list(listed),)) for count, listed in digits_by_currency().items()}
    parts = [(_amounts(value, digits), of) for digits, of in sorted(amounts.items())]
    # Whether the currency is right is looked at in the order: the index knows the amounts alone.
    return Part(either([both([amount, of]) for amount, of in parts]), union([_orders(amount) for amount, _ in parts]))


def _amounts(value: Span, digits: int) -> Sql:
    parts = [Sql("o.total_key >= 0")]
    if value.low is not None:
        low = _minor(value.low, digits)
        parts.append(Sql(f"o.total_key {'>' if value.low_open and low == int(low) else '>='} ?", (_up(low),)))
    if value.high is not None:
        high = _minor(value.high, digits)
        parts.append(Sql(f"o.total_key {'<' if value.high_open and high == int(high) else '<='} ?", (_down(high),)))
    return both(parts)


def _minor(value: Decimal | datetime, digits: int) -> Decimal:
    assert isinstance(value, Decimal)
    return value.scaleb(digits)


def _up(value: Decimal) -> int:
    return -int(-value // 1)


def _down(value: Decimal) -> int:
    return int(value // 1)


def _location(asked: Asked, value: Value) -> Part:
    # Each state by its name: the index of the work has them first, then the place.
    here = "s.state IN ('to_pack', 'released', 'packing', 'packed', 'shipped')"
    if isinstance(value, Choice):
        some = _tied("shipment s", "s.order_id", Sql(f"{here} AND s.kind = 'own'"))
        return Part(some.where) if value.name == ANY else Part(negated(some.where))
    assert isinstance(value, Text)
    ids = asked.named("location", "code, name", value)
    if not ids:
        return Part(FALSE, _NOTHING)
    # Of one order all shipments are looked at: "+ 0" keeps the engines from looking through all of the location's.
    own = Sql("s.kind = 'own' AND s.state <> 'cancelled' AND s.location_id + 0 IN (??)", (ids,))
    found = Sql(f"SELECT s.order_id FROM shipment s WHERE {here} AND s.location_id IN (??)", (ids,))  # noqa: S608
    return Part(exists("shipment s WHERE s.order_id = o.id", own), found)


def _account(columns: str) -> Callable[[Asked, Value], Part]:
    def part(asked: Asked, value: Value) -> Part:
        assert isinstance(value, Text)
        ids = asked.named("channel_account", columns, value)
        where = Sql("o.channel_account_id IN (??)", (ids,)) if ids else FALSE
        return Part(where, _orders(where) if ids else _NOTHING)

    return part


def _country(_: Asked, value: Value) -> Part:
    assert isinstance(value, Text)
    codes = Sql(f"a.kind = 'ship' AND {begins('a.country')} = ?", (value.text.upper(),))
    return _tied("order_address a", "a.order_id", codes)


def _city(asked: Asked, value: Value) -> Part:
    return _of_places(asked, "city", value)


def _postal(asked: Asked, value: Value) -> Part:
    return _of_places(asked, "postal_code", value)


def _of_places(asked: Asked, column: str, value: Value) -> Part:
    assert isinstance(value, Text)
    names = _names(asked, every_place(column), value)
    if names is None:
        of_order = "order_address a WHERE a.order_id = o.id AND a.kind = 'ship'"
        return Part(exists(of_order, asked.words.plain(f"a.{column}", value)))
    if not names:
        return Part(FALSE, _NOTHING)
    return _tied("order_address a", "a.order_id", Sql(f"a.kind = 'ship' AND {begins(f'a.{column}')} IN (??)", (names,)))


def _names(asked: Asked, every_one: str, wanted: Text) -> list[str] | None:
    """The values that fit among those that there are, since as typed they are folded by no index; None if too many."""
    fits = asked.words.plain("e.name", wanted)
    query = f"WITH RECURSIVE {every_one} SELECT e.name FROM every_one e WHERE {fits.text}"  # noqa: S608 (our own words)
    return asked.some(Sql(query, fits.values), _MOST_NAMED)


def begins(column: str) -> str:
    """What is indexed of a column of texts as they came: PostgreSQL indexes no text above some 2,700 bytes."""
    return f"substr({column}, 1, 100)"


def every_place(column: str) -> str:
    """``every_one(name)``: each value of a column of ship addresses once."""
    return _every("order_address", begins(column), "kind = 'ship'")


def every_method() -> str:
    """``every_one(name)``: each way of shipping once."""
    return _every("sales_order", begins("shipping_method"), "true")


def _every(table: str, name: str, where: str) -> str:
    """One step in the index for each value, however many rows have it."""
    rows = f"FROM {table} WHERE {where}"
    return (
        f"every_one(name) AS (SELECT * FROM (SELECT min({name}) {rows}) AS first_one"  # noqa: S608 (our own words)
        f" UNION ALL SELECT (SELECT min({name}) {rows} AND {name} > every_one.name) FROM every_one"
        " WHERE every_one.name IS NOT NULL)"
    )


def _method(asked: Asked, value: Value) -> Part:
    assert isinstance(value, Text)
    names = _names(asked, every_method(), value)
    if names is None:
        return Part(asked.words.plain("o.shipping_method", value))
    if not names:
        return Part(FALSE, _NOTHING)
    where = Sql(f"{begins('o.shipping_method')} IN (??)", (names,))
    return Part(where, _orders(where), is_own=True)


def _pickup(_: Asked, value: Value) -> Part:
    assert isinstance(value, Choice)
    return Part(Sql("o.pickup"), _orders(Sql("o.pickup"))) if value.name == "yes" else Part(Sql("NOT o.pickup"))


def _note(asked: Asked, value: Value) -> Part:
    """In what the customer wrote, or in a note of the shop's: few orders have either, and those alone are read."""
    ours = "order_note n WHERE n.order_id = o.id AND n.removed_at IS NULL"
    theirs, own = Sql("o.note <> ''"), TRUE
    if isinstance(value, Text):
        theirs, own = both([theirs, asked.words.plain("o.note", value)]), asked.words.plain("n.text", value)
    where = either([theirs, exists(ours, own)])
    live = "SELECT n.order_id FROM order_note n WHERE n.order_id IS NOT NULL AND n.removed_at IS NULL"
    ids = union([_orders(theirs), Sql(f"{live} AND ({own.text})", own.values)])
    if isinstance(value, Choice):
        return Part(where, ids) if value.name == ANY else Part(negated(where))
    orders = asked.some(ids, _MOST_NAMED)
    if orders is None:
        return Part(where)  # so many are met soon along the list
    named = Sql("o.id IN (??)", (sorted(set(orders)),))
    return Part(named, _orders(named), is_own=True) if orders else Part(FALSE, _NOTHING)


def _is(asked: Asked, value: Value) -> Part:
    assert isinstance(value, Choice)
    return _IS[value.name](asked)


def _late(asked: Asked) -> Part:
    return _open_before(asked, asked.now)


def _due(asked: Asked) -> Part:
    tomorrow = (asked.now.astimezone() + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return _open_before(asked, tomorrow)


def _open_before(asked: Asked, end: datetime) -> Part:
    where = both([Sql(OPEN), Sql("o.ship_by < ?", (asked.words.when(end),))])
    return Part(where, _orders(where))


def _duplicate(asked: Asked) -> Part:
    """Open, and the customer has another for as much within two days; ``app.queries.duplicates`` looks closer."""
    near = int(_ALIKE.total_seconds())
    if asked.words.is_sqlite:
        when = f"abs(d.placed_at - o.placed_at) <= {near * 1_000_000}"
    else:
        when = (
            f"d.placed_at BETWEEN o.placed_at - interval '{near} seconds' AND o.placed_at + interval '{near} seconds'"
        )
    alike = "d.id <> o.id AND d.state <> 'cancelled' AND d.total_key = o.total_key AND d.currency = o.currency"
    some = exists("sales_order d WHERE d.customer_id = o.customer_id", Sql(f"{alike} AND {when}"))
    back = "SELECT 1 FROM order_event b WHERE b.order_id = o.id AND b.kind = 'maybe_duplicate' AND b.id > e.id"
    told = exists("order_event e WHERE e.order_id = o.id", Sql(f"e.kind = 'not_duplicate' AND NOT EXISTS ({back})"))
    return Part(both([Sql(f"{OPEN} AND o.total_key > 0"), some, negated(told)]))


def _split(_: Asked) -> Part:
    live = "FROM order_link k WHERE k.kind = 'split' AND k.undone_op_id IS NULL"
    ids = Sql(f"SELECT k.from_order_id {live} UNION ALL SELECT k.to_order_id {live}")
    return Part(Sql(f"o.id IN ({ids.text})"), ids)


def _waits(_: Asked) -> Part:
    return _tied("order_line l JOIN backorder b ON b.order_line_id = l.id", "l.order_id", TRUE)


_IS: Mapping[str, Callable[[Asked], Part]] = {
    "open": lambda _: Part(Sql(OPEN), _orders(Sql(OPEN))),
    "late": _late,
    "due": _due,
    "duplicate": _duplicate,
    "split": _split,
    "held": lambda _: Part(ON_HOLD, _orders(ON_HOLD)),
    "unpaid": lambda _: Part(Sql(_NOT_PAID), _orders(Sql(_NOT_PAID))),
    "short": _waits,
}


def _has(asked: Asked, value: Value) -> Part:
    assert isinstance(value, Choice)
    return _HAS[value.name](asked)


_TRACKED = Sql("p.tracking_number IS NOT NULL AND p.label_state <> 'voided'")
_HAS: Mapping[str, Callable[[Asked], Part]] = {
    "note": lambda asked: _note(asked, Choice(ANY)),
    "tag": lambda asked: _tag(asked, Choice(ANY)),
    "hold": lambda _: Part(ON_HOLD, _orders(ON_HOLD)),
    "tracking": lambda _: _tied("shipment s JOIN parcel p ON p.shipment_id = s.id", "s.order_id", _TRACKED),
    "email": lambda asked: _email(asked, Choice(ANY)),
    "refund": lambda _: Part(Sql("coalesce(o.refunded_amount, 0) > 0")),
}
_FIELDS: Mapping[str, Callable[[Asked, Value], Part]] = {
    "text": _text,
    "status": _status,
    "is": _is,
    "payment": _payment,
    "hold": _hold,
    "tag": _tag,
    "placed": _placed,
    "ship_by": _ship_by,
    "total": _total,
    "units": _units,
    "number": _number,
    "customer": _customer,
    "email": _email,
    "sku": _sku,
    "product": _product,
    "location": _location,
    "channel": _account("channel"),
    "shop": _account("shop"),
    "country": _country,
    "city": _city,
    "postal": _postal,
    "method": _method,
    "pickup": _pickup,
    "note": _note,
    "has": _has,
}
