"""The wire on which a program hears that others committed: what both engines' wires are and what they give.

A wire belongs to one thread; only ``interrupt`` may be called on another. It has a connection of its own, so that
nothing that a screen does keeps it from noticing within seconds that the database has gone.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

# Ids become visible out of order: whoever drew a smaller one may commit later. So far back late ones are looked for.
WINDOW = 1_000


class Lost(Exception):
    """The database cannot be reached. The message says why, in the words of whoever refused.

    ``silent``: nobody refused, it just does not answer any more.
    """

    def __init__(self, why: str, *, silent: bool = False) -> None:
        super().__init__(why)
        self.silent = silent


class Interrupted(Exception):
    """``interrupt`` was called: the wire is of no use any more."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A row of ``change`` as it is stored; ``topics`` is JSON text."""

    seq: int
    station_id: int
    topics: str


@dataclass(frozen=True, slots=True)
class Look:
    """One look at ``change``: the smallest and the greatest ``seq`` there are (0: none), and the rows asked for.

    ``cut`` says that there are more rows than were read.
    """

    oldest: int
    newest: int
    rows: tuple[ChangeRow, ...]
    cut: bool


class Wire(Protocol):
    """A way to hear of changes. Every method but the last two may raise Lost, and Interrupted."""

    def connect(self) -> None:
        """Connect, anew if it was connected."""

    def identity(self) -> str:
        """Which database this is and which schema it has: other text, other database."""

    def wait(self, seconds: float) -> bool:
        """Wait for a hint, at most ``seconds``; whether there was one. Hints may be missed or come for nothing."""

    def pause(self, seconds: float) -> None:
        """Wait, without listening."""

    def visible(self) -> list[int]:
        """The newest ``WINDOW`` sequence numbers that can be seen now."""

    def look(self, above: int, also: Collection[int]) -> Look:
        """The rows above a sequence number, at most ``WINDOW``, and those of the numbers ``also`` that there are."""

    def interrupt(self) -> None:
        """Make every method that waits end at once, on any thread, for good."""

    def close(self) -> None:
        """Hang up, for good."""
