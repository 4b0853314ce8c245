"""K: what lists sort by and searches find is made of what stands beside it, by a folding of its own."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator

from tests.chaos.raw import Raw

Finding = tuple[str, str]
_LONGEST = 200


def findings(raw: Raw) -> Iterator[Finding]:
    """(rule, what was found); reads every order, customer, product and tag."""
    for table, source, key in (
        ("sales_order", "customer_name", "customer_fold"),
        ("sales_order", "number", "number_fold"),
        ("customer", "name", "name_fold"),
        ("sku", "title", "title_fold"),
    ):
        wrong = [row for row in raw.rows(f"SELECT id, {source}, {key} FROM {table}") if _folded(row[1]) != row[2]]
        if wrong:
            yield "K1 what is found by is what is shown", f"{table}.{key}: {wrong[:5]}"
    rows = raw.rows("SELECT id, number, number_key, coalesce(total_amount, -1), total_key, tags FROM sales_order")
    wrong = [row[:5] for row in rows if _sorted(row[1]) != row[2] or row[3] != row[4]]
    if wrong:
        yield "K1 what is sorted by is what is shown", f"{wrong[:5]}"
    found = {(order_id, tag) for order_id, tag in raw.rows("SELECT order_id, tag_fold FROM order_tag")}
    shown = {(row[0], _folded(tag)) for row in rows for tag in _tags(row[5])} - {(row[0], "") for row in rows}
    if found != shown:
        yield "K2 tags that are shown are found", f"{sorted(found ^ shown)[:5]}"


def _folded(text: str) -> str:
    """Without differences of case, width and blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())[:_LONGEST]


def _sorted(text: str) -> str:
    whole = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return "".join(p.zfill(12) if p[:1] in set("0123456789") else p for p in re.split(r"([0-9]+)", whole))[:_LONGEST]


def _tags(stored: object) -> list[str]:
    return list(json.loads(stored)) if isinstance(stored, str) else list(stored or ())  # type: ignore[call-overload]  # JSON is a list or its text
