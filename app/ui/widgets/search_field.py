"""The search field of a list: a query whose finished terms stand as tokens, with proposals while it is typed.

The whole query is one text in one line edit, so everything that a line edit can (selecting, copying, undo, input
methods, a screen reader) works on it; only the drawing is ours. A space ends a term, and Backspace over that space
opens it again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.mirror import mirrored, place_in, placed, smooth
from app.ui.theme import motion_ms, tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.completer import Completer, Proposal
from app.ui.widgets.field import SEARCH_HEIGHT, Field
from app.ui.widgets.painting import LEFT, RIGHT, caps_width, paint_text
from app.ui.widgets.search_layout import Piece, Term, lay_out, paint_pieces, position_at, width_of, x_of

# Long enough to swallow the letters of a fast hand, short enough to stay under 100 ms with a 50 ms query.
PAUSE_MS = 40
_LEFT_PAD, _CLEAR = 32, 28


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal for the term being written: ``text`` replaces what stands from ``start`` to the cursor's term end."""

    start: int
    end: int
    text: str
    label: str = ""
    icon: str = ""


class QueryField(Field):
    """A search field with tokens.

    ``terms`` cuts a text into terms; ``offers`` gives the proposals for a text and a cursor. Signals:
    ``searched(text)`` after a short pause, ``entered(text)`` on Enter, Down, or Esc in the empty field;
    ``offering(text, cursor)`` when the owner may bring more proposals, by ``add_offers``.
    """

    searched = Signal(str)
    entered = Signal(str)
    offering = Signal(str, int)

    def __init__(
        self,
        terms: Callable[[str], Sequence[Term]],
        offers: Callable[[str, int], Sequence[Offer]],
        *,
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._count_text, self._shift, self._shown_cursor = "", 0.0, True
        self._preedit = ""
        super().__init__(
            placeholder,
            short=tr("Search"),
            icon="search",
            key="Ctrl+F",
            height=SEARCH_HEIGHT,
            name=name or placeholder,
            parent=parent,
        )
        self._terms, self._offers = terms, offers
        self._known: list[Offer] = []
        # A dropped file must reach the window instead of being typed as its path.
        self.setAcceptDrops(False)
        self.completer_list = Completer(self)
        self.completer_list.taken.connect(self._take)
        self._clear = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Clear the search"), parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self._on_clear)
        self._clear.hide()
        self._pause = self._timer(PAUSE_MS, lambda: self.searched.emit(self.text()))
        self._blink = self._timer(0, self._on_blink)
        self._blink.setSingleShot(False)
        self.textChanged.connect(self._on_text)
        self.textEdited.connect(lambda _text: self.offer())
        self.returnPressed.connect(self._enter)
        self.cursorPositionChanged.connect(lambda _old, _new: self._on_moved())
        self.selectionChanged.connect(self.update)

    # -- for screens --

    def set_count(self, text: str) -> None:
        """What stands at the right: ``24 of 1,204``."""
        if text != self._count_text:
            self._count_text = text
            self.update()

    def set_faults(self, faults: Sequence[str]) -> None:
        """What is wrong with the query, in sentences; a screen reader hears them with the field."""
        words = " ".join(faults)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            self.setToolTip(words)
            self.update()

    def replace_all(self, text: str) -> None:
        """Another query, which nobody typed: shown without proposals, and not searched for again."""
        if text == self.text():
            return
        self.completer_list.close_list()
        self.setText(text)
        self._pause.stop()

    def offer(self, *, asked: bool = False) -> None:
        """Asks for proposals and shows them; where no term is begun only if a person ``asked`` for them."""
        text, cursor = self.text(), self.cursorPosition()
        begun = any(term.start < cursor <= term.end for term in self._terms(text))
        if self.hasSelectedText() or not self.hasFocus() or not (begun or asked):
            self.completer_list.close_list()
            return
        self._known = list(self._offers(text, cursor))
        self._show_offers()
        self.offering.emit(text, cursor)

    def add_offers(self, text: str, cursor: int, offers: Sequence[Offer]) -> None:
        """More proposals for a text and cursor; what came too late is dropped."""
        if (text, cursor) == (self.text(), self.cursorPosition()) and self.hasFocus():
            known = {offer.text for offer in self._known}
            self._known += [offer for offer in offers if offer.text not in known]
            self._show_offers()

    # -- keys and mouse --

    def event(self, event: QEvent) -> bool:
        # Tab would leave the field before keyPressEvent is asked.
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().event(event)
        return (event.key() == Qt.Key.Key_Tab and self.completer_list.handle(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.completer_list.handle(event):
            return
        if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.offer(asked=True)
        elif key == Qt.Key.Key_Down:
            self._enter()
        elif key == Qt.Key.Key_Escape and self.text():
            self._on_clear()
        elif key == Qt.Key.Key_Escape:
            self.entered.emit("")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        spot = self._spot(event)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._select_to(spot)
        else:
            self.setCursorPosition(spot)
        self.completer_list.close_list()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._select_to(self._spot(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event)
        for term in self._terms(self.text()):
            if term.start <= spot <= term.end:
                self.setSelection(term.start, term.end - term.start)
                return
        self.selectAll()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self.update()

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self._cursor_rect()
        return super().inputMethodQuery(query)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        flash = QApplication.cursorFlashTime()
        if motion_ms() and flash > 0:
            self._blink.start(flash // 2)
        self._on_moved()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._blink.stop()
        self.completer_list.close_list()
        self._shift = 0.0
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._clear.sizeHint()
        button = QRectF(self.width() - _CLEAR - 4, (self.height() - size.height()) // 2, size.width(), size.height())
        self._clear.setGeometry(placed(button, self).toRect())
        self._on_moved()

    # -- painting --

    def _paint_text(self, event: QPaintEvent) -> None:
        if not self.text() and not self._preedit:
            super()._paint_text(event)
            return
        painter = smooth(QPainter(self))
        tokens = tokens_of(self.palette())
        with mirrored(painter, QRectF(self.rect()), self.layoutDirection()):
            self._paint_count(painter)
        room, pieces = self._room(), self._pieces()
        painter.setClipRect(room.adjusted(-1, 0, 1, 0))
        shift = self._shift_of(pieces)
        paint_pieces(painter, room, pieces, tokens, shift)
        if self.hasSelectedText():
            first, last = x_of(pieces, self.selectionStart()), x_of(pieces, self.selectionEnd())
            band = QRectF(room.x() + first - shift, room.center().y() - 13, last - first, 26)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            if tokens.dark:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
            painter.fillRect(band, tokens.selected)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self._preedit:
            self._paint_preedit(painter)
        elif self.hasFocus() and self._shown_cursor:
            painter.fillRect(self._cursor_rect(), tokens.text)

    def _paint_preedit(self, painter: QPainter) -> None:
        """What an input method is still composing, over the cursor's place, on the surface and underlined."""
        tokens, font = tokens_of(self.palette()), fonts.font()
        at = self._cursor_rect()
        box = QRectF(at.x(), at.y(), fonts.text_width(font, self._preedit) + 2, at.height())
        painter.fillRect(box, tokens.surface)
        paint_text(painter, box, self._preedit, font, tokens.text, LEFT)
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), tokens.text)

    def _paint_count(self, painter: QPainter) -> None:
        if self._count_text:
            left = self._end() + 8
            spot = QRectF(left, 0, self.width() - _CLEAR - 8 - left, self.height())
            muted = tokens_of(self.palette()).muted
            paint_text(painter, spot, self._count_text, fonts.font(fonts.CAPTION), muted, RIGHT)

    def _room(self) -> QRectF:
        """Where the query stands: between the glass and the count."""
        return placed(QRectF(_LEFT_PAD, 0, self._end() - _LEFT_PAD, self.height()), self)

    def _shift_of(self, pieces: Sequence[Piece]) -> float:
        """How far the query is moved to the left in its room. It reads from left to right on every screen, since its
        words are the grammar's; where the screen starts at the right it stands at that side.
        """
        if not self.isRightToLeft():
            return self._shift
        return self._shift - max(0.0, self._room().width() - width_of(pieces) - 2)

    def _end(self) -> float:
        """The far end of the query's room, as it is for left to right."""
        count = fonts.text_width(fonts.font(fonts.CAPTION), self._count_text) + 12 if self._count_text else 0
        # A narrow field keeps its room for the words.
        count = count if self.width() > 3 * count else 0
        return self.width() - _CLEAR - 8 - count

    def _pieces(self) -> list[Piece]:
        text = self.text()
        cursor = self.cursorPosition() if self.hasFocus() else None
        return lay_out(text, self._terms(text), cursor)

    def _cursor_rect(self) -> QRectF:
        room, pieces = self._room(), self._pieces()
        x = room.x() + x_of(pieces, self.cursorPosition()) - self._shift_of(pieces)
        return QRectF(round(x), room.center().y() - 10, 1, 20)

    # -- inside --

    def _timer(self, pause: int, run: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(run)
        return timer

    def _on_text(self) -> None:
        self._pause.start()
        self._clear.setVisible(bool(self.text()))
        if not self.text():
            self._shift = 0.0
        self.update()

    def _on_moved(self) -> None:
        """The cursor moved: it stays in sight, and is seen at once."""
        self._shown_cursor = True
        pieces, room = self._pieces(), self._room().width()
        if not self.hasFocus():
            self._shift = 0.0
        else:
            at = x_of(pieces, self.cursorPosition())
            most = max(0.0, width_of(pieces) + 2 - room)
            self._shift = min(max(self._shift, at + 2 - room), at, most) if most else 0.0
        self.update()

    def _on_blink(self) -> None:
        self._shown_cursor = not self._shown_cursor
        self.update()

    def _on_clear(self) -> None:
        self.clear()
        self.completer_list.close_list()
        self.flush()

    def flush(self) -> None:
        """Searches at once for what was typed last, instead of after the pause."""
        if self._pause.isActive():
            self._pause.stop()
            self.searched.emit(self.text())

    def _enter(self) -> None:
        self.flush()
        self.entered.emit(self.text())

    def _spot(self, event: QMouseEvent) -> int:
        at: QPointF = event.position()
        pieces = self._pieces()
        return position_at(pieces, at.x() - self._room().x() + self._shift_of(pieces))

    def _select_to(self, spot: int) -> None:
        cursor = self.cursorPosition()
        if self.hasSelectedText():
            cursor = self.selectionEnd() if cursor == self.selectionStart() else self.selectionStart()
        self.setSelection(cursor, spot - cursor)

    def _show_offers(self) -> None:
        text = self.text()
        # What would change nothing is no proposal.
        offers = [offer for offer in self._known if text[offer.start : offer.end] != offer.text.rstrip()]
        rows = [Proposal(offer.text.strip(), offer.label, offer.icon, offer) for offer in offers]
        pieces = self._pieces()
        begins = (offers[0].end if self.isRightToLeft() else offers[0].start) if offers else 0
        left = round(place_in(self, self._room().x() + x_of(pieces, begins) - self._shift_of(pieces)))
        self.completer_list.show_rows(rows, left=max(0, left - 8), name=tr("Proposals"))

    def _take(self, row: Proposal) -> None:
        offer = row.value
        assert isinstance(offer, Offer)
        text = self.text()
        after = text[offer.end :]
        put = offer.text if not after.startswith(" ") else offer.text.rstrip(" ")
        self.setSelection(offer.start, offer.end - offer.start)
        self.insert(put)  # as typing would, so that Ctrl+Z takes it back
        if put.endswith(" ") or after.startswith(" "):
            self.setCursorPosition(offer.start + len(put) + (0 if put.endswith(" ") else 1))
        self.offer()

    def _margins(self) -> None:
        """Only the placeholder is drawn by Qt: it keeps clear of glass and key cap."""
        start, end = _LEFT_PAD, round(caps_width(self._key)) + 14 if self._key else 8
        if self.isRightToLeft():
            start, end = end, start
        QLineEdit.setTextMargins(self, start, 0, end, 0)
        self._fit_hint()
