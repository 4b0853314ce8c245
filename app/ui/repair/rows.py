"""What Check and repair lists, as rows of its table and facts for the pane beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from app.queries.doctor import Check, Report, Violation
from app.queries.repairs_done import RepairDone, last_moved
from app.services import repairs
from app.services.repair_words import Change, change_words
from app.services.repairs import Figures, Preview, Way
from app.ui.formats import day_time, number
from app.ui.i18n import mark, said, tr, trn
from app.ui.language import ENGLISH, language
from app.ui.theme import Status
from app.ui.widgets.cells import Cell, Row, chip_cell, text_cell
from app.wording import Words

# More of each kind are counted, not listed: sixty thousand rows would hold the window up for seconds.
MOST_FIGURES = 500
# Where a person looks at what a violation names: the id -> the view that opens it, and the words of the button.
_OPENS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "order_id": ("orders", mark("Open the order")),
        "sales_order_id": ("orders", mark("Open the order")),
        "sku_id": ("inventory", mark("Open the product")),
        "customer_id": ("customers", mark("Open the customer")),
        "receipt_id": ("receiving", mark("Open the delivery")),
        "purchase_order_id": ("receiving", mark("Open Receiving")),
        "count_id": ("counting", mark("Open Count")),
    }
)
# What is looked at, as a long job: its name, what is said once it was stopped, and how far it is.
CHECK, COMPARE = mark("Checking the shop"), mark("Comparing stock figures")
STOPPED: Mapping[str, str] = MappingProxyType(
    {
        CHECK: mark("The check was stopped. Nothing was changed."),
        COMPARE: mark("The comparison was stopped. Nothing was changed."),
    }
)
SO_FAR: Mapping[str, str] = MappingProxyType(
    {CHECK: mark("{done} of {total} checks"), COMPARE: mark("{done} of {total} parts")}
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A view, what it is to open, and the words of the button."""

    view_id: str
    argument: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """One violation with its rule and the way to set it right; None: a person has to.

    ``preview``: what would be written, once that has been read, and ``moved_at``: the last step on record about it.
    """

    check: Check
    violation: Violation
    way: Way | None
    preview: Preview | None = None
    moved_at: datetime | None = None

    @property
    def needs_person(self) -> bool:
        """Whether a person has to, for there is no way or it would change nothing."""
        return self.way is None or (self.preview is not None and not self.preview.changes)

    @property
    def problem(self) -> str:
        """What is wrong with all of this kind."""
        return tr(repairs.REPAIRS[self.check.name].problem)

    @property
    def sentence(self) -> str:
        """What is wrong with this one; what only the check itself has words for is told in its own."""
        what = self.violation.what
        if isinstance(what, Words) and (language() == ENGLISH or tr(what.template) != what.template):
            return str(said(what))
        return str(what) if language() == ENGLISH else tr("In the check's own words: {words}", words=str(what))

    @property
    def place(self) -> str:
        """What of the sentence names the record, where it begins with that."""
        return self.sentence.partition(": ")[0] if isinstance(self.violation.what, Words) else self.sentence

    @property
    def advice(self) -> str:
        """What a person can do: where there is no way, or where it leaves something."""
        known = repairs.REPAIRS[self.check.name]
        waits = self.way is None and known.way is not None and bool(self.violation.ids)
        return tr(repairs.LEDGER_FIRST if waits else known.advice)

    @property
    def ids(self) -> tuple[int, ...]:
        """What the way is to be given."""
        return repairs.targets(self.way, [self.violation]) if self.way is not None else ()

    @property
    def opening(self) -> Opening | None:
        """Where to look at it."""
        for name, (view_id, words) in _OPENS.items():
            record_id = self.violation.ids.get(name)
            if isinstance(record_id, int):
                whole = name in ("purchase_order_id", "count_id")
                return Opening(view_id, None if whole else record_id, tr(words))
        return None


def found_in(report: Report) -> list[Found]:
    """Every violation that the report keeps, rules after each other."""
    sound = repairs.ledger_is_sound(report)
    found = []
    for check in report.checks:
        way = repairs.way_of(check, sound=sound)
        for violation in check.violations:  # one that names no record is of a check that could not be made
            named = way is not None and bool(repairs.targets(way, [violation]))
            found.append(Found(check, violation, way if named else None))
    return found


def looked_into(conn: Any, found: Sequence[Found]) -> list[Found]:
    """Each with what would be written and when its records last changed; for a reader thread."""
    return [
        replace(
            one,
            preview=None if one.way is None else repairs.preview(conn, one.way, one.ids),
            moved_at=last_moved(conn, one.violation.ids),
        )
        for one in found
    ]


def found_rows(found: Sequence[Found]) -> list[Row]:
    """A row for each, under a line for each kind of problem; keys are places in ``found``."""
    rows: list[Row] = []
    for place, one in enumerate(found):
        if place == 0 or found[place - 1].check.name != one.check.name:
            title = tr("{problem} ({count})", problem=one.problem, count=number(one.check.found))
            rows.append(Row(f"of {one.check.name}", fold=title))
        rows.append(Row(place, (text_cell(one.place, tip=one.sentence), _chip(one))))
        is_last = place + 1 == len(found) or found[place + 1].check.name != one.check.name
        more = one.check.found - len(one.check.violations)
        if is_last and more > 0:
            rows.append(Row(f"more {one.check.name}", fold=trn("and {n} more", "and {n} more", more)))
    return rows


def chip_words() -> list[str]:
    """Every word of the column of chips."""
    return [tr("Can be set right"), tr("Needs a person"), tr("Will be set"), tr("Left alone")]


def _chip(one: Found) -> Cell:
    if one.needs_person:
        return chip_cell(tr("Needs a person"), Status.ATTENTION)
    return chip_cell(tr("Can be set right"), Status.ACTIVE, icon="check")


def figure_rows(figures: Figures) -> list[Row]:
    """What a rebuild would write, then what it leaves alone, as many as a person reads; keys are places."""
    will = chip_cell(tr("Will be set"), Status.ACTIVE, icon="check")
    stays = chip_cell(tr("Left alone"), Status.ATTENTION)
    told = [(words, will) for words in lines_of(figures.changes[:MOST_FIGURES])]
    told += [
        (tr("{sku} at {place}: the movements give less than nothing", sku=sku, place=place), stays)
        for sku, place in figures.left[:MOST_FIGURES]
    ]
    rows = [Row(place, (text_cell(words, tip=words), chip)) for place, (words, chip) in enumerate(told)]
    more = len(figures.changes) + len(figures.left) - len(told)
    return [*rows, Row("more", fold=trn("and {n} more", "and {n} more", more))] if more else rows


def done_rows(done: Sequence[RepairDone], now: datetime) -> list[Row]:
    """What was set right, the newest first; keys are places in ``done``."""
    rows = []
    for place, one in enumerate(done):
        words = str(said(change_words(one.changes[0], named=True)))
        if len(one.changes) > 1:
            words = tr("{first} and {count} more", first=words, count=number(len(one.changes) - 1))
        rows.append(Row(place, (text_cell(words, tip=words), text_cell(day_time(one.at, now), muted=True))))
    return rows


def done_lines(one: RepairDone, most: int) -> list[str]:
    """Each figure that was changed (the first ``most``), with its order."""
    return [str(said(change_words(change, named=True))) for change in one.changes[:most]]


def who_of(one: RepairDone) -> str:
    """``Mia Kowalczyk at Station 2``."""
    return tr("{person} at {station}", person=one.user, station=one.station)


def lines_of(changes: Iterable[Change], *, named: bool = False) -> list[str]:
    """Changes in words; ``named``: each with its order."""
    return [str(said(change_words(change.as_json(), named=named))) for change in changes]
