"""Measuring, shortening, wrapping and drawing text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.printing.sheet import Sheet
from app.printing.text import Align, TextStyle, fit, measured_with, missing_warnings, shorten, wrap
from tests.printing.reading import ink_box, pdfium_pages
from tests.printing.tiny_fonts import make_font

STYLE = TextStyle(10.0)


def test_text_that_fits_is_not_touched(own_fonts: FontBook) -> None:
    assert shorten(measured_with(own_fonts), "Gartenstraße 27", STYLE, 200.0) == "Gartenstraße 27"


def test_long_text_ends_in_an_ellipsis_and_fits(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    short = shorten(measure, "Donaudampfschifffahrtsgesellschaft", STYLE, 60.0)
    assert short.endswith("…")
    assert short.startswith("Donau")
    assert measure(short, STYLE) <= 60.0 + 0.1


def test_no_room_means_no_text(own_fonts: FontBook) -> None:
    assert shorten(measured_with(own_fonts), "abc", STYLE, 1.0) == ""


def test_an_accent_is_not_cut_from_its_letter(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    for width in range(10, 60):
        short = shorten(measure, "e\u0301" * 20, STYLE, float(width)).rstrip("…")
        assert short.count("e") == short.count("\u0301")


@given(st.text(max_size=60), st.floats(0, 300), st.sampled_from((400, 700)))
def test_shortened_text_always_fits(own_fonts: FontBook, text: str, width: float, weight: int) -> None:
    measure = measured_with(own_fonts)
    style = TextStyle(10.0, weight)
    assert measure(shorten(measure, text, style, width), style) <= width + 0.11


def test_fit_shrinks_to_the_width_but_not_below_the_smallest_size(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    full = measure("Gartenstraße 27", STYLE)
    assert fit(measure, "Gartenstraße 27", STYLE, full, 5.0) == STYLE
    smaller = fit(measure, "Gartenstraße 27", STYLE, full * 0.8, 5.0)
    assert smaller.size == pytest.approx(8.0)
    assert fit(measure, "Gartenstraße 27", STYLE, full * 0.1, 5.0).size == 5.0


def test_lines_break_at_spaces_and_hyphens(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    assert wrap(measure, "Anna-Lena von Hohenzollern", STYLE, 66.0, 5) == ("Anna-Lena", "von", "Hohenzollern")
    assert wrap(measure, "Anna-Lena", STYLE, 30.0, 5) == ("Anna-", "Lena")


def test_a_code_is_not_broken_at_its_hyphens(own_fonts: FontBook) -> None:
    assert wrap(measured_with(own_fonts), "bin A-02-1", STYLE, 35.0, 5) == ("bin", "A-02-1")


def test_chinese_breaks_between_characters_but_not_before_a_stop(machine_fonts: FontBook) -> None:
    lines = wrap(measured_with(machine_fonts), "北京市朝阳区建国路。", STYLE, 95.0, 5)
    assert "".join(lines) == "北京市朝阳区建国路。"
    assert not any(line.startswith("。") for line in lines)


def test_a_word_wider_than_a_line_is_broken_anywhere(own_fonts: FontBook) -> None:
    lines = wrap(measured_with(own_fonts), "Donaudampfschifffahrtsgesellschaft", STYLE, 60.0, 10)
    assert "".join(lines) == "Donaudampfschifffahrtsgesellschaft"
    assert len(lines) > 1


def test_what_does_not_fit_ends_in_an_ellipsis(own_fonts: FontBook) -> None:
    lines = wrap(measured_with(own_fonts), "one two three four five six seven", STYLE, 40.0, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_empty_text_has_no_lines(own_fonts: FontBook) -> None:
    assert wrap(measured_with(own_fonts), " \n\t ", STYLE, 40.0, 2) == ()


def test_a_line_keeps_its_paragraphs_direction(tmp_path: Path) -> None:
    fonts = FontBook.with_files([make_font(tmp_path / "hebrew.ttf", "שלום")])
    lines = wrap(measured_with(fonts), "שלום Building (7)", STYLE, 65.0, 3)
    assert [line.lstrip("\u200f") for line in lines] == ["שלום", "Building (7)"]
    assert lines[1].startswith("\u200f")


@given(st.text(max_size=200), st.floats(5, 200), st.integers(1, 4))
def test_wrapped_lines_fit_and_are_few(own_fonts: FontBook, text: str, width: float, most: int) -> None:
    measure = measured_with(own_fonts)
    lines = wrap(measure, text, STYLE, width, most)
    assert len(lines) <= most
    # The code of one character, "[U+10FFFF]", may be wider than a very narrow column.
    assert all(measure(line, STYLE) <= max(width, 65.0) + 0.11 for line in lines)


def test_a_letter_with_endless_marks_is_broken_too(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    lines = wrap(measure, "x" + "\u09be" * 50, STYLE, 100.0, 4)
    assert len(lines) == 4
    assert all(measure(line, STYLE) <= 100.1 for line in lines)


@pytest.mark.parametrize(
    ("chars", "sentence"),
    [
        ("😀", 'No installed font has "😀" (U+1F600); it is printed as its code.'),
        ("ক", 'No installed font has "ক" (U+0995); it is printed as its code. Install a font for Bengali.'),
        (
            "কখ",
            'No installed font has "ক", "খ" (U+0995, U+0996); they are printed as their codes.'
            " Install a font for Bengali.",
        ),
        ("\ue000", "No installed font has U+E000; it is printed as its code."),
        (
            "কখগঘঙচছজ",
            'No installed font has "ক", "খ", "গ", "ঘ", "ঙ", "চ" (U+0995, U+0996, U+0997, U+0998, U+0999, U+099A)'
            " and 2 more; they are printed as their codes. Install a font for Bengali.",
        ),
    ],
)
def test_warnings_name_what_no_font_holds(chars: str, sentence: str) -> None:
    assert missing_warnings(chars) == (sentence,)


def test_drawn_text_that_no_font_holds_is_reported_once(own_fonts: FontBook) -> None:
    sheet = Sheet(own_fonts, 200, 50, "test")
    for baseline in (20, 40):
        sheet.text(10, baseline, "ঢাকা", STYLE)
    (warning,) = sheet.finish().warnings
    assert warning.startswith("No installed font has")
    assert warning.endswith("Install a font for Bengali.")


def test_text_stands_where_it_was_put(own_fonts: FontBook, rasteriser: Rasteriser) -> None:
    sheet = Sheet(own_fonts, 300, 100, "test")
    sheet.text(150, 60, "HHHH", TextStyle(20.0), align=Align.CENTER)
    (image,) = pdfium_pages(sheet.finish().data, rasteriser, 144)
    box = ink_box(image)
    assert box is not None
    left, top, right, bottom = (length / 2 for length in box)
    assert (left + right) / 2 == pytest.approx(150, abs=1.5)
    assert bottom == pytest.approx(60, abs=1)
    assert top == pytest.approx(60 - 20 * 0.727, abs=1)


@pytest.mark.parametrize("height", [1200, 5000])
def test_letters_of_any_height_stay_near_their_line(height: int, tmp_path: Path, rasteriser: Rasteriser) -> None:
    fonts = FontBook.with_files([make_font(tmp_path / "tall.ttf", "ক", height=height)])
    sheet = Sheet(fonts, 300, 200, "test")
    sheet.text(50, 100, "কx", TextStyle(20.0))
    (image,) = pdfium_pages(sheet.finish().data, rasteriser, 144)
    box = ink_box(image)
    assert box is not None
    assert box[1] / 2 >= 100 - 1.05 * 20 - 1
    assert box[3] / 2 <= 100 + 0.42 * 20 + 1
