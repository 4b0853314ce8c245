"""The lock over the window: nothing gets past it, and whoever comes in goes on where it stood."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.errors import Unavailable
from app.printing.preview import Rasteriser
from app.queries.people import people
from app.services import logins
from app.services.holds import LiftHold, PlaceHold
from app.services.logins import Logins
from app.services.people import Supervisor, supervisor
from app.ui.drafts import DraftOwner, Drafts, Form
from app.ui.lock import page as lock_page
from app.ui.lock.gate import LockGate
from app.ui.lock.pad import BigKey
from app.ui.new_order.state import from_draft
from app.ui.screens import STAYS
from app.ui.settings.badges import SINGLE, Badges
from app.ui.settings.people_page import PeopleRow
from app.ui.theme import Theme
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.overlay import Overlay
from tests.factories import rows_of
from tests.printing.reading import barcodes, pdfium_pages
from tests.ui.counter_desk import Counter, at_counter
from tests.ui.packing_station import EAN, Station, at_station, order, stocked

OWNER, MIA, BO = 1, 2, 3


@pytest.fixture(autouse=True)
def quick_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logins, "_HASH", {"time_cost": 1, "memory_cost": 32, "parallelism": 1, "hash_len": 32})


class Clock:
    """Seconds that only move when told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def station(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> Iterator[Station]:
    """A station where the owner works, with PIN 1234; Mia packs, with PIN 5678; Bo packs, without one."""
    with at_station(qtbot, theme, stocked(sqlite_template, tmp_path)) as station:
        desk = desk_of(station)
        desk.add("Mia", "packer")
        desk.add("Bo", "packer")
        desk.set_pin(MIA, "5678")
        desk.set_pin(OWNER, "1234")
        station.window.lock.start()
        station.settle()
        yield station


def desk_of(station: Station | Counter, pin: str | None = None) -> Supervisor:
    return supervisor(station.shop, Logins(station.shop.read, station.shop.beside), OWNER, pin)


def badge(station: Station | Counter, user_id: int) -> str:
    return next(one.code for one in station.shop.read(people) if one.id == user_id)


def type_pin(station: Station | Counter, pin: str) -> None:
    for digit in pin:
        station.press(Qt.Key(ord(digit)))
    station.press(Qt.Key.Key_Return)
    station.settle()


def lock_now(station: Station | Counter) -> None:
    station.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert station.window.lock.is_locked


def is_locked(station: Station) -> bool:
    return station.window.lock.is_locked


def test_the_right_pin_lets_back_in_and_the_focus_is_where_it_was(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    focus, heard = QApplication.focusWidget(), list[str]()
    monkeypatch.setattr(lock_page, "announce", lambda _page, words, urgent=False: heard.append(words))
    lock_now(station)
    page = station.window.lock.page
    assert page is not None and page.geometry() == station.window.rect() and page.isVisible()
    assert station.window.windowTitle() == "Stationmaster"
    type_pin(station, "9999")
    assert page.message.text() == "Name or PIN is wrong. 4 tries left."
    assert heard == ["PIN of Owner", page.message.text()], "screen readers hear it"
    type_pin(station, "1234")
    assert not is_locked(station) and QApplication.focusWidget() is focus


def test_another_person_goes_on_with_the_open_box(station: Station) -> None:
    order(station.shop, "1001", MUG=2)
    station.scan("1001", EAN["MUG"])
    shown, in_hand = station.page, station.view.work.in_hand
    assert in_hand is not None
    lock_now(station)
    station.scan(badge(station, MIA))
    assert is_locked(station), "a badge names somebody, and lets in nobody who has a PIN"
    type_pin(station, "5678")
    assert not is_locked(station)
    assert station.view.work.in_hand == in_hand and station.shows(shown)
    assert station.window.top.user.text() == "Mia" and station.shop.facts.user_name == "Mia"
    station.scan(EAN["MUG"])
    found = rows_of(station.shop, "SELECT user_id FROM pack_scan ORDER BY id")
    assert [row[0] for row in found] == [OWNER, MIA]


def test_who_has_no_pin_is_in_by_their_badge(station: Station) -> None:
    lock_now(station)
    station.scan(badge(station, BO))
    assert not is_locked(station) and station.shop.facts.user_id == BO
    station.scan(badge(station, BO))
    assert is_locked(station), "one's own badge locks"
    station.scan(badge(station, MIA))
    type_pin(station, "5678")
    assert station.shop.facts.user_id == MIA
    station.scan(badge(station, OWNER))
    assert is_locked(station) and station.window.lock.page is not None
    assert station.window.lock.page.person is not None and station.window.lock.page.person.id == OWNER


def test_nothing_gets_past_the_lock(station: Station) -> None:
    order(station.shop, "1001", MUG=1)
    dropped, pasted = list[object](), list[object]()
    station.window.files_dropped.connect(dropped.append)
    station.window.paste_wanted.connect(lambda: pasted.append(1))
    lock_now(station)
    before = rows_of(station.shop, "SELECT count(*) FROM operation")[0][0]
    station.scan("1001", EAN["MUG"])
    control = Qt.KeyboardModifier.ControlModifier
    for key, modifier in (
        (Qt.Key.Key_K, control), (Qt.Key.Key_V, control), (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Z, control), (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_1, control),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Comma, control),
    ):  # fmt: skip
        station.press(key, modifier)
        QTest.keyClick(station.view, key, modifier)
        QTest.keyClick(station.window, key, modifier)
    QTest.mouseClick(station.window.top.user, Qt.MouseButton.LeftButton)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/orders.csv")])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    QApplication.sendEvent(station.window, drop)
    station.view.setFocus()  # as a read that ends late may do
    station.settle()
    focus = QApplication.focusWidget()
    page = station.window.lock.page
    assert page is not None and focus is not None and (focus is page or page.isAncestorOf(focus))
    assert station.view.work.in_hand is None and dropped == [] and pasted == []
    assert not station.window.station_mode
    assert rows_of(station.shop, "SELECT count(*) FROM operation")[0][0] == before
    assert is_locked(station)


def seen_by_screen_readers(window: QWidget) -> set[object]:
    """The widgets of a window that assistive technology is told of; into what is invisible it goes no further."""
    found, ahead = set[object](), [QAccessible.queryAccessibleInterface(window)]
    while ahead:
        one = ahead.pop()
        if one.state().invisible:
            continue
        found.add(one.object())
        ahead += [child for at in range(one.childCount()) if (child := one.child(at)) is not None]
    return found


def test_what_lies_behind_is_out_of_reach_and_there_again(station: Station) -> None:
    dialog, display, late = QWidget(), QWidget(), QWidget()
    display.setProperty(STAYS, True)
    for each in (dialog, display, late):
        station.qtbot.addWidget(each)
    for each in (dialog, display):
        each.show()
    preview = Overlay(station.window, name="Print preview")
    station.kit.actions.cover(preview)
    preview.open_over()
    station.window.activateWindow()
    preview.setFocus()
    station.qtbot.waitUntil(lambda: QApplication.focusWidget() is preview)
    before = seen_by_screen_readers(station.window)
    lock_now(station)
    assert not dialog.isVisible() and not preview.isVisible()
    late.show()
    station.settle()
    page = station.window.lock.page
    assert page is not None
    station.qtbot.waitUntil(lambda: QApplication.focusWidget() is page)
    for _ in range(12):
        station.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None and page.isAncestorOf(focus)
    told = seen_by_screen_readers(station.window) - {station.window}
    assert page in told and all(isinstance(one, QWidget) and (one is page or page.isAncestorOf(one)) for one in told)
    assert [each.isVisible() for each in (dialog, late, preview, display)] == [False, False, False, True]
    type_pin(station, "1234")
    assert not is_locked(station)
    assert all(each.isVisible() for each in (dialog, late, preview, display))
    assert seen_by_screen_readers(station.window) == before
    station.qtbot.waitUntil(lambda: QApplication.focusWidget() is preview)


def test_a_half_typed_form_is_as_it_was_for_whoever_comes_in(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    with at_counter(qtbot, theme, stocked(sqlite_template, tmp_path), drafts=tmp_path / "drafts") as counter:
        desk = desk_of(counter)
        desk.set_pin(desk.add("Mia", "packer"), "5678")
        desk.set_pin(OWNER, "1234")
        counter.window.lock.start()
        type_pin(counter, "1234") if counter.window.lock.is_locked else counter.settle()
        counter.scan(EAN["MUG"])
        counter.type("12,")  # wrong as it is
        typed, focus = counter.view.form.state, QApplication.focusWidget()
        assert typed.lines[0].price == "12,"
        lock_now(counter)
        type_pin(counter, "1234")
        assert counter.view.form.state == typed and QApplication.focusWidget() is focus and counter.typed == "12,"
        lock_now(counter)
        counter.scan(badge(counter, MIA))
        type_pin(counter, "5678")
        assert counter.shop.facts.user_id == MIA
        assert counter.view.form.state == typed and QApplication.focusWidget() is focus
        counter.type("5")
        counter.kit.drafts.flush()
        by = [
            Drafts(tmp_path / "drafts", DraftOwner(counter.shop.facts.database_id, counter.shop.facts.station_id, user))
            for user in (OWNER, MIA)
        ]
        kept = [draft and from_draft(draft.data).lines[0].price for draft in (one.load(Form.NEW_ORDER) for one in by)]
        assert kept == ["12,", "12,5"], "each has what was there when they had it"
        for one in by:
            one.close()


def test_another_window_in_front_gives_way_to_the_page(station: Station) -> None:
    assistant = QWidget()
    station.qtbot.addWidget(assistant)
    assistant.show()
    station.window.hide()
    station.window.lock.lock()
    assert station.window.isVisible() and not assistant.isVisible()
    station.qtbot.waitUntil(lambda: QApplication.focusWidget() is station.window.lock.page)
    type_pin(station, "1234")
    assert assistant.isVisible() and not station.window.isVisible()


def test_a_window_that_gave_way_to_another_keeps_nothing_from_it(qtbot: QtBot, qapp: QApplication) -> None:
    old, new = QWidget(), QLineEdit()
    for each in (old, new):
        qtbot.addWidget(each)
    gate = LockGate(qapp, old, lambda _event: False)
    gate.shut(QWidget(old))
    gate.retire()
    new.show()
    QTest.keyClicks(new, "12")
    qapp.processEvents()
    assert new.text() == "12" and new.isVisible()


def test_a_running_job_goes_on_while_it_locks_by_itself(station: Station) -> None:
    order(station.shop, "1001", MUG=1)
    (order_id,) = rows_of(station.shop, "SELECT id FROM sales_order")[0]
    lock, clock, held, done = station.window.lock, Clock(), threading.Event(), list[object]()
    lock.gate._clock = clock
    lock.gate.touch()
    station.kit.tasks.work(
        station.window, lambda run: (held.wait(10), run(PlaceHold(order_id, "fraud")))[1], done=done.append
    )
    clock.now = 15 * 60
    lock.look()
    assert is_locked(station) and done == []
    held.set()
    station.settle()
    assert is_locked(station) and len(done) == 1
    assert rows_of(station.shop, "SELECT user_id FROM operation WHERE name LIKE '%hold'") == [(OWNER,)]


def test_who_is_chosen_after_a_supervisor_was_asked_enters_their_own_pin(station: Station) -> None:
    for _ in range(5):
        station.window.lock._logins.attempt(MIA, "0000")
    lock_now(station)
    station.scan(badge(station, MIA))
    page = station.window.lock.page
    assert page is not None
    (way,) = [one for one in page.findChildren(BigKey) if one.isVisible() and one.text() == "Unlock as Owner"]
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert page.stuck is not None and page.pad.isVisible()
    station.press(Qt.Key.Key_O)
    assert page.hint.text() == "PIN of Owner"
    type_pin(station, "1234")
    assert not is_locked(station) and station.shop.facts.user_id == OWNER


def test_five_wrong_ones_and_a_supervisor_frees(station: Station) -> None:
    lock_now(station)
    station.scan(badge(station, MIA))
    for _ in range(5):
        type_pin(station, "0000")
    page = station.window.lock.page
    assert page is not None and page.message.text() == "Locked. A supervisor can unlock."
    ways = [one for one in page.findChildren(BigKey) if one.isVisible() and one.text() == "Unlock as Owner"]
    assert len(ways) == 1
    QTest.mouseClick(ways[0], Qt.MouseButton.LeftButton)
    assert page.hint.text() == "PIN of Owner, to unlock Mia"
    type_pin(station, "1234")
    assert page.message.text() == "Mia can try again." and is_locked(station)
    type_pin(station, "5678")
    assert not is_locked(station) and station.shop.facts.user_id == MIA


def test_it_locks_when_nobody_has_been_there_for_the_time_of_the_role(station: Station) -> None:
    lock, clock = station.window.lock, Clock()
    lock.gate._clock = clock
    lock.gate.touch()
    clock.now = 15 * 60 - 1
    lock.look()
    assert not is_locked(station)
    station.press(Qt.Key.Key_Shift)
    clock.now += 15 * 60 - 1
    lock.look()
    assert not is_locked(station), "a key was pressed in between"
    clock.now += 2
    lock.look()
    assert is_locked(station)
    type_pin(station, "1234")
    station.scan(badge(station, BO))
    clock.now += 2 * 60 + 1
    lock.look()
    assert is_locked(station), "two minutes for packers"


def test_who_works_alone_without_a_pin_is_never_bothered(
    qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path
) -> None:
    with at_station(qtbot, theme, stocked(sqlite_template, tmp_path)) as station:
        lock, clock = station.window.lock, Clock()
        lock.gate._clock = clock
        lock.start()
        station.settle()
        clock.now = 1e6
        lock.look()
        assert not lock.is_locked


def test_a_shop_with_pins_starts_locked(qtbot: QtBot, theme: Theme, sqlite_template: Path, tmp_path: Path) -> None:
    path = stocked(sqlite_template, tmp_path)
    with at_station(qtbot, theme, path) as station:
        desk_of(station).set_pin(OWNER, "1234")
    with at_station(qtbot, theme, path) as station:
        station.window.lock.start()
        assert station.window.lock.is_locked
        station.settle()
        station.press(Qt.Key.Key_O)
        type_pin(station, "1234")
        assert not station.window.lock.is_locked


def test_many_people_are_named_by_typing(station: Station) -> None:
    desk = desk_of(station, "1234")
    for number in range(8):
        desk.add(f"Person {number}", "packer")
    station.window.lock._read()
    station.settle()
    lock_now(station)
    page = station.window.lock.page
    assert page is not None
    page._name.setFocus()
    page._name.selectAll()
    for letter in "nobody":
        station.press(Qt.Key(ord(letter.upper())))
    type_pin(station, "0000")
    assert page.message.text() == "Name or PIN is wrong. 4 tries left."
    page._name.selectAll()
    for letter in "mia":
        station.press(Qt.Key(ord(letter.upper())))
    type_pin(station, "5678")
    assert not is_locked(station) and station.shop.facts.user_id == MIA


def test_in_an_outage_it_stays_locked_and_says_why(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    lock_now(station)

    def away(*_: object, **__: object) -> object:
        raise Unavailable("The database does not answer.", fix="Wait a moment.")

    monkeypatch.setattr(station.window.lock._logins, "read", away)
    type_pin(station, "1234")
    page = station.window.lock.page
    assert page is not None and "does not answer" in page.message.text()


def test_writes_that_wait_carry_who_asked_for_them(station: Station) -> None:
    order(station.shop, "1001", MUG=1)
    order(station.shop, "1002", MUG=1)
    ids = [row[0] for row in rows_of(station.shop, "SELECT id FROM sales_order ORDER BY id")]
    held = threading.Event()
    station.kit.tasks.work(station.window, lambda run: (held.wait(10), run(PlaceHold(ids[0], "fraud")))[1], done=bool)
    station.kit.tasks.run(station.window, PlaceHold(ids[1], "fraud"))
    station.window.lock._become(next(one for one in station.shop.read(people) if one.id == BO))
    held.set()
    station.settle()
    station.kit.tasks.run(station.window, LiftHold(ids[0], "fraud"))
    station.settle()
    found = rows_of(station.shop, "SELECT name, user_id FROM operation WHERE name LIKE '%hold' ORDER BY id")
    assert sorted(user for _name, user in found) == [OWNER, OWNER, BO]


def test_people_are_looked_after_in_settings(station: Station) -> None:
    row = PeopleRow(station.kit, Badges(station.view, None))
    station.qtbot.addWidget(row)
    row.show()
    station.settle()

    def press(name: str) -> None:
        button = next(one for one in row.findChildren(Button) if one.text() == name and one.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        station.settle()

    def field(name: str) -> Field:
        return next(one for one in row.findChildren(Field) if one.accessibleName() == name and one.isVisible())

    def change(name: str) -> None:
        person = next(one for one in station.shop.read(people) if one.name == name)
        button = row.findChild(Button, f"change-person-{person.id}")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        station.settle()

    field("Name of a new person").setText("Zoe")
    press("Add")
    assert row.fault == "Enter your own PIN first, above."
    field("Your PIN").setText("0000")
    press("Go on")
    assert row.fault.startswith("Name or PIN is wrong. 4 tries left.")
    field("Your PIN").setText("1234")
    press("Go on")
    field("Name of a new person").setText("Zoe")
    press("Add")
    station.settle()
    assert row.fault == "" and "Zoe" in {one.name for one in station.shop.read(people)}
    change("Zoe")
    name = field("Name of Zoe")
    name.setText("Mia")
    press("Rename")
    assert "Mia already" in row.fault and name.text() == "Mia", "what cannot be is told, and stays to be mended"
    name.setText("Zoë")
    QTest.keyClick(name, Qt.Key.Key_Return)
    station.settle()
    assert row.fault == "" and "Zoë" in {one.name for one in station.shop.read(people)}
    change("Zoë")
    press("Archive")
    assert "Zoë" not in {one.name for one in station.shop.read(people)}
    press("1 archived")
    press("Bring back")
    assert "Zoë" in {one.name for one in station.shop.read(people)}
    row.hide()
    row.show()
    station.settle()
    assert field("Your PIN").isVisible(), "leaving forgets the PIN"


def test_a_badge_is_looked_at_and_then_printed(station: Station) -> None:
    with Rasteriser() as rasteriser:
        badges = Badges(station.view, rasteriser)
        failed = list[object]()
        badges.print_badges([MIA], SINGLE, failed.append, name="Mia")
        station.settle()
        preview = badges.previews.shown
        assert preview is not None and preview.name.text() == "badge-Mia.pdf" and failed == []
        QTest.keyClick(preview, Qt.Key.Key_Return)
        station.settle()
        assert badges.previews.shown is None
        (page,) = pdfium_pages((station.shop.settings.print_path / "badge-Mia.pdf").read_bytes(), rasteriser)
        assert barcodes(page) == {(kind, badge(station, MIA)) for kind in ("Code128", "QRCode")}
        badges.print_badges([99], SINGLE, failed.append)
        station.window.lock.lock()
        station.settle()
        type_pin(station, "1234")
        assert len(failed) == 1 and badges.previews.shown is None, "told behind the lock page too"
