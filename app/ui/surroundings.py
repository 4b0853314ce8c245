"""What stands around the view: where I am, what waits for me, what runs, how fresh it all is; and the menus behind."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.ui.customer_display.words import missing_words
from app.ui.formats import ago, full_time, number, utc_now
from app.ui.i18n import said, said_error, tr, trn
from app.ui.job_work import JobWork
from app.ui.jobs import share_done
from app.ui.outbox_work import OutboxWork
from app.ui.tasks import Busy
from app.ui.view import Kit
from app.ui.widgets.label import Tone
from app.ui.widgets.pop_menu import MenuRow, PopMenu
from app.ui.widgets.status_bar import StatusBar
from app.ui.widgets.toast import Toast
from app.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from app.context import AppContext
    from app.queries.attention import FailedJob, FailedPrint, PrintAttention
    from app.queries.places import LocationName

FRESH_EVERY_MS = 5_000
_LOCATION = "location"
_DISPLAY = "display"


class Surroundings(QObject):
    """The top bar and the status bar of one window.

    Signals: ``location_chosen(int | None, str)``, None for all; ``said(Toast)``; ``settings_wanted(page)``;
    ``keys_wanted()``; ``help_wanted()``.
    """

    location_chosen = Signal(object, str)
    said = Signal(object)
    settings_wanted = Signal(str)
    keys_wanted = Signal()
    help_wanted = Signal()
    lock_wanted = Signal()
    switch_wanted = Signal()

    def __init__(
        self,
        kit: Kit,
        body: QWidget,
        top: TopBar,
        status: StatusBar,
        memory: QSettings | None,
        shop: str,
        cover: Callable[[PopMenu], object],
    ) -> None:
        super().__init__(body)
        self._kit, self._body, self._top, self._status = kit, body, top, status
        self._memory, self._shop, self._cover = memory, shop, cover
        self._prints: PrintAttention | None = None
        self._failed: list[FailedJob] = []
        self._work = JobWork(kit, self)
        self._work.said.connect(self.said)
        self._outbox = OutboxWork(kit, self)
        self._outbox.said.connect(self.said)
        self._locations: list[LocationName] = []
        self._location: int | None = None
        self._read_at: datetime | None = None
        self._reads = 0
        self._fresh = QTimer(self)
        self._fresh.setInterval(FRESH_EVERY_MS)
        self._fresh.timeout.connect(self._show_fresh)
        self._connect()
        self._show_display()
        self._show_job()  # a window that is built anew finds what was begun in the one before

    @property
    def location(self) -> int | None:
        """The location that lists are about; None: all of the shop."""
        return self._location

    def start(self) -> None:
        """Asks for what it shows, once the window is there."""
        if not hasattr(self._kit.context, "database"):
            return
        from app.queries.places import shop_locations

        self._fresh.start()
        self._kit.tasks.read(self, shop_locations, done=self._on_locations, failed=_ignore)
        self._ask_prints()
        self._ask_jobs()
        self._outbox.look()

    def resume_jobs(self) -> None:
        """Goes on with jobs that were left half done."""
        self._work.resume(cast("AppContext", self._kit.context).facts.station_id)

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        """Something was written, here or elsewhere."""
        topics = {touched.topic for touched in changes}
        if Topic.PRINT_JOBS in topics:
            self._ask_prints()
        if Topic.ORDERS in topics:
            self._outbox.look()
        if Topic.JOBS in topics:
            self._ask_jobs()
        if Topic.LOCATIONS in topics:
            self.start()

    def _connect(self) -> None:
        kit, top, status = self._kit, self._top, self._status
        kit.tasks.busy_changed.connect(self._on_busy)
        kit.jobs.changed.connect(self._show_job)
        status.cancel_wanted.connect(self._cancel)
        status.more_wanted.connect(self._show_jobs)
        status.item_wanted.connect(self._on_item)
        kit.display.moved.connect(self._show_display)
        top.bell.clicked.connect(lambda: self._show_prints(top.bell))
        top.location.clicked.connect(self._show_locations)
        top.user.set_menu(True)
        top.user.clicked.connect(self._show_user)
        # Bound to the bar: what opens at one of its buttons cannot where the bar is hidden.
        kit.actions.bind(top, "app.attention", lambda: self._show_prints(top.bell))
        kit.actions.bind(top, "app.switch_user", self.switch_wanted.emit)
        self._locations_action = kit.actions.bind(top, "app.location", self._show_locations)
        self._locations_action.setEnabled(False)

    # -- where I am --

    def _on_locations(self, locations: list[LocationName]) -> None:
        self._locations = locations
        self._top.location.set_menu(len(locations) > 1)
        self._locations_action.setEnabled(len(locations) > 1)
        kept = self._memory.value(f"{_LOCATION}/{self._shop}") if self._memory is not None else None
        known = next((place for place in locations if str(place.id) == str(kept)), None)
        if known is not None and known.id != self._location:
            self._choose_location(known.id, known.name)
        elif self._location is None and len(locations) > 1:
            self._top.location.set_words(tr("All locations"))
            self._top.location.show()

    def _show_locations(self) -> None:
        if not self._top.location.has_menu:
            return
        places: list[tuple[int | None, str, str]] = [(None, "", "building")]
        places += [(place.id, place.name, "store") for place in self._locations]
        rows = [
            MenuRow(
                name or tr("All locations"),
                partial(self._choose_location, place_id, name),
                icon,
                checked=place_id == self._location,
            )
            for place_id, name, icon in places
        ]
        self._open(self._top.location, tr("Show orders of"), rows)

    def _choose_location(self, location_id: int | None, name: str) -> None:
        self._location = location_id
        if self._memory is not None:
            self._memory.setValue(f"{_LOCATION}/{self._shop}", "" if location_id is None else str(location_id))
        self._top.location.set_words(name or tr("All locations"))
        self.location_chosen.emit(location_id, name)

    # -- who I am --

    def _show_user(self) -> None:
        facts = self._kit.context.facts
        keys = {spec.id: spec.key for spec in self._kit.actions.specs()}
        where = tr("{user} at {station}", user=facts.user_name, station=facts.station_name)
        rows = [
            MenuRow(
                tr("Settings"), lambda: self.settings_wanted.emit(""), "settings", key=keys.get("app.settings", "")
            ),
            MenuRow(tr("Appearance"), lambda: self.settings_wanted.emit("appearance"), "sun-moon"),
            MenuRow(tr("Language"), lambda: self.settings_wanted.emit("language"), "languages"),
            MenuRow(tr("Keys for this view"), self.keys_wanted.emit, "keyboard", key=keys.get("app.keys", "")),
            MenuRow(tr("Lock"), self.lock_wanted.emit, "lock", key=keys.get("app.lock", "")),
            MenuRow(tr("Switch user"), self.switch_wanted.emit, "users"),
            MenuRow(tr("Help"), self.help_wanted.emit, "circle-question-mark", key=keys.get("app.help", "")),
        ]
        self._open(self._top.user, where, rows)

    def user_changed(self) -> None:
        """Another person works here: what failed of theirs is counted."""
        self._top.set_user(self._kit.context.facts.user_name)
        if hasattr(self._kit.context, "database"):
            self._ask_jobs()

    # -- what waits for me --

    def _ask_prints(self) -> None:
        from app.queries.attention import print_attention

        station = cast("AppContext", self._kit.context).facts.station_id
        self._kit.tasks.read(
            self, print_attention, station, utc_now(), done=self._on_prints, failed=_ignore, key="prints"
        )

    def _on_prints(self, found: PrintAttention) -> None:
        self._prints = found
        self._show_count()
        if found.failed:
            words = trn("{n} paper did not come out", "{n} papers did not come out", found.failed)
            self._status.set_item("printer", words, "triangle-alert", Tone.ATTENTION)
        elif found.queued:
            words = trn("{n} paper is printed", "{n} papers are printed", found.queued)
            self._status.set_item("printer", words, "printer", Tone.ACTIVE)
        else:
            self._status.set_item("printer", tr("Printer ready"), "circle-check", Tone.DONE)

    def _ask_jobs(self) -> None:
        from app.queries.attention import failed_jobs

        user = cast("AppContext", self._kit.context).facts.user_id
        self._kit.tasks.read(self, failed_jobs, user, utc_now(), done=self._on_jobs, failed=_ignore, key="jobs")

    def _on_jobs(self, found: list[FailedJob]) -> None:
        self._failed = found
        self._show_count()

    def _show_count(self) -> None:
        prints = self._prints.failed if self._prints is not None else 0
        self._top.bell.set_count(prints + sum(job.failed for job in self._failed))

    def _show_prints(self, at: QWidget | None) -> None:
        from app.queries.attention import failed_prints

        if at is None or self._prints is None:
            return
        station = cast("AppContext", self._kit.context).facts.station_id
        self._kit.tasks.read(
            self,
            failed_prints,
            station,
            utc_now(),
            done=lambda found: self._open_prints(at, found),
            failed=self._say_error,
            key="failed",
        )

    def _open_prints(self, at: QWidget, found: list[FailedPrint]) -> None:
        again = tr("Print again")
        rows = [
            MenuRow(_paper_words(paper), partial(self._print_again, paper), "printer", said(paper.error), does=again)
            for paper in found
        ]
        if at is self._top.bell:
            rows += [
                MenuRow(
                    trn("{n} order could not be changed", "{n} orders could not be changed", job.failed),
                    partial(self._work.retry, job.job.id),
                    "list-checks",
                    said(job.job.words),
                    does=tr("Try again"),
                )
                for job in self._failed
            ]
        nothing = tr("Nothing needs you") if at is self._top.bell else tr("Every paper came out")
        self._open(at, tr("What needs you"), rows or [MenuRow(nothing, None, "circle-check")])

    def _print_again(self, paper: FailedPrint) -> None:
        from app.printing.backends import FolderBackend
        from app.services.paperwork import reprint

        context = cast("AppContext", self._kit.context)

        def work() -> Any:
            printer = FolderBackend(context.settings.print_path)
            return reprint(context.run, context.read, printer, paper.shipment_id, op_id=uuid.uuid4())

        def done(papers: Any) -> None:
            self._kit.tasks.announce((Touched(Topic.PRINT_JOBS, None),))
            wrong = [printed.error for printed in papers.printed if printed.error]
            words = wrong[0] if wrong else tr("Printed again: {paper}", paper=_paper_words(paper))
            self.said.emit(Toast(said(words), "triangle-alert" if wrong else "printer"))

        self._kit.tasks.call(self, work, done=done, failed=self._say_error, documents=True)

    def _say_error(self, error: OperationError) -> None:
        self.said.emit(Toast(said_error(error), "octagon-x"))

    def _on_item(self, name: str) -> None:
        if name == _DISPLAY:
            self.settings_wanted.emit("display")
        else:
            self._show_prints(self._status.item("printer"))

    def _show_display(self) -> None:
        """The customer display is told of only where its screen cannot be had."""
        if words := missing_words(self._kit.display.report):
            self._status.set_item(_DISPLAY, words, "monitor", Tone.ATTENTION)
        else:
            self._status.drop_item(_DISPLAY)

    # -- what runs --

    def _on_busy(self, busy: Busy) -> None:
        if busy.reads < self._reads:
            fresh, self._read_at = self._read_at is None, utc_now()
            if fresh and self._fresh.isActive():
                self._show_fresh()
        self._reads = busy.reads
        if not self._kit.jobs.running:
            self._status.set_job(busy.title)

    def _show_job(self) -> None:
        """One job with how far it is, several as one share; what is over in no time is not shown."""
        jobs = self._kit.jobs.shown
        if not self._kit.jobs.running:
            self._on_busy(self._kit.tasks.busy)
        elif len(jobs) == 1:
            self._status.set_job(jobs[0].title, jobs[0].done, jobs[0].total, can_stop=True)
        else:
            self._status.set_jobs(len(jobs), share_done(jobs))

    def _cancel(self) -> None:
        """Stops the job that is shown; where there are several, a person says which."""
        jobs = self._kit.jobs.shown
        if len(jobs) == 1:
            jobs[0].stop()
        else:
            self._show_jobs()

    def _show_jobs(self) -> None:
        rows = []
        for job in self._kit.jobs.shown:
            far = tr("{done} of {total}", done=number(job.done), total=number(job.total)) if job.total else ""
            rows.append(MenuRow(job.title, job.stop, "loader-circle", far, does=tr("Cancel")))
        self._open(self._status.more, tr("Under way"), rows)

    # -- how fresh it is --

    def _show_fresh(self) -> None:
        at = self._read_at
        if at is None:
            self._status.set_fresh("")
        else:
            self._status.set_fresh(tr("Synced {ago}", ago=ago(at, utc_now())), full_time(at))

    def _open(self, at: QWidget, name: str, rows: list[MenuRow]) -> None:
        self._cover(PopMenu(self._body, at, name, rows))


def _paper_words(paper: FailedPrint) -> str:
    kinds = {"slip": tr("Slip of {number}", number=paper.number), "label": tr("Label of {number}", number=paper.number)}
    return kinds.get(paper.kind, tr("Paper of {number}", number=paper.number))


def _ignore(_error: OperationError) -> None:
    """The strip above the view says already that the database is away."""
