"""What a scan means for the shipment in hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.packing import GOOD, KitShare, PackLine, Verdict, judge_item, judge_kit, moved_by, next_line

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


def kit_lines(first: int, second: int, *, by_serial: bool = False, parts: int = 2) -> list[PackLine]:
    """A line of its own, and two kits of two of one product and one of another, with so many missing of each."""
    share, other = KitShare(90, 900, 2, parts), KitShare(90, 900, 1, parts)
    return [
        PackLine(1, 11, 100, 1, 1),
        PackLine(2, 12, 100, 4, 4 - first, False, share),
        PackLine(3, 13, 200, 2, 2 - second, by_serial, other),
    ]


@pytest.mark.parametrize(
    ("lines", "kits", "verdict", "booked"),
    [
        (kit_lines(4, 2), 1, Verdict.COUNTED, {2: 2, 3: 1}),
        (kit_lines(4, 2), 2, Verdict.COMPLETE, {2: 4, 3: 2}),
        (kit_lines(3, 2), 1, Verdict.COUNTED, {2: 2, 3: 1}),
        (kit_lines(2, 1), 2, Verdict.TOO_MANY, {}),
        (kit_lines(0, 0), 1, Verdict.TOO_MANY, {}),
        (kit_lines(1, 1), 1, Verdict.KIT_BEGUN, {}),
        (kit_lines(4, 2, by_serial=True), 1, Verdict.KIT_BEGUN, {}),
        (kit_lines(4, 2, parts=3), 1, Verdict.KIT_BEGUN, {}),
    ],
)
def test_a_whole_kit_is_counted_by_its_own_code_while_it_is_all_missing(
    lines: list[PackLine], kits: int, verdict: Verdict, booked: dict[int, int]
) -> None:
    found, taken, _ = judge_kit(lines, 900, kits)
    assert (found, {line.id: units for line, units in taken}) == (verdict, booked)
    assert judge_kit(lines, 100, kits) == (Verdict.WRONG_ITEM, [], 0)


def test_where_kits_are_scanned_whole_a_part_goes_in_by_itself_only_if_its_kit_cannot() -> None:
    assert judge_item(kit_lines(4, 2), 200, 1)[0] is Verdict.COUNTED
    assert judge_item(kit_lines(4, 2), 200, 1, whole_kits=True) == (Verdict.KIT_WHOLE, None)
    for lines in (kit_lines(4, 2, by_serial=True), kit_lines(1, 2), kit_lines(4, 2, parts=3)):
        assert judge_item(lines, 200, 1, whole_kits=True)[0] is Verdict.COUNTED
    own = [*kit_lines(4, 2), PackLine(4, 14, 100, 1, 0)]
    assert judge_item(own, 100, 1, whole_kits=True) == (Verdict.COUNTED, own[-1])
    assert judge_item(kit_lines(4, 0), 200, 1, whole_kits=True)[0] is Verdict.TOO_MANY


def test_what_a_scan_counted_is_told_by_line() -> None:
    assert moved_by({"line_id": 3, "units": 12}) == {3: 12}
    assert moved_by({"line_id": 3, "units": 1, "lines": [[3, 2], [4, 1]]}) == {3: 2, 4: 1}


def test_next_line_is_the_one_just_scanned_while_it_is_open() -> None:
    assert next_line(LINES, after=3) == LINES[2]
    assert next_line(LINES, after=2) == LINES[0]
    assert next_line(LINES) == LINES[0]
    assert next_line(LINES[1:2]) is None


def test_wrong_scans_have_verdicts_of_their_own() -> None:
    assert len({Verdict.WRONG_ITEM, Verdict.TOO_MANY, Verdict.UNKNOWN, Verdict.OTHER_ORDER} - GOOD) == 4
