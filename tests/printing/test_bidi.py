"""Direction of text, against python-bidi."""

from __future__ import annotations

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from app.printing.bidi import base_level, levels, visual_order

# Letters of both directions, both kinds of digits, and every kind of sign that the rules treat in its own way.
SIGNS = "abZ אבגד مر ١٢ 12 .,:-+%$€ ()[]{}<>«» !?/ \u0301\u05b0\u064b \t\u200e\u200f"


def in_visual_order(text: str) -> str:
    return "".join(text[at] for at in visual_order(levels(text)))


@settings(max_examples=1000)
@given(st.text(alphabet=SIGNS, max_size=16))
def test_signs_of_every_kind_stand_where_python_bidi_puts_them(text: str) -> None:
    assert in_visual_order(text) == get_display(text)


@settings(max_examples=300)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cn", "Cf", "Cc")), max_size=16))
def test_any_text_is_ordered_as_python_bidi_orders_it(text: str) -> None:
    assert in_visual_order(text) == get_display(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Riyadh (الرياض) 12", [0] * 8 + [1] * 6 + [0, 0, 2, 2]),
        ("رقم 12", [1, 1, 1, 1, 2, 2]),
        ("abc", [0, 0, 0]),
        ("", []),
    ],
)
def test_levels_of_an_address(text: str, expected: list[int]) -> None:
    assert levels(text) == expected


def test_base_level_follows_the_first_letter() -> None:
    assert base_level("12 שלום abc") == 1
    assert base_level("12 abc שלום") == 0
    assert base_level("12") == 0


def test_a_line_may_be_told_its_paragraphs_direction() -> None:
    assert levels("a", base=1) == [2]
