"""Draws every widget of the kit off screen, in light and dark: ``python -m tests.ui.kit_gallery OUT``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.actions import Actions
from app.ui.main_window import MainWindow
from app.ui.sounds import Sounds
from app.ui.tasks import Tasks
from app.ui.theme import Scheme, Status, Theme
from app.ui.view import Kit, View
from app.ui.widgets.band import Band, BandState, BandText
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card, Frame, Panel
from app.ui.widgets.cells import (
    CHECK_CELL,
    CHECK_COLUMN,
    Column,
    Row,
    TableModel,
    chip_cell,
    icon_cell,
    number_cell,
    text_cell,
    two_lines,
)
from app.ui.widgets.chip import Chip, Tag
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Choice, Field
from app.ui.widgets.key_button import KeyRow, StationKey
from app.ui.widgets.label import Tone, label, station_label
from app.ui.widgets.line_list import LineList, LineState, StationLine
from app.ui.widgets.picture import Picture
from app.ui.widgets.preview_page import PreviewPage
from app.ui.widgets.progress import Progress
from app.ui.widgets.stat_card import StatCard
from app.ui.widgets.stepper import Step, Stepper, StepState
from app.ui.widgets.table import ROW_TWO_LINES, StationTable
from app.ui.widgets.tabs import Tab, Tabs, ViewBar
from app.ui.widgets.timeline import Timeline, TimelineEntry, WhyRow
from app.ui.widgets.toast import Toast
from tests.ui.conftest import FakeContext

ORDER_COLUMNS = (
    CHECK_COLUMN,
    Column("number", "Order", 76, sort="number"),
    Column("customer", "Customer", 192, stretch=True),
    Column("channel", "Channel", 116),
    Column("units", "Units", 56, number=True),
    Column("ship_by", "Ship by", 128, sort="ship_by"),
    Column("state", "Status", 120),
    Column("total", "Total €", 100, number=True, sort="total"),
)


def row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side."""
    line = QHBoxLayout()
    line.setSpacing(12)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def order_rows(count: int) -> list[Row]:
    """Made-up orders in every status."""
    states = [("To release", Status.WAITING), ("Picking", Status.ACTIVE), ("Packed", Status.DONE)]
    states += [("No label", Status.ERROR), ("On hold", Status.HOLD)]
    rows = []
    for number in range(count):
        word, status = states[number % 5]
        due = chip_cell("Late 2 h", Status.ATTENTION) if number < 2 else text_cell("16:00", lead="Today")
        tags = (("Gift", "gift"),) if number == 7 else (("VIP", ""),) if number == 4 else ()
        cells = (
            CHECK_CELL,
            text_cell(f"#{10471 + number}", strong=True),
            text_cell(f"Customer {number} Zieliński", tags=tags),
            icon_cell("Web shop", "globe"),
            number_cell(str(number + 1)),
            due,
            chip_cell(word, status),
            number_cell("121.40"),
        )
        rows.append(Row(number, cells))
    return rows


class ControlsView(View):
    """Buttons, chips, fields, cards, messages."""

    view_id = "orders"
    title = "Orders"
    icon = "inbox"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.first = Button("Columns", icon="columns-3")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._build_controls())
        banner = Banner()
        banner.say(
            "Two orders were not released: the address has no postcode. Nothing was changed.",
            "Complete the address, then release again.",
            fix="Show them",
            run=lambda: None,
        )
        column.addWidget(banner)
        column.addLayout(self._build_stats())
        steps = Stepper(spread=False)
        steps.set_steps([Step("File", StepState.DONE), Step("Check", StepState.NOW), Step("Import", StepState.LATER)])
        column.addWidget(steps)
        pills = Tabs(name="Preview", pills=True)
        pills.set_tabs([Tab("all", "All", "417"), Tab("new", "New", "412"), Tab("bad", "Problems", "2")])
        column.addWidget(pills)
        column.addStretch(1)

    def _build_controls(self) -> Card:
        card = Card("Controls", "one of each")
        plain = [
            Button("Release", kind=Kind.PRIMARY, icon="play", key="R"),
            Button("Hold", icon="pause", key="H"),
            self.first,
            Button("Save changes", kind=Kind.GHOST),
            Button("Hide why", kind=Kind.LINK, size=Size.SMALL),
            Button("", icon="ellipsis", tip="More"),
        ]
        large = [
            Button("Open the demo shop", kind=Kind.PRIMARY, size=Size.HERO, key="Return"),
            Button("Publish", size=Size.HERO, key="Ctrl+Return"),
            Button("Track", kind=Kind.GHOST, size=Size.SMALL),
        ]
        off = Button("Off", kind=Kind.PRIMARY, key="F12")
        off.setEnabled(False)
        chip = Chip("Gift: no invoice", Status.ATTENTION, icon="gift", station=True)
        bad = Field("Postcode")
        bad.setText("1067")
        bad.set_error("Postcode has 4 digits, Germany uses 5")
        choice = Choice(name="Country")
        choice.addItems(["Germany", "Poland"])
        card.body.addLayout(row(*plain))
        card.body.addLayout(row(*large))
        card.body.addLayout(row(off, *(Chip(status.value.title(), status) for status in Status)))
        card.body.addLayout(row(Tag("VIP"), Tag("Gift", icon="gift"), chip, Picture(64), Picture(32)))
        card.body.addLayout(row(Field("Search products", icon="search", key="Ctrl+F"), bad, choice))
        return card

    @staticmethod
    def _build_stats() -> QHBoxLayout:
        stats = QHBoxLayout()
        stats.setSpacing(16)
        for icon, status, word, figure in (
            ("plus", Status.DONE, "new", "412"),
            ("equal", Status.WAITING, "unchanged", "3"),
            ("pencil", Status.ACTIVE, "updated", "0"),
            ("octagon-x", Status.ERROR, "problems", "2"),
        ):
            card = StatCard(icon, status, word)
            card.set_figure(figure, "left out unless you fix them here")
            stats.addWidget(card)
        return stats


class ListView(View):
    """Tabs, the table and a detail pane."""

    view_id = "list"
    title = "List"
    icon = "list"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        model = TableModel(ORDER_COLUMNS, self)
        self.table = StationTable(model, name="Orders")
        self.table.set_sort("ship_by", descending=False)
        model.set_rows(order_rows(18))
        model.tick([7, 8, 10], True)
        self.table.select_key(7)
        tabs = Tabs(name="Saved views")
        tabs.set_tabs(
            [
                Tab("all", "All", "1,204"),
                Tab("today", "Ship today", "24", modified=True),
                Tab("hold", "On hold", "3"),
                Tab("late", "Late", "2", Status.ATTENTION),
            ],
            "today",
        )
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(ViewBar(tabs, Button("Save changes", kind=Kind.GHOST), Button("Columns", icon="columns-3")))
        left.addWidget(self.table, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(left, 1)
        outer.addWidget(self._build_pane())

    def _build_pane(self) -> QWidget:
        pane = Panel(QPalette.ColorRole.Base, line="l")
        pane.setFixedWidth(408)
        column = QVBoxLayout(pane)
        column.setContentsMargins(16, 16, 16, 16)
        column.addLayout(row(label("#10482", size=fonts.TITLE, weight=fonts.BOLD), Chip("To release", Status.WAITING)))
        column.addWidget(label("Web shop · placed today 11:20 · paid by card", tone=Tone.MUTED, elide=True))
        timeline = Timeline()
        timeline.set_entries(
            [
                TimelineEntry(
                    "Routed to Main St",
                    "11:21",
                    icon="route",
                    status=Status.ACTIVE,
                    why_title="Main St: rule 1.1 “Same state, one location”",
                    why=(
                        WhyRow(False, "Harbour", "1 of 3 Trail Sock free"),
                        WhyRow(False, "Old Town", "other state, 486 km"),
                    ),
                ),
                TimelineEntry("Card payment of €89.00 captured", "11:20", icon="credit-card"),
                TimelineEntry("Order received from Web shop", "11:20", icon="inbox"),
            ],
            unfold_first=True,
        )
        column.addWidget(timeline)
        page = PreviewPage()
        image = QImage(400, 600, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        page.set_image(image, "Shipping label")
        column.addWidget(page, 1)
        return pane


class DetailView(View):
    """Steps, a card with a table, a wide timeline."""

    view_id = "detail"
    title = "Detail"
    icon = "file-text"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        steps = Stepper()
        names = [("Paid", "Mon 09:14"), ("Routed", "Mon 09:15"), ("Released", "Mon 13:00"), ("Picked", "Today 15:52")]
        steps.set_steps(
            [
                *(Step(name, StepState.DONE, when) for name, when in names),
                Step("Packing", StepState.NOW, "1 of 2 left", "package"),
                Step("Shipped", StepState.LATER, "today", "truck"),
                Step("Delivered", StepState.LATER, "Wed, planned", "house"),
            ]
        )
        column.addWidget(steps)
        card = Card("Lines", "4 lines, 7 units", flush=True)
        card.add_to_head(Button("Split", kind=Kind.GHOST, size=Size.SMALL, key="S"))
        columns = (
            Column("product", "Product", 300, stretch=True),
            Column("units", "Units", 80, number=True),
            Column("state", "Status", 140),
            Column("sum", "Sum €", 100, number=True),
        )
        model = TableModel(columns, self)
        model.set_rows(
            [
                Row(
                    number,
                    (
                        two_lines(name, sku, picture=""),
                        number_cell("2"),
                        chip_cell("Picked", Status.ACTIVE, icon="package-check"),
                        number_cell("27.80"),
                    ),
                )
                for number, (name, sku) in enumerate([("Assam Loose Leaf 250 g", "TE-AS-250"), ("Enamel Mug", "EM-RD")])
            ]
        )
        table = StationTable(model, name="Lines", row_height=ROW_TWO_LINES)
        table.setFixedHeight(32 + 2 * ROW_TWO_LINES)
        card.body.addWidget(table)
        column.addWidget(card)
        timeline = Timeline(times_left=True)
        timeline.set_entries(
            [
                TimelineEntry("Mia Kowalczyk picked 6 units", "Today 15:52", icon="package", status=Status.ACTIVE),
                TimelineEntry("Shipment 1 handed to DPD", "Today 11:20", icon="truck", status=Status.DONE),
                TimelineEntry("Card payment of €163.70 captured", "Mon 09:14", icon="credit-card"),
            ]
        )
        events = Card("Timeline")
        events.body.addWidget(timeline)
        column.addWidget(events)
        column.addStretch(1)


class EmptyView(View):
    """The first-use empty state."""

    view_id = "empty"
    title = "Empty"
    icon = "inbox"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        column = QVBoxLayout(self)
        column.addWidget(
            EmptyState(
                "inbox",
                "No orders yet",
                "Bring a file, or look around with demo data.\nOrders then appear here by themselves.",
                [
                    Button("Import CSV", kind=Kind.PRIMARY, size=Size.HERO, icon="file-spreadsheet", key="I"),
                    Button("Load demo shop", size=Size.HERO, icon="rocket"),
                ],
                foot="Or drop a .csv or .xlsx file anywhere in this window",
            )
        )


class StationView(View):
    """A packing screen made of the station widgets."""

    view_id = "station"
    title = "Station"
    icon = "package"
    station = True

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(16)
        strip = row(station_label("Station 2", size=26, weight=fonts.STRONG), station_label("Mia K.", size=26))
        column.addLayout(strip)
        column.setStretch(0, 1)
        self.band = Band(kit.sounds)
        text = BandText("Scan next item", right="3 of 5 units", done=3, total=5)
        self.band.say(BandState.INFO, text, silent=True)
        column.addWidget(self.band)
        column.addLayout(self._build_body(), 10)
        main = StationKey("Finish", "F12", main=True)
        main.set_why("Two units are missing")
        keys = [
            StationKey("Short", "F2"),
            StationKey("Box", "F3"),
            StationKey("Reprint", "F4"),
            StationKey("Park", "F8"),
        ]
        column.addWidget(KeyRow(keys, back=StationKey("Undo scan", "Esc"), main=main))

    @staticmethod
    def _build_body() -> QHBoxLayout:
        body = QHBoxLayout()
        body.setSpacing(16)
        left = Frame()
        left.setFixedWidth(460)
        inside = QVBoxLayout(left)
        inside.setContentsMargins(24, 24, 24, 24)
        count = station_label("2/3", size=fonts.ST_COUNT, weight=fonts.BOLD, align=Qt.AlignmentFlag.AlignCenter)
        inside.addLayout(row(Picture(240), count))
        inside.addWidget(station_label("Trail Sock grey M", size=fonts.ST_NAME, weight=fonts.BOLD))
        inside.addWidget(Progress(height=16, status=Status.DONE))
        body.addWidget(left)
        right = Frame()
        lines = LineList()
        lines.set_lines(
            [
                StationLine("Enamel Mug blue", 1, 1, LineState.DONE),
                StationLine("Trail Sock grey M", 2, 3, LineState.CURRENT),
                StationLine("Gift sleeve", 0, 1),
                StationLine("Relay Bottle 0.7 l fern", 0, 1),
                StationLine("Beanie teal", 0, 1),
                StationLine("Olive Soap 120 g", 0, 1),
            ]
        )
        column = QVBoxLayout(right)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(lines)
        body.addWidget(right, 1)
        return body


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
    kinds: list[Callable[[Kit], View]] = [ControlsView, ListView, DetailView, EmptyView, StationView]
    for kind in kinds:
        window.add_view(kind(kit))
    window.set_count("orders", 24)
    window.set_count("list", 9, attention=True)
    window.status.set_item("printer", "Printer ready")
    window.status.set_jobs(2, 61)
    window.set_demo(True)
    window.show()
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        draw_all(app, window, out, scheme)
    tasks.shutdown()


def draw_all(app: QApplication, window: MainWindow, out: Path, scheme: Scheme) -> None:
    """One picture per view, and the overlays."""
    controls, lists, station = window.view_of("orders"), window.view_of("list"), window.view_of("station")
    assert isinstance(controls, ControlsView) and isinstance(lists, ListView) and isinstance(station, StationView)

    def grab(name: str) -> None:
        app.processEvents()
        window.grab().save(str(out / f"{name}-{scheme}.png"))

    window.resize(1440, 900)
    window.show_view("orders")
    window.show_toast(Toast("2 orders put on hold", "pause", "Undo", lambda: None))
    controls.first.setFocus()
    grab("controls")
    window.toast.dismiss()
    window.show_view("list")
    lists.table.setFocus()
    grab("list")
    for name in ("detail", "empty"):
        window.show_view(name)
        grab(name)
    window.commands.show_keys()
    grab("keys")
    app.sendEvent(window.focusWidget(), _escape())
    window.show_view("station")
    window.set_station_mode(True)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1366, 768)
    grab("station-next")
    station.band.say(BandState.WRONG, BandText("Wrong item", note="#10482, tote T-07"), silent=True)
    grab("station-wrong")
    text = BandText("Packed. Label is printing", right="5 of 5 units", done=5, total=5)
    station.band.say(BandState.OK, text, silent=True)
    grab("station-done")
    station.band.say(BandState.WARN, BandText("Already packed: 3 of 3. Put it back", note="#10482"), silent=True)
    grab("station-warn")
    window.set_station_mode(False)


def _escape() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
