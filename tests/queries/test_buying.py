"""What is on its way, for whom it is, and what should be bought."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.context import AppContext
from app.domain.purchases import AWAITED
from app.queries.buying import (
    PurchaseCounts,
    arrivals,
    expected_by,
    expected_days,
    incoming,
    purchase_counts,
    purchase_list,
    purchase_numbered,
    suggestions,
)
from app.services.purchases import CancelPurchase, OrderPurchase, RedatePurchase
from app.services.stock_policies import SetPolicy
from app.services.suppliers import ArchiveSupplier, SetSupplierSku
from app.services.transfers import RequestTransfer, ShipTransfer
from tests import factories
from tests.factories import count, line, location_id, one, ordered_and_routed
from tests.services.goods_in import drafted, opened, ordered, receive, sku_id, supplier

EARLY, LATE = date(2026, 12, 1), date(2026, 12, 24)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """No mug in Berlin, nine in Hamburg that are kept for channels."""
    count(shop, {("MUG", "Berlin"): 0, ("CAP", "Berlin"): 1, ("CAP", "Hamburg"): 9})
    return shop


def waiting(shop: AppContext, number: str, units: int) -> int:
    """An order that waits for mugs; its line."""
    (order,) = ordered_and_routed(shop, factories.incoming(number, line("MUG", units)))
    return int(one(shop, "SELECT id FROM order_line WHERE order_id = :id", id=order))


def coming(shop: AppContext) -> list[tuple[date | None, int, str]]:
    return [(found.expected_on, found.units, found.document) for found in shop.read(arrivals, [sku_id(shop)])]


def test_what_was_ordered_is_on_its_way_until_it_is_here(stocked: AppContext) -> None:
    potter = supplier(stocked)
    late = ordered(stocked, potter, str(LATE), MUG=5)
    early = ordered(stocked, potter, str(EARLY), MUG=3, CAP=1)
    ordered(stocked, potter, MUG=4)
    draft = drafted(stocked, potter, MUG=7)
    assert coming(stocked) == [(EARLY, 3, "PO-00002"), (LATE, 5, "PO-00001"), (None, 4, "PO-00003")]
    receive(stocked, opened(stocked, early), 2)
    stocked.run(CancelPurchase(late, sku_id(stocked)))
    stocked.run(OrderPurchase(draft, str(LATE)))
    assert coming(stocked) == [(EARLY, 1, "PO-00002"), (LATE, 7, "PO-00004"), (None, 4, "PO-00003")]
    key = (sku_id(stocked), location_id(stocked, "Berlin"))
    assert stocked.read(incoming, [key[0]])[key] == 12


def test_transfers_are_on_their_way_too(stocked: AppContext) -> None:
    berlin, hamburg, cap = location_id(stocked, "Berlin"), location_id(stocked, "Hamburg"), sku_id(stocked, "CAP")
    asked = stocked.run(RequestTransfer(hamburg, berlin, ((cap, 4),), str(EARLY))).result
    assert stocked.read(arrivals, [cap]) == []
    stocked.run(ShipTransfer(asked["transfer_id"], 1, ((asked["line_ids"][0], 3, None, None),)))
    (found,) = stocked.read(arrivals, [cap])
    assert (found.location_id, found.units, found.expected_on) == (berlin, 3, EARLY)


def test_order_that_waits_longest_is_expected_first(stocked: AppContext) -> None:
    old, newer = waiting(stocked, "1", 3), waiting(stocked, "2", 3)
    mug, potter = sku_id(stocked), supplier(stocked)
    assert stocked.read(expected_days, [mug]) == {old: None, newer: None}
    order = ordered(stocked, potter, str(LATE), MUG=4)
    assert stocked.read(expected_days, [mug]) == {old: LATE, newer: None}
    first = ordered(stocked, potter, str(EARLY), MUG=3)
    assert stocked.read(expected_days, [mug]) == {old: EARLY, newer: LATE}
    served = stocked.read(expected_by, [mug])
    assert {at: found and found.document for at, found in served.items()} == {old: "PO-00002", newer: "PO-00001"}
    stocked.run(RedatePurchase(order, ""))
    assert stocked.read(expected_days, [mug]) == {old: EARLY, newer: None}
    stocked.run(CancelPurchase(first))
    stocked.run(RedatePurchase(order, str(LATE), mug))
    assert stocked.read(expected_days, [mug]) == {old: LATE, newer: None}
    assert stocked.read(expected_days, []) == {}


def test_what_is_low_is_proposed_with_its_supplier(stocked: AppContext) -> None:
    mug, cap, berlin = sku_id(stocked), sku_id(stocked, "CAP"), location_id(stocked, "Berlin")
    potter, weaver = supplier(stocked), supplier(stocked, "Weaver")
    assert stocked.read(suggestions) == []
    stocked.run(SetPolicy(mug, berlin, 0, 2, 10))
    stocked.run(SetPolicy(cap, berlin, 0, 2, 10))
    stocked.run(SetSupplierSku(potter, mug, "P", 300, 4))
    stocked.run(SetSupplierSku(weaver, mug, "W", 200, 3))
    found = stocked.read(suggestions)
    assert [(row.code, row.supplier, row.units, row.price_amount) for row in found] == [
        ("MUG", "Weaver", 12, 200),
        ("CAP", "", 9, None),
    ]
    assert (found[0].supplier_code, found[0].pack_units, found[0].lead_days, found[0].currency) == ("W", 3, None, "EUR")
    stocked.run(SetSupplierSku(potter, mug, "P", 300, 4, lead_days=6, preferred=True))
    assert stocked.read(suggestions)[0].lead_days == 6
    assert [(row.supplier, row.units) for row in stocked.read(suggestions)] == [("Potter", 12), ("", 9)]
    stocked.run(ArchiveSupplier(potter))
    assert [row.supplier for row in stocked.read(suggestions)] == ["Weaver", ""]
    drafted(stocked, weaver, MUG=10)
    assert [(row.code, row.incoming) for row in stocked.read(suggestions)] == [("CAP", 0)]
    assert stocked.read(suggestions, location_id(stocked, "Hamburg")) == []


def test_orders_to_suppliers_are_listed_by_state_and_page(stocked: AppContext) -> None:
    potter = supplier(stocked)
    first, second = drafted(stocked, potter, MUG=1), ordered(stocked, potter, MUG=2, CAP=1)
    assert [row.id for row in stocked.read(purchase_list)] == [second, first]
    assert [row.id for row in stocked.read(purchase_list, before_id=second)] == [first]
    (row,) = stocked.read(purchase_list, states=AWAITED)
    assert (row.number, row.supplier, row.location, row.lines, row.ordered) == ("PO-00002", "Potter", "Berlin", 2, 3)
    assert stocked.read(purchase_list, location_id=location_id(stocked, "Hamburg")) == []


def test_orders_are_counted_and_listed_by_what_is_late_and_comes_first(stocked: AppContext) -> None:
    potter, berlin = supplier(stocked), location_id(stocked, "Berlin")
    late = ordered(stocked, potter, str(LATE), MUG=2)
    early = ordered(stocked, potter, str(EARLY), MUG=2)
    undated = ordered(stocked, potter, MUG=2)
    drafted(stocked, potter, MUG=2, CAP=1)
    stocked.run(CancelPurchase(drafted(stocked, potter, MUG=2)))
    between = date(2026, 12, 9)
    assert stocked.read(purchase_counts, between) == PurchaseCounts(1, 3, 1, 5)
    assert stocked.read(purchase_counts, between, location_id(stocked, "Hamburg")) == PurchaseCounts(0, 0, 0, 0)

    def ids(**wanted: Any) -> list[int]:
        return [row.id for row in stocked.read(purchase_list, states=AWAITED, **wanted)]

    assert ids(by_day=True) == [early, late, undated]
    assert ids(by_day=True, offset=1, limit=1) == [late]
    assert ids(late_on=between) == [early]
    assert ids(late_on=EARLY) == []
    assert [row.amount for row in stocked.read(purchase_list, location_id=berlin)] == [0, 600, 400, 400, 400]
    assert stocked.read(purchase_numbered, "PO-00002") == early
    assert stocked.read(purchase_numbered, "PO-2") is None
