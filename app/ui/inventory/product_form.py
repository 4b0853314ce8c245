"""What a product is, asked in its card: name, price, weight and size, customs, lots or serial numbers, barcodes."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.typed_numbers import read_money, shown_money
from app.errors import BadInput
from app.queries.stock_card import ProductFacts, StockCard
from app.queries.stock_grid import GridRow
from app.services.products import ChangeProduct
from app.ui.formats import decimal_mark
from app.ui.i18n import mark, said, tr
from app.ui.inventory.forms import StockForm, whole
from app.ui.widgets.look_up import Captioned, PlainField

_TRACKING = {"none": mark("Units only"), "lot": mark("By lot"), "serial": mark("By serial number")}
_NUMBERS = ("weight_g", "length_mm", "width_mm", "height_mm")
_TEXTS = ("title", "hs_code", "origin_country", "vendor", "owner")


def values_of(product: ProductFacts) -> dict[str, Any]:
    """What can be changed of a product, as ``ChangeProduct`` takes it; ``options`` are JSON."""
    sizes = dict(zip(_NUMBERS[1:], product.size_mm, strict=True))
    return {
        **{name: getattr(product, name) for name in _TEXTS},
        "weight_g": product.weight_g,
        **sizes,
        "price_amount": product.price_amount,
        "options": dict(product.options),
        "hazardous": product.hazardous,
        "tracking": product.tracking,
    }


def options_text(options: dict[str, str]) -> str:
    """``Size: M, Colour: red``."""
    return ", ".join(f"{name}: {text}" for name, text in options.items())


def barcodes_text(barcodes: tuple[tuple[str, int], ...]) -> str:
    """``4006381333931, CASE-12=12``: what stands for several units says so."""
    return ", ".join(code if units == 1 else f"{code}={units}" for code, units in barcodes)


class ProductForm(StockForm):
    """Changes the product of the card, at whatever location it is."""

    is_long = True

    def __init__(self) -> None:
        super().__init__(tr("Product"), tr("Save"))
        hints = {"options": tr("Size: M, Colour: red"), "barcodes": tr("4006381333931, CASE-12=12")}
        self._texts = {name: self.units_field(words, hints.get(name, "")) for name, words in (
            ("title", tr("Name")), ("price_amount", tr("Price")), ("weight_g", tr("Weight, g")),
            ("hs_code", tr("HS code")), ("length_mm", tr("Length, mm")), ("width_mm", tr("Width, mm")),
            ("height_mm", tr("Height, mm")), ("origin_country", tr("Made in")), ("vendor", tr("Brand")),
            ("owner", tr("Owner")), ("options", tr("Options")), ("barcodes", tr("Barcodes")),
        )}  # fmt: skip
        self.tracking, self.hazardous = self.choice(tr("Followed")), self.choice(tr("Dangerous goods"))
        for kind, words in _TRACKING.items():
            self.tracking.addItem(tr(words), kind)
        for words, flag in ((tr("No"), False), (tr("Yes"), True)):
            self.hazardous.addItem(words, flag)
        rows: list[list[tuple[QWidget, int]]] = [
            [(self._texts["title"], 6)],
            [(self._texts[name], 2) for name in ("price_amount", "weight_g", "hs_code")],
            [(self._texts[name], 2) for name in ("length_mm", "width_mm", "height_mm")],
            [(self._texts[name], 2) for name in ("origin_country", "vendor", "owner")],
            [(self.tracking, 3), (self.hazardous, 3)],
            [(self._texts["options"], 6)],
            [(self._texts["barcodes"], 6)],
        ]
        for at, row in enumerate(rows):
            column = 0
            for widget, wide in row:
                self.fields.addWidget(Captioned(widget.accessibleName(), widget), at, column, 1, wide)
                column += wide

    def field(self, name: str) -> PlainField:
        """The field of that name."""
        return self._texts[name]

    def fill(self, card: StockCard, row: GridRow) -> None:
        product = card.product
        self.where.setText(product.code)
        values = values_of(product)
        for name in (*_TEXTS, *_NUMBERS):
            self._texts[name].setText("" if values[name] is None else str(values[name]))
        price = product.price_amount
        self._texts["price_amount"].setText(
            "" if price is None else shown_money(price, product.currency, decimal_mark())
        )
        self._texts["options"].setText(options_text(values["options"]))
        self._texts["barcodes"].setText(barcodes_text(product.barcodes))
        self.tracking.setCurrentIndex(list(_TRACKING).index(product.tracking))
        self.hazardous.setCurrentIndex(int(product.hazardous))
        self._texts["title"].selectAll()

    def first(self) -> QWidget:
        return self._texts["title"]

    def command(self) -> ChangeProduct | None:
        assert self.card is not None
        product = self.card.product
        values: dict[str, Any] = {name: self._texts[name].text() for name in _TEXTS}
        values |= {"tracking": self.tracking.currentData(), "hazardous": bool(self.hazardous.currentData())}
        for name in _NUMBERS:
            text = self._texts[name].text().strip()
            values[name] = whole(text) if text else None
            if text and values[name] is None:
                self.refuse(tr("Give a whole number, or nothing."), self._texts[name])
                return None
        price = self._texts["price_amount"].text().strip()
        try:
            values["price_amount"] = read_money(price, product.currency, decimal_mark()) if price else None
        except BadInput as error:
            self.refuse(str(said(error.message)), self._texts["price_amount"])
            return None
        options = (part.partition(":") for part in self._texts["options"].text().split(",") if part.strip())
        values["options"] = {name.strip(): text.strip() for name, _, text in options}
        fields = {name: value for name, value in values.items() if value != values_of(product)[name]}
        barcodes = self._barcodes()
        same = barcodes == product.barcodes
        return ChangeProduct(product.sku_id, product.version, tuple(fields.items()), None if same else barcodes)

    def _barcodes(self) -> tuple[tuple[str, int], ...]:
        """The codes with their units; what follows the last ``=`` is a number, or belongs to the code."""
        found = []
        for part in filter(None, (part.strip() for part in self._texts["barcodes"].text().split(","))):
            code, equals, units = part.rpartition("=")
            number = whole(units) if equals and code else None
            found.append((part, 1) if number is None else (code.strip(), number))
        return tuple(found)
