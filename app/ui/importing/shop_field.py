"""Which shop an order file is from: one that is known, or a new name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.queries.accounts import Account
from app.services.accounts import STORE
from app.ui import fonts
from app.ui.channel_names import channel_words
from app.ui.i18n import tr
from app.ui.widgets.button import Button
from app.ui.widgets.field import Choice, Field
from app.ui.widgets.label import label

MAX_NAME = 80


class ShopField(QWidget):
    """A drop-down of the known shops, and a field for a new name.

    Signals: ``chosen(str)`` when the shop changed; ``naming(bool)`` a name is awaited, or no longer.
    """

    chosen = Signal(str)
    naming = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop = ""
        self._choice = Choice(name=tr("Shop that the orders are from"))
        self._choice.activated.connect(self._on_activated)
        self._name = Field(tr("Name of the shop"), name=tr("Name of the new shop"))
        self._name.setMaxLength(MAX_NAME)
        self._name.setFixedWidth(fonts.dp(220))
        self._name.editingFinished.connect(self._on_named)
        self._use = Button(tr("Use this name"))
        self._use.clicked.connect(self._on_named)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        caption = label(tr("From the shop"), weight=fonts.STRONG)
        caption.setBuddy(self._choice)
        row.addWidget(caption)
        row.addWidget(self._choice)
        row.addWidget(self._name)
        row.addWidget(self._use)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def shop(self) -> str:
        """The shop that is chosen; "" is the one without a name."""
        return self._shop

    @property
    def is_naming(self) -> bool:
        """Whether a name is being typed."""
        return not self._name.isHidden()

    def set_shops(self, channel: str, accounts: Sequence[Account], shop: str) -> None:
        """Offers the shops of a channel; nothing is emitted."""
        self._shop = shop
        title = channel_words(channel or STORE)
        names = list(dict.fromkeys([shop, *(account.shop for account in accounts), *([] if accounts else [""])]))
        self._choice.clear()
        for name in names:
            self._choice.addItem(name or tr("{channel}, without a name", channel=title), name)
        self._choice.addItem(tr("Another shop…"))
        self._choice.setCurrentIndex(0)
        self._choice.updateGeometry()
        self._name.clear()
        self._show_name(False)

    def choose_another(self) -> None:
        """Asks for the name of a shop that is not known yet."""
        self._choice.setCurrentIndex(self._choice.count() - 1)
        self._show_name(True)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.naming.emit(True)

    def _on_activated(self, place: int) -> None:
        if place == self._choice.count() - 1:
            self.choose_another()
        else:
            self._choose(str(self._choice.itemData(place)))

    def _on_named(self) -> None:
        name = " ".join(self._name.text().split())
        if name:
            self._choose(name)

    def _choose(self, shop: str) -> None:
        self._show_name(False)
        if shop == self._shop:
            self._choice.setCurrentIndex(0)
            self.naming.emit(False)
        else:
            self._shop = shop
            self.chosen.emit(shop)

    def _show_name(self, shown: bool) -> None:
        self._name.setVisible(shown)
        self._use.setVisible(shown)
