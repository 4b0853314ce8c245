"""The form without a window: what a draft keeps, and what is checked."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.typed_numbers import units_and_name
from app.ui.new_order.state import (
    ADDED,
    BUYER_FIELDS,
    FormState,
    LineState,
    check,
    from_draft,
    to_draft,
    typed_order,
)

texts = st.text(max_size=12)
lines = st.builds(LineState, st.integers(1, 10**9), texts, texts, texts, texts, texts, texts)
states = st.builds(
    FormState,
    texts,
    st.one_of(st.none(), st.integers(1, 10**9)),
    texts,
    st.fixed_dictionaries(dict.fromkeys(BUYER_FIELDS, texts)),
    st.lists(lines, max_size=4).map(tuple),
    *[texts] * 6,
    st.booleans(),
    texts,
    texts,
    st.booleans(),
    texts,
)
json_values: Any = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=6,
)


@given(states)
def test_a_draft_keeps_every_text_as_it_was_typed(state: FormState) -> None:
    assert from_draft(json.loads(json.dumps(to_draft(state)))) == state


@given(st.dictionaries(st.sampled_from([*FormState.__dataclass_fields__, "other"]), json_values))
def test_any_json_is_some_form(data: dict[str, Any]) -> None:
    state = from_draft(data)
    assert from_draft(to_draft(state)) == state or not state.buyer
    check(state, "EUR", ".")


@given(states, st.sampled_from(["EUR", "JPY"]), st.sampled_from([".", ","]))
def test_a_form_can_be_taken_or_has_faults_and_its_totals_are_never_below_zero(
    state: FormState, currency: str, mark: str
) -> None:
    checked = check(state, currency, mark)
    assert bool(checked.faults) != (checked.entry is not None)
    assert len(checked.quantities) == len(state.lines)
    if checked.totals is not None:
        assert checked.totals.total >= 0


def filled(**changes: Any) -> FormState:
    """A form that can be taken."""
    values: dict[str, Any] = {
        "buyer": {"name": " Sample Buyer ", "email": "buyer@example.com", "country": "de"},
        "lines": (LineState(7, "MUG", "Sample Mug", "2", "12,505", "10 %"),),
        "shipping": "4,90",
        "tax_mode": ADDED,
        "tax_rate": "19",
        **changes,
    }
    return FormState(**values)


def test_a_form_is_read_by_the_mark_of_the_screen() -> None:
    checked = check(filled(), "EUR", ",")
    assert checked.totals is not None and checked.entry is not None
    assert checked.totals.line_amounts == (2251,)
    assert checked.totals.total == 2251 + 490 + 521
    typed = typed_order(filled(), checked.entry)
    assert (typed.ship_to.name, typed.ship_to.country, typed.goods) == ("Sample Buyer", "DE", (("MUG", "Sample Mug"),))


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"lines": (LineState(7, "MUG", "Mug", "0", "1"),)}, (0, "quantity")),
        ({"lines": (LineState(7, "MUG", "Mug", "1", ""),)}, (0, "price")),
        ({"lines": (LineState(7, "MUG", "Mug", "1", "1", "2"),)}, (0, "off")),
        ({"shipping": "-1"}, "shipping"),
        ({"off": "100,01"}, "off"),
        ({"tax_rate": ""}, "tax_rate"),
        ({"buyer": {"email": "nobody"}}, "email"),
        ({"buyer": {"country": "Freedonia"}}, "country"),
    ],
)
def test_each_fault_is_told_at_its_place(changes: dict[str, Any], place: object) -> None:
    checked = check(filled(**changes), "EUR", ",")
    assert set(checked.faults) == {place}
    assert checked.entry is None


def test_an_empty_form_is_not_begun_and_defaults_do_not_begin_it() -> None:
    assert not FormState().is_started
    assert not FormState(shipping="4.90", tax_rate="19", buyer={"name": " "}).is_started
    assert FormState(note="Ring twice").is_started


def test_totals_are_those_of_the_lines_that_can_be_read() -> None:
    mug = LineState(7, "MUG", "Mug", "2", "12,50")
    checked = check(filled(lines=(mug, LineState(8, "CAP", "Cap", "1", "")), off="", tax_rate="19"), "EUR", ",")
    assert checked.entry is None and checked.unread == {1}
    assert checked.totals is not None and checked.totals.line_amounts == (2500, 0)
    assert checked.totals.total == 2500 + 490 + 568


def test_a_line_whose_discount_is_too_large_counts_nothing_yet() -> None:
    lines = (LineState(7, "MUG", "Mug", "1", "1", "2"), LineState(8, "CAP", "Cap", "1", "3"))
    checked = check(filled(lines=lines, tax_rate="0"), "EUR", ",")
    assert checked.totals is not None and checked.totals.total == 300 + 490 and checked.unread == {0}
    waits = check(filled(lines=(LineState(7, "MUG", "Mug", "1", ""),), off="5"), "EUR", ",")
    assert set(waits.faults) == {(0, "price")}, "with the price there may be enough to take it off"
    assert waits.totals is None, "nothing is known yet"


@pytest.mark.parametrize(
    ("text", "units", "name"),
    [("3x mug", 3, "mug"), ("12 X blue mug", 12, "blue mug"), ("2*MUG-1", 2, "MUG-1"), ("mug", 1, "mug"),
     ("3", 1, "3"), ("4006381333931", 1, "4006381333931"), ("0x mug", 1, "0x mug"), ("2x", 1, "2x")],
)  # fmt: skip
def test_units_may_stand_before_a_product(text: str, units: int, name: str) -> None:
    assert units_and_name(text) == (units, name)
