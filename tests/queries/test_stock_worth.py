"""What the stock is worth."""

from __future__ import annotations

from app.context import AppContext
from app.queries.stock_worth import Worth, stock_worth
from tests.factories import count, location_id
from tests.services.goods_in import opened, ordered, receive, sku_id, supplier


def test_what_is_on_hand_is_worth_its_moving_average(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 0, ("CAP", "Berlin"): 2, ("MUG", "Hamburg"): 0, ("BOX", "Berlin"): 0})
    assert shop.read(stock_worth) == Worth(0, "EUR", 1), "of the cap no cost is known; of the box there is none"
    potter = supplier(shop)
    receive(shop, opened(shop, ordered(shop, potter, MUG=3)), 3)
    receive(shop, opened(shop, ordered(shop, potter, place="Hamburg", MUG=4)), 4)
    assert shop.read(stock_worth) == Worth(7 * 200, "EUR", 1)
    assert shop.read(stock_worth, location_id(shop, "Hamburg")) == Worth(4 * 200, "EUR", 0)
    assert shop.read(stock_worth, location_id(shop, "Berlin"), sku_id(shop, "CAP")) == Worth(0, "EUR", 1)
    count(shop, {("MUG", "Hamburg"): 1_000_000_000})
    with shop.database.writing() as conn:
        conn.exec_driver_sql("UPDATE sku SET average_cost = 33333333 WHERE code = 'MUG'")
    assert shop.read(stock_worth, location_id(shop, "Hamburg")).amount == 33_333_333_000, "no number is too large"
