"""What Buying asks: another day, a supplier, and how a product can be had of one. Enter saves, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.days import typed_day
from app.domain.typed_numbers import read_money, shown_money
from app.errors import BadInput
from app.queries.buying import PurchaseLineRow, PurchaseRow, SupplierGoods, SupplierRow
from app.queries.products_look_up import ProductHit
from app.services.purchases import RedatePurchase
from app.services.suppliers import AddSupplier, ChangeSupplier, SetSupplierSku
from app.ui.formats import decimal_mark
from app.ui.i18n import said_error, tr
from app.ui.widgets.completer import Proposal
from app.ui.widgets.look_up import Captioned, LookUpField
from app.ui.widgets.side_form import SideForm, whole

_TEXTS = ("name", "email", "phone", "currency", "note")


class DateForm(SideForm):
    """On which day goods come: of a whole order, or of the product in front."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(tr("Expected on"), tr("Save"), does="purchases.save")
        self._today = today
        self._purchase_id = 0
        self.day = self.units_field(tr("Day"), tr("24.12. or +9"))
        self.of = self.choice(tr("What comes then"))
        self.fields.addWidget(Captioned(tr("Day"), self.day), 0, 0)
        self.fields.addWidget(Captioned(tr("What comes then"), self.of), 0, 1)

    def open_for(self, row: PurchaseRow, line: PurchaseLineRow | None) -> None:
        """Asks about an order; ``line`` is the product in front, None: about the whole order alone."""
        self._purchase_id = row.id
        self.where.setText(row.number)
        self.begin(lambda: self._fill(row, line))

    def _fill(self, row: PurchaseRow, line: PurchaseLineRow | None) -> None:
        self.of.clear()
        self.of.addItem(tr("The whole order"), None)
        if line is not None and row.lines > 1:
            self.of.addItem(tr("Only {product}", product=line.title or line.sku), line.sku_id)
        self.day.setText(row.expected_on.isoformat() if row.expected_on else "")
        self.day.selectAll()

    def first(self) -> QWidget:
        return self.day

    def command(self) -> RedatePurchase | None:
        try:
            day = typed_day(self.day.text(), self._today())
        except BadInput as error:
            self.refuse(said_error(error), self.day)
            return None
        return RedatePurchase(self._purchase_id, day.isoformat() if day else "", self.of.currentData())


class SupplierForm(SideForm):
    """A new supplier, or what is to be other with one."""

    def __init__(self) -> None:
        super().__init__(tr("New supplier"), tr("Save"), does="suppliers.save")
        self._row: SupplierRow | None = None
        titles = {"name": tr("Name"), "email": tr("E-mail"), "phone": tr("Telephone"), "currency": tr("Currency"),
                  "note": tr("Note")}  # fmt: skip
        self.texts = {name: self.units_field(titles[name]) for name in _TEXTS}
        self.days = self.units_field(tr("Days until goods are here"), tr("9"))
        rows: list[list[tuple[QWidget, int]]] = [
            [(self.texts["name"], 4)],
            [(self.texts["email"], 2), (self.texts["phone"], 2)],
            [(self.days, 2), (self.texts["currency"], 2)],
            [(self.texts["note"], 4)],
        ]
        for at, row in enumerate(rows):
            column = 0
            for widget, wide in row:
                self.fields.addWidget(Captioned(widget.accessibleName(), widget), at, column, 1, wide)
                column += wide

    def open_for(self, row: SupplierRow | None, currency: str) -> None:
        """Asks about a supplier, None: about a new one; ``currency`` is the shop's."""
        self._row = row
        self.set_title(tr("New supplier") if row is None else tr("Change the supplier"))
        self.where.setText(row.name if row is not None else "")
        self.begin(lambda: self._fill(row, currency))

    def _fill(self, row: SupplierRow | None, currency: str) -> None:
        for name, field in self.texts.items():
            field.setText(getattr(row, name) if row is not None else "")
        if row is None:
            self.texts["currency"].setText(currency)
        self.days.setText("" if row is None or row.lead_days is None else str(row.lead_days))
        self.texts["name"].selectAll()

    def first(self) -> QWidget:
        return self.texts["name"]

    def command(self) -> AddSupplier | ChangeSupplier | None:
        text = self.days.text().strip()
        days = whole(text) if text else None
        if text and (days is None or days < 0):
            self.refuse(tr("Give a whole number of days, or nothing."), self.days)
            return None
        values = {name: field.text().strip() for name, field in self.texts.items()}
        if not values["name"]:
            self.refuse(tr("Give the name that is on the invoices."), self.texts["name"])
            return None
        if self._row is None:
            return AddSupplier(**values, lead_days=days)
        row, fields = self._row, [*values.items(), ("lead_days", days)]
        changed = tuple((name, value) for name, value in fields if value != getattr(row, name))
        return ChangeSupplier(row.id, row.version, changed)


@dataclass(frozen=True, slots=True)
class Product:
    """A product that is asked about."""

    sku_id: int
    code: str
    title: str


class GoodsForm(SideForm):
    """How a product can be had of a supplier: one of them is known, the other is asked.

    ``ask(text)`` looks products up, answered by ``show_hits``; ``known(supplier id, SKU id)`` asks what was said of
    both already, answered by ``show_known``.
    """

    def __init__(self, ask: Callable[[str], object], known: Callable[[int, int], object], *, does: str) -> None:
        super().__init__(tr("Product of a supplier"), tr("Save"), does=does)
        self._known = known
        self._suppliers: Sequence[SupplierRow] = ()
        self.product: Product | None = None
        self.known_goods: SupplierGoods | None = None  # what was said of both before
        self.supplier = self.choice(tr("Supplier"))
        self.look_up = LookUpField(tr("Code, name, or scan"), icon="scan-barcode", name=tr("Product"))
        self.look_up.asked.connect(ask)
        self.look_up.taken.connect(self._on_taken)
        self.look_up.textEdited.connect(lambda _text: self._forget())
        self.code = self.units_field(tr("Code there"))
        self.price = self.units_field(tr("Price of one unit"))
        self.pack = self.units_field(tr("Units in a pack"))
        self.days = self.units_field(tr("Days"), tr("as usual"))
        self.preferred = self.choice(tr("Bought there first"))
        for words, flag in ((tr("No"), False), (tr("Yes"), True)):
            self.preferred.addItem(words, flag)
        self._supplier_part = Captioned(tr("Supplier"), self.supplier)
        self._product_part = Captioned(tr("Product"), self.look_up)
        self.fields.addWidget(self._supplier_part, 0, 0, 1, 6)
        self.fields.addWidget(self._product_part, 1, 0, 1, 6)
        places = ((self.code, 2, 0), (self.price, 2, 2), (self.pack, 2, 4), (self.days, 3, 0), (self.preferred, 3, 2))
        for widget, row, column in places:
            wide = 4 if widget is self.preferred else 2
            self.fields.addWidget(Captioned(widget.accessibleName(), widget), row, column, 1, wide)
        self.supplier.currentIndexChanged.connect(lambda _at: self._ask_known())

    @property
    def chosen(self) -> SupplierRow | None:
        """The supplier."""
        at = self.supplier.currentIndex()
        return self._suppliers[at] if 0 <= at < len(self._suppliers) else None

    def open_for_product(self, product: Product, suppliers: Sequence[SupplierRow], supplier_id: int | None) -> None:
        """Asks of whom a product is bought."""
        self.set_title(tr("Where it is bought"))
        self.where.setText(product.title or product.code)
        self._product_part.hide()
        self._supplier_part.show()
        self.begin(lambda: self._fill(suppliers, product, supplier_id))

    def open_for_supplier(self, supplier: SupplierRow, product: Product | None) -> None:
        """Asks which product can be had of a supplier; one that is given stays as it is."""
        self.set_title(tr("Product of a supplier"))
        self.where.setText(supplier.name)
        self._supplier_part.hide()
        self._product_part.setVisible(product is None)
        if product is not None:
            self.where.setText(f"{product.title or product.code} · {supplier.name}")
        self.begin(lambda: self._fill([supplier], product, supplier.id))

    def _fill(self, suppliers: Sequence[SupplierRow], product: Product | None, supplier_id: int | None) -> None:
        self.product, self._suppliers = product, suppliers
        self.supplier.blockSignals(True)
        self.supplier.clear()
        for row in suppliers:
            self.supplier.addItem(row.name, row.id)
        self.supplier.setCurrentIndex(max(0, self.supplier.findData(supplier_id)))
        self.supplier.blockSignals(False)
        self.look_up.clear()
        self.show_known(None)
        self._ask_known()

    def first(self) -> QWidget:
        if not self._product_part.isHidden():
            return self.look_up
        return self.code if self._supplier_part.isHidden() else self.supplier

    def show_known(self, goods: SupplierGoods | None) -> None:
        """What was said of both already; nothing yet."""
        self.known_goods, supplier = goods, self.chosen
        price = goods.price_amount if goods is not None else None
        currency = supplier.currency if supplier is not None else ""
        self.code.setText(goods.code if goods is not None else "")
        self.price.setText("" if price is None else shown_money(price, currency, decimal_mark()))
        self.price.set_hint(currency)
        self.pack.setText(str(goods.pack_units if goods is not None else 1))
        self.days.setText("" if goods is None or goods.lead_days is None else str(goods.lead_days))
        # Whoever says of whom a product is bought means that it is bought there.
        asks_whose = not self._supplier_part.isHidden()
        self.preferred.setCurrentIndex(int(asks_whose or (goods is not None and goods.preferred)))

    def show_hits(self, text: str, hits: Sequence[ProductHit]) -> None:
        """Products for what was typed."""
        rows = [Proposal(hit.title, hit.code, "package", Product(hit.sku_id, hit.code, hit.title)) for hit in hits]
        self.look_up.show_hits(text, rows, tr("Products"))

    def take_product(self, product: Product) -> None:
        """A product was chosen, or scanned."""
        self.product = product
        self.look_up.setText(product.title or product.code)
        self._ask_known()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_taken(self, proposal: Proposal) -> None:
        if isinstance(proposal.value, Product):
            self.take_product(proposal.value)

    def _forget(self) -> None:
        self.product = None

    def _ask_known(self) -> None:
        supplier = self.chosen
        if supplier is not None and self.product is not None:
            self._known(supplier.id, self.product.sku_id)

    def command(self) -> SetSupplierSku | None:
        supplier = self.chosen
        if supplier is None:
            self.refuse(tr("Say which supplier."), self.supplier)
            return None
        if self.product is None:
            self.refuse(tr("Say which product: type its code or name, or scan it."), self.look_up)
            return None
        pack, days, text = whole(self.pack.text()), whole(self.days.text()), self.price.text().strip()
        if pack is None or pack < 1:
            self.refuse(tr("A pack has 1 unit or more."), self.pack)
            return None
        if self.days.text().strip() and (days is None or days < 0):
            self.refuse(tr("Give a whole number of days, or nothing."), self.days)
            return None
        try:
            price = read_money(text, supplier.currency, decimal_mark()) if text else None
        except BadInput as error:
            self.refuse(said_error(error), self.price)
            return None
        return SetSupplierSku(
            supplier.id, self.product.sku_id, self.code.text().strip(), price, pack, days,
            bool(self.preferred.currentData()),
        )  # fmt: skip
