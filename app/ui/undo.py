"""What can be taken back in this window: newest first, named in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

# Further back nobody remembers what it was; what is older can still be undone where it was done.
MOST_STEPS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Something that was done: ``words`` say what ("24 orders released"), ``undo()`` starts taking it back.

    ``redo()`` does it again; None where that is not possible. Both start an operation of their own and say themselves
    what came of it. ``seconds``: how long it can be taken back at all, where something of it leaves the shop then.
    """

    words: str
    undo: Callable[[], object]
    redo: Callable[[], object] | None = None
    seconds: float | None = None


class UndoStack(QObject):
    """The steps of one window. Signals: ``changed()`` when another step is next."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._timers: dict[Step, QTimer] = {}

    def push(self, step: Step) -> None:
        """Something was done; what was undone before can not be done again after it."""
        self._done = [*self._done, step][-MOST_STEPS:]
        self._undone.clear()
        self._count_down(step)
        self.changed.emit()

    def drop(self, step: Step) -> None:
        """Forgets a step: it was taken back elsewhere, or can not be taken back any more."""
        self._done = [kept for kept in self._done if kept is not step]
        self.changed.emit()

    @property
    def next_undo(self) -> Step | None:
        """What ``undo`` would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """What ``redo`` would do again."""
        return self._undone[-1] if self._undone else None

    def undo(self, step: Step | None = None) -> Step | None:
        """Takes back ``step``, else the newest; gives it, or None if there is nothing (or it is gone already)."""
        step = step or self.next_undo
        if step is None or not any(kept is step for kept in self._done):
            return None
        self._done = [kept for kept in self._done if kept is not step]
        if step.redo is not None:
            self._undone.append(step)
        self.changed.emit()
        step.undo()
        return step

    def redo(self) -> Step | None:
        """Does again what was taken back last; gives it, or None if there is nothing."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._count_down(step)
        self.changed.emit()
        assert step.redo is not None
        step.redo()
        return step

    def _count_down(self, step: Step) -> None:
        """What cannot be taken back any more is not offered any more."""
        if step.seconds is None:
            return
        timer = self._timers.get(step)
        if timer is None:
            timer = self._timers[step] = QTimer(self)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self.drop(step))
        timer.start(int(step.seconds * 1_000))
