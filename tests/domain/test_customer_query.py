"""What people type to find customers means something, and what does not is told where it stands."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.customer_query import FIELDS, MAX_TERMS, complete, parse, tokens
from app.domain.query_fields import Match, Span, Text

TODAY = date(2026, 3, 2)


def test_terms_stand_side_by_side_and_or_joins_two() -> None:
    query = parse('city:Berlin orders:>=3 anna OR "anne meyer" -tag:b2b', TODAY, UTC)
    assert query.faults == ()
    assert [[(term.field, term.negated) for term in group] for group in query.groups] == [
        [("city", False)],
        [("orders", False)],
        [("text", False), ("text", False)],
        [("tag", True)],
    ]
    assert query.groups[1][0].values == (Span(Decimal(3), None),)
    assert query.groups[2][1].values == (Text("anne meyer", Match.CONTAINS),)


def test_days_are_those_of_the_persons_calendar() -> None:
    query = parse("last:<2026-01-01 first:today", TODAY, UTC)
    (last,), (first,) = (group[0].values for group in query.groups)
    assert last == Span(None, datetime(2026, 1, 1, tzinfo=UTC), high_open=True)
    assert isinstance(first, Span) and first.low == datetime(2026, 3, 2, tzinfo=UTC)


@pytest.mark.parametrize("text", ["sku:MUG", "orders:many", "last:someday", "value:", "city:", "orders:>=1.5"])
def test_what_means_nothing_is_told_and_the_rest_counts(text: str) -> None:
    query = parse(f"anna {text}", TODAY, UTC)
    (fault,) = query.faults
    assert (fault.start, fault.text) == (5, text) and fault.why
    assert len(query.groups) == 1


def test_a_search_has_an_end() -> None:
    query = parse("a " * (MAX_TERMS + 5), TODAY, UTC)
    assert len(query.groups) == MAX_TERMS and len(query.faults) == 1


@given(st.text(max_size=60))
def test_whatever_is_typed_has_a_meaning(text: str) -> None:
    query = parse(text, TODAY, UTC)
    assert all(0 <= fault.start <= fault.end <= len(text) for fault in query.faults)
    for token in tokens(text, TODAY, UTC):
        assert text[token.start : token.end] == token.text
    for cursor in range(len(text) + 1):
        complete(text, cursor)


def test_fields_and_days_are_proposed() -> None:
    assert {completion.text for completion in complete("", 0)} == {f"{name}:" for name in FIELDS if name != "text"}
    assert [completion.text for completion in complete("-ci", 3)] == ["-city:"]
    assert "last:<today" in [completion.text for completion in complete("last:<t", 7)]
    assert complete('"ci', 3) == []
