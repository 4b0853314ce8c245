"""The shop after a replay beside the independent sums: stock and money of every product."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection

from db import direct
from tests.replay.invoices import Told
from tests.replay.sums import Sum, Sums


@dataclass(frozen=True, slots=True)
class Difference:
    """A product whose figures differ: what the program and what was told make together, and what the file says."""

    code: str
    units: int
    units_by_file: int
    pence: int
    pence_by_file: int

    def __str__(self) -> str:
        return (
            f"{self.code}: {self.units} units left, {self.units_by_file} by the file;"
            f" {self.pence} pence came in, {self.pence_by_file} by the file"
        )


def differences(conn: Connection, told: Told, sums: Sums) -> list[Difference]:
    """Products whose stock or money is not what the file says, what was told counted in."""
    units, pence = Counter[str](told.units), Counter[str](told.money)
    for code, left in direct.rows(conn, _LEFT):
        units[code] += int(left)
    for code, amount in direct.rows(conn, _SOLD):
        pence[code] += int(amount)
    for code, amount in _paid_back(conn).items():
        pence[code] -= amount
    found = []
    for code in sorted({*units, *pence, *sums.products}):
        by_file = sums.products.get(code, Sum())
        if (units[code], pence[code]) != (by_file.units, by_file.pence):
            found.append(Difference(code, units[code], by_file.units, pence[code], by_file.pence))
    return found


# What was received and is no longer there has left, or was written off.
_LEFT = """
    SELECT k.code, coalesce(r.units, 0) - coalesce(v.units, 0) FROM sku k
    LEFT JOIN (SELECT sku_id, sum(hand_delta) AS units FROM stock_move WHERE kind = 'receive' GROUP BY sku_id) AS r
        ON r.sku_id = k.id
    LEFT JOIN (SELECT sku_id, sum(on_hand) AS units FROM stock_level GROUP BY sku_id) AS v ON v.sku_id = k.id"""
_SOLD = "SELECT k.code, sum(l.line_amount) FROM order_line l JOIN sku k ON k.id = l.sku_id GROUP BY k.code"


def _paid_back(conn: Connection) -> Counter[str]:
    """Pence by product, as the timelines of the orders have them; the orders' own sums must be the same."""
    codes = dict(direct.rows(conn, "SELECT id, code FROM sku"))
    found, by_order = Counter[str](), Counter[int]()
    for order_id, data in direct.rows(conn, "SELECT order_id, data FROM order_event WHERE kind = 'returned'"):
        for line in direct.python_json(data)["lines"]:
            found[codes[line["sku_id"]]] += line["amount"]
            by_order[order_id] += line["amount"]
    for order_id, refunded in direct.rows(conn, "SELECT id, refunded_amount FROM sales_order"):
        if (refunded or 0) != by_order[order_id]:
            found[f"order {order_id}: refunds"] += (refunded or 0) - by_order[order_id]
    return found
