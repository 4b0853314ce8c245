"""Products, kits and locations on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from app.context import open_shop
from app.settings import Settings
from tests.factories import count, incoming, line, ordered_and_routed
from tests.terminal import Terminal


@pytest.fixture
def stocked(terminal: Terminal) -> Terminal:
    """Ten mugs and four caps in Berlin; a box of which there is nothing."""
    shop = open_shop(Settings(), url=terminal.url)
    try:
        count(shop, {("MUG", "Berlin"): 10, ("CAP", "Berlin"): 4, ("BOX", "Berlin"): 0})
    finally:
        shop.close()
    return terminal


def test_a_kit_is_made_sold_and_no_kit_any_more(stocked: Terminal) -> None:
    made = stocked.json("products", "kit", "BOX", "MUG=3", "CAP")
    assert (made["available"], [(part["sku"], part["units"]) for part in made["parts"]]) == (
        3,
        [("MUG", 3), ("CAP", 1)],
    )
    row = stocked.json("stock", "--sku", "BOX")["stock"][0]
    assert row["kit"] and row["available"] == 3 and row["on_hand"] == 0
    assert stocked.json("stock")["available"] == 14
    assert "3 available, as many as its components make" in stocked("stock", "--sku", "BOX")
    shop = open_shop(Settings(), url=stocked.url)
    try:
        ordered_and_routed(shop, incoming("1", line("BOX", 2)))
    finally:
        shop.close()
    (kit,) = stocked.json("order", "1")["lines"]
    assert (kit["sku"], kit["reserved"], [part["reserved"] for part in kit["parts"]]) == ("BOX", 2, [6, 2])
    assert "    6 x MUG" in stocked("order", "1")
    assert stocked("products", "kit", "BOX").splitlines()[0].endswith(": 1 available")
    assert stocked("products", "kit", "BOX", "--none") == "BOX is no kit.\n"


def test_a_product_is_listed_shown_and_changed(stocked: Terminal) -> None:
    assert [row["sku"] for row in stocked.json("products", "list")["products"]] == ["BOX", "CAP", "MUG"]
    assert stocked.json("products", "list", "mu")["count"] == 1
    words = (
        "--title",
        "Red mug",
        "--option",
        "Colour=red",
        "--weight",
        "350",
        "--size",
        "100x80x90",
        "--price",
        "12.50",
    )
    codes = ("--barcode", "4006381333931", "--barcode", "CASE-12=12")
    done = stocked.json("products", "change", "MUG", *words, *codes, "--origin", "de", "--hazardous", "--op-id", "once")
    assert sorted(done["changed"]) == sorted([
        "title", "options", "weight_g", "length_mm", "width_mm", "height_mm", "price_amount", "origin_country",
        "hazardous", "barcodes",
    ])  # fmt: skip
    again = stocked.json(
        "products", "change", "MUG", *words, *codes, "--origin", "de", "--hazardous", "--op-id", "once"
    )
    assert again == done
    shown = stocked.json("products", "show", "CASE-12")
    assert (shown["title"], shown["price_minor"], shown["options"]) == ("Red mug", 1_250, {"Colour": "red"})
    assert shown["barcodes"] == [{"code": "4006381333931", "units": 1}, {"code": "CASE-12", "units": 12}]
    assert "size       100 x 80 x 90 mm" in stocked("products", "show", "MUG")
    assert stocked.json("products", "change", "MUG", "--weight", "", "--no-barcodes")["barcodes"] == []


def test_what_cannot_be_is_said(stocked: Terminal) -> None:
    for words, message in (
        (("products", "kit", "BOX", "MUG=x"), "'MUG=x' is no product with its units"),
        (("products", "kit", "BOX", "BOX=1"), "A kit holds up to 100 products"),
        (("products", "change", "MUG"), "Nothing was given to change"),
        (("products", "change", "MUG", "--size", "1x2"), "A size has three figures"),
        (("products", "change", "MUG", "--weight", "heavy"), "cannot be used as Weight, g"),
        (("location", "Berlin", "--cut-off", "25:00"), "'25:00' is no time of the day"),
        (("location", "Berlin", "--hours", "someday 09:00-10:00"), "'someday' is no day of the week"),
    ):
        assert message in stocked.error(*words, code=2)["message"]


def test_a_location_works_at_its_hours(stocked: Terminal) -> None:
    hours = ("--hours", "mon-fri 09:00-18:00", "--cut-off", "14:30", "--time-zone", "Europe/Berlin")
    told = stocked.json("location", "Berlin", *hours, "--kind", "store")
    assert (told["cut_off"], told["kind"]) == ("14:30", "store") and set(told["calendar"]) == {
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
    }
    later = stocked.json("location", "Berlin", "--closed", "2026-12-25", "--cut-off", "")
    assert later["calendar"] == told["calendar"] | {"closed": ["2026-12-25"]} and later["cut_off"] is None


def test_a_photo_is_given_and_taken_away(stocked: Terminal, tmp_path: Path) -> None:
    photo = tmp_path / "mug.png"
    Image.new("RGB", (80, 60), "teal").save(photo)
    told = stocked.json("products", "change", "MUG", "--photo", photo)
    assert (told["photo"], told["changed"]) == (True, ["picture_sha256"])
    assert stocked.json("products", "change", "MUG", "--photo", photo)["changed"] == []
    told = stocked.json("products", "change", "MUG", "--photo", "")
    assert (told["photo"], told["changed"]) == (False, ["picture_sha256"])
    photo.write_bytes(b"none")
    for file, words in ((photo, "picture"), (tmp_path / "gone.png", "cannot be read")):
        error = stocked.error("products", "change", "MUG", "--photo", file, code=2)
        assert words in error["message"] and error["fix"]
