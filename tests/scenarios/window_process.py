"""A real console in a process of its own, off screen, told what to do.

``python -m tests.scenarios.window_process URL [STATION]``.

It reads a JSON list a line ([verb, arguments...]) and answers each with a JSON line. Keys and scans are key events to
whatever has the focus, as from a keyboard. What was painted in the order list is remembered with its time.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.main import Console
from app.settings import Settings
from app.ui.orders.view import OrdersView
from app.ui.packing.view import PackingView
from app.ui.sounds import Sound

_LATER = object()


def _answer(answer: Any) -> None:
    print(json.dumps(answer), flush=True)


class Eye(QObject):
    """Remembers when a row of the order list was first painted in a state: {number: {state: seconds since 1970}}.

    ``met`` tells when what is ``wanted`` was painted.
    """

    met = Signal(float)

    def __init__(self, view: OrdersView) -> None:
        super().__init__(view)
        self._view = view
        self.wanted: tuple[str, str] | None = None
        self.seen: dict[str, dict[str, float]] = {}
        view.list.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._look)  # once it is painted
        return False

    def _look(self) -> None:
        now, table, model = time.time(), self._view.list.table, self._view.list.model
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        for place in range(max(0, first), (last if last >= 0 else len(model.rows) - 1) + 1):
            order = model.order(model.key_at(place))
            if order is not None:
                self.seen.setdefault(order.number, {}).setdefault(order.state.value, now)
        if self.wanted is not None and self.wanted[1] in self.seen.get(self.wanted[0], {}):
            self.wanted = None
            self.met.emit(now)


class Hands(QObject):
    """Does what it is told, on the GUI thread."""

    told = Signal(object)

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console
        self._eye: Eye | None = None
        self._heard: list[str] = []
        self._longest = 0.0
        self._ticked = time.monotonic()
        self._tick = QTimer(self, interval=10)
        self._tick.timeout.connect(self._measure)
        self._tick.start()
        self.told.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Pass on what comes in, on a thread of its own."""
        for line in sys.stdin:
            self.told.emit(json.loads(line))
        with contextlib.suppress(RuntimeError):  # closed already
            self.told.emit(["close"])

    def _obey(self, order: list[Any]) -> None:
        verb, *arguments = order
        answer = getattr(self, f"do_{verb}")(*arguments)
        if answer is not _LATER:
            _answer(answer)

    def _measure(self) -> None:
        now = time.monotonic()
        self._longest, self._ticked = max(self._longest, now - self._ticked), now

    # -- verbs --

    def do_ready(self) -> bool:
        """Whether the window is there and has read what it shows."""
        console = self._console
        if console.window is None or console.tasks is None or console.tasks.busy:
            return False
        if self._eye is None:
            view = console.window.view_of("orders")
            assert isinstance(view, OrdersView)
            self._eye = Eye(view)
            self._eye.met.connect(_answer)
            sounds = console.window.kit.sounds
            sounds.play = lambda sound: self._heard.append(Sound(sound).name)  # type: ignore[method-assign]  # to hear it
            console.window.activateWindow()
            view.list.show_view("all")  # whatever the program begins with
            return False
        return True

    def do_first(self) -> str:
        """What the first page says, "" where there is none."""
        return self._console.first.banner.words if self._console.first is not None else ""

    def do_show(self, view_id: str, argument: Any = None) -> None:
        """Bring a view to the front; of the orders all of them, whatever the view begins with."""
        window = self._console.window
        assert window is not None
        window.show_view(view_id, argument)
        view = window.view
        if isinstance(view, OrdersView) and view.list.views.view.key != "all":
            view.list.show_view("all")

    def do_scan(self, code: str) -> None:
        """What a scanner sends."""
        for sign in code:
            shift = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self._target(), sign, shift)  # type: ignore[call-overload]  # signs are missing from the stubs
        QTest.keyClick(self._target(), Qt.Key.Key_Return)

    def do_press(self, key: str) -> None:
        """A key by Qt's name."""
        QTest.keyClick(self._target(), Qt.Key[f"Key_{key}"])

    def do_type(self, text: str) -> None:
        """Text by hand, into whatever has the focus."""
        for sign in text:
            QTest.keyClick(self._target(), sign)  # type: ignore[call-overload]  # signs are missing from the stubs
            QTest.qWait(70)

    def do_painted(self) -> dict[str, dict[str, float]]:
        """What the eye has seen, and forget it."""
        assert self._eye is not None
        seen, self._eye.seen = self._eye.seen, {}
        return seen

    def do_await(self, number: str, state: str) -> object:
        """Answers when the order was painted in that state; what was painted before does not count."""
        assert self._eye is not None
        self._eye.seen.pop(number, None)
        self._eye.wanted = (number, state)
        return _LATER

    def do_slowest(self) -> float:
        """The longest time in which the GUI thread did nothing else, in seconds, since last asked."""
        longest, self._longest = self._longest, 0.0
        return longest

    def do_state(self) -> dict[str, Any]:
        """What a person sees and hears."""
        window = self._console.window
        assert window is not None
        orders, packing = window.view_of("orders"), window.view_of("packing")
        assert isinstance(orders, OrdersView) and isinstance(packing, PackingView)
        table, model = orders.list.table, orders.list.model
        rows = [model.order(model.key_at(place)) for place in range(len(model.rows))]
        heard, self._heard = self._heard, []
        scene = packing._scene()
        return {
            "view": window.view.view_id if window.view is not None else "",
            "bar": window.connection.words,
            "place": window.status.right.text(),
            "rows": {order.number: order.state.value for order in rows if order is not None},
            "current": table.current_key,
            "scroll": table.verticalScrollBar().value(),
            "ticked": sorted(model.ticked),
            "search": window.top.search.text(),
            "list_says": orders.list.banner.words,
            "band": packing.band.text.word,
            "says": scene.message.sentence,
            "title": scene.message.title,
            "in_hand": packing.work.in_hand,
            "packed": packing.work.packed,
            "waiting": packing.work.waiting,
            "heard": heard,
            "station": window.kit.context.facts.station_name,
        }

    def do_close(self) -> None:
        """End the program as closing its window does."""
        assert QApplication.instance() is not None
        if self._console.window is not None:
            self._console.window.close()
        QApplication.quit()

    def _target(self) -> Any:
        assert self._console.window is not None
        return QApplication.focusWidget() or self._console.window


def main() -> None:
    """Open the console and obey until told to close."""
    app = QApplication([sys.argv[0]])
    app.setApplicationName("stationmaster")
    app.setOrganizationName("stationmaster")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.environ["XDG_CONFIG_HOME"])
    station = sys.argv[2] if len(sys.argv) > 2 else ""
    console = Console(app, Settings(theme="light", station=station, reduce_motion=True), sys.argv[1])
    hands = Hands(console)
    console.start()
    threading.Thread(target=hands.listen, name="ears", daemon=True).start()
    app.exec()
    begun = time.monotonic()
    console.close()
    left = [thread.name for thread in threading.enumerate() if thread.name not in ("MainThread", "ears")]
    print(json.dumps({"closed": time.monotonic() - begun, "threads": left}), flush=True)


if __name__ == "__main__":
    main()
