"""A stock file's check."""

from __future__ import annotations

from typing import Any

from app.services.stock_preview import PREVIEW_ROWS, StockPreview
from app.ui.formats import number
from app.ui.i18n import said, tr, trn
from app.ui.importing.check import ALL, PROBLEMS, Check, Figure, first_notes, folded, problem_figure, shown_of
from app.ui.importing.problems import kinds_of
from app.ui.importing.stock_rows import STOCK_COLUMNS, Outcome, stock_rows
from app.ui.theme import Status
from app.ui.widgets.cells import Column
from app.ui.widgets.tabs import Tab


def stock_check(preview: StockPreview, **about: Any) -> Check:
    """The check of a stock preview; ``about``: plan, header, accounts, guesses, currency."""
    by_outcome = stock_rows(preview)
    total = preview.changed + preview.unchanged
    clean = [*by_outcome[Outcome.CHANGED], *by_outcome[Outcome.UNCHANGED]]
    tabs = (
        Tab(ALL, tr("All"), number(total + len(by_outcome[Outcome.PROBLEM]))),
        Tab("new", tr("To store"), number(preview.changed)),
        Tab("unchanged", tr("Unchanged"), number(preview.unchanged)),
        Tab(PROBLEMS, tr("Problems"), number(len(preview.problems))),
    )
    columns = tuple(
        Column(column.id, tr(column.title), column.width, number=column.number, stretch=column.stretch)
        for column in STOCK_COLUMNS
    )
    return Check(
        facts=preview.facts,
        figures=_figures(preview),
        problems=preview.problems,
        kinds=kinds_of(preview.problems),
        columns=columns,
        tabs=tabs,
        rows={
            ALL: folded(clean, by_outcome[Outcome.PROBLEM], "row"),
            "new": by_outcome[Outcome.CHANGED],
            "unchanged": by_outcome[Outcome.UNCHANGED],
        },
        told=shown_of(PREVIEW_ROWS, total, "row") if len(clean) < total else "",
        to_write=preview.changed or (total if preview.describes else 0),
        total=total,
        button=_button(preview, total),
        notes=(*(said(note) for note in preview.facts.notes), *first_notes(preview.notes)),
        **about,
    )


def _button(preview: StockPreview, total: int) -> str:
    if preview.changed:
        return trn("Import {n} count", "Import {n} counts", preview.changed)
    return tr("Import titles and codes") if preview.describes and total else tr("Nothing to import")


def _figures(preview: StockPreview) -> tuple[Figure, ...]:
    places = len(preview.new_locations)
    where = tr("no new location")
    if places:
        named = ", ".join(preview.new_locations)
        where = trn("and {n} new location: {names}", "and {n} new locations: {names}", places, names=named)
    counted = trn("{n} unit in the file", "{n} units in the file", preview.units)
    if preview.short:
        counted = trn(
            "{n} count below what is promised: routed again",
            "{n} counts below what is promised: routed again",
            preview.short,
        )
    products = tr("new product") if preview.new_skus == 1 else tr("new products")
    as_now = tr("counted as on hand now")
    return (
        Figure("pencil", Status.ACTIVE, number(preview.changed), tr("to store"), counted),
        Figure("equal", Status.WAITING, number(preview.unchanged), tr("unchanged"), as_now),
        Figure("plus", Status.DONE, number(preview.new_skus), products, where),
        problem_figure(len(preview.problems)),
    )
