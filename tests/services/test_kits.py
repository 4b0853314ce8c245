"""What a kit is made of: what can be one, and how many of it can be had."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound, Refused
from app.queries.kits import kit_stock, parts_of_kit
from app.queries.products_look_up import product_hits, stock_of
from app.queries.stock_grid import GridSpec, stock_grid
from app.services.kits import SetKit
from app.services.locations import SetLocation
from app.services.order_typing import preview_typed
from app.services.stock_adjust import AdjustStock
from tests.factories import count, incoming, levels, line, location_id, one, ordered_and_routed, take_in
from tests.services.goods_in import sku_id


@pytest.fixture
def made(shop: AppContext) -> AppContext:
    """A box of two mugs and a cap; mugs for four and caps for three in Berlin, a mug in Hamburg."""
    count(shop, {("MUG", "Berlin"): 9, ("CAP", "Berlin"): 3, ("MUG", "Hamburg"): 1, ("BOX", "Berlin"): 0})
    shop.run(SetKit(sku_id(shop, "BOX"), ((sku_id(shop, "MUG"), 2), (sku_id(shop, "CAP"), 1))))
    return shop


def test_as_many_kits_are_offered_as_their_components_make_at_one_place(made: AppContext) -> None:
    box, berlin, hamburg = sku_id(made, "BOX"), location_id(made, "Berlin"), location_id(made, "Hamburg")
    assert made.read(kit_stock, [box, sku_id(made, "MUG")]) == {box: {berlin: 3, hamburg: 0}}
    hit = made.read(product_hits, [box], berlin)[box]
    assert (hit.here, hit.everywhere) == (3, 3)
    assert {at.name: at.available for at in made.read(stock_of, box)} == {"Berlin": 3, "Hamburg": 0}
    rows = made.read(stock_grid, GridSpec(sku_id=box)).rows
    assert {(row.location, row.on_hand, row.available, row.kits) for row in rows} == {
        ("Berlin", 0, 3, 3), ("Hamburg", 0, 0, 0)
    }  # fmt: skip
    ordered_and_routed(made, incoming("1", line("CAP", 2)))
    assert made.read(kit_stock, [box])[box][berlin] == 1
    plan = made.read(preview_typed, [(box, 2)], "DE", "BE", "10115")
    assert plan is not None and plan.backorders == ((0, 1),)
    assert [(pick.line_id, pick.quantity) for pick in plan.picks] == [(0, 4), (0, 1)]


def test_what_can_be_no_kit_is_refused_with_the_reason(made: AppContext) -> None:
    box, mug, cap = (sku_id(made, code) for code in ("BOX", "MUG", "CAP"))
    take_in(made, incoming("1", line("BAG"), line("SET", fulfilled=1)))
    bag, gift = sku_id(made, "BAG"), sku_id(made, "SET")
    for parts, words in (
        (((mug, 0),), "1 to 10,000"),
        (((mug, 1), (mug, 2)), "each once"),
        (((gift, 1),), "not itself"),
    ):
        with pytest.raises(BadInput, match=words):
            made.run(SetKit(gift, parts))
    with pytest.raises(NotFound):
        made.run(SetKit(gift, ((10**9, 1),)))
    for sku, part, words in (
        (gift, box, "BOX would be a kit within the kit SET"),
        (cap, gift, "CAP would be a kit within the kit BOX"),
        (bag, mug, "Order 1 waits for BAG as it is"),
    ):
        with pytest.raises(Refused, match=words):
            made.run(SetKit(sku, ((part, 1),)))
    count(made, {("SET", "Berlin"): 2})
    with pytest.raises(Refused, match="2 of SET are in stock as they are"):
        made.run(SetKit(gift, ((mug, 1),)))
    assert [part.code for part in made.read(parts_of_kit, box)] == ["MUG", "CAP"]
    made.run(SetKit(box))
    assert made.read(kit_stock, [box]) == {} and made.read(parts_of_kit, box) == ()


def test_a_location_that_comes_later_lists_the_kits_too(made: AppContext) -> None:
    box = sku_id(made, "BOX")

    def listed() -> set[str]:
        return {row.location for row in made.read(stock_grid, GridSpec(sku_id=box)).rows}

    made.run(SetLocation("YARD", ()))
    made.run(SetLocation("MAKER", (("kind", "vendor"),)))
    count(made, {("MUG", "Bremen"): 2})
    assert listed() == {"Berlin", "Hamburg", "YARD", "Bremen"}
    made.run(SetLocation("MAKER", (("kind", "store"),)))
    made.run(SetLocation("MAKER", (("city", "Kiel"),)))
    assert listed() == {"Berlin", "Hamburg", "YARD", "Bremen", "MAKER"}


def test_a_search_for_what_is_available_knows_what_a_kits_parts_make(made: AppContext) -> None:
    def found(query: str) -> set[tuple[str, str]]:
        return {(row.code, row.location) for row in made.read(stock_grid, GridSpec(query)).rows}

    assert found("available:<=0") == {("BOX", "Hamburg")}
    assert found("available:3") == {("BOX", "Berlin"), ("CAP", "Berlin")}
    assert found("-available:>=1") == {("BOX", "Hamburg")}
    made.run(SetKit(sku_id(made, "BOX")))
    assert found("available:<=0") == {("BOX", "Hamburg"), ("BOX", "Berlin")}


def test_a_kit_gets_no_stock_of_its_own(made: AppContext) -> None:
    box, berlin = sku_id(made, "BOX"), location_id(made, "Berlin")
    with pytest.raises(Refused, match="BOX is a kit"):
        made.run(AdjustStock(box, berlin, 1, "received"))
    done = count(made, {("BOX", "Berlin"): 4, ("CAP", "Berlin"): 5})
    assert [problem["value"] for problem in done["problems"]] == ["BOX"]
    assert done["accepted"] == 1 and levels(made)["BOX", "Berlin"] == (0, 0)
    assert one(made, "SELECT count(*) FROM kit_component") == 2
