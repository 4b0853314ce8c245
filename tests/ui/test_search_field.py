"""The search field: one text, drawn as tokens, with proposals; keys as a person presses them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.search_field import Offer, QueryField
from app.ui.widgets.search_layout import lay_out, position_at, x_of

FIELDS = ("status:", "ship_by:", "sku:")


@dataclass(frozen=True, slots=True)
class Word:
    """A term of the small grammar here: ``nope:`` is no field."""

    start: int
    end: int
    field: str
    negated: bool
    fault: object


def terms(text: str) -> list[Word]:
    """Words between spaces; ``a:b`` is a field and its value."""
    found = []
    for match in re.finditer(r"\S+", text):
        field = match[0].lstrip("-").partition(":")[0] if ":" in match[0] else ""
        found.append(Word(match.start(), match.end(), field, match[0].startswith("-"), field == "nope"))
    return found


def offers(text: str, cursor: int) -> list[Offer]:
    """Fields that begin as the word at the cursor does; ``open`` for a status."""
    for term in terms(text):
        if term.start <= cursor <= term.end:
            word = text[term.start : cursor]
            if word.startswith("status:"):
                return [Offer(term.start, term.end, "status:open ", "Open")]
            return [Offer(term.start, term.end, field, "Field") for field in FIELDS if field.startswith(word)]
    return []


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> Iterator[QueryField]:
    """The field in a window, with the focus."""
    window = QWidget()
    window.resize(700, 400)
    made = QueryField(terms, offers, name="Search orders")
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QueryField(terms, offers, name="Another"))
    column.addStretch(1)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    made.setFocus()
    yield made


def chips(field: QueryField) -> list[str]:
    """The terms that are drawn as tokens."""
    return [field.text()[piece.start : piece.end] for piece in field._pieces() if piece.chip]


def test_a_space_makes_a_token_of_a_term_and_backspace_opens_it_again(field: QueryField) -> None:
    QTest.keyClicks(field, "status:op")
    field.completer_list.close_list()
    assert chips(field) == []
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert chips(field) == ["status:op"]
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert (field.text(), chips(field)) == ("status:op", [])
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == "status:o"


def test_the_term_under_the_cursor_is_open_and_without_focus_all_are_tokens(field: QueryField) -> None:
    field.setText("sku:a -tag:b mug")
    assert chips(field) == ["sku:a", "-tag:b"]
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert chips(field) == ["-tag:b", "mug"]
    field.clearFocus()
    assert chips(field) == ["sku:a", "-tag:b", "mug"]


def test_typing_two_letters_proposes_fields_and_tab_takes_one_and_goes_on_to_values(field: QueryField) -> None:
    QTest.keyClicks(field, "st")
    assert [row.text for row in field.completer_list.rows] == ["status:"]
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert (field.text(), field.hasFocus()) == ("status:", True)
    assert [row.text for row in field.completer_list.rows] == ["status:open"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.cursorPosition(), field.completer_list.rows) == ("status:open ", 12, ())


def test_what_was_taken_comes_back_out_by_undo(field: QueryField) -> None:
    QTest.keyClicks(field, "st")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    field.undo()
    assert field.text() == "st"


def test_a_proposal_in_the_middle_leaves_the_rest_alone(field: QueryField) -> None:
    field.setText("s mug")
    field.setCursorPosition(1)
    field.offer()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "ship_by: mug"


def test_escape_takes_first_the_list_away_then_the_text_then_the_focus(qtbot: QtBot, field: QueryField) -> None:
    left: list[str] = []
    field.entered.connect(left.append)
    QTest.keyClicks(field, "s")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.completer_list.rows) == ("s", ())
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), left) == ("", [])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert left == [""]


def test_enter_searches_at_once_and_what_nobody_typed_is_not_searched_for(qtbot: QtBot, field: QueryField) -> None:
    asked: list[str] = []
    field.searched.connect(asked.append)
    QTest.keyClicks(field, "mug")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["mug"]
    field.replace_all("status:open")
    qtbot.wait(80)
    assert asked == ["mug"]


def test_proposals_that_come_late_are_dropped(field: QueryField) -> None:
    QTest.keyClicks(field, "s")
    field.add_offers("sk", 2, [Offer(0, 1, "never ")])
    assert "never" not in [row.text for row in field.completer_list.rows]
    field.add_offers("s", 1, [Offer(0, 1, "sample ")])
    assert "sample" in [row.text for row in field.completer_list.rows]


def test_every_position_can_be_clicked(field: QueryField) -> None:
    text = "status:open  -sku:a  word"
    for cursor in (None, 0, 7, len(text)):
        pieces = lay_out(text, terms(text), cursor)
        for position in range(len(text) + 1):
            there = position_at(pieces, x_of(pieces, position) + 0.01)
            assert abs(x_of(pieces, there) - x_of(pieces, position)) < 0.1
        assert [x_of(pieces, n) for n in range(len(text) + 1)] == sorted(x_of(pieces, n) for n in range(len(text) + 1))


def test_a_click_puts_the_cursor_into_a_token(field: QueryField) -> None:
    field.setText("status:open sku:a ")
    pieces = field._pieces()
    x = field._room().x() + x_of(pieces, 6)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(round(x), 18))
    assert field.cursorPosition() == 6
    assert chips(field) == ["sku:a"]


def test_faults_are_told_to_a_screen_reader_with_the_field(field: QueryField) -> None:
    field.set_faults(["“nope” is no field."])
    spoken = QAccessible.queryAccessibleInterface(field)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Description) == "“nope” is no field."
    field.set_faults([])
    assert spoken.text(QAccessible.Text.Description) == ""


def test_a_long_query_keeps_its_cursor_in_sight(field: QueryField) -> None:
    QTest.keyClicks(field, " ".join(f"sku:{number}" for number in range(60)))
    room = field._room()
    assert room.left() <= field._cursor_rect().x() <= room.right()
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert room.left() <= field._cursor_rect().x() <= room.right()


def test_the_clear_button_is_there_only_with_a_text(field: QueryField) -> None:
    assert not field._clear.isVisible()
    field.setText("mug")
    assert field._clear.isVisible()
    field._clear.click()
    assert field.text() == ""
