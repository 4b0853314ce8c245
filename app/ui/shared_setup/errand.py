"""One call that may take seconds, on a thread of its own: there are no workers before there is a shop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from app.errors import OperationError, StationmasterError
from app.wording import words

log = logging.getLogger(__name__)


class Stopped(Exception):
    """The person asked to stop: raised inside the errand by ``say``."""


class Errand(QObject):
    """``work(say)`` on a thread. Signals, on the GUI thread: ``said(words)``, then one of ``done(result)``,
    ``failed(error)`` and ``stopped()``.

    ``say(words)`` tells how far it is; it raises Stopped once that was asked for, so it is called where the work can
    end with nothing half done. What was finished all the same is told as done.
    """

    said = Signal(object)  # a str would lose what Words know of themselves
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    _over = Signal()

    def __init__(self, name: str, work: Callable[[Callable[[str], None]], object]) -> None:
        # Its thread may outlive whoever sent it.
        super().__init__(QCoreApplication.instance())
        self._work = work
        self._stop = threading.Event()
        self._told = True
        self._is_stopped = False
        self._result: object = None
        self._error: StationmasterError | None = None
        self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begins; once."""
        self._thread.start()

    def stop(self) -> None:
        """Asks the work to end where nothing is half done."""
        self._stop.set()

    def abandon(self) -> None:
        """Asks the work to end; nothing more is told of it."""
        self._told = False
        self._stop.set()

    def wait(self, seconds: float) -> bool:
        """Waits until the work is over; False if it is not by then."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._result = self._work(self._say)
        except Stopped:
            self._is_stopped = True
        except StationmasterError as error:
            self._error = error
        except Exception:
            log.exception("unexpected error in %s", self._thread.name)
            self._error = OperationError(
                words("This did not work, for a reason that nobody foresaw; it was logged."),
                fix=words("Try again. If it stays like this, send the log."),
            )
        self._over.emit()

    def _say(self, words: str) -> None:
        if self._stop.is_set():
            raise Stopped
        self.said.emit(words)

    def _tell(self) -> None:
        self.deleteLater()
        if not self._told:
            return
        if self._is_stopped:
            self.stopped.emit()
        elif self._error is not None:
            self.failed.emit(self._error)
        else:
            self.done.emit(self._result)
