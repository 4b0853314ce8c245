"""What changes an order by hand: who has it open, saving, and cancelling."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError, Stale
from app.queries.packing import ProductCard
from app.queries.refunds import refundable
from app.queries.shop import actor_words
from app.services.order_cancel import CancelOrder
from app.services.order_duplicates import NotDuplicate
from app.services.order_edit import BeginEdit, Edit, EditOrder, EndEdit
from app.services.order_merge import MergeOrders, UnmergeOrders
from app.services.order_notes import AddNote, RemoveNote, RestoreNote, digest_of
from app.services.order_release import ReleaseOrder, UnreleaseOrder
from app.services.order_split import SplitOrder, UnsplitOrder
from app.services.outbox import CancelOutbox
from app.services.scan_lookup import product_scanned
from app.services.unit_of_work import Attachment
from app.ui.drafts import Drafts
from app.ui.formats import clock, money
from app.ui.i18n import tr, trn
from app.ui.orders.edit_card import EditCard
from app.ui.orders.words import joined
from app.ui.tasks import DoneLike, Tasks

if TYPE_CHECKING:
    from app.ui.orders.page import OrderPage


class EditWork(QObject):
    """Edits of the order on the page, one at a time; what its form is about is told in the form.

    Signals: ``refused(OperationError)`` what no form is open for; ``said(text, icon)``; ``undoable(text, undo, icon)``
    what was done and can be taken back by ``undo()``; ``offered(text, icon, action, run)``.
    """

    refused = Signal(object)
    said = Signal(str, str)
    undoable = Signal(str, object, str)
    offered = Signal(str, str, str, object)

    def __init__(self, tasks: Tasks, parent: QObject, *, drafts: Drafts | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._drafts = drafts
        self._page: OrderPage | None = None

    def attach(self, page: OrderPage) -> None:
        """Serves the forms of the page."""
        self._page = page
        if self._drafts is not None:
            page.forms.edit.keep_drafts(self._drafts)
            page.forms.note.keep_drafts(self._drafts)
        forms = page.forms
        forms.edit_begun.connect(self._begin)
        forms.edit_ended.connect(self._end)
        forms.save_wanted.connect(self._save)
        forms.edit.product_wanted.connect(self._find_product)
        forms.cancel_wanted.connect(self._cancel)
        forms.split_wanted.connect(self._split)
        forms.note_wanted.connect(self._add_note)
        forms.cancel.refund_asked.connect(self._ask_refund)
        page.release_wanted.connect(self._release)
        page.note_remove_wanted.connect(self._remove_note)
        page.merge_wanted.connect(self._merge)
        page.undo_wanted.connect(self._take_back)
        page.not_duplicate_wanted.connect(self._not_duplicate)

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

    def _cancel(self, order_id: int, reason: str, refund: bool) -> None:
        """Cancels what has not left, and pays back what was paid for it."""
        self._run(CancelOrder(order_id, reason, refund), self._on_cancelled)

    def _ask_refund(self, order_id: int) -> None:
        """What cancelling would pay back, for its card."""
        assert self._page is not None, "wishes come from a page"
        card = self._page.forms.cancel
        self._tasks.read(
            self, refundable, order_id, done=lambda found: card.show_refund(order_id, found),
            failed=lambda _error: card.show_refund(order_id, None), key="refund",
        )  # fmt: skip

    def _release(self, order_id: int) -> None:
        """Lets the order onto the floor."""

        def done(found: DoneLike) -> None:
            if found.result["shipment_ids"]:
                back = UnreleaseOrder(order_id)
                self.undoable.emit(tr("Released to picking"), lambda: self._run(back), "list-checks")

        self._run(ReleaseOrder(order_id), done)

    def _split(self, order_id: int, lines: tuple[tuple[int, int], ...]) -> None:
        """Puts units into an order of their own."""

        def done(found: DoneLike) -> None:
            result = found.result
            text = trn("{n} unit is in {number}", "{n} units are in {number}", result["units"],
                       number=result["new_number"])  # fmt: skip
            self.undoable.emit(text, lambda: self._take_back(result["link_id"], "split"), "split")

        self._run(SplitOrder(order_id, lines), done)

    def _merge(self, order_ids: tuple[int, ...]) -> None:
        """Puts open orders into the oldest of them."""

        def done(found: DoneLike) -> None:
            result = found.result
            text = tr("{orders} merged into {number}", orders=joined(result["merged"]), number=result["number"])
            self.undoable.emit(text, lambda: self._take_back(result["link_id"], "merge"), "merge")
            if self._page is not None and self._page.data is not None and self._page.data.id != result["order_id"]:
                self._page.open_wanted.emit(result["order_id"])

        self._run(MergeOrders(tuple(order_ids)), done)

    def _take_back(self, link_id: int, kind: str) -> None:
        """Takes a split back, or a merge apart."""

        def done(found: DoneLike) -> None:
            together = tr("Everything is in {number} again", number=found.result["number"])
            self.said.emit(together if kind == "split" else tr("The orders are apart again"), "undo-2")

        self._run(UnsplitOrder(link_id) if kind == "split" else UnmergeOrders(link_id), done)

    def _not_duplicate(self, order_id: int, other_id: int) -> None:
        """Notes that the two orders are two."""
        text = tr("Noted: these are two orders")
        self._run(NotDuplicate(order_id, other_id), lambda _done: self.said.emit(text, "circle-check"))

    def _add_note(self, order_id: int, text: str) -> None:
        """Writes a note; the form closes once it is there."""
        self._tasks.run(
            self,
            AddNote(order_id, digest_of(text)),
            attachments={"text": Attachment(text)},
            done=self._on_noted,
            failed=self._on_note_failed,
        )

    def _on_noted(self, done: DoneLike) -> None:
        assert self._page is not None, "answers come to what asked"
        self._page.forms.note.finish()
        note_id = done.result["note_id"]
        self.undoable.emit(tr("Note added"), lambda: self._run(RemoveNote(note_id)), "message-square")

    def _on_note_failed(self, error: OperationError) -> None:
        assert self._page is not None, "answers come to what asked"
        form = self._page.forms.note
        form.set_busy(False)
        if form.isHidden():
            self.refused.emit(error)
        else:
            form.banner.say_error(error)

    def _remove_note(self, note_id: int) -> None:
        """Takes a note away; it can be put back."""

        def done(_done: DoneLike) -> None:
            self.undoable.emit(tr("Note taken away"), lambda: self._run(RestoreNote(note_id)), "message-square")

        self._run(RemoveNote(note_id), done)

    def _run(self, command: Any, done: Callable[[DoneLike], object] | None = None) -> None:
        self._tasks.run(self, command, done=done or (lambda _done: None), failed=self._on_failed)

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
        units = trn("{n} unit", "{n} units", done.result["cancelled"])
        text = tr("{number} is cancelled: {units}", number=done.result["number"], units=units)
        outbox_id = done.result["outbox_id"]
        if outbox_id is None:
            self.said.emit(text, "ban")
            return
        data = self._page.data if self._page is not None else None
        paid = money(done.result["refund"], data.view.row.currency if data is not None else "")
        what = tr("{cancelled}. {amount} is paid back in 20 s", cancelled=text, amount=paid)
        self.offered.emit(what, "ban", tr("Stop the refund"), lambda: self._run(CancelOutbox(outbox_id)))
