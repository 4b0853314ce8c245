"""The checkout as tests of the architecture see it."""

from __future__ import annotations

import os
import subprocess
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist"}


def sources(*folders: str) -> dict[str, str]:
    """Path inside the checkout -> text, of every Python file in ``folders``."""
    return {path: text for folder in folders for path, text in _sources(folder).items()}


@cache
def _sources(folder: str) -> dict[str, str]:
    """Read once for all rules."""
    files = sorted((ROOT / folder).rglob("*.py"))
    return {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in files}


def tracked_files() -> list[Path]:
    """Every file under version control; every file but environments and caches where there is no git."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return _all_files()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def _all_files() -> list[Path]:
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in _NOT_OURS and not name.endswith("_cache")]
        found += [Path(folder) / name for name in names]
    return found


def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
