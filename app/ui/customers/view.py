"""Customers: the list with its segments, and the card of one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.topics import Topic, Touched
from app.errors import OperationError, Stale
from app.queries.customer_card import CustomerOrder, CustomerView, customer_orders, customer_view
from app.queries.customer_list import count_customers
from app.queries.customers import find_customers
from app.reports.customer_export import export_customers
from app.services.customer_edit import CustomerEdit, EditCustomer, editing, taken_back
from app.services.customer_links import LinkCustomers, UnlinkCustomer
from app.services.customer_notes import RemoveCustomerNote, customer_note
from app.services.unit_of_work import Attachment
from app.ui.customers.card_page import CustomerCardPage
from app.ui.customers.list_page import CustomerList
from app.ui.customers.query_field import query_field, told
from app.ui.customers.segments import ALL
from app.ui.customers.words import saved_words
from app.ui.drafts import Form
from app.ui.file_out import Told, ask_for_file, write_file
from app.ui.formats import local, utc_now
from app.ui.i18n import mark, said_error, tr, trn
from app.ui.tasks import DoneLike
from app.ui.view import Kit, View
from app.ui.widgets.button import Button, Kind

if TYPE_CHECKING:
    from app.context import AppContext

_PAGE = 50


class CustomersView(View):
    """The Customers screen. ``activate`` takes a customer's id. ``choose(parent, name, kinds)`` asks where a file is
    to go, "" for nowhere."""

    view_id = "customers"
    title = mark("Customers")
    icon = "users"
    search_hint = mark("Search customers by name, e-mail, telephone")
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.CUSTOMERS, Topic.ORDERS, Topic.IMPORTS, Topic.SETTINGS})

    def __init__(self, kit: Kit, *, choose: Callable[[QWidget, str, str], str] | None = None) -> None:
        super().__init__(kit)
        self._context = cast("AppContext", kit.context)
        self._choose = choose or ask_for_file
        self._open_id: int | None = None
        self.search_field = query_field()
        self.export_button = Button(tr("Export"), kind=Kind.GHOST, icon="download", does="customers.export")
        self.export_button.clicked.connect(self.export)
        self.list = CustomerList(kit, self._context.facts.user_id, self.export_button)
        self.page = CustomerCardPage()
        self.stack = QStackedWidget()
        for widget in (self.list, self.page):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setFocusProxy(self.list.table)
        self._bind()
        self._connect()

    # -- hooks of the window --

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, int):
            self.open_customer(argument)

    def go_home(self) -> None:
        self.show_list()

    def user_changed(self) -> None:
        self.list.views.use_person(self._context.facts.user_id)

    def reload(self) -> None:
        self.list.views.read()
        if self.list.views.is_begun:
            self.list.load()  # else as soon as it is known what to begin with
        self._read_card()

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        """Customers that are named are mended in place; orders change figures, which are read anew when looked at."""
        if not self.isVisible():
            super().data_changed(changes)
            return
        topics = {touched.topic for touched in changes}
        if Topic.SETTINGS in topics:
            self.list.views.read()
        named = [touched.ids for touched in changes if touched.topic is Topic.CUSTOMERS]
        if named:
            every = None in named
            self.list.renew(None if every else frozenset().union(*(ids for ids in named if ids is not None)))
        elif Topic.IMPORTS in topics:
            self.list.load()
        if topics & {Topic.CUSTOMERS, Topic.ORDERS}:
            self._read_card()

    def search(self, text: str) -> None:
        self._on_search(text)

    def state(self) -> Mapping[str, Any]:
        return self.list.views.memory()

    def restore(self, state: Mapping[str, Any]) -> None:
        self.list.views.begin_with(state)

    # -- moving about --

    def open_customer(self, customer_id: int) -> None:
        """Shows the card of a customer, in the list or not."""
        self._open_id = customer_id
        self.visited.emit(customer_id)
        self.list.table.select_key(customer_id)
        self._read_card()

    def show_list(self) -> None:
        """Back to the list."""
        self._open_id = None
        self.visited.emit(None)
        self.stack.setCurrentWidget(self.list)
        self.setFocusProxy(self.list.table)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building --

    def _bind(self) -> None:
        actions, table = self.kit.actions, self.list.table
        actions.bind(self.list, "customers.export", self.export)
        actions.bind(self.list, "customers.open", self._open_focused)
        actions.bind(self.list, "customers.down", lambda: table.move_current(1))
        actions.bind(self.list, "customers.up", lambda: table.move_current(-1))
        actions.bind(self.list, "customers.clear", self._clear)
        self.list.views.bind(self.list)
        page = self.page
        back = actions.button(actions.bind(page, "customer.back", self._back), kind=Kind.GHOST)
        back.setText("")
        back.setAccessibleName(tr("Back to the list"))
        page.tools.insertWidget(0, back)
        actions.bind(page.edit, "customer.save", page.edit.save)
        for spec_id, run, kind in (
            ("customer.edit", page.open_edit, Kind.GHOST),
            ("customer.note", lambda: page.note.setFocus(Qt.FocusReason.ShortcutFocusReason), Kind.GHOST),
            ("customer.order", self._new_order, Kind.PRIMARY),
        ):
            button = actions.button(actions.bind(page, spec_id, run), kind=kind)
            button.set_yielding()
            page.tools.addWidget(button)
        page.add_link_button(actions.button(actions.bind(page, "customer.link", page.show_link), kind=Kind.QUIET))

    def _connect(self) -> None:
        field, listed, page = self.search_field, self.list, self.page
        assert field is not None
        field.searched.connect(self._on_search)
        listed.opened.connect(self.open_customer)
        listed.query_shown.connect(self._on_query_shown)
        listed.views.did.connect(lambda words, undo, redo: self.say_undo(words, undo, icon="users", redo=redo))
        listed.views.refused.connect(listed.banner.say_error)
        listed.views.left.connect(lambda: listed.table.setFocus(Qt.FocusReason.OtherFocusReason))
        listed.import_wanted.connect(lambda: self.go.emit("import", None))
        listed.order_wanted.connect(lambda: self.go.emit("new_order", None))
        listed.counted.connect(field.set_count)
        page.order_wanted.connect(lambda order_id: self.go.emit("orders", order_id))
        page.more_wanted.connect(self._read_more)
        page.note_edited.connect(self._keep_note)
        page.note_wanted.connect(self._add_note)
        page.note_removed.connect(self._remove_note)
        page.link_asked.connect(self._find_records)
        page.link_wanted.connect(self._link)
        page.unlink_wanted.connect(self._unlink)
        page.root_wanted.connect(self.open_customer)
        page.edit.keep_drafts(self.kit.drafts)
        page.edit.save_wanted.connect(self._save_edit)
        page.edit.left.connect(lambda: page.table.setFocus(Qt.FocusReason.OtherFocusReason))

    # -- the list --

    def _on_search(self, text: str) -> None:
        assert self.search_field is not None
        self.search_field.set_faults(found := told(text))
        self.list.say_faults(found)
        if self._open_id is not None and text.strip() != self.list.text:
            self.show_list()
        self.list.search(text)

    def _on_query_shown(self, text: str) -> None:
        """A segment or a button shows another search than was typed."""
        assert self.search_field is not None
        self.search_field.replace_all(text)
        self.search_field.set_faults(found := told(text))
        self.list.say_faults(found)

    def _clear(self) -> None:
        """One level up: a question about a segment, then what was changed in its search, then the segment."""
        views = self.list.views
        if views.close_questions():
            return
        if views.is_modified:
            self.list.show_query(views.view.state.query)
        else:
            views.choose(ALL.key)

    def _open_focused(self) -> None:
        key = self.list.table.current_key
        if isinstance(key, int):
            self.open_customer(key)

    def export(self) -> None:
        """Writes what the list shows into a file, every row of it."""
        name = f"customers-{local(utc_now()):%Y-%m-%d}.csv"
        path = self._choose(self, name, "CSV (*.csv);;XLSX (*.xlsx)")
        if not path:
            return
        target, spec, read = Path(path), self.list.spec, self._context.read
        titles = (tr("Name"), tr("E-mail"), tr("Telephone"), tr("Town"), tr("Country"), tr("Orders"), tr("Value"),
                  tr("Currency"), tr("Units returned"), tr("Last order"), tr("Customer since"))  # fmt: skip

        def write(told: Told) -> int:
            total = read(count_customers, spec, None)
            return export_customers(read, target, spec, titles, progress=lambda count: told(count, total))

        def words(count: int) -> str:
            return trn("{n} customer written to {file}", "{n} customers written to {file}", count, file=target.name)

        write_file(
            self,
            self.kit.tasks,
            self.kit.jobs,
            target,
            write,
            said=lambda text: self.say(text, icon="file-check"),
            words=words,
            failed=self.list.banner.say_error,
        )

    # -- the card --

    def _read_card(self) -> None:
        if self._open_id is not None:
            self.kit.tasks.read(
                self, customer_view, self._open_id, done=self._on_card, failed=self.list.banner.say_error, key="card"
            )

    def _on_card(self, view: CustomerView | None) -> None:
        if view is None:
            self.say(tr("This customer is not there any more"), icon="octagon-x")
            self.show_list()
            return
        if view.row.id != self._open_id:
            return
        fresh = self.page.view is None or self.page.view.row.id != view.row.id
        self.page.show_customer(view)
        if fresh:
            draft = self.kit.drafts.load(Form.NOTE, self._subject)
            text = draft.data.get("text", "") if draft is not None else ""
            self.page.set_note(text if isinstance(text, str) else "")
        if self.stack.currentWidget() is not self.page:
            self.stack.setCurrentWidget(self.page)
            self.setFocusProxy(self.page)
            self.page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_more(self) -> None:
        view, last = self.page.view, self.page.model.rows[-1].key if self.page.model.rows else None
        if view is None or not isinstance(last, int):
            return
        members = [view.row.id, *(record.id for record in view.linked)]
        self.kit.tasks.read(
            self, customer_orders, members, last, done=lambda found: self._on_more(view, found), key="more"
        )

    def _on_more(self, view: CustomerView, found: Sequence[CustomerOrder]) -> None:
        if self.page.view is view:
            self.page.add_orders(replace(view, orders=tuple(found[:_PAGE])), more=len(found) > _PAGE)

    def _back(self) -> None:
        if not self.page.edit.isHidden():
            self.page.edit.close_form()
        elif not self.page.link.isHidden():
            self.page.hide_link()
            self.page.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_list()

    def _new_order(self) -> None:
        if self._open_id is not None:
            self.go.emit("new_order", self._open_id)

    # -- changing --

    def _save_edit(self, edit: CustomerEdit) -> None:
        if self._open_id is None:
            return
        customer_id, form = self._open_id, self.page.edit
        command, attachments = editing(customer_id, edit)

        def done(answer: DoneLike) -> None:
            form.finish()
            back = editing(customer_id, taken_back(edit, answer.result))
            self.say_undo(saved_words(answer.result), lambda: self._take_edit_back(*back), icon="circle-check")

        def failed(error: OperationError) -> None:
            form.set_busy(False)
            if isinstance(error, Stale):
                form.show_stale(error)
            else:
                form.banner.say_error(error)

        self.kit.tasks.run(self, command, attachments=attachments, done=done, failed=failed)

    def _take_edit_back(self, command: EditCustomer, attachments: Mapping[str, Attachment]) -> None:
        """The undo; what somebody else changed since stays, and is told."""
        self.kit.tasks.run(
            self,
            command,
            attachments=attachments,
            done=lambda _done: self.say(tr("The customer is as before"), icon="undo-2"),
            failed=lambda error: self.say(said_error(error), icon="octagon-x"),
        )

    # -- notes --

    @property
    def _subject(self) -> str:
        return f"customer:{self._open_id}"

    def _keep_note(self, text: str) -> None:
        if text.strip():
            self.kit.drafts.save(Form.NOTE, self._subject, {"text": text})
        else:
            self.kit.drafts.drop(Form.NOTE, self._subject)

    def _add_note(self, text: str) -> None:
        if self._open_id is None:
            return
        subject = self._subject
        command, attachments = customer_note(self._open_id, text)

        def done(answer: DoneLike) -> None:
            self.kit.drafts.drop(Form.NOTE, subject)
            self.page.set_note("")
            note_id = answer.result["note_id"]
            self.say_undo(tr("The note is written"), lambda: self._run(RemoveCustomerNote(note_id)))

        self.kit.tasks.run(self, command, attachments=attachments, done=done, failed=self.page.banner.say_error)

    def _remove_note(self, note_id: int) -> None:
        back = RemoveCustomerNote(note_id, removed=False)
        self._run(
            RemoveCustomerNote(note_id),
            lambda: self.say_undo(tr("The note is taken away"), lambda: self._run(back), icon="x"),
        )

    # -- links --

    def _find_records(self, text: str) -> None:
        show = self.page.show_hits
        self.kit.tasks.read(self, find_customers, text, done=lambda hits: show(text, hits), key="records")

    def _link(self, customer_id: int) -> None:
        if self._open_id is None:
            return

        def done(answer: DoneLike) -> None:
            self.page.hide_link()
            self.page.table.setFocus(Qt.FocusReason.OtherFocusReason)
            back = UnlinkCustomer(customer_id, tuple(answer.result["moved"]))
            self.say_undo(tr("Both records are one customer now"), lambda: self._run(back), icon="link")

        self.kit.tasks.run(
            self, LinkCustomers(customer_id, self._open_id), done=done, failed=self.page.banner.say_error
        )

    def _unlink(self, customer_id: int) -> None:
        into = self._open_id
        if into is None:
            return
        back = LinkCustomers(customer_id, into)
        self._run(
            UnlinkCustomer(customer_id),
            lambda: self.say_undo(tr("The record is a customer of its own again"), lambda: self._run(back)),
        )

    def _run(self, command: Any, then: Callable[[], object] | None = None) -> None:
        banner = self.page.banner if self._open_id is not None else self.list.banner

        def failed(error: OperationError) -> None:
            banner.say_error(error)

        self.kit.tasks.run(self, command, done=lambda _done: then() if then is not None else None, failed=failed)
