"""Keys for sorting and search: they follow from what they stand for, character by character (K1, K2)."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Row, text

from app.queries.doctor.report import Violation
from app.queries.doctor.rules import Finder, Findings, Records, Rule, first_of
from app.wording import words

_BATCH = 20_000
_LONGEST = 200
_PAD = 12


def _key(value: str) -> str:
    """The look-up key, told a second time: NFKC, case folded, white space collapsed, cut."""
    return " ".join(unicodedata.normalize("NFKC", value).casefold().split())[:_LONGEST]


def _number_key(value: str) -> str:
    whole = " ".join(unicodedata.normalize("NFKC", value).casefold().split())
    parts = re.split("([0-9]+)", whole)
    return "".join(part.zfill(_PAD) if place % 2 else part for place, part in enumerate(parts))[:_LONGEST]


def _in_batches(records: Records, query: str) -> Iterator[list[Row[Any]]]:
    """Rows of a query that ends in WHERE, by id, some at a time: a shop may have millions."""
    last = 0
    while True:
        rows = records.conn.execute(text(f"{query} id > :last ORDER BY id LIMIT {_BATCH}"), {"last": last}).all()
        if not rows:
            return
        yield list(rows)
        last = rows[-1].id


def _keys(table: str, about: str, columns: dict[str, tuple[str, Callable[[str], str]]]) -> Finder:
    """A finder for columns that are derived: column -> the column that it follows from, and how."""

    def find(records: Records) -> Findings:
        names = ", ".join(dict.fromkeys([*columns, *(source for source, _ in columns.values())]))
        checked, wrong = 0, []
        for rows in _in_batches(records, f"SELECT id, {names} FROM {table} WHERE"):  # noqa: S608 (our own words)
            checked += len(rows)
            for row in rows:
                values = row._mapping
                for column, (source, made) in columns.items():
                    if values[column] != made(values[source]):
                        said = f"{about} {row.id}: {column} is not what {source} makes it."
                        wrong.append(Violation(said, {f"{table}_id": row.id}))
        return first_of(checked, wrong, records.keep)

    return find


def _total_key(total: Any) -> Any:
    return -1 if total is None else total


_ORDER_KEYS = _keys(
    "sales_order",
    "Order",
    {
        "number_key": ("number", _number_key),
        "number_fold": ("number", _key),
        "customer_fold": ("customer_name", _key),
        "total_key": ("total_amount", _total_key),
    },
)


def _tags(records: Records) -> Findings:
    checked, wrong = 0, []
    for rows in _in_batches(records, "SELECT id, tags FROM sales_order WHERE"):
        checked += len(rows)
        found: dict[int, set[str]] = {}
        between = {"first": rows[0].id, "last": rows[-1].id}
        asked = text("SELECT order_id, tag_fold FROM order_tag WHERE order_id BETWEEN :first AND :last")
        for order_id, tag in records.conn.execute(asked, between):
            found.setdefault(order_id, set()).add(tag)
        for row in rows:
            tags = json.loads(row.tags) if isinstance(row.tags, str) else row.tags
            if {_key(tag) for tag in tags} - {""} != found.get(row.id, set()):
                said = words("Order {order_id}: its tags cannot all be found, or others are found.", order_id=row.id)
                wrong.append(Violation(said, {"order_id": row.id}))
    return first_of(checked, wrong, records.keep)


KEY_RULES = (
    Rule("K1-order-keys", "Orders are sorted and found by what stands in them", _ORDER_KEYS),
    Rule(
        "K1-customer-keys",
        "Customers are found by their names",
        _keys("customer", "Customer", {"name_fold": ("name", _key)}),
    ),
    Rule(
        "K1-product-keys",
        "Products are found by their titles",
        _keys("sku", "Product", {"title_fold": ("title", _key)}),
    ),
    Rule("K2-tags", "The tags of an order are those that it is found by", _tags),
)
