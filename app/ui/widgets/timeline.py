"""The timeline of an order: a dot and a line per event, and the folded reason why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import mark, tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Frame
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import RADIUS, paint_line, paint_round

DOT = 24
_TIME_WIDTH = 92
_NARROW_TEXT, _WIDE_TEXT = 120, 200
# Text, link and time: where they are wider together, the link stands below.
_NARROW_LINE, _ANY_WIDTH = 262, 16_777_215
_LINKS = (mark("Why?"), mark("Hide why"))


@dataclass(frozen=True, slots=True)
class WhyRow:
    """One candidate: whether it was taken, its name, and the reason."""

    taken: bool
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event. ``when`` is shown, ``exact`` is its tool tip; ``why`` folds out under the text.

    ``by`` says who and where: at the right in the wide form, else below the text.
    """

    text: str
    when: str
    exact: str = ""
    icon: str = "circle"
    status: Status = Status.WAITING
    sub: str = ""
    by: str = ""
    why_title: str = ""
    why: tuple[WhyRow, ...] = ()


class _Item(QWidget):
    def __init__(self, entry: TimelineEntry, *, times_left: bool, last: bool, unfolded: bool) -> None:
        super().__init__()
        self._entry, self._last = entry, last
        # Kept beside the widget's own state, which is not settled before the event loop has shown it.
        self.is_unfolded = unfolded and bool(entry.why)
        self._dot_x = _TIME_WIDTH + 12 if times_left else 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        when = label(entry.when, size=fonts.CAPTION, tone=Tone.MUTED)
        when.setToolTip(entry.exact)
        when.setMinimumHeight(DOT)
        if times_left:
            when.setFixedWidth(fonts.dp(_TIME_WIDTH))
            when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._dot_x = fonts.dp(_TIME_WIDTH) + 12
            row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(DOT + 12)
        row.addLayout(self._build_text(unfolded=unfolded, when=None if times_left else when), 1)
        if times_left and entry.by:
            by = label(entry.by, size=fonts.CAPTION, tone=Tone.MUTED)
            by.setMinimumHeight(DOT)
            row.addWidget(by, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{entry.when}: {entry.text}. {entry.by}")

    def toggle(self) -> None:
        """Folds or unfolds the reason."""
        if self._why is not None:
            self.is_unfolded = not self.is_unfolded
            self._why.setVisible(self.is_unfolded)
            self._link.setText(tr("Hide why") if self.is_unfolded else tr("Why?"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        dot = QRectF(self._dot_x, 0, DOT, DOT)
        middle = dot.center().x()
        if not self._last:
            paint_line(painter, middle, DOT, middle, self.height(), tokens.divider)
        pair = tokens.pair(self._entry.status)
        paint_round(painter, dot, fill=pair.bg, radius=DOT / 2)
        paint_icon(painter, dot.x() + 5, 5, 14, self._entry.icon, pair.fg)

    def _build_text(self, *, unfolded: bool, when: QWidget | None) -> QVBoxLayout:
        """``when``: the time, in the narrow form, where it ends the first line and all below it has the whole width."""
        entry, times_left = self._entry, when is None
        column = QVBoxLayout()
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(4)
        text = label(entry.text, wrap=True)
        text.setMinimumHeight(DOT)
        line.addWidget(text, 1)
        self._why: QWidget | None = None
        apart = False
        if entry.why:
            # A label that may wrap asks for less room than its line needs, and the link would stand in the way.
            whole = round(fonts.text_width(fonts.font(), entry.text)) + 2
            text.setMinimumWidth(min(whole, _WIDE_TEXT if times_left else _NARROW_TEXT))
            text.setMaximumWidth(whole)
            self._link = Button(tr("Hide why") if unfolded else tr("Why?"), kind=Kind.LINK, size=Size.SMALL)
            self._link.setFixedHeight(DOT)
            self._link.clicked.connect(self.toggle)
            link = max(fonts.text_width(fonts.font(fonts.CAPTION, fonts.STRONG), tr(word)) for word in _LINKS)
            apart = when is not None and text.minimumWidth() + link + when.sizeHint().width() > _NARROW_LINE
            if apart:
                text.setMaximumWidth(_ANY_WIDTH)
            else:
                line.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
                line.addStretch(0)
        if when is not None:
            line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        if apart:
            column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        below = "\n".join(part for part in (entry.sub, "" if times_left else entry.by) if part)
        if below:
            column.addWidget(label(below, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        if entry.why:
            self._why = _why_frame(entry)
            if not unfolded:
                # Only ever hidden here: shown before it has a parent, it would open as a window.
                self._why.setVisible(False)
            column.addWidget(self._why)
        column.addSpacing(0 if self._last else 6)
        return column


def _why_frame(entry: TimelineEntry) -> QWidget:
    frame = Frame(radius=RADIUS)
    frame.setBackgroundRole(QPalette.ColorRole.AlternateBase)
    grid = QGridLayout(frame)
    grid.setContentsMargins(12, 8, 12, 8)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    start = 0
    if entry.why_title:
        title = label(entry.why_title, size=fonts.CAPTION, weight=fonts.STRONG, wrap=True)
        grid.addWidget(title, 0, 0, 1, 3)
        start = 1
    for number, row in enumerate(entry.why, start=start):
        icon, tone = ("circle-check", Tone.DONE) if row.taken else ("circle-x", Tone.ERROR)
        weight = fonts.STRONG if row.taken else fonts.NORMAL
        grid.addWidget(Glyph(icon, 16, tone), number, 0)
        grid.addWidget(label(row.name, size=fonts.CAPTION, weight=weight, wrap=True), number, 1)
        grid.addWidget(label(row.reason, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True), number, 2)
    grid.setColumnStretch(2, 1)
    grid.setColumnMinimumWidth(1, 80)
    return frame


class Timeline(QWidget):
    """A column of events, newest first. ``times_left``: the wide form with the time before the dot."""

    def __init__(self, *, times_left: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times_left = times_left
        self._items: list[_Item] = []
        self._entries: tuple[TimelineEntry, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(tr("Timeline"))

    def set_entries(self, entries: Sequence[TimelineEntry], *, unfold_first: bool = False) -> None:
        """Replaces the events. ``unfold_first``: the first reason is open."""
        self._entries = tuple(entries)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._items = []
        for number, entry in enumerate(entries):
            unfolded = unfold_first and bool(entry.why)
            unfold_first = unfold_first and not entry.why
            made = _Item(entry, times_left=self._times_left, last=number == len(entries) - 1, unfolded=unfolded)
            self._items.append(made)
            self._column.addWidget(made)

    def set_times_left(self, times_left: bool) -> None:
        """Changes to the wide form or back."""
        if times_left != self._times_left:
            self._times_left = times_left
            self.set_entries(self._entries, unfold_first=self.is_unfolded)

    @property
    def is_unfolded(self) -> bool:
        """Whether the first reason is open; False if there is none."""
        return next((item.is_unfolded for item in self._items if item._why is not None), False)

    def toggle_why(self) -> None:
        """Folds or unfolds the first reason (the key W)."""
        for item in self._items:
            if item._why is not None:
                item.toggle()
                return
