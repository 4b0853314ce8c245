"""Reads printed pages back as a printer or a scanner would: rasters by three engines, barcodes, ink."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import zxingcpp
from PIL import Image

from app.printing.preview import Rasteriser

ENGINES = ("pdfium", "poppler", "ghostscript", "ghostscript mono")
DPI = 203


def rasters(
    engine: str, pdfs: Sequence[bytes], folder: Path, rasteriser: Rasteriser, dpi: int = DPI
) -> list[Image.Image]:
    """Every page of ``pdfs`` in order, in grey (or, for "ghostscript mono", in black and white as drivers send it)."""
    if engine == "pdfium":
        return [image for pdf in pdfs for image in pdfium_pages(pdf, rasteriser, dpi)]
    files = []
    for number, pdf in enumerate(pdfs):
        files.append(folder / f"{number:04}.pdf")
        files[-1].write_bytes(pdf)
    if engine == "poppler":
        for file in files:
            _run("pdftoppm", "-gray", "-r", str(dpi), str(file), str(folder / file.stem))
        return [_grey(path) for path in sorted(folder.glob("[0-9]*.pgm"))]
    # Plain rasters: to pack them as PNG takes ghostscript as long as to draw them.
    mono = engine.endswith("mono")
    device = "pbmraw" if mono else "pgmraw"
    smooth = [] if mono else ["-dTextAlphaBits=4", "-dGraphicsAlphaBits=4"]
    output = f"-sOutputFile={folder / f'page-%05d.{device[:3]}'}"
    options = ["-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", f"-sDEVICE={device}", f"-r{dpi}", *smooth, output]
    _run("gs", *options, *map(str, files))
    return [_grey(path) for path in sorted(folder.glob(f"page-*.{device[:3]}"))]


def pdfium_pages(pdf: bytes, rasteriser: Rasteriser, dpi: float = DPI) -> list[Image.Image]:
    """Every page of ``pdf`` in grey."""
    images = []
    for page in range(rasteriser.page_count(pdf)):
        raster = rasteriser.page(pdf, page, dpi, gray=True)
        images.append(Image.frombytes("L", (raster.width, raster.height), raster.data, "raw", "L", raster.stride))
    return images


def _grey(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("L")


def _run(program: str, *arguments: str) -> None:
    found = shutil.which(program)
    assert found, f"{program} is missing: these tests need poppler-utils and ghostscript (apt-get install them)"
    subprocess.run([found, *arguments], check=True, capture_output=True, timeout=300)


_OURS = (zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode)
RETAIL = tuple(getattr(zxingcpp.BarcodeFormat, name) for name in ("EAN13", "EAN8", "ITF"))


def barcodes(image: Image.Image, formats: Sequence[zxingcpp.BarcodeFormat] = _OURS) -> set[tuple[str, str]]:
    """The barcodes on a page as ``("Code128", text)`` and ``("QRCode", text)``, upright and at full size only."""
    found = zxingcpp.read_barcodes(
        image,
        formats=zxingcpp.BarcodeFormats(list(formats)),
        text_mode=zxingcpp.TextMode.Plain,
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
    )
    return {(code.format.name, code.text) for code in found if code.valid}


def ink_box(image: Image.Image, threshold: int = 200) -> tuple[int, int, int, int] | None:
    """Left, top, right and bottom of everything darker than ``threshold``."""
    return image.point(lambda value: 255 if value < threshold else 0).getbbox()


def page_text(pdf: bytes, folder: Path) -> str:
    """The text of a document as a reader copies it."""
    file = folder / "text.pdf"
    file.write_bytes(pdf)
    _run("pdftotext", "-enc", "UTF-8", str(file), str(folder / "text.txt"))
    return (folder / "text.txt").read_text(encoding="utf-8")
