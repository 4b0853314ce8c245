"""Statements straight to the driver mean the same on both engines, and their errors are SQLAlchemy's."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from db import direct
from db.failures import Failure, classify
from db.models import NumberSeries, Operation
from db.session import Database
from tests.listening import listened_to

MANY = direct.SHORT + 5


@pytest.fixture
def numbered(db: Database) -> Database:
    """A shop with series n1 to n20, which stand at 1 to 20."""
    with db.writing() as conn:
        values = [(f"n{number}", number) for number in range(1, 21)]
        direct.change_many(conn, "INSERT INTO number_series (name, next_value) VALUES (?, ?)", values)
    return db


@pytest.mark.parametrize("length", [0, 1, direct.SHORT, MANY])
def test_lists_of_any_length_find_what_is_in_them(numbered: Database, length: int) -> None:
    sql = """
        SELECT name FROM number_series WHERE next_value IN (??) AND name IN (??) AND next_value < ?
        ORDER BY next_value"""
    wanted = list(range(3, 3 + length))
    with numbered.reading() as conn:
        found = direct.rows(conn, sql, (wanted, [f"n{number}" for number in wanted], 100))
        assert found == [(f"n{number}",) for number in wanted]
        assert direct.rows(conn, sql, (wanted, ["n4", "no such name"], 100)) == ([("n4",)] if length > 1 else [])


def test_number_of_lists_must_fit(numbered: Database) -> None:
    with numbered.reading() as conn, pytest.raises(ValueError, match="takes 1 lists, not 2"):
        direct.rows(conn, "SELECT name FROM number_series WHERE next_value IN (??)", ([1], [2]))


def test_percent_signs_are_themselves(numbered: Database) -> None:
    with numbered.reading() as conn:
        sql = "SELECT next_value % ? FROM number_series WHERE name LIKE 'n2%' ORDER BY next_value"
        assert direct.rows(conn, sql, (2,)) == [(0,), (0,)]


def test_what_is_changed_is_counted(numbered: Database) -> None:
    with numbered.writing() as conn:
        assert (
            direct.change(conn, "UPDATE number_series SET next_value = 50 WHERE next_value IN (??)", ([1, 2, 99],)) == 2
        )
        moved = "UPDATE number_series SET next_value = next_value + ? WHERE name = ?"
        assert direct.change_many(conn, moved, [(1, "n3"), (1, "n4"), (1, "nobody")]) == 2
        assert direct.first(conn, "SELECT count(*) FROM number_series WHERE next_value = ?", (50,)) == (2,)
        assert direct.first(conn, "SELECT name FROM number_series WHERE next_value = ?", (-1,)) is None


def test_row_locks_are_for_postgresql_alone(numbered: Database) -> None:
    with numbered.writing() as conn:
        for lock in ("FOR UPDATE", "FOR UPDATE NOWAIT", "FOR UPDATE OF s"):
            assert direct.rows(conn, f"SELECT s.name FROM number_series s WHERE s.name = ? {lock}", ("n7",)) == [
                ("n7",)
            ]


def test_values_are_those_of_the_column_types(db: Database) -> None:
    instant, op_id = datetime(2026, 3, 1, 12, 30, 15, 250_001, UTC), uuid.uuid4()
    with db.writing() as conn:
        values = [
            direct.driver_id(conn, op_id),
            direct.json_text({"b": 1, "a": ["ä"]}),
            direct.driver_time(conn, instant),
        ]
        sql = (
            "INSERT INTO operation (op_id, name, version, payload_hash, result, user_id, station_id, happened_at,"
            " recorded_at) VALUES (?, 'sample', 1, '', ?, 1, 1, ?, ?)"
        )
        direct.change(conn, sql, [*values, values[-1]])
        row = conn.execute(select(Operation.op_id, Operation.result, Operation.happened_at)).one()
        assert tuple(row) == (op_id, {"a": ["ä"], "b": 1}, instant)
        found = direct.first(conn, "SELECT happened_at FROM operation")
        assert found is not None and direct.python_time(conn, found[0]) == instant


def test_listeners_hear_every_statement(numbered: Database) -> None:
    with listened_to() as heard, numbered.writing() as conn:
        direct.rows(conn, "SELECT 1")
        direct.change_many(conn, "DELETE FROM number_series WHERE name = ?", [("n1",), ("n2",)])
    said = [" ".join(statement.split()[:2]) for statement in heard]
    assert [words for words in said if not words.startswith("BEGIN")] == ["SELECT 1", "DELETE FROM"]


def test_errors_are_known_to_the_unit_of_work(numbered: Database) -> None:
    twice = "INSERT INTO number_series (name, next_value) VALUES (?, ?)"
    for values in ([("n1", 5)], [("new", 1), ("new", 2)]):
        with pytest.raises(DBAPIError) as caught, numbered.writing() as conn:
            direct.change_many(conn, twice, values)
        assert classify(caught.value) is Failure.DUPLICATE
    with pytest.raises(DBAPIError) as caught, numbered.writing() as conn:
        direct.change(conn, twice, ("below", -1))
    assert classify(caught.value) is Failure.CONSTRAINT


def test_lost_connection_is_unknown_and_not_used_again(numbered: Database) -> None:
    if numbered.is_sqlite:
        return  # there is no connection to lose
    with pytest.raises(DBAPIError) as caught, numbered.writing() as conn:
        direct.rows(conn, "SELECT pg_terminate_backend(pg_backend_pid())")
    assert classify(caught.value) is Failure.UNKNOWN
    with numbered.reading() as conn:
        assert conn.execute(select(NumberSeries.name).where(NumberSeries.name == "n1")).scalar() == "n1"
