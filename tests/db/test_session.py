"""Connections: what they promise on both engines, and what each database error means."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import DBAPIError, InvalidRequestError

from app.errors import BadInput, Unavailable
from db import session
from db.failures import Failure, classify
from db.session import Database
from db.sqlite import MINIMUM_SQLITE, sqlite_driver


def value(db: Database, sql: str) -> object:
    with db.reading() as conn:
        return conn.exec_driver_sql(sql).scalar()


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_writers_of_a_file_are_durable_and_readers_cannot_write(db: Database) -> None:
    with db.writing() as conn:
        pragmas = {
            name: conn.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "busy_timeout")
        }
    assert pragmas == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1, "busy_timeout": 5000
    }  # fmt: skip
    with db.reading() as conn:
        assert [conn.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("query_only", "foreign_keys")] == [1, 1]


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_nothing_waits_for_ever_on_a_server(db: Database) -> None:
    names = ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout", "timezone")
    with db.writing() as conn:
        settings = [conn.exec_driver_sql(f"SHOW {name}").scalar() for name in names]
        assert conn.exec_driver_sql("SHOW transaction_isolation").scalar() == "read committed"
    assert settings == ["4s", "15s", "30s", "UTC"]


def test_reader_cannot_write(db: Database) -> None:
    with pytest.raises(DBAPIError, match=r"readonly|read-only"), db.reading() as conn:
        conn.exec_driver_sql("UPDATE station SET name = 'Other'")
    assert value(db, "SELECT name FROM station") == "Station 1"


def test_reader_sees_one_state_whatever_others_do_meanwhile(db: Database) -> None:
    with db.reading() as conn:
        before = conn.exec_driver_sql("SELECT name FROM station").scalar()
        with db.writing() as other:
            other.exec_driver_sql("UPDATE station SET name = 'Other'")
        assert conn.exec_driver_sql("SELECT name FROM station").scalar() == before == "Station 1"
    assert value(db, "SELECT name FROM station") == "Other"
    with db.writing() as conn:
        conn.exec_driver_sql("UPDATE station SET name = 'Station 1'")


def test_writer_after_a_reader_sees_what_is_committed_since(db: Database) -> None:
    """One pool for both: what reading sets must not stay with a connection."""
    for _ in range(3):
        value(db, "SELECT 1")
        with db.writing() as conn:
            assert conn.exec_driver_sql("SELECT count(*) FROM station").scalar() == 1
            if not db.is_sqlite:
                assert conn.exec_driver_sql("SHOW transaction_isolation").scalar() == "read committed"
                assert conn.exec_driver_sql("SHOW transaction_read_only").scalar() == "off"


def test_exception_takes_everything_back(db: Database) -> None:
    with pytest.raises(ZeroDivisionError), db.writing() as conn:
        conn.exec_driver_sql("UPDATE station SET name = 'Other'")
        raise ZeroDivisionError
    assert value(db, "SELECT name FROM station") == "Station 1"


def test_connection_is_given_back_whatever_happens(db: Database) -> None:
    for _ in range(30):
        with pytest.raises(DBAPIError), db.writing() as conn:
            conn.exec_driver_sql("SELECT nonsense")
        with pytest.raises(DBAPIError), db.reading() as conn:
            conn.exec_driver_sql("SELECT nonsense")
    assert value(db, "SELECT 1") == 1


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_a_wire_hints_at_every_commit_of_another_and_at_nothing_else(db: Database, shop_url: str) -> None:
    other, wire = Database(shop_url), db.wire()
    wire.connect()
    with other.reading() as one, other.reading() as two:  # connections of a pool come and go
        assert one is not two
    value(db, "SELECT 1")
    assert not wire.wait(0.3)
    for _ in range(3):
        with other.writing() as conn:
            conn.exec_driver_sql("UPDATE station SET name = name")
        assert wire.wait(10)
        assert not wire.wait(0.3)
    wire.close()
    other.close()


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_copy_is_whole_and_replaces_no_half_one(db: Database, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.with_name("copy.db.part").write_text("left behind by a crash")
    db.copy_to(target)
    copy = Database(f"sqlite:///{target}")
    assert value(copy, "SELECT count(*) FROM station") == 1
    assert value(copy, "PRAGMA integrity_check") == "ok"
    copy.close()
    assert not target.with_name("copy.db.part").exists()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("sqlite://", "in memory cannot be shared"),
        ("sqlite:///:memory:", "in memory cannot be shared"),
        ("mysql://host/shop", "mysql is not a database"),
        ("shop.db", "is not a database address"),
        ("", "is not a database address"),
    ],
)
def test_address_that_cannot_be_is_refused_with_an_example(url: str, words: str) -> None:
    with pytest.raises(BadInput, match=words) as told:
        Database(url)
    assert "sqlite:///FILE" in told.value.fix


def test_sqlite_that_can_lose_commits_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sqlite_driver().sqlite_version_info >= MINIMUM_SQLITE == (3, 51, 3)
    old = SimpleNamespace(sqlite_version_info=(3, 51, 2), sqlite_version="3.51.2")
    monkeypatch.setitem(sys.modules, "pysqlite3.dbapi2", old)
    with pytest.raises(Unavailable, match=r"SQLite 3\.51\.2 can lose saved work") as told:
        sqlite_driver()
    assert "pysqlite3" in told.value.fix


ERRORS = [
    ("40001", Failure.RETRY),
    ("40P01", Failure.RETRY),
    ("55P03", Failure.RETRY),
    ("23505", Failure.DUPLICATE),
    ("23514", Failure.CONSTRAINT),
    ("23503", Failure.CONSTRAINT),
    ("P0001", Failure.CONSTRAINT),
    ("53100", Failure.FULL),
    ("57P01", Failure.UNKNOWN),
    ("08006", Failure.UNKNOWN),
    ("42601", Failure.OTHER),
]


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
@pytest.mark.parametrize(("state", "failure"), ERRORS)
def test_errors_of_a_server_are_told_apart(db: Database, state: str, failure: Failure) -> None:
    with pytest.raises(DBAPIError) as told, db.writing() as conn:
        conn.exec_driver_sql(f"DO $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '{state}'; END $$")
    assert classify(told.value) is failure


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("sql", "failure"),
    [
        ("INSERT INTO station (name) VALUES ('Station 1')", Failure.DUPLICATE),
        ("INSERT INTO station (id, name) VALUES (1, 'Other')", Failure.DUPLICATE),
        ("INSERT INTO station (name) VALUES (NULL)", Failure.CONSTRAINT),
        ("INSERT INTO station (name, location_id) VALUES ('Other', 99)", Failure.CONSTRAINT),
        ("UPDATE database_info SET id = 2", Failure.CONSTRAINT),
        ("INSERT INTO station (id, name) VALUES (1.5, 'Other')", Failure.OTHER),
        ("INSERT INTO sku (code, code_fold, title, status, created_at) VALUES ('a','a','a','draft','x')",
         Failure.CONSTRAINT),
        ("nonsense", Failure.OTHER),
    ],
)  # fmt: skip
def test_errors_of_a_file_are_told_apart(db: Database, sql: str, failure: Failure) -> None:
    with pytest.raises(DBAPIError) as told, db.writing() as conn:
        conn.exec_driver_sql(sql)
    assert classify(told.value) is failure


def test_what_is_no_database_error_means_nothing_here() -> None:
    assert classify(ValueError()) is classify(InvalidRequestError()) is Failure.OTHER


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_file_that_was_damaged_is_said_to_be_so(db: Database) -> None:
    with db.writing() as conn:
        conn.exec_driver_sql("UPDATE station SET name = name")
    db.close()
    with db.path.open("r+b") as file:
        file.seek(0)
        file.write(b"\xff" * 100)
    with pytest.raises(DBAPIError) as told, db.reading() as conn:
        conn.exec_driver_sql("SELECT 1 FROM station").all()
    assert classify(told.value) is Failure.DAMAGED


def test_database_clock_goes_with_ours(db: Database) -> None:
    import time

    with db.reading() as conn:
        assert abs(session.database_clock(conn) - time.time()) < 60
