"""The running program: from the first page to a window on a shop; the shops are real, in this test's own folders."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

import app.main
import app.opening
from app.context import AppContext, make_shop, open_shop, shop_status
from app.errors import Refused, Unavailable
from app.main import Console, _is_demo, end_as_the_close_button_does
from app.queries.places import location_facts
from app.services.transfers import RequestTransfer
from app.settings import Settings
from app.ui.action_table import SPECS
from app.ui.first_start.view import Choice, FirstStart
from app.ui.fonts import ROW_PROPERTY
from app.ui.i18n import install
from app.ui.importing.view import ImportView
from app.ui.language import LONG, use
from app.ui.main_window import MainWindow
from app.ui.orders.view import OrdersView
from app.ui.packing.view import PackingView
from app.ui.theme import Scheme, Theme, motion_ms
from app.ui.view import View
from app.ui.widgets.button import Button
from app.ui.widgets.label import PlainLabel
from app.ui.widgets.toast import Toast
from db.upgrade import SchemaStatus
from tests.channels.shopify_files import own_row, write_rows

PATIENCE_MS = 30_000


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'shop.db'}"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo shop and the window's memory land in this test's folder."""
    monkeypatch.setattr(app.context, "data_folder", lambda: tmp_path)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "memory"))


class Program:
    """A console that is closed at the end, with everything that it showed."""

    def __init__(self, qtbot: QtBot, url: str, *, demo: bool = False) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._qtbot = qtbot
        self.console = Console(application, Settings(theme="light"), url, demo=demo)

    def wait_for_window(self) -> None:
        """Waits until the window on a shop is there and has read what it shows."""
        console = self.console
        self._qtbot.waitUntil(lambda: console.window is not None and console.tasks is not None, timeout=PATIENCE_MS)
        self._qtbot.waitUntil(lambda: not (console.tasks and console.tasks.busy), timeout=PATIENCE_MS)

    def start_to_page(self) -> FirstStart:
        """Starts and waits until the first page asks or tells."""
        self.console.start()
        return self.wait_for_page()

    def wait_for_page(self) -> FirstStart:
        """Waits until the first page asks or tells."""
        self._qtbot.waitUntil(lambda: not self.console.is_opening, timeout=PATIENCE_MS)
        first = self.console.first
        assert first is not None and first.isVisible()
        return first

    def answer(self, choice: Choice, path: str = "") -> None:
        """Choose on the first page."""
        assert self.console.first is not None
        self.console.first.chosen.emit(choice, path)

    @property
    def view(self) -> View:
        """The view in front."""
        assert self.console.window is not None
        assert self.console.window.view is not None
        return self.console.window.view

    def close(self) -> None:
        """As leaving the program does."""
        self.console.close()
        for widget in (self.console.window, self.console.first):
            if widget is not None:
                widget.close()
                delete(widget)


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, url: str) -> Iterator[Program]:
    program = Program(qtbot, url)
    yield program
    program.close()
    theme.set_scheme(Scheme.LIGHT)


def test_without_a_shop_the_first_page_asks_and_nothing_is_made(program: Program, url: str) -> None:
    program.start_to_page()
    assert program.console.window is None
    assert shop_status(Settings(), url) is SchemaStatus.EMPTY


def test_start_empty_makes_a_shop_and_shows_its_orders(program: Program, url: str) -> None:
    program.start_to_page()
    program.answer(Choice.EMPTY)
    program.wait_for_window()
    assert program.view.view_id == "orders"
    assert program.console.first is None
    assert shop_status(Settings(), url) is SchemaStatus.CURRENT


def test_whatever_the_table_of_actions_lists_somebody_carries_out(program: Program, url: str) -> None:
    make_shop(Settings(), url=url).close()
    program.console.start()
    program.wait_for_window()
    window = program.console.window
    assert window is not None
    for view_id in window.view_ids:
        while window.view_of(view_id).build_more():
            pass
    listed = {spec.id for spec in SPECS if spec.scope not in {"preview", "shared", "start"}}
    assert listed - {bound.spec.id for bound in window.kit.actions.bound()} == set()


def test_an_import_makes_a_shop_and_checks_the_file(program: Program, tmp_path: Path) -> None:
    file = write_rows(tmp_path / "orders.csv", [own_row("#1001")])
    program.start_to_page()
    program.answer(Choice.IMPORT, str(file))
    program.wait_for_window()
    assert isinstance(program.view, ImportView)
    assert "orders.csv" in program.view.head.words


def test_the_page_stays_alive_while_a_shop_is_made_and_a_second_choice_does_nothing(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, begun = threading.Event(), list[threading.Thread]()

    def slow(settings: Settings, *, url: str | None = None) -> AppContext:
        begun.append(threading.current_thread())
        assert go.wait(10)
        return make_shop(settings, url=url)

    monkeypatch.setattr(app.main, "make_shop", slow)
    first = program.start_to_page()
    first.chosen.emit(Choice.EMPTY, "")
    first.chosen.emit(Choice.EMPTY, "")
    qtbot.waitUntil(lambda: bool(begun))
    assert program.console.window is None
    assert first.isVisible()
    go.set()
    program.wait_for_window()
    assert len(begun) == 1
    assert begun[0] is not threading.main_thread()


def test_a_refusal_is_told_on_the_first_page(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(settings: Settings, *, url: str | None = None) -> AppContext:
        raise Refused("There is a shop already. Nothing was changed.")

    monkeypatch.setattr(app.main, "make_shop", refuse)
    first = program.start_to_page()
    first.chosen.emit(Choice.EMPTY, "")
    qtbot.waitUntil(lambda: bool(first.banner.words))
    assert first.banner.words == "There is a shop already. Nothing was changed."
    assert program.console.window is None


def test_a_shop_that_cannot_be_opened_leaves_the_first_page_with_the_reason(program: Program, tmp_path: Path) -> None:
    (tmp_path / "shop.db").write_text("not a database, but something that somebody needs")
    assert program.start_to_page().banner.words
    assert (tmp_path / "shop.db").read_text().startswith("not a database")


def test_a_database_that_comes_back_is_opened_by_one_button(
    program: Program, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_shop(Settings(), url=url).close()

    def away(settings: Settings, url: str | None = None) -> SchemaStatus:
        raise Unavailable("The database cannot be reached just now. Nothing was changed.")

    with monkeypatch.context() as gone:
        gone.setattr(app.opening, "shop_status", away)
        first = program.start_to_page()
    again = next(found for found in first.findChildren(Button) if found.text() == "Try again")
    again.click()
    program.wait_for_window()
    assert program.view.view_id == "orders"


def test_the_page_says_that_a_slow_database_is_being_opened_and_stays_alive(
    program: Program, url: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_shop(Settings(), url=url).close()
    go, threads = threading.Event(), list[threading.Thread]()

    def slow(settings: Settings, *, url: str | None = None) -> AppContext:
        threads.append(threading.current_thread())
        assert go.wait(10)
        return open_shop(settings, url=url)

    monkeypatch.setattr(app.opening, "open_shop", slow)
    program.console.start()
    qtbot.waitUntil(lambda: program.console.opening is not None, timeout=PATIENCE_MS)
    opening = program.console.opening
    assert opening is not None and opening.isVisible()
    assert "Opening" in " ".join(found.text() for found in opening.findChildren(PlainLabel))
    go.set()
    program.wait_for_window()
    assert threads and threads[0] is not threading.main_thread()
    assert program.console.opening is None and program.console.first is None


def test_a_slow_database_that_cannot_be_opened_leaves_the_first_page_alone(
    program: Program, url: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_shop(Settings(), url=url).close()
    go = threading.Event()

    def slow(_settings: Settings, *, url: str | None = None) -> AppContext:
        assert go.wait(10)
        raise Refused(f"Not today: {url}")

    monkeypatch.setattr(app.opening, "open_shop", slow)
    program.console.start()
    qtbot.waitUntil(lambda: program.console.opening is not None, timeout=PATIENCE_MS)
    go.set()
    first = program.wait_for_page()
    assert "Not today" in first.banner.words
    assert program.console.opening is None


def test_a_shop_that_is_there_opens_at_once(program: Program, url: str) -> None:
    make_shop(Settings(), url=url).close()
    program.console.start()
    program.wait_for_window()
    assert program.console.first is None
    assert program.view.view_id == "orders"


def test_files_dropped_on_the_window_are_checked(program: Program, url: str, qtbot: QtBot, tmp_path: Path) -> None:
    make_shop(Settings(), url=url).close()
    file = write_rows(tmp_path / "orders.csv", [own_row("#1001")])
    program.console.start()
    program.wait_for_window()
    window = program.console.window
    assert window is not None
    window.files_dropped.emit([str(file)])
    program.wait_for_window()
    assert isinstance(program.view, ImportView)
    assert "orders.csv" in program.view.head.words


def test_the_way_from_an_empty_shop_to_the_demo(program: Program, url: str) -> None:
    make_shop(Settings(), url=url).close()
    program.console.start()
    program.wait_for_window()
    before = program.console.window
    assert before is not None
    before.view_of("orders").go.emit("start", "demo")
    program.wait_for_window()
    assert program.console.window is not before
    assert program.console.window is not None
    assert program.console.window.kit.context.facts.is_demo
    assert program.console.window.top.ribbon.isVisible()


def test_the_command_demo_opens_the_demo_shop_and_opens_it_again(qtbot: QtBot, theme: Theme, url: str) -> None:
    for _ in range(2):
        program = Program(qtbot, url, demo=True)
        program.console.start()
        program.wait_for_window()
        assert program.console.window is not None
        assert program.console.window.kit.context.facts.is_demo
        program.close()
    assert shop_status(Settings(), url) is SchemaStatus.EMPTY


def test_demo_is_a_command_before_or_after_the_options_and_no_database() -> None:
    assert _is_demo(["demo"])
    assert _is_demo(["--db", "sqlite:///x.db", "demo"])
    assert not _is_demo(["--db", "demo"])
    assert not _is_demo([])


def test_closing_while_the_demo_is_made_leaves_no_thread(qtbot: QtBot, theme: Theme, url: str) -> None:
    program = Program(qtbot, url, demo=True)
    program.console.start()
    program.close()
    assert program.console.window is None
    assert "making a shop" not in [thread.name for thread in threading.enumerate()]


def test_a_product_scanned_is_named_and_a_transfer_is_opened(qtbot: QtBot, theme: Theme, url: str) -> None:
    program = Program(qtbot, url, demo=True)
    program.console.start()
    program.wait_for_window()
    window = program.console.window
    assert window is not None
    window.show_view("orders")
    window.on_scan("2000000000015")
    qtbot.waitUntil(lambda: "Enamel Mug blue" in window.toast.accessibleName(), timeout=10_000)
    window.toast.undo()
    packing = window.view_of("packing")
    assert isinstance(packing, PackingView)
    qtbot.waitUntil(lambda: bool(packing.work.in_hand or packing.work.packed), timeout=10_000)
    assert window.view is packing
    window.show_view("orders")
    window.on_scan("4006389999999")
    qtbot.waitUntil(lambda: "Not known: 4006389999999" in window.toast.accessibleName(), timeout=10_000)
    shop = window.kit.context
    places = [place.id for place in shop.read(location_facts)]
    (sku, *_) = shop.read(lambda conn: conn.exec_driver_sql("SELECT id FROM sku").scalars().all())
    shop.run(RequestTransfer(places[0], places[1], ((sku, 1),)))
    window.on_scan("T-0001")
    qtbot.waitUntil(lambda: window.view is window.view_of("transfers"), timeout=10_000)
    program.close()


def test_a_scan_leads_away_only_to_an_order_and_what_is_unknown_can_be_searched(
    qtbot: QtBot, theme: Theme, url: str
) -> None:
    program = Program(qtbot, url, demo=True)
    program.console.start()
    program.wait_for_window()
    window = program.console.window
    assert window is not None
    window.show_view("new_order")
    before = window.view
    window.on_scan("4006389999999")
    qtbot.waitUntil(lambda: "Not known: 4006389999999" in window.toast.accessibleName(), timeout=10_000)
    assert window.view is before
    window.toast.undo()
    assert (window.view, window.top.search.text()) == (window.view_of("orders"), "4006389999999")
    window.show_view("new_order")
    window.on_scan("#10455")
    orders = window.view_of("orders")
    assert isinstance(orders, OrdersView)
    qtbot.waitUntil(lambda: orders.page.data is not None and orders.page.data.number == "#10455", timeout=10_000)
    assert window.view is orders
    program.close()


# -- settings that apply at once --


@pytest.fixture
def opened(program: Program, url: str, qapp: QApplication) -> Iterator[Program]:
    """A program with an empty shop open; it speaks English again afterwards."""
    make_shop(Settings(), url=url).close()
    program.console.start()
    program.wait_for_window()
    yield program
    install(qapp, "en")
    use(qapp, "")
    qapp.setProperty(ROW_PROPERTY, None)


def window_of(program: Program) -> MainWindow:
    assert program.console.window is not None
    return program.console.window


def test_drafts_that_cannot_be_kept_are_told_in_the_window(opened: Program, qtbot: QtBot) -> None:
    drafts, bar = opened.console._drafts, window_of(opened).toast
    assert drafts is not None
    writer = threading.Thread(target=drafts._tell, args=("The disk is full",))
    writer.start()
    writer.join()
    shown = [bar.current]
    assert shown == [None], "not on the thread that writes"
    qtbot.waitUntil(lambda: bar.current == Toast("The disk is full", "triangle-alert"))


def test_another_language_is_spoken_at_once_by_the_same_window(opened: Program, qtbot: QtBot) -> None:
    before = window_of(opened)
    before.show_view("settings", "printing")
    before.setGeometry(before.x(), before.y(), 1024, 660)
    opened.console.machine.change(language=LONG)
    qtbot.waitUntil(lambda: window_of(opened) is not before)
    after = window_of(opened)
    assert after.isVisible() and not before.isVisible()
    assert after.size() == before.size()
    assert after.view is not None and after.view.state()["page"] == "printing"
    assert after.rail.list.entries.entry(0).title == "[Oorders]"
    opened.console.machine.change(language="en")
    qtbot.waitUntil(lambda: window_of(opened) is not after)
    assert window_of(opened).rail.list.entries.entry(0).title == "Orders"


def test_what_a_job_came_to_is_told_though_the_window_was_built_anew_meanwhile(opened: Program, qtbot: QtBot) -> None:
    old, jobs = window_of(opened), opened.console._jobs
    old.show_toast(Toast("24 orders released", "play", "Undo", lambda: None))
    handle = jobs.begin("Routing")
    opened.console.machine.change(text_scale=110)
    qtbot.waitUntil(lambda: window_of(opened) is not old)
    shown = window_of(opened).toast.current
    assert shown is not None and (shown.text, shown.run) == ("24 orders released", None)
    gone: list[bool] = []
    old.destroyed.connect(lambda: gone.append(True))
    orders = old.view_of("orders")
    qtbot.wait(700)
    orders.say("24 orders routed")
    shown = window_of(opened).toast.current
    assert shown is not None and shown.text == "24 orders routed"
    handle.end()
    qtbot.waitUntil(lambda: gone == [True])


def test_scans_and_letters_go_to_the_new_window_alone(opened: Program, qtbot: QtBot) -> None:
    before = window_of(opened)
    opened.console.machine.change(text_scale=120)
    qtbot.waitUntil(lambda: window_of(opened) is not before)
    after = window_of(opened)
    router = opened.console._router
    assert router is not None
    router.scanned.emit("4006389999999")
    opened.wait_for_window()
    qtbot.waitUntil(lambda: after.toast.current is not None)
    assert before.toast.current is None
    assert opened.console._on_letter("?", False)
    assert after.kit.actions.covered and not before.kit.actions.covered


def test_paper_and_folder_are_those_of_the_settings_at_once(opened: Program, qtbot: QtBot, tmp_path: Path) -> None:
    before = window_of(opened)
    opened.console.machine.change(print_folder=str(tmp_path / "papers"), paper="letter")
    qtbot.waitUntil(lambda: window_of(opened) is not before)
    context = window_of(opened).kit.context
    assert isinstance(context, AppContext)
    assert context.settings.print_path == tmp_path / "papers"


def test_colours_and_sounds_need_no_new_window(opened: Program, qapp: QApplication) -> None:
    before = window_of(opened)
    opened.console.machine.change(theme="dark", sound_volume=10, reduce_motion=True)
    qapp.processEvents()
    assert window_of(opened) is before
    assert before.kit.theme.scheme is Scheme.DARK
    assert (before.kit.sounds.volume, motion_ms()) == (10, 0)
    opened.console.machine.change(theme="light", reduce_motion=False)


def test_a_view_is_built_when_it_is_wanted_or_the_window_has_been_left_alone(opened: Program, qtbot: QtBot) -> None:
    window = window_of(opened)
    assert window._places.built("packing") is None
    window.show_view("packing")
    assert window._places.built("packing") is window.view
    qtbot.waitUntil(lambda: window._places.next_unbuilt() is None, timeout=PATIENCE_MS)


def test_the_program_comes_back_to_the_view_and_what_it_showed_though_it_was_killed(
    opened: Program, qtbot: QtBot, theme: Theme, url: str
) -> None:
    window = window_of(opened)
    window.show_view("settings", "about")
    qtbot.waitUntil(lambda: not window.memory._pause.isActive())
    again = Program(qtbot, url)  # nobody has closed the first one
    again.console.start()
    again.wait_for_window()
    assert again.view.view_id == "settings"
    assert again.view.state()["page"] == "about"
    again.close()


@pytest.fixture
def handlers() -> Iterator[None]:
    """What signals do is put back afterwards."""
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
    yield
    for one, handler in before.items():
        signal.signal(one, handler)


class _Application:
    """Stands for the application, which a test must not end."""

    def __init__(self) -> None:
        self.ended = 0

    def quit(self) -> None:
        self.ended += 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_console_as_its_close_button_does(
    qtbot: QtBot, handlers: None, number: signal.Signals
) -> None:
    signal.signal(number, signal.default_int_handler)
    application = _Application()
    end_as_the_close_button_does(cast("QApplication", application))
    signal.raise_signal(number)
    qtbot.waitUntil(lambda: application.ended == 1)


def test_a_signal_that_is_to_be_ignored_still_is(qtbot: QtBot, handlers: None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_as_the_close_button_does(cast("QApplication", _Application()))
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
