"""Empty shops on both engines, quick to get: an SQLite file is copied, a PostgreSQL database emptied or copied.

``shop`` and ``db`` are parametrised over both engines; whoever asks for them is tested twice. When a test that had a
``shop`` ends, the invariants of ``tests.invariants`` must hold in it.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from app.context import AppContext, make_shop, open_shop
from app.settings import Settings
from db.session import Database
from tests.invariants import violations
from tests.servers import PostgresServer
from tests.warm import kept_warm

ENGINES = ("sqlite", "postgresql")
COMPANY = "Sample Goods"

UrlMaker = Callable[[], str]


@pytest.fixture(params=ENGINES)
def engine_name(request: pytest.FixtureRequest) -> str:
    """``sqlite``, then ``postgresql``."""
    return str(request.param)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty shop, made once."""
    path = tmp_path_factory.mktemp("template") / "shop.db"
    make_shop(Settings(), url=f"sqlite:///{path}", company=COMPANY).close()
    assert not path.with_name("shop.db-wal").exists(), "the template is not whole while its log is there"
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer) -> str:
    """The name of a database with an empty shop, made once; nobody may stay connected to it."""
    url = postgres_server.create_database()
    make_shop(Settings(), url=url, company=COMPANY).close()
    return url.rpartition("/")[2]


@pytest.fixture(scope="session")
def postgres_everyday(postgres_server: PostgresServer, postgres_template: str) -> Iterator[str]:
    """A copy of the template that tests share one after another, and its sessions with it."""
    url = postgres_server.create_database(postgres_template)
    with kept_warm(url.rpartition("/")[2]):
        yield url


@pytest.fixture(scope="session")
def postgres_broom(postgres_everyday: str) -> Iterator[Broom]:
    """What empties the everyday database."""
    broom = Broom(postgres_everyday)
    yield broom
    broom.close()


@pytest.fixture(scope="session")
def postgres_watch(postgres_everyday: str) -> Iterator[Database]:
    """The everyday database, to look at when a test is over: a new connection would read the whole catalogue first."""
    database = Database(postgres_everyday)
    yield database
    database.close()


@pytest.fixture
def shop_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty shop. For tests that leave the schema and what is set for the database as they
    are, and kill nobody: see ``fresh_url``."""
    if engine_name == "sqlite":
        return _copied(request.getfixturevalue("sqlite_template"), tmp_path)
    broom: Broom = request.getfixturevalue("postgres_broom")
    broom.sweep()
    return broom.url


@pytest.fixture
def fresh_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty shop in a database of its own, which may be damaged or left locked."""
    if engine_name == "sqlite":
        yield _copied(request.getfixturevalue("sqlite_template"), tmp_path)
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.create_database(request.getfixturevalue("postgres_template"))
    yield url
    server.drop_database(url)


@pytest.fixture
def blank_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any table (SQLite: a file that does not exist)."""
    if engine_name == "sqlite":
        yield f"sqlite:///{tmp_path / 'blank' / 'shop.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.create_database()
    yield url
    server.drop_database(url)


@pytest.fixture
def db(shop_url: str) -> Iterator[Database]:
    """The database of an empty shop."""
    database = Database(shop_url)
    yield database
    database.close()


@pytest.fixture
def shop(shop_url: str, engine_name: str, request: pytest.FixtureRequest) -> Iterator[AppContext]:
    """An empty shop, opened at its first station; its invariants are looked at when the test is over."""
    context = open_shop(Settings(), url=shop_url)
    watch = context.database if engine_name == "sqlite" else request.getfixturevalue("postgres_watch")
    yield context
    try:
        with watch.reading() as conn:
            assert violations(conn) == []
    finally:
        context.close()


@contextlib.contextmanager
def shop_of_its_own(request: pytest.FixtureRequest, folders: pytest.TempPathFactory) -> Iterator[AppContext]:
    """An empty shop for a fixture of a module, on the engine that its parameter names: for tests that only read."""
    if request.param == "sqlite":
        url, drop = _copied(request.getfixturevalue("sqlite_template"), folders.mktemp("own")), None
    else:
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url, drop = server.create_database(request.getfixturevalue("postgres_template")), server.drop_database
    context = open_shop(Settings(), url=url)
    try:
        yield context
        with context.database.reading() as conn:
            assert violations(conn) == []
    finally:
        context.close()
        if drop is not None:
            drop(url)


def filled_copy(template: Path, folder: Path, fill: Callable[[AppContext], object]) -> Path:
    """The file of a shop of this test's own, as ``fill`` fills an empty one: filled once, beside the template, and
    copied for every test. Nobody opens what is copied, so no test sees what another did."""
    filled = template.with_name(f"{fill.__module__}.{fill.__qualname__}.db")
    if not filled.exists():
        part = Path(tempfile.mkdtemp(dir=template.parent)) / "shop.db"
        shutil.copyfile(template, part)
        shop = open_shop(Settings(), url=f"sqlite:///{part}")
        fill(shop)
        shop.close()
        assert not part.with_name("shop.db-wal").exists(), "the file is not whole while its log is there"
        part.rename(filled)
    path = folder / "shop.db"
    shutil.copyfile(filled, path)
    return path


def _copied(template: Path, folder: Path) -> str:
    path = folder / "shop.db"
    shutil.copyfile(template, path)
    return f"sqlite:///{path}"


def raw_postgres(url: str, *, autocommit: bool = False) -> psycopg.Connection[tuple[object, ...]]:
    """A connection of the driver's own, past everything of ours."""
    parts = make_url(url)
    return psycopg.connect(
        host=parts.host, port=parts.port, user=parts.username, dbname=parts.database, autocommit=autocommit
    )


class Broom:
    """Brings a shop back to its first rows. A hundred times as quick as a new database, hence the detour.

    The connection is kept: a new one would read the whole catalogue first, and take five times as long.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._link = raw_postgres(url, autocommit=True)

    def sweep(self) -> None:
        """Empty the shop; nobody may be at work in it."""
        try:
            self._sweep()
        except psycopg.OperationalError:  # a test that ended the server, or all connections, ended ours as well
            if not self._link.broken:
                raise
            self._link = raw_postgres(self.url, autocommit=True)
            self._sweep()

    def close(self) -> None:
        """Let go of the database."""
        self._link.close()

    def _sweep(self) -> None:
        """``session_replication_role`` switches the guards and foreign keys off, for this transaction alone.

        What a test commits later brings what was emptied here to the disk, so nothing is waited for.
        """
        with self._link.transaction():
            run = self._link.execute
            run("SET LOCAL session_replication_role = replica; SET LOCAL synchronous_commit = off")
            run("SET LOCAL lock_timeout = '5s'")
            tables = [str(row[0]) for row in run("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
            kept = {"alembic_version", "database_info", "user_account", "station"}
            run("; ".join(f"DELETE FROM {table}" for table in tables if table not in kept).encode())
            run("DELETE FROM user_account WHERE id > 1; DELETE FROM station WHERE id > 1")
            run("UPDATE user_account SET name = 'Owner', role = 'owner', archived_at = NULL")
            run("UPDATE station SET location_id = NULL, name = 'Station 1', archived_at = NULL")
            run("SELECT setval(oid, 1, false) FROM pg_class WHERE relkind = 'S'")
            run("SELECT setval('user_account_id_seq', 1), setval('station_id_seq', 1)")
