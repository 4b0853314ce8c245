"""Who of this machine has a database open: a file for each program, locked as long as that lives.

The operating system frees the lock however a program ends. So the next one knows which of them are gone, and need not
wait until they have not been heard of for a while.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator
from pathlib import Path

from db.turnstile import try_lock


class OpenMark:
    """The mark of this program. Where the folder cannot be written there is none, which only means waiting later."""

    def __init__(self, folder: Path, database_id: uuid.UUID, session: uuid.UUID) -> None:
        self._path = folder / f"{database_id.hex}-{session.hex}"
        self._handle: int | None = None

    def set(self, station_id: int) -> None:
        """From now on the program is known to be there, as that station."""
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            # Locked before anything stands in it: an empty one is passed over by the others.
            if try_lock(handle):
                os.write(handle, str(station_id).encode())

    def clear(self) -> None:
        """The program ends as it should."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(handle)


def ended_programs(folder: Path, database_id: uuid.UUID) -> Iterator[tuple[int, uuid.UUID]]:
    """Station and session of each program of this machine that ended without saying so; told once, then forgotten."""
    start = f"{database_id.hex}-"
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"{start}*")):
            found = _ended(path)
            if found is not None:
                yield found, uuid.UUID(path.name.removeprefix(start))


def _ended(path: Path) -> int | None:
    """The station of a mark that nobody holds any more, which is taken away."""
    try:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return None
    try:
        if not (os.fstat(handle).st_size and try_lock(handle)):
            return None
        station_id = int(os.read(handle, 20))
        with contextlib.suppress(OSError):
            path.unlink()
        return station_id
    except (OSError, ValueError):
        return None
    finally:
        os.close(handle)
