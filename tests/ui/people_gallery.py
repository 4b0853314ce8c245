"""Pictures of the lock page and of Settings, People: eight people, a locked one, PINs right and wrong, many people."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import patch

from PySide6.QtWidgets import QWidget

from app.context import AppContext
from app.domain.people import TRIES
from app.queries.people import Person, people
from app.services import logins
from app.services.logins import Logins
from app.services.people import Supervisor, supervisor
from app.ui.lock.page import LockPage
from app.ui.main_window import MainWindow
from app.ui.settings.people_page import PeopleRow

_STAFF = (
    ("Anna-Katharina Schulze-Wittenberg", "manager"),
    ("Bo", "packer"),
    ("Chidi Okoro", "packer"),
    ("Mia Kowalczyk", "packer"),
    ("Zoë Ångström", "associate"),
    ("Dmitri Schostakowitsch", "packer"),
    ("يوسف الحداد", "associate"),
)
_LOCKED, _WITHOUT = "Mia Kowalczyk", "Bo"
_OWNER_PIN, _PIN, _WRONG = "2468", "1357", "0000"


class PeopleStates:
    """Brings both into each state; ``save(widget, name)`` draws, ``settle()`` waits for answers.

    It leaves the shop with PINs, so that a window opened on it later begins locked: draw it last.
    """

    def __init__(
        self, window: MainWindow, shop: AppContext, save: Callable[[QWidget, str], object], settle: Callable[[], object]
    ) -> None:
        self._window, self._shop, self._save, self._settle = window, shop, save, settle
        self._logins = Logins(shop.read, shop.beside)

    def draw(self) -> None:
        """All states."""
        with patch.dict(logins._HASH, {"time_cost": 1, "memory_cost": 32, "parallelism": 1}):
            self._take_in()
            self._settings()
            self._lock()

    def _take_in(self) -> None:
        desk = self._desk(None)
        for name, role in _STAFF:
            user_id = desk.add(name, role)
            if name != _WITHOUT:
                desk.set_pin(user_id, _PIN)
        desk.archive(desk.add("Former Colleague", "packer"))
        for _ in range(TRIES):
            self._logins.attempt(self._person(_LOCKED).id, _WRONG)
        self._desk(None).set_pin(self._shop.facts.user_id, _OWNER_PIN)

    def _desk(self, pin: str | None) -> Supervisor:
        return supervisor(self._shop, self._logins, self._shop.facts.user_id, pin)

    def _person(self, name: str) -> Person:
        return next(one for one in self._shop.read(people) if one.name == name)

    # -- Settings --

    def _settings(self) -> None:
        self._window.show_view("settings", "people")
        self._settle()
        self._save(self._window, "settings-people")
        row = self._window.view_of("settings").findChild(PeopleRow)
        assert row is not None
        row._on_proven(self._desk(_OWNER_PIN))
        self._settle()
        self._save(self._window, "settings-people-open")
        row._toggle_gone()
        row._toggle(self._person(_LOCKED))
        row.say_fault("Only an owner may do this, or for packers and associates a manager. Nothing was changed.")
        self._settle()
        self._save(self._window, "settings-people-change")

    # -- the lock page --

    def _lock(self) -> None:
        self._window.show_view("orders")
        self._window.lock._read()
        self._settle()
        self._window.lock.lock(nobody=True)
        self._settle()
        self._save(self._window, "lock-nobody")
        page = self._window.lock.page
        assert page is not None
        page.choose(self._person("Chidi Okoro"))
        self._type(page, "135")
        self._save(self._window, "lock-person")
        self._type(page, "0", enter=True)
        self._save(self._window, "lock-wrong")
        page.preset(self._person(_WITHOUT))
        self._save(self._window, "lock-no-pin")
        page.choose(self._person(_LOCKED))
        self._settle()
        self._save(self._window, "lock-locked")
        desk = self._desk(_OWNER_PIN)
        desk.add("Ninth Person", "packer")
        self._window.lock._read()
        page.preset(None)
        self._settle()
        self._save(self._window, "lock-many")

    def _type(self, page: LockPage, digits: str, *, enter: bool = False) -> None:
        """By finger: keys that come at once would be a scan."""
        for digit in digits:
            page.pad.digit.emit(digit)
        if enter:
            page.pad.entered.emit()
        self._settle()
