"""Objects that refer to each other in a circle are freed by the window's thread alone.

Python looks for them in whatever thread happens to make an object. A reader that frees a QObject holds a lock of Qt's
while it waits for Python; the window's thread holds Python while it waits for that lock, and both stand for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# The window stands while it is looked: often, so that there is little to look through.
LOOK_EVERY_MS = 200
# So many times only what was made since the last look; then everything once.
LOOKS_AT_THE_NEW = 300


class Rubbish(QObject):
    """Looks for such circles in Python's stead, from this object's thread and between two events."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looked = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on no other thread looks. What is there by now stays and is not looked through again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def look(self) -> None:
        """Look, if so much was made since the last time that Python would have.

        What is still in use then is old: it is not looked through with what is made next.
        """
        if gc.get_count()[0] > gc.get_threshold()[0]:
            self._looked += 1
            gc.collect(1 if self._looked % LOOKS_AT_THE_NEW else 2)
