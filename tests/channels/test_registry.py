from __future__ import annotations

from pathlib import Path

import pytest

from app.channels.base import Guess, Kind
from app.channels.registry import CHANNELS, LAYOUTS, channel_of, clear_winner, detect
from app.channels.titles import TITLES, channel_title
from app.errors import BadInput, NotFound


def test_each_channel_stands_under_its_own_name() -> None:
    assert CHANNELS
    assert all(name == channel.name and channel.title for name, channel in CHANNELS.items())


def test_a_shopify_export_is_detected_by_its_columns(samples: Path) -> None:
    assert channel_of(samples / "shopify_orders.csv") is CHANNELS["shopify"]
    assert channel_of(samples / "shopify_resaved.csv") is CHANNELS["shopify"]


def test_an_unknown_file_is_refused_with_what_was_seen_and_what_is_known(samples: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        channel_of(samples / "stock.csv")
    assert "Its columns begin with: sku, location, quantity" in caught.value.message
    assert "Nothing was imported" in caught.value.message
    assert "Shopify" in caught.value.fix
    with pytest.raises(NotFound):
        channel_of(tmp_path / "gone.csv")
    workbook = tmp_path / "orders.csv"
    workbook.write_bytes(b"PK\x03\x04....[Content_Types].xml")
    with pytest.raises(BadInput, match="an Excel workbook"):
        channel_of(workbook)


def test_guesses_come_best_first_and_say_what_is_missing(samples: Path, tmp_path: Path) -> None:
    guesses = detect(samples / "shopify_orders.csv")
    assert guesses[0].layout.name == "shopify_orders"
    assert guesses[0].score > 0.9
    assert not guesses[0].missing
    assert clear_winner(guesses) is guesses[0].layout
    assert detect(samples / "stock.csv")[0].layout.kind is Kind.STOCK
    cut = tmp_path / "cut.csv"
    cut.write_text("Name,Created at,Currency,Lineitem name,Lineitem price\n#1,2026-01-01,EUR,Mug,2\n", encoding="utf-8")
    guesses = detect(cut)
    assert guesses[0].missing == ("Lineitem quantity",)
    assert clear_winner(guesses) is None


def test_two_layouts_that_fit_alike_are_left_to_a_person() -> None:
    layouts = [Guess(layout, score) for layout, score in zip(list(LAYOUTS.values())[:2], (0.8, 0.78), strict=True)]
    assert clear_winner(layouts) is None
    assert clear_winner(layouts[:1]) is layouts[0].layout


def test_titles_are_known_without_the_readers() -> None:
    """Screens say them at the start; a name that nobody knows is a word all the same."""
    assert {name: channel.title for name, channel in CHANNELS.items()} == dict(TITLES)
    assert channel_title("ebay") == "eBay"
    assert channel_title("pos_two") == "Pos two"
