"""Settings: applied at once, marked, put back, searched; keys that conflict are refused in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import settings as machine_file
from app.errors import BadInput, Unavailable
from app.settings import Settings
from app.ui.action_table import SPECS, Spec
from app.ui.actions import Actions
from app.ui.customer_display.feed import Report, Where
from app.ui.customer_display.shown import IDLE
from app.ui.keys import APART, check_specs, why_not, with_key
from app.ui.machine import MachineSettings
from app.ui.main_window import MainWindow
from app.ui.scan_router import ScanRouter
from app.ui.settings import pages
from app.ui.settings.keys_page import SCOPES, KeyCatcher, KeySetting
from app.ui.settings.number_field import NumberField
from app.ui.settings.rows import SettingRow
from app.ui.settings.scanner_field import ScannerField
from app.ui.settings.view import SettingsView
from app.ui.sounds import Sound
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.view import Kit, View
from app.ui.widgets.button import Button
from app.ui.widgets.field import Choice, Field
from app.ui.widgets.label import PlainLabel
from app.ui.widgets.slider import Slider
from app.ui.widgets.switch import Switch
from tests.ui.conftest import FakeContext, HeardSounds

CTRL = Qt.KeyboardModifier.ControlModifier
PAGES = ["appearance", "language", "keys", "station", "display", "printing", "orders", "about"]


class Desk:
    """A window with the Settings screen in front, and the settings that it changes."""

    def __init__(self, qtbot: QtBot, kit: Kit) -> None:
        self.qtbot, self.kit, self.machine = qtbot, kit, kit.machine
        self.window = MainWindow(kit)
        qtbot.addWidget(self.window)
        self.view = SettingsView(kit)
        self.window.add_view(self.view)
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.show_view("settings")

    def row(self, title: str) -> SettingRow:
        """The row of that title on any page that is built."""
        return next(row for row in self.view.findChildren(SettingRow) if row.accessibleName() == title)

    def titles(self) -> list[str]:
        """What is seen now."""
        return [row.accessibleName() for row in self.view.findChildren(SettingRow) if row.isVisible()]


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, tasks: Tasks, context: FakeContext, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr(pages, "shop_setting", lambda _conn, _key: None)
    desk = Desk(qtbot, Kit(context, tasks, Actions(), theme, HeardSounds()))
    yield desk
    qtbot.waitUntil(lambda: not tasks.busy)


# -- the settings of the machine --


def test_a_change_is_written_told_and_kept_beside_what_others_wrote(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"paper": "letter"}))
    settings, told = MachineSettings(folder=tmp_path, environment={}), list[frozenset[str]]()
    settings.changed.connect(told.append)
    settings.change(theme="dark", text_scale=100)
    settings.change(theme="dark")
    assert told == [frozenset({"theme"})]
    again = machine_file.load(tmp_path, {})
    assert (again.theme, again.paper) == ("dark", "letter")


def test_keys_are_written_and_read(tmp_path: Path) -> None:
    MachineSettings(folder=tmp_path).change(keys={"orders.route": ("Q",)})
    assert machine_file.load(tmp_path, {}).keys == {"orders.route": ("Q",)}
    given = {"STATIONMASTER_KEYS": '{"orders.route": ["Z"]}'}
    assert machine_file.load(tmp_path, given).keys == {"orders.route": ("Z",)}
    with pytest.raises(BadInput):
        machine_file.load(tmp_path, {"STATIONMASTER_KEYS": '{"orders.route": "Z"}'})


def test_what_cannot_be_written_is_refused_and_not_gone_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_values: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(machine_file, "change", refuse)
    settings = MachineSettings(folder=tmp_path)
    with pytest.raises(Unavailable, match="Permission denied"):
        settings.change(theme="dark")
    assert settings.now == Settings()


def test_a_reset_goes_back_to_what_it_comes_with() -> None:
    settings = MachineSettings(Settings(theme="dark"))
    settings.reset("theme", "paper")
    assert settings.now == Settings()


# -- the screen --


def test_a_choice_applies_at_once_is_marked_and_put_back(desk: Desk) -> None:
    row = desk.row("Colours")
    assert isinstance(row.control, Choice)
    marks = [row.is_changed]
    row.control.setFocus()
    QTest.keyClick(row.control, Qt.Key.Key_Down)
    QTest.keyClick(row.control, Qt.Key.Key_Down)
    assert desk.machine.now.theme == "dark"
    marks.append(row.is_changed)
    row.go_back()
    assert desk.machine.now == Settings()
    assert row.control.currentText() == "As the system"
    assert [*marks, row.is_changed] == [False, True, False]


def test_a_slider_settles_before_it_applies(desk: Desk) -> None:
    slider = desk.view.findChild(Slider, "text_scale")
    assert isinstance(slider, Slider)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert desk.machine.now.text_scale == 100
    desk.qtbot.waitUntil(lambda: desk.machine.now.text_scale == 120)


def test_a_switch_turns_by_space(desk: Desk) -> None:
    switch = desk.view.findChild(Switch, "reduce_motion")
    assert isinstance(switch, Switch)
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert desk.machine.now.reduce_motion


def test_what_cannot_be_saved_is_said_in_its_row(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_values: object) -> None:
        raise Unavailable("The settings cannot be written. Nothing was changed.", fix="Make room.")

    monkeypatch.setattr(desk.machine, "change", refuse)
    row = desk.row("Reduce motion")
    assert isinstance(row.control, Switch)
    row.control.click()
    assert row.fault == "The settings cannot be written. Nothing was changed. Make room."


def test_what_the_environment_says_cannot_be_changed_here(
    qtbot: QtBot, theme: Theme, tasks: Tasks, context: FakeContext
) -> None:
    machine = MachineSettings(Settings(theme="dark"), environment={"STATIONMASTER_THEME": "dark"})
    desk = Desk(qtbot, Kit(context, tasks, Actions(), theme, HeardSounds(), machine=machine))
    row = desk.row("Colours")
    assert row.control is not None and not row.control.isEnabled()
    assert "STATIONMASTER_THEME" in " ".join(found.text() for found in row.findChildren(PlainLabel))
    assert not row.is_changed


@pytest.mark.parametrize("page", PAGES)
def test_every_page_shows_its_own_rows_and_everything_in_it_has_a_name(desk: Desk, page: str) -> None:
    desk.window.show_view("settings", page)
    assert desk.titles()
    for row in desk.view.findChildren(SettingRow):
        for control in row.findChildren(QWidget):
            if isinstance(control, (Button, Choice, Switch, Slider, Field, NumberField)):
                assert control.accessibleName(), row.accessibleName()


def test_the_search_finds_rows_of_every_page_by_more_than_their_title(desk: Desk) -> None:
    desk.view.search("barcode")
    assert desk.titles() == ["Change the product", "Print labels", "Test the scanner"]
    desk.view.search("zoom")
    assert desk.titles() == ["Text size", "Zoom in", "Zoom out"]
    desk.view.search("nothing of the kind")
    assert desk.titles() == []
    assert desk.view._nothing.isVisible()
    desk.view.search("")
    assert "Colours" in desk.titles()


def test_the_page_and_the_control_come_back(desk: Desk) -> None:
    desk.window.show_view("settings", "printing")
    control = desk.view.findChild(QWidget, "paper")
    assert control is not None
    control.setFocus()
    state = desk.view.state()
    desk.window.show_view("settings", "about")
    desk.view.restore(state)
    assert control.hasFocus()
    desk.view.restore({"page": 7, "focus": ["x"]})
    assert control.isVisible()


def test_the_back_key_goes_back_through_the_pages(desk: Desk) -> None:
    desk.window.show_view("settings", "printing")
    desk.window.show_view("settings", "about")
    QTest.keyClick(desk.view.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.view.state()["page"] == "printing"


def test_sounds_can_be_heard(desk: Desk) -> None:
    desk.window.show_view("settings", "station")
    for button in desk.row("Hear the sounds").findChildren(Button):
        button.click()
    assert isinstance(desk.kit.sounds, HeardSounds)
    assert desk.kit.sounds.heard == list(Sound)


def test_the_scanner_test_says_what_arrived(desk: Desk) -> None:
    desk.window.show_view("settings", "station")
    test = desk.view.findChildren(ScannerField)[0]
    test.field.setFocus()
    QTest.keyClicks(test.field, "4006381333931")
    QTest.keyClick(test.field, Qt.Key.Key_Return)
    assert test.code.text() == "4006381333931"
    assert "13 characters" in test.words.text()
    assert "right check digit" in test.words.text()
    assert test.field.text() == ""


def test_the_handling_time_is_the_shops(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[object] = []
    monkeypatch.setattr(desk.kit.tasks, "run", lambda _owner, command, **_more: sent.append(command))
    desk.window.show_view("settings", "orders")
    field = desk.view.findChildren(NumberField)[0]
    desk.qtbot.waitUntil(field.isEnabled)
    assert (field.value(), sent) == (48, [])
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    desk.qtbot.waitUntil(lambda: bool(sent))
    assert desk.row("Handling time").is_changed


# -- keys --


def test_a_pressed_key_takes_the_place_of_the_one_of_its_kind() -> None:
    assert with_key(("F9", "Ctrl+Shift+D"), "F7") == ("F7", "Ctrl+Shift+D")
    assert with_key(("F9", "Ctrl+Shift+D"), "Ctrl+J") == ("F9", "Ctrl+J")
    assert with_key(("R",), "Ctrl+J") == ("Ctrl+J", "R")
    assert with_key((), "Q") == ("Q",)


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        (("Q",), ""),
        (("Ctrl+Q", "F7"), ""),
        (("H",), "“Hold” in the same view"),
        (("Ctrl+F",), "“Search”, which works everywhere"),
        (("F7",), "needs a Ctrl key"),
        (("Meta+Q",), "belongs to the system"),
        (("Ctrl+Alt+Q",), "write signs"),
        (("Return",), "keeps its meaning"),
        (("Up",), "keeps its meaning"),
        (("Ctrl+V",), "keeps its meaning"),
        (("B",), ""),
    ],
)
def test_what_stands_against_a_key_is_said(keys: tuple[str, ...], why: str) -> None:
    specs = [
        Spec("app.search", "Search", ("Ctrl+F",)),
        Spec("orders.release", "Release", ("R",)),
        Spec("orders.hold", "Hold", ("H",)),
        Spec("packing.box", "Box", ("B",)),
    ]
    found = why_not(specs[1], keys, specs)
    assert (why in found) if why else found == ""


def test_a_key_for_everywhere_may_not_be_any_views() -> None:
    specs = [Spec("app.search", "Search", ("Ctrl+F",)), Spec("orders.hold", "Hold", ("H",))]
    assert "“Hold”" in why_not(specs[0], ("H",), specs)


def catch(desk: Desk, spec_id: str) -> tuple[KeySetting, KeyCatcher]:
    """Presses Change beside an action."""
    desk.window.show_view("settings", "keys")
    button = desk.view.findChild(Button, f"key.{spec_id}")
    assert isinstance(button, Button)
    button.setFocus()
    button.click()
    setting = button.parentWidget()
    assert isinstance(setting, KeySetting)
    return setting, setting.findChildren(KeyCatcher)[-1]


def test_a_pressed_key_is_the_actions_at_once_and_is_kept(desk: Desk, qtbot: QtBot) -> None:
    done: list[str] = []
    other = View(desk.kit)
    qtbot.addWidget(other)
    action = desk.kit.actions.bind(other, "orders.pane", lambda: done.append("pane"))
    button = desk.kit.actions.button(action, parent=other)
    setting, catcher = catch(desk, "orders.pane")
    QTest.keyClick(catcher, Qt.Key.Key_J, CTRL)
    assert desk.machine.now.keys == {"orders.pane": ("F9", "Ctrl+J")}
    assert [sequence.toString() for sequence in action.shortcuts()] == ["F9", "Ctrl+J"]
    assert button._key == "F9"
    assert setting.is_changed and setting.button.hasFocus()
    setting.reset()
    assert desk.machine.now.keys == {}
    assert [sequence.toString() for sequence in action.shortcuts()] == ["F9", "Ctrl+Shift+D"]


def test_the_caps_around_the_view_are_the_keys_that_work(desk: Desk) -> None:
    _setting, catcher = catch(desk, "app.keys")
    QTest.keyClick(catcher, Qt.Key.Key_J, CTRL)
    desk.machine.change(keys={**desk.machine.now.keys, "app.undo": ("Ctrl+U",), "app.search": ("Ctrl+L",)})
    desk.kit.actions.use_keys(desk.machine.now.keys)
    assert desk.window.rail._keys._key == "Ctrl+J"
    assert desk.window.top.search._key == "Ctrl+L"
    desk.view.say_undo("Done", lambda: None)
    assert desk.window.toast.key == "Ctrl+U"


def test_a_key_that_is_taken_is_refused_and_another_can_be_pressed(desk: Desk) -> None:
    setting, catcher = catch(desk, "orders.route")
    QTest.keyClick(catcher, Qt.Key.Key_P)
    row = setting.parentWidget()
    assert isinstance(row, SettingRow)
    assert "“Print” in the same view" in row.fault
    assert catcher.isVisible()
    QTest.keyClick(catcher, Qt.Key.Key_Q)
    assert desk.kit.actions.spec("orders.route").keys == ("Q",)
    assert row.fault == ""


def test_letters_reach_the_catcher_through_the_router_and_act_nowhere(desk: Desk, qapp: QApplication) -> None:
    router = ScanRouter(qapp, lambda name, repeated: desk.kit.actions.typed(name, repeated=repeated))
    router.install()
    try:
        _setting, catcher = catch(desk, "orders.route")
        QTest.keyClick(catcher, Qt.Key.Key_Slash)
        router.expire()
        assert not desk.window.top.search.hasFocus()
        QTest.keyClick(catcher, "g")  # type: ignore[call-overload]  # signs are missing from the stubs
        router.expire()
        assert desk.kit.actions.spec("orders.route").keys == ("G",)
    finally:
        router.uninstall()


def test_esc_leaves_it_and_delete_takes_the_key_away(desk: Desk) -> None:
    setting, catcher = catch(desk, "orders.route")
    QTest.keyClick(catcher, Qt.Key.Key_Escape)
    assert setting.button.hasFocus()
    _setting, catcher = catch(desk, "orders.route")
    QTest.keyClick(catcher, Qt.Key.Key_Delete)
    assert desk.kit.actions.spec("orders.route").keys == ()


def test_all_keys_go_back_at_once(desk: Desk) -> None:
    _setting, catcher = catch(desk, "orders.release")
    QTest.keyClick(catcher, Qt.Key.Key_Q)
    row = desk.row("All keys")
    row.renew()
    row.go_back()
    assert desk.machine.now.keys == {}
    assert desk.kit.actions.spec("orders.release").keys == ("R",)


def test_keys_chosen_earlier_work_from_the_start(qtbot: QtBot, theme: Theme) -> None:
    actions = Actions(keys={"orders.route": ["Q"], "orders.gone": ["G"]})
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    done: list[int] = []
    actions.bind(owner, "orders.route", lambda: done.append(1))
    assert actions.typed("Q") and not actions.typed("R")
    assert done == [1]


def test_every_place_of_keys_has_its_words_and_the_first_windows_go_by_the_table() -> None:
    assert {spec.scope for spec in SPECS} - APART == set(SCOPES)
    assert not APART & set(SCOPES)


def test_the_table_as_it_comes_has_no_conflict() -> None:
    assert check_specs(SPECS) == []
    for spec in SPECS:
        own = {"Return", "Esc", "Ctrl+C", "Ctrl+V", "PgUp", "PgDown", "Home", "End"} & set(
            spec.keys
        )  # nobody may choose these, the program has its own use for them
        assert own or why_not(Spec(spec.id, spec.text), spec.keys, SPECS) == ""


# -- the customer display --


def test_the_page_of_the_customer_display_follows_its_action_and_says_where_it_is(desk: Desk) -> None:
    desk.window.show_view("settings", "display")
    switch = desk.row("Customer display").control
    assert isinstance(switch, Switch) and not switch.isChecked()
    desk.machine.change(display_on=True)
    assert switch.isChecked() and desk.row("Customer display").is_changed
    desk.kit.display.tell(Report(Where.GONE, "HDMI-1"))
    said = [text.text() for text in desk.row("Where it is now").findChildren(PlainLabel)]
    assert "The screen HDMI-1 is not plugged in" in said


def test_the_sample_is_shown_only_where_the_display_is_and_goes_when_the_page_is_left(desk: Desk) -> None:
    desk.window.show_view("settings", "display")
    button = next(found for found in desk.view.findChildren(Button) if found.objectName() == "display_show")
    assert not button.isEnabled()
    desk.kit.display.tell(Report(Where.SHOWN, "HDMI-1, 1024 x 600"))
    button.click()
    assert desk.kit.display.now.name == "A*** M***"
    desk.view.show_page("about")
    assert desk.kit.display.now == IDLE


def test_a_screen_that_is_gone_stays_chosen_and_is_called_so(desk: Desk) -> None:
    desk.machine.change(display_screen="HDMI-9|X1")
    desk.window.show_view("settings", "display")
    choice = desk.row("Screen").control
    assert isinstance(choice, Choice)
    assert choice.currentText() == "HDMI-9 (not plugged in)" and choice.currentData() == "HDMI-9|X1"
    desk.machine.change(display_screen="")
    desk.qtbot.waitUntil(lambda: choice.currentText() == "The other screen")


def test_a_file_that_is_no_picture_is_told_and_not_taken(desk: Desk, tmp_path: Path) -> None:
    desk.window.show_view("settings", "display")
    row = desk.row("Picture")
    field = next(iter(row.findChildren(Field)))
    field.setText(str(tmp_path / "nothing.png"))
    field.editingFinished.emit()
    assert row.fault == "This file is no picture that can be shown." and desk.machine.now.display_picture == ""
    logo = tmp_path / "logo.png"
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(logo))
    field.setText(str(logo))
    field.editingFinished.emit()
    assert row.fault == "" and desk.machine.now.display_picture == str(logo)
    field.setText("")
    field.editingFinished.emit()
    assert desk.machine.now.display_picture == ""
