"""Where an import begins: a place to drop a file, ways to choose or paste one, and a template for each kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.channels.base import Kind
from app.ui import fonts
from app.ui.i18n import mark, tr
from app.ui.importing.check import KIND_NAMES
from app.ui.widgets.button import Button, Size
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.scroll import scroll_area

MARGIN = 24
# Where all cards stand in one row, px at 100 %, and how many stand in a row elsewhere.
_WIDE, _FEW = 1000, 3
_ICONS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.ORDERS: "inbox",
        Kind.PRODUCTS: "package",
        Kind.STOCK: "boxes",
        Kind.CUSTOMERS: "users",
        Kind.LOCATIONS: "map-pin",
    }
)
_WORDS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.ORDERS: mark("Exports of your channels, just as they are. The same file twice changes nothing."),
        Kind.PRODUCTS: mark("SKU, title, barcode, weight, price. Only what a cell says is changed."),
        Kind.STOCK: mark("SKU, location, quantity. What the file says is what is there."),
        Kind.CUSTOMERS: mark("Name, e-mail, phone, address. Found again by e-mail or phone."),
        Kind.LOCATIONS: mark("Code, name, address. The postcode says where it is on the map."),
    }
)


class StartPage(Panel):
    """What files work and where to drop one. Signals: ``template_wanted(Kind)``."""

    template_wanted = Signal(object)

    def __init__(self, ways: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self.setAccessibleName(tr("Drop a file anywhere in this window"))
        body = Panel(QPalette.ColorRole.Base)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        column.setSpacing(0)
        drop = EmptyState(
            "file-spreadsheet",
            tr("Drop a file anywhere in this window"),
            tr("Or paste cells from a spreadsheet. Everything is checked first, and an import can be undone."),
            ways,
        )
        column.addWidget(drop, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.templates: dict[Kind, Button] = {}
        self._cards = [self._card(kind) for kind in Kind]
        self._deal(len(self._cards))
        column.addLayout(self._grid)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll_area(body))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._deal(len(self._cards) if self.width() >= fonts.dp(_WIDE) else _FEW)

    def _deal(self, columns: int) -> None:
        """Puts the cards into rows of ``columns``."""
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for place in range(len(self._cards)):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def _card(self, kind: Kind) -> Card:
        card = Card(tr(KIND_NAMES[kind]))
        card.head_row.insertWidget(0, Glyph(_ICONS[kind], 20))
        card.body.setSpacing(8)
        card.body.addWidget(label(tr(_WORDS[kind]), size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        card.body.addStretch(1)
        tip = tr("Save a file with the right columns and an example, to fill in")
        save = self.templates[kind] = Button(tr("Template CSV"), size=Size.SMALL, icon="download", tip=tip)
        save.setAccessibleName(tr("Template CSV: {kind}", kind=tr(KIND_NAMES[kind])))
        save.clicked.connect(lambda: self.template_wanted.emit(kind))
        card.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        return card
