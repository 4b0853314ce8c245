"""What changes an order by hand: who has it open, saving, and cancelling."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError, Stale
from app.queries.shop import actor_words
from app.services.order_cancel import CancelOrder
from app.services.order_edit import BeginEdit, Edit, EditOrder, EndEdit
from app.services.unit_of_work import Attachment
from app.ui.formats import clock, plural
from app.ui.tasks import DoneLike, Tasks


class EditWork(QObject):
    """Edits of one order at a time.

    Signals: ``open_elsewhere(who, since)``; ``saved()``; ``stale(Stale)`` somebody else changed the same fields;
    ``refused(OperationError)``; ``said(text, icon)``.
    """

    open_elsewhere = Signal(str, str)
    saved = Signal()
    stale = Signal(object)
    refused = Signal(object)
    said = Signal(str, str)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def begin(self, order_id: int) -> None:
        """Notes that the order is open here, and tells who else has it."""
        # Advice: where the database cannot take it, saving will say so.
        self._tasks.run(self, BeginEdit(order_id), done=self._on_begun, failed=lambda _error: None)

    def end(self, order_id: int) -> None:
        """Notes that it is closed here."""
        self._tasks.run(self, EndEdit(order_id), failed=lambda _error: None)

    def save(self, order_id: int, version: int, edit: Edit) -> None:
        """Writes the changed fields."""
        self._tasks.run(
            self,
            EditOrder(order_id, version, edit.digest),
            attachments={"edit": Attachment(edit)},
            done=self._on_saved,
            failed=self._on_failed,
        )

    def cancel(self, order_id: int, reason: str) -> None:
        """Cancels what has not left."""
        self._tasks.run(self, CancelOrder(order_id, reason), done=self._on_cancelled, failed=self.refused.emit)

    def _on_begun(self, done: DoneLike) -> None:
        other: dict[str, Any] | None = done.result["open_at"]
        if other is None:
            return
        since = clock(datetime.fromisoformat(other["since"]))
        self._tasks.read(
            self,
            actor_words,
            other["user_id"],
            other["station_id"],
            done=lambda who: self.open_elsewhere.emit(who, since),
            failed=lambda _error: None,
        )

    def _on_saved(self, done: DoneLike) -> None:
        self.saved.emit()
        self.said.emit("Changes saved" if done.result["fields"] else "Nothing was changed", "circle-check")

    def _on_failed(self, error: OperationError) -> None:
        if isinstance(error, Stale):
            self.stale.emit(error)
        else:
            self.refused.emit(error)

    def _on_cancelled(self, done: DoneLike) -> None:
        units = plural(done.result["cancelled"], "unit")
        self.said.emit(f"{done.result['number']} is cancelled: {units}", "ban")
