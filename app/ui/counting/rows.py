"""Rows of the lists: counts, bins, what lies in a bin, differences."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from app.domain.counting import CountState
from app.queries.counts import BinToCount, CountRow
from app.services.count_sheet import BinSheet, Difference, SheetRow
from app.ui.counting.panels import ListRow
from app.ui.counting.reads import Meant
from app.ui.formats import number, signed
from app.ui.i18n import tr, trn
from app.ui.theme import Status


def initials(code: str) -> str:
    """Two letters that stand in for a photo."""
    return "".join(sign for sign in code if sign.isalnum())[:2].upper()


def way_rows(key_of: Callable[[str], str]) -> list[ListRow]:
    """The ways to begin; ``key_of`` gives the key of an action."""
    ways = (
        ("", tr("Scan the label of a bin"), "scan-barcode"),
        ("counting.loose", tr("Count what lies in no bin"), "circle"),
        ("counting.plan", tr("Plan a count of bins"), "clipboard-list"),
    )
    return [ListRow(way, words, "", key_of(way) if way else "", glyph, Status.ACTIVE) for way, words, glyph in ways]


def count_rows(counts: Sequence[CountRow]) -> list[ListRow]:
    """Counts that are not over; what waits for somebody says so."""
    rows = []
    for count in counts:
        where = count.only_bin or trn("{n} bin", "{n} bins", count.bins)
        figure = f"{count.bins_done}/{count.bins}" if count.bins > 1 else ""
        if count.state is CountState.REVIEW:
            note = trn("{n} difference to approve", "{n} differences to approve", count.waiting)
            rows.append(ListRow(count.id, f"{count.number}  {where}", note, figure, "triangle-alert", Status.ATTENTION))
        else:
            glyph = "circle-play" if count.bins_done else "circle"
            rows.append(ListRow(count.id, f"{count.number}  {where}", count.note, figure, glyph, Status.ACTIVE))
    return rows


def bin_rows(bins: Sequence[BinToCount]) -> list[ListRow]:
    """The bins of a count that are still to be counted; 0 stands for what lies in none."""
    return [
        ListRow(bin_.bin_id or 0, bin_.code or tr("In no bin"), bin_.zone) for bin_ in bins if bin_.counted_at is None
    ]


def sheet_rows(
    sheet: BinSheet | None,
    lots: Sequence[str],
    looked: Collection[tuple[int, int | None]],
    current: Meant | None,
) -> list[ListRow]:
    """What lies in the bin: what is asked about stands first. ``lots``: the ones to choose from, by their digit."""
    if lots and current is not None:
        return [ListRow(lot, lot, current.code, str(digit), "circle") for digit, lot in enumerate(lots[:9], start=1)]
    if sheet is None:
        return []
    asked = [row for row in sheet.rows if (row.sku_id, row.lot_id) in looked or row.again]
    # Who counts blindly is not told what should be there before it is asked about.
    known = [row for row in sheet.rows if row not in asked and (row.counted is not None or not sheet.blind)]
    return [_sheet_row(row, asked=True) for row in asked] + [_sheet_row(row, asked=False) for row in known]


def _sheet_row(row: SheetRow, *, asked: bool) -> ListRow:
    title = row.title or row.code
    note = f"{row.code}  {tr('Lot {lot}', lot=row.lot)}" if row.lot else row.code
    if row.counted is None:
        expected = "" if row.expected is None else number(row.expected)
        note = tr("{code}: count once more", code=note) if row.again else note
        glyph, status = ("triangle-alert", Status.ATTENTION) if asked else ("circle", Status.WAITING)
        return ListRow((row.sku_id, row.lot), title, note, expected if not row.again else "", glyph, status)
    figure = number(row.counted)
    if row.expected is not None:
        figure = f"{figure}/{number(row.expected)}"
    return ListRow((row.sku_id, row.lot), title, note, figure, "circle-check", Status.DONE)


def difference_rows(found: Sequence[Difference]) -> list[ListRow]:
    """Differences that wait, with who counted and which serials are missing or too many."""
    rows = []
    for one in found:
        where = one.bin_code or tr("In no bin")
        said = [where, tr("{counted} of {expected}", counted=number(one.counted), expected=number(one.expected))]
        said += [tr("missing: {serials}", serials=", ".join(one.missing))] if one.missing else []
        said += [tr("too many: {serials}", serials=", ".join(one.extra))] if one.extra else []
        said += [one.counted_by] if one.counted_by else []
        title = one.title or one.code
        title = f"{title}  {tr('Lot {lot}', lot=one.lot)}" if one.lot else title
        figure = signed(one.units)
        rows.append(ListRow(one.line_id, title, " · ".join(said), figure, "triangle-alert", Status.ATTENTION))
    return rows
