"""How states, money, times and reasons read in a terminal."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from app.cli import words
from app.domain.routing import RULES, Reason


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_berlin")
def test_moments_are_shown_in_the_machines_zone() -> None:
    assert words.moment("2026-03-02T23:30:10.5+00:00") == "2026-03-03 00:30"
    assert words.moment("2026-07-01T12:00:00+00:00") == "2026-07-01 14:00"


@pytest.mark.parametrize(
    ("total", "currency", "text"),
    [
        ("1750.00", "BDT", "1,750.00 BDT"),
        ("0.00", "EUR", "0.00 EUR"),
        ("-1234.5", "EUR", "-1,234.5 EUR"),
        ("1234567", "JPY", "1,234,567 JPY"),
        (None, "CAD", "-"),
    ],
)
def test_money_has_thousands_and_its_currency(total: str | None, currency: str, text: str) -> None:
    assert words.money(total, currency) == text


def test_a_table_has_its_columns_under_one_another() -> None:
    rows = [["Number", "Units", "Customer"], ["#1", "2", "Anna"], ["#1002", "1,000", ""]]
    assert words.table(rows, frozenset({1})) == ["Number  Units  Customer", "#1          2  Anna", "#1002   1,000"]
    assert words.table([]) == []


def test_long_lists_are_cut_and_say_so() -> None:
    assert words.first_lines(["a", "b"]) == ["a", "b"]
    cut = words.first_lines([str(number) for number in range(1_050)])
    assert len(cut) == words.MOST_LINES + 1
    assert cut[-1] == "... and 1,030 more; --json lists all of them."


def _candidate(**changes: Any) -> dict[str, Any]:
    plain = {"location": "Main", "taken": False, "reason": "empty", "distance_km": None, "sku": "", "free": None}
    return plain | {"needed": None} | changes


def test_every_routing_rule_and_reason_has_words() -> None:
    for rule in (*(rule.__name__ for rule in RULES), "all_there_is", "nothing_open"):
        assert words.rule(rule) != words.state(rule)
    for reason in Reason:
        told = words.reason(_candidate(reason=str(reason), sku="MUG", free=1, needed=2))
        assert told != f"   Main {words.state(reason)}"
    taken = _candidate(reason="has_all", taken=True, distance_km=1_204)
    assert words.reason(taken) == "-> Main has everything, 1,204 km away"
    short = _candidate(reason="short", sku="MUG", free=1, needed=2)
    assert words.reason(short) == "   Main has 1 of 2 x MUG"


@pytest.mark.parametrize(
    ("row", "message", "text"),
    [
        (
            17,
            "Row 17, Lineitem quantity: '1.5' must be a whole number.",
            "a.csv: Row 17, Lineitem quantity: '1.5' must",
        ),
        (17, "must be a whole number", "a.csv, row 17, quantity: must be a whole number"),
        (0, "a.csv is empty.", "a.csv is empty."),
    ],
)
def test_a_rejected_row_is_told_once(row: int, message: str, text: str) -> None:
    problem = {"file": "a.csv", "row": row, "column": "quantity", "message": message}
    assert words.problem_row(problem).startswith(text)
