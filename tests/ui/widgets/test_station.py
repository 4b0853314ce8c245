"""The station's widgets: sizes for a metre and for gloves, and verdicts that do not rest on colour."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.sounds import Sound
from app.ui.theme import Theme
from app.ui.widgets.band import BAND_HEIGHT, BANDS, WRONG_FRAME, Band, BandState, BandText
from app.ui.widgets.key_button import APART, KEY_GAP, KeyRow, StationKey
from app.ui.widgets.label import station_label
from app.ui.widgets.line_list import LINE_HEIGHT, LineList, LineState, StationLine
from tests.ui.conftest import HeardSounds


@pytest.fixture
def band(qtbot: QtBot, theme: Theme) -> Band:
    band = Band(HeardSounds())
    qtbot.addWidget(band)
    band.resize(1334, BAND_HEIGHT)
    band.show()
    return band


def heard(band: Band) -> list[Sound]:
    sounds = band._sounds
    assert isinstance(sounds, HeardSounds)
    return sounds.heard


def test_colour_glyph_word_and_sound_change_together(band: Band) -> None:
    pictures: set[bytes] = set()
    for state in BandState:
        band.say(state, BandText(f"Word {state}"))
        image = band.grab().toImage()
        assert image.pixelColor(20, 20 if state is BandState.WRONG else 3) == BANDS[state].fill
        assert band.accessibleName() == f"Word {state}"
        # The glyph alone, without colours: black on white.
        mask = image.copy(28, 24, 64, 64).createMaskFromColor(BANDS[state].fill.rgb())
        pictures.add(bytes(mask.constBits()))
    assert len(pictures) == len(BandState)
    assert heard(band) == [Sound.DONE, Sound.WRONG, Sound.STOP]


def test_a_wrong_band_has_a_frame(band: Band) -> None:
    band.say(BandState.WRONG, BandText("Wrong item", note="#10482"), silent=True)
    image = band.grab().toImage()
    middle = BAND_HEIGHT // 2
    row = [image.pixelColor(x, middle) for x in range(16)]
    red = BANDS[BandState.WRONG].fill
    assert row[:5] == [red] * 5
    assert row[5:11] == [WRONG_FRAME] * 6
    assert row[11:] == [red] * 5


def test_a_good_scan_sounds_while_the_band_stays_blue(band: Band) -> None:
    band.say(BandState.INFO, BandText("Scan next item", right="3 of 5 units", done=3, total=5), sound=Sound.OK)
    assert (heard(band), band.state) == ([Sound.OK], BandState.INFO)
    band.say(BandState.OK, BandText("Packed"), silent=True)
    assert heard(band) == [Sound.OK]


def test_a_long_word_is_made_smaller_before_it_is_cut(band: Band) -> None:
    band.say(BandState.WARN, BandText("Already packed three of three, put this one back on its shelf", note="#10482"))
    assert band._word_font(800).pixelSize() == fonts.ST_BODY
    assert band._word_font(5000).pixelSize() == fonts.ST_BAND


def test_keys_are_big_enough_for_gloves(qtbot: QtBot, theme: Theme) -> None:
    keys = [StationKey(text, key) for text, key in (("Short", "F2"), ("Box", "F3"), ("Reprint", "F4"), ("Park", "F8"))]
    back, main = StationKey("Undo scan", "Esc"), StationKey("Finish", "F12", main=True)
    row = KeyRow(keys, back=back, main=main)
    qtbot.addWidget(row)
    row.resize(1334, row.height())
    row.show()
    places: list[QWidget] = [*keys, back, main]
    for key in (*keys, back):
        assert key.height() == 72
        assert key.width() >= 72
        assert key.geometry().bottom() == main.geometry().bottom()
    assert main.height() == 96
    gaps = [b.x() - a.x() - a.width() for a, b in itertools.pairwise(places)]
    assert gaps == [KEY_GAP, KEY_GAP, KEY_GAP, APART, KEY_GAP]
    assert min(gaps) >= 16
    assert main.geometry().right() == row.rect().right()


def test_a_key_that_is_off_says_why(qtbot: QtBot, theme: Theme) -> None:
    key = StationKey("Finish", "F12", main=True)
    qtbot.addWidget(key)
    key.set_why("Two units are missing")
    assert (key.isEnabled(), key.accessibleDescription()) == (False, "Two units are missing")
    key.set_why("")
    assert key.isEnabled()


def test_station_text_is_never_under_26_px_and_never_scaled(qtbot: QtBot, theme: Theme) -> None:
    theme.set_text_scale(90)
    small = station_label("x", size=12)
    qtbot.addWidget(small)
    assert small.font().pixelSize() == 26


def lines(count: int, current: int) -> list[StationLine]:
    states = [LineState.DONE] * current + [LineState.CURRENT] + [LineState.OPEN] * (count - current - 1)
    return [StationLine(f"Item {number}", 0, 1, state) for number, state in enumerate(states)]


def test_lines_never_scroll_and_always_show_the_current_one(qtbot: QtBot, theme: Theme) -> None:
    shown = LineList()
    qtbot.addWidget(shown)
    for count in range(1, 30):
        for current in range(count):
            shown.set_lines(lines(count, current))
            start, end = shown.window_of(4)
            assert start <= current < end
            assert end - start == (count if count <= 4 else 3)
    shown.set_lines(lines(3, 1))
    assert shown.accessibleDescription() == "Item 0, 0 of 1, done; Item 1, 0 of 1, now; Item 2, 0 of 1, to do"
    assert shown.sizeHint().height() == 3 * LINE_HEIGHT == 270
