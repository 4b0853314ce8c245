"""The migrations make just what the models say, to the last CHECK, index and trigger."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from db import guards, searching, upgrade
from db.base import Base
from db.models import StockMove
from db.session import Database
from tests.migrations.schemas import differences, schema_of


def test_migrations_make_what_the_models_say(fresh_url: str, blank_url: str) -> None:
    assert StockMove.metadata is Base.metadata, "every record is in it"
    made, migrated = Database(blank_url, new=True), Database(fresh_url)
    if made.is_sqlite:
        made.path.parent.mkdir()
    with made.schema_change() as conn:
        searching.prepare(conn)
        Base.metadata.create_all(conn)
        searching.install(conn)
        guards.install(conn)
    with made.reading() as one, migrated.reading() as other:
        first, second = schema_of(one), schema_of(other)
    for database in (made, migrated):
        database.close()
    assert len(first) > 70
    assert {name: (first.get(name), second.get(name)) for name in differences(first, second)} == {}


CHANGES = [
    "DROP INDEX ix_sales_order_number",
    "CREATE TABLE stranger (id INTEGER)",
    "ALTER TABLE sku ADD COLUMN colour TEXT",
    "ALTER TABLE sku DROP CONSTRAINT ck_sku_weight",
    "ALTER TABLE stock_level DROP CONSTRAINT ck_stock_level_never_oversold",
    "ALTER TABLE sku ALTER COLUMN title DROP NOT NULL",
    'ALTER TABLE sku ALTER COLUMN code_fold TYPE TEXT COLLATE "default"',
    "ALTER TABLE sku ALTER COLUMN version SET DEFAULT 2",
    "ALTER TABLE allocation DROP CONSTRAINT fk_allocation_sku_id",
    "ALTER TABLE stock_move DISABLE TRIGGER stock_move_no_rewrite",
]


@pytest.mark.parametrize("change", CHANGES)
def test_comparison_sees_every_kind_of_change(db: Database, change: str) -> None:
    if db.is_sqlite and "ALTER" in change and "ADD COLUMN" not in change:
        change = "DROP TRIGGER stock_move_no_delete"  # SQLite cannot alter the rest; its tables are compared as text
    with pytest.raises(ZeroDivisionError), db.writing() as conn:
        before = schema_of(conn)
        conn.exec_driver_sql(change)
        assert differences(before, schema_of(conn)) != []
        raise ZeroDivisionError  # so that it is all taken back


def test_revision_of_the_program_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(upgrade.__file__).parent / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == upgrade.SCHEMA
    assert tuple(reversed([script.revision for script in scripts.walk_revisions()])) == upgrade.KNOWN


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_every_table_is_strict_and_never_gives_an_id_twice(db: Database) -> None:
    with db.reading() as conn:
        tables = {name: sql for name, sql in schema_of(conn).items() if name.startswith("table ")}
        tables = {name: sql for name, sql in tables.items() if not searching.is_ours(name.removeprefix("table "))}
    assert all("\nSTRICT" in sql for sql in tables.values())
    keyed_otherwise = {
        "blob",
        "database_info",
        "login_pepper",
        "number_series",
        "order_edit",
        "station_session",
        "stock_level",
    }
    keyed_otherwise.add("user_secret")
    found = {name for name, sql in tables.items() if "AUTOINCREMENT" not in sql}
    assert found == {f"table {name}" for name in keyed_otherwise}
