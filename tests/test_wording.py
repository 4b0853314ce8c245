"""Words: the English text that still knows what it was made of."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime

from app.wording import Dated, Words, mark, words


def test_words_are_the_english_text() -> None:
    text = words("Order {number} was cancelled.", number="#1042")
    assert text == "Order #1042 was cancelled."
    assert (text.template, text.values) == ("Order {number} was cancelled.", {"number": "#1042"})


def test_braces_in_values_and_in_texts_without_values_are_left_alone() -> None:
    assert words("{name} is here", name="{x}") == "{x} is here"
    assert words("{") == "{"


def test_words_survive_being_pickled() -> None:
    text = pickle.loads(pickle.dumps(words("{n} left", n=3)))
    assert isinstance(text, Words)
    assert (text, text.template, text.values) == ("3 left", "{n} left", {"n": 3})


def test_mark_gives_the_text_itself() -> None:
    assert mark("To pack") == "To pack"


def test_a_day_on_paper_has_no_leading_zero_and_an_english_month_whatever_the_system_speaks() -> None:
    assert Dated(datetime(2026, 5, 5, 3, 7, tzinfo=UTC)) == "5 May 2026, 03:07"
