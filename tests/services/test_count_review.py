"""Differences that wait: approved with a reason, counted again, left out; and never posted twice."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound, Refused
from app.services.count_review import ApproveLines, DismissLines, RecountLines
from app.services.shop_settings import COUNT_OTHER_APPROVES, ChangeSetting
from tests.factories import incoming, line, one, ordered_and_routed, rows_of, scan
from tests.services.counting import adjust, begin, close, counted, in_bins, make_bins, put, record

FULL = {("MUG", "A-1"): 10, ("MUG", "A-2"): 5, ("CAP", "A-1"): 4}


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    return make_bins(shop)


def waiting(shop: AppContext, count_id: int) -> list[int]:
    query = "SELECT id FROM count_line WHERE stock_count_id = :id AND posted IS NULL AND counted IS NOT NULL"
    return [row[0] for row in rows_of(shop, query, id=count_id)]


def test_approved_difference_is_posted_with_its_reason(stocked: AppContext) -> None:
    count_id = counted(stocked, "A-1", MUG=4, CAP=4)["count_id"]
    (line_id,) = waiting(stocked, count_id)
    done = stocked.run(ApproveLines(count_id, ((line_id, "damaged"),))).result
    assert (done["posted"], done["units"], done["state"]) == (1, -6, "posted")
    assert in_bins(stocked) == FULL | {("MUG", "A-1"): 4}
    assert one(stocked, "SELECT reason FROM stock_move WHERE document_kind = 'count'") == "damaged"
    with pytest.raises(Refused, match="is over"):
        stocked.run(ApproveLines(count_id))


def test_what_moved_while_it_waited_stays_moved(stocked: AppContext) -> None:
    count_id = counted(stocked, "A-1", MUG=4, CAP=4)["count_id"]
    put(stocked, "MUG", 3, "A-2", "A-1")
    adjust(stocked, "MUG", -1, "A-1", "damaged")
    stocked.run(ApproveLines(count_id))
    assert in_bins(stocked) == {("MUG", "A-2"): 8, ("CAP", "A-1"): 4}


def test_large_differences_need_a_reason_that_there_is(stocked: AppContext) -> None:
    count_id = counted(stocked, "A-1", MUG=30, CAP=4)["count_id"]
    with pytest.raises(BadInput, match=r"MUG is off by 20\. Nothing was posted"):
        stocked.run(ApproveLines(count_id))
    with pytest.raises(BadInput, match="'because' is no reason"):
        stocked.run(ApproveLines(count_id, reason="because"))
    assert in_bins(stocked) == FULL
    assert stocked.run(ApproveLines(count_id, reason="found")).result["units"] == 20


def test_who_counted_cannot_approve_where_the_shop_says_so(stocked: AppContext) -> None:
    stocked.run(ChangeSetting(COUNT_OTHER_APPROVES, 1))
    count_id = counted(stocked, "A-1", MUG=4, CAP=4)["count_id"]
    with pytest.raises(Refused, match="You counted MUG yourself"):
        stocked.run(ApproveLines(count_id))
    stocked.run(ChangeSetting(COUNT_OTHER_APPROVES, 0))
    assert stocked.run(ApproveLines(count_id)).result["posted"] == 1


def test_difference_is_counted_again_on_demand(stocked: AppContext) -> None:
    count_id = counted(stocked, "A-1", MUG=4, CAP=4)["count_id"]
    done = stocked.run(RecountLines(count_id, tuple(waiting(stocked, count_id)))).result
    assert done["state"] == "open" and waiting(stocked, count_id) == []
    assert begin(stocked, "A-1") == count_id
    assert close(stocked, count_id, "A-1")["step"] == "look"
    record(stocked, count_id, "A-1", "MUG", 10)
    assert close(stocked, count_id, "A-1")["state"] == "posted"
    assert in_bins(stocked) == FULL


def test_difference_is_left_out(stocked: AppContext) -> None:
    count_id = counted(stocked, "A-1", MUG=4, CAP=4)["count_id"]
    assert stocked.run(DismissLines(count_id, tuple(waiting(stocked, count_id)))).result["state"] == "posted"
    assert in_bins(stocked) == FULL


@pytest.mark.parametrize("how", ["counted", "agreed", "lost"])
def test_difference_that_somebody_else_corrected_is_not_posted_again(stocked: AppContext, how: str) -> None:
    first = counted(stocked, "A-1", MUG=4, CAP=4)["count_id"]
    if how == "lost":
        adjust(stocked, "MUG", -6, "A-1", "lost")
    elif how == "counted":
        second = counted(stocked, "A-1", MUG=4, CAP=4)["count_id"]
        stocked.run(ApproveLines(second))
    else:
        counted(stocked, "A-1", MUG=10, CAP=4)
    before = in_bins(stocked)
    done = stocked.run(ApproveLines(first)).result
    assert (done["posted"], done["superseded"], done["state"]) == (0, 1, "posted")
    assert in_bins(stocked) == before


def test_more_than_lies_there_now_cannot_go(stocked: AppContext) -> None:
    count_id = counted(stocked, "A-1", MUG=4, CAP=4)["count_id"]
    put(stocked, "MUG", 7, "A-2", "A-1")
    line_ids = waiting(stocked, count_id)
    done = stocked.run(ApproveLines(count_id)).result
    assert (done["posted"], done["count_line_ids"], done["state"]) == (0, line_ids, "review")
    assert in_bins(stocked)[("MUG", "A-1")] == 3


def test_what_is_being_packed_is_posted_once_it_is_not(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1", line("MUG", 15)))
    scan(stocked, "1")
    scan(stocked, "MUG", int(one(stocked, "SELECT id FROM shipment")))
    count_id = counted(stocked, "A-1", MUG=3, CAP=4)["count_id"]
    assert stocked.run(ApproveLines(count_id)).result["count_line_ids"] == waiting(stocked, count_id)
    assert in_bins(stocked) == FULL


def test_what_does_not_wait_is_not_decided(stocked: AppContext) -> None:
    count_id = begin(stocked, "A-1")
    made = record(stocked, count_id, "A-1", "MUG", 4)
    for step in (
        ApproveLines(count_id),
        RecountLines(count_id, (made["count_line_id"],)),
        DismissLines(count_id, (made["count_line_id"],)),
    ):
        with pytest.raises(NotFound, match="No such difference waits"):
            stocked.run(step)
