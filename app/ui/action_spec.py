"""What an action is: its text, keys and icon, and the words that the palette finds it by."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.i18n import tr


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. ``id`` is ``<view>.<name>``, or ``app.<name>`` for what works everywhere.

    ``text``, ``tip`` and ``also`` are marked for translation here and translated when they are bound. ``keys``: the
    first one is shown. ``repeats``: holding the key repeats it. ``also``: other words that the command palette finds
    it by, parted by commas. ``chosen``: it acts on the rows that are chosen, so the palette shows it first.
    ``place``: it goes to a view.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    repeats: bool = False
    also: str = ""
    chosen: bool = False
    place: bool = False

    @property
    def scope(self) -> str:
        """The view it belongs to, or "app"."""
        return self.id.partition(".")[0]

    @property
    def key(self) -> str:
        """The key that is shown, or ""."""
        return self.keys[0] if self.keys else ""

    @property
    def synonyms(self) -> tuple[str, ...]:
        """The words of ``also`` in the language of the screen."""
        return tuple(word.strip() for word in tr(self.also).split(",")) if self.also else ()
