"""Typed settings of this machine: from ``settings.json`` in the user's configuration folder, and the environment.

Every field can be given as ``STATIONMASTER_<FIELD>``; the environment wins. What belongs to the shop is in its
database (table ``setting``), window geometry in QSettings. Nothing secret is kept here.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from app.errors import BadInput
from app.wording import words

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
PREFIX = "STATIONMASTER_"


def data_folder() -> Path:
    """Where the shop's SQLite file lives, unless a database is named."""
    return Path(_dirs().user_data_dir)


def config_folder() -> Path:
    """Where ``settings.json`` lives."""
    return Path(_dirs().user_config_dir)


def cache_folder() -> Path:
    """Where things live that can be made again."""
    return Path(_dirs().user_cache_dir)


def documents_folder() -> Path:
    """Where the default printer puts its files."""
    return Path(_dirs().user_documents_dir) / "Stationmaster"


def _dirs() -> Any:
    from platformdirs import PlatformDirs

    return PlatformDirs("stationmaster", appauthor=False, roaming=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """What this machine needs to know. Empty texts mean: the default."""

    db: str = ""
    station: str = ""
    print_folder: str = ""
    theme: str = "system"
    paper: str = "a4"
    sound_volume: int = 70
    reduce_motion: bool = False
    language: str = ""
    text_scale: int = 100
    row_height: int = 36
    # Papers of these kinds are printed without being shown before.
    skip_preview_slip: bool = False
    skip_preview_label: bool = False
    skip_preview_pick_list: bool = False
    # The customer display: its screen as of app.ui.customer_display.screens ("": any that is free), what it shows idle.
    display_on: bool = False
    display_screen: str = ""
    display_language: str = ""
    display_theme: str = "system"
    display_picture: str = ""
    display_text: str = ""
    # Keys that a person chose: id of an action -> its keys, instead of those it comes with.
    keys: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def database_url(self) -> str:
        """The database to open: the one named, else a file in the user's data folder."""
        return self.db or f"sqlite:///{data_folder() / 'shop.db'}"

    @property
    def print_path(self) -> Path:
        """The folder that the default printer writes to."""
        return Path(self.print_folder) if self.print_folder else documents_folder()


def load(folder: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Settings from the file, if there is one, and the environment. Raises BadInput for a value that cannot be used."""
    path = (folder or config_folder()) / "settings.json"
    values: dict[str, Any] = {}
    if path.exists():
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise BadInput(
                words("The settings file {path} cannot be read: {error}.", path=path, error=error),
                fix=words("Mend or remove it."),
            ) from error
        if not isinstance(values, dict):
            raise BadInput(
                words("The settings file {path} is not an object.", path=path), fix=words("Mend or remove it.")
            )
    settings = Settings()
    for known in fields(Settings):
        given = environment.get(PREFIX + known.name.upper(), values.get(known.name))
        if given is not None:
            settings = replace(settings, **{known.name: _typed(known.name, given, getattr(settings, known.name))})
    return settings


def _typed(name: str, value: Any, default: Any) -> Any:
    if isinstance(default, Mapping):
        with contextlib.suppress(ValueError):
            return _keys(json.loads(value) if isinstance(value, str) else value)
    elif isinstance(default, bool):
        if str(value).lower() in ("1", "true", "yes", "on"):
            return True
        if str(value).lower() in ("0", "false", "no", "off", ""):
            return False
    elif isinstance(default, int):
        with contextlib.suppress(ValueError):
            return int(value)
    elif isinstance(value, str):
        return value
    raise BadInput(
        words("The setting {name} cannot be {value!r}.", name=name, value=value),
        fix=words("Leave it out to get {default!r}.", default=default),
    )


def _keys(value: Any) -> dict[str, tuple[str, ...]]:
    """Texts to lists of texts. Raises ValueError for anything else."""
    if not isinstance(value, dict) or not all(isinstance(keys, list) for keys in value.values()):
        raise ValueError("not a table of lists")
    return {str(name): tuple(str(key) for key in keys) for name, keys in value.items()}


def save(settings: Settings, folder: Path | None = None) -> None:
    """Write the settings file whole or not at all."""
    target = (folder or config_folder()) / "settings.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix="settings", suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(asdict(settings), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(target)


def change(folder: Path | None = None, **values: Any) -> Settings:
    """Write some fields and leave the others of the file as they are; returns what the program goes by from now on.

    What the environment says is not written, and still wins.
    """
    save(replace(load(folder, {}), **values), folder)
    return load(folder)
