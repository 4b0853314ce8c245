"""Units that come and go without an order: the ledger has them, promises that no longer fit are routed again."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import BadInput, NotEnoughStock, NotFound
from app.services.stock_adjust import AdjustStock
from app.services.unit_of_work import JsonObject
from tests.factories import (
    count,
    incoming,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    rows_of,
    scan,
    state_of,
)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Five mugs in Berlin and none in Hamburg, which has caps."""
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Hamburg"): 5})
    return shop


def adjust(shop: AppContext, units: int, reason: str, place: str = "Berlin") -> JsonObject:
    sku_id = one(shop, "SELECT id FROM sku WHERE code = 'MUG'")
    return shop.run(AdjustStock(sku_id, location_id(shop, place), units, reason)).result


def test_units_come_and_go_and_the_ledger_says_why(stocked: AppContext) -> None:
    assert adjust(stocked, 4, "received") == {"on_hand": 9, "reason": "received", "rerouted": []}
    assert adjust(stocked, -3, "damaged")["on_hand"] == 6
    assert adjust(stocked, 2, "received", "Hamburg")["on_hand"] == 2
    assert levels(stocked)[("MUG", "Berlin")] == (6, 0)
    moves = rows_of(stocked, "SELECT kind, hand_delta FROM stock_move ORDER BY id DESC LIMIT 3")
    assert moves == [("receive", 2), ("adjust", -3), ("receive", 4)]


def test_more_than_is_there_cannot_go(stocked: AppContext) -> None:
    with pytest.raises(NotEnoughStock, match=r"Only 5 of MUG are at Berlin\. Nothing was changed"):
        adjust(stocked, -6, "lost")
    assert levels(stocked)[("MUG", "Berlin")] == (5, 0)


def test_newest_promise_is_taken_back_and_routed_again(stocked: AppContext) -> None:
    first, second = ordered_and_routed(stocked, incoming("1", line("MUG", 2)), incoming("2", line("MUG", 2)))
    adjust(stocked, 3, "received", "Hamburg")
    assert adjust(stocked, -2, "damaged") == {"on_hand": 3, "reason": "damaged", "rerouted": [second]}
    assert lines_of(stocked, first) == lines_of(stocked, second) == [("MUG", 0, 2, 0, 0, 0)]
    assert levels(stocked)[("MUG", "Hamburg")] == (3, 2)


def test_what_is_being_packed_is_not_taken_away(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 4)))
    scan(stocked, "1")
    with pytest.raises(NotEnoughStock, match=r"1 more units of MUG are being packed or held at Berlin"):
        adjust(stocked, -2, "lost")
    assert state_of(stocked, order_id) == "packing" and levels(stocked)[("MUG", "Berlin")] == (5, 4)


def test_nonsense_is_refused(stocked: AppContext) -> None:
    for units, reason in ((0, "lost"), (10**9 + 1, "received"), (1, "whim")):
        with pytest.raises(BadInput, match="Nothing was changed"):
            adjust(stocked, units, reason)
    with pytest.raises(NotFound):
        stocked.run(AdjustStock(999, 1, 1, "found"))
