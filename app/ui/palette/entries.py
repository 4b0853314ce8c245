"""What the palette can find, and in which order."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.ui.palette.score import Folded, Match, fit, folded

# A whole synonym fits less than the beginning of the words that are shown; an old use counts less than one of just now.
_SYNONYM_LOSS, _ELSEWHERE_LOSS = 500, 500
_RECENT_WORTH, _RECENT_STEP = 160, 4
MOST_IN_SECTION = 8


class Section(enum.IntEnum):
    """The groups of rows, in the order in which they stand."""

    SELECTION = 0
    HERE = 1
    PLACES = 2
    EVERYWHERE = 3
    RECORDS = 4
    ELSEWHERE = 5


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One thing that can be found. ``id`` is remembered between runs; ``run()`` does it.

    ``note`` stands muted behind the text. ``enabled`` False: it is shown, with the reason as its note, and does
    nothing.
    """

    id: str
    text: str
    section: Section
    run: Callable[[], object]
    icon: str = ""
    note: str = ""
    key: str = ""
    synonyms: tuple[str, ...] = ()
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that fits, the characters of its text that do, and the synonym that it was found by, if it was one."""

    entry: Entry
    score: int
    places: tuple[int, ...] = ()
    synonym: str = ""


class Finder:
    """The entries of one opening of the palette, made ready once."""

    def __init__(self, entries: Iterable[Entry], recent: Sequence[str] = ()) -> None:
        self._ready: list[tuple[Entry, Folded, tuple[tuple[str, Folded], ...]]] = [
            (entry, folded(entry.text), tuple((word, folded(word)) for word in entry.synonyms)) for entry in entries
        ]
        self._worth: Mapping[str, int] = {
            entry_id: max(0, _RECENT_WORTH - _RECENT_STEP * age) for age, entry_id in enumerate(recent)
        }

    def find(self, query: str) -> list[Hit]:
        """What fits, section by section, best first; without a query what was used last, then what works here."""
        wanted = folded(query).text.strip()
        hits = [hit for ready in self._ready if (hit := self._judge(wanted, *ready)) is not None]
        if not wanted:
            hits = [hit for hit in hits if hit.entry.enabled and hit.entry.section is not Section.ELSEWHERE]
        hits.sort(key=lambda hit: (hit.entry.section, not hit.entry.enabled, -hit.score))
        most: dict[Section, int] = {}
        kept = []
        for hit in hits:
            most[hit.entry.section] = most.get(hit.entry.section, 0) + 1
            if most[hit.entry.section] <= MOST_IN_SECTION:
                kept.append(hit)
        return kept

    def _judge(self, wanted: str, entry: Entry, text: Folded, synonyms: tuple[tuple[str, Folded], ...]) -> Hit | None:
        loss = _ELSEWHERE_LOSS if entry.section is Section.ELSEWHERE else 0
        worth = self._worth.get(entry.id, 0) - loss
        found = fit(wanted, text)
        best = Hit(entry, found.score + worth, found.places) if found is not None else None
        if not wanted:
            return best
        for word, ready in synonyms:
            other: Match | None = fit(wanted, ready)
            if other is not None and (best is None or other.score - _SYNONYM_LOSS + worth > best.score):
                best = Hit(entry, other.score - _SYNONYM_LOSS + worth, (), word)
        return best or self._judge_apart(wanted.split(), worth, entry, text, synonyms)

    @staticmethod
    def _judge_apart(
        words: Sequence[str], worth: int, entry: Entry, text: Folded, synonyms: tuple[tuple[str, Folded], ...]
    ) -> Hit | None:
        """Several words, each of which fits the text or one of the synonyms ("print label", "go to stock")."""
        if len(words) < 2:
            return None
        score, places, by = worth - _SYNONYM_LOSS, set[int](), ""
        for word in words:
            here = fit(word, text)
            other = next(((name, found) for name, ready in synonyms if (found := fit(word, ready)) is not None), None)
            if here is not None:
                score += here.score
                places.update(here.places)
            elif other is not None:
                by = by or other[0]
                score += other[1].score
            else:
                return None
        return Hit(entry, score // len(words), tuple(sorted(places)), by)


def best_of(hits: Sequence[Hit]) -> int:
    """The place of the hit to begin with: the first of the best section's rows that can be run."""
    places = [place for place, hit in enumerate(hits) if hit.entry.enabled]
    return max(places, key=lambda place: hits[place].score, default=-1) if places else -1
