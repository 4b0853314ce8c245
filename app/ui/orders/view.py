"""Orders: the list with its pane, and the order's page. Starts commands, asks for reads, shows what comes back."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.printing.backends import Backend, FolderBackend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.services.order_notes import AddNote, RemoveNote, RestoreNote, digest_of
from app.services.unit_of_work import Attachment
from app.settings import cache_folder
from app.ui import fonts
from app.ui.drafts import Form
from app.ui.file_out import ask_for_file
from app.ui.formats import number, utc_now
from app.ui.i18n import mark, said, tr, trn
from app.ui.orders.bulk_actions import BulkActions
from app.ui.orders.exporting import Exporter
from app.ui.orders.filters import ALL
from app.ui.orders.list_page import OrderList
from app.ui.orders.many_papers import ManyPapers
from app.ui.orders.pane import LEAST_WIDTH, DetailPane, pane_width
from app.ui.orders.papers import OrderPapers
from app.ui.orders.press import Press
from app.ui.orders.query_field import OrderQueryField, faults_of, quoted
from app.ui.orders.reads import OrderData, Scanned, read_order, read_scan
from app.ui.orders.return_work import CameBack, ReturnWork
from app.ui.orders.reversal import Reversal
from app.ui.orders.work import OrderWork
from app.ui.print_preview import Previews
from app.ui.view import Kit, View
from app.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from app.context import AppContext
    from app.ui.orders.page import OrderPage


# Keys held down pass over orders faster than a person reads them: only where they stop is read.
_PANE_PAUSE_MS = 70
_NARROW, _ROOMY = 1000, 1200


class OrdersView(View):
    """The Orders screen.

    ``activate`` takes an order's id, a text that names an order as a scan would, or a unit that ``CameBack``.
    ``printer_factory`` and ``fonts_factory`` are called on the documents thread when something is printed; without them
    it is this machine's. ``rasteriser``: the one of the process; without it papers can be printed, but not shown.
    ``file_chooser`` asks where an export is to go.
    """

    view_id = "orders"
    title = mark("Orders")
    icon = "inbox"
    search_hint = mark("Search orders, SKU, name, or scan")
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ORDERS, Topic.CATALOG, Topic.LOCATIONS})

    def __init__(
        self,
        kit: Kit,
        *,
        printer_factory: Callable[[], Backend] | None = None,
        fonts_factory: Callable[[], FontBook] | None = None,
        rasteriser: Rasteriser | None = None,
        file_chooser: Callable[[QWidget, str, str], str] = ask_for_file,
    ) -> None:
        super().__init__(kit)
        context = cast("AppContext", kit.context)
        press = Press(
            context,
            kit.tasks,
            printer_factory or (lambda: FolderBackend(context.settings.print_path)),
            fonts_factory or (lambda: FontBook.load(cache_folder() / "fonts.json")),
            Paper(context.settings.paper),
        )
        self.previews = Previews(kit, rasteriser, self)
        papers = OrderPapers(press, kit.tasks, self.previews, rasteriser=rasteriser, parent=self)
        self.many_papers = ManyPapers(press, kit.tasks, kit.jobs, self.previews, self)
        self._facts = context.facts
        self.exporter = Exporter(kit.tasks, kit.jobs, context.read, file_chooser, self)
        self.work = OrderWork(kit.tasks, kit.jobs, papers, self)
        self.returns = ReturnWork(kit.tasks, context.facts, self)
        self.many_papers.told.connect(papers.told)
        self.many_papers.failed.connect(papers.on_failed)
        self._can_show = papers.can_show
        self._page_order: int | None = None
        self._pane_choice: bool | None = None
        self._pane_moved = False
        self._just_shown = False
        self._late = False
        self._editing: int | None = None
        self._resuming: int | None = None
        self._build()
        self._bind()
        self._connect()

    # -- hooks of the window --

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, CameBack):
            argument = self.returns.expect(argument)
        if isinstance(argument, int):
            self.open_order(argument)
        elif isinstance(argument, str) and argument:
            self.on_scan(argument)
        elif argument is None and not self._just_shown:
            self._go_home()
        self._just_shown = False

    def user_changed(self) -> None:
        self.list.views.use_person(self._facts.user_id)

    def reload(self) -> None:
        self.list.views.read()
        if self.list.model.rows:
            self.list.renew()
        elif self.list.is_begun:
            self.list.load()
        self._reload_order()

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        """Small changes of orders are mended one by one; the rest goes the way of every view."""
        if any(touched.topic is Topic.SETTINGS for touched in changes) and self.isVisible():
            self.list.views.read()
        if self._page_order is not None and any(touched.topic is Topic.PURCHASES for touched in changes):
            # The day on which what it waits for comes.
            if self.isVisible():
                self._read_page()
            else:
                self._dirty = True
        mine = [touched for touched in changes if self.concerned(touched)]
        ids = [touched.ids for touched in mine if touched.topic is Topic.ORDERS]
        if not self.isVisible() or len(ids) != len(mine) or not mine:
            super().data_changed(changes)
            return
        known = frozenset().union(*(some for some in ids if some is not None))
        self.list.renew(None if None in ids else known)
        if self._shown_order() in known or None in ids:
            self._reload_order()

    def on_scan(self, code: str) -> bool:
        """An order or shipment opens its page; what else it is, the window is told once it was looked up."""
        self.previews.leave()  # whoever scans has gone on to something else: nothing is printed
        if self.search_field is not None:
            self.search_field.flush()  # what was typed just before must not bring the list back over the page
        if self._page_order is not None and self.returns.take_scan(code):
            return True
        self.kit.tasks.read(self, read_scan, code, done=lambda found: self._on_scanned(code, found), key="scan")
        return True

    def go_home(self) -> None:
        self.show_list()

    def search(self, text: str) -> None:
        if self.stack.currentWidget() is not self._desk and text.strip() != self.list.text:
            self.show_list()
        self.list.search(text)
        self._show_faults()

    def location_changed(self, location_id: int | None, name: str) -> None:
        self.list.set_location(name)

    def chosen_words(self) -> str:
        return self.bulk.words()

    def help_topic(self) -> str:
        return "orders" if self._page_order is None else "order"

    def panes(self) -> list[QWidget]:
        if self._page_order is not None:
            return [self.page]
        parts: list[QWidget] = [self.list.views.tabs, self.list.table]
        parts += [self.list.results.table] if self.list.results.isVisible() else []
        return parts + ([self.pane] if self.pane.isVisible() else [])

    def state(self) -> Mapping[str, Any]:
        key = self.list.table.current_key
        focused = key if isinstance(key, int) else 0
        return {**self.list.views.memory(), "focused": focused, "page": self._page_order or 0}

    def restore(self, state: Mapping[str, Any]) -> None:
        focused = state.get("focused")
        self.list.begin_at = focused if isinstance(focused, int) else 0
        self.list.views.begin_with(state)
        page = state.get("page")
        if isinstance(page, int) and page > 0:
            self._resuming = page
            self.open_order(page)

    def showEvent(self, event: QShowEvent) -> None:
        # Whoever comes from another view finds the place kept; the key once more leads home.
        self._just_shown = True
        QTimer.singleShot(0, self, self._settle_in)
        super().showEvent(event)

    # -- moving about --

    def open_order(self, order_id: int) -> None:
        """Shows the page of an order, in the list or not."""
        self._page_order = order_id
        self.visited.emit(order_id)
        self.list.table.select_key(order_id)
        self._read_page()

    def show_list(self) -> None:
        """Shows the list."""
        self._page_order = None
        self.visited.emit(None)
        self.stack.setCurrentWidget(self._desk)
        self.setFocusProxy(self.list.table)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building --

    def _build(self) -> None:
        actions = self.kit.actions
        self.search_field = OrderQueryField(self.kit.tasks)
        self.search_field.searched.connect(self.search)
        self.list = OrderList(self.kit, user_id=self._facts.user_id, currency=self._facts.currency)
        self.bulk = BulkActions(self.kit, self.list, self.many_papers, self.work.route_many)
        open_button = actions.button(actions.bind(self.list, "orders.open", self._open_focused))
        open_button.set_icon("")
        self.pane = DetailPane(open_button)
        self._desk = QSplitter(Qt.Orientation.Horizontal)
        self._desk.setChildrenCollapsible(False)
        self._desk.setHandleWidth(1)
        self._desk.addWidget(self.list)
        self._desk.addWidget(self.pane)
        self._desk.setStretchFactor(0, 1)
        self._desk.setStretchFactor(1, 0)
        self._desk.splitterMoved.connect(self._on_splitter_moved)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setFocusProxy(self.list.table)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PANE_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)

    def _bind(self) -> None:
        actions, table = self.kit.actions, self.list.table
        for spec_id, run in (
            ("down", lambda: table.move_current(1)),
            ("up", lambda: table.move_current(-1)),
            ("select", lambda: table.toggle(table.currentIndex().row())),
            ("select_all", lambda: self.list.model.tick_all(True)),
            ("why", self.pane.toggle_why),
            ("clear", self._clear),
            ("pane", self._toggle_pane),
            ("import", self._go_to_import),
            ("columns", self.list.open_chooser),
            ("sort", self.list.open_sort_menu),
            ("fix", self._fix_focused),
            ("note", self._write_note),
        ):
            actions.bind(self.list, f"orders.{spec_id}", run)
        self.list.views.bind(self.list)

    def _connect(self) -> None:
        orders, pane = self.list, self.pane
        orders.opened.connect(self.open_order)
        orders.focused.connect(self._on_focused)
        orders.shown.connect(self._on_list_shown)
        orders.counted.connect(lambda count: self.counted.emit(count, False))
        orders.query_shown.connect(self._on_query_shown)
        for moved in (orders.shown, orders.focused, orders.model.ticks_changed):
            moved.connect(lambda *_what: self.chosen_changed.emit())
        orders.fix_wanted.connect(self._fix)
        orders.results.opened.connect(self.open_order)
        orders.views.did.connect(lambda words, undo, redo: self.say_undo(words, undo, icon="list", redo=redo))
        orders.views.refused.connect(lambda error: orders.banner.say_error(error))
        orders.views.left.connect(self._focus_list)
        orders.import_wanted.connect(self._go_to_import)
        orders.demo_wanted.connect(lambda: self.go.emit("start", "demo"))
        pane.lift_wanted.connect(self._lift_from_pane)
        pane.import_wanted.connect(self._go_to_import)
        pane.note_given.connect(self._add_note)
        pane.note_left.connect(self._focus_list)
        self._connect_work()
        self._connect_bulk()

    @functools.cached_property
    def page(self) -> OrderPage:
        """The page of one order. Built, with what changes orders, when it is first wanted (see ``build_more``)."""
        # A tenth of the start goes into what is imported here, and nobody needs it to look at the list.
        from app.ui.orders.edit_work import EditWork
        from app.ui.orders.page import OrderPage

        page = OrderPage(self.kit.actions, can_show=self._can_show)
        self.edits = EditWork(self.kit.tasks, self, drafts=self.kit.drafts)
        self.stack.addWidget(page)
        page.left.connect(self.show_list)
        page.moved.connect(self._move_page)
        page.pack_wanted.connect(lambda code: self.go.emit("packing", code))
        page.lift_wanted.connect(self._lift_from_page)
        page.import_wanted.connect(self._go_to_import)
        page.open_wanted.connect(self.open_order)
        self._connect_page_work(page)
        for work in (self.edits, self.returns):
            work.attach(page)
            work.refused.connect(self._banner_error)
            work.said.connect(lambda text, icon: self.say(text, icon=icon))
        self.edits.undoable.connect(self._say_step)
        return page

    def build_more(self) -> bool:
        if "page" in vars(self):
            return False
        self.page.ensurePolished()
        return True

    def _say_step(self, text: str, step: Reversal, icon: str, seconds: int | None) -> None:
        self.say_undo(text, step.undo, icon=icon, redo=step.redo, seconds=seconds)

    def _connect_bulk(self) -> None:
        bulk = self.bulk
        bulk.said.connect(lambda text, icon: self.say(text, icon=icon))
        bulk.did.connect(lambda text, undo, redo, icon: self.say_undo(text, undo, icon=icon, redo=redo))
        bulk.refused.connect(self._banner_error)
        bulk.offered.connect(lambda text, icon, action, run: self.say(text, icon=icon, action=action, run=run))
        bulk.export_wanted.connect(lambda kind, chosen: self.exporter.export(kind, chosen, self._export_columns()))
        self.exporter.said.connect(lambda text: self.say(text, icon="download"))
        self.exporter.refused.connect(self._banner_error)

    def _connect_work(self) -> None:
        work = self.work
        work.undoable.connect(self._say_step)
        work.said.connect(lambda text, icon: self.say(text, icon=icon))
        work.refused.connect(self._on_refused)
        work.warned.connect(lambda text, more: self._banner.say(text, more))
        work.routed.connect(lambda: self.list.model.tick_all(False))

    def _connect_page_work(self, page: OrderPage) -> None:
        work = self.work
        page.route_wanted.connect(work.route)
        page.ship_wanted.connect(work.ship)
        page.label_wanted.connect(work.print_label)
        page.print_wanted.connect(work.print_again)
        page.papers_wanted.connect(work.show_papers)
        work.papers.connect(page.show_papers)
        work.busy.connect(page.set_busy)

    # -- the pane and the page --

    def _on_focused(self, key: object) -> None:
        # The first order waits too: the list itself is painted first.
        if self._pause.isActive() or (self.pane.data is None and key is not None):
            self._late = True
        else:
            self._read_pane()
        self._pause.start()

    def _on_pause_over(self) -> None:
        if self._late:
            self._late = False
            self._read_pane()

    def _read_pane(self) -> None:
        key = self.list.table.current_key
        if self._page_order is not None:
            return
        if isinstance(key, int):
            self.kit.tasks.read(self, read_order, key, utc_now(), done=self.pane.show_order, key="pane")
        else:
            self.pane.show_order(None)

    def _read_page(self) -> None:
        if self._page_order is not None:
            self.kit.tasks.read(self, read_order, self._page_order, utc_now(), done=self._on_page, key="page")

    def _on_page(self, data: OrderData | None) -> None:
        if data is None:
            self.say(tr("This order is not there any more"), icon="octagon-x")
            self.show_list()
            return
        if data.id != self._page_order:
            return
        self.page.show_order(data)
        self._show_place()
        QTimer.singleShot(0, self, self._edit_if_wanted)
        if self.stack.currentWidget() is not self.page:
            self.stack.setCurrentWidget(self.page)
            self.setFocusProxy(self.page)
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown_order(self) -> int | None:
        if self._page_order is not None:
            return self._page_order
        return self.pane.data.id if self.pane.data is not None else None

    def _reload_order(self) -> None:
        if self._page_order is not None:
            self._read_page()
        else:
            self._read_pane()

    def _on_list_shown(self) -> None:
        assert self.search_field is not None
        self.search_field.set_count(self.list.count_words)
        self._fit_pane()
        self._show_place()

    def _show_place(self) -> None:
        """Where the page's order stands in the list; one that has left the list is followed by what took its place."""
        if self._page_order is None:
            return
        rows, place = len(self.list.model.rows), self.list.model.place_of(self._page_order)
        total = self.list.total_words or number(rows)
        words = tr("{n} of {total}", n=number(place + 1), total=total) if place >= 0 else ""
        more = place < rows - 1 or self.list.model.has_more
        self.page.set_place(words, has_previous=place > 0, has_next=more and rows > 0)

    def _move_page(self, steps: int) -> None:
        if self.list.model.place_of(self._page_order) >= 0:
            self.list.table.move_current(steps)
        key = self.list.table.current_key
        if isinstance(key, int):
            self.open_order(key)

    def _open_focused(self) -> None:
        key = self.list.table.current_key
        if isinstance(key, int):
            self.open_order(key)

    def _on_scanned(self, code: str, found: Scanned) -> None:
        if not found.orders:
            self.scan_left.emit(code)
        elif len(found.orders) == 1:
            self.open_order(next(iter(found.orders)))
        else:
            self.show_list()
            self.list.show_view(ALL.key)
            self.list.show_query(f"number:{quoted(next(iter(found.orders.values())))}")
            count = trn("{n} order has this number", "{n} orders have this number", len(found.orders))
            self.say(tr("{count}: choose one", count=count), icon="info")

    def _on_query_shown(self, text: str) -> None:
        assert self.search_field is not None
        self.search_field.replace_all(text)
        self._show_faults()

    def _show_faults(self) -> None:
        """What of the search means nothing: told under the tabs, and with the field to a screen reader."""
        assert self.search_field is not None
        faults = faults_of(self.list.text)
        told = [tr("“{text}”: {why}", text=fault.text[:40], why=said(fault.why)) for fault in faults[:3]]
        self.search_field.set_faults(told)
        spoilt = {place for fault in faults for place in range(fault.start, fault.end)}
        rest = any(place not in spoilt and not sign.isspace() for place, sign in enumerate(self.list.text))
        better = next((fault for fault in faults if fault.suggestion), None)
        if better is None or better.suggestion is None:
            self.list.say_faults(told, rest=rest)
            return
        text, instead = self.list.text, better.suggestion
        mended = text[: better.start] + instead + text[better.end :]
        words = tr("Search for {text}", text=instead)
        self.list.say_faults(told, words, lambda: self.list.show_query(mended), rest=rest)

    def _clear(self) -> None:
        """One level up: a question, the results, the ticks, then what was changed in the view's search."""
        orders = self.list
        if orders.bulk.close_strip() or orders.views.close_questions():
            return
        if orders.results.isVisible():
            orders.results.close_panel()
        elif orders.model.has_ticks():
            orders.model.tick_all(False)
        elif orders.views.is_modified:
            orders.show_query(orders.views.view.state.query)

    def _settle_in(self) -> None:
        self._just_shown = False

    def _go_home(self) -> None:
        """Where the view's own key leads: from an order to the list, from the list to the first view."""
        was_list = self._page_order is None
        self.show_list()
        if was_list and self.list.is_begun:
            self.list.views.choose_first()

    def _focus_list(self) -> None:
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fix_focused(self) -> None:
        key = self.list.table.current_key
        if isinstance(key, int):
            self._fix(key)

    def _fix(self, order_id: int) -> None:
        """Opens the order where its problem is mended: its page, with the address open for editing."""
        self._editing = order_id
        self.open_order(order_id)

    def _edit_if_wanted(self) -> None:
        """Opens the form that was asked for, or in which something was typed when the program ended."""
        self.returns.resume(self._page_order)
        editing, self._editing = self._editing, None
        resuming, self._resuming = self._resuming, None
        wanted = "order.edit" if editing is not None and editing == self._page_order else ""
        if resuming is not None and resuming == self._page_order:
            kept = ((Form.ORDER_EDIT, "order.edit"), (Form.NOTE, "order.note"))
            wanted = next((name for form, name in kept if self.kit.drafts.load(form, resuming)), wanted)
        for bound in self.kit.actions.working():
            if wanted and bound.spec.id == wanted:
                bound.action.trigger()

    def _write_note(self) -> None:
        if self.pane.data is not None:
            self._pane_choice = True
            self._fit_pane()
            self.pane.write_note()

    def _add_note(self, order_id: int, text: str) -> None:
        def done(answer: Any) -> None:
            note_id = answer.result["note_id"]
            take, put = RemoveNote(note_id), RestoreNote(note_id)
            self.say_undo(tr("Note added"), partial(self._do, take), icon="notebook-pen", redo=partial(self._do, put))

        self.kit.tasks.run(
            self,
            AddNote(order_id, digest_of(text)),
            attachments={"text": Attachment(text)},
            done=done,
            failed=self._banner_error,
        )

    def _do(self, command: Any) -> None:
        self.kit.tasks.run(self, command, failed=self._banner_error)

    def _export_columns(self) -> list[str]:
        return [column.id for column in self.list.columns.shown]

    def _go_to_import(self) -> None:
        self.go.emit("import", None)

    # -- doing --

    @property
    def _banner(self) -> Banner:
        """Where a refusal is told: on the page if one is open, else over the list."""
        return self.list.banner if self._page_order is None else self.page.banner

    def _on_refused(self, error: OperationError, by_import: bool) -> None:
        if by_import:
            self._banner.say_error(error, fix=tr("Import it again"), run=self._go_to_import)
        else:
            self._banner.say_error(error)

    def _banner_error(self, error: OperationError) -> None:
        self._banner.say_error(error)
        if not self.isVisible():  # Ctrl+Z works in every view
            self.say(str(said(error.message)), icon="octagon-x")

    def _lift_from_pane(self, kind: str) -> None:
        if self.pane.data is not None:
            self.work.lift(self.pane.data.id, kind)

    def _lift_from_page(self, kind: str) -> None:
        if self._page_order is not None:
            self.work.lift(self._page_order, kind)

    # -- layout --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pane()

    def _toggle_pane(self) -> None:
        self._pane_choice = self.pane.isHidden()
        self._fit_pane()

    def _fit_pane(self) -> None:
        """The pane gives way in a narrow window, unless a person asked for it."""
        wide = self.width() >= fonts.dp(_NARROW)
        wanted = wide if self._pane_choice is None else self._pane_choice
        self.pane.setVisible(wanted and not self.list.is_empty)
        if not self._pane_moved and not self.pane.isHidden():
            share = pane_width() if self.width() >= fonts.dp(_ROOMY) else fonts.dp(LEAST_WIDTH)
            self._desk.setSizes([self.width() - share - 1, share])

    def _on_splitter_moved(self) -> None:
        self._pane_moved = True
