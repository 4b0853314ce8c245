"""An order taken with the keyboard alone: the real window, real keys, a real shop behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from app.context import AppContext
from app.errors import Unavailable
from app.ui.drafts import Form
from app.ui.sounds import Sound
from app.ui.theme import Theme
from app.ui.widgets.country_field import CountryField
from db.models import Barcode
from tests.databases import filled_copy
from tests.factories import BERLIN, count, incoming, line, one, rows_of, take_in
from tests.ui.conftest import HeardSounds
from tests.ui.counter_desk import CTRL, Counter, at_counter

KEY = Qt.Key
CASE = "4006381333931"


def _add_case(shop: AppContext) -> None:
    """The printed code of a case of six mugs; no operation makes barcodes."""
    sku_id = one(shop, "SELECT id FROM sku WHERE code = 'MUG'")
    with shop.database.writing() as conn:
        conn.execute(insert(Barcode).values(code="04006381333931", sku_id=sku_id, quantity=6, printed=CASE))


def fill(shop: AppContext) -> None:
    """A shop with stock at two places and one customer, who bought a hat; the station stands at the first place."""
    count(shop, {("MUG", "Main St"): 5, ("MUG", "Harbour"): 20, ("SOCK", "Harbour"): 3})
    take_in(shop, incoming("900", line("HAT", fulfilled=1, price=17_500_000), ship_to=BERLIN))
    _add_case(shop)


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path) -> Iterator[Counter]:
    """The form, empty."""
    with at_counter(qtbot, theme, shop_file, drafts=tmp_path / "drafts") as found:
        yield found


def add(counter: Counter, sku: str, *, price: str = "") -> None:
    """A product by its code, and its price where nobody knows it; then back in the field that adds one."""
    counter.type(sku)
    counter.enter()
    if price:
        counter.type(price)
        counter.enter()


def sold_before(counter: Counter, price: str = "12.50") -> None:
    """An order of one mug at the telephone, so that its price is known."""
    counter.press(KEY.Key_F3)
    add(counter, "mug", price=price)
    counter.take()
    counter.press(KEY.Key_N, CTRL)


def test_a_known_customer_and_two_products_with_keys_alone(counter: Counter) -> None:
    assert counter.focus == "Find a customer by name, e-mail, telephone, town or postal code"
    counter.type("samp")
    assert counter.proposals == ["Sample Buyer | buyer@example.com · Berlin · 1 order"]
    counter.enter()
    assert counter.view.form.customer.buyer["street1"] == "1 Sample Street"
    assert counter.focus == "Add a product by code, name or scan"
    counter.type("mug")
    assert counter.proposals == ["Sample MUG | MUG · 5 here, 25 in all"]
    counter.enter()
    assert counter.focus == "Price, Sample MUG"  # it has none: it is asked for at once
    counter.type("12.505")
    counter.enter()
    assert counter.focus == "Add a product by code, name or scan"
    add(counter, "SOCK", price="5")
    counter.press(KEY.Key_Up)
    assert counter.focus == "Units, Sample SOCK"
    counter.type("2")
    counter.tab(2)
    counter.type("10%")
    assert counter.lines == [("MUG", "1", "12.505", "", "12.51"), ("SOCK", "2", "5", "10%", "9.00")]
    assert counter.sums[-1] == "€21.51"
    counter.take()
    assert counter.last_toast == "Order M000002 is taken: €21.51"
    assert counter.orders.opened[-1] == 2
    order = rows_of(counter.shop, "SELECT customer_id, total_amount, payment FROM sales_order WHERE number = 'M000002'")
    assert order == [(1, 2151, "pending")]
    assert counter.kit.drafts.load(Form.NEW_ORDER) is None


def test_a_new_customer_is_begun_with_what_was_typed(counter: Counter) -> None:
    for typed, field in (("Nobody Known", "name"), ("x@example.com", "email"), ("030 5550148", "phone")):
        counter.press(KEY.Key_F2)
        counter.type(typed)
        counter.enter()
        assert counter.view.form.customer.buyer[field] == typed
    assert counter.view.form.customer.customer_id is None


def test_enter_waits_for_the_answer_that_is_not_there_yet(counter: Counter) -> None:
    field = counter.view.form.customer.look_up
    field.setText("sample")
    field.textEdited.emit("sample")
    counter.enter()
    assert counter.view.form.customer.customer_id == 1


def test_tab_takes_nothing_from_the_list(counter: Counter) -> None:
    counter.type("samp")
    assert counter.proposals
    counter.tab()
    assert counter.proposals == []
    assert counter.view.form.customer.customer_id is None


def test_a_scan_adds_and_scanned_again_it_is_one_more(counter: Counter) -> None:
    counter.scan("MUG")
    counter.scan("MUG")
    counter.scan(CASE)
    counter.scan("SOCK")
    assert [row[:2] for row in counter.lines] == [("MUG", "8"), ("SOCK", "1")]
    assert isinstance(counter.kit.sounds, HeardSounds)
    assert counter.kit.sounds.heard == [Sound.OK] * 4


def test_a_scan_of_something_else_goes_to_the_window_and_the_form_stays(counter: Counter) -> None:
    left: list[str] = []
    counter.view.scan_left.connect(left.append)
    counter.scan("MUG")
    counter.scan("900")
    assert left == ["900"]
    assert [row[0] for row in counter.lines] == ["MUG"]


def test_what_nobody_sells_is_said_below_the_field(counter: Counter) -> None:
    counter.press(KEY.Key_F3)
    counter.type("teapot")
    counter.enter()
    look_up = counter.view.form.lines.look_up
    assert look_up.error == "No product fits “teapot”."
    counter.type("x")
    assert look_up.error == ""


def test_stock_at_each_place_and_where_it_ships_from_are_said_before(counter: Counter) -> None:
    stock = counter.view.form.stock
    counter.scan("MUG")
    sentences = stock.sentences
    assert "Ships from Main St." in sentences
    counter.scan("SOCK")
    assert stock.sentences[0] == "Ships from Harbour, not from here."
    counter.press(KEY.Key_F3)
    counter.press(KEY.Key_Up)
    counter.type("7")
    assert "4 units of Sample SOCK are nowhere: they go on backorder." in stock.sentences
    assert any("street" in sentence.lower() for sentence in sentences)


def test_what_is_not_there_is_taken_and_waits(counter: Counter) -> None:
    counter.press(KEY.Key_F3)
    add(counter, "sock", price="5")
    counter.press(KEY.Key_Up)
    counter.type("7")
    counter.take()
    assert counter.last_toast.endswith("4 units on backorder")
    assert one(counter.shop, "SELECT quantity FROM backorder") == 4


def test_wrong_figures_are_said_in_place_and_nothing_is_taken(counter: Counter) -> None:
    counter.press(KEY.Key_F3)
    add(counter, "mug", price="1,234")
    row = counter.view.form.lines.rows[0]
    assert row.fault == "“1,234” can be read in two ways. Write 1234 or 1.234."
    assert counter.sums == ["–"] * 5
    counter.take()
    assert counter.focus == "Price, Sample MUG"
    assert counter.view.banner.words.startswith("1 field cannot be read.")
    assert one(counter.shop, "SELECT count(*) FROM sales_order") == 1
    counter.type("5")
    assert row.fault == ""
    counter.tab()
    counter.type("5.01")
    counter.tab()
    assert row.fault == "The discount is more than what it is taken off."
    counter.take()
    assert one(counter.shop, "SELECT count(*) FROM sales_order") == 1


def test_a_figure_is_not_called_wrong_while_it_is_typed(counter: Counter) -> None:
    counter.press(KEY.Key_F3)
    add(counter, "mug")
    row = counter.view.form.lines.rows[0]
    counter.type("5.")
    assert row.fault == ""
    counter.tab()
    assert row.fault == "“5.” is not a number."


def test_without_a_line_there_is_no_order(counter: Counter) -> None:
    counter.take()
    assert counter.view.banner.words == "An order has at least one line. Add a product."
    assert counter.focus == "Add a product by code, name or scan"


def test_the_price_of_the_last_order_is_offered_and_said_to_be_it(counter: Counter) -> None:
    sold_before(counter)
    counter.press(KEY.Key_F3)
    add(counter, "mug")
    assert counter.lines == [("MUG", "1", "12.50", "", "12.50")]
    row = counter.view.form.lines.rows[0]
    assert row.state.priced == "last"
    counter.press(KEY.Key_Up)
    counter.tab()
    counter.type("9")
    assert row.state.priced == ""


def test_shipping_and_tax_begin_as_in_the_last_order(counter: Counter) -> None:
    form = counter.view.form
    counter.scan("MUG")
    counter.type("10")
    counter.press(KEY.Key_F4)
    counter.type("Parcel")
    counter.tab()
    counter.type("5")
    form.money.tax_mode.setCurrentIndex(2)
    form.money.field("tax_rate").setFocus()
    counter.type("19")
    counter.tab()
    counter.type("VAT")
    assert counter.sums == ["10.00", "0.00", "5.00", "2.85", "€17.85"]
    counter.take()
    counter.press(KEY.Key_N, CTRL)
    state = form.state
    assert (state.shipping_method, state.shipping, state.tax_mode) == ("Parcel", "5.00", "added")
    assert (state.tax_rate, state.tax_title, state.tax_on_shipping) == ("19", "VAT", True)
    assert not state.is_started
    counter.scan("MUG")
    assert counter.sums[-1] == "€17.85"


def test_escape_goes_up_and_the_draft_is_there_again(counter: Counter) -> None:
    counter.scan("MUG")
    counter.type("3")
    counter.press(KEY.Key_Escape)
    assert counter.window.view is counter.orders
    assert counter.last_toast == "The new order is kept as a draft"
    counter.press(KEY.Key_N, CTRL)
    assert counter.lines == [("MUG", "1", "3", "", "3.00")]


def test_escape_in_a_list_of_proposals_closes_that_alone(counter: Counter) -> None:
    counter.type("samp")
    counter.press(KEY.Key_Escape)
    assert counter.proposals == [] and counter.typed == "samp"
    assert counter.window.view is counter.view


def test_a_draft_stands_in_the_next_window_as_it_was_typed(
    qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path
) -> None:
    with at_counter(qtbot, theme, shop_file, drafts=tmp_path / "drafts") as first:
        first.type("samp")
        first.enter()
        first.scan("MUG")
        first.type("12,")  # wrong as it is
        first.view.form.customer.pickup.setChecked(True)
        typed = first.view.form.state
    with at_counter(qtbot, theme, shop_file, drafts=tmp_path / "drafts") as second:
        assert second.view.form.state == typed
        assert typed.customer_id == 1 and typed.lines[0].price == "12,"
        second.press(KEY.Key_X, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert not second.view.form.state.is_started
        assert second.last_toast == "The form is empty"
        second.press(KEY.Key_Z, CTRL)
        assert second.view.form.state == typed


def test_undo_cancels_the_order_and_brings_it_back_into_the_form(counter: Counter) -> None:
    counter.type("samp")
    counter.enter()
    add(counter, "mug", price="5")
    counter.take()
    assert one(counter.shop, "SELECT sum(reserved) FROM stock_level") == 1
    counter.press(KEY.Key_Z, CTRL)
    assert counter.last_toast == "Order M000002 is cancelled; it is in the form again"
    assert one(counter.shop, "SELECT state FROM sales_order WHERE number = 'M000002'") == "cancelled"
    assert one(counter.shop, "SELECT sum(reserved) FROM stock_level") == 0
    assert counter.window.view is counter.view
    assert counter.lines == [("MUG", "1", "5", "", "5.00")]
    assert counter.view.form.customer.buyer["name"] == "Sample Buyer"


def test_taken_twice_is_taken_once(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer to the first taking is lost on the way: the same form again is the same gesture."""
    counter.scan("MUG")
    counter.type("5")
    run = type(counter.shop.operations).run
    lost: list[str] = []

    def losing(self: object, command: object, **more: object) -> object:
        done = run(self, command, **more)  # type: ignore[arg-type]  # as it came
        if type(command).__name__ == "TakeOrder" and not lost:
            lost.append("answer")
            raise Unavailable("The database does not answer. Whether it was done is not known.", fix="Try again.")
        return done

    monkeypatch.setattr(type(counter.shop.operations), "run", losing)
    counter.take()
    assert counter.view.banner.words.startswith("The database does not answer.")
    assert counter.lines == [("MUG", "1", "5", "", "5.00")]
    counter.take()
    assert counter.last_toast.startswith("Order M000002 is taken")
    assert one(counter.shop, "SELECT count(*) FROM sales_order") == 2


def test_lines_are_removed_and_the_focus_stays_among_them(counter: Counter) -> None:
    counter.scan("MUG")
    counter.type("5")
    counter.scan("SOCK")
    counter.type("6")
    counter.press(KEY.Key_Up)
    assert counter.focus == "Price, Sample MUG"
    counter.press(KEY.Key_D, CTRL)
    assert [row[0] for row in counter.lines] == ["SOCK"]
    assert counter.focus == "Units, Sample SOCK"
    counter.press(KEY.Key_D, CTRL)
    assert counter.lines == [] and counter.focus == "Add a product by code, name or scan"
    counter.press(KEY.Key_D, CTRL)


def test_an_address_without_a_street_is_said_and_taken_with_a_hold(counter: Counter) -> None:
    counter.scan("MUG")
    counter.type("5")
    words = "Street and town are missing: its label will wait for them."
    assert words in counter.view.form.stock.sentences
    counter.view.form.customer.pickup.setChecked(True)
    counter.settle()
    assert words not in counter.view.form.stock.sentences
    counter.take()
    assert one(counter.shop, "SELECT holds FROM sales_order WHERE number = 'M000002'") == 0
    assert bool(one(counter.shop, "SELECT pickup FROM sales_order WHERE number = 'M000002'"))


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        ("email", "nobody", "An e-mail address has an @."),
        ("country", "GER", "“GER” is no country. Write its name or its two letters, such as DE."),
    ],
)
def test_an_address_that_cannot_be_is_said_at_its_field(counter: Counter, field: str, text: str, fault: str) -> None:
    counter.scan("MUG")
    counter.type("5")
    counter.view.form.customer.field(field).setFocus()
    counter.type(text)
    counter.take()
    assert counter.view.form.customer.field(field).error == fault
    assert counter.view.form.customer.field(field).hasFocus()
    assert one(counter.shop, "SELECT count(*) FROM sales_order") == 1


def test_every_field_is_reached_by_tab_and_has_a_name(counter: Counter) -> None:
    counter.scan("MUG")
    counter.type("5")
    counter.press(KEY.Key_F2)
    names = []
    for _ in range(40):
        names.append(counter.focus)
        counter.tab()
        if counter.focus == names[0]:
            break
    assert "" not in names, names
    wanted = ["Name", "Street and number", "Note for the packing slip", "Units, Sample MUG", "Price, Sample MUG",
              "Add a product by code, name or scan", "Shipping method", "Payment"]  # fmt: skip
    assert [name for name in names if name in wanted] == wanted


def test_a_country_is_proposed_by_name_or_code_and_kept_as_its_code(counter: Counter) -> None:
    country = counter.view.form.customer.field("country")
    assert isinstance(country, CountryField)
    for typed, first in (("germ", "Germany"), ("AT", "Austria"), ("schwei", "Switzerland")):
        country.setFocus()
        country.selectAll()
        counter.type(typed)
        assert country.proposals.rows[0].text == first
        counter.enter()
        assert country.text() == first and not country.hasFocus()
    country.setFocus()
    country.selectAll()
    counter.type("gb")
    counter.tab()
    assert country.text() == "United Kingdom", "a code that is left becomes the name"
    counter.scan("MUG")
    counter.type("5")
    counter.take()
    assert one(counter.shop, "SELECT country FROM order_address WHERE kind = 'bill' AND order_id = 2") == "GB"


def test_a_whole_order_takes_four_keys_besides_what_is_typed(counter: Counter) -> None:
    counter.type("10115")  # a part of the name, the e-mail or the telephone does as well
    assert counter.proposals == ["Sample Buyer | buyer@example.com · Berlin · 1 order"]
    counter.enter()
    counter.type("2x hat")
    assert [row.text for row in counter.view.form.lines.look_up.proposals.rows] == ["2 × Sample HAT"]
    counter.enter()
    assert counter.lines == [("HAT", "2", "17.50", "", "35.00")]
    (row,) = counter.view.form.lines.rows
    assert row._priced.text() == "proposed, last sold"
    counter.take()
    assert counter.last_toast == "Order M000002 is taken: €35.00. 2 units on backorder"
    assert one(counter.shop, "SELECT street1 FROM order_address WHERE order_id = 2 AND kind = 'ship'") == BERLIN.street1


def test_totals_run_along_while_a_price_is_missing(counter: Counter) -> None:
    counter.scan("HAT")
    assert counter.sums[-1] == "€17.50"
    counter.scan("MUG")
    assert counter.focus == "Price, Sample MUG"
    assert counter.lines[1][4] == "–" and counter.sums[-1] == "€17.50"
    assert counter.view.total.text() == "€17.50"
    assert counter.view.total.accessibleName() == "Total €17.50 without 1 line"
    counter.type("5")
    assert counter.sums[-1] == "€22.50" and counter.view.total.accessibleName() == "Total €22.50"


def test_a_price_that_is_typed_is_no_proposal_any_more(counter: Counter) -> None:
    counter.scan("HAT")
    (row,) = counter.view.form.lines.rows
    row.cells["price"].setFocus()
    row.cells["price"].selectAll()
    counter.type("15")
    assert row._priced.text() == "" and counter.sums[-1] == "€15.00"
