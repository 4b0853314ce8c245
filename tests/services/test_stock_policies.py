"""Safety stock and thresholds: what channels do not get, and when something is low."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound
from app.services.accounts import OpenAccount
from app.services.stock_adjust import AdjustStock
from app.services.stock_policies import SetPolicy, SetThreshold
from tests.factories import (
    count,
    incoming,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    route,
    take_in,
)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten mugs in Berlin, two in Hamburg."""
    count(shop, {("MUG", "Berlin"): 10, ("MUG", "Hamburg"): 2})
    return shop


def mug(shop: AppContext) -> int:
    return int(one(shop, "SELECT id FROM sku WHERE code = 'MUG'"))


def policy(shop: AppContext, place: str, safety: int, point: int | None = None, target: int | None = None) -> object:
    return shop.run(SetPolicy(mug(shop), location_id(shop, place), safety, point, target)).result


def test_safety_stock_is_kept_from_channels(stocked: AppContext) -> None:
    policy(stocked, "Berlin", 4)
    policy(stocked, "Hamburg", 5)
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 9)))
    assert lines_of(stocked, order_id) == [("MUG", 3, 6, 0, 0, 0)]
    assert levels(stocked)[("MUG", "Berlin")] == (10, 6)


def test_orders_taken_by_hand_get_the_safety_stock_too(stocked: AppContext) -> None:
    policy(stocked, "Berlin", 4)
    policy(stocked, "Hamburg", 2)
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 12)))
    account = stocked.run(OpenAccount("phone")).result["account_id"]
    with stocked.database.writing() as conn:
        conn.exec_driver_sql(f"UPDATE sales_order SET channel_account_id = {account}")
    route(stocked, order_id)
    assert lines_of(stocked, order_id) == [("MUG", 0, 12, 0, 0, 0)]


def test_threshold_of_a_channel_is_for_every_product_or_for_one(stocked: AppContext) -> None:
    (first,) = take_in(stocked, incoming("1", line("MUG", 20)))
    account = int(one(stocked, "SELECT channel_account_id FROM sales_order"))
    stocked.run(SetThreshold(account, None, 3))
    route(stocked, first)
    assert lines_of(stocked, first) == [("MUG", 13, 7, 0, 0, 0)]
    stocked.run(SetThreshold(account, mug(stocked), 1))
    route(stocked, first)
    assert lines_of(stocked, first) == [("MUG", 10, 10, 0, 0, 0)]
    stocked.run(SetThreshold(account, mug(stocked), 0))
    stocked.run(SetThreshold(account, None, 0))
    route(stocked, first)
    assert lines_of(stocked, first) == [("MUG", 8, 12, 0, 0, 0)]


@pytest.mark.parametrize("kind", ["vendor", "in_transit"])
def test_stock_of_a_vendor_or_on_its_way_is_not_routed_to(stocked: AppContext, kind: str) -> None:
    with stocked.database.writing() as conn:
        conn.exec_driver_sql(f"UPDATE location SET kind = '{kind}' WHERE code = 'Hamburg'")
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 12)))
    assert lines_of(stocked, order_id) == [("MUG", 2, 10, 0, 0, 0)]


def test_low_is_when_what_is_available_is_at_the_reorder_point(stocked: AppContext) -> None:
    assert policy(stocked, "Berlin", 0, 8, 30) == {"available": 10, "low": False}
    stocked.run(AdjustStock(mug(stocked), location_id(stocked, "Berlin"), -2, "lost"))
    query = "SELECT low FROM stock_level v JOIN location p ON p.id = v.location_id WHERE p.code = 'Berlin'"
    assert one(stocked, query)
    assert policy(stocked, "Berlin", 0) == {"available": 8, "low": False}


def test_product_that_never_was_there_can_have_a_policy(stocked: AppContext) -> None:
    count(stocked, {("CAP", "Berlin"): 1})
    cap = int(one(stocked, "SELECT id FROM sku WHERE code = 'CAP'"))
    done = stocked.run(SetPolicy(cap, location_id(stocked, "Hamburg"), 1, 0, 5)).result
    assert done == {"available": 0, "low": True}


@pytest.mark.parametrize("figures", [(-1, None, None), (0, 5, 4), (0, None, 4), (10**9 + 1, None, None), (0, -1, 0)])
def test_figures_that_cannot_be_are_refused(stocked: AppContext, figures: tuple[int, int | None, int | None]) -> None:
    with pytest.raises(BadInput, match=r"Nothing was changed"):
        policy(stocked, "Berlin", *figures)
    with pytest.raises(NotFound):
        stocked.run(SetPolicy(999, 1, 0))
    with pytest.raises(NotFound):
        stocked.run(SetThreshold(999, None, 1))
    with pytest.raises(BadInput):
        stocked.run(SetThreshold(1, None, -1))
