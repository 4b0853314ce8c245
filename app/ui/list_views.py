"""The views of a list: those that it has by itself, those that were saved, and how a person has them. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.list_views import Arrangement, ViewState
from app.queries.saved_views import ViewRow, Views
from app.ui.i18n import mark, tr


@dataclass(frozen=True, slots=True)
class ListView:
    """A view of the list, a tab. ``nothing`` is what it says when it is empty; ``urgent``: its count wants attention.

    ``row`` is the saved view that it is; None for those that are built in.
    """

    key: str
    title: str
    state: ViewState
    nothing: str = mark("No order fits")
    tip: str = ""
    urgent: bool = False
    row: ViewRow | None = None

    @property
    def words(self) -> str:
        """Its name in the language of the screen; what a person called it stays as it is."""
        return self.title if self.row is not None else tr(self.title)


@dataclass(frozen=True, slots=True)
class ViewKind:
    """The views of one list. ``scope`` is what they are saved under; ``built_in`` begins with the view of everything;
    ``first`` is the key of the one that a person begins with who chose nothing else. The rest is what the bar calls
    them."""

    scope: str
    built_in: tuple[ListView, ...]
    first: str
    bar: str
    add: str
    ask: str
    ask_again: str
    deleted: str

    @property
    def everything(self) -> ListView:
        """The view that is always left."""
        return self.built_in[0]

    def arranged(self, views: Views) -> list[ListView]:
        """The tabs of a person: in the chosen order, what is new behind them; built-in ones first where nobody chose.

        Whatever is hidden, one view is left.
        """
        saved = [ListView(row.key, row.name, row.state, row=row) for row in views.rows]
        known = {view.key: view for view in (*self.built_in, *saved)}
        order, hidden = views.arrangement.order, set(views.arrangement.hidden)
        keys = [key for key in order if key in known]
        keys += [key for key in known if key not in keys]
        shown = [known[key] for key in keys if key not in hidden]
        return [with_layout(view, views.arrangement) for view in shown] or [self.everything]

    def first_key(self, views: Views) -> str:
        """The view to begin with: the person's own choice, else the one shared for it, else the built-in one."""
        keys = {view.key for view in self.arranged(views)}
        shared = next((row.key for row in views.rows if row.is_default), "")
        return next(
            (key for key in (views.arrangement.default, shared, self.first) if key in keys), self.everything.key
        )


def with_layout(view: ListView, chosen: Arrangement) -> ListView:
    """The view with the columns that the person gave it for itself."""
    columns = chosen.layouts.get(view.key)
    return replace(view, state=replace(view.state, columns=columns)) if columns else view
