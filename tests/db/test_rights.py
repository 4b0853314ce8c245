"""What a station's login may do to each table: just what is written down, by the server's own word and by trying."""

from __future__ import annotations

import psycopg
import pytest
from sqlalchemy import text

import db.models
from app.context import open_shop
from app.errors import Refused
from app.settings import Settings
from db import admin, guards, rights, upgrade
from db.base import Base
from db.session import Database
from tests.factories import count
from tests.shared import Shared, fresh_name, raw, remove, shared

__all__ = ["shared"]

TABLES = sorted(Base.metadata.tables)


def test_every_table_has_its_rights_and_no_other() -> None:
    assert db.models.StockMove.metadata is Base.metadata, "every record is in it"
    assert set(rights.STATION) == {*TABLES, "alembic_version"}
    secret = {"login_pepper", "user_secret"}
    assert set(rights.SECRET) == secret and all(not rights.STATION[table] for table in secret)
    assert all(given <= rights.WHOLE and "SELECT" in given for given in rights.STATION.values() if given)


def test_what_was_recorded_may_be_added_to_and_nothing_else() -> None:
    assert {table: rights.STATION[table] for table in (*guards.APPEND_ONLY, "operation")} == dict.fromkeys(
        (*guards.APPEND_ONLY, "operation"), frozenset({"SELECT", "INSERT"})
    )
    assert rights.STATION["alembic_version"] == rights.STATION["database_info"] == frozenset({"SELECT"})


def test_a_station_has_these_rights_and_the_reports_read(shared: Shared) -> None:
    """By the server's own word, for every table and privilege, through the login and not only its group."""
    query = text("SELECT has_table_privilege(:role, :table, :privilege)")
    database = Database(shared.admin_url)
    with database.reading() as conn:
        for table in (*TABLES, "alembic_version"):
            for privilege in rights.PRIVILEGES:
                values = {"table": table, "privilege": privilege}
                has = [
                    conn.execute(query, values | {"role": role}).scalar_one()
                    for role in (shared.first.login, shared.roles.station, shared.roles.reports)
                ]
                wanted = privilege in rights.STATION[table]
                reads = privilege == "SELECT" and table not in rights.SECRET
                assert has == [wanted, wanted, reads], (table, privilege)
        assert rights.differences(conn) == ([], [])
    database.close()


def statement(table: str, privilege: str) -> str:
    """A statement that needs the privilege; one that is let through changes nothing."""
    columns = [c.name for c in Base.metadata.tables[table].columns if c.computed is None] if table in TABLES else []
    column, *_ = columns = columns or ["version_num"]
    names = ", ".join(columns)
    return {
        "SELECT": f"SELECT 1 FROM {table} LIMIT 1",
        "INSERT": f"INSERT INTO {table} ({names}) SELECT {names} FROM {table} WHERE false",
        "UPDATE": f"UPDATE {table} SET {column} = {column} WHERE false",
        "DELETE": f"DELETE FROM {table} WHERE false",
        "TRUNCATE": f"TRUNCATE {table}",
        "REFERENCES": f"CREATE TABLE theirs (id bigint REFERENCES {table} ({column}))",
        "TRIGGER": f"CREATE TRIGGER theirs BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_rewrite()",
    }[privilege]


def test_each_right_tried_as_the_station(shared: Shared) -> None:
    """The walk over every table and privilege: what is not written down is refused by the server."""
    refused = dict[tuple[str, str], bool]()
    with raw(shared.admin_url, shared.first.login) as link:
        for table in (*TABLES, "alembic_version"):
            for privilege in rights.PRIVILEGES:
                try:
                    link.execute(statement(table, privilege).encode())
                except psycopg.errors.InsufficientPrivilege:
                    refused[table, privilege] = True
                else:
                    refused[table, privilege] = False
    assert refused == {
        (table, privilege): privilege not in given
        for table, given in rights.STATION.items()
        for privilege in rights.PRIVILEGES
    }


BEYOND = {
    "alter a table": "ALTER TABLE stock_level DROP CONSTRAINT ck_stock_level_never_oversold",
    "drop a table": "DROP TABLE stock_move",
    "switch a guard off": "ALTER TABLE stock_move DISABLE TRIGGER stock_move_no_rewrite",
    "drop a guard": "DROP TRIGGER stock_move_no_rewrite ON stock_move",
    "replace a guard": "CREATE OR REPLACE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS"
    " $$BEGIN RETURN NEW; END$$",
    "make a table": "CREATE TABLE theirs (id integer)",
    "make a table of its own for a while": "CREATE TEMPORARY TABLE theirs (id integer)",
    "make a schema": "CREATE SCHEMA theirs",
    "become the owner": "SET ROLE {owner}",
    "make a role": "CREATE ROLE theirs",
    "let others in": "GRANT {station} TO postgres",
    "read what PINs are compared with": "SELECT proof FROM user_secret",
    "read the pepper": "SELECT pepper FROM login_pepper",
    "set a counter back": "UPDATE user_secret SET failures = 0",
    "become an owner of the shop": "UPDATE user_account SET role = 'owner'",
    "compare without counting": "SELECT _login_proven(1, 'x')",
    "replace what compares": "CREATE OR REPLACE FUNCTION login_salt(of_user bigint) RETURNS bytea LANGUAGE sql AS"
    " $$SELECT NULL::bytea$$",
    "switch triggers off": "SET session_replication_role = replica",
    "turn a sequence back": "SELECT setval('stock_move_id_seq', 1)",
    "make a database": "CREATE DATABASE theirs",
    "read the server's files": "SELECT pg_read_file('PG_VERSION')",
    "run a program": "COPY station TO PROGRAM 'true'",
}


@pytest.mark.parametrize("what", BEYOND)
def test_a_station_cannot(shared: Shared, what: str) -> None:
    sql = BEYOND[what].format(owner=shared.roles.owner, station=shared.roles.station)
    # GRANT of a role says 0LP01 or 42501 by version; all else is plain insufficient privilege.
    with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidGrantOperation)):
        shared.run(sql, login=shared.first.login)
    database = Database(shared.admin_url)
    with database.reading() as conn:
        assert guards.missing(conn) == [] and rights.differences(conn) == ([], [])
    database.close()


def test_another_shops_station_gets_nothing_here(shared: Shared) -> None:
    """Roles belong to the whole server: a login of one database must not even connect to another."""
    other = fresh_name()
    stranger = admin.init(shared.server.url(), name=other, station="Packing 1")
    try:
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            raw(shared.admin_url, stranger.login)
        with raw(shared.server.url(other), stranger.login) as link:
            assert link.execute("SELECT count(*) FROM station").fetchone() == (1,)
    finally:
        remove(shared.server, other)


WRONG = {
    "a right too many": ("GRANT DELETE ON stock_move TO {station}", "{station} may DELETE stock_move", ""),
    "to a column": ("GRANT UPDATE (payload) ON operation TO {station}", "{station} may UPDATE operation", ""),
    "to everybody": ("GRANT TRUNCATE ON sku TO PUBLIC", "{login} may TRUNCATE sku", ""),
    "to one login": ("GRANT UPDATE ON operation TO {login}", "{login} may UPDATE operation", ""),
    "of a reader": ("GRANT INSERT ON sku TO {reports}", "{reports} may INSERT sku", ""),
    "an owner": ("GRANT {owner} TO {login}", "{login} may act as {owner}", ""),
    "a superuser": ("ALTER ROLE {login} SUPERUSER", "{login} is a superuser", ""),
    "tables of their own": ("GRANT CREATE ON SCHEMA public TO {station}", "{login} may make tables", ""),
    "a sequence": (
        "GRANT UPDATE ON SEQUENCE stock_move_id_seq TO {station}",
        "{login} may change stock_move_id_seq",
        "",
    ),
    "a strange table": (
        "CREATE TABLE stranger (id integer); GRANT SELECT ON stranger TO {station}",
        "{station} may SELECT stranger",
        "",
    ),
    "a right too few": ("REVOKE UPDATE ON sku FROM {station}", "", "{login} may not UPDATE sku"),
    "no numbers": ("REVOKE ALL ON SEQUENCE change_seq_seq FROM {station}", "", "{login} may not use change_seq_seq"),
    "a function of the owner": (
        "GRANT EXECUTE ON FUNCTION _login_proven(bigint, bytea) TO {station}",
        "{login} may call _login_proven",
        "",
    ),
    "a function to everybody": (
        "GRANT EXECUTE ON FUNCTION login_check(bigint, bytea) TO PUBLIC",
        "{reports} may call login_check",
        "",
    ),
    "no look at PINs": (
        "REVOKE EXECUTE ON FUNCTION login_check(bigint, bytea) FROM {station}",
        "",
        "{login} may not call login_check",
    ),
    "no way in": ("REVOKE CONNECT ON DATABASE {database} FROM {station}", "", "{login} may not connect"),
}


# What a login was given itself, an administrator takes away himself.
BY_HAND = {
    "to one login": ("REVOKE ALL ON operation FROM {login}",),
    "an owner": ("REVOKE {owner} FROM {login}",),
    "a superuser": ("ALTER ROLE {login} NOSUPERUSER",),
}


@pytest.mark.parametrize("what", WRONG)
def test_rights_that_differ_are_named_and_put_right(shared: Shared, what: str) -> None:
    names = {
        "login": shared.first.login,
        "owner": shared.roles.owner,
        "station": shared.roles.station,
        "reports": shared.roles.reports,
        "database": shared.name,
    }
    spoil, too_many, too_few = (words.format(**names) for words in WRONG[what])
    shared.run(spoil)
    database = Database(shared.admin_url)
    with database.reading() as conn:
        more, less = rights.differences(conn)
    assert (too_many in more or not too_many) and (too_few in less or not too_few), (more, less)
    assert bool(more) == bool(too_many) and bool(less) == bool(too_few)
    shared.run("DROP TABLE IF EXISTS stranger", *[sql.format(**names) for sql in BY_HAND.get(what, ())])
    if more or less:
        admin.upgrade(shared.admin_url)
    with database.reading() as conn:
        assert rights.differences(conn) == ([], [])
    database.close()


def test_a_refused_step_is_told_and_nothing_is_changed(shared: Shared) -> None:
    shop = open_shop(Settings(), url=shared.first.url)
    try:
        count(shop, {("MUG", "Berlin"): 5})
        before = shop.read(lambda conn: conn.execute(text("SELECT count(*) FROM operation")).scalar_one())
        shared.run(f"REVOKE UPDATE ON stock_level FROM {shared.roles.station}")
        with pytest.raises(Refused) as told:
            count(shop, {("MUG", "Berlin"): 9})
        assert told.value.message.startswith(f"The login {shared.first.login} may not do this in the database")
        assert "Nothing was changed. It says: permission denied for table stock_level." in told.value.message
        assert "stationmaster db upgrade --admin-url" in told.value.fix
        now = shop.read(lambda conn: conn.execute(text("SELECT count(*) FROM operation")).scalar_one())
        assert now == before + 1, "the file was begun, its rows were not counted"
        assert admin.upgrade(shared.admin_url).mended == (
            f"{shared.roles.station} may not UPDATE stock_level",
            f"{shared.first.login} may not UPDATE stock_level",
        )
        count(shop, {("MUG", "Berlin"): 9})
    finally:
        shop.close()


def test_a_station_cannot_upgrade(shared: Shared) -> None:
    database = Database(shared.first.url)
    with pytest.raises(Refused) as told:
        upgrade.migrate(database)
    database.close()
    words = f"The login {shared.first.login} may work on the database {shared.name}, but not change its schema."
    assert told.value.message == f"{words} Nothing was changed."
    assert told.value.fix.endswith(f"stationmaster db upgrade --admin-url postgresql://ADMIN@HOST/{shared.name}")


def test_a_database_without_the_roles_is_left_alone(postgres_everyday: str) -> None:
    database = Database(postgres_everyday)
    with database.reading() as conn:
        assert rights.differences(conn) == ([], [])
    database.close()
