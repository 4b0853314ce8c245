"""Where the palette's entries come from: the actions that are bound, and the records that fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.queries.order_list import ListSpec, OrderRow, order_page
from app.ui.actions import GLOBAL, Actions, Bound
from app.ui.formats import money, plural
from app.ui.i18n import tr
from app.ui.palette.entries import Entry, Section
from app.ui.view import View

if TYPE_CHECKING:
    from app.ui.view import Kit

PALETTE = f"{GLOBAL}.palette"
_RECORDS = 6


def section_heads(view: View | None) -> Mapping[Section, str]:
    """The heads of the groups, as they read while ``view`` is in front."""
    chosen = view.chosen_words() if view is not None else ""
    return {
        Section.SELECTION: tr("Actions on {what}", what=chosen) if chosen else tr("Actions on the chosen row"),
        Section.HERE: tr("Actions in {view}", view=tr(view.title)) if view is not None else tr("Actions"),
        Section.PLACES: tr("Go to"),
        Section.EVERYWHERE: tr("Everywhere"),
        Section.RECORDS: tr("Orders"),
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
    section, note, enabled = Section.HERE, "", works
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
class FoundOrder:
    """An order that fits, in words."""

    id: int
    title: str
    note: str


def find_orders(conn: Any, text: str) -> list[FoundOrder]:
    """The newest orders whose number or buyer fits."""
    return [_words_of(row) for row in order_page(conn, ListSpec(text), now=datetime.now(UTC), limit=_RECORDS).rows]


def _words_of(row: OrderRow) -> FoundOrder:
    parts = [plural(row.units, "unit"), money(row.total, row.currency) if row.total is not None else ""]
    return FoundOrder(row.id, f"{row.number} {row.customer}".strip(), ", ".join(part for part in parts if part))


class OrderSearch:
    """Asks the database for orders off the GUI thread; an answer that is late is dropped by its key."""

    def __init__(self, kit: Kit, owner: QWidget, open_order: Callable[[int], object]) -> None:
        self._kit, self._owner, self._open = kit, owner, open_order

    def __call__(self, text: str, answer: Callable[[str, Sequence[Entry]], object]) -> None:
        def found(orders: list[FoundOrder]) -> None:
            answer(text, [self._entry(order) for order in orders])

        self._kit.tasks.read(self._owner, find_orders, text, done=found, key="palette")

    def _entry(self, order: FoundOrder) -> Entry:
        return Entry(
            f"order.{order.id}",
            order.title,
            Section.RECORDS,
            lambda: self._open(order.id),
            icon="inbox",
            note=order.note,
        )
