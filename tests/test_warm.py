"""Sessions of the everyday shop that are handed on."""

from __future__ import annotations

import psycopg
import pytest
from sqlalchemy import Connection, text

from db.session import Database
from tests.databases import raw_postgres
from tests.servers import PostgresServer

_WHAT_IS_LEFT = (
    "SELECT pg_backend_pid(), current_setting('work_mem'), (SELECT count(*) FROM pg_prepared_statements),"
    " (SELECT count(*) FROM pg_listening_channels()), to_regclass('left_over') IS NULL,"
    " (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory')"
)


def _session(url: str, *statements: str) -> tuple[object, ...]:
    """What a program of its own finds in its session, after which it runs the statements."""
    database = Database(url)
    with database.reading() as conn:
        found = tuple(conn.execute(text(_WHAT_IS_LEFT)).one())
    with database.writing() as conn:
        for statement in statements:
            conn.exec_driver_sql(statement)
    database.close()
    return found


def test_a_session_is_handed_on_and_has_nothing_of_whoever_had_it(postgres_everyday: str) -> None:
    first = _session(
        postgres_everyday,
        "SET work_mem = '77MB'",
        "PREPARE one AS SELECT 1",
        "LISTEN somebody",
        "CREATE TEMPORARY TABLE left_over (id int)",
        "SELECT pg_advisory_lock(1)",
    )
    assert _session(postgres_everyday) == first
    assert first[1:] == ("4MB", 0, 0, True, 0)


def test_a_session_that_was_ended_meanwhile_is_not_handed_on(postgres_everyday: str) -> None:
    pid = _session(postgres_everyday)[0]
    with raw_postgres(postgres_everyday, autocommit=True) as link:
        link.execute("SELECT pg_terminate_backend(%s, 5000)", (pid,))
    assert _session(postgres_everyday)[0] != pid


def test_a_session_that_is_left_in_flight_is_not_handed_on(postgres_everyday: str) -> None:
    database = Database(postgres_everyday)
    with database.reading() as conn:
        pid = conn.execute(text("SELECT pg_backend_pid()")).scalar_one()
        link = conn.connection.driver_connection
        assert isinstance(link, psycopg.Connection)
        conn.rollback()
        link.pgconn.enter_pipeline_mode()
        link.close()
    database.close()
    assert _session(postgres_everyday)[0] != pid


def test_whoever_closed_a_connection_has_none(postgres_everyday: str) -> None:
    def driver(conn: Connection) -> psycopg.Connection[tuple[object, ...]]:
        link = conn.connection.driver_connection
        assert isinstance(link, psycopg.Connection)
        return link

    database = Database(postgres_everyday)
    with database.reading() as conn:
        link = driver(conn)
    database.close()
    assert link.closed
    assert not link.broken
    with pytest.raises(psycopg.OperationalError, match="closed"):
        link.execute("SELECT 1")


def test_sessions_of_other_databases_end_with_their_connection(
    postgres_server: PostgresServer, postgres_everyday: str
) -> None:
    url = postgres_server.create_database()
    other = _session(url)[0]
    assert _session(url)[0] != other
    postgres_server.drop_database(url)
    assert postgres_everyday != url
