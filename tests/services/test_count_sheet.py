"""What a person sees of a bin to count, of differences to decide, and of bins to count next."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.context import AppContext
from app.domain.counting import AbcClass, CountState
from app.errors import NotFound
from app.queries.counts import (
    bins_named,
    bins_of_count,
    bins_to_count,
    count_named,
    count_rows,
    emptied_bins,
    zones_of,
)
from app.services.bins import AddBins
from app.services.count_sheet import bin_sheet, differences
from app.services.counts import CountBinNow, PlanCount
from app.services.shop_settings import COUNT_UNITS, ChangeSetting
from app.services.zero_checks import AnswerZeroCheck
from db.models import Tracking
from tests.factories import incoming, line, location_id, one, ordered_and_routed, pack, ship
from tests.services.counting import begin, bin_of, close, counted, make_bins, put, record, track


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    return make_bins(shop)


def test_sheet_says_what_is_counted_and_hides_what_should_be_there(stocked: AppContext) -> None:
    count_id = begin(stocked, "A-1")
    record(stocked, count_id, "A-1", "MUG", 9)
    sheet = stocked.read(bin_sheet, count_id, bin_of(stocked, "A-1"))
    assert sheet is not None and (sheet.bin_code, sheet.number, sheet.open) == ("A-1", "C-1", True)
    assert [(row.code, row.expected, row.counted) for row in sheet.rows] == [("CAP", None, None), ("MUG", None, 9)]
    assert stocked.read(bin_sheet, count_id, bin_of(stocked, "A-2")) is None
    assert stocked.read(bin_sheet, 99, None) is None


def test_sheet_that_is_not_blind_shows_what_should_lie_there(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    pack(stocked, "1")
    at = bin_of(stocked, "A-1")
    count_id = stocked.run(CountBinNow(location_id(stocked, "Berlin"), at, blind=False)).result["count_id"]
    sheet = stocked.read(bin_sheet, count_id, at)
    assert sheet is not None
    assert [(row.code, row.expected) for row in sheet.rows] == [("CAP", 4), ("MUG", 7)]


def test_sheet_says_what_is_to_be_counted_again_and_what_is_settled(stocked: AppContext) -> None:
    count_id = counted(stocked, "A-1", twice=False, MUG=4, CAP=4)["count_id"]
    sheet = stocked.read(bin_sheet, count_id, bin_of(stocked, "A-1"))
    assert sheet is not None
    assert [(row.code, row.again, row.settled) for row in sheet.rows] == [("CAP", False, True), ("MUG", True, False)]


def test_differences_are_told_with_who_counted_and_which_serials(stocked: AppContext) -> None:
    stocked.run(ChangeSetting(COUNT_UNITS, 10))
    put(stocked, "CAP", 2, "A-2", "A-1")
    track(stocked, "CAP", Tracking.SERIAL)
    first = begin(stocked, "A-2")
    record(stocked, first, "A-2", "MUG", 5)
    for serial in ("S1", "S2"):
        record(stocked, first, "A-2", "CAP", 1, serial=serial)
    close(stocked, first, "A-2")
    stocked.run(ChangeSetting(COUNT_UNITS, 0))
    second = begin(stocked, "A-2")
    record(stocked, second, "A-2", "MUG", 5)
    for step in ("recount", "closed"):
        for serial in ("S2", "S9"):
            record(stocked, second, "A-2", "CAP", 1, serial=serial)
        assert close(stocked, second, "A-2")["step"] == step
    (found,) = stocked.read(differences, second)
    assert (found.code, found.bin_code, found.units, found.missing, found.extra) == ("CAP", "A-2", 0, ("S1",), ("S9",))
    assert found.counted_by and found.times == 2
    assert stocked.read(differences, 99) == []


def test_counts_are_listed_the_newest_first(stocked: AppContext) -> None:
    counted(stocked, "A-1", MUG=4, CAP=4)
    berlin = location_id(stocked, "Berlin")
    stocked.run(PlanCount(berlin, (bin_of(stocked, "A-2") or 0,), loose=True, blind=False))
    rows = stocked.read(count_rows)
    assert [(row.number, row.state, row.bins, row.bins_done, row.waiting, row.only_bin) for row in rows] == [
        ("C-2", CountState.OPEN, 2, 0, 0, ""),
        ("C-1", CountState.REVIEW, 1, 1, 1, "A-1"),
    ]
    assert [row.number for row in stocked.read(count_rows, states=(CountState.REVIEW,), location_id=berlin)] == ["C-1"]
    assert [(row.code, row.counted_at) for row in stocked.read(bins_of_count, rows[0].id)] == [
        ("A-2", None),
        ("", None),
    ]
    assert stocked.read(count_named, "c-2") == rows[0].id == stocked.read(count_named, "2")
    assert stocked.read(count_named, "7") is None


def test_bins_to_count_are_found_by_zone_class_and_last_count(stocked: AppContext) -> None:
    berlin, now = location_id(stocked, "Berlin"), stocked.clock()
    stocked.run(AddBins(berlin, ("B-1",), "B"))
    put(stocked, "CAP", 1, "B-1", "A-1")
    ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    ship(stocked, pack(stocked, "1"))

    def found(**wish: Any) -> list[str]:
        return [row.code for row in stocked.read(bins_to_count, berlin, now + timedelta(minutes=1), **wish)]

    assert found() == ["A-1", "A-2", "Broken", "B-1"]
    assert found(zone="A") == ["A-1", "A-2"]
    assert found(abc=AbcClass.A) == ["A-1", "A-2"] and found(abc=AbcClass.C) == ["A-1", "B-1"]
    assert found(abc=AbcClass.B) == []
    counted(stocked, "A-2", MUG=5)
    assert found(counted_before=now) == ["A-1", "Broken", "B-1"]
    assert stocked.read(zones_of, berlin) == ["A", "B"]
    assert [row.code for row in stocked.read(bins_named, " a-1 ", berlin)] == ["A-1"]
    assert stocked.read(bins_named, "Z") == []


def test_emptied_bin_is_asked_about_once(stocked: AppContext) -> None:
    put(stocked, "CAP", 3, "A-2", "A-1")
    put(stocked, "MUG", 10, "A-2", "A-1")
    ordered_and_routed(stocked, incoming("1", line("CAP", 1)))
    shipment = pack(stocked, "1")
    assert stocked.read(emptied_bins, shipment) == []
    ship(stocked, shipment)
    (asked,) = stocked.read(emptied_bins, shipment)
    assert asked.code == "A-1"
    assert stocked.run(AnswerZeroCheck(asked.id, True)).result == {"bin_id": asked.id, "count_id": None}
    assert stocked.read(emptied_bins, shipment) == []


def test_bin_that_is_not_empty_is_counted(stocked: AppContext) -> None:
    put(stocked, "CAP", 4, "A-2", "A-1")
    ordered_and_routed(stocked, incoming("1", line("MUG", 10)))
    shipment = pack(stocked, "1")
    ship(stocked, shipment)
    (asked,) = stocked.read(emptied_bins, shipment)
    count_id = stocked.run(AnswerZeroCheck(asked.id, False)).result["count_id"]
    assert count_id == one(stocked, "SELECT id FROM stock_count")
    assert stocked.read(emptied_bins, shipment) == []
    record(stocked, count_id, "A-1", "MUG", 1)
    assert close(stocked, count_id, "A-1")["units"] == 1
    with pytest.raises(NotFound, match="no such bin"):
        stocked.run(AnswerZeroCheck(999, True))
