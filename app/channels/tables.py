"""Tables as records: delimited text files, Excel workbooks and pasted cells, with honest row numbers.

Of a text file character set and delimiter are found, and memory stays flat; a workbook is held as a whole.

Row numbers count records as a spreadsheet does: the header is row 1 (a ``sep=;`` line or blank lines before it
count too), a cell with line breaks stays in one row, a blank row counts. They are not physical line numbers.

A file is read in passes; ``Table.read()`` starts one. Each pass checks that the file is still the one that was
surveyed (its size first, its SHA-256 at the end). What makes the whole file unusable is raised as BadInput; what
makes one row unusable is in ``Record.fault``.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from app.channels.raw_text import (
    SAMPLE_BYTES,
    RawText,
    cannot_read,
    changed,
    encoding_of_sample,
    refuse_other_kinds,
    regular_file,
    sample_of,
    shown,
    survey,
)
from app.channels.workbooks import SheetRows, is_workbook, open_workbook
from app.errors import BadInput, NotFound, Unavailable
from app.wording import words

DELIMITERS = ",;\t|"
MAX_CELL = 10 * 1024 * 1024
MAX_RECORD = 16 * 1024 * 1024
MAX_COLUMNS = 2_000
MAX_PASTED = 20_000_000
_SNIFF_RECORDS = 60
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?[\r\n]', re.IGNORECASE)
_INVISIBLE = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0))
_FIX_ROW = "Correct that row in a text editor, or export the file again."


class Record(NamedTuple):
    """One row. ``cells`` is as long as the header plus one empty cell, to which absent columns point.

    ``fault`` says in words for people why the row cannot be used; empty if it can. ``filled``: the row was short
    and its missing cells were taken as empty.
    """

    row: int
    cells: list[str]
    fault: str = ""
    filled: bool = False


def header_name(text: str) -> str:
    """A column's name as it is compared: without invisible signs, spaces at its ends and line breaks."""
    return " ".join(text.translate(_INVISIBLE).split())


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is delimited. ``separator_line``: the first line is Excel's ``sep=``."""

    delimiter: str
    skip_spaces: bool = False
    separator_line: bool = False


@dataclass(frozen=True, slots=True)
class PastedText:
    """What was pasted, held whole."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A surveyed table. ``header`` are the column names as shown (cleaned); ``header_row`` is usually 1.

    ``held`` are the rows of what is no text file: a sheet or pasted cells. ``pads``: digits by position to which cells
    of digits alone are filled with zeros, as whoever opened it chose.
    """

    raw: RawText
    dialect: Dialect
    header: tuple[str, ...]
    header_row: int
    held: SheetRows | PastedText | None = None
    pads: tuple[tuple[int, int], ...] = ()

    @property
    def name(self) -> str:
        """The file's name for messages."""
        return shown(self.raw.path)

    def has(self, column: str) -> bool:
        """Whether the header has ``column`` (case does not count)."""
        return self.position(column) < len(self.header)

    def position(self, column: str) -> int:
        """Index of ``column`` in each record's cells; the index of the extra empty cell if there is no such column.

        Raises BadInput if the header has the name twice: nobody can tell which is meant.
        """
        places = _places(self.header).get(column.casefold(), [])
        if len(places) > 1:
            numbers = " and ".join(str(index + 1) for index in places)
            raise BadInput(
                words(
                    "{name} has the column {column!r} more than once (columns {numbers}). Nothing was imported.",
                    name=self.name,
                    column=column,
                    numbers=numbers,
                ),
                fix=words("Remove or rename all but one of them."),
            )
        return places[0] if places else len(self.header)

    def read(self) -> TablePass:
        """Start a pass over the rows below the header."""
        return TablePass(self)


@lru_cache(maxsize=8)
def _places(header: tuple[str, ...]) -> dict[str, list[int]]:
    """The indices of each name in ``header``, in lower case: a channel asks for dozens of names of each file."""
    places: dict[str, list[int]] = {}
    for index, name in enumerate(header):
        places.setdefault(name.casefold(), []).append(index)
    return places


def open_table(path: Path) -> Table:
    """Survey ``path`` and read its header: a delimited text file or an Excel workbook, told by its content.

    Raises BadInput, NotFound or Unavailable with words for people.
    """
    sample = sample_of(path)
    if is_workbook(sample):
        raw, rows = open_workbook(path)
        return _with_header(raw, Dialect(""), rows)
    raw = survey(path)
    return _with_header(raw, sniff(_text_of(sample, raw.encoding), complete=len(sample) == raw.size), None)


def open_pasted(text: str, name: str = "") -> Table:
    """Cells copied from a spreadsheet (tabs between them, or any delimiter of text files) as a table.

    ``name`` is what messages call them. Raises BadInput for nothing, too much, or a quotation mark that never closes.
    """
    if len(text) > MAX_PASTED:
        raise BadInput(
            words(
                "What was pasted has {count} million characters; the limit is {limit} million. Nothing was imported.",
                count=len(text) // 10**6,
                limit=MAX_PASTED // 10**6,
            ),
            fix=words("Save it as a file and import that."),
        )
    content = text.encode("utf-8", "surrogatepass")
    whole = content.decode("utf-8", "replace")
    path = Path(name or words("pasted cells"))
    digest = hashlib.sha256(content).hexdigest()
    raw = RawText(path, len(content), digest, "utf-8", damaged=whole != text, has_nul="\0" in text)
    head = whole[:SAMPLE_BYTES]
    return _with_header(raw, sniff(head, complete=len(head) == len(whole)), PastedText(whole))


def _with_header(raw: RawText, dialect: Dialect, held: SheetRows | PastedText | None) -> Table:
    row, header = _first_record(raw, dialect, held)
    if len(header) > MAX_COLUMNS:
        raise BadInput(
            words(
                "{shown} has {count} columns; the limit is {max_columns}. Nothing was imported.",
                shown=shown(raw.path),
                count=len(header),
                max_columns=MAX_COLUMNS,
            ),
            fix=words("Check that it is the right file."),
        )
    return Table(raw, dialect, header, row, held)


def read_header(path: Path) -> tuple[str, ...]:
    """The column names of ``path``, from its first 64 KB only. Raises as ``open_table``."""
    sample = sample_of(path)
    if is_workbook(sample):
        return open_table(path).header
    refuse_other_kinds(path, sample)
    text = _text_of(sample, encoding_of_sample(sample))
    dialect = sniff(text, complete=False)
    records = _sample_records(text, dialect)
    header = next((cells for cells in islice(records, _SNIFF_RECORDS) if any(cells)), None)
    if header is None:
        raise BadInput(
            words("{shown} is empty. Nothing was imported.", shown=shown(path)), fix=words("Export the file again.")
        )
    return tuple(map(header_name, header))


def _text_of(sample: bytes, encoding: str) -> str:
    return sample.decode(encoding, "replace")


def sniff(text: str, *, complete: bool) -> Dialect:
    """The delimiter of which the column counts of the first rows agree best with the header's.

    ``complete`` = ``text`` is all of the file, so its last row is whole. A single column counts as commas.
    """
    declared = _SEPARATOR_LINE.match(text.lstrip("\ufeff"))
    if declared:
        return Dialect(declared[1], separator_line=True)
    best, best_score, spaced = ",", 0.0, False
    for delimiter in DELIMITERS:
        records = list(islice(_sample_records(text, Dialect(delimiter)), _SNIFF_RECORDS))
        if not complete and len(records) < _SNIFF_RECORDS:
            records = records[:-1] or records
        filled = [cells for cells in records if any(cells)]
        columns = len(filled[0]) if filled else 0
        if columns < 2:
            continue
        score = columns * sum(len(cells) == columns for cells in filled) / len(filled)
        if score > best_score:
            best, best_score = delimiter, score
            spaced = all(name.startswith(" ") for name in filled[0][1:])
    return Dialect(best, skip_spaces=spaced)


def _allow_large_cells() -> None:
    # The limit belongs to the csv module as a whole; raising it harms nobody.
    if csv.field_size_limit() < MAX_CELL:
        csv.field_size_limit(MAX_CELL)


def _sample_records(text: str, dialect: Dialect) -> Iterator[list[str]]:
    _allow_large_cells()
    lines = io.StringIO(text.lstrip("\ufeff"), newline="")
    if dialect.separator_line:
        lines.readline()
    return csv.reader(lines, delimiter=dialect.delimiter, skipinitialspace=dialect.skip_spaces)


def _first_record(raw: RawText, dialect: Dialect, held: SheetRows | PastedText | None) -> tuple[int, tuple[str, ...]]:
    with _open_records(raw, dialect, held) as (records, feed):
        for cells in records:
            feed.row += 1
            names = tuple(map(header_name, cells))
            if any(names) and not (feed.row == 1 and dialect.separator_line):
                return feed.row, names
    raise BadInput(
        words("{shown} has no text in it. Nothing was imported.", shown=shown(raw.path)),
        fix=words("Export the file again."),
    )


@dataclass(slots=True)
class TablePass:
    """One pass over the rows of a table; the counts are complete when it has ended. First rows: 0 = none."""

    table: Table
    rows: int = field(default=0, init=False)
    blank: int = field(default=0, init=False)
    short: int = field(default=0, init=False)
    first_short: int = field(default=0, init=False)
    repeated_headers: int = field(default=0, init=False)
    first_repeated: int = field(default=0, init=False)

    def __iter__(self) -> Iterator[Record]:
        """Rows with content. Raises BadInput or Unavailable if the file changed, vanished or is broken."""
        table, width, row = self.table, len(self.table.header), 0
        first_name, suspicious = table.header[0], table.raw.damaged or table.raw.has_nul
        told = table.held.faults if isinstance(table.held, SheetRows) else {}
        with _open_records(table.raw, table.dialect, table.held) as (records, feed):
            for cells in records:
                feed.row = row = row + 1
                if row <= table.header_row:
                    continue
                if not any(cells) and row not in told:
                    self.blank += 1
                    continue
                if cells[0].endswith(first_name) and tuple(map(header_name, cells)) == table.header:
                    self.repeated_headers += 1
                    self.first_repeated = self.first_repeated or row
                    continue
                self.rows += 1
                count, fault = len(cells), ""
                if count != width:
                    fault = self._fit(row, cells, width)
                if suspicious and not fault:
                    fault = self._unreadable(cells)
                if told and not fault:
                    fault = told.get(row, "")
                for place, digits in table.pads:
                    if (text := cells[place].strip()).isdecimal() and len(text) < digits:
                        cells[place] = text.zfill(digits)
                cells.append("")
                yield Record(row, cells, fault, count < width)

    def _fit(self, row: int, cells: list[str], width: int) -> str:
        # Excel leaves out the delimiters of empty cells at the end of a row: short rows are no damage in themselves.
        if len(cells) < width:
            self.short += 1
            self.first_short = self.first_short or row
            cells.extend([""] * (width - len(cells)))
            return ""
        count, extra = len(cells), any(cells[width:])
        del cells[width:]
        if not extra:
            return ""
        return (
            f"the row has {count} columns, the header has {width}. Perhaps a text with a delimiter or an open "
            "quotation mark in it is not quoted properly."
        )

    def _unreadable(self, cells: list[str]) -> str:
        for name, cell in zip(self.table.header, cells, strict=False):
            if "\0" in cell:
                return f"column {name!r} holds a NUL character: the file is damaged there."
            if "\ufffd" in cell and self.table.raw.damaged:
                return f"column {name!r} holds bytes that are no text in {self.table.raw.encoding}."
        return ""

    def notes(self) -> tuple[str, ...]:
        """Sentences for people about what was passed over or filled up."""
        notes = []
        if self.repeated_headers:
            notes.append(
                f"Rows that repeat the header, left out: {self.repeated_headers} ({_first(self.first_repeated)})."
            )
        if self.short:
            notes.append(
                f"Rows with fewer columns than the header: {self.short} ({_first(self.first_short)}); "
                "what is missing was taken as empty."
            )
        if self.blank:
            notes.append(f"Blank rows, left out: {self.blank}.")
        return tuple(notes)


def _first(row: int) -> str:
    return f"first: row {row}"


@contextmanager
def _open_records(
    raw: RawText, dialect: Dialect, held: SheetRows | PastedText | None
) -> Iterator[tuple[Iterator[list[str]], _Feed]]:
    """All records (blank ones included) of a table, a file's only if it still is the surveyed one, and the feed.

    The caller sets ``feed.row`` to the number of each record it has got.
    """
    _allow_large_cells()
    if isinstance(held, SheetRows):
        yield iter(held), _Feed(io.StringIO(), raw.path)
        return
    if held is not None:
        feed = _Feed(io.StringIO(held.text, newline=""), raw.path)
        try:
            yield csv.reader(iter(feed), delimiter=dialect.delimiter, skipinitialspace=dialect.skip_spaces), feed
        except csv.Error:
            raise feed.too_long(csv.field_size_limit(), "cell") from None
        return
    try:
        with regular_file(raw.path) as file:
            if os.fstat(file.fileno()).st_size != raw.size:
                raise changed(raw.path)
            hashed = _HashedFile(file, raw.path)
            buffered = io.BufferedReader(hashed, 256 * 1024)
            feed = _Feed(io.TextIOWrapper(buffered, encoding=raw.encoding, errors="replace", newline=""), raw.path)
            try:
                yield csv.reader(iter(feed), delimiter=dialect.delimiter, skipinitialspace=dialect.skip_spaces), feed
            except csv.Error:
                raise feed.too_long(csv.field_size_limit(), "cell") from None
            if feed.ended and hashed.digest.hexdigest() != raw.sha256:
                raise changed(raw.path)
    except NotFound:
        raise Unavailable(
            words("{shown} is no longer there. Reading stopped there.", shown=shown(raw.path)),
            fix=words("Put the file back and import it again."),
        ) from None


class _HashedFile(io.RawIOBase):
    """A file that digests what is read from it, and turns the system's errors into ours."""

    def __init__(self, file: io.FileIO, path: Path) -> None:
        self._file = file
        self._path = path
        self.digest = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed: any writable buffer
        try:
            count = self._file.readinto(buffer) or 0
        except OSError as error:
            raise cannot_read(self._path, error) from error
        self.digest.update(buffer[:count])
        return count


class _Feed:
    """Lines for the csv module, bounded, that know whether a record is still open when the file ends.

    ``row`` is the number of the last complete record, set by whoever reads the records.
    """

    def __init__(self, stream: io.TextIOWrapper | io.StringIO, path: Path) -> None:
        self._stream = stream
        self._path = path
        self._lines = 0
        self.row = 0
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        readline = self._stream.readline
        open_since, length = -1, 0
        while line := readline(MAX_RECORD + 1):
            if open_since != self.row:
                open_since, length, self._lines = self.row, 0, 0
            self._lines += 1
            length += len(line)
            if length > MAX_RECORD:
                raise self.too_long(MAX_RECORD, "row")
            yield line
        if open_since == self.row:
            raise BadInput(
                words(
                    "{shown}: a quotation mark that opens in row {value} is never closed. Nothing was imported.",
                    shown=shown(self._path),
                    value=self.row + 1,
                ),
                fix=_FIX_ROW,
            )
        self.ended = True

    def too_long(self, limit: int, what: str) -> BadInput:
        """The error for the record that is being read."""
        size = f"{limit // 1024**2} million characters" if limit >= 1024**2 else f"{limit} characters"
        open_quote = " Most likely a quotation mark opens there and is never closed." if self._lines > 1 else ""
        return BadInput(
            words(
                "{shown}: row {value} has more than {size} in one {what}.{open_quote} Nothing was imported.",
                shown=shown(self._path),
                value=self.row + 1,
                size=size,
                what=what,
                open_quote=open_quote,
            ),
            fix=_FIX_ROW,
        )
