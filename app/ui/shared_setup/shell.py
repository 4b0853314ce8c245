"""What the assistant is around its questions: head, pages, the strip that answers, keys and scans."""

from __future__ import annotations

import enum
import functools
import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.i18n import tr
from app.ui.scan_router import ScanRouter
from app.ui.shared_setup.aside import Aside
from app.ui.shared_setup.done_page import DonePage
from app.ui.shared_setup.head import Head, Stage
from app.ui.shared_setup.join_page import JoinPage
from app.ui.shared_setup.make_page import MakePage
from app.ui.shared_setup.page import FormPage
from app.ui.shared_setup.parts import Secret, Waiting
from app.ui.shared_setup.where_page import WherePage
from app.ui.shared_setup.work_page import WorkPage
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Kind
from app.ui.widgets.card import Panel
from app.ui.widgets.scroll import scroll_area
from app.ui.widgets.toast import announce

# An Enter this soon after a letter comes from a slow scanner: no hand is as quick.
_SCAN_ENTER_S = 0.04


class Step(enum.Enum):
    """The page in front."""

    WHERE = enum.auto()
    JOIN = enum.auto()
    MAKE = enum.auto()
    WORK = enum.auto()
    DONE = enum.auto()


class Shell(Panel):
    """One page at a time. Signals: ``on()`` Enter or the primary button; ``back()`` Esc; ``edited()`` a field in front.

    ``clock``: seconds, for telling the Enter of a slow scanner from that of a hand.
    """

    on = Signal()
    back = Signal()
    edited = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, parent=parent)
        self._step = Step.WHERE
        self._clock = clock
        self._typed_at = -1.0
        self.setWindowTitle(tr("Stationmaster"))
        self.setAccessibleName(tr("Use a shared database"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(1024, 640)
        self._actions = Actions()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._router = ScanRouter(app, lambda name, repeated: self._actions.typed(name, repeated=repeated))
        self._router.scanned.connect(self._on_scan)
        self._router.refused.connect(self._on_scan)
        self._build()

    @property
    def step(self) -> Step:
        """The page in front."""
        return self._step

    def show_step(self, step: Step, *, aside: bool = True) -> None:
        """Brings a page to the front; ``aside``: whether something stands beside it."""
        self._step = step
        self.banner.clear()
        self.waiting.stop()
        for each, page in self._pages.items():
            page.setVisible(each is step)
        self.aside.setVisible(aside)
        stages = {Step.WHERE: Stage.WHERE, Step.JOIN: Stage.WHO, Step.MAKE: Stage.WHO, Step.WORK: Stage.WHO}
        self._head.set_stage(stages.get(step, Stage.READY))
        self._back.setEnabled(step is not Step.DONE)
        self._copy.setEnabled(step is Step.DONE and self.done.has_line)
        page = self.page
        if isinstance(page, FormPage):
            announce(page, page.card.title.text())
            page.focus_first()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page(self) -> QWidget:
        """The page in front."""
        return self._pages[self._step]

    def set_way_on(self, words: str, *, enabled: bool) -> None:
        """What the primary button says, and whether it can be pressed."""
        self._on.setText(words)
        self._on.setEnabled(enabled)

    def point_on(self) -> None:
        """The primary button gets the focus."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, words: str) -> None:
        """Somebody waits: nothing can be typed, and ``words`` say for what."""
        page = self.page
        if isinstance(page, FormPage):
            page.set_busy(True)
            self.waiting.start(words, key="Esc")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_free(self) -> None:
        """Nobody waits any more."""
        page = self.page
        self.work.end()
        self.waiting.stop()
        if isinstance(page, FormPage):
            page.set_busy(False)
            page.focus_first()

    def say(self, words: str) -> None:
        """How far it is, for whoever waits."""
        if self._step is Step.WORK:
            self.work.say(words)
        else:
            self.waiting.say(words)

    def say_stopping(self) -> None:
        """Esc was pressed, and what goes on cannot end half done."""
        line = self.work.waiting if self._step is Step.WORK else self.waiting
        line.say(tr("Stopping after this step …"))

    # -- building --

    def _build(self) -> None:
        bind = self._actions.bind
        self._back = bind(self, "shared.back", self.back.emit)
        self._on = bind(self, "shared.on", self.on.emit)
        bind(self, "shared.reveal", self._reveal)
        self._copy = bind(self, "shared.copy", self._copy_line)
        back = self._actions.button(self._back, kind=Kind.GHOST)
        self.primary = self._actions.button(self._on, kind=Kind.PRIMARY)
        self._head = Head(back, self.primary)
        self.where, self.join, self.make = WherePage(), JoinPage(), MakePage()
        self.work, self.done = WorkPage(), DonePage()
        self._pages: dict[Step, QWidget] = {
            Step.WHERE: self.where,
            Step.JOIN: self.join,
            Step.MAKE: self.make,
            Step.WORK: self.work,
            Step.DONE: self.done,
        }
        self.aside = Aside()
        self.banner = Banner()
        self.waiting = Waiting()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(scroll_area(self._build_body(), role=QPalette.ColorRole.Window), 1)
        for page in (self.where, self.join, self.make):
            page.edited.connect(functools.partial(self._on_edited, page))
        self.where.pasted.connect(self._on_pasted)
        self.where.refused.connect(lambda error: self.banner.say(error.message, error.fix, closable=False))

    def _build_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(24, 24, 24, 24)
        row.setSpacing(24)
        row.addStretch(1)
        main = QVBoxLayout()
        main.setSpacing(16)
        for page in self._pages.values():
            main.addWidget(page)
        main.addWidget(self.waiting)
        main.addWidget(self.banner)
        main.addStretch(1)
        row.addLayout(main)
        row.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return body

    # -- keys and scans --

    def _on_edited(self, page: QWidget) -> None:
        if page is not self.page:
            return  # filled in for the person, not by the person
        self._typed_at = self._clock()
        self.banner.clear()
        self.edited.emit()

    def _on_pasted(self, words: str) -> None:
        self.banner.say(words, status=Status.DONE, closable=False)

    def _on_scan(self, _code: str) -> None:
        self.banner.say(
            tr("That was a scan, which is no answer here. Nothing was done."),
            tr("Type with the keyboard."),
            status=Status.ATTENTION,
            closable=False,
        )

    def _reveal(self) -> None:
        secrets = self.page.findChildren(Secret)
        shown = not all(secret.is_shown for secret in secrets)
        for secret in secrets:
            secret.show_text(shown)

    def _copy_line(self) -> None:
        if self._step is Step.DONE and self.done.has_line:
            self.done.copy_line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = {Qt.Key.Key_Return: "Return", Qt.Key.Key_Enter: "Return", Qt.Key.Key_Escape: "Esc"}
        name = names.get(Qt.Key(event.key()))
        bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if name is None or not bare:
            super().keyPressEvent(event)
        elif name == "Return" and self._clock() - self._typed_at < _SCAN_ENTER_S:
            self._on_scan("")
        else:
            self._actions.plain(name, repeated=event.isAutoRepeat())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._router.install()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._router.uninstall()
