"""The pages between band and keys, and what of a shipment each of them shows."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.order_states import HoldKind, ShipmentState
from app.queries.packing import ProductCard, StationLine, StationShipment
from app.ui.i18n import mark, tr
from app.ui.key_words import key_said
from app.ui.packing.compare import SayBar
from app.ui.packing.done_panel import DonePanel, PackedFacts
from app.ui.packing.faces import Face, ProductPanel
from app.ui.packing.next_panel import NextOrder, NextPanel
from app.ui.packing.order_panel import OrderHead, OrderPanel
from app.ui.packing.papers import PaperNews, Stage
from app.ui.packing.start_panel import EmptyPanel, NoticePanel, StartPanel
from app.ui.packing.words import called, extent, initials
from app.ui.widgets.line_list import LineState
from app.ui.widgets.line_list import StationLine as LineRow
from app.ui.widgets.picture import Source

WAYS = (
    ("scan-barcode", mark("Scan a slip or an order number")),
    ("package", mark("Scan an item: its order opens")),
    ("packing.finish", mark("Take the most urgent order")),
)

Photo = Callable[[str | None], Source]


class Page(enum.StrEnum):
    """The pages."""

    IDLE = "idle"
    EMPTY = "empty"
    PACK = "pack"
    COMPARE = "compare"
    NOTICE = "notice"
    DONE = "done"


def beside(left: QWidget, right: QWidget, shares: tuple[int, int], below: QWidget | None = None) -> QWidget:
    """Two panels with the station's gap between them, and perhaps a bar below."""
    page = QWidget()
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(left, shares[0])
    row.addWidget(right, shares[1])
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.addLayout(row, 1)
    if below is not None:
        column.addWidget(below)
    return page


class IdlePage(QWidget):
    """How to begin, what the station has to say, and the next order; or that nothing waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start, self.following, self.bar = StartPanel(), NextPanel(), SayBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(self.start, self.following, (58, 42), self.bar))
        self.start.show_ways(tuple((sign, tr(way)) for sign, way in WAYS))

    def show_idle(self, following: NextOrder | None, words: str, glyph: str) -> None:
        """``words`` are said in a bar, "" hides it."""
        self.following.show_next(following)
        self.bar.setVisible(bool(words))
        self.bar.say(words, glyph=glyph)


class PackPage(QWidget):
    """The product to scan, and the lines of the order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product, self.order = ProductPanel(), OrderPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(self.product, self.order, (35, 65)))

    def show_shipment(
        self, shipment: StationShipment, current: StationLine | None, photo: Photo, location: str
    ) -> None:
        """Shows a shipment with its current line; ``location`` is where the station stands."""
        shown = current or shipment.lines[-1]
        self.product.show_product(face_of(shown.product, photo), shown.pack.packed, shown.pack.quantity)
        self.order.show_order(head_of(shipment, location), rows_of(shipment, current, photo))


class NoticePage(QWidget):
    """What stands in the way, and the next order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice, self.following = NoticePanel(), NextPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(self.notice, self.following, (58, 42)))


class DonePage(QWidget):
    """The packed shipment, and the next order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.packed, self.following = DonePanel(), NextPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside(self.packed, self.following, (58, 42)))


class EmptyPage(EmptyPanel):
    """Nothing waits."""

    def show_empty(self, location: str) -> None:
        """``location`` is where the station stands, "" if it stands nowhere."""
        where = tr("at {location}", location=location) if location else tr("here")
        words = tr(
            "No routed order waits {where}. Route the open orders, and the most urgent one appears here by itself.",
            where=where,
        )
        self.say(tr("Nothing to pack"), words)


# -- what of the records is shown --


def face_of(product: ProductCard, photo: Photo) -> Face:
    """A product as panels draw it."""
    return Face(product.title or product.code, product.code, photo(product.picture_sha256), initials(product.code))


def head_of(shipment: StationShipment, location: str) -> OrderHead:
    """Head and foot of the order panel."""
    warning = ""
    if HoldKind.ADDRESS in shipment.holds:
        warning = tr("No street: no label")
    elif shipment.holds:
        warning = tr("On hold")
    elif location and shipment.location and shipment.location != location:
        warning = tr("Stock at {location}", location=shipment.location)
    return OrderHead(
        called(shipment), shipment.customer, warning, shipment.shipping_method, " ".join(shipment.note.split())
    )


def rows_of(shipment: StationShipment, current: StationLine | None, photo: Photo) -> list[LineRow]:
    """The lines of the order panel."""
    rows = []
    for line in shipment.lines:
        state = LineState.DONE if not line.pack.missing else LineState.OPEN
        if current is not None and line.pack.id == current.pack.id:
            state = LineState.CURRENT
        face = face_of(line.product, photo)
        note = tr("In the kit {kit}", kit=line.kit) if line.kit else ""
        rows.append(LineRow(face.title, line.pack.packed, line.pack.quantity, state, face.picture, note, face.initials))
    return rows


def next_of(shipment: StationShipment | None, photo: Photo) -> NextOrder | None:
    """The next order as its panel draws it."""
    if shipment is None or not shipment.lines:
        return None
    others = len(shipment.lines) - 1
    more = (
        ""
        if not others
        else tr("and 1 more product")
        if others == 1
        else tr("and {others} more products", others=others)
    )
    return NextOrder(
        called(shipment),
        extent(shipment),
        face_of(shipment.lines[0].product, photo),
        more,
        shipment.shipping_method,
        shipment.customer,
    )


def packed_of(shipment: StationShipment, news: PaperNews | None, warning: str) -> PackedFacts:
    """A packed shipment as its panel draws it."""
    rows = [("truck", shipment.shipping_method or tr("Own carrier"))]
    tracking = shipment.tracking_number or (news.tracking_number if news else "")
    if tracking:
        rows.append(("barcode", tracking))
    if shipment.customer:
        rows.append(("user", shipment.customer))
    done = total = 0
    doing = place = ""
    if news is not None and news.stage is Stage.PRINTING:
        done, total = news.done, news.total
        doing = tr("Printing slip") if not done else tr("Printing label")
    elif news is not None and news.stage in (Stage.PRINTED, Stage.CHECK) and news.total:
        done, total = news.done, news.total
        place = news.place
        doing = tr("Printed to {place}", place=place) if place else tr("Printed")
    hint = (
        ""
        if shipment.state is ShipmentState.SHIPPED
        else tr("Wrong? {undo} opens it again.", undo=key_said("packing.undo"))
    )
    return PackedFacts(called(shipment), extent(shipment), tuple(rows), done, total, doing, place, warning, hint)
