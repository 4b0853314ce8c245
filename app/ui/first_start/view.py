"""First start: one question with three answers and a quieter fourth, and nothing optional asked."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import OperationError, StationmasterError
from app.ui import fonts
from app.ui.first_start.art import Art, Logo, Scene
from app.ui.first_start.choice import Choice as Choice
from app.ui.i18n import mark, tr
from app.ui.screens import desk_size
from app.ui.theme import Scheme, Theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Frame, Panel
from app.ui.widgets.field import Choice as DropDown
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.scroll import BAR, scroll_area
from app.ui.widgets.top_bar import Glyph

FILE_KINDS = mark("Orders or stock (*.csv *.tsv *.txt);;All files (*)")
# The least; longer words make the cards wider as far as the window goes, then they wrap.
CARD_WIDTH, CARD_HEIGHT, CARD_GAP = 320, 364, 24
SIDE, INSIDE = 24, 24
# What stands beside the words of a promise: the margins, its tick and the gap.
_AROUND = 2 * INSIDE + 16 + 10 + 2
SHARED_HEIGHT = 64


class FirstStart(Panel):
    """The page before there is a shop. Signals: ``chosen(Choice, path)``; the path is "" but for an import."""

    chosen = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Window, parent=parent)
        self._theme = theme
        self._buttons: list[Button] = []
        self._cards: list[Frame] = []
        self._lines: list[PlainLabel] = []
        self.setWindowTitle(tr("Stationmaster"))
        self.setAccessibleName(tr("Welcome to Stationmaster"))
        self.setAcceptDrops(True)
        self.resize(desk_size())
        self.setMinimumSize(1100, 640)
        body = Panel(QPalette.ColorRole.Window)
        column = QVBoxLayout(body)
        column.setContentsMargins(SIDE, 16, SIDE, 24)
        column.setSpacing(0)
        column.addLayout(self._build_top())
        column.addStretch(1)
        self._build_welcome(column)
        column.addLayout(self._build_cards())
        column.addSpacing(16)
        self._shared = self._build_shared()
        column.addWidget(self._shared, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        self.banner = Banner()
        column.addWidget(self.banner, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addLayout(self._build_foot())
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll_area(body, role=QPalette.ColorRole.Window))
        self._answered = self._buttons[0]
        self._answered.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, error: StationmasterError, *, again: Callable[[], object] | None = None, mend: str = "") -> None:
        """Say in place why the shop could not be opened or made, and what to do; the choices stay.

        ``again``: what the button ``mend`` ("Try again") does, for what may be over by then or can be set right here.
        """
        self.set_busy(False)
        expected = error if isinstance(error, OperationError) else OperationError(str(error))
        self.banner.say_error(expected, fix=mend or tr("Try again"), run=again)

    def set_busy(self, busy: bool, words: str = "") -> None:
        """While a shop is being made nothing can be chosen twice; ``words`` say what goes on."""
        if busy:
            self._answered = next((button for button in self._buttons if button.hasFocus()), self._buttons[0])
        for button in self._buttons:
            button.setEnabled(not busy)
        if not busy:
            # Qt gave the focus to the drop-down meanwhile, which would swallow the letters.
            self._answered.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sentence.setText(words if busy else tr(_SENTENCE))
        if busy:
            self.banner.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Gives the cards the width that their words ask for, within the window, and the height that follows."""
        asked = max(fonts.text_width(line.font(), line.text()) for line in self._lines) + _AROUND
        room = (self.width() - BAR - 2 * SIDE - 2 * CARD_GAP) // 3
        width = max(CARD_WIDTH, min(math.ceil(asked), room))
        columns = [card.layout() for card in self._cards]
        height = max(CARD_HEIGHT, *(column.totalHeightForWidth(width) for column in columns if column is not None))
        for card in self._cards:
            card.setFixedSize(width, height)
        for button in self._buttons[: len(self._cards)]:
            button.setMinimumWidth(width - 2 * INSIDE)
        whole = 3 * width + 2 * CARD_GAP
        self.banner.setFixedWidth(whole)
        self._shared.setFixedWidth(whole)

    # -- building --

    def _build_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        schemes = DropDown(name=tr("Light or dark"))
        for scheme, text in (
            (Scheme.SYSTEM, tr("As the system")),
            (Scheme.LIGHT, tr("Light")),
            (Scheme.DARK, tr("Dark")),
        ):
            schemes.addItem(text, scheme)
        schemes.setCurrentIndex(schemes.findData(self._theme.scheme))
        schemes.currentIndexChanged.connect(lambda place: self._theme.set_scheme(schemes.itemData(place)))
        row.addWidget(schemes)
        return row

    def _build_welcome(self, column: QVBoxLayout) -> None:
        column.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(label(tr("Welcome to Stationmaster"), size=fonts.FIGURE, weight=fonts.BOLD, align=middle))
        column.addSpacing(4)
        self._sentence = label(tr(_SENTENCE), size=fonts.EMPHASIS, tone=Tone.MUTED, align=middle, wrap=True)
        column.addWidget(self._sentence)
        column.addSpacing(28)

    def _build_cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(CARD_GAP)
        row.addStretch(1)
        for words in _CARDS:
            row.addWidget(self._build_card(words))
        row.addStretch(1)
        return row

    def _build_card(self, words: _Words) -> Frame:
        card = Frame()
        self._cards.append(card)
        card.set_accent(words.choice is Choice.DEMO)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(0)
        column.addWidget(Art(words.scene))
        inner = QVBoxLayout()
        inner.setContentsMargins(INSIDE, 20, INSIDE, 0)
        inner.setSpacing(4)
        inner.addWidget(label(tr(words.title), size=fonts.TITLE, weight=fonts.BOLD, wrap=True))
        inner.addWidget(label(tr(words.note), size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        inner.addSpacing(12)
        tone = Tone.DONE if words.choice is Choice.DEMO else Tone.MUTED
        for promise in words.promises:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(Glyph("check", 16, tone), 0, Qt.AlignmentFlag.AlignTop)
            said = label(tr(promise), wrap=True)
            self._lines.append(said)
            line.addWidget(said, 1)
            inner.addLayout(line)
            inner.addSpacing(4)
        inner.addStretch(1)
        kind = Kind.PRIMARY if words.choice is Choice.DEMO else Kind.PLAIN
        button = Button(tr(words.button), kind=kind, size=Size.HERO, key=words.key)
        button.set_yielding()
        button.clicked.connect(lambda: self._choose(words.choice))
        self._buttons.append(button)
        inner.addWidget(button)
        column.addLayout(inner, 1)
        return card

    def _build_shared(self) -> Frame:
        """The fourth way, for those who work together: one line, so that the three stay the question."""
        card = Frame()
        card.setMinimumHeight(SHARED_HEIGHT)
        row = QHBoxLayout(card)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(16)
        row.addWidget(Glyph("users", 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(label(tr("Use a shared database"), weight=fonts.STRONG))
        note = tr("Several places of work, one stock: join a PostgreSQL that is there, or make one from here")
        words.addWidget(label(note, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        button = Button(tr("Join other stations"), key="S")
        button.clicked.connect(lambda: self._choose(Choice.SHARED))
        self._buttons.append(button)
        row.addWidget(button)
        return card

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("printer", 16))
        row.addWidget(label(tr("Papers are printed as PDF into a folder"), size=fonts.CAPTION, tone=Tone.MUTED))
        row.addStretch(1)
        row.addWidget(label(tr("Data is kept on this computer"), size=fonts.CAPTION, tone=Tone.MUTED))
        return row

    # -- choosing --

    def _choose(self, choice: Choice) -> None:
        if not self._buttons[0].isEnabled():
            return
        path = ""
        if choice is Choice.IMPORT:
            path, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", tr(FILE_KINDS))
            if not path:
                return
        self.chosen.emit(choice, path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0, Qt.Key.Key_I: 1, Qt.Key.Key_E: 2, Qt.Key.Key_S: 3}
        place = keys.get(Qt.Key(event.key()))
        if place is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if place == 0 and isinstance(focused, Button) and focused in self._buttons:
            place = self._buttons.index(focused)
        self._choose(_ORDER[place])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(Choice.IMPORT, str(Path(paths[0])))


@dataclass(frozen=True, slots=True)
class _Words:
    """What one card says."""

    choice: Choice
    scene: Scene
    title: str
    note: str
    promises: tuple[str, ...]
    button: str
    key: str


# As the buttons stand.
_ORDER = (Choice.DEMO, Choice.IMPORT, Choice.EMPTY, Choice.SHARED)
_SENTENCE = mark("Orders from every channel, packed and shipped from your own building. How do you want to start?")
_CARDS = (
    _Words(
        Choice.DEMO,
        Scene.PRODUCTS,
        mark("Try the demo shop"),
        mark("first label in about 3 minutes"),
        (
            mark("40 products, 120 orders, 3 stores"),
            mark("No printer or scanner needed"),
            mark("Kept apart from your own data"),
        ),
        mark("Open the demo shop"),
        "Return",
    ),
    _Words(
        Choice.IMPORT,
        Scene.FILE,
        mark("Import my data"),
        mark("CSV files, or drop one on this page"),
        (
            mark("Shopify orders, and counted stock"),
            mark("Checked before anything is written"),
            mark("The same file twice is safe"),
        ),
        mark("Choose a file"),
        "I",
    ),
    _Words(
        Choice.EMPTY,
        Scene.SHELVES,
        mark("Start empty"),
        mark("look around first"),
        (
            mark("An empty shop on this computer"),
            mark("Import whenever you like"),
            mark("The demo stays one command away"),
        ),
        mark("Start empty"),
        "E",
    ),
)
