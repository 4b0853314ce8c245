"""Keys as they are shown: what stands on them in the language of the screen, and which key an action has now."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from app.ui.action_table import SPECS
from app.ui.i18n import mark, tr

# What a person chose instead of the keys of the table: a property of the application, as the language is.
_CHOSEN = "chosenKeys"
_STANDARD = {spec.id: spec.keys for spec in SPECS}

# Keys that other keyboards call otherwise; arrows are signs on all of them.
KEY_WORDS = {
    "Ctrl": mark("Ctrl"),
    "Shift": mark("Shift"),
    "Del": mark("Del"),
    "Esc": mark("Esc"),
    "Space": mark("Space"),
    "Return": mark("Enter"),
    "Enter": mark("Enter"),
    "Tab": mark("Tab"),
    "Backspace": mark("Backspace"),
    "PgUp": mark("PgUp"),
    "PgDown": mark("PgDn"),
    "Home": mark("Home"),
    "End": mark("End"),
    "Ins": mark("Ins"),
}
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


@functools.cache
def key_parts(key: str) -> tuple[str, ...]:
    """The caps of a key: ``Ctrl+Shift+L`` is three, ``+`` and ``Ctrl++`` keep their plus."""
    if not key:
        return ()
    parts = [part for part in key[:-1].split("+") if part] if key.endswith("+") else key.split("+")
    return (*parts, "+") if key.endswith("+") else tuple(parts)


def key_word(part: str) -> str:
    """What stands on one key, in the language of the screen."""
    return tr(KEY_WORDS[part]) if part in KEY_WORDS else _ARROWS.get(part, part)


def key_name(key: str) -> str:
    """A key as it is written in a sentence: ``Ctrl+Shift+L``, in German ``Strg+Umschalt+L``.

    It reads from left to right in sentences of either direction.
    """
    name = "+".join(key_word(part) for part in key_parts(key))
    apart = "+" in name and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2066{name}\u2069" if apart else name


def is_key(text: str) -> bool:
    """Whether a text names a key that is called or drawn otherwise somewhere, alone or with others."""
    return any(part in KEY_WORDS or part in _ARROWS for part in key_parts(text))


# -- the keys of actions --


def use_chosen(app: QCoreApplication, keys: Mapping[str, Sequence[str]]) -> None:
    """From now on these keys are shown in place of those of the table."""
    app.setProperty(_CHOSEN, {spec_id: list(chosen) for spec_id, chosen in keys.items()})


def key_of(spec_id: str) -> str:
    """The key that an action of the table has now, "" if it has none."""
    app = QCoreApplication.instance()
    chosen = app.property(_CHOSEN) if app is not None else None
    keys = chosen.get(spec_id) if isinstance(chosen, dict) else None
    keys = _STANDARD[spec_id] if keys is None else keys
    return keys[0] if keys else ""


def key_said(spec_id: str) -> str:
    """The key of an action, to be put into a sentence."""
    return key_name(key_of(spec_id))


def naming_key(text: str, key: str) -> str:
    """``Next order (J)``: a tool tip that tells the key of what it is about, if that has one."""
    return f"{text} ({key_name(key)})" if key else text
