"""Shared databases are made whole or can be gone on with; what is there already is never touched."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url

from app.context import make_shop, open_shop, shop_status
from app.errors import BadInput, NotFound, OperationError, Refused, Unavailable
from app.settings import Settings
from db import admin, admin_steps, upgrade
from db.admin_report import describe
from db.postgresql import SESSION_SETTINGS
from db.roles import Roles, checked_name, literal, quoted, slug
from db.session import Database
from db.upgrade import SchemaStatus
from tests.migrations.older import BACK_TO_THE_FIRST
from tests.servers import PostgresServer, packaged_programs
from tests.shared import Shared, fresh_name, raw, remove, shared

__all__ = ["shared"]


@pytest.fixture
def name(postgres_server: PostgresServer) -> Iterator[str]:
    """The name of a database that is not there yet; what comes of it is removed."""
    fresh = fresh_name()
    yield fresh
    remove(postgres_server, fresh)


def roles_like(server: PostgresServer, name: str) -> set[str]:
    with raw(server.url()) as link:
        return {
            str(row[0]) for row in link.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE %s", (f"{name}%",))
        }


def databases(server: PostgresServer) -> set[str]:
    with raw(server.url()) as link:
        return {str(row[0]) for row in link.execute("SELECT datname FROM pg_database")}


# Making one.


def test_a_shared_database_is_made_with_its_roles_and_its_first_station(
    postgres_server: PostgresServer, name: str
) -> None:
    made = admin.init(postgres_server.url(), name=name, company="Sample Goods", currency="CHF", station="Packing 1")
    assert (made.login, made.station) == (f"{name}_station_packing_1", "Packing 1")
    assert made.url == f"postgresql://{made.login}@127.0.0.1:{postgres_server.port}/{name}"
    assert len(made.password) >= 24 and made.password not in repr(made)
    shop = open_shop(Settings(), url=made.url)
    facts = shop.facts
    shop.close()
    assert (facts.company, facts.currency, facts.station_name) == ("Sample Goods", "CHF", "Packing 1")
    value = describe(postgres_server.url(name))
    assert (value["owner"], value["encoding"], value["knows_letters"]) == (f"{name}_owner", "UTF8", True)
    assert value["roles"] == [f"{name}_owner", f"{name}_station", f"{name}_reports"]
    assert (value["guards_missing"], value["rights_too_many"], value["rights_too_few"]) == ([], [], [])


def test_roles_own_or_work_or_read_and_only_stations_log_in(shared: Shared) -> None:
    query = (
        "SELECT rolname, rolcanlogin, rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls"
        " FROM pg_roles WHERE rolname LIKE %s ORDER BY 1"
    )
    with raw(shared.admin_url) as link:
        found = {row[0]: row[1:] for row in link.execute(query, (f"{shared.name}\\_%",))}
        owners = link.execute("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'").fetchall()
        members = link.execute(
            "SELECT pg_has_role(%s, %s, 'USAGE'), pg_has_role(%s, %s, 'MEMBER')",
            (shared.first.login, shared.roles.station, shared.first.login, shared.roles.owner),
        ).fetchone()
    assert found == {
        shared.roles.owner: (False, False),
        shared.roles.reports: (False, False),
        shared.roles.station: (False, False),
        shared.first.login: (True, False),
    }
    assert owners == [(shared.roles.owner,)] and members == (True, False)


def test_time_outs_are_the_logins_own_so_that_a_pooler_cannot_lose_them(shared: Shared) -> None:
    names = ", ".join(f"'{name}'" for name in SESSION_SETTINGS)
    with raw(shared.admin_url, shared.first.login) as link:  # a plain connection, as pgbouncer makes it
        query = f"SELECT name, source FROM pg_settings WHERE name IN ({names})"
        rows = {row[0]: row[1] for row in link.execute(query.encode())}
        values = {name: link.execute(f"SHOW {name}".encode()).fetchone() for name in SESSION_SETTINGS}
    assert set(rows.values()) == {"user"} and set(rows) == set(SESSION_SETTINGS)
    assert values == {name: (value,) for name, value in SESSION_SETTINGS.items()}
    database = Database(shared.first.url)  # and the program neither sends nor sets them again
    with database.reading() as conn:
        sources = conn.execute(text(f"SELECT DISTINCT source FROM pg_settings WHERE name IN ({names})")).scalars().all()
    database.close()
    assert sources == ["user"]


def test_the_password_is_checked_by_scram_and_never_sent(shared: Shared) -> None:
    stored = shared.value(f"SELECT rolpassword FROM pg_authid WHERE rolname = '{shared.first.login}'")
    assert str(stored).startswith("SCRAM-SHA-256$")


def test_the_same_again_is_refused_and_says_what_to_do(shared: Shared) -> None:
    before = roles_like(shared.server, shared.name)
    with pytest.raises(Refused) as told:
        admin.init(shared.server.url(), name=shared.name, company="Other", station="Packing 7")
    assert told.value.message == f"The database {shared.name} holds a shop already: Sample Goods. Nothing was changed."
    assert "db add-station" in told.value.fix
    assert roles_like(shared.server, shared.name) == before
    assert admin.probe(shared.admin_url).stations == ("Packing 1",)


@pytest.mark.parametrize("bad", ["", "Shop", "1shop", "my-shop", "shop;--", 'a"b', "a" * 31, "postgres", "template1"])
def test_names_that_a_database_cannot_have(bad: str) -> None:
    with pytest.raises(BadInput, match=r"cannot be the name of a shared database\. Nothing was changed"):
        admin.init("postgresql://me@127.0.0.1:1/postgres", name=bad)
    with pytest.raises(BadInput):
        checked_name(bad)


@pytest.mark.parametrize(("given", "words"), [("eur", "is not a currency"), ("", "is not a currency")])
def test_currencies_that_are_none(given: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        admin.init("postgresql://me@127.0.0.1:1/postgres", name="shop", currency=given)


@pytest.mark.parametrize("bad", ["x" * 61, "a\x00b", "\u202e\u202e", "   "])
def test_names_that_a_station_cannot_have(bad: str) -> None:
    with pytest.raises(BadInput, match="cannot be the name of a station"):
        admin.add_station("postgresql://me@127.0.0.1:1/shop", station=bad)


@pytest.mark.parametrize(
    "address", ["sqlite:///shop.db", "shop.db", "mysql://me@there/shop", "postgresql://me@there:port/shop", ""]
)
def test_addresses_that_no_administrator_has(address: str) -> None:
    for act in (
        lambda: admin.init(address, name="shop"),
        lambda: admin.add_station(address, station="One"),
        lambda: admin.revoke_station(address, station="One"),
        lambda: admin.upgrade(address),
    ):
        with pytest.raises(BadInput):
            act()


# What is there already.


def test_an_empty_database_of_that_name_is_used(postgres_server: PostgresServer, name: str) -> None:
    with raw(postgres_server.url()) as link:
        link.execute(f"CREATE DATABASE {name}".encode())
    admin.init(postgres_server.url(), name=name)
    assert describe(postgres_server.url(name))["owner"] == f"{name}_owner"


@pytest.mark.parametrize("where", ["public", "theirs"])
def test_a_strangers_database_is_refused_and_not_touched(
    postgres_server: PostgresServer, name: str, where: str
) -> None:
    with raw(postgres_server.url()) as link:
        link.execute(f"CREATE DATABASE {name}".encode())
    with raw(postgres_server.url(name)) as link:
        link.execute(f"CREATE SCHEMA IF NOT EXISTS {where}; CREATE TABLE {where}.guests (id integer)".encode())
    with pytest.raises(Refused, match=r"belongs to another program\. Nothing was changed"):
        admin.init(postgres_server.url(), name=name)
    assert roles_like(postgres_server, name) == set()
    with raw(postgres_server.url(name)) as link:
        assert link.execute("SELECT count(*) FROM pg_tables WHERE tablename = 'sku'").fetchone() == (0,)


def test_a_shop_of_one_login_is_refused_and_not_touched(postgres_server: PostgresServer, name: str) -> None:
    with raw(postgres_server.url()) as link:
        link.execute(f"CREATE DATABASE {name}".encode())
    make_shop(Settings(), url=postgres_server.url(name), company="Alone").close()
    with pytest.raises(Refused, match="holds a shop already: Alone"):
        admin.init(postgres_server.url(), name=name)
    with pytest.raises(Refused, match="has no roles for stations: it was not made by db init"):
        admin.add_station(postgres_server.url(name), station="Packing 1")
    assert roles_like(postgres_server, name) == set()
    assert admin.upgrade(postgres_server.url(name)).mended == ()


def test_an_empty_database_that_knows_no_letters_is_refused(postgres_server: PostgresServer, name: str) -> None:
    with raw(postgres_server.url()) as link:
        link.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'".encode())
    with pytest.raises(Refused, match="in UTF8 with the locale C: search would miss names"):
        admin.init(postgres_server.url(), name=name)
    assert roles_like(postgres_server, name) == set()


def test_a_role_that_only_has_the_name_is_never_used(postgres_server: PostgresServer, name: str) -> None:
    with raw(postgres_server.url()) as link:
        link.execute(f"CREATE ROLE {name}_owner LOGIN SUPERUSER".encode())
    with pytest.raises(Refused, match=f"has a role {name}_owner already, and it is not Stationmaster's"):
        admin.init(postgres_server.url(), name=name)
    assert name not in databases(postgres_server)


# Cut off in the middle: a second run goes on.


class Dies(Exception):
    """The program is ended here."""


def _dies(*_: object, **__: object) -> None:
    raise Dies


@pytest.mark.parametrize(
    "moment", ["db.admin.make_roles", "db.admin.make_database", "db.admin.take_over", "db.upgrade._first_rows",
               "db.admin.give_login", "db.rights.grant"]
)  # fmt: skip
def test_what_was_cut_off_is_gone_on_with(
    postgres_server: PostgresServer, name: str, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, pytest.raises(Dies):
        patch.setattr(moment, _dies)
        admin.init(postgres_server.url(), name=name, station="Packing 1")
    if name in databases(postgres_server):
        assert admin.probe(postgres_server.url(name)).status is SchemaStatus.EMPTY
    made = admin.init(postgres_server.url(), name=name, station="Packing 1")
    assert admin.probe(made.url).stations == ("Packing 1",)
    assert describe(postgres_server.url(name))["rights_too_few"] == []


def test_a_server_that_gives_out_in_the_middle_says_how_far_it_came(postgres_server: PostgresServer, name: str) -> None:
    """The administrator may make roles and databases, but the empty database belongs to somebody else."""
    with raw(postgres_server.url()) as link:
        link.execute(f"CREATE DATABASE {name}".encode())
    with landlord(postgres_server) as url:
        with pytest.raises(Refused) as told:
            admin.init(url, name=name)
        assert "Roles were made, but no shop. It says: must be owner of database" in told.value.message
        assert told.value.fix.endswith("Then run the same command again: it goes on from there.")
        with raw(postgres_server.url()) as link:
            link.execute(f"ALTER DATABASE {name} OWNER TO landlord".encode())
        assert admin.probe(admin.init(url, name=name).url).stations == ("Station 1",)
        remove(postgres_server, name)


def test_a_login_whose_connections_stay_is_locked_all_the_same(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    made = admin.add_station(shared.admin_url, station="Stubborn")

    def refused(conn: Connection, _login: str) -> int:
        conn.exec_driver_sql("DO $$ BEGIN RAISE EXCEPTION 'must be a member' USING ERRCODE = '42501'; END $$")
        return 0

    with monkeypatch.context() as patch, pytest.raises(Refused) as told:
        patch.setattr(admin, "end_connections", refused)
        admin.revoke_station(shared.admin_url, station="Stubborn")
    assert f"The login {made.login} is locked. It says: must be a member." in told.value.message
    assert "Then run the same again to end its connections." in told.value.fix
    assert admin.revoke_station(shared.admin_url, station="Stubborn").was_open is False


def test_two_who_make_it_at_once_make_one(postgres_server: PostgresServer, name: str) -> None:
    start, outcomes = threading.Barrier(3, timeout=20), list[str]()

    def make() -> None:
        start.wait()
        try:
            admin.init(postgres_server.url(), name=name)
            outcomes.append("made")
        except OperationError as error:
            outcomes.append(error.message)

    threads = [threading.Thread(target=make) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("made") == 1 and len(outcomes) == 3, outcomes
    assert all(said == "made" or "holds a shop already" in said or "busy" in said for said in outcomes), outcomes


# Stations.


def test_each_station_has_a_login_of_its_own(shared: Shared) -> None:
    """Names that come to the same letters have different logins."""
    second, third = (admin.add_station(shared.admin_url, station=name) for name in ("packing-1", "包装"))
    assert (second.login, third.login) == (f"{shared.roles.station}_packing_1_2", f"{shared.roles.station}_x")
    assert {"packing-1", "包装"} < set(admin.probe(shared.admin_url).stations)
    for made in (second, third):
        open_shop(Settings(station=made.station), url=made.url).close()
        with pytest.raises(Refused, match=f"The station {made.station} has a login already: {made.login}"):
            admin.add_station(shared.admin_url, station=made.station)


def test_a_revoked_login_is_out_at_once_and_can_come_back(shared: Shared) -> None:
    made = admin.add_station(shared.admin_url, station="Packing 9")
    shop = open_shop(Settings(station="Packing 9"), url=made.url)
    held = raw(shared.admin_url, made.login)
    gone = admin.revoke_station(shared.admin_url, station="Packing 9")
    assert (gone.login, gone.was_open) == (made.login, True) and gone.connections >= 2
    with pytest.raises(psycopg.OperationalError), held:
        held.execute("SELECT 1")
    with pytest.raises(Unavailable, match=r"the server ended the connection or is being stopped\. Nothing was changed"):
        shop.read(lambda conn: conn.execute(text("SELECT 1")).all())
    with pytest.raises(Unavailable) as told:
        shop.read(lambda conn: conn.execute(text("SELECT 1")).all())
    assert f"The server does not let the login {made.login} in" in told.value.message
    shop.close()
    again = admin.revoke_station(shared.admin_url, station=made.login)
    assert (again.was_open, again.connections) == (False, 0)
    assert "Packing 9" in admin.probe(shared.admin_url).stations, "what it did keeps its name"
    back = admin.add_station(shared.admin_url, station="Packing 9")
    assert back.login == made.login and back.password != made.password
    open_shop(Settings(station="Packing 9"), url=back.url).close()


def test_revoking_leaves_the_others_alone(shared: Shared) -> None:
    held = raw(shared.admin_url, shared.first.login)
    admin.revoke_station(shared.admin_url, station=admin.add_station(shared.admin_url, station="Short").station)
    with held:
        assert held.execute("SELECT 1").fetchone() == (1,)
    held.close()


def test_a_station_that_nobody_knows_cannot_be_revoked(shared: Shared) -> None:
    with pytest.raises(NotFound, match="No station 'Nobody' has a login") as told:
        admin.revoke_station(shared.admin_url, station="Nobody")
    assert "Packing 1" in told.value.fix


# Who may.


def test_a_station_is_no_administrator(shared: Shared) -> None:
    for act in (
        lambda: admin.init(shared.first.url, name="other"),
        lambda: admin.add_station(shared.first.url, station="More"),
        lambda: admin.revoke_station(shared.first.url, station="Packing 1"),
    ):
        with pytest.raises(Refused, match=r"may not .*Nothing was changed") as told:
            act()
        assert "administrator" in told.value.fix
    assert roles_like(shared.server, "other") == set()


@contextlib.contextmanager
def landlord(server: PostgresServer) -> Iterator[str]:
    """An administrator without superuser's rights, as managed servers give: may make roles and databases."""
    with raw(server.url()) as link:
        link.execute("CREATE ROLE landlord LOGIN CREATEROLE CREATEDB")
    try:
        yield make_url(server.url()).set(username="landlord").render_as_string(hide_password=False)
    finally:
        with raw(server.url()) as link:
            link.execute("DROP OWNED BY landlord")
            link.execute("DROP ROLE landlord")


def _everything_as(server: PostgresServer, url: str, name: str) -> None:
    """Make, add, revoke, spoil and mend as the login of ``url``."""
    here = make_url(url).set(database=name).render_as_string(hide_password=False)
    admin.init(url, name=name, company="Managed")
    second = admin.add_station(here, station="Packing 2")
    held = raw(server.url(name), second.login)
    assert admin.revoke_station(here, station="Packing 2").connections == 1
    held.close()
    with raw(server.url(name)) as link:
        link.execute(f"REVOKE UPDATE ON sku FROM {name}_station".encode())
    assert len(admin.upgrade(here).mended) == 3, "the group and two logins"
    value = describe(here)
    assert (value["rights_too_many"], value["rights_too_few"], value["guards_missing"]) == ([], [], [])
    assert admin.probe(here).can_upgrade


def test_an_administrator_of_a_managed_server_needs_no_superuser(postgres_server: PostgresServer, name: str) -> None:
    with landlord(postgres_server) as url:
        _everything_as(postgres_server, url, name)
        remove(postgres_server, name)


def test_a_newer_server_in_locale_c_and_without_superuser_works_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL 18, whose administrators must be given each role; a cluster that knows no letters makes one that does.

    (Superusers on PostgreSQL 15 are what the other tests have.)
    """
    monkeypatch.setattr("tests.servers.LOCALES", ("C",))
    server = PostgresServer.start(durable=False, programs=packaged_programs())
    try:
        with landlord(server) as url:
            _everything_as(server, url, "shop")
            value = describe(server.url("shop"))
            assert value["knows_letters"] and value["locale"].upper().replace("-", "").endswith("UTF8")
            with raw(server.url("shop")) as link:
                assert link.execute("SELECT lower('ÄÖ')").fetchone() == ("äö",)
            remove(server, "shop")
    finally:
        server.stop()


# Looking, upgrading.


def test_what_is_at_an_address_is_told_apart(shared: Shared, blank_url: str, fresh_url: str) -> None:
    assert admin.probe(blank_url).status is SchemaStatus.EMPTY
    found = admin.probe(fresh_url)
    assert (found.status, found.company, found.stations) == (SchemaStatus.CURRENT, "Sample Goods", ("Station 1",))
    assert found.can_upgrade and found.server_version
    station = admin.probe(shared.first.url)
    assert station.status is SchemaStatus.CURRENT and not station.can_upgrade
    assert int(station.server_version.split(".")[0]) >= 14


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_strange_and_newer_databases_are_told_apart_and_not_upgraded(blank_url: str, fresh_url: str) -> None:
    with raw(blank_url) as link:
        link.execute("CREATE TABLE guests (id integer)")
    with raw(fresh_url) as link:
        link.execute("UPDATE alembic_version SET version_num = '9999'")
    assert admin.probe(blank_url).status is SchemaStatus.FOREIGN
    assert admin.probe(fresh_url).status is SchemaStatus.NEWER
    for url, words in ((blank_url, "belongs to another program"), (fresh_url, "made by a newer Stationmaster")):
        with pytest.raises(Refused, match=words):
            admin.upgrade(url)


def test_an_older_shared_database_is_upgraded_by_its_owner_alone(
    postgres_server: PostgresServer, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = admin.init(postgres_server.url(), name=name, station="Packing 1")
    with raw(postgres_server.url(name)) as link:
        for statement in BACK_TO_THE_FIRST:
            link.execute(statement)
    assert shop_status(Settings(), made.url) is SchemaStatus.OLDER
    with pytest.raises(Refused, match=r"needs an upgrade\. Nothing was changed") as told:
        open_shop(Settings(), url=made.url)
    command = f"stationmaster db upgrade --admin-url postgresql://ADMIN@127.0.0.1/{name}"
    assert told.value.fix == f"Whoever looks after the server runs: {command}"
    for act in (lambda: admin.upgrade(made.url), lambda: admin.add_station(postgres_server.url(name), station="Two")):
        with pytest.raises(Refused, match="Nothing was changed"):
            act()
    done = admin.upgrade(postgres_server.url(name))
    assert (done.before, done.after) == ("0001", upgrade.SCHEMA)
    open_shop(Settings(), url=made.url).close()
    value = describe(postgres_server.url(name))
    assert (value["rights_too_many"], value["rights_too_few"], value["owner"]) == ([], [], f"{name}_owner")
    with raw(postgres_server.url(name)) as link:
        owner = link.execute("SELECT tableowner FROM pg_tables WHERE tablename = 'order_edit'").fetchone()
    assert owner == (f"{name}_owner",)


def test_a_guard_that_is_gone_is_told_and_made_anew(shared: Shared) -> None:
    shared.run("DROP TRIGGER stock_move_no_rewrite ON stock_move")
    assert describe(shared.first.url)["guards_missing"] == ["stock_move_no_rewrite"]
    assert admin.upgrade(shared.admin_url).mended == ("guard stock_move_no_rewrite",)
    assert describe(shared.first.url)["guards_missing"] == []


def test_a_migration_is_not_stopped_by_the_time_out_of_everyday_steps(shared: Shared) -> None:
    seen = list[str]()

    def look(conn: Connection) -> None:
        seen.append(str(conn.execute(text("SHOW statement_timeout")).scalar_one()))
        seen.append(str(conn.execute(text("SELECT current_user")).scalar_one()))

    database = Database(shared.admin_url)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("db.upgrade.rights.grant", look)
        upgrade.migrate(database)
    with database.reading() as conn:
        seen.append(str(conn.execute(text("SHOW statement_timeout")).scalar_one()))
    database.close()
    assert seen == ["0", shared.roles.owner, "15s"]


# Names.


@pytest.mark.parametrize(
    ("station", "wanted"),
    [
        ("Packing 1", "packing_1"),
        ("Büro", "buro"),
        ("包装", "x"),
        ("--", "x"),
        ("A" * 80, "a" * 21),
        ("a.b/c", "a_b_c"),
    ],
)
def test_a_stations_name_in_the_letters_of_a_login(station: str, wanted: str) -> None:
    assert slug(station) == wanted
    assert len(Roles("d" * 30).login(station, 99).encode()) <= 63


def test_names_and_texts_are_quoted() -> None:
    assert quoted('a"b') == '"a""b"'
    assert literal("it's \\ so") == "E'it''s \\\\ so'"
    with pytest.raises(BadInput):
        literal("a\0b")


def test_station_names_that_try_sql_are_only_names(shared: Shared) -> None:
    hostile = "x'; DROP TABLE station; --\\"
    made = admin.add_station(shared.admin_url, station=hostile)
    assert made.station == hostile and hostile in admin.probe(made.url).stations
    assert hostile in [one["station"] for one in describe(shared.admin_url)["stations"]]
    assert admin.revoke_station(shared.admin_url, station=hostile).login == made.login
    assert admin_steps.checked_station("  Packing \t 1 ") == "Packing 1"
