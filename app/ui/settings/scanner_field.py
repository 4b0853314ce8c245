"""A field that shows what a scanner sends: what arrived, how quickly, and what it means."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.identifiers import is_gtin
from app.ui import fonts
from app.ui.i18n import tr, trn
from app.ui.key_words import key_name
from app.ui.scan_burst import GAP_MS, GS
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label

_SHOWN_GS = "␝"


class _Heard(Field):
    """Notes when the first and the last sign of a code came."""

    def __init__(self) -> None:
        super().__init__(tr("Scan something here"), icon="scan-barcode", accepts_scans=True, name=tr("Scanner test"))
        self.first_at = self.last_at = 0.0
        self.signs = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        now = time.monotonic()
        if event.text() and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.signs:
                self.first_at = now
            self.last_at = now
            self.signs += 1
        super().keyPressEvent(event)


class ScannerField(QWidget):
    """The field and the words about the last code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.field = _Heard()
        self.field.setMinimumWidth(320)
        self.field.setObjectName("scanner")
        self.code = label("", weight=fonts.STRONG, selectable=True, wrap=True)
        self.words = label("", size=fonts.CAPTION, tone=Tone.MUTED, wrap=True)
        column.addWidget(self.field)
        column.addWidget(self.code)
        column.addWidget(self.words)
        for line in (self.code, self.words):
            line.hide()
        self.field.returnPressed.connect(self._show)

    def _show(self) -> None:
        code, field = self.field.text(), self.field
        milliseconds = round((field.last_at - field.first_at) * 1000)
        by_hand = field.signs > 1 and milliseconds / (field.signs - 1) > GAP_MS
        parts = [
            trn("{n} character", "{n} characters", len(code)),
            tr("in {n} ms, ended by {enter}", n=milliseconds, enter=key_name("Return")),
        ]
        if is_gtin(code):
            parts.append(tr("a product code with the right check digit"))
        if GS in code:
            parts.append(tr("with group signs, as GS1 codes have them"))
        if by_hand:
            parts.append(tr("typed by hand, or by a slow scanner"))
        self.code.setText(code.replace(GS, _SHOWN_GS))
        self.words.setText(", ".join(parts))
        for line in (self.code, self.words):
            line.show()
        field.clear()
        field.signs = 0
