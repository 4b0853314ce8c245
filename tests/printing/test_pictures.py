"""Pictures from outside."""

from __future__ import annotations

import io
import random
import struct
import zlib

import pytest
from PIL import Image

from app.printing.pictures import thumbnail

WHITE = (1.0, 1.0, 1.0)
TINT = (0.5, 0.5, 0.5)


def encoded(image: Image.Image, form: str) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form)
    return buffer.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_is_fitted_into_a_small_square(form: str) -> None:
    reader = thumbnail(encoded(Image.new("RGB", (1200, 300), "black"), form), 24.0, WHITE)
    assert reader is not None
    assert reader.getSize() == (100, 100)
    width, _, pixels = 100, 100, reader.getRGBData()
    assert pixels[: 3 * width] == b"\xff" * 3 * width, "white above"
    assert max(pixels[3 * width * 50 : 3 * width * 51]) < 10, "black in the middle"


def test_the_background_shines_through_white() -> None:
    reader = thumbnail(encoded(Image.new("RGB", (10, 10), "white"), "PNG"), 24.0, TINT)
    assert reader is not None
    assert set(reader.getRGBData()) == {128}


def test_transparency_becomes_background() -> None:
    reader = thumbnail(encoded(Image.new("RGBA", (10, 10), (255, 0, 0, 0)), "PNG"), 24.0, TINT)
    assert reader is not None
    assert set(reader.getRGBData()) == {128}


def huge_png() -> bytes:
    """A few bytes that claim to be a picture of 3.6 thousand million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("data", [b"x", b"\x89PNG\r\n\x1a\n", b"GIF89a" + bytes(50), b"<svg/>", huge_png()])
def test_what_is_no_picture_gives_none(data: bytes) -> None:
    assert thumbnail(data, 24.0, WHITE) is None


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_damaged_pictures_do_no_harm(form: str) -> None:
    source = random.Random(form)
    whole = encoded(Image.effect_noise((60, 40), 80).convert("RGB"), form)
    for _ in range(300):
        damaged = bytearray(whole[: source.randint(8, len(whole))])
        for _ in range(source.randint(1, 20)):
            damaged[source.randrange(len(damaged))] = source.randrange(256)
        thumbnail(bytes(damaged), 24.0, WHITE)
