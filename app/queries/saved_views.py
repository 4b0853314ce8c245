"""Reads for saved views: those that a person sees, and how that person has the tabs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, or_, select

from app.domain.list_views import Arrangement, ViewState, arrangement, view_state
from db.models import SavedView, Setting


@dataclass(frozen=True, slots=True)
class ViewRow:
    """A saved view. ``shared``: everybody's; ``is_default``: everybody begins with it who chose nothing else."""

    id: int
    name: str
    shared: bool
    state: ViewState
    is_default: bool
    version: int

    @property
    def key(self) -> str:
        """Its name in an arrangement."""
        return f"v{self.id}"


@dataclass(frozen=True, slots=True)
class Views:
    """What a person sees over a list: saved views, oldest first, and the arrangement of the tabs."""

    rows: tuple[ViewRow, ...] = ()
    arrangement: Arrangement = field(default_factory=Arrangement)


def saved_views(conn: Connection, scope: str, user_id: int) -> Views:
    """The views of a list (``orders``, ``customers``) that the person made or that are shared."""
    query = select(
        SavedView.id, SavedView.name, SavedView.user_id, SavedView.state, SavedView.is_default, SavedView.version
    ).where(
        SavedView.scope == scope,
        SavedView.archived_at.is_(None),
        or_(SavedView.user_id == user_id, SavedView.user_id.is_(None)),
    )
    rows = [
        ViewRow(row.id, row.name, row.user_id is None, view_state(row.state), row.is_default, row.version)
        for row in conn.execute(query.order_by(SavedView.position, SavedView.id))
    ]
    wanted = (Setting.scope == arranged_by(user_id)) & (Setting.key == arranged_in(scope))
    value: Any = conn.execute(select(Setting.value).where(wanted)).scalar_one_or_none()
    return Views(tuple(rows), arrangement(value) if isinstance(value, Mapping) else Arrangement())


def arranged_by(user_id: int) -> str:
    """The scope of a person's settings."""
    return f"user:{user_id}"


def arranged_in(scope: str) -> str:
    """The setting that holds the arrangement of a list's tabs."""
    return f"views.{scope}"
