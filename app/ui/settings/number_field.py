"""A whole number with its unit, in the look of a field: typed, or moved by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox, QStyle, QStyleOptionSpinBox, QWidget

from app.ui import fonts
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.field import FIELD_HEIGHT
from app.ui.widgets.painting import paint_ring, paint_round

_SETTLE_MS = 400


class NumberField(QSpinBox):
    """A number. Signals: ``settled(int)`` a moment after a person changed it."""

    settled = Signal(int)

    def __init__(self, *, name: str, least: int, most: int, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(f" {unit}" if unit else "")
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setFont(fonts.font())
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.lineEdit().setPalette(clear)
        self._quiet = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SETTLE_MS)
        self._pause.timeout.connect(lambda: self.settled.emit(self.value()))
        self.valueChanged.connect(self._on_value)
        self.lineEdit().setTextMargins(8, 0, 8, 0)

    def show_value(self, value: int) -> None:
        """Shows a value that nobody typed."""
        self._quiet = True
        self.setValue(value)
        self._quiet = False

    def sizeHint(self) -> QSize:
        return QSize(fonts.dp(96), fonts.dp(FIELD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        rect = QRectF(self.rect())
        paint_round(painter, rect, fill=tokens.surface if self.isEnabled() else tokens.window, edge=tokens.edge)
        if self.hasFocus() or self.lineEdit().hasFocus():
            paint_ring(painter, rect, tokens)

    def initStyleOption(self, option: QStyleOptionSpinBox) -> None:
        super().initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_Sunken

    def _on_value(self, _value: int) -> None:
        if not self._quiet:
            self._pause.start()
