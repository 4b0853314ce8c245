"""What is done in Buying, each with its words, and its way back where there is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError
from app.queries.buying import SupplierGoods, SupplierRow
from app.services.purchase_suggestions import DraftWished, Wish
from app.services.purchases import CancelPurchase, ChangeDraft, DraftPurchase, LineWish, OrderPurchase, RedatePurchase
from app.services.suppliers import AddSupplier, ArchiveSupplier, ChangeSupplier, RemoveSupplierSku, SetSupplierSku
from app.ui.buying.reads import PurchaseData
from app.ui.formats import day_of
from app.ui.i18n import tr, trn
from app.ui.tasks import DoneLike, Tasks

Then = Callable[[], object]
Failed = Callable[[OperationError], object]


class BuyingWork(QObject):
    """Runs commands. Signals: ``did(words, undo, redo, icon)``; ``said(words, icon)``; ``offered(words, icon, offer,
    run)`` with something that can be done about it; ``refused(OperationError)`` of an undo.
    """

    did = Signal(str, object, object, str)
    said = Signal(str, str)
    offered = Signal(str, str, str, object)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, today: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._today = tasks, today

    def draft_wished(self, wishes: Sequence[Wish], done: Callable[[list[int]], object], failed: Failed) -> None:
        """Drafts what was chosen of the proposals, in one step that can be taken back."""
        command, made = DraftWished(tuple(wishes)), list[int]()

        def renew(answer: DoneLike) -> None:
            made[:] = answer.result["purchase_order_ids"]

        def told(answer: DoneLike) -> None:
            renew(answer)
            left = len(answer.result["left"])
            words = trn("{n} purchase order drafted", "{n} purchase orders drafted", len(made))
            if left:
                more = trn("{n} product is ordered already", "{n} products are ordered already", left)
                words = tr("{what}. {more}", what=words, more=more)
            if made:
                self.did.emit(words, lambda: self._cancel(made), partial(self._do, command, renew), "shopping-cart")
            else:
                self.said.emit(words, "info")
            done(list(made))

        self._tasks.run(self, command, done=told, failed=failed)

    def save_draft(
        self,
        command: DraftPurchase | ChangeDraft,
        before: PurchaseData | None,
        done: Callable[[int], object],
        failed: Failed,
    ) -> None:
        """Keeps a draft; ``before``: as it was seen."""

        def told(answer: DoneLike) -> None:
            purchase_id = int(answer.result["purchase_order_id"])
            if before is None:
                words = tr("{number} is drafted", number=answer.result["number"])
                self.did.emit(words, lambda: self._cancel([purchase_id]), None, "pencil")
            else:
                lines = lines_of(before)
                back = ChangeDraft(purchase_id, answer.result["version"], lines, before.row.note)
                words = tr("{number} is changed", number=before.row.number)
                self.did.emit(words, partial(self._do, back), None, "pencil")
            done(purchase_id)

        self._tasks.run(self, command, done=told, failed=failed)

    def sent(self, data: PurchaseData, failed: Failed) -> None:
        """The draft was sent to its supplier."""

        def told(answer: DoneLike) -> None:
            day = answer.result["expected_on"]
            number = data.row.number
            if day:
                when = day_of(type(self._today()).fromisoformat(day), self._today())
                self.said.emit(tr("{number} is on its way, expected {day}", number=number, day=when), "truck")
            else:
                self.said.emit(tr("{number} is ordered; nobody knows yet when it comes", number=number), "truck")

        self._tasks.run(self, OrderPurchase(data.row.id), done=told, failed=failed)

    def redate(self, command: RedatePurchase, data: PurchaseData, done: Then, failed: Failed) -> None:
        """Goods come on another day."""
        row = data.row
        own = [line for line in data.lines if line.expected_on != row.expected_on]
        if command.sku_id is None:
            back = [RedatePurchase(row.id, _iso(row.expected_on))]
            back += [RedatePurchase(row.id, _iso(line.expected_on), line.sku_id) for line in own]
        else:
            days = [line.expected_on for line in own if line.sku_id == command.sku_id]
            back = [RedatePurchase(row.id, _iso(days[0]) if days else "", command.sku_id)]

        def told(_answer: DoneLike) -> None:
            done()
            day = type(self._today()).fromisoformat(command.expected_on) if command.expected_on else None
            when = day_of(day, self._today()) if day else tr("on a day that nobody knows")
            words = tr("{number}: expected {day}", number=row.number, day=when)
            self.did.emit(words, partial(self._do_all, back), partial(self._do, command), "calendar")

        self._tasks.run(self, command, done=told, failed=failed)

    def cancel(self, data: PurchaseData, failed: Failed) -> None:
        """What has not come is not wanted any more. An order that was sent cannot be sent again: it is drafted anew."""
        rest = tuple(
            (line.sku_id, line.bought.incoming, line.price_amount) for line in data.lines if line.bought.incoming
        )

        def told(_answer: DoneLike) -> None:
            words = tr("{number}: what is missing is cancelled", number=data.row.number)
            again = DraftPurchase(data.row.supplier_id, data.row.location_id, _merged(rest), "", data.row.note)
            self.offered.emit(words, "ban", tr("Draft it anew"), partial(self._do, again, self._drafted))

        self._tasks.run(self, CancelPurchase(data.row.id), done=told, failed=failed)

    def save_supplier(
        self,
        command: AddSupplier | ChangeSupplier,
        before: SupplierRow | None,
        done: Callable[[int], object],
        failed: Failed,
    ) -> None:
        """Keeps a supplier; ``before``: as it was seen, None: a new one."""

        def told(answer: DoneLike) -> None:
            supplier_id = int(answer.result["supplier_id"])
            if isinstance(command, AddSupplier):
                back: Any = ArchiveSupplier(supplier_id)
                again: Any = ArchiveSupplier(supplier_id, archived=False)
                words = tr("{name} is a supplier now", name=command.name)
                self.did.emit(words, partial(self._do, back), partial(self._do, again), "truck")
            elif before is not None and command.fields:
                was = tuple((name, getattr(before, name)) for name, _ in command.fields)
                back = ChangeSupplier(supplier_id, answer.result["version"], was)
                self.did.emit(tr("{name} is changed", name=before.name), partial(self._do, back), None, "pencil")
            done(supplier_id)

        self._tasks.run(self, command, done=told, failed=failed)

    def archive(self, row: SupplierRow, failed: Failed) -> None:
        """Gives a supplier up, or takes it back into use."""
        command, back = ArchiveSupplier(row.id, not row.archived), ArchiveSupplier(row.id, row.archived)
        words = tr("{name} is in use again", name=row.name) if row.archived else tr("{name} is given up", name=row.name)
        self._run(command, back, words, "archive", failed)

    def set_goods(
        self, command: SetSupplierSku, before: SupplierGoods | None, name: str, done: Then, failed: Failed
    ) -> None:
        """Says how a product can be had; ``before``: what was said of it."""
        back: Any = RemoveSupplierSku(command.supplier_id, command.sku_id)
        if before is not None:
            back = goods_command(command.supplier_id, before)
        words = tr("{product}: kept where it is bought", product=name)

        def told(_answer: DoneLike) -> None:
            done()
            # Whoever it was bought of first before is not known any more: that cannot be put back.
            if command.preferred and not (before is not None and before.preferred):
                self.said.emit(words, "package-check")
            else:
                self.did.emit(words, partial(self._do, back), partial(self._do, command), "package-check")

        self._tasks.run(self, command, done=told, failed=failed)

    def remove_goods(self, supplier_id: int, goods: SupplierGoods, failed: Failed) -> None:
        """A product cannot be had there any more."""
        words = tr("{product} is not bought there any more", product=goods.title or goods.sku)
        self._run(RemoveSupplierSku(supplier_id, goods.sku_id), goods_command(supplier_id, goods), words, "x", failed)

    # -- inside --

    def _run(self, command: Any, back: Any, words: str, icon: str, failed: Failed) -> None:
        def told(_answer: DoneLike) -> None:
            self.did.emit(words, partial(self._do, back), partial(self._do, command), icon)

        self._tasks.run(self, command, done=told, failed=failed)

    def _drafted(self, answer: DoneLike) -> None:
        self.said.emit(tr("{number} is drafted", number=answer.result["number"]), "pencil")

    def _cancel(self, purchase_ids: Sequence[int]) -> None:
        self._do_all([CancelPurchase(purchase_id) for purchase_id in purchase_ids])

    def _do_all(self, commands: Sequence[Any]) -> None:
        for command in commands:
            self._do(command)

    def _do(self, command: Any, done: Callable[[DoneLike], object] | None = None) -> None:
        self._tasks.run(self, command, done=done, failed=self.refused.emit)


def lines_of(data: PurchaseData) -> tuple[LineWish, ...]:
    """The lines of a draft as a command takes them."""
    return tuple((line.sku_id, line.bought.wanted, line.price_amount) for line in data.lines if line.bought.wanted)


def goods_command(supplier_id: int, goods: SupplierGoods) -> SetSupplierSku:
    """What says of a product again what is said now."""
    return SetSupplierSku(
        supplier_id, goods.sku_id, goods.code, goods.price_amount, goods.pack_units, goods.lead_days, goods.preferred
    )


def _merged(lines: Sequence[LineWish]) -> tuple[LineWish, ...]:
    """Each product once: an order may have it on several lines."""
    found: dict[int, LineWish] = {}
    for sku_id, units, price in lines:
        before = found.get(sku_id)
        found[sku_id] = (sku_id, units + before[1] if before else units, before[2] if before else price)
    return tuple(found.values())


def _iso(day: Any) -> str:
    return day.isoformat() if day is not None else ""
