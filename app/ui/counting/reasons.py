"""Why a difference is posted: one key for each reason, with its digit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.domain.counting import REASON_WORDS, CountReason
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.widgets.card import Frame
from app.ui.widgets.key_button import KEY_GAP, Fit, StationKey
from app.ui.widgets.label import station_label

_MARGIN, _COLUMNS = 16, 2


class Reasons(Frame):
    """The reasons. Signals: ``chosen(CountReason)`` for one that was touched."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = station_label("", size=fonts.ST_BODY, weight=fonts.BOLD, elide=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setSpacing(KEY_GAP)
        grid.addWidget(self._said, 0, 0, 1, _COLUMNS)
        for place, reason in enumerate(CountReason):
            key = StationKey(tr(REASON_WORDS[reason]), str(place + 1))
            key.set_fit(Fit.TIGHT)
            key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            key.clicked.connect(lambda _on=False, reason=reason: self.chosen.emit(reason))
            grid.addWidget(key, 1 + place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(4, 1)
        self.show_reason(None)

    def show_reason(self, reason: CountReason | None) -> None:
        """Says which one is chosen."""
        self._said.setText(tr("Why: {reason}", reason=tr(REASON_WORDS[reason])) if reason else tr("Why?"))
