"""What printing needs, made when it is first needed, and how a print ended, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.printing.backends import Backend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.services.print_jobs import Printed
from app.ui.i18n import said, tr, trn
from app.ui.tasks import ContextLike, Tasks

# So many different warnings are told; a person looks at the papers anyway.
_MOST_WARNINGS = 10


class Press:
    """Database, printer and fonts for the documents thread. What is written there is announced, so that every view
    sees the new state.
    """

    def __init__(
        self,
        context: ContextLike,
        tasks: Tasks,
        printer: Callable[[], Backend],
        fonts: Callable[[], FontBook],
        paper: Paper,
    ) -> None:
        self.read, self.printer, self.paper = context.read, printer, paper
        self._context, self._tasks = context, tasks
        self._make_fonts = fonts
        self._fonts: FontBook | None = None

    @property
    def fonts(self) -> FontBook:
        """The fonts of this machine."""
        if self._fonts is None:
            self._fonts = self._make_fonts()
        return self._fonts

    def run(self, command: Any, **options: Any) -> Any:
        """Carries a command out."""
        done = self._context.run(command, **options)
        self._tasks.announce(done.touched)
        return done


@dataclass(frozen=True, slots=True)
class Told:
    """How a print ended, in words; ``wrong`` if a person must do something about it."""

    text: str
    more: str = ""
    wrong: bool = False


@dataclass(slots=True)
class Tally:
    """What came out of a print so far; its room does not grow with the papers."""

    fine: int = 0
    lost: int = 0
    error: str = ""
    destination: str = ""
    warnings: dict[str, None] = field(default_factory=dict)

    def add(self, papers: Sequence[Printed]) -> None:
        """These were printed, or were not."""
        for paper in papers:
            if paper.error:
                self.lost += 1
                self.error = self.error or said(paper.error)
            else:
                self.fine += 1
                self.destination = paper.destination
            for warning in paper.warnings[: _MOST_WARNINGS - len(self.warnings)]:
                self.warnings[said(warning)] = None

    @property
    def count(self) -> int:
        """Papers that were drawn."""
        return self.fine + self.lost

    def told(self, left_out: str = "", stopped: str = "") -> Told:
        """The worst of it first: not printed, ``left_out``, a warning; else what was printed and where.

        ``stopped``: it was stopped by a person before the end.
        """
        count = trn("{n} document", "{n} documents", self.count)
        if self.lost:
            lost = trn("{n} document", "{n} documents", self.lost)
            words = tr("{lost} not printed, {fine} printed. They are kept.", lost=lost, fine=self.fine)
            return Told(words, " ".join(filter(None, (self.error, stopped, left_out))), True)
        if left_out:
            words = tr("{count} printed, not all of them", count=count) if self.count else tr("Nothing was printed")
            return Told(words, " ".join(filter(None, (stopped, left_out))), True)
        if stopped:
            return Told(f"{tr('{count} printed', count=count)}. {stopped}")
        if self.warnings:
            return Told(tr("{count} printed: look at them.", count=count), " ".join(self.warnings), True)
        return Told(tr("{count} printed", count=count), self.destination)
