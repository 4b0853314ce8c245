"""Counting a bin: scans add up, differences are posted or wait, and nothing is missing before somebody looked."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import Ambiguous, BadInput, NotFound, Refused
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount, UndoRecord
from app.services.counts import CancelCount, CountBinNow, PlanCount
from app.services.shop_settings import COUNT_UNITS, COUNT_VALUE, ChangeSetting
from db.models import Tracking
from tests.factories import (
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
    ship,
)
from tests.services.counting import (
    adjust,
    begin,
    bin_of,
    close,
    counted,
    in_bins,
    make_bins,
    put,
    record,
    sku,
    track,
)

FULL = {("MUG", "A-1"): 10, ("MUG", "A-2"): 5, ("CAP", "A-1"): 4}


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    return make_bins(shop)


def test_bin_that_agrees_is_counted_and_nothing_is_posted(stocked: AppContext) -> None:
    done = counted(stocked, "A-1", MUG=10, CAP=4)
    assert (done["step"], done["posted"], done["units"], done["state"]) == ("closed", 0, 0, "posted")
    assert in_bins(stocked) == FULL
    assert one(stocked, "SELECT count(*) FROM stock_move WHERE document_kind = 'count'") == 0
    assert one(stocked, "SELECT count(*) FROM bin WHERE counted_at IS NOT NULL") == 1
    assert one(stocked, "SELECT count(*) FROM bin_stock WHERE counted_at IS NOT NULL") == 2
    assert one(stocked, "SELECT count(*) FROM stock_level WHERE counted_at IS NOT NULL") == 2


def test_small_difference_is_posted_at_once_under_the_count(stocked: AppContext) -> None:
    done = counted(stocked, "A-1", MUG=9, CAP=5)
    assert (done["step"], done["posted"], done["units"], done["waiting"]) == ("closed", 2, 0, 0)
    assert in_bins(stocked) == FULL | {("MUG", "A-1"): 9, ("CAP", "A-1"): 5}
    moves = rows_of(
        stocked,
        "SELECT kind, hand_delta, document_id FROM stock_move WHERE document_kind = 'count' ORDER BY hand_delta",
    )
    assert moves == [("count", -1, done["count_id"]), ("count", 1, done["count_id"])]
    assert rows_of(stocked, "SELECT number, state FROM stock_count") == [("C-1", "posted")]


def test_large_difference_is_counted_again_and_then_waits(stocked: AppContext) -> None:
    first = counted(stocked, "A-1", twice=False, MUG=4, CAP=4)
    assert (first["step"], first["waiting"], first["state"]) == ("recount", 0, "open")
    assert one(stocked, "SELECT counted_at FROM bin WHERE code = 'A-1'") is None
    count_id = first["count_id"]
    with pytest.raises(Refused, match="CAP was counted here, and that is settled"):
        record(stocked, count_id, "A-1", "CAP", 4)
    assert close(stocked, count_id, "A-1") == {
        "step": "look",
        "unseen": [{"sku_id": sku(stocked, "MUG"), "lot_id": None}],
    }
    record(stocked, count_id, "A-1", "MUG", 4)
    second = close(stocked, count_id, "A-1")
    assert (second["step"], second["waiting"], second["state"]) == ("closed", 1, "review")
    assert in_bins(stocked) == FULL


def test_second_count_that_agrees_needs_nobody(stocked: AppContext) -> None:
    count_id = counted(stocked, "A-1", twice=False, MUG=4, CAP=4)["count_id"]
    record(stocked, count_id, "A-1", "MUG", 10)
    assert close(stocked, count_id, "A-1")["state"] == "posted"
    assert in_bins(stocked) == FULL


def test_what_nobody_scanned_is_not_missing_before_somebody_looked(stocked: AppContext) -> None:
    stocked.run(ChangeSetting(COUNT_UNITS, 10))
    count_id = begin(stocked, "A-1")
    record(stocked, count_id, "A-1", "MUG", 10)
    assert close(stocked, count_id, "A-1")["unseen"] == [{"sku_id": sku(stocked, "CAP"), "lot_id": None}]
    assert in_bins(stocked) == FULL
    done = close(stocked, count_id, "A-1", "CAP")
    assert (done["step"], done["units"], done["state"]) == ("closed", -4, "posted")
    assert in_bins(stocked) == {("MUG", "A-1"): 10, ("MUG", "A-2"): 5}


def test_what_came_into_the_bin_after_the_look_is_asked_for(stocked: AppContext) -> None:
    count_id = begin(stocked, "A-2")
    record(stocked, count_id, "A-2", "MUG", 5)
    put(stocked, "CAP", 2, "A-2", "A-1")
    assert close(stocked, count_id, "A-2", "MUG")["step"] == "look"
    record(stocked, count_id, "A-2", "CAP", 2)
    assert close(stocked, count_id, "A-2")["step"] == "closed"


def test_repeated_scans_add_up_and_a_number_says_how_many(stocked: AppContext) -> None:
    count_id = begin(stocked, "A-1")
    assert record(stocked, count_id, "A-1", "MUG", 1, add=True)["before"] is None
    assert record(stocked, count_id, "A-1", "MUG", 12, add=True)["counted"] == 13
    result = record(stocked, count_id, "A-1", "MUG", 7)
    assert (result["before"], result["counted"]) == (13, 7)
    with pytest.raises(BadInput, match="-1 units cannot be counted"):
        record(stocked, count_id, "A-1", "MUG", -8, add=True)
    with pytest.raises(BadInput, match="Say how many units"):
        record(stocked, count_id, "A-1", "MUG", 0, add=True)


def test_the_last_recording_is_taken_back(stocked: AppContext) -> None:
    count_id = begin(stocked, "A-1")
    first = record(stocked, count_id, "A-1", "MUG", 1, add=True)
    line_id = first["count_line_id"]
    record(stocked, count_id, "A-1", "MUG", 2, add=True)
    with pytest.raises(Refused, match="counted again meanwhile"):
        stocked.run(UndoRecord(line_id, 1, None))
    assert stocked.run(UndoRecord(line_id, 3, 1)).result == {"count_line_id": line_id, "counted": 1}
    assert stocked.run(UndoRecord(line_id, 1, None)).result == {"count_line_id": line_id, "counted": None}
    assert one(stocked, "SELECT count(*) FROM count_line") == 0
    with pytest.raises(NotFound, match="no such count"):
        stocked.run(UndoRecord(line_id, 1, None))


def test_bin_that_is_being_counted_is_gone_on_with(stocked: AppContext) -> None:
    first = begin(stocked, "A-1")
    again = stocked.run(CountBinNow(location_id(stocked, "Berlin"), bin_of(stocked, "A-1"))).result
    assert (again["count_id"], again["resumed"]) == (first, True)
    assert begin(stocked, "A-2") != first


@pytest.mark.parametrize("when", ["before", "after"])
def test_what_leaves_while_a_bin_is_counted_is_allowed_for(stocked: AppContext, when: str) -> None:
    stocked.run(ChangeSetting(COUNT_UNITS, 100))
    ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    shipment = pack(stocked, "1")
    label(stocked, shipment)
    if when == "before":
        ship(stocked, shipment)
    # Three of the ten are in the parcel, and one is lost: six lie there.
    done = counted(stocked, "A-1", MUG=6, CAP=4)
    assert done["units"] == -1
    if when == "after":
        ship(stocked, shipment)
    assert in_bins(stocked)[("MUG", "A-1")] == 6


def test_what_is_in_a_half_packed_parcel_is_not_missing(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    opened = scan(stocked, "1")
    scan(stocked, "MUG", opened["shipment_id"])
    assert counted(stocked, "A-1", MUG=9, CAP=4)["posted"] == 0


def test_moves_between_counting_and_closing_do_not_count_twice(stocked: AppContext) -> None:
    stocked.run(ChangeSetting(COUNT_UNITS, 100))
    count_id = begin(stocked, "A-1")
    record(stocked, count_id, "A-1", "MUG", 8)
    record(stocked, count_id, "A-1", "CAP", 4)
    put(stocked, "MUG", 3, "A-2", "A-1")
    assert close(stocked, count_id, "A-1")["units"] == -2
    assert in_bins(stocked) == {("MUG", "A-1"): 5, ("MUG", "A-2"): 8, ("CAP", "A-1"): 4}


def test_missing_units_take_the_newest_promise_back(stocked: AppContext) -> None:
    stocked.run(ChangeSetting(COUNT_UNITS, 100))
    _first, second = ordered_and_routed(stocked, incoming("1", line("MUG", 8)), incoming("2", line("MUG", 7)))
    assert counted(stocked, "A-1", MUG=7, CAP=4)["rerouted"] == [second]
    assert lines_of(stocked, second) == [("MUG", 3, 4, 0, 0, 0)]
    assert levels(stocked)[("MUG", "Berlin")] == (12, 12)


def test_what_is_in_somebodys_hands_is_not_taken_away(stocked: AppContext) -> None:
    stocked.run(ChangeSetting(COUNT_UNITS, 100))
    ordered_and_routed(stocked, incoming("1", line("MUG", 15)))
    opened = scan(stocked, "1")
    scan(stocked, "MUG", opened["shipment_id"])
    done = counted(stocked, "A-1", MUG=5, CAP=4)
    assert (done["posted"], done["waiting"], done["state"]) == (0, 1, "review")
    assert in_bins(stocked) == FULL


def test_found_units_where_nothing_is_sold_are_held(stocked: AppContext) -> None:
    put(stocked, "MUG", 1, "Broken", "A-1")
    assert counted(stocked, "Broken", MUG=2)["units"] == 1
    assert in_bins(stocked)[("MUG", "Broken")] == 2
    assert one(stocked, "SELECT held FROM stock_level WHERE sku_id = :id", id=sku(stocked, "MUG")) == 2


def test_product_that_was_never_there_is_found(stocked: AppContext) -> None:
    assert counted(stocked, "A-2", MUG=5, CAP=1)["units"] == 1
    assert in_bins(stocked) == FULL | {("CAP", "A-2"): 1}


def test_location_without_bins_is_counted_in_parts(shop: AppContext) -> None:
    make_bins(shop)
    adjust(shop, "MUG", 6, None, "found")
    adjust(shop, "CAP", 2, None, "found")
    count_id = begin(shop, None)
    record(shop, count_id, None, "MUG", 7)
    assert close(shop, count_id, None)["step"] == "look"
    assert close(shop, count_id, None, partly=True)["units"] == 1
    assert in_bins(shop) == FULL | {("MUG", "-"): 7, ("CAP", "-"): 2}


def test_lots_are_counted_each_by_itself(stocked: AppContext) -> None:
    track(stocked, "MUG", Tracking.LOT)
    count_id = begin(stocked, "A-2")
    record(stocked, count_id, "A-2", "MUG", 4)
    record(stocked, count_id, "A-2", "MUG", 1, lot=" L1 ")
    assert close(stocked, count_id, "A-2")["posted"] == 2
    assert rows_of(
        stocked,
        "SELECT coalesce(l.code, ''), s.on_hand FROM bin_stock s JOIN bin b ON b.id = s.bin_id"
        " LEFT JOIN lot l ON l.id = s.lot_id WHERE b.code = 'A-2' ORDER BY 1",
    ) == [("", 4), ("L1", 1)]
    again = begin(stocked, "A-2")
    record(stocked, again, "A-2", "MUG", 1, lot="L2")
    with pytest.raises(Ambiguous, match="Several lots of MUG lie here: L1, L2"):
        record(stocked, again, "A-2", "MUG", 4)


def test_lot_that_nobody_knows_is_asked_for(stocked: AppContext) -> None:
    track(stocked, "CAP", Tracking.LOT)
    count_id = begin(stocked, "A-2")
    with pytest.raises(BadInput, match="Which lot of CAP is it"):
        record(stocked, count_id, "A-2", "CAP", 1)
    with pytest.raises(BadInput, match="cannot be a lot or a serial number"):
        record(stocked, count_id, "A-2", "CAP", 1, lot="x" * 41)


def test_serials_are_counted_by_scanning_them(stocked: AppContext) -> None:
    stocked.run(ChangeSetting(COUNT_UNITS, 100))
    put(stocked, "CAP", 2, "A-2", "A-1")
    track(stocked, "CAP", Tracking.SERIAL)
    count_id = begin(stocked, "A-2")
    with pytest.raises(BadInput, match="CAP is counted by its serial numbers"):
        record(stocked, count_id, "A-2", "CAP", 2)
    with pytest.raises(BadInput, match="MUG has no serial numbers"):
        record(stocked, count_id, "A-2", "MUG", 1, serial="S1")
    record(stocked, count_id, "A-2", "MUG", 5)
    for serial, counted_now, already in (("S1", 1, False), ("S2", 2, False), ("S1", 2, True)):
        result = record(stocked, count_id, "A-2", "CAP", 1, serial=serial)
        assert (result["counted"], result["already"]) == (counted_now, already)
    done = close(stocked, count_id, "A-2")
    assert (done["step"], done["units"]) == ("closed", 0)
    assert rows_of(stocked, "SELECT code, bin_id FROM serial ORDER BY code") == [
        ("S1", bin_of(stocked, "A-2")),
        ("S2", bin_of(stocked, "A-2")),
    ]
    assert in_bins(stocked)[("CAP", "A-2")] == 2
    # One is gone, one was put into another bin.
    other = begin(stocked, "A-1")
    record(stocked, other, "A-1", "MUG", 10)
    for serial in ("S1", "S3", "S4"):
        record(stocked, other, "A-1", "CAP", 1, serial=serial)
    assert close(stocked, other, "A-1")["units"] == 1
    assert in_bins(stocked)[("CAP", "A-1")] == 3 and in_bins(stocked)[("CAP", "A-2")] == 1
    last = begin(stocked, "A-2")
    record(stocked, last, "A-2", "MUG", 5)
    assert close(stocked, last, "A-2", "CAP")["units"] == -1
    assert in_bins(stocked) == {("MUG", "A-1"): 10, ("MUG", "A-2"): 5, ("CAP", "A-1"): 3}
    gone = "SELECT code FROM serial WHERE location_id IS NULL"
    assert rows_of(stocked, gone) == [("S2",)]


def test_scanned_serial_is_taken_back(stocked: AppContext) -> None:
    track(stocked, "CAP", Tracking.SERIAL)
    count_id = begin(stocked, "A-1")
    record(stocked, count_id, "A-1", "CAP", 1, serial="S1")
    done = record(stocked, count_id, "A-1", "CAP", 1, serial="S2")
    stocked.run(UndoRecord(done["count_line_id"], 2, 1, "S2"))
    assert rows_of(stocked, "SELECT code FROM count_serial") == [("S1",)]


def test_plan_takes_bins_that_no_other_count_has_yet_to_count(stocked: AppContext) -> None:
    begin(stocked, "A-1")
    berlin = location_id(stocked, "Berlin")
    bins = tuple(row[0] for row in rows_of(stocked, "SELECT id FROM bin"))
    done = stocked.run(PlanCount(berlin, bins, loose=True, note=" yearly ")).result
    assert (done["number"], done["bins"]) == ("C-2", 3)
    assert rows_of(stocked, "SELECT note, blind FROM stock_count WHERE number = 'C-2'") == [("yearly", True)]
    with pytest.raises(BadInput, match="0 bins fit what you chose"):
        stocked.run(PlanCount(berlin, bins))
    assert begin(stocked, "A-2") == done["count_id"]
    with pytest.raises(NotFound, match="no such bin"):
        stocked.run(PlanCount(berlin, (999,)))


def test_plan_is_done_once_every_bin_is_counted(stocked: AppContext) -> None:
    berlin = location_id(stocked, "Berlin")
    count_id = stocked.run(PlanCount(berlin, (bin_of(stocked, "A-2") or 0, bin_of(stocked, "Broken") or 0))).result[
        "count_id"
    ]
    record(stocked, count_id, "A-2", "MUG", 5)
    assert close(stocked, count_id, "A-2")["state"] == "open"
    with pytest.raises(Refused, match="The bin A-2 is not counted in C-1 now"):
        record(stocked, count_id, "A-2", "MUG", 5)
    assert close(stocked, count_id, "Broken")["state"] == "posted"
    with pytest.raises(Refused, match="The count C-1 is over"):
        record(stocked, count_id, "A-2", "MUG", 5)


def test_count_that_is_given_up_leaves_the_books_as_they_are(stocked: AppContext) -> None:
    count_id = begin(stocked, "A-1")
    record(stocked, count_id, "A-1", "MUG", 1)
    assert stocked.run(CancelCount(count_id)).result == {"count_id": count_id, "forgotten": 1}
    assert in_bins(stocked) == FULL
    assert begin(stocked, "A-1") != count_id
    with pytest.raises(Refused, match="is over"):
        stocked.run(CancelCount(count_id))


def test_unknown_things_are_refused(stocked: AppContext) -> None:
    with pytest.raises(NotFound, match="no such count"):
        stocked.run(CloseBin(99, None))
    with pytest.raises(NotFound, match="no such location"):
        stocked.run(CountBinNow(99, None))
    count_id = begin(stocked, "A-1")
    with pytest.raises(NotFound, match="no such product"):
        stocked.run(RecordCount(count_id, bin_of(stocked, "A-1"), 99, 1))
    with pytest.raises(Refused, match="What lies in no bin is not counted in C-1"):
        record(stocked, count_id, None, "MUG", 1)


def test_value_of_a_difference_counts_too(stocked: AppContext) -> None:
    with stocked.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sku SET average_cost = 500000000")
    stocked.run(ChangeSetting(COUNT_VALUE, 499))
    assert counted(stocked, "A-1", MUG=9, CAP=4)["waiting"] == 1
