"""Importing files: each file for itself, one report over all. JSON values, and the same in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from app.channels.raw_text import regular_file, shown
from app.cli.import_plans import Told, check_channel, pairs, plan_of
from app.cli.output import Value, print_json, problem
from app.cli.output import shown as for_terminal
from app.cli.session import Session, in_words
from app.cli.words import first_lines, plural, problem_row
from app.errors import BadInput, NotFound, OperationError, StationmasterError, Unavailable
from app.queries.imports import base_currency
from app.services import import_sources
from app.services.import_rows import RecordPreview
from app.services.stock_preview import StockPreview

NO_ORDERS: Value = {"accepted": 0, "unchanged": 0, "updated": 0, "rejected": [], "orders": [], "batches": []}
NO_STOCK: Value = {
    "accepted": 0,
    "unchanged": 0,
    "rejected": [],
    "new_skus": 0,
    "new_locations": [],
    "rerouted_orders": [],
    "notes": [],
    "batches": [],
}
NO_RECORDS: Value = {"accepted": 0, "unchanged": 0, "updated": 0, "rejected": [], "notes": [], "batches": []}
NOTHING: Value = {"files": [], "rejected": [], "batches": []}


def import_files(session: Session, files: Sequence[str], told: Told, *, dry_run: bool) -> int:
    """Import or preview files of one kind, or of whatever kind each of them is.

    Gives the exit code: 2 if one of them was not understood (the others went in).
    """
    check_channel(told.channel)
    nothing, words = {
        "": (NOTHING, file_words),
        "orders": (NO_ORDERS, import_words),
        "stock": (NO_STOCK, stock_words),
    }.get(told.kind, (NO_RECORDS, record_words))
    return _take(session, files, told, nothing, words, dry_run=dry_run)


def _take(
    session: Session,
    files: Sequence[str],
    told: Told,
    nothing: Value,
    words: Callable[[Value], str],
    *,
    dry_run: bool,
) -> int:
    money = dict(pairs(files)) if told.kind in ("", "orders") else dict.fromkeys(files)

    def one(path: Path, place: int) -> Value:
        plan = session.shop.read(plan_of, path, money[str(path)], told)
        if dry_run:
            value = preview_value(session.shop.read(import_sources.preview, plan))
        else:
            report = import_sources.carry_out(
                session.shop.run,
                plan,
                session.shop.read(base_currency),
                op_id=session.step(f"file {place}"),
                progress=session.progress("rows"),
            )
            value = _in_one_order(report.as_json()) | {"batches": [report.batch_id] if report.batch_id else []}
        if told.kind:
            return value
        kind, file = plan.kind.value, shown(path)
        return {
            "files": [{"file": file, "kind": kind, "layout": plan.layout or "mapped", **value}],
            "rejected": value["rejected"],
            "batches": value["batches"],
        }

    if not dry_run:
        named = [Path(file).name for file in files]
        session.settle(f"import {told.kind or 'file'}", [*told.words[1:], *named], lambda _: {})
    return _Files(session, nothing, dry_run).take(list(money), one, words)


class _Files:
    """The report over several files: what was refused in one of them does not keep the others out."""

    def __init__(self, session: Session, nothing: Value, dry_run: bool) -> None:
        self._session = session
        self._total = nothing | ({"dry_run": True} if dry_run else {})
        self._nothing = nothing

    def take(self, files: Sequence[str], one: Callable[[Path, int], Value], words: Callable[[Value], str]) -> int:
        """Import each file, print the report, give the exit code."""
        code, understood = 0, 0
        for place, name in enumerate(files):
            try:
                self._add(_one_file(Path(name), place, one))
                understood += 1
            except _NotUnderstood as refusal:
                self._add(self._nothing | {"rejected": [_whole_file(Path(name), refusal.error)]})
                self._total |= problem(*in_words(refusal.error))
                code = 2
            except StationmasterError as error:
                self._total |= problem(*in_words(error))
                code = 1
                break
        self._print(words, any_good=understood > 0)
        return code

    def _add(self, part: Value) -> None:
        self._total = self._total | {key: self._total.get(key, 0) + value for key, value in part.items()}

    def _print(self, words: Callable[[Value], str], *, any_good: bool) -> None:
        from app.cli.output import print_problem, print_text

        if self._session.as_json:
            print_json(self._total)
            return
        value = for_terminal(self._total)
        refused = [row for row in value["rejected"] if not row["row"]]
        if any_good:
            print_text(words(value | {"rejected": [row for row in value["rejected"] if row["row"]]}))
        for row in refused:
            print_problem(row["message"], as_json=False)
        if "error" in value and not refused:
            print_problem(value["error"]["message"], value["error"]["fix"], as_json=False)


class _NotUnderstood(Exception):
    """A file that is none, cannot be read, or is not what was asked for; the shop is not to blame."""

    def __init__(self, error: OperationError) -> None:
        super().__init__(str(error))
        self.error = error


def _one_file(path: Path, place: int, one: Callable[[Path, int], Value]) -> Value:
    try:
        with regular_file(path):  # what cannot be read at all is the file's fault, not the database's
            pass
    except (BadInput, NotFound, Unavailable) as error:
        raise _NotUnderstood(error) from error
    try:
        return one(path, place)
    except (BadInput, NotFound) as error:
        raise _NotUnderstood(error) from error


def _whole_file(path: Path, error: OperationError) -> Value:
    return {"file": shown(path), "row": 0, "column": "", "value": "", "message": str(error), "order": ""}


def _in_one_order(value: Value) -> Value:
    """A repeated import reads its answers from the database, which keeps keys in an order of its own."""
    if "orders" not in value:
        return value
    keys = ("number", "order_id", "result", "review")
    return value | {"orders": [{key: order[key] for key in keys} for order in value["orders"]]}


def preview_value(preview: import_sources.Preview) -> Value:
    """What an import would do, with the keys of its report."""
    rejected = [asdict(row) for row in preview.problems]
    if isinstance(preview, StockPreview):
        return {
            "accepted": preview.changed,
            "unchanged": preview.unchanged,
            "rejected": rejected,
            "new_skus": preview.new_skus,
            "new_locations": list(preview.new_locations),
            "rerouted_orders": [],
            "notes": list(preview.notes),
            "below_promised": preview.short,
            "batches": [],
        }
    value: Value = {
        "accepted": preview.counts.get("new", 0),
        "unchanged": preview.counts.get("unchanged", 0),
        "updated": preview.counts.get("updated", 0),
        "rejected": rejected,
        "batches": [],
    }
    if isinstance(preview, RecordPreview):
        return value | {"notes": list(preview.notes)}
    orders: list[Value] = [
        {"number": row.number, "order_id": None, "result": row.match.value, "review": []}
        for row in preview.rows
        if row.match.value != "clash"
    ]
    return value | {"orders": orders}


def import_words(value: Value) -> str:
    """The import in words: counts, what a person should look at, each row that could not be used."""
    orders = value["accepted"] + value["unchanged"] + value["updated"]
    head = (
        f"{plural(orders, 'order')}: {value['accepted']:,} new, {value['unchanged']:,} unchanged,"
        f" {value['updated']:,} updated."
    )
    news = [order for order in value["orders"] if order["result"] != "unchanged"]
    reviews = [f"  {order['number']}: {why}" for order in news for why in order["review"]]
    lines = [_would(value) + head]
    if reviews:
        lines += [f"Please look at {plural(len(reviews), 'matter')}:", *first_lines(reviews)]
    return "\n".join([*lines, *_rejected(value)])


def record_words(value: Value) -> str:
    """An import of products, customers or locations in words."""
    rows = value["accepted"] + value["unchanged"] + value["updated"]
    head = (
        f"{_would(value)}{plural(rows, 'row')}: {value['accepted']:,} new, {value['unchanged']:,} unchanged,"
        f" {value['updated']:,} updated."
    )
    return "\n".join([head, *(f"  {note}" for note in dict.fromkeys(value["notes"])), *_rejected(value)])


def file_words(value: Value) -> str:
    """Files of any kind in words, each with what it was."""
    parts = []
    for file in value["files"]:
        words = {"orders": import_words, "stock": stock_words}.get(file["kind"], record_words)
        told = file | ({"dry_run": True} if value.get("dry_run") else {})
        parts.append(f"{file['file']} ({file['kind']}, {file['layout']}): {words(told)}")
    return "\n".join(parts)


def stock_words(value: Value) -> str:
    """A stock import in words."""
    counts = value["accepted"] + value["unchanged"]
    lines = [
        f"{_would(value)}{plural(counts, 'count')}: {value['accepted']:,} stored, {value['unchanged']:,} unchanged,"
        f" {plural(value['new_skus'], 'new product')}."
    ]
    if value["new_locations"]:
        lines.append(f"New locations: {', '.join(value['new_locations'])}.")
    if value.get("below_promised"):
        lines.append(f"{plural(value['below_promised'], 'count')} below what is promised there: routed again then.")
    if value["rerouted_orders"]:
        lines.append(f"{plural(len(value['rerouted_orders']), 'order')} lost a reservation and went to routing again.")
    if counts:
        lines.append("When it was last counted stays as it was: a file is no look at the shelf.")
    notes = [f"  {note}" for note in dict.fromkeys(value["notes"])]
    return "\n".join([*lines, *first_lines(notes), *_rejected(value)])


def _would(value: Value) -> str:
    return "Nothing was written. It would be: " if value.get("dry_run") else ""


def _rejected(value: Value) -> list[str]:
    rows = value["rejected"]
    if not rows:
        return []
    return [f"{plural(len(rows), 'row')} could not be used:", *first_lines([f"  {problem_row(row)}" for row in rows])]
