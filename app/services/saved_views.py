"""Saved views: made, changed, shared, taken away and arranged.

A search may name a person, so names and queries come as an attachment; the operation holds ids and a digest.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import asdict, dataclass

from sqlalchemy import func, insert, or_, select, update

from app.domain.list_views import MAX_NAME, ViewState, arrangement, view_state
from app.domain.topics import Topic
from app.errors import BadInput, NotFound, Stale
from app.queries.saved_views import arranged_by, arranged_in
from app.queries.shop import actor_words
from app.services.unit_of_work import Attachment, Done, JsonObject, Tx, operation
from app.wording import words
from db.models import SavedView, Setting


@dataclass(frozen=True, slots=True)
class ViewContent:
    """What a view is called and what it shows; ``shared``: for everybody."""

    name: str
    state: ViewState
    shared: bool = False

    @property
    def digest(self) -> str:
        """SHA-256 of it."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class SaveView:
    """Make a view (``view_id`` 0) or change one read at ``version``; its content is the attachment ``view``."""

    scope: str
    view_id: int
    version: int
    content: str


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """Take a view away; ``RestoreView`` brings it back."""

    view_id: int


@dataclass(frozen=True, slots=True)
class RestoreView:
    """Bring back a view that was taken away."""

    view_id: int


@dataclass(frozen=True, slots=True)
class ArrangeViews:
    """How this person has the tabs: ``arrangement`` as ``app.domain.list_views.Arrangement.as_json`` gives it."""

    scope: str
    arrangement: JsonObject


@dataclass(frozen=True, slots=True)
class SetSharedDefault:
    """The shared view that everybody begins with who chose nothing else; 0: none."""

    scope: str
    view_id: int


def save_view(
    run: Callable[..., Done], scope: str, view_id: int, version: int, content: ViewContent, *, op_id: uuid.UUID
) -> JsonObject:
    """Save a view. ``run`` is ``Operations.run``; returns the result of ``save_view_now``."""
    command = SaveView(scope, view_id, version, content.digest)
    return run(command, op_id=op_id, attachments={"view": Attachment(content)}).result


@operation(SaveView, "views.save", version=1, right="orders")
def save_view_now(tx: Tx, command: SaveView) -> JsonObject:
    """Write a view. Result: id, version.

    Raises BadInput for no name or one that is taken; Stale with both values where somebody else changed it since it
    was read; NotFound where it was taken away.
    """
    content: ViewContent = tx.attachments["view"].value
    name = " ".join(content.name.split())
    if not 0 < len(name) <= MAX_NAME:
        raise BadInput(words("A view needs a name of 1 to {most} characters. Nothing was saved.", most=MAX_NAME))
    owner = None if content.shared else tx.user_id
    _refuse_taken(tx, command, name, owner)
    state = content.state.as_json() | {"by": [tx.user_id, tx.station_id]}
    values = {"name": name, "user_id": owner, "state": state, "updated_at": tx.recorded_at}
    if command.view_id:
        _change(tx, command, content, name, values)
        view_id, version = command.view_id, command.version + 1
    else:
        last = tx.conn.execute(select(func.max(SavedView.position)).where(SavedView.scope == command.scope))
        values |= {"scope": command.scope, "position": (last.scalar_one() or 0) + 1}
        made = tx.conn.execute(insert(SavedView).values(**values).returning(SavedView.id))
        view_id, version = made.scalar_one(), 1
    tx.touch(Topic.SETTINGS, view_id)
    return {"id": view_id, "version": version}


def _refuse_taken(tx: Tx, command: SaveView, name: str, owner: int | None) -> None:
    whose = SavedView.user_id.is_(None) if owner is None else SavedView.user_id == owner
    query = select(SavedView.name).where(
        SavedView.scope == command.scope, SavedView.archived_at.is_(None), SavedView.id != command.view_id, whose
    )
    if name.casefold() in {taken.casefold() for taken in tx.conn.scalars(query)}:
        raise BadInput(
            words("There is a view “{name}” already. Nothing was saved.", name=name), fix=words("Take another name.")
        )


def _change(tx: Tx, command: SaveView, content: ViewContent, name: str, values: JsonObject) -> None:
    mine = or_(SavedView.user_id == tx.user_id, SavedView.user_id.is_(None))
    standing = (SavedView.id == command.view_id) & SavedView.archived_at.is_(None) & mine
    done = tx.conn.execute(
        update(SavedView)
        .where(standing, SavedView.version == command.version)
        .values(version=SavedView.version + 1, **values)
    )
    if done.rowcount:
        return
    row = tx.conn.execute(select(SavedView).where(standing)).mappings().first()
    if row is None:
        raise NotFound(words("This view is not there any more. Nothing was saved."), fix=words("Save it as a new one."))
    theirs = view_state(row["state"])
    both = {"name": (name, row["name"])} if name != row["name"] else {}
    for field in ("query", "sort"):
        mine_now, theirs_now = getattr(content.state, field), getattr(theirs, field)
        if mine_now != theirs_now:
            both[field] = (mine_now, theirs_now)
    if content.state.columns != theirs.columns:
        shown = [", ".join(column.id for column in state.columns) for state in (content.state, theirs)]
        both["columns"] = (shown[0], shown[1])
    by = row["state"].get("by") or [tx.user_id, tx.station_id]
    raise Stale(
        words("The view “{name}” was changed meanwhile. Nothing was saved.", name=row["name"]),
        fix=words("Keep one of the two."),
        both=both,
        version=row["version"],
        by=actor_words(tx.conn, by[0], by[1]),
        changed_at=row["updated_at"],
    )


@operation(ArchiveView, "views.archive", version=1, right="orders")
def archive_view(tx: Tx, command: ArchiveView) -> JsonObject:
    """Take a view away. Result: archived (0 if it was gone already)."""
    return {"archived": _archive(tx, command.view_id, True)}


@operation(RestoreView, "views.restore", version=1, right="orders")
def restore_view(tx: Tx, command: RestoreView) -> JsonObject:
    """Bring a view back. Result: restored (0 if it was there)."""
    return {"restored": _archive(tx, command.view_id, False)}


def _archive(tx: Tx, view_id: int, away: bool) -> int:
    gone = SavedView.archived_at.is_(None) if away else SavedView.archived_at.is_not(None)
    mine = or_(SavedView.user_id == tx.user_id, SavedView.user_id.is_(None))
    values: JsonObject = {"archived_at": tx.recorded_at if away else None, "updated_at": tx.recorded_at}
    done = tx.conn.execute(
        update(SavedView)
        .where(SavedView.id == view_id, gone, mine)
        .values(version=SavedView.version + 1, is_default=False, **values)
    )
    tx.touch(Topic.SETTINGS, view_id)
    return done.rowcount


@operation(ArrangeViews, "views.arrange", version=1, right="orders")
def arrange_views(tx: Tx, command: ArrangeViews) -> JsonObject:
    """Keep how the person has the tabs; the later of two gestures of one person counts. Result: keys (how many)."""
    value = arrangement(command.arrangement).as_json()
    where = (Setting.scope == arranged_by(tx.user_id)) & (Setting.key == arranged_in(command.scope))
    done = tx.conn.execute(update(Setting).where(where).values(value=value, version=Setting.version + 1))
    if not done.rowcount:
        scope, key = arranged_by(tx.user_id), arranged_in(command.scope)
        tx.conn.execute(insert(Setting).values(scope=scope, key=key, value=value, version=1))
    tx.touch(Topic.SETTINGS)
    return {"keys": len(value["order"])}


@operation(SetSharedDefault, "views.shared_default", version=1, right="settings")
def set_shared_default(tx: Tx, command: SetSharedDefault) -> JsonObject:
    """Choose the shared view to begin with. Result: view_id. Raises NotFound if it is no shared view."""
    shared = (SavedView.scope == command.scope) & SavedView.user_id.is_(None)
    tx.conn.execute(update(SavedView).where(shared, SavedView.is_default).values(is_default=False))
    if command.view_id:
        one = shared & (SavedView.id == command.view_id) & SavedView.archived_at.is_(None)
        if not tx.conn.execute(update(SavedView).where(one).values(is_default=True)).rowcount:
            raise NotFound(words("This view is not shared. Nothing was changed."), fix=words("Share it first."))
    tx.touch(Topic.SETTINGS)
    return {"view_id": command.view_id}
