"""Check and repair: the doctor's findings in words, and what sets them right; nothing is written that was not shown."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.topics import Topic
from app.errors import OperationError
from app.queries.doctor import Report, Watch, every_violation, examine, recheck
from app.queries.repairs_done import RepairDone, repairs_done
from app.services import repairs
from app.services.repairs import Figures, Outcome, Preview, Way
from app.ui import fonts
from app.ui.formats import day_time, number
from app.ui.i18n import mark, tr, trn
from app.ui.jobs import JobHandle
from app.ui.repair.pane import MOST_LINES, RepairPane, Told
from app.ui.repair.rows import (
    CHECK,
    COMPARE,
    SO_FAR,
    STOPPED,
    Found,
    chip_words,
    done_lines,
    done_rows,
    figure_rows,
    found_in,
    found_rows,
    lines_of,
    looked_into,
    who_of,
)
from app.ui.theme import Status
from app.ui.view import Kit, View
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.cells import Column, Row, TableModel
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Tone, label
from app.ui.widgets.progress import Progress
from app.ui.widgets.scroll import BAR
from app.ui.widgets.table import StationTable

if TYPE_CHECKING:
    from app.context import AppContext

_MARGIN = 24
# Where there is less room than this (px at 100 %) the pane stands below the list.
_BESIDE = 860
# Of one kind at once; what is over is found by the next check.
_MOST = 10_000
_COLUMNS = (Column("what", mark("What"), 320, stretch=True), Column("state", mark("State"), 180))


_T = TypeVar("_T")


class Shows(enum.Enum):
    """What the list holds."""

    FOUND = "found"
    FIGURES = "figures"
    DONE = "done"


class RepairView(View):
    """The check with its list, the comparison of figures, and the record of what was set right."""

    view_id = "repair"
    title = mark("Check and repair")
    icon = "shield-check"
    secondary = True
    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._context = cast("AppContext", kit.context)
        self.shows = Shows.FOUND
        self._report: Report | None = None
        self._checked_at = ""
        self._found: list[Found] = []
        self._figures: Figures | None = None
        self._done: list[RepairDone] = []
        self._handle: JobHandle | None = None
        self._looks = CHECK
        self._preview: Preview | None = None
        self._whole_kind: tuple[int, ...] | None = None  # ids of all of the current kind, once they were asked for
        self._writing: JobHandle | None = None
        self._build()
        self._connect()
        self._render()

    # -- building --

    def _build(self) -> None:
        self._title = label(tr(self.title), size=fonts.TITLE, weight=fonts.BOLD)
        self._state = label("", tone=Tone.MUTED, flow=True)
        self.check_button = Button(tr("Check the shop"), icon="shield-check", does="repair.check")
        self.begin_button = Button(tr("Check the shop"), kind=Kind.PRIMARY, icon="shield-check", does="repair.check")
        self.stop_button = Button(tr("Stop the check"), icon="x", does="repair.stop")
        self._compare = Button(tr("Compare stock figures"), icon="scale", does="repair.figures")
        self._history = Button(tr("What was set right"), icon="rotate-ccw-clock", does="repair.history")
        bar = FlowLayout()
        for button in (self.check_button, self.stop_button, self._compare, self._history):
            bar.addWidget(button)
        self.banner = Banner()
        self.bar = Progress()
        columns = [Column(one.id, tr(one.title), one.width, stretch=one.stretch) for one in _COLUMNS]
        self.table = StationTable(TableModel(roomy(columns, {"state": chip_words()}), self), name=tr("What was found"))
        self.table.installEventFilter(self)
        self._empty = EmptyState("shield-check", "", "", [self.begin_button], framed=False)
        self.pane = RepairPane()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(_MARGIN, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._state)
        column.addLayout(bar)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        split = self._split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("repair-split")
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.pane)
        split.setStretchFactor(0, 1)
        split.setSizes([fonts.dp(720), fonts.dp(420)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.setFocusProxy(self.begin_button)

    def _connect(self) -> None:
        steps: dict[str, Callable[[], object]] = {
            "check": self.check,
            "stop": self.stop,
            "one": self.repair_one,
            "all": self.repair_kind,
            "open": self.open_current,
            "figures": self.compare,
            "write": self.write_figures,
            "history": self.show_history,
            "down": lambda: self.table.move_current(1),
            "up": lambda: self.table.move_current(-1),
        }
        self._bound = {name: self.bind(f"repair.{name}", step) for name, step in steps.items()}
        for button in (self.check_button, self.begin_button):
            button.clicked.connect(self.check)
        self.stop_button.clicked.connect(self.stop)
        self._compare.clicked.connect(self.compare)
        self._history.clicked.connect(self.show_history)
        self.table.current_changed.connect(lambda _key: self._on_current())
        self.table.opened.connect(lambda _key: self.open_current())
        self.pane.asked.connect(lambda name: steps[name.partition(".")[2]]())
        self.kit.jobs.changed.connect(self._show_progress)

    # -- hooks --

    def panes(self) -> list[QWidget]:
        return [self._first, self.pane] if self.pane.isVisibleTo(self) else [self._first]

    @property
    def _first(self) -> QWidget:
        """Where the focus belongs: the list, else what one can do where there is none."""
        if not self.table.isHidden():
            return self.table
        return self.stop_button if self.is_checking else self.begin_button

    def user_changed(self) -> None:
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= fonts.dp(_BESIDE)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._split.orientation() is not way:
            self._split.setOrientation(way)
            self._split.setSizes([fonts.dp(720), fonts.dp(420)] if beside else [fonts.dp(240), fonts.dp(200)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table has more or less room: by the window, or by the handle between it and the pane."""
        if watched is self.table and event.type() is QEvent.Type.Resize:
            fit_columns(self.table, ("state",), self.table.width() - BAR)
        return super().eventFilter(watched, event)

    # -- checking --

    @property
    def is_checking(self) -> bool:
        """Whether the shop is being checked now."""
        return self._handle is not None

    def check(self) -> None:
        """Checks the whole shop, off this thread; the list stays until the answer is there."""
        if self.is_checking or self._writing is not None:
            return
        self.shows, database = Shows.FOUND, self._context.database
        self._under_way(CHECK, lambda watch: examine(database, watch=watch), self._on_report, self.check)

    def _under_way(
        self, title: str, look: Callable[[Watch], _T], done: Callable[[_T], object], again: Callable[[], object]
    ) -> None:
        """A long job that only reads."""
        self.banner.clear()
        handle = self._handle = self.kit.jobs.begin(tr(title))
        self._looks = title

        def watch(done: int, total: int) -> bool:
            handle.progress(done, total)
            return not handle.is_stopped

        def show(answer: _T) -> None:
            if handle is self._handle:
                self._handle = None
                done(answer)

        def failed(error: OperationError) -> None:
            if handle is self._handle:
                self._handle = None
                self.banner.say_error(error, fix=tr("Check again"), run=again)
                self._render()

        self.kit.tasks.work(self, lambda _run: look(watch), done=show, failed=failed, ended=handle.end)
        self._render()

    def stop(self) -> None:
        """Stops the check: at once for who looks, after the query that is under way in the database.

        What is being written is stopped after the part that is under way. Else it goes back from all of a kind to the
        one.
        """
        if self._writing is not None:
            self._writing.stop()
            return
        if self._handle is None and self._whole_kind is not None:
            self._on_current()
        if self._handle is None:
            return
        self._handle.stop()
        self._handle.end()
        self._handle = None
        self.banner.say(tr(STOPPED[self._looks]), status=Status.WAITING)
        self._render()

    def _on_report(self, report: Report) -> None:
        self._checked_at = day_time(self._context.clock(), self._context.clock())
        self._take(report)

    def _take(self, report: Report) -> None:
        key, place = self.table.current_key, self.table.currentIndex().row()
        self._report, self._found = report, found_in(report)
        self._show_rows(found_rows(self._found), key, place)
        self._look_into()
        self._render()

    def _show_progress(self) -> None:
        job = self.kit.jobs.find(self._writing or self._handle)
        self.bar.setVisible(job is not None and job.is_shown)
        if job is not None and job.is_shown:
            self.bar.set_progress(job.done, job.total)
            if job.total and self._writing is None:
                self._say_state(tr(SO_FAR[self._looks], done=number(job.done), total=number(job.total)))

    # -- the list --

    def _show_rows(self, rows: Sequence[Row], key: Any = None, place: int = 0) -> None:
        self.table.rows.set_rows(rows)
        if key is None or not self.table.select_key(key):
            self.table.select_near(key, min(max(place, 0), max(len(rows) - 1, 0)))
        if self.table.current_key is None or isinstance(self.table.current_key, str):
            self.table.move_current(1)
        self._on_current()

    @property
    def current(self) -> Found | None:
        """The violation that is looked at."""
        key = self.table.current_key
        is_place = self.shows is Shows.FOUND and isinstance(key, int) and key < len(self._found)
        return self._found[cast("int", key)] if is_place else None

    def _on_current(self) -> None:
        found = self.current
        self._preview, self._whole_kind = None if found is None else found.preview, None
        self._show_pane()

    def _look_into(self) -> None:
        """What each row would write: then those that nothing is written for say that they need a person."""
        report = self._report

        def show(found: list[Found]) -> None:
            if self._report is not report or self.shows is not Shows.FOUND:
                return
            self._found = found
            if self._whole_kind is None:
                self._show_rows(found_rows(found), self.table.current_key, self.table.currentIndex().row())

        if self._found:
            found = tuple(self._found)
            self.kit.tasks.read(self, looked_into, found, done=show, failed=self.banner.say_error, key="looked into")

    def _read_preview(self, way: Way, ids: tuple[int, ...]) -> None:
        self.kit.tasks.read(
            self, repairs.preview, way, ids, done=self._on_preview, failed=self.banner.say_error, key="preview"
        )

    def _on_preview(self, preview: Preview) -> None:
        self._preview = preview
        self._show_pane()

    def open_current(self) -> None:
        """Opens the order, product or customer that the current violation is about."""
        opening = self.current.opening if self.current is not None else None
        if opening is not None:
            self.go.emit(opening.view_id, opening.argument)

    # -- repairing --

    def repair_one(self) -> None:
        """Sets the current violation right: what the pane shows is written."""
        found = self.current
        if found is None or found.way is None or self._whole_kind is not None or not self._can_write:
            return
        self._write(found.way, found.ids, self._recheck)

    def repair_kind(self) -> None:
        """Shows first what all of this kind would write; the same again writes it."""
        found = self.current
        if found is None or found.way is None:
            return
        if self._whole_kind is not None:
            if self._can_write:
                self._write(found.way, self._whole_kind, self._recheck)
            return
        way, name, database = found.way, found.check.name, self._context.database

        def ids_of_all() -> tuple[int, ...]:
            return repairs.targets(way, every_violation(database, name, _MOST))

        def show(ids: tuple[int, ...]) -> None:
            now = self.current
            if now is not None and now.violation is found.violation:
                self._whole_kind, self._preview = ids, None
                self._read_preview(way, ids)
                self._show_pane()

        self.kit.tasks.call(self, ids_of_all, done=show, failed=self.banner.say_error, key="kind")

    @property
    def _can_write(self) -> bool:
        return self._writing is None and self._preview is not None and bool(self._preview.changes)

    def _write(self, way: Way, ids: tuple[int, ...], then: Callable[[], object]) -> None:
        """A long job of operations, each with its line on record."""
        self.banner.clear()
        context, op_id, title = self._context, uuid.uuid4(), tr("Setting right")
        handle = self._writing = self.kit.jobs.begin(title)

        def watch(done: int, total: int) -> bool:
            handle.progress(done, total)
            return not handle.is_stopped

        def carry_out(run: Callable[..., Any]) -> Outcome:
            return repairs.carry_out(run, context.read(repairs.commands, way, ids), op_id, watch)

        def done(outcome: Outcome) -> None:
            changed = trn("{n} change was written", "{n} changes were written", outcome.changed)
            if outcome.is_stopped:
                words = tr("{changed}. Stopped: the rest is as it was.", changed=changed)
            else:
                words = tr("{changed}. It stays on record.", changed=changed)
            self.say(words, icon="shield-check")
            then()

        def ended() -> None:
            handle.end()
            self._writing = None
            self._render()

        self.kit.tasks.work(self, carry_out, done=done, failed=self.banner.say_error, ended=ended, title=title)
        self._render()

    def _recheck(self) -> None:
        """Only the rules that were broken are looked at again: a repair breaks none of the others."""
        report, database = self._report, self._context.database
        if report is None:
            return
        names = {check.name for check in report.checks if check.found}

        def show(checks: tuple[Any, ...]) -> None:
            if self._report is report and self.shows is Shows.FOUND:
                again = {check.name: check for check in checks}
                merged = tuple(again.get(check.name, check) for check in report.checks)
                self._take(Report(not any(check.found for check in merged), merged))

        self.kit.tasks.call(self, recheck, database, names, done=show, failed=self.banner.say_error, key="recheck")

    # -- figures --

    def compare(self) -> None:
        """Compares every counter of stock with the movements; only reads."""
        if not self.is_checking:
            look = partial(repairs.figures, self._context.database)
            self._under_way(COMPARE, look, self._show_figures, self.compare)

    def _show_figures(self, figures: Figures) -> None:
        self.shows, self._figures = Shows.FIGURES, figures
        self._preview = Preview(figures.changes, len(figures.left)) if figures.sound else None
        self._show_rows_of_figures(figures)

    def _show_rows_of_figures(self, figures: Figures) -> None:
        preview = self._preview
        self._show_rows(figure_rows(figures))
        self._preview = preview
        self._render()

    def write_figures(self) -> None:
        """Sets the counters to the sums of the movements, as they were shown."""
        figures = self._figures
        if self.shows is not Shows.FIGURES or figures is None or not self._can_write:
            return

        def then() -> None:
            self._report, self._found = None, []
            self.compare()

        self._write(Way.COUNTERS, figures.sku_ids, then)

    # -- the record --

    def show_history(self) -> None:
        """What was set right, by whom and when."""
        self.kit.tasks.read(self, repairs_done, done=self._show_done, failed=self.banner.say_error, key="done")

    def _show_done(self, done: list[RepairDone]) -> None:
        self.shows, self._done = Shows.DONE, done
        self._show_rows(done_rows(done, self._context.clock()))
        self._render()

    # -- showing --

    def _render(self) -> None:
        held = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._say_state(self._state_words())
        title, sentence = self._empty_words()
        has_rows = bool(self.table.rows.rows) and (self.shows is not Shows.FOUND or bool(self._found))
        self._empty.set_words(title, sentence)
        self._empty.setVisible(not has_rows)
        self.table.setVisible(has_rows)
        self.begin_button.setVisible(self.shows is Shows.FOUND and not self.is_checking)
        self.stop_button.setVisible(self.is_checking or self._writing is not None)
        self.stop_button.setText(tr("Stop the check") if self.is_checking and self._looks == CHECK else tr("Stop"))
        self.check_button.setVisible(not self.is_checking and (has_rows or self.shows is not Shows.FOUND))
        self._show_progress()
        self._show_pane()
        self.setFocusProxy(self._first)
        if held:  # what is hidden would give the focus to the bars around the view
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_state(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def _state_words(self) -> str:
        if self._writing is not None:
            return tr("Setting right")
        if self.shows is Shows.FIGURES and self._figures is not None:
            count = len(self._figures.changes)
            return trn("{n} figure differs from the movements", "{n} figures differ from the movements", count)
        if self.shows is Shows.DONE:
            return tr("What was set right here, the newest first")
        if self.is_checking:
            return tr(self._looks)
        if self._report is None:
            return ""
        bad = sum(check.found for check in self._report.checks)
        found = trn("{n} thing does not add up", "{n} things do not add up", bad) if bad else tr("Everything adds up")
        return tr("{found}. Last check: {when}", found=found, when=self._checked_at)

    def _empty_words(self) -> tuple[str, str]:
        if self.is_checking:
            return tr(self._looks), tr("It only reads, and everybody can go on working.")
        if self.shows is Shows.FIGURES:
            return tr("The figures are right"), tr("Every figure of stock is the sum of its movements.")
        if self.shows is Shows.DONE:
            return tr("Nothing was set right yet"), tr("Every repair is listed here: who, when, before and after.")
        if self._report is not None and not self._found:
            count = number(len(self._report.checks))
            return tr("Everything adds up"), tr("{count} checks found nothing wrong.", count=count)
        return tr("Not checked yet"), tr(
            "The check adds up stock, orders, money and papers anew. It only reads, and everybody can go on working."
        )

    def _show_pane(self) -> None:
        told = self._told()
        self.pane.setVisible(told is not None)
        if told is not None:
            self.pane.show_told(told)
        self._offer(told.ready if told is not None else frozenset())

    def _offer(self, ready: frozenset[str]) -> None:
        """The keys do what the buttons do; what cannot be done now is neither listed nor found."""
        for name in ("one", "all", "write", "open"):
            self._bound[name].setEnabled(f"repair.{name}" in ready)
        for name in ("down", "up"):
            self._bound[name].setEnabled(not self.table.isHidden())
        for name in ("check", "figures"):
            self._bound[name].setEnabled(not self.is_checking and self._writing is None)
        self._bound["stop"].setEnabled(self.is_checking or self._writing is not None or self._whole_kind is not None)

    def _told(self) -> Told | None:
        if self.shows is Shows.FIGURES:
            return self._told_figures()
        if self.shows is Shows.DONE:
            return self._told_done()
        found = self.current
        return None if found is None else self._told_found(found)

    def _told_found(self, found: Found) -> Told:
        opening, preview = found.opening, self._preview
        asks = ["repair.open"] if opening is not None else []
        ready = set(asks)
        if found.way is None or not found.ids:
            opens = opening.words if opening else ""
            return Told(
                found.problem,
                found.sentence,
                since=self._since(found),
                advice=found.advice,
                open_words=opens,
                asks=tuple(asks),
                ready=frozenset(ready),
            )
        whole = self._whole_kind
        ready |= {"repair.all"} if whole is None or self._can_write else set()
        ready |= {"repair.one"} if whole is None and self._can_write else set()
        sentence = found.sentence
        if whole is not None:
            sentence = trn("All of this kind: {n} record. The same key writes it.",
                           "All of this kind: {n} records. The same key writes them.", len(whole))  # fmt: skip
        main = ["repair.all"] if whole is not None else ["repair.one", "repair.all"]
        needs_person = preview is not None and (preview.left or not preview.changes)
        return Told(
            found.problem,
            sentence,
            since="" if whole is not None else self._since(found),
            head=tr("What will be written"),
            lines=None if preview is None else tuple(lines_of(preview.changes[:MOST_LINES], named=whole is not None)),
            more=max(len(preview.changes) - MOST_LINES, 0) if preview is not None else 0,
            does=tr(repairs.WAYS[found.way]),
            advice=found.advice if needs_person else "",
            left=preview.left if preview is not None else 0,
            note=tr("It stays on record with your name, and is not taken back by Undo."),
            open_words=opening.words if opening else "",
            asks=(*main, *asks),
            ready=frozenset(ready),
        )

    def _since(self, found: Found) -> str:
        if found.moved_at is None:
            return ""
        return tr("Last step on record: {when}", when=day_time(found.moved_at, self._context.clock()))

    def _told_figures(self) -> Told | None:
        figures = self._figures
        if figures is None or not (figures.changes or figures.left):
            return None
        if not figures.sound:
            return Told(tr("The figures stay as they are"), tr(repairs.LEDGER_FIRST))
        left = tr(repairs.REPAIRS["S1-on-hand"].advice) if figures.left else ""
        return Told(
            trn("{n} figure will be set", "{n} figures will be set", len(figures.changes)),
            does=tr(repairs.WAYS[Way.COUNTERS]),
            advice=left,
            note=tr("It stays on record with your name, and is not taken back by Undo."),
            asks=("repair.write",),
            ready=frozenset({"repair.write"} if self._can_write else ()),
        )

    def _told_done(self) -> Told | None:
        key = self.table.current_key
        if not isinstance(key, int) or key >= len(self._done):
            return None
        one = self._done[key]
        when = day_time(one.at, self._context.clock())
        lines, more = done_lines(one, MOST_LINES), max(len(one.changes) - MOST_LINES, 0)
        return Told(who_of(one), when, head=tr("What was written"), lines=tuple(lines), more=more)
