"""What a typed search means: every field, every sign, and nothing that breaks it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.base import Payment
from app.domain.order_query import MAX_TERMS, OrderQuery, complete, parse, tokens
from app.domain.query_fields import FIELDS, STATE_OF, Choice, Match, Span, Text
from app.domain.query_lexemes import MAX_LENGTH

TODAY = date(2026, 11, 30)
BERLIN = ZoneInfo("Europe/Berlin")


def meant(text: str) -> OrderQuery:
    """The meaning of a search without faults."""
    query = parse(text, TODAY, UTC)
    assert query.faults == ()
    return query


def terms(text: str) -> list[tuple[str, bool, tuple[Any, ...]]]:
    """Field, sign and values of each term of a search without OR."""
    query = meant(text)
    assert all(len(group) == 1 for group in query.groups)
    return [(term.field, term.negated, term.values) for (term,) in query.groups]


def day(number: int, month: int = 11) -> datetime:
    return datetime(2026, month, number, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "field", "values"),
    [
        ("Anna", "text", (Text("anna", Match.CONTAINS),)),
        ('"Anna  Meyer"', "text", (Text("anna meyer", Match.CONTAINS),)),
        ("MUG*", "text", (Text("mug", Match.BEGINS),)),
        ("*mug", "text", (Text("mug", Match.CONTAINS),)),
        ("müller-linde", "text", (Text("müller-linde", Match.CONTAINS),)),
        ("12:30", "text", (Text("12:30", Match.CONTAINS),)),
        ('"OR"', "text", (Text("or", Match.CONTAINS),)),
        ("status:packed", "status", (Choice("packed"),)),
        ("status:closed", "status", (Choice("shipped"), Choice("cancelled"))),
        (
            "status:open",
            "status",
            tuple(
                Choice(state)
                for state in (
                    *("to_route", "backorder", "to_release", "to_pick", "packing", "packed", "partly_shipped"),
                )
            ),
        ),
        ("STATUS:Packed,To-Pick", "status", (Choice("packed"), Choice("to_pick"))),
        ("status:to_pack", "status", (Choice("to_release"),)),
        ('status:"part shipped"', "status", (Choice("partly_shipped"),)),
        ("payment:paid", "payment", (Choice("paid"),)),
        ("hold:any", "hold", (Choice("any"),)),
        ("hold:fraud", "hold", (Choice("fraud"),)),
        ("tag:Gift", "tag", (Text("gift", Match.IS),)),
        ("tag:none", "tag", (Choice("none"),)),
        ('tag:"none"', "tag", (Text("none", Match.IS),)),
        ("tag:vip*", "tag", (Text("vip", Match.BEGINS),)),
        ("tag:*", "tag", (Choice("any"),)),
        ("sku:MUG*", "sku", (Text("mug", Match.BEGINS),)),
        ('sku:"MUG*"', "sku", (Text("mug*", Match.IS),)),
        ("customer:anna", "customer", (Text("anna", Match.CONTAINS),)),
        (
            'customer:"van der Berg",lee',
            "customer",
            (Text("van der berg", Match.CONTAINS), Text("lee", Match.CONTAINS)),
        ),
        ("total:50", "total", (Span(Decimal(50), Decimal(50)),)),
        ("total:>=49.50", "total", (Span(Decimal("49.50"), None),)),
        ("total:<5", "total", (Span(None, Decimal(5), high_open=True),)),
        ("units:>3", "units", (Span(Decimal(3), None, low_open=True),)),
        ("units:<=3", "units", (Span(None, Decimal(3)),)),
        ("units:1..3", "units", (Span(Decimal(1), Decimal(3)),)),
        ("units:2..", "units", (Span(Decimal(2), None),)),
        ("units:..2", "units", (Span(None, Decimal(2)),)),
        ("placed:today", "placed", (Span(day(30), day(1, 12), high_open=True),)),
        ("placed:yesterday", "placed", (Span(day(29), day(30), high_open=True),)),
        ("ship_by:tomorrow", "ship_by", (Span(day(1, 12), day(2, 12), high_open=True),)),
        ("placed:last-7d", "placed", (Span(day(24), day(1, 12), high_open=True),)),
        ("placed:last-2w", "placed", (Span(day(17), day(1, 12), high_open=True),)),
        ("ship_by:next-3d", "ship_by", (Span(day(30), day(3, 12), high_open=True),)),
        ("placed:this-month", "placed", (Span(day(1), day(1, 12), high_open=True),)),
        ("placed:last-month", "placed", (Span(day(1, 10), day(1), high_open=True),)),
        ("placed:2026-11-02", "placed", (Span(day(2), day(3), high_open=True),)),
        ("placed:2026-11", "placed", (Span(day(1), day(1, 12), high_open=True),)),
        ("placed:>=2026-11-02", "placed", (Span(day(2), None),)),
        ("placed:>2026-11-02", "placed", (Span(day(3), None),)),
        ("placed:<2026-11-02", "placed", (Span(None, day(2), high_open=True),)),
        ("placed:<=2026-11-02", "placed", (Span(None, day(3), high_open=True),)),
        ("placed:2026-11-01..2026-11-05", "placed", (Span(day(1), day(6), high_open=True),)),
        ("placed:yesterday..today", "placed", (Span(day(29), day(1, 12), high_open=True),)),
        ("pickup:true", "pickup", (Choice("yes"),)),
        ("is:late", "is", (Choice("late"),)),
        ("has:note", "has", (Choice("note"),)),
        ("note:*", "note", (Choice("any"),)),
        ("country:de,at", "country", (Text("de", Match.IS), Text("at", Match.IS))),
    ],
)
def test_a_term_means(text: str, field: str, values: tuple[Any, ...]) -> None:
    assert terms(text) == [(field, False, values)]
    assert terms(f"-{text}") == [(field, True, values)]


def test_terms_side_by_side_must_all_hold_and_or_joins_two_neighbours() -> None:
    query = meant("anna OR lee tag:gift -status:shipped OR is:open OR units:1")
    assert [[term.field for term in group] for group in query.groups] == [
        ["text", "text"], ["tag"], ["status", "is", "units"],
    ]  # fmt: skip
    assert [term.negated for term in query.groups[2]] == [True, False, False]


def test_days_begin_in_the_zone_of_whoever_asks() -> None:
    ((term,),) = parse("placed:2026-03-29", TODAY, BERLIN).groups
    (span,) = term.values
    assert isinstance(span, Span)
    assert (span.low, span.high) == (
        datetime(2026, 3, 28, 23, tzinfo=UTC),
        datetime(2026, 3, 29, 22, tzinfo=UTC),  # the day that has 23 hours
    )


@pytest.mark.parametrize(
    ("text", "wrong", "why", "suggestion"),
    [
        ("stauts:packed", "stauts:packed", "There is no field stauts.", "status:packed"),
        ("anna xyzzy:1", "xyzzy:1", "There is no field xyzzy.", '"xyzzy:1"'),
        ("status:packe", "status:packe", "packe is none of", "status:packed"),
        ("-is:lat", "-is:lat", "lat is none of", "-is:late"),
        ("status:", "status:", "A value is missing after status:.", None),
        ("units:many", "units:many", "many is no whole number.", None),
        ("units:1.5", "units:1.5", "1.5 is no whole number.", None),
        ("total:1e999", "total:1e999", "1e999 is no number.", None),
        ("units:5..2", "units:5..2", "The range ends before it begins.", "units:2..5"),
        ("placed:2026-13-01", "placed:2026-13-01", "is no date such as", None),
        ("placed:tody", "placed:tody", "is no date such as", "placed:today"),
        ("tag:>=5", "tag:>=5", ">= compares numbers and dates only.", None),
        ("OR anna", "OR", "OR stands between two terms.", None),
        ("anna OR", "OR", "OR stands between two terms.", None),
        ("anna OR OR lee", "OR", "OR stands between two terms.", None),
    ],
)
def test_what_means_nothing_is_told_and_the_rest_counts(
    text: str, wrong: str, why: str, suggestion: str | None
) -> None:
    (fault,) = parse(text, TODAY, UTC).faults
    assert fault.text == text[fault.start : fault.end] == wrong
    assert why in fault.why and fault.suggestion == suggestion
    if suggestion is not None:
        assert parse(text.replace(wrong, suggestion), TODAY, UTC).faults == ()
    words = [term.field for group in parse(text, TODAY, UTC).groups for term in group]
    assert words == ["text"] * (("anna" in text) + ("lee" in text))


def test_more_than_can_be_searched_is_said() -> None:
    many = parse(" ".join(f"word{n}" for n in range(MAX_TERMS + 5)), TODAY, UTC)
    assert len(many.groups) == MAX_TERMS and "at most" in many.faults[0].why
    long = parse("a" * (MAX_LENGTH + 50), TODAY, UTC)
    assert len(long.groups) == 1 and "at most" in long.faults[0].why


def test_every_payment_can_be_asked_for() -> None:
    assert set(FIELDS["payment"].options) == {payment.value for payment in Payment}


def test_tokens_are_the_terms_as_they_stand() -> None:
    found = tokens('anna  -tag:"a b" OR  foo:1')
    assert [(one.text, one.field, one.negated, one.fault is not None) for one in found] == [
        ("anna", "", False, False), ('-tag:"a b"', "tag", True, False), ("OR", "or", False, False),
        ("foo:1", "foo", False, True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("", ["status:", "is:", "tag:"]),
        ("st", ["status:"]),
        ("-st", ["-status:"]),
        ("anna ship", ["ship_by:"]),
        ("status:pa", ["status:packing", "status:packed", "status:partly_shipped"]),
        ("status:packed,sh", ["status:packed,shipped"]),
        ("-is:l", ["-is:late"]),
        ("placed:>=tod", ["placed:>=today"]),
        ("ship_by:", ["ship_by:today", "ship_by:last-7d"]),
        ("tag:gi", []),
        ("foo:b", []),
        ('"st', []),
    ],
)
def test_what_may_follow(text: str, some: list[str]) -> None:
    found = [one.text for one in complete(text, len(text))]
    assert set(some) <= set(found) and (some or not found)
    for one in complete(text, len(text)):
        if one.kind == "value":
            assert parse(one.text, TODAY, UTC).faults == ()


_SIGNS = st.sampled_from(
    ['"', "'", ":", "-", "*", ",", "..", ">=", "<", "=", " ", "OR", "\0", "\\", "%", "_", "(", ")"]
)
_FIELD = st.sampled_from([f"{name}:" for name in FIELDS])
_WORD = st.sampled_from(["today", "last-7d", "2026-02-30", "1e5", "5", "any", "none", "packed", "Ünïcode", "মগ", "‮"])
_PIECES = st.lists(st.one_of(_SIGNS, _FIELD, _WORD, st.text(max_size=6)), max_size=60).map("".join)


@given(_PIECES, st.integers(0, 400))
def test_any_text_has_a_meaning(text: str, cursor: int) -> None:
    query = parse(text, TODAY, BERLIN)
    for fault in query.faults:
        assert 0 <= fault.start < fault.end <= len(text) and fault.why
    for term in (term for group in query.groups for term in group):
        assert term.field in FIELDS and term.values and text[term.start : term.end].strip()
    found = tokens(text, TODAY, BERLIN)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(one.text == text[one.start : one.end] for one in found)
    complete(text, cursor)


@given(st.text(max_size=200))
def test_what_no_database_takes_is_not_looked_for(text: str) -> None:
    for group in parse(text, TODAY, UTC).groups:
        for term in group:
            for value in term.values:
                if isinstance(value, Text):
                    assert "\0" not in value.text
                    value.text.encode()


@pytest.mark.parametrize(
    "piece", ["a", '"', "x:", "status:,", "placed:1..", "-", "* ", "OR ", "👩‍👩‍👧 ", "أمل ", "a,b;'%_\\ "]
)
def test_long_texts_are_read_whole(piece: str) -> None:
    text = piece * (5_000 // len(piece))
    parse(text, TODAY, None)
    complete(text, len(text))
    assert len(tokens(text)) <= len(text)


def test_the_open_and_the_closed_states_are_all_there_are() -> None:
    both = meant("status:open,closed").groups[0][0].values
    assert {value.name for value in both if isinstance(value, Choice)} == set(STATE_OF)
