"""Addresses of servers: what is asked of one on another machine, several hosts, time-outs, passwords of the keyring."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from app.errors import BadInput, Unavailable
from db import admin, passwords, postgresql
from db.postgresql import SESSION_SETTINGS, driver_words, hosts_of, is_this_machine, postgresql_engine, server_url
from db.session import Database
from tests.guarded import GuardedServer, guarded
from tests.shared import Shared, raw, shared

__all__ = ["guarded", "shared"]


def told_to_driver(url: str) -> dict[str, Any]:
    """What the driver would be called with."""
    engine = postgresql_engine(server_url(url))
    seen = dict[str, Any]()

    class Stop(Exception):
        """Before anything is sent."""

    def look(*_: object, **options: Any) -> None:
        seen.update(options)
        raise Stop

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine.dialect, "connect", look)
        with pytest.raises(Stop):
            engine.connect()
    engine.dispose()
    return seen


# Another machine.


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://me@db.shop.test/shop",
        "postgresql://me@192.0.2.7/shop",
        "postgresql://me@[2001:db8::1]/shop",
        "postgresql://me@127.0.0.1,db.shop.test/shop",
        "postgresql://me@/shop?host=/tmp&host=db.shop.test",
        "postgresql://me@localhost/shop?hostaddr=192.0.2.7",
        "postgresql://me@db.shop.test/shop?hostaddr=127.0.0.1",
        "postgresql://me@localhost.example.com/shop",
        "postgresql://me@/shop?service=there",
    ],
)
def test_another_machine_must_prove_itself(url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    roots = tmp_path / "roots.pem"
    roots.touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(roots))
    told = told_to_driver(url)
    assert (told["sslmode"], told["sslrootcert"]) == ("verify-full", str(roots))
    with pytest.raises(BadInput, match="would not make sure that it is your server"):
        postgresql_engine(server_url(url + ("&" if "?" in url else "?") + "sslmode=require"))


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://me@localhost/shop",
        "postgresql://me@127.0.0.1:5433/shop",
        "postgresql://me@127.8.9.10/shop",
        "postgresql://me@[::1]/shop",
        "postgresql:///shop",
        "postgresql://me@/shop?host=/var/run/postgresql",
        "postgresql://me@localhost,127.0.0.1/shop",
    ],
)
def test_this_machine_needs_no_certificate(url: str) -> None:
    assert "sslmode" not in told_to_driver(url)
    assert told_to_driver(url + ("&" if "?" in url else "?") + "sslmode=disable")["sslmode"] == "disable"


def test_the_environment_cannot_make_it_weaker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGSSLMODE", "disable")
    assert told_to_driver("postgresql://me@db.shop.test/shop")["sslmode"] == "verify-full"
    monkeypatch.setenv("PGHOST", "db.shop.test")
    assert told_to_driver("postgresql:///shop")["sslmode"] == "verify-full"
    monkeypatch.setenv("PGHOST", "/tmp")
    monkeypatch.setenv("PGHOSTADDR", "192.0.2.7")
    assert told_to_driver("postgresql:///shop")["sslmode"] == "verify-full"
    monkeypatch.delenv("PGHOSTADDR")
    monkeypatch.setenv("PGSERVICE", "there")
    assert told_to_driver("postgresql:///shop")["sslmode"] == "verify-full"


def test_the_authority_that_was_named_is_the_one_that_counts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    url = "postgresql://me@db.shop.test/shop"
    assert told_to_driver(f"{url}?sslrootcert=/etc/own.pem")["sslrootcert"] == "/etc/own.pem"
    assert told_to_driver("postgresql://me@localhost/shop?sslmode=verify-full")["sslrootcert"]
    monkeypatch.setenv("PGSSLROOTCERT", "/etc/own.pem")
    assert "sslrootcert" not in told_to_driver(url), "the driver reads it itself"
    monkeypatch.delenv("PGSSLROOTCERT")
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".postgresql").mkdir()
    (tmp_path / ".postgresql" / "root.crt").touch()
    assert "sslrootcert" not in told_to_driver(url), "the driver's own place"


def test_where_no_file_of_authorities_is_known_the_driver_looks_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "_SYSTEM_ROOTS", ("/nowhere",))
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    assert postgresql.system_roots() == "system"
    monkeypatch.undo()
    assert Path(postgresql.system_roots()).is_file() or postgresql.system_roots() == "system"


@pytest.mark.parametrize(
    ("host", "here"),
    [(host, True) for host in ("", "localhost", "/tmp", "@abstract", "127.0.0.1", "::1", "[::1]")]
    + [(host, False) for host in ("0.0.0.0", "localhost.", "db", "::", "127.0.0.1.example.com")],
)
def test_what_is_sure_to_be_this_machine(host: str, here: bool) -> None:
    assert is_this_machine(host) is here


# Addresses.


@pytest.mark.parametrize(
    ("given", "hosts", "ports"),
    [
        ("postgresql://me@a:5433,b:5434/shop", "a,b", "5433,5434"),
        ("postgresql://me@a,b/shop", "a,b", "5432,5432"),
        ("postgres://me:pw@a,b:5434/shop?connect_timeout=9", "a,b", "5432,5434"),
        ("postgresql+psycopg://me@a:1,b:2/shop", "a,b", "1,2"),
        ("postgresql://me@/shop?host=a:1&host=b:2", "a,b", "1,2"),
        ("postgresql://me@a:5433/shop", "a", "5433"),
        ("postgresql://me:p,w@a/shop", "a", "None"),
    ],
)
def test_addresses_of_several_hosts_in_either_form(given: str, hosts: str, ports: str) -> None:
    words = driver_words(server_url(given))
    assert (words["host"], str(words.get("port")), words["dbname"], words["user"]) == (hosts, ports, "shop", "me")
    assert hosts_of(words) == hosts.split(",")
    assert server_url(server_url(given)) == server_url(given)


def test_of_several_hosts_the_one_that_takes_changes_is_used() -> None:
    assert told_to_driver("postgresql://me@localhost:1,localhost:2/shop")["target_session_attrs"] == "read-write"
    assert "target_session_attrs" not in told_to_driver("postgresql://me@localhost/shop")
    chosen = told_to_driver("postgresql://me@localhost:1,localhost:2/shop?target_session_attrs=standby")
    assert chosen["target_session_attrs"] == "standby"


# Time-outs.


def test_nothing_is_waited_for_without_an_end() -> None:
    told = told_to_driver("postgresql://me@localhost/shop")
    assert {name: told[name] for name in ("connect_timeout", "tcp_user_timeout", "keepalives_idle")} == {
        "connect_timeout": 3, "tcp_user_timeout": 5_000, "keepalives_idle": 5
    }  # fmt: skip
    assert told_to_driver("postgresql://me@localhost/shop?connect_timeout=9")["connect_timeout"] == "9"


def test_a_login_without_settings_of_its_own_gets_them_when_it_connects(postgres_everyday: str) -> None:
    with raw(postgres_everyday) as link:
        assert link.execute("SHOW statement_timeout").fetchone() == ("0",), "the server has none"
    database = Database(postgres_everyday)
    with database.reading() as conn:
        found = {name: conn.execute(text(f"SHOW {name}")).scalar_one() for name in SESSION_SETTINGS}
    with database.writing() as conn:
        conn.execute(text("SET statement_timeout = 0"))
    database.close()
    assert found == dict(SESSION_SETTINGS)


def _first_message(address: tuple[str, int], seen: list[bytes], listener: socket.socket) -> None:
    """What a client says before anything else: no encryption asked for, so the start-up message itself."""
    client, _ = listener.accept()
    with client:
        (length,) = struct.unpack("!i", client.recv(4))
        seen.append(client.recv(length - 4))


def test_the_start_up_message_is_one_that_pgbouncer_takes() -> None:
    """It refuses parameters that it does not know, ``options`` and time-outs among them."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        seen = list[bytes]()
        listening = threading.Thread(target=_first_message, args=(("", 0), seen, listener))
        listening.start()
        url = f"postgresql://me@127.0.0.1:{listener.getsockname()[1]}/shop?sslmode=disable&gssencmode=disable"
        database = Database(url)
        with pytest.raises(Unavailable), database.reading():
            raise AssertionError("nobody answered")
        listening.join()
        database.close()
    parts = seen[0][4:].split(b"\0")
    names = {name.decode() for name in parts[0:-2:2]}
    assert names <= {"user", "database", "application_name", "client_encoding"}, names


def test_servers_that_are_too_old_are_told(postgres_everyday: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "OLDEST_SERVER", 99)
    database = Database(postgres_everyday)
    with pytest.raises(Unavailable) as told, database.reading():
        raise AssertionError("it was let through")
    database.close()
    assert "Stationmaster needs 99 or newer. Nothing was changed." in told.value.message
    assert told.value.message.startswith("The server is PostgreSQL 1") and told.value.fix


# Passwords of the keyring.


class Desktop:
    """A keyring as a desktop has one."""

    def __init__(self) -> None:
        self.kept = dict[tuple[str, str], str]()
        self.asked = list[str]()

    def get_password(self, service: str, name: str) -> str | None:
        self.asked.append(name)
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        self.kept[service, name] = password


Desktop.__module__ = "keyring.backends.SecretService"


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """This machine's keyring, for the test alone; no other password anywhere."""
    ring = Desktop()
    monkeypatch.delenv("PGPASSWORD", raising=False)
    monkeypatch.setattr("keyring.get_keyring", lambda: ring)
    yield ring


@pytest.fixture(scope="module")
def first(guarded: GuardedServer) -> admin.NewShared:
    """A shared shop on a server that asks for passwords."""
    return admin.init(guarded.url(), name="ringshop", station="Packing 1")


def test_a_password_of_the_keyring_opens_and_is_asked_for_once(desktop: Desktop, first: admin.NewShared) -> None:
    assert passwords.keep(driver_words(server_url(first.url)), first.password)
    desktop.asked.clear()
    database = Database(first.url)
    for _ in range(3):
        with database.reading() as one, database.reading() as two:
            assert one.execute(text("SELECT count(*) FROM station")).scalar() == 1
            assert two.execute(text("SELECT 1")).scalar() == 1
    database.close()
    assert desktop.asked == [passwords.entry(driver_words(server_url(first.url)))]


def test_the_keyring_is_not_asked_where_a_password_is_known(desktop: Desktop, first: admin.NewShared) -> None:
    url = make_url(first.url).set(password=first.password).render_as_string(hide_password=False)
    assert admin.probe(url).stations == ("Packing 1",)
    assert desktop.asked == []


def test_a_keyring_without_the_password_is_told_as_none(desktop: Desktop, first: admin.NewShared) -> None:
    with pytest.raises(Unavailable, match="and there is none") as told:
        admin.probe(first.url)
    assert "PGPASSFILE" in told.value.fix and desktop.asked


def test_a_password_that_was_changed_meanwhile_is_looked_up_anew(
    desktop: Desktop, first: admin.NewShared, guarded: GuardedServer
) -> None:
    second = admin.add_station(guarded.url("ringshop"), station="Packing 2")
    given = driver_words(server_url(second.url))
    passwords.keep(given, second.password)
    database = Database(second.url)
    with database.reading() as conn:
        conn.execute(text("SELECT 1"))
    admin.revoke_station(guarded.url("ringshop"), station="Packing 2")
    passwords.keep(given, admin.add_station(guarded.url("ringshop"), station="Packing 2").password)
    outcomes = list[str]()
    for _ in range(3):
        try:
            with database.reading() as conn:
                conn.execute(text("SELECT 1"))
            outcomes.append("in")
        except Unavailable as error:
            outcomes.append(error.message)
    database.close()
    assert outcomes[-1] == "in", outcomes


def test_of_several_hosts_one_entry_is_enough(desktop: Desktop) -> None:
    given = {"host": "a,b", "port": "1,2", "user": "me", "dbname": "shop"}
    assert passwords.entry(given) == "me@a:1,b:2/shop"
    desktop.set_password("stationmaster", "me@b:2/shop", "kept for one host")
    assert passwords.look_up(given) == "kept for one host"
    passwords.keep(given, "kept for both")
    assert passwords.look_up(given) == "kept for both"


@pytest.mark.parametrize(
    "module", ["keyrings.alt.file", "keyring.backends.null", "keyring.backends.fail", "keyrings.cryptfile", "theirs"]
)
def test_keyrings_that_keep_passwords_readable_are_not_used(desktop: Desktop, module: str) -> None:
    given = {"host": "a", "user": "me", "dbname": "shop"}
    desktop.set_password("stationmaster", "me@a:5432/shop", "secret")
    assert passwords.look_up(given) == "secret"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Desktop, "__module__", module)
        assert passwords.look_up(given) is None and not passwords.keep(given, "secret")


def test_of_several_keyrings_the_safe_one_is_used(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    class Chain:
        """As keyring's ChainerBackend: every keyring there is, the readable ones first."""

        backends = (object(), desktop)

    monkeypatch.setattr("keyring.get_keyring", Chain)
    assert passwords.keep({"host": "a", "user": "me", "dbname": "shop"}, "secret")
    assert desktop.kept == {("stationmaster", "me@a:5432/shop"): "secret"}


def test_a_keyring_that_fails_or_is_not_there_stops_nothing(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        raise RuntimeError("the person said no")

    given = {"host": "a", "user": "me", "dbname": "shop"}
    monkeypatch.setattr(Desktop, "get_password", locked)
    assert passwords.look_up(given) is None and not passwords.keep(given, "secret")
    monkeypatch.setattr("keyring.get_keyring", locked)
    assert passwords.look_up(given) is None
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)  # not installed
    assert passwords.look_up(given) is None and not passwords.keep(given, "secret")


def test_lines_for_the_password_file_are_what_the_driver_reads(
    first: admin.NewShared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = driver_words(server_url(first.url))
    assert passwords.pass_lines({"host": "::1", "user": "a:b", "dbname": "shop"}, "p\\w") == [
        "\\:\\:1:5432:shop:a\\:b:p\\\\w"
    ]
    file = tmp_path / "pgpass"
    file.write_text("\n".join(passwords.pass_lines(given, first.password)) + "\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    assert "Packing 1" in admin.probe(first.url).stations


def test_shared_logins_need_no_settings_sent(shared: Shared) -> None:
    """Behind pgbouncer a SET would reach whoever comes next: a station's login has nothing to set."""
    with raw(shared.admin_url) as link:
        link.execute("ALTER SYSTEM SET log_statement = 'all'")
        link.execute("SELECT pg_reload_conf()")
    try:
        before = shared.server.log.stat().st_size
        admin.probe(shared.first.url)
        said = shared.server.log.read_bytes()[before:].decode("utf-8", "replace")
    finally:
        with raw(shared.admin_url) as link:
            link.execute("ALTER SYSTEM RESET log_statement")
            link.execute("SELECT pg_reload_conf()")
    assert "current_setting(name) <> value" in said and " SET " not in said.upper().replace("SET_CONFIG", "")
