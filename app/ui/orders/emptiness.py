"""What stands where the list is empty: the first steps of a new shop, or the terms of the search that could go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label

_MOST_TERMS = 5
_MOST_LETTERS = 32


class FirstUse(EmptyState):
    """No orders at all. Signals: ``import_wanted()``; ``demo_wanted()``."""

    import_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self) -> None:
        bring = Button(
            tr("Import CSV"), kind=Kind.PRIMARY, size=Size.HERO, icon="file-spreadsheet", does="orders.import"
        )
        demo = Button(tr("Load demo shop"), size=Size.HERO, icon="rocket")
        super().__init__(
            "inbox",
            tr("No orders yet"),
            tr("Bring a file from your shop, or look around with demo data.\nOrders then appear here by themselves."),
            [bring, demo],
            foot=tr("Or drop a .csv or .xlsx file anywhere in this window"),
        )
        bring.clicked.connect(self.import_wanted)
        demo.clicked.connect(self.demo_wanted)


class NoMatch(QWidget):
    """Nothing fits. Signals: ``query_wanted(text)`` the search without one of its terms; ``all_wanted()``."""

    query_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, align=centre, wrap=True)
        self._sentence = label("", tone=Tone.MUTED, align=centre, wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._made: list[Button] = []
        foot = QHBoxLayout()
        self.show_all = Button(tr("Show all orders"), icon="list", does="orders.view_1")
        self.show_all.clicked.connect(self.all_wanted)
        foot.addStretch(1)
        foot.addWidget(self.show_all)
        foot.addStretch(1)
        column.addStretch(1)
        column.addWidget(Glyph("search", 40), 0, centre)
        column.addSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(12)
        column.addLayout(self._buttons)
        column.addSpacing(4)
        column.addLayout(foot)
        column.addStretch(1)

    @property
    def offers(self) -> tuple[Button, ...]:
        """The buttons that drop a term."""
        return tuple(self._made)

    def say_nothing(self, title: str, sentence: str, *, whole: bool) -> None:
        """A view that was not changed has nothing in it; ``whole``: it is the view of all orders."""
        self._say(title, sentence, [], whole=whole)

    def say_terms(self, text: str, spans: Sequence[tuple[int, int]], *, whole: bool) -> None:
        """A search fits nothing: each of its terms (from, to) could go."""
        named = [text[start:end] for start, end in spans]
        first = _short(named[0]) if len(named) == 1 else ""
        title = tr("0 match: drop “{term}”?", term=first) if first else tr("0 match: drop a term?")
        without = [
            (term, " ".join((text[:start] + text[end:]).split()))
            for term, (start, end) in zip(named, spans, strict=True)
        ]
        self._say(title, tr("No order fits all of it."), without[:_MOST_TERMS], whole=whole)

    def _say(self, title: str, sentence: str, without: Sequence[tuple[str, str]], *, whole: bool) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title} {sentence}")
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._made = []
        self._buttons.addStretch(1)
        for term, rest in without:
            name = tr("Drop {term}", term=_short(term))
            button = Button(name, icon="x", parent=self)
            button.setToolTip(tr("Search without it"))
            button.clicked.connect(partial(self.query_wanted.emit, rest))
            self._made.append(button)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self.show_all.setVisible(not whole or bool(without))


def _short(term: str) -> str:
    return term if len(term) <= _MOST_LETTERS else term[: _MOST_LETTERS - 1] + "…"
