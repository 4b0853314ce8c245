"""Colours: the ratios of ux.md section 4 computed anew, and the live switch."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.theme import (
    DARK,
    LIGHT,
    STATUS_ICONS,
    Scheme,
    Status,
    Theme,
    Tokens,
    contrast,
    make_palette,
    motion_ms,
    tokens_of,
)
from app.ui.widgets.band import BANDS, WRONG_FRAME, BandState
from app.ui.widgets.label import Tone, label
from app.ui.widgets.top_bar import DEMO_FILL, DEMO_INK

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
def test_text_is_readable_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.surface, tokens.alt_row, tokens.selected):
        assert contrast(tokens.text, ground) >= 7
        assert contrast(tokens.muted, ground) >= 4.5
    for ground in (tokens.window, tokens.surface):
        assert contrast(tokens.disabled, ground) >= 3
        assert contrast(tokens.edge, ground) >= 3
        assert contrast(tokens.ring, ground) >= 3
        assert contrast(tokens.accent, ground) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.ring, tokens.selected) >= 3


@BOTH
def test_status_words_are_readable_on_their_tint_and_alone(tokens: Tokens) -> None:
    for status in Status:
        pair = tokens.pair(status)
        assert contrast(pair.fg, pair.bg) >= 4.5, status
        assert contrast(pair.fg, tokens.surface) >= 4.5, status


def test_the_stated_ratios_are_true() -> None:
    for one, other, stated in (
        (LIGHT.text, LIGHT.window, 15.3),
        (DARK.text, DARK.window, 15.3),
        (LIGHT.muted, LIGHT.window, 6.5),
        (DARK.accent, DARK.on_accent, 7.4),
        (LIGHT.pair(Status.DONE).fg, LIGHT.pair(Status.DONE).bg, 5.4),
        (DARK.pair(Status.HOLD).fg, DARK.pair(Status.HOLD).bg, 6.8),
    ):
        assert contrast(one, other) == pytest.approx(stated, abs=0.1)


def test_bands_and_ribbon_are_readable_from_a_metre() -> None:
    for state in BandState:
        assert contrast(BANDS[state].ink, BANDS[state].fill) >= 6.5, state
    assert contrast(WRONG_FRAME, BANDS[BandState.WRONG].fill) >= 5
    assert contrast(DEMO_INK, DEMO_FILL) >= 7


def test_every_status_has_its_own_glyph() -> None:
    assert len(set(STATUS_ICONS.values())) == len(Status)
    assert len({look.glyph for look in BANDS.values()}) == len(BandState)


@BOTH
def test_a_palette_leaves_no_role_to_the_system(tokens: Tokens) -> None:
    palette = make_palette(tokens)
    assert tokens_of(palette) is tokens
    for role in QPalette.ColorRole:
        if role not in (QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole):
            assert palette.isBrushSet(QPalette.ColorGroup.Active, role), role
            assert palette.isBrushSet(QPalette.ColorGroup.Inactive, role), role


def test_switching_reaches_labels_and_fields_at_once(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    words = label("late", tone=Tone.ATTENTION)
    muted = label("quiet", tone=Tone.MUTED)
    field = QLineEdit()
    for widget in (words, muted, field):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    for scheme, tokens in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        theme.set_scheme(scheme)
        assert theme.tokens is tokens
        qapp.processEvents()
        assert words.palette().color(QPalette.ColorRole.WindowText) == tokens.pair(Status.ATTENTION).fg
        assert muted.palette().color(muted.foregroundRole()) == tokens.muted
        assert field.palette().color(QPalette.ColorRole.Base) == tokens.surface
        assert window.grab().toImage().pixelColor(1, 1) == tokens.window


def test_labels_made_in_the_dark_are_dark(qtbot: QtBot, theme: Theme) -> None:
    theme.set_scheme(Scheme.DARK)
    words = label("failed", tone=Tone.ERROR)
    qtbot.addWidget(words)
    assert words.palette().color(QPalette.ColorRole.WindowText) == DARK.pair(Status.ERROR).fg


def test_text_scale_reaches_labels_and_heights(qtbot: QtBot, theme: Theme) -> None:
    words = label("text")
    qtbot.addWidget(words)
    theme.set_text_scale(150)
    assert words.font().pixelSize() == 21
    assert fonts.dp(36) == 54
    assert fonts.station_font(34).pixelSize() == 34
    theme.set_text_scale(500)
    assert fonts.text_scale() == 1.5
    theme.set_text_scale(10)
    assert words.font().pixelSize() == 13
    assert fonts.dp(36) == 36


def test_following_the_system_asks_the_style_hints(qapp: QApplication, theme: Theme) -> None:
    theme.set_scheme(Scheme.SYSTEM)
    assert theme.tokens in (LIGHT, DARK)
    changes: list[int] = []
    theme.changed.connect(lambda: changes.append(1))
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert changes == [1]
    theme.set_scheme(Scheme.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert changes == [1, 1]


def test_motion_can_be_turned_off(theme: Theme) -> None:
    assert motion_ms() == 150
    assert motion_ms(400) == 150
    theme.set_reduce_motion(True)
    assert motion_ms() == 0
    theme.set_reduce_motion(False)


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
