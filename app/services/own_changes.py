"""Which rows of ``change`` are this program's own: its screens were told of them when they were committed."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator

# Where nobody listens, as on the command line, the oldest are forgotten.
_MOST = 10_000
# A commit whose number comes with its answer takes a few milliseconds; one whose answer does not come is nobody's.
_PATIENCE_SECONDS = 0.5


class OwnChanges:
    """Sequence numbers of own commits until the change feed has met them. Any thread."""

    def __init__(self) -> None:
        self._gate = threading.Condition()
        self._seqs: dict[int, None] = {}
        self._unsaid: set[object] = set()  # commits under way whose numbers are not known yet

    @contextlib.contextmanager
    def committing(self) -> Iterator[Callable[[int], None]]:
        """Around a commit; what it gives is told the number before the commit, as anybody may see the row at once.

        Or inside ``unsaid``, where the number comes with the answer to the commit.
        A number whose commit failed, or is unknown, is nobody's: SQLite gives it to the next one.
        """
        mine: list[int] = []

        def expect(seq: int) -> None:
            mine.append(seq)
            with self._gate:
                self._seqs[seq] = None
                if len(self._seqs) > _MOST:
                    del self._seqs[next(iter(self._seqs))]

        try:
            yield expect
        except BaseException:
            with self._gate:
                self._taken(mine)
            raise

    @contextlib.contextmanager
    def unsaid(self) -> Iterator[None]:
        """From before a commit until its number was told: who asks meanwhile (``take``) waits."""
        this = object()
        with self._gate:
            self._unsaid.add(this)
        try:
            yield
        finally:
            with self._gate:
                self._unsaid.remove(this)
                self._gate.notify_all()

    def take(self, seqs: Iterable[int]) -> set[int]:
        """Those of the numbers that are own; each once. Waits a moment for a commit whose number is not known yet."""
        with self._gate:
            before = set(self._unsaid)
            self._gate.wait_for(lambda: not before & self._unsaid, _PATIENCE_SECONDS)
            return self._taken(seqs)

    def _taken(self, seqs: Iterable[int]) -> set[int]:
        own = {seq for seq in seqs if seq in self._seqs}
        for seq in own:
            del self._seqs[seq]
        return own
