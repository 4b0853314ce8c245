"""One page of a document at any size: the whole of it, as wide as there is room, or as large as on paper."""

from __future__ import annotations

import enum

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPalette, QResizeEvent, QScreen, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget

from app.ui.widgets.preview_page import PreviewPage
from app.ui.widgets.scroll import thin_bars

# Percent of the size on paper.
STEPS = (25, 33, 50, 67, 75, 100, 125, 150, 200, 300)
# Rasters of more dots would show nothing more of what printers print.
_LEAST_DPI, _MOST_DPI = 96, 300
_EDGE = 2  # the frame around the page, on both sides together
_NOTCH = 120
_SETTLE_MS = 120
_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Fit(enum.Enum):
    """What decides about the size; NONE: the percents do."""

    PAGE = enum.auto()
    WIDTH = enum.auto()
    NONE = enum.auto()


class PageZoom(QScrollArea):
    """Shows a page and scrolls where it is larger than the room.

    Signals: ``zoomed()`` the size changed; ``sharper_wanted()`` the raster has fewer dots than are shown by now.
    """

    zoomed = Signal()
    sharper_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = PreviewPage()
        self.fit, self._percent = Fit.PAGE, 100
        self._paper = QSizeF()
        self._turned = 0
        self._told = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._ask_for_sharper)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setCornerWidget(QWidget())  # else the style draws a grip that grips nothing
        thin_bars(self)
        self.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        # A page is moved by the hand, with a mouse as with a finger.
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)

    # -- what is shown --

    def set_image(self, image: QImage, paper: QSizeF, name: str = "") -> None:
        """Shows a raster of a page whose paper has this size in inches."""
        other = paper != self._paper
        self._paper = paper
        self.page.set_image(image, name)
        self._lay_out()
        if other:
            self.verticalScrollBar().setValue(0)

    def set_words(self, words: str) -> None:
        """Shows a sentence in place of a page."""
        self._paper = QSizeF()
        self.page.set_words(words)
        self._lay_out()

    @property
    def percent(self) -> int:
        """How large the page is, 100 as on paper; 0 while there is none."""
        if self._paper.isEmpty():
            return 0
        return round(self._shown_width() / (self._paper.width() * true_dpi(self.screen())) * 100)

    @property
    def wanted_dpi(self) -> int:
        """How many dots to an inch of paper the raster should have for what is shown now."""
        if self._paper.isEmpty():
            return _MOST_DPI // 2
        dots = self._shown_width() * self.devicePixelRatioF() / self._paper.width()
        return round(max(_LEAST_DPI, min(dots, _MOST_DPI)))

    # -- zooming --

    def use(self, fit: Fit, percent: int = 100) -> None:
        """Fits the page, or (``Fit.NONE``) shows it at ``percent``."""
        self.fit, self._percent = fit, max(STEPS[0], min(percent, STEPS[-1]))
        self._lay_out()

    def step(self, by: int, at: QPointF | None = None) -> None:
        """The next larger (1) or smaller (-1) step; what is at ``at`` (else in the middle) stays there."""
        now = self.percent
        further = [step for step in STEPS if (step > now if by > 0 else step < now)]
        if not now or not further:
            return
        spot = at if at is not None else QPointF(self.viewport().rect().center())
        before = QPointF(self.page.mapFrom(self.viewport(), spot.toPoint()))
        part = QPointF(before.x() / max(1, self.page.width()), before.y() / max(1, self.page.height()))
        self.use(Fit.NONE, further[0] if by > 0 else further[-1])
        self.horizontalScrollBar().setValue(round(part.x() * self.page.width() - spot.x()))
        self.verticalScrollBar().setValue(round(part.y() * self.page.height() - spot.y()))

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """An arrow key; True if there was anywhere to go."""
        across, down = _ARROWS.get(Qt.Key(event.key()), (0, 0))
        for bar, way in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            if way and bar.maximum() > bar.minimum():
                bar.setValue(bar.value() + way * 3 * bar.singleStep())
                return True
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            way = 1 if self._turned > 0 else -1
            self._turned -= way * _NOTCH
            self.step(way, event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # -- inside --

    def _shown_width(self) -> float:
        if self.fit is Fit.NONE:
            return self._percent / 100 * self._paper.width() * true_dpi(self.screen())
        room = self.viewport().size() - QSize(_EDGE, _EDGE)
        if self.fit is Fit.WIDTH:
            return room.width()
        return self._paper.scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio).width()

    def _lay_out(self) -> None:
        bars = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bars[0] if self.fit is Fit.NONE else bars[1])
        # As wide as there is room: a bar that came and went would change the room.
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy({Fit.NONE: bars[0], Fit.PAGE: bars[1], Fit.WIDTH: always}[self.fit])
        fits = self.fit is Fit.PAGE or self._paper.isEmpty()
        if self.widgetResizable() != fits:
            self.setWidgetResizable(fits)
        if not fits:
            width = self._shown_width()
            height = width * self._paper.height() / self._paper.width()
            self.page.resize(round(width) + _EDGE, round(height) + _EDGE)
        if self.percent != self._told:
            self._told = self.percent
            self.zoomed.emit()
        self._later.start()

    def _ask_for_sharper(self) -> None:
        if not self._paper.isEmpty() and self.page.dots < self.wanted_dpi * self._paper.width() * 0.95:
            self.sharper_wanted.emit()


def true_dpi(screen: QScreen | None) -> float:
    """How many px of ours an inch on the screen has, as far as the screen tells; else 96."""
    told = screen.physicalDotsPerInchX() if screen is not None else 0.0
    return told if 60 <= told <= 400 else 96.0
