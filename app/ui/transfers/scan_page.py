"""The page of one transfer: what goes or comes, what was scanned last, and the keys."""

from __future__ import annotations

from collections.abc import Callable

from app.queries.transfers import TransferRow, TransferSheet
from app.ui.formats import number
from app.ui.i18n import tr
from app.ui.station_page import StationPage
from app.ui.transfers.tally import Tally, wanted
from app.ui.transfers.words import Look
from app.ui.view import View
from app.ui.widgets.band import BandText
from app.ui.widgets.line_list import LineState, StationLine
from app.ui.widgets.picture import Source

KEYS = (
    "transfer.all", "transfer.anyway", "transfer.give_up", "transfer.leave", "transfer.undo", "transfer.finish",
)  # fmt: skip
# Gives the photo of a product by its digest, as far as it is there.
Photo = Callable[[str | None], Source]
_MOST_BINS = 2


class ScanPage(StationPage):
    """The page of one transfer."""

    def __init__(self, view: View, take: Callable[[str], object]) -> None:
        super().__init__(view, tr("Transfer"), KEYS, "transfer.type", "transfer.digit_", take)

    def show_sheet(self, sheet: TransferSheet | None, tally: Tally, last: int | None, picture: Photo) -> None:
        """Shows what is to be scanned and was; once it is over, only what differs. ``last``: the SKU scanned last."""
        if sheet is None:
            return
        head = sheet.head
        self.show_head(head.number, tr("{source} to {target}", source=head.source, target=head.target), head.note)
        rows = list(sheet.rows)
        if head.state == "received":
            found = sheet.found
            differing = [row for row in rows if row.missing or found.get(row.sku_id) or row.shipped < row.requested]
            self.lines.set_lines([_closed_line(sheet, row, picture) for row in differing or rows])
        elif head.state == "cancelled":
            self.lines.set_lines([_line(row, 0, row.requested, "", LineState.OPEN, picture) for row in rows])
        else:
            rows = [row for row in rows if wanted(row, sending=tally.sending) or row.received or tally.of_line(row.id)]
            self.lines.set_lines([_open_line(sheet, tally, row, last, picture) for row in rows])

    def say(self, look: Look, right: str, *, done: int, total: int, silent: bool) -> None:
        """The band."""
        text = BandText(tr(look.word), right=right, done=done, total=total)
        self.band.say(look.state, text, glyph=look.glyph, sound=look.sound, silent=silent)


def _open_line(sheet: TransferSheet, tally: Tally, row: TransferRow, last: int | None, picture: Photo) -> StationLine:
    have = tally.of_line(row.id)
    total = wanted(row, sending=tally.sending)
    state = LineState.DONE if have >= total else LineState.OPEN
    if have > total or (tally.sending and total > have and sheet.free.get(row.sku_id, 0) < total):
        state = LineState.SHORT
    if row.sku_id == last:
        state = LineState.CURRENT
    note = _where(sheet, row) if tally.sending else tr("Lot {lot}", lot=row.lot) if row.lot else ""
    return _line(row, have, total, note, state, picture)


def _where(sheet: TransferSheet, row: TransferRow) -> str:
    """In which bins they lie; how many may go where no bin is known, or they are too few."""
    free = sheet.free.get(row.sku_id, 0)
    bins = list(dict.fromkeys(one.bin for one in sheet.lying if one.sku_id == row.sku_id and one.bin))
    if bins and free >= row.requested:
        return "  ·  ".join(bins[:_MOST_BINS])
    return tr("{n} free", n=number(max(0, free)))


def _closed_line(sheet: TransferSheet, row: TransferRow, picture: Photo) -> StationLine:
    found = sheet.found.get(row.sku_id, 0)
    # Of several lines of one product the first one tells what came besides.
    first = next(one for one in sheet.rows if one.sku_id == row.sku_id)
    have = row.received + (found if row is first else 0)
    differs = have != row.shipped
    total = row.shipped or row.requested
    return _line(row, have, total, "", LineState.SHORT if differs or not row.shipped else LineState.DONE, picture)


def _line(row: TransferRow, have: int, total: int, note: str, state: LineState, picture: Photo) -> StationLine:
    told = "  ·  ".join(part for part in (row.code, note) if part)
    return StationLine(row.title or row.code, have, total, state, picture(row.picture), told, row.title[:2].upper())
