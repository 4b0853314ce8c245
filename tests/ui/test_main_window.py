"""The shell: views, scans, toasts, station mode, memory; with the real router and real key events."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.domain.topics import Topic, Touched
from app.ui.action_table import SPECS, Spec
from app.ui.actions import GLOBAL, Actions
from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.sounds import Sound
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.view import DeskContext, Kit, View
from app.ui.widgets.key_map import KeyMap
from app.ui.widgets.search_field import QueryField
from tests.ui.conftest import FakeContext, FakeFacts, HeardSounds

EAN = "4006381333931"
CTRL = Qt.KeyboardModifier.ControlModifier


class OrdersView(View):
    view_id = "orders"
    title = "Orders"
    icon = "inbox"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ORDERS})

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.reloads = 0
        self.scans: list[str] = []
        self.searches: list[str] = []
        self.arguments: list[object] = []
        self.done: list[str] = []
        column = QVBoxLayout(self)
        self.button = QPushButton("A button")
        self.button.clicked.connect(lambda: self.done.append("button"))
        self.field = QLineEdit()
        column.addWidget(self.button)
        column.addWidget(self.field)
        self.setFocusProxy(self.button)
        if type(self) is OrdersView:
            self.bind("orders.route", lambda: self.done.append("release"))
            self.bind("orders.open", lambda: self.done.append("open"))

    def activate(self, argument: object = None) -> None:
        self.arguments.append(argument)

    def reload(self) -> None:
        self.reloads += 1

    def on_scan(self, code: str) -> bool:
        self.scans.append(code)
        return code.startswith("4")

    def search(self, text: str) -> None:
        self.searches.append(text)


class StockView(OrdersView):
    view_id = "stock"
    title = "Inventory"
    icon = "boxes"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.STOCK})


@dataclasses.dataclass(slots=True)
class Desk:
    """A window with two views and a router."""

    window: MainWindow
    orders: OrdersView
    stock: StockView
    router: ScanRouter
    sounds: HeardSounds

    def type(self, signs: str) -> None:
        """A person types; every key gets its pause."""
        for sign in signs:
            focus = QApplication.focusWidget()
            assert focus is not None
            shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(focus, sign, shift)  # type: ignore[call-overload]  # signs are missing from the stubs
            self.router.expire()

    def scan(self, code: str) -> None:
        """A scanner."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, code)
        QTest.keyClick(focus, Qt.Key.Key_Return)


def make(qtbot: QtBot, kit: Kit, memory: QSettings | None = None) -> MainWindow:
    window = MainWindow(kit, memory=memory)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def kit(theme: Theme, tasks: Tasks, context: FakeContext) -> Kit:
    """A kit with actions of this file's own, whatever the screens' table holds."""
    shared = [spec for spec in SPECS if spec.scope == GLOBAL]
    own = [Spec("orders.route", "Route", ("R",), "route"), Spec("orders.open", "Open", ("Return",))]
    return Kit(context, tasks, Actions([*shared, *own]), theme, HeardSounds())


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, kit: Kit) -> Iterator[Desk]:
    window = make(qtbot, kit)
    orders, stock = OrdersView(kit), StockView(kit)
    window.add_view(orders)
    window.add_view(stock)
    router = ScanRouter(qapp, lambda name, repeated: kit.actions.typed(name, repeated=repeated))
    router.install()
    window.attach(router)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.show_view("orders")
    assert isinstance(kit.sounds, HeardSounds)
    yield Desk(window, orders, stock, router, kit.sounds)
    router.uninstall()


def test_the_real_context_is_what_the_window_needs() -> None:
    # Checked by the type checker; the body never runs with a context.
    def conforms(context: AppContext) -> DeskContext:
        return context

    assert conforms.__name__ == "conforms"


def test_a_hidden_view_reloads_when_it_is_shown(desk: Desk, kit: Kit) -> None:
    assert (desk.orders.reloads, desk.stock.reloads) == (1, 0)
    kit.tasks.changed.emit((Touched(Topic.STOCK, None),))
    kit.tasks.changed.emit((Touched(Topic.ORDERS, frozenset({4})),))
    kit.tasks.changed.emit((Touched(Topic.SETTINGS, None),))
    assert (desk.orders.reloads, desk.stock.reloads) == (2, 0)
    desk.window.show_view("stock")
    desk.window.show_view("orders")
    desk.window.show_view("stock")
    assert (desk.orders.reloads, desk.stock.reloads) == (2, 1)


def test_ctrl_digits_and_the_rail_change_views(desk: Desk) -> None:
    seen: list[str] = []
    desk.window.view_changed.connect(seen.append)
    QTest.keyClick(desk.orders.button, Qt.Key.Key_2, CTRL)
    assert desk.window.view is desk.stock
    desk.window.rail.list.setCurrentIndex(desk.window.rail.list.entries.index(0))
    assert desk.window.view is desk.orders
    desk.stock.go.emit("stock", "SKU-1")
    assert desk.stock.arguments == [None, "SKU-1"]
    desk.window.show_view("nowhere")
    assert seen == ["stock", "orders", "stock"]
    assert desk.stock.hasFocus() or desk.stock.button.hasFocus()


def test_a_letter_acts_and_enter_presses_or_opens(desk: Desk) -> None:
    desk.type("r")
    QTest.keyClick(desk.orders.button, Qt.Key.Key_Return)
    assert desk.orders.done == ["release", "open"]
    desk.orders.field.setFocus()
    desk.type("r")
    QTest.keyClick(desk.orders.field, Qt.Key.Key_Return)
    assert desk.orders.done == ["release", "open"]
    assert desk.orders.field.text() == "r"


def test_a_scan_goes_to_the_visible_view_and_presses_nothing(desk: Desk) -> None:
    desk.scan(EAN)
    desk.orders.field.setFocus()
    desk.scan("4260012340013")
    desk.window.top.search.setFocus()
    desk.scan("40000000")
    assert desk.orders.scans == [EAN, "4260012340013", "40000000"]
    assert (desk.orders.done, desk.orders.field.text(), desk.window.top.search.text()) == ([], "", "")


def test_a_scan_nobody_wants_is_said_and_heard(desk: Desk) -> None:
    desk.scan("NOWHERE1")
    assert desk.window.toast.current is not None
    assert desk.window.toast.current.text == "Not known: NOWHERE1"
    assert desk.sounds.heard == [Sound.WRONG]
    claimed: list[str] = []

    def claim(code: str) -> bool:
        claimed.append(code)
        return True

    desk.window.set_unclaimed_scan(claim)
    desk.scan("NOWHERE2")
    assert claimed == ["NOWHERE2"]
    assert desk.sounds.heard == [Sound.WRONG]


def test_a_scan_over_an_open_question_is_refused(qtbot: QtBot, desk: Desk) -> None:
    dialog = QDialog(desk.window)
    column = QVBoxLayout(dialog)
    yes = QPushButton("Delete")
    yes.setDefault(True)
    yes.clicked.connect(dialog.accept)
    column.addWidget(yes)
    dialog.open()
    yes.setFocus()
    QTest.keyClicks(yes, EAN)
    QTest.keyClick(yes, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert (desk.orders.scans, desk.sounds.heard) == ([], [Sound.WRONG])
    assert desk.window.toast.current is not None
    assert "answer the open question" in desk.window.toast.current.text
    dialog.close()


def test_searching_is_told_to_the_view_once_per_pause(qtbot: QtBot, desk: Desk) -> None:
    QTest.keyClick(desk.orders.button, Qt.Key.Key_F, CTRL)
    assert desk.window.top.search.hasFocus()
    desk.type("sock")
    qtbot.waitUntil(lambda: bool(desk.orders.searches))
    assert desk.orders.searches[-1] == "sock"
    QTest.keyClick(desk.window.top.search, Qt.Key.Key_Return)
    assert desk.orders.button.hasFocus()


def test_the_slash_reaches_the_search_too(desk: Desk) -> None:
    desk.type("/")
    assert desk.window.top.search.hasFocus()


def test_the_key_map_lists_what_works_here(desk: Desk) -> None:
    desk.type("?")
    maps = desk.window.findChildren(KeyMap)
    assert len(maps) == 1
    rows = {bound.spec.id for bound in desk.window.kit.actions.working()}
    assert {"orders.route", "app.search", "app.view_orders"} <= rows
    assert "packing.short" not in rows
    QTest.keyClick(maps[0], Qt.Key.Key_Escape)
    assert maps[0].isHidden()
    assert desk.orders.button.hasFocus()


def test_f6_goes_round_the_panes(desk: Desk) -> None:
    places = []
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_F6)
        places.append(QApplication.focusWidget())
    assert places == [desk.window.rail.list, desk.window.top.search, desk.orders.button]


def test_holding_ctrl_shows_the_digits(desk: Desk) -> None:
    QTest.keyPress(desk.orders.button, Qt.Key.Key_Control)
    assert desk.window.rail.list._delegate.digits
    QTest.keyRelease(desk.orders.button, Qt.Key.Key_Control)
    assert not desk.window.rail.list._delegate.digits


def test_counts_reach_the_rail(desk: Desk) -> None:
    desk.orders.counted.emit(24, True)
    index = desk.window.rail.list.entries.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Orders, 24 need attention"


def test_station_mode_leaves_the_view_alone(desk: Desk) -> None:
    window = desk.window

    def seen() -> list[bool]:
        frame = [window.rail, window.top, window.status]
        return [window.station_mode, window.isFullScreen(), *(widget.isHidden() for widget in frame)]

    QTest.keyClick(desk.orders.button, Qt.Key.Key_F11)
    assert seen() == [True] * 5
    QTest.keyClick(desk.orders.button, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert seen() == [False] * 5


def test_undo_is_offered_once(desk: Desk) -> None:
    undone: list[int] = []
    desk.orders.say("2 orders put on hold", icon="pause", action="Undo", run=lambda: undone.append(1))
    QTest.keyClick(desk.orders.button, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(desk.orders.button, Qt.Key.Key_Z, CTRL)
    assert undone == [1]


def test_the_demo_shop_wears_its_ribbon_everywhere(qtbot: QtBot, kit: Kit) -> None:
    demo = dataclasses.replace(kit, context=FakeContext(FakeFacts(is_demo=True)))
    window = make(qtbot, demo)
    window.show()
    assert not window.top.ribbon.isHidden()
    window.set_station_mode(True)
    assert window._overlay_ribbon.isVisible()
    window.set_station_mode(False)
    real = make(qtbot, kit)
    real.show()
    assert real.top.ribbon.isHidden()
    assert not real._overlay_ribbon.isVisible()


def test_a_bug_is_said_without_its_traceback(qtbot: QtBot, desk: Desk, kit: Kit) -> None:
    kit.tasks.read(desk.orders, lambda _conn: 1 // 0, done=lambda _answer: None)
    qtbot.waitUntil(lambda: desk.window.toast.current is not None)
    assert desk.window.toast.current is not None
    assert "logged" in desk.window.toast.current.text
    assert "ZeroDivision" not in desk.window.toast.current.text


def test_dropped_files_are_told_by_path(desk: Desk, tmp_path: Path) -> None:
    told: list[list[str]] = []
    desk.window.files_dropped.connect(told.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a b.csv")), QUrl("https://example.org/x.csv")])
    move = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(5, 5), move, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    desk.window.dropEvent(event)
    assert told == [[str(tmp_path / "a b.csv")]]
    text = QMimeData()
    text.setText("no file")
    desk.window.dropEvent(
        QDropEvent(QPointF(5, 5), move, text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )
    assert len(told) == 1


def memory_at(path: Path) -> QSettings:
    return QSettings(str(path / "window.ini"), QSettings.Format.IniFormat)


def test_the_window_comes_back_where_it_was(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    window = make(qtbot, kit, memory_at(tmp_path))
    window.add_view(OrdersView(kit))
    window.show()
    # The off-screen display is 800 px wide: less than the least width, so only the height can be told apart.
    window.setGeometry(QRect(40, 30, 1024, 690))
    window.show_view("orders")
    window.close()
    again = make(qtbot, kit, memory_at(tmp_path))
    assert again.restore() == "orders"
    assert again.height() == 690


def test_a_killed_program_comes_back_with_the_view_that_was_in_front(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    killed = make(qtbot, kit, memory_at(tmp_path))
    killed.add_view(OrdersView(kit))
    killed.show_view("orders")
    assert make(qtbot, kit, memory_at(tmp_path)).restore() == "orders"


def test_the_first_window_is_no_larger_than_the_screen(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    window = make(qtbot, kit, memory_at(tmp_path))
    window.setMinimumSize(0, 0)  # the off-screen display is smaller than the least window
    window.restore()
    screen = QApplication.primaryScreen().availableGeometry()
    assert window.width() <= screen.width()
    assert window.height() <= screen.height()


def test_a_window_on_a_screen_that_is_gone_comes_back_visible(
    qtbot: QtBot, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(qtbot, kit, memory_at(tmp_path)).close()
    again = make(qtbot, kit, memory_at(tmp_path))
    # Qt mends most geometries itself; what is left is a window manager that puts it back out of sight.
    monkeypatch.setattr(again, "restoreGeometry", lambda _data: again.move(QPoint(20_000, 20_000)))
    again.restore()
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersected(again.geometry()).width() >= 120


def test_a_station_comes_back_as_a_station(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    killed = make(qtbot, kit, memory_at(tmp_path))
    killed.add_view(OrdersView(kit))
    killed.show_view("orders")
    killed.show()
    killed.set_station_mode(True)
    qtbot.waitUntil(lambda: not killed.memory._pause.isActive())
    assert make(qtbot, kit, memory_at(tmp_path)).memory.was_station


class Remembering(OrdersView):
    """A view that says what it shows."""

    shown = "nothing"

    def state(self) -> dict[str, str]:
        return {"shown": self.shown}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.shown = str(state["shown"])


def test_each_view_of_each_shop_has_its_own_state_and_a_damaged_one_is_none(
    qtbot: QtBot, kit: Kit, tmp_path: Path
) -> None:
    def window(shop: str) -> tuple[MainWindow, Remembering]:
        made = MainWindow(kit, memory=memory_at(tmp_path), shop=shop)
        qtbot.addWidget(made)
        view = Remembering(kit)
        made.add_view(view)
        return made, view

    first, view = window("one")
    first.show_view("orders")
    view.shown = "order 7"
    first.memory.write()
    for shop, shown in (("one", "order 7"), ("two", "nothing")):
        again, view = window(shop)
        again.show_view("orders")
        assert view.shown == shown
        again.show_view("orders", "#1001")
        assert view.shown == shown
    memory_at(tmp_path).setValue("views/one/orders", "{not json")
    damaged, view = window("one")
    damaged.show_view("orders")
    assert view.shown == "nothing"


def test_a_window_without_memory_starts_plain(qtbot: QtBot, kit: Kit) -> None:
    assert make(qtbot, kit).restore() == ""


def test_everything_to_press_has_a_name(desk: Desk) -> None:
    for button in desk.window.findChildren(QPushButton):
        assert button.accessibleName() or button.text(), button
    for field in desk.window.findChildren(QLineEdit):
        if field is not desk.orders.field and field is not desk.stock.field:
            assert field.accessibleName()


def test_a_views_own_search_field_stands_in_the_top_bar_while_the_view_is_in_front(
    qtbot: QtBot, kit: Kit, theme: Theme
) -> None:
    window, plain, own = MainWindow(kit), View(kit), View(kit)
    plain.view_id, own.view_id = "plain", "own"  # type: ignore[misc]  # one class plays both
    own.search_field = QueryField(lambda _text: (), lambda _text, _at: (), name="Own search")
    qtbot.addWidget(window)
    for view in (plain, own):
        window.add_view(view)
    window.show_view("own")
    assert window.top.search is own.search_field
    window.show_view("plain")
    assert window.top.search is not own.search_field
    assert (own.search_field.isVisible(), window.top.search.accessibleName()) == (False, "Search orders, SKU, name")
