"""Unknown files: what columns are proposed to mean, what must be chosen, and what comes out of a mapping."""

from __future__ import annotations

import json

import pytest

from app.channels.base import CustomerRow, IncomingOrder, Kind, LocationRow, ProductRow, RowProblem, StockRow
from app.channels.mapping import (
    FIELDS,
    REQUIRED,
    Choices,
    Mapping,
    apply,
    choices_of,
    missing_fields,
    propose,
    propose_mapping,
    sample_of,
    signature,
)
from app.channels.mapping_fields import field_of
from app.channels.order_fields import FIELD_NAMES
from app.channels.tables import Table, open_pasted
from app.channels.values import DateOrder
from app.errors import BadInput

_GERMAN = (
    "Bestellnr\tBestelldatum\tArtikelnr\tBezeichnung\tMenge\tEinzelpreis\tWährung\tKunde\tStraße\tPLZ\tOrt\tLand\tE-Mail\n"
    "1001\t03.04.2026\t0012\tBecher\t2\t1.234,50\tEUR\tA\tTestweg 1\t1067\tDresden\tDeutschland\ta@example.com\n"
    "1002\t05.04.2026\t0013\tKappe\t1\t9,90\tEUR\tB\tTestweg 2\t10115\tBerlin\tDeutschland\tb@example.com\n"
)
_SPANISH = (
    "Pedido,Fecha,Referencia,Producto,Cantidad,Precio,Cliente,Calle,CP,Ciudad,País\n"
    "1,03/04/2026,A1,Taza,2,5.50,A,Calle 1,28001,Madrid,España\n"
)


def _orders(mapping: Mapping, table: Table, currency: str = "") -> list[IncomingOrder]:
    items = list(apply(mapping, table, currency=currency))
    assert all(isinstance(item, IncomingOrder) for item in items), items
    return [item for item in items if isinstance(item, IncomingOrder)]


def test_german_columns_are_proposed_and_read() -> None:
    table = open_pasted(_GERMAN)
    mapping, guesses, choices = propose_mapping(table, Kind.ORDERS)
    assert {guess.name: guess.field for guess in guesses} == {
        "Bestellnr": "number",
        "Bestelldatum": "placed_at",
        "Artikelnr": "sku",
        "Bezeichnung": "title",
        "Menge": "quantity",
        "Einzelpreis": "price",
        "Währung": "currency",
        "Kunde": "ship_name",
        "Straße": "ship_street1",
        "PLZ": "ship_postal_code",
        "Ort": "ship_city",
        "Land": "ship_country",
        "E-Mail": "email",
    }
    assert all(0.4 <= guess.score <= 1 and guess.why for guess in guesses)
    assert not missing_fields(mapping)
    decimal, zeros = choices
    assert (decimal.name, decimal.cell, decimal.proposed, decimal.certain) == ("decimal", "1.234,50", ",", True)
    assert [option.example for option in decimal.options] == ["cannot be read", "1234.50"]
    assert (zeros.name, zeros.field, zeros.proposed, zeros.certain) == ("pad", "ship_postal_code", "0", False)
    assert [option.example for option in zeros.options] == ["1067", "01067"]
    first, second = _orders(mapping, table)
    assert (first.number, first.total, first.lines[0].sku, first.ship_to.country) == ("1001", 246_900, "0012", "DE")
    assert first.ship_to.postal_code == "1067", "nothing is filled up without being chosen"
    assert (second.placed_at.month, second.placed_at.day) == (4, 5)
    padded = Mapping(mapping.kind, mapping.columns, Choices(",", pad={"ship_postal_code": 5}))
    assert [order.ship_to.postal_code for order in _orders(padded, table)] == ["01067", "10115"]


def test_spanish_columns_and_a_date_that_a_person_must_decide() -> None:
    table = open_pasted(_SPANISH)
    mapping, _, choices = propose_mapping(table, Kind.ORDERS)
    (dates,) = [choice for choice in choices if choice.name == "date_order"]
    assert (dates.cell, dates.certain) == ("03/04/2026", False)
    assert [option.example for option in dates.options] == ["2026-04-03", "2026-03-04"]
    (order,) = _orders(mapping, table, "EUR")
    assert (order.placed_at.month, order.currency, order.total, order.ship_to.country) == (4, "EUR", 1100, "ES")
    american = Mapping(mapping.kind, mapping.columns, Choices(date_order=DateOrder.MONTH_FIRST))
    assert _orders(american, table, "EUR")[0].placed_at.month == 3
    assert not _orders(mapping, table)[0].money_known, "without a currency money is unknown"


def test_values_alone_tell_e_mails_barcodes_currencies_countries_and_dates() -> None:
    table = open_pasted("a,b,c,d,e\nx@example.com,4006381333931,EUR,Germany,2026-03-04\n")
    fields = [guess.field for guess in propose(table.header, sample_of(table), Kind.ORDERS)]
    assert fields == ["email", "", "currency", "ship_country", "placed_at"]
    fields = [guess.field for guess in propose(table.header, sample_of(table), Kind.PRODUCTS)]
    assert fields == ["", "barcode", "currency", "", ""]


def test_a_name_that_its_values_deny_is_no_proposal() -> None:
    header, rows = ("Quantity", "Country", "Order date"), [["many", "blue", "soon"]] * 3
    assert [guess.field for guess in propose(header, rows, Kind.ORDERS)] == ["", "", ""]


def test_each_field_is_proposed_once_for_the_column_that_fits_best() -> None:
    header = ("Item SKU code", "SKU", "Order Number", "Number")
    fields = [guess.field for guess in propose(header, [], Kind.ORDERS)]
    assert fields == ["", "sku", "number", ""]


def test_lost_zeros_of_barcodes_are_a_choice() -> None:
    rows = [["36000291452"], ["4006381333931"]]
    (choice,) = choices_of(Kind.PRODUCTS, {"barcode": 0}, rows)
    assert (choice.name, choice.cell, choice.proposed) == ("pad", "36000291452", "0")
    assert [option.example for option in choice.options] == ["36000291452", "036000291452"]


def test_amounts_that_read_either_way_are_a_choice_that_is_not_certain() -> None:
    (choice,) = choices_of(Kind.PRODUCTS, {"price": 0}, [["1,234"]])
    assert (choice.proposed, choice.certain) == (".", False)
    assert [option.example for option in choice.options] == ["1234.00", "1.234"]


def test_a_count_without_locations_needs_one_for_all_rows() -> None:
    table = open_pasted("Artikelnummer;Bestand\nMUG-1;3\nCAP-1;x\nBAG-1;4\nBAG-1;5\n")
    mapping, _, _ = propose_mapping(table, Kind.STOCK)
    assert missing_fields(mapping) == (("location",),)
    with pytest.raises(BadInput, match="no column is chosen for Location"):
        apply(mapping, table)
    opened = apply(Mapping(mapping.kind, mapping.columns, constants={"location": "Berlin"}), table)
    assert next(iter(opened)) == StockRow(2, "MUG-1", "Berlin", 3)
    assert [item.message for item in opened if isinstance(item, RowProblem)] == [
        "Row 3, Bestand: 'x' must be a whole number.",
        "Row 4, Artikelnummer: 'BAG-1' stands in row 5 too: keep one of them.",
        "Row 5, Artikelnummer: 'BAG-1' stands in row 4 too: keep one of them.",
    ]


def test_products_customers_and_places_are_mapped_too() -> None:
    table = open_pasted("Artikel;EAN;Artikelnummer;Preis\nBecher;4006381333931;0012;1.018,50\n")
    mapping, _, _ = propose_mapping(table, Kind.PRODUCTS)
    (product,) = apply(mapping, table, currency="EUR")
    assert product == ProductRow(2, "0012", "Becher", barcode="4006381333931", price=101_850)
    table = open_pasted("Nombre;Correo;País\nA;a@example.com;España\n")
    mapping, _, _ = propose_mapping(table, Kind.CUSTOMERS)
    (customer,) = apply(mapping, table)
    assert isinstance(customer, CustomerRow)
    assert (customer.name, customer.email, customer.address.country) == ("A", "a@example.com", "ES")
    table = open_pasted("Lager;Ort\nBER;Berlin\n")
    mapping, _, _ = propose_mapping(table, Kind.LOCATIONS)
    (place,) = apply(mapping, table)
    assert isinstance(place, LocationRow)
    assert (place.code, place.name, place.address.city) == ("BER", "BER", "Berlin")


def test_a_mapping_is_remembered_under_the_signature_of_the_columns() -> None:
    assert signature(("Order_No", "SKU")) == signature(("order-no", "sku")) != signature(("sku", "order no"))
    mapping = Mapping(
        Kind.ORDERS,
        {"number": 0, "sku": 3},
        Choices(",", DateOrder.MONTH_FIRST, {"sku": 8}),
        {"currency": "EUR"},
    )
    assert Mapping.from_json(json.loads(json.dumps(mapping.as_json()))) == mapping
    assert Mapping.from_json(Mapping(Kind.STOCK, {"sku": 0}).as_json()) == Mapping(Kind.STOCK, {"sku": 0})
    for broken in ({}, {"kind": "ships"}, {**mapping.as_json(), "columns": {"sku": "x"}}):
        with pytest.raises(BadInput, match="cannot be read"):
            Mapping.from_json(broken)


def test_a_mapping_of_another_file_is_refused() -> None:
    table = open_pasted("sku;title\nMUG-1;Mug\n")
    for columns in ({"sku": 0, "title": 7}, {"sku": 0, "title": 1, "wings": 1}):
        with pytest.raises(BadInput, match="does not have the columns of this mapping"):
            apply(Mapping(Kind.PRODUCTS, columns), table)


def test_the_table_of_fields_holds_together() -> None:
    for kind, specs in FIELDS.items():
        names = [spec.name for spec in specs]
        assert len(names) == len(set(names))
        assert {name for group in REQUIRED[kind] for name in group} <= set(names)
        assert all(spec.title and spec.words and field_of(kind, spec.name) is spec for spec in specs)
    assert {spec.name for spec in FIELDS[Kind.ORDERS]} <= set(FIELD_NAMES)
