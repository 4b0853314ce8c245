"""Files in no known layout: a person says what the columns are, in place; it is remembered for files like it."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.ui.drafts import Form
from app.ui.importing.map_page import MapPage
from app.ui.widgets.field import Choice
from tests.channels.conftest import SAMPLES
from tests.factories import one, rows_of
from tests.ui.import_desk import ENTER, ESC, Desk


def order_list(folder: Path, *lines: str, name: str = "bestellungen.csv") -> Path:
    path = folder / name
    head = "Beleg;Bestelldatum;Artikelnummer;Menge;Einzelpreis;Kunde;Ort"
    path.write_text("\n".join([head, *lines, ""]), encoding="utf-8")
    return path


LINES = ("A-1;03.04.2026;MUG-1;2;1.234,50;Sample Buyer;Berlin", "A-2;04.04.2026;CAP-1;1;7,00;Other Buyer;Bonn")


def map_page(desk: Desk) -> MapPage:
    page = desk.view.page
    assert isinstance(page, MapPage)
    return page


def choose(choice: Choice, data: object) -> None:
    """Chooses as a person does: the signal follows."""
    place = choice.findData(data)
    assert place >= 0
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    QApplication.processEvents()


def test_an_unknown_file_shows_its_columns_with_values_and_what_is_missing(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_list(tmp_path, *LINES))
    page = map_page(desk)
    assert page.kind.currentText() == "Orders"
    meant = [field.currentData() for field in page.fields]
    assert meant[1:5] == ["placed_at", "sku", "quantity", "price"]
    assert page.words == "Still needed: Order number"
    assert not desk.view._write.isEnabled()
    choose(page.fields[0], "number")
    assert page.words == "7 columns are used"
    assert desk.held.written == []


def test_a_mapped_file_is_checked_imported_and_read_so_the_next_time(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_list(tmp_path, *LINES))
    choose(map_page(desk).fields[0], "number")
    desk.press_and_wait(ENTER)
    assert desk.page == "CheckPage"
    assert desk.held.written == []
    desk.press_and_wait(ENTER)
    assert rows_of(desk.shop, "SELECT number, total_amount FROM sales_order ORDER BY number") == [
        ("A-1", 246900),
        ("A-2", 700),
    ]
    desk.open(order_list(tmp_path, "A-3;05.04.2026;MUG-1;1;5,00;Third Buyer;Ulm", name="mai.csv"))
    assert desk.page == "CheckPage"
    assert desk.view.check_page.layouts.choice.currentText() == "Columns as I say…"
    desk.press_and_wait(ENTER)
    assert one(desk.shop, "SELECT total_amount FROM sales_order WHERE number = 'A-3'") == 500


def test_the_decimal_sign_is_a_choice_with_both_readings(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_list(tmp_path, "A-1;03.04.2026;MUG-1;2;1,250;Sample Buyer;Berlin"))
    page = map_page(desk)
    (question,) = page.questions
    assert [question.itemText(place).partition("→")[2].strip() for place in range(2)] == ["1250.00", "1.25"]
    choose(page.fields[0], "number")
    choose(page.questions[0], ",")
    desk.press_and_wait(ENTER)
    desk.press_and_wait(ENTER)
    assert one(desk.shop, "SELECT lines_amount FROM sales_order") == 250


def test_esc_on_the_check_goes_back_to_the_mapping_and_loses_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_list(tmp_path, *LINES))
    choose(map_page(desk).fields[0], "number")
    desk.press_and_wait(ENTER)
    desk.press_and_wait(ESC)
    assert map_page(desk).fields[0].currentData() == "number"
    desk.press_and_wait(ENTER)
    assert desk.page == "CheckPage"


def test_a_half_made_mapping_is_there_again(desk: Desk, tmp_path: Path) -> None:
    file = order_list(tmp_path, *LINES)
    desk.open(file)
    choose(map_page(desk).fields[0], "note")
    (draft,) = desk.kit.drafts.list(Form.IMPORT_MAPPING)
    assert json.loads(json.dumps(draft.data))["columns"]["note"] == 0
    desk.press_and_wait(ESC)
    desk.open(file)
    assert map_page(desk).fields[0].currentData() == "note"


def test_another_kind_of_rows_is_guessed_anew_and_one_place_can_hold_for_all(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "lager.csv"
    path.write_text("Artikelnummer;Bestand\nMUG-1;12\nCAP-1;3\n", encoding="utf-8")
    desk.open(path)
    page = map_page(desk)
    page.kind.setCurrentIndex(2)
    page.kind.activated.emit(2)
    assert page.words == "Still needed: Location"
    page.constants["location"].setText("Main")
    assert page.words == "2 columns are used"
    desk.settle()
    page.fields[0].setFocus()
    desk.press_and_wait(ENTER)
    assert desk.page == "CheckPage"
    desk.press_and_wait(ENTER)
    assert rows_of(desk.shop, "SELECT on_hand FROM stock_level ORDER BY on_hand") == [(3,), (12,)]


def test_a_field_is_meant_by_one_column_only(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_list(tmp_path, *LINES))
    page = map_page(desk)
    choose(page.fields[6], "sku")
    assert page.fields[2].currentData() == ""


def test_every_control_of_the_mapping_has_a_name(desk: Desk, tmp_path: Path) -> None:
    desk.open(order_list(tmp_path, *LINES))
    page = map_page(desk)
    names = [choice.accessibleName() for choice in (*page.fields, *page.questions, page.kind)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_two_files_of_the_same_etsy_orders_are_checked_as_one(desk: Desk) -> None:
    desk.window.show_view("import", [str(SAMPLES / "etsy_orders.csv"), str(SAMPLES / "etsy_items.csv")])
    desk.settle()
    assert desk.view.head.words.startswith("Import orders etsy_items.csv + etsy_orders.csv")
    desk.press_and_wait(ENTER)
    assert one(desk.shop, "SELECT total_amount FROM sales_order WHERE number = '501'") == 4536
