"""The picture: every word in its room on small and large screens, in long and mirrored languages; the sums add up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.ui.customer_display.look import Shop
from app.ui.customer_display.shown import IDLE, Shown, ShownLine, ShownSums, confirm, done, order
from app.ui.customer_display.window import DisplayWindow
from app.ui.language import LONG, MIRRORED
from app.ui.speech import Speech
from app.ui.theme import DARK, LIGHT, Theme, Tokens
from app.ui.widgets.band import BANDS, BandState
from tests.ui.clipping import clipped_texts, shortened_texts
from tests.ui.display_gallery import ADDED, LINES, STATES, SUMS, many, shop

SIZES = [(1024, 600), (1366, 768), (1920, 1080), (3840, 2160), (800, 1280), (1080, 1920)]
MARKS = {LONG: "[", MIRRORED: "\u200f", "de": " ", "es": " "}


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[DisplayWindow]:
    made = DisplayWindow()
    made.dress(LIGHT, Speech("en"), shop())
    yield made
    made.end()


@pytest.mark.parametrize("language", MARKS)
@pytest.mark.parametrize("size", SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
def test_no_word_of_ours_is_cut_off(window: DisplayWindow, language: str, size: tuple[int, int]) -> None:
    window.resize(*size)
    faults: dict[str, list[str]] = {}
    for name, (shown, owner) in STATES.items():
        window.dress(LIGHT, Speech(language), owner)
        window.show_this(shown)
        cut = [
            text for text in clipped_texts(window, MARKS[language]) if "remember in full" not in text
        ]  # a product's name
        if cut:
            faults[name] = cut
    assert faults == {}


@pytest.mark.parametrize("size", SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
def test_no_figure_is_cut_off(window: DisplayWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    dear = ShownSums(total=123_456_789, goods=123_400_000, discount=1_000_000, shipping=56_789, tax=999_999)
    window.show_this(confirm([ShownLine("Mug", "", 9_999, 123_456_789, 1_000_000)], dear, "EUR", name="Anna Meyer"))
    with shortened_texts() as cut:
        window.grab()
    assert cut == []


@pytest.mark.parametrize("size", SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
def test_a_name_of_any_length_is_drawn(window: DisplayWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.dress(DARK, Speech("en"), Shop("W" * 300, "word " * 200, shop(picture=True).picture))
    for shown in (IDLE, done("#" * 300), order([ShownLine("M" * 500, "o" * 300, None, None)], None, "JPY")):
        window.show_this(shown)
        assert not window.grab().isNull()


def test_the_line_that_was_put_in_last_is_in_sight_and_marked(window: DisplayWindow) -> None:
    window.resize(1366, 768)
    window.show_this(order(many(60), SUMS, "EUR"))
    assert window.newest == 59
    assert LIGHT.selected.rgb() in colours(window, 40)
    lines = (ShownLine("Sample product no. 1", "", 2, 398), *many(60)[1:])
    window.show_this(order(lines, SUMS, "EUR"))
    assert window.newest == 0
    assert LIGHT.selected.rgb() in colours(window, 40)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("shown", "band"),
    [(confirm(LINES, ADDED, "EUR", name="A B"), BandState.INFO), (done("#1"), BandState.OK)],
    ids=["confirm", "done"],
)
def test_the_states_are_told_apart_by_their_band_as_at_the_stations(
    window: DisplayWindow, tokens: Tokens, shown: Shown, band: BandState
) -> None:
    window.resize(1366, 768)
    window.dress(tokens, Speech("en"), shop())
    window.show_this(shown)
    assert BANDS[band].fill.rgb() in colours(window, 60)
    window.show_this(IDLE)
    assert colours(window, 5) == {tokens.window.rgb()}


def test_the_demo_shop_says_so_in_every_state(window: DisplayWindow) -> None:
    window.resize(1366, 768)
    window.dress(LIGHT, Speech("en"), shop(is_demo=True))
    for shown in (IDLE, order(LINES, SUMS, "EUR"), confirm(LINES, SUMS, "EUR"), done("#1")):
        window.show_this(shown)
        image = window.grab().toImage()
        assert image.pixelColor(683, 3) == QColor("#FFC440"), shown.state


def test_it_is_mirrored_where_the_language_is_read_from_right_to_left(window: DisplayWindow) -> None:
    window.resize(1366, 768)
    window.dress(LIGHT, Speech(MIRRORED), shop())
    window.show_this(order(LINES, SUMS, "EUR"))
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    image = window.grab().toImage()
    assert any(image.pixelColor(1366 - 28, y) == LIGHT.accent for y in range(768))


def test_its_words_and_money_are_the_customers(window: DisplayWindow) -> None:
    assert Speech("de").money(123_456, "EUR") == "1.234,56\xa0€"
    assert Speech("de").say("Thank you!") == "Vielen Dank!"
    assert Speech("de").count(("{n} more line above", "{n} more lines above"), 1) == "darüber noch 1 Zeile"
    assert Speech("en").count(("{n} item", "{n} items"), 1) == "1 item"
    assert Speech("es").count(("{n} item", "{n} items"), 2) == "2 artículos"
    assert Speech("xx").code == "en"
    window.dress(LIGHT, Speech("de"), shop())
    window.show_this(confirm(LINES, SUMS, "EUR", name="Anna Meyer"))
    assert window.accessibleName() == "A*** M*** 215,30\xa0€"


def colours(window: DisplayWindow, x: int) -> set[int]:
    """The colours of one column of pixels."""
    image = window.grab().toImage()
    return {image.pixel(QPoint(x, y)) for y in range(0, image.height(), 2)}
