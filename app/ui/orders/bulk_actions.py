"""What can be done with the chosen orders of the list: the keys, the buttons, the questions, and what comes of them.

The chosen ones are those that are ticked, else everything that matches, else the focused one. Nothing asks "are you
sure": what is done can be undone by Ctrl+Z.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.domain.order_steps import HOLD_DIGITS, HOLD_TITLES, JobKind, RowState
from app.errors import OperationError
from app.queries.jobs import order_ids_of
from app.queries.order_list import list_ids
from app.queries.order_values import values
from app.queries.places import LocationName, shop_locations
from app.queries.refunds import RefundSums
from app.ui.formats import as_begun, number, utc_now
from app.ui.i18n import said, tr, trn
from app.ui.key_words import key_said
from app.ui.orders.bulk_work import ICONS, BulkWork, Chosen, Ended, outcome
from app.ui.orders.clipboard import mime_of
from app.ui.orders.list_page import OrderList
from app.ui.orders.list_reads import read_all_rows, read_refunds, read_rows
from app.ui.orders.many_papers import PAPERS, ManyPapers, PrintKind
from app.ui.orders.words import refund_words
from app.ui.view import Kit
from app.ui.widgets.button import Kind
from app.ui.widgets.cells import Row
from app.ui.widgets.completer import PlaceMenu, Proposal
from app.ui.widgets.results import Result
from app.ui.widgets.strips import Answer

# More rows than this are not for a clipboard: a file is.
MOST_COPIED = 5_000


class BulkActions(QObject):
    """Binds the actions of the list and carries them out.

    Signals: ``said(text, icon)``; ``did(text, undo, redo, icon)`` what Ctrl+Z takes back; ``refused(error)``;
    ``export_wanted(format, Chosen)``; ``offered(text, icon, action, run)`` says what else to do.
    """

    said = Signal(str, str)
    did = Signal(str, object, object, str)
    refused = Signal(object)
    export_wanted = Signal(str, object)
    offered = Signal(str, str, str, object)

    def __init__(
        self, kit: Kit, orders: OrderList, papers: ManyPapers, route: Callable[[Sequence[int]], object]
    ) -> None:
        super().__init__(orders)
        self._kit, self._list, self._papers, self._route = kit, orders, papers, route
        self.work = BulkWork(kit.tasks, kit.jobs, kit.context.read, self)
        self._answered: Callable[[tuple[object, ...]], object] | None = None
        self._typed: Callable[[str, bool], object] | None = None
        self._value_field = ""
        self._to_cancel = Chosen()
        self._prints_list = False
        self._last: Ended | None = None
        self.menu = PlaceMenu(orders)
        self.menu.taken.connect(lambda row: row.value())
        self._bind()
        self._connect()

    # -- what it is about --

    def chosen(self) -> Chosen:
        """The orders that an action is meant for."""
        model = self._list.model
        if model.all_matching:
            return Chosen(spec=self._list.spec, exclude=_ids(model.ticked))
        if self._list.is_behind:
            return Chosen()  # what is on screen is not what is meant
        if model.has_ticks():
            return Chosen(_ids(model.ticked))
        return Chosen(_ids([self._list.table.current_key]))

    def words(self) -> str:
        """``3 orders``, ``order 1042``, ``all 1,204 orders``: what an action is meant for; "" if for nothing."""
        model = self._list.model
        if model.all_matching:
            count = self._list.total_words
            if not count:
                return tr("all orders that fit")
            return (
                tr("all {n} orders but {but}", n=count, but=len(model.ticked))
                if model.ticked
                else tr("all {n} orders", n=count)
            )
        chosen = self.chosen().ids
        if len(chosen) == 1:
            order = model.order(chosen[0])
            return tr("order {number}", number=order.number) if order is not None else tr("1 order")
        return trn("{n} order", "{n} orders", len(chosen)) if chosen else ""

    # -- building --

    def _bind(self) -> None:
        bulk, digits = self._list.bulk, self._list.bulk.digits
        bound: dict[str, QAction] = {}
        for name, run in (
            ("release", self.release),
            ("release_print", self.release_and_print),
            ("hold", self.ask_hold),
            ("lift", lambda: self.work.start(JobKind.LIFT_HOLD, self.chosen())),
            ("tag", self.ask_tag),
            ("print", self.ask_print),
            ("assign", self.ask_location),
            ("more", self.open_menu),
            ("route", self._route_chosen),
            ("cancel_many", self.ask_cancel),
            ("export", self.ask_export),
            ("copy", self.copy),
        ):
            bound[name] = self._kit.actions.bind(self._list, f"orders.{name}", run)
        for digit in range(1, 10):
            self._kit.actions.bind(digits, f"orders.choice_{digit}", partial(digits.choose, digit))
        self._kit.actions.bind(digits, "orders.several", digits.take_several)
        make = self._kit.actions.button
        bulk.add_button(make(bound["release"], kind=Kind.PRIMARY))
        for name in ("hold", "tag", "print", "assign"):
            bulk.add_button(make(bound[name]), folds=True)
        self._more = make(bound["more"])
        self._more.setText("")
        self._more.set_key("")
        bulk.add_button(self._more)

    def _connect(self) -> None:
        bulk, work = self._list.bulk, self.work
        bulk.digits.chosen.connect(self._on_answer)
        bulk.field.chosen.connect(lambda text: self._on_text(text, other=False))
        bulk.field.other_chosen.connect(lambda text: self._on_text(text, other=True))
        bulk.field.typed.connect(self._propose)
        bulk.cancel.cancel_wanted.connect(self._cancel)
        bulk.strip_left.connect(self._list.table.setFocus)
        bulk.cancel_wanted.connect(work.stop)
        work.progressed.connect(bulk.set_job)
        work.ended.connect(self._on_ended)
        work.refused.connect(self._on_refused)
        work.busy.connect(lambda title: self.said.emit(tr("{job}: wait for its end, or stop it", job=title), "info"))
        self._list.results.retry_wanted.connect(self._retry)

    # -- actions --

    def release(self) -> None:
        """Lets the chosen orders onto the floor."""
        self.work.start(JobKind.RELEASE, self.chosen())

    def release_and_print(self) -> None:
        """Releases, then prints the pick list of what is on the floor."""
        self._prints_list = bool(self.chosen()) and not self.work.is_running
        self.release()

    def ask_hold(self) -> None:
        """Asks for the reason, then puts on hold; several reasons are possible."""
        chosen = self.chosen()
        if chosen:
            answers = [Answer(kind, tr(HOLD_TITLES[kind])) for kind in HOLD_DIGITS]
            title = tr("Hold {orders} because of", orders=self.words())
            self._ask(title, answers, lambda kinds: self._hold(chosen, kinds), several=True)

    def ask_cancel(self) -> None:
        """Asks why and says what would be paid back, then cancels."""
        chosen, card = self.chosen(), self._list.bulk.cancel
        if not chosen:
            return
        self._to_cancel = chosen
        card.open_for_many(self.words())
        self._list.bulk.open_strip(card)

        def show(found: RefundSums) -> None:
            if self._to_cancel is chosen:
                card.show_refunds(found)

        self._kit.tasks.read(
            self,
            read_refunds,
            chosen.ids,
            chosen.spec,
            chosen.exclude,
            utc_now(),
            done=show,
            failed=self._on_no_refunds,
            key="refunds",
        )

    def ask_print(self) -> None:
        """Asks which papers, shows the first of them, and prints them for all of the chosen orders."""
        chosen = self.chosen()

        def print_them(found: tuple[object, ...]) -> None:
            self._papers.print(PrintKind(str(found[0])), chosen)

        if chosen:
            answers = [Answer(kind, tr(title)) for kind, title in PAPERS.items()]
            self._ask(tr("Print for {orders}", orders=self.words()), answers, print_them)

    def ask_export(self) -> None:
        """Asks for the format, then exports."""
        chosen = self.chosen()
        if chosen:
            answers = [Answer("csv", "CSV"), Answer("xlsx", "XLSX")]
            title = tr("Export {orders} as", orders=self.words())
            self._ask(title, answers, lambda found: self.export_wanted.emit(str(found[0]), chosen))

    def ask_location(self) -> None:
        """Asks for the location, then assigns."""
        chosen = self.chosen()
        if chosen:
            self._kit.tasks.read(
                self, shop_locations, done=lambda found: self._ask_location(chosen, found), key="locations"
            )

    def ask_tag(self) -> None:
        """Asks for a tag, then adds or removes it."""
        chosen = self.chosen()
        if not chosen:
            return

        def tag(text: str, other: bool) -> None:
            self.work.start(JobKind.UNTAG if other else JobKind.TAG, chosen, {"tag": text})

        self._ask_text("tag", tr("Tag {orders} with", orders=self.words()), tr("Add"), tag, other=tr("Remove"))

    def copy(self) -> None:
        """Puts the rows into the clipboard."""
        model = self._list.model
        if model.all_matching:
            self._read_copy(read_all_rows, _ids(model.ticked), MOST_COPIED + 1)
        else:
            keys = model.ticked if model.has_ticks() else {self._list.table.current_key}
            rows = [row for row in model.rows if row.key in keys]
            if len(rows) == len(keys):
                self._copy(rows)
            else:
                self._read_copy(read_rows, _ids(keys))  # failures stay ticked, loaded or not

    def open_menu(self) -> None:
        """Everything else that can be done."""
        rows = [
            *(Proposal(one.text(), one.key_cap, one.icon_name, one.click) for one in self._list.bulk.folded),
            Proposal(
                tr("Lift holds"),
                key_said("orders.lift"),
                "play",
                lambda: self.work.start(JobKind.LIFT_HOLD, self.chosen()),
            ),
            Proposal(
                tr("Release and print pick list"), key_said("orders.release_print"), "printer", self.release_and_print
            ),
            Proposal(tr("Route"), key_said("orders.route"), "route", self._route_chosen),
            Proposal(tr("Cancel orders"), key_said("orders.cancel_many"), "ban", self.ask_cancel),
            Proposal(tr("Export"), key_said("orders.export"), "download", self.ask_export),
            Proposal(tr("Copy"), key_said("orders.copy"), "copy", self.copy),
        ]
        if self.chosen():
            anchor = self._more if self._more.isVisible() else self._list.columns_button
            self.menu.open_below(anchor, rows, name=tr("More for {orders}", orders=self.words()))
            self._kit.actions.cover(self.menu)

    # -- questions --

    def _ask(
        self,
        title: str,
        answers: Sequence[Answer],
        then: Callable[[tuple[object, ...]], object],
        *,
        several: bool = False,
    ) -> None:
        self._answered = then
        self._list.bulk.digits.ask(as_begun(title), answers, several=several)
        self._list.bulk.open_strip(self._list.bulk.digits)

    def _ask_text(
        self, field: str, title: str, do: str, then: Callable[[str, bool], object], *, other: str = ""
    ) -> None:
        self._typed, self._value_field = then, field
        self._list.bulk.field.ask(as_begun(title), do, other=other)
        self._list.bulk.open_strip(self._list.bulk.field)
        self._propose("")

    def _ask_location(self, chosen: Chosen, found: list[LocationName]) -> None:
        title = tr("Assign {orders} to", orders=self.words())

        def assign(location_id: object) -> None:
            self.work.start(JobKind.ASSIGN_LOCATION, chosen, {"location_id": location_id})

        if len(found) <= 9:
            answers = [Answer(place.id, place.name) for place in found]
            self._ask(title, answers, lambda ids: assign(ids[0]))
            return
        by_name = {place.name.casefold(): place.id for place in found}

        def take(name: str, _other: bool) -> None:
            if name.casefold() in by_name:
                assign(by_name[name.casefold()])
            else:
                self.said.emit(tr("There is no location “{name}”", name=name), "octagon-x")

        self._ask_text("location", title, tr("Assign"), take)

    def _on_answer(self, found: tuple[object, ...]) -> None:
        then, self._answered = self._answered, None
        self._list.bulk.close_strip()
        if then is not None:
            then(found)

    def _on_text(self, text: str, *, other: bool) -> None:
        then, self._typed = self._typed, None
        self._list.bulk.close_strip()
        if then is not None:
            then(text, other)

    def _propose(self, text: str) -> None:
        def show(found: Iterable[object]) -> None:
            rows = [Proposal(_value_text(value), _value_note(value)) for value in found]
            self._list.bulk.field.propose([row for row in rows if row.text.casefold() != text.casefold()])

        if text:
            self._kit.tasks.read(self, values, self._value_field, text, done=show, key="values")

    # -- doing --

    def _hold(self, chosen: Chosen, kinds: tuple[object, ...]) -> None:
        self.work.start(JobKind.HOLD, chosen, {"kind": ",".join(map(str, kinds))})

    def _cancel(self, reason: str, refund: bool) -> None:
        chosen, self._to_cancel = self._to_cancel, Chosen()
        self._list.bulk.close_strip()
        self.work.start(JobKind.CANCEL, chosen, {"reason": reason, "refund": refund})

    def _on_no_refunds(self, error: OperationError) -> None:
        self._list.bulk.close_strip()
        self.refused.emit(error)

    def _route_chosen(self) -> None:
        """Routes the chosen orders, however many they are."""
        chosen = self.chosen()
        if chosen.spec is None:
            self._route(chosen.ids)
            return
        gone = frozenset(chosen.exclude)
        self._kit.tasks.read(
            self,
            list_ids,
            chosen.spec,
            utc_now(),
            done=lambda ids: self._route([order_id for order_id in ids if order_id not in gone]),
            failed=self.refused.emit,
            key="chosen",
        )

    def _read_copy(self, read: Callable[..., list[Row]], *asked: object) -> None:
        self._kit.tasks.read(
            self,
            read,
            self._list.spec,
            utc_now(),
            self._list.currency,
            *asked,
            done=self._copy,
            failed=self.refused.emit,
            key="copy",
        )

    def _copy(self, rows: Sequence[object]) -> None:
        if len(rows) > MOST_COPIED:
            text = tr("Nothing was copied: more than {most} rows. Export them.", most=number(MOST_COPIED))
            self.offered.emit(text, "octagon-x", tr("Export"), self.ask_export)
            return
        if not rows:
            return
        shown = [one.id for one in self._list.columns.shown]
        places = {column.id: (place, column) for place, column in enumerate(self._list.model.columns)}
        QApplication.clipboard().setMimeData(mime_of([places[name] for name in shown], rows))  # type: ignore[arg-type]
        self.said.emit(trn("{n} row copied", "{n} rows copied", len(rows)), "copy")

    # -- what came of it --

    def _on_ended(self, ended: Ended) -> None:
        self._last = ended
        self._list.model.tick_all(False)
        if ended.failed:
            self._list.model.tick(ended.failed, True)
            found = [Result(row.order_id, row.number, said(row.message), said(row.fix)) for row in ended.rows]
            self._list.results.show_results(outcome(ended), found, more=len(ended.failed) - len(found))
        else:
            self._list.results.close_panel()
        self._hand_on(ended)
        self._say(ended)
        self._print_list(ended)

    def _on_refused(self, error: OperationError) -> None:
        self._prints_list = False
        self.refused.emit(error)

    def _print_list(self, ended: Ended) -> None:
        """After a release that was to be printed: the pick list of all that did not fail."""
        wanted, self._prints_list = self._prints_list, False
        if not wanted or ended.job.kind is not JobKind.RELEASE or not ended.job.done:
            return

        def print_them(ids: list[int]) -> None:
            self._papers.print_at_once(PrintKind.PICK_LIST, Chosen(tuple(ids)))

        released = (RowState.DONE, RowState.SKIPPED)
        self._kit.tasks.read(self, order_ids_of, ended.job.id, limit=ended.job.total, states=released, done=print_them)

    def _say(self, ended: Ended) -> None:
        icon = ICONS.get(ended.job.kind, "undo-2")
        whole = not ended.failed and not ended.job.left and ended.job.done > ended.job.skipped
        text = said(ended.job.title) if whole else outcome(ended).rstrip(".")
        if ended.refunds:
            paid = refund_words(ended.refunds)
            text = tr("{cancelled}. {amount} is paid back in 20 s", cancelled=text, amount=paid)
        if ended.undoes or not ended.job.can_be_undone:
            self.said.emit(text, "undo-2" if ended.undoes else icon)
        else:
            again = partial(self.work.undo, ended.gesture)
            self.did.emit(text, again, again, icon)

    def _hand_on(self, ended: Ended) -> None:
        """The focus goes from an order that was acted on to the next one that was not."""
        table, model = self._list.table, self._list.model
        acted, place = set(ended.chosen.ids), table.currentIndex().row()
        key = table.current_key
        if key not in acted or key in ended.failed:
            return
        following = (model.key_at(row) for row in range(place + 1, len(model.rows)))
        heir = next((other for other in following if other not in acted), None)
        if heir is not None:
            table.select_key(heir)

    def _retry(self) -> None:
        if self._last is not None:
            self.work.retry(self._last)


def _ids(keys: Iterable[object]) -> tuple[int, ...]:
    return tuple(sorted(key for key in keys if isinstance(key, int)))


def _value_text(value: object) -> str:
    return str(getattr(value, "text", value))


def _value_note(value: object) -> str:
    return str(getattr(value, "label", "") or "")
