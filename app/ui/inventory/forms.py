"""What is asked in the card: an adjustment, a move, how much there should be. Enter saves, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.queries.bins import BinRow
from app.queries.stock_card import SpotRow, StockCard
from app.queries.stock_grid import GridRow
from app.services.pictures import attached
from app.services.stock_adjust import AdjustReason, AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetPolicy
from app.ui.formats import number
from app.ui.i18n import tr
from app.ui.inventory.lot_field import LotField
from app.ui.inventory.serial_field import SerialField
from app.ui.inventory.stock_form import PhotoForm, StockForm
from app.ui.inventory.words import CAME, REASONS, WENT, bin_words
from app.ui.widgets.completer import Proposal
from app.ui.widgets.look_up import Captioned, LookUpField, PlainField
from app.ui.widgets.side_form import whole

_MOST = 1_000_000_000


def spots_at(card: StockCard, location_id: int) -> list[SpotRow]:
    """Where units of the product lie at a location."""
    return [spot for spot in card.spots if spot.location_id == location_id]


def spot_words(spot: SpotRow) -> str:
    """A place with its lot: ``A-04-2 · lot L7: 30``."""
    place = spot.bin or tr("in no bin")
    if spot.lot:
        place = tr("{place}, lot {lot}", place=place, lot=spot.lot)
    return f"{place}: {number(spot.on_hand)}"


class AdjustForm(PhotoForm):
    """Units came or went: how many, why, where, which ones, a note and a photo."""

    def __init__(self, shrink: Callable[[bytes], object]) -> None:
        super().__init__(tr("Adjust"), tr("Adjust"), shrink)
        self.units = self.units_field(tr("Units"), tr("-3 or 5"))
        self.reason, self.place = self.choice(tr("Reason")), self.choice(tr("Where"))
        self.note = PlainField(name=tr("Note"))
        self.note.returnPressed.connect(self.save)
        self.units.textEdited.connect(self._offer_reasons)
        self.fields.addWidget(Captioned(tr("Units"), self.units), 0, 0)
        self.fields.addWidget(Captioned(tr("Reason"), self.reason), 0, 1)
        self.fields.addWidget(Captioned(tr("Where"), self.place), 1, 0, 1, 2)
        self.serials = SerialField()
        self.serials.field.returnPressed.connect(self.save)
        self.fields.addWidget(self.serials, 2, 0, 1, 2)
        self.lot = LotField()
        self.lot.field.returnPressed.connect(self.save)
        self.fields.addWidget(self.lot, 3, 0, 1, 2)
        self.fields.addWidget(Captioned(tr("Note"), self.note), 4, 0, 1, 2)
        self.fields.addWidget(self.photo, 5, 0, 1, 2)
        self.give_way_to_photos(self.units, self.note, self.serials.field, self.lot.field)

    def take_code(self, code: str) -> bool:
        """The lot; or the serial number of one unit more, and as many go, unless it was said that they came."""
        if self.lot.is_asked:
            return self.lot.take(code)
        if not self.serials.is_asked:
            return False
        before = whole(self.units.text())
        self.serials.add(code)
        count = len(self.serials.numbers)
        self.units.setText(str(count if before is not None and before > 0 else -count))
        self._offer_reasons(self.units.text())
        return True

    def fill(self, card: StockCard, row: GridRow) -> None:
        self.units.clear()
        self.note.clear()
        self.photo.clear()
        self.serials.begin(by_number=card.product.by_number)
        self.lot.begin(by_lot=card.product.by_lot, barcodes=[code for code, _ in card.product.barcodes])
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
        serials = self.serials.numbers
        if self.serials.is_asked and len(serials) != abs(units) and (serials or units > 0):
            self.refuse(tr("Give the serial number of each unit: scan them, or K1, K2."), self.serials.field)
            return None
        bin_id, lot_id = self.place.currentData() or (None, None)
        if self.lot.is_asked and units > 0 and lot_id is None and not self.lot.lot:
            self.refuse(tr("Which lot is it? Scan it, or type it."), self.lot.field)
            return None
        if not self.has_read_photo():
            return None
        assert self.row is not None
        reason = self.reason.currentData() or AdjustReason.CORRECTION
        key = (self.row.sku_id, self.row.location_id)
        picture = attached(self.photo.data)[0] if self.photo.data else ""
        note = self.note.text().strip()
        lot, day = self.lot.lot, self.lot.expires_on if units > 0 else ""
        at = (bin_id, None if lot else lot_id)
        return AdjustStock(*key, units, str(reason), *at, note, picture, serials, lot, day)


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
        self.serials = SerialField()
        self.serials.field.returnPressed.connect(self.save)
        self.serials.field.textEdited.connect(lambda _text: self._count_numbers())
        self.fields.addWidget(self.serials, 2, 0, 1, 2)
        self.source.currentIndexChanged.connect(self._propose_units)

    def fill(self, card: StockCard, row: GridRow) -> None:
        self._spots, self.target = spots_at(card, row.location_id), None
        self.serials.begin(by_number=card.product.by_number)
        self.source.clear()
        for spot in self._spots:
            self.source.addItem(spot_words(spot), None)
        self.bin.clear()
        self._propose_units()

    def first(self) -> QWidget:
        return self.serials.field if self.serials.is_asked else self.bin

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

    def take_code(self, code: str) -> bool:
        """The serial number of one unit more."""
        if self.serials.is_asked:
            self.serials.add(code)
            self._count_numbers()
        return self.serials.is_asked

    def take_place(self, bin_id: int | None, lot_id: int | None) -> None:
        """Where a unit lies that was scanned: it is moved from there."""
        at = next((at for at, spot in enumerate(self._spots) if (spot.bin_id, spot.lot_id) == (bin_id, lot_id)), -1)
        if at >= 0:
            self.source.setCurrentIndex(at)
            self._count_numbers()

    def _count_numbers(self) -> None:
        if self.serials.numbers:
            self.units.setText(str(len(self.serials.numbers)))

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
        elif self.serials.numbers and len(self.serials.numbers) != units:
            self.refuse(tr("Give the serial number of each unit: scan them, or K1, K2."), self.serials.field)
        else:
            key = (self.row.sku_id, self.row.location_id)
            bins = (spot.bin_id, self.target.id)
            return MoveStock(*key, *bins, units, spot.lot_id, serials=self.serials.numbers)
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
