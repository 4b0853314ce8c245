"""Screens that read from right to left: places are mirrored, words, codes and pictures are not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import mirrored, smooth
from app.ui.orders.parts import GoodsLine, GoodsLines
from app.ui.orders.query_field import terms_of
from app.ui.packing.compare import ComparePage
from app.ui.packing.done_panel import DonePanel, PackedFacts
from app.ui.packing.faces import Face, ProductPanel
from app.ui.packing.next_panel import NextOrder, NextPanel
from app.ui.packing.order_panel import OrderHead, OrderPanel
from app.ui.packing.start_panel import NoticePanel, StartPanel
from app.ui.packing.strip import Strip, StripFacts
from app.ui.packing.tray import CodeKey, TrayCode
from app.ui.theme import Status
from app.ui.widgets.band import Band, BandState, BandText
from app.ui.widgets.button import Button
from app.ui.widgets.cells import Cell, CellKind, Column, Row, TableModel
from app.ui.widgets.field import Field
from app.ui.widgets.key_button import StationKey
from app.ui.widgets.label import label
from app.ui.widgets.line_list import LineState, StationLine
from app.ui.widgets.painting import LEFT, NUMBER, RIGHT, paint_caps, paint_text
from app.ui.widgets.rail import Logo
from app.ui.widgets.search_field import QueryField
from app.ui.widgets.stat_card import StatCard
from app.ui.widgets.stepper import Step, Stepper, StepState
from app.ui.widgets.table import StationTable

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
INK, PAPER = QColor(0, 0, 0), QColor(255, 255, 255)
WIDTH, HEIGHT = 240, 40

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[QApplication]:
    """A screen that reads from right to left, until the test is over."""
    qapp.setLayoutDirection(RTL)
    yield qapp
    qapp.setLayoutDirection(LTR)


def drawn(paint: Callable[[QPainter], object], direction: Qt.LayoutDirection) -> QImage:
    """What ``paint`` draws on a piece of paper."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(PAPER)
    painter = smooth(QPainter(image))
    with mirrored(painter, QRectF(image.rect()), direction):
        paint(painter)
    painter.end()
    return image


def inked(image: QImage) -> QRectF:
    """The part of an image that is not paper."""
    plain = image.pixel(image.width() - 1, image.height() - 1)
    spots = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != plain]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def likeness(one: QImage, other: QImage) -> float:
    """Which part of two images is about as dark in one as in the other."""
    small = [image.scaled(24, 6, mode=Qt.TransformationMode.SmoothTransformation) for image in (one, other)]
    alike = sum(
        abs(QColor(small[0].pixel(x, y)).lightness() - QColor(small[1].pixel(x, y)).lightness()) < 24
        for x in range(24)
        for y in range(6)
    )
    return alike / (24 * 6)


@pytest.mark.parametrize("align", [LEFT, RIGHT])
@pytest.mark.parametrize("text", ["TS-GR-M", "#10482", "1/12", "-3.00"])
def test_codes_and_numbers_change_their_side_and_nothing_else(align: Qt.AlignmentFlag, text: str) -> None:
    def paint(painter: QPainter) -> None:
        paint_text(painter, QRectF(8, 0, 200, HEIGHT), text, fonts.station_font(), INK, align)

    plain, other = drawn(paint, LTR), drawn(paint, RTL)
    here, there = inked(plain), inked(other)
    assert abs(there.left() - (WIDTH - here.right())) <= 4, "a letter has not the same room at both sides"
    was, is_now = plain.copy(here.toAlignedRect()), other.copy(there.toAlignedRect())
    assert likeness(was, is_now) > max(0.8, likeness(was, is_now.flipped(Qt.Orientation.Horizontal)))


def test_numbers_under_each_other_stay_at_the_right_of_their_column() -> None:
    def paint(painter: QPainter) -> None:
        paint_text(painter, QRectF(8, 0, 100, HEIGHT), "9.00", fonts.station_font(), INK, NUMBER)

    assert inked(drawn(paint, LTR)).right() == pytest.approx(108, abs=4)
    assert inked(drawn(paint, RTL)).right() == pytest.approx(WIDTH - 8, abs=4)


def test_words_of_a_script_that_runs_from_the_right_keep_their_stops_at_their_end() -> None:
    def paint(painter: QPainter) -> None:
        paint_text(painter, QRectF(8, 0, 200, HEIGHT), "\u200fab.\u200f", fonts.station_font(), INK, LEFT)

    def stop_first(painter: QPainter) -> None:
        paint_text(painter, QRectF(8, 0, 200, HEIGHT), ".ab", fonts.station_font(), INK, LEFT)

    one, other = drawn(paint, RTL), drawn(stop_first, RTL)
    assert likeness(*(image.copy(inked(image).toAlignedRect()) for image in (one, other))) > 0.9


def test_an_icon_is_moved_but_not_mirrored_and_an_arrow_points_the_other_way() -> None:
    def icon_at(name: str, x: int) -> Callable[[QPainter], None]:
        return lambda painter: paint_icon(painter, x, 8, 24, name, INK)

    truck = drawn(icon_at("truck", 8), LTR).copy(8, 0, 24, HEIGHT)
    assert drawn(icon_at("truck", 8), RTL).copy(WIDTH - 32, 0, 24, HEIGHT) == truck
    ahead = drawn(icon_at("arrow-right", 8), LTR).copy(8, 0, 24, HEIGHT)
    back = drawn(icon_at("arrow-left", 8), RTL).copy(WIDTH - 32, 0, 24, HEIGHT)
    assert likeness(ahead, back) > 0.95 > likeness(ahead, drawn(icon_at("arrow-left", 8), LTR).copy(8, 0, 24, HEIGHT))


def test_the_caps_of_a_key_keep_their_order() -> None:
    def paint(painter: QPainter) -> None:
        paint_caps(painter, 8, HEIGHT / 2, "Ctrl+K", ink=INK, fill=PAPER, edge=INK)

    plain, other = drawn(paint, LTR), drawn(paint, RTL)
    caps, moved = inked(plain).toAlignedRect(), inked(other).toAlignedRect()
    assert moved.right() == WIDTH - 1 - caps.left()
    assert likeness(plain.copy(caps), other.copy(moved)) > 0.9


def _sides(widget: QWidget, size: tuple[int, int]) -> tuple[QImage, QImage]:
    """A widget as it looks from left to right, and from right to left but mirrored back."""
    widget.resize(*size)
    widget.setLayoutDirection(LTR)
    plain = widget.grab().toImage()
    widget.setLayoutDirection(RTL)
    return plain, widget.grab().toImage().flipped(Qt.Orientation.Horizontal)


def _station_parts() -> list[tuple[str, Callable[[], QWidget]]]:
    mug = Face("Enamel Mug blue", "EM-BL", initials="EM")

    def band(text: BandText) -> QWidget:
        made = Band(_Silent())
        made.say(BandState.INFO, text)
        return made

    def product() -> QWidget:
        made = ProductPanel()
        made.show_product(mug, 1, 3)
        return made

    def order() -> QWidget:
        made = OrderPanel()
        made.show_order(
            OrderHead("#10482", "Anneke Meyer", "Stock at Old Town", "DHL", "Gift"),
            [StationLine("Enamel Mug blue", 1, 3, LineState.CURRENT, note="A-02"), StationLine("Sock", 0, 1)],
        )
        return made

    def compare() -> QWidget:
        made = ComparePage()
        made.needed.show_face(mug, "Size M")
        made.scanned.show_face(mug, "Size L")
        made.bar.say("Put it back", "Still 1 of 5")
        return made

    def following() -> QWidget:
        made = NextPanel()
        made.show_next(NextOrder("#10483", "3 units", mug, "and 2 more", "DHL", "B. Okoro"))
        return made

    def done() -> QWidget:
        made = DonePanel()
        facts = PackedFacts("#10482", "3 lines", (("truck", "DHL"),), 1, 4, "Printing", warning="", hint="Esc")
        made.show_facts(facts)
        made.show_page(QImage(100, 150, QImage.Format.Format_RGB32), "Label")
        return made

    def start() -> QWidget:
        made = StartPanel()
        made.show_ways([("package", "Scan an item"), ("packing.finish", "The most urgent order")])
        return made

    def notice() -> QWidget:
        made = NoticePanel()
        made.say("Not known", "No product has this code.", glyph="info", status=Status.ATTENTION)
        return made

    def code() -> QWidget:
        made = CodeKey()
        made.set_code(TrayCode("Enamel Mug", "40063", strange=True))
        return made

    def steps() -> QWidget:
        made = Stepper()
        made.set_steps([Step("Imported", StepState.DONE, "13 Oct"), Step("Packed", StepState.LATER)])
        return made

    return [
        ("band", lambda: band(BandText("Scan next item", right="1 of 5", done=1, total=5))),
        ("strip", lambda: Strip(StripFacts("Station 2", "Mia K.", 47, 12, "16:04"))),
        ("product", product),
        ("order", order),
        ("compare", compare),
        ("next", following),
        ("done", done),
        ("start", start),
        ("notice", notice),
        ("code", code),
        ("key", lambda: StationKey("Next order", "F12", main=True)),
        ("steps", steps),
        ("goods", lambda: GoodsLines([GoodsLine("Mug", "EM-BL", "2 ×", "49.00")])),
        ("figure", lambda: StatCard("plus", Status.DONE, "new")),
        ("button", lambda: Button("Release", icon="play", key="R")),
    ]


class _Silent:
    def play(self, sound: object) -> None:
        """Nothing is heard."""


@pytest.mark.parametrize(("name", "make"), _station_parts(), ids=lambda part: part if isinstance(part, str) else "")
def test_what_is_painted_by_hand_is_mirrored(qtbot: QtBot, name: str, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    heights = {"band": 112, "strip": 56, "code": 72, "key": 96, "steps": 44, "goods": 44, "button": 32, "figure": 76}
    plain, back = _sides(
        widget, (900 if name not in ("key", "button") else widget.sizeHint().width(), heights.get(name, 380))
    )
    unturned = back.flipped(Qt.Orientation.Horizontal)
    assert likeness(plain, back) > 0.9
    assert likeness(plain, unturned) < likeness(plain, back), "it looks the same from both sides"


def test_a_table_is_mirrored_cell_by_cell_and_its_figures_stay_at_the_right(qtbot: QtBot) -> None:
    columns = (Column("a", "Name", 200), Column("b", "Sum", 120, number=True))
    table = StationTable(TableModel(columns), name="t")
    table.rows.set_rows([Row(1, (Cell(text="Mug", tags=(("new", ""),)), Cell(text="9.00", kind=CellKind.NUMBER)))])
    qtbot.addWidget(table)
    table.resize(420, 100)
    table.setLayoutDirection(RTL)
    row = table.viewport().grab().toImage()
    name, figure = (row.copy(table.visualRect(table.rows.index(0, place)).adjusted(0, 4, 0, -4)) for place in (0, 1))
    assert inked(name).right() == pytest.approx(200 - 16, abs=3)
    assert inked(figure).right() == pytest.approx(120 - 8, abs=3)


def test_a_label_starts_where_the_screen_starts(qtbot: QtBot, from_the_right: QApplication) -> None:
    for text in ("Sonnenallee 50", "\u200fShip to\u200f"):
        for elide in (False, True):
            made = label(text, elide=elide)
            qtbot.addWidget(made)
            made.resize(WIDTH, HEIGHT)
            image = made.grab().toImage()
            assert inked(image).right() == pytest.approx(WIDTH, abs=4), (text, elide)


def test_the_cursor_of_an_empty_field_stands_where_its_words_begin(qtbot: QtBot, from_the_right: QApplication) -> None:
    for field in (Field("Search", icon="search"), QueryField(terms_of, lambda _text, _at: [])):
        qtbot.addWidget(field)
        field.resize(400, 36)
        field.grab()  # a line places its cursor when it is painted
        assert field.cursorRect().center().x() > 340


def test_a_query_stands_at_the_right_and_is_clicked_where_it_is_seen(
    qtbot: QtBot, from_the_right: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 36)
    field = QueryField(terms_of, lambda _text, _at: [], parent=window)
    field.resize(400, 36)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setText("mug")
    field.setFocus()
    begin = field._cursor_rect().x() - fonts.text_width(fonts.font(), "mug")
    assert field._cursor_rect().right() == pytest.approx(400 - 32 - 2, abs=2)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(round(begin) + 1, 18))
    assert field.cursorPosition() == 0
    assert field._clear.geometry().left() < 10, "the cross is at the far end"


def test_the_mark_of_the_program_is_the_same_from_both_sides(qtbot: QtBot) -> None:
    logo = Logo(56)
    qtbot.addWidget(logo)
    plain = logo.grab().toImage()
    logo.setLayoutDirection(RTL)
    assert logo.grab().toImage() == plain
