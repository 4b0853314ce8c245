"""The documents of the golden tests and how they are compared. ``python -m tests.printing.golden`` renews the pictures.

They use our own fonts alone, so that they look the same on every machine; the tolerance is for other versions of the
engines.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageChops

from app.printing.fonts import FontBook
from app.printing.packing_slip import render_packing_slip
from app.printing.pick_list import render_pick_list
from app.printing.preview import Rasteriser
from app.printing.purchase_order import render_purchase_order
from app.printing.shipping_label import render_shipping_label
from tests.printing.reading import pdfium_pages
from tests.printing.samples import LABEL, PICK_LIST, PURCHASE_ORDER, SLIP

FOLDER = Path(__file__).resolve().parent.parent / "data" / "printing"
NAMES = ("label", "slip", "pick-list", "purchase-order")
DPI = 100
BLOCK = 8

# Mean difference of a block of 8 x 8 pixels, of 255: a moved word gives 60 and more, another smoothing under 12.
LARGEST_DIFFERENCE = 24


def drawn(name: str, rasteriser: Rasteriser) -> Image.Image:
    """The document as the program draws it now."""
    fonts = FontBook.own_only()
    documents = {
        "label": lambda: render_shipping_label(LABEL, fonts),
        "slip": lambda: render_packing_slip(SLIP, fonts),
        "pick-list": lambda: render_pick_list(PICK_LIST, fonts),
        "purchase-order": lambda: render_purchase_order(PURCHASE_ORDER, fonts),
    }
    rendered = documents[name]()
    (page,) = pdfium_pages(rendered.data, rasteriser, DPI)
    return page


def kept(name: str) -> Image.Image:
    """The document as it is meant to look."""
    with Image.open(FOLDER / f"{name}.png") as image:
        return image.convert("L")


def worst_difference(one: Image.Image, other: Image.Image) -> float:
    """The largest mean difference of any block, or 255 if the sizes differ."""
    if one.size != other.size:
        return 255.0
    difference = ImageChops.difference(one, other)
    width, height = one.width // BLOCK * BLOCK, one.height // BLOCK * BLOCK
    blocks = difference.crop((0, 0, width, height)).reduce(BLOCK)
    return float(max(blocks.tobytes()))


def main() -> None:
    """Writes the pictures anew; look at them before you commit them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Rasteriser() as rasteriser:
        for name in NAMES:
            drawn(name, rasteriser).quantize(16).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
