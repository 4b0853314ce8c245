"""The start reads no sources."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START = """
import linecache, sys
from app.ui.quick_start import spare_sources
spare_sources()
import app.main, app.ui.orders.view
late = (
    "reportlab", "babel", "openpyxl", "app.ui.settings.view", "app.ui.packing.view", "miniaudio", "app.services.jobs",
    "app.channels.tables", "sqlalchemy.dialects.postgresql", "sqlalchemy.dialects.sqlite",
)
print(sum(name.endswith(".py") for name in linecache.cache), *(name in sys.modules for name in late))
"""


def test_no_source_is_read_and_what_can_wait_is_not_loaded() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", START], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    kept, *loaded = ended.stdout.split()
    assert int(kept) < 20
    assert set(loaded) == {"False"}
