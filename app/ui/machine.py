"""The settings of this machine as the window changes them: written at once, told to whoever goes by them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app import settings as machine
from app.errors import Unavailable
from app.settings import PREFIX, Settings
from app.wording import words

_DEFAULTS = Settings()


class MachineSettings(QObject):
    """What this machine goes by now. Signals: ``changed(frozenset[str])`` the names of settings that have changed.

    ``folder``: where ``settings.json`` is; "" keeps nothing (tests and pictures), None is the user's own.
    """

    changed = Signal(object)

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        folder: Path | str | None = "",
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        super().__init__()
        self._now, self._folder, self._environment = settings or Settings(), folder, environment

    @property
    def now(self) -> Settings:
        """All settings as they are."""
        return self._now

    def change(self, **values: Any) -> None:
        """Sets some of them, for now and for later. Raises Unavailable if they cannot be written; then none is set."""
        different = {name: value for name, value in values.items() if getattr(self._now, name) != value}
        if not different:
            return
        if self._folder != "":
            try:
                machine.change(None if self._folder is None else Path(self._folder), **different)
            except OSError as error:
                raise Unavailable(
                    words(
                        "The settings cannot be written: {reason}. Nothing was changed.", reason=error.strerror or ""
                    ),
                    fix=words("Make the settings folder writable: {folder}.", folder=str(self.folder)),
                ) from error
        self._now = replace(self._now, **different)
        self.changed.emit(frozenset(different))

    def take(self, settings: Settings) -> None:
        """Goes by settings that were written elsewhere."""
        different = frozenset(
            known.name for known in fields(Settings) if getattr(settings, known.name) != getattr(self._now, known.name)
        )
        self._now = settings
        if different:
            self.changed.emit(different)

    def reset(self, *names: str) -> None:
        """Puts some back to what they come with."""
        self.change(**{name: getattr(_DEFAULTS, name) for name in names})

    def is_changed(self, name: str) -> bool:
        """Whether a setting differs from what it comes with."""
        return bool(getattr(self._now, name) != getattr(_DEFAULTS, name))

    def is_fixed(self, name: str) -> bool:
        """Whether the environment says what a setting is: then it cannot be changed here."""
        return PREFIX + name.upper() in self._environment

    @property
    def folder(self) -> Path:
        """Where the settings file is."""
        return Path(self._folder) if self._folder else machine.config_folder()
