"""Scenarios of buying, receiving and counting."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.context import AppContext
from app.services.bins import AddBins
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount, UndoRecord
from app.services.count_review import ApproveLines, DismissLines, RecountLines
from app.services.counts import CancelCount, CountBinNow, PlanCount
from app.services.purchase_suggestions import DraftSuggested, DraftWished
from app.services.purchases import CancelPurchase, ChangeDraft, DraftPurchase, OrderPurchase, RedatePurchase
from app.services.receiving import CloseReceipt, OpenReceipt, ReceiveUnits
from app.services.receiving_moves import PutAway, TakeBackLast
from app.services.stock_adjust import AdjustStock
from app.services.stock_policies import SetPolicy
from app.services.suppliers import AddSupplier, ArchiveSupplier, ChangeSupplier, RemoveSupplierSku, SetSupplierSku
from app.services.unit_of_work import Command
from app.services.zero_checks import AnswerZeroCheck
from tests.chaos.dying import Gesture
from tests.factories import count, incoming, line, location_id, one, ordered_and_routed
from tests.services.goods_in import drafted, opened, ordered, receive, supplier

Prepare = Callable[[AppContext], Gesture]


class Goods(NamedTuple):
    """Mugs: nine in Berlin, thirty more in the bin A-1, three promised; a supplier who has them."""

    sku: int
    place: int
    bin: int
    supplier: int


def _goods(shop: AppContext) -> Goods:
    count(shop, {("MUG", "Berlin"): 9, ("CAP", "Berlin"): 4})
    sku, berlin = int(one(shop, "SELECT id FROM sku WHERE code = 'MUG'")), location_id(shop, "Berlin")
    (bin_id,) = shop.run(AddBins(berlin, ("A-1",), "A")).result["bin_ids"]
    shop.run(AdjustStock(sku, berlin, 30, "found", bin_id))
    ordered_and_routed(shop, incoming("1001", line("MUG", 3)))
    potter = supplier(shop)
    shop.run(SetSupplierSku(potter, sku, "P-1", 350, 6, preferred=True))
    return Goods(sku, berlin, bin_id, potter)


def _with(command: Callable[[Goods], Command]) -> Prepare:
    return lambda shop: Gesture(command(_goods(shop)), {})


def _bought(command: Callable[[int, Goods], Command], *, sent: bool = True) -> Prepare:
    """Something with an order for twelve mugs to the supplier."""

    def prepare(shop: AppContext) -> Gesture:
        goods = _goods(shop)
        make = ordered if sent else drafted
        return Gesture(command(make(shop, goods.supplier, MUG=12), goods), {})

    return prepare


def _coming_in(command: Callable[[int, Goods], Command], *, units: int = 0) -> Prepare:
    """Something with an open receipt for such an order, of which ``units`` are in."""

    def prepare(shop: AppContext) -> Gesture:
        goods = _goods(shop)
        receipt = opened(shop, ordered(shop, goods.supplier, MUG=12))
        if units:
            receive(shop, receipt, units)
        return Gesture(command(receipt, goods), {})

    return prepare


def _closed(command: Callable[[int, Goods], Command]) -> Prepare:
    """Something with a closed receipt of which five units lie in no bin yet."""
    coming = _coming_in(command, units=5)

    def prepare(shop: AppContext) -> Gesture:
        gesture = coming(shop)
        shop.run(CloseReceipt(int(one(shop, "SELECT max(id) FROM receipt"))))
        return gesture

    return prepare


def _suggested(command: Callable[[Goods], Command]) -> Prepare:
    """Something with a product that is low."""

    def prepare(shop: AppContext) -> Gesture:
        goods = _goods(shop)
        shop.run(SetPolicy(goods.sku, goods.place, 0, 100, 200))
        return Gesture(command(goods), {})

    return prepare


def _counting(
    command: Callable[[int, int, Goods], Command], *, counted: int | None = 30, closed: bool = False
) -> Prepare:
    """Something with a count of the bin in which so many mugs were counted: the count, its line and the goods."""

    def prepare(shop: AppContext) -> Gesture:
        goods = _goods(shop)
        count_id = int(shop.run(CountBinNow(goods.place, goods.bin)).result["count_id"])
        line_id = 0
        for _ in range(2 if closed else 1):  # what is far off is counted twice before it waits for approval
            if counted is not None:
                done = shop.run(RecordCount(count_id, goods.bin, goods.sku, counted)).result
                line_id = int(done["count_line_id"])
            if closed:
                shop.run(CloseBin(count_id, goods.bin))
        return Gesture(command(count_id, line_id, goods), {})

    return prepare


GOODS: tuple[tuple[str, str, Prepare], ...] = (
    ("suppliers.add", "another one", _with(lambda _g: AddSupplier("Weaver", lead_days=9))),
    ("suppliers.change", "a telephone", _with(lambda g: ChangeSupplier(g.supplier, 1, (("phone", "+49 30 1"),)))),
    ("suppliers.archive", "one who has goods", _with(lambda g: ArchiveSupplier(g.supplier))),
    ("suppliers.sku", "another price", _with(lambda g: SetSupplierSku(g.supplier, g.sku, "P-2", 360, 6))),
    ("suppliers.remove_sku", "the only one", _with(lambda g: RemoveSupplierSku(g.supplier, g.sku))),
    ("purchases.draft", "one line", _with(lambda g: DraftPurchase(g.supplier, g.place, ((g.sku, 12, 350),)))),
    ("purchases.change", "more of it", _bought(lambda at, g: ChangeDraft(at, 1, ((g.sku, 24, 340),)), sent=False)),
    ("purchases.order", "a draft", _bought(lambda at, _g: OrderPurchase(at, "2030-01-31"), sent=False)),
    ("purchases.redate", "later", _bought(lambda at, _g: RedatePurchase(at, "2030-02-28"))),
    ("purchases.cancel", "all of it", _bought(lambda at, _g: CancelPurchase(at))),
    ("purchases.suggest", "what is low", _suggested(lambda _g: DraftSuggested())),
    ("purchases.suggest_wished", "fewer of it", _suggested(lambda g: DraftWished(((g.sku, g.place, 60),)))),
    ("receiving.open", "against an order", _bought(lambda at, _g: OpenReceipt(None, at))),
    ("receiving.receive", "a new lot into a bin", _coming_in(
        lambda at, g: ReceiveUnits(at, g.sku, 5, g.bin, "L-9", "2031-01-31"))),
    ("receiving.take_back", "the last scan", _coming_in(lambda at, _g: TakeBackLast(at), units=5)),
    ("receiving.put_away", "what lies in no bin", _coming_in(lambda at, g: PutAway(at, g.bin), units=5)),
    ("receiving.put_away", "of a closed receipt", _closed(lambda at, g: PutAway(at, g.bin))),
    ("receiving.close", "fewer than ordered", _coming_in(lambda at, _g: CloseReceipt(at, cancel_rest=True), units=5)),
    ("counts.bin", "one with goods in it", _with(lambda g: CountBinNow(g.place, g.bin))),
    ("counts.plan", "a bin and what lies in none", _with(lambda g: PlanCount(g.place, (g.bin,), loose=True))),
    ("counts.record", "fewer", _counting(lambda at, _l, g: RecordCount(at, g.bin, g.sku, 29), counted=None)),
    ("counts.undo_record", "the last", _counting(lambda _at, line_id, _g: UndoRecord(line_id, 30, None))),
    ("counts.close_bin", "one is missing", _counting(lambda at, _l, g: CloseBin(at, g.bin), counted=29)),
    ("counts.approve", "many are missing", _counting(
        lambda at, line_id, _g: ApproveLines(at, ((line_id, "lost"),)), counted=1, closed=True)),
    ("counts.recount", "many are missing", _counting(
        lambda at, line_id, _g: RecountLines(at, (line_id,)), counted=1, closed=True)),
    ("counts.dismiss", "many are missing", _counting(
        lambda at, line_id, _g: DismissLines(at, (line_id,)), counted=1, closed=True)),
    ("counts.cancel", "one that has begun", _counting(lambda at, _l, _g: CancelCount(at))),
    ("counts.zero_check", "it is not empty", _with(lambda g: AnswerZeroCheck(g.bin, False))),
)  # fmt: skip
