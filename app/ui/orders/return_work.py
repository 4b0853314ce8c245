"""What takes goods of the order on the page back: reads what can come, understands scans, and writes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.returns import Refunding
from app.queries.returns import WithCustomer, refund_for_back, with_customer
from app.services.receiving_scan import Reading, Scanned, read_goods
from app.services.references import one_bin
from app.services.returns import ReturnedLine, ReturnGoods
from app.ui.formats import money
from app.ui.i18n import tr, trn
from app.ui.orders.return_card import ReturnCard, Wish
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.queries.shop import ShopFacts
    from app.ui.orders.page import OrderPage


@dataclass(frozen=True, slots=True)
class CameBack:
    """A unit of an order was scanned by its serial number: its order is to be opened, to take it back."""

    order_id: int
    code: str


class ReturnWork(QObject):
    """Returns of the order on the page. Signals: ``refused(OperationError)``, ``said(text, icon)``."""

    refused = Signal(object)
    said = Signal(str, str)

    def __init__(self, tasks: Tasks, facts: ShopFacts, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._facts = tasks, facts
        self._page: OrderPage | None = None
        self._expected: CameBack | None = None

    def attach(self, page: OrderPage) -> None:
        """Serves the page's form."""
        self._page = page
        page.back_wanted.connect(self.open)
        page.forms.back.wanted.connect(self._take_back)
        page.forms.back.refund_asked.connect(self._ask_refund)

    def expect(self, came: CameBack) -> int:
        """Once its order (the id) is on the page the form opens, with the unit that was scanned."""
        self._expected = came
        return came.order_id

    def resume(self, order_id: int | None) -> None:
        """The order is on the page."""
        came, self._expected = self._expected, None
        if came is not None and came.order_id == order_id:
            self.open(came.order_id, came.code)

    def open(self, order_id: int, code: str = "") -> None:
        """Opens the form on what is with the customer."""

        def show(away: tuple[WithCustomer, ...]) -> None:
            if self._page is None or self._page.data is None or self._page.data.id != order_id:
                return
            if not away:
                self.said.emit(tr("Nothing of this order is with the customer."), "info")
            elif self._page.open_back(away) and code:
                self.take_scan(code)

        self._tasks.read(self, with_customer, order_id, done=show, failed=self.refused.emit, key="away")

    def take_scan(self, code: str) -> bool:
        """Whether a scan is the form's: a unit's number, a product, or a bin. What else it is, the form says."""
        card = self._card
        if card is None:
            return False
        if not card.take_number(" ".join(code.split())):
            place = self._facts.location_id or 0

            def seen(reading: Reading) -> None:
                self._on_seen(card, code, reading)

            self._tasks.read(self, read_goods, code, place, done=seen, failed=card.banner.say_error)
        return True

    @property
    def _card(self) -> ReturnCard | None:
        card = self._page.forms.back if self._page is not None else None
        return card if card is not None and not card.isHidden() else None

    @staticmethod
    def _on_seen(card: ReturnCard, code: str, reading: Reading) -> None:
        goods = reading.goods
        if reading.what is Scanned.BIN:
            card.take_bin(reading.bin)
        elif goods is None:
            card.banner.say(tr("{code} is no unit of this order, and no bin here.", code=code[:40]))
        elif not (goods.serial and card.take_number(goods.serial)):
            why = card.take_goods(goods.sku_id, goods.units, goods.lot)
            if why:
                card.banner.say(f"{goods.title}: {why}")

    def _ask_refund(self, order_id: int, units: dict[int, int]) -> None:
        card = self._card
        if card is not None:
            self._tasks.read(
                self, refund_for_back, order_id, units, done=card.show_refund,
                failed=lambda _error: card.show_refund(None), key="refund",
            )  # fmt: skip

    def _take_back(self, wish: Wish) -> None:
        card, place = self._card, self._facts.location_id
        if card is None:
            return

        def run(bin_id: int | None) -> None:
            if self._card is not card or card.order_id != wish.order_id:
                return  # closed, or another order's by now, while the bin was looked up: nothing comes back
            command = _command(wish, place or 0, bin_id)
            self._tasks.run(self, command, done=lambda done: self._on_back(card, done.result), failed=card.refuse)

        if wish.bin and not wish.written_off:
            no_bin = partial(card.refuse, of_bin=True)
            self._tasks.read(self, one_bin, place, wish.bin, done=run, failed=no_bin)
        else:
            run(None)

    def _on_back(self, card: ReturnCard, result: dict[str, Any]) -> None:
        card.close_card()
        units = trn("{n} unit of {number} came back", "{n} units of {number} came back", result["units"],
                    number=result["number"])  # fmt: skip
        if result["outbox_id"] is not None:
            paid = money(result["refund"], result["currency"])
            units = tr("{returned}. {amount} is paid back in 20 s", returned=units, amount=paid)
        self.said.emit(units, "rotate-ccw")


def _command(wish: Wish, location_id: int, bin_id: int | None) -> ReturnGoods:
    lines = tuple(
        ReturnedLine(
            away.order_line_id, units, bin_id, away.lot_id, wish.written_off, serials=numbers,
            without_lot=away.lots and away.lot_id is None,
        )
        for away, units, numbers in wish.goods
    )  # fmt: skip
    refund = Refunding.PAY_BACK if wish.pay_back else Refunding.NONE
    return ReturnGoods(wish.order_id, location_id, lines, wish.reason, refund)
