"""What the customer display shows of a new order: at the counter only, as it is typed, masked, and never a fault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.services.accounts import PHONE, STORE
from app.ui.customer_display.shown import IDLE, Shown, ShownLine, ShownSums, State
from app.ui.new_order.shown import shown_of
from app.ui.new_order.state import ADDED, INCLUDED, FormState, LineState, check
from app.ui.theme import Theme
from tests.databases import filled_copy
from tests.factories import count
from tests.ui.counter_desk import CTRL, Counter, at_counter

KEY = Qt.Key
MUG, SOCK = LineState(1, "MUG", "Enamel Mug", "2", "12.50"), LineState(2, "SOCK", "", "1", "9", "1")
FORM = FormState(
    channel=STORE,
    buyer={"name": "Anna Meyer", "email": "anna@example.com", "street1": "1 Sample Street"},
    lines=(MUG, SOCK),
    shipping="4.90",
    off="2",
    note="rings twice",
)


def shown(state: FormState, *, reviewed: bool = False) -> Shown:
    return shown_of(state, check(state, "EUR", "."), "EUR", reviewed=reviewed)


def test_lines_and_sums_are_those_of_the_form() -> None:
    assert shown(FORM) == Shown(
        State.ORDER,
        "EUR",
        (ShownLine("Enamel Mug", "", 2, 2500), ShownLine("SOCK", "", 1, 800, 100)),
        ShownSums(3590, 3300, 200, 490),
    )


def test_tax_is_named_as_it_is_meant() -> None:
    sums = shown(replace(FORM, tax_mode=INCLUDED, tax_rate="19")).sums
    assert sums is not None and (sums.total, sums.tax, sums.tax_within) == (3590, 573, True)
    sums = shown(replace(FORM, tax_mode=ADDED, tax_rate="10")).sums
    assert sums is not None and (sums.total, sums.tax, sums.tax_within) == (3949, 359, False)


def test_what_is_looked_over_names_its_customer_with_stars() -> None:
    assert shown(FORM, reviewed=True).name == "A*** M***"
    assert shown(FORM).name == ""
    company = replace(FORM, buyer={"company": "Example Trading Ltd"})
    assert shown(company, reviewed=True).name == "E*** L***"


def test_nothing_that_is_the_shops_own_or_private_is_in_it() -> None:
    text = repr([shown(FORM), shown(FORM, reviewed=True)])
    for private in ("Meyer", "anna", "Sample Street", "rings"):
        assert private not in text + shown(FORM, reviewed=True).name


def test_an_order_by_phone_is_never_shown() -> None:
    for reviewed in (False, True):
        assert shown(replace(FORM, channel=PHONE), reviewed=reviewed) == IDLE


def test_without_lines_there_is_nothing_to_show() -> None:
    for reviewed in (False, True):
        assert shown(replace(FORM, lines=()), reviewed=reviewed) == IDLE


@pytest.mark.parametrize(
    "fault",
    [
        {"lines": (MUG, replace(SOCK, price="1,234"))},
        {"lines": (MUG, replace(SOCK, quantity="x"))},
        {"off": "a lot"},
        {"off": "999"},
        {"shipping": "1,234"},
        {"tax_mode": ADDED, "tax_rate": "?"},
    ],
    ids=["price", "units", "discount", "too much off", "shipping", "tax"],
)
def test_what_cannot_be_read_leaves_the_total_open_and_says_nothing_of_faults(fault: dict[str, object]) -> None:
    found = shown(replace(FORM, **fault))  # type: ignore[arg-type]  # by name
    assert found.sums is None and found.lines[0].amount == 2500
    assert "1,234" not in repr(found)
    if "lines" in fault:
        assert found.lines[1].amount is None


def test_a_fault_in_the_customers_fields_changes_no_figure() -> None:
    assert shown(replace(FORM, buyer={"email": "nobody"})) == shown(FORM)


# -- in the window --


def fill(shop: AppContext) -> None:
    count(shop, {("MUG", "Main St"): 5, ("SOCK", "Harbour"): 3})


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path) -> Iterator[Counter]:
    """The form at a counter with a display."""
    with at_counter(qtbot, theme, shop_file, drafts=tmp_path / "drafts") as found:
        found.kit.machine.change(display_on=True)
        yield found


def now(counter: Counter) -> Shown:
    """What the customer sees."""
    return counter.kit.display.now


def add(counter: Counter, sku: str, price: str) -> None:
    counter.press(KEY.Key_F3)
    counter.type(sku)
    counter.enter()
    counter.type(price)
    counter.enter()


def test_every_key_of_a_line_is_seen_at_once(counter: Counter) -> None:
    assert now(counter) == IDLE
    counter.press(KEY.Key_F3)
    counter.type("mug")
    counter.enter()
    assert now(counter).lines == (ShownLine("Sample MUG", "", 1, None),)
    seen = []
    counter.kit.display.changed.connect(lambda: seen.append(now(counter).sums))
    counter.type("12")
    assert [sums.total for sums in seen if sums] == [100, 1200]


def test_shipping_and_payment_ask_the_customer_to_look_it_over(counter: Counter) -> None:
    counter.view.form.customer.field("name").setText("Anna Meyer")
    counter.view.form.customer.edited.emit()
    add(counter, "mug", "12.50")
    assert now(counter).state is State.ORDER
    counter.press(KEY.Key_F4)
    assert (now(counter).state, now(counter).name) == (State.CONFIRM, "A*** M***")
    counter.press(KEY.Key_F3)
    assert now(counter).state is State.ORDER


def test_thanks_come_with_the_number_and_go_with_the_next_key(counter: Counter) -> None:
    add(counter, "mug", "12.50")
    states: list[State] = []
    counter.kit.display.changed.connect(lambda: states.append(now(counter).state))
    counter.take()
    assert State.CONFIRM in states, "while it is taken"
    thanks = now(counter)
    assert thanks.state is State.DONE and thanks.number in counter.last_toast
    assert thanks.sums == ShownSums(1250)
    assert counter.window.view is counter.orders, "and the form is left"
    counter.press(KEY.Key_N, CTRL)
    assert now(counter) == IDLE


def test_a_refusal_is_not_seen(counter: Counter) -> None:
    add(counter, "mug", "12.50")
    counter.view.form.money.field("off").setText("99")
    counter.view.form.money.edited.emit()
    counter.take()
    assert counter.view.banner.isVisible()
    assert now(counter).state is not State.DONE and now(counter).sums is None


def test_leaving_the_form_is_idle_and_coming_back_shows_it_again(counter: Counter) -> None:
    add(counter, "mug", "12.50")
    before = now(counter)
    counter.window.show_view("orders")
    assert now(counter) == IDLE
    counter.window.show_view("new_order")
    assert now(counter).lines == before.lines
    counter.view.start_over()
    assert now(counter) == IDLE


def test_an_order_by_phone_is_not_seen_in_the_window_either(counter: Counter) -> None:
    add(counter, "mug", "12.50")
    channel = counter.view.form.channel
    channel.setCurrentIndex(channel.findData(PHONE))
    assert now(counter) == IDLE
    counter.take()
    assert now(counter) == IDLE


def test_a_display_makes_an_empty_form_the_counters_but_changes_none_that_was_begun(counter: Counter) -> None:
    form = counter.view.form
    assert form.channel.currentData() == STORE
    counter.kit.machine.change(display_on=False)
    form.channel.setCurrentIndex(form.channel.findData(PHONE))
    add(counter, "mug", "12.50")
    counter.kit.machine.change(display_on=True)
    assert form.channel.currentData() == PHONE


def test_a_draft_is_seen_only_once_its_form_is_in_front(
    qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    with at_counter(qtbot, theme, shop_file, drafts=folder) as counter:
        counter.kit.machine.change(display_on=True)
        add(counter, "mug", "12.50")
    with at_counter(qtbot, theme, shop_file, drafts=folder, first="orders") as counter:
        assert counter.view.form.state.is_started
        assert now(counter) == IDLE
        counter.window.show_view("new_order")
        assert [line.title for line in now(counter).lines] == ["Sample MUG"]


def test_what_changes_the_form_behind_another_view_is_not_seen(counter: Counter) -> None:
    counter.window.show_view("orders")
    counter.view.form.show_state(FORM)  # as an undo does it
    assert now(counter) == IDLE
    counter.window.show_view("new_order")
    assert len(now(counter).lines) == 2


def test_closing_the_window_is_idle(counter: Counter) -> None:
    add(counter, "mug", "12.50")
    counter.window.close()
    assert now(counter) == IDLE
