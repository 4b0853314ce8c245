"""Locking and unlocking one window: when, for whom, and what becomes of the program then."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.domain.identifiers import CodeKind, parse_own_code
from app.domain.people import Role, usual_lock_minutes
from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.queries.people import Person, lock_facts
from app.services.logins import Logins, Outcome
from app.services.people import supervisor
from app.ui.actions import pressed
from app.ui.i18n import said, said_error, tr
from app.ui.lock.gate import LockGate
from app.ui.lock.pad import BigKey
from app.ui.lock.page import LockPage
from app.ui.sounds import Sound
from app.ui.view import Kit

if TYPE_CHECKING:
    from app.context import AppContext

LOOK_EVERY_MS = 1_000


class Lock(QObject):
    """The lock of one window. ``clock``: seconds that only go on.

    Signals: ``user_changed()`` another person works here; ``locked(bool)``.
    """

    user_changed = Signal()
    locked = Signal(bool)

    def __init__(self, kit: Kit, window: QWidget, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._kit, self._window = kit, window
        self._context = cast("AppContext", kit.context)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.gate = LockGate(app, window, self._on_key, clock=clock)
        self._people: list[Person] = []
        self._minutes = {role: usual_lock_minutes(role) for role in Role}
        self._logins = Logins(self._context.read, getattr(self._context, "beside", self._context.read))
        self._page: LockPage | None = None
        self._back: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_locked(self) -> bool:
        """Whether the page lies over the window."""
        return self._page is not None

    @property
    def page(self) -> LockPage | None:
        """The page, while it is locked."""
        return self._page

    def start(self) -> None:
        """Begins to watch; locked at once if somebody has a PIN."""
        if not hasattr(self._context, "database"):
            return
        if self._context.facts.is_guarded:
            self.lock(nobody=True)
        self._begin()

    def _begin(self) -> None:
        self._read()
        self.gate.watch()
        self._timer.start()

    def take_over(self, other: Lock) -> None:
        """The same window anew, in another language: locked if it was."""
        if hasattr(self._context, "database"):
            self._people, self._minutes = other._people, other._minutes
            other._timer.stop()
            other.gate.retire()
            if other.is_locked:
                self.lock(nobody=True)
            self._begin()

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        """Something was written, here or elsewhere."""
        if any(touched.topic is Topic.SETTINGS for touched in changes) and hasattr(self._context, "database"):
            self._read()

    # -- locking --

    def lock(self, *, nobody: bool = False, person: Person | None = None) -> None:
        """Locks, with ``person`` chosen, else who works here (``nobody``: no one)."""
        if self._page is not None:
            return
        self._back = self._window.focusWidget()
        page = self._page = LockPage(self._window, self._context.facts.station_name)
        page.person_chosen.connect(self._on_chosen)
        page.pin_given.connect(self._on_pin)
        self._kit.actions.cover(page)
        self._kit.display.blank()
        page.preset(None if nobody else person or self._me())
        page.show_people(self._people)
        page.show()
        page.raise_()
        self.gate.shut(page)
        self.locked.emit(True)
        self._read()

    def _on_key(self, event: QKeyEvent) -> bool:
        """The lock's key where something lies over the views and keeps their shortcuts from them."""
        actions = self._kit.actions
        is_ours = actions.covered and pressed(event) in actions.spec("app.lock").keys
        if is_ours:
            self.lock()
        return is_ours

    def look(self) -> None:
        """Locks if nobody has been here for as long as the role of who works here allows."""
        me, others = self._me(), len(self._people) > 1
        if self._page is not None or me is None or not (others or any(one.has_pin for one in self._people)):
            return
        minutes = self._minutes[me.role]
        if minutes and self.gate.idle_seconds >= minutes * 60:
            self.lock()

    def on_scan(self, code: str) -> bool:
        """A scan: True if it was a badge, or nothing may be scanned now."""
        self.gate.touch()
        own = parse_own_code(code)
        badge = own.number if own is not None and own.kind is CodeKind.USER else None
        person = next((one for one in self._people if one.id == badge), None)
        if self._page is None:
            if person is None:
                return False
            if person.id == self._context.facts.user_id:
                self.lock()
            elif person.has_pin:
                self.lock(person=person)
            else:
                self._become(person)
            return True
        if person is None:
            self._kit.sounds.play(Sound.WRONG)
            self._page.say(tr("This is no badge of a person here."), wrong=True)
        else:
            self._page.choose(person)
        return True

    # -- unlocking --

    def _on_chosen(self, person: Person) -> None:
        if self._page is None:
            return
        if not person.has_pin:
            self._become(person)
        elif person.is_locked:
            self._show_locked(person)

    def _on_pin(self, person: Person | None, name: str, pin: str) -> None:
        page = self._page
        if page is None:
            return
        page.set_waiting(True)
        stuck = page.stuck
        if stuck is not None and person is not None:
            self._kit.tasks.call(
                self,
                self._free,
                stuck.id,
                person.id,
                pin,
                done=lambda _done: self._on_freed(stuck),
                failed=self._on_failed,
                ended=self._on_ended,
            )
            return
        self._kit.tasks.call(
            self,
            self._logins.attempt,
            None if person is None else person.id,
            pin,
            name=name,
            done=lambda outcome: self._on_outcome(person, name, outcome),
            failed=self._on_failed,
            ended=self._on_ended,
        )

    def _free(self, stuck_id: int, by_id: int, pin: str) -> int:
        return supervisor(self._context, self._logins, by_id, pin).unlock(stuck_id)

    def _on_freed(self, person: Person) -> None:
        self._read()
        if self._page is not None:
            self._page.preset(person)
            self._page.say(tr("{name} can try again.", name=person.name))

    def _on_outcome(self, person: Person | None, name: str, outcome: Outcome) -> None:
        if self._page is None:
            return
        person = person or next((one for one in self._people if one.name.casefold() == name.strip().casefold()), None)
        if outcome.is_right and person is not None:
            self._become(person)
            return
        self._kit.sounds.play(Sound.WRONG)
        self._page.say(said(outcome.words), wrong=True)
        if outcome.tries == 0:
            self._show_locked(person)

    def _show_locked(self, person: Person | None) -> None:
        """Five wrong ones: the ways on, by those who supervise."""
        page = self._page
        if page is None:
            return
        page.say(tr("Locked. A supervisor can unlock."), wrong=True)
        buttons = []
        for one in self._people if person is not None else []:
            if one.role.supervises and one.has_pin and not one.is_locked and person is not None and one.id != person.id:
                button = BigKey(tr("Unlock as {name}", name=one.name))
                button.setAccessibleName(button.text())
                button.clicked.connect(lambda _checked=False, one=one: self._begin_unlock(person, one))
                buttons.append(button)
        page.set_ways(buttons)

    def _begin_unlock(self, person: Person | None, by: Person) -> None:
        if self._page is not None and person is not None:
            self._page.ask_supervisor(by, person)

    def _on_failed(self, error: OperationError) -> None:
        if self._page is not None:
            self._kit.sounds.play(Sound.WRONG)
            self._page.say(said_error(error), wrong=True)

    def _on_ended(self) -> None:
        if self._page is not None:
            self._page.set_waiting(False)

    def _become(self, person: Person) -> None:
        """Whoever it is goes on where the window stands."""
        page, self._page = self._page, None
        if person.id != self._context.facts.user_id:
            self._kit.drafts.act_as(person.id)
            self._context.act_as(person.id, person.name)
            self.user_changed.emit()
        if page is None:
            return
        page.hide()
        page.deleteLater()
        self.gate.open()
        self._kit.display.unblank()
        back = self._back
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus()
        self.locked.emit(False)

    # -- reading --

    def _me(self) -> Person | None:
        return next((one for one in self._people if one.id == self._context.facts.user_id), None)

    def _read(self) -> None:
        self._kit.tasks.read(self, lock_facts, done=self._on_facts, failed=self._on_unread, key="people")

    def _on_facts(self, found: tuple[list[Person], dict[Role, int]]) -> None:
        self._people, self._minutes = found
        if self._page is not None:
            self._page.show_people(self._people)
        elif self._people and self._me() is None:
            self.lock(nobody=True)  # who worked here is archived

    def _on_unread(self, error: OperationError) -> None:
        """In an outage nobody can prove who they are: it stays locked, and says why."""
        if self._page is not None:
            self._page.say(said_error(error), wrong=True)
