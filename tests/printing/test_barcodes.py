"""Modules and bars of Code 128 and QR."""

from __future__ import annotations

import re

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.errors import BadInput
from app.printing.barcodes import (
    CODE_B,
    CODE_C,
    PRINTABLE_ASCII,
    START_B,
    START_C,
    DotGrid,
    bar_operators,
    code128_modules,
    code128_values,
    module_dots,
    qr_modules,
    qr_operators,
)

CODE128_TEXT = st.text(alphabet=sorted(PRINTABLE_ASCII), min_size=1, max_size=40)
DIGIT_RICH_TEXT = st.text(alphabet="0123456789A-", min_size=1, max_size=40)


def read_back(rows: list[str]) -> tuple[str, str]:
    """What a scanner reads from rows of modules, four pixels each, with a light margin."""
    margin = "0" * 12
    lines = [margin + row + margin for row in rows]
    lines = ["0" * len(lines[0])] * 12 + lines + ["0" * len(lines[0])] * 12
    image = Image.new("L", (len(lines[0]), len(lines)))
    image.putdata([0 if module == "1" else 255 for line in lines for module in line])
    image = image.resize((image.width * 4, image.height * 4), Image.Resampling.NEAREST)
    (code,) = zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)
    return code.format.name, code.text


@given(CODE128_TEXT | DIGIT_RICH_TEXT)
def test_code128_is_read_back(text: str) -> None:
    assert read_back([code128_modules(text)] * 12) == ("Code128", text)


@pytest.mark.parametrize("text", ["99", "9912", "991234567", "00", "1", "12", "123", "1234", "A1", " ", "~^>", "99A"])
def test_code128_of_awkward_texts_is_read_back(text: str) -> None:
    assert read_back([code128_modules(text)] * 12) == ("Code128", text)


@given(CODE128_TEXT | DIGIT_RICH_TEXT)
def test_code128_values_say_the_text(text: str) -> None:
    start, *values = code128_values(text)
    in_pairs = start == START_C
    said = ""
    for value in values:
        if in_pairs and value == CODE_B:
            in_pairs = False
        elif in_pairs:
            said += f"{value:02}"
        elif value == CODE_C:
            in_pairs = True
        else:
            said += chr(value + 32)
    assert said == text


def test_digits_are_written_in_pairs() -> None:
    assert code128_values("123456") == (START_C, 12, 34, 56)
    assert code128_values("A123456") == (START_B, 33, CODE_C, 12, 34, 56)
    assert code128_values("12345") == (START_C, 12, 34, CODE_B, 21)
    assert code128_values("A1234567") == (START_B, 33, 17, CODE_C, 23, 45, 67)
    assert code128_values("A12B") == (START_B, 33, 17, 18, 34)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")), min_size=1, max_size=40))
def test_qr_is_read_back(text: str) -> None:
    if not text.isprintable():
        return
    rows = ["".join("1" if module else "0" for module in row) for row in qr_modules(text)]
    assert read_back(rows) == ("QRCode", text)


@pytest.mark.parametrize("text", ["", "ü", "a\x1d", "a\r", "\x7f", "ঢাকা", "\ud800"])
def test_code128_refuses_what_it_cannot_carry(text: str) -> None:
    with pytest.raises(BadInput, match="nothing was printed"):
        code128_modules(text)


@pytest.mark.parametrize("text", ["", "a\x00b", "a\nb", "\ud800", "x" * 3000])
def test_qr_refuses_what_it_cannot_carry(text: str) -> None:
    with pytest.raises(BadInput, match="nothing was printed"):
        qr_modules(text)


def test_modules_are_as_wide_as_the_place_allows() -> None:
    grid = DotGrid()
    assert module_dots(100, 10, 120 * 3 * grid.dot, grid, 4) == 3
    assert module_dots(100, 10, 120 * 9 * grid.dot, grid, 4) == 4
    with pytest.raises(BadInput, match="too wide"):
        module_dots(100, 10, 120 * 1.9 * grid.dot, grid, 4)


def rectangles(operators: str) -> list[tuple[float, float, float, float]]:
    found = re.findall(r"([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re", operators)
    return [(float(x), float(y), float(w), float(h)) for x, y, w, h in found]


def test_bars_are_one_path_on_whole_dots_less_a_tenth() -> None:
    modules = code128_modules("SHIP-0042")
    operators = bar_operators(modules, 100, 50, 80, 3, DotGrid())
    assert operators.startswith(f"{72 / 203:.9f} 0 0 {72 / 203:.9f} 0 0 cm")
    assert operators.endswith("re\nf")
    assert operators.count("f") == 1
    painted = ["0"] * len(modules)
    for x, y, width, height in rectangles(operators):
        assert (y, height) == (50.1, 79.8)
        left, right = round(x - 0.1, 6), round(x + width + 0.1, 6)
        assert left % 1 == 0 and right % 1 == 0
        for place in range(int(left - 100) // 3, int(right - 100) // 3):
            painted[place] = "1"
    assert "".join(painted) == modules


def test_every_dark_dot_of_a_qr_code_is_inked_and_no_other() -> None:
    rows = qr_modules("SHIP-0042")
    dots = 4
    boxes = rectangles(qr_operators(rows, 0, 0, dots, DotGrid()))
    size = len(rows) * dots
    for line in range(size):
        for column in range(size):
            # The middle of each printer dot, with y counted upwards.
            x, y = column + 0.5, line + 0.5
            inked = any(left <= x < left + w and low <= y < low + h for left, low, w, h in boxes)
            assert inked == rows[len(rows) - 1 - line // dots][column // dots]


def test_dark_qr_modules_above_each_other_are_joined() -> None:
    rows = qr_modules("SHIP-0042")
    boxes = rectangles(qr_operators(rows, 0, 0, 4, DotGrid()))
    for number in range(1, len(rows)):
        for column, (upper, lower) in enumerate(zip(rows[number - 1], rows[number], strict=True)):
            x, y = column * 4 + 2, (len(rows) - number) * 4
            assert any(left <= x < left + w and low <= y < low + h for left, low, w, h in boxes) == (upper and lower)
