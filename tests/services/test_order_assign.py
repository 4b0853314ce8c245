"""Assigning a location: stock is promised there instead, or nothing is changed; and back again."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import BadInput, Refused
from app.services.order_assign import AssignOrder
from app.services.order_release import ReleaseOrder
from tests.factories import (
    count,
    events_of,
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
    take_in,
)
from tests.services.job_desk import counts, do, messages, undo


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Mugs in Berlin and a few in Hamburg; caps in both; a bag in Hamburg alone."""
    count(
        shop,
        {
            ("MUG", "Berlin"): 10,
            ("MUG", "Hamburg"): 3,
            ("CAP", "Berlin"): 5,
            ("CAP", "Hamburg"): 5,
            ("BAG", "Hamburg"): 1,
        },
    )
    return shop


def assign(shop: AppContext, order_id: int, place: str) -> bool:
    return bool(shop.run(AssignOrder(order_id, location_id(shop, place))).result["moved"])


def promised_at(shop: AppContext, order_id: int) -> list[tuple[str, str, int]]:
    query = (
        "SELECT k.code, p.code, a.quantity FROM allocation a JOIN order_line l ON l.id = a.order_line_id"
        " JOIN sku k ON k.id = a.sku_id JOIN location p ON p.id = a.location_id"
        " WHERE l.order_id = :id AND a.ended = '' ORDER BY l.position, p.code"
    )
    return [(row[0], row[1], row[2]) for row in rows_of(shop, query, id=order_id)]


def test_what_was_promised_elsewhere_is_promised_there(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2), line("CAP", 1)))
    assert promised_at(stocked, order_id) == [("MUG", "Berlin", 2), ("CAP", "Berlin", 1)]
    assert assign(stocked, order_id, "Hamburg")
    assert promised_at(stocked, order_id) == [("MUG", "Hamburg", 2), ("CAP", "Hamburg", 1)]
    assert levels(stocked)["MUG", "Berlin"] == (10, 0)
    assert state_of(stocked, order_id) == "to_pack"
    assert events_of(stocked, order_id)[-1] == "routed"
    assert one(stocked, "SELECT rule FROM routing_decision ORDER BY id DESC LIMIT 1") == "assigned"
    assert not assign(stocked, order_id, "Hamburg"), "it sends it already"


def test_a_location_that_lacks_something_changes_nothing(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 4), line("CAP", 1)))
    job = do(stocked, "assign_location", [order_id], location_id=location_id(stocked, "Hamburg"))
    assert messages(stocked, job) == {"1": "Hamburg has 3 of 4 x MUG that order 1 needs. Nothing was changed."}
    assert promised_at(stocked, order_id) == [("MUG", "Berlin", 4), ("CAP", "Berlin", 1)]
    assert events_of(stocked, order_id) == ["imported", "routed"]
    with pytest.raises(Refused, match="Hamburg has 3 of 4 x MUG"):
        assign(stocked, order_id, "Hamburg")
    with pytest.raises(BadInput, match="no such location"):
        stocked.run(AssignOrder(order_id, 99))


def test_an_order_that_is_not_routed_takes_what_is_there(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1", line("MUG", 4), line("BAG", 1)))
    assert assign(stocked, order_id, "Hamburg")
    assert lines_of(stocked, order_id) == [("MUG", 1, 3, 0, 0, 0), ("BAG", 0, 1, 0, 0, 0)]
    assert one(stocked, "SELECT quantity FROM backorder") == 1
    (empty,) = take_in(stocked, incoming("2", line("BAG", 1)))
    with pytest.raises(Refused, match="Berlin has nothing of order 2"):
        assign(stocked, empty, "Berlin")


def test_what_is_being_packed_stays_where_it_is(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1)))
    stocked.run(ReleaseOrder(order_id))
    scan(stocked, "1")
    job = do(stocked, "assign_location", [order_id], location_id=location_id(stocked, "Hamburg"))
    assert messages(stocked, job) == {"1": "Order 1 is being packed or packed. Nothing was changed."}
    with pytest.raises(Refused, match="is being packed"):
        assign(stocked, order_id, "Hamburg")
    assert promised_at(stocked, order_id) == [("MUG", "Berlin", 1)]


def test_what_is_on_the_floor_is_on_the_floor_of_the_other_place_and_back(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 1), line("CAP", 1)))
    stocked.run(ReleaseOrder(order_id))
    told = events_of(stocked, order_id)
    job = do(stocked, "assign_location", [order_id], location_id=location_id(stocked, "Hamburg"))
    assert (counts(job), state_of(stocked, order_id)) == ((1, 0, 0), "released")
    assert promised_at(stocked, order_id) == [("MUG", "Hamburg", 1), ("CAP", "Hamburg", 1)]
    assert levels(stocked)["MUG", "Berlin"] == (10, 0)
    assert events_of(stocked, order_id) == [*told, "unreleased", "routed", "released"]
    back = undo(stocked, job)
    assert (counts(back), state_of(stocked, order_id)) == ((1, 0, 0), "released")
    assert promised_at(stocked, order_id) == [("MUG", "Berlin", 1), ("CAP", "Berlin", 1)]
    assert counts(undo(stocked, back)) == (1, 0, 0)
    assert (state_of(stocked, order_id), promised_at(stocked, order_id)[0][1]) == ("released", "Hamburg")


def test_what_the_other_place_lacks_stays_on_the_floor(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 4)))
    stocked.run(ReleaseOrder(order_id))
    told = events_of(stocked, order_id)
    job = do(stocked, "assign_location", [order_id], location_id=location_id(stocked, "Hamburg"))
    assert messages(stocked, job) == {"1": "Hamburg has 3 of 4 x MUG that order 1 needs. Nothing was changed."}
    assert (state_of(stocked, order_id), events_of(stocked, order_id)) == ("released", told)
    skip = do(stocked, "assign_location", [order_id], location_id=location_id(stocked, "Berlin"))
    assert (counts(skip), events_of(stocked, order_id)) == ((0, 1, 0), told)


def test_many_are_moved_each_by_itself_and_moved_back_to_where_they_were(stocked: AppContext) -> None:
    ids = ordered_and_routed(stocked, *(incoming(str(n), line("MUG", 2)) for n in (1, 2, 3)))
    (waiting,) = take_in(stocked, incoming("4", line("BAG", 1)))
    job = do(stocked, "assign_location", [*ids, waiting], location_id=location_id(stocked, "Hamburg"))
    assert counts(job) == (2, 0, 2), "three mugs are enough for one order, the bag for the other"
    assert levels(stocked)["MUG", "Hamburg"] == (3, 2)
    back = undo(stocked, job)
    assert counts(back) == (2, 0, 0)
    assert levels(stocked)["MUG", "Hamburg"] == (3, 0)
    assert [promised_at(stocked, order_id) for order_id in ids] == [[("MUG", "Berlin", 2)]] * 3
    assert (state_of(stocked, waiting), promised_at(stocked, waiting)) == ("to_route", [])
    assert events_of(stocked, waiting)[-1] == "unrouted"
    assert counts(undo(stocked, back)) == (2, 0, 0)
    assert promised_at(stocked, waiting) == [("BAG", "Hamburg", 1)]


def test_moving_back_is_refused_where_the_stock_is_gone(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2)))
    job = do(stocked, "assign_location", [order_id], location_id=location_id(stocked, "Hamburg"))
    ordered_and_routed(stocked, incoming("2", line("MUG", 9)))
    back = undo(stocked, job)
    assert messages(stocked, back) == {"1": "Berlin has 1 of 2 x MUG that order 1 needs. Nothing was changed."}
    assert promised_at(stocked, order_id) == [("MUG", "Hamburg", 2)]
