"""Benchmarks of orders coming in: a channel's file, and an order taken by hand."""

from __future__ import annotations

import csv
import dataclasses
import uuid
from pathlib import Path

from app.channels.base import IncomingOrder
from app.context import AppContext
from app.services.order_import import import_orders
from app.services.order_taking import take_order as take
from tests import factories
from tests.bench.measuring import Measured, measure
from tests.bench.shops import BenchShop
from tests.bench.stations import Job, carried_out, pieces_of
from tests.channels.shopify_files import HEADER, follow_up_row, own_row

WARM_UP = 20


def write_export(shop: BenchShop, path: Path, orders: int) -> int:
    """Write a Shopify export of so many new orders, with streets, taxes and tags; returns how many lines it has."""
    lines = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADER, restval="", lineterminator="\n")
        writer.writeheader()
        for _ in range(orders):
            order = shop.order()
            goods = sum(20 * line.quantity for line in order.lines)
            to = order.ship_to
            for number, line in enumerate(order.lines):
                cells = {"lineitem_sku": line.sku, "lineitem_name": line.title, "lineitem_quantity": str(line.quantity)}
                if number:
                    writer.writerow(follow_up_row(order.number, **cells))
                    continue
                row = own_row(
                    order.number,
                    email=order.email,
                    id=str(uuid.uuid4().int % 10**13),
                    subtotal=f"{goods}.00",
                    total=f"{goods + 5}.00",
                    taxes="2.00",
                    tax_1_name="VAT 19%",
                    tax_1_value="2.00",
                    tags="spring, web",
                    note_attributes="lang: en\nGift: yes",
                    **cells,
                )
                for kind in ("Shipping", "Billing"):
                    row |= {f"{kind} Name": to.name, f"{kind} Address1": to.street1, f"{kind} City": to.city}
                    row |= {f"{kind} Zip": to.postal_code, f"{kind} Country": to.country, f"{kind} Street": to.street1}
                writer.writerow(row)
            lines += len(order.lines)
    return lines


def import_file(shop: BenchShop, size: int) -> Measured:
    """Lines a second from the file to committed rows: one export of ``size`` orders, as the program imports it."""
    warm = shop.folder / f"{uuid.uuid4()}.csv"
    write_export(shop, warm, 50)
    path = shop.folder / f"{uuid.uuid4()}.csv"
    lines = write_export(shop, path, size)

    def run(file: Path) -> None:
        report = import_orders(shop.context.run, file, op_id=uuid.uuid4(), channel="shopify", shop=shop.account)
        assert not report.rejected, report.rejected[:3]

    measured = measure([lambda: run(warm), lambda: run(path)], unit="lines", warm_up=1, pieces=lines)
    warm.unlink()
    path.unlink()
    return measured


def take_order(shop: BenchShop, size: int, processes: int = 1) -> Measured:
    """Orders of three lines typed at the counter, each inserted and reserved in one operation; every second buyer is
    known already."""
    shop.open_orders(1)  # makes the account
    query = "SELECT id FROM channel_account WHERE shop = :name"
    account = int(factories.one(shop.context, query, name=shop.account))
    orders: list[IncomingOrder] = []
    for number in range(pieces_of(size, processes, WARM_UP)):
        order = dataclasses.replace(shop.order(3), number="")
        orders.append(dataclasses.replace(order, email=orders[-1].email) if number % 2 else order)
    job = Job(_take, [(account, order) for order in orders], WARM_UP, "orders")
    return carried_out(shop, job, processes)


def _take(shop: AppContext, piece: tuple[int, IncomingOrder]) -> None:
    take(shop.run, *piece, op_id=uuid.uuid4())
