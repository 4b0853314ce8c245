"""Draws every widget of the kit off screen, in light and dark: ``python -m tests.ui.kit_gallery OUT``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.main_window import MainWindow
from app.ui.sounds import Sounds
from app.ui.tasks import Tasks
from app.ui.theme import Scheme, Status, Theme
from app.ui.view import Kit, Toast, View
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip, Tag
from app.ui.widgets.field import Choice, Field
from tests.ui.conftest import FakeContext


def row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side."""
    line = QHBoxLayout()
    line.setSpacing(12)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


class ControlsView(View):
    """Buttons, chips, fields and cards."""

    view_id = "orders"
    title = "Orders"
    icon = "inbox"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        card = Card("Controls", "one of each")
        body = card.body
        body.addLayout(
            row(
                Button("Release", kind=Kind.PRIMARY, icon="play", key="R"),
                Button("Hold", icon="pause", key="H"),
                Button("Columns", icon="columns-3"),
                Button("Save changes", kind=Kind.GHOST),
                Button("Hide why", kind=Kind.LINK, size=Size.SMALL),
                Button("", icon="ellipsis", tip="More"),
            )
        )
        body.addLayout(
            row(
                Button("Open the demo shop", kind=Kind.PRIMARY, size=Size.HERO, key="Return"),
                Button("Publish", size=Size.HERO, key="Ctrl+Return"),
                Button("Track", kind=Kind.GHOST, size=Size.SMALL),
            )
        )
        off = Button("Off", kind=Kind.PRIMARY, key="F12")
        off.setEnabled(False)
        body.addLayout(row(off, *(Chip(status.value.title(), status) for status in Status)))
        body.addLayout(
            row(Tag("VIP"), Tag("Gift", icon="gift"), Chip("Gift: no invoice", Status.ATTENTION, icon="gift"))
        )
        bad = Field("Postcode")
        bad.setText("1067")
        bad.set_error("Postcode has 4 digits, Germany uses 5")
        choice = Choice(name="Country")
        choice.addItems(["Germany", "Poland"])
        body.addLayout(row(Field("Search products", icon="search", key="Ctrl+F"), bad, choice))
        column.addWidget(card)
        column.addStretch(1)


def main(out: Path) -> None:
    """Writes the pictures into ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    context = FakeContext()
    tasks = Tasks(context)
    theme = Theme(app, scheme=Scheme.LIGHT)
    kit = Kit(context, tasks, Actions(), theme, Sounds(volume=0))
    window = MainWindow(kit)
    window.add_view(ControlsView(kit))
    window.set_count("orders", 24)
    window.status.set_item("printer", "Printer ready")
    window.status.set_job("Buying labels", 61, 100, 1, cancellable=True)
    window.set_demo(True)
    window.resize(1440, 900)
    window.show_view("orders")
    window.show()
    window.show_toast(Toast("2 orders put on hold", "pause", "Undo", lambda: None))
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        app.processEvents()
        window.grab().save(str(out / f"controls-{scheme}.png"))
    tasks.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
