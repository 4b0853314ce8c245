"""Labels and departure: no label too early, one label whoever asks, stock leaves once and with the ledger."""

from __future__ import annotations

import dataclasses
import threading
import uuid
from typing import Any

import pytest

from app.carriers.base import Label, LabelRequest
from app.carriers.own import OwnCarrier, is_tracking_number
from app.carriers.registry import CARRIERS
from app.channels.base import Payment
from app.context import AppContext, open_shop
from app.errors import NotFound, Refused
from app.services.holds import LiftHold
from app.services.packing import UndoScan
from app.services.shipping import AskLabel, RecordLabel, ShipShipment, buy_label
from app.services.unit_of_work import Command, Done
from app.settings import Settings
from tests.factories import (
    NO_STREET,
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
)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    count(shop, {("MUG", "Berlin"): 5, ("CAP", "Berlin"): 5})
    return shop


def shipment_of(shop: AppContext, order_id: int) -> int:
    return int(one(shop, "SELECT id FROM shipment WHERE order_id = :id AND kind = 'own'", id=order_id))


def nothing_moved(shop: AppContext) -> bool:
    return rows_of(shop, "SELECT id FROM stock_move WHERE kind = 'ship'") == []


def test_label_has_a_number_of_our_series(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001", line("MUG", 2)))
    shipment = pack(stocked, "1001")
    bought = label(stocked, shipment)
    assert is_tracking_number(bought["tracking_number"])
    parcel = "SELECT carrier, service, label_state, tracking_number, weight_g, sequence FROM parcel"
    assert rows_of(stocked, parcel) == [("own", "Standard", "bought", bought["tracking_number"], 500, 1)]
    order_id = one(stocked, "SELECT id FROM sales_order")
    assert events_of(stocked, order_id)[-1] == "label_bought"


def test_weight_is_unknown_if_one_product_s_is(stocked: AppContext) -> None:
    with stocked.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sku SET weight_g = NULL WHERE code = 'CAP'")
    ordered_and_routed(stocked, incoming("1001", line("MUG"), line("CAP")))
    label(stocked, pack(stocked, "1001"))
    assert one(stocked, "SELECT weight_g FROM parcel") is None


def test_no_label_while_a_unit_is_missing(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", line("MUG", 2)))
    shipment = shipment_of(stocked, order_id)
    for code in ("1001", "MUG"):
        with pytest.raises(Refused) as told:
            label(stocked, shipment)
        assert told.value.message == "1001-1 is not packed yet. No label was made."
        assert told.value.fix == "Scan every unit into it first."
        scan(stocked, code, shipment)
    assert one(stocked, "SELECT count(*) FROM parcel") == 0
    assert one(stocked, "SELECT count(*) FROM number_series WHERE name LIKE 'label%'") == 0
    with pytest.raises(Refused, match=r"1001-1 is not packed yet\. Nothing was shipped"):
        stocked.run(ShipShipment(shipment))


@pytest.mark.parametrize(("given", "lacks"), [({}, "street"), ({"street1": "1 Sample Street", "city": ""}, "city")])
def test_missing_street_or_city_stops_the_label_but_not_the_packing(
    stocked: AppContext, given: dict[str, str], lacks: str
) -> None:
    ordered_and_routed(stocked, incoming("1001", ship_to=dataclasses.replace(NO_STREET, **given)))
    shipment = pack(stocked, "1001")
    with pytest.raises(Refused, match=f"No label for 1001: the address has no {lacks}") as told:
        label(stocked, shipment)
    assert told.value.fix == (
        "Complete the address on the order's page, or mend it in the shop and import the order again."
    )
    with pytest.raises(Refused, match=f"1001-1 cannot go: the address has no {lacks}"):
        stocked.run(ShipShipment(shipment))
    assert one(stocked, "SELECT count(*) FROM parcel") == 0 and nothing_moved(stocked)


def test_review_placed_after_packing_is_told_and_lifting_it_lets_the_parcel_go(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", payment=Payment.PARTLY_REFUNDED))
    stocked.run(LiftHold(order_id, "review"))
    shipment = pack(stocked, "1001")
    assert ship(stocked, shipment).result["already"] is False


def test_asking_again_gives_the_label_there_is(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001"))
    shipment = pack(stocked, "1001")
    gesture = uuid.uuid4()
    first = buy_label(stocked.run, shipment, op_id=gesture)
    assert buy_label(stocked.run, shipment, op_id=gesture) == first
    assert label(stocked, shipment) == first
    assert one(stocked, "SELECT count(*) FROM parcel") == 1
    assert one(stocked, "SELECT next_value FROM number_series WHERE name = 'label own'") == 2


def test_answer_lost_after_the_carrier_sold_is_asked_for_again(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001"))
    shipment, gesture = pack(stocked, "1001"), uuid.uuid4()

    class Died(Exception):
        pass

    def dies_before_recording(command: Command, **more: Any) -> Done:
        if isinstance(command, RecordLabel):
            raise Died
        return stocked.run(command, **more)

    with pytest.raises(Died):
        buy_label(dies_before_recording, shipment, op_id=gesture)
    assert rows_of(stocked, "SELECT label_state, tracking_number FROM parcel") == [("asked", None)]
    with pytest.raises(Refused, match="no label yet"):
        stocked.run(ShipShipment(shipment))
    bought = buy_label(stocked.run, shipment, op_id=gesture)
    assert rows_of(stocked, "SELECT label_state, tracking_number FROM parcel") == [
        ("bought", bought["tracking_number"])
    ]


def test_two_who_ask_at_once_print_the_same_number(stocked: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both have asked before either answer is recorded: the first answer stands, for both."""
    ordered_and_routed(stocked, incoming("1001"))
    shipment = pack(stocked, "1001")
    meet = threading.Barrier(2, timeout=20)

    class SlowCarrier(OwnCarrier):
        def buy_label(self, request: LabelRequest) -> Label:
            meet.wait()
            return super().buy_label(request)

    monkeypatch.setitem(CARRIERS, "own", SlowCarrier())
    answers: list[Any] = []
    rival = open_shop(Settings(), url=stocked.database.url.render_as_string(hide_password=False))

    def ask(shop: AppContext) -> None:
        answers.append(buy_label(shop.run, shipment, op_id=uuid.uuid4()))

    threads = [threading.Thread(target=ask, args=(shop,)) for shop in (stocked, rival)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rival.close()
    assert answers[0] == answers[1]
    assert rows_of(stocked, "SELECT tracking_number FROM parcel") == [(answers[0]["tracking_number"],)]
    assert one(stocked, "SELECT count(*) FROM order_event WHERE kind = 'label_bought'") == 1


def test_label_voided_while_it_was_bought_is_not_used(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001"))
    shipment = pack(stocked, "1001")
    asked = stocked.run(AskLabel(shipment, "own")).result
    stocked.run(UndoScan(shipment))
    with pytest.raises(Refused, match="opened again while its label was bought") as told:
        stocked.run(RecordLabel(asked["parcel_id"], "SM0000000001", "Standard"))
    assert "print a new label" in told.value.fix
    assert rows_of(stocked, "SELECT label_state, tracking_number FROM parcel") == [("voided", None)]
    assert one(stocked, "SELECT count(*) FROM order_event WHERE kind = 'label_bought'") == 0


def test_stock_leaves_with_the_parcel(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", line("MUG", 2), line("MUG", 1), line("CAP", 1)))
    shipment = pack(stocked, "1001")
    assert levels(stocked) == {("MUG", "Berlin"): (5, 3), ("CAP", "Berlin"): (5, 1)}
    result = ship(stocked, shipment).result
    assert levels(stocked) == {("MUG", "Berlin"): (2, 0), ("CAP", "Berlin"): (4, 0)}
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 0, 2, 0), ("MUG", 0, 0, 0, 1, 0), ("CAP", 0, 0, 0, 1, 0)]
    assert state_of(stocked, order_id) == "shipped"
    moves = "SELECT hand_delta, reserved_delta FROM stock_move WHERE kind = 'ship' ORDER BY seq"
    assert rows_of(stocked, moves) == [(-2, -2), (-1, -1), (-1, -1)]
    assert {row[0] for row in rows_of(stocked, "SELECT ended FROM allocation")} == {"shipped"}
    assert result["tracking_number"] == one(stocked, "SELECT tracking_number FROM parcel")
    assert events_of(stocked, order_id)[-1] == "shipped"


def test_parcel_leaves_once(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001", line("MUG", 2)))
    shipment = pack(stocked, "1001")
    first = ship(stocked, shipment)
    before = levels(stocked)
    again = stocked.run(ShipShipment(shipment))
    assert (first.result["already"], again.result["already"]) == (False, True)
    assert again.result["tracking_number"] == first.result["tracking_number"]
    assert levels(stocked) == before
    assert one(stocked, "SELECT count(*) FROM stock_move WHERE kind = 'ship'") == 1


def test_packed_parcel_without_label_stays(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1001"))
    shipment = pack(stocked, "1001")
    with pytest.raises(Refused, match=r"1001-1 has no label yet\. Nothing was shipped") as told:
        stocked.run(ShipShipment(shipment))
    assert told.value.fix == "Print its label first."
    assert nothing_moved(stocked)


def test_pickup_goes_without_a_label(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", pickup=True, ship_to=NO_STREET))
    shipment = pack(stocked, "1001")
    result = stocked.run(ShipShipment(shipment)).result
    assert result == {"order_id": order_id, "tracking_number": None, "already": False}
    assert state_of(stocked, order_id) == "shipped"


def test_order_of_two_places_is_shipped_when_both_parcels_are(stocked: AppContext) -> None:
    count(stocked, {("BAG", "Hamburg"): 1})
    (order_id,) = ordered_and_routed(stocked, incoming("1001", line("MUG"), line("BAG")))
    first = pack(stocked, "1001")
    ship(stocked, first)
    assert state_of(stocked, order_id) == "partly_shipped"
    ship(stocked, pack(stocked, "1001"))
    assert state_of(stocked, order_id) == "shipped"
    assert one(stocked, "SELECT count(DISTINCT tracking_number) FROM parcel") == 2


def test_what_waits_is_sent_later_in_a_shipment_of_its_own(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1001", line("MUG", 7)))
    ship(stocked, pack(stocked, "1001"))
    assert lines_of(stocked, order_id) == [("MUG", 2, 0, 0, 5, 0)]
    assert state_of(stocked, order_id) == "partly_shipped"
    count(stocked, {("MUG", "Berlin"): 2})
    route(stocked, order_id)
    ship(stocked, pack(stocked, "1001"))
    assert state_of(stocked, order_id) == "shipped"
    assert rows_of(stocked, "SELECT sequence, units FROM shipment ORDER BY sequence") == [(1, 5), (2, 2)]


def test_shipments_that_cannot_go_are_named_with_the_reason(stocked: AppContext) -> None:
    (gone,) = take_in(stocked, incoming("1001", line("MUG", 1, fulfilled=1)))
    external = one(stocked, "SELECT id FROM shipment WHERE order_id = :id", id=gone)
    for command in (ShipShipment(external), AskLabel(external, "own")):
        with pytest.raises(Refused, match="1001-1 left before it was imported"):
            stocked.run(command)
    ordered_and_routed(stocked, incoming("1002"))
    import_chunk(stocked, incoming("1002", line("MUG", 1, cancelled=1)))
    cancelled = one(stocked, "SELECT max(id) FROM shipment")
    with pytest.raises(Refused, match=r"1002-1 is cancelled\. Nothing was shipped"):
        stocked.run(ShipShipment(cancelled))
    with pytest.raises(NotFound, match="There is no shipment 999"):
        stocked.run(ShipShipment(999))
