"""Inventory, as a person uses it: keys in the real window, a real shop behind it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from app.domain.identifiers import CodeKind, OwnCode
from app.services.bins import AddBins
from app.services.stock_adjust import AdjustReason, AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetPolicy
from app.ui.i18n import install
from app.ui.inventory.words import CAME, REASONS, WENT
from app.ui.language import LONG, use
from app.ui.theme import Theme
from db.models import Lot
from tests.factories import (
    count,
    incoming,
    label,
    levels,
    line,
    location_id,
    one,
    ordered_and_routed,
    pack,
    rows_of,
    ship,
)
from tests.queries.test_stock_grid import buy, sku
from tests.ui.clipping import clipped_texts
from tests.ui.orders_desk import copy_of, open_file
from tests.ui.stock_desk import StockDesk, at_stock
from tests.ui.tabbing import read_by_tab

KEY = Qt.Key
HERE = "Main St"


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """Mugs in two bins and a lot of them, caps that are low, lamps that an order waits for; some of it elsewhere."""
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    count(shop, {("MUG", HERE): 20, ("MUG", "Harbour"): 5, ("CAP", HERE): 4, ("LAMP", "Harbour"): 1})
    here, mug = location_id(shop, HERE), sku(shop, "MUG")
    bins = shop.run(AddBins(here, ("A-1", "A-2"), "North")).result["bin_ids"]
    shop.run(MoveStock(mug, here, None, bins[0], 6))
    shop.run(SetPolicy(sku(shop, "CAP"), here, 1, 5, 30))
    with shop.database.writing() as conn:
        soon = shop.clock().date() + timedelta(days=9)
        conn.execute(insert(Lot).values(sku_id=mug, code="L7", expires_on=soon, created_at=shop.clock()))
    lot = int(one(shop, "SELECT id FROM lot"))
    shop.run(AdjustStock(mug, here, 3, "received", bins[1], lot))
    ordered_and_routed(shop, incoming("1001", line("MUG", 2)), incoming("1002", line("LAMP", 4)))
    buy(shop, "LAMP", "Harbour", 12, soon)
    shop.close()
    return path


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, shop_file: Path) -> Iterator[StockDesk]:
    """The stock list."""
    with at_stock(qtbot, theme, shop_file) as found:
        yield found


def level(desk: StockDesk, code: str, place: str) -> tuple[int, ...]:
    """On hand, held, safety, reorder point."""
    query = """SELECT v.on_hand, v.held, v.safety, coalesce(v.reorder_point, -1) FROM stock_level v
        JOIN sku k ON k.id = v.sku_id JOIN location p ON p.id = v.location_id
        WHERE k.code = :code AND p.name = :place"""
    return tuple(rows_of(desk.shop, query, code=code, place=place)[0])


def test_each_row_reads_as_its_sum_and_says_what_is_wrong(desk: StockDesk) -> None:
    assert sorted(desk.rows) == [("CAP", HERE), ("LAMP", "Harbour"), ("MUG", "Harbour"), ("MUG", HERE)]
    cap = desk.cells("CAP", HERE)
    assert (cap["on_hand"], cap["reserved"], cap["safety"], cap["available"]) == ("4", "0", "1", "3")
    assert cap["title"] == "Sample CAP Low"
    lamp = desk.cells("LAMP", "Harbour")
    assert "Short" in lamp["title"] and lamp["incoming"].endswith("11") and lamp["waiting"] != "–"


def test_views_narrow_the_list_and_low_is_counted_in_the_rail(desk: StockDesk) -> None:
    counted: list[tuple[int, bool]] = []
    desk.view.counted.connect(lambda count, attention: counted.append((count, attention)))
    for key, expected in (("low", [("CAP", HERE)]), ("short", [("LAMP", "Harbour")]), ("expiring", [("MUG", HERE)])):
        desk.view.list.views.choose(key)
        desk.settle()
        assert desk.rows == expected, key
    assert counted[-1] == (1, True)
    desk.press(KEY.Key_1, Qt.KeyboardModifier.AltModifier)
    assert len(desk.rows) == 4


def test_a_search_narrows_and_what_fits_nothing_says_so(desk: StockDesk) -> None:
    desk.search("bin:A-1")
    assert desk.rows == [("MUG", HERE)]
    desk.search("nothing of this name")
    assert desk.rows == [] and desk.view.list.is_empty and not desk.view.pane.isVisible()
    desk.search("price:5 mug")
    assert "no field" in desk.view.list.faults.words
    assert len(desk.rows) == 2


def test_the_card_shows_the_sum_with_its_parts(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    pane = desk.view.pane
    assert pane.data is not None and pane.data.card.product.code == "MUG"
    assert [units for _words, units in pane.sum.parts] == [23, 2, 21]
    assert pane.sum.spoken.replace("−", "-") == "23 On hand - 2 Reserved = 21 Available"
    assert pane.sum.accessibleName() == pane.sum.spoken


def test_an_adjustment_is_three_keys_and_a_number_and_can_be_taken_back(desk: StockDesk) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_A)
    assert desk.view.adjust_form.isVisible() and desk.view.adjust_form.units.hasFocus()
    desk.type("-3")
    desk.press(KEY.Key_Return)
    assert level(desk, "CAP", HERE)[0] == 1 and not desk.view.adjust_form.isVisible()
    assert desk.cells("CAP", HERE)["on_hand"] == "1"
    assert desk.last_toast.replace("−", "-").startswith("-3 of CAP")
    desk.undo()
    assert level(desk, "CAP", HERE)[0] == 4
    reasons = rows_of(desk.shop, "SELECT reason FROM stock_move WHERE kind = 'adjust' ORDER BY id DESC LIMIT 2")
    assert [row[0] for row in reasons] == ["correction", "correction"]


def test_an_adjustment_says_why_where_and_what_a_person_wrote(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_A)
    form = desk.view.adjust_form
    desk.type("2")
    assert form.reason.findData("lost") < 0 <= form.reason.findData("found")
    form.reason.setCurrentIndex(form.reason.findData("found"))
    form.place.setCurrentIndex(1)
    form.note.setFocus()
    desk.type("behind the shelf")
    desk.press(KEY.Key_Return)
    assert one(desk.shop, "SELECT s.on_hand FROM bin_stock s JOIN bin b ON b.id = s.bin_id WHERE b.code = 'A-1'") == 8
    assert one(desk.shop, "SELECT text FROM stock_note") == "behind the shelf"


def test_every_reason_has_a_word_and_each_can_be_given() -> None:
    assert set(REASONS) == set(AdjustReason) == {*CAME, *WENT}


@pytest.mark.parametrize("typed", ["", "x", "0", "1.5"])
def test_what_is_no_number_is_told_at_the_form_and_nothing_is_done(desk: StockDesk, typed: str) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_A)
    desk.type(typed)
    desk.press(KEY.Key_Return)
    assert desk.view.adjust_form.isVisible() and "how many" in desk.view.adjust_form.banner.words
    desk.press(KEY.Key_Escape)
    assert not desk.view.adjust_form.isVisible() and desk.view.list.table.hasFocus()
    assert level(desk, "CAP", HERE)[0] == 4


def test_a_refusal_stays_in_the_form(desk: StockDesk) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_A)
    desk.type("-99")
    desk.press(KEY.Key_Return)
    assert desk.view.adjust_form.isVisible() and "Only 4" in desk.view.adjust_form.banner.words
    assert desk.view.adjust_form.save_button.isEnabled()


def test_units_are_moved_to_a_bin_that_is_typed_and_back(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_M)
    form = desk.view.move_form
    assert form.bin.hasFocus()
    desk.type("a-2")
    desk.press(KEY.Key_Return)
    assert form.bin.text() == "A-2" and form.units.hasFocus() and form.units.text() == "6"
    desk.type("4")
    desk.press(KEY.Key_Return)
    held = "SELECT s.on_hand FROM bin_stock s JOIN bin b ON b.id = s.bin_id WHERE b.code = 'A-1'"
    assert one(desk.shop, held) == 2 and "4 units of MUG moved" in desk.last_toast
    desk.undo()
    assert one(desk.shop, held) == 6


def test_a_bin_that_is_scanned_is_where_units_go(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_M)
    bin_id = int(one(desk.shop, "SELECT id FROM bin WHERE code = 'A-2'"))
    desk.view.move_form.units.setFocus()
    desk.scan(str(OwnCode(CodeKind.BIN, bin_id)))
    assert desk.view.move_form.target is not None and desk.view.move_form.target.code == "A-2"


def test_a_move_without_a_bin_says_what_is_missing(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_M)
    desk.view.move_form.save()
    assert "which bin" in desk.view.move_form.banner.words
    desk.type("Z-9")
    desk.press(KEY.Key_Return)
    assert "no bin Z-9" in desk.view.move_form.banner.words


def test_levels_are_set_and_taken_back(desk: StockDesk) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_S)
    form = desk.view.policy_form
    assert [field.text() for field in (form.safety, form.point, form.target)] == ["1", "5", "30"]
    desk.type("2")
    form.point.setText("3")
    desk.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert level(desk, "CAP", HERE)[2:] == (2, 3) and "Low" not in desk.cells("CAP", HERE)["title"]
    desk.undo()
    assert level(desk, "CAP", HERE)[2:] == (1, 5)


def test_what_a_channel_never_gets_is_set_shown_and_taken_back(desk: StockDesk) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_H)
    form = desk.view.threshold_form
    assert "Shopify" in form.channel.currentText() and form.units.text() == ""
    form.units.setFocus()
    desk.type("4")
    desk.press(KEY.Key_Return)
    kept = "SELECT units FROM channel_threshold WHERE sku_id = (SELECT id FROM sku WHERE code = 'CAP')"
    assert one(desk.shop, kept) == 4
    assert form.isHidden()
    assert [(row.units, row.every) for row in desk.view.pane.data.card.kept if row.units] == [(4, 0)]  # type: ignore[union-attr]  # it is shown
    desk.undo()
    assert one(desk.shop, "SELECT count(*) FROM channel_threshold") == 0


def test_what_a_channel_never_gets_of_any_product_is_set_and_the_sum_says_what_that_leaves(desk: StockDesk) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_H)
    form = desk.view.threshold_form
    form.scope.setCurrentIndex(1)
    assert form.units.text() == ""
    form.units.setFocus()
    desk.type("2")
    desk.press(KEY.Key_Return)
    assert rows_of(desk.shop, "SELECT sku_id, units FROM channel_threshold") == [(None, 2)]
    row = desk.view.pane.data.card.level(desk.view.list.row.location_id)  # type: ignore[union-attr]  # it is shown
    assert row is not None
    told = [each.text() for each in desk.view.pane.findChildren(QLabel) if "Threshold" in each.text()]
    (words,) = told
    assert words.endswith(f"2 Threshold = {row.promise - 2} Available")
    desk.press(KEY.Key_H)
    assert form.units.text() == "" and form.is_of_this, "of this product nothing is said"
    form.scope.setCurrentIndex(1)
    assert form.units.text() == "2"
    desk.press(KEY.Key_Escape)
    desk.undo()
    assert one(desk.shop, "SELECT count(*) FROM channel_threshold") == 0


def test_what_the_stock_is_worth_is_a_key_away(desk: StockDesk) -> None:
    with desk.shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sku SET average_cost = 250000000 WHERE code = 'CAP'")
    here = sum(level[0] for (code, _), level in levels(desk.shop).items() if code == "CAP")
    desk.press(KEY.Key_W)
    assert desk.last_toast.startswith(f"All stock is worth €{here * 2.5:.2f}")
    assert "without a known cost" in desk.last_toast


def test_what_should_be_ordered_is_a_key_away(desk: StockDesk) -> None:
    desk.press(KEY.Key_O)
    assert desk.buying.opened == ["to_order"]


def test_a_lot_is_blocked_by_key_and_sold_again_by_undo(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_L)
    desk.press(KEY.Key_Return)
    assert level(desk, "MUG", HERE)[1] == 3 and "3 units held" in desk.last_toast
    assert [units for _words, units in desk.view.pane.sum.parts] == [23, 2, 3, 18]
    desk.undo()
    assert level(desk, "MUG", HERE)[1] == 0


def test_a_product_without_lots_says_so(desk: StockDesk) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_L)
    assert "no lots" in desk.last_toast
    desk.press(KEY.Key_T)
    assert "no lots" in desk.last_toast


def test_enter_shows_all_movements_and_esc_goes_back(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_Return)
    rows = [[cell.spoken for cell in row.cells] for row in desk.view.moves.model.rows]
    assert [row[1] for row in rows] == ["Received", "No bin to A-1", "Counted"]
    assert [(row[2], row[3]) for row in rows] == [("+3", "23"), ("6", "20"), ("+20", "20")]
    desk.press(KEY.Key_Escape)
    assert desk.view.stack.currentWidget() is desk.view._desk and desk.view.list.table.hasFocus()


def test_enter_on_a_shipment_opens_its_order(desk: StockDesk) -> None:
    shipment = pack(desk.shop, "1001")
    label(desk.shop, shipment)
    ship(desk.shop, shipment)
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_Return)
    assert desk.view.moves.model.rows[0].cells[1].text == "Shipped, order 1001"
    desk.press(KEY.Key_Return)
    assert desk.window.view is desk.orders


def test_what_others_do_comes_in_and_the_place_is_kept(desk: StockDesk) -> None:
    desk.focus_on("MUG", "Harbour")
    here = location_id(desk.shop, "Harbour")
    done = desk.shop.run(AdjustStock(sku(desk.shop, "MUG"), here, 7, "found"))
    desk.kit.tasks.announce(done.touched)
    desk.settle()
    assert desk.cells("MUG", "Harbour")["on_hand"] == "12"
    row = desk.view.list.row
    assert row is not None and (row.code, row.location) == ("MUG", "Harbour")
    assert desk.view.pane.sum.parts[0][1] == 12


def test_a_location_narrows_list_and_card(desk: StockDesk) -> None:
    desk.view.location_changed(location_id(desk.shop, "Harbour"), "Harbour")
    desk.settle()
    assert sorted(desk.rows) == [("LAMP", "Harbour"), ("MUG", "Harbour")]


def test_scans_open_products_and_bins_and_leave_the_rest(desk: StockDesk) -> None:
    desk.scan("CAP")
    assert desk.rows == [("CAP", HERE)]
    desk.scan(str(OwnCode(CodeKind.BIN, int(one(desk.shop, "SELECT id FROM bin WHERE code = 'A-1'")))))
    assert desk.rows == [("MUG", HERE)] and desk.view.list.text == 'bin:"A-1"'


def test_bins_are_made_changed_and_given_up(desk: StockDesk) -> None:
    desk.view.location_changed(location_id(desk.shop, HERE), HERE)
    desk.settle()
    desk.press(KEY.Key_B)
    page = desk.view.bins
    assert [row.cells[0].text for row in page.model.rows] == ["A-1", "A-2"]
    desk.press(KEY.Key_N)
    desk.type("B-08..10")
    desk.press(KEY.Key_Return)
    assert [row.cells[0].text for row in page.model.rows] == ["A-1", "A-2", "B-08", "B-09", "B-10"]
    page.table.select_key(int(one(desk.shop, "SELECT id FROM bin WHERE code = 'A-1'")))
    page.table.setFocus()
    desk.press(KEY.Key_E)
    page.form.kind.setCurrentIndex(page.form.kind.findData("damaged"))
    page.form.save()
    desk.settle()
    assert level(desk, "MUG", HERE)[1] == 6 and "is changed" in desk.last_toast
    desk.undo()
    assert level(desk, "MUG", HERE)[1] == 0
    page.table.setFocus()
    desk.press(KEY.Key_D)
    assert "lie in the bin" in page.banner.words
    page.table.select_key(int(one(desk.shop, "SELECT id FROM bin WHERE code = 'B-09'")))
    desk.press(KEY.Key_D)
    assert "B-09" not in [row.cells[0].text for row in page.model.rows]
    assert page.row is not None and page.row.code == "B-10", "what followed it"
    desk.press(KEY.Key_Escape)
    assert desk.view.list.table.hasFocus()


def test_enter_on_a_bin_shows_what_lies_in_it(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_B)
    desk.press(KEY.Key_Return)
    assert desk.view.list.text == 'bin:"A-1"' and desk.rows == [("MUG", HERE)]


def test_the_recall_list_is_one_step_for_csv_and_pdf(desk: StockDesk, tmp_path: Path) -> None:
    count(desk.shop, {("MUG", "Harbour"): 0})
    ordered_and_routed(desk.shop, incoming("2001", line("MUG", 3), email="anna@example.com"))
    shipment = pack(desk.shop, "2001")
    label(desk.shop, shipment)
    ship(desk.shop, shipment)
    desk.view.papers.choose = lambda _parent, name, _kinds: str(tmp_path / "recall.csv")
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_T)
    desk.press(KEY.Key_Return)
    desk.qtbot.waitUntil((tmp_path / "recall.pdf").exists, timeout=30_000)
    desk.settle()
    with (tmp_path / "recall.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["order"], row["units"], row["email"]) for row in rows] == [("2001", "3", "anna@example.com")]
    assert (tmp_path / "recall.pdf").read_bytes().startswith(b"%PDF-") and "1 order" in desk.last_toast


def test_labels_are_printed_into_the_folder(desk: StockDesk, tmp_path: Path) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_P)
    desk.qtbot.waitUntil(lambda: "Labels of MUG" in desk.last_toast, timeout=30_000)
    assert [path.suffix for path in (tmp_path / "printed").iterdir()] == [".pdf"]


def test_the_product_of_a_row_is_asked_for_from_where_it_lies(desk: StockDesk) -> None:
    gone: list[tuple[str, object]] = []
    desk.view.go.connect(lambda view_id, argument: gone.append((view_id, argument)))
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_T, Qt.KeyboardModifier.ShiftModifier)
    row = desk.view.list.row
    assert row is not None and gone == [("transfers", row.key)]


def test_counting_is_offered_where_there_is_a_place_for_it(desk: StockDesk) -> None:
    desk.press(KEY.Key_C)
    assert desk.window.view is desk.counting


def test_without_a_place_to_count_nothing_of_it_is_offered(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_stock(qtbot, theme, shop_file, can_count=False) as desk:
        desk.press(KEY.Key_C)
        assert desk.window.view is desk.view


def test_a_view_is_saved_and_there_again(desk: StockDesk) -> None:
    desk.search("bin:any")
    desk.press(KEY.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    desk.type("In bins")
    desk.press(KEY.Key_Return)
    assert [view.title for view in desk.view.list.views.views][-1] == "In bins"
    assert one(desk.shop, "SELECT scope FROM saved_view") == "stock"


def test_an_empty_shop_says_what_to_do_first(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> None:
    with at_stock(qtbot, theme, copy_of(sqlite_template, tmp_path)) as desk:
        assert desk.view.list.is_empty and not desk.view.pane.isVisible()
        desk.view.list.import_wanted.emit()
        assert desk.window.view is desk.importing


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    install(qapp, LONG)
    yield qapp
    install(qapp, "en")
    use(qapp, "")


@pytest.mark.parametrize("scale", [100, 150])
def test_no_word_is_cut_off_at_1366_by_768(
    qtbot: QtBot, speaker: QApplication, theme: Theme, shop_file: Path, scale: int
) -> None:
    theme.set_text_scale(scale)
    try:
        with at_stock(qtbot, theme, shop_file, size=(1366, 768)) as desk:
            key = next(key for key, row in desk.view.list._stock.items() if row.code == "MUG")
            desk.view.list.table.select_key(key)
            desk.settle()
            found = {"list": clipped_texts(desk.window, mark="[")}
            for name, form in desk.view._forms.items():
                desk.view._open_form(name)
                desk.settle()
                found[name] = clipped_texts(desk.window, mark="[")
                form.left.emit()
            desk.view._show_moves()
            desk.settle()
            found["moves"] = clipped_texts(desk.window, mark="[")
            desk.view.show_bins()
            desk.view.bins.ask_new()
            desk.settle()
            found["bins"] = clipped_texts(desk.window, mark="[")
    finally:
        theme.set_text_scale(100)
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_tab_reaches_all_of_it_and_everything_has_a_name(desk: StockDesk) -> None:
    desk.focus_on("MUG", HERE)
    desk.view.list.views.tabs.setFocus()
    read = read_by_tab(desk.window)
    assert read.index("Count") < read.index("Inventory") < read.index("Adjust")
    desk.view.show_bins()
    desk.settle()
    desk.view.bins.ask_new()
    desk.settle()
    assert {"Bins", "Zone", "Purpose", "Save"} <= set(read_by_tab(desk.window))


def test_a_product_is_changed_in_its_card_and_can_be_put_back(desk: StockDesk) -> None:
    desk.focus_on("CAP", HERE)
    desk.press(KEY.Key_E)
    form = desk.view.product_form
    assert form.isVisible() and form.field("title").hasFocus()
    desk.type("Warm cap")
    form.field("weight_g").setText("heavy")
    desk.press(KEY.Key_Return)
    assert form.isVisible() and form.field("weight_g").hasFocus()
    for name, text in (
        ("weight_g", "90"),
        ("price_amount", "19.90"),
        ("options", "Size: M"),
        ("barcodes", "C-1, C-12=12"),
    ):
        form.field(name).setText(text)
    desk.press(KEY.Key_Return)
    query = "SELECT title, weight_g, price_amount FROM sku WHERE code = 'CAP'"
    codes = "SELECT printed, quantity FROM barcode ORDER BY quantity"
    assert rows_of(desk.shop, query) == [("Warm cap", 90, 1_990)] and not form.isVisible()
    assert rows_of(desk.shop, codes) == [("C-1", 1), ("C-12", 12)]
    desk.undo()
    assert rows_of(desk.shop, query) == [("Sample CAP", 250, None)] and rows_of(desk.shop, codes) == []
