"""Making a shared database, its stations' logins, its state and upgrades, as an administrator types them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from app.settings import cache_folder, config_folder
from tests.channels.shopify_files import own_row, write_rows
from tests.cli.test_answers import promised
from tests.guarded import GuardedServer, guarded
from tests.migrations.older import BACK_TO_THE_FIRST
from tests.servers import free_port
from tests.shared import Shared, fresh_name, remove, shared
from tests.terminal import Terminal

__all__ = ["guarded", "promised", "shared"]


@pytest.fixture
def admins(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal on no shop at all."""
    monkeypatch.delenv("STATIONMASTER_DB", raising=False)
    monkeypatch.delenv("PGPASSWORD", raising=False)
    return Terminal("", capsys)


@pytest.fixture
def made(admins: Terminal, guarded: GuardedServer) -> Iterator[dict[str, str]]:
    """What ``db init`` answered on a server that asks for passwords."""
    words = ["--name", "clishop", "--company", "Sample Goods", "--currency", "CHF", "--station", "Packing 1"]
    yield admins.json("db", "init", "--admin-url", guarded.url(), *words)
    remove(guarded, "clishop")


def test_what_init_prints_is_all_that_a_station_needs(
    admins: Terminal, made: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert set(made) == {"url", "login", "password", "station", "pass_lines"}
    assert made["password"] not in made["url"] and made["login"] == "clishop_station_packing_1"
    file = tmp_path / "pgpass"
    file.write_text("\n".join(made["pass_lines"]) + "\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    monkeypatch.setenv("STATIONMASTER_DB", made["url"])
    admins("import", "orders", write_rows(tmp_path / "o.csv", [own_row("#2001", id="1")]))
    (tmp_path / "stock.csv").write_text("sku,location,quantity\nMUG-1,Main,4\n")
    admins("import", "stock", tmp_path / "stock.csv")
    assert admins.json("route")["reserved"] == 1
    assert admins.json("doctor")["ok"] is True
    assert admins.json("db", "status")["ok"] is True


def test_the_password_is_shown_once_and_kept_nowhere(
    admins: Terminal, guarded: GuardedServer, caplog: pytest.LogCaptureFixture
) -> None:
    guarded.run("ALTER SYSTEM SET log_statement = 'all'")
    guarded.reload()
    with caplog.at_level(logging.DEBUG):
        said = admins("db", "init", "--admin-url", guarded.url(), "--name", "quietshop", "--station", "Desk")
    (line,) = [line for line in said.splitlines() if "shown only now" in line]
    password = line.rpartition(": ")[2]
    assert said.count(password) == 2, "by itself, and in the line for the file"
    assert "stationmaster --db postgresql://quietshop_station_desk@127.0.0.1:" in said
    assert f"  127.0.0.1:{guarded.port}:quietshop:quietshop_station_desk:{password}" in said.splitlines()
    assert password not in admins.err + caplog.text
    for folder in (config_folder(), cache_folder()):
        for path in folder.rglob("*") if folder.exists() else ():
            assert path.is_dir() or password.encode() not in path.read_bytes()
    log = guarded.log.read_bytes()
    assert b"CREATE ROLE" in log and password.encode() not in log, "the server is given a verifier, not the password"
    guarded.run("ALTER SYSTEM RESET log_statement")
    guarded.reload()
    remove(guarded, "quietshop")


def test_the_same_again_is_told(admins: Terminal, guarded: GuardedServer, made: dict[str, str]) -> None:
    error = admins.error("db", "init", "--admin-url", guarded.url(), "--name", "clishop", code=1)
    assert error["message"] == "The database clishop holds a shop already: Sample Goods. Nothing was changed."
    assert "db add-station" in error["fix"]


def test_a_station_comes_and_goes(admins: Terminal, guarded: GuardedServer, made: dict[str, str]) -> None:
    here = guarded.url("clishop")
    second = admins.json("db", "add-station", "--admin-url", here, "--station", "Büro 2")
    assert second["login"] == "clishop_station_buro_2"
    key = make_url(second["url"]).set(password=second["password"]).render_as_string(hide_password=False)
    admins("orders", "--db", key)
    assert admins.error("db", "add-station", "--admin-url", here, "--station", "Büro 2", code=1)["fix"].endswith(
        "run stationmaster db revoke-station first."
    )
    said = admins("db", "revoke-station", "--admin-url", here, "--station", "Büro 2")
    assert said == "The login clishop_station_buro_2 of the station Büro 2 is locked.\n"
    assert "was locked already" in admins("db", "revoke-station", "--admin-url", here, "--station", "Büro 2")
    assert "not let the login clishop_station_buro_2 in" in admins.error("orders", "--db", key, code=1)["message"]
    error = admins.error("db", "revoke-station", "--admin-url", here, "--station", "Nobody", code=2)
    assert error["fix"] == "These have one: Büro 2, Packing 1."
    assert (
        admins.json("db", "add-station", "--admin-url", here, "--station", "Büro 2")["password"] != second["password"]
    )


def test_the_state_is_told_to_administrators_and_stations(admins: Terminal, shared: Shared) -> None:
    value = admins.json("db", "status", "--admin-url", shared.admin_url)
    assert (value["ok"], value["status"], value["database"], value["owner"]) == (
        True, "current", shared.name, shared.roles.owner
    )  # fmt: skip
    assert value["stations"] == [{"station": "Packing 1", "login": shared.first.login, "open": True, "connections": 0}]
    said = admins("db", "status", "--db", shared.first.url)
    assert "A shop of this program's schema." in said and "Company: Sample Goods" in said
    assert f"Database {shared.name} of {shared.roles.owner}, UTF8, locale C.UTF-8; takes changes" in said
    assert f"Station Packing 1: {shared.first.login}, 1 connection" in said and "not encrypted" in said


def test_every_answer_has_the_keys_that_are_promised(
    admins: Terminal, shared: Shared, promised: dict[str, list[str]]
) -> None:
    here = ["--admin-url", shared.admin_url]
    name = fresh_name()
    for command, words in (
        ("db init", ["--admin-url", shared.server.url(), "--name", name]),
        ("db status", here),
        ("db add-station", [*here, "--station", "Keys"]),
        ("db revoke-station", [*here, "--station", "Keys"]),
        ("db upgrade", here),
    ):
        assert set(admins.json(*command.split(), *words)) == set(promised[command]), command
        text = admins(*command.split(), "--help")
        assert text.startswith(f"Usage: stationmaster {command} ") and "--json" in text and "--admin-url" in text
    remove(shared.server, name)


def test_what_is_not_in_order_ends_with_one_and_is_put_right(admins: Terminal, shared: Shared) -> None:
    shared.run(
        f"GRANT DELETE ON stock_move TO {shared.roles.station}", "DROP TRIGGER stock_move_no_rewrite ON stock_move"
    )
    value = admins.json("db", "status", "--admin-url", shared.admin_url, code=1)
    assert value["ok"] is False and value["guards_missing"] == ["stock_move_no_rewrite"]
    said = admins("db", "status", "--db", shared.first.url, code=1)
    assert "BAD Guard missing or changed: stock_move_no_rewrite" in said
    assert f"BAD Too many rights: {shared.roles.station} may DELETE stock_move" in said
    said = admins("db", "upgrade", "--admin-url", shared.admin_url)
    assert "Put right: guard stock_move_no_rewrite" in said
    assert admins.json("db", "status", "--admin-url", shared.admin_url)["ok"] is True
    assert admins.json("db", "upgrade", "--admin-url", shared.admin_url)["mended"] == []


def test_an_older_database_says_who_may_upgrade_it_and_how(admins: Terminal, shared: Shared) -> None:
    shared.run(*BACK_TO_THE_FIRST)
    error = admins.error("orders", "--db", shared.first.url, code=1)
    assert "needs an upgrade. Nothing was changed." in error["message"]
    assert error["fix"].startswith("Whoever looks after the server runs: stationmaster db upgrade --admin-url")
    assert admins.json("db", "status", "--db", shared.first.url, code=1)["status"] == "older"
    error = admins.error("db", "upgrade", "--db", shared.first.url, code=1)
    assert "may work on the database" in error["message"] and "but not change its schema" in error["message"]
    value = admins.json("db", "upgrade", "--admin-url", shared.admin_url)
    assert (value["upgraded"], value["before"]) == (True, "0001")
    admins("orders", "--db", shared.first.url)


def test_files_have_a_state_too(terminal: Terminal) -> None:
    value = terminal.json("db", "status")
    assert (value["ok"], value["status"]) == (True, "current")
    assert value["schema"] == value["program_schema"] and value["guards_missing"] == []
    assert "A shop of this program's schema." in terminal("db", "status")


def test_where_there_is_nothing_it_is_said(no_shop: Terminal) -> None:
    value = no_shop.json("db", "status", code=1)
    assert (value["ok"], value["status"]) == (False, "empty")
    assert "There is no shop yet." in no_shop("db", "status", code=1)
    error = no_shop.error("db", "upgrade", code=1)
    assert error["message"].startswith("There is no shop yet at") and error["fix"]


@pytest.mark.parametrize(
    "words",
    [
        ["init", "--name", "shop"],
        ["add-station", "--station", "Desk"],
        ["revoke-station", "--station", "Desk"],
        ["status"],
        ["upgrade"],
    ],
)
def test_a_pasted_password_is_used_and_never_shown(admins: Terminal, words: list[str]) -> None:
    url = f"postgresql://boss:hunter2@127.0.0.1:{free_port()}/shop"
    value = admins.json("db", *words, "--admin-url", url, code=1)
    assert "nothing listens there. Nothing was changed." in value["error"]["message"] and value["error"]["fix"]
    assert "hunter2" not in str(value)
    assert "hunter2" not in admins("db", *words, "--admin-url", url, code=1) + admins.err
    log = cache_folder() / "stationmaster.log"
    assert not log.exists() or b"hunter2" not in log.read_bytes()


@pytest.mark.parametrize(
    "bad",
    [
        "postgresql://boss:hunter2@there:port/shop",
        "postgresql://boss@there:port/shop?password=hunter2",
        "postgresql://boss@there/shop?sslpassword=hunter2",
        "sqlite:///hunter2.db",
        "hunter2",
    ],
)
def test_addresses_that_are_none_are_not_repeated(admins: Terminal, bad: str) -> None:
    for words in (["init", "--name", "shop"], ["add-station", "--station", "Desk"]):
        error = admins.error("db", *words, "--admin-url", bad, code=2)
        assert "hunter2" not in str(error) and "postgresql://ADMIN@HOST/DATABASE" in error["fix"]


@pytest.mark.parametrize("options", ["?password=hunter2", "?sslpassword=hunter2"])
def test_passwords_among_the_options_are_not_shown_either(admins: Terminal, options: str) -> None:
    for place in (f"127.0.0.1:{free_port()}", "there:port"):
        value = admins.json(
            "orders",
            "--db",
            f"postgresql://me@{place}/shop{options}",
            code=2 if "ssl" in options or "port" in place else 1,
        )
        assert "hunter2" not in str(value)


def test_a_station_is_given_no_option_of_the_administrators_own(admins: Terminal, guarded: GuardedServer) -> None:
    more = "?password=hunter2&sslkey=%2Froot%2Fboss.key&connect_timeout=7"
    value = admins.json("db", "init", "--admin-url", guarded.url() + more, "--name", "plainshop")
    assert value["url"].endswith("/plainshop?connect_timeout=7")
    remove(guarded, "plainshop")


def test_no_password_is_ever_asked_for(admins: Terminal, made: dict[str, str]) -> None:
    """A command that waits for somebody to type would hang in a script for ever."""
    error = admins.error("orders", "--db", made["url"], code=1)
    assert "wants a password" in error["message"] and "PGPASSFILE" in error["fix"]
