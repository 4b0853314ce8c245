"""How the four states are drawn: one picture for any screen from 1024 x 600 to 4K, read from one to two metres."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.ui import fonts
from app.ui.customer_display.shown import Shown, ShownLine, ShownSums, State, lines_in_sight
from app.ui.formats import NOTHING
from app.ui.icons import paint_icon
from app.ui.mirror import upright
from app.ui.speech import Speech
from app.ui.theme import Status, Tokens
from app.ui.widgets.band import BANDS, BandState
from app.ui.widgets.painting import CENTER, LEFT, NUMBER, RIGHT, paint_line, paint_round, paint_text
from app.ui.widgets.text_paint import paint_wrapped, wrapped
from app.ui.widgets.top_bar import DEMO_FILL, DEMO_INK
from app.wording import mark, mark_counted

# What everything is drawn for; other sizes are larger or smaller as a whole, but no word below the least size.
_WIDE, _HIGH, _LEAST_PX = 1366.0, 768.0, fonts.ST_SMALL
_PAD, _GAP, _IN, _STRIP, _BAND, _HEAD, _ROW = 24, 16, 28, 56, 112, 76, 84
_SIDE = 0.36
_TALL_SUMS = 340

YOUR_ORDER, CHECK, TOTAL = mark("Your order"), mark("Please check your order"), mark("Total")
GOODS, DISCOUNT, SHIPPING, TAX = mark("Goods"), mark("Discount"), mark("Shipping"), mark("Tax")
WITHIN, THANKS, NUMBER_OF = mark("Tax in it: {amount}"), mark("Thank you!"), mark("Your order {number}")
ITEMS = mark_counted("{n} item", "{n} items")
ABOVE = mark_counted("{n} more line above", "{n} more lines above")
BELOW = mark_counted("{n} more line below", "{n} more lines below")


@dataclass(frozen=True, slots=True)
class Shop:
    """What is shown while nobody is served, and beside what is: ``picture`` is null where there is none."""

    name: str = ""
    text: str = ""
    picture: QImage | None = None
    is_demo: bool = False


class Look:
    """Draws one ``Shown`` into a painter that is mirrored where the language is read from right to left."""

    def __init__(self, painter: QPainter, size: QSize, tokens: Tokens, speech: Speech, shop: Shop) -> None:
        self._painter, self._tokens, self._speech, self._shop = painter, tokens, speech, shop
        self._rect = QRectF(0, 0, size.width(), size.height())
        wide, high = max(size.width(), size.height()), min(size.width(), size.height())
        self._unit = min(wide / _WIDE, high / _HIGH)
        self._top = self._px(_PAD)
        if shop.is_demo:
            self._top = max(self._top, self._high(self._font(26, fonts.BOLD)) + self._px(16))

    def draw(self, shown: Shown, newest: int) -> None:
        """``newest``: the line that must be in sight."""
        self._painter.fillRect(self._rect, self._tokens.window)
        match shown.state:
            case State.IDLE:
                self._idle()
            case State.DONE:
                self._done(shown)
            case _:
                self._order(shown, newest)
        if self._shop.is_demo:
            self._demo()

    # -- measures --

    def _px(self, length: float) -> float:
        return round(length * self._unit)

    def _font(self, size: int, weight: QFont.Weight = fonts.NORMAL) -> fonts.Face:
        return fonts.station_font(max(_LEAST_PX, round(size * self._unit)), weight)

    def _fitting(self, text: str, room: float, size: int, weight: QFont.Weight = fonts.BOLD) -> fonts.Face:
        """The largest font up to ``size`` in which ``text`` fits one line."""
        font = self._font(size, weight)
        while font.pixelSize() > _LEAST_PX and fonts.text_width(font, text) > room:
            font = fonts.station_font(max(_LEAST_PX, int(font.pixelSize() * 0.92)), weight)
        return font

    def _high(self, font: QFont) -> float:
        return fonts.metrics(font).height()

    def _body(self) -> QRectF:
        """All but the margin, and the word DEMO at the top."""
        pad = self._px(_PAD)
        return self._rect.adjusted(pad, self._top, -pad, -pad)

    # -- the states --

    def _idle(self) -> None:
        """The shop's name, below its picture and above its line of text, all in the middle."""
        room = self._rect.adjusted(*(self._px(at) for at in (80, 64, -80, -64)))
        name, line = self._fitting(self._shop.name, room.width() * 2, 72), self._font(34)
        names = wrapped(self._shop.name, name, int(room.width()), 2) if self._shop.name else ()
        texts = wrapped(self._shop.text, line, int(room.width()), 3) if self._shop.text else ()
        words = len(names) * self._high(name) + (self._px(16) + len(texts) * self._high(line) if texts else 0)
        picture = self._shop.picture
        high = 0.0
        if picture is not None and not picture.isNull():
            fit = picture.size().scaled(
                round(room.width()), round(room.height() - words - self._px(40)), Qt.AspectRatioMode.KeepAspectRatio
            )
            high = fit.height()
        top = room.center().y() - (high + (self._px(40) if high else 0) + words) / 2
        if picture is not None and high:
            place = QRectF(room.center().x() - fit.width() / 2, top, fit.width(), fit.height())
            with upright(self._painter, place):
                self._painter.drawImage(place, picture)
            top += high + self._px(40)
        top = self._lines(names, name, self._tokens.text, room, top)
        self._lines(texts, line, self._tokens.muted, room, top + self._px(16))

    def _done(self, shown: Shown) -> None:
        """A tick, thanks, the number, and what it came to."""
        card = self._body()
        look = BANDS[BandState.OK]
        paint_round(self._painter, card, fill=look.fill, radius=self._px(16))
        room = card.adjusted(self._px(48), 0, -self._px(48), 0)
        thanks, number = self._speech.say(THANKS), self._speech.say(NUMBER_OF, number=shown.number)
        rows = [(thanks, self._fitting(thanks, room.width(), 88)), (number, self._fitting(number, room.width(), 44))]
        if shown.sums is not None:
            total = self._speech.money(shown.sums.total, shown.currency)
            rows.append((total, self._fitting(total, room.width(), 72)))
        glyph, gap = self._px(144), self._px(20)
        high = glyph + sum(self._high(font) + gap for _text, font in rows)
        top = card.center().y() - high / 2
        paint_icon(self._painter, card.center().x() - glyph / 2, top, int(glyph), look.glyph, look.ink)
        top += glyph
        for text, font in rows:
            top = self._lines((text,), font, look.ink, room, top + gap)

    def _order(self, shown: Shown, newest: int) -> None:
        """The lines, and beside them (below them on an upright screen) what they come to."""
        body = self._body()
        head = self._strip(body) if shown.state is State.ORDER else self._band(body, shown)
        body.setTop(head + self._px(_GAP))
        gap = self._px(_GAP)
        if body.width() > body.height():
            side = round(body.width() * _SIDE)
            lines, sums = body.adjusted(0, 0, -side - gap, 0), body.adjusted(body.width() - side, 0, 0, 0)
        else:
            low = min(self._px(_TALL_SUMS), body.height() * 0.4)
            lines, sums = body.adjusted(0, 0, 0, -low - gap), body.adjusted(0, body.height() - low, 0, 0)
        for card in (lines, sums):
            paint_round(self._painter, card, fill=self._tokens.surface, edge=self._tokens.divider, radius=self._px(8))
        self._rows(lines, shown, newest)
        self._sums(sums, shown)

    # -- parts --

    def _strip(self, body: QRectF) -> float:
        """The shop's name above everything; gives the y below it."""
        strip = QRectF(body.x(), body.y(), body.width(), max(self._px(_STRIP), self._high(self._font(34))))
        font = self._font(34, fonts.STRONG)
        paint_text(self._painter, strip, self._shop.name, font, self._tokens.muted, LEFT)
        return strip.bottom()

    def _band(self, body: QRectF, shown: Shown) -> float:
        """What the customer is asked to do, and for whom; gives the y below it."""
        look = BANDS[BandState.INFO]
        band = QRectF(body.x(), body.y(), body.width(), self._px(_BAND))
        paint_round(self._painter, band, fill=look.fill, radius=self._px(8))
        room = band.adjusted(self._px(_IN), 0, -self._px(_IN), 0)
        if shown.name:
            font = self._fitting(shown.name, room.width() * 0.4, 48)
            used = min(fonts.text_width(font, shown.name), room.width() * 0.4)
            paint_text(self._painter, room.adjusted(room.width() - used, 0, 0, 0), shown.name, font, look.ink, RIGHT)
            room.adjust(0, 0, -used - self._px(_IN), 0)
        glyph = int(self._px(56))
        paint_icon(self._painter, room.x(), room.center().y() - glyph / 2, glyph, "list-checks", look.ink)
        room.adjust(glyph + self._px(20), 0, 0, 0)
        self._centred(room, self._speech.say(CHECK), look.ink)
        return band.bottom()

    def _centred(self, room: QRectF, text: str, ink: QColor) -> None:
        """One line, or two smaller ones, in the middle of the height."""
        font = self._fitting(text, room.width(), 48)
        lines = wrapped(text, font, int(room.width()), max(1, int(room.height() // self._high(font))))
        top = room.center().y() - len(lines) * self._high(font) / 2
        for line in lines:
            paint_text(self._painter, QRectF(room.x(), top, room.width(), self._high(font)), line, font, ink, LEFT)
            top += self._high(font)

    def _rows(self, card: QRectF, shown: Shown, newest: int) -> None:
        inner = card.adjusted(self._px(_IN), 0, -self._px(_IN), 0)
        head = QRectF(inner.x(), inner.y(), inner.width(), max(self._px(_HEAD), self._high(self._font(40)) + 8))
        units = sum(line.quantity or 0 for line in shown.lines)
        items, small = self._speech.count(ITEMS, units), self._font(26)
        used = fonts.text_width(small, items) + self._px(16)
        paint_text(self._painter, head, items, small, self._tokens.muted, RIGHT)
        title = self._speech.say(YOUR_ORDER)
        room = head.adjusted(0, 0, -used, 0)
        paint_text(self._painter, room, title, self._fitting(title, room.width(), 40), self._tokens.text, LEFT)
        high = max(self._px(_ROW), 2 * self._high(self._font(26)) + self._px(14))
        top, count = head.bottom(), len(shown.lines)
        seen = lines_in_sight(count, max(1, int((card.bottom() - top) // high)), newest)
        if seen.start:
            top = self._more(card, top, high, self._speech.count(ABOVE, seen.start))
        for place in seen:
            row = QRectF(card.x(), top, card.width(), high)
            self._line(row, shown.lines[place], shown.currency, marked=place == newest and shown.state is State.ORDER)
            top += high
        if seen.stop < count:
            self._more(card, top, high, self._speech.count(BELOW, count - seen.stop))

    def _more(self, card: QRectF, top: float, high: float, text: str) -> float:
        self._edge(card, top)
        room = QRectF(card.x() + self._px(_IN), top, card.width() - 2 * self._px(_IN), high)
        paint_text(self._painter, room, text, self._font(26), self._tokens.muted, LEFT)
        return top + high

    def _edge(self, card: QRectF, top: float) -> None:
        paint_line(self._painter, card.x() + 1, top, card.right() - 2, top, self._tokens.row_line)

    def _line(self, row: QRectF, line: ShownLine, currency: str, *, marked: bool) -> None:
        """Units, title with its options, and at the right what the line costs, with its discount below."""
        tokens = self._tokens
        if marked:
            self._painter.fillRect(row.adjusted(1, 0, -1, 0), tokens.selected)
            self._painter.fillRect(QRectF(row.x() + 1, row.y(), self._px(8), row.height()), tokens.accent)
        else:
            self._edge(row, row.y())
        body, strong, small = self._font(34), self._font(34, fonts.STRONG), self._font(26)
        room = row.adjusted(self._px(_IN), self._px(4), -self._px(_IN), -self._px(4))
        units = NOTHING if line.quantity is None else f"{line.quantity} ×"
        wide = max(fonts.text_width(strong, "88 ×"), fonts.text_width(strong, units))
        units_room = QRectF(room.x(), room.y(), wide, room.height())
        paint_text(self._painter, units_room, units, strong, tokens.text, NUMBER)
        cost = NOTHING if line.amount is None else self._speech.money(line.amount, currency)
        off = self._speech.money(-line.off, currency) if line.off else ""
        used = max(fonts.text_width(strong, cost), fonts.text_width(small, off))
        cost_room = room.adjusted(room.width() - used, 0, 0, 0)
        self._two(cost_room, (cost, strong, tokens.text), (off, small, tokens.pair(Status.DONE).fg), NUMBER)
        title = room.adjusted(wide + self._px(20), 0, -used - self._px(24), 0)
        if line.options:
            self._two(title, (line.title, body, tokens.text), (line.options, small, tokens.muted), LEFT)
        elif fonts.text_width(body, line.title) <= title.width():
            paint_text(self._painter, title, line.title, body, tokens.text, LEFT)
        else:
            lines = wrapped(line.title, small, int(title.width()), 2)
            title.adjust(0, (title.height() - len(lines) * self._high(small)) / 2 - 2, 0, 4)
            paint_wrapped(self._painter, title, line.title, small, tokens.text, 2)

    def _two(
        self, room: QRectF, one: tuple[str, QFont, QColor], other: tuple[str, QFont, QColor], align: Qt.AlignmentFlag
    ) -> None:
        """One text in the middle of the height, or two, one below the other."""
        texts = [one, other] if other[0] else [one]
        if len(texts) == 2 and sum(self._high(font) for _text, font, _ink in texts) > room.height():
            texts = [(one[0], other[1], one[2]), other]
        top = room.center().y() - sum(self._high(font) for _text, font, _ink in texts) / 2
        for text, font, ink in texts:
            place = QRectF(room.x(), top, room.width(), self._high(font))
            paint_text(self._painter, place, text, font, ink, align)
            top += self._high(font)

    def _sums(self, card: QRectF, shown: Shown) -> None:
        """The total at the foot, above it what it is made of."""
        room = card.adjusted(*(self._px(at) for at in (_IN, 20, -_IN, -20)))
        sums, money = shown.sums, self._speech.money
        foot, small = room.bottom(), self._font(26)
        if sums is not None and sums.tax and sums.tax_within:
            text = self._speech.say(WITHIN, amount=money(sums.tax, shown.currency))
            for line in reversed(wrapped(text, small, int(room.width()), 2)):
                foot -= self._high(small)
                place = QRectF(room.x(), foot, room.width(), self._high(small))
                paint_text(self._painter, place, line, small, self._tokens.muted, LEFT)
        total = NOTHING if sums is None else money(sums.total, shown.currency)
        font = self._fitting(total, room.width(), 88)
        foot -= self._high(font)
        ink = self._tokens.muted if sums is None else self._tokens.text
        paint_text(self._painter, QRectF(room.x(), foot, room.width(), self._high(font)), total, font, ink, LEFT)
        word = self._font(34, fonts.STRONG)
        foot -= self._high(word)
        paint_text(self._painter, QRectF(room.x(), foot, room.width(), self._high(word)), self._speech.say(TOTAL),
                   word, self._tokens.muted, LEFT)  # fmt: skip
        top = room.y()
        for title, figure in self._parts(sums, shown.currency) if sums is not None else ():
            top = self._part(QRectF(room.x(), top, room.width(), foot - top), title, figure)

    def _parts(self, sums: ShownSums, currency: str) -> list[tuple[str, str]]:
        added = 0 if sums.tax_within else sums.tax
        parts = [(DISCOUNT, -sums.discount), (SHIPPING, sums.shipping), (TAX, added)]
        shown = [(self._speech.say(word), self._speech.money(minor, currency)) for word, minor in parts if minor]
        goods = (self._speech.say(GOODS), self._speech.money(sums.goods, currency))
        return [goods, *shown] if shown else []

    def _part(self, room: QRectF, title: str, figure: str) -> float:
        """A word and its figure, below each other where one line is too short; gives the y below. None is cut."""
        word, strong = self._font(30), self._font(30, fonts.STRONG)
        high = self._high(word) + self._px(10)
        narrow = fonts.text_width(word, title) + fonts.text_width(strong, figure) + self._px(12) > room.width()
        if high * (2 if narrow else 1) > room.height():
            return room.y()
        first = QRectF(room.x(), room.y(), room.width(), high)
        paint_text(self._painter, first, title, word, self._tokens.muted, LEFT)
        if narrow:
            first.translate(0, high)
        paint_text(self._painter, first, figure, strong, self._tokens.text, RIGHT)
        return first.bottom()

    def _lines(self, lines: tuple[str, ...], font: QFont, ink: QColor, room: QRectF, top: float) -> float:
        """Lines in the middle of the width from ``top`` on; gives the y below the last one."""
        for line in lines:
            paint_text(self._painter, QRectF(room.x(), top, room.width(), self._high(font)), line, font, ink, CENTER)
            top += self._high(font)
        return top

    def _demo(self) -> None:
        font = self._font(26, fonts.BOLD)
        text = self._speech.say(mark("DEMO"))
        wide, high = fonts.text_width(font, text) + self._px(32), self._high(font) + self._px(8)
        chip = QRectF(self._rect.center().x() - wide / 2, 0, wide, high)
        paint_round(self._painter, chip, fill=DEMO_FILL, radius=self._px(6))
        paint_text(self._painter, chip, text, font, DEMO_INK, CENTER)
