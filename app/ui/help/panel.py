"""The panel that F1 opens: topics, the text, a search over both. It reads nothing from outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.help.topics import Topic, find, load_topics, nearest
from app.ui.i18n import tr
from app.ui.language import language
from app.ui.mirror import smooth
from app.ui.theme import tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Panel
from app.ui.widgets.field import Field
from app.ui.widgets.label import Tone, label
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.painting import OUTER_RADIUS, paint_ring, paint_round
from app.ui.widgets.rail import RailEntry, RailList
from app.ui.widgets.scroll import thin_bars

WIDTH, HEIGHT, NAV_WIDTH, HEAD = 1040, 680, 300, 56
TOPIC_PROPERTY = "helpTopic"


class HelpText(QTextBrowser):
    """A topic. Links to topics are told by ``anchorClicked``; pictures and other addresses lead nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.font())
        thin_bars(self)
        self.setAccessibleName(tr("Help"))
        self.document().setDocumentMargin(24)

    def show_topic(self, topic: Topic) -> None:
        """Shows the text from its beginning."""
        self.setMarkdown(topic.text)
        self._set_type()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(smooth(QPainter(self.viewport())), QRectF(self.viewport().rect()), tokens_of(self.palette()))

    def _set_type(self) -> None:
        """Headings at the sizes of the house, and air between paragraphs."""
        self.document().setIndentWidth(24)
        self._set_tables()
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            shape = block.blockFormat()
            shape.setBottomMargin(6 if block.textList() is not None else 10)
            shape.setTopMargin({0: 0, 1: 0, 2: 16}.get(level, 8))
            shape.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(shape)
            if level:
                size = {1: fonts.TITLE, 2: fonts.EMPHASIS}.get(level, fonts.BODY)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                form = cursor.charFormat()
                form.setFont(QFont(fonts.font(size, fonts.BOLD)))
                cursor.setCharFormat(form)
            block = block.next()

    def _set_tables(self) -> None:
        """Tables with room in their cells instead of lines."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setCellPadding(6)
                shape.setCellSpacing(0)
                shape.setBorder(0)
                frame.setFormat(shape)


class HelpPanel(Overlay):
    """Opens at the first of ``wanted`` that is a topic. Esc clears the search, then closes."""

    def __init__(self, over: QWidget, wanted: Sequence[str]) -> None:
        super().__init__(over, name=tr("Help"))
        self._topics = load_topics(language())
        self._came: list[str] = []
        self._build()
        self._fill(self._topics)
        self.show_topic(nearest(wanted, self._topics))
        self.open_over()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def topic(self) -> str:
        """The id of what is shown."""
        return self._came[-1] if self._came else ""

    def show_topic(self, topic_id: str) -> None:
        """Shows a topic; one that there is not changes nothing."""
        topic = next((topic for topic in self._topics if topic.id == topic_id), None)
        if topic is None:
            return
        if self.topic != topic_id:
            self._came.append(topic_id)
        self.text.show_topic(topic)
        self.list.select(topic_id)
        self._back_button.setEnabled(len(self._came) > 1)

    def go_back(self) -> None:
        """To the topic before."""
        if len(self._came) > 1:
            self._came.pop()
            self.show_topic(self._came[-1])

    def search(self, text: str) -> None:
        """Shows the topics that have the words, and the first of them."""
        found = find(self._topics, text)
        self._fill(found)
        self._nothing.setVisible(not found)
        if found and text.strip():
            self.show_topic(found[0].id)
        elif found:
            self.list.select(self.topic)

    # -- building --

    def _build(self) -> None:
        self._card = _HelpCard(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        row = QHBoxLayout()
        row.setSpacing(0)
        side = Panel(QPalette.ColorRole.Window, line="r")
        side.setFixedWidth(fonts.dp(NAV_WIDTH))
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 8, 1, 8)
        self.list = RailList(width=NAV_WIDTH)
        self.list.setAccessibleName(tr("Topics"))
        self.list.chosen.connect(self.show_topic)
        self._nothing = label(tr("No topic has these words."), tone=Tone.MUTED, wrap=True)
        self._nothing.setContentsMargins(16, 8, 16, 8)
        self._nothing.hide()
        left.addWidget(self._nothing)
        left.addWidget(self.list, 1)
        self.text = HelpText()
        self.text.anchorClicked.connect(lambda url: self.show_topic(url.toString().removesuffix(".md")))
        row.addWidget(side)
        row.addWidget(self.text, 1)
        column.addLayout(row, 1)
        for widget in (self.field, self.list, self.text, self._back_button, self._close_button):
            self.keeps_keys(widget)

    def _build_head(self) -> QWidget:
        head = Panel(QPalette.ColorRole.Base, line="b")
        head.setFixedHeight(fonts.dp(HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(label(tr("Help"), size=fonts.TITLE, weight=fonts.BOLD))
        row.addSpacing(16)
        self.field = Field(tr("Search help"), icon="search", name=tr("Search help"))
        self.field.setMaximumWidth(fonts.dp(360))
        self.field.textChanged.connect(self.search)
        row.addWidget(self.field, 1)
        row.addStretch(1)
        self._back_button = Button(tr("Back"), kind=Kind.GHOST, size=Size.SMALL, icon="arrow-left", key="Alt+Left")
        self._back_button.clicked.connect(self.go_back)
        self._close_button = Button(tr("Close"), kind=Kind.GHOST, size=Size.SMALL, icon="x", key="Esc")
        self._close_button.clicked.connect(self.close_over)
        row.addWidget(self._back_button)
        row.addWidget(self._close_button)
        return head

    def _fill(self, topics: Sequence[Topic]) -> None:
        self.list.entries.clear()
        for topic in topics:
            self.list.entries.add(RailEntry(topic.id, topic.title, "file-text"))

    # -- keys and place --

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() == Qt.Key.Key_Left:
                self.go_back()
                return True
            if event.key() == Qt.Key.Key_Escape or event.key() == Qt.Key.Key_F1:
                self._leave()
                return True
            if watched is self.field and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        if self.field.text():
            self.field.clear()
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_over()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = min(fonts.dp(WIDTH), self.width() - 48), min(fonts.dp(HEIGHT), self.height() - 48)
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.resizeEvent(QResizeEvent(self.size(), self.size()))


class _HelpCard(QWidget):
    """The surface, with an edge."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = smooth(QPainter(self))
        paint_round(painter, QRectF(self.rect()), fill=tokens.surface, edge=tokens.edge, radius=OUTER_RADIUS)


def wanted_topics(focus: QWidget | None, view_topic: str) -> list[str]:
    """What F1 is about: the topic of the focused widget or of what it stands in, then that of the view."""
    found, widget = [], focus
    while widget is not None:
        topic = widget.property(TOPIC_PROPERTY)
        if isinstance(topic, str) and topic:
            found.append(topic)
        widget = widget.parentWidget()
    return [*found, view_topic]
