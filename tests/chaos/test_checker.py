"""The checker is silent over a sound shop, and finds each damage that the doctor's tests plant, by rules of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.context import make_shop
from app.settings import Settings
from db.session import Database
from tests.chaos import checker, keys, raw, rules, structure
from tests.chaos.checker import Memory
from tests.chaos.raw import Raw
from tests.databases import ENGINES
from tests.factories import count, ordered_and_routed, pack, scan, ship
from tests.factories import incoming as incoming_order
from tests.queries.damage import DAMAGES
from tests.queries.doctor_shop import fill
from tests.queries.planting import Damage, plant, unguarded
from tests.servers import PostgresServer

# What the doctor alone compares: the words of the schema, printed bytes, reprints, entries of the timeline.
_NOT_OURS = {"D6-tables", "D6-indexes", "D3-reprints", "D3-documents"}
_NOT_OURS_BY_NAME = {"an entry in another's timeline", "foreign keys switched off", "a broken CHECK"}
# The same promise under other numbers.
_PROMISES = {"S9-ledger-kinds": ("S7",), "O2-timeline": ("O6",), "O2-families": ("S6", "O5")}
OURS = [d for d in DAMAGES if d.check not in _NOT_OURS and d.name not in _NOT_OURS_BY_NAME]


class _TakenBack(Exception):
    """Ends a transaction in which something was planted."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer) -> Iterator[dict[str, Database]]:
    """A filled shop on each engine, in which every damage is taken back."""
    urls = {
        "sqlite": f"sqlite:///{tmp_path_factory.mktemp('checker') / 'shop.db'}",
        "postgresql": postgres_server.create_database(),
    }
    for url in urls.values():
        shop = make_shop(Settings(), url=url)
        fill(shop)
        shop.close()
    databases = {engine: Database(url) for engine, url in urls.items()}
    yield databases
    for database in databases.values():
        database.close()
    postgres_server.drop_database(urls["postgresql"])


def _found(database: Database, damage: Damage, promises: tuple[str, ...]) -> list[str]:
    """What the checker finds in the transaction in which the damage was planted."""
    found: list[str] = []
    with pytest.raises(_TakenBack), unguarded(database) as conn:
        plant(conn, damage)
        found += checker.examine(Raw(conn.connection.dbapi_connection, conn.dialect.name), deep=True, only=promises)
        raise _TakenBack
    return found


@pytest.mark.parametrize("engine", ENGINES)
def test_sound_shop_is_silent(engine: str, filled: dict[str, Database]) -> None:
    with raw.snapshot(filled[engine].url.render_as_string(hide_password=False)) as state:
        assert checker.examine(state, deep=True) == []


@pytest.mark.parametrize(
    ("engine", "damage"),
    [
        pytest.param(engine, damage, id=f"{engine}-{damage.check}-{damage.name}")
        for damage in OURS
        for engine in ENGINES
        if damage.only in ("", engine)
    ],
)
def test_planted_damage_is_found(engine: str, damage: Damage, filled: dict[str, Database]) -> None:
    promises = _PROMISES.get(damage.check, (damage.check.partition("-")[0],))
    found = [what for what in _found(filled[engine], damage, promises) if not what.startswith("S9 history")]
    assert found, damage.sql
    assert any(what.startswith(promises) for what in found), found


@pytest.mark.parametrize("engine", ENGINES)
def test_lost_guard_is_found(engine: str, filled: dict[str, Database]) -> None:
    trigger = "stock_move_no_update" if engine == "sqlite" else "stock_move_no_rewrite"
    where = "" if engine == "sqlite" else " ON stock_move"
    gone = Damage("no guard", "S9-guards", "", (f"DROP TRIGGER {trigger}{where}",))
    with pytest.raises(_TakenBack), filled[engine].schema_change() as conn:
        conn.exec_driver_sql(gone.sql[0])
        found = checker.examine(Raw(conn.connection.dbapi_connection, conn.dialect.name))
        raise _TakenBack
    assert [what for what in found if what.startswith("S9 history")] != []


def test_second_look_sees_what_went_back(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    shop = make_shop(Settings(), url=url)
    count(shop, {("MUG", "Berlin"): 9})
    ordered_and_routed(shop, incoming_order("1"), incoming_order("2"))
    gone = pack(shop, "1")
    ship(shop, gone)
    scan(shop, "2")
    memory = Memory()
    assert _compared(url, memory) == _compared(url, memory) == []
    with unguarded(shop.database) as conn:
        conn.exec_driver_sql(f"UPDATE shipment SET state = 'packed' WHERE id = {gone}")
        conn.exec_driver_sql("UPDATE shipment SET claim_number = claim_number - 1 WHERE state = 'packing'")
        conn.exec_driver_sql("UPDATE sales_order SET version = version - 1")
        conn.exec_driver_sql("UPDATE order_line SET shipped = 0 WHERE shipped > 0")
        conn.exec_driver_sql("DELETE FROM order_event WHERE id = 1")
    found = " ".join(_compared(url, memory))
    for promise in ("states move along", "version grows", "claim number only grows", "never goes back", "stays away"):
        assert promise in found
    assert "order_event had" in found
    shop.close()


def _compared(url: str, memory: Memory) -> list[str]:
    with raw.snapshot(url) as state:
        return list(memory.compare(state))


def test_checker_shares_nothing_with_the_program() -> None:
    for module in (checker, keys, raw, rules, structure):
        assert module.__file__ is not None
        tree = ast.parse(Path(module.__file__).read_text("utf-8"))
        names = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
        names += [alias.name for n in ast.walk(tree) if isinstance(n, ast.Import) for alias in n.names]
        assert [name for name in names if name.partition(".")[0] in ("app", "db", "sqlalchemy")] == []
