"""What a file says of an order that is here already: what is taken over, what is kept, and what a person is told."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from typing import Any

import pytest

from app.channels.base import Address, IncomingOrder, Payment
from app.context import AppContext
from app.errors import Refused
from app.services.holds import LiftHold
from app.services.shipping import ShipShipment
from tests.factories import (
    BERLIN,
    NO_STREET,
    PLACED,
    count,
    events_of,
    import_chunk,
    incoming,
    label,
    levels,
    line,
    lines_of,
    one,
    ordered_and_routed,
    pack,
    route,
    rows_of,
    scan,
    ship,
    state_of,
    take_in,
    without_money,
)

HAMBURG = Address(name="Sample Buyer", street1="9 Other Street", city="Hamburg", postal_code="20095", country="DE")


def again(shop: AppContext, order: IncomingOrder) -> tuple[str, list[str]]:
    """Import one order that is here; (result, review)."""
    result = import_chunk(shop, order)
    assert result["problems"] == []
    (outcome,) = result["orders"]
    return outcome["result"], outcome["review"]


def changed(order: IncomingOrder, **changes: Any) -> IncomingOrder:
    return dataclasses.replace(order, **changes)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 10})
    return shop


BEGUN = ["to_route", "to_pack", "packing", "packed", "shipped"]


def bring_to(shop: AppContext, order: IncomingOrder, stage: str) -> int:
    """Import the order and bring it as far as ``stage``."""
    (order_id,) = take_in(shop, order)
    if stage != "to_route":
        route(shop, order_id)
    if stage == "packing":
        scan(shop, "MUG", scan(shop, order.number)["shipment_id"])
    if stage in ("packed", "shipped"):
        shipment = pack(shop, order.number)
        if stage == "shipped":
            ship(shop, shipment)
    assert state_of(shop, order_id) == stage
    return order_id


@pytest.mark.parametrize("stage", BEGUN)
def test_payment_tags_and_notes_are_always_taken_over(stocked: AppContext, stage: str) -> None:
    order = incoming("1001", line("MUG", 2), payment=Payment.PENDING, tags=("old",), note="before")
    order_id = bring_to(stocked, order, stage)
    told = changed(
        order,
        payment=Payment.PAID,
        tags=("new", "vip"),
        note="after",
        attributes=(("lang", "en"),),
        payment_method="card",
    )
    assert again(stocked, told) == ("updated", [])
    row = "SELECT payment, note, payment_method FROM sales_order WHERE id = :id"
    assert rows_of(stocked, row, id=order_id) == [("paid", "after", "card")]
    assert "vip" in str(one(stocked, "SELECT tags FROM sales_order")) and "lang" in str(
        one(stocked, "SELECT attributes FROM sales_order")
    )
    assert state_of(stocked, order_id) == stage
    assert events_of(stocked, order_id)[-1] == "reimported"
    assert again(stocked, told) == ("unchanged", [])


@pytest.mark.parametrize("stage", ["to_route", "to_pack"])
def test_lines_address_and_total_are_taken_over_while_nothing_is_begun(stocked: AppContext, stage: str) -> None:
    order = incoming("1001", line("MUG", 2))
    order_id = bring_to(stocked, order, stage)
    told = incoming("1001", line("MUG", 3), line("CAP", 1, price=5_000_000), ship_to=HAMBURG)
    assert again(stocked, told) == ("updated", [])
    routed = stage == "to_pack"
    assert lines_of(stocked, order_id) == [
        ("MUG", 0 if routed else 3, 3 if routed else 0, 0, 0, 0),
        ("CAP", 0 if routed else 1, 1 if routed else 0, 0, 0, 0),
    ]
    assert rows_of(stocked, "SELECT city, postal_code FROM order_address WHERE kind = 'ship'") == [("Hamburg", "20095")]
    assert rows_of(stocked, "SELECT lines_amount, total_amount, units FROM sales_order") == [(6500, 7000, 4)]
    assert state_of(stocked, order_id) == stage
    assert levels(stocked)["MUG", "Berlin"] == (10, 3 if routed else 0)


def test_line_that_the_channel_removed_is_cancelled_and_its_stock_free(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", line("MUG", 2), line("CAP", 4)))
    assert again(stocked, incoming("1001", line("MUG", 2))) == ("updated", [])
    assert lines_of(stocked, order_id) == [("MUG", 0, 2, 0, 0, 0), ("CAP", 0, 0, 0, 0, 4)]
    assert levels(stocked)["CAP", "Berlin"] == (10, 0)
    assert again(stocked, incoming("1001", line("MUG", 2), line("CAP", 1))) == ("updated", [])
    assert lines_of(stocked, order_id) == [("MUG", 0, 2, 0, 0, 0), ("CAP", 0, 1, 0, 0, 0)]


def test_waiting_order_goes_on_waiting_after_it_changed(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", line("BAG", 2)))
    assert state_of(stocked, order_id) == "backorder"
    again(stocked, incoming("1001", line("BAG", 5)))
    assert state_of(stocked, order_id) == "backorder"
    assert one(stocked, "SELECT quantity FROM backorder") == 5


@pytest.mark.parametrize("stage", ["packing", "packed", "shipped"])
def test_lines_and_address_are_kept_once_packing_has_begun(stocked: AppContext, stage: str) -> None:
    order_id = bring_to(stocked, incoming("1001", line("MUG", 2)), stage)
    kept = lines_of(stocked, order_id)
    told = incoming("1001", line("MUG", 3), ship_to=HAMBURG)
    result, review = again(stocked, told)
    assert result == "unchanged"
    assert review == ["The channel changed lines, address or money after packing had begun; kept as packed."]
    assert lines_of(stocked, order_id) == kept
    assert rows_of(stocked, "SELECT city FROM order_address WHERE kind = 'ship'") == [("Berlin",)]
    assert rows_of(stocked, "SELECT total_amount, units FROM sales_order") == [(4500, 2)]
    assert again(stocked, told) == ("unchanged", []), "a person is told once"


@pytest.mark.parametrize(
    ("stage", "review"),
    [
        ("to_pack", []),
        ("packing", ["The channel cancelled units after packing had begun; decide whether they still go."]),
        ("shipped", ["The channel cancelled units that have left already; expect them back."]),
    ],
)
def test_cancelled_by_the_channel(stocked: AppContext, stage: str, review: list[str]) -> None:
    order_id = bring_to(stocked, incoming("1001", line("MUG", 2)), stage)
    told = incoming("1001", line("MUG", 2, cancelled=2), payment=Payment.REFUNDED, cancelled_at=PLACED, refunded=4500)
    result, said = again(stocked, told)
    assert (result, said) == ("updated", review)
    if stage == "to_pack":
        assert state_of(stocked, order_id) == "cancelled"
        assert levels(stocked)["MUG", "Berlin"] == (10, 0)
        assert rows_of(stocked, "SELECT state, units FROM shipment") == [("cancelled", 0)]
    else:
        assert state_of(stocked, order_id) == stage
    assert rows_of(stocked, "SELECT payment, refunded_amount FROM sales_order") == [("refunded", 4500)]


def test_sent_by_the_channel_itself_becomes_history_and_frees_the_stock(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", line("MUG", 3)))
    told = incoming("1001", line("MUG", 3, fulfilled=2), fulfilled_at=PLACED + timedelta(days=1))
    assert again(stocked, told) == ("updated", [])
    assert lines_of(stocked, order_id) == [("MUG", 0, 1, 0, 2, 0)]
    assert levels(stocked)["MUG", "Berlin"] == (10, 1)
    shipments = "SELECT kind, state, units FROM shipment ORDER BY sequence"
    assert rows_of(stocked, shipments) == [("own", "cancelled", 0), ("external", "shipped", 2), ("own", "to_pack", 1)]
    assert "shipped_elsewhere" in events_of(stocked, order_id)
    rest = incoming("1001", line("MUG", 3, fulfilled=3), fulfilled_at=PLACED + timedelta(days=2))
    assert again(stocked, rest) == ("updated", [])
    assert state_of(stocked, order_id) == "shipped"


def test_what_was_sent_stays_sent_when_the_channel_takes_it_back(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("1001", line("MUG", 2, fulfilled=2)))
    again(stocked, incoming("1001", line("MUG", 2)))
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 0, 2, 0)]


def test_what_left_from_here_is_no_news_when_the_channel_repeats_it(stocked: AppContext) -> None:
    order_id = bring_to(stocked, incoming("1001", line("MUG", 2), line("CAP", 1, cancelled=1)), "shipped")
    before = lines_of(stocked, order_id)
    told = incoming("1001", line("MUG", 2, fulfilled=2), line("CAP", 1, cancelled=1), fulfilled_at=PLACED)
    assert again(stocked, told) == ("unchanged", [])
    assert lines_of(stocked, order_id) == before
    assert one(stocked, "SELECT count(*) FROM shipment") == 1


def test_sent_elsewhere_while_it_is_packed_here_is_told(stocked: AppContext) -> None:
    bring_to(stocked, incoming("1001", line("MUG", 2)), "packing")
    result, review = again(stocked, incoming("1001", line("MUG", 2, fulfilled=2), fulfilled_at=PLACED))
    assert review == ["The channel says that units were sent which are being packed here."]
    assert result == "unchanged"


def test_partial_refund_of_an_untouched_order_makes_it_wait(stocked: AppContext) -> None:
    bring_to(stocked, incoming("1001", line("MUG", 2)), "to_pack")
    assert again(stocked, incoming("1001", line("MUG", 2), payment=Payment.PARTLY_REFUNDED, refunded=500)) == (
        "updated",
        [],
    )
    assert rows_of(stocked, "SELECT kind, reason FROM order_hold WHERE lifted_at IS NULL") == [
        ("review", "partly_refunded")
    ]
    assert scan(stocked, "1001")["verdict"] == "on_hold"


def test_partial_refund_of_a_begun_order_is_told(stocked: AppContext) -> None:
    bring_to(stocked, incoming("1001", line("MUG", 2)), "packing")
    told = incoming("1001", line("MUG", 2), payment=Payment.PARTLY_REFUNDED, refunded=500)
    result, review = again(stocked, told)
    assert result == "updated"
    assert review == ["The channel refunded a part after packing had begun; decide what of it still goes."]


def test_review_lifted_by_a_person_is_not_placed_again_by_a_note(stocked: AppContext) -> None:
    order = incoming("1001", payment=Payment.PARTLY_REFUNDED, refunded=500)
    (order_id,) = take_in(stocked, order)
    assert stocked.run(LiftHold(order_id, "review")).result["lifted"] == 1
    again(stocked, changed(order, note="call first"))
    assert one(stocked, "SELECT holds FROM sales_order") == 0


# A missing street.


@pytest.mark.parametrize("stage", ["to_route", "to_pack", "packed"])
def test_corrected_file_brings_the_street_and_lifts_the_hold(stocked: AppContext, stage: str) -> None:
    order = incoming("1001", line("MUG", 2), ship_to=NO_STREET)
    order_id = bring_to(stocked, order, stage)
    assert again(stocked, changed(order, ship_to=BERLIN)) == ("updated", [])
    assert rows_of(stocked, "SELECT street1 FROM order_address WHERE kind = 'ship'") == [("1 Sample Street",)]
    assert one(stocked, "SELECT holds FROM sales_order") == 0
    assert rows_of(stocked, "SELECT lifted_at IS NULL FROM order_hold") in ([(0,)], [(False,)])
    assert "hold_lifted" in events_of(stocked, order_id)
    if stage == "packed":
        shipment_id = one(stocked, "SELECT id FROM shipment")
        assert label(stocked, shipment_id)["tracking_number"]
        stocked.run(ShipShipment(shipment_id))
        assert state_of(stocked, order_id) == "shipped"


def test_street_comes_in_while_other_changes_of_a_begun_order_are_kept_back(stocked: AppContext) -> None:
    order = incoming("1001", line("MUG", 2), ship_to=NO_STREET)
    order_id = bring_to(stocked, order, "packing")
    result, review = again(stocked, incoming("1001", line("MUG", 3), ship_to=BERLIN))
    assert result == "updated" and len(review) == 1 and "kept as packed" in review[0]
    assert rows_of(stocked, "SELECT street1 FROM order_address WHERE kind = 'ship'") == [("1 Sample Street",)]
    assert lines_of(stocked, order_id)[0][0] == "MUG" and one(stocked, "SELECT sum(ordered) FROM order_line") == 2


def test_missing_street_cannot_be_waved_through(stocked: AppContext) -> None:
    (order_id,) = take_in(
        stocked, incoming("1001", ship_to=dataclasses.replace(NO_STREET, street1="1 Sample Street", city=""))
    )
    with pytest.raises(Refused, match="The hold stands") as told:
        stocked.run(LiftHold(order_id, "address"))
    assert "import the order again" in told.value.fix
    assert one(stocked, "SELECT holds FROM sales_order") == 1


# A file that a spreadsheet saved again.


@pytest.mark.parametrize("stage", ["to_route", "to_pack", "packed"])
def test_poorer_file_wipes_out_nothing(stocked: AppContext, stage: str) -> None:
    order = incoming(
        "1001", line("MUG", 2), tags=("vip",), note="call first", payment_method="card", phone="+49301234", refunded=100
    )
    order_id = bring_to(stocked, order, stage)
    tables = ("order_line", "order_address", "order_charge", "order_hold")
    before = {table: rows_of(stocked, f"SELECT * FROM {table} ORDER BY id") for table in tables}
    header = (
        "SELECT total_amount, money_known, external_id, tags, note, payment_method, refunded_amount, payment, holds,"
        " customer_name, goods_hash FROM sales_order"
    )
    known = rows_of(stocked, header)
    poor = changed(without_money(order), note="", payment_method="", payment=Payment.UNKNOWN)
    assert again(stocked, poor) == ("unchanged", [])
    assert before == {table: rows_of(stocked, f"SELECT * FROM {table} ORDER BY id") for table in tables}
    assert rows_of(stocked, header) == known
    assert state_of(stocked, order_id) == stage
    assert again(stocked, poor) == ("unchanged", [])
    assert again(stocked, order) == ("unchanged", [])


def test_poorer_file_still_says_what_was_sent_and_cancelled(stocked: AppContext) -> None:
    order = incoming("1001", line("MUG", 3), line("CAP", 2), ship_to=BERLIN)
    (order_id,) = ordered_and_routed(stocked, order)
    poor = without_money(incoming("1001", line("MUG", 3, fulfilled=1), line("CAP", 2, cancelled=2)))
    assert again(stocked, poor) == ("updated", [])
    assert lines_of(stocked, order_id) == [("MUG", 0, 2, 0, 1, 0), ("CAP", 0, 0, 0, 0, 2)]
    assert rows_of(stocked, "SELECT total_amount, holds FROM sales_order") == [(order.total, 0)]
    assert rows_of(stocked, "SELECT street1 FROM order_address WHERE kind = 'ship'") == [("1 Sample Street",)]


def test_what_a_poorer_file_says_was_sent_after_all_is_no_longer_cancelled(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", line("MUG", 3, cancelled=3), line("CAP", 1)))
    again(stocked, without_money(incoming("1001", line("MUG", 3, fulfilled=2), line("CAP", 1))))
    assert lines_of(stocked, order_id)[0] == ("MUG", 0, 0, 0, 2, 1)


def test_file_with_money_but_without_streets_keeps_the_street(stocked: AppContext) -> None:
    order = incoming("1001", line("MUG", 2))
    bring_to(stocked, order, "to_pack")
    assert again(stocked, changed(order, ship_to=NO_STREET, bill_to=NO_STREET)) == ("unchanged", [])
    assert rows_of(stocked, "SELECT DISTINCT street1 FROM order_address") == [("1 Sample Street",)]
    assert one(stocked, "SELECT holds FROM sales_order") == 0


def test_richer_file_completes_an_order_that_a_poor_one_brought(stocked: AppContext) -> None:
    order = incoming("1001", line("MUG", 2), tags=("vip",))
    poor = without_money(order)
    (order_id,) = take_in(stocked, poor)
    route(stocked, order_id)
    assert one(stocked, "SELECT holds FROM sales_order") == 1
    assert again(stocked, order) == ("updated", [])
    row = "SELECT total_amount, external_id, holds, state FROM sales_order"
    assert rows_of(stocked, row) == [(order.total, "700001001", 0, "to_pack")]
    assert rows_of(stocked, "SELECT street1, email FROM order_address WHERE kind = 'ship'") == [
        ("1 Sample Street", "buyer@example.com")
    ]


def test_cancelled_by_a_poorer_file_waits_for_nothing_any_more(stocked: AppContext) -> None:
    order = incoming("1001", line("MUG", 2), ship_to=NO_STREET)
    (order_id,) = ordered_and_routed(stocked, order)
    again(stocked, without_money(incoming("1001", line("MUG", 2, cancelled=2), ship_to=NO_STREET)))
    assert state_of(stocked, order_id) == "cancelled"
    assert one(stocked, "SELECT holds FROM sales_order") == 0
