"""What every layout must do, whatever file comes: rows accounted for exactly once, money that adds up or is for review,
and nothing but records, problems of rows and errors for people.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.channels.base import Kind, Layout, RowProblem
from app.channels.registry import CHANNELS, LAYOUTS, clear_winner, detect
from app.channels.tables import open_pasted
from tests.channels.conftest import SAMPLES
from tests.channels.contract import FILES, as_text, check, open_as, put, sample, sample_table
from tests.channels.fuzz import NASTY, spoilt

_each_layout = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))


def test_every_layout_has_a_sample_and_every_channel_a_layout() -> None:
    assert set(FILES) == set(LAYOUTS)
    assert {layout.channel for layout in LAYOUTS.values() if layout.kind is Kind.ORDERS} == set(CHANNELS)
    assert all(layout.name == name and layout.title for name, layout in LAYOUTS.items())


@_each_layout
def test_a_sample_is_told_by_its_columns_and_read_without_a_problem(layout: Layout) -> None:
    path = SAMPLES / FILES[layout.name]
    guesses = detect(path)
    assert clear_winner(guesses) is layout, [(guess.layout.name, guess.score) for guess in guesses]
    opened = layout.open(path)
    items = list(opened)
    assert not [item for item in items if isinstance(item, RowProblem)]
    assert check(opened, layout.kind) == items, "a file can be read again"


@_each_layout
def test_a_sample_is_read_alike_from_pasted_cells(layout: Layout) -> None:
    text = sample(layout).decode("utf-8-sig")
    pasted = layout.open(open_pasted(text))
    assert list(pasted) == list(layout.open(SAMPLES / FILES[layout.name]))


@_each_layout
def test_a_file_cut_at_any_byte_is_read_or_refused_in_words(layout: Layout, tmp_path: Path) -> None:
    content = sample(layout)
    path = tmp_path / "cut.csv"
    whole = open_as(layout, SAMPLES / FILES[layout.name])
    assert whole
    for length in range(0, len(content), 1 if len(content) < 900 else 2):
        put(path, content[:length])
        open_as(layout, path)


@_each_layout
def test_a_file_without_any_one_column_is_read_or_refused_in_words(layout: Layout, tmp_path: Path) -> None:
    rows, delimiter = sample_table(layout)
    path = tmp_path / "narrow.csv"
    for column in range(len(rows[0])):
        narrow = [row[:column] + row[column + 1 :] for row in rows]
        put(path, as_text(narrow, delimiter).encode())
        records = open_as(layout, path)
        missing = next((name for name in rows if any(name)), rows[0])[column].strip()
        if records is None:
            assert layout.missing(tuple(name.strip() for name in rows[0] if name.strip() != missing)), missing


@_each_layout
def test_nasty_cells_are_read_or_refused_in_words(layout: Layout, tmp_path: Path) -> None:
    rows, delimiter = sample_table(layout)
    path = tmp_path / "nasty.csv"
    for column in range(len(rows[0])):
        for number, cell in enumerate(NASTY):
            changed = [list(row) for row in rows]
            place = 1 + number % (len(rows) - 1)
            if column < len(changed[place]):
                changed[place][column] = cell
            put(path, as_text(changed, delimiter).encode())
            open_as(layout, path)


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("contract") / "file.csv"


@_each_layout
@settings(max_examples=60)
@given(chance=st.randoms(use_true_random=False))
def test_spoilt_files_are_read_or_refused_in_words(target: Path, layout: Layout, chance: Random) -> None:
    put(target, spoilt(sample_table(layout), chance))
    open_as(layout, target)
