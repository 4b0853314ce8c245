"""Which columns of a table are shown, in which order and how wide; and which give way in a narrow window."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHeaderView

from app.domain.list_views import ViewColumn
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.widgets.cells import Column
from app.ui.widgets.table import StationTable

_SETTLE_MS = 300
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NOTCH = 120  # an eighth of a degree is one


class TableColumns(QObject):
    """The columns of one table. ``standard``: those that are shown when nobody chose; ``spare``: what goes first where
    the window is narrow; ``firm``: what goes last.

    A pinned column stands before all others and never gives way. What has no room is reached by Left and Right, by a
    wheel that turns sideways, or by Shift with one that does not: the columns after the first one move along, one at a
    time. Signals: ``changed()`` a moment after a person moved or widened one.
    """

    changed = Signal()

    def __init__(
        self, table: StationTable, standard: Sequence[str], *, spare: Sequence[str] = (), firm: Sequence[str] = ()
    ) -> None:
        super().__init__(table)
        self._table, self._head = table, table.head
        self._columns = {column.id: column for column in table.rows.columns}
        self._sections = {column.id: place for place, column in enumerate(table.rows.columns)}
        self._standard, self._spare, self._firm = tuple(standard), tuple(spare), frozenset(firm)
        self._shown: tuple[ViewColumn, ...] = ()
        self._chosen = False
        self._passed = self._turned = 0
        self._busy = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self.changed)
        self._head.setSectionsMovable(True)
        self._head.setFirstSectionMovable(False)
        self._head.sectionMoved.connect(self._on_moved)
        self._head.sectionResized.connect(self._on_resized)
        table.add_keys(tr("Columns that have no room"), ("Left", "Right"))
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self.apply(())

    @property
    def all(self) -> tuple[Column, ...]:
        """Every column that can be shown, the box left out."""
        return tuple(column for column in self._columns.values() if not column.check)

    @property
    def shown(self) -> tuple[ViewColumn, ...]:
        """The columns that are wanted, from the left; what a narrow window hides is among them."""
        return self._shown

    @property
    def chosen(self) -> tuple[ViewColumn, ...]:
        """The same, but () while they are the standard ones."""
        return self._shown if self._chosen else ()

    def apply(self, columns: Sequence[ViewColumn]) -> None:
        """Shows these columns; none of them: the standard ones."""
        known = [one for one in columns if one.id in self._columns and not self._columns[one.id].check]
        self._chosen = bool(known)
        wanted = known or [ViewColumn(name) for name in self._standard]
        self._shown = (*(one for one in wanted if one.pinned), *(one for one in wanted if not one.pinned))
        self._passed = 0
        self._lay_out()

    def hidden_by_room(self) -> tuple[str, ...]:
        """Titles of the wanted columns that the window has no room for."""
        return tuple(
            self._columns[one.id].title for one in self._shown if self._head.isSectionHidden(self._sections[one.id])
        )

    def fit(self) -> None:
        """Leaves out what the window has no room for, once all columns have given way as far as they can."""
        most = self._most_passed()
        self._passed = min(self._passed, most)
        names, moving = [one.id for one in self._shown], [one.id for one in self._moving()]
        gone = set(moving[: self._passed])
        gone |= self._left_out(list(reversed(moving[self._passed + 1 :])), gone) if gone else self._spared()
        wanted = set(names) - gone
        widths = self._shared_out(wanted)
        self._head.show_more(before=self._passed > 0, after=self._passed < most)
        self._busy = True
        for name, section in self._sections.items():
            hide = name not in wanted and not self._columns[name].check
            if self._head.isSectionHidden(section) != hide:
                self._head.setSectionHidden(section, hide)
            if name in widths and self._head.sectionSize(section) != widths[name]:
                self._head.resizeSection(section, widths[name])
        self._busy = False

    def move_along(self, steps: int) -> bool:
        """Shows columns further on, or back; False where there are no more."""
        before = self._passed
        self._passed = max(0, min(before + steps, self._most_passed()))
        if self._passed != before:
            self.fit()
        return self._passed != before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._table:
            step = _KEYS.get(Qt.Key(event.key()), 0)
            if step and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
                self.move_along(-step if self._table.isRightToLeft() else step)
                return True
        if isinstance(event, QWheelEvent) and watched is self._table.viewport():
            return self._turn(event)
        return False

    # -- inside --

    def _turn(self, event: QWheelEvent) -> bool:
        """The wheel: a column for each notch; touchpads send less than a notch at a time."""
        across, down = event.angleDelta().x(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across, down = across or down, 0
        if abs(across) <= abs(down):
            return False
        self._turned += across
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        self.move_along(-steps)
        return True

    @property
    def _room(self) -> int:
        return self._table.width() - self._table.verticalScrollBar().sizeHint().width()

    def _needed(self, gone: Collection[str]) -> int:
        check = sum(fonts.dp(column.width) for column in self._columns.values() if column.check)
        return check + sum(fonts.dp(self._least(one)) for one in self._shown if one.id not in gone)

    def _left_out(self, order: Sequence[str], gone: Collection[str]) -> set[str]:
        """What must go besides ``gone``, in this order, until the others have room."""
        left: set[str] = set()
        for name in order:
            if self._needed(left | set(gone)) <= self._room:
                break
            left.add(name)
        return left

    def _spared(self) -> set[str]:
        """What goes where nothing was passed over; what would have room after all once a wider one has gone stays."""
        order = self._going()
        gone = self._left_out(order, ())
        for name in reversed([name for name in order if name in gone]):
            if self._needed(gone - {name}) <= self._room:
                gone.remove(name)
        return gone

    def _shared_out(self, wanted: Collection[str]) -> dict[str, int]:
        """How wide the wanted columns are, in px; what is missing they give in proportion to what each can give.

        The one that stretches gives its part too, and is left out here: it takes what remains.
        """
        shown = [one for one in self._shown if one.id in wanted]
        can = sum(self._width(one) - self._least(one) for one in shown)
        must = self._needed(set(self._columns) - set(wanted)) + fonts.dp(can) - self._room
        part = min(1.0, must / fonts.dp(can)) if can and must > 0 else 0.0
        return {
            one.id: fonts.dp(int(self._width(one) - part * (self._width(one) - self._least(one))))
            for one in shown
            if not self._columns[one.id].stretch
        }

    def _moving(self) -> list[ViewColumn]:
        """The columns that can be passed over: all but the pinned ones and the first."""
        return [one for place, one in enumerate(self._shown) if place and not one.pinned]

    def _most_passed(self) -> int:
        """How many must be passed over until the last one is seen."""
        names, most = [one.id for one in self._moving()], 0
        while most < len(names) - 1 and self._needed(set(names[:most])) > self._room:
            most += 1
        return most

    def _going(self) -> list[str]:
        """In which order columns go."""
        loose = [one.id for one in self._shown if not one.pinned and one.id not in self._firm]
        if not self._chosen:
            return [name for name in self._spare if name in loose]
        return [name for name in reversed(loose) if not self._columns[name].stretch]

    def _width(self, one: ViewColumn) -> int:
        return one.width or self._columns[one.id].width

    def _least(self, one: ViewColumn) -> int:
        """A width that a person chose is kept."""
        return one.width or self._columns[one.id].least or self._columns[one.id].width

    def _lay_out(self) -> None:
        self._busy = True
        start = sum(1 for column in self._columns.values() if column.check)
        for place, one in enumerate(self._shown, start=start):
            section = self._sections[one.id]
            self._head.moveSection(self._head.visualIndex(section), place)
            stretch = self._columns[one.id].stretch
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            self._head.setSectionResizeMode(section, mode)
        self._busy = False
        self.fit()

    def _on_moved(self, section: int, _old: int, _new: int) -> None:
        if self._busy:
            return
        by_id = {one.id: one for one in self._shown}
        places = {name: self._head.visualIndex(place) for name, place in self._sections.items()}
        self.apply([by_id[name] for name in sorted(by_id, key=lambda name: places[name])])
        self._later.start()

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if self._busy or self._head.sectionResizeMode(section) != QHeaderView.ResizeMode.Interactive or new <= 0:
            return
        name = self._table.rows.columns[section].id
        width = round(new / max(1.0, fonts.text_scale()))
        self._shown = tuple(ViewColumn(one.id, width, one.pinned) if one.id == name else one for one in self._shown)
        self._chosen = True
        self._later.start()
