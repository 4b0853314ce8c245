"""No word of transfers is cut at 1366 x 768 in a language that is 40 % longer, nor where it is mirrored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.i18n import install
from app.ui.language import LONG, MIRRORED, use
from app.ui.theme import Theme
from tests.ui.clipping import clipped_texts
from tests.ui.scan_desk import CARTON, EAN
from tests.ui.transfer_desk import asked, at_transfers, stocked


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    install(qapp, "en")
    use(qapp, "")


@pytest.mark.parametrize(("language", "mark"), [(LONG, "["), (MIRRORED, "\u200f")], ids=["longer", "mirrored"])
def test_no_word_is_cut_off(
    qtbot: QtBot, speaker: QApplication, theme: Theme, sqlite_template: Path, tmp_path: Path, language: str, mark: str
) -> None:
    install(speaker, language)
    faults: dict[str, list[str]] = {}
    with at_transfers(qtbot, theme, stocked(sqlite_template, tmp_path)) as desk:

        def look(name: str) -> None:
            desk.settle()
            if words := [text for text in clipped_texts(desk.window, mark) if "Sample" not in text]:  # names
                faults[name] = words

        look("empty")
        desk.press(Qt.Key.Key_N)
        desk.scan(EAN["MUG"], EAN["SOCK"])
        look("form")
        desk.press(Qt.Key.Key_Escape)
        asked(desk.shop, MUG=13, TEA=3, LAMP=1)
        desk.view.reload()
        look("list")
        for code, name in (("T-0001", "open"), (CARTON, "scanned"), (CARTON, "too many"), ("A-1", "bin"),
                           (EAN["SOCK"], "stranger"), (EAN["TEA"], "lot"), ("L9", "away"), ("4006389999999", "unknown"),
                           (EAN["LAMP"], "serial")):  # fmt: skip
            desk.scan(code)
            look(name)
        desk.press(Qt.Key.Key_F12)
        look("sent")
        desk.scan("T-0001", EAN["MUG"])
        desk.press(Qt.Key.Key_F12)
        look("booked")
        for name in ("sure", "written off"):
            desk.press(Qt.Key.Key_F10)
            look(name)
    assert faults == {}
