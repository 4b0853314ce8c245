"""What the columns of an unknown file may mean, by kind: the one table of fields, of required ones and of the words by
which people call them (English, German, Spanish).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from app.channels.base import Kind
from app.wording import mark


class Values(enum.Enum):
    """What the cells of a field look like."""

    TEXT = "text"
    CODE = "code"
    GTIN = "gtin"
    WHOLE = "whole"
    AMOUNT = "amount"
    DATE = "date"
    EMAIL = "email"
    PHONE = "phone"
    COUNTRY = "country"
    CURRENCY = "currency"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: its name in the program, its title for people, what its cells look like, and words for its column.

    ``group`` is the title of what it is a part of (an address); empty for most.
    """

    name: str
    title: str
    values: Values
    words: tuple[str, ...]
    group: str = ""


def _field(name: str, title: str, values: Values, spoken: str, group: str = "") -> FieldSpec:
    return FieldSpec(name, title, values, tuple(word.strip() for word in spoken.split("|")), group)


_SKU = _field("sku", mark("SKU"), Values.CODE, "sku|item sku|product sku|variant sku|seller sku|merchant sku|msku|"
    "article number|item number|item no|part number|product code|artikelnummer|artikelnr|artikel nr|art nr|"
    "referencia|ref|codigo articulo|código artículo|código de producto")  # fmt: skip
_TITLE = _field("title", mark("Title"), Values.TEXT, "title|product|product name|product title|item|item name|"
    "item title|description|name|bezeichnung|artikel|artikelbezeichnung|artikelname|produkt|produktname|"
    "producto|nombre del producto|articulo|artículo|descripcion|descripción")  # fmt: skip
_QUANTITY = _field("quantity", mark("Quantity"), Values.WHOLE, "quantity|qty|units|pieces|pcs|count|"
    "quantity ordered|quantity purchased|menge|anzahl|stück|stk|bestellmenge|cantidad|cant|unidades")  # fmt: skip
_CURRENCY = _field("currency", mark("Currency"), Values.CURRENCY, "currency|currency code|order currency|währung|"
    "waehrung|moneda|divisa")  # fmt: skip
_BARCODE = _field("barcode", mark("Barcode"), Values.GTIN, "barcode|gtin|ean|ean13|ean 13|upc|isbn|strichcode|"
    "codigo de barras|código de barras")  # fmt: skip
_WEIGHT = _field("weight_g", mark("Weight in grams"), Values.AMOUNT, "weight g|weight (g)|grams|weight in g|"
    "weight|gewicht|gewicht g|gewicht (g)|peso|peso g|peso (g)")  # fmt: skip
_EMAIL = _field("email", mark("E-mail"), Values.EMAIL, "email|e mail|email address|customer email|buyer email|mail|"
    "e mail adresse|email adresse|correo|correo electronico|correo electrónico")  # fmt: skip
_PHONE = _field("phone", mark("Phone"), Values.PHONE, "phone|phone number|telephone|tel|mobile|buyer phone|telefon|"
    "telefonnummer|handy|telefono|teléfono|movil|móvil")  # fmt: skip
_ADDRESS = (
    _field("company", mark("Company"), Values.TEXT, "company|company name|firma|firmenname|empresa"),
    _field("street1", mark("Street"), Values.TEXT, "street|street 1|street1|address|address 1|address1|address line 1|"
        "straße|strasse|anschrift|adresse|calle|direccion|dirección|direccion 1|dirección 1"),
    _field("street2", mark("Street, second line"), Values.TEXT, "street 2|street2|address 2|address2|address line 2|"
        "adresszusatz|adresse 2|direccion 2|dirección 2"),
    _field("city", mark("City"), Values.TEXT, "city|town|ort|stadt|ciudad|poblacion|población|localidad"),
    _field("region", mark("Region"), Values.TEXT, "region|state|province|county|bundesland|provincia|estado|región"),
    _field("postal_code", mark("Postal code"), Values.CODE, "postal code|postcode|zip|zip code|zipcode|plz|"
        "postleitzahl|codigo postal|código postal|cp"),
    _field("country", mark("Country"), Values.COUNTRY, "country|country code|land|ländercode|pais|país"),
)  # fmt: skip


def _place(prefix: str, spoken: str, title: str) -> tuple[FieldSpec, ...]:
    """The fields of an address under ``prefix``; bare names are the delivery's."""
    leads = spoken.split("|")
    fields = []
    for spec in _ADDRESS:
        bare = spec.words if prefix == "ship" else ()
        led = tuple(f"{lead} {word}" for lead in leads for word in spec.words)
        fields.append(FieldSpec(f"{prefix}_{spec.name}", spec.title, spec.values, (*bare, *led), title))
    return tuple(fields)


_ORDERS = (
    _field("number", mark("Order number"), Values.CODE, "order|order number|order no|order id|order #|orderid|"
        "order reference|reference|bestellnummer|bestellnr|bestell nr|auftragsnummer|auftrag|auftragsnr|"
        "pedido|numero de pedido|número de pedido|nº pedido|n pedido"),
    _field("placed_at", mark("Placed on"), Values.DATE, "placed at|order date|date|created|created at|created time|"
        "purchase date|sale date|ordered at|bestelldatum|auftragsdatum|datum|bestellt am|fecha|fecha de pedido|"
        "fecha pedido|fecha del pedido"),
    _SKU,
    _TITLE,
    _field("options", mark("Variant"), Values.TEXT, "variant|variation|variations|option|options|variante|opcion|"
        "opción|variación"),
    _QUANTITY,
    _field("price", mark("Price of a piece"), Values.AMOUNT, "unit price|price|item price each|price each|"
        "sku unit original price|einzelpreis|stückpreis|preis|precio|precio unitario"),
    _field("line_total", mark("Total of the line"), Values.AMOUNT, "line total|item total|item price|amount|subtotal|"
        "row total|positionssumme|gesamtpreis|zeilensumme|importe|total linea|total línea"),
    _field("line_discount", mark("Discount of the line"), Values.AMOUNT, "line discount|item discount|"
        "sku seller discount|positionsrabatt|descuento linea|descuento línea"),
    _CURRENCY,
    _field("shipping", mark("Shipping"), Values.AMOUNT, "shipping|shipping cost|shipping total|shipping price|"
        "shipping fee after discount|delivery|postage|versand|versandkosten|porto|envio|envío|gastos de envio|"
        "gastos de envío"),
    _field("discount", mark("Discount"), Values.AMOUNT, "discount|discount total|discount amount|order discount|rabatt|"
        "nachlass|descuento"),
    _field("tax", mark("Tax"), Values.AMOUNT, "tax|taxes|tax total|sales tax|vat|steuer|mwst|ust|mehrwertsteuer|iva|"
        "impuestos"),
    _field("total", mark("Total of the order"), Values.AMOUNT, "total|order total|order amount|grand total|"
        "total price|gesamtsumme|summe|gesamtbetrag|total pedido|importe total"),
    _field("status", mark("Status"), Values.TEXT, "status|order status|state|bestellstatus|estado|estado del pedido"),
    _field("payment_status", mark("Payment"), Values.TEXT, "payment status|financial status|paid|zahlungsstatus|"
        "bezahlt|estado de pago|pagado"),
    _field("paid_at", mark("Paid on"), Values.DATE, "paid at|paid on|paid date|date paid|paid time|payment date|"
        "payments date|bezahlt am|zahlungsdatum|fecha de pago"),
    _field("shipped_at", mark("Shipped on"), Values.DATE, "shipped at|shipped on|shipped date|date shipped|"
        "shipped time|fulfilled at|completed date|versendet am|versanddatum|fecha de envio|fecha de envío"),
    _field("cancelled_at", mark("Cancelled on"), Values.DATE, "cancelled at|cancelled on|cancelled date|"
        "cancelled time|canceled at|storniert am|fecha de cancelacion|fecha de cancelación"),
    _EMAIL,
    _PHONE,
    _field("ship_name", mark("Name"), Values.TEXT, "ship to|ship to name|recipient|recipient name|"
        "customer|customer name|full name|ship name|name|buyer|buyer name|empfänger|kunde|kundenname|lieferung an|"
        "destinatario|cliente|nombre|nombre completo", mark("Deliver to")),
    *_place("ship", "ship|ship to|shipping|delivery|recipient|buyer|liefer|lieferung|versand|envio|envío",
        mark("Deliver to")),
    _field("bill_name", mark("Name"), Values.TEXT, "bill to|billing name|rechnungsempfänger|facturar a",
        mark("Bill to")),
    *_place("bill", "bill|bill to|billing|rechnung|rechnungs|facturacion|facturación", mark("Bill to")),
    _field("shipping_method", mark("Shipping method"), Values.TEXT, "shipping method|delivery method|carrier|"
        "delivery option|shipping service|ship service level|versandart|metodo de envio|método de envío"),
    _field("ship_by", mark("Ship by"), Values.DATE, "ship by|ship by date|latest ship date|due|due date|"
        "promise date|versand bis|liefertermin|fecha limite|fecha límite|enviar antes de"),
    _field("note", mark("Note"), Values.TEXT, "note|notes|comment|customer note|buyer message|bemerkung|notiz|"
        "kommentar|nota|notas|comentario|observaciones"),
    _field("tags", mark("Tags"), Values.TEXT, "tags|labels|schlagworte|etiquetas"),
)  # fmt: skip
_PRODUCTS = (
    _SKU,
    _TITLE,
    _field("option1", mark("Option 1"), Values.TEXT, "option 1|option1|option1 value|variant|size|größe|"
        "talla|variante"),
    _field("option2", mark("Option 2"), Values.TEXT, "option 2|option2|option2 value|colour|color|farbe"),
    _field("option3", mark("Option 3"), Values.TEXT, "option 3|option3|option3 value|material"),
    _BARCODE,
    _WEIGHT,
    _field("price", mark("Price"), Values.AMOUNT, "price|unit price|regular price|variant price|preis|verkaufspreis|"
        "vk|precio|precio de venta|pvp"),
    _CURRENCY,
    _field("vendor", mark("Vendor"), Values.TEXT, "vendor|brand|supplier|manufacturer|lieferant|hersteller|marke|"
        "proveedor|fabricante|marca"),
    _field("status", mark("Status"), Values.TEXT, "status|state|estado"),
)  # fmt: skip
_STOCK = (
    _SKU,
    _field("location", mark("Location"), Values.TEXT, "location|location name|warehouse|site|store|facility|lager|"
        "standort|lagerort|filiale|almacen|almacén|ubicacion|ubicación|tienda"),
    _field("quantity", mark("Units on hand"), Values.WHOLE, "quantity|qty|on hand|onhand|stock|in stock|available|"
        "quantity on hand|units|bestand|lagerbestand|menge|anzahl|existencias|cantidad|inventario"),
    _TITLE,
    _BARCODE,
    _WEIGHT,
)  # fmt: skip
_CUSTOMERS = (
    _field("name", mark("Name"), Values.TEXT, "name|full name|customer|customer name|kunde|kundenname|nombre|cliente|"
        "nombre completo"),
    _EMAIL,
    _PHONE,
    *_ADDRESS,
)  # fmt: skip
_LOCATIONS = (
    _field("code", mark("Code"), Values.CODE, "code|location code|location|id|kürzel|standort|lager|codigo|código|"
        "almacen|almacén"),
    _field("name", mark("Name"), Values.TEXT, "name|location name|bezeichnung|nombre"),
    _PHONE,
    *_ADDRESS,
)  # fmt: skip

FIELDS: Mapping[Kind, tuple[FieldSpec, ...]] = {
    Kind.ORDERS: _ORDERS,
    Kind.PRODUCTS: _PRODUCTS,
    Kind.STOCK: _STOCK,
    Kind.CUSTOMERS: _CUSTOMERS,
    Kind.LOCATIONS: _LOCATIONS,
}
# Of each tuple one field must be mapped (or given for the whole file).
REQUIRED: Mapping[Kind, tuple[tuple[str, ...], ...]] = {
    Kind.ORDERS: (("number",), ("placed_at",), ("sku", "title"), ("quantity",)),
    Kind.PRODUCTS: (("sku",), ("title",)),
    Kind.STOCK: (("sku",), ("location",), ("quantity",)),
    Kind.CUSTOMERS: (("name", "email", "phone"),),
    Kind.LOCATIONS: (("code",),),
}


def field_of(kind: Kind, name: str) -> FieldSpec:
    """The field of that name. Raises KeyError."""
    return next(spec for spec in FIELDS[kind] if spec.name == name) if name in names_of(kind) else _unknown(name)


def _unknown(name: str) -> FieldSpec:
    raise KeyError(name)


def names_of(kind: Kind) -> frozenset[str]:
    """Names of all fields of a kind."""
    return frozenset(spec.name for spec in FIELDS[kind])
