"""What makes the window's start quicker without changing what it does. Called before anything else is imported."""

from __future__ import annotations

import importlib

_HOOK, _QUESTION = "shibokensupport.feature", "_mod_uses_pyside"


def spare_sources() -> None:
    """PySide6 no longer reads the source of every module that is imported after it.

    It does so to find out whether the module uses PySide6 and may switch on its other spellings of Qt's names, which
    nothing here does. That reading takes a tenth of the start, and Python keeps each line that was read: 20 MB. Where
    another PySide6 has no such question, nothing happens.
    """
    import PySide6.QtCore  # noqa: F401 - the hook is there from now on

    try:
        hook = importlib.import_module(_HOOK)
    except ImportError:
        return
    if hasattr(hook, _QUESTION):
        setattr(hook, _QUESTION, lambda _module: True)
