"""Import: a file or pasted cells are read, checked and shown; nothing is written before Enter on the check."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.queries.imports import Batch
from app.queries.routing import open_order_ids
from app.services.import_fixes import Fixes
from app.services.import_sources import Plan
from app.ui.action_table import Spec
from app.ui.formats import utc_now
from app.ui.i18n import mark, tr, trn
from app.ui.importing.check import Check, Unmapped
from app.ui.importing.check_page import CheckPage
from app.ui.importing.fix_table import BadCell
from app.ui.importing.head import Head, Stage
from app.ui.importing.history_page import HistoryPage
from app.ui.importing.job import Imported, ImportJob
from app.ui.importing.map_page import MapPage
from app.ui.importing.mapping_work import MappingWork
from app.ui.importing.opening import Source, Wanted
from app.ui.importing.pages import DonePage, WorkPage
from app.ui.importing.pasting import NOTHING_COPIED, Pasted, clipboard_content
from app.ui.importing.reading import Reading
from app.ui.importing.savers import Savers
from app.ui.importing.start_page import StartPage
from app.ui.importing.undo_page import UndoPage
from app.ui.importing.undoing import Undoing
from app.ui.route_job import Routed, RouteJob
from app.ui.view import Kit, View
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Size
from app.ui.widgets.button import Kind as ButtonKind
from app.ui.widgets.toast import announce

FILE_KINDS = mark("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)")
# An import elsewhere is many commits; the file is read again once they have paused, or after a while all the same.
CALM_MS, LONGEST_CALM_MS = 1_500, 10_000
# No bar for what is over before a person has read it.
BAR_AFTER_MS = 500
_ROUTE = Spec("import.route", mark("Route"), ("R",), "route", mark("Reserve stock and choose the location"))
_AGAIN = Spec(
    "import.again", mark("Go on importing"), ("G",), "play", mark("Check the same file again, then import the rest")
)
_ORDERS = Spec("import.orders", mark("Show orders"), ("S",), "inbox")


class ImportView(View):
    """The Import screen. ``activate`` takes paths of files, or ``Pasted`` cells."""

    view_id = "import"
    title = mark("Import")
    icon = "file-spreadsheet"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.IMPORTS, Topic.ORDERS})

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._source: Source | None = None
        self._wanted: Wanted | None = None
        self._name = ""
        self._check: Check | None = None
        self._imported: Imported | None = None
        self._reading: Reading | None = None
        self._job: ImportJob | None = None
        self._routing: RouteJob | None = None
        self._open_ids: list[int] = []
        self._build_actions()
        self._build_pages()
        self._build()
        self._connect()
        self.show_start()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._stop_reading)  # else closing would wait for a large file to be read

    # -- hooks of the window --

    def activate(self, argument: object = None) -> None:
        if argument == NOTHING_COPIED:
            self.say(tr("The clipboard holds no table: copy cells with their header first"), icon="info")
            return
        if isinstance(argument, Pasted):
            self._open_unless_busy(argument.text, tr("Pasted cells"))
            return
        paths = [argument] if isinstance(argument, str | Path) else argument
        if not isinstance(paths, Sequence) or not paths or not paths[0]:
            return
        path = Path(str(paths[0]))
        files = tuple(Path(str(each)) for each in paths)
        self._open_unless_busy(path, path.name, files)

    def reload(self) -> None:
        if self._job is not None or self.undoing.is_running:
            return
        if self.page is self.history_page:
            self.undoing.reload_history()
        elif self._check is not None:
            self._read(Wanted(self._check.plan.source, self._check.plan, self._check.plan.shop))
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
        if self._check is not None and (self.check_page.shop.is_naming or self.check_page.grid.is_editing):
            self._calm.start()  # something is being typed; what it belongs to stays where it is
        elif self.isVisible():
            self.reload()
        else:
            self._dirty = True

    def concerned(self, touched: Touched) -> bool:
        """What others import changes what this file would do; what they route, how much is left to be routed."""
        of_imports = self._check is not None or self.page is self.history_page
        return touched.topic is (Topic.IMPORTS if of_imports else Topic.ORDERS)

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._stack.currentWidget()

    # -- the steps --

    def show_start(self) -> None:
        """Back to the beginning; a file that is being read is forgotten."""
        self._stop_reading()
        self._source = self._check = self._imported = None
        self._name = ""
        self.banner.clear()
        self._show(self.start_page, Stage.FILE)

    def choose_file(self) -> None:
        """Asks for a file and opens it."""
        path, _kind = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", tr(FILE_KINDS))
        if path:
            self.activate(path)

    def open_source(self, source: Source, name: str, files: tuple[Path, ...] = ()) -> None:
        """Reads a file or pasted cells, then shows what they would do or why they cannot be used; writes nothing.

        ``files``: what came together, of which two may tell of the same orders.
        """
        self.show_start()
        self._source, self._name = source, name
        self.work_page.show_work(tr("Reading {file}", file=name), tr("Nothing is written yet"))
        self._late.start()
        self._back.setEnabled(True)
        self._read(Wanted(source, files=files))

    def show_history(self) -> None:
        """The list of imports; what was being checked is left."""
        if self._job is None and not self.undoing.is_running:
            self.show_start()
            self._show(self.history_page, Stage.FILE)
            self.undoing.reload_history()

    def start_import(self, op_id: uuid.UUID | None = None) -> None:
        """Writes what the check shows; ``op_id`` goes on with an import that failed."""
        check = self._check
        if check is None or self._job is not None or not check.to_write:
            return
        self.banner.clear()
        self._stop_reading()
        self.mapping.remember(check.plan)
        job = self._job = ImportJob(self.kit.tasks, self.kit.jobs, check, self, op_id=op_id)
        job.progressed.connect(self.work_page.set_progress)
        job.ended.connect(self._on_imported)
        job.failed.connect(self._on_import_failed)
        job.over.connect(self._on_job_over)
        self._write.setEnabled(False)
        title = tr("Importing {file}", file=check.facts.name)
        self.work_page.show_work(title, tr("Scanning and packing go on meanwhile"))
        self._late.start()
        job.start()

    def _open_unless_busy(self, source: Source, name: str, files: tuple[Path, ...] = ()) -> None:
        if self._job is not None or self.undoing.is_running:
            self.say(tr("An import is under way: {file} was not opened", file=name), icon="info")
        else:
            self.open_source(source, name, files)

    # -- building --

    def _build_actions(self) -> None:
        bind, actions = self.kit.actions.bind, self.kit.actions
        for spec in (_ROUTE, _ORDERS, _AGAIN):
            actions.add_spec(spec)
        self._back = bind(self, "import.back", self._go_back)
        self._choose = bind(self, "import.choose", self.choose_file)
        self._write = bind(self, "import.write", self._go_forward)
        self._history = bind(self, "import.history", self.show_history)

    def _build_pages(self) -> None:
        bind, actions = self.kit.actions.bind, self.kit.actions
        self.head = Head(
            actions.button(self._back, kind=ButtonKind.GHOST), actions.button(self._write, kind=ButtonKind.PRIMARY)
        )
        self.banner = Banner()
        ways = [actions.button(self._choose, kind=ButtonKind.PRIMARY, size=Size.HERO)]
        paste = Button(tr("Paste"), size=Size.HERO, icon="clipboard-paste", does="app.paste")
        paste.clicked.connect(self._paste)
        ways += [paste, actions.button(self._history, size=Size.HERO)]
        self.start_page = StartPage(ways)
        self.check_page, self.work_page, self.done_page = CheckPage(), WorkPage(), DonePage()
        self.map_page = MapPage()
        self.mapping = MappingWork(self.kit, self.map_page, self)
        self._skip = bind(self.check_page, "import.skip", self.check_page.skip_current)
        self._undo = bind(self, "import.undo", self._plan_undo)
        self._confirm = bind(self, "import.confirm_undo", self._undo_planned)
        self.history_page = HistoryPage(actions.button(self._undo))
        back = actions.button(self._back)
        self.undo_page = UndoPage(actions.button(self._confirm, kind=ButtonKind.PRIMARY), back)
        self.undoing = Undoing(self.kit, self.history_page, self.undo_page, self.banner.say_error, self)
        self._route = bind(self.done_page, _ROUTE.id, self._start_routing)
        self._orders = bind(self.done_page, _ORDERS.id, lambda: self.go.emit("orders", None))
        self._again = bind(self.done_page, _AGAIN.id, self._go_on)
        self.done_page.add_button(actions.button(self._again, kind=ButtonKind.PRIMARY))
        self.done_page.add_button(actions.button(self._route, kind=ButtonKind.PRIMARY))
        for action in (self._orders, self._undo, self._choose, self._history):
            self.done_page.add_button(actions.button(action))

    def _build(self) -> None:
        self._savers = Savers(self, self.banner, lambda text: self.say(text, icon="download"))
        self._stack = QStackedWidget()
        first = (self.start_page, self.map_page, self.check_page, self.work_page, self.done_page)
        for page in (*first, self.history_page, self.undo_page):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        place = QVBoxLayout()
        place.setContentsMargins(24, 12, 24, 0)
        place.addWidget(self.banner)
        column.addLayout(place)
        column.addWidget(self._stack, 1)
        self._late = QTimer(self, singleShot=True, interval=BAR_AFTER_MS)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._restless = QTimer(self, singleShot=True, interval=LONGEST_CALM_MS)

    def _connect(self) -> None:
        self._late.timeout.connect(self._show_work)
        self._calm.timeout.connect(self._on_calm)
        self._restless.timeout.connect(self._on_calm)
        self.start_page.template_wanted.connect(self._savers.template)
        self.check_page.shop_chosen.connect(self._on_shop)
        self.check_page.shop_awaited.connect(self._on_shop_awaited)
        self.check_page.layout_chosen.connect(self._on_layout)
        self.check_page.go_wanted.connect(self._write.trigger)
        self.check_page.save_wanted.connect(self._save_checked)
        self.check_page.mended.connect(self._on_mended)
        self.check_page.skipped.connect(self._on_skipped)
        self.check_page.fixes_dropped.connect(lambda: self._reread(fixes=Fixes()))
        self.done_page.save_wanted.connect(self._save_left_out)
        self.mapping.changed.connect(self._on_mapping)
        self.work_page.cancelled.connect(self._go_back)
        self.history_page.chosen.connect(self.undoing.plan)
        self.history_page.current_changed.connect(self._on_batch)
        self.undoing.planned.connect(self._on_undo_planned)
        self.undoing.begun.connect(self._on_undo_begun)
        self.undoing.progressed.connect(self.work_page.set_progress)
        self.undoing.ended.connect(self._on_undone)
        self.undoing.broke.connect(self.show_history)

    def _show(self, page: QWidget, stage: Stage, *, failed: bool = False) -> None:
        """Brings a page to the front, with what can be done there."""
        self._late.stop()
        check = self._check
        if check is not None:
            self.head.set_words(check.title, check.facts_words, check.facts.name)
        elif page in (self.history_page, self.undo_page):
            self.head.set_words(tr("History of imports"), tr("What came in by file, and how to undo it"))
        elif page is not self.done_page:
            words = "" if self._name else tr("Orders, products, stock, customers or locations")
            self.head.set_words(tr("Import"), words, self._name)
        self.head.set_stage(stage, failed=failed)
        self.head.show_steps(page not in (self.history_page, self.undo_page))
        checking, working, mapping = page is self.check_page, page is self.work_page, page is self.map_page
        beside = page in (self.done_page, self.history_page)
        self.head.show_ways(back=checking or mapping or beside, write=checking or mapping)
        self._back.setEnabled(page is not self.start_page or failed)
        if mapping:
            self._write.setText(tr("Check the rows"))
        self._write.setEnabled(self._can_go_on(page))
        self._choose.setEnabled(not working)
        self._history.setEnabled(not working and page is not self.history_page)
        self._confirm.setEnabled(page is self.undo_page and self.undoing.can_undo)
        had_focus = self._has_focus()
        self._stack.setCurrentWidget(page)
        self._undo.setEnabled(self._can_undo())
        self.setFocusProxy(self._front_of(page))
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _can_go_on(self, page: QWidget) -> bool:
        """Whether the primary button of a page has something to do."""
        if page is self.map_page:
            return self.mapping.plan is not None
        return page is self.check_page and self._check is not None and self._check.to_write > 0

    def _front_of(self, page: QWidget) -> QWidget:
        """Where the focus goes on a page."""
        tables = {self.check_page: lambda: self.check_page.table, self.history_page: lambda: self.history_page.table}
        return tables[page]() if page in tables else page

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _show_work(self) -> None:
        working = self._job is not None or self.undoing.is_running
        self._show(self.work_page, Stage.IMPORT if working else Stage.CHECK)

    def _go_back(self) -> None:
        """One level up: an import or undo stops, an undo's page goes back to the list, everything else begins anew."""
        if self._job is not None:
            self._job.cancel()
            self.work_page.say_stopping()
        elif self.undoing.is_running:
            self.undoing.stop()
            self.work_page.say_stopping()
        elif self.page is self.undo_page:
            self.show_history()
        elif self.page is self.check_page and self._check is not None and self._check.plan.mapping is not None:
            self._on_layout("")  # one level up is the mapping: what was mapped stays
        else:
            self.show_start()

    def _go_forward(self) -> None:
        """One step on: from the mapping to the check, from the check into the shop."""
        plan = self.mapping.plan
        if self.page is self.map_page and plan is not None:
            self.banner.clear()
            self._read(Wanted(plan.source, plan))
        elif self.page is self.check_page:
            self.start_import()

    def _on_mapping(self) -> None:
        if self.page is self.map_page:
            self._write.setEnabled(self.mapping.plan is not None and self._reading is None)

    def _paste(self) -> None:
        """The cells of the clipboard, as Ctrl+V opens them from everywhere."""
        self.activate(clipboard_content() or NOTHING_COPIED)

    # -- reading --

    def _read(self, wanted: Wanted) -> None:
        """Reads the source, anew if it is being read."""
        self._stop_reading()
        self._wanted = wanted
        # What is shown is no longer what would be written: a click that also ended the shop's name must not import it.
        self._write.setEnabled(False)
        reading = self._reading = Reading(self.kit.tasks, self)
        reading.progressed.connect(self.work_page.set_progress)
        reading.ended.connect(self._on_read)
        reading.failed.connect(self._on_unread)
        reading.start(wanted, utc_now())

    def _reread(self, *, shop: str | None = None, fixes: Fixes | None = None) -> None:
        """Reads what is shown again, for another shop or with other cells mended."""
        if self._check is None:
            return
        plan = self._check.plan
        plan = replace(plan, fixes=plan.fixes if fixes is None else fixes)
        self._read(Wanted(plan.source, plan, plan.shop if shop is None else shop))

    def _on_shop(self, shop: str) -> None:
        self._reread(shop=shop)

    def _on_layout(self, layout: str) -> None:
        """The file is to be read as another layout, or as a person says."""
        if self._check is None or self._source is None:
            return
        source = self._check.plan.source
        plan = Plan(source, layout) if layout else self._check.plan
        self._read(Wanted(source, plan, ask=not layout))

    def _on_mended(self, texts: Mapping[BadCell, str]) -> None:
        if self._check is None:
            return
        names, fixes = [name.casefold() for name in self._check.header], self._check.plan.fixes
        for cell, text in texts.items():
            if cell.column.casefold() in names:
                fixes = fixes.with_cell(cell.row, names.index(cell.column.casefold()), text)
        self._reread(fixes=fixes)

    def _on_skipped(self, row: int) -> None:
        if self._check is not None:
            self._reread(fixes=self._check.plan.fixes.without_row(row))

    def _on_shop_awaited(self, awaited: bool) -> None:
        ready = self._check is not None and self._check.to_write > 0 and self._reading is None and self._job is None
        self._write.setEnabled(ready and not awaited)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _on_read(self, found: Check | Unmapped) -> None:
        self._reading = None
        if self._job is not None:
            return
        if isinstance(found, Unmapped):
            self._check = None
            self.mapping.begin(found)
            self._show(self.map_page, Stage.MAP)
            return
        self._check, self._imported = found, None
        if self._wanted is not None and len(self._wanted.files) > 1 and found.plan.beside is None:
            self.say(tr("One file at a time: {file} was opened", file=self._name), icon="info")
        self._write.setText(found.button)
        self.check_page.show_check(found)
        self._show(self.check_page, Stage.CHECK)

    def _on_unread(self, error: OperationError) -> None:
        self._reading = None
        wanted = self._wanted
        if wanted is not None and wanted.plan is not None and wanted.plan.mapping is not None and not self._job:
            self._check = None
            self._show(self.map_page, Stage.MAP, failed=True)
            self.banner.say_error(error)
        elif self._job is None:
            self._check = None
            self._show(self.start_page, Stage.FILE, failed=True)
            self.banner.say_error(error, fix=tr("Choose another file"), run=self.choose_file)

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
        if check is not None:
            self.head.set_words(check.title, check.facts_words, check.facts.name)
        self.done_page.show_imported(imported, file)
        self._again.setVisible(imported.stopped)
        self._show_open([])
        self._show(self.done_page, Stage.IMPORT if imported.stopped else Stage.DONE)
        self._count_open()
        if imported.batch_id is not None and imported.new + imported.updated > 0:
            self.say_undo(imported.title, partial(self.undoing.undo, imported.batch_id, file), icon="file-check")
        announce(self, self.done_page.words)

    def _on_import_failed(self, error: OperationError) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self._show(self.check_page, Stage.IMPORT, failed=True)
        self.banner.say_error(job.explained(error), fix=tr("Try again"), run=partial(self.start_import, job.op_id))

    # -- undoing --

    def _can_undo(self) -> bool:
        """Whether there is something to undo: the import that has just ended, or the one looked at in the history."""
        if self.page is self.done_page:
            imported = self._imported
            return imported is not None and imported.batch_id is not None and imported.new + imported.updated > 0
        batch = self.history_page.current
        return self.page is self.history_page and batch is not None and batch.can_be_undone

    def _on_batch(self) -> None:
        self._undo.setEnabled(self._can_undo())

    def _plan_undo(self) -> None:
        """Says what an undo of the chosen import would do; the one that has just ended is undone at once."""
        batch: Batch | None = self.history_page.current
        if self.page is self.done_page:
            self._undo_imported()
        elif batch is not None:
            self.banner.clear()
            self.undoing.plan(batch)

    def _on_undo_planned(self) -> None:
        self._show(self.undo_page, Stage.FILE)

    def _undo_planned(self) -> None:
        self.undoing.undo_planned()

    def _undo_imported(self) -> None:
        imported, name = self._imported, self._name
        if imported is not None and imported.batch_id is not None:
            self.undoing.undo(imported.batch_id, name)

    def _on_undo_begun(self, title: str) -> None:
        self.banner.clear()
        self._stop_reading()
        self._check = self._imported = None
        self.work_page.show_work(title, tr("Scanning and packing go on meanwhile"))
        self._late.start()

    def _on_undone(self, words: str) -> None:
        self._show(self.undo_page, Stage.FILE)
        self.say(words, icon="undo-2")
        announce(self, self.undo_page.words)

    # -- what to do next --

    def _go_on(self) -> None:
        if self._source is not None:
            self.open_source(self._source, self._name)

    def _count_open(self) -> None:
        self.kit.tasks.read(self, open_order_ids, done=self._show_open, key="open")

    def _show_open(self, order_ids: list[int]) -> None:
        self._open_ids = order_ids
        if self._routing is None:
            self._route.setText(trn("Route {n} open order", "Route {n} open orders", len(order_ids)))
            # One primary button: who stopped an import goes on with it first.
            can_route = bool(order_ids) and not self._again.isVisible()
            self._route.setVisible(can_route)
            self._route.setEnabled(can_route)

    def _start_routing(self) -> None:
        if self._routing is not None or not self._open_ids:
            return
        self._route.setEnabled(False)
        self.banner.clear()
        job = self._routing = RouteJob(self.kit.tasks, self.kit.jobs, self._open_ids, self)
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
        self.banner.say_error(error, fix=tr("Route again"), run=self._start_routing)

    # -- files to save --

    def _save_checked(self) -> None:
        if self._check is not None:
            self._savers.rows(self._check.plan.source, self._check.problems)

    def _save_left_out(self) -> None:
        if self._imported is not None and self._source is not None:
            self._savers.rows(self._source, self._imported.problems)
