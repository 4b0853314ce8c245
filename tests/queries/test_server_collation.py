"""Lists and searches of a shop whose server sorts as people do (ICU, en-US), where signs count less than letters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date

import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from app.context import AppContext, make_shop
from app.queries.stock_grid import GridSpec, Place, stock_among, stock_grid
from app.settings import Settings
from tests.databases import raw_postgres
from tests.factories import count, rows_of
from tests.servers import PostgresServer

CODES = ("M-1", "M1", "MB", "M-B", "M_B", "m a", "Ma-2", "MÄ", "M", "N-1", "M.B", "M/B")


@pytest.fixture
def shop(postgres_server: PostgresServer) -> Iterator[AppContext]:
    """A shop in a database of its own, with products whose codes are full of signs."""
    address = make_url(postgres_server.url()).set(drivername="postgresql")
    make = "CREATE DATABASE {} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"
    with raw_postgres(address.render_as_string(hide_password=False), autocommit=True) as server:
        server.execute(sql.SQL(make).format(sql.Identifier("as_people_sort")))
    url = postgres_server.url("as_people_sort")
    made = make_shop(Settings(), url=url, company="Sample Goods")
    try:
        count(made, {(code, "Berlin"): 1 for code in CODES})
        yield made
    finally:
        made.close()
        postgres_server.drop_database(url)


def pages(shop: AppContext, spec: GridSpec) -> list[str]:
    found: list[str] = []
    with shop.database.reading() as conn:
        after: Place | None = None
        while True:
            page = stock_grid(conn, spec, after, limit=3)
            found += [row.code for row in page.rows]
            if page.after is None:
                return found
            after = page.after


def spec_of(query: str = "", *, descending: bool = False) -> GridSpec:
    return GridSpec(query=query, today=date(2026, 3, 2), zone=UTC, descending=descending)


def test_stock_is_listed_by_the_signs_of_the_code(shop: AppContext) -> None:
    by_signs = sorted(CODES, key=str.casefold)
    assert pages(shop, spec_of()) == by_signs
    assert pages(shop, spec_of(descending=True)) == by_signs[::-1]


@pytest.mark.parametrize("begin", ["m-", "m", "m.", "ma", "m_", "m-1"])
def test_codes_that_begin_so_are_found(shop: AppContext, begin: str) -> None:
    fits = [code for code in sorted(CODES, key=str.casefold) if code.casefold().startswith(begin)]
    assert pages(shop, spec_of(f"sku:{begin}*")) == fits


def test_rows_that_changed_go_where_the_list_has_them(shop: AppContext) -> None:
    ids = [int(row[0]) for row in rows_of(shop, "SELECT id FROM sku ORDER BY id")]
    with shop.database.reading() as conn:
        assert [row.code for row in stock_among(conn, spec_of(), ids)] == pages(shop, spec_of())
