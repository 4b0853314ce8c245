"""The set-up assistant for a shared database in each of its states, on a real server. Part of ``tests.gallery``."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

from psycopg import sql
from PySide6.QtWidgets import QApplication, QWidget

from app.context import make_shop, open_shop
from app.presence import Presence
from app.settings import Settings
from app.ui.shared_setup.shell import Step
from app.ui.shared_setup.view import SharedSetup
from tests.factories import count, incoming, take_in
from tests.servers import free_port
from tests.ui.shared_desk import LockedServer, locked_server

Save = Callable[[QWidget, str], None]
_PATIENCE_S = 60.0


class SharedStates:
    """Brings the assistant into one state after another and has each drawn."""

    def __init__(self, app: QApplication, save: Save, size: tuple[int, int]) -> None:
        self._app, self._save, self._size = app, save, size

    def draw(self) -> None:
        """Draw them all."""
        with locked_server() as locked:
            self._answers(locked)
            self._join(locked)
            self._make(locked)

    def _answers(self, locked: LockedServer) -> None:
        page = self._page()
        self._save(page, "shared-where")
        shop = locked.new_shop("Lagerhaus Größenwahn & Söhne", "Packtisch Wareneingang")
        name = shop.url.rpartition("/")[2]
        with socket.socket() as silent:
            silent.bind(("127.0.0.1", 0))
            silent.listen(8)
            self._fill(page, f"postgresql://office:secret@127.0.0.1:{silent.getsockname()[1]}/shop")
            self._save(page, "shared-pasted")
            page.go_on()
            self._quiet(1.2)
            self._save(page, "shared-asking")
            page.go_back()
            self._save(page, "shared-stopped")
        other = locked.new_name()
        locked.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(other)))
        locked.execute(sql.SQL("CREATE TABLE invoice (id int)"), other)
        for state, address in (
            ("unreachable", f"postgresql://office:secret@127.0.0.1:{free_port()}/shop"),
            ("wrong-password", locked.address(name, shop.login, "not it")),
            ("foreign", locked.address(other)),
            ("empty", locked.address(locked.new_name())),
            ("found", locked.pasted(shop)),
        ):
            self._test(page, address)
            self._save(page, f"shared-{state}")
        for state, version in (("older", "0001"), ("newer", "9999")):
            change = sql.SQL("UPDATE alembic_version SET version_num = {}").format(sql.Literal(version))
            locked.execute(change, name)
            self._test(page, locked.pasted(shop))
            self._save(page, f"shared-{state}")
        self._leave(page)

    def _join(self, locked: LockedServer) -> None:
        shop = locked.new_shop("Lagerhaus Größenwahn & Söhne", "Packtisch Wareneingang")
        opened = open_shop(Settings(), url=locked.pasted(shop))
        Presence.enter(opened, "Büro").leave()
        at_work = Presence.enter(opened, "Packtisch 2")
        page = self._page()
        self._test(page, locked.pasted(shop))
        page.go_on()
        self._save(page, "shared-join")
        page.join.station.setText("Packtisch 2")
        self._save(page, "shared-join-taken")
        self._go(page)
        self._save(page, "shared-join-in-use")
        page.join.station.setText("Packtisch 3")
        self._go(page)
        self._save(page, "shared-joined")
        at_work.leave()
        opened.close()
        self._leave(page)

    def _make(self, locked: LockedServer) -> None:
        shop = make_shop(Settings(), url=Settings().database_url, company="Alte Lagerhaus GmbH", currency="CHF")
        take_in(shop, *(incoming(str(number)) for number in range(1001, 1041)))
        count(shop, {("EM-BL", "Main"): 7, ("TS-RU-M", "Main"): 3})
        page = self._page()
        self._test(page, locked.address(locked.new_name()))
        page.go_on()
        page.make.station.setText("Packtisch 1")
        self._save(page, "shared-make")
        page.make.admin.setText("nobody")
        self._go(page)
        self._save(page, "shared-make-refused")
        page.make.admin.setText("chief")
        page.go_on()
        while page.is_busy and len(page.work.words) < 2:
            self._quiet(0.01)
        self._save(page, "shared-making")
        self._wait(page)
        assert page.step is Step.DONE, page.banner.words
        self._save(page, "shared-made")
        shop.close()
        self._leave(page)

    # -- tools --

    def _page(self) -> SharedSetup:
        page = SharedSetup(Settings(), patience_ms=int(_PATIENCE_S * 1000))
        page.resize(*self._size)
        page.show()
        page.activateWindow()
        self._quiet(0.1)
        return page

    def _fill(self, page: SharedSetup, address: str) -> None:
        page.where.server.setText(address)

    def _test(self, page: SharedSetup, address: str) -> None:
        self._fill(page, address)
        self._go(page)

    def _go(self, page: SharedSetup) -> None:
        page.go_on()
        self._wait(page)

    def _wait(self, page: SharedSetup) -> None:
        end = time.monotonic() + _PATIENCE_S
        while page.is_busy and time.monotonic() < end:
            self._quiet(0.02)
        self._quiet(0.05)

    def _quiet(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.005)

    @staticmethod
    def _leave(page: SharedSetup) -> None:
        page.shutdown()
        page.leave()
