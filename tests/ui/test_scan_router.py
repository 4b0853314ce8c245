"""The application-wide filter with real widgets and real key events; only the clock is ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.scan_router import ScanRouter

EAN = "4006381333931"


class Bench:
    """A router with a clock that only moves when told, and what it heard."""

    def __init__(self, app: QApplication) -> None:
        self.now = 1000.0
        self.letters: list[str] = []
        self.wanted: set[str] = set()
        self.scans: list[str] = []
        self.refusals: list[str] = []
        self.router = ScanRouter(app, self._letter, clock=lambda: self.now)
        self.router.scanned.connect(self.scans.append)
        self.router.refused.connect(self.refusals.append)
        self.router.install()

    def _letter(self, name: str, repeated: bool) -> bool:
        self.letters.append(name + ("+" if repeated else ""))
        return name in self.wanted

    def press(self, widget: QWidget, sign: str, gap: float = 3.0) -> None:
        """One key, down and up."""
        self.now += gap
        shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier.NoModifier
        if sign.isascii():
            QTest.keyClick(widget, sign, shift)  # type: ignore[call-overload]  # signs are missing from the stubs
            return
        # QTest types ASCII only.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, ord(sign.upper()), shift, sign))

    def burst(self, widget: QWidget, code: str, *, end: Qt.Key | None = Qt.Key.Key_Return, gap: float = 3.0) -> None:
        """What a scanner sends."""
        self.now += 1000
        for sign in code:
            self.press(widget, sign, gap)
        if end is None:
            self.router.expire()
        else:
            self.now += gap
            QTest.keyClick(widget, end)

    def rest(self) -> None:
        """A pause."""
        self.now += 1000
        self.router.expire()


@pytest.fixture
def bench(qapp: QApplication) -> Iterator[Bench]:
    """A router, installed for one test."""
    bench = Bench(qapp)
    yield bench
    bench.router.uninstall()
    bench.router.deleteLater()


Show = Callable[[QWidget], QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Puts a widget into an active window, with the focus; the window lives as long as the test."""
    kept: list[QWidget] = []

    def shown(widget: QWidget) -> QWidget:
        window = QWidget()
        QVBoxLayout(window).addWidget(widget)
        kept.append(window)
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        widget.setFocus()
        return window

    return shown


def make_list() -> QListView:
    view = QListView()
    model = QStandardItemModel(30, 1, view)
    for row in range(30):
        model.setData(model.index(row, 0), f"{row} item")
    view.setModel(model)
    return view


def make_table() -> QTableView:
    view = QTableView()
    view.setModel(QStandardItemModel(5, 5, view))
    return view


def make_combo(*, editable: bool) -> QComboBox:
    combo = QComboBox()
    combo.setEditable(editable)
    combo.addItems(["zero", "4 four", "6 six"])
    return combo


def make_tabs() -> QTabBar:
    tabs = QTabBar()
    tabs.addTab("4")
    tabs.addTab("6")
    return tabs


def plain_widget() -> QWidget:
    widget = QWidget()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return widget


def read_only() -> QLineEdit:
    field = QLineEdit("fixed")
    field.setReadOnly(True)
    return field


KINDS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "read only": read_only,
    "plain text": QPlainTextEdit,
    "text": QTextEdit,
    "spin": lambda: QSpinBox(maximum=999_999),
    "combo": lambda: make_combo(editable=False),
    "editable combo": lambda: make_combo(editable=True),
    "button": lambda: QPushButton("4"),
    "check": lambda: QCheckBox("6"),
    "list": make_list,
    "table": make_table,
    "tabs": make_tabs,
    "widget": plain_widget,
}


def state_of(widget: QWidget) -> object:
    """Whatever typing could have changed."""
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit() | QTextEdit():
            return widget.toPlainText()
        case QSpinBox():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QCheckBox():
            return widget.isChecked()
        case QListView() | QTableView():
            return widget.currentIndex().row()
        case QTabBar():
            return widget.currentIndex()
    return None


@pytest.mark.parametrize("kind", KINDS)
def test_a_scan_into_any_widget_types_nothing_and_fires_nothing(show: Show, bench: Bench, kind: str) -> None:
    widget = KINDS[kind]()
    window = show(widget)
    fired: list[str] = []
    for key in (*"0123456789", "Return", "Enter", "Tab", "A", "Shift+A"):
        QShortcut(QKeySequence(key), window).activated.connect(lambda key=key: fired.append(key))
    if isinstance(widget, QPushButton):
        widget.clicked.connect(lambda: fired.append("button"))
    before = state_of(widget)
    bench.burst(widget, EAN)
    bench.burst(widget, "aAbB12", end=Qt.Key.Key_Tab)
    bench.burst(widget, "98765432", end=None)
    assert bench.scans == [EAN, "aAbB12", "98765432"]
    assert state_of(widget) == before
    assert fired == []
    assert bench.letters == []
    assert widget.hasFocus()


def test_a_scan_through_the_window_is_seen_once(qtbot: QtBot, show: Show, bench: Bench) -> None:
    # Keys of the platform reach the window first and its focus widget then.
    field = QLineEdit()
    window = show(field)
    handle = window.windowHandle()
    for sign in EAN:
        QTest.keyClick(handle, sign)  # type: ignore[call-overload]  # signs are missing from the stubs
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert (bench.scans, field.text()) == ([EAN], "")


def test_typed_text_arrives_unchanged_and_in_order(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    show(field)
    for sign, gap in zip(
        "Hello, Wörld 12", [200, 30, 90, 20, 40, 25, 60, 300, 20, 36, 18, 20, 22, 49, 51], strict=True
    ):
        if gap > 35:
            bench.router.expire()
        bench.press(field, sign, gap)
    bench.rest()
    assert field.text() == "Hello, Wörld 12"
    assert bench.scans == []


def test_the_delay_of_typed_text_ends_by_itself(qtbot: QtBot, show: Show, qapp: QApplication) -> None:
    bench = Bench(qapp)
    field = QLineEdit()
    show(field)
    QTest.keyClicks(field, "a")
    assert field.text() == ""
    with qtbot.waitSignal(field.textChanged, timeout=2000):
        pass
    bench.router.uninstall()
    assert field.text() == "a"


def test_editing_keys_between_letters_keep_their_place(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    show(field)
    bench.press(field, "a", 200)
    bench.press(field, "x", 20)
    bench.now += 10
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    bench.press(field, "b", 5)
    bench.rest()
    assert field.text() == "ab"


def test_auto_repeat_is_not_held(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    show(field)
    bench.now += 500
    QTest.keyPress(field, Qt.Key.Key_X)
    for _ in range(5):
        bench.now += 16
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x", True)
        QCoreApplication.sendEvent(field, event)
    assert field.text() == "xxxxxx"
    QTest.keyRelease(field, Qt.Key.Key_X)
    assert bench.scans == []


def test_input_methods_come_after_what_was_typed_before(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    show(field)
    bench.press(field, "n", 200)
    commit = QInputMethodEvent()
    commit.setCommitString("é日")
    QCoreApplication.sendEvent(field, commit)
    bench.rest()
    assert field.text() == "né日"


def test_pasting_is_not_touched(show: Show, bench: Bench, qapp: QApplication) -> None:
    field = QLineEdit()
    show(field)
    qapp.clipboard().setText(EAN)
    bench.press(field, "a", 300)
    bench.now += 5
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "a" + EAN
    assert bench.scans == []


def test_a_field_that_opts_in_gets_code_and_enter(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    field.setProperty("acceptsScans", True)
    entered: list[str] = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    show(field)
    bench.burst(field, EAN)
    assert (entered, bench.scans) == ([EAN], [])


def test_letters_outside_text_go_to_actions_first(show: Show, bench: Bench) -> None:
    button = QPushButton("x")
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    show(button)
    bench.wanted = {"R", "Shift+R", "?"}
    for sign in ("r", "R", "?"):
        bench.press(button, sign, 300)
        bench.rest()
    assert bench.letters == ["R", "Shift+R", "?"]
    bench.press(button, " ", 300)
    bench.rest()
    assert clicks == [1]


def test_letters_in_a_text_field_are_text(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    show(field)
    bench.wanted = {"R"}
    bench.press(field, "r", 300)
    bench.rest()
    assert (field.text(), bench.letters) == ("r", [])


def test_a_held_letter_repeats_its_action(show: Show, bench: Bench) -> None:
    view = make_list()
    show(view)
    bench.wanted = {"J"}
    bench.now += 500
    QTest.keyPress(view, Qt.Key.Key_J)
    for _ in range(2):
        bench.now += 33
        repeat = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j", True)
        QCoreApplication.sendEvent(view, repeat)
    QTest.keyRelease(view, Qt.Key.Key_J)
    assert bench.letters == ["J", "J+", "J+"]


def test_chords_pass_and_fire_their_shortcut(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    window = show(field)
    fired: list[int] = []
    QShortcut(QKeySequence("Ctrl+2"), window).activated.connect(lambda: fired.append(2))
    QTest.keyClick(field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert fired == [2]


def test_chords_inside_a_scan_do_nothing(show: Show, bench: Bench) -> None:
    for opted_in in (False, True):
        field = QLineEdit()
        field.setProperty("acceptsScans", opted_in)
        window = show(field)
        fired: list[int] = []
        QShortcut(QKeySequence("Ctrl+O"), window).activated.connect(lambda fired=fired: fired.append(1))
        bench.now += 1000
        for sign in "1234":
            bench.press(field, sign)
        bench.now += 3
        QTest.keyClick(field, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        for sign in "5678":
            bench.press(field, sign)
        bench.now += 3
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert fired == []
    assert bench.scans == ["12345678"]


def test_a_paste_chord_inside_a_scan_pastes_nothing(show: Show, bench: Bench, qapp: QApplication) -> None:
    field = QLineEdit()
    show(field)
    qapp.clipboard().setText("from the clipboard")
    bench.now += 1000
    for sign in "1234":
        bench.press(field, sign)
    bench.now += 3
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    bench.now += 3
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), bench.scans) == ("", ["1234"])


def test_group_separators_reach_the_code(show: Show, bench: Bench) -> None:
    widget = plain_widget()
    show(widget)
    bench.now += 1000
    for sign in "]C1010400638133393110AB":
        bench.press(widget, sign)
    bench.now += 3
    QTest.keyClick(widget, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    for sign in "21XY":
        bench.press(widget, sign)
    bench.now += 3
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert bench.scans == ["010400638133393110AB\x1d21XY"]
    assert bench.router.last_scan.aim == "]C1"


def test_a_scan_never_confirms_a_dialog(qtbot: QtBot, show: Show, bench: Bench) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    button = QPushButton("Delete everything")
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    column.addWidget(QLineEdit())
    column.addWidget(button)
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    for target in (dialog, button, dialog.findChildren(QLineEdit)[0]):
        target.setFocus()
        bench.burst(target, EAN)
        bench.now += 2000
    assert dialog.isVisible()
    assert bench.scans == [EAN] * 3
    dialog.close()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_scan_leaves_an_open_menu_alone(show: Show, bench: Bench) -> None:
    widget = plain_widget()
    show(widget)
    menu = QMenu(widget)
    chosen: list[str] = []
    for text in ("&4 four", "&6 six"):
        menu.addAction(text).triggered.connect(lambda _on, text=text: chosen.append(text))
    menu.popup(widget.mapToGlobal(QPoint(0, 0)))
    bench.burst(menu, EAN)
    assert (chosen, bench.scans) == ([], [EAN])
    menu.close()


def test_the_same_code_twice_at_once_counts_once(show: Show, bench: Bench) -> None:
    widget = plain_widget()
    show(widget)
    bench.burst(widget, EAN)
    bench.now -= 1000 - 60
    bench.burst(widget, EAN)
    assert bench.scans == [EAN]
    bench.now += 300
    bench.burst(widget, EAN)
    assert bench.scans == [EAN, EAN]


def test_two_codes_run_together_are_told_apart(show: Show, bench: Bench) -> None:
    widget = plain_widget()
    show(widget)
    bench.burst(widget, EAN + "4260012340013")
    bench.burst(widget, EAN + EAN)
    assert bench.scans == [EAN, "4260012340013", EAN]


def test_a_code_that_is_too_long_is_refused_in_words(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    show(field)
    bench.burst(field, "7" * 10_001, gap=0.5)
    assert bench.scans == []
    assert "10,000" in bench.refusals[0]
    assert field.text() == ""


def test_a_click_gives_typed_letters_back_first(show: Show, bench: Bench) -> None:
    field, other = QLineEdit(), QPushButton("x")
    window = show(field)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(other)
    bench.press(field, "a", 300)
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert field.text() == "a"


def test_a_field_that_is_gone_gets_nothing(show: Show, bench: Bench) -> None:
    field = QLineEdit()
    show(field)
    bench.press(field, "a", 300)
    field.deleteLater()
    QCoreApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete)
    bench.rest()


def test_holding_control_is_told(show: Show, bench: Bench) -> None:
    widget = plain_widget()
    show(widget)
    told: list[bool] = []
    bench.router.control_held.connect(told.append)
    QTest.keyPress(widget, Qt.Key.Key_Control)
    QTest.keyRelease(widget, Qt.Key.Key_Control)
    assert told == [True, False]


def test_without_the_router_a_scan_fires_shortcuts(show: Show, qapp: QApplication) -> None:
    # The guard's own proof: the same keys, no filter.
    field = QPushButton("x")
    window = show(field)
    fired: list[int] = []
    QShortcut(QKeySequence("4"), window).activated.connect(lambda: fired.append(4))
    QTest.keyClicks(field, EAN)
    assert fired
