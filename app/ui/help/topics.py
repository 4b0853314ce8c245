"""The topics of help: files ``resources/help/<language>/<topic>.md``, English where a language has none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.settings import RESOURCES
from app.ui.key_words import is_key, key_name
from app.ui.language import ENGLISH
from app.ui.palette.score import folded

FOLDER = RESOURCES / "help"
FIRST = "start"
# The order in the list; what is not named here follows by title.
ORDER = (
    "start",
    "orders",
    "search",
    "bulk",
    "order",
    "new-order",
    "customer-display",
    "inventory",
    "customers",
    "import",
    "packing",
    "receiving",
    "buying",
    "counting",
    "transfers",
    "printing",
    "commands",
    "keys",
    "people",
    "repair",
    "settings",
    "shared",
)
_KEY = re.compile(r"\*\*([^*\s]+)\*\*")
_LINK = re.compile(r"\]\(([^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: its first heading is its title."""

    id: str
    title: str
    text: str

    @property
    def links(self) -> tuple[str, ...]:
        """The ids of topics that it leads to."""
        return tuple(target.removesuffix(".md") for target in _LINK.findall(self.text))


def load_topics(language: str, folder: Path = FOLDER) -> list[Topic]:
    """Every topic in ``language``, in the order of the list."""
    found: dict[str, Topic] = {}
    for code in dict.fromkeys((ENGLISH, language)):
        for path in sorted((folder / code).glob("*.md")):
            text = _KEY.sub(_named, path.read_text(encoding="utf-8"))
            found[path.stem] = Topic(path.stem, title_of(text) or path.stem, text)
    places = {topic_id: place for place, topic_id in enumerate(ORDER)}
    return sorted(found.values(), key=lambda topic: (places.get(topic.id, len(places)), topic.title))


def _named(found: re.Match[str]) -> str:
    """A key in bold as the screen calls it: the files have the names of the table of keys."""
    return f"**{key_name(found[1])}**" if is_key(found[1]) else found[0]


def title_of(text: str) -> str:
    """The first heading."""
    return next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), "")


def find(topics: Iterable[Topic], wanted: str) -> list[Topic]:
    """The topics that have every word of ``wanted``; those with it in the title first. All of them for no words."""
    words = folded(wanted).text.split()
    fit = [(topic, folded(topic.title).text, folded(topic.text).text) for topic in topics]
    fit = [found for found in fit if all(word in found[2] for word in words)]
    fit.sort(key=lambda found: not all(word in found[1] for word in words))
    return [topic for topic, _title, _text in fit]


def nearest(wanted: Sequence[str], topics: Iterable[Topic]) -> str:
    """The first of the wanted ids that there is, else the first topic."""
    known = {topic.id for topic in topics}
    return next((topic_id for topic_id in wanted if topic_id in known), FIRST)
