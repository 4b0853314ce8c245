"""Numbers of our own: one row per series. Gaps are allowed, a number never comes twice."""

from __future__ import annotations

from app.services.unit_of_work import Tx
from db import direct


def next_numbers(tx: Tx, series: str, count: int) -> range:
    """``count`` fresh numbers of the series, which starts at 1. Locks its row: call it as late as can be."""
    sql = """
        INSERT INTO number_series (name, next_value) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET next_value = number_series.next_value + ? RETURNING next_value"""
    row = direct.first(tx.conn, sql, (series, count + 1, count))
    assert row is not None, "an upsert gives its row"
    end: int = row[0]
    return range(end - count, end)
