"""Photos that are named on the command line."""

from __future__ import annotations

from pathlib import Path

from app.errors import BadInput
from app.printing.pictures import small_photo
from app.services.pictures import MAX_BYTES


def read_photo(file: Path | str) -> bytes:
    """The photo of a file, small enough to be kept. Raises BadInput where it is none or cannot be read."""
    try:
        return small_photo(Path(file).read_bytes(), MAX_BYTES)
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}. Nothing was changed.", fix="Name a photo.") from error
