"""Fitting several texts into a box."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.printing.blocks import Item, fit_block, grid_cells
from app.printing.fonts import FontBook
from app.printing.text import TextStyle, measured_with

LARGE = TextStyle(20.0)
SMALL = TextStyle(12.0)


def test_short_texts_keep_their_size(own_fonts: FontBook) -> None:
    block = fit_block(measured_with(own_fonts), [Item("Anna", LARGE), Item("Berlin", SMALL)], 200, 100)
    assert [(line.text, line.style) for line in block.lines] == [("Anna", LARGE), ("Berlin", SMALL)]
    assert block.complete


def test_a_slightly_long_line_shrinks_by_itself(own_fonts: FontBook) -> None:
    measure = measured_with(own_fonts)
    width = measure("Gartenstraße 27", LARGE) * 0.9
    (line,) = fit_block(measure, [Item("Gartenstraße 27", LARGE)], width, 100).lines
    assert line.style.size < 20.0


def test_a_long_line_wraps_at_full_size(own_fonts: FontBook) -> None:
    block = fit_block(measured_with(own_fonts), [Item("Gartenstraße siebenundzwanzig", LARGE)], 190, 100)
    assert [line.text for line in block.lines] == ["Gartenstraße", "siebenundzwanzig"]
    assert block.lines[0].style == LARGE


def test_everything_shrinks_before_anything_is_lost(own_fonts: FontBook) -> None:
    items = [Item(f"Line {number}", LARGE) for number in range(5)]
    block = fit_block(measured_with(own_fonts), items, 200, 90)
    assert [line.text for line in block.lines] == [item.text for item in items]
    assert block.complete
    assert block.height <= 90


def test_unneeded_lines_go_first_and_it_is_said(own_fonts: FontBook) -> None:
    items = [
        Item("Anna", LARGE, max_lines=1),
        *(Item(f"Line {number}", SMALL, max_lines=1, needed=False) for number in range(20)),
        Item("Berlin", LARGE, max_lines=1),
    ]
    block = fit_block(measured_with(own_fonts), items, 200, 60)
    texts = [line.text for line in block.lines]
    assert texts[0] == "Anna"
    assert texts[-1] == "Berlin"
    assert texts[1:-1] == [f"Line {number}" for number in range(len(texts) - 2)]
    assert not block.complete


def test_blank_texts_take_no_room(own_fonts: FontBook) -> None:
    block = fit_block(measured_with(own_fonts), [Item("  ", LARGE), Item("Berlin", SMALL), Item("", SMALL)], 200, 100)
    assert [line.text for line in block.lines] == ["Berlin"]


@given(st.lists(st.text(max_size=120), max_size=8), st.floats(20, 300), st.floats(10, 200))
def test_a_block_never_leaves_its_box(own_fonts: FontBook, texts: list[str], width: float, height: float) -> None:
    measure = measured_with(own_fonts)
    block = fit_block(
        measure, [Item(text, LARGE, needed=number % 2 == 0) for number, text in enumerate(texts)], width, height
    )
    assert block.height <= height
    for above, below in zip(block.lines, block.lines[1:], strict=False):
        assert below.baseline - above.baseline >= 0.99 * min(above.style.size, below.style.size)
    widest = max((measure(line.text, line.style) for line in block.lines), default=0.0)
    assert widest <= max(width, 130.0) + 0.3, "the code of one character may be wider than a very narrow box"


def test_cells_fill_one_column_after_the_other() -> None:
    assert list(grid_cells(6, 3)) == [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)]
    assert list(grid_cells(2, 3)) == [(0, 0), (1, 0)]
    assert list(grid_cells(0, 3)) == []
