"""What changes an order by hand: who has it open, saving, and cancelling."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError, Stale
from app.queries.packing import ProductCard
from app.queries.shop import actor_words
from app.services.order_cancel import CancelOrder
from app.services.order_edit import BeginEdit, Edit, EditOrder, EndEdit
from app.services.scan_lookup import product_scanned
from app.services.unit_of_work import Attachment
from app.ui.drafts import Drafts
from app.ui.formats import clock, plural
from app.ui.i18n import tr
from app.ui.orders.edit_card import EditCard
from app.ui.tasks import DoneLike, Tasks

if TYPE_CHECKING:
    from app.ui.orders.page import OrderPage


class EditWork(QObject):
    """Edits of the order on the page, one at a time; what its form is about is told in the form.

    Signals: ``refused(OperationError)`` what no form is open for; ``said(text, icon)``.
    """

    refused = Signal(object)
    said = Signal(str, str)

    def __init__(self, tasks: Tasks, parent: QObject, *, drafts: Drafts | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._drafts = drafts
        self._page: OrderPage | None = None

    def attach(self, page: OrderPage) -> None:
        """Serves the forms of the page."""
        self._page = page
        if self._drafts is not None:
            page.edit.keep_drafts(self._drafts)
        page.edit_begun.connect(self._begin)
        page.edit_ended.connect(self._end)
        page.save_wanted.connect(self._save)
        page.edit.product_wanted.connect(self._find_product)
        page.cancel_wanted.connect(self._cancel)

    def _begin(self, order_id: int) -> None:
        """Notes that the order is open here, and tells who else has it."""
        # Advice: where the database cannot take it, saving will say so.
        self._tasks.run(self, BeginEdit(order_id), done=self._on_begun, failed=lambda _error: None)

    def _end(self, order_id: int) -> None:
        """Notes that it is closed here."""
        self._tasks.run(self, EndEdit(order_id), failed=lambda _error: None)

    def _save(self, order_id: int, version: int, edit: Edit) -> None:
        """Writes the changed fields."""
        self._tasks.run(
            self,
            EditOrder(order_id, version, edit.digest),
            attachments={"edit": Attachment(edit)},
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _find_product(self, code: str) -> None:
        """Looks up what is to be added: a SKU that was typed, or anything that a scan names a product by."""

        def show(found: ProductCard | None) -> None:
            if found is None:
                self._form.lines.say_unknown(code)
            else:
                self._form.lines.add_product(found.code, found.title)

        self._tasks.read(self, product_scanned, code, done=show, failed=self._form.banner.say_error, key="product")

    def _cancel(self, order_id: int, reason: str) -> None:
        """Cancels what has not left."""
        self._tasks.run(self, CancelOrder(order_id, reason), done=self._on_cancelled, failed=self._on_failed)

    @property
    def _form(self) -> EditCard:
        assert self._page is not None, "answers come to what asked"
        return self._page.edit

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
            done=lambda who: self._form.tell_other(who, since),
            failed=lambda _error: None,
        )

    def _on_saved(self, done: DoneLike) -> None:
        self._form.finish()
        self.said.emit(tr("Changes saved") if done.result["fields"] else tr("Nothing was changed"), "circle-check")

    def _on_failed(self, error: OperationError) -> None:
        form = self._form
        form.set_busy(False)
        if isinstance(error, Stale):
            form.show_stale(error)
        elif form.isHidden():
            self.refused.emit(error)
        else:
            form.banner.say_error(error)

    def _on_cancelled(self, done: DoneLike) -> None:
        units = plural(done.result["cancelled"], "unit")
        self.said.emit(tr("{number} is cancelled: {units}", number=done.result["number"], units=units), "ban")
