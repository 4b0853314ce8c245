"""Text as glyphs: cleaning, characters that belong together, direction, fonts, and the shapes that HarfBuzz chooses.

Nothing here draws; ``text.py`` does.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from app.printing import bidi

if TYPE_CHECKING:
    from app.printing.faces import Face

# No field of a document is read further than this; what is beyond could not be printed anyhow.
LONGEST_FIELD = 1500

ZERO_WIDTH_JOINERS = "\u200c\u200d"
DIRECTION_MARKS = "\u200e\u200f\u061c"

# Format characters that have a shape or steer one (Unicode category Cf, property Prepended_Concatenation_Mark).
NUMBER_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
KEPT_FORMAT_CHARACTERS = frozenset(ZERO_WIDTH_JOINERS + DIRECTION_MARKS + NUMBER_SIGNS)

# Letters without ink: they would print as nothing, so they print as what a reader takes them for.
BLANK_LETTERS = {"\u2800": " ", "\u3164": " ", "\uffa0": " "}

# Inter turns these on by itself otherwise; the paper files lack them, a machine's Inter does not.
PLAIN_FEATURES = {"calt": False, "liga": False, "dlig": False}

# Clean text that runs from left to right letter by letter: no controls, marks or joining, no other direction.
PLAIN_TEXT = re.compile(
    "[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
)

PLAIN_SCRIPTS = ("Latn", "Grek", "Cyrl", "Zyyy")

# Ink of our own font above and below the baseline, in em, accents on capitals included.
OWN_ASCENT = 0.97
OWN_DESCENT = 0.25

# Moves below this many thousandths of an em are rounding.
LEAST_MOVE = 0.05

SARA_AM = "\u0e33\u0eb3"  # Thai and Lao vowels that stand on the letter before them


class FaceChooser(Protocol):
    """Decides which face draws what; ``FontBook`` is one."""

    def own_face(self, weight: int) -> Face:
        """The face of the document font nearest to ``weight``."""
        ...

    def face_for(self, chars: str, weight: int, language: str = "") -> Face | None:
        """The face that draws all of ``chars``, or ``None``."""
        ...


@dataclass(frozen=True, eq=False)
class GlyphRun:
    """Neighbouring glyphs of one face, from left to right. Lengths are in em.

    ``advances`` is what each glyph moves the pen, ``offsets`` where it is drawn from there (empty if none is moved).
    ``meanings`` is the text that each glyph stands for, empty where a neighbour holds it. ``text`` is the run in
    reading order, ``simple`` says that every glyph is one character of it in the same order.
    """

    face: Face
    glyphs: tuple[int, ...]
    advances: tuple[float, ...]
    offsets: tuple[tuple[float, float], ...]
    meanings: tuple[str, ...]
    text: str
    simple: bool
    width: float

    @property
    def placed(self) -> Sequence[tuple[float, float]]:
        """``offsets``, with one entry for each glyph."""
        return self.offsets or ((0.0, 0.0),) * len(self.glyphs)

    # Not slotted: the same run is drawn in many documents, so what they need is kept with it.
    @cached_property
    def meaning_of(self) -> dict[int, str]:
        """The text that each glyph stands for, as far as this run tells."""
        found: dict[int, str] = {}
        for glyph, meaning in zip(self.glyphs, self.meanings, strict=True):
            found[glyph] = found.get(glyph) or meaning
        return found

    @cached_property
    def pdf_operands(self) -> tuple[tuple[float, str], ...]:
        """The run for PDF's TJ operator, in stretches of equal rise (em): ``(rise, "<0012> -35 <0044>")``."""
        return tuple(_moved_operands(self)) if self.offsets else ((0.0, _plain_operands(self)),)


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """A line ready to be drawn at any size. Lengths are in em; ``missing`` are characters that no font holds."""

    runs: tuple[GlyphRun, ...]
    width: float
    ascent: float
    descent: float
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text with one direction, script and face."""

    text: str
    level: int
    script: str
    face: Face


def clean(text: str) -> str:
    """``text`` as one line: controls dropped, blanks and line ends as spaces, hidden format characters dropped."""
    text = text[:LONGEST_FIELD]
    return text if PLAIN_TEXT.fullmatch(text) else "".join(map(_cleaned, text))


def _cleaned(char: str) -> str:
    category = unicodedata.category(char)
    if char in "\t\n\r\v\f\x85" or category in ("Zs", "Zl", "Zp"):
        return " "
    if category == "Cc" or (category == "Cf" and char not in KEPT_FORMAT_CHARACTERS):
        return ""
    return BLANK_LETTERS.get(char, char)


def clusters(text: str) -> list[str]:
    """``text`` cut where a reader sees one character end and the next begin.

    Follows Unicode Standard Annex 29 (extended grapheme clusters) as far as line ends and shortening need it:
    marks, joined emoji, flags, Hangul letters and Indic conjuncts stay whole.
    """
    if text.isascii():
        return list(text)
    found: list[str] = []
    for char in text:
        if found and _continues(found[-1], char):
            found[-1] += char
        else:
            found.append(char)
    return found


def _continues(cluster: str, char: str) -> bool:
    if cluster == " ":
        return False
    category = unicodedata.category(char)
    if category in ("Mn", "Mc", "Me") or char in ZERO_WIDTH_JOINERS or char in SARA_AM:
        return True
    last = cluster[-1]
    if last == "\u200d":
        return category in ("So", "Lo", "Sk")
    if 0x1F3FB <= ord(char) <= 0x1F3FF:
        return unicodedata.category(last) == "So"
    if 0x1F1E6 <= ord(char) <= 0x1F1FF:
        return len(cluster) == 1 and 0x1F1E6 <= ord(last) <= 0x1F1FF
    if 0x1160 <= ord(char) <= 0x11FF:
        return 0x1100 <= ord(last) <= 0x11FF or 0xAC00 <= ord(last) <= 0xD7A3
    # A virama (combining class 9) joins the consonant that follows; Indic scripts have 128 places each.
    return category == "Lo" and unicodedata.combining(last) == 9 and ord(char) // 128 == ord(last) // 128


def shape(fonts: FaceChooser, text: str, weight: int) -> ShapedLine:
    """``text`` as one line of glyphs at ``weight`` (400 regular, 600 semibold, 700 bold).

    Where no font holds a character, its code is drawn in its place (``[U+1F600]``) and it is named in ``missing``.
    """
    text = text[:LONGEST_FIELD]
    own = fonts.own_face(weight)
    if PLAIN_TEXT.fullmatch(text) and own.draws_all(text):
        run = _shape_piece(_Piece(text, 0, "Latn", own))
        return ShapedLine((run,) if text else (), run.width, OWN_ASCENT, OWN_DESCENT)
    text = clean(text)
    missing: list[str] = []
    pieces = _in_visual_order(_joined(_pieces(fonts, text, weight, missing)))
    runs = tuple(_shape_piece(piece) for piece in pieces)
    inks = [_ink(run) for run in runs]
    return ShapedLine(
        runs=runs,
        width=sum(run.width for run in runs),
        ascent=max([OWN_ASCENT, *(ascent for ascent, _ in inks)]),
        descent=max([OWN_DESCENT, *(descent for _, descent in inks)]),
        missing=tuple(dict.fromkeys(missing)),
    )


def language_of(text: str) -> str:
    """Whose forms of Chinese characters to draw: ja, ko or zh; empty where it does not matter."""
    if text.isascii():
        return ""
    chinese = False
    for char in text:
        code = ord(char)
        if 0x3041 <= code <= 0x30FF:
            return "ja"
        if 0xAC00 <= code <= 0xD7A3:
            return "ko"
        chinese = chinese or 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF
    return "zh" if chinese else ""


def _pieces(fonts: FaceChooser, text: str, weight: int, missing: list[str]) -> Iterator[_Piece]:
    """One piece per cluster, in reading order; characters without a font are added to ``missing``."""
    own = fonts.own_face(weight)
    language = language_of(text)
    line_levels = bidi.levels(text)
    at = 0
    previous: _Piece | None = None
    for cluster in clusters(text):
        level = line_levels[at]
        at += len(cluster)
        face = _face_for(fonts, cluster, weight, language, previous)
        if face is None:
            lost = [char for char in cluster if unicodedata.category(char) != "Cf"] or [cluster[0]]
            missing += lost
            code = "".join(f"[U+{ord(char):04X}]" for char in lost)
            previous = _Piece(code, level + level % 2, "Latn", own)
        else:
            script = _script(cluster) or (previous.script if previous else "Zyyy")
            previous = _Piece(cluster, level, script, face)
        yield previous


def _face_for(fonts: FaceChooser, cluster: str, weight: int, language: str, previous: _Piece | None) -> Face | None:
    """The face for a cluster; a blank or sign stays in the face of what it follows, so that words hang together."""
    if unicodedata.category(cluster[0]) in ("Co", "Cs"):
        return None
    drawn = "".join(char for char in cluster if unicodedata.category(char) != "Cf" and not _is_selector(char))
    if previous and not cluster[0].isalnum() and drawn and previous.face.draws_all(drawn):
        return previous.face
    face = fonts.face_for(drawn, weight, language)
    if face is None and len(drawn) > 1:
        # A letter and its accent may exist as one character only; HarfBuzz composes them.
        face = fonts.face_for(unicodedata.normalize("NFC", drawn), weight, language)
    return face


def _is_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _script(cluster: str) -> str:
    """The ISO 15924 code of the first character that has a script of its own, or nothing."""
    from fontTools import unicodedata as scripts

    for char in cluster:
        script = str(scripts.script(char))
        if script not in ("Zyyy", "Zinh", "Zzzz"):
            return script
    return ""


def _joined(pieces: Iterator[_Piece]) -> list[_Piece]:
    """Neighbours with the same direction, script and face as one piece."""
    joined: list[_Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and (last.level, last.face) == (piece.level, piece.face) and _same_script(last, piece):
            script = piece.script if last.script == "Zyyy" else last.script
            joined[-1] = _Piece(last.text + piece.text, last.level, script, last.face)
        else:
            joined.append(piece)
    return joined


def _same_script(last: _Piece, piece: _Piece) -> bool:
    return last.script == piece.script or "Zyyy" in (last.script, piece.script)


def _in_visual_order(pieces: list[_Piece]) -> list[_Piece]:
    return [pieces[i] for i in bidi.visual_order([piece.level for piece in pieces])]


def _shape_piece(piece: _Piece) -> GlyphRun:
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.add_str(piece.text)
    buffer.direction = "rtl" if piece.level % 2 else "ltr"
    buffer.script = piece.script
    language = language_of(piece.text)
    if language:
        buffer.language = language
    hb.shape(piece.face.hb_font, buffer, PLAIN_FEATURES if piece.script in PLAIN_SCRIPTS else None)
    infos, positions = buffer.glyph_infos or [], buffer.glyph_positions or []
    units = piece.face.units
    advances = tuple([position.x_advance / units for position in positions])
    moved = [(position.x_offset, position.y_offset) for position in positions]
    meanings = _meanings(piece.text, [info.cluster for info in infos])
    return GlyphRun(
        face=piece.face,
        glyphs=tuple([info.codepoint for info in infos]),
        advances=advances,
        offsets=tuple([(right / units, rise / units) for right, rise in moved]) if any(map(any, moved)) else (),
        meanings=meanings,
        text=piece.text,
        simple="".join(meanings) == piece.text and all(meanings),
        width=sum(advances),
    )


def _meanings(text: str, starts: list[int]) -> tuple[str, ...]:
    """What each glyph stands for, from where each glyph's cluster starts in ``text``."""
    if starts == list(range(len(text))):
        return tuple(text)
    edges = sorted({*starts, len(text)})
    ends = dict(pairwise(edges))
    told: set[int] = set()
    meanings = []
    for start in starts:
        meanings.append("" if start in told else text[start : ends[start]])
        told.add(start)
    return tuple(meanings)


def _ink(run: GlyphRun) -> tuple[float, float]:
    """How far the ink of a run reaches above and below the baseline, in em."""
    ascent = descent = 0.0
    units = run.face.units
    for glyph, (_, rise) in zip(run.glyphs, run.placed, strict=True):
        extents = run.face.hb_font.get_glyph_extents(glyph)
        if extents is None:
            continue
        top = extents.y_bearing / units + rise
        ascent = max(ascent, top)
        descent = max(descent, -(top + extents.height / units))
    return ascent, descent


def _plain_operands(run: GlyphRun) -> str:
    """Glyph codes in hex, with the moves (thousandths of an em, to the left) that differ from the plain advances."""
    codes = struct.pack(f">{len(run.glyphs)}H", *run.glyphs).hex()
    parts = []
    start = 0
    for at, (glyph, advance) in enumerate(zip(run.glyphs, run.advances, strict=True)):
        move = (run.face.advance(glyph) - advance) * 1000
        if abs(move) >= LEAST_MOVE:
            parts.append(f"<{codes[4 * start : 4 * at + 4]}> {move:.1f}")
            start = at + 1
    if start < len(run.glyphs):
        parts.append(f"<{codes[4 * start :]}>")
    return " ".join(parts)


def _moved_operands(run: GlyphRun) -> Iterator[tuple[float, str]]:
    """The same for a run whose glyphs are moved from the pen's place, such as vowel signs."""
    at_rise, owed = 0.0, 0.0
    parts: list[str] = []
    for glyph, advance, (right, rise) in zip(run.glyphs, run.advances, run.offsets, strict=True):
        if rise != at_rise:
            if parts:
                yield at_rise, " ".join(parts)
            at_rise, parts = rise, []
        move = owed - right * 1000
        if abs(move) >= LEAST_MOVE:
            parts.append(f"{move:.1f}")
            move = 0.0
        parts.append(f"<{glyph:04x}>")
        owed = move + (right + run.face.advance(glyph) - advance) * 1000
    if parts:
        yield at_rise, " ".join(parts)
