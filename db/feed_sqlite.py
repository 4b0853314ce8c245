"""SQLite's wire: ``PRAGMA data_version`` on a connection of its own, twelve times a second (4 us each)."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Collection
from pathlib import Path
from typing import Any

from db.feed import WINDOW, ChangeRow, Interrupted, Look, Lost
from db.sqlite import Opening, connect, sqlite_driver

POLL_SECONDS = 0.08
# So often it is looked whether the file is still where it was.
_FILE_SECONDS = 1.0
_IDENTITY = "SELECT i.database_id, i.epoch, v.version_num FROM database_info i CROSS JOIN alembic_version v"
_ROWS = "SELECT seq, station_id, topics FROM change WHERE seq"


class SqliteWire:
    """See ``db.feed.Wire``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._conn: Any = None
        self._version = 0
        self._file: tuple[int, int] = (0, 0)
        self._file_at = 0.0
        self._stopped = threading.Event()

    def connect(self) -> None:
        self.close()
        driver = sqlite_driver()
        self._file = self._file_now()
        try:
            self._conn = connect(self._path, Opening.WORK)
            self._conn.isolation_level = None
            self._conn.execute("PRAGMA query_only=ON")
            self._version = self._data_version()
        except driver.Error as error:
            raise Lost(str(error)) from error

    def identity(self) -> str:
        return "/".join(str(value) for row in self._ask(_IDENTITY) for value in row)

    def wait(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            self.pause(min(POLL_SECONDS, end - now))
            version = self._data_version()
            if version != self._version:
                self._version = version
                return True
            if time.monotonic() - self._file_at >= _FILE_SECONDS and self._file_now() != self._file:
                raise Lost("Another file is in its place.")
        return False

    def pause(self, seconds: float) -> None:
        if self._stopped.wait(max(0.0, seconds)):
            raise Interrupted

    def visible(self) -> list[int]:
        return [row[0] for row in self._ask("SELECT seq FROM change ORDER BY seq DESC LIMIT ?", WINDOW)]

    def look(self, above: int, also: Collection[int]) -> Look:
        # One state of the file for all of it.
        self._ask("BEGIN")
        try:
            ((oldest, newest),) = self._ask("SELECT coalesce(min(seq), 0), coalesce(max(seq), 0) FROM change")
            found = self._ask(f"{_ROWS} > ? ORDER BY seq LIMIT ?", above, WINDOW + 1)
            cut = len(found) > WINDOW
            if also:
                found += self._ask(f"{_ROWS} IN ({', '.join('?' * len(also))})", *also)
        finally:
            self._ask("COMMIT")
        return Look(oldest, newest, tuple([ChangeRow(*row) for row in found]), cut)

    def interrupt(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        if self._conn is not None:
            with contextlib.suppress(sqlite_driver().Error):
                self._conn.close()
            self._conn = None

    # -- inside --

    def _ask(self, sql: str, *values: Any) -> list[Any]:
        try:
            found: list[Any] = self._conn.execute(sql, values).fetchall()
        except sqlite_driver().Error as error:
            raise Lost(str(error)) from error
        return found

    def _data_version(self) -> int:
        return int(self._ask("PRAGMA data_version")[0][0])

    def _file_now(self) -> tuple[int, int]:
        """Which file it is; the same name may be another one by now."""
        self._file_at = time.monotonic()
        try:
            found = self._path.stat()
        except OSError as error:
            raise Lost(f"{error.strerror}.") from error
        return found.st_dev, found.st_ino
