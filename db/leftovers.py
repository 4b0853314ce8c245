"""What stands beside an SQLite shop's file, and what it says about what happened there.

A file that is missing, empty or cut short is never started empty over: SQLite itself deletes the log ``-wal`` of a file
of 0 bytes when it opens it, and with it the work that was saved last. So this looks before anything is opened. Nothing
here opens the shop's file itself: closing it would drop the locks that SQLite holds on it in this process.
"""

from __future__ import annotations

import contextlib
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

_LOCKS = Path("/proc/locks")
# Of the index -shm; every open connection holds the last one (SQLite's WAL-mode file format, "WAL locks").
_LOCK_BYTES = ("120", "128")
# Quick looks take some 10 ms a MB: the first 50 MB or so of a file are looked at, and nobody waits longer.
QUICK_LOOK_SECONDS = 0.5
_LOOK_STEPS = 2_000


def wal_of(file: Path) -> Path:
    """The log beside the file."""
    return file.with_name(f"{file.name}-wal")


def has_log(file: Path) -> bool:
    """Whether a log with something in it stands beside the file."""
    with contextlib.suppress(OSError):
        return wal_of(file).stat().st_size > 0
    return False


def is_left_behind(file: Path) -> bool:
    """Whether a program ended without closing the file: there is a log, and nobody has it open.

    Where the operating system does not tell who has a file open, it counts as left behind.
    """
    return has_log(file) and not _is_open(file)


def _is_open(file: Path) -> bool:
    """Whether some process has SQLite's locks on the file's index. Opening the index to ask would drop our own."""
    try:
        inode = str(file.with_name(f"{file.name}-shm").stat().st_ino)
        locks = _LOCKS.read_text(encoding="ascii")
    except (OSError, ValueError):
        return False
    return any(_is_ours(line.split(), inode) for line in locks.splitlines())


def _is_ours(words: list[str], inode: str) -> bool:
    """``1: POSIX ADVISORY READ 2611 fe:00:2175117 128 128``: kind, process, device and inode, first and last byte."""
    return (
        len(words) == 8
        and words[5].rpartition(":")[2] == inode
        and words[6].isdigit()
        and int(_LOCK_BYTES[0]) <= int(words[6]) <= int(_LOCK_BYTES[1])
    )


def signs(file: Path) -> tuple[Path, ...]:
    """What stands beside a missing file and says that there was a shop: logs, indexes, the turnstile, copies."""
    made = [file.with_name(f"{file.name}{end}") for end in ("-wal", "-journal", "-shm", ".turn")]
    return (*(path for path in made if path.exists()), *copies(file))


def copies(file: Path) -> tuple[Path, ...]:
    """The whole copies that upgrades left beside the file, the newest first."""
    start, end = f"{file.stem}.before-", file.suffix
    try:
        found = [path for path in file.parent.iterdir() if path.name.startswith(start) and path.name.endswith(end)]
        return tuple(sorted(found, key=lambda path: path.stat().st_mtime, reverse=True))
    except OSError:
        return ()


def way_back(file: Path) -> str:
    """What to do about a file that cannot be opened: which copy to go on with, and how."""
    there = copies(file)
    if not there:
        return "Keep the file and everything beside it, and bring back your last copy of it."
    made = datetime.fromtimestamp(there[0].stat().st_mtime, UTC).astimezone()
    more = f" ({len(there) - 1} older beside it)" if there[1:] else ""
    return (
        f"Keep the file: move it and {file.name}-wal, if there is one, to another folder. The newest copy here is"
        f" {there[0].name} of {made:%Y-%m-%d %H:%M}{more}: give a duplicate of it the name {file.name} to go on from"
        " then."
    )


def what_is_missing(file: Path, named: Path) -> tuple[str, str]:
    """Message and way out for a shop whose file is gone though ``signs`` stand there, or a link leads nowhere.

    ``named`` is the address as it was given, ``file`` where it leads.
    """
    if named.is_symlink() and not signs(file):
        return (
            f"{named} is a link to {file}, which is not there. Nothing was changed.",
            "Connect the disk or folder that it is on, or remove the link to start anew.",
        )
    beside = signs(file)
    names = ", ".join(path.name for path in beside)
    message = f"There was a shop at {file}, but its file is missing. Beside it there is still: {names}. "
    if has_log(file):
        message += f"{wal_of(file).name} can hold the work that was saved last. "
        way = f"Bring {file.name} back to its place beside {wal_of(file).name} before anything else is done there."
    elif copies(file):
        way = f"Bring {file.name} back, or give a duplicate of {copies(file)[0].name} that name."
    else:
        way = "If it was moved, open it where it is now, or bring it back."
    return f"{message}Nothing was changed.", f"{way} To start a new shop here, first move these files away: {names}."


def damage(conn: Connection, *, seconds: float = QUICK_LOOK_SECONDS) -> str:
    """The first thing that is wrong with the file's pages, found within so many seconds; "" if nothing is.

    For after a crash. The doctor reads the whole file, with its indexes, however long it takes.
    """
    driver: Any = conn.connection.driver_connection
    end = time.monotonic() + seconds
    driver.set_progress_handler(lambda: time.monotonic() > end, _LOOK_STEPS)
    cursor = driver.cursor()
    try:
        said = str(cursor.execute("PRAGMA quick_check(1)").fetchone()[0])
    except conn.dialect.loaded_dbapi.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_INTERRUPT" and "interrupt" not in str(error):
            raise
        return ""
    finally:
        cursor.close()
        driver.set_progress_handler(None, 0)
    return "" if said == "ok" else said.splitlines()[-1]
