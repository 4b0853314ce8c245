"""What the documents say: plain data, already chosen and localised by ``services/documents.py``.

Every string is data from outside: renderers draw it as text, never as markup or commands. Lengths are unlimited
here; a renderer shortens or wraps so that nothing overlaps.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.wording import words


class Paper(enum.StrEnum):
    """Paper of a packing slip."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Lines as they are to be printed; ``postal_line`` is city and postcode in the country's order."""

    name: str
    street_lines: tuple[str, ...]
    postal_line: str
    country: str


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line of a packing slip. ``barcode`` may be empty. ``picture`` is PNG or JPEG bytes, or empty.

    ``is_kit``: nothing is picked for it but the lines that follow, which are ``in_kit``.
    """

    title: str
    sku: str
    barcode: str
    quantity: int
    bin: str = ""
    picture: bytes = b""
    is_kit: bool = False
    in_kit: bool = False


@dataclass(frozen=True, slots=True)
class SlipWords:
    """The fixed words of a packing slip, in the reader's language."""

    title: str = words("Packing slip")
    ship_to: str = words("Ship to")
    pick: str = words("Pick")
    bin: str = words("Bin")
    product: str = words("Product")
    units: str = words("Units")
    packed: str = words("Packed")
    packed_by: str = words("Packed by")
    one_line: str = words("1 line")
    lines: str = words("{count} lines")
    message: str = words("Your message")
    page: str = words("Page {page} of {pages}")


@dataclass(frozen=True, slots=True)
class PackingSlip:
    """A packing slip for one shipment.

    ``code`` is our own scan code of the shipment (Code 128 and QR), ``number`` the text beneath it. ``facts`` are
    label and value pairs (placed, carrier, channel, location ...). ``message`` is a note for the customer, ``note``
    a remark beneath the title, ``help_title`` and ``help_text`` what the customer reads beside the QR code. ``logo``
    is PNG or JPEG bytes; without it the company's first letter stands in its place.
    """

    company: str
    company_line: str
    ship_to: PostalAddress
    number: str
    code: str
    facts: tuple[tuple[str, str], ...]
    lines: tuple[SlipLine, ...]
    message: str = ""
    footer: tuple[str, ...] = ()
    paper: Paper = Paper.A4
    note: str = ""
    help_title: str = ""
    help_text: str = ""
    logo: bytes = b""
    words: SlipWords = SlipWords()


@dataclass(frozen=True, slots=True)
class LabelWords:
    """The fixed words of a shipping label, in the reader's language."""

    ship_from: str = words("From")
    ship_to: str = words("To")
    weight: str = words("Weight")
    routing: str = words("Routing")


@dataclass(frozen=True, slots=True)
class ShippingLabel:
    """A 4 x 6 in. label of our own generic carrier.

    ``tracking_number`` is the Code 128, ``code`` (our own scan code of the shipment) the QR. ``mark`` is one or two
    characters in the corner block. ``facts`` are up to four label and value pairs in the foot (order, parcel, ...).
    """

    carrier: str
    service: str
    mark: str
    ship_from: PostalAddress
    ship_to: PostalAddress
    weight_g: int | None
    tracking_number: str
    code: str
    routing: str = ""
    routing_detail: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    words: LabelWords = LabelWords()


@dataclass(frozen=True, slots=True)
class PickShare:
    """Units of a line of a pick list that are for one order (or shipment), by its number."""

    number: str
    quantity: int


@dataclass(frozen=True, slots=True)
class PickLine:
    """One product to be taken from the shelf: so many units in all, and for whom they are."""

    title: str
    sku: str
    barcode: str
    shares: tuple[PickShare, ...]
    bin: str = ""

    @property
    def quantity(self) -> int:
        """Units in all."""
        return sum(share.quantity for share in self.shares)


@dataclass(frozen=True, slots=True)
class PickOrder:
    """A shipment that the list is for; ``code`` (our own scan code) opens it at a packing station."""

    number: str
    code: str
    units: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PickListWords:
    """The fixed words of a pick list, in the reader's language."""

    title: str = words("Pick list")
    pick: str = words("Pick")
    bin: str = words("Bin")
    product: str = words("Product")
    orders: str = words("Orders")
    units: str = words("Units")
    one_line: str = words("1 line")
    lines: str = words("{count} lines")
    one_order: str = words("1 shipment, scanned at the packing station")
    shipments: str = words("{count} shipments, scanned at the packing station")
    page: str = words("Page {page} of {pages}")


@dataclass(frozen=True, slots=True)
class PickList:
    """A pick list: what is to be fetched for several shipments from one location.

    ``facts`` are label and value pairs (location, drawn up, orders ...), ``note`` a remark beneath the title.
    """

    company: str
    location: str
    facts: tuple[tuple[str, str], ...]
    lines: tuple[PickLine, ...]
    orders: tuple[PickOrder, ...]
    paper: Paper = Paper.A4
    note: str = ""
    words: PickListWords = PickListWords()


@dataclass(frozen=True, slots=True)
class PurchaseOrderLine:
    """A product on an order to a supplier: ``their_code`` is the supplier's; ``price`` and ``amount`` may be empty."""

    title: str
    sku: str
    their_code: str
    units: int
    price: str = ""
    amount: str = ""


@dataclass(frozen=True, slots=True)
class PurchaseOrderWords:
    """The fixed words of an order to a supplier, in the reader's language."""

    title: str = words("Purchase order")
    supplier: str = words("Supplier")
    deliver_to: str = words("Deliver to")
    code: str = words("Your code")
    product: str = words("Product")
    units: str = words("Units")
    price: str = words("Price")
    amount: str = words("Amount")
    total: str = words("Total")
    note: str = words("Note")
    page: str = words("Page {page} of {pages}")


@dataclass(frozen=True, slots=True)
class PurchaseOrderPaper:
    """An order to a supplier. ``supplier`` are the lines of the address field, the name first; ``facts`` are pairs of a
    label and a value (date, expected, ...); ``total`` is empty where no line has a price; ``currency`` is in the heads.
    """

    company: str
    number: str
    supplier: tuple[str, ...]
    deliver_to: PostalAddress
    facts: tuple[tuple[str, str], ...]
    lines: tuple[PurchaseOrderLine, ...]
    currency: str
    total: str = ""
    note: str = ""
    paper: Paper = Paper.A4
    words: PurchaseOrderWords = PurchaseOrderWords()


@dataclass(frozen=True, slots=True)
class ProductLabel:
    """A label for a product or its place on the shelf; ``copies`` of it are printed one after another.

    ``code`` is drawn as the symbology of ``app.printing.symbols`` named ``symbology``; ``detail`` is a short line, such
    as the SKU's code, ``price`` stands large on the right and may be empty.
    """

    title: str
    detail: str
    code: str
    symbology: str
    price: str = ""
    copies: int = 1


@dataclass(frozen=True, slots=True)
class BinLabel:
    """A label for a bin: its code in letters to be read from afar, its own code as bars and as QR.

    ``title`` is the bin's code, ``code`` the own code of it (``domain.identifiers``), ``detail`` where it is.
    """

    title: str
    detail: str
    code: str
    copies: int = 1


@dataclass(frozen=True, slots=True)
class BadgeLabel:
    """A person's badge: the name, ``detail`` beneath it, and the own code of the person as bars and as QR."""

    title: str
    detail: str
    code: str
    copies: int = 1


OneLabel = ProductLabel | BinLabel | BadgeLabel


@dataclass(frozen=True, slots=True)
class Rendered:
    """Bytes of a document, and what a person must know about them (for example a script without a font)."""

    data: bytes
    media_type: str
    pages: int
    warnings: tuple[str, ...] = ()
