"""What the screen says in one moment: page, band, keys. Pure: from the last answer and the last look."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.order_states import ShipmentState
from app.domain.packing import Verdict
from app.queries.packing import StationLine, StationShipment
from app.ui.i18n import tr
from app.ui.packing.gestures import Ask
from app.ui.packing.messages import Message, meant_line, message_of, needed_line, paper_message
from app.ui.packing.outcomes import GOES_ON, LOOKS, REFUSED_CODES, Look, Says
from app.ui.packing.pages import Page
from app.ui.packing.papers import PaperNews, Stage
from app.ui.packing.reads import Sight
from app.ui.packing.words import called, units_of
from app.ui.packing.work import Answer
from app.ui.sounds import Sound
from app.ui.widgets.band import BandState, BandText

STAGE_LOOKS = {
    Stage.PRINTING: Look(BandState.OK, "circle-check", None),
    Stage.PRINTED: Look(BandState.OK, "circle-check", None),
    Stage.CHECK: Look(BandState.WARN, "triangle-alert", Sound.STOP),
    Stage.NO_LABEL: Look(BandState.WARN, "map-pin", Sound.STOP),
    Stage.FAILED: Look(BandState.WARN, "printer", Sound.STOP),
}
# These stand before everything else that could be shown.
_STOPS = frozenset({Says.WAITING, Says.BUG, Says.GONE})


@dataclass(frozen=True, slots=True)
class KeyWork:
    """What a key does now; ``reason`` says why it does nothing."""

    ask: Ask
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment at the station. ``line_id`` is the line counted last, ``news`` those of the packed shipment."""

    answer: Answer
    sight: Sight
    line_id: int | None = None
    news: PaperNews | None = None
    waiting: int = 0

    @property
    def page(self) -> Page:
        """The page to show."""
        outcome = self.answer.outcome
        if outcome in _STOPS:
            return Page.NOTICE
        if self.answer.in_hand is not None:
            if outcome in REFUSED_CODES:
                return Page.COMPARE
            return Page.NOTICE if outcome is Says.REFUSED else Page.PACK
        if outcome in REFUSED_CODES and not self._shows_packed_again:
            return Page.NOTICE
        if self.answer.packed is not None:
            return Page.DONE
        if outcome is Says.REFUSED:
            return Page.NOTICE
        nothing = self.sight.counts is not None and self.sight.following is None
        return Page.EMPTY if nothing else Page.IDLE

    @property
    def _shows_packed_again(self) -> bool:
        return self.answer.outcome is Verdict.ALREADY_PACKED and self.answer.packed is not None

    @property
    def needed(self) -> StationLine | None:
        """The line to scan next."""
        line_id = meant_line(self.answer, self.line_id)
        return needed_line(self.sight.in_hand, line_id) if self.sight.in_hand else None

    @property
    def needed_kit(self) -> str:
        """What the kit is called that is to be scanned whole, where a part of it was scanned; else ""."""
        if self.answer.outcome is not Verdict.KIT_WHOLE or self.sight.in_hand is None:
            return ""
        mine = [line for line in self.sight.in_hand.lines if line.product.sku_id == self.answer.facts.get("sku_id")]
        return next((line.kit for line in mine if line.kit and line.pack.missing), "")

    @property
    def message(self) -> Message:
        """What is said, in words."""
        news = self._news_to_tell
        if news is not None:
            return paper_message(news, called(self.sight.packed) if self.sight.packed else tr("This order"))
        said = message_of(self.answer, self.sight, self.line_id, waiting=self.waiting)
        if self.page is Page.EMPTY and self.answer.outcome in GOES_ON:
            return Message(tr("Nothing to pack"), said.sentence)
        if self.answer.in_hand is not None and self.answer.outcome in (Says.READY, Says.REPRINT):
            return Message(tr("Scan next item"), "")
        return said

    @property
    def look(self) -> Look:
        """Colour, glyph and sound."""
        news = self._news_to_tell
        if news is not None:
            return STAGE_LOOKS[news.stage]
        if self.page is Page.EMPTY and self.answer.outcome in GOES_ON:
            return LOOKS[Says.NOTHING_NEXT]
        return LOOKS[self.answer.outcome]

    @property
    def _news_to_tell(self) -> PaperNews | None:
        """On the page of a packed shipment its papers are the news, unless a gesture there was answered otherwise."""
        return self.news if self.page is Page.DONE and self.answer.outcome in GOES_ON else None

    @property
    def band(self) -> BandText:
        """The band in words."""
        message = self.message
        shown = self.sight.in_hand if self.page in (Page.PACK, Page.COMPARE) else None
        if self.page is Page.DONE:
            shown = self.sight.packed
        if self.page is Page.COMPARE:
            return BandText(message.headline, note=called(shown) if shown else "")
        if shown is None:
            return BandText(message.headline)
        if self.page is Page.PACK and self.answer.outcome not in GOES_ON:
            return BandText(message.headline, note=message.sentence)
        right = units_of(shown.packed, shown.units)
        return BandText(message.headline, right=right, done=shown.packed, total=shown.units)

    # -- keys --

    @property
    def main(self) -> KeyWork:
        """What F12 does."""
        if self.answer.outcome is Verdict.IN_USE:
            return KeyWork(Ask.TAKE_OVER, tr("Take over"))
        packed = self.sight.packed
        if self.page is Page.DONE and packed is not None and packed.state is ShipmentState.PACKED:
            stage = self.news.stage if self.news is not None else Stage.PRINTED
            printing = stage is Stage.PRINTING
            if printing or (packed.tracking_number is not None and stage is not Stage.FAILED):
                return KeyWork(Ask.SHIP, tr("Ship"), tr("The label is printing") if printing else "")
        shipment = self.sight.in_hand
        if shipment is not None and shipment.packed:
            missing = shipment.units - shipment.packed
            return KeyWork(
                Ask.NEXT,
                tr("Next order"),
                tr("{units_of} missing; or park the order", units_of=units_of(missing, shipment.units)),
            )
        nothing = self.sight.counts is not None and self.sight.following is None
        return KeyWork(Ask.NEXT, tr("Next order"), tr("No further order waits") if nothing else "")

    @property
    def escape(self) -> KeyWork:
        """What Esc does: it takes the last scan back, or leaves a notice that no scan stands behind."""
        if self.answer.outcome is Says.WAITING:
            return KeyWork(Ask.UNDO, tr("Undo scan"), tr("The last step is not saved yet"))
        if self.page is Page.NOTICE:
            return KeyWork(Ask.RESUME, tr("Back"))
        shipment: StationShipment | None = self.sight.in_hand or self.sight.packed
        if shipment is None or not shipment.packed or shipment.state is ShipmentState.SHIPPED:
            return KeyWork(Ask.UNDO, tr("Undo scan"), tr("There is no scan to take back"))
        return KeyWork(Ask.UNDO, tr("Undo scan"))

    @property
    def why_no_park(self) -> str:
        """Why F8 does nothing."""
        return "" if self.answer.in_hand is not None else tr("No order is in hand")
