"""Fonts inside a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.printing.fonts import FontBook
from app.printing.preview import Rasteriser
from app.printing.sheet import Sheet
from app.printing.text import TextStyle
from tests.printing.reading import ink_box, page_text, pdfium_pages
from tests.printing.tiny_fonts import make_font

SMILE = "\U0001f600"


def truetype(folder: Path) -> Path:
    return make_font(folder / "a.ttf", SMILE)


def postscript(folder: Path) -> Path:
    return make_font(folder / "a.otf", SMILE, postscript=True)


def variable(folder: Path) -> Path:
    return make_font(folder / "a.ttf", SMILE, weight_axis=True)


def page(fonts: FontBook, *lines: str, weight: int = 400) -> bytes:
    sheet = Sheet(fonts, 400, 40 + 30 * len(lines), "test")
    for number, line in enumerate(lines):
        sheet.text(20, 40 + 30 * number, line, TextStyle(20.0, weight))
    return sheet.finish().data


def test_the_same_content_gives_the_same_bytes(own_fonts: FontBook) -> None:
    first = page(own_fonts, "Gartenstraße 27", "Їжак")
    page(own_fonts, "something else was printed in between: Ελλάδα")
    assert page(own_fonts, "Gartenstraße 27", "Їжак") == first
    assert page(FontBook.own_only(), "Gartenstraße 27", "Їжак") == first


def test_text_can_be_copied_out_of_the_document(own_fonts: FontBook, tmp_path: Path) -> None:
    lines = ("AV Gartenstraße 27 – “Łódź”", "Ελλάδα Київ €", "A->B 4x6 (c) \\ / <>")
    assert page_text(page(own_fonts, *lines), tmp_path).split("\n")[:3] == list(lines)


def test_text_is_never_an_operator(own_fonts: FontBook, tmp_path: Path) -> None:
    lines = (") Tj ET Q (", "<</S /JavaScript>>", "endstream endobj")
    assert page_text(page(own_fonts, *lines), tmp_path).split("\n")[:3] == list(lines)


def test_more_letters_than_one_map_section_holds_are_all_there(own_fonts: FontBook, tmp_path: Path) -> None:
    lines = ["".join(map(chr, range(start, start + 24))) for start in range(0x0410, 0x0410 + 72, 24)]
    lines += ["".join(map(chr, range(start, start + 24))) for start in range(0x00C0, 0x00C0 + 96, 24)]
    assert page_text(page(own_fonts, *lines), tmp_path).split("\n")[: len(lines)] == lines


def test_every_font_is_embedded_and_nothing_else_is_named(machine_fonts: FontBook) -> None:
    pdf = page(machine_fonts, "Gartenstraße", "ঢাকা", "محمد", "北京")
    assert pdf.count(b"/Subtype /Type0") == pdf.count(b"/FontFile2") > 0
    start = pdf.index(b"/P1 ")
    named = pdf[pdf.rindex(b"<<", 0, start) : pdf.index(b">>", start)]
    assert named.count(b"/") == pdf.count(b"/FontFile2"), "reportlab's Helvetica would be one more"


@pytest.mark.parametrize("made", [truetype, postscript, variable])
def test_each_flavour_of_font_is_drawn_in_place(
    made: Callable[[Path], Path], tmp_path: Path, rasteriser: Rasteriser
) -> None:
    book = FontBook.with_files([made(tmp_path)])
    (image,) = pdfium_pages(page(book, SMILE), rasteriser, 144)
    box = ink_box(image)
    assert box is not None
    # A square from 0.1 to 0.8 em and up to 0.7 em, at 20 points, drawn at twice 72 dpi.
    assert [length / 2 for length in box] == pytest.approx([22, 26, 36, 40], abs=0.6)


def test_bold_of_a_variable_font_is_drawn_bold(tmp_path: Path, rasteriser: Rasteriser) -> None:
    book = FontBook.with_files([make_font(tmp_path / "a.ttf", SMILE, weight_axis=True)])
    (image,) = pdfium_pages(page(book, SMILE, weight=700), rasteriser, 144)
    box = ink_box(image)
    assert box is not None
    assert box[1] / 2 == pytest.approx(22, abs=0.6), "0.9 em high in bold"


@pytest.mark.parametrize("made", [truetype, postscript])
def test_made_up_bold_is_thicker(made: Callable[[Path], Path], tmp_path: Path, rasteriser: Rasteriser) -> None:
    book = FontBook.with_files([made(tmp_path)])
    ink = []
    for weight in (400, 700):
        (image,) = pdfium_pages(page(book, SMILE, weight=weight), rasteriser, 144)
        ink.append(sum(255 - value for value in image.tobytes()))
    assert ink[1] > ink[0] * 1.04
