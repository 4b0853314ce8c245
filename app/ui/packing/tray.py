"""Codes on the screen for a station without a scanner: each is a barcode that a click, or a real scanner, reads."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.errors import BadInput
from app.printing.barcodes import CODE128_QUIET, code128_modules
from app.queries.packing import ProductCard, StationShipment
from app.ui import fonts
from app.ui.i18n import tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of, upright
from app.ui.packing.words import called
from app.ui.theme import LIGHT, Status, tokens_of
from app.ui.widgets.key_button import KEY_GAP, KEY_HEIGHT
from app.ui.widgets.painting import LEFT, OUTER_RADIUS, paint_ring, paint_round, paint_text

LEAST_WIDTH, MOST_CODES = 250, 6
_PAD, _MOST_BARS, _SIGN = 12, 160, 30


@dataclass(frozen=True, slots=True)
class TrayCode:
    """A code to click. ``strange`` marks a product that does not belong into the order: to try a wrong scan."""

    title: str
    code: str
    strange: bool = False


def tray_codes(
    in_hand: StationShipment | None, following: StationShipment | None, stranger: ProductCard | None = None
) -> list[TrayCode]:
    """What a person could scan now: the products still missing and one that is not in the order, or the next order."""
    if in_hand is None:
        if following is None:
            return []
        codes = [TrayCode(tr("Slip {called}", called=called(following)), following.code)]
        codes += [TrayCode(line.product.title, line.product.barcode or line.product.code) for line in following.lines]
        return codes[:MOST_CODES]
    needed = [line.product for line in in_hand.lines if line.pack.missing]
    codes = [TrayCode(product.title, product.barcode or product.code) for product in needed]
    strange = [TrayCode(stranger.title, stranger.barcode or stranger.code, strange=True)] if stranger else []
    return list({code.code: code for code in codes}.values())[: MOST_CODES - len(strange)] + strange


@functools.lru_cache(maxsize=64)
def _modules(code: str) -> str:
    """The bars of a code, "" for one that Code 128 cannot carry."""
    try:
        return code128_modules(code)
    except BadInput:
        return ""


class CodeKey(QPushButton):
    """One code: its bars and its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = TrayCode("", "")
        self.setAutoDefault(False)
        self.setFixedHeight(KEY_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def code(self) -> TrayCode:
        """What a click scans."""
        return self._code

    def set_code(self, code: TrayCode) -> None:
        """Changes the code; the button stays where it is, and so does the focus."""
        self._code = code
        self.setAccessibleName(tr("Scan {title}", title=code.title))
        self.setAccessibleDescription(tr("Not in this order") if code.strange else code.code)
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, KEY_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, KEY_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect())
        fill = tokens.selected if self.isDown() else tokens.surface
        paint_round(painter, rect, fill=fill, edge=tokens.edge, width=2, radius=OUTER_RADIUS)
        if self.hasFocus():
            paint_ring(painter, rect.adjusted(3, 3, -3, -3), tokens, OUTER_RADIUS - 2)
        bars = self._paint_bars(painter, QRectF(_PAD, _PAD, _MOST_BARS, rect.height() - 2 * _PAD))
        small = fonts.station_font(fonts.ST_SMALL, fonts.NORMAL)
        room = QRectF(_PAD + bars + 12, 0, rect.width() - bars - 2 * _PAD - 12, rect.height())
        if self._code.strange:
            ink = tokens.pair(Status.ATTENTION).fg
            paint_icon(painter, room.right() - _SIGN, (rect.height() - _SIGN) / 2, _SIGN, "triangle-alert", ink)
            room.setWidth(room.width() - _SIGN - 8)
        paint_text(painter, room, self._code.title, small, tokens.text, LEFT)

    def _paint_bars(self, painter: QPainter, rect: QRectF) -> float:
        """Draws the barcode on white, a pixel or more to a module; gives its width. A longer one is only a sign."""
        tokens = tokens_of(self.palette())
        modules = _modules(self._code.code)
        width = float(len(modules) + 2 * CODE128_QUIET)
        if not modules or width > min(rect.width(), self.width() * 0.6):
            paint_icon(painter, rect.x(), rect.center().y() - 20, 40, "barcode", tokens.muted)
            return 40.0
        paint_round(painter, QRectF(rect.x(), rect.y(), width, rect.height()), fill=LIGHT.surface, radius=3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        with upright(painter, QRectF(rect.x(), rect.y(), width, rect.height())):
            for number, module in enumerate(modules):
                if module == "1":
                    bar = QRectF(rect.x() + CODE128_QUIET + number, rect.y() + 4, 1, rect.height() - 8)
                    painter.fillRect(bar, LIGHT.text)
        painter.restore()
        return width


class Tray(QWidget):
    """A row of codes. Signals: ``scanned(code)`` when one is clicked."""

    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(KEY_HEIGHT)
        self.setAccessibleName(tr("Codes to scan by click"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(KEY_GAP)
        self.keys = [CodeKey() for _ in range(MOST_CODES)]
        self._codes: list[TrayCode] = []
        for key in self.keys:
            row.addWidget(key, 1)
            key.hide()
            key.clicked.connect(lambda _checked=False, key=key: self.scanned.emit(key.code.code))

    @property
    def is_empty(self) -> bool:
        """True while there is nothing to click."""
        return not self._codes

    def set_codes(self, codes: Sequence[TrayCode]) -> None:
        """Shows the codes, as many as fit; a strange one keeps its place at the end."""
        self._codes = list(codes)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        fits = max(1, min(MOST_CODES, (self.width() + KEY_GAP) // (LEAST_WIDTH + KEY_GAP)))
        strange = [code for code in self._codes if code.strange]
        plain = [code for code in self._codes if not code.strange]
        shown = plain[: max(1, fits - len(strange))] + strange
        for number, key in enumerate(self.keys):
            if number < len(shown[:fits]):
                key.set_code(shown[number])
            key.setVisible(number < len(shown[:fits]))
