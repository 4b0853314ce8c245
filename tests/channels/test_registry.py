from __future__ import annotations

from pathlib import Path

import pytest

from app.channels.registry import CHANNELS, detect
from app.errors import BadInput, NotFound


def test_each_channel_stands_under_its_own_name() -> None:
    assert CHANNELS
    assert all(name == channel.name and channel.title for name, channel in CHANNELS.items())


def test_a_shopify_export_is_detected_by_its_columns(samples: Path) -> None:
    assert detect(samples / "shopify_orders.csv") is CHANNELS["shopify"]
    assert detect(samples / "shopify_resaved.csv") is CHANNELS["shopify"]


def test_an_unknown_file_is_refused_with_what_was_seen_and_what_is_known(samples: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        detect(samples / "stock.csv")
    assert "Its columns begin with: sku, location, quantity" in caught.value.message
    assert "Nothing was imported" in caught.value.message
    assert "Shopify" in caught.value.fix
    with pytest.raises(NotFound):
        detect(tmp_path / "gone.csv")
    workbook = tmp_path / "orders.csv"
    workbook.write_bytes(b"PK\x03\x04....[Content_Types].xml")
    with pytest.raises(BadInput, match="an Excel workbook"):
        detect(workbook)
