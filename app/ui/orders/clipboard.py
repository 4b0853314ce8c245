"""Rows of the list for a spreadsheet: tab-separated text and an HTML table, both with heads."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QStringListModel

from app.reports.tables import harmless
from app.ui.widgets.cells import Cell, Column, Row


def mime_of(columns: Sequence[tuple[int, Column]], rows: Iterable[Row]) -> QMimeData:
    """The shown columns (place in the row, column) of the rows. No cell is taken for a formula."""
    heads = [column.title for _, column in columns]
    lines = [[_text(row.cells[place]) for place, _ in columns] for row in rows if not row.fold]
    data = _empty()
    data.setText("\n".join("\t".join(line) for line in [heads, *lines]) + "\n")
    head = "".join(f"<th>{html.escape(text)}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(text)}</td>" for text in line) + "</tr>" for line in lines)
    data.setHtml(f'<meta charset="utf-8"><table><tr>{head}</tr>{body}</table>')
    return data


def _empty() -> QMimeData:
    """Data made by Qt itself: what Python made and the clipboard holds crashes the program when it ends."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for kind in data.formats():
        data.removeFormat(kind)
    return data


def _text(cell: Cell) -> str:
    text = " ".join(part for part in (cell.lead, cell.text) if part) or cell.spoken
    return harmless(" ".join(text.split()))
