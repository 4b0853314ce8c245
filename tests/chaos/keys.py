"""K: what lists sort by and searches find is made of what stands beside it, by a folding and cutting of its own."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator

from tests.chaos.raw import Raw

Finding = tuple[str, str]
PROMISES = ("K1", "K2", "K3")
_LONGEST = 200
# SQLite's tables of trigrams: the records, and the texts that are cut up.
_CUT = {
    "order_search": ("sales_order", ("number_fold", "customer_fold")),
    "customer_search": ("customer", ("name_fold",)),
    "contact_search": ("customer", ("lower(email)", "phone")),
}
# PostgreSQL's columns with an index of trigrams.
_INDEXED = {
    "sales_order": ("number_fold", "customer_fold"),
    "customer": ("name_fold", "lower(email)"),
    "sku": ("code_fold", "title_fold"),
}


def findings(raw: Raw, *, deep: bool = False) -> Iterator[Finding]:
    """(rule, what was found); reads every order, customer, product and tag. ``deep`` asks the search for each part."""
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
    if raw.dialect == "postgresql":
        yield from _indexed(raw)
    else:
        yield from _kept(raw)
        if deep:
            yield from _found(raw)


def _indexed(raw: Raw) -> Iterator[Finding]:
    """The server keeps its indexes itself, so they need only be there (whether they are whole, ``structure`` asks)."""
    made = raw.rows("SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'")
    for table, columns in _INDEXED.items():
        words = " ".join(text for name, text in made if name == table)
        lost = [column for column in columns if not re.search(rf"{re.escape(column)}\)? gin_trgm_ops", words)]
        if lost:
            yield "K3 the search has its indexes", f"none on {lost} of {table}"


def _kept(raw: Raw) -> Iterator[Finding]:
    """The tables of trigrams know the same records, and each change of a record reaches them."""
    triggers = raw.rows("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")
    for search, (table, _) in _CUT.items():
        words = [text for name, text in triggers if name == table and re.search(rf"\b{search}\b", text)]
        unseen = [act for act in ("INSERT", "UPDATE", "DELETE") if not any(f"AFTER {act} " in text for text in words)]
        if unseen:
            yield "K3 the search keeps up with the records", f"{search} does not hear of {unseen}"
        there = {row[0] for row in raw.rows(f"SELECT id FROM {table}")}
        known = {row[0] for row in raw.rows(f"SELECT rowid FROM {search}")}
        if there != known:
            yield "K3 the search knows each record, and no other", f"{search}: {sorted(there ^ known)[:5]}"


def _found(raw: Raw) -> Iterator[Finding]:
    """Each part of the texts finds just those records in which it stands."""
    for search, (table, columns) in _CUT.items():
        wanted: dict[str, set[int]] = {}
        for number, *texts in raw.rows(f"SELECT id, {', '.join(columns)} FROM {table}"):
            whole = "\n".join(texts)
            for part in {whole[at : at + 3] for at in range(len(whole) - 2)}:
                wanted.setdefault(part, set()).add(number)
        wrong: dict[str, list[int]] = {}
        for part, there in wanted.items():
            if "\0" in part:
                continue  # no SQL text holds it
            asked = part.replace('"', '""').replace("'", "''")
            found = raw.rows(f"SELECT rowid FROM {search} WHERE {search} MATCH '\"{asked}\"'")
            if lost := there ^ {row[0] for row in found}:
                wrong[part] = sorted(lost)[:5]
        if wrong:
            yield "K3 records are found by their words, and no others", f"{search}: {list(wrong.items())[:5]}"


def _folded(text: str) -> str:
    """Without differences of case, width and blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())[:_LONGEST]


def _sorted(text: str) -> str:
    whole = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return "".join(p.zfill(12) if p[:1] in set("0123456789") else p for p in re.split(r"([0-9]+)", whole))[:_LONGEST]


def _tags(stored: object) -> list[str]:
    return list(json.loads(stored)) if isinstance(stored, str) else list(stored or ())  # type: ignore[call-overload]  # JSON is a list or its text
