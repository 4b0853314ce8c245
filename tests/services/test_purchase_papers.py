"""What the paper of an order to a supplier says, and how it is printed."""

from __future__ import annotations

import uuid

import pytest

from app.context import AppContext
from app.errors import NotFound, Refused
from app.printing.fonts import FontBook
from app.services.purchase_papers import draw_purchase, print_purchase, purchase_paper
from app.services.purchases import CancelPurchase
from app.services.suppliers import SetSupplierSku
from tests.factories import count, rows_of
from tests.services.goods_in import drafted, opened, ordered, receive, sku_id, supplier
from tests.ui.orders_desk import DeskPrinter


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    count(shop, {("MUG", "Berlin"): 2, ("CAP", "Berlin"): 5})
    return shop


def test_everything_that_is_wanted_is_on_it_with_codes_and_sums(stocked: AppContext) -> None:
    potter = supplier(stocked, "Potter", email="a@potter.example")
    stocked.run(SetSupplierSku(potter, sku_id(stocked), "P-1", 250))
    order = ordered(stocked, potter, "2026-12-24", MUG=24, CAP=3)
    receive(stocked, opened(stocked, order), 20)
    stocked.run(CancelPurchase(order, sku_id(stocked, "CAP")))
    paper = stocked.read(purchase_paper, order)
    assert (paper.number, paper.supplier, paper.total) == ("PO-00001", ("Potter", "a@potter.example"), "48.00")
    assert [(line.sku, line.their_code, line.units, line.price, line.amount) for line in paper.lines] == [
        ("MUG", "P-1", 24, "2.00", "48.00")
    ]
    assert ("Expected", "2026-12-24") in paper.facts
    written = stocked.read(purchase_paper, order, amount=lambda minor, _currency: f"<{minor}>", day=lambda _day: "then")
    assert written.lines[0].amount == "<4800>"
    assert ("Expected", "then") in written.facts


def test_nothing_is_printed_of_what_is_not_wanted(stocked: AppContext) -> None:
    order = drafted(stocked, supplier(stocked), MUG=2)
    stocked.run(CancelPurchase(order))
    with pytest.raises(Refused, match="PO-00001 is wanted any more"):
        stocked.read(purchase_paper, order)
    with pytest.raises(NotFound, match="Nothing was printed"):
        stocked.read(purchase_paper, 99)


def test_what_was_drawn_is_kept_and_goes_to_the_printer_once(stocked: AppContext) -> None:
    order, printer, gesture = drafted(stocked, supplier(stocked), MUG=2), DeskPrinter(), uuid.uuid4()
    name, drawn = draw_purchase(stocked.read, FontBook.own_only(), order)
    printed = print_purchase(stocked.run, printer, name, drawn, op_id=gesture)
    assert (printed.state, printer.taken, printer.sent) == ("printed", ["purchase-order-PO-00001.pdf"], [drawn.data])
    assert rows_of(stocked, "SELECT kind, state FROM print_job") == [("purchase_order", "printed")]
