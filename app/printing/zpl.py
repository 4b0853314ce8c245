"""The 4 x 6 in. label in ZPL II, the language of Zebra printers and of those that imitate them.

Same layout as the PDF (``label_layout.py``). Text goes to the printer's scalable font 0; what that font surely lacks
(anything but Latin, Greek and Cyrillic) goes as dots (^GF). Data never becomes a command: in each field ``^ ~ \\ _ ,``
are written as hex (^FH), controls are dropped, and no command here changes the prefixes (^CC, ~CC, ^CT, ~CT, ^CD, ~CD).
Commands follow the *ZPL II Programming Guide* (Zebra P1099958).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.printing import barcodes
from app.printing.documents import Rendered, ShippingLabel
from app.printing.label_layout import BAR_LARGEST, HEIGHT, QR_LARGEST, WIDTH, Area, Words, lay_out_label
from app.printing.shaping import clean
from app.printing.text import Align, TextStyle, measured_with, missing_warnings
from app.printing.text_raster import rasterise
from app.wording import words

if TYPE_CHECKING:
    from app.printing.fonts import FontBook

MEDIA_TYPE = "application/zpl"
DPIS = (203, 300)
WIDTHS_KEPT = 5000
LAYOUT_DPI = 203

# What font 0 holds in every printer that knows ^CI28: Latin-1, Latin extended A, Greek, Cyrillic, common punctuation.
PRINTER_TEXT = re.compile(
    "[\u0020-\u007e\u00a1-\u00ac\u00ae-\u017f\u0218-\u021b\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce"
    "\u0401-\u040c\u040e-\u044f\u0451-\u045c\u045e\u045f\u0490\u0491"
    "\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2116\u2122]*"
)

IN_HEX = str.maketrans({sign: f"_{ord(sign):02X}" for sign in "^~\\_,"})

# Signs that ^BC reads as the start of a command of its own (Programming Guide, ^BC, Code 128 invocation characters).
CODE128_INVOKED = {"^": "><", ">": ">0", "~": ">="}
CODE128_STARTS = {barcodes.START_B: ">:", barcodes.START_C: ">;"}

# The most that QR versions 1 to 10 hold at error correction M: digits, capitals and signs, bytes (ISO/IEC 18004).
QR_CAPACITY = (
    (34, 20, 14),
    (63, 38, 26),
    (101, 61, 42),
    (149, 90, 62),
    (202, 122, 84),
    (255, 154, 106),
    (293, 178, 122),
    (365, 221, 152),
    (432, 262, 180),
    (513, 311, 213),
)
QR_CAPITALS = re.compile(r"[0-9A-Z $%*+\-./:]*")

# Moves the QR down by itself: printers draw ^BQ this many dots below its ^FO.
QR_DROP = 10


def render_label_zpl(label: ShippingLabel, fonts: FontBook, dpi: int = 203) -> Rendered:
    """One label for a printer of 203 or 300 dots per inch.

    Raises ``BadInput`` if the tracking number or the code cannot be encoded, or for another resolution.
    """
    return render_labels_zpl((label,), fonts, dpi)


def render_labels_zpl(labels: Sequence[ShippingLabel], fonts: FontBook, dpi: int = 203) -> Rendered:
    """Many labels in one stream, in the given order. Raises ``BadInput`` as for one, or for none at all."""
    if not labels:
        raise BadInput(words("There are no labels to print."), fix=words("Choose at least one parcel."))
    check_dpi(dpi)
    writer = ZplWriter(fonts, dpi)
    text = "".join(writer.label(label) for label in labels)
    return Rendered(text.encode("utf-8"), MEDIA_TYPE, len(labels), writer.warnings)


def check_dpi(dpi: int) -> None:
    """Raises ``BadInput`` for a resolution that no label here is laid out for."""
    if dpi not in DPIS:
        raise BadInput(
            words("A label printer of {dpi} dpi is not known; nothing was printed.", dpi=dpi),
            fix=words("Choose 203 or 300 dpi."),
        )


def field_data(text: str) -> str:
    """``text`` for ^FH^FD: one line without controls, with the signs of the language in hex."""
    return clean(text).translate(IN_HEX)


def code128_field(values: Sequence[int]) -> str:
    """Symbol values (``barcodes.code128_values``) for ^BC in mode N: the same code sets as on the PDF label."""
    start, *values = values
    parts = [CODE128_STARTS[start]]
    in_pairs = start == barcodes.START_C
    for value in values:
        if in_pairs and value == barcodes.CODE_B:
            in_pairs = False
            parts.append(">6")
        elif in_pairs:
            parts.append(f"{value:02}")
        elif value == barcodes.CODE_C:
            in_pairs = True
            parts.append(">5")
        else:
            sign = chr(value + 32)
            parts.append(CODE128_INVOKED.get(sign, sign))
    return "".join(parts)


def qr_modules_across(text: str) -> int:
    """How many modules wide the printer's QR code of ``text`` is at most. Raises ``BadInput`` beyond version 10."""
    barcodes.check_qr(text)
    kind = 0 if text.isascii() and text.isdigit() else 1 if QR_CAPITALS.fullmatch(text) else 2
    length = len(text.encode("utf-8"))
    for version, capacity in enumerate(QR_CAPACITY, start=1):
        if length <= capacity[kind]:
            return 17 + 4 * version
    raise BadInput(
        words(
            "A text of {count} characters is too long for the label's QR code; nothing was printed.", count=len(text)
        ),
        fix=words("Use a shorter code."),
    )


class ZplWriter:
    """Writes labels for one printer resolution and collects what a person must know."""

    def __init__(self, fonts: FontBook, dpi: int) -> None:
        self.fonts = fonts
        self.scale = dpi / LAYOUT_DPI
        self.grid = barcodes.DotGrid(dpi)
        self.font = _PrinterFont(fonts)
        self._missing: dict[str, None] = {}
        self._sentences: dict[str, None] = {}

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person must know of the labels so far."""
        return (*missing_warnings(self._missing), *self._sentences)

    def label(self, label: ShippingLabel) -> str:
        """One label, from ^XA to ^XZ."""
        layout = lay_out_label(label, self.font.measure)
        self._sentences.update(dict.fromkeys(layout.warnings))
        parts = [self.begin(WIDTH, HEIGHT)]
        parts += map(self._black, layout.black)
        parts += map(self.words, layout.words)
        if layout.bars is not None:
            parts.append(self._bars(label.tracking_number, layout.bars))
        if layout.qr is not None:
            parts.append(self._qr(label.code, layout.qr))
        parts.append("^XZ\n")
        return "\n".join(parts)

    def begin(self, width: int, height: int) -> str:
        """The beginning of a label of so many dots of the layout."""
        return f"^XA^CI28^PW{self.dots(width)}^LL{self.dots(height)}^LH0,0^FWN^LRN"

    def warn(self, sentence: str) -> None:
        """Adds to what a person must know."""
        self._sentences[sentence] = None

    def dots(self, length: float) -> int:
        """Dots of this printer for those of the layout."""
        return round(length * self.scale)

    def _black(self, area: Area) -> str:
        width, height = self.dots(area.width), self.dots(area.height)
        # A box with an edge as thick as its shorter side is solid.
        return f"^FO{self.dots(area.x)},{self.dots(area.y)}^GB{width},{height},{min(width, height)}^FS"

    def words(self, words: Words) -> str:
        """A line of text in the printer's font, or as dots where that lacks a sign."""
        style = words.style
        if not self.font.holds(words.text):
            return self._as_dots(words)
        x, block = words.x, ""
        if words.align is Align.CENTER:
            width = self.font.measure(words.text, style)
            x -= width / 2
            # The printer's letters are narrower than measured, so it centres them itself. In a block, though, a
            # backslash is a command even where it comes as hex.
            block = "" if "\\" in words.text else f"^FB{self.dots(width)},1,0,C,0"
        size = self.dots(style.size)
        reverse = "^FR" if words.white else ""
        at = f"^FT{max(self.dots(x), 0)},{self.dots(words.baseline)}"
        return f"{at}^A0N,{size},{size}{block}{reverse}^FH^FD{words.text.translate(IN_HEX)}^FS"

    def _as_dots(self, words: Words) -> str:
        style = words.style
        dots = rasterise(self.fonts, words.text, style.at(style.size * self.scale))
        self._missing.update(dict.fromkeys(dots.missing))
        if not dots.rows:
            return "^FX blank^FS"
        x = self.dots(words.x) + dots.left - (dots.advance / 2 if words.align is Align.CENTER else 0.0)
        y = self.dots(words.baseline) + dots.top
        per_row = len(dots.rows[0])
        total = per_row * dots.height
        reverse = "^FR" if words.white else ""
        at = f"^FO{max(round(x), 0)},{max(y, 0)}"
        return f"{at}{reverse}^GFA,{total},{total},{per_row},{graphic_data(dots.rows)}^FS"

    def _bars(self, number: str, area: Area) -> str:
        values = barcodes.code128_values(number)
        # Values and check value take 11 modules each, the stop 13.
        modules = 11 * (len(values) + 1) + 13
        width = area.width * self.scale * self.grid.dot
        dots = barcodes.module_dots(modules, barcodes.CODE128_QUIET, width, self.grid, self.dots(BAR_LARGEST))
        x = self.dots(area.x + area.width / 2) - modules * dots // 2
        height = self.dots(area.height)
        data = code128_field(values).translate(IN_HEX)
        return f"^FO{x},{self.dots(area.y)}^BY{dots},3,{height}^BCN,{height},N,N,N,N^FH^FD{data}^FS"

    def _qr(self, code: str, area: Area) -> str:
        modules = qr_modules_across(code)
        side = area.width * self.scale * self.grid.dot
        dots = barcodes.module_dots(modules, 0, side, self.grid, min(self.dots(QR_LARGEST), 10))
        y = max(self.dots(area.y) - QR_DROP, 0)
        return f"^FO{self.dots(area.x)},{y}^BQN,2,{dots}^FH^FDMA,{field_data(code)}^FS"


class _PrinterFont:
    """What the printer's font 0 holds and, never too small, how wide it is: condensed, so narrower than our regular."""

    def __init__(self, fonts: FontBook) -> None:
        self._exact = measured_with(fonts)
        self._advances = fonts.own_face(400).char_advances
        self._widths: dict[str, float | None] = {}

    def holds(self, text: str) -> bool:
        return self._width(text) is not None

    def measure(self, text: str, style: TextStyle) -> float:
        width = self._width(text)
        return self._exact(text, style) if width is None else width * style.size

    def _width(self, text: str) -> float | None:
        """In em; ``None`` for a text that has to go as dots."""
        if text in self._widths:
            return self._widths[text]
        if len(self._widths) > WIDTHS_KEPT:
            self._widths.clear()
        width = sum(map(self._advances.__getitem__, text)) if PRINTER_TEXT.fullmatch(text) else None
        self._widths[text] = width
        return width


def graphic_data(rows: Sequence[bytes]) -> str:
    """Rows of dots as ^GFA data: hex, a comma for the blank rest of a row, a colon for the same row again."""
    parts: list[str] = []
    previous = b""
    for row in rows:
        if row == previous:
            parts.append(":")
            continue
        digits = row.hex().upper()
        inked = digits.rstrip("0")
        parts.append(digits if len(inked) == len(digits) else f"{inked},")
        previous = row
    return "".join(parts)
