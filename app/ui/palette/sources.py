"""Where the palette's entries come from: the actions that are bound, and the records that fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.queries.order_list import ListSpec, OrderRow, order_page
from app.ui.actions import GLOBAL, Actions, Bound
from app.ui.formats import money, plural, utc_now
from app.ui.i18n import tr
from app.ui.palette.entries import Entry, Section
from app.ui.view import View

if TYPE_CHECKING:
    from app.ui.view import Kit

PALETTE = f"{GLOBAL}.palette"
_ORDERS, _CUSTOMERS = 5, 3


def section_heads(view: View | None) -> Mapping[Section, str]:
    """The heads of the groups, as they read while ``view`` is in front."""
    chosen = view.chosen_words() if view is not None else ""
    return {
        Section.SELECTION: tr("Actions on {what}", what=chosen) if chosen else tr("Actions on the chosen row"),
        Section.HERE: tr("Actions in {view}", view=tr(view.title)) if view is not None else tr("Actions"),
        Section.PLACES: tr("Go to"),
        Section.EVERYWHERE: tr("Everywhere"),
        Section.RECORDS: tr("Orders and customers"),
        Section.ELSEWHERE: tr("In other views"),
    }


def action_entries(actions: Actions, show_view: Callable[[str], object]) -> list[Entry]:
    """Every action that is bound, but for the palette itself: what works now, what does not, what waits elsewhere."""
    working = {id(bound) for bound in actions.working()}
    return [
        _entry(bound, works=id(bound) in working, show_view=show_view)
        for bound in actions.bound()
        if bound.spec.id != PALETTE
    ]


def _entry(bound: Bound, *, works: bool, show_view: Callable[[str], object]) -> Entry:
    spec, view = bound.spec, _view_of(bound.owner)
    # What acts on chosen rows has no use where none is chosen.
    aimless = spec.chosen and view is not None and view.isVisible() and not view.chosen_words()
    section, note, enabled = Section.HERE, "", works and not aimless
    run: Callable[[], object] = bound.action.trigger
    if spec.place:
        section = Section.PLACES
    elif spec.scope == GLOBAL:
        section = Section.EVERYWHERE
    elif not works and view is not None and not view.isVisible():
        section, enabled, note = Section.ELSEWHERE, True, tr("In {view}", view=tr(view.title))
        run = partial(show_view, view.view_id)
    elif spec.chosen:
        section = Section.SELECTION
    if not enabled:
        note = tr("Not possible now")
    return Entry(
        spec.id,
        bound.action.text(),
        section,
        run,
        icon=spec.icon,
        note=note,
        key=spec.key,
        synonyms=spec.synonyms,
        enabled=enabled,
    )


def _view_of(owner: QWidget) -> View | None:
    """The view that an owner of actions stands in; None for the window itself."""
    widget: QWidget | None = owner
    while widget is not None and not isinstance(widget, View):
        widget = widget.parentWidget()
    return widget


@dataclass(frozen=True, slots=True)
class Found:
    """A record that fits, in words: an order, else a customer."""

    id: int
    title: str
    note: str
    is_order: bool = True


def find_records(conn: Any, text: str) -> list[Found]:
    """The newest orders whose number or buyer fits, and customers by name, mail address or telephone."""
    from app.queries.customers import find_customers

    page = order_page(conn, ListSpec(text), now=utc_now(), limit=_ORDERS)
    found = [_order_words(row) for row in page.rows]
    for hit in find_customers(conn, text, _CUSTOMERS):
        found.append(Found(hit.id, hit.name or hit.email, hit.email if hit.name else "", is_order=False))
    return found


def _order_words(row: OrderRow) -> Found:
    parts = [plural(row.units, "unit"), money(row.total, row.currency) if row.total is not None else ""]
    return Found(row.id, f"{row.number} {row.customer}".strip(), ", ".join(part for part in parts if part))


class RecordFinder:
    """Asks the database off the GUI thread; an answer that is late is dropped by its key.

    ``open_record(view id, record id)`` shows what was chosen.
    """

    def __init__(self, kit: Kit, owner: QWidget, open_record: Callable[[str, int], object]) -> None:
        self._kit, self._owner, self._open = kit, owner, open_record

    def __call__(self, text: str, answer: Callable[[str, Sequence[Entry]], object]) -> None:
        def found(records: list[Found]) -> None:
            answer(text, [self._entry(record) for record in records])

        self._kit.tasks.read(self._owner, find_records, text, done=found, failed=lambda _error: None, key="palette")

    def _entry(self, record: Found) -> Entry:
        view, icon = ("orders", "inbox") if record.is_order else ("customers", "user")
        return Entry(
            f"{view}.record.{record.id}",
            record.title,
            Section.RECORDS,
            partial(self._open, view, record.id),
            icon=icon,
            note=record.note,
        )
