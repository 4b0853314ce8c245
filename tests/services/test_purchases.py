"""Orders to suppliers: drafted, ordered, dated anew, cancelled; and what should be bought."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound, Refused
from app.queries.buying import purchase, purchase_goods, purchase_list
from app.services.purchase_suggestions import DraftSuggested, DraftWished
from app.services.purchases import (
    CancelPurchase,
    ChangeDraft,
    DraftPurchase,
    OrderPurchase,
    RedatePurchase,
    one_purchase,
)
from app.services.stock_policies import SetPolicy
from app.services.suppliers import ArchiveSupplier, SetSupplierSku
from tests.factories import count, location_id, one, rows_of
from tests.services.goods_in import drafted, opened, ordered, receive, sku_id, state_of_purchase, supplier


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Mugs and caps in Berlin and Hamburg."""
    count(shop, {("MUG", "Berlin"): 2, ("CAP", "Berlin"): 5, ("MUG", "Hamburg"): 9})
    return shop


def test_draft_takes_prices_of_the_suppliers_list(stocked: AppContext) -> None:
    potter = supplier(stocked, currency="USD")
    stocked.run(SetSupplierSku(potter, sku_id(stocked), "P1", 250))
    lines = ((sku_id(stocked), 5, None), (sku_id(stocked, "CAP"), 2, 99))
    made = stocked.run(DraftPurchase(potter, location_id(stocked, "Berlin"), lines, "2026-12-24")).result
    row = stocked.read(purchase, made["purchase_order_id"])
    assert row is not None
    assert (row.number, row.state, row.currency, row.ordered) == ("PO-00001", "draft", "USD", 7)
    goods = stocked.read(purchase_goods, row.id)
    assert [(line.sku, line.price_amount, line.expected_on) for line in goods] == [
        ("MUG", 250, date(2026, 12, 24)),
        ("CAP", 99, date(2026, 12, 24)),
    ]


@pytest.mark.parametrize("lines", [(), ((1, 0, None),), ((1, 1, -1),), ((1, 1, None), (1, 2, None))])
def test_lines_that_cannot_be_are_refused(stocked: AppContext, lines: tuple[tuple[int, int, int | None], ...]) -> None:
    with pytest.raises(BadInput, match="Nothing was changed"):
        stocked.run(DraftPurchase(supplier(stocked), location_id(stocked, "Berlin"), lines))
    assert stocked.read(purchase_list) == []


def test_what_there_is_not_cannot_be_bought(stocked: AppContext) -> None:
    berlin, potter = location_id(stocked, "Berlin"), supplier(stocked)
    mug = ((sku_id(stocked), 1, None),)
    with pytest.raises(NotFound, match="no such product"):
        stocked.run(DraftPurchase(potter, berlin, ((999, 1, None),)))
    with pytest.raises(NotFound, match="no such supplier or location"):
        stocked.run(DraftPurchase(potter, 999, mug))
    stocked.run(ArchiveSupplier(potter))
    with pytest.raises(Refused, match="Nothing is bought of Potter any more"):
        stocked.run(DraftPurchase(potter, berlin, mug))


def test_draft_is_changed_until_it_is_ordered(stocked: AppContext) -> None:
    draft = drafted(stocked, supplier(stocked), MUG=5)
    lines = ((sku_id(stocked, "CAP"), 3, 10),)
    assert stocked.run(ChangeDraft(draft, 1, lines, "Please wrap")).result["version"] == 2
    with pytest.raises(Refused, match="changed the purchase order PO-00001 meanwhile"):
        stocked.run(ChangeDraft(draft, 1, lines))
    stocked.run(OrderPurchase(draft))
    with pytest.raises(Refused, match="PO-00001 was ordered"):
        stocked.run(ChangeDraft(draft, 3, lines))
    with pytest.raises(Refused, match="PO-00001 was ordered"):
        stocked.run(OrderPurchase(draft))


def test_goods_are_expected_when_the_slowest_is_here(stocked: AppContext) -> None:
    potter = supplier(stocked, lead_days=4)
    today = stocked.clock().astimezone().date()
    draft = drafted(stocked, potter, MUG=1, CAP=1)
    assert stocked.run(OrderPurchase(draft)).result["expected_on"] is not None
    assert stocked.read(purchase_list)[0].expected_on == today + timedelta(days=4)
    stocked.run(SetSupplierSku(potter, sku_id(stocked), lead_days=9))
    stocked.run(SetSupplierSku(potter, sku_id(stocked, "CAP"), lead_days=2))
    stocked.run(OrderPurchase(drafted(stocked, potter, MUG=1, CAP=1)))
    assert stocked.read(purchase_list)[0].expected_on == today + timedelta(days=9)
    unknown = stocked.run(OrderPurchase(drafted(stocked, supplier(stocked, "Weaver"), MUG=1))).result
    assert unknown["expected_on"] is None


def test_goods_come_on_another_day(stocked: AppContext) -> None:
    order = ordered(stocked, supplier(stocked), "2026-12-24", MUG=2, CAP=2)
    stocked.run(RedatePurchase(order, "2027-01-05", sku_id(stocked)))
    assert [line.expected_on for line in stocked.read(purchase_goods, order)] == [date(2027, 1, 5), date(2026, 12, 24)]
    stocked.run(RedatePurchase(order, "2027-02-01"))
    assert [line.expected_on for line in stocked.read(purchase_goods, order)] == [date(2027, 2, 1)] * 2
    with pytest.raises(BadInput, match="'soon' is not a day"):
        stocked.run(RedatePurchase(order, "soon"))
    with pytest.raises(NotFound, match="Nothing of this product is to come"):
        stocked.run(RedatePurchase(order, "", 999))


def test_what_has_not_come_is_cancelled(stocked: AppContext) -> None:
    order = ordered(stocked, supplier(stocked), MUG=5, CAP=2)
    assert stocked.run(CancelPurchase(order, sku_id(stocked, "CAP"))).result == {
        "purchase_order_id": order,
        "state": "ordered",
        "units": 2,
    }
    receive(stocked, opened(stocked, order), 2)
    assert stocked.run(CancelPurchase(order)).result["state"] == "received"
    with pytest.raises(Refused, match="PO-00001 was received"):
        stocked.run(CancelPurchase(order))
    other = ordered(stocked, supplier(stocked, "Weaver"), MUG=5)
    assert stocked.run(CancelPurchase(other)).result["state"] == "cancelled"
    assert state_of_purchase(stocked, other) == "cancelled"


def test_draft_that_is_cancelled_in_part_stays_a_draft(stocked: AppContext) -> None:
    draft = drafted(stocked, supplier(stocked), MUG=5, CAP=2)
    assert stocked.run(CancelPurchase(draft, sku_id(stocked))).result["state"] == "draft"
    assert stocked.run(CancelPurchase(draft)).result["state"] == "cancelled"


def test_order_is_named_by_its_number(stocked: AppContext) -> None:
    order = drafted(stocked, supplier(stocked), MUG=5)
    for text in ("PO-00001", " po-1", "1", "00001"):
        assert stocked.read(one_purchase, text) == order
    with pytest.raises(NotFound, match="no purchase order '2'"):
        stocked.read(one_purchase, "2")


def test_what_is_low_is_drafted_by_supplier_in_packs(stocked: AppContext) -> None:
    potter, weaver = supplier(stocked), supplier(stocked, "Weaver")
    mug, cap = sku_id(stocked), sku_id(stocked, "CAP")
    berlin, hamburg = location_id(stocked, "Berlin"), location_id(stocked, "Hamburg")
    stocked.run(SetSupplierSku(potter, mug, "P1", 250, 12, preferred=True))
    stocked.run(SetSupplierSku(weaver, mug, "W1", 100))
    stocked.run(SetPolicy(mug, berlin, 0, 5, 20))
    stocked.run(SetPolicy(mug, hamburg, 0, 5, 20))
    stocked.run(SetPolicy(cap, berlin, 0, 5))
    assert stocked.run(DraftSuggested()).result == {
        "purchase_order_ids": [1],
        "numbers": ["PO-00001"],
        "lines": 1,
        "without": ["CAP"],
    }
    assert rows_of(stocked, "SELECT sku_id, ordered, price_amount FROM purchase_line") == [(mug, 24, 250)]
    assert one(stocked, "SELECT location_id FROM purchase_order") == berlin
    stocked.run(SetSupplierSku(weaver, cap, "W2", 90))
    done = stocked.run(DraftSuggested(berlin, weaver)).result
    assert (done["lines"], done["without"]) == (1, [])
    assert stocked.run(DraftSuggested()).result["purchase_order_ids"] == []


def test_what_a_person_chose_of_it_is_drafted_and_nothing_twice(stocked: AppContext) -> None:
    potter, weaver = supplier(stocked), supplier(stocked, "Weaver")
    mug, cap, berlin = sku_id(stocked), sku_id(stocked, "CAP"), location_id(stocked, "Berlin")
    stocked.run(SetSupplierSku(potter, mug, "P1", 250, 12))
    stocked.run(SetPolicy(mug, berlin, 0, 5, 20))
    stocked.run(SetPolicy(cap, berlin, 0, 5))
    both = ((mug, berlin, 7), (cap, berlin, 3))
    first = stocked.run(DraftWished(both)).result
    assert (first["numbers"], first["lines"], first["left"]) == (["PO-00001"], 1, [cap])  # nobody has caps yet
    assert rows_of(stocked, "SELECT sku_id, ordered, price_amount FROM purchase_line") == [(mug, 7, 250)]
    stocked.run(SetSupplierSku(weaver, cap, "W1", 90))
    stocked.run(ChangeDraft(1, 1, ((mug, 24, 250),)))
    again = stocked.run(DraftWished(both)).result
    assert (again["numbers"], again["left"]) == (["PO-00002"], [mug])
    assert stocked.run(DraftWished(both)).result == {
        "purchase_order_ids": [], "numbers": [], "lines": 0, "left": sorted([mug, cap]),
    }  # fmt: skip


@pytest.mark.parametrize("units", [0, -1, 10**12])
def test_units_that_cannot_be_are_not_drafted(stocked: AppContext, units: int) -> None:
    with pytest.raises(BadInput, match="Nothing was changed"):
        stocked.run(DraftWished(((sku_id(stocked), location_id(stocked, "Berlin"), units),)))
    with pytest.raises(BadInput, match="Nothing was changed"):
        stocked.run(DraftWished(()))
