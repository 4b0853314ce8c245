"""Customers, as a person uses them: keys in the real window, a real shop behind it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.domain.topics import Topic, Touched
from app.services.order_cancel import CancelOrder
from app.ui.drafts import Form
from app.ui.theme import Theme
from tests.databases import filled_copy
from tests.factories import BERLIN, PLACED, count, incoming, line, one, rows_of, take_in
from tests.queries.test_customer_list import person
from tests.ui.counter_desk import CTRL, Counter, at_counter
from tests.ui.orders_desk import copy_of

KEY = Qt.Key


def fill(shop: AppContext) -> None:
    """A shop with three customers: one with three orders, one called almost alike, one who could be a formula."""
    count(shop, {("MUG", "Main St"): 50})
    anna = {"ship_to": person("Anna Meyer"), "email": "anna@example.com"}
    orders = (incoming(str(n), line("MUG", n), **anna, placed_at=PLACED + timedelta(days=n)) for n in (1, 2, 3))
    gone = take_in(shop, *orders)[-1]
    shop.run(CancelOrder(gone, "customer"))
    take_in(shop, incoming("4", ship_to=person("A. Meyer", city="Hamburg"), email="meyer@example.org"))
    take_in(shop, incoming("5", ship_to=person("=1+2"), email="", phone="+49 30 5550148"))


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path) -> Iterator[Counter]:
    """The customer list."""
    with at_counter(qtbot, theme, shop_file, drafts=tmp_path / "drafts", first="customers") as found:
        yield found


def names(desk: Counter) -> list[str]:
    """Names in the list, from the top."""
    return [row.cells[0].text for row in desk.customers.list.model.rows]


def search(desk: Counter, text: str) -> None:
    """Text in the search field of the top bar; waits for the list."""
    field = desk.customers.search_field
    assert field is not None
    field.setFocus()
    field.selectAll()
    desk.type(text)
    if field.completer_list.rows:
        desk.press(KEY.Key_Escape)
    desk.qtbot.wait(60)
    desk.settle()


def id_of(shop: AppContext, name: str) -> int:
    """The id of the customer called so."""
    return int(one(shop, "SELECT id FROM customer WHERE name = :name", name=name))


def test_customers_stand_by_name_with_their_figures(desk: Counter) -> None:
    assert names(desk) == ["=1+2", "A. Meyer", "Anna Meyer"]
    anna = [cell.spoken for cell in desk.customers.list.model.rows[2].cells]
    assert anna[:5] == ["Anna Meyer anna@example.com", "Berlin, Germany", "2", "€70.00", "0"]
    assert desk.focus == "Customers"


def test_enter_opens_the_card_and_an_order_from_it(desk: Counter) -> None:
    desk.press(KEY.Key_J)
    desk.press(KEY.Key_J)
    desk.enter()
    page = desk.customers.page
    assert desk.customers.stack.currentWidget() is page
    assert page.view is not None and page.view.row.name == "Anna Meyer"
    assert [row.cells[0].text for row in page.model.rows] == ["3", "2", "1"]
    desk.press(KEY.Key_Down)
    desk.enter()
    assert desk.orders.opened[-1] == one(desk.shop, "SELECT id FROM sales_order WHERE number = '2'")
    desk.window.show_view("customers")
    desk.press(KEY.Key_Escape)
    assert desk.customers.stack.currentWidget() is desk.customers.list


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("meyer", ["A. Meyer", "Anna Meyer"]),
        ("city:hamburg", ["A. Meyer"]),
        ("5550148", ["=1+2"]),
        ("orders:>=2", ["Anna Meyer"]),
        ("nobody", []),
    ],
)
def test_a_search_narrows_the_list(desk: Counter, text: str, found: list[str]) -> None:
    search(desk, text)
    assert names(desk) == found


def test_what_means_nothing_is_told_at_the_field(desk: Counter) -> None:
    search(desk, "sku:MUG meyer")
    field = desk.customers.search_field
    assert field is not None
    assert field.accessibleDescription() == "“sku:MUG”: Customers have no field sku."
    assert desk.customers.list.faults.words.startswith(field.accessibleDescription())
    assert names(desk) == ["A. Meyer", "Anna Meyer"]


def segments(desk: Counter) -> list[str]:
    """The tabs, from the left."""
    tabs = desk.customers.list.views.tabs
    return [tabs.tabText(place) for place in range(tabs.count())]


def save_segment(desk: Counter, query: str, name: str) -> None:
    """A search, saved under a name."""
    search(desk, query)
    desk.customers.list.table.setFocus()
    desk.press(KEY.Key_S, CTRL)
    assert desk.focus == "Name of the segment"
    desk.type(name)
    desk.enter()


def take(desk: Counter, title: str) -> None:
    """An entry of the segment's menu, opened by its key."""
    views = desk.customers.list.views
    desk.press(KEY.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    place = [row.text for row in views.menu.rows].index(title)
    desk.press(KEY.Key_Down, times=place)
    desk.enter()


def test_a_search_becomes_a_segment_and_is_deleted_with_undo(desk: Counter) -> None:
    save_segment(desk, "orders:>=2", "Regulars")
    assert segments(desk) == ["All customers", "Regulars"]
    views = desk.customers.list.views
    assert views.view.title == "Regulars" and views.save_button.isHidden()
    views.choose_place(1)
    desk.settle()
    assert len(names(desk)) == 3
    field = desk.customers.search_field
    assert field is not None and field.text() == ""
    views.choose_place(2)
    desk.settle()
    assert names(desk) == ["Anna Meyer"] and field.text() == "orders:>=2"
    desk.customers.list.table.setFocus()
    take(desk, "Delete")
    assert desk.last_toast == "Segment “Regulars” deleted" and segments(desk) == ["All customers"]
    desk.press(KEY.Key_Z, CTRL)
    assert segments(desk) == ["All customers", "Regulars"]


def test_a_segment_is_renamed_shared_and_saved_anew(desk: Counter) -> None:
    save_segment(desk, "orders:>=2", "Regulars")
    desk.customers.list.table.setFocus()
    take(desk, "Rename")
    assert desk.focus == "New name of the segment"
    desk.type("Friends")
    desk.enter()
    assert segments(desk) == ["All customers", "Friends"]
    row = "SELECT name, user_id IS NULL FROM saved_view"
    assert rows_of(desk.shop, row) == [("Friends", 0)]
    desk.customers.list.table.setFocus()
    take(desk, "Share with everybody")
    assert rows_of(desk.shop, row) == [("Friends", 1)]
    search(desk, "orders:>=1")
    views = desk.customers.list.views
    assert views.save_button.isVisible()
    desk.customers.list.table.setFocus()
    desk.press(KEY.Key_S, CTRL)
    assert views.save_button.isHidden() and views.view.state.query == "orders:>=1"


def test_esc_goes_back_to_what_was_saved_and_then_to_everybody(desk: Counter) -> None:
    save_segment(desk, "orders:>=2", "Regulars")
    search(desk, "meyer")
    views = desk.customers.list.views
    assert views.save_button.isVisible() and len(names(desk)) == 2
    desk.customers.list.table.setFocus()
    desk.press(KEY.Key_Escape)
    assert names(desk) == ["Anna Meyer"] and views.save_button.isHidden()
    desk.press(KEY.Key_Escape)
    assert len(names(desk)) == 3 and views.view.key == "all"


def test_the_segment_and_what_was_changed_in_it_are_shown_again(desk: Counter) -> None:
    save_segment(desk, "orders:>=2", "Regulars")
    search(desk, "meyer")
    memory = desk.customers.state()
    desk.customers.list.views.choose_place(1)
    desk.settle()
    assert len(names(desk)) == 3
    desk.customers.restore(memory)
    desk.settle()
    views = desk.customers.list.views
    assert views.view.title == "Regulars" and names(desk) == ["A. Meyer", "Anna Meyer"]


def test_a_note_is_written_kept_while_it_is_typed_and_taken_away(desk: Counter) -> None:
    desk.customers.open_customer(id_of(desk.shop, "Anna Meyer"))
    desk.settle()
    desk.press(KEY.Key_N)
    assert desk.focus == "Write a note about this customer"
    desk.type("Rings twice")
    draft = desk.kit.drafts.load(Form.NOTE, f"customer:{id_of(desk.shop, 'Anna Meyer')}")
    assert draft is not None and draft.data == {"text": "Rings twice"}
    desk.press(KEY.Key_Escape)
    desk.customers.open_customer(id_of(desk.shop, "A. Meyer"))
    desk.settle()
    assert desk.customers.page.note.text() == ""
    desk.customers.open_customer(id_of(desk.shop, "Anna Meyer"))
    desk.settle()
    assert desk.customers.page.note.text() == "Rings twice"
    desk.press(KEY.Key_N)
    desk.enter()
    assert one(desk.shop, "SELECT text FROM order_note WHERE removed_at IS NULL") == "Rings twice"
    assert desk.customers.page.note.text() == "" and desk.kit.drafts.list() == ()
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_Z, CTRL)
    assert one(desk.shop, "SELECT count(*) FROM order_note WHERE removed_at IS NULL") == 0


def test_a_record_is_linked_by_hand_and_parted_by_undo(desk: Counter) -> None:
    anna = id_of(desk.shop, "Anna Meyer")
    desk.customers.open_customer(anna)
    desk.settle()
    desk.press(KEY.Key_L)
    assert desk.focus == "Link another record"
    desk.type("meyer")
    assert [row.text for row in desk.customers.page.link.proposals.rows] == ["A. Meyer"]  # never itself
    desk.enter()
    assert desk.last_toast == "Both records are one customer now"
    view = desk.customers.page.view
    assert view is not None and [record.name for record in view.linked] == ["A. Meyer"] and view.row.orders == 3
    desk.press(KEY.Key_Escape)
    assert names(desk) == ["=1+2", "Anna Meyer"]
    desk.press(KEY.Key_Z, CTRL)
    assert names(desk) == ["=1+2", "A. Meyer", "Anna Meyer"]


def test_the_orders_on_the_card_have_all_the_columns_that_there_is_room_for(desk: Counter) -> None:
    desk.window.resize(1366, 768)
    desk.press(KEY.Key_J)
    desk.press(KEY.Key_J)
    desk.enter()
    card = desk.customers.page
    assert [section for section in range(len(card.model.columns)) if card.table.isColumnHidden(section)] == []
    desk.window.resize(1000, 768)
    desk.settle()
    assert any(card.table.isColumnHidden(section) for section in range(len(card.model.columns)))
    assert card.table.horizontalScrollBar().maximum() == 0


def test_an_order_is_begun_for_the_customer_on_the_card(desk: Counter) -> None:
    desk.customers.open_customer(id_of(desk.shop, "Anna Meyer"))
    desk.settle()
    desk.press(KEY.Key_O)
    assert desk.window.view is desk.view
    assert desk.view.form.customer.buyer["street1"] == BERLIN.street1
    assert desk.view.form.customer.customer_id == id_of(desk.shop, "Anna Meyer")


def test_the_list_goes_into_a_file_whose_cells_compute_nothing(desk: Counter, shop_file: Path) -> None:
    desk.press(KEY.Key_E, CTRL)
    assert desk.last_toast.startswith("3 customers written to customers-")
    (file,) = shop_file.parent.glob("customers-*.csv")
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    assert rows[0][:3] == ["Name", "E-mail", "Telephone"]
    assert [row[0] for row in rows[1:]] == ["'=1+2", "A. Meyer", "Anna Meyer"]
    assert rows[1][2] == "'+49 30 5550148"
    assert rows[3][5:9] == ["2", "70.00", "EUR", "0"]


def test_an_empty_shop_says_how_customers_come(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    with at_counter(qtbot, theme, copy_of(sqlite_template, tmp_path), first="customers") as desk:
        assert desk.customers.list._stack.currentWidget() is desk.customers.list._first_use
        search(desk, "anna")
        assert desk.customers.list._stack.currentWidget() is desk.customers.list._no_match
        desk.customers.list.table.setFocus()


def test_an_order_elsewhere_changes_the_card_in_front(desk: Counter) -> None:
    anna = id_of(desk.shop, "Anna Meyer")
    desk.customers.open_customer(anna)
    desk.settle()
    order = incoming("9", line("MUG", 1), ship_to=person("Anna Meyer"), email="anna@example.com")
    desk.kit.tasks.call(desk.customers, take_in, desk.shop, order, done=lambda _ids: None)
    desk.settle()
    desk.kit.tasks.announce((Touched(Topic.ORDERS, None),))
    desk.settle()
    assert desk.customers.page.model.rows[0].cells[0].text == "9"
