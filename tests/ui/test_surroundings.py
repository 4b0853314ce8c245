"""What stands around the view: jobs, papers that did not come out, locations, menus; with a real shop behind it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.context import AppContext, make_shop
from app.domain.topics import Topic, Touched
from app.printing.documents import Rendered
from app.services.locations import SetLocation
from app.services.print_jobs import EndPrint, QueuePrint
from app.services.unit_of_work import Attachment
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.jobs import Jobs, share_done
from app.ui.main_window import MainWindow
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.view import Kit, View
from app.ui.widgets.pop_menu import PopMenu
from tests.factories import count, incoming, line, one, ordered_and_routed, pack, rows_of
from tests.services.job_desk import begin, do
from tests.ui.conftest import HeardSounds


class Plain(View):
    view_id, title = "orders", "Orders"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.places: list[tuple[int | None, str]] = []

    def location_changed(self, location_id: int | None, name: str) -> None:
        self.places.append((location_id, name))


class Desk:
    """A window on a shop."""

    def __init__(self, qtbot: QtBot, shop: AppContext, theme: Theme, memory: QSettings | None = None) -> None:
        self.qtbot, self.tasks = qtbot, Tasks(shop)
        self.kit = Kit(shop, self.tasks, Actions(), theme, HeardSounds())
        self.window = MainWindow(self.kit, memory=memory, shop="a")
        self.view = Plain(self.kit)
        self.window.add_view(self.view)
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.show_view("orders")
        self.settle()

    def settle(self) -> None:
        """Waits until everything has been read."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=10_000)
        QApplication.processEvents()

    def menu(self) -> PopMenu:
        """The menu that is open."""
        return next(menu for menu in self.window.findChildren(PopMenu) if menu.isVisible())

    def rows(self) -> list[str]:
        """What the open menu says."""
        return [row.accessibleName() for row in self.menu().rows]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)
        self.settle()

    def close(self) -> None:
        """The end of the day."""
        self.window.close()
        assert self.tasks.shutdown(10)


@pytest.fixture
def printed(tmp_path: Path) -> AppContext:
    """A shop with two locations and one packed order, whose slip did not come out."""
    shop = make_shop(Settings(print_folder=str(tmp_path / "papers")), url=f"sqlite:///{tmp_path / 'shop.db'}")
    count(shop, {("MUG", "Berlin"): 5, ("MUG", "Hamburg"): 5})
    ordered_and_routed(shop, incoming("1042", line("MUG", 1)))
    shipment = pack(shop, "1042")
    slip = Rendered(b"%PDF-1.4 a slip", "application/pdf", 1, ())
    digest = "a" * 64
    command = QueuePrint("slip", shipment, digest, slip.media_type, "FolderBackend", 1, ())
    job = shop.run(command, attachments={"data": Attachment(slip.data)}).result["job_id"]
    shop.run(EndPrint(job, "failed", "", "The printer is out of paper."))
    return shop


def act(desk: Desk, spec_id: str) -> None:
    """What the palette does with an action."""
    next(bound for bound in desk.window.kit.actions.working() if bound.spec.id == spec_id).action.trigger()


def can(desk: Desk, spec_id: str) -> bool:
    """Whether the action can be done now."""
    return spec_id in {bound.spec.id for bound in desk.window.kit.actions.working()}


def test_a_paper_that_did_not_come_out_is_counted_and_printed_again(
    qtbot: QtBot, theme: Theme, printed: AppContext, tmp_path: Path
) -> None:
    desk = Desk(qtbot, printed, theme)
    assert desk.window.top.bell.count == 1
    item = desk.window.status.item("printer")
    assert item is not None and item.text() == "1 paper did not come out"
    act(desk, "app.attention")
    desk.settle()
    assert desk.rows() == ["Slip of 1042, The printer is out of paper., Print again"]
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert [path.read_bytes() for path in (tmp_path / "papers").iterdir()] == [b"%PDF-1.4 a slip"]
    qtbot.waitUntil(lambda: desk.window.top.bell.count == 0, timeout=10_000)
    assert item.text() == "Printer ready"
    item.click()
    desk.settle()
    assert desk.rows() == ["Every paper came out"]
    desk.close()
    printed.close()


def test_a_location_is_chosen_told_to_the_views_and_kept(
    qtbot: QtBot, theme: Theme, printed: AppContext, tmp_path: Path
) -> None:
    def memory() -> QSettings:
        return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    desk = Desk(qtbot, printed, theme, memory())
    assert desk.window.top.location.text() == "All locations"
    act(desk, "app.location")
    assert len(desk.rows()) == 3
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert [name for _, name in desk.view.places] == [desk.window.top.location.text()]
    assert desk.view.places[0][0] == desk.window.around.location
    desk.close()
    again = Desk(qtbot, printed, theme, memory())
    assert again.view.places == desk.view.places
    again.close()
    printed.close()


def test_a_new_location_brings_the_menu(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    shop = make_shop(Settings(), url=f"sqlite:///{tmp_path / 'shop.db'}")
    desk = Desk(qtbot, shop, theme)
    assert not desk.window.top.location.has_menu and not can(desk, "app.location")
    shop.run(SetLocation("A", ()))
    shop.run(SetLocation("B", ()))
    desk.tasks.announce((Touched(Topic.LOCATIONS, None),))
    qtbot.waitUntil(lambda: desk.window.top.location.has_menu, timeout=10_000)
    assert can(desk, "app.location")
    desk.window.set_station_mode(True)
    assert not can(desk, "app.location") and not can(desk, "app.attention"), "there is no bar to open them at"
    desk.close()
    shop.close()


def test_the_menu_of_the_user_leads_to_settings_keys_and_help(qtbot: QtBot, kit: Kit) -> None:
    window = MainWindow(kit)
    qtbot.addWidget(window)
    view = Plain(kit)
    window.add_view(view)
    window.show()
    window.show_view("orders")
    wanted: list[str] = []
    window.around.settings_wanted.connect(wanted.append)
    for _ in range(2):
        window.top.user.click()
        menu = next(menu for menu in window.findChildren(PopMenu) if menu.isVisible())
        assert menu.accessibleName() == "Mia Kowalczyk at Station 2"
        menu.rows[2].click()
        assert not menu.isVisible()
    assert wanted == ["language", "language"]


def test_a_job_is_shown_once_it_takes_a_while_and_several_as_one_share(
    qtbot: QtBot, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.jobs.SHOWN_AFTER_MS", 0)
    window = MainWindow(kit)
    qtbot.addWidget(window)
    window.show()
    status = window.status
    first = kit.jobs.begin("Releasing")
    first.progress(1_200, 4_000)
    assert not status._job_box.isVisible(), "what is over in no time is not shown"
    qtbot.waitUntil(status._job_box.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: status._job_count.text() == "1,200 of 4,000", timeout=10_000)
    assert (status._job_title.text(), status.more.isVisible()) == ("Releasing", False)
    second = kit.jobs.begin("Printing")
    second.progress(9, 10)
    qtbot.waitUntil(lambda: status._job_count.text() == "60%", timeout=10_000)
    assert (status._job_title.isVisible(), status.more.text()) == (False, "2 jobs")
    status._job_cancel.click()
    menu = next(menu for menu in window.findChildren(PopMenu) if menu.isVisible())
    rows = [row.accessibleName() for row in menu.rows]
    assert rows == ["Releasing, 1,200 of 4,000, Cancel", "Printing, 9 of 10, Cancel"]
    menu.rows[1].click()
    assert (first.is_stopped, second.is_stopped) == (False, True)
    second.end()
    second.end()
    qtbot.waitUntil(lambda: status._job_title.isVisible(), timeout=10_000)
    status._job_cancel.click()
    assert first.is_stopped
    first.end()
    qtbot.waitUntil(lambda: not status._job_box.isVisible(), timeout=10_000)


def test_a_window_that_is_built_anew_shows_what_was_begun_before(
    qtbot: QtBot, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.jobs.SHOWN_AFTER_MS", 0)
    old = MainWindow(kit)
    qtbot.addWidget(old)
    with kit.jobs.begin("Releasing"):
        qtbot.waitUntil(lambda: bool(kit.jobs.shown), timeout=10_000)
        new = MainWindow(replace(kit, actions=Actions()))
        qtbot.addWidget(new)
        new.show()
        assert new.status._job_title.text() == "Releasing"


def test_what_several_jobs_have_done_is_the_mean_of_their_shares(qapp: QApplication) -> None:
    jobs = Jobs()
    assert share_done(jobs.running) is None
    jobs.begin("Releasing")
    assert share_done(jobs.running) is None, "how much it is nobody knows"
    jobs.begin("Printing").progress(5, 4)
    jobs.begin("Tagging").progress(1, 4)
    qapp.processEvents()
    assert share_done(jobs.running) == 62


def test_progress_of_a_job_that_is_over_is_nothing(qapp: QApplication) -> None:
    jobs = Jobs()
    job = jobs.begin("Releasing")
    job.end()
    job.progress(1, 2)
    qapp.processEvents()
    assert jobs.running == []


@pytest.fixture
def blocked(tmp_path: Path) -> AppContext:
    """A shop with two routed orders, one of them on hold."""
    shop = make_shop(Settings(), url=f"sqlite:///{tmp_path / 'shop.db'}")
    count(shop, {("MUG", "Berlin"): 5})
    ids = ordered_and_routed(shop, incoming("1", line("MUG", 1)), incoming("2", line("MUG", 1)))
    do(shop, "hold", ids[:1], kind="fraud")
    return shop


def test_orders_that_a_job_could_not_change_wait_at_the_bell_and_are_tried_again(
    qtbot: QtBot, theme: Theme, blocked: AppContext
) -> None:
    ids = [row[0] for row in rows_of(blocked, "SELECT id FROM sales_order ORDER BY id")]
    do(blocked, "release", ids)
    desk = Desk(qtbot, blocked, theme)
    assert desk.window.top.bell.count == 1
    do(blocked, "lift_hold", ids[:1], kind="fraud")
    desk.window.top.bell.click()
    desk.settle()
    assert desk.rows() == ["1 order could not be changed, 1 order released, 1 could not be changed., Try again"]
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.top.bell.count == 0, timeout=10_000)
    qtbot.waitUntil(lambda: desk.window.toast.current is not None, timeout=10_000)
    assert desk.window.toast.current is not None
    assert desk.window.toast.current.text == "1 order released."
    assert desk.kit.jobs.running == []
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: one(blocked, "SELECT state FROM sales_order WHERE number = '1'") == "to_pack", timeout=10_000
    )
    desk.close()
    blocked.close()


def test_a_job_that_was_left_half_done_is_gone_on_with(qtbot: QtBot, theme: Theme, blocked: AppContext) -> None:
    ids = [row[0] for row in rows_of(blocked, "SELECT id FROM sales_order ORDER BY id")]
    begin(blocked, "tag", ids, tag="late")
    desk = Desk(qtbot, blocked, theme)
    desk.window.around.resume_jobs()
    qtbot.waitUntil(lambda: desk.window.toast.current is not None, timeout=10_000)
    assert rows_of(blocked, "SELECT state FROM job ORDER BY id DESC LIMIT 1") == [("done",)]
    desk.close()
    blocked.close()
