"""The strip over the band: station, person, printer, what is packed and left today, the time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.queries.packing import COUNT_CAP
from app.ui import fonts
from app.ui.formats import capped
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, Tokens, tokens_of
from app.ui.widgets.painting import LEFT, paint_line, paint_text

STRIP_HEIGHT = 56
_GAP, _SIDE, _ICON = 26, 24, 30


@dataclass(frozen=True, slots=True)
class StripFacts:
    """What the strip says. ``unprinted`` shipments make the printer amber."""

    station: str
    user: str
    packed: int | None = None
    left: int | None = None
    clock: str = ""
    printing: bool = False
    unprinted: int = 0

    @property
    def printer(self) -> str:
        """The printer in words."""
        if self.unprinted:
            return tr("{unprinted} not printed", unprinted=self.unprinted)
        return tr("Printing") if self.printing else tr("Printer")


class Strip(QWidget):
    """Painted from both ends; what finds no room in the middle is left out, the least needed first."""

    def __init__(self, facts: StripFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = facts
        self.setFixedHeight(STRIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_facts(facts)

    def show_facts(self, facts: StripFacts) -> None:
        """Changes what the strip says."""
        self.facts = facts
        self.setAccessibleName(f"{facts.station}, {facts.user}")
        said = [facts.printer if facts.unprinted or facts.printing else tr("Printer ready")]
        if facts.packed is not None:
            said.append(tr("{packed} packed today, {left} left", packed=facts.packed, left=facts.left))
        self.setAccessibleDescription(", ".join([*said, facts.clock]))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        strong, small = fonts.station_font(fonts.ST_SMALL, fonts.STRONG), fonts.station_font(fonts.ST_SMALL)
        end = self._paint_right(painter, tokens)
        room = QRectF(_SIDE - 16, 0, end - _SIDE - 8, self.height())
        paint_text(painter, room, self.facts.station, strong, tokens.text, LEFT)
        left = fonts.text_width(strong, self.facts.station) + _GAP
        if room.width() - left >= fonts.text_width(small, self.facts.user):
            paint_text(painter, room.adjusted(left, 0, 0, 0), self.facts.user, small, tokens.muted, LEFT)

    def _paint_right(self, painter: QPainter, tokens: Tokens) -> float:
        """Draws clock, counts and printer from the right; gives the x where they begin."""
        strong, small = fonts.station_font(fonts.ST_SMALL, fonts.STRONG), fonts.station_font(fonts.ST_SMALL)
        least = _SIDE + fonts.text_width(strong, self.facts.station) + _GAP
        x = float(self.width() - _SIDE + 16)
        x = self._words(painter, x, ((self.facts.clock, strong, tokens.text),))
        x = self._line(painter, x, tokens)
        if self.facts.packed is not None and self.facts.left is not None:
            counts = (
                (capped(self.facts.packed, COUNT_CAP), strong, tokens.text),
                (" " + tr("packed"), small, tokens.muted),
                ("    ", small, tokens.muted),
                (capped(self.facts.left, COUNT_CAP), strong, tokens.text),
                (" " + tr("left"), small, tokens.muted),
            )
            wide = sum(fonts.text_width(font, text) for text, font, _ in counts) + _GAP
            if x - wide > least:
                x = self._line(painter, self._words(painter, x, counts), tokens)
        ink = tokens.pair(Status.ATTENTION if self.facts.unprinted else Status.DONE).fg
        icon = "triangle-alert" if self.facts.unprinted else "printer" if self.facts.printing else "circle-check"
        wide = fonts.text_width(small, self.facts.printer) + _ICON + 10
        if x - wide > least or self.facts.unprinted:
            font = strong if self.facts.unprinted else small
            x = self._words(painter, x, ((self.facts.printer, font, ink if self.facts.unprinted else tokens.text),))
            x -= _ICON + 10
            paint_icon(painter, x, (self.height() - _ICON) / 2, _ICON, icon, ink)
        return x

    def _words(self, painter: QPainter, right: float, words: tuple[tuple[str, fonts.Face, QColor], ...]) -> float:
        x = right - sum(fonts.text_width(font, text) for text, font, _ in words)
        start = x
        for text, font, ink in words:
            width = fonts.text_width(font, text)
            paint_text(painter, QRectF(x, 0, width + 2, self.height()), text, font, ink, LEFT)
            x += width
        return start

    def _line(self, painter: QPainter, x: float, tokens: Tokens) -> float:
        paint_line(painter, x - _GAP / 2, 15, x - _GAP / 2, self.height() - 15, tokens.divider)
        return x - _GAP
