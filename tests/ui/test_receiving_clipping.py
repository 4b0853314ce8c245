"""No word of receiving is cut at 1366 x 768 in a language that is 40 % longer, nor in German or Spanish."""

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
from tests.ui.receiving_desk import at_desk, stocked
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

        look("list")
        for code, name in (("PO-00001", "open"), (CARTON, "scanned"), ("A-2", "put away"), ("A-1", "into"),
                           ("4006389999999", "unknown"), (CARTON, "all"), (CARTON, "too many")):  # fmt: skip
            desk.scan(code)
            look(name)
        desk.press(Qt.Key.Key_F4)
        look("all the same")
        desk.press(Qt.Key.Key_F12)
        look("closed")
        desk.press(Qt.Key.Key_F12)
        for code, name in (("PO-00002", "next"), (EAN["TEA"], "lot"), ("LOT-1", "lot said"), (EAN["LAMP"], "serial")):
            desk.scan(code)
            look(name)
    assert faults == {}
