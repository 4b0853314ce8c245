"""A primary with a hot standby: reading there, and going on there when the primary dies, by an address of two hosts."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from app.context import open_shop
from app.errors import OperationError, Refused, Unavailable
from app.services.locations import SetLocation
from app.settings import Settings
from db import admin
from db.session import Database
from tests.servers import SUPERUSER, PostgresServer
from tests.shared import raw
from tests.terminal import Terminal


class Standby(PostgresServer):
    """A copy of another server that follows it and can be read."""

    @classmethod
    def of(cls, primary: PostgresServer) -> Standby:
        """Copy the primary by pg_basebackup and start."""
        folder = Path(tempfile.mkdtemp(prefix="stationmaster-standby-"))
        if primary.user is not None:
            shutil.chown(folder, primary.user)
            folder.chmod(0o755)
        server = cls(folder, primary.programs, primary.user, primary.settings)
        where = ["-h", "127.0.0.1", "-p", str(primary.port), "-U", SUPERUSER, "-D", str(folder / "data")]
        rights = {} if primary.user is None else {"user": primary.user, "extra_groups": []}
        subprocess.run(
            [str(primary.programs / "pg_basebackup"), *where, "-R", "-X", "stream", "-c", "fast", "--no-sync"],
            cwd=folder, check=True, capture_output=True, **rights,  # type: ignore[call-overload]  # options as a dict
        )  # fmt: skip
        server._run()
        return server


@dataclass(frozen=True, slots=True)
class Pair:
    """A shared shop on a primary, and its standby."""

    primary: PostgresServer
    standby: Standby
    login: str

    def url(self, *servers: PostgresServer, login: str = "", options: str = "") -> str:
        """The address of the shop on these servers, in the form with several hosts."""
        hosts = ",".join(f"127.0.0.1:{server.port}" for server in servers)
        return f"postgresql://{login or self.login}@{hosts}/shop{options}"

    @property
    def both(self) -> str:
        """Both, the primary first."""
        return self.url(self.primary, self.standby)

    def follow(self) -> None:
        """Wait until the standby has everything that the primary has."""
        with raw(self.primary.url()) as link, raw(self.standby.url()) as copy:
            row = link.execute("SELECT pg_current_wal_lsn()").fetchone()
            assert row is not None
            until(lambda: copy.execute("SELECT pg_last_wal_replay_lsn() >= %s", row).fetchone() == (True,))


def until(true: Callable[[], bool]) -> None:
    """Wait for what comes about by itself."""
    for _ in range(3_000):
        if true():
            return
        time.sleep(0.02)
    raise AssertionError("it did not come about within a minute")


@contextlib.contextmanager
def a_pair() -> Iterator[Pair]:
    """A primary that acknowledges nothing before the standby has it, and the standby."""
    primary = PostgresServer.start()
    try:
        made = admin.init(primary.url(), name="shop", company="Sample Goods", station="Packing 1")
        standby = Standby.of(primary)
        try:
            with raw(primary.url()) as link:
                link.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
                link.execute("SELECT pg_reload_conf()")
                query = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"
                until(lambda: link.execute(query).fetchone() == (1,))
            yield Pair(primary, standby, made.login)
        finally:
            standby.stop()
    finally:
        primary.stop()


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    """A pair that tests share and leave running."""
    with a_pair() as two:
        yield two


@pytest.fixture
def doomed() -> Iterator[Pair]:
    """A pair whose primary may be killed."""
    with a_pair() as two:
        yield two


def test_a_standby_is_read_and_refuses_changes_in_words(pair: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal("", capsys)
    terminal("location", "Main", "--db", pair.both)
    with raw(pair.primary.url("shop")) as link:
        link.execute("CREATE ROLE bookkeeper LOGIN IN ROLE shop_reports")
    pair.follow()
    for login in (pair.login, "bookkeeper"):
        there = pair.url(pair.standby, login=login)
        assert terminal.json("doctor", "--db", there)["ok"] is True
        assert terminal.json("orders", "--db", there)["count"] == 0
        value = terminal.json("db", "status", "--db", there)
        assert (value["ok"], value["is_standby"], value["company"]) == (True, True, "Sample Goods")
    assert "a standby, for reading" in terminal("db", "status", "--db", pair.url(pair.standby))
    error = terminal.error("location", "Other", "--db", pair.url(pair.standby), code=1)
    assert "is a copy for reading and takes no changes. Nothing was changed." in error["message"]
    assert "Name the server that takes changes" in error["fix"]
    with pytest.raises(Refused, match="may not do this"):
        _write(pair.url(pair.primary, login="bookkeeper"), "Other")


def _write(url: str, code: str) -> None:
    shop = open_shop(Settings(), url=url)
    try:
        shop.run(SetLocation(code, ()))
    finally:
        shop.close()


def test_of_two_hosts_the_one_that_takes_changes_is_found_in_either_order(pair: Pair) -> None:
    for servers in ((pair.primary, pair.standby), (pair.standby, pair.primary)):
        assert _port(pair.url(*servers)) == pair.primary.port
    assert _port(pair.url(pair.primary, pair.standby, options="?target_session_attrs=standby")) == pair.standby.port


def _port(url: str) -> int:
    database = Database(url)
    try:
        with database.reading() as conn:
            return int(conn.execute(text("SELECT inet_server_port()")).scalar_one())
    finally:
        database.close()


def test_work_goes_on_at_the_standby_when_the_primary_dies(doomed: Pair) -> None:
    """Killed as in a power cut; the step under way waits, the next servers' answers count, nothing told is lost."""
    shop = open_shop(Settings(), url=doomed.both)
    told = list[str]()
    for number in range(10):
        shop.run(SetLocation(f"BEFORE-{number}", ()))
        told.append(f"BEFORE-{number}")
    doomed.primary._end(immediate=True)
    with pytest.raises(OperationError) as waiting:
        _write(doomed.both, "NOBODY")  # opening a shop looks once and says so
    assert "none of these servers takes changes. Nothing was changed." in waiting.value.message
    promotion = threading.Timer(1.5, _promote, [doomed.standby])
    promotion.start()
    shop.run(SetLocation("DURING", ()))
    promotion.join()
    told.append("DURING")
    for number in range(10):
        shop.run(SetLocation(f"AFTER-{number}", ()))
        told.append(f"AFTER-{number}")
    found = shop.read(lambda conn: list(conn.execute(text("SELECT code FROM location ORDER BY id")).scalars()))
    shop.close()
    assert found == told
    assert _port(doomed.both) == doomed.standby.port
    assert admin.probe(doomed.both).stations == ("Packing 1",)


def _promote(standby: Standby) -> None:
    with raw(standby.url()) as link:
        assert link.execute("SELECT pg_promote(true, 30)").fetchone() == (True,)


def test_an_administrator_can_name_both_hosts_too(pair: Pair) -> None:
    url = pair.url(pair.standby, pair.primary, login=SUPERUSER)
    made = admin.add_station(url, station="Packing 2")
    assert str(pair.standby.port) in made.url and str(pair.primary.port) in made.url, "the station gets both as well"
    _write(made.url, "Main")
    assert make_url(made.url).username == "shop_station_packing_2"
    with pytest.raises((Refused, Unavailable)):
        admin.add_station(pair.url(pair.standby, login=SUPERUSER), station="Packing 3")
