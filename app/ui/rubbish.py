"""Objects that refer to each other in a circle are freed by the window's thread alone.

Python looks for them in whatever thread happens to make an object. A reader that frees a QObject holds a lock of Qt's
while it waits for Python; the window's thread holds Python while it waits for that lock, and both stand for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1_000


class Rubbish(QObject):
    """Looks for such circles as often as Python would, but from this object's thread and between two events."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on no other thread looks. What is there by now stays and is not looked through again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def look(self) -> None:
        """Look through the youngest objects if Python would have by now, then through older ones likewise."""
        for generation, limit in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] > limit:
                gc.collect(generation)
