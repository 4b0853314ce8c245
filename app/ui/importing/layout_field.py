"""As what a file is read: the layout that it seems to be in, to be changed where that is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.channels.base import Guess
from app.channels.registry import LAYOUTS
from app.services.import_sources import Plan
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.widgets.field import Choice
from app.ui.widgets.label import label


class LayoutField(QWidget):
    """A drop-down of the layouts that fit. Signals: ``chosen(str)`` a layout's name, "" = map the columns."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self.choice = Choice(name=tr("Read the file as"))
        self.choice.activated.connect(self._on_activated)
        caption = label(tr("Read as"), weight=fonts.STRONG)
        caption.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.choice)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_layouts(self, guesses: Sequence[Guess], plan: Plan) -> None:
        """Offers the layouts that the file fits; nothing is emitted."""
        self._current = "" if plan.mapping is not None else plan.layout
        fitting = [guess.layout.name for guess in guesses if not guess.missing]
        names = list(dict.fromkeys([*([self._current] if self._current else []), *fitting]))
        self.choice.clear()
        for name in names:
            self.choice.addItem(tr(LAYOUTS[name].title), name)
        self.choice.addItem(tr("Columns as I say…"), "")
        self.choice.setCurrentIndex(names.index(self._current) if self._current else len(names))
        self.choice.updateGeometry()

    def _on_activated(self, place: int) -> None:
        name = str(self.choice.itemData(place))
        if name != self._current or not name:
            self.chosen.emit(name)
