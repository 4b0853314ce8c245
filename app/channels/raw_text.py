"""What a file is before it is a table: a regular file of text, its character set and its SHA-256.

``survey`` reads the whole file once, in chunks, and refuses what is no text table in words for people. Nothing
here waits: a named pipe or a device is refused, never read.
"""

from __future__ import annotations

import codecs
import hashlib
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from app.errors import BadInput, NotFound, Unavailable
from app.wording import words

MAX_FILE_BYTES = 2 * 1024**3
CHUNK_BYTES = 1024 * 1024
SAMPLE_BYTES = 64 * 1024
LEGACY_SAMPLE_BYTES = 256 * 1024

_SAVE_AS_CSV = "Open it in the program that made it and save it as CSV (UTF-8), or export it again as CSV."
_EXPORT_AGAIN = "Export the file again, or open it in a text editor to see what it is."
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Excel workbook (.xls)"),
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MARKUP = re.compile(rb"\s*(?:(<!doctype html|<html)|(<\?xml)|(\{\s*[\"}]|\[\s*[\[{\"]))", re.IGNORECASE)
_MARKUP_NAMES = ("a web page, perhaps a sign-in page that was saved instead of the file", "an XML file", "a JSON file")
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\x0b\x0c\r")
# Bytes without a character in Windows-1252.
_NOT_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_BROKEN_BYTES = re.compile("[\udc80-\udcff]")
_SOUND_WIDE = re.compile("[^\x00-\x7f\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class RawText:
    """A text file as surveyed.

    ``damaged``: not all bytes need decode; those that do not read as U+FFFD. ``has_nul``: NUL characters occur.
    """

    path: Path
    size: int
    sha256: str
    encoding: str
    damaged: bool = False
    has_nul: bool = False
    notes: tuple[str, ...] = ()


@contextmanager
def regular_file(path: Path) -> Iterator[FileIO]:
    """The open bytes of a regular file, never of a pipe, device or folder; closed at the end.

    Raises NotFound, BadInput (not a regular file) or Unavailable (may not or cannot be read just now).
    """
    # Without O_NONBLOCK opening a named pipe would wait for its writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        descriptor = os.open(path, flags)
    except (FileNotFoundError, NotADirectoryError):
        raise NotFound(
            words("There is no file {shown}. Nothing was imported.", shown=shown(path)), fix=words("Check its name.")
        ) from None
    except ValueError:
        raise BadInput(words("{shown} cannot be a file name. Nothing was imported.", shown=shown(path))) from None
    except OSError as error:
        raise (_not_a_file(path, stat.S_IFDIR) if _is_folder(path) else cannot_read(path, error)) from error
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        raise _not_a_file(path, mode)
    with FileIO(descriptor, "rb") as raw:
        yield raw


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long, say: Python asks the system, and that has no answer
        return False


def shown(path: Path) -> str:
    """A file's name for messages: one line, at most 120 characters, nothing unprintable."""
    name = "".join(sign if sign.isprintable() else "?" for sign in path.name or str(path))
    return name if len(name) <= 120 else name[:117] + "..."


def cannot_read(path: Path, error: OSError) -> Unavailable:
    """The error for a file that is there but cannot be read just now."""
    return Unavailable(
        words(
            "{shown} cannot be read: {value}. Nothing was imported.", shown=shown(path), value=error.strerror or error
        ),
        fix=words("Close other programs that use it, check your rights to it, and try again."),
    )


def changed(path: Path) -> BadInput:
    """The error for a file that is no longer what it was when reading began."""
    return BadInput(
        words("{shown} changed while it was being read. Reading stopped there.", shown=shown(path)),
        fix=words(
            "Wait until the file is complete, then import it again: what is already in stays and is not doubled."
        ),
    )


def _not_a_file(path: Path, mode: int) -> BadInput:
    if stat.S_ISDIR(mode):
        return BadInput(
            words("{shown} is a folder, not a file. Nothing was imported.", shown=shown(path)),
            fix=words("Choose a file in it."),
        )
    return BadInput(
        words("{shown} is a pipe or a device, not a file. Nothing was imported.", shown=shown(path)),
        fix=words("Save its content to a file."),
    )


def sample_of(path: Path) -> bytes:
    """The first 64 KB of a regular file (all of a smaller one). Raises as ``regular_file``."""
    with regular_file(path) as raw:
        return _read(path, raw, SAMPLE_BYTES)


def survey(path: Path) -> RawText:
    """Read all of ``path`` once and say what text it is. Memory is flat in its size.

    Raises BadInput for an empty, too large or non-text file (naming what it seems to be), else as ``regular_file``.
    """
    with regular_file(path) as raw:
        size = os.fstat(raw.fileno()).st_size
        if size > MAX_FILE_BYTES:
            limit = f"the limit is {MAX_FILE_BYTES / 1024**3:.0f} GB"
            raise BadInput(
                words(
                    "{shown} is {value:.1f} GB; {limit}. Nothing was imported.",
                    shown=shown(path),
                    value=size / 1024**3,
                    limit=limit,
                ),
                fix=words("Export a shorter period."),
            )
        chunks = _chunks(path, raw)
        first = next(chunks, b"")
        if not first:
            raise BadInput(words("{shown} is empty. Nothing was imported.", shown=shown(path)), fix=_EXPORT_AGAIN)
        refuse_other_kinds(path, first[:SAMPLE_BYTES])
        encoding = encoding_of_sample(first[:SAMPLE_BYTES])
        census = _Census(encoding)
        census.add(first)
        for chunk in chunks:
            census.add(chunk)
        census.end()
    if census.sound or encoding != "utf-8":
        return RawText(path, census.size, census.sha256, encoding, damaged=not census.sound, has_nul=census.has_nul)
    encoding, damaged, notes = _legacy_encoding(path)
    return RawText(path, census.size, census.sha256, encoding, damaged, census.has_nul, notes)


class _Census:
    """Size, SHA-256, NUL bytes and whether all of the bytes decode, fed chunk by chunk."""

    def __init__(self, encoding: str) -> None:
        self._digest = hashlib.sha256()
        self._decoder = codecs.getincrementaldecoder(encoding)("strict")
        self._wide = encoding.startswith(("utf-16", "utf-32"))
        self.size = 0
        self.sound = True
        self.has_nul = False

    def add(self, chunk: bytes) -> None:
        self.size += len(chunk)
        self._digest.update(chunk)
        if not self._wide and not self.has_nul:
            self.has_nul = b"\0" in chunk
        self._decode(chunk, final=False)

    def end(self) -> None:
        self._decode(b"", final=True)

    def _decode(self, chunk: bytes, *, final: bool) -> None:
        if not self.sound:
            return
        try:
            text = self._decoder.decode(chunk, final)
        except UnicodeError:
            self.sound = False
        else:
            if self._wide and not self.has_nul:
                self.has_nul = "\0" in text

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()


def refuse_other_kinds(path: Path, sample: bytes) -> None:
    """Raise BadInput if the first bytes say that this is no text table: what it seems to be, and what to do."""
    kind = _kind(sample)
    if kind:
        fix = _SAVE_AS_CSV if "workbook" in kind or "spreadsheet" in kind else _EXPORT_AGAIN
        raise BadInput(
            words("{shown} seems to be {kind}, not a CSV file. Nothing was imported.", shown=shown(path), kind=kind),
            fix=fix,
        )


def _kind(sample: bytes) -> str:
    if sample.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        if b"[Content_Types].xml" in sample or b"xl/" in sample:
            return "an Excel workbook (.xlsx) or another Office file"
        return "an OpenDocument spreadsheet" if b"opendocument.spreadsheet" in sample else "a zip archive"
    if sample.startswith(_MAGIC[0][0]) and _ENCRYPTED in sample:
        return "an Excel workbook that is encrypted with a password"
    for magic, name in _MAGIC:
        if sample.startswith(magic):
            return name
    if sample.startswith(tuple(bom for bom, _ in _BOMS)) and not sample.startswith(codecs.BOM_UTF8):
        return ""
    markup = _MARKUP.match(sample.removeprefix(codecs.BOM_UTF8))
    if markup:
        return next(name for name, found in zip(_MARKUP_NAMES, markup.groups(), strict=True) if found)
    if sample.startswith(b"RIFF") and sample[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "an image, sound or film"
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if not _zeros_of_utf16(sample) and controls > 8 and controls * 20 > len(sample):
        return "a file of binary data"
    return ""


def encoding_of_sample(sample: bytes) -> str:
    """The character set that the first bytes announce: by BOM, by the zeros of UTF-16, else UTF-8."""
    for bom, encoding in _BOMS:
        if sample.startswith(bom):
            return encoding
    return _zeros_of_utf16(sample) or "utf-8"


def _zeros_of_utf16(sample: bytes) -> str:
    # A table in UTF-16 without BOM: its delimiters and digits leave every second byte zero.
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd * 10 > half * 3 and even * 50 < half:
        return "utf-16-le"
    if even * 10 > half * 3 and odd * 50 < half:
        return "utf-16-be"
    return ""


def _legacy_encoding(path: Path) -> tuple[str, bool, tuple[str, ...]]:
    """Character set of a file that is not sound UTF-8: (encoding, damaged, notes). Raises BadInput if none fits."""
    broken = sound = 0
    sample = bytearray()
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    with regular_file(path) as raw:
        for chunk in _chunks(path, raw):
            text = decoder.decode(chunk)
            broken += len(_BROKEN_BYTES.findall(text))
            sound += len(_SOUND_WIDE.findall(text))
            if len(sample) < LEGACY_SAMPLE_BYTES:
                sample += b"\n".join(line for line in chunk.splitlines() if not line.isascii())
    # Sound multi-byte letters hardly occur by chance: a file with many of them is UTF-8 with some damage.
    if sound > 3 * broken:
        return "utf-8", True, ()
    return _encoding_by_letters(path, bytes(sample[:LEGACY_SAMPLE_BYTES]))


def _encoding_by_letters(path: Path, sample: bytes) -> tuple[str, bool, tuple[str, ...]]:
    runs = _HIGH_RUN.findall(sample)
    in_long_runs = sum(len(run) for run in runs if len(run) > 2)
    # Accented letters of western languages stand alone; runs of high bytes are words of another script.
    if in_long_runs * 10 < sum(map(len, runs)) * 3 and not _NOT_CP1252.search(sample):
        return "cp1252", True, ()
    from charset_normalizer import from_bytes  # slow to import and hardly ever needed

    best = from_bytes(sample).best()
    if best is None:
        raise BadInput(
            words("{shown} is not text in a character set that can be told. Nothing was imported.", shown=shown(path)),
            fix=words("Save it as CSV (UTF-8) and import it again."),
        )
    note = f"The character set was taken to be {best.encoding}: check the names and addresses."
    return best.encoding, True, (note,)


def _chunks(path: Path, raw: FileIO) -> Iterator[bytes]:
    while chunk := _read(path, raw, CHUNK_BYTES):
        yield chunk


def _read(path: Path, raw: FileIO, count: int) -> bytes:
    try:
        return raw.read(count) or b""
    except OSError as error:
        raise cannot_read(path, error) from error
