"""What other programs changed, told as topics to this one: a thread that listens, reads ``change`` and tells.

A hint (NOTIFY, ``data_version``) only makes it look; it looks every few seconds anyway. Sequence numbers become
visible out of order, so the missing ones among the last thousand are looked for again each time. Whoever cannot be
sure to have seen everything (the connection broke, rows were pruned unseen) says that everything may have changed.
"""

from __future__ import annotations

import json
import logging
import random
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.topics import Topic, Touched, touched
from app.services.link import Link, Outage
from app.services.own_changes import OwnChanges
from db.feed import WINDOW, ChangeRow, Interrupted, Look, Lost, Wire
from db.session import Database

EVERYTHING = tuple(Touched(topic, None) for topic in Topic)
POLL_SECONDS, DEAF_POLL_SECONDS = 15.0, 1.0
RETRY_SECONDS = (0.5, 10.0)
# So many tellings may come at once, and so many a second after that: an import elsewhere is a storm of commits.
_TELLINGS = 5
_REST_SECONDS = 0.02
log = logging.getLogger(__name__)

Tell = Callable[[tuple[Touched, ...]], object]
Report = Callable[[Outage | None], object]


@dataclass(slots=True)
class Seen:
    """Which rows were told: all up to ``top`` but ``holes``, the missing numbers among the last ``WINDOW``."""

    top: int = 0
    holes: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, visible: Iterable[int]) -> Seen:
        """Everything that can be seen counts as told."""
        seqs = set(visible)
        top = max(seqs, default=0)
        return cls(top, set(range(max(1, top - WINDOW + 1), top)) - seqs)

    def take(self, look: Look) -> list[ChangeRow] | None:
        """Rows that were not told yet, now told; None if some may have come and gone unseen."""
        gap = look.cut or look.newest < self.top or look.oldest > self.top + 1
        fresh = [row for row in look.rows if row.seq > self.top or row.seq in self.holes]
        top = max([self.top, *[row.seq for row in fresh]])
        self.holes |= set(range(max(self.top + 1, top - WINDOW + 1), top + 1))
        self.holes -= {row.seq for row in fresh}
        self.holes = {seq for seq in self.holes if seq > top - WINDOW}
        self.top = top
        return None if gap else fresh


def topics_of(rows: Iterable[ChangeRow]) -> tuple[Touched, ...]:
    """The rows as one telling; what a newer program calls by a name that is not known here may be anything."""
    found: dict[Topic, set[int] | None] = {}
    for row in rows:
        topics = _read_topics(row.topics)
        if topics is None:
            return EVERYTHING
        for topic, ids in topics.items():
            known = found.setdefault(topic, set())
            if ids is None or known is None:
                found[topic] = None
            else:
                known |= ids
    return tuple([Touched(topic, None) if ids is None else touched(topic, ids) for topic, ids in found.items()])


def _read_topics(text: str) -> dict[Topic, set[int] | None] | None:
    try:
        stored: dict[str, Any] = json.loads(text)
        return {Topic(name): None if ids is None else {int(one) for one in ids} for name, ids in stored.items()}
    except (ValueError, TypeError, AttributeError):
        return None


class ChangeFeed:
    """Listens from ``start`` to ``stop`` on a thread of its own; ``prime`` before anything is read from the database.

    ``tell(topics)`` and ``report(outage, or None once it is over)`` are called on that thread. ``link`` is set before
    they are.
    """

    def __init__(self, db: Database, own: OwnChanges, link: Link) -> None:
        self._db, self._own, self._link = db, own, link
        self._wire: Wire = db.wire()
        self._seen = Seen()
        self._identity = ""
        self._connected = self._hears = False
        self._tell: Tell = _nobody
        self._report: Report = _nobody
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="change feed", daemon=True)

    def prime(self) -> None:
        """Connect and take everything there is as known. Blocks; what fails here is tried again by the thread."""
        try:
            self._connect()
        except Lost:
            return
        self._prove()

    def start(self, tell: Tell, report: Report) -> None:
        """Begin to listen; once."""
        self._tell, self._report = tell, report
        self._thread.start()

    def stop(self, seconds: float = 1.0) -> bool:
        """End; nothing is told any more. True if the thread has ended within ``seconds``."""
        self._stopped.set()
        self._wire.interrupt()
        if self._thread.is_alive():
            self._thread.join(seconds)
        else:
            self._wire.close()
        return not self._thread.is_alive()

    # -- on the thread --

    def _work(self) -> None:
        failures = 0
        while not self._stopped.is_set():
            try:
                if not self._connected:
                    self._connect()
                    self._come_back()
                failures = 0
                self._follow()
            except Interrupted:
                break
            except Lost as lost:
                failures = self._on_lost(lost, failures)
            except Exception:
                log.exception("unexpected error while listening for changes")
                failures = self._on_lost(Lost("It failed for a reason that nobody foresaw; it was logged."), failures)
        self._wire.close()

    def _connect(self) -> None:
        self._hears = False
        self._wire.connect()
        found = self._wire.identity()
        if self._identity not in ("", found):
            raise _OtherDatabase
        self._identity = found
        self._seen = Seen.of(self._wire.visible())
        self._connected = True

    def _come_back(self) -> None:
        """What came between is not known, so it is everything; connections that stood idle are broken too."""
        self._db.forget_connections()
        self._prove()
        self._link.outage = None
        self._report(None)
        self._tell(EVERYTHING)

    def _prove(self) -> None:
        """Everybody who listens hears it, we too: until then nobody knows whether LISTEN reaches through to us."""
        self._db.announce()

    def _on_lost(self, lost: Lost, failures: int) -> int:
        """Tells of the outage, unless a connection that was refused may come back at once; waits for the next try."""
        self._connected = False
        if failures or lost.silent or isinstance(lost, _OtherDatabase):
            self._say_lost(lost)
        if failures:
            longest = min(RETRY_SECONDS[1], RETRY_SECONDS[0] * 2 ** min(failures, 10))
            self._stopped.wait(random.uniform(RETRY_SECONDS[0], longest))
        return failures + 1

    def _say_lost(self, lost: Lost) -> None:
        if self._link.outage is None:
            self._link.outage = Outage(datetime.now().astimezone(), str(lost), isinstance(lost, _OtherDatabase))
            self._db.hang_up()
            self._report(self._link.outage)
        elif isinstance(lost, _OtherDatabase) and not self._link.outage.is_other:
            self._link.outage = Outage(self._link.outage.since, str(lost), is_other=True)
            self._report(self._link.outage)

    def _follow(self) -> None:
        """Listens, reads and tells until the connection is lost."""
        purse, filled = float(_TELLINGS), time.monotonic()
        while True:
            hinted = self._wire.wait(self._patience())
            told = self._look(hinted=hinted)
            now = time.monotonic()
            purse, filled = min(_TELLINGS, purse + (now - filled) * _TELLINGS), now
            purse -= told
            self._wire.pause((1 - purse) / _TELLINGS if purse < 1 else _REST_SECONDS)

    def _patience(self) -> float:
        return random.uniform(0.8, 1.2) * (POLL_SECONDS if self._hears else DEAF_POLL_SECONDS)

    def _look(self, *, hinted: bool) -> bool:
        """Reads what is new and tells it; whether there was anything to tell."""
        seen = self._seen
        fresh = seen.take(self._wire.look(seen.top, seen.holes))
        if hinted or fresh or fresh is None:
            # Found without having been told: hints do not reach us (a pooler between, say), so look more often.
            self._hears = hinted
        if fresh is None:
            self._seen = Seen.of(self._wire.visible())
            self._tell(EVERYTHING)
            return True
        ours = self._own.take(row.seq for row in fresh)
        others = [row for row in fresh if row.seq not in ours]
        if others and not self._stopped.is_set():
            self._tell(topics_of(others))
        return bool(others)


class _OtherDatabase(Lost):
    """What answers is not what was opened: another shop, one brought back from a copy, or one with a newer schema."""

    def __init__(self) -> None:
        super().__init__("Another database answers at this address.")


def _nobody(_what: object) -> None:
    """Nobody wants to know yet."""
