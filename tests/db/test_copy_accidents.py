"""Where a shop must not be copied to, and what happens if the copy is killed, or the shop worked on meanwhile."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.engine import make_url

from app.context import open_shop
from app.errors import OperationError, Refused, Unavailable
from app.queries.people import people
from app.services.logins import Logins
from app.services.people import supervisor
from app.settings import Settings
from db import admin, loading, rights, upgrade
from db.copying import CopyReport, copy_shop
from db.models import Operation, SalesOrder
from db.session import Database
from db.upgrade import SchemaStatus
from tests.databases import raw_postgres
from tests.db.copies import assert_sound, everything
from tests.factories import count, incoming, line, ordered_and_routed
from tests.postgres_proxy import Cut, wire_to
from tests.servers import PostgresServer, free_port

_BOTH = pytest.mark.parametrize("to", ["sqlite", "postgresql"])
_KILLED = """
import os, signal, sys
from db.copying import copy_shop
from db.session import Database
import db.making

def die(done, rows, table):
    if table == sys.argv[3]:
        os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[3] == "the end":
    db.making.move_new = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
copy_shop(Database(sys.argv[1]), Database(sys.argv[2]), progress=die)
"""


@pytest.fixture
def small(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """A shop with a few orders in an SQLite file."""
    folder = tmp_path / "small"
    folder.mkdir()
    shutil.copyfile(sqlite_template, folder / "shop.db")
    shop = open_shop(Settings(), url=f"sqlite:///{folder / 'shop.db'}")
    count(shop, {("MUG", "Berlin"): 900})
    ordered_and_routed(shop, *(incoming(str(number), line("MUG", 1)) for number in range(1001, 1006)))
    shop.close()
    database = Database(f"sqlite:///{folder / 'shop.db'}")
    yield database
    database.close()


@pytest.fixture
def target(to: str, tmp_path: Path, postgres_server: PostgresServer) -> Iterator[Database]:
    """Where there is nothing yet."""
    if to == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'to' / 'shop.db'}")
        yield database
        database.close()
        return
    url = postgres_server.create_database()
    database = Database(url)
    yield database
    database.close()
    postgres_server.drop_database(url)


def _refused(source: Database, target: Database, words: str) -> OperationError:
    with pytest.raises(OperationError, match=words) as told:
        copy_shop(source, target)
    assert "Nothing was changed" in told.value.message
    assert told.value.fix
    return told.value


# Wrong targets.


def test_shop_is_not_copied_over_another(small: Database, fresh_url: str) -> None:
    target = Database(fresh_url)
    shop = open_shop(Settings(), url=fresh_url)
    count(shop, {("CAP", "Hamburg"): 3})
    shop.close()
    before = everything(target)
    _refused(small, target, "holds a shop already")
    assert everything(target) == before
    target.close()


def test_new_shop_in_a_file_is_not_replaced(small: Database, sqlite_template: Path, tmp_path: Path) -> None:
    """Somebody may have it open; of a server's tables we know that nobody has."""
    shutil.copyfile(sqlite_template, tmp_path / "new.db")
    target = Database(f"sqlite:///{tmp_path / 'new.db'}")
    _refused(small, target, "holds a shop already")
    target.close()


def test_shop_is_not_copied_into_itself(small: Database, postgres_server: PostgresServer) -> None:
    folder = small.path.parent
    again = Database(f"sqlite:///{folder.parent}/{folder.name}/../{folder.name}/shop.db")
    _refused(small, again, "cannot be copied into itself")
    url = postgres_server.create_database()
    there, other = Database(url), Database(url.replace("127.0.0.1", "localhost"))
    assert copy_shop(small, there).equal
    _refused(there, there, "cannot be copied into itself")
    _refused(there, other, "holds this very shop already")
    _refused(small, there, "holds this very shop already")
    for database in (again, there, other):
        database.close()
    postgres_server.drop_database(url)


@_BOTH
def test_another_programs_database_is_left_alone(small: Database, target: Database) -> None:
    if target.is_sqlite:
        target.path.parent.mkdir()
        target.path.touch()
        with Database(str(target.url), new=True).writing() as conn:
            conn.exec_driver_sql("CREATE TABLE guests (id INTEGER)")
    else:
        with target.writing() as conn:
            conn.exec_driver_sql("CREATE TABLE guests (id INTEGER)")
    _refused(small, target, "belongs to another program")
    assert upgrade.status(target) is SchemaStatus.FOREIGN


@pytest.mark.parametrize(("version", "words"), [("0001", "needs an upgrade"), ("9999", "newer Stationmaster")])
@_BOTH
def test_other_versions_are_not_copied(small: Database, target: Database, version: str, words: str) -> None:
    with small.writing() as conn:
        conn.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{version}'")
    _refused(small, target, words)
    assert upgrade.status(target) is SchemaStatus.EMPTY


def test_shop_that_is_missing_is_not_copied(tmp_path: Path) -> None:
    missing, target = Database(f"sqlite:///{tmp_path / 'none.db'}"), Database(f"sqlite:///{tmp_path / 'to.db'}")
    with pytest.raises(Unavailable, match="There is no shop yet"):
        copy_shop(missing, target)
    assert list(tmp_path.iterdir()) == []


def test_log_that_was_left_at_the_place_is_not_played_into_the_copy(small: Database, tmp_path: Path) -> None:
    (tmp_path / "to.db-wal").write_bytes(b"what is left of another shop")
    target = Database(f"sqlite:///{tmp_path / 'to.db'}")
    _refused(small, target, "to.db-wal")
    assert (tmp_path / "to.db-wal").read_bytes() == b"what is left of another shop"
    assert not (tmp_path / "to.db").exists()


def test_server_and_database_that_are_not_there_are_named(small: Database, postgres_server: PostgresServer) -> None:
    for url, words in (
        (f"postgresql://postgres@127.0.0.1:{free_port()}/shop", "cannot be reached"),
        (postgres_server.url("no_such_database"), "no_such_database"),
    ):
        target = Database(url)
        _refused(small, target, words)
        target.close()


def test_login_that_owns_nothing_is_refused(small: Database, postgres_server: PostgresServer, tmp_path: Path) -> None:
    """A station's everyday login works on the shop and cannot fill it."""
    made = admin.init(postgres_server.url(), name="copied_to")
    try:
        target = Database(made.url)
        _refused(small, target, "but not change its schema|may not do this")
        with target.reading() as conn:
            assert conn.execute(select(func.count()).select_from(SalesOrder)).scalar_one() == 0
        target.close()
        owner = Database(postgres_server.url("copied_to"))
        assert copy_shop(small, owner).equal
        assert everything(owner) == everything(small)
        assert admin.upgrade(postgres_server.url("copied_to")).mended == ()  # every right and guard is as it was
        owner.close()
        _work_as_a_station(made.url)
        _take_home(made.url, tmp_path)
    finally:
        postgres_server.drop_database(postgres_server.url("copied_to"))


def _work_as_a_station(url: str) -> None:
    shop = open_shop(Settings(), url=url)
    ordered_and_routed(shop, incoming("3001", line("MUG", 1)))
    supervisor(shop, Logins(shop.read, shop.beside), 1, None).set_pin(1, "1234")
    shop.close()


def _take_home(url: str, folder: Path) -> None:
    """A station may read everything but what PINs are compared with, and copies the shop to a file without that."""
    source, target = Database(url), Database(f"sqlite:///{folder / 'home.db'}")
    copied = copy_shop(source, target)
    assert copied.equal and copied.left_out == rights.SECRET
    assert everything(target, rights.SECRET) == everything(source, rights.SECRET)
    with target.reading() as conn:
        assert not people(conn)[0].has_pin
    assert_sound(target)
    source.close()
    target.close()


def test_others_in_the_target_are_not_waited_for(
    small: Database, postgres_template: str, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.origins._FOR_LINES", "SELECT set_config('lock_timeout', '200ms', true)")
    url = postgres_server.create_database(postgres_template)
    target = Database(url)
    with raw_postgres(url) as link:
        link.execute("SELECT 1 FROM sales_order")
        _refused(small, target, "is in use by others just now")
    target.close()
    postgres_server.drop_database(url)


def test_full_disk_leaves_nothing(small: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare = loading.IntoSqlite.prepare

    def on_a_small_disk(loader: Any) -> None:
        prepare(loader)
        loader._link.execute(f"PRAGMA max_page_count = {loader._link.execute('PRAGMA page_count').fetchone()[0]}")

    with small.writing() as conn:
        conn.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
            " INSERT INTO customer (name, name_fold, created_at) SELECT printf('%0200d', i), '', 0 FROM n"
        )
    target = Database(f"sqlite:///{tmp_path / 'to' / 'shop.db'}")
    with monkeypatch.context() as patch:
        patch.setattr(loading.IntoSqlite, "prepare", on_a_small_disk)
        _refused(small, target, "disk is full")
    assert list((tmp_path / "to").iterdir()) == []
    assert copy_shop(small, target).equal
    target.close()


def test_folder_that_cannot_be_made_is_named(small: Database, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    _refused(small, Database(f"sqlite:///{tmp_path / 'file' / 'shop.db'}"), "cannot be made")


def test_file_that_comes_meanwhile_is_not_replaced(small: Database, tmp_path: Path) -> None:
    target = Database(f"sqlite:///{tmp_path / 'to.db'}")

    def in_between(_done: int, _rows: int, table: str) -> None:
        if table == "keys and indexes":
            (tmp_path / "to.db").write_text("somebody's")

    with pytest.raises(Refused, match="is not empty"):
        copy_shop(small, target, progress=in_between)
    assert (tmp_path / "to.db").read_text() == "somebody's"
    assert [path.name for path in tmp_path.glob("to.db*")] == ["to.db"]
    target.close()


# Killed.


@pytest.mark.parametrize(
    ("to", "when"),
    [
        ("sqlite", "operation"),
        ("sqlite", "keys and indexes"),
        ("sqlite", "the end"),
        ("postgresql", "operation"),
        ("postgresql", "keys and indexes"),
    ],
)
def test_killed_copy_leaves_nothing_that_could_be_opened(small: Database, target: Database, when: str) -> None:
    source, there = (database.url.render_as_string(hide_password=False) for database in (small, target))
    died = subprocess.run([sys.executable, "-c", _KILLED, source, there, when], check=False, env=_environment())
    assert died.returncode == -signal.SIGKILL
    assert upgrade.status(target) is SchemaStatus.EMPTY
    with pytest.raises(Unavailable, match="There is no shop yet"):
        open_shop(Settings(), url=there)
    assert copy_shop(small, target).equal
    if target.is_sqlite:
        assert [path.name for path in target.path.parent.iterdir()] == [target.path.name]
    assert everything(target) == everything(small)


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}


@_BOTH
def test_copy_that_is_stopped_leaves_nothing(small: Database, target: Database) -> None:
    def stop(_done: int, _rows: int, table: str) -> None:
        if table == "sales_order":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy_shop(small, target, progress=stop)
    assert upgrade.status(target) is SchemaStatus.EMPTY
    assert not target.is_sqlite or list(target.path.parent.iterdir()) == []


@pytest.mark.parametrize("which", ["target", "source"])
def test_server_that_dies_in_the_middle_is_told_in_words(which: str, small: Database, tmp_path: Path) -> None:
    server = PostgresServer.start(durable=False)
    try:
        source, target = small, Database(server.create_database())
        if which == "source":
            copy_shop(small, target)
            source, target = target, Database(f"sqlite:///{tmp_path / 'to' / 'shop.db'}")

        def pull_the_plug(_done: int, _rows: int, table: str) -> None:
            if table == "location":
                os.kill(server.pid, signal.SIGQUIT)

        with pytest.raises(Unavailable, match="Nothing was changed"):
            copy_shop(source, target, progress=pull_the_plug)
        assert not target.is_sqlite or list(target.path.parent.iterdir()) == []
        source.close()
        target.close()
    finally:
        server.stop()


@pytest.mark.parametrize("cut", Cut)
def test_connection_that_breaks_at_the_commit_leaves_all_or_nothing_and_says_so(
    cut: Cut, small: Database, postgres_server: PostgresServer
) -> None:
    url = postgres_server.create_database()
    with wire_to(url) as (wire, far_url):
        far = Database(far_url)

        def near_the_end(_done: int, _rows: int, table: str) -> None:
            if table == "keys and indexes":
                wire.cut_next(cut)

        with pytest.raises(Unavailable, match="as a whole or not at all"):
            copy_shop(small, far, progress=near_the_end)
        far.close()
    near = Database(url)
    if cut is Cut.BEFORE_COMMIT:
        assert upgrade.status(near) is SchemaStatus.EMPTY
    else:
        assert everything(near) == everything(small)
        assert_sound(near)
    near.close()
    postgres_server.drop_database(url)


# Worked on meanwhile.


@pytest.mark.parametrize(("engine", "to"), [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_copy_of_a_shop_that_is_worked_on_is_one_moment_of_it(
    engine: str, small: Database, target: Database, postgres_server: PostgresServer
) -> None:
    with contextlib.ExitStack() as stack:
        source = small
        if engine == "postgresql":
            source = Database(postgres_server.create_database())
            stack.callback(source.close)
            copy_shop(small, source)
        started, goes_on = threading.Event(), threading.Event()
        worker = threading.Thread(target=_work_until, args=(str(make_url(source.url)), started, goes_on))
        worker.start()
        try:
            assert started.wait(60)
            report = _copy_slowly(source, target, started)
        finally:
            goes_on.set()
            worker.join()
    assert report.equal
    assert report.later_operations
    assert_sound(target)
    with target.reading() as conn:
        copied = conn.execute(select(func.max(Operation.id), func.count())).one()
    assert report.last_operation == copied[0]
    sizes = {table.name: table.rows for table in report.tables}
    assert sizes["operation"] == copied[1]
    if engine == "postgresql":
        postgres_server.drop_database(source.url.render_as_string(hide_password=False))


def _work_until(url: str, started: threading.Event, enough: threading.Event) -> None:
    shop = open_shop(Settings(), url=url)
    number = 5_000
    while not enough.is_set():
        number += 1
        ordered_and_routed(shop, incoming(str(number), line("MUG", 1)))
        started.set()
    shop.close()


def _copy_slowly(source: Database, target: Database, worked: threading.Event) -> CopyReport:
    """Copies while another works: between any two tables something happens there."""

    def wait_for_work(_done: int, _rows: int, table: str) -> None:
        if table in ("location", "sku", "sales_order", "order_line", "stock_level"):
            worked.clear()
            assert worked.wait(60)

    told: Callable[[int, int, str], None] = wait_for_work
    return copy_shop(source, target, progress=told)
