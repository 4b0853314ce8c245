"""Looks at a list go through the database and back; an odd row hides no list."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.list_views import Arrangement, ViewColumn, ViewState, arrangement, view_state

COLUMNS = st.lists(
    st.builds(ViewColumn, st.text(max_size=8), st.integers(0, 2000), st.booleans()),
    max_size=6,
    unique_by=lambda c: c.id,
).map(tuple)
STATES = st.builds(ViewState, st.text(max_size=40), st.text(max_size=8), st.booleans(), COLUMNS)


@given(state=STATES)
def test_a_look_comes_back_as_it_was_kept(state: ViewState) -> None:
    assert view_state(json.loads(json.dumps(state.as_json()))) == state


@given(
    order=st.lists(st.text(max_size=5), unique=True).map(tuple),
    default=st.text(max_size=5),
    layouts=st.dictionaries(st.text(max_size=5), COLUMNS.filter(bool), max_size=3),
)
def test_an_arrangement_comes_back_as_it_was_kept(
    order: tuple[str, ...], default: str, layouts: dict[str, tuple[ViewColumn, ...]]
) -> None:
    kept = Arrangement(order, order[:1], default, layouts)
    assert arrangement(json.loads(json.dumps(kept.as_json()))) == kept


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"query": None, "columns": "all"},
        {"columns": [1, None, {"id": 3}, {"id": "a", "width": -5}, {"id": "a", "width": True}]},
        {"columns": [{"id": "x", "width": 10**9}] * 99},
    ],
)
def test_what_makes_no_sense_is_left_out(odd: dict[str, object]) -> None:
    found = view_state(odd)
    assert (found.query, found.sort, found.descending) == ("", "", True)
    assert all(column.width == 0 for column in found.columns)
    assert arrangement({"order": [1, "a", "a"], "default": 4, "layouts": [2]}) == Arrangement(("a",))
