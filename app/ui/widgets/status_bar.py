"""The bar at the foot of the window: printer, jobs under way, how fresh the data is and where it is kept."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.ui import fonts
from app.ui.formats import number
from app.ui.i18n import tr, trn
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.glyph import Glyph, tone_color
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.painting import LEFT, paint_ring, paint_round, paint_text
from app.ui.widgets.progress import Progress

STATUS_HEIGHT = 32
_ICON, _GAP, _PAD = 16, 6, 6


class StatusItem(QAbstractButton):
    """A glyph and a few words; pressed, it shows what is behind them."""

    def __init__(self, text: str, icon: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_item(text, icon, tone)

    def set_item(self, text: str, icon: str, tone: Tone) -> None:
        """Changes words, glyph and tone together."""
        self._icon_name, self._tone = icon, tone
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = _PAD + _ICON + _GAP + fonts.text_width(fonts.font(fonts.CAPTION), self.text()) + _PAD + 1
        return QSize(round(width), fonts.dp(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        whole = QRectF(self.rect())
        if self.underMouse():
            paint_round(painter, whole, fill=tokens.row_line)
        if self.hasFocus():
            paint_ring(painter, whole, tokens)
        top, ink = (self.height() - _ICON) / 2, tone_color(self.palette(), self._tone)
        paint_icon(painter, _PAD, top, _ICON, self._icon_name, ink)
        x = _PAD + _ICON + _GAP
        room = QRectF(x, 0, self.width() - x, self.height())
        paint_text(painter, room, self.text(), fonts.font(fonts.CAPTION), tokens.text, LEFT)


class StatusBar(Panel):
    """What the machine around the view is doing.

    Signals: ``cancel_wanted()`` for the job on screen; ``more_wanted()`` to see all jobs; ``item_wanted(name)`` to see
    what is behind an item.
    """

    cancel_wanted = Signal()
    more_wanted = Signal()
    item_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, line="t", parent=parent)
        self.setFixedHeight(fonts.dp(STATUS_HEIGHT))
        self.setAccessibleName(tr("Status"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 1, 16, 0)
        self._row.setSpacing(10)
        self._items: dict[str, StatusItem] = {}
        self._job_box = self._build_job()
        self._row.addWidget(self._job_box)
        self._row.addStretch(1)
        self.right: PlainLabel = label(tr("Data is kept on this computer"), size=fonts.CAPTION, tone=Tone.MUTED)
        self._row.addWidget(self.right)
        self._fresh_glyph = Glyph("refresh-cw", 14)
        self._fresh: PlainLabel = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        self._fresh_glyph.hide()
        self._row.addSpacing(8)
        self._row.addWidget(self._fresh_glyph)
        self._row.addWidget(self._fresh)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_item(self, name: str, text: str, icon: str = "circle-check", tone: Tone = Tone.DONE) -> None:
        """Shows or changes one item (``printer``, ``carrier``)."""
        if name in self._items:
            self._items[name].set_item(text, icon, tone)
            return
        item = self._items[name] = StatusItem(text, icon, tone)
        item.clicked.connect(lambda: self.item_wanted.emit(name))
        self._row.insertWidget(len(self._items) - 1, item)

    def drop_item(self, name: str) -> None:
        """Takes an item away."""
        item = self._items.pop(name, None)
        if item is not None:
            item.hide()
            item.deleteLater()

    def item(self, name: str) -> StatusItem | None:
        """The item, to open something at it."""
        return self._items.get(name)

    def set_fresh(self, words: str, exact: str = "") -> None:
        """How old what is on the screen is, and since when exactly; "" if nobody can say."""
        self._fresh.setText(words)
        self._fresh.setToolTip(exact)
        self._fresh_glyph.setVisible(bool(words))

    def set_job(self, title: str, done: int = 0, total: int = 0, *, can_stop: bool = False) -> None:
        """Shows the one job that is under way: ``done`` of ``total``; title "" hides it."""
        count = tr("{done} of {total}", done=number(done), total=number(total)) if total else ""
        self._show_work(title, count, done, total)
        self._job_cancel.setVisible(can_stop)
        self.more.hide()

    def set_jobs(self, count: int, percent: int | None) -> None:
        """Shows several jobs together, and how much of them is done (None: nobody knows); 0 jobs hide them."""
        self.more.setText(trn("{n} job", "{n} jobs", count))
        share = "" if percent is None else tr("{n}%", n=percent)
        self._show_work("", share, percent or 0, 0 if percent is None else 100)
        self._job_box.setVisible(bool(count))
        self._job_cancel.show()
        self.more.show()

    def _show_work(self, title: str, count: str, done: int, total: int) -> None:
        self._job_box.setVisible(bool(title))
        self._job_title.setText(title)
        self._job_title.setVisible(bool(title))
        self._job_count.setText(count)
        self._job_bar.setVisible(total > 0)
        self._job_bar.set_progress(done, total)

    def _build_job(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph("loader-circle"))
        self._job_title = label("", size=fonts.CAPTION)
        self._job_count = label("", size=fonts.CAPTION, weight=fonts.STRONG)
        self._job_bar = Progress(width=120)
        self._job_cancel = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Cancel this job"))
        self._job_cancel.clicked.connect(self.cancel_wanted)
        self.more = Button("", kind=Kind.GHOST, size=Size.SMALL, tip=tr("All jobs"))
        self.more.clicked.connect(self.more_wanted)
        self.more.hide()
        for widget in (self.more, self._job_title, self._job_bar, self._job_count, self._job_cancel):
            row.addWidget(widget)
        box.hide()
        return box
