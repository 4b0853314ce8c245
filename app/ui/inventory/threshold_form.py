"""How many units one of the shop's channels never gets, of a product or of every one, asked in a product's card."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.queries.stock_card import KeptFrom, StockCard
from app.queries.stock_grid import GridRow
from app.services.stock_policies import SetThreshold
from app.ui.channel_names import channel_words
from app.ui.formats import number
from app.ui.i18n import tr
from app.ui.inventory.stock_form import StockForm
from app.ui.widgets.label import Tone, label
from app.ui.widgets.look_up import Captioned
from app.ui.widgets.side_form import whole


class ThresholdForm(StockForm):
    """Units that a channel never gets, of any location, beside the safety stock."""

    def __init__(self) -> None:
        super().__init__(tr("Kept from a channel"), tr("Save"))
        self._kept: tuple[KeptFrom, ...] = ()
        self.channel, self.scope = self.choice(tr("Channel")), self.choice(tr("Of"))
        self.units = self.units_field(tr("Units it never gets"))
        self.scope.addItem(tr("This product"), True)
        self.scope.addItem(tr("Every product"), False)
        for choice in (self.channel, self.scope):
            choice.currentIndexChanged.connect(lambda _at: self._show())
        self._note = label("", tone=Tone.MUTED, wrap=True)
        self.fields.addWidget(Captioned(tr("Channel"), self.channel), 0, 0, 1, 2)
        self.fields.addWidget(Captioned(tr("Of"), self.scope), 1, 0)
        self.fields.addWidget(Captioned(tr("Units it never gets"), self.units), 1, 1)
        self.fields.addWidget(self._note, 2, 0, 1, 2)

    def fill(self, card: StockCard, row: GridRow) -> None:
        self.where.setText(card.product.code)
        self._kept = card.kept
        for choice in (self.channel, self.scope):
            choice.blockSignals(True)
        self.channel.clear()
        for one in self._kept:
            self.channel.addItem(channel_words(one.channel, one.shop), one.account_id)
        self.scope.setCurrentIndex(0)
        for choice in (self.channel, self.scope):
            choice.blockSignals(False)
        self._show()

    def first(self) -> QWidget:
        return self.units if len(self._kept) == 1 else self.channel

    @property
    def chosen(self) -> KeptFrom | None:
        """The channel, and what is kept from it."""
        at = self.channel.currentIndex()
        return self._kept[at] if 0 <= at < len(self._kept) else None

    @property
    def is_of_this(self) -> bool:
        """Whether it is asked of the card's product alone."""
        return bool(self.scope.currentData())

    def _show(self) -> None:
        chosen = self.chosen
        if chosen is None:
            kept, words = None, tr("No channel's orders have come in yet.")
        elif self.is_of_this:
            kept, words = chosen.units, tr("It is kept at all locations together with their safety stock.")
            if chosen.every:
                words = tr("Of every product without a number of its own: {n}.", n=number(chosen.every))
        else:
            kept, words = chosen.every or None, tr("A product with a number of its own keeps that.")
        self.units.setText("" if kept is None else str(kept))
        self.units.selectAll()
        self._note.setText(words)

    def command(self) -> SetThreshold | None:
        chosen, text = self.chosen, self.units.text().strip()
        units = whole(text or "0")
        if chosen is None:
            self.refuse(tr("There is no channel yet: import its orders first."), self.channel)
            return None
        if units is None or units < 0:
            self.refuse(tr("Give a whole number; 0 takes it away."), self.units)
            return None
        assert self.card is not None
        return SetThreshold(chosen.account_id, self.card.product.sku_id if self.is_of_this else None, units)
