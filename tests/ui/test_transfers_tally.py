"""What was scanned of a transfer, without a window: drafts of any content, and what is handed to the books."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.queries.transfers import TransferHead, TransferRow, TransferSheet
from app.ui.transfers.request_state import AskedLine, RequestState
from app.ui.transfers.request_state import from_draft as form_from
from app.ui.transfers.request_state import to_draft as form_kept
from app.ui.transfers.tally import (
    Step,
    Tally,
    everything,
    exceeds,
    from_draft,
    left_out,
    receive_command,
    ship_command,
    to_draft,
)
from db.models import Tracking, TransferState

NOW = datetime(2026, 3, 2, tzinfo=UTC)
ids = st.integers(1, 10**9)
maybe = st.none() | ids


def sheet(state: TransferState, *lines: tuple[int, int, int]) -> TransferSheet:
    """Lines of SKU, units asked for and units on their way."""
    head = TransferHead(1, "T-0001", "A", "B", state, 3, NOW, None, None, None, 0, 0, 0, 0, 1, 2, "", 0)
    rows = tuple(
        TransferRow(at, at, f"S{sku}", "", "", asked, sent, 0, 0, sku, None, Tracking.NONE, None)
        for at, (sku, asked, sent) in enumerate(lines, start=1)
    )
    return TransferSheet(head, rows, {sku: 5 for sku, _, _ in lines})


OPEN = sheet(TransferState.REQUESTED, (7, 3, 0), (8, 9, 0))
steps = st.builds(Step, st.just(1), st.just(7), ids, maybe, maybe, maybe, st.booleans())
gestures = st.lists(st.lists(steps, min_size=1, max_size=3).map(tuple), max_size=4).map(tuple)
tallies = st.builds(Tally, st.just(True), gestures)
names = st.sampled_from(["gestures", "line_id", "sku_id", "units", "lines", "quantity"])
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4),
    max_leaves=8,
)


@given(tallies)
def test_draft_brings_back_what_was_scanned(tally: Tally) -> None:
    assert from_draft(json.loads(json.dumps(to_draft(tally))), OPEN, sending=True) == tally


@given(anything)
def test_drafts_of_any_content_are_no_error(content: Any) -> None:
    data = content if isinstance(content, dict) else {"gestures": content, "lines": content}
    assert from_draft(data, OPEN, sending=True).gestures == ()
    form_from(data)


@given(st.builds(RequestState, maybe, maybe, st.text(max_size=5), st.text(max_size=5),
                 st.lists(st.builds(AskedLine, ids, st.text(max_size=5)), max_size=3).map(tuple)))  # fmt: skip
def test_form_comes_back_as_it_was_typed(state: RequestState) -> None:
    assert form_from(json.loads(json.dumps(form_kept(state)))) == state


def test_a_draft_keeps_nothing_of_lines_that_are_gone() -> None:
    tally = Tally(True, ((Step(9, 7, 1),), (Step(1, 8, 1),), (Step(2, 8, 1),)))
    assert from_draft(to_draft(tally), OPEN, sending=True).gestures == ((Step(2, 8, 1),),)


def test_all_of_it_is_what_is_open_and_free() -> None:
    tally = Tally(True, ((Step(1, 7, 1),),))
    gesture = everything(OPEN, tally, None)
    assert [(step.line_id, step.units) for step in gesture] == [(1, 2), (2, 5)]
    whole = tally.more(gesture)
    assert left_out(OPEN, whole) == {2: 4} and exceeds(OPEN, whole) == []
    assert whole.less() == (tally, gesture) and Tally(True).less() == (Tally(True), ())


def test_what_leaves_without_a_bin_is_taken_first() -> None:
    tally = Tally(True, ((Step(2, 8, 1, 4, 6),), (Step(1, 7, 1),), (Step(2, 8, 2, 4, 6, 11),), (Step(1, 7, 2),)))
    command = ship_command(OPEN, tally)
    assert (command.version, command.lines, command.serial_ids) == (3, ((1, 3, None, None), (2, 3, 4, 6)), (11,))


def test_units_are_named_in_the_order_of_the_lines_that_take_them_in() -> None:
    on_its_way = sheet(TransferState.SHIPPED, (7, 2, 2), (7, 2, 2))
    tally = Tally(
        False, ((Step(1, 7, 1, None, None, 11),), (Step(2, 7, 1, None, None, 12),), (Step(1, 7, 1, None, None, 13),))
    )
    command = receive_command(on_its_way, tally)
    assert (command.lines, command.serial_ids) == (((1, 2, None), (2, 1, None)), (11, 13, 12))


def test_more_than_is_wanted_by_now_is_found_unless_somebody_said_it_may_be() -> None:
    on_its_way = sheet(TransferState.SHIPPED, (7, 2, 1))
    assert [row.id for row in exceeds(on_its_way, Tally(False, ((Step(1, 7, 2),),)))] == [1]
    assert exceeds(on_its_way, Tally(False, ((Step(1, 7, 2, anyway=True),),))) == []
