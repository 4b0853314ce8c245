"""What is looked at before it is printed: the very bytes that are sent, page by page, and nothing without Enter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.context import AppContext
from app.printing.backends import FolderBackend
from app.services.holds import PlaceHold
from app.services.order_release import ReleaseOrder
from app.ui.print_preview import PrintPreview
from app.ui.theme import Theme
from app.ui.widgets.key_map import KeyMap
from app.ui.widgets.page_zoom import Fit, true_dpi
from db.models import OrderLine, Sku
from tests.databases import filled_copy
from tests.factories import count, incoming, line, one, ordered_and_routed, pack, rows_of, take_in
from tests.ui.orders_desk import Desk, at_desk

CTRL = Qt.KeyboardModifier.ControlModifier
RETURN, ESCAPE, PAGE_DOWN, PAGE_UP = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
# Lines of a slip that has several pages.
_MANY = 60


def fill(shop: AppContext) -> None:
    """Five orders: 1001 is packed, 1002 is long, 1003 and 1004 are on the floor, 1005 has no shipment."""
    count(shop, {("MUG", "Main St"): 100})
    ordered_and_routed(shop, incoming("1001"))
    pack(shop, "1001")
    ordered_and_routed(shop, incoming("1002", *(line("MUG") for _ in range(_MANY))))
    for number in ("1003", "1004"):
        (order_id,) = ordered_and_routed(shop, incoming(number))
        shop.run(ReleaseOrder(order_id))
    take_in(shop, incoming("1005", line("NOTHING")))


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, shop_file: Path) -> Iterator[Desk]:
    """The Orders screen of that shop, all orders."""
    with at_desk(qtbot, theme, shop_file) as found:
        yield found


def preview(desk: Desk) -> PrintPreview:
    """What is open."""
    found = desk.view.previews.shown
    assert found is not None, (desk.toasts, QApplication.focusWidget())
    return found


def go_to(desk: Desk, number: str) -> None:
    """The focus to an order of the list."""
    desk.view.list.table.select_key(one(desk.shop, "SELECT id FROM sales_order WHERE number = :n", n=number))
    desk.settle()


def ask(desk: Desk, digit: Qt.Key) -> None:
    """Ctrl+P, then which papers."""
    desk.press(Qt.Key.Key_P, CTRL)
    desk.press(digit)


def labels_bought(desk: Desk) -> int:
    """How many labels there are."""
    return int(one(desk.shop, "SELECT COUNT(*) FROM parcel WHERE label_state = 'bought'"))


def shown_bytes(desk: Desk) -> list[bytes]:
    """The documents that the preview shows."""
    documents = dict.fromkeys(leaf.document.data for leaf in preview(desk)._leaves)
    return list(documents)


@pytest.mark.parametrize(("number", "digit"), [("1002", Qt.Key.Key_1), ("1003", Qt.Key.Key_3)])
def test_the_file_in_the_folder_is_byte_for_byte_what_was_shown(
    qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path, number: str, digit: Qt.Key
) -> None:
    with at_desk(qtbot, theme, shop_file, backend=FolderBackend(tmp_path / "papers")) as desk:
        go_to(desk, number)
        ask(desk, digit)
        assert not preview(desk).page.is_empty
        shown, name = shown_bytes(desk), preview(desk).name.text()
        # What stands in the database changes while somebody looks: what was looked at is printed.
        with desk.shop.database.writing() as conn:
            conn.execute(update(Sku).values(title="Another name"))
            conn.execute(update(OrderLine).values(title="Another name"))
        desk.press(RETURN)
        printed = list((tmp_path / "papers").rglob("*.pdf"))
        assert [path.read_bytes() for path in printed] == shown
        assert [path.name for path in printed] == [name]
        ask(desk, digit)
        assert shown_bytes(desk) != shown


def test_a_parcel_that_is_gone_meanwhile_is_not_printed_nor_is_another_in_its_place(desk: Desk) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    take_in(desk.shop, incoming("1003", line("MUG"), line("MUG")))
    desk.press(RETURN)
    assert "the parcel that you looked at is not there any more" in desk.view.list.banner.words
    assert desk.printer.taken == []
    ask(desk, Qt.Key.Key_1)
    desk.press(RETURN)
    assert desk.printer.taken == ["slip-1003-2.pdf"]


def test_a_paper_that_was_shown_is_not_drawn_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for digit in (Qt.Key.Key_1, Qt.Key.Key_3):
        go_to(desk, "1003")
        ask(desk, digit)
        shown = shown_bytes(desk)
        with monkeypatch.context() as patched:
            patched.setattr("app.ui.orders.many_papers.draw", None)
            patched.setattr("app.services.paperwork.draw_pick_lists", None)
            desk.press(RETURN)
        assert desk.printer.sent == shown
        desk.printer.sent.clear()


def test_escape_prints_nothing_and_leaves_everything_as_it_was(desk: Desk) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    assert not desk.view.list.table.hasFocus()
    for key in (Qt.Key.Key_R, Qt.Key.Key_J):  # are not for the list below
        desk.press(key)
    desk.press(ESCAPE)
    assert desk.view.previews.shown is None
    assert (desk.view.list.table.hasFocus(), desk.focused) == (True, "1003")
    assert desk.printer.taken == []
    assert rows_of(desk.shop, "SELECT id FROM print_job") == []


def test_pages_are_turned_and_counted(desk: Desk) -> None:
    go_to(desk, "1002")
    ask(desk, Qt.Key.Key_1)
    found = preview(desk)
    total = len(found._leaves)
    assert total > 1
    seen = [found.place.text()]
    for key in (PAGE_UP, PAGE_DOWN, Qt.Key.Key_End, PAGE_DOWN, PAGE_UP, Qt.Key.Key_Home):
        desk.press(key)
        seen.append(found.place.text())
    pages = [1, 1, 2, total, total, total - 1, 1]
    assert seen == [f"Page {page} of {total}" for page in pages]
    assert found.page.accessibleName() == f"slip-1002-1.pdf, Page 1 of {total}"
    assert (found.before.isEnabled(), found.after.isEnabled()) == (False, True)
    found.after.click()
    desk.settle()
    assert found.place.text() == f"Page 2 of {total}"


def test_of_many_orders_the_first_paper_is_shown_and_all_are_printed(desk: Desk) -> None:
    desk.press(Qt.Key.Key_A, CTRL)
    ask(desk, Qt.Key.Key_1)
    assert preview(desk).note.text() == "1 of 5 orders. The others are drawn as they are printed."
    first, shown = preview(desk).name.text(), shown_bytes(desk)
    desk.press(RETURN)
    assert sorted(desk.printer.taken) == [f"slip-{number}-1.pdf" for number in (1001, 1002, 1003, 1004)]
    assert (desk.printer.taken[0], desk.printer.sent[:1]) == (first, shown)
    assert "1 order has no shipment yet." in desk.view.list.banner.words


def test_pick_lists_are_shown_whole_and_printed_with_those_that_follow(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.orders.many_papers.ON_ONE_LIST", 1)
    desk.press(Qt.Key.Key_A, CTRL)
    ask(desk, Qt.Key.Key_3)
    shown = shown_bytes(desk)
    assert "of 5 orders" in preview(desk).note.text()
    desk.press(RETURN)
    assert desk.printer.sent[:1] == shown
    assert len(desk.printer.taken) > 1


def test_a_label_is_bought_by_enter_alone(desk: Desk) -> None:
    go_to(desk, "1001")
    ask(desk, Qt.Key.Key_2)
    told = "The label of 1001-1 does not exist yet: Enter buys the labels and prints them."
    assert preview(desk).note.text() == told
    assert (preview(desk).accessibleDescription(), preview(desk).page.is_empty) == (told, True)
    desk.press(ESCAPE)
    assert (labels_bought(desk), desk.printer.taken) == (0, [])
    ask(desk, Qt.Key.Key_2)
    desk.press(RETURN)
    assert (labels_bought(desk), desk.printer.taken) == (1, ["label-1001-1.pdf"])
    ask(desk, Qt.Key.Key_2)  # now there is one to look at
    assert preview(desk).note.text() == ""
    shown = shown_bytes(desk)
    desk.press(RETURN)
    assert desk.printer.sent[1:] == shown


def test_the_page_shows_the_slip_before_it_buys_the_label(desk: Desk) -> None:
    go_to(desk, "1001")
    desk.press(RETURN)
    assert desk.on_page == "1001"
    desk.press(RETURN)
    assert preview(desk).note.text() == "The label does not exist yet: Enter buys it and prints it with this slip."
    shown = shown_bytes(desk)
    desk.press(ESCAPE)
    assert (labels_bought(desk), desk.printer.taken) == (0, [])
    assert desk.view.page.hasFocus()
    desk.press(RETURN)
    assert shown_bytes(desk) == shown
    desk.press(RETURN)
    assert (labels_bought(desk), desk.printer.taken) == (1, ["slip-1001-1.pdf", "label-1001-1.pdf"])
    assert desk.printer.sent[:1] == shown


def test_the_key_that_opened_it_does_not_print_while_it_is_held(desk: Desk) -> None:
    go_to(desk, "1001")
    desk.press(RETURN)
    desk.press(RETURN)
    held = QKeyEvent(QEvent.Type.KeyPress, RETURN, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(preview(desk), held)
    desk.settle()
    assert (labels_bought(desk), desk.view.previews.shown is not None) == (0, True)


def test_what_is_printed_again_is_shown_as_it_was_printed(desk: Desk) -> None:
    go_to(desk, "1001")
    for key in (RETURN, RETURN, RETURN):
        desk.press(key)
    before = dict(zip(desk.printer.taken, desk.printer.sent, strict=True))
    desk.press(Qt.Key.Key_P, CTRL)
    assert preview(desk).place.text() == "Page 1 of 2"
    assert set(shown_bytes(desk)) == set(before.values())
    desk.press(ESCAPE)
    assert len(desk.printer.sent) == 2
    desk.press(Qt.Key.Key_P, CTRL)
    desk.press(RETURN)
    assert dict(zip(desk.printer.taken[2:], desk.printer.sent[2:], strict=True)) == before


def test_an_order_that_is_held_meanwhile_is_told(desk: Desk) -> None:
    go_to(desk, "1001")
    for key in (RETURN, RETURN, RETURN):
        desk.press(key)
    desk.press(Qt.Key.Key_P, CTRL)
    desk.shop.run(PlaceHold(one(desk.shop, "SELECT id FROM sales_order WHERE number = '1001'"), "fraud"))
    desk.press(RETURN)
    assert len(desk.printer.sent) == 2, "the hold came before Enter"
    assert "fraud" in desk.view.page.banner.words
    desk.press(Qt.Key.Key_P, CTRL)
    assert desk.view.previews.shown is None


def test_nothing_to_print_is_told_without_a_preview(desk: Desk) -> None:
    go_to(desk, "1005")
    for digit, told in (
        (Qt.Key.Key_1, "there is no shipment yet"),
        (Qt.Key.Key_2, "no parcel of these orders can have a label"),
        (Qt.Key.Key_3, "Nothing of these orders is to be picked"),
    ):
        ask(desk, digit)
        assert desk.view.previews.shown is None
        assert told in desk.view.list.banner.words
        assert desk.view.list.table.hasFocus()


@pytest.mark.parametrize(
    ("setting", "digit"),
    [
        ("skip_preview_slip", Qt.Key.Key_1),
        ("skip_preview_label", Qt.Key.Key_2),
        ("skip_preview_pick_list", Qt.Key.Key_3),
    ],
)
def test_each_kind_can_skip_its_preview(desk: Desk, setting: str, digit: Qt.Key) -> None:
    desk.kit.machine.change(**{setting: True})
    desk.press(Qt.Key.Key_A, CTRL)
    ask(desk, digit)
    assert desk.view.previews.shown is None
    assert desk.printer.taken != []
    for other in {Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3} - {digit}:
        ask(desk, other)
        assert preview(desk).isVisible()
        desk.press(ESCAPE)


def test_slip_and_label_of_an_order_are_shown_unless_both_are_skipped(desk: Desk) -> None:
    go_to(desk, "1001")
    desk.press(RETURN)
    desk.kit.machine.change(skip_preview_slip=True)
    desk.press(RETURN)
    assert preview(desk).isVisible()
    desk.press(ESCAPE)
    desk.kit.machine.change(skip_preview_label=True)
    desk.press(RETURN)
    assert desk.printer.taken == ["slip-1001-1.pdf", "label-1001-1.pdf"]


def test_a_click_beside_it_is_as_escape_and_one_on_it_is_not(desk: Desk) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    found = preview(desk)
    QTest.mouseClick(found.page, Qt.MouseButton.LeftButton)
    assert found.isVisible()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert desk.view.previews.shown is None
    assert desk.printer.taken == []


def test_a_button_does_what_it_says_by_enter(desk: Desk) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    preview(desk).back_button.setFocus()
    desk.press(RETURN)
    assert (desk.view.previews.shown, desk.printer.taken) == (None, [])
    ask(desk, Qt.Key.Key_1)
    preview(desk).print_button.click()
    desk.settle()
    assert desk.printer.taken == ["slip-1003-1.pdf"]


def test_a_scan_goes_on_and_prints_nothing(desk: Desk) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    desk.scan("1001")
    assert (desk.view.previews.shown, desk.on_page, desk.printer.taken) == (None, "1001", [])


# -- how large it is shown --


def percents(desk: Desk, *keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> list[int]:
    """How large the page is after each of the keys."""
    seen = []
    for key, modifier in keys:
        desk.press(key, modifier)
        seen.append(preview(desk).zoom.percent)
    return seen


def test_the_page_is_shown_larger_and_smaller_as_wide_as_there_is_room_and_as_on_paper(desk: Desk) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    zoom, none = preview(desk).zoom, Qt.KeyboardModifier.NoModifier
    whole = zoom.percent
    assert (zoom.fit, whole < 100, zoom.verticalScrollBar().maximum()) == (Fit.PAGE, True, 0)
    assert percents(desk, (Qt.Key.Key_1, none)) == [100]
    paper = 595.28 / 72 if zoom.page.height() / zoom.page.width() > 1.35 else 612 / 72
    assert abs(zoom.page.width() - paper * true_dpi(zoom.screen())) < 4, "an inch of paper is an inch of the screen"
    assert percents(desk, (Qt.Key.Key_Plus, CTRL), (Qt.Key.Key_Equal, CTRL)) == [125, 150]
    shifted = CTRL | Qt.KeyboardModifier.ShiftModifier
    pad = CTRL | Qt.KeyboardModifier.KeypadModifier
    assert percents(desk, (Qt.Key.Key_Plus, shifted), (Qt.Key.Key_Plus, pad)) == [200, 300]
    assert percents(desk, (Qt.Key.Key_Plus, CTRL), (Qt.Key.Key_Minus, CTRL)) == [300, 200]
    desk.press(Qt.Key.Key_W)
    assert (zoom.fit, zoom.page.width()) == (Fit.WIDTH, zoom.viewport().width())
    assert percents(desk, (Qt.Key.Key_0, CTRL)) == [whole]
    assert preview(desk).percent.text() == f"{whole}%"
    assert (desk.printer.taken, desk.focused) == ([], "1003")


def test_what_is_shown_larger_is_drawn_sharper(desk: Desk, qtbot: QtBot) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    zoom, before = preview(desk).zoom, preview(desk).page.dots
    percents(desk, (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier), *((Qt.Key.Key_Plus, CTRL),) * 4)
    qtbot.waitUntil(lambda: zoom.page.dots >= zoom.page.width() * 0.95)
    assert zoom.page.dots > before


def test_ctrl_and_the_wheel_zoom_and_what_is_under_the_pointer_stays(desk: Desk) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    zoom = preview(desk).zoom
    zoom.use(Fit.NONE, 150)
    zoom.verticalScrollBar().setValue(200)
    spot = QPointF(120, 160)
    before = zoom.page.mapFrom(zoom.viewport(), spot) / zoom.page.height()

    def turn(angle: int, modifier: Qt.KeyboardModifier) -> None:
        at, none = zoom.viewport().mapToGlobal(spot), Qt.MouseButton.NoButton
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(spot, at, QPoint(), QPoint(0, angle), none, modifier, phase, False)
        QApplication.sendEvent(zoom.viewport(), event)
        desk.settle()

    turn(60, CTRL)
    assert zoom.percent == 150, "half a notch"
    turn(60, CTRL)
    assert zoom.percent == 200
    after = zoom.page.mapFrom(zoom.viewport(), spot) / zoom.page.height()
    assert abs(after.y() - before.y()) < 0.01
    place = zoom.verticalScrollBar().value()
    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert (zoom.percent, zoom.verticalScrollBar().value() > place) == (200, True)
    place = zoom.verticalScrollBar().value()
    desk.press(Qt.Key.Key_Up)
    assert zoom.verticalScrollBar().value() < place, "arrows move the page too"


def test_the_next_preview_is_fitted_as_the_last_one_was(desk: Desk) -> None:
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    desk.press(Qt.Key.Key_W)
    desk.press(Qt.Key.Key_Plus, CTRL)
    desk.press(ESCAPE)
    ask(desk, Qt.Key.Key_1)
    assert preview(desk).zoom.fit is Fit.WIDTH


def test_its_keys_are_listed_and_can_be_chosen(desk: Desk) -> None:
    desk.kit.actions.use_keys({"preview.zoom_in": ("Z",)})
    go_to(desk, "1003")
    ask(desk, Qt.Key.Key_1)
    assert percents(desk, (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Z, CTRL)) == [100, 100]
    assert percents(desk, (Qt.Key.Key_Z, Qt.KeyboardModifier.NoModifier)) == [125]
    QTest.keyClick(preview(desk), "?")  # type: ignore[call-overload]  # signs are missing from the stubs
    desk.router.expire()
    (shown,) = desk.window.findChildren(KeyMap)
    names = {bound.action.text() for bound in desk.kit.actions.working() if bound.spec.scope == "preview"}
    assert {"Zoom in", "Zoom out", "Whole page", "Page width", "True size", "Print", "Back", "Next page"} <= names
    desk.press(ESCAPE)
    assert not shown.isVisible()
    assert preview(desk).hasFocus(), "Esc goes one step up"
    desk.press(ESCAPE)
    assert (desk.view.previews.shown, desk.printer.taken) == (None, [])
