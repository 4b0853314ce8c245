"""The window on the second screen: without frame, focus, pointer or any answer to a hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from app.ui.customer_display.look import Look, Shop
from app.ui.customer_display.shown import IDLE, Shown, State, newest
from app.ui.formats import NOTHING
from app.ui.mirror import painter_of
from app.ui.screens import STAYS
from app.ui.speech import Speech
from app.ui.theme import LIGHT, Tokens, make_palette


class DisplayWindow(QWidget):
    """Shows one ``Shown``. Signals: ``focused()``: the system made it the active window all the same; ``closed()``."""

    focused = Signal()
    closed = Signal()

    def __init__(self) -> None:
        kind = Qt.WindowType
        super().__init__(None, kind.Window | kind.FramelessWindowHint | kind.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the console ends with its own window
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setProperty(STAYS, True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._shown, self._newest = IDLE, 0
        self._tokens, self._speech, self._shop = LIGHT, Speech(), Shop()

    @property
    def shown(self) -> Shown:
        """What is on it."""
        return self._shown

    @property
    def newest(self) -> int:
        """The line that is in sight whatever else has no room."""
        return self._newest

    @property
    def speech(self) -> Speech:
        """The language on it."""
        return self._speech

    @property
    def tokens(self) -> Tokens:
        """Its colours."""
        return self._tokens

    @property
    def shop(self) -> Shop:
        """Whose display it is."""
        return self._shop

    def dress(self, tokens: Tokens, speech: Speech, shop: Shop) -> None:
        """Colours, language, and what is shown while nobody is served."""
        self._tokens, self._speech, self._shop = tokens, speech, shop
        self.setPalette(make_palette(tokens))
        self.setLayoutDirection(speech.direction)
        self.setWindowTitle(shop.name)
        self.update()

    def show_this(self, shown: Shown) -> None:
        """Another picture."""
        if shown == self._shown:
            return
        self._newest = newest(self._shown, shown, self._newest)
        self._shown = shown
        self.setAccessibleName(self._words())
        self.update()

    def stand_on(self, screen: QScreen, geometry: QRect, dress: Callable[[], object]) -> None:
        """Fills a screen, without becoming the active window; ``dress`` is called once it has its size."""
        if self.screen() is screen and self.geometry() == geometry and self.isVisible():
            return
        self.setScreen(screen)
        self.setGeometry(geometry)
        dress()
        if not self.isVisible():
            self.setWindowState(Qt.WindowState.WindowFullScreen)
            self.show()

    def end(self) -> None:
        """Takes it away for good."""
        self.hide()
        self.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        Look(painter_of(self), self.size(), self._tokens, self._speech, self._shop).draw(self._shown, self._newest)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.focused.emit()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never refused: the program could not end."""
        super().closeEvent(event)
        self.closed.emit()

    def _words(self) -> str:
        """What a screen reader may say of it."""
        shown = self._shown
        if shown.state is State.IDLE:
            return self._shop.name
        total = NOTHING if shown.sums is None else self._speech.money(shown.sums.total, shown.currency)
        return " ".join(part for part in (shown.name, shown.number, total) if part)
