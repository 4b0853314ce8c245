"""A new SQLite shop: built beside its place under another name, and put there whole or not at all.

A program that is killed while it makes one leaves nothing under the shop's name, only a part ``shop.db.new-...`` that
the next one sweeps away. Two who make one at once build one each; the first to be ready has the name.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from app.errors import Refused, Unavailable
from app.wording import words
from db.failures import Failure, classify
from db.leftovers import has_log
from db.place_facts import resolved
from db.session import Database
from db.sqlite import keep

_BESIDE = ("", "-wal", "-shm", "-journal")
_HERE = -100  # AT_FDCWD: names go by the current folder
_NO_REPLACE = 1  # RENAME_NOREPLACE of Linux
_EXCLUSIVE = 4  # RENAME_EXCL of macOS


@contextlib.contextmanager
def new_file(target: Path) -> Iterator[Database]:
    """An SQLite database without tables; when the block ends it gets the name ``target``, whole and on the disk.

    After an exception nothing of it stays. Raises Refused if something has the name by then, Refused too where SQLite
    can lose data, Unavailable if the folder cannot be written.
    """
    file = resolved(target)
    part = file.with_name(f"{file.name}.new-{os.getpid()}-{secrets.token_hex(4)}")
    _prepare(file)
    db = Database(URL.create("sqlite", database=str(part)), new=True)
    try:
        with _told(file):
            yield db
            db.close()
            if has_log(part):
                raise RuntimeError(f"{part} is still open: it is not whole without its log")
            keep(part)
            move_new(part, file)
            keep(file.parent)
    finally:
        db.close()
        _remove(part)


def _prepare(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _sweep(file)
    except OSError as error:
        raise Unavailable(
            words(
                "The folder {parent} cannot be made ({strerror}). Nothing was changed.",
                parent=file.parent,
                strerror=error.strerror,
            ),
            fix=words("Choose another folder."),
        ) from error


@contextlib.contextmanager
def _told(file: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise Refused(
            words("sqlite:///{file} is not empty. Nothing was changed.", file=file),
            fix=words("Name another database, or open this one."),
        ) from error
    except (OSError, DBAPIError) as error:
        if isinstance(error, DBAPIError) and classify(error) is not Failure.FULL:
            raise
        said = error.strerror if isinstance(error, OSError) else str(error.orig)
        raise Unavailable(
            words(
                "The folder {parent} cannot be written ({said}). No shop was made in it; nothing was changed.",
                parent=file.parent,
                said=said,
            ),
            fix=words("Make room or choose another folder, then try again."),
        ) from error


def move_new(source: Path, target: Path) -> None:
    """Give a file another name in its folder, never that of a file that is there. Raises FileExistsError."""
    if sys.platform == "win32":
        source.rename(target)  # Windows itself refuses
        return
    if not _renamed(source, target):
        try:
            target.hardlink_to(source)
            source.unlink()
        except FileExistsError:
            raise
        except OSError:  # a file system without links: then only strangers could come between
            if os.path.lexists(target):
                raise FileExistsError(target) from None
            source.rename(target)


def _renamed(source: Path, target: Path) -> bool:
    """One step of the system's own that refuses a name that is taken. False where there is no such step."""
    if os.path.lexists(target):
        raise FileExistsError(target)
    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(source), os.fsencode(target)
    if hasattr(library, "renameat2"):
        failed = library.renameat2(_HERE, names[0], _HERE, names[1], _NO_REPLACE)
    elif hasattr(library, "renamex_np"):
        failed = library.renamex_np(*names, _EXCLUSIVE)
    else:
        return False
    if failed and os.path.lexists(target):
        raise FileExistsError(target)
    return not failed


def _sweep(file: Path) -> None:
    """Remove parts whose makers are gone."""
    start = f"{file.name}.new-"
    for entry in list(file.parent.iterdir()):
        maker = entry.name.removeprefix(start).partition("-")[0]
        if entry.name.startswith(start) and maker.isdigit() and not _lives(int(maker)):
            with contextlib.suppress(OSError):  # Windows keeps what somebody has open
                entry.unlink()


def _lives(process: int) -> bool:
    if sys.platform == "win32":
        return process == os.getpid()
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _remove(part: Path) -> None:
    for end in _BESIDE:
        with contextlib.suppress(OSError):
            part.with_name(f"{part.name}{end}").unlink()
