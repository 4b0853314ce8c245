"""Reserve and route: nearest place that has all, else fewest parcels, else waiting; with the reason for every place."""

from __future__ import annotations

import dataclasses
import json
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from app.channels.base import Payment
from app.context import AppContext
from app.domain.order_states import OrderState
from app.errors import NotEnoughStock
from app.queries.routing import open_order_ids
from app.services import stock_levels
from app.services.routing import CHUNK, RouteOrders, preview_routes, route_all
from app.services.stock_levels import Level
from tests.factories import (
    BERLIN,
    PLACED,
    count,
    incoming,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    pack,
    place_location,
    route,
    rows_of,
    scan,
    ship,
    state_of,
    take_in,
)

# Ten-thousandths of a degree: roughly where those cities are.
PLACES = {"Potsdam": (523_900, 130_600), "Hamburg": (535_500, 100_000), "Munich": (481_400, 115_800)}


@pytest.fixture
def mapped(shop: AppContext) -> AppContext:
    """Three places, the buyer being in Berlin: Potsdam is nearest, then Hamburg, then Munich; no stock yet."""
    count(shop, {("NONE", place): 0 for place in ("Munich", "Hamburg", "Potsdam")})
    for code, (latitude, longitude) in PLACES.items():
        place_location(shop, code, latitude=latitude, longitude=longitude)
    return shop


def reasons(shop: AppContext, order_id: int) -> dict[str, tuple[bool, str]]:
    """(taken, reason) of each place in the newest decision."""
    query = "SELECT candidates FROM routing_decision WHERE order_id = :id ORDER BY id DESC LIMIT 1"
    candidates: Any = one(shop, query, id=order_id)
    candidates = json.loads(candidates) if isinstance(candidates, str) else candidates
    names = dict(rows_of(shop, "SELECT id, code FROM location"))
    return {names[row["location_id"]]: (row["taken"], row["reason"]) for row in candidates}


def test_nearest_place_that_has_everything_sends_it(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 9, ("MUG", "Hamburg"): 9, ("MUG", "Potsdam"): 1})
    order_id = take_in(mapped, incoming("1", line("MUG", 2)))[0]
    (summary,) = route(mapped, order_id)
    assert summary == {
        "order_id": order_id, "rule": "one_location", "reserved": 2, "backordered": 0,
        "locations": [location_id(mapped, "Hamburg")],
    }  # fmt: skip
    assert levels(mapped)["MUG", "Hamburg"] == (9, 2)
    assert reasons(mapped, order_id) == {
        "Potsdam": (False, "short"), "Hamburg": (True, "has_all"), "Munich": (False, "farther")
    }  # fmt: skip
    event = one(mapped, "SELECT data FROM order_event WHERE kind = 'routed'")
    event = json.loads(event) if isinstance(event, str) else event
    assert event["decision_id"] == one(mapped, "SELECT id FROM routing_decision")


def test_reason_of_a_short_place_names_the_units(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 9, ("MUG", "Potsdam"): 1})
    order_id = ordered_and_routed(mapped, incoming("1", line("MUG", 2)))[0]
    candidates = one(mapped, "SELECT candidates FROM routing_decision WHERE order_id = :id", id=order_id)
    candidates = json.loads(candidates) if isinstance(candidates, str) else candidates
    sku = one(mapped, "SELECT id FROM sku WHERE code = 'MUG'")
    told = {row["location_id"]: (row["sku_id"], row["free"], row["needed"]) for row in candidates}
    assert told[location_id(mapped, "Potsdam")] == (sku, 1, 2)
    assert told[location_id(mapped, "Hamburg")] == (sku, 0, 2)
    assert told[location_id(mapped, "Munich")] == (None, None, None)
    distances = {row["location_id"]: row["distance_km"] for row in candidates}
    assert 20 < distances[location_id(mapped, "Potsdam")] < 40 and 490 < distances[location_id(mapped, "Munich")] < 520


def test_fewest_parcels_if_no_place_has_all(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 2, ("CAP", "Munich"): 1, ("MUG", "Potsdam"): 1, ("BAG", "Hamburg"): 1})
    order_id = take_in(mapped, incoming("1", line("MUG", 2), line("CAP", 1), line("BAG", 1)))[0]
    (summary,) = route(mapped, order_id)
    assert (summary["rule"], summary["reserved"]) == ("fewest_parcels", 4)
    assert reasons(mapped, order_id) == {
        "Potsdam": (False, "short"), "Hamburg": (True, "part_of_fewest"), "Munich": (True, "part_of_fewest")
    }  # fmt: skip
    assert one(mapped, "SELECT count(*) FROM shipment") == 2


def test_what_nobody_has_waits(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 1})
    part, none = take_in(mapped, incoming("1", line("MUG", 3)), incoming("2", line("CAP", 2)))
    assert [row["rule"] for row in route(mapped, part, none)] == ["all_there_is", "backorder"]
    assert lines_of(mapped, part) == [("MUG", 2, 1, 0, 0, 0)]
    assert (state_of(mapped, part), state_of(mapped, none)) == ("to_pack", "backorder")
    assert sorted(row[0] for row in rows_of(mapped, "SELECT quantity FROM backorder")) == [2, 2]
    assert reasons(mapped, none) == dict.fromkeys(PLACES, (False, "empty"))
    assert rows_of(mapped, "SELECT id FROM shipment WHERE order_id = :id", id=none) == []


def test_waiting_units_are_served_when_stock_comes(mapped: AppContext) -> None:
    (order_id,) = ordered_and_routed(mapped, incoming("1", line("MUG", 3)))
    since = one(mapped, "SELECT since FROM backorder")
    count(mapped, {("MUG", "Munich"): 2})
    route(mapped, order_id)
    assert rows_of(mapped, "SELECT quantity, since FROM backorder") == [(1, since)], "the place in the queue is kept"
    count(mapped, {("MUG", "Hamburg"): 5})
    route(mapped, order_id)
    assert rows_of(mapped, "SELECT id FROM backorder") == []
    assert lines_of(mapped, order_id) == [("MUG", 0, 3, 0, 0, 0)]
    assert route(mapped, order_id) == [], "nothing is open any more"


def test_scarce_stock_goes_by_priority_then_age_then_id(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 3})
    late, old, twin, urgent = take_in(
        mapped,
        incoming("1", placed_at=PLACED + timedelta(days=1)),
        incoming("2"),
        incoming("3"),
        incoming("4", placed_at=PLACED + timedelta(days=2)),
    )
    with mapped.database.writing() as conn:
        conn.exec_driver_sql(f"UPDATE sales_order SET priority = 1 WHERE id = {urgent}")
    assert mapped.read(open_order_ids) == [urgent, old, twin, late]
    route(mapped, late, twin, old, urgent)
    assert [state_of(mapped, order) for order in (urgent, old, twin, late)] == ["to_pack"] * 3 + ["backorder"]


def test_two_lines_of_one_sku_share_what_there_is(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 3})
    (order_id,) = ordered_and_routed(mapped, incoming("1", line("MUG", 2), line("MUG", 2)))
    assert lines_of(mapped, order_id) == [("MUG", 0, 2, 0, 0, 0), ("MUG", 1, 1, 0, 0, 0)]
    assert levels(mapped)["MUG", "Munich"] == (3, 3)


def test_more_units_join_a_shipment_that_nobody_has_begun(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 1, ("CAP", "Munich"): 1})
    (order_id,) = ordered_and_routed(mapped, incoming("1", line("MUG", 2), line("CAP", 1), line("BAG", 1)))
    count(mapped, {("MUG", "Munich"): 2, ("BAG", "Munich"): 1})
    route(mapped, order_id)
    assert rows_of(mapped, "SELECT state, units FROM shipment") == [("to_pack", 4)]
    assert [row[0] for row in rows_of(mapped, "SELECT quantity FROM shipment_line ORDER BY order_line_id")] == [2, 1, 1]


@pytest.mark.parametrize("stage", ["packing", "packed", "shipped"])
def test_more_units_of_a_begun_shipment_get_one_of_their_own(mapped: AppContext, stage: str) -> None:
    count(mapped, {("MUG", "Munich"): 2})
    (order_id,) = ordered_and_routed(mapped, incoming("1", line("MUG", 3)))
    if stage == "packing":
        scan(mapped, "MUG", scan(mapped, "1")["shipment_id"])
    else:
        shipment = pack(mapped, "1")
        if stage == "shipped":
            ship(mapped, shipment)
    count(mapped, {("MUG", "Munich"): 1 if stage == "shipped" else 3})
    route(mapped, order_id)
    assert rows_of(mapped, "SELECT state, units FROM shipment ORDER BY sequence") == [(stage, 2), ("to_pack", 1)]


def test_archived_place_sends_nothing(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 5, ("MUG", "Potsdam"): 5})
    with mapped.database.writing() as conn:
        conn.exec_driver_sql(
            "UPDATE location SET archived_at = created_at FROM sku WHERE location.code = 'Potsdam' AND sku.code = 'MUG'"
        )
    (order_id,) = ordered_and_routed(mapped, incoming("1", line("MUG", 2)))
    assert reasons(mapped, order_id) == {"Hamburg": (False, "empty"), "Munich": (True, "has_all")}


def test_order_from_nowhere_goes_by_country_region_and_rank(mapped: AppContext) -> None:
    count(mapped, {("MUG", place): 5 for place in PLACES})
    with mapped.database.writing() as conn:
        conn.exec_driver_sql("UPDATE location SET latitude = NULL, longitude = NULL, rank = 9")
        conn.exec_driver_sql("UPDATE location SET country = 'FR', rank = 0 WHERE code = 'Munich'")
        conn.exec_driver_sql("UPDATE location SET region = 'BE' WHERE code = 'Hamburg'")
    order = incoming("1", ship_to=dataclasses.replace(BERLIN, postal_code=""))
    (order_id,) = ordered_and_routed(mapped, order)
    assert reasons(mapped, order_id)["Hamburg"] == (True, "has_all"), "the same region comes before the rank"


def test_held_orders_are_reserved_all_the_same(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 5})
    (order_id,) = ordered_and_routed(mapped, incoming("1", payment=Payment.PARTLY_REFUNDED))
    assert state_of(mapped, order_id) == OrderState.TO_PACK


def test_preview_decides_as_routing_does_and_writes_nothing(mapped: AppContext) -> None:
    count(mapped, {("MUG", "Munich"): 3})
    ids = take_in(mapped, incoming("1", line("MUG", 2)), incoming("2", line("MUG", 2)), incoming("3", line("CAP", 1)))
    before = (rows_of(mapped, "SELECT count(*) FROM operation"), levels(mapped))
    plans = mapped.read(preview_routes, ids)
    assert (rows_of(mapped, "SELECT count(*) FROM operation"), levels(mapped)) == before
    seen = [(routed.order_id, routed.plan.rule, sum(pick.quantity for pick in routed.plan.picks)) for routed in plans]
    assert seen == [(row["order_id"], row["rule"], row["reserved"]) for row in route(mapped, *ids)]


def test_orders_that_are_not_there_or_done_are_left_alone(mapped: AppContext) -> None:
    (done,) = take_in(mapped, incoming("1", line(fulfilled=1)))
    assert route(mapped, 999, done) == []


def test_stale_view_of_the_stock_never_oversells(mapped: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read does not count: the UPDATE itself asks whether the units are there."""
    count(mapped, {("MUG", "Munich"): 1})
    (order_id,) = take_in(mapped, incoming("1", line("MUG", 2)))
    seen = stock_levels.levels_of_orders

    def stale(*args: Any, **kwargs: Any) -> Callable[[], dict[tuple[int, int], Level]]:
        found = seen(*args, **kwargs)
        return lambda: {key: Level(9, 0, 0) for key in found()}

    with monkeypatch.context() as patch:
        patch.setattr(stock_levels, "levels_of_orders", stale)
        with pytest.raises(NotEnoughStock, match="Nothing was reserved"):
            mapped.run(RouteOrders((order_id,)))
    assert levels(mapped)["MUG", "Munich"] == (1, 0)
    assert state_of(mapped, order_id) == "to_route"


def test_many_orders_are_routed_in_chunks_that_can_be_gone_on_with(mapped: AppContext) -> None:
    orders = CHUNK + 20
    count(mapped, {("MUG", "Munich"): orders - 5})
    ids = take_in(mapped, *[incoming(str(number)) for number in range(5001, 5001 + orders)])
    gesture, seen = uuid.uuid4(), []

    class Died(Exception):
        pass

    def dies(done: int, of: int) -> None:
        seen.append((done, of))
        raise Died

    with pytest.raises(Died):
        route_all(mapped.run, ids, gesture, dies)
    assert one(mapped, "SELECT count(*) FROM routing_decision") == CHUNK
    summaries = route_all(mapped.run, ids, gesture, lambda done, of: seen.append((done, of)))
    assert len(summaries) == orders == one(mapped, "SELECT count(*) FROM routing_decision")
    assert seen == [(CHUNK, orders), (CHUNK, orders), (orders, orders)]
    assert levels(mapped)["MUG", "Munich"] == (orders - 5, orders - 5)
    assert one(mapped, "SELECT count(*) FROM backorder") == 5
