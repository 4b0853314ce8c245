"""Puts the glyphs that a document uses into its PDF, and writes the operators that draw them.

Each face becomes one composite font (PDF 32000-1:2008, 9.7: Type 0, Identity-H) that holds just the glyphs used, cut
out by HarfBuzz in a tenth of a millisecond. Glyphs are addressed by number and carry the text they stand for, so any
script can be drawn, searched and copied, and the same content gives the same bytes. reportlab's own ``TTFont`` cannot
do this: it knows characters only, so shaped text becomes private-use characters whose numbers depend on what was
printed before. Fonts with PostScript outlines, which cannot be embedded this way, are drawn as paths.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.printing.faces import Face
    from app.printing.shaping import GlyphRun, ShapedLine

# Width of the stroke that makes bold out of regular, in em.
BOLD_STROKE = 0.028

# The character map hardly shrinks further at higher levels, but takes three times as long.
COMPRESSION = 3

# A CMap section holds at most so many entries (Adobe Technical Note 5014).
CMAP_SECTION = 100

SYMBOLIC = 4  # font descriptor flag: glyphs are chosen by number


class DocumentFonts:
    """The faces of one document under construction."""

    def __init__(self, document: Any) -> None:
        """``document`` is reportlab's ``PDFDocument`` (``canvas._doc``)."""
        self._document = document
        self._embedded: dict[Face, EmbeddedFace] = {}

    def draw(self, line: ShapedLine, x: float, y: float, size: float, tracking: float = 0.0) -> str:
        """The operators that draw ``line`` in the current colour with its baseline starting at ``x``, ``y``.

        Lengths are in points; ``tracking`` is extra space after each character of plainly spaced text, in em.
        """
        parts = []
        for run in line.runs:
            extra = tracking if run.simple else 0.0
            body = self._as_text(run, x, y, size, extra) if run.face.embeddable else _as_paths(run, x, y, size, extra)
            if not run.simple:
                body = f"/Span <</ActualText <FEFF{_utf16(run.text)}>>> BDC\n{body}\nEMC"
            parts.append(body)
            x += (run.width + extra * len(run.glyphs)) * size
        return "\n".join(parts)

    def _as_text(self, run: GlyphRun, x: float, y: float, size: float, tracking: float) -> str:
        embedded = self._embedded.get(run.face)
        if embedded is None:
            embedded = self._embedded[run.face] = EmbeddedFace(run.face, f"P{len(self._embedded) + 1}")
            self._document.delayedFonts.append(embedded)
        embedded.add(run)
        bold = f" 2 Tr {BOLD_STROKE * size:.3f} w" if run.face.bold_by_stroke else ""
        spacing = f" {tracking * size:.3f} Tc" if tracking else ""
        parts = [f"BT /{embedded.name} {size:.3f} Tf{bold}{spacing} 1 0 0 1 {x:.3f} {y:.3f} Tm"]
        for rise, operands in run.pdf_operands:
            parts.append(f"{rise * size:.3f} Ts [{operands}] TJ" if rise else f"0 Ts [{operands}] TJ")
        return " ".join(parts) + (" 0 Tr" if bold else "") + (" 0 Tc" if tracking else "") + " ET"


class EmbeddedFace:
    """One face of one document: what of it is used, and, at the end, its PDF objects.

    reportlab calls ``addObjects`` for each entry of ``PDFDocument.delayedFonts`` when the document is saved.
    """

    def __init__(self, face: Face, name: str) -> None:
        """``name`` is the resource name of the font within the document."""
        self.face = face
        self.name = name
        self._meanings: dict[int, str] = {}

    def add(self, run: GlyphRun) -> None:
        """Notes that the glyphs of ``run`` are used."""
        known = self._meanings
        new = run.meaning_of.keys() - known.keys()
        if new:
            known.update({glyph: run.meaning_of[glyph] for glyph in new})

    def addObjects(self, document: Any) -> None:
        """Adds font, descendant, descriptor, font file and character map to ``document``."""
        from reportlab.pdfbase import pdfdoc

        parts = self.face.parts_for(frozenset(self._meanings))
        base_font = f"/{parts.tag}+{parts.postscript_name}"
        descriptor = {
            "Type": "/FontDescriptor",
            "FontName": base_font,
            "Flags": SYMBOLIC,
            "ItalicAngle": 0,
            "StemV": 80,
            **parts.metrics,
            "FontFile2": document.Reference(_stream(pdfdoc, parts.program, parts.length), f"{self.name}-file"),
        }
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": base_font,
            "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
            "CIDToGIDMap": "/Identity",
            "DW": 0,
            "W": parts.widths,
            "FontDescriptor": document.Reference(pdfdoc.PDFDictionary(descriptor), f"{self.name}-descriptor"),
        }
        character_map = zlib.compress(_character_map(self._meanings).encode("ascii"), COMPRESSION)
        descendant_reference = document.Reference(pdfdoc.PDFDictionary(descendant), f"{self.name}-descendant")
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base_font,
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([descendant_reference]),
            "ToUnicode": document.Reference(_stream(pdfdoc, character_map), f"{self.name}-unicode"),
        }
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.name] = document.Reference(pdfdoc.PDFDictionary(font), self.name)


def _stream(pdfdoc: Any, compressed: bytes, length: int | None = None) -> Any:
    stream = pdfdoc.PDFStream(content=compressed, filters=[])
    stream.dictionary["Filter"] = "/FlateDecode"
    if length is not None:
        stream.dictionary["Length1"] = length
    return stream


def _character_map(meanings: dict[int, str]) -> str:
    """The ToUnicode CMap: which text each glyph stands for (PDF 32000-1:2008, 9.10.3)."""
    entries = [f"<{glyph:04x}> <{_utf16(text)}>" for glyph, text in sorted(meanings.items()) if text]
    sections = []
    for at in range(0, len(entries), CMAP_SECTION):
        section = entries[at : at + CMAP_SECTION]
        sections.append(f"{len(section)} beginbfchar\n" + "\n".join(section) + "\nendbfchar\n")
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        + "".join(sections)
        + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )


def _utf16(text: str) -> str:
    return text.encode("utf-16-be", "surrogatepass").hex()


def _as_paths(run: GlyphRun, x: float, y: float, size: float, tracking: float) -> str:
    """The run as filled outlines."""
    scale = size / run.face.units
    paint = f"{BOLD_STROKE * run.face.units:.1f} w B" if run.face.bold_by_stroke else "f"
    parts = []
    for glyph, advance, (right, rise) in zip(run.glyphs, run.advances, run.placed, strict=True):
        outline = run.face.outline(glyph)
        if outline:
            at = f"{scale:.6f} 0 0 {scale:.6f} {x + right * size:.3f} {y + rise * size:.3f} cm"
            parts.append(f"q {at} {outline} {paint} Q")
        x += (advance + tracking) * size
    return "\n".join(parts)
