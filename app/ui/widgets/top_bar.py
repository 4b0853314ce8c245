"""The bar above the view: place, search, what waits, who works here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from app.ui import fonts
from app.ui.formats import capped
from app.ui.i18n import tr, trn
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.theme import Status, tokens_of
from app.ui.widgets.card import Panel
from app.ui.widgets.field import SEARCH_HEIGHT, Field
from app.ui.widgets.glyph import Glyph as Glyph
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.painting import CENTER, paint_ring, paint_round, paint_text
from app.ui.widgets.search_field import QueryField

TOP_HEIGHT, PANE_WIDTH = 56, 408
# Long enough to swallow the letters of a fast hand, short enough to stay under 100 ms with a 50 ms query.
_SEARCH_PAUSE_MS = 40

DEMO_FILL, DEMO_INK = QColor("#FFC440"), QColor("#1A1300")


class Avatar(QWidget):
    """The initials of a person in a tinted circle."""

    def __init__(self, name: str, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_name(name)
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        """Shows the initials of another person."""
        words = name.split()
        self._initials = "".join(word[0] for word in [*words[:1], *words[1:][-1:]]).upper()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        pair = tokens_of(self.palette()).pair(Status.ACTIVE)
        rect = QRectF(self.rect())
        paint_round(painter, rect, fill=pair.bg, radius=rect.width() / 2)
        paint_text(painter, rect, self._initials, fonts.font(11, fonts.STRONG), pair.fg, CENTER)


class DemoRibbon(QWidget):
    """The orange word DEMO, so that nobody takes the demo shop for the real one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Demo shop: nothing here is real"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(72, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_round(painter, QRectF(self.rect()), fill=DEMO_FILL, radius=4)
        paint_text(painter, QRectF(self.rect()), tr("DEMO"), fonts.station_font(13, fonts.BOLD), DEMO_INK, CENTER)


class SearchField(Field):
    """The search field. Signals: ``searched(text)`` after a short pause, ``entered(text)`` on Enter or Down."""

    searched = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Search"),
            short=tr("Search"),
            icon="search",
            key="Ctrl+F",
            height=SEARCH_HEIGHT,
            name=tr("Search orders, SKU, name"),
            parent=parent,
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


class Bell(QAbstractButton):
    """How many things wait for a person. Nothing waits: the bell alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    @property
    def count(self) -> int:
        """How many."""
        return self._count

    def set_count(self, count: int) -> None:
        """Shows another number."""
        self._count = count
        words = trn("{n} thing needs you", "{n} things need you", count) if count else tr("Nothing needs you")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        whole = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.underMouse():
            paint_round(painter, whole, fill=tokens.row_line)
        if self.hasFocus():
            paint_ring(painter, whole, tokens)
        paint_icon(painter, (self.width() - 20) / 2, (self.height() - 20) / 2, 20, "bell", tokens.muted)
        if self._count:
            text, font = capped(self._count, 100), fonts.font(11, fonts.STRONG)
            width = max(17.0, fonts.text_width(font, text) + 8)
            badge = QRectF(min(self.width() / 2 + 1, self.width() - width - 2), 3, width, fonts.dp(17))
            pair = tokens.pair(Status.ERROR)
            paint_round(
                painter, badge.adjusted(-1.5, -1.5, 1.5, 1.5), fill=tokens.window, radius=badge.height() / 2 + 1.5
            )
            paint_round(painter, badge, fill=pair.fg, radius=badge.height() / 2)
            paint_text(painter, badge, text, font, tokens.window if tokens.dark else tokens.on_accent, CENTER)


class MenuButton(QAbstractButton):
    """A word with something before it, and a menu behind it; without a menu it is only the word."""

    def __init__(self, text: str, leading: QWidget, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        self._words: PlainLabel = label("", weight=fonts.STRONG if strong else fonts.NORMAL)
        self._chevron = Glyph("chevron-down", 14)
        for part in (leading, self._words, self._chevron):
            row.addWidget(part)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_words(text)
        self.set_menu(False)

    def set_words(self, text: str) -> None:
        """Shows other words."""
        self.setText(text)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    @property
    def has_menu(self) -> bool:
        """Whether there is a menu to open."""
        return self._there

    def set_menu(self, there: bool) -> None:
        """Says whether there is a menu to open."""
        self._there = there
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if there else Qt.FocusPolicy.NoFocus)
        self._chevron.setVisible(there)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(layout.sizeHint().width() if layout is not None else 100, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        whole = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        if self.underMouse() and self._there:
            paint_round(painter, whole, fill=tokens.row_line)
        if self.hasFocus():
            paint_ring(painter, whole, tokens)


class TopBar(Panel):
    """Location, search, demo ribbon, bell, user. Signals: those of ``search`` and of the buttons."""

    def __init__(self, location: str, user: str, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, line="b", parent=parent)
        self.setFixedHeight(fonts.dp(TOP_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 1)
        row.setSpacing(8)
        self.location = MenuButton(location, Glyph("store", 16, Tone.TEXT), strong=True)
        if not location:
            self.location.hide()  # shown with the bar, never by itself: it has no parent yet
        row.addWidget(self.location)
        row.addSpacing(16)
        self._searches = QStackedWidget()
        self._plain = SearchField()
        self._searches.setProperty("helpTopic", "search")
        self._searches.addWidget(self._plain)
        self._searches.setMaximumWidth(fonts.dp(680))
        self._searches.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self._searches, 10)
        row.addStretch(1)
        self.ribbon = DemoRibbon()
        self.ribbon.hide()
        row.addWidget(self.ribbon)
        self.bell = Bell()
        row.addWidget(self.bell)
        self._avatar = Avatar(user)
        self.user = MenuButton(user, self._avatar)
        row.addWidget(self.user)

    def set_user(self, user: str) -> None:
        """Another person works here."""
        self._avatar.set_name(user)
        self.user.set_words(user)

    @property
    def search(self) -> SearchField | QueryField:
        """The search field of the view in front."""
        current = self._searches.currentWidget()
        return current if isinstance(current, QueryField) else self._plain

    def set_key(self, key: str) -> None:
        """The key that leads into the search."""
        for place in range(self._searches.count()):
            field = self._searches.widget(place)
            if isinstance(field, Field):
                field.set_key(key)

    def use_search(self, own: QueryField | None) -> None:
        """Shows a view's own search field, or the one of all views."""
        if own is not None and self._searches.indexOf(own) < 0:
            self._searches.addWidget(own)
        self._searches.setCurrentWidget(self._plain if own is None else own)
