"""What a product is, asked in its card: name, price, size, customs, lots or serial numbers, barcodes, what is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.typed_numbers import read_money, shown_money
from app.errors import BadInput
from app.queries.packing import ProductCard
from app.queries.stock_card import ProductFacts, StockCard
from app.queries.stock_grid import GridRow
from app.services.pictures import attached
from app.services.products import ChangeProduct
from app.ui.formats import decimal_mark
from app.ui.i18n import mark, said, tr
from app.ui.inventory.kit_parts import KitParts, most_words
from app.ui.inventory.stock_form import PhotoForm
from app.ui.widgets.look_up import Captioned, PlainField
from app.ui.widgets.side_form import whole

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
        "picture_sha256": product.picture_sha256,
    }


def options_text(options: dict[str, str]) -> str:
    """``Size: M, Colour: red``."""
    return ", ".join(f"{name}: {text}" for name, text in options.items())


def barcodes_text(barcodes: tuple[tuple[str, int], ...]) -> str:
    """``4006381333931, CASE-12=12``: what stands for several units says so."""
    return ", ".join(code if units == 1 else f"{code}={units}" for code, units in barcodes)


def parts_of(product: ProductFacts) -> tuple[tuple[int, int], ...]:
    """What one of a kit is made of, as ``ChangeProduct`` takes it."""
    return tuple((part.sku_id, part.units) for part in product.parts)


class ProductForm(PhotoForm):
    """Changes the product of the card, at whatever location it is. ``ask(text)`` answers with products by
    ``parts.show_hits``."""

    is_long = True

    def __init__(self, ask: Callable[[str], object], shrink: Callable[[bytes], object]) -> None:
        super().__init__(tr("Product"), tr("Save"), shrink)
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
        self.parts = KitParts()
        self.parts.asked.connect(ask)
        self.parts.done.connect(self.save)
        self.parts.grew.connect(lambda: self.reveal(self.parts.look_up))
        self.fields.addWidget(Captioned(tr("Made of (a kit)"), self.parts), len(rows), 0, 1, 6)
        self.fields.addWidget(self.photo, len(rows) + 1, 0, 1, 6)
        self.give_way_to_photos(*self._texts.values())

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
        self.parts.set_parts(product.parts)
        self.photo.show_kept(self.shown)
        self._texts["title"].selectAll()

    def first(self) -> QWidget:
        return self._texts["title"]

    def take_scan(self, code: str, found: tuple[ProductCard, int] | None) -> None:
        """A scan: into the barcodes while they are typed, else a product that is in the kit."""
        codes = self._texts["barcodes"]
        if codes.hasFocus():
            known = codes.text().strip()
            if code not in [printed for printed, _units in self._barcodes()]:
                codes.setText(f"{known.rstrip(',')}, {code}" if known else code)
        elif found is None:
            self.parts.say(tr("There is no product {code}.", code=code))
            self.reveal(self.parts)
        else:
            self.parts.add(found[0].sku_id, found[0].code, found[0].title, found[1])

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
        if not self.has_read_photo():
            return None
        values["picture_sha256"] = product.picture_sha256 if self.photo.is_kept else None
        if self.photo.data:
            values["picture_sha256"] = attached(self.photo.data)[0]
        fields = {name: value for name, value in values.items() if value != values_of(product)[name]}
        if self.parts.wrong is not None:
            self.refuse(most_words(), self.parts.wrong)
            return None
        barcodes, parts = self._barcodes(), self.parts.units
        return ChangeProduct(
            product.sku_id,
            product.version,
            tuple(fields.items()),
            None if barcodes == product.barcodes else barcodes,
            None if parts == parts_of(product) else parts,
        )

    def _barcodes(self) -> tuple[tuple[str, int], ...]:
        """The codes with their units; what follows the last ``=`` is a number, or belongs to the code."""
        found = []
        for part in filter(None, (part.strip() for part in self._texts["barcodes"].text().split(","))):
            code, equals, units = part.rpartition("=")
            number = whole(units) if equals and code else None
            found.append((part, 1) if number is None else (code.strip(), number))
        return tuple(found)
