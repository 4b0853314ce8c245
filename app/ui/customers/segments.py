"""The segments of the customers: everybody, and searches that were saved."""

from __future__ import annotations

from app.domain.list_views import ViewState
from app.ui.i18n import mark
from app.ui.list_views import ListView, ViewKind

ALL = ListView("all", mark("All customers"), ViewState("", "name", descending=False))
SEGMENTS = ViewKind(
    scope="customers",
    built_in=(ALL,),
    first=ALL.key,
    bar=mark("Segments"),
    add=mark("Save this search as a new segment"),
    ask=mark("Name of the segment"),
    ask_again=mark("New name of the segment"),
    deleted=mark("Segment “{name}” deleted"),
)
