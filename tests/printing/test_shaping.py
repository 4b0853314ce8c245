"""Cleaning, clusters and shapes of text in any script, with whatever fonts the machine has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.printing.fonts import FontBook
from app.printing.shaping import LONGEST_FIELD, ShapedLine, clean, clusters, language_of, shape
from tests.printing.samples import ADDRESSES


def drawn(line: ShapedLine) -> str:
    """The text that a line shows, run by run from left to right, each in its reading order."""
    return "".join(run.text for run in line.runs)


def test_controls_are_dropped_and_line_ends_become_spaces() -> None:
    assert clean("a\x00b\x1b[31m\x7fc\x9bd\te\nf\r\ng\u2028h\u00a0i") == "ab[31mcd e f  g h i"


def test_hidden_direction_and_format_characters_are_dropped() -> None:
    assert clean("pay \u202eevil\u202c \u2066x\u2069\ufeff\u200b\u00ad\U000e0041") == "pay evil x"


def test_joiners_and_direction_marks_stay() -> None:
    assert clean("\u0915\u094d\u200d \u200f") == "\u0915\u094d\u200d \u200f"


def test_letters_without_ink_become_spaces() -> None:
    assert clean("a\u3164b\u2800c") == "a b c"


@given(st.text())
def test_clean_text_is_one_line_and_stays_clean(text: str) -> None:
    cleaned = clean(text)
    assert not set("\n\r\t\x00\x1b\u2028\u202e") & set(cleaned)
    assert clean(cleaned) == cleaned


def test_endless_text_is_cut() -> None:
    assert len(clean("x" * 100_000)) == LONGEST_FIELD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ab", ["a", "b"]),
        ("e\u0301x", ["e\u0301", "x"]),
        ("ক্ষত্রিয়", ["ক্ষ", "ত্রি", "য়"]),
        ("ที่น้ำ", ["ที่", "น้ำ"]),
        ("👨‍👩‍👧x", ["👨‍👩‍👧", "x"]),
        ("👍🏽", ["👍🏽"]),
        ("🇩🇪🇫🇷", ["🇩🇪", "🇫🇷"]),
        ("\u1112\u1161\u11ab", ["\u1112\u1161\u11ab"]),
        (" \u0301", [" ", "\u0301"]),
    ],
)
def test_characters_that_belong_together_stay_together(text: str, expected: list[str]) -> None:
    assert clusters(text) == expected


@given(st.text(max_size=30))
def test_clusters_lose_nothing(text: str) -> None:
    assert "".join(clusters(text)) == text


def test_latin_greek_and_cyrillic_are_our_own_font_in_one_run(own_fonts: FontBook) -> None:
    line = shape(own_fonts, "Jürgen Ζωή Їжак 12 €", 400)
    assert len(line.runs) == 1
    assert line.missing == ()
    assert line.runs[0].simple
    assert line.width == pytest.approx(sum(line.runs[0].advances))


def test_codes_are_printed_as_they_were_typed(own_fonts: FontBook) -> None:
    line = shape(own_fonts, "4x6 -> A->B 12:30 fi", 400)
    assert all(run.simple for run in line.runs), "no letters may be joined or swapped"


def test_kerning_is_applied(own_fonts: FontBook) -> None:
    apart = shape(own_fonts, "A", 400).width + shape(own_fonts, "V", 400).width
    assert shape(own_fonts, "AV", 400).width < apart


def test_a_composed_and_a_decomposed_accent_look_the_same(own_fonts: FontBook) -> None:
    assert shape(own_fonts, "é", 400).runs[0].glyphs == shape(own_fonts, "e\u0301", 400).runs[0].glyphs


def test_a_character_without_a_font_is_printed_as_its_code(own_fonts: FontBook) -> None:
    line = shape(own_fonts, "a ঢ b", 400)
    assert drawn(line) == "a [U+09A2] b"
    assert line.missing == ("ঢ",)


def test_codes_in_right_to_left_text_read_from_left_to_right(own_fonts: FontBook) -> None:
    line = shape(own_fonts, "אב", 400)
    assert drawn(line) == "[U+05D0][U+05D1]"


def test_private_and_half_characters_are_never_drawn_by_a_font(machine_fonts: FontBook) -> None:
    line = shape(machine_fonts, "\ue000 \ud800", 400)
    assert line.missing == ("\ue000", "\ud800")


@pytest.mark.parametrize("script", ADDRESSES)
def test_each_script_is_legible_or_reported(script: str, machine_fonts: FontBook) -> None:
    address = ADDRESSES[script]
    for text in (address.name, *address.street_lines, address.postal_line, address.country):
        for weight in (400, 600, 700):
            line = shape(machine_fonts, text, weight)
            shown = drawn(line)
            for char in text:
                lost = char in line.missing
                assert lost == (f"[U+{ord(char):04X}]" in shown)
                assert lost != (char in shown)
            assert not any(0 in run.glyphs for run in line.runs), "a box was drawn"


def test_arabic_letters_join(machine_fonts: FontBook) -> None:
    line = shape(machine_fonts, "ببب", 400)
    if not line.missing:
        (run,) = line.runs
        assert len(set(run.glyphs)) == 3, "first, middle and last form differ"


def test_bengali_conjuncts_form(machine_fonts: FontBook) -> None:
    line = shape(machine_fonts, "ক্ষ", 400)
    if not line.missing:
        assert len(line.runs[0].glyphs) < 3


def test_mixed_arabic_latin_and_digits_stand_in_visual_order(machine_fonts: FontBook) -> None:
    line = shape(machine_fonts, "شارع 123, Building 4", 400)
    if not line.missing:
        shown = [run.text.strip() for run in line.runs if run.text.strip(" ,")]
        assert shown == ["Building 4", "123", "شارع"]


def test_ascii_letters_beside_another_script_stay_in_our_own_font(machine_fonts: FontBook) -> None:
    own = machine_fonts.own_face(400)
    for run in shape(machine_fonts, "শহর ABC 12", 400).runs:
        assert (run.face is own) or not run.text.isascii()


@pytest.mark.parametrize(
    ("text", "language"),
    [("abc", ""), ("王小明", "zh"), ("東京 さくら", "ja"), ("서울 中", "ko"), ("カナ", "ja"), ("ü", "")],
)
def test_language_of_chinese_characters(text: str, language: str) -> None:
    assert language_of(text) == language


@given(st.text(max_size=40), st.sampled_from((400, 600, 700)))
def test_any_text_is_shaped_without_boxes(machine_fonts: FontBook, text: str, weight: int) -> None:
    line = shape(machine_fonts, text, weight)
    assert line.width >= 0
    assert not any(0 in run.glyphs for run in line.runs)
