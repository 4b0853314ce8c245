"""Real order files beside the checkout; where they are absent, what needs them is skipped and says so."""

from __future__ import annotations

from pathlib import Path

import pytest

_SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
SAMPLES = Path(__file__).resolve().parents[1] / "data" / "channels"


def _folder(*parts: str) -> Path:
    folder = _SHARED.joinpath(*parts)
    if not folder.is_dir():
        pytest.skip(f"REAL DATA ABSENT: {folder} is not there, so nothing was shown about real files")
    return folder


@pytest.fixture
def shopify_exports() -> list[Path]:
    """Real Shopify order exports."""
    return sorted(_folder("channels", "shopify").glob("orders_export*.csv"))


@pytest.fixture
def channel_files() -> Path:
    """The folder of real files of all channels."""
    return _folder("channels")


@pytest.fixture
def naughty_files() -> list[Path]:
    """Files that break importers."""
    return sorted(path for path in _folder("naughty").rglob("*") if path.is_file())


@pytest.fixture
def samples() -> Path:
    """The folder of hand-written samples."""
    return SAMPLES
