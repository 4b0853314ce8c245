"""Packing by scanning: every verdict, claims of stations, cases, taking back; a wrong scan changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.channels.base import Payment
from app.context import AppContext
from app.domain.identifiers import CodeKind, OwnCode
from app.domain.packing import Verdict
from app.errors import BadInput
from app.services import packing
from app.services.holds import LiftHold, PlaceHold
from app.services.packing import PackCounted, ParkShipment, ScanCode, TakeOver, UndoScan
from app.services.packing_work import Work, load_work
from app.services.scan_lookup import MAX_CODE
from app.services.unit_of_work import JsonObject, Tx
from tests.factories import (
    NO_STREET,
    case_barcode,
    count,
    events_of,
    expire_claim,
    import_chunk,
    incoming,
    label,
    levels,
    line,
    lines_of,
    location_id,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    scan,
    second_station,
    ship,
    state_of,
)

BARCODES = {"MUG": "4006381333931", "CAP": "96385074"}


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Ten of everything in Berlin; orders 1001 (two mugs, one cap) and 1002 (one mug) are to be packed."""
    units = {(sku, "Berlin"): 10 for sku in ("MUG", "CAP", "BAG", "PEN")}
    count(shop, units, barcodes=BARCODES)
    ordered_and_routed(shop, incoming("1001", line("MUG", 2), line("CAP")), incoming("1002", line("MUG")))
    return shop


@pytest.fixture
def rival(stocked: AppContext) -> Iterator[AppContext]:
    """A second station of the same shop."""
    station = second_station(stocked)
    yield station
    station.close()


def opened(shop: AppContext, number: str) -> int:
    outcome = scan(shop, number)
    assert outcome["verdict"] == Verdict.OPENED, outcome
    return int(outcome["shipment_id"])


def everything(shop: AppContext) -> list[list[tuple[object, ...]]]:
    """All that packing may change."""
    tables = (
        "shipment",
        "shipment_line",
        "pack_scan",
        "order_line",
        "sales_order",
        "stock_level",
        "order_event",
        "parcel",
    )
    return [rows_of(shop, f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]


def test_units_are_counted_one_by_one_until_the_shipment_is_packed(stocked: AppContext) -> None:
    shipment = opened(stocked, "1001")
    order_id = one(stocked, "SELECT id FROM sales_order WHERE number = '1001'")
    assert state_of(stocked, order_id) == "packing"
    verdicts = [scan(stocked, code, shipment)["verdict"] for code in ("MUG", BARCODES["CAP"], BARCODES["MUG"])]
    assert verdicts == ["counted", "counted", "complete"]
    assert lines_of(stocked, order_id) == [("MUG", 0, 0, 2, 0, 0), ("CAP", 0, 0, 1, 0, 0)]
    assert state_of(stocked, order_id) == "packed"
    assert levels(stocked)["MUG", "Berlin"] == (10, 3), "what is packed is on the shelf until it is shipped"
    assert events_of(stocked, order_id) == ["imported", "routed", "packing", "scanned", "scanned", "scanned", "packed"]
    row = "SELECT state, claim_station_id, packed_at IS NOT NULL FROM shipment WHERE id = :id"
    assert rows_of(stocked, row, id=shipment)[0][:2] == ("packed", None)


@pytest.mark.parametrize(
    "code", ["1001", "1001-1", "#1001", str(OwnCode(CodeKind.ORDER, 1)), str(OwnCode(CodeKind.SHIPMENT, 1)).lower()]
)
def test_order_is_opened_by_its_number_or_by_a_code_of_ours(stocked: AppContext, code: str) -> None:
    ids = dict(rows_of(stocked, "SELECT number, id FROM sales_order"))
    code = code.replace(str(OwnCode(CodeKind.ORDER, 1)), str(OwnCode(CodeKind.ORDER, ids["1001"])))
    shipment = one(stocked, "SELECT id FROM shipment WHERE order_id = :id", id=ids["1001"])
    code = code.replace(str(OwnCode(CodeKind.SHIPMENT, 1)).lower(), str(OwnCode(CodeKind.SHIPMENT, shipment)).lower())
    outcome = scan(stocked, code)
    assert (outcome["verdict"], outcome["shipment_id"], outcome["order_id"]) == ("opened", shipment, ids["1001"])


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        ("BAG", Verdict.WRONG_ITEM),
        (BARCODES["CAP"], Verdict.TOO_MANY),
        ("no such code", Verdict.UNKNOWN),
        ("", Verdict.UNKNOWN),
        ("\x00\x07", Verdict.UNKNOWN),
        ("1002", Verdict.OTHER_ORDER),
        ("4006381333932", Verdict.UNKNOWN),
    ],
)
def test_wrong_scan_is_told_and_changes_nothing(stocked: AppContext, code: str, verdict: Verdict) -> None:
    shipment = opened(stocked, "1001")
    scan(stocked, "CAP", shipment)
    before = everything(stocked)
    outcome = scan(stocked, code, shipment)
    assert (outcome["verdict"], outcome["shipment_id"]) == (verdict, shipment)
    assert everything(stocked) == before
    assert scan(stocked, "MUG", shipment)["verdict"] == "counted", "the next good scan clears it"


def test_wrong_scan_with_nothing_packed_keeps_the_order_in_hand(stocked: AppContext) -> None:
    pack(stocked, "1002")
    shipment = opened(stocked, "1001")
    before = everything(stocked)
    assert scan(stocked, "1002", shipment) == {
        "verdict": "already_packed",
        "shipment_id": shipment,
        "order_id": one(stocked, "SELECT id FROM sales_order WHERE number = '1002'"),
        "other_shipment_id": one(stocked, "SELECT max(id) FROM shipment"),
        "code": "1002",
    }
    import_chunk(stocked, incoming("1003", line("PEN")))
    assert scan(stocked, "1003", shipment)["verdict"] == "nothing_to_pack"
    assert everything(stocked)[0] == before[0]


def test_order_without_scans_gives_way_to_the_next(stocked: AppContext) -> None:
    first = opened(stocked, "1001")
    second = scan(stocked, "1002", first)
    assert second["verdict"] == "opened" and second["shipment_id"] != first
    states = dict(rows_of(stocked, "SELECT id, state FROM shipment"))
    assert (states[first], states[second["shipment_id"]]) == ("to_pack", "packing")


def test_scan_of_the_order_in_hand_just_says_so(stocked: AppContext) -> None:
    shipment = opened(stocked, "1001")
    scan(stocked, "MUG", shipment)
    before = everything(stocked)
    assert scan(stocked, "1001", shipment)["verdict"] == "opened"
    assert everything(stocked) == before


def test_packed_and_shipped_orders_say_so(stocked: AppContext) -> None:
    shipment = pack(stocked, "1002")
    assert scan(stocked, "1002")["verdict"] == "already_packed"
    ship(stocked, shipment)
    assert scan(stocked, "1002")["verdict"] == "already_shipped"
    assert scan(stocked, str(OwnCode(CodeKind.SHIPMENT, shipment)))["verdict"] == "already_shipped"


def test_tracking_number_names_its_shipment(stocked: AppContext) -> None:
    shipment = pack(stocked, "1002")
    tracking = label(stocked, shipment)["tracking_number"]
    outcome = scan(stocked, tracking)
    assert (outcome["verdict"], outcome["other_shipment_id"]) == ("already_packed", shipment)


def test_order_that_is_not_routed_has_nothing_to_pack(stocked: AppContext) -> None:
    import_chunk(stocked, incoming("1003", line("BAG")))
    outcome = scan(stocked, "1003")
    assert outcome["verdict"] == "nothing_to_pack"
    assert outcome["order_id"] == one(stocked, "SELECT id FROM sales_order WHERE number = '1003'")


def test_held_order_is_not_packed_but_a_missing_street_alone_does_not_hold_it(stocked: AppContext) -> None:
    ordered_and_routed(
        stocked,
        incoming("1003", line("BAG"), payment=Payment.PARTLY_REFUNDED),
        incoming("1004", line("BAG"), ship_to=NO_STREET),
    )
    outcome = scan(stocked, "1003")
    assert (outcome["verdict"], outcome["holds"], outcome["shipment_id"]) == ("on_hold", ["review"], None)
    assert scan(stocked, "1004")["verdict"] == "opened"


# The item first.


def test_item_opens_the_most_urgent_order_that_needs_it(stocked: AppContext) -> None:
    outcome = scan(stocked, BARCODES["MUG"])
    first = one(stocked, "SELECT s.id FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE o.number = '1001'")
    assert (outcome["verdict"], outcome["shipment_id"], outcome["units"]) == ("counted", first, 1)
    assert one(stocked, "SELECT claim_number FROM pack_scan") == one(
        stocked, "SELECT claim_number FROM shipment WHERE id = :id", id=first
    )


def test_single_item_is_opened_and_complete_at_once(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1003", line("PEN")))
    outcome = scan(stocked, "PEN")
    assert outcome["verdict"] == "complete"
    assert one(stocked, "SELECT state FROM shipment WHERE id = :id", id=outcome["shipment_id"]) == "packed"


def test_item_that_nobody_waits_for_is_told(stocked: AppContext) -> None:
    outcome = scan(stocked, "BAG")
    assert (outcome["verdict"], outcome["shipment_id"]) == ("nothing_to_pack", None)
    assert outcome["sku_id"] == one(stocked, "SELECT id FROM sku WHERE code = 'BAG'")


def test_item_goes_past_held_orders_however_many(stocked: AppContext) -> None:
    held = [incoming(str(n), line("BAG"), payment=Payment.PARTLY_REFUNDED) for n in range(2001, 2026)]
    count(stocked, {("BAG", "Berlin"): 30})
    ordered_and_routed(stocked, *held, incoming("2999", line("BAG")))
    outcome = scan(stocked, "BAG")
    assert outcome["verdict"] == "complete"
    assert outcome["order_id"] == one(stocked, "SELECT id FROM sales_order WHERE number = '2999'")


def test_item_is_packed_where_the_station_stands(stocked: AppContext) -> None:
    count(stocked, {("INK", "Hamburg"): 1})
    ordered_and_routed(stocked, incoming("1003", line("INK")))
    assert scan(stocked, "INK", place=location_id(stocked, "Berlin"))["verdict"] == "nothing_to_pack"
    assert scan(stocked, "INK", place=location_id(stocked, "Hamburg"))["verdict"] == "complete"


# Several lines, cases.


def test_lines_of_one_sku_fill_up_one_after_another(stocked: AppContext) -> None:
    (order_id,) = ordered_and_routed(stocked, incoming("1003", line("BAG", 1), line("BAG", 2)))
    shipment = opened(stocked, "1003")
    assert [scan(stocked, "BAG", shipment)["verdict"] for _ in range(3)] == ["counted", "counted", "complete"]
    assert lines_of(stocked, order_id) == [("BAG", 0, 0, 1, 0, 0), ("BAG", 0, 0, 2, 0, 0)]


def test_case_counts_its_units_and_is_never_split(stocked: AppContext) -> None:
    case_barcode(stocked, "BAG", "BAG-CASE-4", 4)
    ordered_and_routed(stocked, incoming("1003", line("BAG", 6)))
    shipment = opened(stocked, "1003")
    assert scan(stocked, "BAG-CASE-4", shipment)["units"] == 4
    assert scan(stocked, "BAG-CASE-4", shipment)["verdict"] == "too_many"
    assert scan(stocked, "BAG", shipment)["verdict"] == "counted"
    assert scan(stocked, "BAG", shipment)["verdict"] == "complete"


def test_case_opens_only_an_order_that_takes_it_whole(stocked: AppContext) -> None:
    case_barcode(stocked, "BAG", "BAG-CASE-4", 4)
    ordered_and_routed(stocked, incoming("1003", line("BAG", 3)), incoming("1004", line("BAG", 4)))
    outcome = scan(stocked, "BAG-CASE-4")
    assert outcome["verdict"] == "complete"
    assert outcome["order_id"] == one(stocked, "SELECT id FROM sales_order WHERE number = '1004'")


# Two stations.


def test_shipment_is_packed_by_one_station_at_a_time(stocked: AppContext, rival: AppContext) -> None:
    shipment = opened(stocked, "1001")
    before = everything(stocked)
    outcome = scan(rival, "1001")
    assert (outcome["verdict"], outcome["shipment_id"]) == ("in_use", None)
    assert outcome["station_id"] == stocked.facts.station_id
    assert scan(rival, "MUG", shipment)["verdict"] == "in_use", "not by a scan into it either"
    for command in (ParkShipment(shipment), UndoScan(shipment)):
        assert rival.run(command).result["verdict"] == "in_use"
    assert everything(stocked) == before
    other = scan(rival, "MUG")
    assert other["verdict"] == "complete", "the next order is free"
    assert other["order_id"] == one(stocked, "SELECT id FROM sales_order WHERE number = '1002'")


def test_parked_shipment_keeps_its_scans_and_anybody_goes_on(stocked: AppContext, rival: AppContext) -> None:
    shipment = opened(stocked, "1001")
    scan(stocked, "MUG", shipment)
    assert stocked.run(ParkShipment(shipment)).result["verdict"] == "parked"
    assert rows_of(stocked, "SELECT state, claim_station_id FROM shipment WHERE id = :id", id=shipment) == [
        ("packing", None)
    ]
    assert scan(rival, "1001")["verdict"] == "opened"
    assert [scan(rival, code, shipment)["verdict"] for code in ("MUG", "CAP")] == ["counted", "complete"]
    stations = "SELECT station_id, claim_number FROM pack_scan ORDER BY id"
    assert rows_of(stocked, stations) == [(1, 1), (rival.facts.station_id, 2), (rival.facts.station_id, 2)]
    order_id = one(stocked, "SELECT order_id FROM shipment WHERE id = :id", id=shipment)
    assert "parked" in events_of(stocked, order_id)


def test_parked_shipment_without_scans_is_to_be_packed_again(stocked: AppContext) -> None:
    shipment = opened(stocked, "1001")
    stocked.run(ParkShipment(shipment))
    assert one(stocked, "SELECT state FROM shipment WHERE id = :id", id=shipment) == "to_pack"
    assert stocked.run(ParkShipment(shipment)).result["verdict"] == "nothing_to_pack"


def test_scan_into_a_parked_shipment_claims_it_again(stocked: AppContext) -> None:
    shipment = opened(stocked, "1001")
    scan(stocked, "MUG", shipment)
    stocked.run(ParkShipment(shipment))
    assert scan(stocked, "MUG", shipment)["verdict"] == "counted"
    row = "SELECT s.claim_station_id, s.claim_number, max(p.claim_number) FROM shipment s JOIN pack_scan p ON"
    row += " p.shipment_id = s.id WHERE s.id = :id GROUP BY s.id, s.claim_station_id, s.claim_number"
    assert rows_of(stocked, row, id=shipment) == [(1, 2, 2)]


def test_station_takes_over_what_another_packs_and_the_other_is_told(stocked: AppContext, rival: AppContext) -> None:
    shipment = scan(stocked, "1001")["shipment_id"]
    scan(stocked, "MUG", shipment)
    refused = scan(rival, "1001")
    assert (refused["verdict"], refused["other_shipment_id"]) == ("in_use", shipment)
    taken = rival.run(TakeOver(shipment, refused["claim_number"])).result
    assert (taken["verdict"], taken["shipment_id"]) == ("opened", shipment)
    late = scan(stocked, "MUG", shipment)
    assert (late["verdict"], late["station_id"]) == ("in_use", rival.facts.station_id), "its scan counts no more"
    assert [scan(rival, code, shipment)["verdict"] for code in ("MUG", "CAP")] == ["counted", "complete"]
    order_id = one(stocked, "SELECT order_id FROM shipment WHERE id = :id", id=shipment)
    assert "taken_over" in events_of(stocked, order_id)


def test_only_the_claim_that_was_told_of_is_taken_over(stocked: AppContext, rival: AppContext) -> None:
    shipment = scan(stocked, "1001")["shipment_id"]
    told = scan(rival, "1001")["claim_number"]
    third = second_station(stocked, "Station 3")
    third.run(TakeOver(shipment, told))
    late = rival.run(TakeOver(shipment, told)).result
    assert (late["verdict"], late["station_id"]) == ("in_use", third.facts.station_id)
    assert rival.run(TakeOver(shipment, late["claim_number"])).result["verdict"] == "opened"
    third.close()


def test_taking_over_puts_aside_what_is_in_hand_but_nothing_half_packed(stocked: AppContext, rival: AppContext) -> None:
    shipment = scan(stocked, "1001")["shipment_id"]
    told = scan(rival, "1001")["claim_number"]
    mine = scan(rival, "1002")["shipment_id"]
    assert rival.run(TakeOver(shipment, told, mine)).result["shipment_id"] == shipment
    assert one(stocked, "SELECT state FROM shipment WHERE id = :id", id=mine) == "to_pack"
    told = scan(stocked, "1001")["claim_number"]
    ordered_and_routed(stocked, incoming("1003", line("CAP", 2)))
    half = scan(stocked, "CAP")["shipment_id"]
    refused = stocked.run(TakeOver(shipment, told, half)).result
    assert (refused["verdict"], refused["shipment_id"]) == ("other_order", half)


def test_what_is_packed_or_nowhere_is_not_taken_over(stocked: AppContext, rival: AppContext) -> None:
    shipment = pack(stocked, "1001")
    assert rival.run(TakeOver(shipment, 1)).result["verdict"] == "already_packed"
    assert rival.run(TakeOver(999, 1)).result["verdict"] == "nothing_to_pack"


def test_claim_of_a_station_that_died_runs_out(stocked: AppContext, rival: AppContext) -> None:
    shipment = opened(stocked, "1001")
    scan(stocked, "MUG", shipment)
    expire_claim(stocked, shipment)
    assert scan(rival, "1001")["verdict"] == "opened"
    assert scan(stocked, "MUG", shipment)["verdict"] == "in_use", "the first comes back too late"


def test_scanning_keeps_the_claim_alive(stocked: AppContext, rival: AppContext) -> None:
    shipment = opened(stocked, "1001")
    expire_claim(stocked, shipment)
    assert scan(stocked, "MUG", shipment)["verdict"] == "counted"
    assert scan(rival, "1001")["verdict"] == "in_use"


# Taking back.


def test_undo_takes_back_scan_by_scan(stocked: AppContext) -> None:
    shipment = opened(stocked, "1001")
    for code in ("MUG", "CAP"):
        scan(stocked, code, shipment)
    caps: JsonObject = stocked.run(UndoScan(shipment)).result
    assert caps["verdict"] == "undone" and caps["units"] == 1
    assert caps["sku_id"] == one(stocked, "SELECT id FROM sku WHERE code = 'CAP'")
    assert stocked.run(UndoScan(shipment)).result["verdict"] == "undone"
    assert stocked.run(UndoScan(shipment)).result["verdict"] == "nothing_to_undo"
    order_id = one(stocked, "SELECT order_id FROM shipment WHERE id = :id", id=shipment)
    assert lines_of(stocked, order_id) == [("MUG", 0, 2, 0, 0, 0), ("CAP", 0, 1, 0, 0, 0)]
    assert one(stocked, "SELECT count(*) FROM pack_scan WHERE undone_op_id IS NOT NULL") == 2
    assert events_of(stocked, order_id)[-2:] == ["scan_undone", "scan_undone"]


def test_undo_of_a_packed_shipment_opens_it_and_voids_its_label(stocked: AppContext) -> None:
    shipment = pack(stocked, "1002")
    first = label(stocked, shipment)
    order_id = one(stocked, "SELECT order_id FROM shipment WHERE id = :id", id=shipment)
    outcome = stocked.run(UndoScan(shipment)).result
    assert (outcome["verdict"], outcome["shipment_id"]) == ("undone", shipment)
    assert state_of(stocked, order_id) == "packing"
    assert rows_of(stocked, "SELECT label_state, tracking_number FROM parcel") == [("voided", first["tracking_number"])]
    assert "label_voided" in events_of(stocked, order_id)
    assert scan(stocked, "MUG", shipment)["verdict"] == "complete"
    second = label(stocked, shipment)
    assert second["tracking_number"] != first["tracking_number"]


def test_shipped_shipment_is_not_opened_again(stocked: AppContext) -> None:
    shipment = pack(stocked, "1002")
    ship(stocked, shipment)
    before = everything(stocked)
    assert stocked.run(UndoScan(shipment)).result["verdict"] == "nothing_to_undo"
    assert everything(stocked) == before


def test_shipment_that_is_not_there_is_told(stocked: AppContext) -> None:
    assert stocked.run(UndoScan(999)).result["verdict"] == "nothing_to_undo"
    assert stocked.run(ParkShipment(999)).result["verdict"] == "nothing_to_pack"
    assert scan(stocked, "no such code", 999)["verdict"] == "unknown"


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_shipment_that_was_cancelled_since_it_was_found_is_not_opened(
    stocked: AppContext, rival: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between looking for the shipment and locking it, the channel cancels the order."""
    cancelled = list[bool]()

    def cancel_then_load(tx: Tx, shipment_id: int) -> Work | None:
        if not cancelled:
            cancelled.append(True)
            import_chunk(rival, incoming("1002", line("MUG", 1, cancelled=1)))
        return load_work(tx, shipment_id)

    with monkeypatch.context() as patch:
        patch.setattr(packing, "load_work", cancel_then_load)
        outcome = scan(stocked, "1002")
    assert (outcome["verdict"], outcome["shipment_id"]) == ("nothing_to_pack", None)
    order_id = one(stocked, "SELECT id FROM sales_order WHERE number = '1002'")
    assert state_of(stocked, order_id) == "cancelled"
    assert rows_of(stocked, "SELECT state FROM shipment WHERE order_id = :id", id=order_id) == [("cancelled",)]


# What a scanner may send.


@pytest.mark.parametrize(
    "code", ["x" * 10_000, "\x001001\x1b\r\n", "\ud8001001", "1001\ufeff", "%_'; DROP TABLE sku; --"]
)
def test_anything_may_be_scanned(stocked: AppContext, code: str) -> None:
    outcome = scan(stocked, code)
    assert outcome["verdict"] == ("opened" if "1001" in code and "\ufeff" not in code else "unknown")
    assert len(outcome["code"]) <= MAX_CODE


def test_code_is_cleaned_before_it_is_recorded() -> None:
    assert ScanCode("  \x02(01)0400\x1d6381\x7f\ud800 \n", None, None).code == "(01)0400\x1d6381"


def test_what_cannot_be_scanned_is_counted_with_a_reason(stocked: AppContext) -> None:
    shipment = opened(stocked, "1001")
    order_id = one(stocked, "SELECT id FROM sales_order WHERE number = '1001'")
    scan(stocked, "MUG", shipment)
    outcome = stocked.run(PackCounted(shipment, "no_barcode")).result
    assert (outcome["verdict"], outcome["shipment_id"], outcome["units"]) == ("complete", shipment, 2)
    assert (state_of(stocked, order_id), lines_of(stocked, order_id)[0]) == ("packed", ("MUG", 0, 0, 2, 0, 0))
    assert events_of(stocked, order_id)[-4:] == ["packing", "scanned", "counted", "packed"]
    data = "SELECT data, user_id FROM order_event WHERE kind = 'counted'"
    assert "no_barcode" in str(rows_of(stocked, data)[0][0])
    assert rows_of(stocked, "SELECT code, quantity FROM pack_scan ORDER BY id") == [("MUG", 1), ("", 1), ("", 1)]
    assert stocked.run(PackCounted(shipment, "many")).result["verdict"] == "already_packed"
    assert stocked.run(UndoScan(shipment)).result["units"] == 1
    assert stocked.run(PackCounted(shipment, "many")).result["verdict"] == "complete"
    ship(stocked, shipment)
    assert stocked.run(PackCounted(shipment, "many")).result["verdict"] == "already_shipped"
    assert one(stocked, "SELECT count(*) FROM pack_scan WHERE undone_op_id IS NULL") == 3


def test_counting_opens_the_shipment_as_a_scan_does_and_is_refused_like_one(
    stocked: AppContext, rival: AppContext
) -> None:
    shipment, other = (
        one(stocked, "SELECT s.id FROM shipment s JOIN sales_order o ON o.id = s.order_id WHERE number = :n", n=number)
        for number in ("1001", "1002")
    )
    with pytest.raises(BadInput, match="Say why"):
        stocked.run(PackCounted(shipment, "lazy"))
    assert stocked.run(PackCounted(999, "many")).result["verdict"] == "nothing_to_pack"
    scan(rival, "1001")
    refused = stocked.run(PackCounted(shipment, "many")).result
    assert (refused["verdict"], refused["other_shipment_id"]) == ("in_use", shipment)
    assert rival.run(PackCounted(shipment, "many")).result["verdict"] == "complete"
    order_id = one(stocked, "SELECT id FROM sales_order WHERE number = '1002'")
    stocked.run(PlaceHold(order_id, "fraud"))
    assert stocked.run(PackCounted(other, "many")).result["verdict"] == "on_hold"
    stocked.run(LiftHold(order_id, "fraud"))
    assert stocked.run(PackCounted(other, "many")).result["verdict"] == "complete"
    assert events_of(stocked, order_id)[-3:] == ["packing", "counted", "packed"]
