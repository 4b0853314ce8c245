"""The page on which goods are received: what is awaited, what was scanned last, and the keys."""

from __future__ import annotations

from collections.abc import Callable

from app.queries.receiving import Expected, ReceiptReport
from app.ui.i18n import tr
from app.ui.receiving.words import Look
from app.ui.sounds import Sound
from app.ui.station_page import StationPage
from app.ui.view import View
from app.ui.widgets.band import BandText
from app.ui.widgets.line_list import LineState, StationLine
from app.ui.widgets.picture import Source
from app.ui.widgets.seen_panel import Seen

_KEYS = (
    "receiving.lot", "receiving.anyway", "receiving.report", "receiving.leave", "receiving.undo", "receiving.close",
)  # fmt: skip
# Gives the photo of a product by its digest, as far as it is there.
Photo = Callable[[str | None], Source]


class ScanPage(StationPage):
    """The page of one delivery."""

    def __init__(self, view: View, take: Callable[[str], object]) -> None:
        super().__init__(view, tr("Receiving"), _KEYS, "receiving.type", "receiving.digit_", take)

    def show_report(
        self, report: ReceiptReport | None, last: int | None, picture: Callable[[str | None], Source]
    ) -> None:
        """Shows what is awaited and has come; once it is closed, only what differs. ``last``: the SKU scanned last."""
        if report is None:
            self.show_head()
            self.lines.set_lines([])
            return
        row = report.receipt
        self.show_head(row.number, row.supplier, row.purchase, row.location)
        goods = list(report.goods)
        if row.closed_at is not None and (report.short or report.over):
            goods = [one for one in goods if one in report.short or one in report.over]
        if row.purchase_order_id is None:
            goods.sort(key=lambda one: one.sku_id != last)
        self.lines.set_lines([_line(one, last, picture) for one in goods])

    def say(
        self, look: Look, right: str, sound: Sound | None, *, done: int, total: int, silent: bool, word: str = ""
    ) -> None:
        """The band; ``word``: what it says instead of the look's."""
        text = BandText(word or tr(look.word), right=right, done=done, total=total)
        self.band.say(look.state, text, glyph=look.glyph, sound=sound, silent=silent)


def _line(one: Expected, last: int | None, picture: Photo) -> StationLine:
    wanted = one.bought.wanted if one.bought else one.here
    have = one.bought.received if one.bought else one.here
    state = LineState.DONE if have >= wanted else LineState.OPEN
    if have > wanted or (one.bought is None and last != one.sku_id and wanted == 0):
        state = LineState.SHORT
    if one.sku_id == last:
        state = LineState.CURRENT
    return StationLine(one.title, have, wanted, state, picture(one.picture), one.sku, one.title[:2].upper())


def seen_nothing(words: str) -> Seen:
    """Before anything was scanned."""
    return Seen(facts=(("scan-barcode", words),))
