"""What a scan means for the shipment in hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.packing import GOOD, PackLine, Verdict, judge_item, next_line

LINES = [PackLine(1, 11, 100, 2, 1), PackLine(2, 12, 200, 3, 3), PackLine(3, 13, 300, 4, 0)]


@pytest.mark.parametrize(
    ("sku", "units", "verdict", "line"),
    [
        (100, 1, Verdict.COUNTED, 1),
        (300, 4, Verdict.COUNTED, 3),
        (100, 2, Verdict.TOO_MANY, 1),
        (200, 1, Verdict.TOO_MANY, 2),
        (400, 1, Verdict.WRONG_ITEM, None),
    ],
)
def test_scan_is_judged(sku: int, units: int, verdict: Verdict, line: int | None) -> None:
    found, taker = judge_item(LINES, sku, units)
    assert (found, taker.id if taker else None) == (verdict, line)


def test_last_unit_completes() -> None:
    lines = [PackLine(1, 11, 100, 2, 2), PackLine(2, 12, 200, 3, 1)]
    assert judge_item(lines, 200, 2)[0] is Verdict.COMPLETE
    assert judge_item(lines, 200, 1)[0] is Verdict.COUNTED


def test_case_goes_to_the_first_line_that_takes_it_whole() -> None:
    lines = [PackLine(1, 11, 100, 2, 1), PackLine(2, 12, 100, 2, 0)]
    assert judge_item(lines, 100, 2)[1] == lines[1]
    assert judge_item(lines, 100, 1)[1] == lines[0]
    assert judge_item(lines, 100, 3)[0] is Verdict.TOO_MANY


packs = st.builds(
    lambda number, sku, quantity, missing: PackLine(number, number, sku, quantity, max(0, quantity - missing)),
    st.integers(1, 99), st.integers(1, 3), st.integers(1, 4), st.integers(0, 4),
)  # fmt: skip


@given(st.lists(packs, max_size=5, unique_by=lambda line: line.id), st.integers(1, 4), st.integers(1, 5))
def test_no_line_is_ever_overfilled_and_complete_means_complete(lines: list[PackLine], sku: int, units: int) -> None:
    verdict, taker = judge_item(lines, sku, units)
    assert (verdict in GOOD) == (taker is not None and taker.missing >= units)
    assert (verdict is Verdict.WRONG_ITEM) == all(line.sku_id != sku for line in lines)
    if verdict is Verdict.COMPLETE:
        assert sum(line.missing for line in lines) == units


def test_next_line_is_the_one_just_scanned_while_it_is_open() -> None:
    assert next_line(LINES, after=3) == LINES[2]
    assert next_line(LINES, after=2) == LINES[0]
    assert next_line(LINES) == LINES[0]
    assert next_line(LINES[1:2]) is None


def test_wrong_scans_have_verdicts_of_their_own() -> None:
    assert len({Verdict.WRONG_ITEM, Verdict.TOO_MANY, Verdict.UNKNOWN, Verdict.OTHER_ORDER} - GOOD) == 4
