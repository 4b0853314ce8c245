"""Help: the topic of what has the focus, the search, links between topics, and nothing from outside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.action_table import SPECS
from app.ui.help.panel import HelpPanel, HelpText, wanted_topics
from app.ui.help.topics import FIRST, FOLDER, ORDER, Topic, find, load_topics, nearest
from app.ui.language import use
from app.ui.main_window import MainWindow
from app.ui.view import Kit, View
from tests.ui.clipping import shortened_texts

TOPICS = load_topics("en")


def test_every_topic_has_a_title_and_a_place_in_the_list() -> None:
    assert [topic.id for topic in TOPICS] == list(ORDER)
    assert all(topic.title and topic.title != topic.id for topic in TOPICS)
    assert len({topic.title for topic in TOPICS}) == len(TOPICS)


def test_every_link_leads_to_a_topic_and_none_leads_outside() -> None:
    known = {topic.id for topic in TOPICS}
    for language in sorted(FOLDER.iterdir()):
        for path in sorted(language.glob("*.md")):
            text = path.read_text("utf-8")
            prose = re.sub("`[^`]*`", "", text)  # a search may hold a <
            assert "http" not in text and "![" not in text and "<" not in prose, path
            assert set(Topic(path.stem, "", text).links) <= known, path


def test_a_topic_that_a_language_lacks_is_shown_in_english(tmp_path: Path) -> None:
    for code, topic, text in (("en", "start", "# Start"), ("en", "orders", "# Orders"), ("de", "orders", "# Aufträge")):
        (tmp_path / code).mkdir(exist_ok=True)
        (tmp_path / code / f"{topic}.md").write_text(text, "utf-8")
    assert [topic.title for topic in load_topics("de", tmp_path)] == ["Start", "Aufträge"]


def test_the_search_finds_every_word_and_titles_first() -> None:
    assert {"keys", "settings"} <= {topic.id for topic in find(TOPICS, "settings keys")}
    assert find(TOPICS, "packing")[0].id == "packing"
    assert find(TOPICS, "qqqq") == []
    assert find(TOPICS, " ") == TOPICS


def test_the_nearest_topic_is_the_first_that_there_is() -> None:
    assert nearest(["nothing", "packing", "orders"], TOPICS) == "packing"
    assert nearest(["nothing"], TOPICS) == FIRST


class Orders(View):
    view_id, title = "orders", "Orders"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        column = QVBoxLayout(self)
        self.plain, self.bulk = QLineEdit(), QLineEdit()
        self.bulk.setProperty("helpTopic", "bulk")
        column.addWidget(self.plain)
        column.addWidget(self.bulk)
        self.setFocusProxy(self.plain)


@pytest.fixture
def window(qtbot: QtBot, kit: Kit) -> MainWindow:
    window = MainWindow(kit)
    qtbot.addWidget(window)
    window.add_view(Orders(kit))
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_view("orders")
    return window


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def open_help(window: MainWindow) -> HelpPanel:
    press(Qt.Key.Key_F1)
    return window.findChildren(HelpPanel)[-1]


def test_f1_opens_the_topic_of_what_has_the_focus(window: MainWindow) -> None:
    view = window.view
    assert isinstance(view, Orders)
    assert open_help(window).topic == "orders"
    press(Qt.Key.Key_Escape)
    assert view.plain.hasFocus()
    view.bulk.setFocus()
    assert open_help(window).topic == "bulk"
    press(Qt.Key.Key_Escape)
    window.top.search.setFocus()
    assert open_help(window).topic == "search"


def test_a_widget_says_its_topic_for_what_stands_in_it(window: MainWindow) -> None:
    view = window.view
    assert isinstance(view, Orders)
    assert wanted_topics(view.bulk, "orders") == ["bulk", "orders"]
    assert wanted_topics(None, "orders") == ["orders"]


def test_links_and_the_way_back(window: MainWindow) -> None:
    panel = open_help(window)
    panel.text.anchorClicked.emit(QUrl("search.md"))
    assert panel.topic == "search"
    panel.text.anchorClicked.emit(QUrl("https://example.org/search.md"))
    assert panel.topic == "search"
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert panel.topic == "orders"
    assert window.view is not None and window.view.view_id == "orders"


def test_the_search_shows_the_first_that_fits_and_esc_clears_before_it_closes(window: MainWindow) -> None:
    panel = open_help(window)
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "scanner")
    assert panel.list.entries.rowCount() < len(TOPICS)
    assert panel.topic == panel.list.entries.entry(0).view_id
    press(Qt.Key.Key_Escape)
    assert panel.isVisible() and panel.field.text() == ""
    assert panel.list.entries.rowCount() == len(TOPICS)
    press(Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_nothing_is_read_from_outside(qtbot: QtBot, theme: object) -> None:
    text = HelpText()
    qtbot.addWidget(text)
    text.show_topic(Topic("x", "X", "# X\n\n![picture](file:///etc/hostname) [out](https://example.org)"))
    assert text.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert not text.openLinks() and not text.openExternalLinks()
    text.show()


# Keys that no table holds: those of lists, fields and the keyboard itself.
_OTHER_KEYS = {
    "Ctrl", "Del", "Shift", "Tab", "Space", "Return", "Esc", "Up", "Down", "Left", "Right", "0",
    "Ctrl+1", "Ctrl+9", "Alt+1", "Alt+9", "Ctrl+P", "PgUp", "PgDown",
}  # fmt: skip


def test_every_key_that_help_names_is_a_key() -> None:
    known = {key for spec in SPECS for key in spec.keys} | _OTHER_KEYS
    like_a_key = re.compile(
        r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|[A-Z0-9?/.,]|Return|Esc|Del|Left|Right|Tab|Space|Up|Down)"
    )
    for path in FOLDER.rglob("*.md"):
        named = re.findall(r"\*\*([^*]+)\*\*", path.read_text("utf-8"))
        strange = {word for word in named if like_a_key.fullmatch(word)} - known
        assert not strange, (path.parent.name, path.stem, strange)


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_the_titles_of_the_topics_have_room(window: MainWindow, qapp: QApplication, code: str) -> None:
    use(qapp, code)
    try:
        panel = HelpPanel(window, ["orders"])
        with shortened_texts() as cut:
            panel.grab()
    finally:
        use(qapp, "")
    assert cut == []
    panel.close_over()
