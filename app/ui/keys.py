"""Rules of keys: what kind a key is, which may be chosen, and what stands against one.

A key is a text as in ``app.ui.action_table``: ``R``, ``Shift+R``, ``?`` are typed (and come from the scan router);
``Ctrl+K``, ``Alt+3`` are chords; ``F2`` is a function key.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from typing import Protocol

from app.ui.i18n import tr
from app.ui.key_words import key_name

GLOBAL = "app"
# Windows of their own: what works everywhere in the main window does not work there.
APART = frozenset({"start", "shared"})
PLAIN_KEYS = frozenset({"Return", "Esc"})
# Keys that move about or write; nobody would find his way without them.
RESERVED = frozenset(
    {"Tab", "Backtab", "Space", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Enter", "Backspace"}
)
_CLIPBOARD = frozenset({"Ctrl+C", "Ctrl+V", "Ctrl+X", "Alt+F4"})
# What a text field does by itself, whatever works elsewhere.
EDITING = _CLIPBOARD | {"Ctrl+A", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"}


class Spec(Protocol):
    """What is asked of an action here."""

    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def keys(self) -> tuple[str, ...]: ...
    @property
    def scope(self) -> str: ...


class KeyKind(enum.Enum):
    """What a key is."""

    TYPED = enum.auto()
    CHORD = enum.auto()
    FUNCTION = enum.auto()
    PLAIN = enum.auto()


def is_typed(key: str) -> bool:
    """True for a key that a scanner could type too: one character, perhaps with Shift."""
    return len(key.removeprefix("Shift+")) == 1


def is_function_key(key: str) -> bool:
    """True for F1 to F24 without modifiers."""
    return key[:1] == "F" and key[1:].isdigit()


def kind_of(key: str) -> KeyKind:
    """What a key is."""
    if key in PLAIN_KEYS:
        return KeyKind.PLAIN
    if is_function_key(key):
        return KeyKind.FUNCTION
    return KeyKind.TYPED if is_typed(key) else KeyKind.CHORD


def with_key(keys: Sequence[str], chosen: str) -> tuple[str, ...]:
    """The keys of an action after ``chosen`` was pressed for it: it takes the place of the one of its kind."""
    kind = kind_of(chosen)
    same = next((place for place, key in enumerate(keys) if kind_of(key) is kind), None)
    if same is None:
        return (chosen, *keys)
    return (*keys[:same], chosen, *keys[same + 1 :])


def why_not(spec: Spec, keys: Sequence[str], others: Iterable[Spec]) -> str:
    """Why an action cannot have these keys, in words; "" if it can."""
    for key in keys:
        if key in spec.keys:
            continue
        parts = key.split("+") if key != "+" else [key]
        if "Meta" in parts:
            return tr("The Windows or Command key belongs to the system.")
        if "Ctrl" in parts and "Alt" in parts:
            return tr("Ctrl and Alt together write signs on many keyboards.")
        bare = not {"Ctrl", "Alt"} & set(parts)
        if key in PLAIN_KEYS or (bare and parts[-1] in RESERVED) or key in _CLIPBOARD:
            return tr("{key} keeps its meaning everywhere.", key=key_name(key))
    if any(kind_of(key) is KeyKind.FUNCTION for key in keys) and not any(key.startswith("Ctrl+") for key in keys):
        return tr("A function key needs a Ctrl key beside it. Press that one first.")
    return _taken(spec, keys, others)


def _taken(spec: Spec, keys: Sequence[str], others: Iterable[Spec]) -> str:
    for other in others:
        if other.id == spec.id or not meet(spec.scope, other.scope):
            continue
        for key in keys:
            if key in other.keys:
                text = tr(other.text)
                if other.scope == GLOBAL:
                    return tr(
                        "{key} is “{action}”, which works everywhere. Change that one first.",
                        key=key_name(key),
                        action=text,
                    )
                return tr(
                    "{key} is “{action}” in the same view. Change that one first.", key=key_name(key), action=text
                )
    return ""


def meet(one: str, other: str) -> bool:
    """Whether actions of two scopes can be wanted at the same time."""
    if one == other:
        return True
    return GLOBAL in (one, other) and not {one, other} & APART


def check_specs(specs: Iterable[Spec]) -> list[str]:
    """What is wrong with a table of actions: ids used twice, keys used twice in one scope, F-keys without a twin."""
    faults: list[str] = []
    seen_ids: set[str] = set()
    taken: dict[tuple[str, str], str] = {}
    specs = tuple(specs)
    shared = {key: spec.id for spec in specs if spec.scope == GLOBAL for key in spec.keys}
    for spec in specs:
        if spec.id in seen_ids:
            faults.append(f"{spec.id} is there twice")
        seen_ids.add(spec.id)
        if any(is_function_key(key) for key in spec.keys) and not any(key.startswith("Ctrl+") for key in spec.keys):
            faults.append(f"{spec.id} has a function key without a Ctrl twin")
        for key in spec.keys:
            everywhere = shared.get(key) if spec.scope not in {GLOBAL, *APART} else None
            other = taken.get((spec.scope, key)) or everywhere
            if other is not None:
                faults.append(f"{key} is both {other} and {spec.id}")
            taken[spec.scope, key] = spec.id
    return faults
