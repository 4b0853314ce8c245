"""Import: a file is read, checked and shown; nothing is written before Enter."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.channels.base import RowProblem
from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.queries.routing import open_order_ids
from app.ui.actions import Spec
from app.ui.formats import number, plural, utc_now
from app.ui.importing.check import Check, Subject
from app.ui.importing.check_page import CheckPage
from app.ui.importing.head import Head, Stage
from app.ui.importing.job import Imported, ImportJob
from app.ui.importing.pages import DonePage, StartPage, WorkPage
from app.ui.importing.reading import Reading
from app.ui.importing.saving import save_problems, save_template
from app.ui.route_job import Routed, RouteJob
from app.ui.view import Kit, View
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Kind, Size
from app.ui.widgets.toast import announce

FILE_KINDS = "Orders or stock (*.csv *.tsv *.txt);;All files (*)"
# An import elsewhere is many commits; the file is read again once they have paused, or after a while all the same.
CALM_MS, LONGEST_CALM_MS = 1_500, 10_000
# No bar for what is over before a person has read it.
BAR_AFTER_MS = 500
_ROUTE = Spec("import.route", "Route", ("R",), "route", "Reserve stock and choose the location")
_AGAIN = Spec("import.again", "Go on importing", ("G",), "play", "Check the same file again, then import the rest")
_ORDERS = Spec("import.orders", "Show orders", ("S",), "inbox")


class ImportView(View):
    """The Import screen. ``activate`` takes the path of a file, or of several: the first one is opened."""

    view_id = "import"
    title = "Import"
    icon = "file-spreadsheet"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.IMPORTS, Topic.ORDERS})

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._path: Path | None = None
        self._check: Check | None = None
        self._imported: Imported | None = None
        self._reading: Reading | None = None
        self._job: ImportJob | None = None
        self._routing: RouteJob | None = None
        self._open_ids: list[int] = []
        self._build()
        self._connect()
        self.show_start()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._stop_reading)  # else closing would wait for a large file to be read

    # -- hooks of the window --

    def activate(self, argument: object = None) -> None:
        paths = [argument] if isinstance(argument, str | Path) else argument
        if not isinstance(paths, Sequence) or not paths or not paths[0]:
            return
        path = Path(str(paths[0]))
        if self._job is not None:
            self.say(f"An import is under way: {path.name} was not opened", icon="info")
            return
        if len(paths) > 1:
            self.say(f"One file at a time: {path.name} was opened", icon="info")
        self.open_file(path)

    def reload(self) -> None:
        if self._job is not None:
            return
        if self._check is not None:
            self._read(self._check.shop if self._check.subject is Subject.ORDERS else None)
        elif self._imported is not None:
            self._count_open()

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        """What others import changes what the file would do; nobody needs to see that while they are at it."""
        if self._check is None or not any(self.concerned(touched) for touched in changes):
            super().data_changed(changes)
        elif not self._restless.isActive():
            self._restless.start()
            self._calm.start()
        else:
            self._calm.start()

    def _on_calm(self) -> None:
        """Others have paused, or it has gone on for long: what is shown is brought up to date."""
        self._calm.stop()
        self._restless.stop()
        if self._check is not None and self.check_page.shop.is_naming:
            self._calm.start()  # a name is being typed; what it belongs to stays where it is
        elif self.isVisible():
            self.reload()
        else:
            self._dirty = True

    def concerned(self, touched: Touched) -> bool:
        """What others import changes what this file would do; what they route, how much is left to be routed."""
        return touched.topic is (Topic.IMPORTS if self._check is not None else Topic.ORDERS)

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._stack.currentWidget()

    # -- the steps --

    def show_start(self) -> None:
        """Back to the beginning; a file that is being read is forgotten."""
        self._stop_reading()
        self._path = self._check = self._imported = None
        self.banner.clear()
        self._show(self.start_page, Stage.FILE)

    def choose_file(self) -> None:
        """Asks for a file and opens it."""
        path, _kind = QFileDialog.getOpenFileName(self, "Choose a file", "", FILE_KINDS)
        if path:
            self.activate(path)

    def open_file(self, path: Path) -> None:
        """Reads a file, then shows what it would do or why it cannot be used; writes nothing."""
        self.show_start()
        self._path = path
        self.work_page.show_work(f"Reading {path.name}", "Nothing is written yet")
        self._late.start()
        self._back.setEnabled(True)
        self._read(None)

    def start_import(self, op_id: uuid.UUID | None = None) -> None:
        """Writes what the check shows; ``op_id`` goes on with an import that failed."""
        check = self._check
        if check is None or self._job is not None or not check.to_write:
            return
        self.banner.clear()
        self._stop_reading()
        job = self._job = ImportJob(self.kit.tasks, check, self, op_id=op_id)
        job.progressed.connect(self.work_page.set_progress)
        job.ended.connect(self._on_imported)
        job.failed.connect(self._on_import_failed)
        job.over.connect(self._on_job_over)
        self._write.setEnabled(False)
        self.work_page.show_work(f"Importing {check.facts.name}", "Scanning and packing go on meanwhile")
        self._late.start()
        job.start()

    # -- building --

    def _build(self) -> None:
        bind, actions = self.kit.actions.bind, self.kit.actions
        for spec in (_ROUTE, _ORDERS, _AGAIN):
            actions.add_spec(spec)
        self._back = bind(self, "import.back", self._go_back)
        self._choose = bind(self, "import.choose", self.choose_file)
        self._write = bind(self, "import.write", self.start_import)
        write = actions.button(self._write, kind=Kind.PRIMARY)
        self.head = Head(actions.button(self._back, kind=Kind.GHOST), write)
        self.banner = Banner()
        self.start_page = StartPage(actions.button(self._choose, kind=Kind.PRIMARY, size=Size.HERO))
        self.check_page, self.work_page = CheckPage(), WorkPage()
        self.done_page = DonePage()
        self._route = bind(self.done_page, _ROUTE.id, self._start_routing)
        self._orders = bind(self.done_page, _ORDERS.id, lambda: self.go.emit("orders", None))
        self._again = bind(self.done_page, _AGAIN.id, self._go_on)
        self.done_page.add_button(actions.button(self._again, kind=Kind.PRIMARY))
        self.done_page.add_button(actions.button(self._route, kind=Kind.PRIMARY))
        self.done_page.add_button(actions.button(self._orders))
        self.done_page.add_button(actions.button(self._choose))
        self._stack = QStackedWidget()
        for page in (self.start_page, self.check_page, self.work_page, self.done_page):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._below_head(self.banner))
        column.addWidget(self._stack, 1)
        self._late = QTimer(self, singleShot=True, interval=BAR_AFTER_MS)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._restless = QTimer(self, singleShot=True, interval=LONGEST_CALM_MS)

    @staticmethod
    def _below_head(banner: Banner) -> QVBoxLayout:
        place = QVBoxLayout()
        place.setContentsMargins(24, 12, 24, 0)
        place.addWidget(banner)
        return place

    def _connect(self) -> None:
        self._late.timeout.connect(self._show_work)
        self._calm.timeout.connect(self._on_calm)
        self._restless.timeout.connect(self._on_calm)
        self.start_page.template_wanted.connect(self._save_template)
        self.check_page.shop_chosen.connect(self._read)
        self.check_page.shop_awaited.connect(self._on_shop_awaited)
        self.check_page.go_wanted.connect(self._write.trigger)
        self.check_page.save_wanted.connect(self._save_checked)
        self.done_page.save_wanted.connect(self._save_left_out)
        self.work_page.cancelled.connect(self._go_back)

    def _show(self, page: QWidget, stage: Stage, *, failed: bool = False) -> None:
        """Brings a page to the front, with what can be done there."""
        self._late.stop()
        check = self._check
        if check is not None:
            self.head.set_words(f"Import {check.subject}", check.facts_words)
        elif page is not self.done_page:
            self.head.set_words("Import", self._path.name if self._path else "Orders or counted stock, from a file")
        self.head.set_stage(stage, failed=failed)
        checking, working = page is self.check_page, page is self.work_page
        self.head.show_ways(back=checking or page is self.done_page, write=checking)
        self._back.setEnabled(page is not self.start_page or failed)
        self._write.setEnabled(checking and check is not None and check.to_write > 0)
        self._choose.setEnabled(not working)
        if page is self.start_page:
            self._choose.setText(self.kit.actions.spec("import.choose").text)
        had_focus = self._has_focus()
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(self.check_page.table if checking else page)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _show_work(self) -> None:
        self._show(self.work_page, Stage.CHECK if self._job is None else Stage.IMPORT)

    def _go_back(self) -> None:
        """One level up: an import stops, everything else begins anew."""
        if self._job is not None:
            self._job.cancel()
            self.work_page.say_stopping()
        else:
            self.show_start()

    # -- reading --

    def _read(self, shop: str | None) -> None:
        """Reads the file, anew if it is being read."""
        if self._path is None:
            return
        self._stop_reading()
        # What is shown is no longer what would be written: a click that also ended the shop's name must not import it.
        self._write.setEnabled(False)
        reading = self._reading = Reading(self.kit.tasks, self)
        reading.progressed.connect(self.work_page.set_progress)
        reading.ended.connect(self._on_read)
        reading.failed.connect(self._on_unread)
        reading.start(self._path, shop, utc_now())

    def _on_shop_awaited(self, awaited: bool) -> None:
        ready = self._check is not None and self._check.to_write > 0 and self._reading is None and self._job is None
        self._write.setEnabled(ready and not awaited)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _on_read(self, check: Check) -> None:
        self._reading = None
        if self._job is None:
            self._check, self._imported = check, None
            self._write.setText(check.button)
            self.check_page.show_check(check)
            self._show(self.check_page, Stage.CHECK)

    def _on_unread(self, error: OperationError) -> None:
        self._reading = None
        if self._job is None:
            self._check = None
            self._show(self.start_page, Stage.FILE, failed=True)
            self.banner.say_error(error, fix="Choose another file", run=self.choose_file)

    # -- importing --

    def _on_job_over(self) -> None:
        if self._job is not None:
            # Neither done nor failed: a bug, which the window has told.
            self._job = None
            self._show(self.check_page, Stage.CHECK)

    def _on_imported(self, imported: Imported) -> None:
        check, self._job, self._check = self._check, None, None
        self._imported = imported
        file = check.facts.name if check is not None else ""
        self.head.set_words(f"Import {imported.subject}", check.facts_words if check is not None else "")
        self.done_page.show_imported(imported, file)
        self._choose.setText("Import stock" if imported.subject is Subject.ORDERS else "Import orders")
        self._again.setVisible(imported.stopped)
        self._show_open([])
        self._show(self.done_page, Stage.IMPORT if imported.stopped else Stage.DONE)
        self._count_open()
        announce(self, self.done_page.words)

    def _on_import_failed(self, error: OperationError) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self._show(self.check_page, Stage.IMPORT, failed=True)
        self.banner.say_error(job.explained(error), fix="Try again", run=partial(self.start_import, job.op_id))

    # -- what to do next --

    def _go_on(self) -> None:
        if self._path is not None:
            self.open_file(self._path)

    def _count_open(self) -> None:
        self.kit.tasks.read(self, open_order_ids, done=self._show_open, key="open")

    def _show_open(self, order_ids: list[int]) -> None:
        self._open_ids = order_ids
        if self._routing is None:
            self._route.setText(f"Route {plural(len(order_ids), 'open order')}")
            # One primary button: who stopped an import goes on with it first.
            can_route = bool(order_ids) and not self._again.isVisible()
            self._route.setVisible(can_route)
            self._route.setEnabled(can_route)

    def _start_routing(self) -> None:
        if self._routing is not None or not self._open_ids:
            return
        self._route.setEnabled(False)
        self.banner.clear()
        job = self._routing = RouteJob(self.kit.tasks, self._open_ids, self)
        job.progressed.connect(lambda done, total: self._route.setText(f"Routing {number(done)} of {number(total)}"))
        job.ended.connect(self._on_routed)
        job.failed.connect(self._on_route_failed)
        job.start()

    def _on_routed(self, routed: Routed) -> None:
        self._routing = None
        self.say(routed.words, icon="route")
        self._count_open()

    def _on_route_failed(self, error: OperationError) -> None:
        self._routing = None
        self._count_open()
        self.banner.say_error(error, fix="Route again", run=self._start_routing)

    # -- files to save --

    def _save_checked(self) -> None:
        if self._check is not None:
            self._save_problems(self._check.problems)

    def _save_left_out(self) -> None:
        if self._imported is not None:
            self._save_problems(self._imported.problems)

    def _save_problems(self, problems: Sequence[RowProblem]) -> None:
        stem = Path(problems[0].file).stem if problems else "import"
        self._save(f"{stem}-problems.csv", lambda path: save_problems(path, problems))

    def _save_template(self) -> None:
        self._save("stock-template.csv", save_template)

    def _save(self, name: str, write: Callable[[Path], Path]) -> None:
        """Asks where, then writes there; a file of a few hundred lines needs no thread."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getSaveFileName(self, "Save", str(Path(folder) / name), "CSV (*.csv)")
        if not chosen:
            return
        try:
            self.say(f"Saved {write(Path(chosen)).name}", icon="download")
        except OperationError as error:
            self.banner.say_error(error, fix="Choose another place", run=partial(self._save, name, write))
