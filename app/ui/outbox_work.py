"""What the shop holds back for some seconds leaves when it is due, while a window is open; any of them may do it."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.formats import utc_now
from app.ui.i18n import said
from app.ui.tasks import Priority
from app.ui.view import Kit
from app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from app.queries.refunds import HeldRow

# Not before this, whatever the clocks say: the database's decides, and this machine's may run ahead of it.
_LEAST_MS = 1_000


class OutboxWork(QObject):
    """Carries out what is due. Signals: ``said(Toast)`` what a person has to do now (there is no gateway)."""

    said = Signal(object)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask_due)

    def look(self) -> None:
        """Asks when the next is due: at the start, and when orders were changed here or elsewhere."""
        from app.queries.refunds import held_rows

        self._kit.tasks.read(self, held_rows, done=self._on_held, failed=lambda _error: None, key="held")

    def _on_held(self, rows: list[HeldRow]) -> None:
        if rows:
            left = (rows[0].due_at - utc_now()).total_seconds() * 1_000
            self._timer.start(max(int(left), 0) + _LEAST_MS)
        else:
            self._timer.stop()

    def _ask_due(self) -> None:
        from app.queries.refunds import held_rows

        self._kit.tasks.read(self, held_rows, utc_now(), done=self._on_due, failed=lambda _error: None, key="due")

    def _on_due(self, rows: list[HeldRow]) -> None:
        from app.services.outbox import CarryOut

        for row in rows:
            self._kit.tasks.run(
                self,
                CarryOut(row.id),
                op_id=uuid.uuid5(row.op_id, f"due {row.id}"),
                done=self._on_done,
                failed=lambda _error: None,
                priority=Priority.BULK,
            )
        self.look()

    def _on_done(self, done: Any) -> None:
        if done.replayed or not done.result["amount"]:
            return
        from app.services.outbox import refund_words

        result = done.result
        words = refund_words(result["amount"], result["currency"], result["number"])
        self.said.emit(Toast(said(words), "hand-coins", seconds=60))
