"""What an Excel workbook is before it is opened: a zip archive that stays small when it is unpacked.

Every part is unpacked once, in pieces that are thrown away, so that a directory that lies about sizes is found here
and not by the reader. Nothing is written to disk.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.errors import BadInput
from app.wording import Words, words

MAX_ENTRIES = 2_000
MAX_RATIO = 100
MAX_EXPANDED = 200 * 1024**2
MAX_STRINGS = 2_000_000
_HARMLESS = 10 * 1024**2  # so little may be as well packed as it likes
_PIECE = 256 * 1024
_LOCAL_HEADER = struct.Struct("<4s22xHH")
# Every pattern is bounded: what is not well made must not make the search take for ever.
_SHEET = re.compile(r"<(?:\w{1,20}:)?sheet\s([^<>]{0,1000})>")
_RELATION = re.compile(r"<(?:\w{1,20}:)?Relationship\s([^<>]{0,4000})>")
_ATTRIBUTE = re.compile(r"([\w:]{1,60})\s{0,9}=\s{0,9}\"([^\"]{0,3000})\"")
# Cells with content as nearly every program writes them, and as the standard allows them. Empty ones (<c .../>) are
# left out: a formatted blank row costs nothing.
_COLUMN = re.compile(rb"<c r=\"([A-Z]{1,3})[0-9]{1,8}\"[^<>/]{0,200}>")
_CELL_ROW = re.compile(rb"<c r=\"[A-Z]{1,3}([0-9]{1,8})\"[^<>/]{0,200}>")
_ANY_COLUMN = re.compile(rb"<(?:\w{1,20}:)?c\s(?:[^<>]{0,200}?\s)?r=\"([A-Z]{1,3})[0-9]")
_ANY_CELL_ROW = re.compile(rb"<(?:\w{1,20}:)?c\s(?:[^<>]{0,200}?\s)?r=\"[A-Z]{1,3}([0-9]{1,8})\"")
_ANY_CELL = re.compile(rb"<(?:\w{1,20}:)?c[\s/>]")
_ROW = re.compile(rb"<(?:\w{1,20}:)?row\s(?:[^<>]{0,200}?\s)?r=\"([0-9]{1,8})\"")
_ERROR = re.compile(
    rb"<(?:\w{1,20}:)?c\s[^<>]{0,200}?r=\"([A-Z]{1,3})([0-9]{1,8})\"[^<>]{0,200}?\st=\"e\"[^<>]{0,200}>"
)
_EARLY_ERROR = re.compile(
    rb"<(?:\w{1,20}:)?c\s[^<>]{0,200}?\bt=\"e\"[^<>]{0,200}?\sr=\"([A-Z]{1,3})([0-9]{1,8})\"[^<>]{0,200}>"
)
_NO_VALUE = re.compile(
    rb"<(?:\w{1,20}:)?c\s[^<>]{0,200}?r=\"([A-Z]{1,3})([0-9]{1,8})\"[^<>]{0,200}>\s{0,9}"
    rb"<(?:\w{1,20}:)?f\b(?:[^<>]{0,400}/>|[^<>]{0,400}>[^<]{0,20000}</(?:\w{1,20}:)?f>)\s{0,9}"
    rb"(?:<(?:\w{1,20}:)?v\s?/>|<(?:\w{1,20}:)?v>\s{0,9}</(?:\w{1,20}:)?v>)?\s{0,9}</(?:\w{1,20}:)?c>"
)
_MAX_PART_OF_BOOK = 4 * 1024**2
_MAX_CELL = 4 * 1024**2
MAX_MARKED = 100_000


@dataclass(slots=True)
class SheetExtent:
    """How far one sheet reaches (0 = no cell), and the cells (row, column, both from 1) that have no usable value."""

    rows: int = 0
    columns: int = 0
    errors: set[tuple[int, int]] = field(default_factory=set)
    uncalculated: set[tuple[int, int]] = field(default_factory=set)


def refuse_unsafe(content: bytes, file: str) -> zipfile.ZipFile:
    """The archive of a workbook that may be opened. Raises BadInput with words for people for any other."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, struct.error):
        raise _damaged(file) from None
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise BadInput(
            words(
                "{file} has {count} parts inside; the limit is {limit}. Nothing was imported.",
                file=file,
                count=f"{len(entries):,}",
                limit=f"{MAX_ENTRIES:,}",
            ),
            fix=_save_again(),
        )
    _refuse_kinds(entries, file)
    _refuse_bombs(sum(entry.file_size for entry in entries), len(content), file)
    _unpack_all(content, entries, file)
    return archive


def _save_again() -> Words:
    return words("Save it again in the program that made it, or save the sheet as CSV (UTF-8) and import that.")


def as_csv() -> Words:
    """What to do with a workbook that is too much."""
    return words("Save the sheet as CSV (UTF-8) and import that: a CSV file may be of any length.")


def _damaged(file: str) -> BadInput:
    return BadInput(
        words("{file} is damaged: it cannot be opened as an Excel workbook. Nothing was imported.", file=file),
        fix=_save_again(),
    )


def _refuse_kinds(entries: list[zipfile.ZipInfo], file: str) -> None:
    names = [entry.filename.lower() for entry in entries]
    if len(set(names)) < len(names):
        raise _damaged(file)
    if any(entry.flag_bits & 1 for entry in entries):
        raise BadInput(
            words("{file} is encrypted with a password. Nothing was imported.", file=file),
            fix=words("Remove the password in Excel, save it and import it again."),
        )
    if any(name.rpartition("/")[2].startswith("vbaproject") for name in names):
        raise BadInput(
            words("{file} holds macros. Nothing was imported.", file=file),
            fix=words("Save it as an Excel workbook without macros (.xlsx) or as CSV (UTF-8)."),
        )
    if "xl/workbook.bin" in names:
        raise BadInput(
            words("{file} is a binary workbook (.xlsb). Nothing was imported.", file=file),
            fix=words("Save it as an Excel workbook (.xlsx) or as CSV (UTF-8)."),
        )
    if "xl/workbook.xml" not in names:
        raise _damaged(file)


def _refuse_bombs(expanded: int, packed: int, file: str) -> None:
    if expanded > MAX_EXPANDED:
        raise BadInput(
            words(
                "{file} expands to {size} MB; the limit is {limit} MB. Nothing was imported.",
                file=file,
                size=f"{expanded // 1024**2:,}",
                limit=MAX_EXPANDED // 1024**2,
            ),
            fix=as_csv(),
        )
    if expanded > _HARMLESS and expanded > MAX_RATIO * packed:
        raise BadInput(
            words(
                "{file} expands to {ratio} times its size; the limit is {limit} times. Nothing was imported.",
                file=file,
                ratio=expanded // max(1, packed),
                limit=MAX_RATIO,
            ),
            fix=as_csv(),
        )


def _unpack_all(content: bytes, entries: list[zipfile.ZipInfo], file: str) -> None:
    strings = 0
    for entry in entries:
        is_xml = entry.filename.lower().endswith((".xml", ".rels"))
        tail = b""
        for piece in unpacked(content, entry, file):
            if not is_xml:
                continue
            text = tail + piece
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
                raise BadInput(
                    words(
                        "{file} holds a document type declaration ({part}), which no spreadsheet writes."
                        " Nothing was imported.",
                        file=file,
                        part=entry.filename[:60],
                    ),
                    fix=_save_again(),
                )
            if entry.filename.lower().endswith("sharedstrings.xml"):
                strings += piece.count(b"<si")
            tail = text[-9:]
    if strings > MAX_STRINGS:
        raise BadInput(
            words("{file} holds more than {limit} texts. Nothing was imported.", file=file, limit=f"{MAX_STRINGS:,}"),
            fix=as_csv(),
        )


def unpacked(content: bytes, entry: zipfile.ZipInfo, file: str) -> Iterator[bytes]:
    """The bytes of one part in pieces. Raises BadInput if it is damaged or is not as large as the directory says."""
    start = entry.header_offset
    header = content[start : start + _LOCAL_HEADER.size]
    if len(header) < _LOCAL_HEADER.size:
        raise _damaged(file)
    magic, name_length, extra_length = _LOCAL_HEADER.unpack(header)
    start += _LOCAL_HEADER.size + name_length + extra_length
    packed = memoryview(content)[start : start + entry.compress_size]
    if magic != b"PK\x03\x04" or len(packed) < entry.compress_size:
        raise _damaged(file)
    size = 0
    for piece in _pieces(packed, entry.compress_type, file):
        size += len(piece)
        if size > entry.file_size:
            raise _damaged(file)
        yield piece
    if size != entry.file_size:
        raise _damaged(file)


def _pieces(packed: memoryview, method: int, file: str) -> Iterator[bytes]:
    if method == zipfile.ZIP_STORED:
        for start in range(0, len(packed), _PIECE):
            yield bytes(packed[start : start + _PIECE])
        return
    if method != zipfile.ZIP_DEFLATED:
        raise _damaged(file)
    inflate = zlib.decompressobj(-15)
    try:
        for start in range(0, len(packed), _PIECE):
            waiting: bytes | memoryview = packed[start : start + _PIECE]
            while waiting:
                yield inflate.decompress(waiting, _PIECE)
                waiting = inflate.unconsumed_tail
        while not inflate.eof:
            rest = inflate.decompress(inflate.unconsumed_tail, _PIECE)
            if not rest:
                break
            yield rest
    except zlib.error:
        raise _damaged(file) from None


def sheet_parts(archive: zipfile.ZipFile, file: str) -> list[str]:
    """Names of the parts that hold the sheets, in the workbook's order; empty for one that is not in the archive."""
    parts_of_book = [archive.NameToInfo.get(name) for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")]
    if any(part is None or part.file_size > _MAX_PART_OF_BOOK for part in parts_of_book):
        raise _damaged(file)
    try:
        workbook = archive.read("xl/workbook.xml").decode("utf-8", "replace")
        relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    except (KeyError, zipfile.BadZipFile, zlib.error, OSError, NotImplementedError):
        raise _damaged(file) from None
    targets = {}
    for match in _RELATION.finditer(relations):
        attributes = dict(_ATTRIBUTE.findall(match[1]))
        target = attributes.get("Target", "")
        targets[attributes.get("Id", "")] = target[1:] if target.startswith("/") else f"xl/{target}"
    names = set(archive.namelist())
    parts = []
    for match in _SHEET.finditer(workbook):
        ids = [value for name, value in _ATTRIBUTE.findall(match[1]) if name.rpartition(":")[2] == "id"]
        part = targets.get(ids[0], "") if ids else ""
        parts.append(part if part in names else "")
    return parts


def extent_of(content: bytes, archive: zipfile.ZipFile, part: str, file: str) -> SheetExtent:
    """How far the sheet in ``part`` reaches, without building its cells. Raises BadInput if cells have no address."""
    extent, tail, last_row = SheetExtent(), b"", 0
    for piece in unpacked(content, archive.getinfo(part), file):
        text = tail + piece
        # Whole cells only: what is cut at the end waits for the next piece.
        cut = max(0, *(text.rfind(end) for end in (b"</row", b"</c>", b"/>", b":c>", b":row>")))
        text, tail = text[:cut], text[cut:]
        if len(tail) > _MAX_CELL:
            raise _damaged(file)
        last_row = _look(text, extent, last_row, file)
    _look(tail, extent, last_row, file)
    return extent


def _look(text: bytes, extent: SheetExtent, last_row: int, file: str) -> int:
    as_usual = text.count(b'<c r="')
    if as_usual == text.count(b"<c ") and not any(odd in text for odd in (b"<c>", b"<c/>", b":c ", b":c>", b":c/")):
        columns, cell_rows = _COLUMN.findall(text), _CELL_ROW.findall(text)
    else:
        columns, cell_rows = _ANY_COLUMN.findall(text), _ANY_CELL_ROW.findall(text)
        if len(columns) < len(_ANY_CELL.findall(text)):
            raise BadInput(
                words("{file} has cells without an address. Nothing was imported.", file=file),
                fix=_save_again(),
            )
    rows = list(map(int, _ROW.findall(text)))
    # The reader takes rows to be in order and would reserve room for what is not there.
    if rows != sorted(rows) or (rows and rows[0] < last_row) or (rows and rows[-1] > 1_048_576):
        raise _damaged(file)
    if columns:
        extent.columns = max(extent.columns, *map(column_number, set(columns)))
        extent.rows = max(extent.rows, *map(int, set(cell_rows)))
    if extent.rows > 1_048_576 or extent.columns > 16_384:
        raise _damaged(file)
    if b't="e"' in text:
        _mark(extent.errors, (*_ERROR.findall(text), *_EARLY_ERROR.findall(text)))
    if b"<f" in text or b":f" in text:
        _mark(extent.uncalculated, _NO_VALUE.findall(text))
    return rows[-1] if rows else last_row


def _mark(cells: set[tuple[int, int]], found: list[tuple[bytes, bytes]] | tuple[tuple[bytes, bytes], ...]) -> None:
    for letters, row in found[: MAX_MARKED - len(cells)]:
        cells.add((int(row), column_number(letters)))


def column_number(letters: bytes) -> int:
    """1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
