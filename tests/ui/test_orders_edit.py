"""Changing and cancelling an order on its page, by keys; two who change the same are shown both values."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.errors import BadInput
from app.services.order_edit import BeginEdit, Edit, edit_order
from app.services.packing import ScanCode
from app.ui.i18n import install
from app.ui.language import use
from app.ui.theme import Theme
from app.ui.widgets.entry import Entry, money_kind, price_kind
from tests.databases import filled_copy
from tests.factories import count, incoming, line, one, ordered_and_routed, rows_of, second_station
from tests.ui.orders_desk import Desk, at_desk

CTRL = Qt.KeyboardModifier.ControlModifier


def fill(shop: AppContext) -> None:
    """One routed order, its page open."""
    count(shop, {("MUG", "Berlin"): 5})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2)))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """The order's page in that shop."""
    with at_desk(qtbot, theme, filled_copy(sqlite_template, tmp_path, fill)) as desk:
        desk.view.open_order(1)
        desk.settle()
        assert desk.on_page == "1001"
        yield desk


@pytest.fixture
def other(desk: Desk) -> Iterator[AppContext]:
    """Another station."""
    station = second_station(desk.shop, "Desk 2")
    yield station
    station.close()


def type_into(desk: Desk, field: str, text: str) -> None:
    """Replaces what stands in a field, as slow typing does: quick keys would be a scan."""
    entry = desk.view.page.edit._fields[field]
    entry.focus()
    target = QApplication.focusWidget()
    assert isinstance(target, QLineEdit)
    target.selectAll()
    target.insert(text)


def street(desk: Desk) -> str:
    return str(one(desk.shop, "SELECT street1 FROM order_address WHERE kind = 'ship'"))


def version(desk: Desk) -> int:
    return int(one(desk.shop, "SELECT version FROM sales_order"))


def test_address_is_changed_by_keys_and_the_timeline_says_so(desk: Desk) -> None:
    desk.press(Qt.Key.Key_E)
    edit = desk.view.page.edit
    assert edit.isVisible() and QApplication.focusWidget() is not None
    type_into(desk, "street1", "7 Other Street")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert street(desk) == "7 Other Street"
    assert edit.isHidden() and desk.last_toast == "1001 changed: address"
    assert desk.view.page.data is not None
    assert desk.view.page.data.entries[0].text == "Changed by hand: address"
    assert rows_of(desk.shop, "SELECT * FROM order_edit") == []


def test_esc_drops_what_was_typed_only_when_asked_twice(desk: Desk) -> None:
    desk.press(Qt.Key.Key_E)
    type_into(desk, "city", "Potsdam")
    desk.press(Qt.Key.Key_Escape)
    edit = desk.view.page.edit
    assert edit.isVisible() and "not saved" in edit.banner.words
    desk.press(Qt.Key.Key_Escape)
    assert edit.isHidden() and desk.on_page == "1001"
    desk.press(Qt.Key.Key_Escape)
    assert desk.on_page == ""
    assert one(desk.shop, "SELECT city FROM order_address WHERE kind = 'ship'") == "Berlin"


def test_who_else_has_it_open_is_told(desk: Desk, other: AppContext) -> None:
    other.run(BeginEdit(1))
    desk.press(Qt.Key.Key_E)
    assert "Owner at Desk 2 has this order open since" in desk.view.page.edit.banner.words


@pytest.mark.parametrize("choice", ["mine", "theirs"])
def test_both_values_are_shown_and_one_is_chosen(desk: Desk, other: AppContext, choice: str) -> None:
    desk.press(Qt.Key.Key_E)
    type_into(desk, "street1", "3 Mine")
    theirs = Edit({"street1": "2 Theirs"}, {"street1": "1 Sample Street"})
    edit_order(other.run, 1, version(desk), theirs, op_id=uuid.uuid4())
    desk.press(Qt.Key.Key_Return, CTRL)
    edit = desk.view.page.edit
    entry = edit._fields["street1"]
    assert edit.isVisible() and "Changed by Owner at Desk 2" in edit.banner.words
    assert re.fullmatch(r"\w{3} \d+ \w{3} \d{4}, \d\d:\d\d:\d\d", edit.banner.toolTip())
    assert entry.is_open and entry._said.text() == "Owner at Desk 2: “2 Theirs”" and entry.text == "3 Mine"
    desk.press(Qt.Key.Key_Return, CTRL)
    assert street(desk) == "2 Theirs", "nothing is written before it is decided"
    (entry._keep if choice == "mine" else entry._take).click()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert edit.isHidden()
    assert street(desk) == ("3 Mine" if choice == "mine" else "2 Theirs")


def test_form_is_not_disturbed_by_changes_from_elsewhere(desk: Desk, other: AppContext) -> None:
    desk.press(Qt.Key.Key_E)
    type_into(desk, "street1", "3 Mine")
    change = edit_order(other.run, 1, version(desk), Edit({"city": "Potsdam"}, {"city": "Berlin"}), op_id=uuid.uuid4())
    assert change["fields"] == ["city"]
    desk.view.reload()
    desk.settle()
    assert desk.view.page.edit._fields["street1"].text == "3 Mine"
    desk.press(Qt.Key.Key_Return, CTRL)
    assert street(desk) == "3 Mine"
    assert one(desk.shop, "SELECT city FROM order_address WHERE kind = 'ship'") == "Potsdam"


def test_what_another_packs_is_refused_by_name(desk: Desk, other: AppContext) -> None:
    desk.press(Qt.Key.Key_E)
    type_into(desk, "street1", "3 Mine")
    other.run(ScanCode("1001", None, None))
    desk.press(Qt.Key.Key_Return, CTRL)
    edit = desk.view.page.edit
    assert edit.isVisible() and "Desk 2 is packing it" in edit.banner.words
    assert edit._fields["street1"].text == "3 Mine", "what was typed is kept"


def test_country_that_is_none_is_refused_in_the_form(desk: Desk) -> None:
    desk.press(Qt.Key.Key_E)
    type_into(desk, "country", "Freedonia")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert "“Freedonia” is no country" in desk.view.page.edit.banner.words
    type_into(desk, "country", "austria")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert one(desk.shop, "SELECT country FROM order_address WHERE kind = 'ship'") == "AT"


def test_order_is_cancelled_by_reason_and_one_confirmation(desk: Desk) -> None:
    desk.press(Qt.Key.Key_C)
    card = desk.view.page.cancel
    assert card.isVisible()
    desk.press(Qt.Key.Key_2)
    assert one(desk.shop, "SELECT state FROM sales_order") == "to_pack", "a digit cancels nothing"
    desk.press(Qt.Key.Key_Return)
    assert one(desk.shop, "SELECT state FROM sales_order") == "cancelled"
    assert desk.last_toast == "1001 is cancelled: 2 units. €45.00 is paid back in 20 s" and card.isHidden()
    assert rows_of(desk.shop, "SELECT state, amount FROM outbox") == [("held", 4500)]
    assert desk.view.page.data is not None
    said = [entry.text for entry in desk.view.page.data.entries]
    assert "Cancelled: 2 units, not in stock" in said and "Refund of €45.00 is about to go" in said
    desk.press(Qt.Key.Key_E)
    assert desk.view.page.edit.isHidden(), "what is over is not changed"


def test_money_is_kept_when_the_person_says_so(desk: Desk) -> None:
    desk.press(Qt.Key.Key_C)
    card = desk.view.page.cancel
    assert card._refund.text() == "Pay back €45.00" and card._refund.isChecked()
    desk.press(Qt.Key.Key_0)
    assert not card._refund.isChecked() and card._no_refund.text() == "Nothing is paid back."
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_Return)
    assert desk.last_toast == "1001 is cancelled: 2 units"
    assert rows_of(desk.shop, "SELECT id FROM outbox") == []


def test_order_is_kept_by_esc_and_without_a_reason(desk: Desk) -> None:
    desk.press(Qt.Key.Key_C)
    desk.press(Qt.Key.Key_Escape)
    assert desk.view.page.cancel.isHidden() and desk.on_page == "1001"
    assert one(desk.shop, "SELECT state FROM sales_order") == "to_pack"


# The goods.


def goods(desk: Desk) -> dict[str, Entry]:
    """Entries of the first line by what they hold."""
    return {name.rpartition(".")[2]: entry for name, entry in desk.view.page.edit.lines.entries.items()}


def type_goods(desk: Desk, what: str, text: str) -> None:
    field = goods(desk)[what].field
    field.setFocus()
    field.selectAll()
    field.insert(text)
    field.textEdited.emit(text)


def test_quantity_and_price_are_changed_by_keys_and_the_new_total_is_seen_before(desk: Desk) -> None:
    desk.press(Qt.Key.Key_E)
    assert QApplication.focusWidget() is goods(desk)["quantity"].field
    lines = desk.view.page.edit.lines
    assert lines._total.text() == "Total €45.00"
    type_goods(desk, "quantity", "3")
    type_goods(desk, "price", "12.50")
    assert lines._total.text() == "Total €45.00 → €42.50"
    desk.press(Qt.Key.Key_Return, CTRL)
    assert rows_of(desk.shop, "SELECT ordered, reserved, line_amount FROM order_line") == [(3, 3, 3750)]
    assert one(desk.shop, "SELECT total_amount FROM sales_order") == 4250
    assert desk.view.page.data is not None
    assert desk.view.page.data.entries[0].text == "Routed to Berlin"
    assert desk.view.page.data.entries[1].text == "Changed by hand: lines"


def test_product_is_added_by_its_code_and_taken_out_again(desk: Desk) -> None:
    count(desk.shop, {("CAP", "Berlin"): 5})
    desk.press(Qt.Key.Key_E)
    lines = desk.view.page.edit.lines
    lines._sku.setFocus()
    lines._sku.setText("NONE")
    desk.press(Qt.Key.Key_Return)
    assert lines._why.text() == "Not known: NONE. Type a SKU or scan a product."
    lines._sku.setText("cap")
    desk.press(Qt.Key.Key_Return)
    added = lines._rows[-1]
    assert QApplication.focusWidget() is added.entries["price"].field, "what it costs is to be said"
    added.entries["price"].type_in("4")
    lines._sku.setFocus()
    lines._sku.setText("CAP")
    desk.press(Qt.Key.Key_Return)
    assert added.entries["quantity"].text == "2", "the same product again is one more of it"
    added.remove.click()
    assert lines.added == ()
    lines._sku.setFocus()
    lines._sku.setText("CAP")
    desk.press(Qt.Key.Key_Return)
    lines._rows[-1].entries["price"].type_in("4.00")
    lines._rows[0].remove.click()
    assert goods(desk)["quantity"].text == "0"
    desk.press(Qt.Key.Key_Return, CTRL)
    assert rows_of(desk.shop, "SELECT ordered, cancelled, line_amount FROM order_line ORDER BY position") == [
        (2, 2, 0),
        (1, 0, 400),
    ]


def test_what_is_no_number_is_said_at_its_field_and_not_saved(desk: Desk) -> None:
    desk.press(Qt.Key.Key_E)
    type_goods(desk, "price", "1,234")
    assert "two ways" in goods(desk)["price"].field.error
    desk.press(Qt.Key.Key_Return, CTRL)
    edit = desk.view.page.edit
    assert edit.isVisible() and "two ways" in edit.banner.words
    assert QApplication.focusWidget() is goods(desk)["price"].field
    assert one(desk.shop, "SELECT unit_price_millionths FROM order_line") == 20_000_000


@pytest.mark.parametrize(("choice", "left"), [("mine", 1), ("theirs", 4)])
def test_quantity_that_two_changed_is_shown_with_both_values(
    desk: Desk, other: AppContext, choice: str, left: int
) -> None:
    desk.press(Qt.Key.Key_E)
    type_goods(desk, "quantity", "1")
    line_id = one(desk.shop, "SELECT id FROM order_line")
    name = f"line.{line_id}.quantity"
    edit_order(other.run, 1, version(desk), Edit({name: "4"}, {name: "2"}), op_id=uuid.uuid4())
    desk.press(Qt.Key.Key_Return, CTRL)
    entry = goods(desk)["quantity"]
    assert entry.is_open and entry._said.text() == "Owner at Desk 2: “4”"
    (entry._keep if choice == "mine" else entry._take).click()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.view.page.edit.isHidden()
    assert one(desk.shop, "SELECT ordered FROM order_line") == left


def test_form_is_as_it_was_after_a_crash(desk: Desk) -> None:
    desk.press(Qt.Key.Key_E)
    type_goods(desk, "quantity", "1")
    type_into(desk, "city", "Potsdam")
    edit = desk.view.page.edit
    edit.entries["city"].changed.emit()
    edit.hide()  # the program is gone, nobody has closed the form
    desk.view.page._open_edit()
    desk.settle()
    assert goods(desk)["quantity"].text == "1" and edit.entries["city"].text == "Potsdam"
    assert "is here again" in edit.banner.words
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_E)
    assert goods(desk)["quantity"].text == "2" and edit.banner.words == ""


def test_prices_are_shown_and_read_as_the_language_writes_them(qapp: QApplication) -> None:
    install(qapp, "de")
    try:
        price, amount = price_kind("EUR"), money_kind("EUR")
    finally:
        install(qapp, "en")
        use(qapp, "")
    assert (price.shown("18900000"), amount.shown("490")) == ("18,90", "4,90")
    assert (price.read("1.234,50"), amount.read("4,9")) == ("1234500000", "490")
    with pytest.raises(BadInput, match="two ways"):
        price.read("1.234")
