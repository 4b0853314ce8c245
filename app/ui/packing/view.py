"""The packing station. Every scan is one operation; the band is the answer, and there is nothing to click away."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Callable
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from app.domain.order_states import ShipmentState
from app.domain.packing import Verdict
from app.domain.topics import Topic, Touched
from app.errors import OperationError
from app.printing.backends import Backend, FolderBackend
from app.printing.documents import Paper
from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.queries.counts import BinName, emptied_bins
from app.queries.packing import StationShipment
from app.services.zero_checks import AnswerZeroCheck
from app.settings import cache_folder
from app.ui.formats import clock
from app.ui.i18n import mark, said_error, tr
from app.ui.packing.board import Board
from app.ui.packing.counting import counted
from app.ui.packing.empty_bins import EmptyBins, is_bin_label
from app.ui.packing.gestures import Ask, Gesture, gesture_of
from app.ui.packing.keys import Keys
from app.ui.packing.outcomes import GOES_ON, PACKS_ON, Says
from app.ui.packing.papers import PaperDesk, PaperNews, Stage
from app.ui.packing.reads import Sight, Wanted, look, names_nothing
from app.ui.packing.scene import STAGE_LOOKS, Scene
from app.ui.packing.strip import Strip, StripFacts
from app.ui.packing.tray import Tray, tray_codes
from app.ui.packing.work import Answer, StationWork, shipment_code
from app.ui.photos import Photos
from app.ui.same_scan import SameScan
from app.ui.scan_router import monotonic_ms
from app.ui.sounds import Sound
from app.ui.view import Kit, View
from app.ui.widgets.band import Band
from app.ui.widgets.toast import announce

if TYPE_CHECKING:
    from app.context import AppContext

# Lower than this the gaps shrink; lower than that the codes to click are left out.
_LOW, _TRAY_FITS = 720, 560
# From here on the codes to click have room beside a question about a bin.
_BOTH_FIT = 784
_CLOCK_MS = 2_000
_SIDE = 16


class PackingView(View):
    """The station's screen.

    ``printer_factory`` gives what takes finished documents, ``fonts_factory`` the fonts to draw them with (both are
    called on the documents thread); ``rasteriser`` draws the preview, one per process. All have defaults for this
    machine. ``clock_ms`` tells when a scan came.
    """

    view_id = "packing"
    title = mark("Packing")
    icon = "package"
    station = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SHIPMENTS, Topic.ORDERS, Topic.CATALOG})

    def __init__(
        self,
        kit: Kit,
        *,
        printer_factory: Callable[[], Backend] | None = None,
        fonts_factory: Callable[[], FontBook] | None = None,
        rasteriser: Rasteriser | None = None,
        clock_ms: Callable[[], float] = monotonic_ms,
    ) -> None:
        super().__init__(kit)
        self._role = QPalette.ColorRole.Window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab comes back from the bars around it
        self._context = cast("AppContext", kit.context)
        self._same_scan = SameScan(clock_ms)
        facts = self._context.facts
        self.work = StationWork(kit.tasks, station_id=facts.station_id, location_id=facts.location_id, parent=self)
        self.papers = self._make_desk(printer_factory, fonts_factory, rasteriser)
        self._photos = Photos(kit.tasks, self)
        self._answer = Answer(Gesture(Ask.RESUME), Says.READY, None, None)
        self._sight = Sight()
        self._line_id: int | None = None
        self._last_packed: int | None = None
        self._ship_when_printed: int | None = None
        self._unsaid = self._is_warm = False
        self._tray_on = facts.is_demo
        self._build()
        self._connect()
        self._render(silent=True)

    # -- hooks --

    def activate(self, argument: object = None) -> None:
        """Goes on with what this station was packing; ``argument`` opens a shipment (its id) or what a text names."""
        if not self._is_warm:
            self._is_warm = True
            self.papers.warm()
        if isinstance(argument, int):
            self._take(Gesture(Ask.OPEN, shipment_code(argument)))
        elif argument:
            self._take(Gesture(Ask.OPEN, str(argument)))
        elif self.work.in_hand is None:
            self._take(Gesture(Ask.RESUME))

    def on_scan(self, code: str) -> bool:
        """Every scan is the station's."""
        if self._same_scan.is_repeat(code):
            return True
        bin_ = self.empty_bins.named(code)
        if bin_ is not None:
            # Its name may be that of an order or a product too: then that is meant, as always here.
            empty, other = partial(self.empty_bins.answer, empty=True, bin_=bin_), partial(self._take, gesture_of(code))
            done, failed = lambda free: empty() if free else other(), lambda _error: other()
            self.kit.tasks.read(self, names_nothing, code, done=done, failed=failed)
        elif self.empty_bins.current is not None and is_bin_label(code):
            self.kit.sounds.play(Sound.WRONG)
            self.empty_bins.say_another()
        else:
            self._take(gesture_of(code))
        return True

    def user_changed(self) -> None:
        self._show_strip()

    def reload(self) -> None:
        """Looks at everything on the screen anew."""
        facts = self._answer.facts
        now = self._context.clock().astimezone()
        refused = self._answer.outcome not in GOES_ON
        gone = facts.get("gone") if self._answer.outcome is Says.GONE else None
        changed = self.work.in_hand if self._answer.outcome is Says.CHANGED else gone
        wanted = Wanted(
            self._context.facts.location_id,
            now.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC),
            self.work.in_hand,
            self.work.packed,
            facts.get("other_shipment_id") or gone,
            facts.get("sku_id") if refused else None,
            facts.get("order_id") if refused else None,
            facts.get("station_id"),
            str(facts.get("code", "")) if self._answer.outcome is Verdict.OTHER_ORDER else "",
            not self._knows_following(),
            changed,
        )
        self.kit.tasks.read(self, look, wanted, done=self._on_sight, failed=lambda _error: None, key="sight")

    def data_changed(self, changes: tuple[Touched, ...]) -> None:
        """What is in hand is looked at whatever screen is in front: it may be in hand no more."""
        hidden = not self.isVisible() and self.work.in_hand is not None
        if hidden and any(self.concerned(touched) for touched in changes):
            self.reload()
        super().data_changed(changes)

    def _knows_following(self) -> bool:
        """While an order is in hand the one after it is only needed for the codes to click: what is known will do."""
        following, in_hand = self._sight.following, self.work.in_hand
        return in_hand is not None and following is not None and following.id != in_hand

    # -- building --

    def _make_desk(
        self,
        printer: Callable[[], Backend] | None,
        fonts: Callable[[], FontBook] | None,
        rasteriser: Rasteriser | None,
    ) -> PaperDesk:
        settings = self._context.settings
        return PaperDesk(
            self._context,
            self.kit.tasks,
            printer=printer or (lambda: FolderBackend(settings.print_path)),
            fonts=fonts or (lambda: FontBook.load(cache_folder() / "fonts.json")),
            rasteriser=rasteriser or Rasteriser(),
            paper=Paper(settings.paper),
            parent=self,
        )

    def _build(self) -> None:
        facts = self._context.facts
        self.strip = Strip(StripFacts(facts.station_name, facts.user_name))
        self.band = Band(self.kit.sounds)
        self.board = Board(facts.location_name, self._photos.photo)
        self.tray = Tray()
        self.empty_bins = EmptyBins(self)
        self.keys = Keys(self, lambda ask: self._take(Gesture(ask)), self._toggle_tray)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, 0, _SIDE, 16)
        self._column.setSpacing(16)
        self._column.addWidget(self.strip)
        self._column.addWidget(self.band)
        self._column.addWidget(self.board, 1)
        self._column.addWidget(self.tray)
        self._column.addWidget(self.empty_bins)
        self._column.addWidget(self.keys)
        self._minute = QTimer(self)
        self._minute.setInterval(_CLOCK_MS)

    def _connect(self) -> None:
        self.work.answered.connect(self._on_answer)
        self.papers.told.connect(self._on_papers)
        self.papers.page_ready.connect(self._on_page)
        self._photos.arrived.connect(lambda: self._render(silent=True))
        self.tray.scanned.connect(lambda code: self._take(gesture_of(code)))
        self.empty_bins.answered.connect(self._on_bin_answered)
        self.empty_bins.changed.connect(self._share)
        self.board.orders_wanted.connect(lambda: self.go.emit("orders", None))
        self._minute.timeout.connect(self._show_strip)

    # -- gestures and answers --

    def _take(self, gesture: Gesture) -> None:
        self.work.take(gesture)

    def _on_answer(self, answer: Answer) -> None:
        if self._waits_for_label(answer):
            return
        if answer.outcome is Says.REPRINT:
            answer = self._reprint(answer)
        self._answer, self._unsaid = answer, True
        self._sight = counted(self._sight, answer)
        if answer.outcome in PACKS_ON:
            self.empty_bins.went_on()
        self._follow(answer)
        self._render(silent=False)
        # Painted before anything is read: the verdict is what the person waits for.
        self.band.repaint()
        if not answer.touched:
            # What was touched is announced by the tasks in a moment, and that reloads.
            self.reload()

    def _follow(self, answer: Answer) -> None:
        """What an answer starts: papers, mostly."""
        facts = answer.facts
        match answer.outcome:
            case Verdict.COUNTED:
                self._line_id = facts["line_id"]
            case Verdict.UNDONE:
                self._line_id = facts["line_id"]
                self.papers.forget(facts["shipment_id"])
            case Verdict.OPENED:
                self._line_id = None
            case Verdict.COMPLETE:
                self._last_packed = facts["shipment_id"]
                self.papers.print(facts["shipment_id"], uuid.uuid5(answer.gesture.op_id, "papers"))
            case Verdict.ALREADY_PACKED if answer.packed is not None:
                self._last_packed = answer.packed
                self.papers.show(answer.packed)
            case Says.READY if facts.get("unprinted"):
                fresh = [found for found in facts["unprinted"] if self.papers.news(found) is None]
                self.papers.owe(tuple(fresh))
            case Says.SHIPPED if answer.packed is not None and not facts.get("already"):
                self.kit.tasks.read(self, emptied_bins, answer.packed, done=self.empty_bins.ask, key="emptied")
            case _:
                pass

    def _on_bin_answered(self, bin_: BinName, empty: bool) -> None:
        """Somebody has looked: the bin counts as counted, or is counted now. Who answered in error can still count."""
        count = partial(self.go.emit, "counting", bin_.id)
        if not empty:
            count()
            return

        def done(_done: object) -> None:
            self.kit.sounds.play(Sound.OK)
            words = tr("The bin {code} counts as counted", code=bin_.code)
            self.say(words, icon="circle-check", action=tr("Count it all the same"), run=count)

        def failed(error: OperationError) -> None:
            self.kit.sounds.play(Sound.STOP)
            self.say(said_error(error), icon="octagon-x")

        self.kit.tasks.run(self, AnswerZeroCheck(bin_.id, True), done=done, failed=failed)

    def _waits_for_label(self, answer: Answer) -> bool:
        """SHIP right behind the last scan: the label is on its way, so the parcel goes when it is there."""
        news = self.papers.news(answer.packed)
        early = answer.gesture.ask is Ask.SHIP and answer.outcome is Says.REFUSED
        if not early or news is None or news.stage is not Stage.PRINTING:
            return False
        self._ship_when_printed = answer.packed
        return True

    def _reprint(self, answer: Answer) -> Answer:
        """Prints what is owed, else the last packed shipment again."""
        targets = self.papers.owed or tuple(one for one in (answer.packed or self._last_packed,) if one is not None)
        for shipment_id in targets:
            self.papers.print_again(shipment_id, uuid.uuid5(answer.gesture.op_id, str(shipment_id)))
        return answer if targets else dataclasses.replace(answer, outcome=Says.NOTHING_TO_PRINT)

    def _on_sight(self, sight: Sight) -> None:
        if self.work.is_busy:
            if self._sight.in_hand is not None:
                return  # it may be older than the scan under way, whose answer looks again
        elif self.work.in_hand is not None and not self._is_ours(sight.in_hand):
            self._drop(sight)
            return
        changed = _is_changed(self._sight.in_hand, sight.in_hand)
        if sight.following is None and self._knows_following():
            # It was not asked for.
            sight = dataclasses.replace(sight, following=self._sight.following, stranger=self._sight.stranger)
        self._sight = sight
        if changed:
            self._say_changed()
            return
        self._render(silent=True)
        if self._unsaid:
            self._unsaid = False
            if self._answer.outcome not in GOES_ON:
                announce(self.band, self._scene().message.sentence, urgent=True)

    def _say_changed(self) -> None:
        """What is in hand was changed by somebody else: said aloud before anything more is scanned into it."""
        self._answer = Answer(Gesture(Ask.RESUME), Says.CHANGED, self.work.in_hand, self.work.packed)
        self._unsaid = True
        self._render(silent=False)
        self.reload()

    def _is_ours(self, shipment: StationShipment | None) -> bool:
        mine = ("", self._context.facts.station_name)
        return shipment is not None and shipment.state is ShipmentState.PACKING and shipment.claimed_by in mine

    def _drop(self, sight: Sight) -> None:
        """The shipment in hand was cancelled or taken over: said aloud, and nothing more is scanned into it."""
        facts = {"gone": self.work.in_hand}
        self.work.put_down()
        self._answer = Answer(Gesture(Ask.RESUME), Says.GONE, None, self.work.packed, facts)
        self._unsaid = True
        self._sight = dataclasses.replace(sight, in_hand=None, other=sight.in_hand)
        self._render(silent=False)
        if not self.isVisible():
            self.say(self._scene().message.sentence, icon="log-out")
        self.reload()

    # -- papers --

    def _on_papers(self, news: PaperNews) -> None:
        look_of = STAGE_LOOKS[news.stage]
        on_screen = self.board.currentWidget() is self.board.done and self.work.packed == news.shipment_id
        if on_screen:
            self._render(silent=True)
        if look_of.sound is not None:
            self.kit.sounds.play(look_of.sound)
            announce(self.band, news.words, urgent=True)
        elif on_screen and news.stage is Stage.PRINTED:
            announce(self.band, self._scene().message.headline)
        self._show_strip()
        if self._ship_when_printed == news.shipment_id and news.stage is not Stage.PRINTING:
            self._ship_when_printed = None
            if news.stage is Stage.PRINTED and self.work.packed == news.shipment_id:
                self._take(Gesture(Ask.SHIP))

    def _on_page(self, shipment_id: int, image: QImage, name: str) -> None:
        if self.work.packed == shipment_id:
            self.board.show_page(shipment_id, image, name)

    # -- showing --

    def _scene(self) -> Scene:
        packed = self.work.packed
        return Scene(self._answer, self._sight, self._line_id, self.papers.news(packed), self.work.waiting)

    def _render(self, *, silent: bool) -> None:
        scene = self._scene()
        look_of = scene.look
        self.band.say(look_of.state, scene.band, glyph=look_of.glyph, sound=look_of.sound, silent=silent)
        self.board.show_scene(scene)
        nothing = not (self.papers.owed or scene.answer.packed or self._last_packed)
        why = tr("Nothing was packed here yet") if nothing else ""
        self.keys.show_scene(scene, why_no_reprint=why, width=self.width() - 2 * _SIDE)
        self.tray.set_codes(tray_codes(self._sight.in_hand, self._sight.following, self._sight.stranger))
        self._share()
        self._show_strip()

    def _show_strip(self) -> None:
        facts, counts = self._context.facts, self._sight.counts
        if counts is not None:
            self.counted.emit(counts.waiting, False)
        self.strip.show_facts(
            StripFacts(
                facts.station_name,
                facts.user_name,
                counts.packed if counts else None,
                counts.waiting if counts else None,
                clock(self._context.clock()),
                self.papers.is_printing,
                len(self.papers.owed),
            )
        )

    def _toggle_tray(self) -> None:
        self._tray_on = not self._tray_on
        self._share()

    def _share(self) -> None:
        """Room for everything: low windows get smaller gaps, then lose the codes to click."""
        gap = 16 if self.height() >= _LOW else 12
        if self._column.spacing() != gap:
            self._column.setSpacing(gap)
        wanted = self._tray_on and not self.tray.is_empty and self.height() >= _TRAY_FITS
        room = self.height() >= _BOTH_FIT or self.empty_bins.current is None
        self.tray.setVisible(wanted and room)
        low = self.height() < _TRAY_FITS and self.empty_bins.current is not None
        self.strip.setVisible(not low)
        self.empty_bins.set_tight(low)
        self.empty_bins.set_brief(wanted and not room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._render(silent=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)


def _is_changed(before: StationShipment | None, now: StationShipment | None) -> bool:
    """Whether somebody else changed what is in hand. What is packed of it is our own scans."""
    if before is None or now is None or before.id != now.id:
        return False
    return _to_pack(before) != _to_pack(now) or not set(now.holds) <= set(before.holds)


def _to_pack(shipment: StationShipment) -> list[tuple[int, int]]:
    return [(line.pack.id, line.pack.quantity) for line in shipment.lines]
