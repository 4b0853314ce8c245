"""Parts of a product's card: the sum of what is available, bars of what was sold, small tables of labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.queries.stock_grid import GridRow
from app.ui import fonts
from app.ui.formats import THIN_MINUS, number
from app.ui.i18n import tr
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.painting import paint_round
from app.ui.widgets.sections import emptied

BAR_HEIGHT, _BAR_GAP, _LEAST_BAR = 44, 4, 3
_FIGURE = 28
# A sum of more than one part above this goes on in a second row.
_MOST_IN_A_ROW = 3
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AtpSum(Frame):
    """What is available as a sum with its parts: 42 - 9 - 5 = 28. A screen reader reads the sum."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("atp")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 10, 12, 10)
        self._rows.setSpacing(6)
        self.parts: tuple[tuple[str, int], ...] = ()

    def show_row(self, row: GridRow) -> None:
        """The parts of a row; those that are nothing are left out, but for what is reserved."""
        self.parts = parts = sum_parts(row)
        emptied(self._rows)
        line = QHBoxLayout()
        for place, (words, units) in enumerate(parts):
            if not place or (place == _MOST_IN_A_ROW and len(parts) > _MOST_IN_A_ROW + 1):
                line = QHBoxLayout()
                line.setSpacing(2)
                self._rows.addLayout(line)
            last = place == len(parts) - 1
            if place:
                line.addWidget(_sign("=" if last else THIN_MINUS))
            line.addWidget(_figure(words, units, Tone.ACCENT if last else Tone.TEXT), 1)
        self.setAccessibleName(self.spoken)

    @property
    def spoken(self) -> str:
        """The sum in words."""
        return sum_words(self.parts)


def sum_parts(row: GridRow) -> tuple[tuple[str, int], ...]:
    """What is on hand, what is taken from it, and last what is available; nothing but what is reserved is told as 0."""
    parts = [(tr("On hand"), row.on_hand), (tr("Reserved"), row.reserved)]
    more = ((tr("Held"), row.held), (tr("Safety"), row.safety), (tr("Threshold"), row.threshold))
    parts += [part for part in more if part[1]]
    return (*parts, (tr("Available"), row.promise))


def sum_words(parts: Sequence[tuple[str, int]]) -> str:
    """The sum as a line of text."""
    first, *less, last = [f"{number(units)} {words}" for words, units in parts]
    return f"{first} {THIN_MINUS} {f' {THIN_MINUS} '.join(less)} = {last}"


def _figure(words: str, units: int, tone: Tone) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    centre = Qt.AlignmentFlag.AlignHCenter
    column.addWidget(label(number(units), size=_FIGURE, weight=fonts.BOLD, tone=tone, align=centre))
    column.addWidget(label(words, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED, align=centre))
    return holder


def _sign(text: str) -> PlainLabel:
    return label(text, size=fonts.TITLE, tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignCenter)


class DayBars(QWidget):
    """Units by day as bars, today last and in the accent colour."""

    def __init__(self, units: Sequence[int], words: str) -> None:
        super().__init__()
        self._units = tuple(units)
        self.setFixedHeight(fonts.dp(BAR_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        count, most = len(self._units), max(self._units, default=0)
        width = (self.width() - _BAR_GAP * (count - 1)) / max(1, count)
        for place, units in enumerate(self._units):
            height = max(_LEAST_BAR, round(self.height() * units / most)) if most else _LEAST_BAR
            bar = QRectF(place * (width + _BAR_GAP), self.height() - height, width, height)
            paint_round(painter, bar, fill=tokens.accent if place == count - 1 else tokens.divider, radius=2)


class Lines(QWidget):
    """A small table: heads, then rows of labels; the columns of ``numbers`` stand at the right."""

    def __init__(self, heads: Sequence[str], numbers: Sequence[int] = ()) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._numbers = frozenset(numbers)
        self._row = 0
        self._grid.setColumnStretch(0, 1)
        self.add([label(head, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED) for head in heads])

    def add(self, widgets: Sequence[QWidget]) -> None:
        """Another row."""
        for column, widget in enumerate(widgets):
            if column in self._numbers and isinstance(widget, PlainLabel):
                widget.setAlignment(_RIGHT)
            self._grid.addWidget(widget, self._row, column)
        self._row += 1

    def add_below(self, widget: QWidget) -> None:
        """What is told of the row above, over all columns."""
        self._grid.addWidget(widget, self._row, 0, 1, -1)
        self._row += 1
