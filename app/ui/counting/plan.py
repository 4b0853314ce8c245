"""Planning a count: which bins, by zone, by how much their goods sell, and by when they were counted last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.domain.counting import AbcClass
from app.queries.counts import bins_to_count, zones_of
from app.ui import fonts
from app.ui.i18n import tr, trn
from app.ui.widgets.card import Frame
from app.ui.widgets.field import Choice
from app.ui.widgets.label import station_label

_DAYS = (0, 7, 30, 90, 365)
_HEIGHT = 72
_MARGIN, _GAP = 24, 16


@dataclass(frozen=True, slots=True)
class Wish:
    """Which bins are meant. ``days``: not counted for so many (0: whenever)."""

    zone: str = ""
    abc: AbcClass | None = None
    days: int = 0
    blind: bool = True


def zones(conn: Any, location_id: int) -> list[str]:
    """The zones of the location."""
    return zones_of(conn, location_id)


def fitting_bins(conn: Any, location_id: int, now: datetime, wish: Wish) -> tuple[int, ...]:
    """The bins that are meant, in the order of the walk."""
    before = now - timedelta(days=wish.days) if wish.days else None
    rows = bins_to_count(conn, location_id, now, zone=wish.zone, abc=wish.abc, counted_before=before)
    return tuple(row.bin_id for row in rows if row.bin_id is not None)


class StationChoice(Choice):
    """A choice at the size of a station."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, height=_HEIGHT, parent=parent)
        self.setFixedHeight(_HEIGHT)
        self.setFont(fonts.station_font(fonts.ST_SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text_font(self) -> QFont:
        return fonts.station_font(fonts.ST_SMALL)


class PlanForm(Frame):
    """The choices, and how many bins fit them. Signals: ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = StationChoice(name=tr("Zone"))
        self.abc = StationChoice(name=tr("How much it sells"))
        self.days = StationChoice(name=tr("Last counted"))
        self.blind = StationChoice(name=tr("Who counts sees"))
        self.abc.addItem(tr("All products"), None)
        words = {AbcClass.A: tr("A: most"), AbcClass.B: tr("B: less"), AbcClass.C: tr("C: least")}
        for kind, text in words.items():
            self.abc.addItem(text, kind)
        for days in _DAYS:
            text = trn("{n} day ago or more", "{n} days ago or more", days) if days else tr("Whenever")
            self.days.addItem(text, days)
        self.blind.addItem(tr("Only what was counted"), True)
        self.blind.addItem(tr("What should be there"), False)
        self._fits = station_label("", size=fonts.ST_NAME, weight=fonts.BOLD)
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_GAP)
        for row, choice in enumerate((self.zone, self.abc, self.days, self.blind)):
            grid.addWidget(station_label(choice.accessibleName(), size=fonts.ST_SMALL), row, 0)
            grid.addWidget(choice, row, 1)
            choice.currentIndexChanged.connect(self.changed)
        grid.addWidget(self._fits, 4, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(5, 1)
        grid.setColumnStretch(1, 1)
        self.set_zones(())

    def set_zones(self, names: tuple[str, ...]) -> None:
        """The zones that there are."""
        self.zone.blockSignals(True)
        self.zone.clear()
        self.zone.addItem(tr("All zones"), "")
        for name in names:
            self.zone.addItem(name, name)
        self.zone.blockSignals(False)

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(
            self.zone.currentData() or "", self.abc.currentData(), self.days.currentData(), self.blind.currentData()
        )

    def show_fitting(self, count: int | None) -> None:
        """Says how many bins fit; None: that is being looked up."""
        self._fits.setText("" if count is None else trn("{n} bin", "{n} bins", count))
