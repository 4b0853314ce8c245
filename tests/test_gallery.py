"""The gallery that reviewers look at draws every view, from a shop that it makes itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.settings.page_names import PAGES

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_draws_every_view_in_its_states(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.gallery", str(tmp_path / "out"), "--theme", "dark", "--size", "1366x768"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    drawn = {path.name: path.stat().st_size for path in (tmp_path / "out").glob("*.png")}
    views = {name.split("-")[0] for name in drawn}
    assert views == {
        "first",
        "shared",
        "orders",
        "order",
        "import",
        "packing",
        "counter",
        "display",
        "customers",
        "inventory",
        "receiving",
        "transfers",
        "buying",
        "counting",
        "repair",
        "shell",
        "lock",
        "settings",
    }
    assert {f"settings-{page.id}-dark.png" for page in PAGES} <= set(drawn)
    assert len(drawn) >= 89
    assert all(size > 5_000 for size in drawn.values())
