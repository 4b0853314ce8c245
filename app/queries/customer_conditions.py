"""A search for customers as a condition in SQL. Whoever is linked to a customer counts as that customer."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    column,
    false,
    func,
    literal_column,
    not_,
    or_,
    select,
    text,
    true,
    union_all,
)

from app.domain.money import to_minor
from app.domain.order_query import Term
from app.domain.order_states import OrderState
from app.domain.query_fields import Choice, Match, Span, Text, Value
from app.domain.query_grammar import Query
from app.queries.order_terms import every_place
from app.queries.query_sql import SHORTEST_INSIDE, Words, trigrams
from db import direct
from db.models import Customer, CustomerAddress, DatabaseInfo, OrderAddress, OrderLine, OrderNote, OrderTag, SalesOrder
from db.search import begins, contains, holds

_MOST_NAMED = 500
_NO_DIGITS = " -/().+"
_HIGHEST = "\U0010ffff"

_record = Customer.__table__.alias("record")
COUNTS = SalesOrder.state != OrderState.CANCELLED
SPENT = SalesOrder.total_amount - func.coalesce(SalesOrder.refunded_amount, 0)


class Shop:
    """What a search needs to know of the shop: the engine, the currency, and whether any records are linked at all."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.is_sqlite = conn.dialect.name == "sqlite"
        self.currency = str(conn.execute(select(DatabaseInfo.base_currency)).scalar_one())
        some = select(Customer.id).where(Customer.merged_into_id.is_not(None)).limit(1)
        self.linked = conn.execute(some).first() is not None

    def folded(self, column: Any) -> Any:
        """A column of texts as they were typed, folded by the engine."""
        return func.key_fold(column) if self.is_sqlite else func.lower(column)

    def among(self, table: str, text_: str) -> list[ColumnElement[bool]]:
        """Those records that an index of the inside of texts names; whether they fit has to be looked at besides.

        PostgreSQL finds its index by itself.
        """
        if not self.is_sqlite or len(text_) < SHORTEST_INSIDE:
            return []
        rows = text(f"SELECT rowid FROM {table} WHERE {table} MATCH :words")  # noqa: S608 (our own words)
        found = rows.bindparams(bindparam("words", trigrams(text_), unique=True)).columns(column("rowid"))
        return [_record.c.id.in_(found)]

    def places(self, name: str, value: Text) -> list[str] | None:
        """Towns or postal codes as typed that fit, None if they are too many to be named."""
        fits = Words(self.conn).plain("p.name", value)
        known = f"WITH RECURSIVE {every_place(name)} SELECT p.name FROM every_one p WHERE p.name IS NOT NULL"  # noqa: S608 (ours)
        sql = f"{known} AND {fits.text} LIMIT {_MOST_NAMED + 1}"
        found = [row[0] for row in direct.rows(self.conn, sql, fits.values)]
        return found if len(found) <= _MOST_NAMED else None


def condition_of(query: Query, shop: Shop) -> ColumnElement[bool]:
    """What a row of ``customer`` must fulfil; sums of money are those in the shop's currency."""
    return and_(true(), *(or_(*(_term(term, shop) for term in group)) for group in query.groups))


def _term(term: Term, shop: Shop) -> ColumnElement[bool]:
    found = or_(false(), *(_value(term.field, value, shop) for value in term.values))
    return not_(func.coalesce(found, false())) if term.negated else found


def _value(field: str, value: Value, shop: Shop) -> ColumnElement[bool]:
    if isinstance(value, Span):
        return _by_figure(field, value, shop)
    if isinstance(value, Choice):
        found = _by_note(true()) if field == "note" else _by_order(shop, OrderTag, OrderTag.order_id, true())
        return found if value.name != "none" else not_(found)
    if field in ("text", "name", "email", "phone"):
        return named(field, value, shop)
    if field == "tag":
        return _by_order(shop, OrderTag, OrderTag.order_id, OrderTag.tag_fold == value.text)
    if field == "note":
        return _by_note(contains(OrderNote.text, value.text))
    return by_place(field, value, shop)


def named(field: str, value: Text, shop: Shop) -> ColumnElement[bool]:
    """Records by name, e-mail or telephone; each way by itself, for each has an index of its own."""
    root, text_ = func.coalesce(_record.c.merged_into_id, _record.c.id), value.text
    ways: list[Select[Any]] = []
    is_inside = value.match is not Match.BEGINS and len(text_) >= SHORTEST_INSIDE
    if field in ("text", "name"):
        name = _record.c.name_fold
        # One or two signs are looked for where a name begins.
        fits = holds(name, text_) if is_inside else and_(name >= text_, name < text_ + _HIGHEST)
        ways.append(select(root).where(fits, *(shop.among("customer_search", text_) if is_inside else ())))
    if field in ("text", "email"):
        email = func.lower(_record.c.email)
        fits = holds(email, text_) if is_inside else begins(email, text_)
        ways.append(select(root).where(fits, *(shop.among("contact_search", text_) if is_inside else ())))
    digits = "".join(char for char in text_ if char.isdigit())
    plain = not any(char.isalpha() for char in text_)
    if field == "phone" or (field == "text" and plain and len(digits) >= SHORTEST_INSIDE):
        number: Any = _record.c.phone
        for sign in _NO_DIGITS:
            number = func.replace(number, sign, "")
        ways.append(select(root).where(_record.c.phone != "", holds(number, digits) if digits else false()))
    return Customer.id.in_(union_all(*ways))


def by_place(field: str, value: Text, shop: Shop) -> ColumnElement[bool]:
    """A town, country or postal code of an address that something was sent to, or that is kept for the customer."""
    name = {"postal": "postal_code"}.get(field, field)
    names = [value.text.upper()] if field == "country" else shop.places(name, value)
    if names is None:
        fits = _same(getattr(OrderAddress, name), value, shop)
    else:
        begin: Any = literal_column(f"substr(order_address.{name}, 1, 100)")  # word for word as it is indexed
        fits = begin.in_(names)
    sent = _by_order(shop, OrderAddress, OrderAddress.order_id, and_(text("order_address.kind = 'ship'"), fits))
    kept = select(_root(CustomerAddress.customer_id)).where(_same(getattr(CustomerAddress, name), value, shop))
    return or_(sent, Customer.id.in_(kept))


def _same(column_: Any, value: Text, shop: Shop) -> ColumnElement[bool]:
    folded = shop.folded(column_)
    if value.match is Match.CONTAINS:
        found: ColumnElement[bool] = holds(folded, value.text)
        return found
    if value.match is Match.BEGINS:
        begun: ColumnElement[bool] = begins(folded, value.text)
        return begun
    return folded == value.text  # type: ignore[no-any-return]  # a column compared


def _by_order(shop: Shop, table: Any, order_id: Any, fits: ColumnElement[bool]) -> ColumnElement[bool]:
    """Customers with an order that has such a row."""
    return Customer.id.in_(_of_orders(shop).join(table, order_id == SalesOrder.id).where(fits))


def _by_note(fits: ColumnElement[bool]) -> ColumnElement[bool]:
    noted = OrderNote.customer_id.is_not(None) & OrderNote.removed_at.is_(None)
    return Customer.id.in_(select(_root(OrderNote.customer_id)).where(noted, fits))


def _root(customer_id: Any) -> Any:
    """The customer that a record counts as."""
    root = func.coalesce(_record.c.merged_into_id, _record.c.id)
    return select(root).where(_record.c.id == customer_id).scalar_subquery()


def _of_orders(shop: Shop) -> Select[Any]:
    """Whose each order is: the record's own id, or the customer's that it is linked to."""
    if not shop.linked:
        return select(SalesOrder.customer_id.label("root")).where(SalesOrder.customer_id.is_not(None))
    root = func.coalesce(_record.c.merged_into_id, _record.c.id).label("root")
    return select(root).select_from(SalesOrder).join(_record, _record.c.id == SalesOrder.customer_id)


def _by_figure(field: str, span: Span, shop: Shop) -> ColumnElement[bool]:
    """Customers whose orders come to so much. One pass over all orders whatever is asked: to look at each customer's
    by itself takes longer as soon as few of them fit."""
    orders = _of_orders(shop).where(COUNTS)
    if field == "value":
        orders = orders.where(SalesOrder.currency == shop.currency)
    elif field == "returned":
        back = select(OrderLine.order_id).where(OrderLine.returned > 0)  # few: found first, then looked up
        bought = (OrderLine.order_id == SalesOrder.id) & OrderLine.parent_line_id.is_(None)
        orders = orders.join(OrderLine, bought).where(SalesOrder.id.in_(back))
    figure: Any = {
        "orders": func.count(),
        "value": func.coalesce(func.sum(SPENT), 0),
        "first": func.min(SalesOrder.placed_at),
        "last": func.max(SalesOrder.placed_at),
        "returned": func.coalesce(func.sum(OrderLine.returned), 0),
    }[field]
    fits = _within(figure, span, shop.currency if field == "value" else "")
    grouped = orders.group_by(orders.selected_columns.root)
    # Who has no order at all has none of it, which is a figure too; but no day.
    if field not in ("first", "last") and _holds_zero(span):
        return not_(Customer.id.in_(grouped.having(not_(fits))))
    return Customer.id.in_(grouped.having(fits))


def _holds_zero(span: Span) -> bool:
    low, high = span.low, span.high
    above = low is None or low < 0 or (low == 0 and not span.low_open)  # type: ignore[operator]  # a number
    return above and (high is None or high > 0 or (high == 0 and not span.high_open))  # type: ignore[operator]  # too


def _within(figure: Any, span: Span, currency: str) -> ColumnElement[bool]:
    low, high = _end(span.low, currency), _end(span.high, currency)
    parts = []
    if low is not None:
        parts.append(figure > low if span.low_open else figure >= low)
    if high is not None:
        parts.append(figure < high if span.high_open else figure <= high)
    return and_(true(), *parts)


def _end(end: Decimal | datetime | None, currency: str) -> Any:
    if not isinstance(end, Decimal):
        return end
    return to_minor(end, currency) if currency else int(end)
