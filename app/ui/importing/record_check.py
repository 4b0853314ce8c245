"""The check of a file of records: products, customers, locations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from app.channels.base import Address, CustomerRow, Kind, LocationRow, ProductRow, RowProblem
from app.services.import_rows import PREVIEW_ROWS, Compared, RecordPreview
from app.services.order_matching import Match
from app.ui.formats import NOTHING, amount, money_header, number, weight
from app.ui.i18n import mark, said, tr, trn
from app.ui.importing.check import ALL, PROBLEMS, Check, Figure, first_notes, folded, problem_figure, shown_of
from app.ui.importing.order_rows import match_chip, problem_chip
from app.ui.importing.problems import kinds_of, plain_message
from app.ui.theme import Status
from app.ui.widgets.cells import Cell, Column, Row, number_cell, text_cell
from app.ui.widgets.country_field import country_words
from app.ui.widgets.tabs import Tab

_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "title": mark("title"),
        "status": mark("status"),
        "weight_g": mark("weight"),
        "vendor": mark("vendor"),
        "price_amount": mark("price"),
        "barcode": mark("barcode"),
        "archived_at": mark("no longer archived"),
        "name": mark("name"),
        "email": mark("e-mail"),
        "phone": mark("phone"),
        "address": mark("a new address"),
        "street1": mark("street"),
        "street2": mark("street"),
        "city": mark("city"),
        "region": mark("region"),
        "postal_code": mark("postcode"),
        "country": mark("country"),
    }
)
# Fields whose very name says all: what they were and became is no text for a table.
_BARE = frozenset({"archived_at", "address"})


def record_check(preview: RecordPreview, currency: str, **about: Any) -> Check:
    """The check of a preview of records; ``about``: plan, header, accounts, guesses."""
    counts = {match: preview.counts.get(match.value, 0) for match in Match}
    columns, cells = _TABLES[preview.kind](currency)
    by_match: dict[Match, list[Row]] = {match: [] for match in Match}
    for found in preview.rows:
        if found.problem is None:
            head = (number_cell(number(found.row.row), muted=True), match_chip(found.match))
            row = Row(found.row.row, (*head, *cells(found), text_cell(_changes(found, currency), muted=True)))
            by_match[found.match].append(row)
    wrong = _wrong_rows(preview.problems)
    total = counts[Match.NEW] + counts[Match.UNCHANGED] + counts[Match.UPDATED]
    clean = [*by_match[Match.NEW], *by_match[Match.UNCHANGED], *by_match[Match.UPDATED]]
    tabs = (
        Tab(ALL, tr("All"), number(total + len(wrong))),
        Tab("new", tr("New"), number(counts[Match.NEW])),
        Tab("updated", tr("Updated"), number(counts[Match.UPDATED])),
        Tab("unchanged", tr("Unchanged"), number(counts[Match.UNCHANGED])),
        Tab(PROBLEMS, tr("Problems"), number(len(preview.problems))),
    )
    return Check(
        facts=preview.facts,
        figures=_figures(preview.kind, counts, len(preview.problems)),
        problems=preview.problems,
        kinds=kinds_of(preview.problems),
        columns=columns,
        tabs=tabs,
        rows={
            ALL: folded(clean, wrong, "row"),
            "new": by_match[Match.NEW],
            "updated": by_match[Match.UPDATED],
            "unchanged": by_match[Match.UNCHANGED],
        },
        told=shown_of(PREVIEW_ROWS, total, "row") if len(clean) < total else "",
        to_write=counts[Match.NEW] + counts[Match.UPDATED],
        total=total,
        button=_button(preview.kind, counts),
        notes=(*(said(note) for note in preview.facts.notes), *first_notes(preview.notes)),
        currency=currency,
        **about,
    )


def _figures(kind: Kind, counts: Mapping[Match, int], problems: int) -> tuple[Figure, ...]:
    by = {
        Kind.PRODUCTS: tr("matched by SKU"),
        Kind.CUSTOMERS: tr("matched by e-mail or phone"),
        Kind.LOCATIONS: tr("matched by code"),
    }[kind]
    same = tr("identical, left as they are")
    return (
        Figure("plus", Status.DONE, number(counts[Match.NEW]), tr("new"), tr("not known here yet")),
        Figure("equal", Status.WAITING, number(counts[Match.UNCHANGED]), tr("unchanged"), same),
        Figure("pencil", Status.ACTIVE, number(counts[Match.UPDATED]), tr("updated"), by),
        problem_figure(problems),
    )


def _button(kind: Kind, counts: Mapping[Match, int]) -> str:
    new, updated = counts[Match.NEW], counts[Match.UPDATED]
    if not new and not updated:
        return tr("Nothing to import")
    if new and updated:
        return tr("Import {new} new, {updated} updated", new=number(new), updated=number(updated))
    if kind is Kind.PRODUCTS:
        made = trn("Import {n} new product", "Import {n} new products", new)
        return made if new else trn("Update {n} product", "Update {n} products", updated)
    if kind is Kind.CUSTOMERS:
        made = trn("Import {n} new customer", "Import {n} new customers", new)
        return made if new else trn("Update {n} customer", "Update {n} customers", updated)
    made = trn("Import {n} new location", "Import {n} new locations", new)
    return made if new else trn("Update {n} location", "Update {n} locations", updated)


def _changes(found: Compared[Any], currency: str) -> str:
    """``weight 340 → 400, vendor Own → Other``, of a record that changes."""
    if found.match is not Match.UPDATED:
        return ""
    parts = []
    for name, (before, after) in found.changes.items():
        if name not in _FIELDS:
            continue
        word = tr(_FIELDS[name])
        values = [_value(name, value, currency) for value in (before, after)]
        parts.append(word if name in _BARE else f"{word} {values[0]} → {values[1]}")
    return ", ".join(parts)


def _value(name: str, value: Any, currency: str) -> str:
    if value in (None, ""):
        return NOTHING
    if name == "price_amount":
        return amount(value, currency)
    return weight(value) if name == "weight_g" else str(getattr(value, "value", value))


def _wrong_rows(problems: Sequence[RowProblem]) -> list[Row]:
    rows: dict[int, Row] = {}
    for problem in problems:
        message = plain_message(problem)
        value = (problem.value or tr("empty")) if problem.column else tr("the whole row")
        wrong = text_cell(value, lead=problem.column, wrong=True, tip=message)
        head = (number_cell(number(problem.row), muted=True), problem_chip())
        rows.setdefault(problem.row, Row(problem.row, (*head, wrong, text_cell(message, muted=True, tip=message))))
    return list(rows.values())


# -- a table for each kind: its columns, and the cells between Result and Changes --

_Cells = Callable[[Compared[Any]], tuple[Cell, ...]]


def _columns(*inner: Column) -> tuple[Column, ...]:
    return (
        Column("row", tr("Row"), 68, number=True),
        Column("result", tr("Result"), 118),
        *inner,
        Column("changes", tr("What changes"), 200, stretch=True),
    )


def _products(currency: str) -> tuple[tuple[Column, ...], _Cells]:
    def cells(found: Compared[ProductRow]) -> tuple[Cell, ...]:
        row = found.row
        price = amount(row.price, row.currency or currency) if row.price is not None else NOTHING
        return (
            text_cell(row.sku or NOTHING, strong=bool(row.sku), tip=row.sku),
            text_cell(row.listing or NOTHING, muted=not row.title, tip=row.listing),
            text_cell(row.barcode or NOTHING, muted=True),
            number_cell(price, muted=row.price is None),
            number_cell(NOTHING if row.weight_g is None else weight(row.weight_g), muted=row.weight_g is None),
            text_cell(row.vendor or NOTHING, muted=not row.vendor),
        )

    return (
        _columns(
            Column("sku", tr("SKU"), 150),
            Column("title", tr("Product"), 240, stretch=True),
            Column("barcode", tr("Barcode"), 130),
            Column("price", money_header(tr("Price"), currency), 96, number=True),
            Column("weight", tr("Weight"), 90, number=True),
            Column("vendor", tr("Vendor"), 120),
        ),
        cells,
    )


def _customers(_currency: str) -> tuple[tuple[Column, ...], _Cells]:
    def cells(found: Compared[CustomerRow]) -> tuple[Cell, ...]:
        row = found.row
        return (
            text_cell(row.name or NOTHING, strong=bool(row.name)),
            text_cell(row.email or NOTHING, muted=not row.email),
            text_cell(row.phone or NOTHING, muted=not row.phone),
            *_place(row.address),
        )

    return (
        _columns(
            Column("name", tr("Name"), 180, stretch=True),
            Column("email", tr("E-mail"), 210),
            Column("phone", tr("Phone"), 130),
            *_place_columns(),
        ),
        cells,
    )


def _locations(_currency: str) -> tuple[tuple[Column, ...], _Cells]:
    def cells(found: Compared[LocationRow]) -> tuple[Cell, ...]:
        row = found.row
        return (text_cell(row.code, strong=True), text_cell(row.name or NOTHING), *_place(row.address))

    return (
        _columns(Column("code", tr("Code"), 150), Column("name", tr("Name"), 180, stretch=True), *_place_columns()),
        cells,
    )


def _place_columns() -> tuple[Column, ...]:
    return (
        Column("postal_code", tr("Postcode"), 88),
        Column("city", tr("City"), 128),
        Column("country", tr("Country"), 112),
    )


def _place(address: Address) -> tuple[Cell, ...]:
    country = country_words(address.country) if address.country else NOTHING
    return (text_cell(address.postal_code or NOTHING), text_cell(address.city or NOTHING), text_cell(country))


_TABLES: Mapping[Kind, Callable[[str], tuple[tuple[Column, ...], _Cells]]] = MappingProxyType(
    {Kind.PRODUCTS: _products, Kind.CUSTOMERS: _customers, Kind.LOCATIONS: _locations}
)
