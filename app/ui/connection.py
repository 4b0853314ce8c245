"""The strip above every screen that says when the database is away, and when it is back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.services.link import Outage
from app.ui.i18n import tr
from app.ui.theme import Status
from app.ui.widgets.banner import Banner

BACK_MS = 6_000


class ConnectionBar(Banner):
    """Hidden while all is well. It promises nothing: what could not be saved is told where it was asked for."""

    _reported = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outage: Outage | None = None
        self._over = QTimer(self, singleShot=True, interval=BACK_MS)
        self._over.timeout.connect(self.clear)
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(self, outage: Outage | None) -> None:
        """The database is away, or (None) it answers. May be called on any thread."""
        self._reported.emit(outage)

    @property
    def outage(self) -> Outage | None:
        """What is said to be so now."""
        return self._outage

    def _show(self, outage: Outage | None) -> None:
        was, self._outage = self._outage, outage
        self._over.stop()
        if outage is not None:
            self.say(*_lost_words(outage), status=Status.ATTENTION, closable=False)
        elif was is not None:
            now = datetime.now().astimezone()
            self.say(
                tr("Back since {now:%H:%M}.", now=now), tr("Everything on the screen is read anew."), status=Status.DONE
            )
            self._over.start()


def _lost_words(outage: Outage) -> tuple[str, str]:
    since = f"{outage.since:%H:%M}"
    if outage.is_other:
        return (
            tr("Connection lost {since}. Another database answers at this address now.", since=since),
            tr("Nothing can be saved in this window. Close it and open it again; what you see is as it was then."),
        )
    return (
        tr("Connection lost {since}.", since=since),
        tr(
            "What you see is as it was then, and nothing can be saved until the database is "
            "back. It is tried again by itself."
        ),
    )
