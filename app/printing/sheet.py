"""A document of pages to draw on, over reportlab: text, lines, boxes, pictures and barcodes.

Lengths are in points; y counts downwards from the top of the page, as a form is read.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from app.printing import barcodes
from app.printing.documents import Rendered
from app.printing.pdf_fonts import DocumentFonts
from app.printing.text import BLACK, Align, Color, TextStyle, TextWriter, measured_with

if TYPE_CHECKING:
    from app.printing.fonts import FontBook

INCH = 72.0
PRODUCER = "Stationmaster"

# How far a Bézier handle reaches for a quarter circle of radius 1.
CIRCLE = 0.5523


class Sheet:
    """The pages of one PDF, from the first to the last. Not for use by several threads."""

    def __init__(self, fonts: FontBook, width: float, height: float, title: str) -> None:
        """Starts the first page. ``title`` is for the reader's window, it is not printed."""
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        self.width = width
        self.height = height
        self.grid = barcodes.DotGrid()
        self.measure = measured_with(fonts)
        # Streams as they are: text encoding them costs a third of the time and a quarter of the size.
        rl_config.useA85 = 0
        self._buffer = io.BytesIO()
        # invariant: no clock and no random number in the file, so the same content gives the same bytes.
        self._canvas = Canvas(self._buffer, pagesize=(width, height), pageCompression=1, invariant=1, pdfVersion=(1, 5))
        self._canvas.setTitle("".join(filter(str.isprintable, title)))
        self._canvas.setAuthor(PRODUCER)
        self._canvas.setCreator(PRODUCER)
        _drop_standard_font(self._canvas)
        self._text = TextWriter(fonts, DocumentFonts(self._canvas._doc), self._canvas.addLiteral)
        self._warnings: dict[str, None] = {}
        self.pages = 1

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        style: TextStyle,
        *,
        max_width: float | None = None,
        align: Align = Align.LEFT,
    ) -> float:
        """Draws one line of text (see ``TextWriter.draw``) and gives its width."""
        return self._text.draw(x, self.height - baseline, text, style, max_width=max_width, align=align)

    def line(self, x1: float, y1: float, x2: float, y2: float, thickness: float, color: Color = BLACK) -> None:
        """Draws a straight line."""
        ends = f"{x1:.3f} {self.height - y1:.3f} m {x2:.3f} {self.height - y2:.3f} l"
        self._canvas.addLiteral(f"q {_values(color)} RG {thickness:.3f} w {ends} S Q")

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Color | None = None,
        edge: Color | None = None,
        thickness: float = 1.0,
        radius: float = 0.0,
    ) -> None:
        """Draws a rectangle with round corners of ``radius``; the edge lies half outside."""
        bottom = self.height - y - height
        parts = ["q"]
        if fill is not None:
            parts.append(f"{_values(fill)} rg")
        if edge is not None:
            parts.append(f"{_values(edge)} RG {thickness:.3f} w")
        parts.append(_rectangle(x, bottom, width, height, radius))
        parts.append("B Q" if fill and edge else "S Q" if edge else "f Q")
        self._canvas.addLiteral(" ".join(parts))

    def code128(self, text: str, x: float, y: float, width: float, height: float, *, largest: int = 4) -> None:
        """Draws ``text`` as Code 128 in the middle of the given area, quiet zones included.

        ``largest`` is the widest module in dots. Raises ``BadInput`` for a text that cannot be encoded or is too long.
        """
        self.bars(barcodes.code128_modules(text), barcodes.CODE128_QUIET, x, y, width, height, largest=largest)

    def bars(
        self, modules: str, quiet: int, x: float, y: float, width: float, height: float, *, largest: int = 4
    ) -> None:
        """Draws bars ("1") and spaces ("0") in the middle of the given area, ``quiet`` modules left free at each side.

        Raises ``BadInput`` where they are too many for the area.
        """
        dots = barcodes.module_dots(len(modules), quiet, width, self.grid, largest)
        left = self.grid.snap(x + (width - len(modules) * dots * self.grid.dot) / 2)
        bottom, tall = self.grid.snap(self.height - y - height), self.grid.snap(height)
        self._fill_black(barcodes.bar_operators(modules, left, bottom, tall, dots, self.grid))

    def qr(self, text: str, x: float, y: float, side: float, *, largest: int = 10) -> float:
        """Draws ``text`` as a QR code from the square's upper left corner and gives the symbol's side.

        ``side`` is the most that the symbol may take; the caller leaves a quiet zone of four modules round it.
        ``largest`` is the widest module in dots. Raises ``BadInput`` for a text that cannot be encoded.
        """
        rows = barcodes.qr_modules(text)
        dots = barcodes.module_dots(len(rows), 0, side, self.grid, largest)
        symbol = len(rows) * dots * self.grid.dot
        left, bottom = self.grid.snap(x), self.grid.snap(self.height - y - symbol)
        self._fill_black(barcodes.qr_operators(rows, left, bottom, dots, self.grid))
        return symbol

    def black(self, rectangles: Iterable[tuple[int, int, int, int]]) -> None:
        """Fills rectangles of whole printer dots: left, top, width, height."""
        dots = self.grid.snap(self.height)
        upright = [(x, dots - y - height, width, height) for x, y, width, height in rectangles]
        self._fill_black(barcodes.filled_dots(upright, self.grid))

    def _fill_black(self, operators: str) -> None:
        self._canvas.addLiteral(f"q 0 g\n{operators}\nQ")

    def picture(self, image: Any, x: float, y: float, side: float, radius: float = 0.0) -> None:
        """Draws a reportlab ``ImageReader`` into a square with round corners of ``radius``."""
        bottom = self.height - y - side
        self._canvas.addLiteral(f"q {_rectangle(x, bottom, side, side, radius)} W n")
        self._canvas.drawImage(image, x, bottom, side, side)
        self._canvas.addLiteral("Q")

    def warn(self, sentence: str) -> None:
        """Adds to what a person must know about this document."""
        self._warnings[sentence] = None

    def next_page(self) -> None:
        """Ends the page and starts another."""
        self._canvas.showPage()
        self.pages += 1

    def finish(self) -> Rendered:
        """The finished document."""
        self._canvas.showPage()
        self._canvas.save()
        return Rendered(
            data=self._buffer.getvalue(),
            media_type="application/pdf",
            pages=self.pages,
            warnings=(*self._text.warnings, *self._warnings),
        )


def _drop_standard_font(canvas: Any) -> None:
    """reportlab opens every page in Helvetica, which is not embedded and never used here."""
    canvas._preamble = "1 0 0 1 0 0 cm"
    canvas._doc.fontMapping.clear()
    canvas._doc.idToObject["BasicFonts"].dict.clear()


def _values(color: Color) -> str:
    return " ".join(f"{value:.3g}" for value in color)


def _rectangle(x: float, y: float, width: float, height: float, radius: float) -> str:
    """The path of a rectangle with round corners; ``y`` is its lower edge, counted upwards."""
    if not radius:
        return f"{x:.3f} {y:.3f} {width:.3f} {height:.3f} re"
    right, top, pull = x + width, y + height, radius * (1 - CIRCLE)
    return (
        f"{x + radius:.3f} {y:.3f} m {right - radius:.3f} {y:.3f} l "
        f"{right - pull:.3f} {y:.3f} {right:.3f} {y + pull:.3f} {right:.3f} {y + radius:.3f} c "
        f"{right:.3f} {top - radius:.3f} l "
        f"{right:.3f} {top - pull:.3f} {right - pull:.3f} {top:.3f} {right - radius:.3f} {top:.3f} c "
        f"{x + radius:.3f} {top:.3f} l "
        f"{x + pull:.3f} {top:.3f} {x:.3f} {top - pull:.3f} {x:.3f} {top - radius:.3f} c "
        f"{x:.3f} {y + radius:.3f} l "
        f"{x:.3f} {y + pull:.3f} {x + pull:.3f} {y:.3f} {x + radius:.3f} {y:.3f} c h"
    )
