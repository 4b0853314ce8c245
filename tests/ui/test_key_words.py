"""Keys as they are shown: in the language of the screen, and as a person chose them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.action_table import SPECS
from app.ui.actions import Actions
from app.ui.help.topics import load_topics
from app.ui.i18n import install, tr
from app.ui.key_words import is_key, key_name, key_of, use_chosen
from app.ui.language import MIRRORED, use
from app.ui.widgets.button import Button
from app.ui.widgets.key_button import StationKey
from app.ui.widgets.key_map import KeyCaps
from tests.i18n.catalogues import load

SCREENS = Path(__file__).resolve().parents[2] / "app" / "ui"
# What stands on an English keyboard alone.
_ENGLISH = re.compile(r"\b(?:Ctrl|Del|Space|PgUp)\b")


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """An application that speaks English and shows the keys of the table again afterwards."""
    yield qapp
    install(qapp, "en")
    use(qapp, "")
    use_chosen(qapp, {})


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Ctrl+Shift+L", "Del", "Space", "Enter", "Alt+←", "Ctrl++", "R"]),
        ("de", ["Strg+Umschalt+L", "Entf", "Leertaste", "Enter", "Alt+←", "Strg++", "R"]),
        ("es", ["Ctrl+Mayús+L", "Supr", "Espacio", "Intro", "Alt+←", "Ctrl++", "R"]),
    ],
)
def test_a_key_is_called_what_stands_on_it(speaker: QApplication, language: str, names: list[str]) -> None:
    install(speaker, language)
    keys = ("Ctrl+Shift+L", "Del", "Space", "Return", "Alt+Left", "Ctrl++", "R")
    assert [key_name(key) for key in keys] == names


def test_a_key_keeps_its_order_in_a_sentence_from_the_right(speaker: QApplication) -> None:
    install(speaker, MIRRORED)
    layout = QTextLayout(f"{tr('Save')} {key_name('Ctrl+K')}", fonts.font())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(400)
    layout.endLayout()
    text = layout.text()
    places: list[Any] = [line.cursorToX(text.index(part)) for part in ("Ctrl", "K", "Save")]
    assert [x for x, _place in places] == sorted(x for x, _place in places)


@pytest.mark.parametrize("key", ["Ctrl+K", "Ctrl+Shift+Z", "Del", "Space", "Esc", "Home", "Shift+F6"])
def test_german_keys_are_called_as_qt_calls_them(speaker: QApplication, key: str) -> None:
    install(speaker, "de")
    assert key_name(key) == QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def test_only_what_is_called_otherwise_somewhere_is_taken_for_a_key() -> None:
    assert [word for word in ("Ctrl+K", "Shift", "Left", "R", "Orders", "F9") if is_key(word)] == [
        "Ctrl+K", "Shift", "Left",
    ]  # fmt: skip


def test_no_german_text_names_an_english_key(speaker: QApplication) -> None:
    texts = [text for entry in load("de").entries.values() for text in entry if text]
    assert [text for text in texts if _ENGLISH.search(text)] == []
    install(speaker, "de")
    for topic in load_topics("de"):
        assert not _ENGLISH.search(topic.text), topic.id
    assert any("**Strg+K**" in topic.text for topic in load_topics("de"))


def test_a_screen_reader_hears_the_same_key(qtbot: QtBot, speaker: QApplication) -> None:
    install(speaker, "de")
    caps, big = KeyCaps(("Ctrl+K", "Del")), StationKey("Parken", "Ctrl+D")
    qtbot.addWidget(caps)
    qtbot.addWidget(big)
    assert caps.accessibleName() == "Strg+K oder Entf"
    assert big.accessibleName() == "Parken, Strg+D"


def test_what_shows_the_key_of_an_action_follows_it(qtbot: QtBot, speaker: QApplication) -> None:
    actions = Actions()
    edit, columns = Button("Edit", does="order.edit"), Button("Columns", tip="Choose columns", hint="orders.columns")
    for button in (edit, columns):
        qtbot.addWidget(button)
    assert (edit.key_cap, columns.toolTip()) == ("E", "Choose columns (Ctrl+Shift+C)")
    narrow = edit.sizeHint().width()
    actions.use_keys({"order.edit": ("Ctrl+E",), "orders.columns": ()})
    assert (edit.key_cap, columns.toolTip()) == ("Ctrl+E", "Choose columns")
    assert edit.sizeHint().width() > narrow
    assert Button("Edit", does="order.edit").key_cap == "Ctrl+E", "made afterwards"
    actions.use_keys({})
    assert edit.key_cap == "E"


def test_keys_that_were_chosen_before_are_shown_from_the_start(speaker: QApplication) -> None:
    Actions(keys={"orders.note": ("B",)})
    assert (key_of("orders.note"), key_of("order.edit")) == ("B", "E")


def test_every_action_whose_key_is_shown_is_in_the_table() -> None:
    known = {spec.id for spec in SPECS}
    named = re.compile(r'(?:does|hint)="([^"]+)"|key_(?:of|said)\("([^"]+)"')
    for path in SCREENS.rglob("*.py"):
        for does, told in named.findall(path.read_text("utf-8")):
            assert (does or told) in known, f"{path.name}: {does or told}"


def test_no_button_of_a_view_has_a_key_written_by_hand() -> None:
    """Answers have digits of their own; the first windows and what lies over the others listen to their keys alone."""
    written = re.compile(r'Button\([^\n]*key="(?!\d")[^"]+"')
    alone = {"first_start", "help", "shared_setup", "widgets"}
    over_others = SCREENS / "orders" / "preview.py"
    for path in SCREENS.rglob("*.py"):
        if path.parent.name not in alone and path != over_others:
            assert not written.search(path.read_text("utf-8")), path.name
