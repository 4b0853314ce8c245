"""One scan that the device sent twice: some scanners repeat a code while the trigger is held."""

from __future__ import annotations

from collections.abc import Callable

# Nobody scans the same thing twice in so short a time; a scanner that repeats itself is quicker.
SAME_CODE_MS = 100.0


class SameScan:
    """Remembers the last code and when it came; ``clock_ms()`` gives milliseconds that only grow."""

    def __init__(self, clock_ms: Callable[[], float]) -> None:
        self._clock_ms = clock_ms
        self._code, self._at = "", float("-inf")

    def is_repeat(self, code: str) -> bool:
        """Whether ``code`` came within ``SAME_CODE_MS`` of itself; a repeat may be repeated."""
        now = self._clock_ms()
        repeat = code == self._code and now - self._at < SAME_CODE_MS
        self._code, self._at = code, now
        return repeat
