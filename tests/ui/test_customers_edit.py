"""A customer is changed on the card, as a person does it: keys in the real window, a real shop behind it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.services.customer_edit import CustomerEdit, edit_customer
from app.ui.customers.edit_card import CustomerEditCard
from app.ui.drafts import Form
from app.ui.theme import Theme
from app.ui.widgets.entry import Entry
from tests.databases import filled_copy
from tests.factories import BERLIN, incoming, one, rows_of, second_station, take_in
from tests.ui.counter_desk import CTRL, Counter, at_counter
from tests.ui.orders_desk import open_file

KEY = Qt.Key
SHIP = "SELECT street1 FROM order_address WHERE kind = 'ship' ORDER BY order_id"


def fill(shop: AppContext) -> None:
    """A shop with one customer, who has an open order."""
    take_in(shop, incoming("1", ship_to=replace(BERLIN, name="Anna Meyer"), email="anna@example.com"))


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path) -> Iterator[Counter]:
    """The card of the customer."""
    with at_counter(qtbot, theme, shop_file, drafts=tmp_path / "drafts", first="customers") as found:
        open_card(found)
        yield found


@pytest.fixture
def rival(shop_file: Path, desk: Counter) -> Iterator[AppContext]:
    """Another station."""
    shop = open_file(shop_file)
    station = second_station(shop, "Desk 2")
    yield station
    station.close()
    shop.close()


def open_card(desk: Counter) -> None:
    desk.customers.open_customer(1)
    desk.settle()


def form_of(desk: Counter) -> CustomerEditCard:
    return desk.customers.page.edit


def type_into(desk: Counter, entry: Entry, text: str) -> None:
    """Another text in a field, by keys."""
    entry.field.setFocus()
    entry.field.selectAll()
    if text:
        desk.type(text)
    else:
        desk.press(KEY.Key_Delete)


def save(desk: Counter) -> None:
    desk.press(KEY.Key_Return, CTRL)


def test_a_name_and_a_street_are_changed_with_keys_alone_and_undone(desk: Counter) -> None:
    desk.press(KEY.Key_E)
    assert desk.focus == "Name"
    type_into(desk, form_of(desk).fields["name"], "Anna Weber")
    (address,) = form_of(desk).addresses
    for _ in range(40):
        desk.tab()
        if desk.focus == "Street and number":
            break
    assert desk.focus == "Street and number", "every field is reached by Tab"
    type_into(desk, address.entries["street1"], "7 Other Street")
    assert address.is_standard, "who changes the address of the next order means the next order"
    save(desk)
    assert desk.last_toast == "The customer is changed"
    assert form_of(desk).isHidden() and desk.focus == "Orders of this customer"
    assert rows_of(desk.shop, "SELECT name FROM customer") == [("Anna Weber",)]
    assert rows_of(desk.shop, "SELECT street1 FROM customer_address") == [("7 Other Street",)]
    assert rows_of(desk.shop, SHIP) == [(BERLIN.street1,)], "the open order stays where it goes"
    view = desk.customers.page.view
    assert view is not None and view.changes[0].fields == ("address", "name", "standard")
    desk.press(KEY.Key_O)
    assert desk.view.form.customer.buyer["street1"] == "7 Other Street"
    desk.window.show_view("customers")
    desk.press(KEY.Key_Z, CTRL)
    assert rows_of(desk.shop, "SELECT name FROM customer") == [("Anna Meyer",)]
    assert rows_of(desk.shop, "SELECT street1 FROM customer_address") == []


def test_open_orders_follow_where_the_person_says_so(desk: Counter) -> None:
    desk.press(KEY.Key_E)
    form = form_of(desk)
    assert form.orders.isHidden()
    type_into(desk, form.addresses[0].entries["street1"], "7 Other Street")
    assert not form.orders.isHidden() and form.orders.text() == "1 open order goes there too: 1"
    form.orders.setFocus()
    desk.press(KEY.Key_Space)
    save(desk)
    assert desk.last_toast == "The customer is changed, 1 open order goes there too"
    assert rows_of(desk.shop, SHIP) == [("7 Other Street",)]
    desk.press(KEY.Key_Z, CTRL)
    assert rows_of(desk.shop, SHIP) == [(BERLIN.street1,)]


def test_an_address_is_added_made_the_one_for_new_orders_and_removed(desk: Counter) -> None:
    desk.press(KEY.Key_E)
    form = form_of(desk)
    form.add.setFocus()
    desk.press(KEY.Key_Space)
    assert desk.focus == "Street and number"
    desk.type("1 Harbour Road")
    new = form.addresses[1]
    assert new.entries["name"].text == "Anna Meyer"
    for name, text in (("city", "Hamburg"), ("country", "germany")):
        type_into(desk, new.entries[name], text)
    new.standard.setFocus()
    desk.press(KEY.Key_Space)
    save(desk)
    assert rows_of(desk.shop, "SELECT street1, city, country FROM customer_address") == [
        ("1 Harbour Road", "Hamburg", "DE")
    ]
    view = desk.customers.page.view
    assert view is not None and [(bool(a.id), a.is_standard) for a in view.addresses] == [(True, True), (False, False)]
    desk.press(KEY.Key_E)
    kept = form_of(desk).addresses[0]
    kept.remove.setFocus()
    desk.press(KEY.Key_Space)
    save(desk)
    assert rows_of(desk.shop, "SELECT street1 FROM customer_address") == []
    desk.press(KEY.Key_Z, CTRL)
    assert rows_of(desk.shop, "SELECT street1 FROM customer_address") == [("1 Harbour Road",)]


def test_only_the_address_of_the_next_order_is_open_and_the_others_open_by_a_button(desk: Counter) -> None:
    edit_customer(
        desk.shop.run, 1, CustomerEdit(added=(replace(BERLIN, street1="1 Harbour Road"),)), op_id=uuid.uuid4()
    )
    desk.customers.reload()
    desk.settle()
    desk.press(KEY.Key_E)
    first, second = form_of(desk).addresses
    assert first.is_proposed and first.entries["street1"].isVisible() and not second.entries["street1"].isVisible()
    second.change.setFocus()
    desk.press(KEY.Key_Space)
    assert second.entries["street1"].isVisible() and desk.focus == "Street and number"


def test_both_values_are_shown_where_two_changed_the_same(desk: Counter, rival: AppContext) -> None:
    desk.press(KEY.Key_E)
    form = form_of(desk)
    type_into(desk, form.fields["name"], "Mine")
    type_into(desk, form.fields["phone"], "030 1")
    theirs = CustomerEdit({"name": "Theirs"}, {"name": "Anna Meyer"})
    edit_customer(rival.run, 1, theirs, op_id=uuid.uuid4())
    save(desk)
    assert form.isVisible() and form.banner.words.startswith("Changed by ") and "Desk 2" in form.banner.words
    assert form.fields["name"].is_open and desk.focus == "Keep mine"
    desk.tab()
    assert desk.focus == "Take theirs"
    desk.press(KEY.Key_Space)
    assert form.fields["name"].text == "Theirs"
    save(desk)
    assert rows_of(desk.shop, "SELECT name, phone FROM customer") == [("Theirs", "030 1")]


def test_what_cannot_be_is_said_at_its_field(desk: Counter) -> None:
    desk.press(KEY.Key_E)
    form = form_of(desk)
    type_into(desk, form.addresses[0].entries["country"], "Freedonia")
    save(desk)
    assert "“Freedonia” is no country" in form.banner.words
    type_into(desk, form.addresses[0].entries["country"], "DE")
    type_into(desk, form.fields["email"], "nobody")
    save(desk)
    assert form.banner.words.startswith("An e-mail address has an @") and form.fields["email"].text == "nobody"


def test_esc_asks_once_and_drops_what_was_typed(desk: Counter) -> None:
    desk.press(KEY.Key_E)
    type_into(desk, form_of(desk).fields["name"], "Mine")
    desk.press(KEY.Key_Escape)
    assert form_of(desk).isVisible() and form_of(desk).banner.words.startswith("Your changes are not saved.")
    desk.press(KEY.Key_Escape)
    assert form_of(desk).isHidden() and desk.customers.stack.currentWidget() is desk.customers.page
    assert desk.kit.drafts.list() == ()
    desk.press(KEY.Key_E)
    assert form_of(desk).fields["name"].text == "Anna Meyer"


def test_what_was_typed_is_there_again_after_a_crash(
    qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path
) -> None:
    with at_counter(qtbot, theme, shop_file, drafts=tmp_path / "drafts", first="customers") as desk:
        open_card(desk)
        desk.press(KEY.Key_E)
        form = form_of(desk)
        type_into(desk, form.fields["name"], "Mine")
        type_into(desk, form.addresses[0].entries["street1"], "7 Other Street")
        form.add.click()
        type_into(desk, form.addresses[1].entries["street1"], "1 Harbour Road")
        assert desk.kit.drafts.load(Form.CUSTOMER_EDIT, 1) is not None
    with at_counter(qtbot, theme, shop_file, drafts=tmp_path / "drafts", first="customers") as desk:
        open_card(desk)
        desk.press(KEY.Key_E)
        form = form_of(desk)
        assert form.fields["name"].text == "Mine"
        assert [one.entries["street1"].text for one in form.addresses] == ["7 Other Street", "1 Harbour Road"]
        assert form.banner.words.startswith("What you typed at ")
        save(desk)
        assert form.isHidden(), form.banner.words
        assert one(desk.shop, "SELECT name FROM customer") == "Mine"
        streets = rows_of(desk.shop, "SELECT street1 FROM customer_address ORDER BY id")
        assert streets == [("7 Other Street",), ("1 Harbour Road",)]
        assert desk.kit.drafts.list() == ()


def test_another_customer_puts_the_form_aside_and_a_change_from_elsewhere_leaves_it(desk: Counter) -> None:
    desk.press(KEY.Key_E)
    type_into(desk, form_of(desk).fields["name"], "Mine")
    desk.customers.reload()
    desk.settle()
    assert form_of(desk).isVisible() and form_of(desk).fields["name"].text == "Mine"
    assert isinstance(QApplication.focusWidget(), type(form_of(desk).fields["name"].field))
