"""The views of a window: a place in the rail each, built when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.ui.i18n import mark
from app.ui.view import View

# Other words that people look for a place by, in the command palette.
ALSO = {
    "orders": mark("go to, open, show, sales, order list, purchases of customers"),
    "inventory": mark("go to, open, show, stock, quantity, on hand, products, articles, SKU, warehouse"),
    "packing": mark("go to, open, show, pack, ship, dispatch, send, parcel, box, scan"),
    "receiving": mark("go to, open, show, goods in, delivery, purchase order, supplier, unpack"),
    "counting": mark("go to, open, show, stock take, cycle count, inventory, stock"),
    "transfers": mark("go to, open, show, between locations, send, move stock, replenish, branch, store"),
    "buying": mark("go to, open, show, suppliers, purchase orders, replenish, reorder, low stock, procurement"),
    "import": mark("go to, open, show, upload, load, file, CSV, Excel, spreadsheet"),
    "customers": mark("go to, open, show, buyers, clients, people, contacts, addresses"),
    "repair": mark("go to, open, show, check and repair, doctor, wrong stock, does not add up, rebuild, damage"),
}
_ALSO = mark("go to, open, show")


def place_words(view_id: str) -> str:
    """Other words for a place, marked, with commas between."""
    return ALSO.get(view_id, _ALSO)


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the rail; ``title`` is marked. ``make()`` builds its view, and loads what that needs, when wanted."""

    view_id: str
    title: str
    icon: str
    make: Callable[[], View]
    secondary: bool = False


class Places:
    """Places in the order of the rail, and the views that are there already."""

    def __init__(self) -> None:
        self._places: dict[str, Place] = {}
        self._views: dict[str, View] = {}

    def add(self, place: Place) -> int:
        """Adds a place; gives its number from 1."""
        self._places[place.view_id] = place
        return len(self._places)

    def put(self, view: View) -> None:
        """Its view has been built."""
        self._views[view.view_id] = view

    def __contains__(self, view_id: object) -> bool:
        return view_id in self._places

    def __getitem__(self, view_id: str) -> Place:
        return self._places[view_id]

    @property
    def ids(self) -> list[str]:
        """The ids of all places, in the order of the rail."""
        return list(self._places)

    def built(self, view_id: str) -> View | None:
        """The view, if it has been built."""
        return self._views.get(view_id)

    def views(self) -> Iterator[View]:
        """Every view that has been built."""
        yield from list(self._views.values())

    def next_unbuilt(self) -> Place | None:
        """The first place whose view has not been built."""
        return next((place for view_id, place in self._places.items() if view_id not in self._views), None)
