"""Transfers between locations: the list, the form that asks for one, and the page on which it is sent and received."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.topics import Topic
from app.printing.preview import Rasteriser
from app.queries.transfers import TransferGroup, TransferHead, TransferSheet, transfer_named, transfer_sheet
from app.services.transfers import CancelTransfer, RequestTransfer
from app.ui.drafts import Form
from app.ui.formats import NOTHING, number
from app.ui.i18n import mark, said, tr, trn
from app.ui.key_words import key_of
from app.ui.photos import Photos
from app.ui.same_scan import SameScan
from app.ui.scan_router import monotonic_ms
from app.ui.sounds import Sound
from app.ui.tasks import Priority
from app.ui.transfers.list_page import Listed, ListPage, can_cancel, listed
from app.ui.transfers.papers import TransferPapers
from app.ui.transfers.requesting import Requesting
from app.ui.transfers.scan_page import ScanPage
from app.ui.transfers.tally import Tally, from_draft, left_out, to_draft, wanted
from app.ui.transfers.words import counted, look_of, missing_facts, outcome, rest_look, sentence
from app.ui.transfers.work import BAD, REQUESTED, Answer, Ask, Says, TransferWork, Wish
from app.ui.view import Kit, View
from app.ui.widgets.seen_panel import Seen
from app.ui.widgets.toast import Toast, announce

if TYPE_CHECKING:
    from app.context import AppContext

_DISK_S = 0.25


class TransfersView(View):
    """``activate`` takes the id of a transfer, its number, or ``(product, place)``: what is asked for.

    ``rasteriser``: the one of the process; without it slips are printed, but not shown before.
    """

    view_id = "transfers"
    title = mark("Transfers")
    icon = "truck"
    search_hint = mark("Search number, place, product, or scan")
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.STOCK, Topic.LOCATIONS, Topic.CATALOG})

    def __init__(
        self, kit: Kit, *, clock_ms: Callable[[], float] = monotonic_ms, rasteriser: Rasteriser | None = None
    ) -> None:
        super().__init__(kit)
        self._context = cast("AppContext", kit.context)
        self._same_scan = SameScan(clock_ms)
        self._location_id: int | None = None
        self._text = ""
        self.work = TransferWork(kit.tasks, self._keep, self)
        self.papers = TransferPapers(kit, self, rasteriser)
        self._photos = Photos(kit.tasks, self)
        self._answer, self._sheet = Answer(Says.READY), cast("TransferSheet | None", None)
        self._last: int | None = None
        self.list, self.scan_page = ListPage(), ScanPage(self, self._on_key)
        self.requesting = Requesting(kit, self)
        self.stack = QStackedWidget()
        for page in (self.list, self.scan_page, self.requesting.page):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setFocusProxy(self.list.table)
        self._connect()

    def _connect(self) -> None:
        actions, shown = self.kit.actions, self.list
        bound = {
            name: actions.bind(shown, f"transfers.{name}", partial(self._on_asked, f"transfers.{name}"))
            for name in ("open", "new", "cancel", "print")
        }
        shown.current_changed.connect(lambda: self._on_current(bound))
        self._on_current(bound)
        actions.bind(shown, "transfers.down", lambda: shown.table.move_current(1))
        actions.bind(shown, "transfers.up", lambda: shown.table.move_current(-1))
        for place in range(len(TransferGroup)):
            actions.bind(shown, f"transfers.view_{place + 1}", partial(shown.choose_nth, place))
        actions.bind(self.scan_page, "transfer.print", self._print)
        actions.bind(shown, "transfers.clear", self._clear)
        shown.search_dropped.connect(self._clear)
        shown.opened.connect(self._begin)
        shown.asked.connect(self._on_asked)
        shown.group_chosen.connect(self._read_list)
        self.work.answered.connect(self._on_answer)
        self._photos.arrived.connect(lambda: self._render(silent=True))
        self.scan_page.typed.connect(lambda code, units: self.work.take(Wish(Ask.SCAN, code, units)))
        self.papers.said.connect(lambda words, icon: self.say(words, icon=icon))
        self.papers.refused.connect(shown.banner.say_error)
        self.requesting.left.connect(self._leave)
        self.requesting.asked_for.connect(self._on_asked_for)

    # -- hooks --

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, int):
            self._begin(argument)
        elif isinstance(argument, str) and argument:
            self.kit.tasks.read(self, transfer_named, argument, done=self._open_named, key="named")
        elif isinstance(argument, tuple):
            self._ask_for_one(*argument)

    def go_home(self) -> None:
        self._leave()

    def on_scan(self, code: str) -> bool:
        """While a transfer is scanned every scan is its; elsewhere a scan is a product asked for, or a number."""
        self.papers.previews.leave()  # whoever scans has gone on to something else: nothing is printed
        if self._same_scan.is_repeat(code):
            return True
        shown = self.stack.currentWidget()
        if shown is self.scan_page:
            lot = self.work.pending is not None and self.work.pending[0].needs_lot  # a number may be a part of it
            units = None if lot or self.work.is_giving_up else self.scan_page.take_number()
            self.work.take(Wish(Ask.SCAN, code, units))
        elif shown is self.requesting.page:
            self.requesting.on_scan(code)
        else:
            done = partial(self._on_number, code)
            self.kit.tasks.read(self, transfer_named, code, done=done, key="named")
        return True

    def reload(self) -> None:
        self._read_list()
        if self.work.transfer_id is not None:
            self._read_sheet()
        self.requesting.reload()

    def search(self, text: str) -> None:
        if text.strip() == self._text:
            return
        self._text = text.strip()
        if self._text and self.stack.currentWidget() is not self.list:
            self._leave()
        self._read_list()

    def _clear(self) -> None:
        """Esc in the list: the search is empty again."""
        if self._text:
            self.search_wanted.emit("")
            self.search("")

    def location_changed(self, location_id: int | None, name: str) -> None:
        self._location_id = location_id
        self.reload()

    def chosen_words(self) -> str:
        head = self.list.current
        shown = self.stack.currentWidget() is self.list
        return tr("transfer {number}", number=head.number) if shown and head is not None else ""

    def panes(self) -> list[QWidget]:
        if self.stack.currentWidget() is self.list:
            return [self.list.tabs, self.list.first]
        return [self.stack.currentWidget() or self]

    def state(self) -> Mapping[str, Any]:
        page = self.stack.currentWidget()
        return {
            "transfer": self.work.transfer_id,
            "group": self.list.group.value,
            "asking": page is self.requesting.page,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        if state.get("group") in list(TransferGroup):
            self.list.choose(TransferGroup(state["group"]))
        transfer_id = state.get("transfer")
        if isinstance(transfer_id, int) and self.work.transfer_id is None:
            self._begin(transfer_id)
        elif state.get("asking") is True:
            self._ask_for_one(None, None)

    # -- the list --

    def _read_list(self) -> None:
        done, failed = self._show_list, self.list.banner.say_error
        which = (self.list.group, self._location_id, self._text)
        self.kit.tasks.read(self, listed, *which, done=done, failed=failed, key="list")

    def _show_list(self, shown: Listed) -> None:
        was, had_focus = self.list.first, self.list.first.hasFocus()
        self.list.show_listed(shown, self._context.clock().astimezone().date())
        if self.stack.currentWidget() is self.list:
            self.setFocusProxy(self.list.first)
            if self.list.first is not was and had_focus:  # what is hidden would give it to the bars around the view
                self.list.first.setFocus(Qt.FocusReason.OtherFocusReason)
        open_ = shown.counts[TransferGroup.REQUESTED] + shown.counts[TransferGroup.ON_THE_WAY]
        self.counted.emit(open_, False)

    def _on_asked(self, spec_id: str) -> None:
        head = self.list.current
        if spec_id == "transfers.new":
            self._ask_for_one(None, None)
        elif head is None:
            return
        elif spec_id == "transfers.open":
            self._begin(head.id)
        elif spec_id == "transfers.print":
            self.papers.print_slip(head.id)
        elif spec_id == "transfers.cancel" and can_cancel(head):
            self.kit.tasks.read(self, transfer_sheet, head.id, done=self._cancel, key="cancel")

    def _on_current(self, bound: Mapping[str, QAction]) -> None:
        head = self.list.current
        for name in ("open", "print"):
            bound[name].setEnabled(head is not None)
        bound["cancel"].setEnabled(head is not None and can_cancel(head))
        self.chosen_changed.emit()

    def _cancel(self, sheet: TransferSheet | None) -> None:
        """What was only asked for can be asked for again; what had left is back, and leaves by another transfer."""
        if sheet is None:
            return
        head = sheet.head

        def done(answer: Any) -> None:
            back = answer.result["units"]
            if back:
                units = trn("{n} unit is back", "{n} units are back", back)
                self.say(tr("{number} is cancelled: {units}", number=head.number, units=units), icon="ban")
                return
            lines = tuple((row.sku_id, row.requested) for row in sheet.rows if row.requested)
            expected = head.expected_on.isoformat() if head.expected_on else ""
            again = RequestTransfer(head.source_id, head.target_id, lines, expected, head.note)
            words = tr("{number} is cancelled", number=head.number)
            self.say_undo(words, lambda: self._run(again, self._say_asked_for), icon="ban")

        self._run(CancelTransfer(head.id), done)

    def _say_asked_for(self, answer: Any) -> None:
        self.say(tr("{number} is asked for", number=answer.result["number"]), icon="clipboard-list")

    def _run(self, command: Any, then: Callable[[Any], object]) -> None:
        self.list.banner.clear()

        def failed(error: Any) -> None:
            self.list.banner.say_error(error)
            if not self.isVisible():  # Ctrl+Z works in every view
                self.say(str(said(error.message)), icon="octagon-x")

        self.kit.tasks.run(self, command, done=then, failed=failed, priority=Priority.SCAN)

    def _open_named(self, transfer_id: int | None) -> None:
        if transfer_id is not None:
            self._begin(transfer_id)

    def _on_number(self, code: str, transfer_id: int | None) -> None:
        if transfer_id is not None:
            self._begin(transfer_id)
        else:
            self.scan_left.emit(code)

    # -- asking for one --

    def _ask_for_one(self, sku_id: int | None, place_id: int | None) -> None:
        self.work.open_transfer(None)
        self._show_page(self.requesting.page)
        self.requesting.begin(sku_id, place_id)

    def _on_asked_for(self, transfer_id: int, name: str) -> None:
        self.list.choose(TransferGroup.REQUESTED)
        self._leave()
        words = tr("{number} is asked for", number=name)
        self.say_undo(words, lambda: self._run(CancelTransfer(transfer_id), self._say_cancelled), icon="clipboard-list")

    def _say_cancelled(self, _answer: Any) -> None:
        self.say(tr("It is not asked for any more"), icon="ban")

    # -- one transfer --

    def _begin(self, transfer_id: int) -> None:
        self.work.open_transfer(transfer_id)
        self._answer, self._sheet, self._last = Answer(Says.READY), None, None
        self.scan_page.field.clear()
        self._show_page(self.scan_page)
        self.visited.emit(transfer_id)
        self._read_sheet()

    def _leave(self) -> None:
        self.work.open_transfer(None)
        self._sheet = None
        self.stack.setCurrentWidget(self.list)
        self.setFocusProxy(self.list.first)
        self.list.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.visited.emit(None)
        self._read_list()

    def _show_page(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_sheet(self) -> None:
        transfer_id = self.work.transfer_id
        if transfer_id is None:
            return
        done = partial(self._on_sheet, transfer_id)
        self.kit.tasks.read(
            self, transfer_sheet, transfer_id, done=done, failed=self.list.banner.say_error, key="sheet"
        )

    def _on_sheet(self, transfer_id: int, sheet: TransferSheet | None) -> None:
        if transfer_id != self.work.transfer_id:
            return
        if sheet is None:
            self._leave()
            return
        sending = sheet.head.state == REQUESTED
        draft = self.kit.drafts.load(Form.TRANSFER_SCANS, _subject(transfer_id, sending=sending))
        first = self._sheet is None
        self._sheet = sheet
        if self._is_over:
            self._forget(transfer_id)
        kept = from_draft(draft.data, sheet, sending=sending) if first and draft is not None else None
        self.work.show_sheet(sheet, kept or (Tally(sending) if first else None))
        self._render(silent=True)

    def _keep(self, tally: Tally) -> None:
        """What was scanned outlives the program until it is booked."""
        transfer_id = self.work.transfer_id
        if transfer_id is None:
            return
        if not tally.gestures:
            self._forget(transfer_id)
            return
        self.kit.drafts.save(Form.TRANSFER_SCANS, _subject(transfer_id, sending=tally.sending), to_draft(tally))
        # A scan is on the disk before it is said to count; a disk that hangs keeps nobody waiting.
        self.kit.drafts.flush(_DISK_S)

    def _forget(self, transfer_id: int) -> None:
        """Nothing of it is kept: also not what was scanned before it left, by whomever."""
        for sending in (True, False):
            self.kit.drafts.drop(Form.TRANSFER_SCANS, _subject(transfer_id, sending=sending))

    def _print(self) -> None:
        if self.work.transfer_id is not None:
            self.papers.print_slip(self.work.transfer_id)

    def _on_key(self, spec_id: str) -> None:
        field = self.scan_page.field
        if spec_id == "transfer.leave" or self._is_over:
            self._leave()
        elif spec_id == "transfer.undo" and field.text():
            field.clear()
            self.scan_page.ask_by_hand(wanted=self.work.pending is not None)
        else:
            asks = {
                "transfer.undo": Ask.BACK,
                "transfer.all": Ask.ALL,
                "transfer.anyway": Ask.ANYWAY,
                "transfer.give_up": Ask.GIVE_UP,
                "transfer.finish": Ask.FINISH,
            }
            note = field.text().strip() if spec_id == "transfer.give_up" and self.work.is_giving_up else ""
            self.work.take(Wish(asks[spec_id], note))
            if note:
                field.clear()

    @property
    def _is_over(self) -> bool:
        return self._sheet is not None and self._sheet.head.state not in ("requested", "shipped")

    # -- answers --

    def _on_answer(self, answer: Answer) -> None:
        if answer.says is Says.NOTHING:  # one level up
            self._leave()
            return
        self._answer = answer
        self.scan_page.keep_number(used=answer.goods is not None)
        if answer.goods is not None and answer.says in (Says.COUNTED, Says.BACK):
            self._last = answer.goods.sku_id
        elif answer.says in (Says.BOOKED, Says.WRITTEN_OFF):
            self._last = None
        if answer.says is Says.SENT:
            self._sent(answer)
            return
        self._render(silent=False)
        self.scan_page.ask_by_hand(wanted=self.work.pending is not None)
        # Painted before anything is read: the verdict is what the person waits for.
        self.scan_page.band.repaint()
        if answer.says in BAD:
            announce(self.scan_page.band, self._sentence(), urgent=True)
        if answer.says in (Says.BOOKED, Says.WRITTEN_OFF, Says.REFUSED):
            self._read_sheet()

    def _sent(self, answer: Answer) -> None:
        """It is on its way: the slip goes with it."""
        head = self._sheet.head if self._sheet is not None else None
        if head is not None:
            self.kit.sounds.play(Sound.DONE)
            units = trn("{n} unit is on its way", "{n} units are on their way", answer.units)
            back, slip = partial(self._take_back_sent, head), partial(self.papers.print_slip, head.id)
            self.said.emit(
                Toast(f"{head.number}: {units}", "truck", tr("Undo"), back, other=tr("Print the slip"), other_run=slip)
            )
        self._leave()

    def _take_back_sent(self, head: TransferHead) -> None:
        """It should not have left: until something has come in, it is back where it came from."""

        def done(answer: Any) -> None:
            units = trn("{n} unit is back", "{n} units are back", answer.result["units"])
            self.say(tr("{number} is cancelled: {units}", number=head.number, units=units), icon="undo-2")

        self._run(CancelTransfer(head.id), done)

    # -- showing --

    def _sentence(self) -> str:
        return sentence(self._answer, sending=self.work.tally.sending)

    def _render(self, *, silent: bool) -> None:
        page, sheet, tally = self.scan_page, self._sheet, self.work.tally
        page.show_sheet(sheet, tally, self._last, self._photos.photo)
        page.show_into(self._into_words())
        if sheet is None:
            return
        total = sum(wanted(row, sending=tally.sending) for row in sheet.rows)
        done = min(tally.units, total)
        look = look_of(self._answer, sending=tally.sending, is_complete=not left_out(sheet, tally))
        if self._is_over:
            look = rest_look(sheet.head)
        over = self._is_over
        right = "" if over else tr("{have} of {wanted} units", have=number(tally.units), wanted=number(total))
        page.say(look, right, done=0 if over else done, total=0 if over else total, silent=silent)
        page.seen.show_seen(self._seen(sheet))
        page.field.setVisible(not over)
        self._show_keys()

    def _into_words(self) -> str:
        if self.work.bin is None:
            return ""
        place = self.work.bin[1]
        return tr("Out of {bin}", bin=place) if self.work.tally.sending else tr("Into {bin}", bin=place)

    def _seen(self, sheet: TransferSheet) -> Seen:
        answer = self._answer
        if self._is_over:
            return Seen(facts=outcome(sheet), name=tr(rest_look(sheet.head).word))
        if answer.says is Says.SURE:
            question = trn("{n} unit is missing:", "{n} units are missing:", answer.units)
            sure = tr("{key} once more writes them off. Esc leaves them on their way.", key=key_of("transfer.give_up"))
            what = ("notebook-pen", tr("{key}: say what happened", key=key_of("transfer.type")))
            return Seen(facts=(("info", sure), ("circle-question-mark", question), *missing_facts(sheet), what))
        warning = self._sentence() if answer.says in BAD | {Says.WAITING} else ""
        row = next((row for row in sheet.rows if row.sku_id == self._last), None)
        goods = answer.goods
        if warning and goods is None:
            return Seen(warning=warning)
        if goods is None and row is None:
            return Seen(facts=self._first_facts(sheet.head))
        title, digest = (goods.title, goods.picture) if goods else (row.title, row.picture) if row else ("", None)
        facts = [("barcode", told) for told in (self._sentence(),) if told]
        if goods is not None and goods.lot:
            facts.append(("layers", tr("Lot {lot}", lot=goods.lot)))
        if goods is not None and goods.serial:
            facts.append(("hash", tr("Serial number {serial}", serial=goods.serial)))
        total = self._total_of(sheet, goods.sku_id if goods else self._last)
        picture = self._photos.photo(digest)
        return Seen(title, picture, title[:2].upper(), counted(answer), total, tuple(facts), warning)

    def _first_facts(self, head: TransferHead) -> tuple[tuple[str, str], ...]:
        """What is to be done, before anything was scanned."""
        if self._answer.says is Says.BOOKED and head.in_transit:
            left = trn("{n} unit is still on its way", "{n} units are still on their way", head.in_transit)
            rest = tr("It can come later. {key} writes off what never comes.", key=key_of("transfer.give_up"))
            return (("truck", left), ("info", rest))
        if head.state == REQUESTED:
            where = tr("Goes from {source}. A bin's label says where it is taken from.", source=head.source)
        else:
            where = tr("Comes in at {target}. A bin's label says where it is put.", target=head.target)
        return (("scan-barcode", tr("Scan each product")), ("map-pin", where))

    def _total_of(self, sheet: TransferSheet, sku_id: int | None) -> str:
        tally = self.work.tally
        total = sum(wanted(row, sending=tally.sending) for row in sheet.rows if row.sku_id == sku_id)
        if sku_id is None or not total:
            return NOTHING
        return tr("{have} of {wanted}", have=number(tally.of_sku(sku_id)), wanted=number(total))

    def _show_keys(self) -> None:
        tally, over = self.work.tally, self._is_over
        doubtful = self.work.doubtful is not None
        words = {
            "transfer.finish": tr("To the list") if over else tr("Send it") if tally.sending else tr("Book it in"),
            "transfer.undo": tr("Leave it out") if doubtful or self.work.pending else tr("Take back"),
            "transfer.all": tr("All of it"),
        }
        if self.work.is_giving_up:
            words["transfer.undo"] = tr("Not yet")
        elif not tally.gestures and not doubtful and not self.work.pending:
            words["transfer.undo"] = tr("Back")
        hidden = {"transfer.anyway"} if not doubtful else {"transfer.give_up"}
        if tally.sending:
            hidden.add("transfer.give_up")
        if over:
            hidden = {"transfer.anyway", "transfer.give_up", "transfer.all", "transfer.leave"}
        self.scan_page.show_keys({}, words, frozenset(hidden))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()


def _subject(transfer_id: int, *, sending: bool) -> str:
    """What the draft of a transfer's scans is called: they are other ones once it has left."""
    return f"{transfer_id}-{'out' if sending else 'in'}"
