"""What an order has to do with others: it looks like one, could go with one, was split off one or merged with one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.queries.duplicates import Likeness, Suspect
from app.queries.order_page import LinkView
from app.ui import fonts
from app.ui.formats import duration, full_time
from app.ui.i18n import tr, trn
from app.ui.mirror import painter_of
from app.ui.orders.reads import OrderData
from app.ui.orders.words import joined
from app.ui.theme import Status, tokens_of
from app.ui.widgets.button import Button, Size
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import RADIUS, paint_round
from app.ui.widgets.sections import emptied

Way = tuple[str, Callable[[], object]]


class LinksCard(QWidget):
    """The strips. Signals: ``open_wanted(order id)``, ``merge_wanted(order ids)``, ``not_duplicate_wanted(other id)``,
    ``undo_wanted(link id, kind)``."""

    open_wanted = Signal(int)
    merge_wanted = Signal(object)
    not_duplicate_wanted = Signal(int)
    undo_wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_order(self, data: OrderData) -> None:
        """Shows what there is; nothing takes no room."""
        emptied(self._column)
        view = data.view
        for suspect in view.suspects[:2]:
            self._add_suspect(suspect, data)
        told = {one.order_id for one in view.suspects} | {link.other_id for link in view.links}
        rest = [other for other in view.mergeable if other.order_id not in told]
        if rest:
            ids = (data.id, *(other.order_id for other in rest))
            numbers = joined([other.number for other in rest])
            words = trn(
                "One more open order goes to the same address: {orders}.",
                "{n} more open orders go to the same address: {orders}.", len(rest), orders=numbers,
            )  # fmt: skip
            ways: list[Way] = []
            if len(rest) == 1:
                ways.append((tr("Open"), lambda: self.open_wanted.emit(rest[0].order_id)))
            ways.append((tr("Merge"), lambda: self.merge_wanted.emit(ids)))
            self._column.addWidget(Strip("merge", Status.ACTIVE, words, ways))
        for link in view.links:
            self._add_link(link)
        self.setVisible(self._column.count() > 0)

    def _add_suspect(self, suspect: Suspect, data: OrderData) -> None:
        mergeable = suspect.order_id in {other.order_id for other in data.view.mergeable}
        ways: list[Way] = [(tr("Open"), lambda: self.open_wanted.emit(suspect.order_id))]
        if mergeable:
            ways.append((tr("Merge"), lambda: self.merge_wanted.emit((data.id, suspect.order_id))))
        ways.append((tr("Not a duplicate"), lambda: self.not_duplicate_wanted.emit(suspect.order_id)))
        strip = Strip("copy", Status.ATTENTION, suspect_words(suspect, data), ways)
        strip.setToolTip(full_time(suspect.placed_at))
        self._column.addWidget(strip)

    def _add_link(self, link: LinkView) -> None:
        undo: Way = (tr("Take back"), lambda: self.undo_wanted.emit(link.id, link.kind))
        ways: list[Way] = [(tr("Open"), lambda: self.open_wanted.emit(link.other_id)), undo]
        self._column.addWidget(Strip(link.kind, Status.WAITING, link_words(link), ways))


def suspect_words(suspect: Suspect, data: OrderData) -> str:
    """``Looks like 1041: same customer, same goods, 12 min earlier.``"""
    apart = data.view.row.placed_at - suspect.placed_at
    time = duration(apart)
    if abs(apart) < timedelta(seconds=1):
        when = tr("at the same time")
    else:
        when = tr("{time} earlier", time=time) if apart > timedelta() else tr("{time} later", time=time)
    if suspect.likeness is Likeness.SAME_GOODS:
        return tr("Looks like {order}: same customer, same goods, {when}.", order=suspect.number, when=when)
    return tr("Looks like {order}: same customer, same total, {when}.", order=suspect.number, when=when)


def link_words(link: LinkView) -> str:
    """What a split or a merge made of the order."""
    if link.kind == "split":
        if link.gave:
            return tr("A part of this order is {order}.", order=link.other)
        return tr("Split off {order}.", order=link.other)
    if link.gave:
        return tr("Merged into {order}: everything is sent from there.", order=link.other)
    return tr("{order} was merged into this order.", order=link.other)


class Strip(QWidget):
    """A tinted line with what can be done about it."""

    def __init__(self, icon: str, status: Status, words: str, ways: list[Way]) -> None:
        super().__init__()
        self._status = status
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(Glyph(icon, 16, Tone(status.value)), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(words, weight=fonts.STRONG, tone=Tone(status.value), wrap=True), 1)
        for text, run in ways:
            button = Button(text, size=Size.SMALL)
            button.clicked.connect(run)
            row.addWidget(button)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        pair = tokens_of(self.palette()).pair(self._status)
        paint_round(painter, QRectF(self.rect()), fill=pair.bg, radius=RADIUS)
