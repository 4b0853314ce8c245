"""Benchmarks of the order list on the screen: a frame of scrolling, taking everything that matches, locking."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.bench.measuring import Measured
from tests.bench.shops import BenchShop

_PATIENCE = 60.0
_WARM_UP = 20


@contextmanager
def _desk(shop: BenchShop) -> Iterator[tuple[object, object]]:
    """The application and the Orders screen on this shop, off screen, with its first page painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication
    from shiboken6 import delete

    from app.ui.actions import Actions
    from app.ui.main_window import MainWindow
    from app.ui.orders.view import OrdersView
    from app.ui.sounds import Sounds
    from app.ui.tasks import Tasks
    from app.ui.theme import Scheme, Theme
    from app.ui.view import Kit

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    tasks = Tasks(shop.context)
    kit = Kit(shop.context, tasks, Actions(), Theme(app, scheme=Scheme.LIGHT), Sounds())
    window = MainWindow(kit)
    view = OrdersView(kit)
    window.add_view(view)
    window.resize(1440, 900)
    window.show_view("orders")
    window.show()

    def quiet() -> bool:
        return not tasks.busy and bool(view.list.model.rows)

    try:
        _wait(app.processEvents, lambda: quiet() and view.list.views.is_begun)
        view.list.show_view("all")
        _wait(app.processEvents, quiet)
        yield app, view
    finally:
        tasks.shutdown(_PATIENCE)
        delete(window)


def _wait(turn: Callable[[], object], ready: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("the list did not come")
        turn()
        time.sleep(0.001)
    turn()


def scroll(shop: BenchShop, size: int) -> Measured:
    """Seconds of each frame while a person scrolls down ``size`` frames of three rows: pages come in meanwhile."""
    from PySide6.QtWidgets import QApplication

    from app.ui.orders.view import OrdersView

    shop.open_orders(50)
    with _desk(shop) as (app, view):
        assert isinstance(app, QApplication) and isinstance(view, OrdersView)
        table = view.list.table
        bar, latencies = table.verticalScrollBar(), []
        step = 3 * table.verticalHeader().defaultSectionSize()
        for frame in range(size + _WARM_UP):
            begun = time.perf_counter()
            if bar.value() >= bar.maximum() and not view.list.model.has_more:
                bar.setValue(0)
            bar.setValue(bar.value() + step)
            app.processEvents()  # paints
            if frame >= _WARM_UP:
                latencies.append(time.perf_counter() - begun)
            time.sleep(0.004)  # what a screen of 60 frames leaves for reading the next page
        return Measured(tuple(latencies), size, None, "frames")


def select_all(shop: BenchShop, size: int) -> Measured:
    """Seconds from Ctrl+A to the painted ticks of everything that matches, and back, ``size`` times."""
    from PySide6.QtWidgets import QApplication

    from app.ui.orders.view import OrdersView

    shop.open_orders(50)
    with _desk(shop) as (app, view):
        assert isinstance(app, QApplication) and isinstance(view, OrdersView)
        (take_all,) = [bound.action for bound in view.kit.actions.bound() if bound.spec.id == "orders.select_all"]
        latencies = []
        for turn in range(size + _WARM_UP):
            begun = time.perf_counter()
            take_all.trigger()
            view.list.table.viewport().repaint()
            view.list.bulk.repaint()
            if turn >= _WARM_UP:
                latencies.append(time.perf_counter() - begun)
            assert view.list.model.all_matching
            view.list.model.tick_all(False)
            app.processEvents()
        return Measured(tuple(latencies), size, None, "selections")


def lock(shop: BenchShop, size: int) -> Measured:
    """Seconds from Ctrl+L over the filled list to the painted lock page, ``size`` times."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.queries.people import people
    from app.ui.main_window import MainWindow
    from app.ui.orders.view import OrdersView

    with _desk(shop) as (app, view):
        assert isinstance(app, QApplication) and isinstance(view, OrdersView)
        window, latencies, tasks = view.window(), [], view.kit.tasks
        assert isinstance(window, MainWindow)
        me = shop.context.read(people)[0]
        for turn in range(size + 2):
            view.list.table.setFocus()
            begun = time.perf_counter()
            QTest.keyClick(view.list.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
            page = window.lock.page
            assert page is not None
            window.repaint()
            if turn >= 2:
                latencies.append(time.perf_counter() - begun)
            _wait(app.processEvents, lambda: not tasks.busy)
            page.person_chosen.emit(me)
            _wait(app.processEvents, lambda: not (tasks.busy or window.lock.is_locked))
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop of a program does
        return Measured(tuple(latencies), size, None, "locks")
