"""Every hostile file goes through the real import: it is taken or told in words, and the shop stays whole."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from app.channels.base import Kind
from app.channels.mapping import Mapping, missing_fields, propose_mapping
from app.channels.tables import Table, open_table
from app.cli.import_plans import Told, plan_of
from app.context import AppContext, open_shop
from app.errors import OperationError
from app.queries.imports import import_history
from app.services.import_sources import Plan, carry_out, preview
from app.services.import_undo import undo_import
from app.settings import Settings
from tests.factories import rows_of
from tests.invariants import violations

NAUGHTY = Path(__file__).resolve().parents[3] / "shared" / "data" / "naughty"
FOLDERS = ("blns", "csv-injection", "csv-spectrum", "csvkit", "frictionless", "pollock")


@pytest.fixture
def sqlite_shop(sqlite_template: Path, tmp_path: Path) -> Iterator[AppContext]:
    path = tmp_path / "shop.db"
    path.write_bytes(sqlite_template.read_bytes())
    shop = open_shop(Settings(), url=f"sqlite:///{path}")
    yield shop
    with shop.database.reading() as conn:
        assert violations(conn) == []
    shop.close()


def files_in(folder: str) -> list[Path]:
    if not NAUGHTY.is_dir():
        pytest.skip(f"the hostile files are not here: {NAUGHTY}")
    return sorted(path for path in (NAUGHTY / folder).rglob("*") if path.is_file())


def whole(table: Table, kind: Kind) -> Mapping:
    """A mapping in which nothing required is missing, be it by the next best columns."""
    mapping = propose_mapping(table, kind)[0]
    columns = dict(mapping.columns)
    free = [place for place in range(len(table.header)) if place not in columns.values()]
    for names in missing_fields(mapping):
        if free:
            columns[names[0]] = free.pop(0)
    return Mapping(kind, columns, mapping.choices, {"location": "Main", "currency": "EUR"})


def plans_of(shop: AppContext, path: Path) -> Iterator[Plan]:
    """The file as the program takes it by itself, and by a mapping as each kind of rows."""
    try:
        yield shop.read(plan_of, path, None, Told(""))
    except OperationError as error:
        assert error.message
    try:
        table = open_table(path)
        mappings = [whole(table, kind) for kind in Kind]
    except OperationError as error:
        assert error.message
        return
    for mapping in mappings:
        yield Plan(path, "", mapping=mapping.as_json())


def take(shop: AppContext, plan: Plan) -> bool:
    """Previews and imports; what is refused as a whole says why, and each row that is has row and message."""
    try:
        foreseen = shop.read(preview, plan)
        report = carry_out(shop.run, plan, "EUR", op_id=uuid4())
    except OperationError as error:
        assert error.message
        return False
    assert all(problem.message and problem.row >= 0 for problem in report.rejected)
    assert len(report.rejected) == len(foreseen.problems)
    return True


@pytest.mark.slow
@pytest.mark.parametrize("folder", FOLDERS)
def test_hostile_files_are_taken_or_told_and_can_be_undone(sqlite_shop: AppContext, folder: str) -> None:
    taken = sum(take(sqlite_shop, plan) for path in files_in(folder) for plan in plans_of(sqlite_shop, path))
    batches = sqlite_shop.read(import_history, limit=10_000)
    assert len(batches) == taken
    for batch in batches:
        if batch.can_be_undone:
            undo_import(sqlite_shop.run, batch.id, op_id=uuid4())
    assert rows_of(sqlite_shop, "SELECT DISTINCT state FROM sales_order") in ([], [("cancelled",)])


def test_hostile_texts_are_stored_as_they_are(sqlite_shop: AppContext, tmp_path: Path) -> None:
    strings = json.loads(
        (files_in("blns")[1] if files_in("blns")[1].suffix == ".json" else files_in("blns")[0]).read_text("utf-8")
    )
    texts = list(dict.fromkeys(text.strip() for text in strings if text.strip() and "\0" not in text))
    path = tmp_path / "customers.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "email", "city"])
        writer.writerows([text, f"buyer{number}@example.com", text] for number, text in enumerate(texts))
    report = carry_out(sqlite_shop.run, Plan(path, "customers"), "EUR", op_id=uuid4())
    kept = {row[0] for row in rows_of(sqlite_shop, "SELECT name FROM customer")}
    assert report.accepted + len({problem.row for problem in report.rejected}) == len(texts)
    assert len(kept & set(texts)) > 0.9 * len(texts)
