"""Suppliers: made, changed, given up; and what is bought of whom."""

from __future__ import annotations

from typing import Any

import pytest

from app.context import AppContext
from app.errors import Ambiguous, BadInput, NotFound, Refused
from app.queries.buying import supplier_goods, supplier_list
from app.services.suppliers import (
    AddSupplier,
    ArchiveSupplier,
    ChangeSupplier,
    RemoveSupplierSku,
    SetSupplierSku,
    one_supplier,
)
from tests.factories import count
from tests.services.goods_in import sku_id, supplier


def names(shop: AppContext) -> list[str]:
    return [row.name for row in shop.read(supplier_list)]


def test_supplier_buys_in_the_shops_currency_unless_said_otherwise(shop: AppContext) -> None:
    supplier(shop, " Potter  & Sons ", email="hello@example.com", lead_days=5)
    supplier(shop, "Weaver", currency="usd")
    potter, weaver = shop.read(supplier_list)
    assert (potter.name, potter.currency, potter.lead_days, potter.open) == ("Potter & Sons", "EUR", 5, 0)
    assert weaver.currency == "USD"


@pytest.mark.parametrize(
    "fields", [{"name": " "}, {"name": "x" * 121}, {"currency": "E1R"}, {"lead_days": -1}, {"lead_days": 9_999}]
)
def test_what_cannot_be_is_refused(shop: AppContext, fields: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match="Nothing was changed"):
        shop.run(AddSupplier(**({"name": "Potter"} | fields)))
    assert names(shop) == []


def test_two_suppliers_do_not_share_a_name(shop: AppContext) -> None:
    supplier(shop)
    with pytest.raises(Refused, match="There is a supplier POTTER already"):
        supplier(shop, "POTTER")


def test_supplier_is_changed_by_who_saw_him_as_he_is(shop: AppContext) -> None:
    potter = supplier(shop)
    assert shop.run(ChangeSupplier(potter, 1, (("phone", "+49 30 1"),))).result == {"supplier_id": potter, "version": 2}
    with pytest.raises(Refused, match="Somebody changed the supplier Potter meanwhile"):
        shop.run(ChangeSupplier(potter, 1, (("phone", ""),)))
    with pytest.raises(BadInput, match="has no field 'fax'"):
        shop.run(ChangeSupplier(potter, 2, (("fax", ""),)))
    with pytest.raises(NotFound, match="no such supplier"):
        shop.run(ChangeSupplier(99, 1, ()))


def test_supplier_is_given_up_and_taken_back(shop: AppContext) -> None:
    potter = supplier(shop)
    shop.run(ArchiveSupplier(potter))
    assert names(shop) == []
    assert [row.archived for row in shop.read(supplier_list, archived=True)] == [True]
    shop.run(ArchiveSupplier(potter, archived=False))
    assert names(shop) == ["Potter"]


def test_supplier_is_named_by_the_beginning_of_his_name(shop: AppContext) -> None:
    potter = supplier(shop)
    assert shop.read(one_supplier, "pot") == potter
    supplier(shop, "Potsdam Glass")
    with pytest.raises(Ambiguous, match="Potsdam Glass, Potter"):
        shop.read(one_supplier, "pot")
    assert shop.read(one_supplier, "POTTER") == potter
    with pytest.raises(NotFound, match="no supplier 'x'"):
        shop.read(one_supplier, "x")


def test_one_supplier_of_a_product_is_preferred(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 1})
    mug, potter, weaver = sku_id(shop), supplier(shop), supplier(shop, "Weaver")
    assert shop.run(SetSupplierSku(potter, mug, " P 1", 250, 12, 3, preferred=True)).result["added"]
    shop.run(SetSupplierSku(weaver, mug, preferred=True))
    (goods,) = shop.read(supplier_goods, potter)
    assert (goods.sku, goods.code, goods.price_amount, goods.pack_units, goods.preferred) == (
        "MUG",
        "P 1",
        250,
        12,
        False,
    )
    assert not shop.run(SetSupplierSku(potter, mug, "P1", 240, 6, preferred=True)).result["added"]
    assert [goods.preferred for goods in shop.read(supplier_goods, weaver)] == [False]
    assert shop.run(RemoveSupplierSku(potter, mug)).result == {"removed": 1}
    assert shop.read(supplier_goods, potter) == []


@pytest.mark.parametrize("figures", [{"pack_units": 0}, {"price_amount": -1}, {"lead_days": -1}])
def test_figures_of_a_product_that_cannot_be_are_refused(shop: AppContext, figures: dict[str, int]) -> None:
    count(shop, {("MUG", "Berlin"): 1})
    with pytest.raises(BadInput, match="Nothing was changed"):
        shop.run(SetSupplierSku(supplier(shop), sku_id(shop), **figures))  # type: ignore[arg-type]  # a bool is none
