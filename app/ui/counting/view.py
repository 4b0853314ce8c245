"""The counting screen: scan a bin, scan what lies in it, type how many there are. Every scan is kept at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.counting import CountReason, CountState
from app.domain.topics import Topic
from app.services.count_review import ApproveLines, DismissLines, RecountLines
from app.services.counts import PlanCount
from app.ui.counting.keys import Keys, Page
from app.ui.counting.messages import called, message
from app.ui.counting.panels import InHand, ProductInHand, RowList
from app.ui.counting.plan import PlanForm, fitting_bins, zones
from app.ui.counting.reads import Sight, look
from app.ui.counting.reasons import Reasons
from app.ui.counting.rows import bin_rows, count_rows, difference_rows, initials, sheet_rows, way_rows
from app.ui.counting.work import Answer, Ask, CountWork, Gesture, Place, Says
from app.ui.formats import number
from app.ui.i18n import mark, tr
from app.ui.photos import Photos
from app.ui.same_scan import SameScan
from app.ui.scan_router import monotonic_ms
from app.ui.view import Kit, View
from app.ui.widgets.band import Band, BandState, BandText

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.context import AppContext

MOST_DIGITS = 7
_SIDE = 16


class CountingView(View):
    """The screen. ``clock_ms`` tells when a scan came."""

    view_id = "counting"
    title = mark("Count")
    icon = "clipboard-list"
    station = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.COUNTS, Topic.STOCK, Topic.CATALOG, Topic.LOCATIONS})

    def __init__(self, kit: Kit, *, clock_ms: Callable[[], float] = monotonic_ms) -> None:
        super().__init__(kit)
        self._role = QPalette.ColorRole.Window
        self._context = cast("AppContext", kit.context)
        self._same_scan = SameScan(clock_ms)
        self.work = CountWork(kit.tasks, location_id=self._context.facts.location_id, parent=self)
        self._photos = Photos(kit.tasks, self)
        self._page, self._count_id = Page.START, cast("int | None", None)
        self._sight = Sight()
        self._typed = ""
        self._lots: tuple[str, ...] = ()
        self._reason = cast("CountReason | None", None)
        self._fitting: tuple[int, ...] = ()
        self._answer = Answer(Gesture(Ask.LATER), Says.READY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab comes back from the bars around it
        self.setAccessibleName(tr("Count"))
        self._build()
        self._render()

    # -- hooks --

    def activate(self, argument: object = None) -> None:
        """Shows the counts; ``argument`` is a bin to count (its id), or a count to look at (its number)."""
        if isinstance(argument, int):
            self.kit.tasks.read(self, _place_of, argument, done=self._open_place, key="place")
        elif isinstance(argument, str) and argument:
            self._take(Gesture(Ask.SCAN, argument))

    def on_scan(self, code: str) -> bool:
        """Every scan is a bin or what lies in it."""
        if not self._same_scan.is_repeat(code):
            self._typed = ""
            self._take(Gesture(Ask.SCAN, code))
        return True

    def reload(self) -> None:
        """Looks at everything on the screen anew."""
        place = self.work.place
        at = (place.count_id, place.bin_id) if place else None
        location = self._context.facts.location_id
        self.kit.tasks.read(self, look, location, self._count_id, at, done=self._on_sight, key="sight")

    def location_changed(self, location_id: int | None, name: str) -> None:
        """Bins are looked for at this location from now on."""
        self.work.location_id = location_id or self._context.facts.location_id

    # -- building --

    def _build(self) -> None:
        self.band = Band(self.kit.sounds)
        self.product = ProductInHand()
        self.sheet = RowList("", opens=False, empty=tr("Nothing is counted yet"))
        self.counts = RowList(tr("Counts that are not over"), opens=True)
        self.bins = RowList(tr("Bins to count"), opens=True, empty=tr("All bins are counted"))
        self.differences = RowList(tr("Differences that wait"), opens=False, empty=tr("Nothing waits"))
        self.ways = RowList(tr("To begin"), opens=True, chooses=False)
        self.ways.set_rows(way_rows(self._key_of))
        self.reasons = Reasons()
        self.plan = PlanForm()
        self.board = QStackedWidget()
        self._pages = {
            Page.START: _beside(self.ways, self.counts),
            Page.BIN: _beside(self.product, self.sheet),
            Page.BINS: self.bins,
            Page.REVIEW: _beside(self.reasons, self.differences),
            Page.PLAN: self.plan,
        }
        for page in self._pages.values():
            self.board.addWidget(page)
        self.keys = Keys(self, self._runs())
        self._bind_typing()
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 16)
        column.setSpacing(12)
        column.addWidget(self.band)
        column.addWidget(self.board, 1)
        column.addWidget(self.keys)
        self.work.answered.connect(self._on_answer)
        self._photos.arrived.connect(self._render)
        self.ways.opened.connect(self._on_way)
        self.kit.actions.keys_changed.connect(lambda: self.ways.set_rows(way_rows(self._key_of)))
        self.counts.opened.connect(lambda _key: self._open_count())
        self.bins.opened.connect(lambda _key: self._open_bin())
        self.plan.changed.connect(self._ask_fitting)
        self.reasons.chosen.connect(self._choose_reason)

    def _key_of(self, spec_id: str) -> str:
        return self.kit.actions.spec(spec_id).key

    def _on_way(self, spec_id: object) -> None:
        run = self._runs().get(str(spec_id))
        if run is not None:
            run()

    def _runs(self) -> Mapping[str, Callable[[], object]]:
        return {
            "counting.plan": self._begin_plan,
            "counting.loose": self._count_loose,
            "counting.later": lambda: self._take(Gesture(Ask.LATER)),
            "counting.approve": lambda: self._decide(ApproveLines),
            "counting.recount": lambda: self._decide(RecountLines),
            "counting.dismiss": lambda: self._decide(DismissLines),
            "counting.undo": self._back,
            "counting.close": self._main,
        }

    def _bind_typing(self) -> None:
        self._enter_action = self.bind("counting.enter", self._enter)
        self._digits = [self.bind(f"counting.digit_{digit}", partial(self._type, str(digit))) for digit in range(10)]

    # -- what a person does --

    def _take(self, gesture: Gesture) -> None:
        self.work.take(gesture)

    def _type(self, digit: str) -> None:
        if self._page is Page.REVIEW:
            reasons = list(CountReason)
            if 0 < int(digit) <= len(reasons):
                self._choose_reason(reasons[int(digit) - 1])
        elif self._lots and self._page is Page.BIN:
            if 0 < int(digit) <= len(self._lots):
                self._take(Gesture(Ask.CHOOSE_LOT, self._lots[int(digit) - 1]))
        elif self._page is Page.BIN and self.work.current is not None and len(self._typed) < MOST_DIGITS:
            self._typed = (self._typed + digit).lstrip("0") or "0"
            self._render()

    def _show_typing(self) -> None:
        """Digits and Enter work where they do something: a number, a lot, or a reason."""
        some = {Page.REVIEW: len(CountReason), Page.BIN: len(self._lots)}.get(self._page, 0)
        whole = self._page is Page.BIN and not self._lots and self.work.current is not None
        for digit, action in enumerate(self._digits):
            action.setEnabled(whole or 0 < digit <= some)
        self._enter_action.setEnabled(bool(self._typed) if self._page is Page.BIN else self._page is not Page.REVIEW)

    def _enter(self) -> None:
        if self._page is Page.BIN:
            if self._typed:
                units, self._typed = int(self._typed), ""
                self._take(Gesture(Ask.UNITS, units=units))
        elif self._page is not Page.REVIEW:
            self._main()

    def _back(self) -> None:
        if self._page is Page.BIN:
            if self._typed:
                self._typed = ""
                self._render()
            else:
                self._take(Gesture(Ask.UNDO))
        elif self._page is not Page.START:
            self._go_to(Page.START)

    def _main(self) -> None:
        match self._page:
            case Page.BIN:
                self._typed = ""
                self._take(Gesture(Ask.CLOSE))
            case Page.START:
                self._open_count()
            case Page.BINS:
                self._open_bin()
            case Page.PLAN:
                self._plan_it()
            case Page.REVIEW:
                pass

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
        rows = {Page.START: self.counts, Page.BINS: self.bins, Page.REVIEW: self.differences, Page.BIN: self.sheet}
        if event.key() in steps and self._page in rows:
            rows[self._page].step(steps[Qt.Key(event.key())])
            self._render()
            return
        super().keyPressEvent(event)

    def _open_count(self) -> None:
        row = self.counts.current
        found = next((count for count in self._sight.counts if row and count.id == row.key), None)
        if found is None:
            return
        self._count_id = found.id
        self._go_to(Page.REVIEW if found.state is CountState.REVIEW else Page.BINS)

    def _open_bin(self) -> None:
        row = self.bins.current
        count = next((count for count in self._sight.counts if count.id == self._count_id), None)
        if row is None or count is None:
            return
        bin_id = cast("int | None", row.key or None)
        self._take(Gesture(Ask.OPEN, place=Place(count.id, bin_id, count.location_id, row.title)))

    def _open_place(self, place: Place | None) -> None:
        if place is not None:
            self._take(Gesture(Ask.OPEN, place=place))

    def _count_loose(self) -> None:
        at = self.work.location_id
        if at is not None:
            self._take(Gesture(Ask.OPEN, place=Place(0, None, at, "")))

    # -- planning --

    def _begin_plan(self) -> None:
        at = self.work.location_id
        if at is not None:
            self.kit.tasks.read(self, zones, at, done=lambda names: self.plan.set_zones(tuple(names)), key="zones")
            self._go_to(Page.PLAN)
            self._ask_fitting()

    def _ask_fitting(self) -> None:
        at = self.work.location_id
        self.plan.show_fitting(None)
        if at is not None:
            now = self._context.clock()
            self.kit.tasks.read(self, fitting_bins, at, now, self.plan.wish, done=self._on_fitting, key="fitting")

    def _on_fitting(self, bin_ids: tuple[int, ...]) -> None:
        self._fitting = bin_ids
        self.plan.show_fitting(len(bin_ids))
        self._render()

    def _plan_it(self) -> None:
        at = self.work.location_id
        if self._fitting and at is not None:
            command = PlanCount(at, self._fitting, blind=self.plan.wish.blind)
            self._take(Gesture(Ask.WRITE, command=command))

    # -- deciding --

    def _choose_reason(self, reason: CountReason) -> None:
        self._reason = reason
        self._render()

    def _decide(self, kind: type[Any]) -> None:
        row = self.differences.current
        if row is None or self._count_id is None:
            return
        line_id = cast("int", row.key)
        if kind is ApproveLines:
            command: Any = ApproveLines(self._count_id, ((line_id, self._reason.value if self._reason else ""),))
        else:
            command = kind(self._count_id, (line_id,))
        self._take(Gesture(Ask.WRITE, command=command))

    # -- answers --

    def _on_answer(self, answer: Answer) -> None:
        self._answer, self._lots = answer, answer.lots
        if answer.says in (Says.BIN_OPENED, Says.RECOUNT):
            self._page = Page.BIN
        elif answer.says is Says.PLANNED:
            self._count_id = answer.facts["count_id"]
            self._page = Page.BINS
        elif self.work.place is None and self._page is Page.BIN:
            self._page = Page.BINS if self._more_to_count() else Page.START
        if answer.says is Says.DECIDED:
            self._reason = None
        said = message(answer, self.work.place, self._sight)
        self.band.say(said.state, said.text, glyph=said.glyph, sound=said.sound)
        self._render()
        # Painted before anything is read: the verdict is what the person waits for.
        self.band.repaint()
        self.reload()

    def _more_to_count(self) -> bool:
        """Whether the count that was opened from the list has further bins."""
        return any(bin_.counted_at is None for bin_ in self._sight.bins) and len(self._sight.bins) > 1

    def _on_sight(self, sight: Sight) -> None:
        self._sight = sight
        waiting = sum(count.waiting for count in sight.counts)
        self.counted.emit(len(sight.counts), waiting > 0)
        if self._page is Page.REVIEW and not sight.differences:
            self._go_to(Page.START)
            return
        self._render()

    # -- showing --

    def _go_to(self, page: Page) -> None:
        self._page = page
        if page is Page.START:
            self._count_id = None
        if page is not Page.BIN:
            self.band.say(BandState.INFO, self._page_words(), silent=True)
        self._render()
        self.reload()

    def _render(self) -> None:
        sight = self._sight
        self.counts.set_rows(count_rows(sight.counts))
        self.counts.set_empty(
            tr("There is no location yet: import stock first.")
            if self.work.location_id is None
            else tr("No count is open. Scan a bin to begin one.")
        )
        self.bins.set_rows(bin_rows(sight.bins))
        self.differences.set_rows(difference_rows(sight.differences))
        current = self.work.current
        key = (current.sku_id, current.lot) if current else None
        rows = sheet_rows(sight.sheet, self._lots, set(self.work.looked), current)
        self.sheet.set_rows(rows, key)
        place = self.work.place
        self.sheet.set_title(called(place) if place else "")
        self.product.show_product(self._in_hand())
        self._show_typing()
        self.reasons.show_reason(self._reason)
        self.board.setCurrentWidget(self._pages[self._page])
        self.keys.show_page(
            self._page, self._why_not(), undoes=self._page is Page.BIN, width=max(1, self.width() - 2 * _SIDE)
        )
        if self._answer.says is Says.READY and self._page is not Page.BIN:
            self.band.say(BandState.INFO, self._page_words(), silent=True)

    def _page_words(self) -> BandText:
        count = next((count for count in self._sight.counts if count.id == self._count_id), None)
        match self._page:
            case Page.PLAN:
                return BandText(tr("Plan a count"))
            case Page.REVIEW:
                return BandText(tr("Post it, or count again?"), note=count.number if count else "")
            case _:
                return BandText(tr("Scan a bin"), note=count.number if count else "")

    def _in_hand(self) -> InHand:
        current = self.work.current
        if current is None:
            return InHand(hint=tr("Scan a product; the number you type is how many lie here"))
        row = next((row for row in self._lines() if row.sku_id == current.sku_id and row.lot == current.lot), None)
        recorded = self._answer.facts.get("counted") if self._answer.meant == current else None
        counted = row.counted if row is not None else recorded
        figure = self._typed or ("-" if counted is None else number(counted))
        lot = tr("Lot {lot}", lot=current.lot) if current.lot else ""
        photo = self._photos.photo(current.picture)
        return InHand(
            current.title or current.code,
            current.code,
            figure,
            typing=bool(self._typed),
            picture=photo,
            initials=initials(current.code),
            note=lot,
        )

    def _lines(self) -> tuple[Any, ...]:
        return self._sight.sheet.rows if self._sight.sheet else ()

    def _why_not(self) -> dict[str, str]:
        why: dict[str, str] = {}
        nowhere = tr("This station has no location") if self.work.location_id is None else ""
        why["counting.plan"] = why["counting.loose"] = nowhere
        if self._page is Page.START and not self.counts.rows:
            why["counting.close"] = tr("No count is open")
        if self._page is Page.BINS and not self.bins.rows:
            why["counting.close"] = tr("No bin is to be counted")
        if self._page is Page.PLAN and not self._fitting:
            why["counting.close"] = tr("No bin fits")
        return {spec_id: reason for spec_id, reason in why.items() if reason}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._render()


def _place_of(conn: Any, bin_id: int) -> Place | None:
    from app.queries.counts import bin_by_id

    found = bin_by_id(conn, bin_id)
    return Place(0, found.id, found.location_id, found.code) if found else None


def _beside(left: QWidget, right: QWidget) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    row.addWidget(left, 5)
    row.addWidget(right, 6)
    return page
