"""Addresses that lead nowhere, to somebody else, or to what cannot be used: words, and nothing is touched."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import pytest

from app.cli.session import address
from app.errors import BadInput
from app.settings import Settings
from db.session import Database
from db.sqlite import sqlite_driver
from tests.channels.shopify_files import own_row, write_rows
from tests.servers import PostgresServer, free_port
from tests.terminal import Terminal

_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)


def _told(terminal: Terminal, url: str, *, code: int) -> str:
    """What a reading command, a writing one and the doctor say of the address: the same."""
    errors = [terminal.json(*words, "--db", url, code=code)["error"] for words in (["orders"], ["route"], ["doctor"])]
    assert all(error["fix"] for error in errors)
    assert errors[0] == errors[1]
    return str(errors[0]["message"])


@_SQLITE
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("rubbish", "'rubbish' is not a database address."),
        ("mysql://me@there/shop", "mysql is not a database that Stationmaster runs on."),
        ("sqlite://", "A database in memory cannot be shared or kept."),
        ("sqlite:///:memory:", "A database in memory cannot be shared or kept."),
        ("shop.db", "shop.db is a file name, not a database address. Nothing was changed."),
        ("C:\\shops\\shop.db", "C:\\shops\\shop.db is a file name, not a database address. Nothing was changed."),
        ("postgresql://me:hunter2@there:port/shop", "'postgresql://me:***@there:port/shop' is not a database address."),
    ],
)
def test_what_is_no_address_is_told(terminal: Terminal, url: str, said: str) -> None:
    assert _told(terminal, url, code=2) == said
    assert "hunter2" not in terminal("orders", "--db", url, code=2) + terminal.err


def test_a_file_name_is_answered_with_its_address(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refusal:
        address(str(tmp_path / "shop.db"), Settings())
    assert refusal.value.fix == f"Use sqlite:///{tmp_path / 'shop.db'}"
    assert address("", Settings(db="sqlite:///a.db")) == "sqlite:///a.db"


@_SQLITE
def test_a_server_that_is_not_there_is_told(terminal: Terminal) -> None:
    port = free_port()
    message = _told(terminal, f"postgresql://me:hunter2@127.0.0.1:{port}/shop", code=1)
    where = f"The database postgresql://me:***@127.0.0.1:{port}/shop cannot be reached just now"
    assert message == f"{where}: nothing listens there. Nothing was changed."


@_SQLITE
def test_a_database_or_a_user_that_the_server_does_not_know_is_told(
    terminal: Terminal, postgres_server: PostgresServer
) -> None:
    assert "There is no database nowhere on the server" in _told(terminal, postgres_server.url("nowhere"), code=1)
    stranger = postgres_server.url().replace("postgres@", "stranger@")
    assert 'role "stranger" does not exist' in _told(terminal, stranger, code=1)


@_SQLITE
def test_a_folder_is_told(terminal: Terminal, tmp_path: Path) -> None:
    assert _told(terminal, f"sqlite:///{tmp_path}", code=1).endswith("It is a folder, not a file.")


@_SQLITE
def test_what_belongs_to_somebody_else_is_left_alone(terminal: Terminal, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite_driver().connect(str(other)) as link:
        link.execute("CREATE TABLE song (title TEXT)")
    link.close()
    picture = tmp_path / "picture.db"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5_000))
    orders = write_rows(tmp_path / "o.csv", [own_row()])
    for path in (other, picture):
        before = hashlib.sha256(path.read_bytes()).hexdigest()
        for words in (["orders"], ["import", "orders", orders], ["location", "Main"], ["seed", "--orders", "5"]):
            error = terminal.error(*words, "--db", f"sqlite:///{path}", code=1)
            assert "Nothing was changed" in error["message"], words
        assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_a_newer_schema_is_left_alone(fresh_url: str, terminal: Terminal) -> None:
    database = Database(fresh_url)
    with database.writing() as conn:
        conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    assert "was made by a newer Stationmaster. Nothing was changed." in _told(terminal, fresh_url, code=1)
    error = terminal.error("db", "upgrade", "--db", fresh_url, code=1)
    assert error["fix"] == "Update this program first."


@_SQLITE
def test_an_empty_file_is_told_and_never_filled(terminal: Terminal, tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    empty.touch()
    url = f"sqlite:///{empty}"
    assert " is empty (0 bytes) and was not opened" in _told(terminal, url, code=1)
    error = terminal.error("import", "orders", write_rows(tmp_path / "o.csv", [own_row()]), "--db", url, code=1)
    assert "Nothing was changed" in error["message"]
    assert "If there was never a shop, remove the file" in error["fix"]
    assert empty.stat().st_size == 0


@_SQLITE
def test_a_cut_file_is_damaged_and_kept(terminal: Terminal, tmp_path: Path) -> None:
    cut = tmp_path / "cut.db"
    cut.write_bytes((tmp_path / "shop.db").read_bytes()[:200_000])
    message = terminal.error("orders", "--db", f"sqlite:///{cut}", code=1)["message"]
    assert "is damaged and was not opened. Nothing was changed." in message
    assert terminal.json("doctor", "--db", f"sqlite:///{cut}", code=2)["ok"] is False


@_SQLITE
def test_a_write_protected_folder_is_told(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.access

    def protected(path: Any, mode: int) -> bool:
        return not (mode == os.W_OK and Path(path) == tmp_path) and real(path, mode)

    def refused(*_: object, **__: object) -> None:
        raise sqlite_driver().OperationalError("attempt to write a readonly database")

    monkeypatch.setattr("db.session.os.access", protected)
    monkeypatch.setattr("db.sqlite._prepare_sqlite", refused)
    message = terminal.error("orders", code=1)["message"]
    assert message.endswith("is write-protected, and SQLite must write there even to read.")


@_SQLITE
def test_a_settings_file_cut_in_half_is_told(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.settings.config_folder", lambda: tmp_path)
    (tmp_path / "settings.json").write_text('{"db": "sqli', encoding="utf-8")
    for words in (["orders"], ["doctor"], ["seed"]):
        error = terminal.json(*words, code=2)["error"]
        assert "settings.json cannot be read" in error["message"]
        assert error["fix"] == "Mend or remove it."
