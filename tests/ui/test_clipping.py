"""Words are not cut off: each label and button has the room that its text needs, in longer languages too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.context import make_shop
from app.main import Console
from app.settings import Settings
from app.ui import fonts
from app.ui.fonts import ROW_PROPERTY
from app.ui.i18n import install
from app.ui.language import LONG, MIRRORED, use
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.widgets.button import Button
from app.ui.widgets.label import PlainLabel
from app.ui.widgets.overlay import Overlay

# A pixel of rounding is nothing that anybody sees.
SLACK = 2


def cut_off(root: QWidget) -> list[str]:
    """What is seen and has less room than it needs: "words: room < needed"."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, PlainLabel) and widget.text() and not widget._elide:
            needed = needed_by(widget)
            if needed > widget.width() + SLACK:
                found.append(f"{widget.text()!r}: {widget.width()} < {needed:.0f}")
        elif isinstance(widget, Button) and widget.sizeHint().width() > widget.width() + SLACK:
            found.append(f"button {widget.text()!r}: {widget.width()} < {widget.sizeHint().width()}")
    return found


def needed_by(label: PlainLabel) -> float:
    """The width that the longest line needs; of a label that wraps, its longest word."""
    lines = label.text().split() if label.wordWrap() else label.text().splitlines()
    return max((fonts.text_width(label.font(), line) for line in lines), default=0.0)


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
    ("language", "scale"), [(LONG, 100), (MIRRORED, 100), ("en", 150)], ids=["longer", "mirrored", "150 percent"]
)
def test_no_word_of_the_shell_is_cut_off_at_1366_by_768(
    qtbot: QtBot, speaker: QApplication, theme: Theme, tmp_path: Path, language: str, scale: int
) -> None:
    settings = Settings(theme="light", language=language, text_scale=scale)
    console, window = open_window(qtbot, speaker, tmp_path, settings)
    tasks = console.tasks
    assert tasks is not None
    faults: dict[str, list[str]] = {}

    def look(name: str) -> None:
        qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)
        speaker.processEvents()
        if words := cut_off(window):
            faults[name] = words

    for page in ("appearance", "language", "keys", "station", "printing", "orders", "about"):
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


def test_a_label_without_room_is_found(qtbot: QtBot, theme: Theme) -> None:
    from app.ui.widgets.label import label

    holder = QWidget()
    qtbot.addWidget(holder)
    narrow = label("Words that need their room")
    narrow.setParent(holder)
    narrow.setGeometry(0, 0, 40, 20)
    holder.resize(200, 100)
    holder.show()
    assert len(cut_off(holder)) == 1
    narrow.setWordWrap(True)
    assert cut_off(holder) == []
    assert narrow.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
