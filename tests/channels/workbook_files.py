"""Excel workbooks as tests make them: by hand from their parts, so that each part can be wrong in one way."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = f"{_PACKAGE}/relationships"
DATE_STYLE = 1


def cell(row: int, column: int, value: object, *, attributes: str = "") -> str:
    """One cell; texts are written in place."""
    address = f"{chr(64 + column)}{row}"
    if isinstance(value, str):
        return f'<c r="{address}" t="inlineStr"{attributes}><is><t>{value}</t></is></c>'
    return f'<c r="{address}"{attributes}><v>{value}</v></c>'


def rows_of(rows: Sequence[Sequence[object]], first: int = 1) -> str:
    """Rows of cells, None = no cell."""
    made = []
    for number, row in enumerate(rows, start=first):
        cells = "".join(cell(number, place, value) for place, value in enumerate(row, start=1) if value is not None)
        made.append(f'<row r="{number}">{cells}</row>')
    return "".join(made)


def sheet(data: str, *, after: str = "") -> str:
    """A sheet's part; ``data`` are its rows, ``after`` what stands behind them."""
    return f'<?xml version="1.0"?><worksheet xmlns="{_SPREADSHEET}"><sheetData>{data}</sheetData>{after}</worksheet>'


def parts_of(sheets: Mapping[str, str]) -> dict[str, str]:
    """The parts of a workbook with ``sheets`` (name -> part)."""
    numbers = range(1, len(sheets) + 1)
    names = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in zip(numbers, sheets, strict=True)
    )
    targets = "".join(
        f'<Relationship Id="rId{n}" Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    styles = (
        f'<styleSheet xmlns="{_SPREADSHEET}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'
    )
    targets += f'<Relationship Id="rIdS" Type="{_DOCUMENT}/styles" Target="styles.xml"/>'
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_DOCUMENT}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_SPREADSHEET}" xmlns:r="{_DOCUMENT}">'
        f"<sheets>{names}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{targets}</Relationships>',
        "xl/styles.xml": styles,
        **{f"xl/worksheets/sheet{n}.xml": part for n, part in zip(numbers, sheets.values(), strict=True)},
    }


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """The parts as a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def workbook(path: Path, *sheets: str, **named: str) -> Path:
    """Write a workbook of ``sheets`` (or of named ones) to ``path``."""
    path.write_bytes(packed(parts_of({f"Sheet{n}": part for n, part in enumerate(sheets, start=1)} | named)))
    return path


def workbook_of(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    """Write a workbook with one sheet of ``rows`` to ``path``."""
    return workbook(path, sheet(rows_of(rows)))
