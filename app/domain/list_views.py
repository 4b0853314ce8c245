"""How a list is looked at: its search, its sort, its columns. Saved views are made of this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

MAX_QUERY, MAX_NAME = 2_000, 60
_MOST_COLUMNS, _MOST_KEYS = 40, 500
_MOST_WIDTH = 2_000


@dataclass(frozen=True, slots=True)
class ViewColumn:
    """A column that is shown. ``width`` in px at 100 %, 0: its own; ``pinned``: it stands first and never gives way."""

    id: str
    width: int = 0
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class ViewState:
    """A look at a list. No ``columns``: those that the list has by itself."""

    query: str = ""
    sort: str = ""
    descending: bool = True
    columns: tuple[ViewColumn, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """As plain values, for the database."""
        columns = [{"id": one.id, "width": one.width, "pinned": one.pinned} for one in self.columns]
        return {"query": self.query, "sort": self.sort, "descending": self.descending, "columns": columns}


def view_state(values: Mapping[str, Any]) -> ViewState:
    """A look from plain values; what is missing or makes no sense is left out, so that an odd row hides no list."""
    columns = values.get("columns")
    found = [_column(one) for one in columns[:_MOST_COLUMNS]] if isinstance(columns, list) else []
    return ViewState(
        query=str(values.get("query") or "")[:MAX_QUERY],
        sort=str(values.get("sort") or ""),
        descending=bool(values.get("descending", True)),
        columns=tuple({one.id: one for one in found if one is not None}.values()),
    )


def _column(values: Any) -> ViewColumn | None:
    if not isinstance(values, Mapping) or not isinstance(values.get("id"), str):
        return None
    width = values.get("width")
    sound = isinstance(width, int) and not isinstance(width, bool) and 0 < width <= _MOST_WIDTH
    return ViewColumn(values["id"], width if sound and isinstance(width, int) else 0, bool(values.get("pinned")))


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a person has the tabs of a list: keys of views in their order, hidden ones, and the one to begin with.

    A key is a built-in view's id, or ``v`` and the id of a saved one. ``layouts``: columns that the person gave a view
    for itself, which needs no saving and changes nobody else's.
    """

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    default: str = ""
    layouts: Mapping[str, tuple[ViewColumn, ...]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """As plain values, for the database."""
        layouts = {key: ViewState(columns=columns).as_json()["columns"] for key, columns in self.layouts.items()}
        order, hidden = list(self.order)[:_MOST_KEYS], list(self.hidden)[:_MOST_KEYS]
        return {"order": order, "hidden": hidden, "default": self.default, "layouts": layouts}


def arrangement(values: Mapping[str, Any]) -> Arrangement:
    """An arrangement from plain values; what makes no sense is left out."""

    def keys(name: str) -> tuple[str, ...]:
        found = values.get(name)
        return tuple(dict.fromkeys(key for key in found if isinstance(key, str))) if isinstance(found, list) else ()

    default, layouts = values.get("default"), values.get("layouts")
    given = layouts.items() if isinstance(layouts, Mapping) else ()
    columns = {key: view_state({"columns": value}).columns for key, value in given if isinstance(key, str)}
    kept = {key: value for key, value in columns.items() if value}
    return Arrangement(keys("order"), keys("hidden"), default if isinstance(default, str) else "", kept)
