"""Every program opens the shops of every schema that is out in the world, with all that is in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.context import AppContext, open_shop
from app.queries.doctor import examine
from app.settings import Settings
from db import guards, upgrade
from db.session import Database
from db.upgrade import SchemaStatus
from tests.factories import count, incoming, line, ordered_and_routed, pack, rows_of, ship, state_of
from tests.invariants import violations
from tests.migrations.make_dump import FOLDER, counts_of, dump_sqlite, file_of, fill, load, row_counts

REVISIONS = sorted({path.name.split(".")[0].removeprefix("schema-") for path in FOLDER.glob("schema-*.sql")})


def healthy(shop: AppContext) -> None:
    with shop.database.reading() as conn:
        assert violations(conn) == []
        assert guards.missing(conn) == []
    report = examine(shop.database)
    assert [(check.name, check.violations) for check in report.checks if check.found] == []
    assert report.ok


def opened(url: str) -> AppContext:
    """The shop at ``url``, upgraded first if it is older."""
    database = Database(url)
    if upgrade.status(database) is SchemaStatus.OLDER:
        upgrade.migrate(database)
    database.close()
    return open_shop(Settings(), url=url)


def test_there_is_a_dump_of_every_schema_for_both_engines() -> None:
    assert list(upgrade.KNOWN) == REVISIONS
    assert all(file_of(engine, revision).exists() for engine in ("sqlite", "postgresql") for revision in REVISIONS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_shop_of_that_schema_is_opened_whole_and_worked_in(engine_name: str, blank_url: str, revision: str) -> None:
    script = file_of(engine_name, revision).read_text(encoding="utf-8")
    load(blank_url, script)
    shop = opened(blank_url)
    counts, noted = row_counts(shop.database), counts_of(script)
    assert {table: counts.get(table) for table in noted} == noted and all(noted.values())
    healthy(shop)
    before = rows_of(shop, "SELECT max(id) FROM sales_order")[0][0]
    count(shop, {("NEW", "Berlin"): 3})
    (order_id,) = ordered_and_routed(shop, incoming("9001", line("NEW", 2)))
    assert order_id > before
    ship(shop, pack(shop, "9001"))
    assert state_of(shop, order_id) == "shipped"
    healthy(shop)
    shop.close()


@pytest.mark.parametrize("revision", REVISIONS)
def test_dumps_hold_nothing_of_the_machine_that_made_them(engine_name: str, revision: str) -> None:
    script = file_of(engine_name, revision).read_text(encoding="utf-8")
    for word in (str(Path.home()), str(FOLDER.parents[1]), "Dumped", "\\restrict"):
        assert word not in script


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_dump_of_now_is_filled_in_every_table_and_reads_back(shop: AppContext, blank_url: str) -> None:
    fill(shop)
    script = dump_sqlite(shop.database.path)
    load(blank_url, script)
    again = open_shop(Settings(), url=blank_url)
    assert row_counts(again.database) == row_counts(shop.database)
    assert dump_sqlite(again.database.path) == script
    healthy(again)
    again.close()
