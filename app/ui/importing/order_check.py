"""An order file's check."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.services.order_import import PREVIEW_ROWS, ImportPreview
from app.services.order_matching import Match
from app.ui.formats import money, number, plural
from app.ui.i18n import said, tr, trn
from app.ui.importing.check import ALL, PROBLEMS, Check, Figure, folded, problem_figure, shown_of
from app.ui.importing.order_rows import currencies_of, order_columns, order_rows
from app.ui.importing.problems import kinds_of
from app.ui.theme import Status
from app.ui.widgets.tabs import Tab


def order_check(preview: ImportPreview, now: datetime, **about: Any) -> Check:
    """The check of an order preview; ``about``: plan, header, accounts, guesses, currency."""
    counts = {match: preview.counts.get(match.value, 0) for match in Match}
    by_match = order_rows(preview, now)
    total = counts[Match.NEW] + counts[Match.UNCHANGED] + counts[Match.UPDATED]
    clean = [*by_match[Match.NEW], *by_match[Match.UNCHANGED], *by_match[Match.UPDATED]]
    tabs = [
        Tab(ALL, tr("All"), number(total + len(by_match[Match.CLASH]))),
        Tab("new", tr("New"), number(counts[Match.NEW])),
    ]
    if counts[Match.UPDATED]:
        tabs.append(Tab("updated", tr("Updated"), number(counts[Match.UPDATED])))
    tabs.append(Tab("unchanged", tr("Unchanged"), number(counts[Match.UNCHANGED])))
    tabs.append(Tab(PROBLEMS, tr("Problems"), number(len(preview.problems))))
    return Check(
        facts=preview.facts,
        figures=_figures(preview, counts),
        problems=preview.problems,
        kinds=kinds_of(preview.problems),
        columns=order_columns(currencies_of(preview)),
        tabs=tuple(tabs),
        rows={
            ALL: folded(clean, by_match[Match.CLASH], "order"),
            "new": by_match[Match.NEW],
            "updated": by_match[Match.UPDATED],
            "unchanged": by_match[Match.UNCHANGED],
        },
        told=shown_of(PREVIEW_ROWS, total, "order") if len(clean) < total else "",
        to_write=counts[Match.NEW] + counts[Match.UPDATED],
        total=total,
        button=_button(counts),
        notes=tuple(said(note) for note in preview.facts.notes),
        **about,
    )


def _figures(preview: ImportPreview, counts: Mapping[Match, int]) -> tuple[Figure, ...]:
    sums = [money(total, currency) for currency, total in preview.totals.items()]
    shown = " + ".join(sums[:2]) + (f" + {plural(len(sums) - 2, 'currency', 'currencies')}" if len(sums) > 2 else "")
    if sums:
        shown = tr("{money} in {lines}", money=shown, lines=plural(preview.new_lines, "line"))
    else:
        shown = tr("the file has no prices") if counts[Match.NEW] else tr("nothing that is not here yet")
    return (
        Figure("plus", Status.DONE, number(counts[Match.NEW]), tr("new"), shown),
        Figure(
            "equal",
            Status.WAITING,
            number(counts[Match.UNCHANGED]),
            tr("unchanged"),
            tr("identical, left as they are"),
        ),
        Figure("pencil", Status.ACTIVE, number(counts[Match.UPDATED]), tr("updated"), tr("matched by order number")),
        problem_figure(len(preview.problems)),
    )


def _button(counts: Mapping[Match, int]) -> str:
    new, updated = counts[Match.NEW], counts[Match.UPDATED]
    if new and updated:
        return tr("Import {new} new, {updated} updated", new=number(new), updated=number(updated))
    if new:
        return trn("Import {n} new order", "Import {n} new orders", new)
    return trn("Update {n} order", "Update {n} orders", updated) if updated else tr("Nothing to import")
