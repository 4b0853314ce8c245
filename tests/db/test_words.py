"""What a server refuses, and how, is told in words with what to do: tried with real servers, and through the commands.

Each case names the beginning of the message and a part of the fix. ``met`` meets the same trouble at every place where
people do: the commands that read, write and look after the database, and an operation under way.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from app.context import AppContext, open_shop
from app.errors import BadInput, OperationError, Refused, Unavailable
from app.services.locations import SetLocation
from app.services.unit_of_work import Operations
from app.settings import Settings
from db import admin
from db.failures import Failure, Trouble, classify, trouble_of
from db.session import Database
from db.words import told
from tests.guarded import HBA, NAME, Certificates, GuardedServer, certificates, guarded
from tests.servers import free_port
from tests.shared import raw
from tests.terminal import Terminal

__all__ = ["certificates", "guarded"]


@pytest.fixture(scope="module")
def first(guarded: GuardedServer) -> admin.NewShared:
    """A shared shop on the guarded server."""
    return admin.init(guarded.url(), name="shop", company="Sample Goods", station="Packing 1")


@pytest.fixture
def commands(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal without a password anywhere."""
    monkeypatch.delenv("PGPASSWORD", raising=False)
    return Terminal("", capsys)


def with_password(url: str, password: str) -> str:
    return make_url(url).set(password=password).render_as_string(hide_password=False)


def met(commands: Terminal, url: str, message: str, fix: str, *, secret: str = "hunter2") -> None:
    """Every command tells the same; no secret comes out."""
    for words in (["orders"], ["route"], ["location", "Main"], ["db", "status"], ["db", "upgrade"]):
        error = commands.json(*words, "--db", url, code=1)["error"]
        assert message in error["message"], words
        assert "Nothing was changed." in error["message"] and fix in error["fix"], (words, error)
        plain = commands(*words, "--db", url, code=1) + commands.err
        assert secret not in plain and secret not in str(error)
    with pytest.raises(OperationError) as seen:
        admin.probe(url)
    assert message in seen.value.message
    database = Database(url)
    with pytest.raises(OperationError) as broken:
        Operations(database, user_id=1, station_id=1).run(SetLocation("Main", ()))
    database.close()
    assert message in broken.value.message and "Nothing was changed." in broken.value.message


# Passwords and logins.


def test_a_wrong_password_is_told(commands: Terminal, guarded: GuardedServer, first: admin.NewShared) -> None:
    met(
        commands,
        with_password(first.url, "hunter2"),
        f"The server refused the password of the login {first.login} at postgresql://{first.login}:***@",
        "PGPASSFILE",
    )


def test_no_password_is_told(commands: Terminal, first: admin.NewShared) -> None:
    met(commands, first.url, f"wants a password for the login {first.login}", "Put it into PGPASSFILE")


def test_a_password_from_its_file_or_the_environment_opens(
    commands: Terminal, first: admin.NewShared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = make_url(first.url)
    monkeypatch.setenv("PGPASSWORD", first.password)
    commands("orders", "--db", first.url)
    monkeypatch.delenv("PGPASSWORD")
    file = tmp_path / "pgpass"
    file.write_text(f"{url.host}:{url.port}:shop:{first.login}:{first.password}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    commands("orders", "--db", first.url)


def test_a_login_that_is_locked_or_unknown_or_not_let_in_is_told(
    commands: Terminal, guarded: GuardedServer, first: admin.NewShared
) -> None:
    second = admin.add_station(guarded.url("shop"), station="Short")
    guarded.run(f"ALTER ROLE {second.login} NOLOGIN")
    met(commands, with_password(second.url, second.password), f"not let the login {second.login} in", "was revoked")
    stranger = first.url.replace(first.login, "nobody_here")
    # The server does not say that a login is unknown: that would be a gift to whoever guesses.
    met(commands, with_password(stranger, "hunter2"), "refused the password of the login nobody_here", "PGPASSFILE")
    guarded.write("pg_hba.conf", "host all postgres 127.0.0.1/32 trust\nhost postgres all 127.0.0.1/32 scram-sha-256\n")
    guarded.reload()
    try:
        met(commands, with_password(first.url, first.password), f"not let the login {first.login} in", "pg_hba.conf")
    finally:
        guarded.write("pg_hba.conf", HBA)
        guarded.reload()


def test_a_database_that_is_not_there_is_told(commands: Terminal, guarded: GuardedServer) -> None:
    met(commands, guarded.url("nowhere"), "There is no database nowhere on the server", "stationmaster db init")


# Certificates: the server is met as from another machine.


@pytest.fixture
def encrypted(guarded: GuardedServer, certificates: Certificates) -> Iterator[GuardedServer]:
    """The guarded server with a good certificate; without encryption afterwards."""
    guarded.encrypt(certificates.sign(NAME))
    yield guarded
    guarded.plain()


def test_a_server_that_proves_itself_is_used(
    commands: Terminal, encrypted: GuardedServer, first: admin.NewShared, certificates: Certificates
) -> None:
    url = encrypted.away(first.login, "shop", sslrootcert=certificates.authority)
    commands("orders", "--db", with_password(url, first.password))
    value = commands.json("db", "status", "--db", with_password(url, first.password))
    assert value["tls"] is True and value["tls_version"].startswith("TLSv1.")
    assert first.password not in str(value)


def test_a_server_that_nobody_vouches_for_is_told(
    commands: Terminal, encrypted: GuardedServer, first: admin.NewShared, tmp_path: Path
) -> None:
    """By default against what this system trusts; or against another authority's file."""
    other = Certificates.make(tmp_path)
    for query in ("", f"&sslrootcert={other.authority}"):
        url = with_password(encrypted.away(first.login, "shop") + query, "hunter2")
        met(commands, url, "is from nobody that this machine trusts", "sslrootcert=FILE")


def test_a_certificate_for_another_name_is_told(
    commands: Terminal, encrypted: GuardedServer, first: admin.NewShared, certificates: Certificates
) -> None:
    encrypted.encrypt(certificates.sign("other.shop.test"))
    url = encrypted.away(first.login, "shop", sslrootcert=certificates.authority)
    met(commands, with_password(url, "hunter2"), "is for another name", "Use the name that the certificate")


def test_a_certificate_that_is_out_of_date_is_told(
    commands: Terminal, encrypted: GuardedServer, first: admin.NewShared, certificates: Certificates
) -> None:
    encrypted.encrypt(certificates.sign(NAME, days=-1))
    url = encrypted.away(first.login, "shop", sslrootcert=certificates.authority)
    met(commands, with_password(url, "hunter2"), "is out of date", "renews it")


def test_a_server_that_does_not_encrypt_is_told(
    commands: Terminal, guarded: GuardedServer, first: admin.NewShared, certificates: Certificates
) -> None:
    url = guarded.away(first.login, "shop", sslrootcert=certificates.authority)
    met(commands, with_password(url, "hunter2"), "does not encrypt its connections", "turns ssl on")


def test_an_authority_whose_file_is_not_there_is_told(
    commands: Terminal, encrypted: GuardedServer, first: admin.NewShared, tmp_path: Path
) -> None:
    url = encrypted.away(first.login, "shop", sslrootcert=tmp_path / "none.pem")
    met(commands, with_password(url, "hunter2"), "the authorities to trust cannot be read", "sslrootcert=FILE")


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_less_than_that_is_refused_away_from_here(
    commands: Terminal, encrypted: GuardedServer, first: admin.NewShared, mode: str
) -> None:
    url = with_password(encrypted.away(first.login, "shop", sslmode=mode), "hunter2")
    for words in (["orders"], ["db", "status"]):
        error = commands.error(*words, "--db", url, code=2)
        assert f"sslmode={mode} to {NAME} would not make sure that it is your server" in error["message"]
        assert "Nothing was changed." in error["message"] and "sslrootcert=FILE" in error["fix"]
        assert "hunter2" not in str(error)
    with pytest.raises(BadInput):
        admin.init(encrypted.away("postgres", "postgres", sslmode=mode), name="other")


# Reaching it.


def test_nothing_listens_there(commands: Terminal) -> None:
    url = f"postgresql://me:hunter2@127.0.0.1:{free_port()}/shop"
    met_unreached(commands, url, "cannot be reached just now: nothing listens there.", "Check its address and port")


def met_unreached(commands: Terminal, url: str, message: str, fix: str) -> None:
    """As ``met`` for what an operation tries again for ten seconds: here it only looks once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.services.unit_of_work._RECONNECT_SECONDS", 0.0)
        met(commands, url, message, fix)


def test_a_name_that_nobody_knows(commands: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)  # tests ask no name server
    met_unreached(
        commands, "postgresql://me:hunter2@no.such.host/shop", "nobody knows a machine", "this machine's network"
    )


def test_a_server_that_does_not_answer(commands: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"postgresql://me:hunter2@127.0.0.1:{silent.getsockname()[1]}/shop?connect_timeout=2"
        with pytest.raises(Unavailable) as seen:
            admin.probe(url)
        assert "it does not answer. Nothing was changed." in seen.value.message
        assert "firewall" in commands.error("orders", "--db", url, code=1)["fix"]


def test_too_many_connections_are_told_and_waited_for(
    commands: Terminal, guarded: GuardedServer, first: admin.NewShared
) -> None:
    guarded.run(f"ALTER ROLE {first.login} CONNECTION LIMIT 0")
    url = with_password(first.url, first.password)
    met_unreached(commands, url, "is busy: it takes no more connections", "max_connections")
    database = Database(url)
    later = threading.Timer(1.0, lambda: guarded.run(f"ALTER ROLE {first.login} CONNECTION LIMIT -1"))
    later.start()
    done = Operations(database, user_id=1, station_id=1).run(SetLocation("Main", ()))
    later.join()
    database.close()
    assert done.result["code"] == "Main"


def test_a_server_that_is_full_to_the_last_connection(commands: Terminal) -> None:
    server = GuardedServer.started()
    try:
        made = admin.init(server.url(), name="shop")
        server.run("ALTER SYSTEM SET max_connections = 5")  # three of them are kept for superusers
        server.settings = {name: value for name, value in server.settings.items() if name != "max_connections"}
        server.restart()
        taken = [raw(server.url()) for _ in range(2)]
        url = with_password(made.url, made.password)
        error = commands.error("orders", "--db", url, code=1)
        assert "is busy: it takes no more connections" in error["message"] and "pgbouncer" in error["fix"]
        for link in taken:
            link.close()
        commands("orders", "--db", url)
    finally:
        server.stop()


def test_a_server_that_stops_and_one_that_starts(commands: Terminal) -> None:
    """Smart shutdown waits for who is connected and takes nobody new; after a power cut it recovers first."""
    server = GuardedServer.started(durable=True)
    try:
        made = admin.init(server.url(), name="shop")
        url = with_password(made.url, made.password)
        shop = open_shop(Settings(), url=url)
        server.restart(immediate=True)
        first_words = _after_restart(shop)
        assert first_words is None or "Nothing was changed." in first_words
        assert shop.run(SetLocation("Main", ())).result["code"] == "Main"
        held = raw(server.url())
        os.kill(server.pid, signal.SIGTERM)
        error = _until_refused(commands, url)
        assert "the server ended the connection or is being stopped. Nothing was changed." in error["message"]
        assert "Wait until it is back" in error["fix"]
        held.close()
        shop.close()
    finally:
        server.stop()


def _after_restart(shop: AppContext) -> str | None:
    try:
        shop.read(lambda conn: conn.execute(text("SELECT 1")).all())
    except Unavailable as error:
        return error.message
    return None


def _until_refused(commands: Terminal, url: str) -> dict[str, str]:
    """What is said once the server has heard the signal."""
    for _ in range(200):
        value = commands.json("orders", "--db", url, code=1) if _refused(url) else {}
        if value:
            return dict(value["error"])
    raise AssertionError("the server went on")


def _refused(url: str) -> bool:
    try:
        admin.probe(url)
    except Unavailable:
        return True
    return False


# In the middle of a step, by the server's own code.


def planted(state: str) -> str:
    return f"DO $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '{state}'; END $$"


STATES = {
    "40001": (Trouble.BUSY, Failure.RETRY, "The database is busy."),
    "40P01": (Trouble.BUSY, Failure.RETRY, "The database is busy."),
    "55P03": (Trouble.BUSY, Failure.RETRY, "The database is busy."),
    "57014": (Trouble.TOO_SLOW, Failure.OTHER, "took too long over this step"),
    "25006": (Trouble.READ_ONLY, Failure.REFUSED, "is a copy for reading and takes no changes"),
    "42501": (Trouble.DENIED, Failure.REFUSED, "may not do this in the database"),
    "53100": (Trouble.FULL, Failure.FULL, "has no room left"),
    "53300": (Trouble.TOO_MANY, Failure.UNKNOWN, "takes no more connections"),
    "57P01": (Trouble.STOPPING, Failure.UNKNOWN, "ended the connection"),
    "57P03": (Trouble.STARTING, Failure.UNKNOWN, "the server is starting"),
    "28000": (Trouble.NO_LOGIN, Failure.REFUSED, "does not let the login"),
    "28P01": (Trouble.WRONG_PASSWORD, Failure.REFUSED, "refused the password"),
    "3D000": (Trouble.NO_DATABASE, Failure.REFUSED, "There is no database"),
    "08006": (Trouble.BROKEN, Failure.UNKNOWN, "The connection to the database"),
}


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
@pytest.mark.parametrize("state", STATES)
def test_each_code_of_a_server_has_its_words(db: Database, state: str) -> None:
    trouble, failure, words = STATES[state]
    with pytest.raises(DBAPIError) as seen, db.writing() as conn:
        conn.exec_driver_sql(planted(state))
    error = seen.value
    assert (trouble_of(error), classify(error)) == (trouble, failure)
    for unsure, changed in ((False, "Nothing was changed."), (True, "The last step may or may not have been saved.")):
        problem = told(error, db.url, unsure=unsure)
        assert problem is not None and words in problem.message and changed in problem.message and problem.fix
        assert "planted" not in problem.message or trouble in (Trouble.DENIED, Trouble.NO_LOGIN, Trouble.FULL)
        assert ("never done twice" in problem.fix) is unsure


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
@pytest.mark.parametrize("state", ["42601", "42P01", "22P02", "23514", "P0001", "XX000"])
def test_faults_of_the_program_have_none(db: Database, state: str) -> None:
    with pytest.raises(DBAPIError) as seen, db.writing() as conn:
        conn.exec_driver_sql(planted(state))
    assert trouble_of(seen.value) is None and told(seen.value, db.url) is None


def test_what_the_driver_will_not_send_is_a_fault_and_is_not_tried_again(db: Database) -> None:
    if db.is_sqlite:
        return  # SQLite's driver takes other things
    with pytest.raises(DBAPIError) as seen, db.writing() as conn:
        conn.execute(text("SELECT :value"), {"value": "a\x00b"})
    assert (trouble_of(seen.value), classify(seen.value)) == (None, Failure.OTHER)


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_a_step_that_broke_and_cannot_be_looked_up_may_have_been_saved(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It broke once it had a connection; then nobody is let in any more. "Nothing was changed" would be a guess."""
    monkeypatch.setattr("app.services.unit_of_work._RECONNECT_SECONDS", 0.5)
    operations, writing = Operations(db, user_id=1, station_id=1), db.writing

    @contextlib.contextmanager
    def breaks() -> Iterator[Connection]:
        with writing() as conn:
            yield conn
            monkeypatch.setattr(db, "writing", closed.writing)
            conn.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    closed = Database(f"postgresql://me@127.0.0.1:{free_port()}/shop")
    monkeypatch.setattr(db, "writing", breaks)
    with pytest.raises(Unavailable) as seen:
        operations.run(SetLocation("Main", ()))
    closed.close()
    assert "nothing listens there. The last step may or may not have been saved." in seen.value.message
    assert seen.value.fix.startswith("Try again: the same step is never done twice.")


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_a_lock_that_stays_is_told_as_busy(db: Database) -> None:
    with db.writing() as holder, pytest.raises(Unavailable, match=r"The database is busy\. Nothing was changed"):
        holder.execute(text("LOCK TABLE location IN ACCESS EXCLUSIVE MODE"))
        with db.reading() as conn:
            conn.execute(text("SET LOCAL lock_timeout = '50ms'"))
            conn.execute(text("SELECT * FROM location"))


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_a_step_that_takes_too_long_is_told(db: Database) -> None:
    with pytest.raises(Unavailable, match="took too long over this step and stopped it"), db.reading() as conn:
        conn.execute(text("SET LOCAL statement_timeout = '50ms'"))
        conn.execute(text("SELECT pg_sleep(5)"))


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_a_server_that_takes_no_changes_is_told(fresh_url: str) -> None:
    with raw(fresh_url) as link:
        link.execute(f"ALTER DATABASE {make_url(fresh_url).database} SET default_transaction_read_only = on".encode())
    database = Database(fresh_url)
    try:
        with pytest.raises(Refused, match=r"for reading and takes no changes\. Nothing was changed") as seen:
            Operations(database, user_id=1, station_id=1).run(SetLocation("Main", ()))
        assert "Name the server that takes changes" in seen.value.fix
    finally:
        database.close()


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_where_the_address_names_nobody_the_login_is_the_drivers(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DBAPIError) as seen, db.writing() as conn:
        conn.exec_driver_sql(planted("28P01"))
    monkeypatch.setenv("PGUSER", "somebody")
    problem = told(seen.value, make_url("postgresql://127.0.0.1/shop"))
    assert problem is not None and "the login somebody at" in problem.message


def test_every_trouble_has_words_that_end_in_a_fix() -> None:
    from db.words import _WORDS

    assert set(_WORDS) == set(Trouble)
    for happened, fix in _WORDS.values():
        assert happened.endswith(".") and fix and re.fullmatch(r"[A-Z].*", happened), happened
