"""Tells the other programs on a PostgreSQL database that something was committed.

NOTIFY takes a lock of the whole database cluster at its commit and keeps it until the commit is on the disk: within an
operation's own transaction it would let one station after the other commit. It is therefore sent afterwards, from a
thread of its own and without waiting for the disk. It is a hint: whoever misses it looks by itself every few seconds.
"""

from __future__ import annotations

import logging
import threading
import time

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

CHANNEL = "stationmaster_change"
# Many commits in a row are one hint; the first of them goes at once.
PAUSE_SECONDS = 0.04
_NOTIFY = f"SELECT set_config('synchronous_commit', 'off', true), pg_notify('{CHANNEL}', '')"
log = logging.getLogger(__name__)


class Announcer:
    """Sends the hints of one program. ``announce`` never waits and may be called on any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._turn = threading.Condition()
        self._pending = self._closing = False
        self._thread: threading.Thread | None = None

    def announce(self) -> None:
        """Something was committed."""
        with self._turn:
            if self._closing:
                return
            self._pending = True
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="announcer", daemon=True)
                self._thread.start()
            self._turn.notify()

    def close(self, seconds: float = 1.0) -> None:
        """Send what is pending, for at most ``seconds``."""
        with self._turn:
            self._closing = True
            self._turn.notify()
        if self._thread is not None:
            self._thread.join(seconds)

    def _work(self) -> None:
        while self._is_wanted():
            try:
                with self._engine.connect() as conn:
                    conn.exec_driver_sql(_NOTIFY)
            except SQLAlchemyError as error:
                log.info("a change was not announced: %s", type(error).__name__)
            if not self._closing:
                time.sleep(PAUSE_SECONDS)

    def _is_wanted(self) -> bool:
        """Waits for something to announce; False once there is nothing more and no more will come."""
        with self._turn:
            self._turn.wait_for(lambda: self._pending or self._closing)
            wanted, self._pending = self._pending, False
            return wanted
