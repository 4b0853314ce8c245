"""A packed shipment: its label as it was printed, how it leaves, and what became of its papers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of, placed
from app.ui.packing.faces import LOW, LOW_PAD, PAD
from app.ui.theme import LIGHT, Status, tokens_of
from app.ui.widgets.card import Frame
from app.ui.widgets.painting import LEFT, OUTER_RADIUS, RIGHT, paint_round, paint_text
from app.ui.widgets.preview_page import PreviewPage
from app.ui.widgets.text_paint import fitting, line_step, paint_wrapped, wrapped

_ICON, _ROW = 36, 52
_LABEL_SHAPE = 1.5  # 4 x 6 in.


@dataclass(frozen=True, slots=True)
class PackedFacts:
    """What the panel says. ``done`` of ``total`` papers are printed, 0 of 0 hides the bar.

    ``doing`` says what becomes of them; ``place`` is the part of it that may be shortened.
    ``warning`` is amber and wants a person; ``rows`` are (icon, text); ``hint`` is the last line.
    """

    name: str
    extent: str
    rows: tuple[tuple[str, str], ...]
    done: int = 0
    total: int = 0
    doing: str = ""
    place: str = ""
    warning: str = ""
    hint: str = ""


class DonePanel(Frame):
    """The label at the left, the facts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = PackedFacts("", "", ())
        self.page = PreviewPage(self)
        self.page.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 150)

    def show_facts(self, facts: PackedFacts) -> None:
        """Shows what is known of the shipment and its papers."""
        self._facts = facts
        self.setAccessibleName(tr("Packed: {name}", name=facts.name))
        said = [facts.extent, *(text for _, text in facts.rows), facts.doing, facts.warning, facts.hint]
        self.setAccessibleDescription(". ".join(part for part in said if part))
        self.update()

    def show_page(self, image: QImage, name: str) -> None:
        """Shows the printed page; a null image takes it away."""
        self.page.set_image(image, name)
        self.page.setVisible(not self.page.is_empty)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _pad(self) -> int:
        return PAD if self.height() >= LOW else LOW_PAD

    def _head(self) -> float:
        return 48.0

    def _place(self) -> None:
        pad, top = self._pad(), int(self._pad() + self._head() + (20 if self.height() >= LOW else 8))
        height = max(80, self.height() - top - pad)
        width = min(round(height / _LABEL_SHAPE) + 2, int(self.width() * 0.38))
        self.page.setGeometry(placed(QRectF(pad, top, width, height), self).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        pad = self._pad()
        head = QRectF(pad, pad, self.width() - 2 * pad, self._head())
        number = fitting(self._facts.name, head.width() * 0.6, (fonts.ST_NAME, 34, 28), fonts.BOLD)
        paint_text(painter, head, self._facts.name, number, tokens.text, LEFT)
        left = fonts.text_width(number, self._facts.name) + 18
        small = fonts.station_font(fonts.ST_SMALL)
        paint_text(painter, head.adjusted(left, 4, 0, 0), self._facts.extent, small, tokens.muted, LEFT)
        page = placed(QRectF(self.page.geometry()), self)
        if self.page.is_empty:
            paint_round(painter, page, fill=tokens.backing, radius=OUTER_RADIUS)
            glyph = min(72, int(page.width() * 0.5))
            x, y = page.center().x() - glyph / 2, page.center().y() - glyph / 2
            paint_icon(painter, x, y, glyph, "printer", LIGHT.edge)
        right = page.right() + 32
        self._paint_facts(painter, QRectF(right, page.y(), self.width() - pad - right, page.height()))

    def _paint_facts(self, painter: QPainter, room: QRectF) -> None:
        tokens = tokens_of(self.palette())
        bottom = self._paint_bottom(painter, room)
        warned = 0.0
        if self._facts.warning:
            warned = self._paint_warning(painter, QRectF(room.x(), room.y(), room.width(), bottom - room.y()))
        y = room.y() + warned
        body, strong = fonts.station_font(fonts.ST_BODY), fonts.station_font(fonts.ST_BODY, fonts.STRONG)
        for number, (icon, text) in enumerate(self._facts.rows):
            if y + _ROW > bottom:
                return
            paint_icon(painter, room.x(), y + (_ROW - _ICON) / 2, _ICON, icon, tokens.muted)
            wide = room.width() - _ICON - 14
            font = strong if number == 0 else body
            if fonts.text_width(font, text) > wide:
                font = fonts.station_font(fonts.ST_SMALL, fonts.STRONG if number == 0 else fonts.NORMAL)
            paint_text(painter, QRectF(room.x() + _ICON + 14, y, wide, _ROW), text, font, tokens.text, LEFT)
            y += _ROW

    def _paint_bottom(self, painter: QPainter, room: QRectF) -> float:
        """Draws bar and hint from below; gives the y above them."""
        tokens = tokens_of(self.palette())
        small = fonts.station_font(fonts.ST_SMALL)
        bottom = room.bottom()
        if self._facts.warning and room.height() < 260:
            return bottom  # the warning needs the room
        if self._facts.hint and room.height() >= 190:
            bottom = self._paint_hint(painter, QRectF(room.x(), room.y(), room.width(), bottom - room.y()))
        if self._facts.total:
            bar = QRectF(room.x(), bottom - 16, room.width(), 16)
            paint_round(painter, bar, fill=tokens.divider, radius=4)
            share = min(1.0, self._facts.done / self._facts.total)
            if share:
                bar.setWidth(max(16.0, bar.width() * share))
                paint_round(painter, bar, fill=tokens.pair(Status.DONE).fg, radius=4)
            line = QRectF(room.x(), bottom - 16 - 38, room.width(), 34)
            strong = fonts.station_font(fonts.ST_SMALL, fonts.STRONG)
            count = tr("{done} of {total}", done=self._facts.done, total=self._facts.total)
            paint_text(painter, line, count, strong, tokens.text, RIGHT)
            line.setWidth(line.width() - fonts.text_width(strong, count) - 16)
            doing = self._doing(small, line.width())
            paint_text(painter, line, doing, small, tokens.text, LEFT, Qt.TextElideMode.ElideMiddle)
            bottom -= 16 + 38 + 8
        return bottom

    def _doing(self, font: QFont, width: float) -> str:
        """What becomes of the papers, in one line: the place gives its room away before our words do."""
        doing, place = self._facts.doing, self._facts.place
        over = fonts.text_width(font, doing) - width
        if over <= 0 or not place:
            return doing
        room = max(0.0, fonts.text_width(font, place) - over - 1)
        return doing.replace(place, fonts.metrics(font).elidedText(place, Qt.TextElideMode.ElideMiddle, room))

    def _paint_hint(self, painter: QPainter, room: QRectF) -> float:
        """Draws the hint at the bottom, in two lines if it is long; gives the y above it with its gap."""
        tokens = tokens_of(self.palette())
        small = fonts.station_font(fonts.ST_SMALL)
        count = len(wrapped(self._facts.hint, small, int(room.width() - 40), 2))
        height, gap = (34.0, 16) if count == 1 else (count * line_step(small), 8)
        line = QRectF(room.x(), room.bottom() - height, room.width(), height)
        paint_icon(painter, line.x(), line.y() + 3, 28, "undo-2", tokens.muted)
        words = line.adjusted(40, 0, 0, 0)
        if count == 1:
            paint_text(painter, words, self._facts.hint, small, tokens.muted, LEFT)
        else:
            paint_wrapped(painter, words, self._facts.hint, small, tokens.muted, count)
        return line.top() - gap

    def _paint_warning(self, painter: QPainter, room: QRectF) -> float:
        """The amber box; gives its height with the gap below it."""
        tokens = tokens_of(self.palette())
        pair = tokens.pair(Status.ATTENTION)
        font = fonts.station_font(fonts.ST_SMALL, fonts.STRONG)
        inner = room.adjusted(16 + 40, 12, -16, -12)
        lines = max(1, min(8, int(inner.height() // line_step(font))))
        count = len(wrapped(self._facts.warning, font, int(inner.width()), lines))
        box = QRectF(room.x(), room.y(), room.width(), count * line_step(font) + 24)
        paint_round(painter, box, fill=pair.bg, radius=OUTER_RADIUS)
        paint_icon(painter, box.x() + 14, box.y() + 13, 28, "triangle-alert", pair.fg)
        inner.setHeight(count * line_step(font))
        paint_wrapped(painter, inner, self._facts.warning, font, pair.fg, count)
        return box.height() + 10
