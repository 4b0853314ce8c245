"""Makes or opens a shop off the GUI thread: it takes seconds, and there are no workers before there is a shop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import OperationError, StationmasterError
from app.wording import words

log = logging.getLogger(__name__)


class Closable(Protocol):
    """An open shop."""

    def close(self) -> None: ...


S = TypeVar("S", bound=Closable)


class Making(QObject, Generic[S]):
    """One shop being made by ``make()``. Signals, on the GUI thread: ``made(shop)`` or ``refused(error)``."""

    made = Signal(object)
    refused = Signal(object)
    _over = Signal()

    def __init__(self, make: Callable[[], S], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._shop: S | None = None
        self._error: StationmasterError | None = None
        self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="making a shop", daemon=True)

    def start(self) -> None:
        """Begins; once."""
        self._thread.start()

    def abandon(self) -> None:
        """Waits until it is over and closes what came of it, untold."""
        self._over.disconnect(self._tell)
        self._thread.join()
        if self._shop is not None:
            self._shop.close()

    def _work(self) -> None:
        try:
            self._shop = self._make()
        except StationmasterError as error:
            self._error = error
        except Exception:
            log.exception("unexpected error while a shop was made")
            self._error = OperationError(
                words("The shop could not be made or opened, for a reason that nobody foresaw; it was logged."),
                fix=words("Try again. If it stays like this, send the log."),
            )
        self._over.emit()

    def _tell(self) -> None:
        if self._error is not None:
            self.refused.emit(self._error)
        else:
            self.made.emit(self._shop)
