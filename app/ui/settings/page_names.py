"""The pages of Settings by name: for their list, and for the command palette, which finds them by other words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.ui.i18n import mark, tr
from app.ui.palette.entries import Entry, Section


@dataclass(frozen=True, slots=True)
class PageName:
    """``title`` and ``also`` (other words, with commas between) are marked."""

    id: str
    title: str
    icon: str
    also: str


PAGES = (
    PageName(
        "appearance", mark("Appearance"), "sun-moon", mark("dark mode, light, theme, colours, font, text size, zoom")
    ),
    PageName("language", mark("Language"), "languages", mark("translation, German, English, Spanish, date, number")),
    PageName("keys", mark("Keys"), "keyboard", mark("shortcuts, keyboard, key map")),
    PageName("station", mark("Station"), "scan-barcode", mark("scanner, sound, volume, workplace")),
    PageName("display", mark("Counter"), "monitor", mark("customer display, second screen, monitor")),
    PageName("people", mark("People"), "users", mark("users, staff, employees, roles, rights, PIN, badge, password")),
    PageName("locations", mark("Locations"), "map-pin", mark("warehouse, store, branch, opening hours, address")),
    PageName("printing", mark("Printing"), "printer", mark("printer, paper, label, folder, A4, Letter")),
    PageName("orders", mark("Orders"), "inbox", mark("handling time, ship by, late")),
    PageName("packing", mark("Packing"), "package", mark("kits, scan whole, by component, station")),
    PageName("receiving", mark("Receiving"), "package-plus", mark("goods in, delivery, over")),
    PageName("counting", mark("Counting"), "clipboard-list", mark("stock take, difference, approve")),
    PageName("about", mark("About"), "info", mark("version, licence, folder, data")),
)


def page_entries(show_view: Callable[[str, object], object]) -> list[Entry]:
    """The pages as places that the palette finds; ``show_view(view id, page id)`` opens one."""
    return [
        Entry(
            f"settings.page.{page.id}",
            tr("Settings: {page}", page=tr(page.title)),
            Section.PLACES,
            partial(show_view, "settings", page.id),
            icon=page.icon,
            synonyms=tuple(word.strip() for word in tr(page.also).split(",")),
        )
        for page in PAGES
    ]
