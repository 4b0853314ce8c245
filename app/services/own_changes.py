"""Which rows of ``change`` are this program's own: its screens were told of them when they were committed."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator

# Where nobody listens, as on the command line, the oldest are forgotten.
_MOST = 10_000


class OwnChanges:
    """Sequence numbers of own commits until the change feed has met them. Any thread."""

    def __init__(self) -> None:
        self._gate = threading.Lock()
        self._seqs: dict[int, None] = {}

    @contextlib.contextmanager
    def committing(self) -> Iterator[Callable[[int], None]]:
        """Around a commit; what it gives is told the number before the commit, as anybody may see the row at once.

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
            self.take(mine)
            raise

    def take(self, seqs: Iterable[int]) -> set[int]:
        """Those of the numbers that are own; each once."""
        with self._gate:
            own = {seq for seq in seqs if seq in self._seqs}
            for seq in own:
                del self._seqs[seq]
            return own
