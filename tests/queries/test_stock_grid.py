"""The stock list: in any order, page by page, narrowed by a search, with what is on its way and what is waited for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, text, update

from app.context import AppContext
from app.domain.identifiers import barcode_key
from app.queries import stock_conditions, stock_grid
from app.queries.stock_grid import SORTABLE, GridRow, GridSpec, count_stock, stock_among
from app.services.bins import AddBins
from app.services.lots import BlockLot
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetPolicy, SetThreshold
from db.models import (
    Lot,
    PurchaseLine,
    PurchaseOrder,
    PurchaseState,
    Sku,
    StockLevel,
    Supplier,
    SupplierSku,
    Transfer,
    TransferLine,
    TransferState,
)
from tests.factories import case_barcode, count, incoming, line, location_id, one, ordered_and_routed

TODAY = date(2026, 11, 30)


@pytest.fixture
def stocked(shop: AppContext) -> AppContext:
    """Three products at two or three locations: caps in Hamburg and Berlin, mugs everywhere, a lamp in Munich."""
    here = {("MUG", "Berlin"): 10, ("MUG", "Hamburg"): 4, ("MUG", "Munich"): 7}
    count(shop, here | {("CAP", "Hamburg"): 5, ("CAP", "Berlin"): 0, ("lamp", "Munich"): 2})
    return shop


def sku(shop: AppContext, code: str) -> int:
    return int(one(shop, "SELECT id FROM sku WHERE code = :code", code=code))


def rows(shop: AppContext, query: str = "", **spec: Any) -> list[GridRow]:
    """All rows, read in pages of two; what is counted agrees."""
    asked, after = GridSpec(query, today=TODAY, zone=UTC, **spec), None
    found: list[GridRow] = []
    while True:
        page = shop.read(stock_grid.stock_grid, asked, after, 2)
        found += page.rows
        after = page.after
        if after is None:
            assert shop.read(count_stock, asked) == len(found)
            return found


def places(shop: AppContext, query: str = "", **spec: Any) -> list[tuple[str, str]]:
    return [(row.code, row.location) for row in rows(shop, query, **spec)]


EVERY = [("CAP", "Berlin"), ("CAP", "Hamburg"), ("lamp", "Munich"),
         ("MUG", "Berlin"), ("MUG", "Hamburg"), ("MUG", "Munich")]  # fmt: skip


def test_every_product_at_every_location_is_a_row_in_any_order(stocked: AppContext) -> None:
    for sort in SORTABLE:
        forwards, backwards = places(stocked, sort=sort), places(stocked, sort=sort, descending=True)
        assert sorted(forwards, key=lambda p: (p[0].lower(), p[1])) == EVERY, sort
        assert backwards == forwards[::-1], sort
    codes = [code for code, _ in places(stocked)]
    assert codes == ["CAP", "CAP", "lamp", "MUG", "MUG", "MUG"]  # whatever their case
    assert [place for _, place in places(stocked, sort="location")] == ["Berlin"] * 2 + ["Hamburg"] * 2 + ["Munich"] * 2


def test_the_walk_and_the_few_that_are_sorted_give_the_same(stocked: AppContext, monkeypatch: Any) -> None:
    queries = ("", "location:berlin,hamburg", "mug", "-mug", "is:low OR cap", "counted:<2026-11-01", "on_hand:>4",
               "sku:mug,cap", "m", "mug OR cap", "mug location:berlin", "location:berlin OR lamp", "-location:berlin",
               "location:nowhere OR cap", "location:berlin,hamburg location:hamburg,munich")  # fmt: skip

    def found() -> dict[Any, list[tuple[str, str]]]:
        orders = [(sort, way) for sort in SORTABLE for way in (False, True)]
        return {
            (query, sort, way): places(stocked, query, sort=sort, descending=way)
            for query in queries
            for sort, way in orders
        }

    expected = found()
    monkeypatch.setattr(stock_grid, "_KEYS", 1)
    monkeypatch.setattr(stock_grid, "_AT_FIRST", 1)
    assert found() == expected  # sorted a few at a time
    monkeypatch.setattr(stock_grid, "_SORTED_AT_ONCE", 0)
    assert found() == expected  # looked for along the list first
    monkeypatch.setattr(stock_grid, "_SIFTED", 1)
    assert found() == expected  # and not found there in time
    monkeypatch.setattr(stock_grid, "_MOST_SORTED", -1)
    monkeypatch.setattr(stock_grid, "_MOST_BY_ITSELF", -1)
    assert found() == expected  # met along the list
    monkeypatch.setattr(stock_grid, "_FAR", 1)
    monkeypatch.setattr(stock_grid, "_NEAR", 1)
    assert found() == expected  # not met soon, so that more are sorted
    monkeypatch.setattr(stock_grid, "_MOST_AFTER_ALL", -1)
    assert found() == expected  # or the walk goes on


_PLAIN = """SELECT k.code, p.name FROM stock_level v JOIN sku k ON k.id = v.sku_id
    JOIN location p ON p.id = v.location_id WHERE {where} ORDER BY {order}"""
_IN_ZONE = """EXISTS (SELECT 1 FROM bin_stock s JOIN bin b ON b.id = s.bin_id WHERE b.zone = 'Z3' AND s.on_hand > 0
    AND s.sku_id = v.sku_id AND s.location_id = v.location_id)"""
_WHERE = {"zone:Z3": _IN_ZONE, "is:low": "v.low", "zone:Z3 is:low": f"{_IN_ZONE} AND v.low", "": "true",
          "zone:Z3 OR cap": f"{_IN_ZONE} OR k.code_fold = 'cap'", "-zone:Z3": f"NOT {_IN_ZONE}"}  # fmt: skip
_ORDER = {
    "location": "lower(p.name){d}, p.id{d}, k.code_fold{d}, k.id{d}",
    "counted": "v.counted_at IS NOT NULL{d}, v.counted_at{d}, v.sku_id{d}, v.location_id{d}",
    "sku": "k.code_fold{d}, k.id{d}, v.location_id{d}",
}


def test_zones_and_what_is_low_are_listed_as_a_plain_query_has_them(stocked: AppContext, monkeypatch: Any) -> None:
    for number, (code, place) in enumerate([*EVERY[:2], *EVERY[3:]]):
        where, item = location_id(stocked, place), sku(stocked, code)
        if number != 1:
            made = stocked.run(AddBins(where, (f"A-{number}",), ("Z3", "Z4")[number == 4])).result["bin_ids"][0]
            if number != 0:
                stocked.run(MoveStock(item, where, None, made, 2))
        stocked.run(SetPolicy(item, where, 0, 5 + number, 50))
        if number % 2:
            with stocked.database.writing() as conn:
                row = (StockLevel.sku_id == item, StockLevel.location_id == where)
                conn.execute(
                    update(StockLevel).where(*row).values(counted_at=datetime(2026, 5, 9 - number, tzinfo=UTC))
                )

    def agrees() -> None:
        for query, where in _WHERE.items():
            for sort, order in _ORDER.items():
                for way in (False, True):
                    sql = _PLAIN.format(where=where, order=order.format(d=" DESC" if way else ""))
                    with stocked.database.reading() as conn:
                        plain = [(row[0], row[1]) for row in conn.execute(text(sql))]
                    assert places(stocked, query, sort=sort, descending=way) == plain, (query, sort, way)

    agrees()
    assert len(places(stocked, "zone:Z3")) == 2 and len(places(stocked, "is:low")) > 2
    monkeypatch.setattr(stock_grid, "_MOST_SORTED", -1)
    agrees()  # met along the list
    monkeypatch.setattr(stock_grid, "_FAR_COUNTED", 1)
    monkeypatch.setattr(stock_grid, "_FAR", 1)
    agrees()  # not met soon, so that it goes on at each location, where few are sorted
    monkeypatch.setattr(stock_grid, "_FEW_AT_PLACE", -1)
    agrees()  # or the list of each is sifted by what the sources name
    monkeypatch.setattr(stock_grid, "_MOST_PLACES", 0)
    agrees()  # or the list of all
    monkeypatch.setattr(stock_grid, "_MOST_AFTER_ALL", -1)
    agrees()  # or the walk goes on


def test_what_has_all_words_inside_is_found_at_once_and_by_barcodes_too(stocked: AppContext) -> None:
    case_barcode(stocked, "CAP", barcode_key("4006381333931"), 12)
    with stocked.database.writing() as conn:
        for code, title in (("lamp", "Oak lamp, large"), ("MUG", "Oak mug"), ("CAP", "Oak cap")):
            conn.execute(update(Sku).where(Sku.code == code).values(title=title, title_fold=title.lower()))
    assert places(stocked, "oak large") == [("lamp", "Munich")]
    assert places(stocked, "oak mug") == EVERY[3:]
    assert places(stocked, "oak 4006381333931") == EVERY[:2] == places(stocked, "4006381333931 oak")
    assert places(stocked, "oak -mug -lamp") == EVERY[:2]
    assert places(stocked, "mug large") == []


def test_one_product_or_one_location_alone(stocked: AppContext) -> None:
    assert places(stocked, sku_id=sku(stocked, "CAP")) == EVERY[:2]
    hamburg = location_id(stocked, "Hamburg")
    for sort in SORTABLE:
        found = places(stocked, location_id=hamburg, sort=sort)
        assert sorted(found) == [("CAP", "Hamburg"), ("MUG", "Hamburg")], sort


def test_a_search_that_says_where_is_read_nowhere_else(stocked: AppContext, monkeypatch: Any) -> None:
    hamburg, looked_at = location_id(stocked, "Hamburg"), set()

    def at_location(place: int) -> stock_conditions.Condition:
        looked_at.add(place)
        return stock_conditions.at_location(place)

    monkeypatch.setattr(stock_grid, "at_location", at_location)
    assert places(stocked, "location:hamburg", sort="location") == [("CAP", "Hamburg"), ("MUG", "Hamburg")]
    assert looked_at == {hamburg}
    assert len(places(stocked, "-location:hamburg", sort="location")) == 4
    for sort in SORTABLE:
        found = places(stocked, "location:hamburg OR lamp", sort=sort)
        assert sorted(found) == [("CAP", "Hamburg"), ("MUG", "Hamburg"), ("lamp", "Munich")], sort
        assert places(stocked, "location:hamburg location:berlin", sort=sort) == [], sort
        assert places(stocked, "location:berlin", sort=sort, location_id=hamburg) == [], sort
        assert sorted(places(stocked, "location:nowhere OR cap", sort=sort)) == EVERY[:2], sort


def test_available_is_a_sum_and_a_channel_gets_less_of_it(stocked: AppContext) -> None:
    berlin = location_id(stocked, "Berlin")
    ordered_and_routed(stocked, incoming("1", line("MUG", 3)))
    stocked.run(SetPolicy(sku(stocked, "MUG"), berlin, 2, 20, 40))
    account = int(one(stocked, "SELECT max(id) FROM channel_account"))
    stocked.run(SetThreshold(account, None, 1))
    (plain,) = [row for row in rows(stocked, "mug") if row.reserved]
    assert (plain.on_hand, plain.reserved, plain.held, plain.available) == (10, 3, 0, 7)
    assert (plain.safety, plain.promise, plain.low, plain.reorder_point, plain.reorder_to) == (2, 5, True, 20, 40)
    channel = next(row for row in rows(stocked, "mug", account_id=account) if row.reserved)
    assert (channel.threshold, channel.promise) == (1, 4)
    stocked.run(SetThreshold(account, sku(stocked, "MUG"), 3))  # goes before the rule for every product
    assert next(row for row in rows(stocked, "mug", account_id=account) if row.reserved).promise == 2
    assert places(stocked, "is:low") == [("MUG", "Berlin")]


def test_words_find_code_title_and_barcode(stocked: AppContext) -> None:
    case_barcode(stocked, "MUG", barcode_key("4006381333931"), 12)
    with stocked.database.writing() as conn:
        conn.execute(update(Sku).where(Sku.code == "lamp").values(title="Oak lamp", title_fold="oak lamp"))
    assert places(stocked, "LAM") == [("lamp", "Munich")]
    assert places(stocked, "oak") == [("lamp", "Munich")]
    assert places(stocked, "4006381333931") == EVERY[3:] == places(stocked, "barcode:4006381333931")
    assert places(stocked, "sku:MUG") == EVERY[3:]
    assert places(stocked, "sku:M*") == EVERY[3:]
    assert places(stocked, "product:oak -location:berlin") == [("lamp", "Munich")]
    assert places(stocked, "nothing") == []
    assert places(stocked, "location:Berlin") == [("CAP", "Berlin"), ("MUG", "Berlin")]
    assert places(stocked, "location:nowhere") == []


def test_what_orders_wait_for_is_short(stocked: AppContext) -> None:
    ordered_and_routed(stocked, incoming("1", line("lamp", 5)), incoming("2", line("lamp", 2)))
    (row,) = rows(stocked, "is:short")
    assert (row.code, row.waiting) == ("lamp", int(one(stocked, "SELECT sum(quantity) FROM backorder")))
    assert places(stocked, "-is:short") == [place for place in EVERY if place[0] != "lamp"]


def test_what_was_never_counted_was_not_counted_for_30_days(stocked: AppContext) -> None:
    now = stocked.clock()
    with stocked.database.writing() as conn:
        for code, days in (("CAP", 3), ("MUG", 40)):
            counted = update(StockLevel).where(StockLevel.sku_id == sku(stocked, code))
            conn.execute(counted.values(counted_at=now - timedelta(days=days)))
        conn.execute(update(StockLevel).where(StockLevel.sku_id == sku(stocked, "lamp")).values(counted_at=None))
    spec: dict[str, Any] = {"today": now.date(), "zone": UTC}
    found = stocked.read(stock_grid.stock_grid, GridSpec("counted:<last-30d", "counted", **spec))
    assert [row.code for row in found.rows] == ["lamp", "MUG", "MUG", "MUG"]
    assert found.rows[0].counted_at is None and found.rows[1].counted_at == now - timedelta(days=40)
    again = stocked.read(stock_grid.stock_grid, GridSpec("counted:last-7d", **spec))
    assert [row.code for row in again.rows] == ["CAP", "CAP"]


def test_bins_zones_and_lots_narrow_the_list(stocked: AppContext) -> None:
    berlin = location_id(stocked, "Berlin")
    made = stocked.run(AddBins(berlin, ("A-1", "A-2"), "North")).result["bin_ids"]
    mug = sku(stocked, "MUG")
    with stocked.database.writing() as conn:
        row = {"sku_id": mug, "code": "L1", "created_at": stocked.clock()}
        conn.execute(insert(Lot).values(row | {"expires_on": date(2026, 12, 20)}))
    lot = int(one(stocked, "SELECT id FROM lot"))
    stocked.run(AdjustStock(mug, berlin, 5, "found", made[0], lot))
    only = [("MUG", "Berlin")]
    for query in ("bin:A-1", "bin:a-*", "bin:any", "zone:north", "lot:L1", "expires:<=next-30d", "expires:2026-12"):
        assert places(stocked, query) == only, query
    stocked.run(AddBins(berlin, ("Ärmel",), "Süd"))
    stocked.run(MoveStock(mug, berlin, made[0], int(one(stocked, "SELECT max(id) FROM bin")), 1, lot))
    assert places(stocked, "bin:ÄRMEL") == places(stocked, "zone:SÜD") == only
    assert places(stocked, "bin:A-2") == places(stocked, "bin:Z") == places(stocked, "expires:<today") == []
    assert places(stocked, "bin:none") == [place for place in EVERY if place != only[0]]
    assert places(stocked, "is:held") == []
    stocked.run(BlockLot(lot, True))
    assert places(stocked, "is:held") == only
    assert next(row for row in rows(stocked, "lot:l1")).held == 5


def buy(shop: AppContext, code: str, place: str, units: int, expected: date | None) -> None:
    """An order to a supplier, of which one unit will not come."""
    with shop.database.writing() as conn:
        supplier_id = conn.execute(
            insert(Supplier).values(name="Acme", currency="EUR").returning(Supplier.id)
        ).scalar_one()
        conn.execute(insert(SupplierSku).values(supplier_id=supplier_id, sku_id=sku(shop, code)))
        order = {"number": "P1", "supplier_id": supplier_id, "location_id": location_id(shop, place),
                 "state": PurchaseState.ORDERED, "currency": "EUR", "created_at": shop.clock(),
                 "expected_on": expected}  # fmt: skip
        order_id = conn.execute(insert(PurchaseOrder).values(order).returning(PurchaseOrder.id)).scalar_one()
        row = {
            "purchase_order_id": order_id,
            "position": 1,
            "sku_id": sku(shop, code),
            "ordered": units,
            "cancelled": 1,
        }
        conn.execute(insert(PurchaseLine).values(row))


def send(shop: AppContext, code: str, source: str, target: str, units: int, expected: date | None) -> None:
    """Goods on their way to another location."""
    with shop.database.writing() as conn:
        transfer = {"number": "T1", "from_location_id": location_id(shop, source), "state": TransferState.SHIPPED,
                    "to_location_id": location_id(shop, target), "requested_at": shop.clock(),
                    "expected_on": expected}  # fmt: skip
        transfer_id = conn.execute(insert(Transfer).values(transfer).returning(Transfer.id)).scalar_one()
        row = {"transfer_id": transfer_id, "position": 1, "sku_id": sku(shop, code), "requested": units}
        conn.execute(insert(TransferLine).values(row | {"shipped": units}))


def test_what_is_bought_or_on_its_way_is_incoming_where_it_goes(stocked: AppContext) -> None:
    buy(stocked, "MUG", "Berlin", 13, date(2026, 12, 9))
    send(stocked, "MUG", "Munich", "Berlin", 3, date(2026, 12, 4))
    found = {row.location: (row.incoming, row.incoming_on) for row in rows(stocked, "mug")}
    assert found == {"Berlin": (15, date(2026, 12, 4)), "Hamburg": (0, None), "Munich": (0, None)}
    assert places(stocked, "supplier:acme") == EVERY[3:] == places(stocked, "supplier:any")
    assert places(stocked, "supplier:none") == EVERY[:3]


def test_vendors_and_owners_are_found_whatever_their_case(stocked: AppContext) -> None:
    with stocked.database.writing() as conn:
        conn.execute(update(Sku).where(Sku.code == "CAP").values(vendor="Northwind", owner="Contoso"))
        conn.execute(update(Sku).where(Sku.code == "MUG").values(vendor="Südwind"))
    assert places(stocked, "vendor:northwind") == EVERY[:2] == places(stocked, "owner:CONTOSO")
    assert places(stocked, "vendor:südw*") == EVERY[3:]
    assert places(stocked, "vendor:x") == []


def test_what_is_in_transit_is_no_row(stocked: AppContext) -> None:
    with stocked.database.writing() as conn:
        conn.execute(text("UPDATE location SET kind = 'in_transit' WHERE code = 'Munich'"))
    assert places(stocked) == [place for place in EVERY if place[1] != "Munich"]
    assert ("MUG", "Munich") not in places(stocked, sort="counted")


def test_changed_products_are_read_by_themselves(stocked: AppContext) -> None:
    spec = GridSpec("location:berlin", today=TODAY, zone=UTC)
    found = stocked.read(stock_among, spec, [sku(stocked, "MUG"), sku(stocked, "lamp")])
    assert [row.key for row in found] == [(sku(stocked, "MUG"), location_id(stocked, "Berlin"))]
