"""The display among real screens, which come and go: the console keeps focus, data and every key.

How many screens there are is settled when Qt starts, so each story is a program of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BEGIN = """
import sys
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from app.settings import Settings
from app.ui.customer_display import display as module
from app.ui.customer_display.display import CustomerDisplay
from app.ui.customer_display.feed import Feed, Report, Where
from app.ui.customer_display.screens import info_of
from app.ui.customer_display.shown import IDLE, ShownLine, order
from app.ui.machine import MachineSettings
from app.ui.theme import Scheme, Theme

app = QApplication(sys.argv)
theme = Theme(app, scheme=Scheme.LIGHT)
main, pole, *others = app.screens()
there = [main, pole, *others]
module.screens = lambda: list(there)
machine = MachineSettings(Settings(display_on=True))
display, feed = CustomerDisplay(machine, theme), Feed()
ORDER = order([ShownLine("Mug", "", 2, 2500)], None, "EUR")

def console():
    made = QMainWindow()
    made.field = QLineEdit()
    made.setCentralWidget(made.field)
    made.setGeometry(100, 100, 600, 400)
    return made

def until(what):
    for _ in range(500):
        if what():
            return
        QTest.qWait(10)
    raise AssertionError((feed.report, display.window))

def where():
    return feed.report.where

def begin():
    display.serve(window, feed, "Harbour Street Supplies")
    window.show()
    window.activateWindow()
    window.field.setFocus()
    until(lambda: display.window is not None)
    until(window.isActiveWindow)

def unplug(screen):
    there.remove(screen)
    app.screenRemoved.emit(screen)

def plug(screen):
    there.append(screen)
    app.screenAdded.emit(screen)

window = console()
"""


def tell(tmp_path: Path, story: str, *, screens: int = 2) -> None:
    """Runs a story on a machine with so many screens."""
    sizes = [("Main", 1366, 768), ("Pole", 1024, 600), ("Wall", 1920, 1080)][:screens]
    known, x = [], 0
    for name, width, height in sizes:
        known.append({"name": name, "x": x, "y": 0, "width": width, "height": height, "dpr": 1})
        known[-1] |= {"logicalDpi": 96, "logicalBaseDpi": 96}
        x += width
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": known}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    done = subprocess.run(
        [sys.executable, "-c", f"{BEGIN}\n{story}\nprint('told')"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip() == "told", done.stderr
    assert "Traceback" not in done.stderr, done.stderr


STORIES = {
    "it fills the other screen and takes no key": """
display.serve(window, feed, "Harbour Street Supplies")
QTest.qWait(120)
assert display.window is None, "nobody knows yet where the console stands"
begin()
assert display.window.geometry() == pole.geometry() and display.window.isFullScreen()
assert feed.report == Report(Where.SHOWN, "Pole, 1024 x 600")
assert app.focusWidget() is window.field
QTest.keyClicks(app.focusWidget(), "abc")
assert window.field.text() == "abc"
assert display.window.cursor().shape() == Qt.CursorShape.BlankCursor
assert display.window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
assert display.window.windowFlags() & Qt.WindowType.FramelessWindowHint
""",
    "it answers no hand": """
begin()
feed.show("view", ORDER)
QTest.mouseClick(display.window, Qt.MouseButton.LeftButton)
QTest.keyClick(display.window, Qt.Key.Key_Escape)
assert display.window.isVisible() and display.window.shown == ORDER
display.window.close()
until(lambda: display.window.isVisible())
assert display.window.geometry() == pole.geometry() and display.window.shown == ORDER
until(window.isActiveWindow)
assert app.focusWidget() is window.field
""",
    "unplugging its screen stops nothing, and it comes back with what is shown by then": """
begin()
feed.show("view", ORDER)
QTest.keyClicks(window.field, "ab")
unplug(pole)
assert display.window is None, "at once"
assert feed.report == Report(Where.GONE)
assert window.isActiveWindow() and app.focusWidget() is window.field
QTest.keyClicks(app.focusWidget(), "c")
assert window.field.text() == "abc"
more = order([ShownLine("Mug", "", 3, 3750)], None, "EUR")
feed.show("view", more)
plug(pole)
until(lambda: display.window is not None)
assert display.window.shown == more
until(window.isActiveWindow)
assert app.focusWidget() is window.field and window.field.text() == "abc"
""",
    "one that was chosen is remembered while it is unplugged": """
machine.change(display_screen=info_of(pole).key)
begin()
unplug(pole)
assert feed.report == Report(Where.GONE, "Pole")
QTest.qWait(120)
assert display.window is None
plug(pole)
until(lambda: where() is Where.SHOWN)
""",
    "it goes out of the console's way": """
begin()
window.move(pole.geometry().topLeft() + QPoint(50, 50))
until(lambda: display.window is not None and display.window.geometry() == main.geometry())
window.move(QPoint(100, 100))
until(lambda: display.window is not None and display.window.geometry() == pole.geometry())
machine.change(display_screen=info_of(pole).key)
window.move(pole.geometry().topLeft() + QPoint(50, 50))
until(lambda: where() is Where.TAKEN)
assert display.window is None
window.move(QPoint(100, 100))
until(lambda: where() is Where.SHOWN)
""",
    "the console in full screen does not move it": """
begin()
window.showFullScreen()
QTest.qWait(120)
assert display.window is not None and display.window.geometry() == pole.geometry()
window.showNormal()
QTest.qWait(120)
assert display.window is not None and display.window.geometry() == pole.geometry()
""",
    "it is turned on and off at once": """
begin()
machine.change(display_on=False)
assert display.window is None and where() is Where.OFF
machine.change(display_on=True)
assert display.window is not None and where() is Where.SHOWN
""",
    "another window of the console keeps it": """
begin()
feed.show("view", ORDER)
kept = display.window
old, window = window, console()
display.serve(window, feed, "Harbour Street Supplies")
window.show()
old.hide()
old.deleteLater()
QTest.qWait(120)
assert display.window is kept and kept.isVisible() and kept.shown == ORDER
""",
    "the program ends with the console's window": """
begin()
QTimer.singleShot(50, window.close)
QTimer.singleShot(5000, lambda: app.exit(7))
assert app.exec() == 0
display.close()
assert display.window is None
""",
    "without a shop it shows nothing and hears nothing": """
begin()
display.close()
assert display.window is None
feed.show("view", ORDER)
plug(pole)
window.move(QPoint(120, 120))
QTest.qWait(120)
assert display.window is None
""",
    "its colours and its language are its own": """
machine.change(display_theme="dark", display_language="de", display_text="Bis 18 Uhr")
begin()
assert display.window.tokens.dark and display.window.speech.code == "de"
assert display.window.shop.text == "Bis 18 Uhr"
machine.change(display_theme="system", display_language="")
assert not display.window.tokens.dark and display.window.speech.code == "en"
theme.set_scheme(Scheme.DARK)
assert display.window.tokens.dark
""",
}


@pytest.mark.parametrize("story", STORIES, ids=[name.replace(" ", "_") for name in STORIES])
def test_story(tmp_path: Path, story: str) -> None:
    tell(tmp_path, STORIES[story])


def test_with_one_screen_alone_it_is_nowhere(tmp_path: Path) -> None:
    story = """
display.serve(window, feed, "Shop")
window.show()
until(lambda: where() is Where.GONE)
assert display.window is None and feed.report.screen == ""
"""
    tell(tmp_path, "there[:] = [main]\n" + story)


def test_of_three_screens_the_chosen_one_is_filled(tmp_path: Path) -> None:
    tell(
        tmp_path,
        """
machine.change(display_screen=info_of(others[0]).key)
begin()
assert display.window.geometry() == others[0].geometry()
machine.change(display_screen=info_of(pole).key)
assert display.window.geometry() == pole.geometry()
""",
        screens=3,
    )
