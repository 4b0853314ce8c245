"""Splitting, merging, notes and suspicions on the order's page, by keys and buttons, each with its way back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.ui.formats import full_time
from app.ui.orders.links_card import Strip
from app.ui.theme import Theme
from app.ui.widgets.button import Button
from tests.databases import filled_copy
from tests.factories import PLACED, count, incoming, line, one, ordered_and_routed, rows_of
from tests.ui.orders_desk import Desk, at_desk

CTRL = Qt.KeyboardModifier.ControlModifier


def fill(shop: AppContext) -> None:
    """Two routed orders of one buyer, 12 minutes apart, the second one's page open."""
    count(shop, {("MUG", "Berlin"): 9, ("CAP", "Berlin"): 9})
    later = incoming("1042", line("MUG", 2), line("CAP", 1), placed_at=PLACED + timedelta(minutes=12))
    ordered_and_routed(shop, incoming("1041", line("MUG", 2), line("CAP", 1)), later)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """The order's page in that shop."""
    with at_desk(qtbot, theme, filled_copy(sqlite_template, tmp_path, fill)) as desk:
        desk.view.open_order(2)
        desk.settle()
        assert desk.on_page == "1042"
        yield desk


def strips(desk: Desk) -> list[str]:
    """What the page says of other orders."""
    desk.settle()
    found = desk.view.page._links.findChildren(Strip)
    return [strip.accessibleName() for strip in found if not strip.isHidden()]


def click(desk: Desk, words: str, within: QWidget | None = None) -> None:
    """The first button of that name in the strips."""
    buttons = (within or desk.view.page._links).findChildren(Button)
    next(button for button in buttons if button.text() == words and button.isVisible()).click()
    desk.settle()


def undo(desk: Desk) -> None:
    """What the last toast offers."""
    run = desk.toasts[-1].run
    assert run is not None
    run()
    desk.settle()


def test_units_are_split_off_by_keys_and_taken_back_by_undo(desk: Desk) -> None:
    desk.press(Qt.Key.Key_S)
    card = desk.view.page.forms.split
    assert card.isVisible() and QApplication.focusWidget() is card._parts[0].field
    card._parts[0].field.setText("3")
    assert not card._confirm.isEnabled() and card._what.text() == "Not so many units are there."
    card._parts[0].field.setText("1")
    assert card._what.text() == "1 unit goes, 2 stay."
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.last_toast == "1 unit is in 1042/2" and card.isHidden()
    assert QApplication.focusWidget() is desk.view.page, "the keys of the page work at once"
    assert rows_of(desk.shop, "SELECT number, units, state FROM sales_order WHERE id > 1 ORDER BY id") == [
        ("1042", 2, "to_pack"),
        ("1042/2", 1, "to_pack"),
    ]
    assert "A part of this order is 1042/2." in strips(desk)
    undo(desk)
    assert desk.last_toast == "Everything is in 1042 again"
    assert one(desk.shop, "SELECT units FROM sales_order WHERE id = 2") == 3
    assert not any("1042/2" in words for words in strips(desk))
    data = desk.view.page.data
    assert data is not None
    said = [entry.text for entry in data.entries]
    assert "Split: 1 unit went into 1042/2" in said
    assert "Split taken back: 1 unit is here again from 1042/2" in said


def test_everything_or_nothing_cannot_be_split_and_esc_leaves_it_whole(desk: Desk) -> None:
    desk.press(Qt.Key.Key_S)
    card = desk.view.page.forms.split
    assert not card._confirm.isEnabled()
    for part in card._parts:
        part.field.setText(str(part.there))
    assert not card._confirm.isEnabled() and card._what.text() == "At least one unit stays."
    desk.press(Qt.Key.Key_Escape)
    assert card.isHidden() and desk.on_page == "1042"
    assert one(desk.shop, "SELECT count(*) FROM sales_order") == 2


def test_line_that_went_whole_is_no_longer_shown_here(desk: Desk) -> None:
    desk.press(Qt.Key.Key_S)
    card = desk.view.page.forms.split
    card._parts[1].field.setText("1")
    desk.press(Qt.Key.Key_Return, CTRL)
    table = desk.view.page._lines.table
    assert table is not None
    assert [row.cells[0].text for row in table.rows.rows] == ["Sample MUG"]
    assert desk.view.page._lines.note.text() == "1 line, 2 units"
    (part,) = [strip for strip in desk.view.page._links.findChildren(Strip) if "1042/2" in strip.accessibleName()]
    click(desk, "Open", part)
    assert desk.on_page == "1042/2"
    assert strips(desk)[-1] == "Split off 1042."


def test_note_is_written_by_keys_and_taken_away_and_put_back(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N)
    form = desk.view.page.forms.note
    assert QApplication.focusWidget() is form.box
    form.box.setPlainText("Ring twice")
    desk.press(Qt.Key.Key_Escape)
    assert form.isVisible() and "not saved" in form.banner.words
    desk.press(Qt.Key.Key_Return, CTRL)
    assert form.isHidden() and desk.last_toast == "Note added"
    assert [row[0] for row in rows_of(desk.shop, "SELECT text FROM order_note WHERE removed_at IS NULL")] == [
        "Ring twice"
    ]
    data = desk.view.page.data
    assert data is not None and (data.entries[0].text, data.entries[0].sub) == ("Note", "Ring twice")
    remove = next(button for button in desk.view.page._notes.findChildren(Button) if button.isVisible())
    remove.click()
    desk.settle()
    assert desk.last_toast == "Note taken away"
    assert one(desk.shop, "SELECT count(*) FROM order_note WHERE removed_at IS NULL") == 0
    undo(desk)
    assert one(desk.shop, "SELECT count(*) FROM order_note WHERE removed_at IS NULL") == 1


def test_note_is_there_again_after_a_crash_and_after_another_order(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N)
    form = desk.view.page.forms.note
    form.box.setPlainText("Half a sentence")
    desk.view.open_order(1)
    desk.settle()
    assert form.isHidden() and desk.on_page == "1041"
    desk.view.open_order(2)
    desk.settle()
    desk.press(Qt.Key.Key_N)
    assert form.text == "Half a sentence"


def test_after_a_crash_the_page_is_open_with_the_form_in_which_something_was_typed(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N)
    desk.view.page.forms.note.box.setPlainText("Half a sentence")
    state = dict(desk.view.state())
    desk.view.page.forms.close_all()
    desk.view.show_list()
    assert state["page"] == 2 and desk.view.state()["page"] == 0
    desk.view.restore(state)
    desk.settle()
    assert desk.on_page == "1042" and not desk.view.page.forms.note.isHidden()
    assert desk.view.page.forms.note.text == "Half a sentence"


def test_suspicion_is_told_and_silenced(desk: Desk) -> None:
    assert strips(desk)[0] == "Looks like 1041: same customer, same goods, 12 min earlier."
    click(desk, "Not a duplicate")
    assert desk.last_toast == "Noted: these are two orders"
    assert strips(desk) == ["One more open order goes to the same address: 1041."]


def test_orders_are_merged_and_the_one_that_stays_is_shown(desk: Desk) -> None:
    click(desk, "Merge")
    assert desk.last_toast == "1042 merged into 1041" and desk.on_page == "1041"
    assert rows_of(desk.shop, "SELECT state FROM sales_order ORDER BY id") == [("to_pack",), ("cancelled",)]
    assert strips(desk) == ["1042 was merged into this order."]
    click(desk, "Open")
    assert strips(desk) == ["Merged into 1041: everything is sent from there."]
    click(desk, "Take back")
    assert rows_of(desk.shop, "SELECT state FROM sales_order ORDER BY id") == [("to_pack",), ("to_pack",)]


def test_what_is_over_offers_neither_change_nor_split(desk: Desk) -> None:
    desk.press(Qt.Key.Key_C)
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    page = desk.view.page
    assert page._lines.split.isHidden() and page._lines.edit.isHidden() and page._drop.isHidden()
    desk.press(Qt.Key.Key_S)
    assert page.forms.split.isHidden()
    desk.press(Qt.Key.Key_N)
    assert page.forms.note.isVisible(), "notes can be written on any order"


def test_every_time_on_the_page_tells_the_exact_one(desk: Desk) -> None:
    data = desk.view.page.data
    assert data is not None
    routed = next(event for event in data.view.events if event.kind == "routed")
    assert {step.title: step.exact for step in data.steps}["Routed"] == full_time(routed.happened_at)
    (suspect,) = data.view.suspects
    (strip,) = [one for one in desk.view.page._links.findChildren(Strip) if suspect.number in one.accessibleName()]
    assert strip.toolTip() == full_time(suspect.placed_at)
