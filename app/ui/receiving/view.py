"""Receiving: what is awaited, and goods that come in by scan. Every scan is one operation; the band is the answer."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.domain.putaway import Putaway
from app.domain.topics import Topic
from app.errors import OperationError
from app.queries.receiving import ReceiptReport, lying, putaway_for, receipt_report
from app.services.purchase_suggestions import DraftSuggested
from app.services.purchases import CancelPurchase, OrderPurchase
from app.services.receiving import CloseReceipt, OpenReceipt
from app.ui.formats import NOTHING, day_of, number
from app.ui.i18n import mark, tr, trn
from app.ui.photos import Photos
from app.ui.receiving.list_page import PAGE, RECEIPT, Awaited, Key, ListPage, awaited, due, key_numbered
from app.ui.receiving.papers import ReceiptPapers
from app.ui.receiving.scan_page import ScanPage, seen_nothing
from app.ui.receiving.words import (
    LOOKS,
    TOLD_OF_CLOSED,
    counted,
    differences,
    look_of,
    progress,
    put_where,
    sentence,
    to_put_away,
)
from app.ui.receiving.work import BAD, Answer, Ask, Gesture, ReceivingWork, Says
from app.ui.same_scan import SameScan
from app.ui.scan_router import monotonic_ms
from app.ui.tasks import Priority
from app.ui.view import Kit, View
from app.ui.widgets.seen_panel import Seen
from app.ui.widgets.toast import announce

if TYPE_CHECKING:
    from app.context import AppContext

# What means nothing once a receipt is closed, and what before.
_OPEN_KEYS = frozenset({"receiving.lot", "receiving.anyway"})
_CLOSED_KEYS = frozenset({"receiving.report"})


@dataclass(frozen=True, slots=True)
class Sight:
    """What is read after each scan: the receipt as it is, what waits for its bin, and which bin is proposed."""

    report: ReceiptReport | None = None
    loose: int = 0
    put: Putaway | None = None


def look(conn: Any, receipt_id: int, station_id: int, last: tuple[int, int | None] | None) -> Sight:
    """Everything that the page shows. ``last``: SKU and lot that were scanned last."""
    report = receipt_report(conn, receipt_id)
    if report is None:
        return Sight()
    loose = [one for one in lying(conn, receipt_id, station_id) if one.bin_id is None and one.units > 0]
    if loose and last is None and report.receipt.closed_at is not None:
        last = (loose[-1].sku_id, loose[-1].lot_id)
    put = putaway_for(conn, report.receipt.location_id, *last) if last and loose else None
    return Sight(report, sum(one.units for one in loose), put)


class ReceivingView(View):
    """The list of what is awaited, and the page on which one delivery is scanned."""

    view_id = "receiving"
    title = mark("Receiving")
    icon = "package-plus"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PURCHASES, Topic.STOCK, Topic.LOCATIONS})

    def __init__(self, kit: Kit, *, clock_ms: Callable[[], float] = monotonic_ms) -> None:
        super().__init__(kit)
        self._context = cast("AppContext", kit.context)
        self._same_scan = SameScan(clock_ms)
        self._location_id = self._context.facts.location_id
        self._most = PAGE
        self.work = ReceivingWork(kit.tasks, self._context.facts.station_id, self)
        self.papers = ReceiptPapers(kit, self)
        self._photos = Photos(kit.tasks, self)
        self._answer, self._sight = Answer(Says.READY), Sight()
        # Whether the band says how many the next scan counts.
        self._is_counting = False
        self._last: tuple[int, int | None] | None = None
        self.list, self.scan_page = ListPage(), ScanPage(self, self._on_key)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.scan_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setFocusProxy(self.list.table)
        self._connect()

    def _connect(self) -> None:
        actions, listed = self.kit.actions, self.list
        for name in ("open", "blind", "suggest", "order", "cancel"):
            actions.bind(listed, f"receiving.{name}", partial(self._on_asked, f"receiving.{name}"))
        actions.bind(listed, "receiving.down", lambda: listed.table.move_current(1))
        actions.bind(listed, "receiving.up", lambda: listed.table.move_current(-1))
        listed.opened.connect(self._open)
        listed.asked.connect(self._on_asked)
        listed.more_wanted.connect(self._read_more)
        self.work.answered.connect(self._on_answer)
        self.papers.said.connect(lambda words: self.say(words, icon="file-text"))
        self.papers.refused.connect(lambda error: self._on_answer(Answer(Says.REFUSED, error=error)))
        self._photos.arrived.connect(lambda: self._render(silent=True))
        self.scan_page.typed.connect(self._on_typed)
        self.scan_page.number_typed.connect(self._on_number_typed)

    # -- hooks --

    def activate(self, argument: object = None) -> None:
        """Opens a receipt by its id."""
        if isinstance(argument, int):
            self._begin(argument)

    def go_home(self) -> None:
        self._leave()

    def on_scan(self, code: str) -> bool:
        """While a delivery is scanned every scan is its; in the list a scan opens what it names, else is looked up.

        Once it is closed a scan opens the next delivery, or a bin takes what lies in none yet.
        """
        if self._same_scan.is_repeat(code):
            return True
        if self.work.receipt_id is not None and not self._is_closed:
            lot = self.work.pending is not None and self.work.pending[0].needs_lot  # a number may be a part of it
            self.work.take(Gesture(Ask.SCAN, code, None if lot else self.scan_page.take_number()))
            return True
        key = self.list.key_named(code)
        if key is not None:
            self._open_next(key)
        elif self.list.may_name_more(code):
            self.kit.tasks.read(self, key_numbered, code, done=partial(self._on_numbered, code), key="numbered")
        elif self._is_closed:
            self.work.take(Gesture(Ask.SCAN, code))
        return key is not None or self.list.may_name_more(code) or self._is_closed

    def _on_typed(self, code: str, units: int | None) -> None:
        if self._is_closed:
            self.on_scan(code)
        else:
            self.work.take(Gesture(Ask.SCAN, code, units))

    def _on_number_typed(self) -> None:
        self._is_counting = not self._is_closed and self.work.pending is None and self.scan_page.number is not None
        self._render(silent=True)

    def _on_numbered(self, code: str, key: Key | None) -> None:
        """What is not in the list, but has this number, is opened too; what is nothing here is looked up."""
        if key is not None:
            self._open_next(key)
        elif self._is_closed:
            self.work.take(Gesture(Ask.SCAN, code))
        else:
            self.scan_left.emit(code)

    def _open_next(self, key: Key) -> None:
        """Opens it from the list, where a refusal is seen."""
        if self._is_closed:
            self._leave()
        self._open(key)

    def _read_more(self, rows: int) -> None:
        self._most = rows
        self.reload()

    def reload(self) -> None:
        self.kit.tasks.read(self, awaited, self._location_id, self._most, done=self._show_list, key="list")
        if self.work.receipt_id is not None:
            station = self._context.facts.station_id
            read = (look, self.work.receipt_id, station, self._last)
            self.kit.tasks.read(self, *read, done=self._on_sight, key="sight")

    def location_changed(self, location_id: int | None, name: str) -> None:
        self._location_id, self._most = location_id, PAGE
        self.reload()

    def state(self) -> Mapping[str, Any]:
        return {"receipt": self.work.receipt_id}

    def restore(self, state: Mapping[str, Any]) -> None:
        receipt_id = state.get("receipt")
        if isinstance(receipt_id, int) and self.work.receipt_id is None:
            self._begin(receipt_id)

    # -- the list --

    def _show_list(self, shown: Awaited) -> None:
        was, had_focus = self.list.first, self.list.first.hasFocus()
        self.list.show_awaited(shown, self._today)
        if self.stack.currentWidget() is self.list:
            self.setFocusProxy(self.list.first)
            if self.list.first is not was and had_focus:  # what is hidden would give it to the bars around the view
                self.list.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.counted.emit(due(shown, self._today), False)

    @property
    def _today(self) -> Any:
        return self._context.clock().astimezone().date()

    def _open(self, key: Key) -> None:
        kind, record_id = key
        if kind == RECEIPT:
            self._begin(record_id)
        else:
            self._run(OpenReceipt(None, record_id), lambda done: self._begin(done["receipt_id"]))

    def _on_asked(self, spec_id: str) -> None:
        key, purchase = self.list.current, self.list.current_purchase
        if spec_id == "receiving.open" and key is not None:
            self._open(key)
        elif spec_id == "receiving.blind":
            here = self._location_id or self._context.facts.location_id
            self._run(OpenReceipt(here), lambda done: self._begin(done["receipt_id"]))
        elif spec_id == "receiving.suggest":
            self._run(DraftSuggested(self._location_id), self._drafted)
        elif spec_id == "receiving.order" and purchase is not None:
            self._run(OrderPurchase(purchase.id), lambda done: self._ordered(purchase.number, done["expected_on"]))
        elif spec_id == "receiving.cancel" and purchase is not None:
            words = tr("{number}: what is missing is cancelled", number=purchase.number)
            self._run(CancelPurchase(purchase.id), lambda _done: self.say(words, icon="ban"))

    def _drafted(self, done: dict[str, Any]) -> None:
        count = len(done["numbers"])
        if not count:
            self.say(tr("Nothing is low that a supplier has"))
        else:
            self.say(trn("{n} purchase order drafted", "{n} purchase orders drafted", count), icon="shopping-cart")

    def _ordered(self, name: str, expected_on: str | None) -> None:
        self.say(tr("{number} is on its way", number=name) if expected_on else tr("{number} is ordered", number=name))

    def _run(self, command: Any, then: Callable[[dict[str, Any]], object]) -> None:
        self.list.banner.clear()
        self.kit.tasks.run(
            self,
            command,
            done=lambda done: then(done.result),
            failed=self.list.banner.say_error,
            priority=Priority.SCAN,
        )

    # -- one delivery --

    @property
    def _is_closed(self) -> bool:
        report = self._sight.report
        return report is not None and report.receipt.closed_at is not None

    def _begin(self, receipt_id: int) -> None:
        self.work.open_receipt(receipt_id)
        self._answer, self._sight, self._last = Answer(Says.READY), Sight(), None
        self.scan_page.field.clear()
        self.stack.setCurrentWidget(self.scan_page)
        self.setFocusProxy(self.scan_page)
        self.scan_page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.visited.emit(receipt_id)
        self._render(silent=True)
        self.reload()

    def _leave(self) -> None:
        self.work.open_receipt(None)
        self._sight = Sight()
        self.stack.setCurrentWidget(self.list)
        self.setFocusProxy(self.list.first)
        self.list.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.visited.emit(None)
        self.reload()

    def _on_key(self, spec_id: str) -> None:
        if spec_id == "receiving.leave" or (spec_id == "receiving.close" and self._is_closed):
            self._leave()
        elif spec_id == "receiving.close":
            self._close()
        elif spec_id == "receiving.undo" and self.scan_page.field.text():
            self.scan_page.field.clear()
            self.scan_page.ask_by_hand(wanted=self.work.pending is not None)
            self._on_number_typed()
        elif spec_id == "receiving.undo" and not self._is_closed:
            self.work.take(Gesture(Ask.BACK))
        elif spec_id == "receiving.report" and self.work.receipt_id is not None:
            self.papers.print_report(self.work.receipt_id)
        elif spec_id == "receiving.anyway":
            self.work.take(Gesture(Ask.ANYWAY))
        elif spec_id == "receiving.lot":
            self.work.forget_lot()
            self._render(silent=True)

    def _close(self) -> None:
        receipt_id = self.work.receipt_id
        if receipt_id is None or self.work.is_busy:
            return

        def failed(error: OperationError) -> None:
            self._on_answer(Answer(Says.REFUSED, error=error))

        self._answer = Answer(Says.READY)
        command = CloseReceipt(receipt_id)
        self.kit.tasks.run(self, command, failed=failed, priority=Priority.SCAN, op_id=uuid.uuid4())

    # -- answers --

    def _on_answer(self, answer: Answer) -> None:
        self._answer, self._is_counting = answer, False
        self.scan_page.keep_number(used=answer.goods is not None)
        facts = answer.facts
        if answer.says is Says.RECEIVED:
            self._last = (facts["sku_id"], facts["lot_id"])
        elif answer.goods is not None:
            self._last = (answer.goods.sku_id, None)
        elif answer.says is Says.BACK:
            self._last = (facts["sku_id"], None)
        self._render(silent=False)
        self.scan_page.ask_by_hand(wanted=self.work.pending is not None)
        # Painted before anything is read: the verdict is what the person waits for.
        self.scan_page.band.repaint()
        if answer.says in BAD:
            announce(self.scan_page.band, sentence(answer), urgent=True)
        if not answer.touched:
            self.reload()

    def _on_sight(self, sight: Sight) -> None:
        was_closed, self._sight = self._is_closed, sight
        told = self._answer.says in TOLD_OF_CLOSED
        self._render(silent=told or was_closed or not self._is_closed)

    # -- showing --

    def _render(self, *, silent: bool) -> None:
        page, report = self.scan_page, self._sight.report
        last = self._last[0] if self._last else None
        page.show_report(report, last, self._photos.photo)
        page.show_into(self._into_words())
        look_ = look_of(self._answer, report)
        done = sum(min(one.bought.received, one.bought.wanted) for one in report.goods if one.bought) if report else 0
        total = sum(one.bought.wanted for one in report.goods if one.bought) if report else 0
        right = progress(report) if report else ""
        word = ""
        if self._is_counting and page.number is not None:
            look_ = LOOKS[Says.READY]
            word = trn("{n} unit: scan the product", "{n} units: scan the product", page.number)
        page.say(look_, right, look_.sound, done=done, total=total, silent=silent, word=word)
        page.seen.show_seen(self._seen())
        self._show_keys()

    def _into_words(self) -> str:
        if self.work.bin is not None:
            return tr("Into {bin}", bin=self.work.bin[1])
        loose = self._sight.loose
        return trn("{n} unit to put away", "{n} units to put away", loose) if loose else ""

    def _seen(self) -> Seen:
        report, answer = self._sight.report, self._answer
        if self._is_closed and report is not None:
            return self._closed(report)
        last = self._last[0] if self._last else None
        shown = next((one for one in report.goods if one.sku_id == last), None) if report else None
        goods = answer.goods
        warning = self._warning()
        no_goods = answer.says in (Says.UNKNOWN, Says.OTHER, Says.SEVERAL, Says.BUG)
        if (shown is None and goods is None) or no_goods:
            return Seen(warning=warning) if warning else seen_nothing(tr("Scan a product, or the label of a bin"))
        title, digest = (goods.title, goods.picture) if goods else (shown.title, shown.picture) if shown else ("", None)
        over = shown.over if shown is not None and answer.says is Says.RECEIVED else 0
        told = "" if warning or self._is_counting else sentence(answer)
        picture, facts = self._photos.photo(digest), self._facts(answer, over, told=told)
        return Seen(title, picture, title[:2].upper(), counted(answer), _total(shown), facts, warning)

    def _warning(self) -> str:
        warns = self._answer.says in BAD | {Says.WAITING} and not self._is_counting
        return sentence(self._answer) if warns else ""

    def _closed(self, report: ReceiptReport) -> Seen:
        """What still waits for its bin, then what came short or over."""
        answer, sight = self._answer, self._sight
        facts: list[tuple[str, str]] = []
        if answer.says is Says.PUT_AWAY:
            facts.append(("circle-check", tr("Into {bin}", bin=answer.bin)))
        if sight.loose:
            facts.append(("scan-barcode", to_put_away(sight.loose)))
        if sight.loose and sight.put is not None:
            facts.append(("map-pin", put_where(sight.put.code, sight.put.reason)))
        name = tr(look_of(answer, report).word)
        warning = self._warning() if answer.says in TOLD_OF_CLOSED else ""
        return Seen(warning=warning, name=name) if warning else Seen(facts=(*facts, *differences(report)), name=name)

    def _facts(self, answer: Answer, over: int, *, told: str) -> tuple[tuple[str, str], ...]:
        facts: list[tuple[str, str]] = []
        if told:
            facts.append(("barcode", told))
        if answer.says is Says.PUT_AWAY:
            facts.append(("map-pin", tr("Into {bin}", bin=answer.bin)))
        if over:
            facts.append(("triangle-alert", trn("{n} unit too many", "{n} units too many", over)))
        goods = answer.goods
        if goods is not None and goods.lot:
            until = f", {day_of(goods.expires_on, self._today)}" if goods.expires_on else ""
            facts.append(("layers", tr("Lot {lot}", lot=goods.lot) + until))
        if goods is not None and goods.serial:
            facts.append(("hash", tr("Serial number {serial}", serial=goods.serial)))
        if answer.facts.get("held"):
            facts.append(("ban", tr("Held: nothing is sold from there")))
        if self._sight.put is not None and self.work.bin is None:
            facts.append(("map-pin", put_where(self._sight.put.code, self._sight.put.reason)))
        return tuple(facts)

    def _show_keys(self) -> None:
        closed, pending = self._is_closed, self.work.pending
        asked = pending is not None or self.work.refused_goods is not None
        why = {
            "receiving.anyway": "" if self.work.refused_goods else tr("Nothing waits to be decided"),
            "receiving.lot": "" if self.work.lot else tr("No lot is kept for what comes next"),
            "receiving.undo": "",
        }
        if closed:
            why = dict.fromkeys(why, tr("The receipt is closed"))
        # Units whose lot is asked for are not in yet: closing now would lose them.
        lot = pending is not None and pending[0].needs_lot and not closed
        why["receiving.close"] = tr("Scan the code with the lot, or type what is printed.") if lot else ""
        words = {
            "receiving.undo": tr("Leave it out") if asked and not closed else tr("Take back"),
            "receiving.close": tr("To the list") if closed else tr("All is in"),
        }
        self.scan_page.show_keys(why, words, _OPEN_KEYS if closed else _CLOSED_KEYS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()


def _total(shown: Any) -> str:
    if shown is None:
        return NOTHING
    if shown.bought is None:
        return number(shown.here)
    return tr("{have} of {wanted}", have=number(shown.bought.received), wanted=number(shown.bought.wanted))
