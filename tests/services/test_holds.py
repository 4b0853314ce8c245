"""Holds: several at once, each once; what they forbid is forbidden wherever somebody could do it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from app.channels.base import Payment
from app.context import AppContext
from app.domain.order_states import HoldKind
from app.errors import BadInput, NotFound, Refused
from app.printing.backends import FolderBackend
from app.printing.fonts import FontBook
from app.queries.packing import next_shipment
from app.services.documents import pick_lists, shipping_label
from app.services.holds import HoldAgain, LiftHold, PlaceHold
from app.services.order_cancel import CancelOrder
from app.services.order_release import ReleaseOrder
from app.services.packing import ParkShipment, TakeOver, UndoScan
from app.services.paperwork import print_papers, reprint
from app.services.shipping import AskLabel, ShipShipment, buy_label
from app.services.unit_of_work import registered
from tests.factories import (
    NO_STREET,
    count,
    events_of,
    import_chunk,
    incoming,
    line,
    lines_of,
    one,
    ordered_and_routed,
    pack,
    scan,
    second_station,
    ship,
    take_in,
)
from tests.services.job_desk import counts, do, messages, standing, undo

WORK_KINDS = [kind for kind in HoldKind if kind is not HoldKind.ADDRESS]


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Twenty mugs and caps in Berlin."""
    count(shop, {("MUG", "Berlin"): 20, ("CAP", "Berlin"): 20})
    return shop


@pytest.fixture
def order_id(stocked: AppContext) -> int:
    """An order of two mugs and a cap, reserved."""
    (order_id,) = ordered_and_routed(stocked, incoming("1", line("MUG", 2), line("CAP", 1)))
    return order_id


def hold(shop: AppContext, order_id: int, kind: str = "fraud", reason: str = "") -> bool:
    return bool(shop.run(PlaceHold(order_id, kind, reason)).result["placed"])


def test_several_holds_stand_at_once_and_the_order_goes_on_when_all_are_lifted(
    stocked: AppContext, order_id: int
) -> None:
    assert hold(stocked, order_id, "fraud", "  billing   differs ") and hold(stocked, order_id, "payment")
    assert standing(stocked, order_id) == [("fraud", "billing differs"), ("payment", "")]
    assert one(stocked, "SELECT holds FROM sales_order") == 2
    assert events_of(stocked, order_id)[-2:] == ["hold_placed", "hold_placed"]
    assert scan(stocked, "1")["verdict"] == "on_hold"
    assert stocked.run(LiftHold(order_id, "fraud")).result["lifted"] == 1
    assert scan(stocked, "1")["verdict"] == "on_hold"
    assert stocked.run(LiftHold(order_id, "")).result["lifted"] == 1
    assert events_of(stocked, order_id)[-2:] == ["hold_lifted", "hold_lifted"]
    assert scan(stocked, "1")["verdict"] == "opened"


def test_what_was_lifted_stands_again_for_the_reasons_that_it_had(stocked: AppContext, order_id: int) -> None:
    hold(stocked, order_id, "fraud", "billing differs")
    hold(stocked, order_id, "payment")
    before = standing(stocked, order_id)
    lifted = stocked.run(LiftHold(order_id, "")).result["hold_ids"]
    assert len(lifted) == 2 and standing(stocked, order_id) == []
    hold(stocked, order_id, "payment", "by transfer")
    assert stocked.run(HoldAgain(order_id, tuple(lifted))).result == {"placed": 1}
    assert standing(stocked, order_id) == [("fraud", "billing differs"), ("payment", "by transfer")]
    assert len(before) == one(stocked, "SELECT holds FROM sales_order")
    assert stocked.run(HoldAgain(order_id, (999,))).result == {"placed": 0}
    stocked.run(CancelOrder(order_id, "customer"))
    with pytest.raises(Refused, match="is over: nothing is left to hold"):
        stocked.run(HoldAgain(order_id, tuple(lifted)))


def test_a_kind_stands_at_most_once(stocked: AppContext, order_id: int) -> None:
    assert hold(stocked, order_id) and not hold(stocked, order_id)
    assert standing(stocked, order_id) == [("fraud", "")]
    assert events_of(stocked, order_id).count("hold_placed") == 1


def test_what_is_over_cannot_be_held_and_what_is_not_there_neither(stocked: AppContext, order_id: int) -> None:
    stocked.run(CancelOrder(order_id, "customer"))
    with pytest.raises(Refused, match="Order 1 is over: nothing is left to hold"):
        hold(stocked, order_id)
    with pytest.raises(NotFound, match="There is no such order"):
        hold(stocked, 99)
    with pytest.raises(BadInput, match="'whim' is no kind of hold"):
        hold(stocked, order_id, "whim")
    with pytest.raises(BadInput, match="has 201 characters; 200 fit"):
        hold(stocked, order_id, "fraud", "x" * 201)


def test_a_file_does_not_lift_what_a_person_placed(stocked: AppContext) -> None:
    (order_id,) = take_in(stocked, incoming("7", payment=Payment.PARTLY_REFUNDED, refunded=100))
    hold(stocked, order_id, "fraud")
    import_chunk(stocked, incoming("7", line("MUG", 3), payment=Payment.PAID, refunded=0))
    assert standing(stocked, order_id) == [("fraud", "")]
    assert one(stocked, "SELECT holds FROM sales_order") == 1


def test_a_persons_reason_is_never_taken_for_the_programs_own(stocked: AppContext, order_id: int) -> None:
    hold(stocked, order_id, "other", "no_street")
    import_chunk(stocked, incoming("1", line("MUG", 3), line("CAP", 1)))
    assert standing(stocked, order_id) == [("other", "no_street.")]


# An order on hold is picked, packed and sent nowhere. Every way there is tried.


def refused(shop: AppContext, act: Callable[[], object]) -> None:
    """The step is refused by name of the reason."""
    with pytest.raises(Refused, match="it may be fraud"):
        act()


def test_a_station_that_has_it_in_hand_is_stopped_at_the_next_scan(stocked: AppContext, order_id: int) -> None:
    shipment_id = scan(stocked, "1")["shipment_id"]
    scan(stocked, "MUG", shipment_id)
    hold(stocked, order_id)
    for code in ("MUG", "CAP", "1"):
        outcome = scan(stocked, code, shipment_id)
        assert (outcome["verdict"], outcome["holds"], outcome["shipment_id"]) == ("on_hold", ["fraud"], shipment_id)
    assert lines_of(stocked, order_id) == [("MUG", 0, 1, 1, 0, 0), ("CAP", 0, 1, 0, 0, 0)]
    assert stocked.run(UndoScan(shipment_id)).result["verdict"] == "undone", "goods may always be taken out again"
    assert stocked.run(ParkShipment(shipment_id)).result["verdict"] == "parked"
    stocked.run(LiftHold(order_id, "fraud"))
    assert scan(stocked, "1")["verdict"] == "opened"


@pytest.mark.parametrize("kind", WORK_KINDS)
def test_every_kind_but_a_missing_address_forbids_packing(stocked: AppContext, order_id: int, kind: HoldKind) -> None:
    shipment_id = scan(stocked, "1")["shipment_id"]
    hold(stocked, order_id, kind.value)
    assert scan(stocked, "MUG", shipment_id)["verdict"] == "on_hold"
    stocked.run(ParkShipment(shipment_id))
    assert scan(stocked, "1")["verdict"] == "on_hold", "by its number"
    assert scan(stocked, "MUG")["verdict"] == "nothing_to_pack", "by a product that only it needs"
    assert stocked.read(next_shipment, None) is None, "as the next one"


def test_it_is_not_taken_over_from_another_station(stocked: AppContext, order_id: int) -> None:
    rival = second_station(stocked)
    outcome = scan(rival, "1")
    hold(stocked, order_id)
    claim = one(stocked, "SELECT claim_number FROM shipment")
    assert stocked.run(TakeOver(outcome["shipment_id"], claim)).result["verdict"] == "on_hold"
    rival.close()


def test_it_gets_no_label_and_does_not_leave(stocked: AppContext, order_id: int) -> None:
    shipment_id = pack(stocked, "1")
    hold(stocked, order_id)
    refused(stocked, lambda: buy_label(stocked.run, shipment_id, op_id=uuid.uuid4()))
    refused(stocked, lambda: stocked.run(AskLabel(shipment_id, "own")))
    refused(stocked, lambda: stocked.run(ShipShipment(shipment_id)))
    stocked.run(LiftHold(order_id, ""))
    ship(stocked, shipment_id)


def test_a_label_that_was_bought_before_is_not_printed_and_does_not_let_it_leave(
    stocked: AppContext, order_id: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    printer, fonts = FolderBackend(tmp_path_factory.mktemp("out")), FontBook.own_only()
    shipment_id = pack(stocked, "1")
    print_papers(stocked.run, stocked.read, fonts, printer, shipment_id, op_id=uuid.uuid4())
    hold(stocked, order_id)
    papers = print_papers(stocked.run, stocked.read, fonts, printer, shipment_id, op_id=uuid.uuid4())
    assert "it may be fraud" in papers.refused and [job.kind for job in papers.printed] == ["slip"]
    refused(stocked, lambda: reprint(stocked.run, stocked.read, printer, shipment_id, op_id=uuid.uuid4()))
    refused(stocked, lambda: stocked.read(shipping_label, shipment_id))
    refused(stocked, lambda: stocked.run(ShipShipment(shipment_id)))


def test_it_is_not_released_and_on_no_pick_list(stocked: AppContext, order_id: int) -> None:
    (other,) = ordered_and_routed(stocked, incoming("2", line("MUG", 1)))
    hold(stocked, order_id)
    refused(stocked, lambda: stocked.run(ReleaseOrder(order_id)))
    ((_, found),) = stocked.read(pick_lists, [order_id, other], datetime.now(UTC))
    assert [(made.sku, made.quantity) for made in found.lines] == [("MUG", 1)]
    assert found.note == "1 on hold left out"
    with pytest.raises(Refused, match="Nothing of these orders is to be picked"):
        stocked.read(pick_lists, [order_id], datetime.now(UTC))


def test_a_pickup_on_hold_is_not_handed_over(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("9", line("MUG", 1), pickup=True))
    shipment_id = pack(stocked, "9")
    hold(stocked, order_id)
    refused(stocked, lambda: stocked.run(ShipShipment(shipment_id)))


# Operations of the floor, and what this file shows of them. A new one fails here until somebody has thought of holds.
FLOOR = {
    "packing.scan": "refused",
    "packing.counted": "refused",
    "packing.take_over": "refused",
    "packing.park": "gives it up",
    "packing.undo_scan": "takes goods out",
    "shipping.ask_label": "refused",
    "shipping.record_label": "the carrier's answer to what was asked before",
    "shipping.ship": "refused",
}


def test_no_operation_of_the_floor_is_forgotten() -> None:
    names = {
        spec.name for spec in registered() if spec.name.startswith(("packing.", "shipping.", "picking.", "pickup."))
    }
    assert names == set(FLOOR)


# Many at once.


def test_many_orders_are_held_and_each_that_cannot_be_is_told(stocked: AppContext) -> None:
    ids = ordered_and_routed(stocked, *(incoming(str(n), line("MUG", 1)) for n in range(1, 5)))
    stocked.run(CancelOrder(ids[0], "customer"))
    hold(stocked, ids[1], "date")
    job = do(stocked, "hold", [*ids, 99], kind="date", reason="trade fair")
    assert counts(job) == (2, 1, 1), "an order that is not there is not meant"
    assert messages(stocked, job) == {
        "1": "Order 1 is over: nothing is left to hold.",
        "2": "It was on hold for this reason already.",
        "3": "",
        "4": "",
    }
    assert job.words == "2 orders put on hold, 1 had it already, 1 could not be changed."
    back = undo(stocked, job)
    assert counts(back) == (2, 0, 0)
    assert [standing(stocked, order_id) for order_id in ids] == [[], [("date", "")], [], []]
    assert events_of(stocked, ids[2])[-2:] == ["hold_placed", "hold_lifted"]


def test_lifting_many_is_undone_by_just_the_holds_that_stood(stocked: AppContext) -> None:
    ids = ordered_and_routed(stocked, *(incoming(str(n), line("MUG", 1)) for n in range(1, 4)))
    hold(stocked, ids[0], "fraud", "first")
    hold(stocked, ids[0], "payment", "second")
    hold(stocked, ids[1], "fraud", "third")
    job = do(stocked, "lift_hold", ids, kind="")
    assert counts(job) == (2, 1, 0)
    assert one(stocked, "SELECT sum(holds) FROM sales_order") == 0
    again = undo(stocked, job)
    assert counts(again) == (2, 0, 0)
    assert standing(stocked, ids[0]) == [("fraud", "first"), ("payment", "second")]
    assert standing(stocked, ids[1]) == [("fraud", "third")]
    redone = undo(stocked, again)
    assert counts(redone) == (2, 0, 0)
    assert one(stocked, "SELECT sum(holds) FROM sales_order") == 0


def test_a_missing_street_is_not_waved_through_but_the_other_holds_go(stocked: AppContext) -> None:
    ids = ordered_and_routed(
        stocked,
        incoming("1", line("MUG", 1), ship_to=NO_STREET),
        incoming("2", line("MUG", 1), ship_to=NO_STREET),
    )
    hold(stocked, ids[1], "fraud")
    job = do(stocked, "lift_hold", ids, kind="")
    assert counts(job) == (1, 0, 1)
    assert messages(stocked, job) == dict.fromkeys(("1", "2"), "The address still has no street. The hold stands.")
    assert standing(stocked, ids[1]) == [("address", "no_street")]


def test_an_order_that_moved_on_is_not_undone(stocked: AppContext) -> None:
    ids = ordered_and_routed(stocked, *(incoming(str(n), line("MUG", 1)) for n in range(1, 4)))
    job = do(stocked, "hold", ids, kind="fraud")
    stocked.run(LiftHold(ids[0], "fraud"))
    hold(stocked, ids[1], "payment")
    back = undo(stocked, job)
    assert counts(back) == (1, 0, 2)
    assert messages(stocked, back)["2"] == "Order 2 was changed meanwhile. Nothing more was done to it."
    assert standing(stocked, ids[1]) == [("fraud", ""), ("payment", "")]
