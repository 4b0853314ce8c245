"""What changes an order by hand: who has it open, saving, and cancelling."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.order_edit import FIELD_WORDS
from app.errors import OperationError, Stale
from app.queries.packing import ProductCard
from app.queries.refunds import refundable
from app.queries.shop import actor_words
from app.services.order_cancel import CancelOrder
from app.services.order_duplicates import MayBeDuplicate, NotDuplicate
from app.services.order_edit import BeginEdit, Edit, EditOrder, EndEdit
from app.services.order_edit_undo import UndoEdit
from app.services.order_merge import MergeOrders, UnmergeOrders
from app.services.order_notes import AddNote, RemoveNote, RestoreNote, digest_of
from app.services.order_release import ReleaseOrder, UnreleaseOrder
from app.services.order_reopen import ReopenOrder
from app.services.order_split import SplitOrder, UnsplitOrder
from app.services.outbox import HELD_SECONDS, CancelOutbox
from app.services.scan_lookup import product_scanned
from app.services.unit_of_work import Attachment
from app.ui.drafts import Drafts
from app.ui.formats import clock, money
from app.ui.i18n import tr, trn
from app.ui.orders.edit_card import EditCard
from app.ui.orders.reversal import Attachments, Reversal
from app.ui.orders.words import joined
from app.ui.tasks import DoneLike, Tasks

if TYPE_CHECKING:
    from app.ui.orders.page import OrderPage


class EditWork(QObject):
    """Edits of the order on the page, one at a time; what its form is about is told in the form.

    Signals: ``refused(OperationError)`` what no form is open for; ``said(text, icon)``;
    ``undoable(text, Reversal, icon, seconds)`` what was done and can be taken back, for so long (None: always).
    """

    refused = Signal(object)
    said = Signal(str, str)
    undoable = Signal(str, object, str, object)

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
        page.refund_stop_wanted.connect(self._stop_refund)
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
        attachments = {"edit": Attachment(edit)}

        def done(found: DoneLike) -> None:
            self._form.finish()
            result = found.result
            if not result["fields"]:
                self.said.emit(tr("Nothing was changed"), "circle-check")
                return
            fields = joined(list(dict.fromkeys(tr(FIELD_WORDS[name]) for name in result["fields"])))
            text = tr("{number} changed: {fields}", number=result["number"], fields=fields)
            self._offer(
                text, "pencil", op_id, result,
                back=lambda op, _did: UndoEdit(order_id, op),
                again=lambda undone: EditOrder(order_id, undone["version"], edit.digest),
                told_back=self._on_edit_back, attachments=attachments,
            )  # fmt: skip

        command = EditOrder(order_id, version, edit.digest)
        op_id = self._tasks.run(self, command, attachments=attachments, done=done, failed=self._on_failed)

    def _on_edit_back(self, result: dict[str, Any]) -> None:
        text = tr("{number} is as it was before the change", number=result["number"])
        self.said.emit(_with_waiting(text, result["waiting"]), "undo-2")

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
        command = CancelOrder(order_id, reason, refund)

        def done(found: DoneLike) -> None:
            result = found.result
            seconds = HELD_SECONDS if result["outbox_id"] is not None else None
            self._offer(
                self._cancelled_words(result), "ban", op_id, result, seconds=seconds,
                back=lambda op, _did: ReopenOrder(order_id, op), again=lambda _undone: command,
                told_back=self._on_reopened,
            )  # fmt: skip

        op_id = self._tasks.run(self, command, done=done, failed=self._on_failed)

    def _stop_refund(self, outbox_id: int) -> None:
        """Keeps the money; the order stays cancelled."""
        stopped = tr("The refund is stopped")
        self._run(CancelOutbox(outbox_id), lambda _done: self.said.emit(stopped, "hand-coins"))

    def _cancelled_words(self, result: dict[str, Any]) -> str:
        units = trn("{n} unit", "{n} units", result["cancelled"])
        text = tr("{number} is cancelled: {units}", number=result["number"], units=units)
        if result["outbox_id"] is None:
            return text
        data = self._page.data if self._page is not None else None
        paid = money(result["refund"], data.view.row.currency if data is not None else "")
        return tr("{cancelled}. {amount} is paid back in 20 s", cancelled=text, amount=paid)

    def _on_reopened(self, result: dict[str, Any]) -> None:
        text = tr("{number} is open again", number=result["number"])
        if result["refund"]:
            stopped = money(result["refund"], result["currency"])
            text = tr("{reopened}. The refund of {amount} is stopped", reopened=text, amount=stopped)
        self.said.emit(_with_waiting(text, result["waiting"]), "undo-2")

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
        command = ReleaseOrder(order_id)

        def done(found: DoneLike) -> None:
            if found.result["shipment_ids"]:
                self._offer(
                    tr("Released to picking"), "list-checks", op_id, found.result,
                    back=lambda _op, _did: UnreleaseOrder(order_id), again=lambda _undone: command,
                    told_back=lambda _result: self.said.emit(tr("Taken back from picking"), "undo-2"),
                )  # fmt: skip

        op_id = self._tasks.run(self, command, done=done, failed=self._on_failed)

    def _split(self, order_id: int, lines: tuple[tuple[int, int], ...]) -> None:
        """Puts units into an order of their own."""
        command = SplitOrder(order_id, lines)

        def done(found: DoneLike) -> None:
            result = found.result
            text = trn("{n} unit is in {number}", "{n} units are in {number}", result["units"],
                       number=result["new_number"])  # fmt: skip
            self._offer(
                text, "split", op_id, result,
                back=lambda _op, did: UnsplitOrder(did["link_id"]), again=lambda _undone: command,
                told_back=self._on_unsplit,
            )  # fmt: skip

        op_id = self._tasks.run(self, command, done=done, failed=self._on_failed)

    def _merge(self, order_ids: tuple[int, ...]) -> None:
        """Puts open orders into the oldest of them."""
        command = MergeOrders(tuple(order_ids))

        def done(found: DoneLike) -> None:
            result = found.result
            text = tr("{orders} merged into {number}", orders=joined(result["merged"]), number=result["number"])
            self._offer(
                text, "merge", op_id, result,
                back=lambda _op, did: UnmergeOrders(did["link_id"]), again=lambda _undone: command,
                told_back=self._on_unmerged,
            )  # fmt: skip
            if self._page is not None and self._page.data is not None and self._page.data.id != result["order_id"]:
                self._page.open_wanted.emit(result["order_id"])

        op_id = self._tasks.run(self, command, done=done, failed=self._on_failed)

    def _on_unsplit(self, result: dict[str, Any]) -> None:
        self.said.emit(tr("Everything is in {number} again", number=result["number"]), "undo-2")

    def _on_unmerged(self, _result: dict[str, Any]) -> None:
        self.said.emit(tr("The orders are apart again"), "undo-2")

    def _take_back(self, link_id: int, kind: str) -> None:
        """Takes a split back, or a merge apart, whoever made it."""
        if kind == "split":
            self._run(UnsplitOrder(link_id), lambda done: self._on_unsplit(done.result))
        else:
            self._run(UnmergeOrders(link_id), lambda done: self._on_unmerged(done.result))

    def _not_duplicate(self, order_id: int, other_id: int) -> None:
        """Notes that the two orders are two."""
        command = NotDuplicate(order_id, other_id)

        def done(found: DoneLike) -> None:
            self._offer(
                tr("Noted: these are two orders"), "circle-check", op_id, found.result,
                back=lambda _op, _did: MayBeDuplicate(order_id, other_id), again=lambda _undone: command,
                told_back=lambda _result: self.said.emit(tr("They may be one order twice"), "undo-2"),
            )  # fmt: skip

        op_id = self._tasks.run(self, command, done=done, failed=self._on_failed)

    def _add_note(self, order_id: int, text: str) -> None:
        """Writes a note; the form closes once it is there."""

        def done(found: DoneLike) -> None:
            assert self._page is not None, "answers come to what asked"
            self._page.forms.note.finish()
            note_id = found.result["note_id"]
            self._offer_note(tr("Note added"), op_id, found.result, RemoveNote(note_id), RestoreNote(note_id))

        command = AddNote(order_id, digest_of(text))
        attachments = {"text": Attachment(text)}
        op_id = self._tasks.run(self, command, attachments=attachments, done=done, failed=self._on_note_failed)

    def _offer_note(self, text: str, op_id: uuid.UUID, result: dict[str, Any], back: Any, again: Any) -> None:
        told = tr("Note taken away") if isinstance(back, RemoveNote) else tr("Note put back")
        self._offer(
            text, "message-square", op_id, result, back=lambda _op, _did: back, again=lambda _undone: again,
            told_back=lambda _result: self.said.emit(told, "undo-2"),
        )  # fmt: skip

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
        command = RemoveNote(note_id)

        def done(found: DoneLike) -> None:
            self._offer_note(tr("Note taken away"), op_id, found.result, RestoreNote(note_id), command)

        op_id = self._tasks.run(self, command, done=done, failed=self._on_failed)

    def _offer(
        self, text: str, icon: str, op_id: uuid.UUID, result: dict[str, Any], *, back: Callable[[str, Any], Any],
        again: Callable[[Any], Any], told_back: Callable[[Any], object], seconds: int | None = None,
        attachments: Attachments | None = None,
    ) -> None:  # fmt: skip
        """Says what was done and how it is taken back. A refusal is told where the others are, not in a form."""

        def start(
            command: Any, done: Callable[[DoneLike], object], *, op_id: uuid.UUID, attachments: Attachments | None
        ) -> None:
            self._tasks.run(
                self, command, op_id=op_id, attachments=attachments, done=done, failed=self.refused.emit
            )  # fmt: skip

        step = Reversal(
            start, op_id, result, back, again, told_back,
            told_again=lambda _result: self.said.emit(text, icon), attachments=attachments,
        )  # fmt: skip
        self.undoable.emit(text, step, icon, seconds)

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

    def _on_failed(self, error: OperationError) -> None:
        form = self._form
        form.set_busy(False)
        if isinstance(error, Stale):
            form.show_stale(error)
        elif form.isHidden():
            self.refused.emit(error)
        else:
            form.banner.say_error(error)


def _with_waiting(text: str, waiting: int) -> str:
    """The sentence, and how much of the order waits for stock."""
    if not waiting:
        return text
    waits = trn("{n} unit waits for stock", "{n} units wait for stock", waiting)
    return tr("{done}; {waits}", done=text, waits=waits)
