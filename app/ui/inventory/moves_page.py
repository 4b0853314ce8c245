"""All movements of a product: when, what, who, where, how many, and what was there then."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import OperationError
from app.queries.stock_grid import GridRow
from app.queries.stock_moves import Movement, MovementPage, movements
from app.ui import fonts
from app.ui.formats import day_time, full_time, number, signed, utc_now
from app.ui.i18n import mark, tr
from app.ui.inventory.words import ICONS, movement_words, units_words
from app.ui.photos import Photos
from app.ui.view import Kit
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import Panel
from app.ui.widgets.cells import Cell, Column, Row, TableModel, icon_cell, number_cell, text_cell
from app.ui.widgets.column_room import fit_columns, roomy
from app.ui.widgets.label import Tone, label
from app.ui.widgets.picture import Picture
from app.ui.widgets.scroll import BAR
from app.ui.widgets.table import StationTable

_COLUMNS = (
    Column("when", mark("When"), 150),
    Column("what", mark("Movement"), 220, stretch=True),
    Column("units", mark("Units"), 76, number=True),
    Column("balance", mark("On hand then"), 110, number=True),
    Column("held", mark("Held"), 76, number=True),
    Column("place", mark("Where"), 150),
    Column("lot", mark("Lot or serial"), 120),
    Column("who", mark("By"), 160),
    Column("note", mark("Note"), 180),
)
_SPARE = ("note", "held", "lot", "place")
_AHEAD, _PAGE = 40, 60
_SHOT = 160


def read_moves(
    conn: Any, sku_id: int, location_id: int | None, now: datetime, after: tuple[int, int] | None = None
) -> tuple[MovementPage, list[Row]]:
    """A page with its cells; for a reader thread."""
    page = movements(conn, sku_id, location_id, after, _PAGE)
    return page, [Row(move.id, _cells(move, now)) for move in page.rows]


def _cells(move: Movement, now: datetime) -> tuple[Cell, ...]:
    icon, _status = ICONS.get(move.kind, ("circle-dot", None))
    place = " · ".join(word for word in (move.location, move.bin) if word)
    lot = " · ".join(word for word in (move.lot, move.serial) if word)
    told = movement_words(move)
    return (
        text_cell(day_time(move.happened_at, now), muted=True, tip=full_time(move.happened_at)),
        icon_cell(told, icon, muted=False),
        number_cell(units_words(move), strong=True),
        number_cell(number(move.balance), muted=True),
        number_cell(signed(move.held) if move.held else "", muted=True),
        text_cell(place, muted=True, tip=place),
        text_cell(lot, muted=True, tip=lot),
        text_cell(move.user, muted=True, tip=move.station),
        text_cell(move.note, muted=True, tip=move.note) if move.picture is None else icon_cell(move.note, "image"),
    )


class MovesPage(Panel):
    """The movements of one product, at one location or all. Signals: ``order_wanted(order id)`` for Enter on one."""

    order_wanted = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__(QPalette.ColorRole.Base)
        self._kit = kit
        self._of: tuple[int, int | None] | None = None
        self._page: MovementPage | None = None
        self._orders: dict[int, int] = {}
        self._shots: dict[int, Movement] = {}
        titled = [Column(one.id, tr(one.title), one.width, one.number, one.stretch) for one in _COLUMNS]
        self.model = TableModel(roomy(titled), self)
        self.table = StationTable(self.model, name=tr("Movements"))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.banner = Banner()
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, elide=True)
        self._sub = label("", tone=Tone.MUTED)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 16, 10)
        head.setSpacing(12)
        head.addLayout(self.tools)
        head.addWidget(self._title, 1)
        head.addWidget(self._sub)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(self._build_shot())
        self.table.current_changed.connect(lambda _key: self._show_shot())
        self._photos.arrived.connect(self._show_shot)
        self.table.opened.connect(self._open)
        self.table.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.model.more_wanted.connect(self._load_more)

    def _build_shot(self) -> QWidget:
        """The photo of the focused movement, with what was written about it."""
        self._photos = Photos(self._kit.tasks, self)
        self.shot = Panel(QPalette.ColorRole.Window, line="t")
        self._picture = Picture(fonts.dp(_SHOT))
        self._about = label("", wrap=True, selectable=True)
        row = QHBoxLayout(self.shot)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._picture)
        row.addWidget(self._about, 1)
        self.shot.hide()
        return self.shot

    def _show_shot(self) -> None:
        key = self.table.current_key
        move = self._shots.get(key) if isinstance(key, int) else None
        self.shot.setVisible(move is not None)
        if move is not None:
            told = movement_words(move)
            self._picture.set_picture(self._photos.photo(move.picture), tr("Photo of {what}", what=told))
            self._about.setText("\n".join(part for part in (told, move.note) if part))

    @property
    def sku_id(self) -> int | None:
        """The product whose movements are shown."""
        return self._of[0] if self._of is not None else None

    def show_moves(self, row: GridRow) -> None:
        """Shows the movements of a product at a location."""
        self._of = row.key
        self._title.setText(tr("Movements of {product}", product=row.title or row.code))
        self._sub.setText(f"{row.code} · {row.location}")
        self.model.set_rows([])
        self.load()

    def load(self) -> None:
        """Reads from the newest on."""
        if self._of is not None:
            done = partial(self._on_first, self._of)
            self._kit.tasks.read(self, read_moves, *self._of, utc_now(), done=done, failed=self._failed, key="moves")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_columns(self.table, _SPARE, self.width() - BAR)

    def _on_first(self, of: tuple[int, int | None], found: tuple[MovementPage, list[Row]]) -> None:
        if of != self._of:
            return
        self._page, rows = found
        self._keep_orders(self._page)
        kept = self.table.current_key
        self.model.set_rows(rows, has_more=self._page.after is not None)
        if not self.table.select_key(kept) and rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_shot()
        self.banner.clear()

    def _on_more(self, of: tuple[int, int | None], found: tuple[MovementPage, list[Row]]) -> None:
        if of == self._of:
            self._page, rows = found
            self._keep_orders(self._page)
            self.model.append_rows(rows, has_more=self._page.after is not None)

    def _keep_orders(self, page: MovementPage) -> None:
        self._shots |= {move.id: move for move in page.rows if move.picture is not None}
        self._orders |= {move.id: move.order_id for move in page.rows if move.order_id is not None}

    def _open(self, key: object) -> None:
        order_id = self._orders.get(key) if isinstance(key, int) else None
        if order_id is not None:
            self.order_wanted.emit(order_id)

    def _load_more(self) -> None:
        if self._of is not None and self._page is not None and self._page.after is not None:
            done, after = partial(self._on_more, self._of), self._page.after
            self._kit.tasks.read(
                self, read_moves, *self._of, utc_now(), after, done=done, failed=self._failed, key="more"
            )

    def _look_ahead(self) -> None:
        bottom = self.table.indexAt(QPoint(0, self.table.viewport().height() - 1)).row()
        last = bottom if bottom >= 0 else len(self.model.rows)
        if last + _AHEAD > len(self.model.rows) and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())

    def _failed(self, error: OperationError) -> None:
        self.banner.say_error(error, fix=tr("Try again"), run=self.load)
