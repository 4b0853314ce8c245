"""Inventory's forms with a photo, and with units that go by their serial numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.identifiers import CodeKind, OwnCode
from app.services.bins import AddBins
from app.services.stock_adjust import AdjustStock
from app.ui.theme import Theme
from tests.factories import count, location_id, one, rows_of
from tests.queries.test_stock_grid import sku
from tests.services.goods_in import tracked
from tests.ui.orders_desk import copy_of, open_file
from tests.ui.stock_desk import StockDesk, at_stock

KEY = Qt.Key
HERE = "Main St"
WHERE = """SELECT n.code, coalesce(b.code, p.name, '') FROM serial n LEFT JOIN bin b ON b.id = n.bin_id
    LEFT JOIN location p ON p.id = n.location_id ORDER BY n.code"""


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[StockDesk]:
    """Cameras K1 and K2 in A-1, and mugs."""
    path = copy_of(sqlite_template, tmp_path)
    shop = open_file(path)
    count(shop, {("CAM", HERE): 0, ("MUG", HERE): 9})
    tracked(shop, "CAM", "serial")
    here = location_id(shop, HERE)
    first = shop.run(AddBins(here, ("A-1", "A-2"))).result["bin_ids"][0]
    shop.run(AdjustStock(sku(shop, "CAM"), here, 2, "found", first, serials=("K1", "K2")))
    shop.close()
    with at_stock(qtbot, theme, path) as found:
        yield found


def photo_file(folder: Path, name: str = "box.png") -> Path:
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(folder / name))
    return folder / name


def test_units_are_scanned_out_by_their_numbers_and_back_where_they_were(desk: StockDesk) -> None:
    desk.focus_on("CAM", HERE)
    desk.press(KEY.Key_A)
    form = desk.view.adjust_form
    assert form.serials.is_asked
    desk.type("-1")
    desk.press(KEY.Key_Return)
    assert form.isVisible() and "go by their serial number" in form.banner.words
    desk.scan("K1")
    desk.scan("K1")
    desk.scan("K2")
    assert form.serials.numbers == ("K1", "K2") and form.units.text() == "-2"
    desk.press(KEY.Key_Return)
    assert rows_of(desk.shop, WHERE) == [("K1", ""), ("K2", "")]
    desk.undo()
    assert rows_of(desk.shop, WHERE) == [("K1", "A-1"), ("K2", "A-1")]


def test_units_that_come_need_a_number_each(desk: StockDesk) -> None:
    desk.focus_on("CAM", HERE)
    desk.press(KEY.Key_A)
    form = desk.view.adjust_form
    desk.type("2")
    desk.press(KEY.Key_Return)
    assert form.isVisible() and form.serials.field.hasFocus()
    desk.type("K7, K8")
    desk.press(KEY.Key_Return)
    assert not form.isVisible() and ("K8", HERE) in rows_of(desk.shop, WHERE)
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_A)
    assert not form.serials.is_asked and form.serials.numbers == ()


def test_a_unit_is_scanned_and_moved_from_where_it_lies(desk: StockDesk) -> None:
    desk.focus_on("CAM", HERE)
    desk.press(KEY.Key_M)
    desk.scan("K2")
    desk.scan(str(OwnCode(CodeKind.BIN, int(one(desk.shop, "SELECT id FROM bin WHERE code = 'A-2'")))))
    form = desk.view.move_form
    assert (form.units.text(), form.bin.text(), form.serials.numbers) == ("1", "A-2", ("K2",))
    form.save()
    desk.settle()
    assert rows_of(desk.shop, WHERE) == [("K1", "A-1"), ("K2", "A-2")]
    desk.undo()
    assert rows_of(desk.shop, WHERE) == [("K1", "A-1"), ("K2", "A-1")]


LOTS = """SELECT coalesce(b.code, ''), l.code, CAST(l.expires_on AS text), s.on_hand FROM bin_stock s
    JOIN lot l ON l.id = s.lot_id LEFT JOIN bin b ON b.id = s.bin_id WHERE s.on_hand > 0 ORDER BY l.code"""


def test_units_of_what_is_kept_by_lot_come_with_the_lot_that_is_scanned_or_typed(desk: StockDesk) -> None:
    tracked(desk.shop, "MUG", "lot")
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_A)
    form = desk.view.adjust_form
    assert form.lot.is_asked and not form.serials.is_asked
    desk.type("2")
    desk.press(KEY.Key_Return)
    assert form.isVisible() and form.lot.field.hasFocus() and "Which lot is it" in form.banner.words
    desk.scan("]C1010400638133393110L7\x1d17300131")
    assert (form.lot.lot, form.lot.expires_on) == ("L7", "2030-01-31")
    desk.press(KEY.Key_Return)
    assert not form.isVisible() and rows_of(desk.shop, LOTS) == [("", "L7", "2030-01-31", 2)]
    desk.undo()
    assert rows_of(desk.shop, LOTS) == []
    desk.press(KEY.Key_A)
    desk.type("3")
    form.lot.field.setFocus()
    desk.type("L8")
    desk.press(KEY.Key_Return)
    assert rows_of(desk.shop, LOTS) == [("", "L8", None, 3)]


def test_what_went_out_of_several_lots_comes_back_into_each(desk: StockDesk) -> None:
    tracked(desk.shop, "MUG", "lot")
    here, mug = location_id(desk.shop, HERE), sku(desk.shop, "MUG")
    desk.shop.run(AdjustStock(mug, here, -9, "lost"))
    desk.shop.run(AdjustStock(mug, here, 2, "found", lot="L1", expires_on="2030-01-31"))
    desk.shop.run(AdjustStock(mug, here, 2, "found", lot="L2", expires_on="2031-01-31"))
    desk.focus_on("MUG", HERE)
    before = rows_of(desk.shop, LOTS)
    desk.press(KEY.Key_A)
    desk.type("-3")
    desk.press(KEY.Key_Return)
    assert rows_of(desk.shop, LOTS) == [("", "L2", "2031-01-31", 1)]
    desk.undo()
    assert rows_of(desk.shop, LOTS) == before


def test_the_code_of_a_product_is_no_lot(desk: StockDesk) -> None:
    tracked(desk.shop, "MUG", "lot")
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_A)
    lot = desk.view.adjust_form.lot
    lot.begin(by_lot=True, barcodes=["4006381333931"])
    assert not lot.take("4006381333931") and not lot.take("(01)04006381333931") and lot.lot == ""
    assert not lot.take("(01)04012345678901(10)L9") and lot.lot == "", "of another product"
    assert lot.take("(01)04006381333931(10)L9") and (lot.lot, lot.expires_on) == ("L9", "")


def test_a_photo_is_chosen_kept_and_shown_with_the_movement(desk: StockDesk, tmp_path: Path) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_A)
    form = desk.view.adjust_form
    desk.type("-1")
    form.photo.choose = lambda _parent: str(photo_file(tmp_path))
    form.photo.button.click()
    desk.settle()
    assert form.photo.data.startswith(b"\xff\xd8\xff") and not form.photo.is_waiting
    form.note.setFocus()
    desk.type("Broken in the box")
    desk.press(KEY.Key_Return)
    digest = one(desk.shop, "SELECT picture_sha256 FROM stock_note")
    assert digest is not None and desk.view.pane.data is not None and digest in desk.view.pane.data.shots
    desk.press(KEY.Key_Return)
    moves = desk.view.moves
    desk.qtbot.waitUntil(lambda: moves.shot.isVisible() and not desk.kit.tasks.busy, timeout=30_000)
    assert moves._about.text().endswith("Broken in the box")
    desk.press(KEY.Key_J)
    moves.table.setCurrentIndex(moves.model.index(1, 0))
    assert not moves.shot.isVisible()
    desk.press(KEY.Key_Escape)
    desk.undo()
    desk.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert one(desk.shop, "SELECT count(*) FROM stock_note WHERE picture_sha256 IS NOT NULL") == 2


def test_a_photo_is_dropped_or_pasted_where_one_types_and_what_is_none_is_told(desk: StockDesk, tmp_path: Path) -> None:
    desk.focus_on("MUG", HERE)
    desk.press(KEY.Key_A)
    form, mime = desk.view.adjust_form, QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo_file(tmp_path)))])
    no_key, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(9, 9).toPointF(), Qt.DropAction.CopyAction, mime, left, no_key)
    form.dropEvent(event)
    desk.settle()
    assert event.isAccepted() and form.photo.data
    form.photo.clear()
    assert form.photo.data == b""
    QGuiApplication.clipboard().setImage(QImage(str(tmp_path / "box.png")))
    assert form.units.hasFocus()
    desk.press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert form.photo.data and form.units.text() == ""
    form.photo.button.setFocus()
    form.photo.clear()
    desk.press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert form.photo.data and desk.window.view is desk.view
    QGuiApplication.clipboard().clear()
    (tmp_path / "no.png").write_bytes(b"none")
    form.photo.choose = lambda _parent: str(tmp_path / "no.png")
    form.photo.button.click()
    desk.settle()
    assert "no picture" in form.banner.words and form.photo.data == b""
    form.photo.choose = lambda _parent: str(tmp_path / "gone.png")
    form.photo.button.click()
    assert "gone.png cannot be read" in form.banner.words
    assert isinstance(QApplication.instance(), QApplication)


def test_a_product_gets_a_photo_another_and_none_and_each_is_taken_back(desk: StockDesk, tmp_path: Path) -> None:
    kept = "SELECT picture_sha256 FROM sku WHERE code = 'CAM'"
    desk.focus_on("CAM", HERE)
    desk.press(KEY.Key_E)
    form = desk.view.product_form
    assert (form.isVisible(), form.photo.is_kept) == (True, False)
    form.photo.choose = lambda _parent: str(photo_file(tmp_path))
    form.photo.button.click()
    desk.settle()
    desk.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    first = one(desk.shop, kept)
    assert first and form.isHidden()
    assert not desk.view.pane.data.photo.isNull()  # type: ignore[union-attr]  # it is shown
    desk.press(KEY.Key_E)
    assert (form.photo.is_kept, form.photo.data) == (True, b"")
    desk.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert one(desk.shop, kept) == first, "saved again, it stays"
    desk.press(KEY.Key_E)
    form.photo.clear()
    desk.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert one(desk.shop, kept) is None
    desk.undo()
    assert one(desk.shop, kept) == first
