"""Forms that outlive the program: what was typed is on the disk a moment later, and there again after a crash.

A draft is one small JSON file of one form about one subject (the order that is edited, "" for a new one); it belongs
to a shop, a station and a person. ``save`` is called at every keystroke: it remembers the text and returns; a thread
writes the newest state, at once if it has rested, else ``PAUSE`` after its last writing, so that of typing that goes
on and on at most the last moment is missing. A file is written beside its place, forced to the disk and renamed, so
that nobody ever reads half of one.

Drafts hold personal text. Their files can be read by their owner alone, and a form drops its draft when its text has
become an order or was thrown away. What cannot be understood is renamed and left for a person, never an error.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import stat
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from app.wording import words

log = logging.getLogger(__name__)

FORMAT = 1
# Far above what a person types, and a mapping of hundreds of columns; a file above it is not ours.
MOST_BYTES = 4_000_000
_TOO_LARGE = words("This form is too large to be kept as a draft. Save it soon.")
PAUSE = 0.15
_READ_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Form(StrEnum):
    """Which form a draft is of."""

    NEW_ORDER = "new-order"
    ORDER_EDIT = "order-edit"
    CUSTOMER_EDIT = "customer-edit"
    NOTE = "note"
    IMPORT_MAPPING = "import-mapping"
    TRANSFER_REQUEST = "transfer-request"
    TRANSFER_SCANS = "transfer-scans"
    PURCHASE = "purchase"


@dataclass(frozen=True, slots=True)
class DraftOwner:
    """Whose drafts: the shop's ``database_id``, and ids of the station and the person in it."""

    shop: uuid.UUID
    station: int
    user: int

    @property
    def folder(self) -> Path:
        """Where they lie below the folder of all drafts."""
        return Path(str(self.shop)) / f"station-{self.station}-user-{self.user}"


@dataclass(frozen=True, slots=True)
class Draft:
    """One form as it was when it was last typed into."""

    form: Form
    subject: str
    data: dict[str, Any]
    saved_at: datetime


class Drafts:
    """The drafts of one person at one station of one shop, kept in ``folder``. Any thread may call any method.

    ``folder`` None keeps them in memory only. ``trouble_heard(text)`` is called on the writing thread when drafts
    cannot be kept (disk full, no right to write), and with "" when they can again; ``trouble`` is the last of these.
    """

    def __init__(
        self,
        folder: Path | None,
        owner: DraftOwner | None = None,
        *,
        pause: float = PAUSE,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        trouble_heard: Callable[[str], object] | None = None,
    ) -> None:
        self.trouble = ""
        self._owner = owner or DraftOwner(uuid.UUID(int=0), 0, 0)
        self._root = folder
        self._folder = folder / self._owner.folder if folder is not None else None
        # Folders of those who worked here before: what they began and another ends is over for them too.
        self._before: list[Path] = []
        self._pause = pause
        self._clock = clock
        self._heard = trouble_heard
        # The newest state of each file that is not on the disk yet; None: it is to go. ``_due`` has not been tried.
        self._newest: dict[str, bytes | None] = {}
        self._due: set[str] = set()
        self._too_large: set[str] = set()
        self._turn = threading.Condition()
        self._thread: threading.Thread | None = None
        self._hurry = False
        self._closed = False

    @classmethod
    def in_memory(cls) -> Self:
        """Drafts that end with the program."""
        return cls(None)

    def act_as(self, user: int) -> None:
        """Another person works here: what is on the screen is theirs from the next keystroke on.

        What waits is written first, for who typed it.
        """
        if user == self._owner.user:
            return
        self.flush()
        with self._turn:
            if self._folder is not None and self._folder not in self._before:
                self._before.append(self._folder)
            self._owner = replace(self._owner, user=user)
            self._folder = None if self._root is None else self._root / self._owner.folder
            if self._folder in self._before:
                self._before.remove(self._folder)

    # -- what forms do --

    def save(self, form: Form, subject: str | int, data: Mapping[str, Any]) -> None:
        """Keeps the form's state, plain JSON values. Returns at once; the newest call wins."""
        name = _file_name(form, str(subject))
        self._put(name, self._packed(form, str(subject), data))

    def load(self, form: Form, subject: str | int = "") -> Draft | None:
        """The form's last state, None if there is none. Never raises for what lies on the disk."""
        name = _file_name(form, str(subject))
        with self._turn:
            waiting = self._newest.get(name, b"")
        if waiting != b"":
            return self._understood(waiting) if waiting is not None else None
        draft = self._read(name)
        return draft if draft is not None and (draft.form, draft.subject) == (form, str(subject)) else None

    def drop(self, form: Form, subject: str | int = "") -> None:
        """Forgets the form's state. Returns at once."""
        self._put(_file_name(form, str(subject)), None)

    def list(self, form: Form | None = None) -> tuple[Draft, ...]:
        """All that is kept, of one form or of every one, newest first."""
        with self._turn:
            waiting = dict(self._newest)
        names = {name for name in self._names() if name not in waiting}
        found = [self._read(name) for name in sorted(names)]
        found += [self._understood(raw) for raw in waiting.values() if raw is not None]
        drafts = [draft for draft in found if draft is not None and form in (None, draft.form)]
        return tuple(sorted(drafts, key=lambda draft: draft.saved_at, reverse=True))

    def flush(self, seconds: float = 5.0) -> bool:
        """Writes what waits now and waits for it; False if the disk needs longer or refuses."""
        with self._turn:
            self._hurry = True
            self._turn.notify_all()
            self._turn.wait_for(lambda: not self._due, seconds)
            self._hurry = False
            return not self._due and (self._folder is None or not self._newest)

    def close(self) -> None:
        """Writes what waits and stops; what is saved after that is ignored."""
        self.flush()
        with self._turn:
            self._closed = True
            self._turn.notify_all()
        if self._thread is not None:
            self._thread.join(5)

    # -- the writing thread --

    def _put(self, name: str, raw: bytes | None) -> None:
        if raw is not None and len(raw) > MOST_BYTES:
            self._too_large.add(name)
            self._tell(_TOO_LARGE)
            return
        self._too_large.discard(name)
        with self._turn:
            if self._closed:
                return
            self._newest[name] = raw
            if self._folder is None:
                return
            self._due.add(name)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="drafts", daemon=True)
                self._thread.start()
            self._turn.notify_all()

    def _work(self) -> None:
        self._sweep()
        rested = 0.0
        while True:
            with self._turn:
                self._turn.wait_for(lambda: bool(self._due) or self._closed)
                if not self._due:
                    return
                # Written at once after a rest, else a pause later than the last time: so it never falls far behind.
                while not self._hurry and not self._closed and (left := rested - time.monotonic()) > 0:
                    self._turn.wait(left)
                batch = {name: self._newest[name] for name in self._due}
            written = {name for name, raw in batch.items() if self._write(name, raw)}
            with self._turn:
                for name in written:
                    if self._newest.get(name, b"") is batch[name]:
                        del self._newest[name]
                self._due -= {name for name in batch if self._newest.get(name, b"") in (batch[name], b"")}
                self._turn.notify_all()
            rested = time.monotonic() + self._pause

    def _write(self, name: str, raw: bytes | None) -> bool:
        """True if the disk has it now. What failed stays in memory and is tried again at the next keystroke."""
        assert self._folder is not None
        target = self._folder / name
        try:
            if raw is None:
                target.unlink(missing_ok=True)
                for folder in self._before:
                    (folder / name).unlink(missing_ok=True)
            else:
                _replace(target, raw)
        except OSError as error:
            reason = error.strerror or str(error)
            self._tell(
                words(
                    "Drafts cannot be kept in {folder} ({reason}): save soon what you type.",
                    folder=str(self._folder),
                    reason=reason,
                )
            )
            return False
        # What was written may be the state before the one that was too large.
        self._tell(_TOO_LARGE if self._too_large else "")
        return True

    def _tell(self, trouble: str) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            if trouble:
                log.warning("%s", trouble)
            if self._heard is not None:
                self._heard(trouble)

    # -- files --

    def _sweep(self) -> None:
        """Parts that a killed program left behind; a station has one program, so none of them is being written."""
        assert self._folder is not None
        with contextlib.suppress(OSError):
            for part in self._folder.glob("*.part"):
                part.unlink()

    def _packed(self, form: Form, subject: str, data: Mapping[str, Any]) -> bytes:
        owner = self._owner
        whole = {
            "program": "stationmaster",
            "format": FORMAT,
            "shop": str(owner.shop),
            "station": owner.station,
            "user": owner.user,
            "form": form.value,
            "subject": subject,
            "saved_at": self._clock().isoformat(),
            "data": dict(data),
        }
        return json.dumps(whole, ensure_ascii=False).encode("utf-8", "surrogatepass")

    def _names(self) -> Iterator[str]:
        if self._folder is not None:
            with contextlib.suppress(OSError):
                yield from (entry.name for entry in self._folder.iterdir() if entry.suffix == ".json")

    def _read(self, name: str) -> Draft | None:
        """The draft in a file; one that cannot be used is set aside."""
        if self._folder is None:
            return None
        path = self._folder / name
        try:
            raw = _whole(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            self._set_aside(path, f"it cannot be read: {error.strerror}")
            return None
        try:
            if raw is None:
                raise ValueError("it is no file of a draft's size")
            draft = self._understood(raw)
            if _file_name(draft.form, draft.subject) != name:
                raise ValueError("it has another form's name")
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            self._set_aside(path, str(error))
            return None
        return draft

    def _understood(self, raw: bytes) -> Draft:
        """Raises ValueError, KeyError, TypeError or RecursionError for what this program, station and person have
        not written."""
        whole = json.loads(raw.decode("utf-8", "surrogatepass"))
        if not isinstance(whole, dict) or whole.get("program") != "stationmaster" or whole.get("format") != FORMAT:
            raise ValueError("another program or a newer one has written it")
        if DraftOwner(uuid.UUID(whole["shop"]), whole["station"], whole["user"]) != self._owner:
            raise ValueError("it belongs to another shop, station or person")
        subject, data, saved_at = whole["subject"], whole["data"], datetime.fromisoformat(whole["saved_at"])
        if not isinstance(subject, str) or not isinstance(data, dict) or saved_at.tzinfo is None:
            raise TypeError("its parts are not those of a draft")
        return Draft(Form(whole["form"]), subject, data, saved_at)

    @staticmethod
    def _set_aside(path: Path, why: str) -> None:
        """Out of the way, still there for a person to look at; a second one of the same name replaces the first."""
        log.warning("the draft %s was set aside: %s", path.name, why)
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{path.name}.set-aside"))


def _file_name(form: Form, subject: str) -> str:
    """Subjects are of any text and length, names of files are not."""
    digest = hashlib.sha256(subject.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    return f"{form.value}-{digest}.json"


def _replace(target: Path, raw: bytes) -> None:
    """Write a file whole or not at all, for its owner's eyes only."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, part = tempfile.mkstemp(dir=target.parent, prefix=target.stem, suffix=".part")  # made with mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(part).unlink()
        raise


def _whole(path: Path) -> bytes | None:
    """The bytes of an ordinary file; None if it is something else (a link, a pipe) or larger than any draft."""
    with contextlib.suppress(AttributeError):
        if stat.S_ISLNK(path.lstat().st_mode):
            return None
    handle = os.open(path, _READ_FLAGS)
    with os.fdopen(handle, "rb") as file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > MOST_BYTES:
            return None
        return file.read(MOST_BYTES)
