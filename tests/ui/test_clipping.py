"""Words are not cut off: each label and button has the room that its text needs, in longer languages too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.context import make_shop
from app.main import Console
from app.settings import Settings
from app.ui.fonts import ROW_PROPERTY
from app.ui.i18n import install
from app.ui.language import LONG, MIRRORED, use
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.widgets.overlay import Overlay
from tests.ui.clipping import clipped_texts

_LAYOUTS = 10


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install(qapp, "en")
    use(qapp, "")
    qapp.setProperty(ROW_PROPERTY, None)


def open_window(qtbot: QtBot, app: QApplication, folder: Path, settings: Settings) -> tuple[Console, MainWindow]:
    url = f"sqlite:///{folder / 'shop.db'}"
    make_shop(Settings(), url=url).close()
    console = Console(app, settings, url)
    console.start()
    qtbot.waitUntil(lambda: console.window is not None, timeout=20_000)
    window = console.window
    assert window is not None
    window.setMinimumSize(0, 0)
    window.resize(1366, 768)
    return console, window


@pytest.mark.parametrize(
    ("language", "scale", "mark"),
    [(LONG, 100, "["), (MIRRORED, 100, "\u200f"), ("en", 150, " "), (LONG, 150, "[")],
    ids=["longer", "mirrored", "150 percent", "longer at 150 percent"],
)
def test_no_word_of_the_shell_is_cut_off_at_1366_by_768(
    qtbot: QtBot, speaker: QApplication, theme: Theme, tmp_path: Path, language: str, scale: int, mark: str
) -> None:
    settings = Settings(theme="light", language=language, text_scale=scale)
    console, window = open_window(qtbot, speaker, tmp_path, settings)
    tasks = console.tasks
    assert tasks is not None
    faults: dict[str, list[str]] = {}

    def look(name: str) -> None:
        qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)
        for _ in range(_LAYOUTS):  # what came in may be laid out in several rounds: only what stays cut is a fault
            speaker.processEvents()
            words = clipped_texts(window, mark)
            if not words:
                return
            qtbot.wait(50)
        faults[name] = words

    for page in ("appearance", "language", "keys", "station", "display", "people", "printing", "orders", "about"):
        window.show_view("settings", page)
        look(page)
    for name, show in (
        ("keys", window.commands.show_keys),
        ("help", window.commands.show_help),
        ("palette", window.commands.show_palette),
        ("user", window.top.user.click),
    ):
        show()
        look(name)
        window.commands.uncover()
    assert not any(overlay.isVisible() for overlay in window.findChildren(Overlay))
    window.close()
    console.close()
    window.deleteLater()
    assert faults == {}
