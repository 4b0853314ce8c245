"""The set-up assistant: where is the shared database, who is this station, and then the shop opens.

One page at a time with one way on (Enter) and one way back (Esc), which loses nothing that was typed. Whatever asks
the server runs on a thread of its own. A scan is no answer to any of its questions.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import BadInput, OperationError, StationmasterError
from app.joining.along import LocalShop, Say, local_shop
from app.joining.looking import Finding, Found, look, no_answer, told, upgrade
from app.joining.making import Joined, Wish, join, make
from app.joining.places import Place, place_of
from app.settings import Settings
from app.ui.i18n import said, tr
from app.ui.shared_setup.answers import TEST, Fix, look_of
from app.ui.shared_setup.errand import Errand
from app.ui.shared_setup.errands import Errands
from app.ui.shared_setup.page import FormPage
from app.ui.shared_setup.shell import Shell, Step
from app.ui.theme import Status
from app.ui.widgets.field import Field

# After this long an answer is due in words, whether the server has given one or not.
PATIENCE_MS = 3000


class SharedSetup(Shell):
    """The assistant. Signals: ``joined(Joined)`` the shop is to be opened; ``left()`` the person went back.

    ``address``: the shop that is open or was to be opened, else that of the settings.
    """

    joined = Signal(object)
    left = Signal()

    def __init__(
        self,
        settings: Settings,
        *,
        address: str | None = None,
        patience_ms: int = PATIENCE_MS,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clock, parent)
        self._settings = settings
        self._address = address
        self._patience_ms = patience_ms
        self._found: Found | None = None
        self._local: LocalShop | None = None
        self._joined: Joined | None = None
        self._errands = Errands(self)
        self._errands.said.connect(self.say)
        self._errands.free.connect(self._on_free)
        self._errands.late.connect(self._on_late)
        self.on.connect(self.go_on)
        self.back.connect(self.go_back)
        self.edited.connect(self._forget_found)
        self.where.set_place(place_of(address or settings.db))
        self.aside.show_needs()
        self._show(Step.WHERE)

    # -- what others see --

    @property
    def is_busy(self) -> bool:
        """Whether something is being asked or made."""
        return self._errands.is_busy

    def shutdown(self, seconds: float = 30.0) -> bool:
        """Drops what is under way and waits for it; False if it is not over by then."""
        self._router.uninstall()
        self._errands.abandon()
        return self._errands.wait(seconds)

    def leave(self) -> None:
        """Takes the assistant away; what is still being asked is told to nobody."""
        self._errands.abandon()
        self.blockSignals(True)
        self.close()
        self._router.deleteLater()
        self.deleteLater()

    # -- pages --

    def _show(self, step: Step) -> None:
        self.show_step(step, aside=step is not Step.DONE or bool(self._joined and self._joined.copied))
        self._say_way_on()

    def _say_way_on(self) -> None:
        """The words of the primary button."""
        found = self._found
        where = tr(look_of(found).on if found is not None else TEST)
        words = {Step.WHERE: where, Step.JOIN: tr("Join"), Step.MAKE: tr("Make it"), Step.WORK: tr("Make it")}
        self.set_way_on(words.get(self.step, tr("Open the shop")), enabled=not self.is_busy)

    def _say_found(self, found: Found) -> None:
        look = look_of(found)
        fixes: dict[Fix, Callable[[], object]] = {
            Fix.PASSWORD: lambda: _point_to(self.where.secret.field),
            Fix.SERVER: lambda: _point_to(self.where.server),
            Fix.DATABASE: lambda: _point_to(self.where.database),
            Fix.CERTIFICATE: self.where.choose_certificate,
            Fix.COPY: lambda: self._copy_command(found),
        }
        run = fixes.get(look.fix)
        self.banner.say(
            said(found.words),
            said(found.fix),
            status=look.status,
            fix=tr(look.button) if look.button else "",
            run=run,
            closable=False,
        )

    def _copy_command(self, found: Found) -> None:
        QApplication.clipboard().setText(found.command)
        self.banner.say(tr("Copied. Send it to whoever looks after the server."), status=Status.DONE, closable=False)

    # -- ways on and back --

    def go_on(self) -> None:
        """What the primary button says; Enter does the same."""
        if self.is_busy:
            return
        page = self.page
        if isinstance(page, FormPage) and (missing := page.missing()) is not None:
            self.banner.say(missing.words, status=Status.ATTENTION, closable=False)
            missing.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        steps = {Step.WHERE: self._on_where, Step.JOIN: self._on_join, Step.MAKE: self._on_make, Step.DONE: self._end}
        steps[self.step]()

    def go_back(self) -> None:
        """One step up: ends what is under way, else the page before, else out of the assistant. Nothing is lost."""
        if self.is_busy:
            if self._errands.stop():
                self._on_stopped()
            else:
                self.say_stopping()
        elif self.step in (Step.JOIN, Step.MAKE):
            self._show(Step.WHERE)
            if self._found is not None:
                self._say_found(self._found)
            if self._found is None or self._found.finding is not Finding.SHOP:
                self.aside.show_needs()
        elif self.step is Step.WHERE:
            self.left.emit()

    def _on_where(self) -> None:
        finding = None if self._found is None else self._found.finding
        if self._found is not None and finding is Finding.SHOP:
            self.join.set_found(self._found)
            self.aside.show_found(self._found)
            self._show(Step.JOIN)
        elif finding is Finding.EMPTY:
            self.make.begin(self.where.place, self.where.secret.text(), self._local)
            self.aside.show_plan()
            self._show(Step.MAKE)
        elif self._found is not None and finding is Finding.OLDER and self._found.can_upgrade:
            self._upgrade()
        else:
            self._test()

    def _test(self) -> None:
        place, password = self.where.place, self.where.secret.text()
        settings, address = self._settings, self._address

        def work(_say: Say) -> tuple[Found, LocalShop | None]:
            found = look(place, password)
            return found, local_shop(settings, address) if found.finding is Finding.EMPTY else None

        words = tr("Asking {server} …", server=place.server)
        self._begin(tr("testing a connection"), work, words, self._on_looked, patience_ms=self._patience_ms)

    def _upgrade(self) -> None:
        place, password = self.where.place, self.where.secret.text()

        def work(_say: Say) -> tuple[Found, LocalShop | None]:
            upgrade(place, password)
            return look(place, password), None

        self._begin(tr("upgrading a shared shop"), work, tr("Bringing the shop up to this program …"), self._on_looked)

    def _on_looked(self, result: tuple[Found, LocalShop | None]) -> None:
        found, self._local = result
        self._found = found
        if found.finding is Finding.SHOP:
            self.aside.show_found(found)
        self._say_way_on()
        self._say_found(found)
        self._mark(found)

    def _mark(self, found: Found) -> None:
        """The field that the answer is about gets the focus; the ways on keep it in the form too."""
        fields = {
            Fix.PASSWORD: self.where.secret.field,
            Fix.SERVER: self.where.server,
            Fix.DATABASE: self.where.database,
        }
        field = fields.get(look_of(found).fix)
        if field is not None:
            field.set_error(said(found.words))
            _point_to(field)
        else:
            self.point_on()

    def _on_join(self) -> None:
        place, password, name = self.where.place, self.where.secret.text(), self.join.name
        found = self._found
        assert found is not None

        def work(say: Say) -> Joined:
            return join(place, password, name, found, say)

        self._begin(tr("joining a shared shop"), work, tr("Joining as “{name}” …", name=name), self._on_joined)

    def _on_make(self) -> None:
        try:
            wish = self._wish()
        except BadInput as error:
            self.banner.say_error(error)
            return
        self._show(Step.WORK)
        self.work.begin(tr("Making the database, its roles and its tables"))
        self._begin(tr("making a shared shop"), lambda say: make(wish, say), "", self._on_joined)

    def _wish(self) -> Wish:
        page, where = self.make, self.where.place
        place = Place(where.server, where.port, page.database.text().strip(), page.admin.text().strip(), where.options)
        return Wish(
            place,
            page.secret.text(),
            page.company.text().strip(),
            page.code,
            " ".join(page.station.text().split()),
            page.local,
        )

    def _on_joined(self, joined: Joined) -> None:
        self._joined = joined
        if joined.made or (joined.pass_line and not joined.in_keyring):
            self.done.show_joined(joined)
            self.aside.show_copied(joined.copied)
            self._show(Step.DONE)
        else:
            self._end()

    def _end(self) -> None:
        if self._joined is not None:
            self.joined.emit(self._joined)

    # -- errands --

    def _begin(
        self,
        name: str,
        work: Callable[[Say], object],
        words: str,
        done: Callable[[Any], object],
        *,
        patience_ms: int = 0,
    ) -> None:
        self.banner.clear()
        self._errands.send(
            Errand(name, work),
            done=done,
            failed=self._on_failed,
            stopped=self._on_stopped,
            patience_ms=patience_ms,
        )
        self.set_busy(words)
        self._say_way_on()

    def _on_failed(self, error: StationmasterError) -> None:
        place = self.where.place
        if self.step is Step.WORK:
            self._show(Step.MAKE)
            place = self._wish().place
        found = told(error if isinstance(error, OperationError) else OperationError(str(error)), place)
        self.banner.say(said(found.words), said(found.fix), closable=False)
        if self.step is Step.MAKE and found.finding is Finding.LOGIN:
            self.make.secret.field.set_error(said(found.words))
            _point_to(self.make.secret.field)

    def _on_stopped(self) -> None:
        was_making = self.step is Step.WORK
        if was_making:
            self._show(Step.MAKE)
        words = tr("Stopped. This PC works as it did before.")
        more = tr("What was made on the server by then can be joined: test the connection.") if was_making else ""
        self.banner.say(words, more, status=Status.ATTENTION, closable=False)

    def _on_free(self) -> None:
        self.set_free()
        self._say_way_on()

    def _on_late(self) -> None:
        """The person hears something now; an answer that comes later is shown unless something was changed by then."""
        self._found = None
        found = no_answer(self.where.place, self._patience_ms // 1000)
        self._say_way_on()
        self._say_found(found)
        self._mark(found)

    # -- keys and scans --

    def _forget_found(self) -> None:
        if self.step is Step.WHERE and not self.is_busy:
            self._errands.forget_overdue()
            self._found = None
            self.aside.show_needs()
            self._say_way_on()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()


def _point_to(field: Field) -> None:
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field.selectAll()
