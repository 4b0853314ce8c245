"""A photo of what was adjusted is kept beside the movement, made small, and is there in its history."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from app.context import AppContext
from app.errors import BadInput
from app.printing.pictures import small_photo
from app.queries.packing import picture
from app.queries.stock_moves import movements
from app.services.pictures import MAX_BYTES, attached
from app.services.stock_adjust import AdjustStock
from app.services.unit_of_work import Attachment
from tests.factories import count, location_id, one, rows_of
from tests.services.goods_in import sku_id


def photo(width: int = 80, height: int = 40, kind: str = "JPEG") -> bytes:
    target = io.BytesIO()
    exif = Image.Exif()
    exif[0x0110], exif[0x0112] = "A camera", 6  # its model; lying on its side
    Image.effect_noise((width, height), 90).convert("RGB").save(target, kind, exif=exif, quality=95)
    return target.getvalue()


def test_a_photo_is_made_small_upright_and_says_nothing_of_its_camera() -> None:
    large = photo(4000, 2000)
    assert len(large) > MAX_BYTES
    small = small_photo(large, MAX_BYTES)
    assert len(small) <= MAX_BYTES
    with Image.open(io.BytesIO(small)) as read:
        assert read.format == "JPEG" and read.height > read.width and not dict(read.getexif())
    for kind in ("PNG", "WEBP", "BMP"):
        target = io.BytesIO()
        Image.new("RGBA" if kind != "BMP" else "RGB", (4, 4)).save(target, kind)
        assert small_photo(target.getvalue(), MAX_BYTES).startswith(b"\xff\xd8\xff")
    for broken in (b"", b"%PDF-1.4", large[: len(large) // 2]):
        with pytest.raises(BadInput, match="no picture"):
            small_photo(broken, MAX_BYTES)


def test_a_photo_is_kept_with_the_movement_once_and_can_be_erased(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    mug, berlin, data = sku_id(shop, "MUG"), location_id(shop, "Berlin"), small_photo(photo(), MAX_BYTES)
    digest, attachments = attached(data)
    for note in ("Fell down", ""):
        command = AdjustStock(mug, berlin, -1, "damaged", note=note, picture=digest)
        shop.run(command, attachments=attachments)
    assert rows_of(shop, "SELECT text, picture_sha256 FROM stock_note ORDER BY id") == [
        ("Fell down", digest), ("", digest)
    ]  # fmt: skip
    rows = shop.read(movements, mug, berlin).rows
    assert [(row.note, row.picture) for row in rows[:2]] == [("", digest), ("Fell down", digest)]
    assert shop.read(picture, digest) == data and one(shop, "SELECT count(*) FROM blob") == 1
    assert "Fell" not in str(rows_of(shop, "SELECT payload FROM operation WHERE name = 'stock.adjust'"))


def test_bytes_that_are_no_picture_change_nothing(shop: AppContext) -> None:
    count(shop, {("MUG", "Berlin"): 5})
    digest, _ = attached(b"%PDF-1.4")
    command = AdjustStock(sku_id(shop, "MUG"), location_id(shop, "Berlin"), -1, "damaged", picture=digest)
    with pytest.raises(BadInput, match="neither a PNG nor a JPEG"):
        shop.run(command, attachments={digest: Attachment(b"%PDF-1.4")})
    assert one(shop, "SELECT on_hand FROM stock_level") == 5 and rows_of(shop, "SELECT id FROM stock_note") == []
