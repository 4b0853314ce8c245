"""Numbers of our own: one row per series. Gaps are allowed, a number never comes twice."""

from __future__ import annotations

from app.services.unit_of_work import Tx


def next_numbers(tx: Tx, series: str, count: int) -> range:
    """``count`` fresh numbers of the series, which starts at 1. Locks its row: call it as late as can be."""
    mark = "?" if tx.conn.dialect.name == "sqlite" else "%s"
    sql = (
        f"INSERT INTO number_series (name, next_value) VALUES ({mark}, {mark})"  # noqa: S608 (marks only)
        f" ON CONFLICT (name) DO UPDATE SET next_value = number_series.next_value + {mark} RETURNING next_value"
    )
    end: int = tx.conn.exec_driver_sql(sql, (series, count + 1, count)).scalar_one()
    return range(end - count, end)
