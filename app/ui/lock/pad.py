"""Big buttons for gloves: a person, a digit; and the dots of a PIN."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.painting import CENTER, OUTER_RADIUS, paint_ring, paint_round, paint_text
from app.ui.widgets.text_paint import wrapped

TARGET, GAP, BOX = 72, 16, 56
_WORDS, _DIGIT, _ICON, _SIDE, _MOST_LINES = 22, 30, 28, 20, 2
_DOT, _DOT_GAP = 14, 12


class BigKey(QPushButton):
    """A big button with words, in up to two lines, or an icon. ``main``: it goes on; checked: it is chosen."""

    def __init__(
        self, text: str, *, icon: str = "", main: bool = False, size: int = _WORDS, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._main, self._size = icon, main, size
        self.setAutoDefault(False)
        self.setMinimumSize(TARGET, TARGET)
        self.setFixedHeight(TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = fonts.text_width(self._face(), self.text()) / _MOST_LINES + 2 * _SIDE
        return QSize(max(TARGET, round(width)), TARGET)

    def _face(self) -> fonts.Face:
        return fonts.station_font(self._size, fonts.STRONG)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self._main and self.isEnabled()
        chosen = tokens.pair(Status.ACTIVE).bg if self.isChecked() else tokens.surface
        fill = tokens.accent if strong else tokens.row_line if self.isDown() else chosen
        edge = tokens.accent if self.isChecked() or strong else tokens.edge
        paint_round(painter, whole, fill=fill, edge=edge, radius=OUTER_RADIUS)
        ink = tokens.on_accent if strong else tokens.text if self.isEnabled() else tokens.muted
        if self.hasFocus():
            paint_ring(painter, whole, tokens)
        if self._icon:
            paint_icon(painter, (self.width() - _ICON) / 2, (self.height() - _ICON) / 2, _ICON, self._icon, ink)
            return
        face, room = self._face(), whole.adjusted(_SIDE / 2, 0, -_SIDE / 2, 0)
        lines = wrapped(self.text(), face, int(room.width()), _MOST_LINES)
        high = fonts.metrics(face).height()
        top = room.center().y() - high * len(lines) / 2
        for number, line in enumerate(lines):
            paint_text(painter, QRectF(room.x(), top + number * high, room.width(), high), line, face, ink, CENTER)


class Dots(QWidget):
    """How many digits there are, and not which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setFixedHeight(BOX)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Shows so many."""
        self._count = count
        self.setAccessibleName(tr("PIN: {n} digits", n=count))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        paint_round(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), fill=tokens.surface, edge=tokens.edge)
        step = _DOT + _DOT_GAP
        left = (self.width() - self._count * step + _DOT_GAP) / 2
        for number in range(self._count):
            dot = QRectF(left + number * step, (self.height() - _DOT) / 2, _DOT, _DOT)
            paint_round(painter, dot, fill=tokens.text, radius=_DOT / 2)


class NumberPad(QWidget):
    """Ten digits, one back, and Enter. Signals: ``digit(str)``, ``back()``, ``entered()``."""

    digit = Signal(str)
    back = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every number pad
        for place, sign in enumerate("123456789"):
            grid.addWidget(self._digit(sign), place // 3, place % 3)
        back = BigKey("", icon="delete")
        back.setAccessibleName(tr("Take the last digit away"))
        back.clicked.connect(self.back)
        self.enter = BigKey(tr("Enter"), main=True)
        self.enter.clicked.connect(self.entered)
        grid.addWidget(back, 3, 0)
        grid.addWidget(self._digit("0"), 3, 1)
        grid.addWidget(self.enter, 3, 2)
        for key in (back, self.enter):
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has these keys itself

    def _digit(self, sign: str) -> BigKey:
        key = BigKey(sign, size=_DIGIT)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.clicked.connect(lambda: self.digit.emit(sign))
        return key
