"""Check and repair on the real screen, by keys: what is shown is what is written, and it stays on record."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.queries.doctor import Report, Watch, examine
from app.services import repairs
from app.services.repairs import Outcome
from app.ui import jobs
from app.ui.repair import rows
from app.ui.repair import view as repair_view
from app.ui.theme import Theme
from db.session import Database
from tests.factories import one, rows_of
from tests.ui.repair_desk import Desk, at_desk, stocked
from tests.ui.tabbing import read_by_tab

_HOLDS = "UPDATE sales_order SET holds = holds + 1"
_STOCK = "UPDATE stock_level SET on_hand = on_hand + 3"
_CURRENCY = "UPDATE sales_order SET currency = '' WHERE number = '1003'"
_HEADER = "Orders that are not up to date (3)"


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    return stocked(sqlite_template, tmp_path)


def _enabled(desk: Desk) -> set[str]:
    return {name for name, button in desk.view.pane.buttons.items() if button.isEnabled()}


def _working(desk: Desk) -> set[str]:
    return {bound.spec.id for bound in desk.kit.actions.working()}


def test_a_sound_shop_is_said_to_add_up(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        assert desk.view._empty.accessibleName().startswith("Not checked yet")
        assert desk.window.focusWidget() is desk.view.begin_button
        desk.press(Qt.Key.Key_C)
        assert desk.view._empty.accessibleName().startswith("Everything adds up")
        assert desk.window.focusWidget() is desk.view.begin_button


def test_one_is_set_right_by_one_key_and_shown_before(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.damage(_HOLDS)
        desk.press(Qt.Key.Key_C)
        assert not desk.view.table.isColumnHidden(1)
        assert desk.rows == [_HEADER, *(f"Order {n} counts its holds as 1, and 0 stand." for n in (1001, 1002, 1003))]
        assert desk.window.focusWidget() is desk.view.table
        desk.press(Qt.Key.Key_J)
        assert desk.view.pane.told.since.startswith("Last step on record: ")
        assert desk.pane == ["Holds: 1 → 0"] and _enabled(desk) == {"repair.one", "repair.all", "repair.open"}
        desk.press(Qt.Key.Key_Return)
        assert desk.went == [("orders", one(desk.shop, "SELECT id FROM sales_order WHERE number = '1002'"))]
        desk.press(Qt.Key.Key_R)
        assert rows_of(desk.shop, "SELECT holds FROM sales_order ORDER BY number") == [(1,), (0,), (1,)]
        assert desk.toasts[-1].text == "1 change was written. It stays on record."
        assert len(desk.rows) == 3 and "(2)" in desk.rows[0]


def test_all_of_a_kind_are_shown_by_a_key_and_written_by_the_same_again(
    qtbot: QtBot, theme: Theme, shop_file: Path
) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.damage(_HOLDS)
        desk.press(Qt.Key.Key_C)
        desk.press(Qt.Key.Key_A)
        assert desk.pane == [f"Order {number}: Holds: 1 → 0" for number in (1001, 1002, 1003)]
        desk.press(Qt.Key.Key_R)
        assert one(desk.shop, "SELECT sum(holds) FROM sales_order") == 3
        desk.press(Qt.Key.Key_Escape)
        assert desk.pane == ["Holds: 1 → 0"]
        desk.press(Qt.Key.Key_A)
        desk.press(Qt.Key.Key_A)
        assert one(desk.shop, "SELECT sum(holds) FROM sales_order") == 0
        assert desk.view._empty.accessibleName().startswith("Everything adds up")
        assert examine(desk.shop.database).ok


def test_what_needs_a_person_says_what_to_do_and_is_not_written(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.damage(_CURRENCY)
        desk.press(Qt.Key.Key_C)
        assert desk.view.pane.told.advice.startswith("Open the order and compare it")
        assert _enabled(desk) == {"repair.open"}
        for key in (Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_W):
            desk.press(key)
        assert one(desk.shop, "SELECT count(*) FROM operation WHERE name LIKE '%repair%'") == 0


def test_what_the_books_do_not_agree_on_is_not_guessed(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        line = "(SELECT l.id FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.number = '1002')"
        desk.damage(
            f"UPDATE order_line SET reserved = 1, open = 1 WHERE id = {line}",
            f"UPDATE shipment_line SET quantity = 1 WHERE order_line_id = {line}",
        )
        desk.press(Qt.Key.Key_C)
        rows = [row for row in desk.view.table.rows.rows if row.cells]
        told = {row.cells[0].text: row.cells[1].text for row in rows}
        assert told["Order 1002, line 1"] == "Needs a person"
        desk.view.table.select_key(next(row.key for row in rows if row.cells[0].text == "Order 1002, line 1"))
        desk.settle()
        assert desk.pane == [] and desk.view.pane.told.left == 1 and "repair.one" not in _enabled(desk)
        assert desk.view.pane.told.advice.startswith("Open the order")
        moves = one(desk.shop, "SELECT count(*) FROM stock_move")
        for key in (Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_A):
            desk.press(key)
        assert one(desk.shop, "SELECT count(*) FROM stock_move") == moves


def test_figures_are_compared_first_and_set_by_a_key_of_their_own(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(Qt.Key.Key_B)
        assert desk.view._empty.accessibleName().startswith("The figures are right")
        desk.damage(_STOCK)
        desk.press(Qt.Key.Key_B)
        assert desk.rows == ["CAP at Main: on hand 12 → 9", "MUG at Main: on hand 23 → 20"] or desk.rows == [
            "MUG at Main: on hand 23 → 20",
            "CAP at Main: on hand 12 → 9",
        ]
        assert one(desk.shop, "SELECT sum(on_hand) FROM stock_level") == 35
        desk.press(Qt.Key.Key_W)
        assert one(desk.shop, "SELECT sum(on_hand) FROM stock_level") == 29
        assert desk.view._empty.accessibleName().startswith("The figures are right")


def test_the_record_says_who_set_what_right(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.press(Qt.Key.Key_H)
        assert desk.view._empty.accessibleName().startswith("Nothing was set right yet")
        desk.damage(_HOLDS, _STOCK)
        desk.press(Qt.Key.Key_B)
        desk.press(Qt.Key.Key_W)
        desk.press(Qt.Key.Key_C)
        desk.press(Qt.Key.Key_R)
        desk.press(Qt.Key.Key_H)
        assert desk.rows[0] == "Order 1001: Holds: 1 → 0" and len(desk.rows) == 2
        facts = desk.shop.facts
        assert desk.view.pane.told.title == f"{facts.user_name} at {facts.station_name}"
        desk.press(Qt.Key.Key_J)
        assert sorted(desk.pane) == ["CAP at Main: on hand 12 → 9", "MUG at Main: on hand 23 → 20"]


def test_a_check_that_is_stopped_says_so_at_once_and_its_answer_is_dropped(
    qtbot: QtBot, theme: Theme, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(database: Database, **_watch: object) -> Report:
        begun.set()
        go_on.wait(60)
        return examine(database)  # as one that was too far on to be stopped

    monkeypatch.setattr(repair_view, "examine", slow)
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.damage(_HOLDS)
        desk.view.check()
        assert begun.wait(60) and desk.window.focusWidget() is desk.view.stop_button
        desk.view.stop()
        assert desk.view.stop_button.isHidden() and "Nothing was changed" in desk.view.banner.words
        assert desk.kit.jobs.running == []
        go_on.set()
        desk.settle()
        assert desk.rows == [] and desk.view._empty.accessibleName().startswith("Not checked yet")


def test_comparing_figures_tells_how_far_it_is_and_stops(
    qtbot: QtBot, theme: Theme, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, told = threading.Event(), threading.Event(), list[bool]()
    compare = repairs.figures

    def slow(database: Database, watch: Watch) -> repairs.Figures:
        told.append(watch(1, 5))
        begun.set()
        go_on.wait(60)
        told.append(watch(2, 5))
        return compare(database)  # as one that was too far on to be stopped

    monkeypatch.setattr(repairs, "figures", slow)
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.damage(_STOCK)
        desk.view.compare()
        assert begun.wait(60) and desk.window.focusWidget() is desk.view.stop_button
        desk.qtbot.waitUntil(lambda: [job.done for job in desk.kit.jobs.running] == [1], timeout=30_000)
        (job,) = desk.kit.jobs.running
        assert (job.title, job.total) == ("Comparing stock figures", 5)
        assert desk.view.stop_button.text() == "Stop" and not desk.view._bound["check"].isEnabled()
        desk.view.compare()
        assert len(desk.kit.jobs.running) == 1, "a second one while it runs is none"
        desk.view.stop()
        assert "The comparison was stopped" in desk.view.banner.words and desk.kit.jobs.running == []
        go_on.set()
        desk.settle()
        assert told == [True, False] and desk.rows == []


def test_sums_of_a_damaged_ledger_are_not_written(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        with desk.shop.database.schema_change() as conn:
            conn.exec_driver_sql("DROP TRIGGER stock_move_no_delete")
            conn.exec_driver_sql("DELETE FROM stock_move WHERE seq = 1 AND hand_delta > 0")
        counters = rows_of(desk.shop, "SELECT * FROM stock_level ORDER BY sku_id")
        desk.press(Qt.Key.Key_B)
        assert desk.view.pane.told.title == "The figures stay as they are"
        desk.press(Qt.Key.Key_W)
        assert rows_of(desk.shop, "SELECT * FROM stock_level ORDER BY sku_id") == counters


def test_tab_goes_as_the_page_is_read(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.damage(_HOLDS)
        desk.press(Qt.Key.Key_C)
        read = read_by_tab(desk.window)
        there = [
            name for name in read if name in ("Check the shop", "What was found", "Set this right", "Open the order")
        ]
        start = there.index("Check the shop")
        assert [*there[start:], *there[:start]] == [
            "Check the shop",
            "What was found",
            "Set this right",
            "Open the order",
        ]


def test_only_what_can_be_done_now_is_offered(qtbot: QtBot, theme: Theme, shop_file: Path) -> None:
    names = ("one", "all", "open", "write", "stop", "down")
    with at_desk(qtbot, theme, shop_file) as desk:

        def offered() -> set[str]:
            return {name for name in names if desk.view._bound[name].isEnabled()}

        assert offered() == set()
        desk.damage(_HOLDS)
        desk.press(Qt.Key.Key_C)
        assert offered() == {"one", "all", "open", "down"}
        desk.press(Qt.Key.Key_A)
        assert offered() == {"all", "open", "stop", "down"}
        desk.press(Qt.Key.Key_Escape)
        assert offered() == {"one", "all", "open", "down"}


def test_writing_tells_how_far_it_is_and_stops_where_it_is_told_to(
    qtbot: QtBot, theme: Theme, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repairs, "CHUNK", 1)  # a part for each of the two products
    monkeypatch.setattr(jobs, "SHOWN_AFTER_MS", 0)
    begun, go_on = threading.Event(), threading.Event()
    carry_out = repairs.carry_out

    def slow(run: Any, steps: Any, op_id: Any, watch: Callable[[int, int], bool]) -> Outcome:
        def waiting(done: int, total: int) -> bool:
            if done == 1:
                watch(done, total)
                begun.set()
                go_on.wait(60)
            return watch(done, total)

        return carry_out(run, steps, op_id, waiting)

    monkeypatch.setattr(repairs, "carry_out", slow)
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.damage(_STOCK)
        desk.press(Qt.Key.Key_B)
        desk.view.write_figures()
        assert begun.wait(60)
        qtbot.waitUntil(lambda: desk.view.bar.isVisible() and desk.kit.jobs.running[0].done == 1)
        assert "check" not in {name.partition(".")[2] for name in _working(desk)}, "one thing after another"
        desk.view.stop()
        go_on.set()
        desk.settle()
        assert "1 change was written. Stopped: the rest is as it was." in desk.toasts[-1].text
        assert one(desk.shop, "SELECT sum(on_hand) FROM stock_level") == 32, "one of two is set, one is as it was"
        assert len(desk.rows) == 1 and desk.view.bar.isHidden()
        desk.press(Qt.Key.Key_W)
        assert one(desk.shop, "SELECT sum(on_hand) FROM stock_level") == 29


def test_of_very_many_figures_the_first_are_listed_and_the_others_counted(
    qtbot: QtBot, theme: Theme, shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "MOST_FIGURES", 1)
    with at_desk(qtbot, theme, shop_file) as desk:
        desk.damage(_STOCK)
        desk.press(Qt.Key.Key_B)
        assert len(desk.rows) == 2 and desk.rows[1] == "and 1 more"
        desk.press(Qt.Key.Key_W)
        assert one(desk.shop, "SELECT sum(on_hand) FROM stock_level") == 29, "all of them are set"
