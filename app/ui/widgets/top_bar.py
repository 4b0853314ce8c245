"""The bar above the view: place, search, who works here. And the status bar below it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from app.ui import fonts
from app.ui.theme import Status, tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.field import SEARCH_HEIGHT, Field
from app.ui.widgets.glyph import Glyph as Glyph
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.painting import CENTER, paint_round, paint_text, smooth
from app.ui.widgets.progress import Progress
from app.ui.widgets.search_field import QueryField

TOP_HEIGHT, STATUS_HEIGHT, PANE_WIDTH = 56, 32, 408
# Long enough to swallow the letters of a fast hand, short enough to stay under 100 ms with a 50 ms query.
_SEARCH_PAUSE_MS = 40

DEMO_FILL, DEMO_INK = QColor("#FFC440"), QColor("#1A1300")


class Avatar(QWidget):
    """The initials of a person in a tinted circle."""

    def __init__(self, name: str, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = name.split()
        self._initials = "".join(word[0] for word in [*words[:1], *words[1:][-1:]]).upper()
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        pair = tokens_of(self.palette()).pair(Status.ACTIVE)
        rect = QRectF(self.rect())
        paint_round(painter, rect, fill=pair.bg, radius=rect.width() / 2)
        paint_text(painter, rect, self._initials, fonts.font(11, fonts.STRONG), pair.fg, CENTER)


class DemoRibbon(QWidget):
    """The orange word DEMO, so that nobody takes the demo shop for the real one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Demo shop: nothing here is real")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(72, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        paint_round(painter, QRectF(self.rect()), fill=DEMO_FILL, radius=4)
        paint_text(painter, QRectF(self.rect()), "DEMO", fonts.station_font(13, fonts.BOLD), DEMO_INK, CENTER)


class SearchField(Field):
    """The search field. Signals: ``searched(text)`` after a short pause, ``entered(text)`` on Enter or Down."""

    searched = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Search", icon="search", key="Ctrl+F", height=SEARCH_HEIGHT, name="Search orders, SKU, name", parent=parent
        )
        # A dropped file must reach the window instead of being typed as its path.
        self.setAcceptDrops(False)
        self.setClearButtonEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda: self._pause.start())
        self.returnPressed.connect(self._enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.entered.emit("")
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.searched.emit(self.text())
        self.entered.emit(self.text())


class TopBar(Panel):
    """Location, search, demo ribbon, user. Signals: those of ``search``."""

    def __init__(self, location: str, user: str, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, line="b", parent=parent)
        self.setFixedHeight(fonts.dp(TOP_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 1)
        row.setSpacing(8)
        store = Glyph("store", 16, Tone.TEXT)
        row.addWidget(store)
        if not location:
            store.hide()
        self.location: PlainLabel = label(location, weight=fonts.STRONG)
        row.addWidget(self.location)
        row.addSpacing(32)
        self._searches = QStackedWidget()
        self._plain = SearchField()
        self._searches.addWidget(self._plain)
        self._searches.setMaximumWidth(fonts.dp(680))
        self._searches.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self._searches, 10)
        row.addStretch(1)
        self.ribbon = DemoRibbon()
        self.ribbon.hide()
        row.addWidget(self.ribbon)
        row.addSpacing(8)
        self._avatar = Avatar(user)
        row.addWidget(self._avatar)
        self.user: PlainLabel = label(user)
        row.addWidget(self.user)

    @property
    def search(self) -> SearchField | QueryField:
        """The search field of the view in front."""
        current = self._searches.currentWidget()
        return current if isinstance(current, QueryField) else self._plain

    def use_search(self, own: QueryField | None) -> None:
        """Shows a view's own search field, or the one of all views."""
        if own is not None and self._searches.indexOf(own) < 0:
            self._searches.addWidget(own)
        self._searches.setCurrentWidget(self._plain if own is None else own)


class StatusItem(QWidget):
    """A glyph and a few words in the status bar."""

    def __init__(self, text: str, icon: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._glyph = Glyph(icon, 16, tone)
        self._label: PlainLabel = label(text, size=fonts.CAPTION)
        row.addWidget(self._glyph)
        row.addWidget(self._label)

    def set_item(self, text: str, icon: str, tone: Tone) -> None:
        """Changes words, glyph and tone together."""
        self._glyph.set_glyph(icon, tone)
        self._label.setText(text)


class StatusBar(Panel):
    """What the machine around the view is doing. Signals: ``cancel_wanted()`` for the job on screen."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, line="t", parent=parent)
        self.setFixedHeight(fonts.dp(STATUS_HEIGHT))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 1, 16, 0)
        self._row.setSpacing(16)
        self._items: dict[str, StatusItem] = {}
        self._job_box = self._build_job()
        self._row.addWidget(self._job_box)
        self._row.addStretch(1)
        self.right: PlainLabel = label("Data is kept on this computer", size=fonts.CAPTION, tone=Tone.MUTED)
        self._row.addWidget(self.right)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_item(self, name: str, text: str, icon: str = "circle-check", tone: Tone = Tone.DONE) -> None:
        """Shows or changes one item (``printer``, ``carrier``)."""
        if name in self._items:
            self._items[name].set_item(text, icon, tone)
            return
        self._items[name] = StatusItem(text, icon, tone)
        self._row.insertWidget(len(self._items) - 1, self._items[name])

    def set_job(self, title: str, done: int = 0, total: int = 0, more: int = 0, *, cancellable: bool = False) -> None:
        """Shows the job under way: ``done`` of ``total``, and how many ``more`` wait; title "" hides it."""
        self._job_box.setVisible(bool(title))
        self._job_title.setText(title)
        self._job_count.setText(f"{done:,} of {total:,}" if total else "")
        self._job_bar.setVisible(total > 0)
        self._job_bar.set_progress(done, total)
        self._job_more.setText(f"+{more} job" + ("s" if more > 1 else "") if more else "")
        self._job_cancel.setVisible(cancellable)

    def _build_job(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph("loader-circle"))
        self._job_title = label("", size=fonts.CAPTION)
        self._job_count = label("", size=fonts.CAPTION, weight=fonts.STRONG)
        self._job_bar = Progress(width=120)
        self._job_cancel = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip="Cancel this job")
        self._job_cancel.clicked.connect(self.cancel_wanted)
        self._job_more = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        for widget in (self._job_title, self._job_count, self._job_bar, self._job_cancel, self._job_more):
            row.addWidget(widget)
        box.hide()
        return box
