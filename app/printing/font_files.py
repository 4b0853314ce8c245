"""Which font files this machine has, and which characters each of them holds.

Found through fontconfig where ``fc-list`` exists, else in the standard folders of Linux, macOS and Windows. What was
read from a file is remembered in a cache file, by path, size and time of change; a broken or unwritable cache costs
time, never fonts.
"""

from __future__ import annotations

import bisect
import enum
import json
import os
import shutil
import subprocess
import sys
import tempfile
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import uharfbuzz as hb

CACHE_VERSION = 1
SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
FC_LIST_SECONDS = 20

# OS/2 fsType: bit 1 forbids embedding, bit 8 forbids subsetting, bit 9 allows bitmaps only (OpenType, table OS/2).
EMBEDDING_FORBIDDEN = 0x0002 | 0x0100 | 0x0200
ITALIC = 0x0001

# Fonts that hold a picture of "no glyph" for every character: with them nothing would ever be missing.
PLACEHOLDER_FAMILIES = ("lastresort", "last resort", "adobe blank", "adobeblank", "redacted", "unicode bmp fallback")


class Outlines(enum.StrEnum):
    """What a font's letters are made of."""

    GLYF = "glyf"
    """Quadratic outlines: embedded in the document."""
    POSTSCRIPT = "postscript"
    """Cubic outlines (CFF): drawn as paths."""


class Stamp(NamedTuple):
    """Changes when a file does."""

    modified_ns: int
    size: int


class Coverage:
    """A set of characters, kept as ranges: ``ord(char) in coverage``."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        """``ranges`` are first and last code points, ascending."""
        pairs = list(ranges)
        self._starts = array("L", [first for first, _ in pairs])
        self._ends = array("L", [last for _, last in pairs])

    @classmethod
    def of(cls, code_points: Iterable[int]) -> Coverage:
        """The coverage that holds just these code points (ascending)."""
        ranges: list[tuple[int, int]] = []
        for code in code_points:
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1] = (ranges[-1][0], code)
            else:
                ranges.append((code, code))
        return cls(ranges)

    @classmethod
    def parse(cls, text: str) -> Coverage:
        """The reverse of ``str``; raises ``ValueError``."""
        pairs = [part.partition("-") for part in text.split(",") if part]
        return cls((int(first, 16), int(last or first, 16)) for first, _, last in pairs)

    def __contains__(self, code: int) -> bool:
        at = bisect.bisect_right(self._starts, code) - 1
        return at >= 0 and code <= self._ends[at]

    def __str__(self) -> str:
        pairs = zip(self._starts, self._ends, strict=True)
        return ",".join(f"{first:x}" if first == last else f"{first:x}-{last:x}" for first, last in pairs)


@dataclass(frozen=True, slots=True)
class FontFile:
    """One upright font on this machine.

    ``index`` counts within a collection (.ttc). ``weight`` is 1-1000, 400 regular, 700 bold. ``weight_axis`` is the
    range of a variable font. ``fixed_width`` and ``odd_width`` (condensed, expanded) make it second choice.
    """

    path: str
    index: int
    family: str
    weight: int
    outlines: Outlines
    weight_axis: tuple[int, int] | None
    fixed_width: bool
    odd_width: bool
    coverage: Coverage


def installed_fonts(cache_path: Path | None) -> tuple[FontFile, ...]:
    """Every usable upright font of this machine, in a stable order.

    ``cache_path`` is a file for what was learned (made if it is absent), or ``None`` for no cache.
    """
    remembered = _read_cache(cache_path)
    known: dict[str, tuple[Stamp, tuple[FontFile, ...]]] = {}
    for path in font_paths():
        stamp = _stamp(path)
        if stamp is None:
            continue
        earlier = remembered.get(path)
        known[path] = earlier if earlier and earlier[0] == stamp else (stamp, read_font_file(path))
    if cache_path is not None and known != remembered:
        _write_cache(cache_path, known)
    return tuple(font for _, fonts in known.values() for font in fonts)


def font_paths() -> list[str]:
    """The paths of this machine's font files, sorted."""
    listed = _listed_by_fontconfig() if sys.platform not in ("win32", "darwin") else []
    if not listed:
        listed = _found_in(_standard_folders())
    return sorted({path for path in listed if path.lower().endswith(SUFFIXES)})


def read_font_file(path: str) -> tuple[FontFile, ...]:
    """The usable upright fonts in one file; none if it is broken, of bitmaps only, or may not be embedded."""
    import uharfbuzz as hb

    try:
        blob = hb.Blob.from_file_path(path)
        count = hb.Face(blob).count
        faces = [_describe(path, index, hb.Face(blob, index)) for index in range(count)]
    except (hb.HarfBuzzError, OSError, ValueError, RuntimeError, MemoryError):
        return ()
    return tuple(face for face in faces if face is not None)


def _describe(path: str, index: int, face: hb.Face) -> FontFile | None:
    tags = set(face.table_tags)
    if "glyf" in tags and "sbix" not in tags:
        outlines = Outlines.GLYF
    elif tags & {"CFF ", "CFF2"}:
        outlines = Outlines.POSTSCRIPT
    else:
        return None
    family = _family(face)
    os2 = bytes(face.reference_table("OS/2").data) if "OS/2" in tags else b""
    weight, width, may_embed, italic = _read_os2(os2)
    if italic or not may_embed or family.lower().lstrip(".").startswith(PLACEHOLDER_FAMILIES):
        return None
    return FontFile(
        path=path,
        index=index,
        family=family,
        weight=weight,
        outlines=outlines,
        weight_axis=_weight_axis(face),
        fixed_width=_is_fixed_width(face, tags),
        odd_width=width != 5,
        coverage=Coverage.of(face.unicodes),
    )


def _family(face: hb.Face) -> str:
    import uharfbuzz as hb

    for name_id in (hb.OTNameIdPredefined.TYPOGRAPHIC_FAMILY, hb.OTNameIdPredefined.FONT_FAMILY):
        name = face.get_name(name_id)
        if name:
            return str(name)
    return ""


def _read_os2(table: bytes) -> tuple[int, int, bool, bool]:
    """Weight, width class, whether it may be embedded, whether it is italic (OpenType, table OS/2)."""
    if len(table) < 64:
        return 400, 5, True, False
    weight, width, embedding = (int.from_bytes(table[at : at + 2], "big") for at in (4, 6, 8))
    italic = bool(int.from_bytes(table[62:64], "big") & ITALIC)
    return weight or 400, width, not embedding & EMBEDDING_FORBIDDEN, italic


def _weight_axis(face: hb.Face) -> tuple[int, int] | None:
    for axis in face.axis_infos:
        if axis.tag == "wght":
            return int(axis.min_value), int(axis.max_value)
    return None


def _is_fixed_width(face: hb.Face, tags: set[str]) -> bool:
    """Table post says so from its 13th byte on."""
    if "post" not in tags:
        return False
    return any(bytes(face.reference_table("post").data)[12:16])


def _listed_by_fontconfig() -> list[str]:
    program = shutil.which("fc-list")
    if program is None:
        return []
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program with fixed arguments
            [program, "--format", "%{file}\n"], capture_output=True, timeout=FC_LIST_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return os.fsdecode(done.stdout).splitlines()


def _standard_folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local")))
        return [windows / "Fonts", local / "Microsoft" / "Windows" / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    folders = [Path(folder) / "fonts" for folder in shared.split(":") if folder]
    return [*folders, home / ".local" / "share" / "fonts", home / ".fonts"]


def _found_in(folders: Sequence[Path]) -> list[str]:
    return [str(Path(root) / name) for folder in folders for root, _, names in os.walk(folder) for name in names]


def _stamp(path: str) -> Stamp | None:
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return Stamp(status.st_mtime_ns, status.st_size)


def _read_cache(cache_path: Path | None) -> dict[str, tuple[Stamp, tuple[FontFile, ...]]]:
    """What an earlier run learned; nothing if the file is absent, broken or of another version."""
    if cache_path is None:
        return {}
    try:
        content = json.loads(cache_path.read_text(encoding="utf-8"))
        if content["version"] != CACHE_VERSION:
            return {}
        return {
            path: (Stamp(*map(int, entry["stamp"])), tuple(_from_cache(path, face) for face in entry["faces"]))
            for path, entry in content["files"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return {}


def _from_cache(path: str, face: dict[str, Any]) -> FontFile:
    axis = face["weight_axis"]
    return FontFile(
        path=path,
        index=int(face["index"]),
        family=str(face["family"]),
        weight=int(face["weight"]),
        outlines=Outlines(face["outlines"]),
        weight_axis=None if axis is None else (int(axis[0]), int(axis[1])),
        fixed_width=bool(face["fixed_width"]),
        odd_width=bool(face["odd_width"]),
        coverage=Coverage.parse(face["coverage"]),
    )


def _write_cache(cache_path: Path, known: dict[str, tuple[Stamp, tuple[FontFile, ...]]]) -> None:
    files = {
        path: {"stamp": list(stamp), "faces": [_for_cache(face) for face in faces]}
        for path, (stamp, faces) in known.items()
    }
    text = json.dumps({"version": CACHE_VERSION, "files": files}, separators=(",", ":"))
    try:
        cache_path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=cache_path.name, dir=cache_path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(temporary).replace(cache_path)
        except OSError:
            Path(temporary).unlink()
            raise
    except (OSError, UnicodeEncodeError):
        return  # the next start reads the fonts again


def _for_cache(face: FontFile) -> dict[str, Any]:
    return {
        "index": face.index,
        "family": face.family,
        "weight": face.weight,
        "outlines": face.outlines.value,
        "weight_axis": face.weight_axis,
        "fixed_width": face.fixed_width,
        "odd_width": face.odd_width,
        "coverage": str(face.coverage),
    }
