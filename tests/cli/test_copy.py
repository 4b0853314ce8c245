"""Moving a shop to another database, as a person types it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from app.cli.copy_answers import _server
from app.cli.output import Progress
from db import copying
from db.session import Database
from tests.guarded import GuardedServer, guarded
from tests.servers import PostgresServer
from tests.shared import remove
from tests.terminal import Terminal

__all__ = ["guarded"]
_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


@pytest.fixture
def there(engine_name: str, postgres_server: PostgresServer, tmp_path: Path) -> Iterator[str]:
    """The address of a database with nothing in it, on the other engine."""
    if engine_name == "postgresql":
        yield f"sqlite:///{tmp_path / 'there' / 'shop.db'}"
        return
    url = postgres_server.create_database()
    yield url
    postgres_server.drop_database(url)


def test_a_shop_is_moved_and_every_table_is_compared(web_shop: Terminal, there: str) -> None:
    before = web_shop.json("orders")
    value = web_shop.json("db", "copy", "--to", there)
    assert value["equal"] is True
    assert all(one["equal"] and one["checksum"] == one["target_checksum"] for one in value["tables"])
    assert value["rows"] == sum(one["rows"] for one in value["tables"]) > 50
    assert (value["later_operations"], value["left_out"], value["login"]) == (0, [], None)
    assert web_shop.json("orders", "--db", there) == before == web_shop.json("orders")
    assert web_shop.json("doctor", "--db", there)["ok"] is True
    error = web_shop.error("db", "copy", "--to", there, code=1)
    assert "already" in error["message"] and "Nothing was changed" in error["message"]
    packed = web_shop.json("pack", "1001", "--scan", "4006381333931", "4006381333931", "--db", there)
    assert packed["units"] == 2


def test_what_was_copied_and_what_to_do_next_is_said_in_words(web_shop: Terminal, there: str) -> None:
    said = web_shop("db", "copy", "--to", there).splitlines()
    assert said[0].split() == ["table", "rows", "checksum", "read", "back"]
    assert any(line.startswith("sales_order ") and line.endswith("the same") for line in said)
    (done,) = [line for line in said if line.startswith("Copied ")]
    assert done.endswith("read them back: the two are the same.")
    assert any(line.startswith("The copy ends with operation ") for line in said)
    assert any(line.startswith("Next, on each station: stationmaster --db ") for line in said)
    assert said[-1].endswith("was not changed: keep it, but work on one of the two only.")


@_SQLITE
def test_a_copy_that_differs_ends_with_one_and_keeps_nothing(
    web_shop: Terminal, there: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare = copying._Copy._compare

    def damage(run: Any, conn: Any) -> None:
        conn.execute(text("UPDATE sales_order SET note = 'Planted' WHERE number = '#1001'"))
        compare(run, conn)

    with monkeypatch.context() as patch:
        patch.setattr(copying._Copy, "_compare", damage)
        value = web_shop.json("db", "copy", "--to", there, code=1)
        said = web_shop("db", "copy", "--to", there, code=1)
    assert [one["name"] for one in value["tables"] if not one["equal"]] == ["sales_order"]
    assert value["equal"] is False
    assert "sales_order" in said and "NOT the same" in said
    assert "What was read back is not what was written: sales_order. Nothing was kept at " in said
    assert web_shop.json("db", "copy", "--to", there)["equal"] is True


@_SQLITE
def test_later_work_and_strangers_tables_are_told(
    web_shop: Terminal, there: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(web_shop.url)
    with database.writing() as conn:
        conn.exec_driver_sql("CREATE TABLE own_notes (id INTEGER)")
    database.close()
    monkeypatch.setattr(copying._Copy, "_later_operations", lambda *_: 3)
    said = web_shop("db", "copy", "--to", there)
    assert "Meanwhile 3 operations more went into" in said
    assert "Tables that are not Stationmaster's were left out: own_notes." in said


def test_a_server_is_set_up_on_the_way(
    web_shop: Terminal, guarded: GuardedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``--admin-url``: the database is made, filled by the administrator, and opened by its station's login."""
    to = f"postgresql://127.0.0.1:{guarded.port}/movedshop"
    try:
        value = web_shop.json("db", "copy", "--to", to, "--admin-url", guarded.url())
        login = value["login"]
        assert value["equal"] and login["login"] == "movedshop_station_station_1"
        assert value["target"] == login["url"]
        monkeypatch.setenv("PGPASSWORD", login["password"])
        assert web_shop.json("orders", "--db", login["url"])["count"] == web_shop.json("orders")["count"]
        assert web_shop.json("doctor", "--db", login["url"])["ok"] is True
        assert web_shop.json("db", "status", "--db", login["url"])["ok"] is True
        assert web_shop.json("ship", "1001", "--db", login["url"], code=1)["error"]["message"]
        monkeypatch.delenv("PGPASSWORD")
        again = web_shop.error("db", "copy", "--to", to, "--admin-url", guarded.url(), code=1)
        assert "holds this very shop already" in again["message"]
    finally:
        remove(guarded, "movedshop")


@_SQLITE
def test_administrator_and_target_must_be_on_one_server(web_shop: Terminal, there: str, tmp_path: Path) -> None:
    for to, admin in ((there, "postgresql://admin@127.0.0.2:1/postgres"), (f"sqlite:///{tmp_path}/x.db", there)):
        error = web_shop.error("db", "copy", "--to", to, "--admin-url", admin, code=2)
        assert error["message"] == "--to and --admin-url are not on the same server. Nothing was changed."
    assert not (tmp_path / "x.db").exists()


@_SQLITE
def test_addresses_that_are_none_end_with_two(web_shop: Terminal, tmp_path: Path) -> None:
    assert "is a file name" in web_shop.error("db", "copy", "--to", str(tmp_path / "x.db"), code=2)["message"]
    assert web_shop.error("db", "copy", "--to", "mysql://x/y", code=2)["fix"]
    web_shop("db", "copy", code=2)
    assert (
        "There is no shop yet"
        in web_shop.error(
            "db", "copy", "--db", f"sqlite:///{tmp_path / 'none.db'}", "--to", f"sqlite:///{tmp_path / 'x.db'}", code=1
        )["message"]
    )


def test_progress_names_the_table(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    progress = Progress("rows written and checked", as_json=False)
    progress(1_000, 4_000, "sales_order")
    progress(4_000, 4_000, "stock_move")
    shown = capsys.readouterr().err.split("\r")
    assert shown[1] == "1,000 of 4,000 rows written and checked (sales_order)"
    assert shown[2].strip() == ""


def test_the_usual_port_may_be_left_out() -> None:
    with_port, without = make_url("postgresql://a@db.shop:5432/x"), make_url("postgresql://b@db.shop/y")
    socket = make_url("postgresql://a@/x?host=/run/db&port=6000")
    assert _server(with_port) == _server(without) == ("db.shop", "5432")
    assert _server(socket) == ("/run/db", "6000")
