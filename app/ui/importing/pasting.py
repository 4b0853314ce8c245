"""What the clipboard holds for the import: cells of a spreadsheet, or files that were copied."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Pasted:
    """Cells that were pasted, as text: what ``ImportView.activate`` opens them by."""

    text: str


# Ctrl+V with nothing to import on the clipboard.
NOTHING_COPIED = Pasted("")


def clipboard_content() -> Pasted | list[str] | None:
    """What Ctrl+V brings into the import now; None if the clipboard holds neither a table nor a file."""
    return content_of(QApplication.clipboard().mimeData())


def content_of(data: QMimeData | None) -> Pasted | list[str] | None:
    """The files that are named, else the text if it has a header and at least a row below it.

    ``data`` is None for a clipboard that holds nothing, or whose owner does not give it.
    """
    if data is None:
        return None
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if paths:
        return paths
    lines = [line for line in data.text().splitlines() if line.strip()]
    return Pasted(data.text()) if len(lines) > 1 else None
