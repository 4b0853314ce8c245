"""No word of counting is cut at 1366 x 768 in a language that is 40 % longer, nor in German or Spanish."""

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
from tests.ui.counting_desk import at_desk, stocked
from tests.ui.scan_desk import CARTON, EAN


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
    with at_desk(qtbot, theme, stocked(sqlite_template, tmp_path)) as desk:

        def look(name: str) -> None:
            desk.settle()
            if words := [text for text in clipped_texts(desk.window, mark) if "Sample" not in text]:  # names
                faults[name] = words

        look("start")
        desk.press(Qt.Key.Key_F4)
        look("plan")
        desk.press(Qt.Key.Key_F12)
        look("bins")
        desk.press(Qt.Key.Key_Escape)
        for code, name in (("4006389999999", "unknown"), ("A-1", "bin"), (EAN["MUG"], "scanned"), (CARTON, "case")):
            desk.scan(code)
            look(name)
        for name in ("not counted", "once more"):
            desk.press(Qt.Key.Key_F12)
            look(name)
        desk.scan(CARTON)
        desk.press(Qt.Key.Key_Escape)
        look("taken back")
        for _ in range(2):
            desk.scan(CARTON)
        for name in ("not counted again", "counted"):
            desk.press(Qt.Key.Key_F12)
            look(name)
        desk.press(Qt.Key.Key_Down)
        desk.view.counts.step(5)
        desk.press(Qt.Key.Key_F12)
        look("differences")
        desk.press(Qt.Key.Key_F2)
        look("a reason is missing")
        desk.press(Qt.Key.Key_6)
        look("reason")
        desk.press(Qt.Key.Key_Escape)
        for code, name in (("A-2", "other bin"), (EAN["TEA"], "lot"), ("L-1", "lot said"), (EAN["LAMP"], "serial"),
                           ("SN-1", "serial said"), ("SN-1", "twice")):  # fmt: skip
            desk.scan(code)
            look(name)
    assert faults == {}
