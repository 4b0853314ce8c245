"""What is done to stock from the card, each with its way back where an opposite step is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import OperationError
from app.queries.stock_card import ProductFacts, StockCard
from app.queries.stock_grid import GridRow
from app.services.lots import BlockLot
from app.services.products import ChangeProduct
from app.services.stock_adjust import AdjustReason, AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetPolicy, SetThreshold
from app.services.unit_of_work import Attachment
from app.ui.formats import signed
from app.ui.i18n import tr, trn
from app.ui.inventory.product_form import parts_of, values_of
from app.ui.inventory.words import reason_words
from app.ui.tasks import DoneLike, Tasks

Failed = Callable[[OperationError], object]


class StockWork(QObject):
    """Runs commands. Signals: ``did(words, undo, redo, icon)``; ``refused(OperationError)`` of an undo."""

    did = Signal(str, object, object, str)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def run(
        self,
        command: Any,
        row: GridRow,
        card: StockCard,
        done: Callable[[], object],
        failed: Failed,
        attachments: Mapping[str, Attachment] | None = None,
    ) -> None:
        """Carries out what a form asked for, about the product and location of ``row``; ``card`` is as it was seen."""

        def told(answer: DoneLike) -> None:
            done()
            if isinstance(command, ChangeProduct):
                self._tell_product(command, card.product, answer)
            elif isinstance(command, SetThreshold):
                self._tell_threshold(command, card)
            else:
                self._tell(command, row, answer, attachments)

        self._tasks.run(self, command, done=told, failed=failed, attachments=attachments)

    def block(self, lot_id: int, code: str, blocked: bool, failed: Failed) -> None:
        """Stops selling a lot, or sells it again."""
        command, back = BlockLot(lot_id, blocked), BlockLot(lot_id, not blocked)

        def told(answer: DoneLike) -> None:
            units = answer.result["units"]
            if blocked:
                words = trn(
                    "Lot {lot} is not sold: {n} unit held", "Lot {lot} is not sold: {n} units held", units, lot=code
                )
            else:
                words = trn("Lot {lot} is sold again: {n} unit", "Lot {lot} is sold again: {n} units", units, lot=code)
            self._say(words, back, command, "ban")

        self._tasks.run(self, command, done=told, failed=failed)

    def _tell(self, command: Any, row: GridRow, answer: DoneLike, attachments: Mapping[str, Attachment] | None) -> None:
        rerouted = len(answer.result.get("rerouted") or ())
        more = ""
        if rerouted:
            more = ". " + trn("{n} order was routed again", "{n} orders were routed again", rerouted)
        if isinstance(command, AdjustStock):
            reason = reason_words(command.reason)
            words = tr("{units} of {code}: {reason}", units=signed(command.units), code=row.code, reason=reason)
            bin_id, lot_id = answer.result.get("spot") or (command.bin_id, command.lot_id)
            spots = tuple((one[0], one[1], one[2]) for one in answer.result.get("spots", ()))
            correction = str(AdjustReason.CORRECTION)
            at = (None, None) if spots else (bin_id, lot_id)
            back = AdjustStock(*row.key, -command.units, correction, *at, serials=command.serials, spots=spots)
            self._say(words + more, back, command, "pencil", attachments)
        elif isinstance(command, MoveStock):
            words = trn("{n} unit of {code} moved", "{n} units of {code} moved", command.units, code=row.code)
            key = (command.sku_id, command.location_id)
            bins = (command.to_bin_id, command.from_bin_id)
            back_move = MoveStock(*key, *bins, command.units, command.lot_id, "undo", command.serials)
            self._say(words + more, back_move, command, "arrow-right")
        elif isinstance(command, SetPolicy):
            before = SetPolicy(row.sku_id, row.location_id, row.safety, row.reorder_point, row.reorder_to)
            self._say(tr("Stock levels of {code} are set", code=row.code), before, command, "sliders-horizontal")

    def _tell_threshold(self, command: SetThreshold, card: StockCard) -> None:
        kept = next(one for one in card.kept if one.account_id == command.channel_account_id)
        was = kept.every if command.sku_id is None else kept.units or 0
        before = replace(command, units=was)
        words = tr("What a channel never gets of any product is set")
        if command.sku_id is not None:
            words = tr("What a channel never gets of {code} is set", code=card.product.code)
        self._say(words, before, command, "sliders-horizontal")

    def _tell_product(self, command: ChangeProduct, before: ProductFacts, answer: DoneLike) -> None:
        """Each way puts all back that the other changed, of the version that the other left."""
        if not answer.result["fields"]:
            return
        version = answer.result["version"]
        was = values_of(before)
        codes = None if command.barcodes is None else before.barcodes
        parts = None if command.parts is None else parts_of(before)
        back = replace(
            command, fields=tuple((name, was[name]) for name, _ in command.fields), barcodes=codes, parts=parts
        )

        def do(change: ChangeProduct) -> None:
            def renew(done: DoneLike) -> None:
                nonlocal version
                version = done.result["version"]

            self._tasks.run(self, replace(change, version=version), done=renew, failed=self.refused.emit)

        words = tr("{code} is changed", code=before.code)
        self.did.emit(words, partial(do, back), partial(do, command), "pencil")

    def _say(
        self, words: str, back: Any, again: Any, icon: str, attachments: Mapping[str, Attachment] | None = None
    ) -> None:
        self.did.emit(words, partial(self._do, back), partial(self._do, again, attachments), icon)

    def _do(self, command: Any, attachments: Mapping[str, Attachment] | None = None) -> None:
        self._tasks.run(self, command, failed=self.refused.emit, attachments=attachments)
