"""A monkey at the whole console: the demo shop, real workers, the real router; every screen, key, click and scan.

Each run is the same for the same seed, as far as the answers of the workers come in the same order. Nothing may
crash, raise, warn, or keep the window from answering; while the database is away everything is told, nothing breaks.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from unittest.mock import patch

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.main import Console
from app.services.link import Link, Outage
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme

_PLAIN = (
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
    *(Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F9),
    *(Qt.Key.Key_F11, Qt.Key.Key_F12),
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzR?/-:*0123456789 \"',.=<>"
_CHORDS = (
    "ABCDEFGHIKLMNOPRSTUVXZ123456789"  # not J: the assistant for shared databases is a window of its own; not Q, W
)
_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass(slots=True)
class Seen:
    """What came of a run."""

    events: int = 0
    acts: Counter[str] = field(default_factory=Counter)
    views: Counter[str] = field(default_factory=Counter)
    bugs: list[str] = field(default_factory=list)
    stalls_ms: list[float] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")

    def stall(self, share: float) -> float:
        """The time that this share of the steps stayed below, in ms."""
        ordered = sorted(self.stalls_ms) or [0.0]
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


class Monkey:
    """Does one thing after the other in a console that is open."""

    def __init__(self, app: QApplication, console: Console, seed: int, *, codes: Sequence[str], files: Sequence[str]):
        self._random = random.Random(seed)
        self._app, self._console = app, console
        self._codes, self._files = codes, files
        self._away_until = 0
        self.seen = Seen()
        tasks = console.tasks
        assert tasks is not None
        tasks.crashed.connect(lambda report: self.seen.bugs.append(f"{report.where}\n{report.trace}"))

    @property
    def _window(self) -> MainWindow:
        window = self._console.window
        assert window is not None, "the window is there"
        return window

    @property
    def _link(self) -> Link:
        opened = self._console._opened
        assert opened is not None, "the shop is open"
        return opened.shop.link

    def run(self, *, seconds: float = 0.0, events: int = 0) -> Seen:
        """Go on for so many seconds or events."""
        end = time.monotonic() + seconds
        with ExitStack() as stack:
            for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory", "getOpenFileNames"):
                answer = [[], ""] if name.endswith("s") else "" if name == "getExistingDirectory" else ("", "")
                stack.enter_context(patch.object(QFileDialog, name, lambda *_a, answer=answer, **_k: answer))
            while (self.seen.events < events) if events else (time.monotonic() < end):
                self.step()
            self._come_back()
            self.settle()
        return self.seen

    def step(self) -> None:
        """One event, and the loop once."""
        acts: list[tuple[int, Callable[[], None]]] = [
            *((6, self._click), (8, self._key), (6, self._letter), (3, self._scan), (4, self._chord)),
            *((3, self._view), (1, self._resize), (1, self._scheme), (1, self._drop), (1, self._station)),
            *((1, self._away), (2, self._wait)),
        ]
        act = self._random.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
        self.seen.events += 1
        self.seen.acts[act.__name__] += 1
        begun = time.perf_counter()
        act()
        self._app.processEvents()
        took = 1_000 * (time.perf_counter() - begun)
        if act != self._wait:
            self.seen.stalls_ms.append(took)
            front = self._window.view
            where = front.view_id if front is not None else "no view"
            self.seen.views[where] += 1
            self.seen.slowest = max(self.seen.slowest, (took, f"{act.__name__.strip('_')} in {where}"))
        if self._away_until and self.seen.events >= self._away_until:
            self._come_back()

    def settle(self) -> None:
        """Wait until the workers are done."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            self._app.processEvents()
            if self._console.tasks is None or not self._console.tasks.busy:
                return
            time.sleep(0.005)

    # -- acts --

    def _focus(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window

    def _click(self) -> None:
        window = QApplication.activePopupWidget() or self._window
        spot = QPoint(self._random.randrange(window.width()), self._random.randrange(window.height()))
        target = window.childAt(spot) or window
        button = self._random.choice([Qt.MouseButton.LeftButton] * 4 + [Qt.MouseButton.RightButton])
        place = target.mapFrom(window, spot)
        if self._random.random() < 0.1:
            QTest.mouseDClick(target, button, pos=place)
        else:
            QTest.mouseClick(target, button, pos=place)

    def _key(self) -> None:
        modifier = self._random.choice([Qt.KeyboardModifier.NoModifier] * 5 + [_SHIFT])
        QTest.keyClick(self._focus(), self._random.choice(_PLAIN), modifier)

    def _chord(self) -> None:
        modifier = self._random.choice([_CONTROL] * 4 + [_CONTROL | _SHIFT, _ALT])
        QTest.keyClick(self._focus(), Qt.Key(ord(self._random.choice(_CHORDS))), modifier)

    def _letter(self) -> None:
        QTest.keyClicks(self._focus(), self._random.choice(_LETTERS))
        if self._console._router is not None and self._random.random() < 0.7:
            self._console._router.expire()

    def _scan(self) -> None:
        code = self._random.choice([*self._codes, f"{self._random.randrange(10**12, 10**13)}", "x" * 300])
        QTest.keyClicks(self._focus(), code)
        QTest.keyClick(self._focus(), Qt.Key.Key_Return)

    def _view(self) -> None:
        self._window.show_view(self._random.choice(self._window.view_ids))

    def _resize(self) -> None:
        self._window.resize(self._random.randrange(1024, 1920), self._random.randrange(640, 1080))

    def _scheme(self) -> None:
        self._window.kit.theme.set_scheme(self._random.choice([Scheme.LIGHT, Scheme.DARK]))

    def _station(self) -> None:
        self._window.set_station_mode(not self._window.station_mode)
        self._window.showNormal()

    def _drop(self) -> None:
        if not self._files:
            return
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(self._random.choice(self._files))])
        event = QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self._window, event)

    def _wait(self) -> None:
        self.settle()

    def _away(self) -> None:
        """The database is not there for some events."""
        if not self._away_until:
            self._away_until = self.seen.events + self._random.randrange(5, 30)
            self._link.outage = Outage(datetime.now(UTC), "the monkey pulled the plug")

    def _come_back(self) -> None:
        self._away_until = 0
        self._link.outage = None
