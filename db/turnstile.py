"""A lock file that lets writers of one SQLite file through one after another.

SQLite's own busy waiting polls with growing sleeps and is unfair: with 4 to 16 processes single waits of 3.8 to 4.8 s
were measured, with the turnstile 0.24 s. The operating system keeps the queue, and frees the lock when its holder dies;
a holder that hangs is told after ``PATIENCE`` seconds.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from types import TracebackType

from app.errors import Unavailable
from app.wording import words

# The longest that a writer may keep others waiting; a step of work takes milliseconds, a chunk of an import a second.
PATIENCE = 10.0
# The first 10 ms are spent looking again: with 16 processes that let through twice as many writes as queueing at once
# and halved the longest hundredth of the waits, since a turn is not held while the thread that queued wakes the other.
_LOOKS = 30
_BETWEEN_LOOKS = 0.0003

if sys.platform == "win32":
    import msvcrt

    _PAUSE = 0.005

    def try_lock(handle: int) -> bool:
        """Lock an open file, if nobody else has; freed with the file, or when its holder dies. Raises OSError."""
        os.lseek(handle, 0, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _wait_for_lock(handle: int) -> None:
        while not try_lock(handle):  # Windows has no queue to stand in
            time.sleep(_PAUSE)

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def try_lock(handle: int) -> bool:
        """Lock an open file, if nobody else has; freed with the file, or when its holder dies. Raises OSError."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait_for_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


def _had_soon(handle: int) -> bool:
    for _ in range(_LOOKS):
        if try_lock(handle):
            return True
        time.sleep(_BETWEEN_LOOKS)
    return False


class Turnstile:
    """Context manager: inside it, no other process with the same file is. Not re-entrant."""

    def __init__(self, path: Path, *, patience: float = PATIENCE) -> None:
        """``path`` is made when first needed; its content means nothing and it may stay behind."""
        self._path = path
        self._patience = patience
        self._threads = threading.Lock()
        self._handle: int | None = None
        self._owner = 0

    def __enter__(self) -> None:
        """Wait for the turn. Raises Unavailable if the file cannot be made or locked, or if nobody leaves in time."""
        end = time.monotonic() + self._patience
        if not self._threads.acquire(timeout=self._patience):
            raise self._busy()
        try:
            if self._handle is None or self._owner != os.getpid():
                # A forked child must not share its parent's open file: flock belongs to the open file, not the process.
                self._handle = self._open()
                self._owner = os.getpid()
            if not _had_soon(self._handle):
                self._queue(end)
        except OSError as error:
            self._threads.release()
            raise Unavailable(
                words(
                    "The folder of the database cannot be written ({parent}: {strerror}). Nothing was changed.",
                    parent=self._path.parent,
                    strerror=error.strerror,
                ),
                fix=words("Make room or choose another folder, then try again."),
            ) from error
        except BaseException:
            self._threads.release()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._handle is not None:
                _unlock(self._handle)
        finally:
            self._threads.release()

    def _open(self) -> int:
        return os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)

    def _queue(self, end: float) -> None:
        """Stand in the operating system's queue until ``end``, and take the turn with the handle that stood there."""
        stand = _Stand(self._open())
        if not stand.wait(end - time.monotonic()):
            raise self._busy()
        if self._handle is not None:
            os.close(self._handle)
        self._handle = stand.handle

    def _busy(self) -> Unavailable:
        return Unavailable(
            words(
                "The database is busy: another program of this shop has been writing to it, or is "
                "stuck, for more than {patience:.0f} seconds. Nothing was changed.",
                patience=self._patience,
            ),
            fix=words(
                "Try again. If it stays so, look for a window of Stationmaster on this computer that "
                "does not answer, and end it."
            ),
        )


class _Stand:
    """One place in the queue, held by a thread: nothing else can wait for a lock and go home after a time.

    Who goes home leaves the thread standing; a lock that it gets after that is given back at once.
    """

    def __init__(self, handle: int) -> None:
        self.handle = handle
        self._got = threading.Event()
        self._deciding = threading.Lock()
        self._error: OSError | None = None
        self._left = False

    def wait(self, seconds: float) -> bool:
        """Whether the lock was had within so many seconds; if not, ``handle`` is no longer the caller's."""
        try:
            threading.Thread(target=self._stand, name="turnstile", daemon=True).start()
            self._got.wait(seconds)
        except BaseException:
            self._leave()
            raise
        got = not self._leave()
        if self._error is not None:
            raise self._error
        return got

    def _leave(self) -> bool:
        """Go home, unless the lock is there; gives whether it was not."""
        with self._deciding:
            self._left = not self._got.is_set()
            return self._left

    def _stand(self) -> None:
        try:
            _wait_for_lock(self.handle)
        except OSError as error:
            self._error = error
        with self._deciding:
            if not self._left and self._error is None:
                self._got.set()
                return
            os.close(self.handle)
            self._got.set()
