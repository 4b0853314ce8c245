"""Sections of a pane or card that is drawn anew for what is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout

from app.ui import fonts
from app.ui.widgets.label import PlainLabel, Tone, label


def emptied(layout: QLayout) -> None:
    """Takes everything out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            emptied(inner)
        elif (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def section_head(text: str) -> PlainLabel:
    """The small muted head of a section."""
    return label(text, size=fonts.CAPTION, weight=fonts.STRONG, tone=Tone.MUTED)
