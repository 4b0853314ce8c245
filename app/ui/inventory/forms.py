"""What is asked in the card: an adjustment, a move, how much there should be. Enter saves, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.queries.bins import BinRow
from app.queries.stock_card import SpotRow, StockCard
from app.queries.stock_grid import GridRow
from app.services.stock_adjust import AdjustReason, AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetPolicy
from app.ui.formats import number
from app.ui.i18n import tr
from app.ui.inventory.typed import whole
from app.ui.inventory.words import CAME, REASONS, WENT, bin_words
from app.ui.widgets.completer import Proposal
from app.ui.widgets.look_up import Captioned, LookUpField, PlainField
from app.ui.widgets.side_form import SideForm

_MOST = 1_000_000_000


class StockForm(SideForm):
    """A form over the card, about a product at a location."""

    def __init__(self, title: str, save: str) -> None:
        super().__init__(title, save, does="stock.save")
        self.card: StockCard | None = None
        self.row: GridRow | None = None

    def open_for(self, card: StockCard, row: GridRow) -> None:
        """Asks about a product at a location."""
        self.card, self.row = card, row
        self.where.setText(row.location)
        self.begin(partial(self.fill, card, row))

    def fill(self, card: StockCard, row: GridRow) -> None:
        """Fills the fields."""


def spots_at(card: StockCard, location_id: int) -> list[SpotRow]:
    """Where units of the product lie at a location."""
    return [spot for spot in card.spots if spot.location_id == location_id]


def spot_words(spot: SpotRow) -> str:
    """A place with its lot: ``A-04-2 · lot L7: 30``."""
    place = spot.bin or tr("in no bin")
    if spot.lot:
        place = tr("{place}, lot {lot}", place=place, lot=spot.lot)
    return f"{place}: {number(spot.on_hand)}"


class AdjustForm(StockForm):
    """Units came or went: how many, why, where, and a note."""

    def __init__(self) -> None:
        super().__init__(tr("Adjust"), tr("Adjust"))
        self.units = self.units_field(tr("Units"), tr("-3 or 5"))
        self.reason, self.place = self.choice(tr("Reason")), self.choice(tr("Where"))
        self.note = PlainField(name=tr("Note"))
        self.note.returnPressed.connect(self.save)
        self.units.textEdited.connect(self._offer_reasons)
        self.fields.addWidget(Captioned(tr("Units"), self.units), 0, 0)
        self.fields.addWidget(Captioned(tr("Reason"), self.reason), 0, 1)
        self.fields.addWidget(Captioned(tr("Where"), self.place), 1, 0, 1, 2)
        self.fields.addWidget(Captioned(tr("Note"), self.note), 2, 0, 1, 2)

    def fill(self, card: StockCard, row: GridRow) -> None:
        self.units.clear()
        self.note.clear()
        self._spots = spots_at(card, row.location_id)
        self.place.clear()
        self.place.addItem(tr("Anywhere here"), None)
        for spot in self._spots:
            if spot.bin_id is not None or spot.lot_id is not None:
                self.place.addItem(spot_words(spot), (spot.bin_id, spot.lot_id))
        self._offer_reasons("-1")

    def first(self) -> QWidget:
        return self.units

    def _offer_reasons(self, text: str) -> None:
        """Only reasons that fit: what was found did not go."""
        units = whole(text)
        reasons = CAME if units is not None and units > 0 else WENT
        if [self.reason.itemData(place) for place in range(self.reason.count())] == [str(one) for one in reasons]:
            return
        self.reason.clear()
        for reason in reasons:
            self.reason.addItem(tr(REASONS[reason]), str(reason))

    def command(self) -> AdjustStock | None:
        units = whole(self.units.text())
        if not units or abs(units) > _MOST:
            self.refuse(tr("Say how many units came, or went: -3 or 5."), self.units)
            return None
        assert self.row is not None
        bin_id, lot_id = self.place.currentData() or (None, None)
        reason = self.reason.currentData() or AdjustReason.CORRECTION
        return AdjustStock(
            self.row.sku_id, self.row.location_id, units, str(reason), bin_id, lot_id, self.note.text().strip()
        )


class MoveForm(StockForm):
    """Units go to another bin of their location. ``ask(text)`` answers with bins by ``show_bins``."""

    def __init__(self, ask: Callable[[str], object]) -> None:
        super().__init__(tr("Move"), tr("Move"))
        self.target: BinRow | None = None
        self._spots: list[SpotRow] = []
        self.units, self.source = self.units_field(tr("Units")), self.choice(tr("From"))
        self.bin = LookUpField(tr("Type or scan a bin"), icon="map-pin", name=tr("To"))
        self.bin.setProperty("acceptsScans", True)
        self.bin.asked.connect(ask)
        self.bin.taken.connect(self._on_taken)
        self.bin.unmatched.connect(lambda text: self.refuse(tr("There is no bin {code} here.", code=text), self.bin))
        self.bin.textEdited.connect(lambda _text: self._forget())
        self.fields.addWidget(Captioned(tr("From"), self.source), 0, 0, 1, 2)
        self.fields.addWidget(Captioned(tr("Units"), self.units), 1, 0)
        self.fields.addWidget(Captioned(tr("To"), self.bin), 1, 1)
        self.source.currentIndexChanged.connect(self._propose_units)

    def fill(self, card: StockCard, row: GridRow) -> None:
        self._spots, self.target = spots_at(card, row.location_id), None
        self.source.clear()
        for spot in self._spots:
            self.source.addItem(spot_words(spot), None)
        self.bin.clear()
        self._propose_units()

    def first(self) -> QWidget:
        return self.bin

    def show_bins(self, text: str, bins: Sequence[BinRow]) -> None:
        """The answer for what was typed."""
        hits = [Proposal(row.code, bin_words(row.kind), "map-pin", row) for row in bins]
        self.bin.show_hits(text, hits, tr("Bins"))

    def take_bin(self, row: BinRow) -> None:
        """A bin was chosen, or scanned."""
        self.target = row
        self.bin.setText(row.code)
        self.units.setFocus(Qt.FocusReason.OtherFocusReason)
        self.units.selectAll()

    def _on_taken(self, proposal: Proposal) -> None:
        if isinstance(proposal.value, BinRow):
            self.take_bin(proposal.value)

    def _forget(self) -> None:
        self.target = None

    def _propose_units(self) -> None:
        spot = self._spot()
        self.units.setText(str(spot.on_hand) if spot is not None else "")

    def _spot(self) -> SpotRow | None:
        place = self.source.currentIndex()
        return self._spots[place] if 0 <= place < len(self._spots) else None

    def command(self) -> MoveStock | None:
        spot, units = self._spot(), whole(self.units.text())
        assert self.row is not None
        if spot is None:
            self.refuse(tr("Nothing lies here that could be moved."), self.units)
        elif self.target is None:
            self.refuse(tr("Say to which bin: type its code, or scan its label."), self.bin)
        elif not units or units < 0 or units > spot.on_hand:
            self.refuse(tr("Say how many of the {n} units go.", n=number(spot.on_hand)), self.units)
        else:
            key = (self.row.sku_id, self.row.location_id)
            return MoveStock(*key, spot.bin_id, self.target.id, units, spot.lot_id)
        return None


class PolicyForm(StockForm):
    """Safety stock, and when and up to how many units are bought."""

    def __init__(self) -> None:
        super().__init__(tr("Stock levels"), tr("Save"))
        self.safety = self.units_field(tr("Safety stock"))
        self.point = self.units_field(tr("Reorder at"), tr("never"))
        self.target = self.units_field(tr("Up to"))
        for column, (caption, field) in enumerate(
            ((tr("Safety stock"), self.safety), (tr("Reorder at"), self.point), (tr("Up to"), self.target))
        ):
            self.fields.addWidget(Captioned(caption, field), 0, column)

    def fill(self, card: StockCard, row: GridRow) -> None:
        self.safety.setText(str(row.safety))
        for field, value in ((self.point, row.reorder_point), (self.target, row.reorder_to)):
            field.setText("" if value is None else str(value))
        self.safety.selectAll()

    def first(self) -> QWidget:
        return self.safety

    def command(self) -> SetPolicy | None:
        assert self.row is not None
        values: list[int | None] = []
        for field in (self.safety, self.point, self.target):
            text = field.text().strip()
            value = whole(text) if text else None
            if (text and value is None) or (value is not None and value < 0):
                self.refuse(tr("Give whole numbers, or nothing: safety 5, reorder at 10, up to 40."), field)
                return None
            values.append(value)
        safety, point, target = values
        return SetPolicy(self.row.sku_id, self.row.location_id, safety or 0, point, target)
