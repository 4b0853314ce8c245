"""Benchmark of Etsy's two order files: the lines of one with the money of the other, from the files to the rows."""

from __future__ import annotations

import csv
import itertools
import uuid
from pathlib import Path

from app.services.import_sources import Plan, carry_out
from tests.bench.measuring import Measured, measure
from tests.bench.shops import BenchShop

_ITEM_NAMES = (
    "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Delivery Discount,Delivery,"
    "Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Posted,Ship Name,Ship Address1,Ship Address2,"
    "Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,SKU"
)
_MONEY_NAMES = (
    "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,"
    "Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,"
    "Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,SKU"
)
_PRICE = 20
_ITEMS, _MONEY = (tuple(names.split(",")) for names in (_ITEM_NAMES, _MONEY_NAMES))
_numbers = itertools.count(4_000_000_000)


def write_files(shop: BenchShop, items: Path, money: Path, orders: int) -> int:
    """Write both files of so many new orders; returns how many lines they have."""
    lines = 0
    with items.open("w", encoding="utf-8", newline="") as left, money.open("w", encoding="utf-8", newline="") as right:
        goods = csv.DictWriter(left, _ITEMS, restval="", lineterminator="\n")
        sums = csv.DictWriter(right, _MONEY, restval="", lineterminator="\n")
        goods.writeheader()
        sums.writeheader()
        for _ in range(orders):
            order, number = shop.order(), str(next(_numbers))
            to, units = order.ship_to, sum(line.quantity for line in order.lines)
            place = {"Ship City": to.city, "Ship State": to.region, "Ship Zipcode": to.postal_code}
            same = {"Sale Date": "03/25/26", "Order ID": number, "Currency": "EUR", "Ship Country": "Germany", **place}
            for line in order.lines:
                row = {"Item Name": line.title, "SKU": line.sku, "Quantity": str(line.quantity)}
                each = {"Price": f"{_PRICE}.00", "Transaction ID": str(next(_numbers)), "Delivery": "5.00"}
                where = {"Ship Name": to.name, "Ship Address1": to.street1, "Buyer": number}
                goods.writerow({**same, **where, **row, **each, "Item Total": f"{_PRICE * line.quantity}.00"})
            value = {"Order Value": f"{_PRICE * units}.00", "Order Total": f"{_PRICE * units + 5}.00"}
            buyer = {"Full Name": to.name, "Street 1": to.street1, "Number of Items": str(units), "Shipping": "5.00"}
            sums.writerow({**same, **value, **buyer})
            lines += len(order.lines)
    return lines


def import_etsy(shop: BenchShop, size: int) -> Measured:
    """Lines a second from both files to committed rows, as the program imports them."""
    files = [shop.folder / f"{uuid.uuid4()}.csv" for _ in range(4)]
    write_files(shop, files[0], files[1], 50)
    lines = write_files(shop, files[2], files[3], size)

    def run(items: Path, money: Path) -> None:
        plan = Plan(items, "etsy_items", shop.account, beside=money)
        report = carry_out(shop.context.run, plan, "EUR", op_id=uuid.uuid4())
        assert not report.rejected, report.rejected[:3]

    work = [lambda: run(files[0], files[1]), lambda: run(files[2], files[3])]
    measured = measure(work, unit="lines", warm_up=1, pieces=lines)
    for file in files:
        file.unlink()
    return measured
