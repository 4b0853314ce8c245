"""Saved views as tabs, the search field above them, columns and sorting: with keys, in the real window."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.domain.list_views import ViewState
from app.queries.saved_views import saved_views
from app.services.saved_views import ViewContent, save_view
from app.ui.theme import Theme
from app.ui.widgets.search_field import PAUSE_MS
from tests.databases import filled_copy
from tests.factories import NO_STREET, PLACED, count, incoming, line, one, ordered_and_routed, take_in
from tests.ui.orders_desk import Desk, at_desk, copy_of, open_file

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def fill(shop: AppContext) -> None:
    """Four orders: 3, 12, 1 and 2 units."""
    count(shop, {("MUG", "Main St"): 20})
    ordered_and_routed(shop, incoming("9", line("MUG", 3), placed_at=PLACED))
    take_in(shop, incoming("10", line("MUG", 12), placed_at=PLACED + timedelta(minutes=1), tags=("VIP",)))
    take_in(shop, incoming("11", placed_at=PLACED + timedelta(minutes=2), ship_to=NO_STREET))
    take_in(shop, incoming("12", line("MUG", 2), placed_at=PLACED + timedelta(minutes=3), tags=("VIP",)))


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, shop_file: Path) -> Iterator[Desk]:
    """The Orders screen of that shop, all orders."""
    with at_desk(qtbot, theme, shop_file) as found:
        yield found


def names(shop: AppContext) -> list[tuple[str, str, bool]]:
    """Saved views: (name, query, shared)."""
    rows = shop.read(saved_views, "orders", shop.facts.user_id).rows
    return [(row.name, row.state.query, row.shared) for row in rows]


def save_as(desk: Desk, name: str) -> None:
    """Saves what is shown as a view of that name."""
    desk.press(Qt.Key.Key_S, CTRL | SHIFT)
    desk.type_text(name)
    desk.press(Qt.Key.Key_Return)


def offer(desk: Desk, text: str) -> None:
    """What the menu of the present view offers."""
    run = next(row.value for row in desk.view.list.views._menu_rows() if row.text == text)
    assert callable(run)
    run()


def is_modified(desk: Desk) -> bool:
    """Whether the present view was changed and not saved."""
    return desk.view.list.views.is_modified


def test_the_program_begins_with_what_is_to_be_released(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file, first="") as desk:
        assert desk.view.list.views.view.key == "release"
        assert desk.numbers == ["9", "10", "12"]
        assert desk.window.top.search.text() == desk.view.list.text


def test_with_nothing_to_release_it_begins_with_all_orders(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    take_in(shop, incoming("1", ship_to=NO_STREET))
    shop.close()
    with at_desk(qtbot, theme, path, first="") as desk:
        assert (desk.view.list.views.view.key, desk.numbers) == ("all", ["1"])


def test_alt_and_a_digit_show_a_view_and_its_search_stands_in_the_field(desk: Desk) -> None:
    desk.press(Qt.Key.Key_3, ALT)
    assert desk.numbers == ["11"]
    assert desk.window.top.search.text() == "hold:any"
    desk.press(Qt.Key.Key_1, ALT)
    assert (desk.window.top.search.text(), len(desk.numbers)) == ("", 4)


def test_a_changed_search_is_marked_and_waits_in_its_view(desk: Desk) -> None:
    views = desk.view.list.views
    desk.type_search("tag:vip")
    assert desk.numbers == ["12", "10"]
    assert is_modified(desk)
    assert (views.save_button.isVisible(), views.save_button.text()) == (True, "Save as new")
    desk.press(Qt.Key.Key_3, ALT)
    assert not is_modified(desk)
    desk.press(Qt.Key.Key_1, ALT)
    assert (desk.window.top.search.text(), desk.numbers) == ("tag:vip", ["12", "10"])
    desk.view.list.table.setFocus()
    desk.press(Qt.Key.Key_Escape)
    assert (desk.window.top.search.text(), is_modified(desk)) == ("", False)


def test_a_search_is_saved_as_a_view_counted_and_shown_again(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.type_search("tag:vip")
        desk.view.list.table.setFocus()
        save_as(desk, "Dear ones")
        assert names(desk.shop) == [("Dear ones", "tag:vip", False)]
        assert desk.view.list.views.view.title == "Dear ones"
        assert desk.tabs[desk.view.list.views.view.key] == "Dear ones 2"
        assert desk.view.list.table.hasFocus()
        desk.press(Qt.Key.Key_1, ALT)
        assert desk.window.top.search.text() == ""
    with at_desk(qtbot, theme, shop_file) as desk:
        key = desk.view.list.views.views[-1].key
        desk.view.list.show_view(key)
        desk.settle()
        assert (desk.window.top.search.text(), desk.numbers) == ("tag:vip", ["12", "10"])


def test_changes_of_a_saved_view_are_saved_by_a_key_and_never_by_themselves(desk: Desk) -> None:
    desk.type_search("tag:vip")
    desk.view.list.table.setFocus()
    save_as(desk, "Dear ones")
    desk.type_search("tag:vip units:>5")
    assert desk.numbers == ["10"]
    assert names(desk.shop)[0][1] == "tag:vip"
    desk.view.list.table.setFocus()
    desk.press(Qt.Key.Key_S, CTRL)
    assert names(desk.shop)[0][1] == "tag:vip units:>5"
    assert not desk.view.list.views.is_modified


def test_two_who_changed_one_view_see_both_and_choose(desk: Desk) -> None:
    desk.type_search("tag:vip")
    desk.view.list.table.setFocus()
    save_as(desk, "Ours")
    row = desk.view.list.views.view.row
    assert row is not None
    content = ViewContent("Ours", ViewState("is:late", "ship_by", descending=False))
    save_view(desk.shop.run, "orders", row.id, row.version, content, op_id=uuid.uuid4())
    desk.type_search("units:2")
    desk.view.list.table.setFocus()
    desk.press(Qt.Key.Key_S, CTRL)
    choice = desk.view.list.views.choice
    assert choice.isVisible()
    assert "is:late" in choice.accessibleName() and "units:2" in choice.accessibleName()
    desk.press(Qt.Key.Key_1)
    assert names(desk.shop)[0][1] == "units:2"
    assert not choice.isVisible()


def test_a_view_is_renamed_shared_deleted_and_brought_back(desk: Desk) -> None:
    desk.type_search("tag:vip")
    desk.view.list.table.setFocus()
    save_as(desk, "Dear ones")
    offer(desk, "Share with everybody")
    desk.settle()
    assert names(desk.shop) == [("Dear ones", "tag:vip", True)]
    desk.view.list.views.ask_new_name()
    desk.type_text("VIP")
    desk.press(Qt.Key.Key_Return)
    assert names(desk.shop) == [("VIP", "tag:vip", True)]
    desk.view.list.views.archive()
    desk.settle()
    assert names(desk.shop) == []
    assert desk.last_toast == "View “VIP” deleted"
    assert desk.view.list.views.view.key in ("release", "all")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert names(desk.shop) == [("VIP", "tag:vip", True)]


def test_views_are_moved_hidden_and_chosen_to_begin_with(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file, first="hold") as desk:
        desk.press(Qt.Key.Key_Left, CTRL | SHIFT)
        assert list(desk.tabs)[:3] == ["all", "hold", "release"]
        offer(desk, "Begin with this view")
        desk.settle()
        desk.view.list.show_view("pickup")
        desk.settle()
        desk.view.list.views.archive()
        desk.settle()
        assert "pickup" not in desk.tabs
        assert desk.view.list.views.view.key == "hold"
    with at_desk(qtbot, theme, shop_file, first="") as desk:
        assert desk.view.list.views.view.key == "hold"
        assert list(desk.tabs)[:3] == ["all", "hold", "release"]
        assert "pickup" not in desk.tabs


def test_a_name_that_is_taken_is_refused_in_place(desk: Desk) -> None:
    desk.type_search("tag:vip")
    for _ in range(2):
        desk.view.list.table.setFocus()
        save_as(desk, "Dear ones")
    assert "There is a view “Dear ones” already" in desk.view.list.banner.words


def test_a_wrong_term_is_told_with_what_was_meant_and_the_rest_runs(desk: Desk) -> None:
    desk.type_search("tga:vip units:12")
    assert desk.numbers == ["10"]
    faults = desk.view.list.faults
    assert "tga" in faults.words and "The rest of the search runs" in faults.words
    assert "tga" in desk.window.top.search.accessibleDescription()
    faults._fix.click()
    desk.settle()
    assert (desk.window.top.search.text(), desk.numbers) == ("tag:vip units:12", ["10"])
    assert (faults.words, desk.window.top.search.accessibleDescription()) == ("", "")


def test_typing_two_letters_completes_the_field_then_a_value_of_the_shop(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, CTRL)
    desk.type_text("ta")
    field = desk.view.search_field
    assert field is not None
    assert [row.text for row in field.completer_list.rows] == ["tag:"]
    desk.press(Qt.Key.Key_Tab)
    desk.type_text("v")
    assert "tag:VIP" in [row.text for row in field.completer_list.rows]
    desk.press(Qt.Key.Key_Return)
    desk.type_text("")
    assert (field.text(), desk.numbers) == ("tag:VIP ", ["12", "10"])
    desk.press(Qt.Key.Key_Down)
    assert desk.view.list.table.hasFocus()


def test_the_field_counts_what_is_found_of_all(desk: Desk) -> None:
    desk.type_search("tag:vip")
    assert desk.view.list.count_words == "2 of 4"


def test_a_scan_in_the_search_field_is_a_scan(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, CTRL)
    for sign in "12":
        QTest.keyClick(desk.window.top.search, sign)  # type: ignore[call-overload]  # signs are missing from the stubs
    desk.router.expire()
    desk.settle()
    assert desk.window.top.search.text() == "12"
    desk.scan("12")
    assert desk.on_page == "12"


def test_what_was_typed_just_before_a_scan_does_not_take_its_page_away(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, CTRL)
    QTest.keyClick(desk.window.top.search, "1")  # type: ignore[call-overload]  # signs are missing from the stubs
    desk.router.expire()
    desk.scan("12")
    desk.qtbot.wait(2 * PAUSE_MS)
    desk.settle()
    assert desk.on_page == "12"


def test_a_click_on_a_head_sorts_by_numbers_as_people_count(desk: Desk) -> None:
    table = desk.view.list.table
    x = table.head.sectionViewportPosition(1) + 10
    for wanted in (["9", "10", "11", "12"], ["12", "11", "10", "9"]):
        QTest.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
        desk.settle()
        assert desk.numbers == wanted
    assert desk.view.list.views.is_modified


def test_a_change_lands_where_every_sort_puts_it(desk: Desk, shop_file: Path) -> None:
    sorts = ("placed", "number", "customer", "channel", "units", "ship_by", "state", "payment", "total")
    shop = open_file(shop_file)
    for turn, (sort, descending) in enumerate(itertools.product(sorts, (True, False))):
        desk.view.list.sort_by(sort, descending=descending)
        desk.settle()
        desk.view.list.table.select_key(desk.view.list.model.key_at(1))
        focused, before = desk.focused, desk.numbers
        late = incoming(f"10b{turn}", line("MUG", 7), placed_at=PLACED + timedelta(seconds=90 + turn % 2))
        (changed,) = take_in(shop, late)
        desk.view.list.renew({changed})
        desk.settle()
        mended = desk.numbers
        assert set(mended) == {*before, late.number}, (sort, descending)
        assert desk.focused == focused, (sort, descending)
        desk.view.list.load()
        desk.settle()
        assert mended == desk.numbers, (sort, descending)
    shop.close()


def test_keys_sort_too(desk: Desk) -> None:
    desk.press(Qt.Key.Key_S)
    rows = [row.text for row in desk.view.list.menu.rows]
    assert rows[:2] == ["Order", "Customer"]
    for _ in range(rows.index("Units")):
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.numbers == ["11", "12", "9", "10"]
    assert desk.view.list.table.hasFocus()


def test_chosen_columns_come_back_after_a_restart_each_views_own(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    def shown(desk: Desk) -> list[str]:
        head, columns = desk.view.list.table.head, desk.view.list.model.columns
        places = [head.logicalIndex(place) for place in range(head.count())]
        return [columns[place].id for place in places if place and not head.isSectionHidden(place)]

    with at_desk(qtbot, theme, shop_file) as desk:
        before = shown(desk)
        desk.press(Qt.Key.Key_C, CTRL | SHIFT)
        chooser = desk.view.list.chooser
        titles = [row.title for row in chooser.rows.rows]
        for _ in range(titles.index("Payment")):
            desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Space)
        desk.press(Qt.Key.Key_Right)
        desk.press(Qt.Key.Key_Space)
        desk.press(Qt.Key.Key_Escape)
        assert shown(desk)[0] == "payment"
        assert not desk.view.list.views.is_modified
        assert desk.view.list.table.hasFocus()
        desk.view.list.table.head.resizeSection(1, 120)
        qtbot.wait(400)
        desk.settle()
    with at_desk(qtbot, theme, shop_file) as desk:
        assert shown(desk)[0] == "payment"
        assert desk.view.list.table.columnWidth(1) == 120
        desk.press(Qt.Key.Key_3, ALT)
        assert shown(desk) == before
        desk.press(Qt.Key.Key_1, ALT)
        desk.view.list._reset_columns()
        desk.settle()
        assert shown(desk) == before


def test_what_was_shown_is_shown_again_after_a_restart(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.type_search("units:>1")
        desk.view.list.table.setFocus()
        desk.press(Qt.Key.Key_J)
        kept, focused = dict(desk.view.state()), desk.focused
    with at_desk(qtbot, theme, shop_file, first="") as desk:
        desk.view.restore(kept)
        desk.settle()
        assert (desk.window.top.search.text(), desk.focused) == ("units:>1", focused)
        desk.view.restore({"view": 7, "look": [], "focused": "x"})


def test_another_stations_shared_view_appears_by_itself(desk: Desk) -> None:
    content = ViewContent("Theirs", ViewState("units:2"), shared=True)
    save_view(desk.shop.run, "orders", 0, 0, content, op_id=uuid.uuid4())
    desk.view.list.views.read()
    desk.settle()
    assert desk.tabs[f"v{one(desk.shop, 'SELECT id FROM saved_view')}"] == "Theirs 1"


def test_tabs_without_room_are_behind_a_button(desk: Desk) -> None:
    desk.window.resize(1024, 640)
    desk.settle()
    views = desk.view.list.views
    tabs = views.tabs
    hidden = [view.words for place, view in enumerate(views.views) if not tabs.isTabVisible(place)]
    assert hidden
    assert views.rest.isVisible()
    views.rest.click()
    assert [row.text for row in views.menu.rows] == hidden
    desk.press(Qt.Key.Key_Return)
    assert views.view.words == hidden[0]
    assert tabs.isTabVisible(tabs.currentIndex())
    desk.window.resize(1920, 1080)
    desk.settle()
    assert all(tabs.isTabVisible(place) for place in range(tabs.count()))
    assert not views.rest.isVisible()
    assert tabs.width() >= tabs.sizeHint().width()


def test_a_search_of_which_nothing_is_left_does_not_say_that_the_rest_runs(desk: Desk) -> None:
    desk.type_search("tga:vip status:nowhere")
    assert "Nothing else is searched for" in desk.view.list.faults.words
    assert desk.numbers == []


def test_codes_of_countries_are_proposed_with_their_names(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, CTRL)
    desk.type_text("country:")
    desk.settle()
    field = desk.view.search_field
    assert field is not None
    assert [(row.text, row.label) for row in field.completer_list.rows] == [("country:DE", "Germany")]
