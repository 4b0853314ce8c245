"""Products, counts, customers and places: what each layout means by its columns."""

from __future__ import annotations

from pathlib import Path

from app.channels.base import Address, CustomerRow, LocationRow, ProductRow, RowProblem, StockRow
from app.channels.registry import LAYOUTS
from app.channels.tables import open_pasted


def _messages(layout: str, text: str) -> list[str]:
    return [item.message for item in LAYOUTS[layout].open(open_pasted(text)) if isinstance(item, RowProblem)]


def test_shopify_products_take_title_and_options_from_the_first_row_of_each(samples: Path) -> None:
    opened = LAYOUTS["shopify_products"].open(samples / "shopify_products.csv", currency="EUR")
    assert opened.facts.passed_over == 1
    assert "Rows with a picture alone, left out: 1." in opened.facts.notes
    blue, red, cap = opened
    assert blue == ProductRow(
        2, "MUG-BL", "Mug", (("Color", "Blue"), ("Size", "L")), "4006381333931", 350, 1_850, None, "Maker", "active"
    )
    assert isinstance(red, ProductRow)
    assert (red.listing, red.sku, red.vendor, red.price) == ("Mug - Red / L", "MUG-RL", "Maker", 1_850)
    assert cap == ProductRow(5, "", "Cap", price=1_200, status="draft")


def test_shopifys_new_product_layout_says_the_same(samples: Path) -> None:
    blue, red = LAYOUTS["shopify_products"].open(samples / "shopify_products_new.csv")
    assert isinstance(blue, ProductRow)
    assert isinstance(red, ProductRow)
    assert (blue.sku, blue.options, blue.weight_g, blue.status) == ("MUG-B", (("Color", "Blue"),), 350, "active")
    assert (red.sku, red.title, red.options, red.row) == ("MUG-R", "Mug", (("Color", "Red"),), 3)


def test_products_that_cannot_be_told_apart_refuse_each_other() -> None:
    head = "Handle\tTitle\tOption1 Value\tVariant SKU\tVariant Price\tStatus\n"
    assert _messages("shopify_products", head + "a\tA\tS\tX\t1\tactive\nb\tB\tS\tX\t1\tnew\nc\t\tS\tY\t1,5\t\n") == [
        "Row 2, Variant SKU: 'X' stands in row 3 too: keep one of them.",
        "Row 3, Status: 'new' must be active, draft or archived.",
        "Row 3, Variant SKU: 'X' stands in row 2 too: keep one of them.",
        "Row 4, Title: is empty, and no row above has the title of 'c'.",
        "Row 4, Variant Price: '1,5' must be an amount like 1234.56.",
    ]


def test_shopify_inventory_in_its_three_layouts(samples: Path) -> None:
    opened = LAYOUTS["shopify_inventory"].open(samples / "shopify_inventory.csv")
    assert list(opened) == [
        StockRow(2, "MUG-BL", "Berlin", 3, "Mug - Blue / L"),
        StockRow(4, "", "Berlin", 7, "Cap"),
    ]
    assert opened.facts.passed_over == 1
    assert list(LAYOUTS["shopify_inventory"].open(samples / "shopify_inventory_new.csv")) == [
        StockRow(2, "MUG-B", "Berlin", 3, "Mug - Blue"),
        StockRow(3, "MUG-B", "Hamburg", 6, "Mug - Blue"),
    ]
    wide = LAYOUTS["shopify_inventory_wide"].open(samples / "shopify_inventory_wide.csv")
    assert wide.facts.layout == "Shopify inventory, 2 locations, 13 columns"
    assert list(wide) == [
        StockRow(2, "MUG-B", "Berlin", 3, "Mug - Blue"),
        StockRow(3, "", "Berlin", 1, "Cap"),
        StockRow(3, "", "Hamburg", 2, "Cap"),
    ]


def test_stock_at_houses_that_send_for_the_shop_is_that_of_a_location_each(samples: Path) -> None:
    assert list(LAYOUTS["amazon_fba"].open(samples / "amazon_fba.csv")) == [
        StockRow(2, "MUG-BL", "Amazon FBA US", 40, "Mug blue", is_third_party=True),
        StockRow(3, "MUG-BL", "Amazon FBA CA", 4, "Mug blue", is_third_party=True),
        StockRow(4, "CAP-1", "Amazon FBA US", 0, "Cap, wool", is_third_party=True),
    ]
    opened = LAYOUTS["flexport_levels"].open(samples / "flexport_levels.csv")
    assert list(opened) == [
        StockRow(2, "MUG-BL", "Ohio 1", 52, "Mug blue", is_third_party=True),
        StockRow(3, "MUG-BL", "Kent 2", 7, "Mug blue", is_third_party=True),
        StockRow(4, "CAP-1", "Ohio 1", 0, "Cap", is_third_party=True),
    ]
    assert opened.facts.notes == (
        "Counted is what is ready to be sent and in reserve; what is in transit is left out.",
    )
    head = "Country\tFNSKU\tMerchant SKU\tAvailable\n"
    assert _messages("amazon_fba", head + "US\tX1\t\t1\nUS\tX2\tA\t\n\tX3\tB\t2\nUS\tX4\tC\t1\nUS\tX5\tC\t2\n") == [
        "Row 2, Merchant SKU: is empty.",
        "Row 3, Available: is empty; it must be a whole number.",
        "Row 4, Country: is empty.",
        "Row 5, Merchant SKU: 'C' stands in row 6 too: keep one of them.",
        "Row 6, Merchant SKU: 'C' stands in row 5 too: keep one of them.",
    ]


def test_oversold_and_double_counts_are_problems() -> None:
    head = "Handle\tTitle\tOption1 Value\tSKU\tLocation\tOn hand\n"
    assert _messages(
        "shopify_inventory", head + "a\tA\tS\tX\tBerlin\t-2\nb\tB\t\t\tBerlin\t1\nb\tB\t\t\tberlin\t1\n"
    ) == [
        "Row 2, On hand: '-2' must be 0 or more.",
        "Row 3, Title: 'B' stands in row 4 too: keep one of them.",
        "Row 4, Title: 'B' stands in row 3 too: keep one of them.",
    ]


def test_woocommerce_products_are_simple_ones_and_variations(samples: Path) -> None:
    opened = LAYOUTS["woocommerce_products"].open(samples / "woocommerce_products.csv", currency="EUR")
    assert opened.facts.passed_over == 2
    assert list(opened) == [
        ProductRow(3, "MUG-BL", "Mug", (("Color", "Blue"), ("Size", "L")), weight_g=350, price=1_850),
        ProductRow(4, "CAP-1", "Cap", price=1_200, status="draft"),
    ]
    pounds = open_pasted("Type\tSKU\tName\tPublished\tRegular price\tWeight (lbs)\nsimple\tA\tA\t1\t2\t1.36\n")
    (product,) = LAYOUTS["woocommerce_products"].open(pounds)
    assert isinstance(product, ProductRow)
    assert product.weight_g == 617


def test_our_templates_of_products_customers_and_places(samples: Path) -> None:
    assert list(LAYOUTS["products"].open(samples / "template_products.csv")) == [
        ProductRow(
            2, "MUG-1", "Mug", (("Option 1", "Blue"), ("Option 2", "L")), "4006381333931", 350, 1_850, "EUR", "Maker"
        ),
        ProductRow(3, "CAP-1", "Cap", price=1_500, currency="JPY", status="archived"),
    ]
    first, second, third = LAYOUTS["customers"].open(samples / "template_customers.csv")
    assert isinstance(first, CustomerRow)
    assert (first.name, first.phone, first.address.country) == ("A Buyer", "+49 30 1", "DE")
    assert second == CustomerRow(3, "", "b@example.com")
    assert isinstance(third, CustomerRow)
    assert third.address.postal_code == "1010"
    berlin, hamburg = LAYOUTS["locations"].open(samples / "template_locations.csv")
    assert isinstance(berlin, LocationRow)
    assert (berlin.code, berlin.name) == ("BER", "Berlin warehouse")
    assert hamburg == LocationRow(
        3, "HH", "HH", Address(street1="Hafen 2", city="Hamburg", postal_code="20095", country="DE")
    )


def test_rows_of_our_templates_that_cannot_be_used_name_their_cells() -> None:
    assert _messages("customers", "name\temail\tcountry\n\t\tDE\nA\tx\tMars\nB\tb@x.de\t\nC\tB@x.de\t\n") == [
        "Row 2, name: is empty, and so are e-mail and phone: nobody can tell who it is.",
        "Row 3, country: 'Mars' is not a country.",
        "Row 3, email: 'x' is no e-mail address.",
        "Row 4, email: 'b@x.de' stands in row 5 too: keep one of them.",
        "Row 5, email: 'B@x.de' stands in row 4 too: keep one of them.",
    ]
    assert _messages("locations", "code\tname\n\tA\n" + "x" * 201 + "\tB\n") == [
        "Row 2, code: is empty.",
        f"Row 3, code: '{'x' * 37}...' cannot be the name of a location.",
    ]
    assert _messages("products", "sku\ttitle\tbarcode\tweight g\tcurrency\n1E+05\tA\t36000291452\t-1\tXXX\n") == [
        "Row 2, currency: 'XXX' is not a currency code of ISO 4217.",
        "Row 2, sku: '1E+05' looks like a number that a spreadsheet rewrote. Export the file again and import it "
        "without opening it in a spreadsheet.",
        "Row 2, barcode: '36000291452' seems to have lost its leading zero: with it, it is a valid barcode.",
        "Row 2, weight g: '-1' is no weight that goods have.",
    ]


def test_a_place_with_signs_that_cannot_be_printed_is_named_without_them() -> None:
    cells = "Handle\tTitle\tOption1 Name\tOption1 Value\tSKU\tHS Code\tCOO\tH\x8dmburg\nmug\tMug\t\t\tMUG\t\t\tmany\n"
    (problem,) = LAYOUTS["shopify_inventory_wide"].open(open_pasted(cells))
    assert isinstance(problem, RowProblem)
    assert problem.message == "Row 2, H?mburg: 'many' must be a whole number."
    assert problem.column == "H\x8dmburg", "by which the cell is found again"
