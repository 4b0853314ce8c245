"""The lot of units that go or come: typed as it is printed, or scanned."""

from __future__ import annotations

from collections.abc import Collection

from app.domain.gs1 import parse_goods_code
from app.domain.identifiers import barcode_key, is_gtin
from app.ui.i18n import tr
from app.ui.widgets.look_up import Captioned, PlainField


class LotField(Captioned):
    """Shown only for products that are kept by lot."""

    def __init__(self) -> None:
        self.field = PlainField(tr("Scan or type the lot"), name=tr("Lot"))
        super().__init__(tr("Lot"), self.field)
        self._scanned = ("", "")
        self._barcodes: frozenset[str] = frozenset()
        self.hide()

    def begin(self, *, by_lot: bool, barcodes: Collection[str]) -> None:
        """Asks anew, or not at all; ``barcodes``: those of the product."""
        self.field.clear()
        self._scanned, self._barcodes = ("", ""), frozenset(barcode_key(code) for code in barcodes)
        self.setVisible(by_lot)

    @property
    def is_asked(self) -> bool:
        """Whether the product is kept by lot."""
        return not self.isHidden()

    @property
    def lot(self) -> str:
        """What was typed or scanned, "" for nothing."""
        return " ".join(self.field.text().split()) if self.is_asked else ""

    @property
    def expires_on(self) -> str:
        """The last day that the scanned code told with this lot (YYYY-MM-DD), "" if it told none."""
        lot, day = self._scanned
        return day if lot and lot == self.lot else ""

    def take(self, code: str) -> bool:
        """A scan: the lot itself, or the GS1 code that holds it; False for the code of a product without its lot."""
        says = parse_goods_code(code)
        if says is not None and (not says.lot or (self._barcodes and barcode_key(says.gtin) not in self._barcodes)):
            return False
        if says is None and is_gtin(code.strip()):
            return False
        lot = says.lot if says is not None else " ".join(code.split())
        day = says.expires_on.isoformat() if says is not None and says.expires_on is not None else ""
        self._scanned = (lot, day)
        self.field.setText(lot)
        return bool(lot)
