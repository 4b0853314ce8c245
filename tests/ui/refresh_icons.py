"""Writes ``resources/icons/lucide.json`` anew from the python-lucide package.

``python -m tests.ui.refresh_icons [NAME ...]`` keeps every icon that is there and adds the named ones.
The program itself never imports python-lucide: it opens its icons through the standard library's SQLite, and a
second SQLite library in the process is what ``db.sqlite`` forbids.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable

import lucide

from app.ui.icons import ICON_FILE


def drawing(name: str) -> str:
    """The inner drawing of one Lucide icon, without its ``<svg>`` element; KeyError if there is no such icon."""
    if name not in set(lucide.get_icon_list()):
        raise KeyError(f"Lucide has no icon called {name!r}")
    inner = re.sub(r"\A.*?<svg[^>]*>|</svg>\s*\Z", "", lucide.lucide_icon(name), flags=re.DOTALL)
    return re.sub(r"\s*\n\s*", "", inner)


def refresh(names: Iterable[str]) -> int:
    """Writes the file with its present icons and ``names``; gives how many icons it holds."""
    present = json.loads(ICON_FILE.read_text("utf-8")) if ICON_FILE.exists() else {}
    wanted = sorted({*present, *names})
    ICON_FILE.write_text(json.dumps({name: drawing(name) for name in wanted}, indent=0) + "\n", "utf-8")
    return len(wanted)


if __name__ == "__main__":
    print(refresh(sys.argv[1:]), "icons")
