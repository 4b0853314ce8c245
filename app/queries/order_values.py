"""Values for the fields of a search that stand in the database: what may be offered while somebody types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection

from app.domain.identifiers import fold_key
from app.domain.query_fields import Match, Text
from app.queries.order_terms import every_method, every_place
from app.queries.query_sql import Sql, Words
from db import direct

_MOST = 20


def values(conn: Connection, field: str, prefix: str) -> list[str]:
    """Up to 20 values of a field that begin with ``prefix``, whatever its case; none for fields of fixed words."""
    find = _VALUES.get(field.casefold())
    return find(conn, fold_key(prefix)) if find else []


def _keyed(table: str, column: str, key: str) -> Callable[[Connection, str], list[str]]:
    """Values of a column by its key's index."""

    def find(conn: Connection, prefix: str) -> list[str]:
        where = Words(conn).key(key, Text(prefix, Match.BEGINS)) if prefix else Sql("true")
        # Neighbours in the index are often the same value: more are read than are offered.
        sql = f"SELECT {column} FROM {table} WHERE {where.text} ORDER BY {key} LIMIT {_MOST * 10}"  # noqa: S608
        return list(dict.fromkeys(row[0] for row in direct.rows(conn, sql, where.values)))[:_MOST]

    return find


def _tags(conn: Connection, prefix: str) -> list[str]:
    """Each tag once, by one step in the index for each."""
    words = Words(conn)
    begins = words.key("tag_fold", Text(prefix, Match.BEGINS)) if prefix else Sql("true")
    later = words.key("n.tag_fold", Text(prefix, Match.BEGINS)) if prefix else Sql("true")
    sql = f"""
        WITH RECURSIVE tags(key) AS (
            SELECT * FROM (SELECT min(tag_fold) FROM order_tag WHERE {begins.text}) AS first_one
            UNION ALL
            SELECT (SELECT min(n.tag_fold) FROM order_tag n WHERE n.tag_fold > tags.key AND {later.text})
            FROM tags WHERE tags.key IS NOT NULL)
        SELECT (SELECT t.tag FROM order_tag t WHERE t.tag_fold = tags.key LIMIT 1) FROM tags
        WHERE tags.key IS NOT NULL LIMIT {_MOST}"""  # noqa: S608 (our own words)
    return [row[0] for row in direct.rows(conn, sql, (*begins.values, *later.values))]


def _all_of(sql: str) -> Callable[[Connection, str], list[str]]:
    def find(conn: Connection, prefix: str) -> list[str]:
        return _begun((row[0] for row in direct.rows(conn, sql)), prefix)

    return find


def _every(every_one: str) -> Callable[[Connection, str], list[str]]:
    return _all_of(f"WITH RECURSIVE {every_one} SELECT name FROM every_one WHERE name <> '' LIMIT 5000")  # noqa: S608


def _begun(found: Any, prefix: str) -> list[str]:
    return list(dict.fromkeys(value for value in found if fold_key(value).startswith(prefix)))[:_MOST]


_VALUES: Mapping[str, Callable[[Connection, str], list[str]]] = {
    "tag": _tags,
    "sku": _keyed("sku", "code", "code_fold"),
    "product": _keyed("sku", "title", "title_fold"),
    "customer": _keyed("customer", "name", "name_fold"),
    "number": _keyed("sales_order", "number", "number_fold"),
    "location": _all_of("SELECT name FROM location WHERE archived_at IS NULL ORDER BY name"),
    "channel": _all_of("SELECT channel FROM channel_account WHERE archived_at IS NULL ORDER BY channel"),
    "shop": _all_of("SELECT shop FROM channel_account WHERE archived_at IS NULL AND shop <> '' ORDER BY shop"),
    "country": _every(every_place("country")),
    "city": _every(every_place("city")),
    "postal": _every(every_place("postal_code")),
    "method": _every(every_method()),
}
