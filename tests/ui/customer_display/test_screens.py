"""Which screen the display may fill."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from app.ui.customer_display.screens import ScreenInfo, chosen, name_of, remembered

DESK = ScreenInfo("DP-1", "A1", "ACME 24", QRect(0, 0, 1920, 1080))
POLE = ScreenInfo("HDMI-1", "B2", "Pole 10", QRect(1920, 0, 1024, 600))
WALL = ScreenInfo("HDMI-2", "", "", QRect(2944, 0, 1920, 1080))
TAKEN = DESK.geometry


def test_a_screen_is_named_as_a_person_knows_it() -> None:
    assert POLE.words == "HDMI-1 (Pole 10), 1024 x 600"
    assert WALL.words == "HDMI-2, 1920 x 1080"
    assert name_of(POLE.key) == "HDMI-1"


def test_a_screen_is_known_by_its_serial_wherever_it_is_plugged_in() -> None:
    moved = ScreenInfo("HDMI-3", "B2", "", QRect())
    assert remembered(POLE.key, [DESK, moved]) is moved
    assert remembered(POLE.key, [ScreenInfo("X", "B2"), POLE]) is POLE  # two with one serial: the socket decides


def test_another_screen_in_the_same_socket_is_not_it_unless_no_serial_is_told() -> None:
    assert remembered(POLE.key, [ScreenInfo("HDMI-1", "C3")]) is None
    silent = ScreenInfo("HDMI-1", "")
    assert remembered(POLE.key, [silent]) is silent
    assert remembered(WALL.key, [ScreenInfo("HDMI-2", "C3")]) is not None


@pytest.mark.parametrize(
    ("key", "there", "found"),
    [
        ("", [DESK], None),
        ("", [DESK, POLE], POLE),
        ("", [POLE, DESK, WALL], POLE),
        (POLE.key, [DESK, POLE], POLE),
        (POLE.key, [DESK, WALL], None),
        (DESK.key, [DESK, POLE], None),  # the console stands on it
        ("", [DESK, ScreenInfo("HDMI-1", "", "", QRect(0, 0, 1024, 600))], None),  # the same picture on both
    ],
)
def test_the_display_never_covers_the_console(key: str, there: list[ScreenInfo], found: ScreenInfo | None) -> None:
    assert chosen(key, there, TAKEN) == found
