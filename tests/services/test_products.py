"""A product changed by hand."""

from __future__ import annotations

from typing import Any

import pytest

from app.context import AppContext
from app.errors import BadInput, NotFound, Refused
from app.queries.stock_card import ProductFacts, product_facts
from app.services.products import ChangeProduct
from app.services.unit_of_work import JsonObject
from tests.factories import case_barcode, count, scan
from tests.services.goods_in import sku_id

EAN = "4006381333931"


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Three mugs with a barcode, a cap and a box of which there are none."""
    count(shop, {("MUG", "Berlin"): 3, ("CAP", "Berlin"): 0, ("BOX", "Berlin"): 0}, barcodes={"MUG": EAN})
    return shop


def change(shop: AppContext, code: str, barcodes: Any = None, **fields: Any) -> JsonObject:
    facts = of(shop, code)
    return shop.run(ChangeProduct(facts.sku_id, facts.version, tuple(fields.items()), barcodes)).result


def of(shop: AppContext, code: str) -> ProductFacts:
    facts = shop.read(product_facts, sku_id(shop, code))
    assert facts is not None
    return facts


def test_what_is_given_changes_and_the_rest_stays(stocked: AppContext) -> None:
    done = change(
        stocked, "CAP", title=" Warm  cap ", options={"Size": "M"}, weight_g=90, length_mm=200, hs_code="6505.00",
        origin_country="de", hazardous=False, owner="Aunt", tracking="lot", price_amount=1_990,
    )  # fmt: skip
    assert done["fields"] == sorted([
        "title", "options", "weight_g", "length_mm", "hs_code", "origin_country", "owner", "tracking", "price_amount"
    ])  # fmt: skip
    facts = of(stocked, "CAP")
    assert (facts.title, dict(facts.options), facts.weight_g, facts.size_mm) == (
        "Warm cap", {"Size": "M"}, 90, (200, None, None)
    )  # fmt: skip
    assert (facts.hs_code, facts.origin_country, facts.owner, facts.tracking) == ("650500", "DE", "Aunt", "lot")
    assert change(stocked, "CAP", owner="Aunt")["fields"] == []
    assert of(stocked, "CAP").version == facts.version == done["version"]


def test_a_code_of_a_case_counts_its_units(stocked: AppContext) -> None:
    assert change(stocked, "MUG", ((EAN, 1), ("CASE-12", 12)))["fields"] == ["barcodes"]
    assert of(stocked, "MUG").barcodes == ((EAN, 1), ("CASE-12", 12))
    assert change(stocked, "MUG", (("CASE-12", 12), ("0" + EAN, 1)))["fields"] == ["barcodes"]  # as it is printed now
    with pytest.raises(Refused, match="is that of MUG"):
        change(stocked, "CAP", ((EAN, 1),))
    change(stocked, "MUG", ())
    assert scan(stocked, EAN)["verdict"] == "unknown"


def test_a_new_barcode_with_a_wrong_check_digit_is_refused_with_the_right_one_named(stocked: AppContext) -> None:
    for code, right in ((EAN[:-1] + "2", EAN), ("96385073", "96385074"), ("04006381333932", "04006381333931")):
        with pytest.raises(BadInput) as refusal:
            change(stocked, "CAP", ((code, 1),))
        assert f"it ends in {code[-1]} where {right[-1]} is right" in str(refusal.value)
        assert f"it is {right}. A code of your own has a letter" in refusal.value.fix
    assert change(stocked, "CAP", (("40063813339", 1), ("1234567", 1), ("ABC-12345678", 1)))["fields"] == ["barcodes"]


def test_a_wrong_barcode_that_came_with_a_file_stays_and_stands_in_nobodys_way(stocked: AppContext) -> None:
    wrong = "4006381333950"
    case_barcode(stocked, "CAP", wrong, 1)
    assert change(stocked, "CAP", ((wrong, 1), ("C-1", 1)))["fields"] == ["barcodes"]
    assert change(stocked, "CAP", ((wrong, 6), ("C-1", 1)))["fields"] == ["barcodes"]
    assert of(stocked, "CAP").barcodes == (("C-1", 1), (wrong, 6))


def test_what_cannot_be_is_refused_by_name(stocked: AppContext) -> None:
    for fields, words in (
        ({"title": "  "}, "Name"),
        ({"weight_g": -1}, "whole number from 0"),
        ({"width_mm": 0}, "whole number from 1"),
        ({"hs_code": "12"}, "6 to 12 digits"),
        ({"origin_country": "Germany"}, "two letters"),
        ({"options": {"": "M"}}, "Options"),
        ({"tracking": "batch"}, "Followed"),
        ({"hazardous": "yes"}, "Dangerous goods"),
        ({"colour": "red"}, "no field 'colour'"),
    ):
        with pytest.raises(BadInput) as refusal:
            change(stocked, "CAP", **fields)
        assert words in f"{refusal.value} {refusal.value.fix}"


def test_what_a_product_is_made_of_changes_with_the_rest_of_it_or_not_at_all(stocked: AppContext) -> None:
    box, cap, mug = of(stocked, "BOX"), of(stocked, "CAP").sku_id, of(stocked, "MUG").sku_id
    made = ChangeProduct(box.sku_id, box.version, (("title", "Gift box"),), None, ((mug, 2), (cap, 1)))
    assert stocked.run(made).result["fields"] == ["title", "parts"]
    now = of(stocked, "BOX")
    assert [(part.code, part.units) for part in now.parts] == [("MUG", 2), ("CAP", 1)]
    same = ChangeProduct(box.sku_id, now.version, (), None, ((mug, 2), (cap, 1)))
    assert stocked.run(same).result == {"sku_id": box.sku_id, "version": now.version, "fields": []}
    nested = ChangeProduct(cap, 1, (("title", "Cap"),), None, ((box.sku_id, 1),))
    with pytest.raises(Refused, match="BOX would be a kit within the kit CAP"):
        stocked.run(nested)
    assert of(stocked, "CAP").title != "Cap"
    with pytest.raises(BadInput, match="each once"):
        stocked.run(ChangeProduct(box.sku_id, now.version, (), None, ((mug, 0),)))
    assert stocked.run(ChangeProduct(box.sku_id, now.version, (), None, ())).result["fields"] == ["parts"]
    assert of(stocked, "BOX").parts == ()


def test_what_somebody_changed_meanwhile_or_cannot_be_told_of_stock_stays(stocked: AppContext) -> None:
    with pytest.raises(Refused, match="3 of MUG are in stock"):
        change(stocked, "MUG", tracking="serial")
    mug = of(stocked, "MUG")
    change(stocked, "MUG", vendor="Potter")
    with pytest.raises(Refused, match="Somebody changed the product MUG"):
        stocked.run(ChangeProduct(mug.sku_id, mug.version, (("vendor", "Other"),)))
    with pytest.raises(NotFound):
        stocked.run(ChangeProduct(10**9, 1))
    for codes in (((EAN, 0),), ((EAN, 1), (EAN, 2)), (("", 1),)):
        with pytest.raises(BadInput):
            change(stocked, "MUG", codes)
    assert of(stocked, "MUG").barcodes == ((EAN, 1),)
