"""The pages of an import while it works, and of what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.channels.base import Kind
from app.ui import fonts
from app.ui.formats import as_begun, number
from app.ui.i18n import tr, trn
from app.ui.importing.check import Figure
from app.ui.importing.job import Imported
from app.ui.importing.problem_card import ProblemCard
from app.ui.importing.problems import kinds_of
from app.ui.theme import Status
from app.ui.widgets.button import Button
from app.ui.widgets.card import Panel
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.progress import Progress
from app.ui.widgets.scroll import scroll_area
from app.ui.widgets.stat_card import StatCard

MARGIN = 24


class WorkPage(Panel):
    """A bar with n of N and Cancel; without a known length it only says what goes on. Signals: ``cancelled()``."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._title = label("", size=fonts.TITLE, weight=fonts.BOLD, align=Qt.AlignmentFlag.AlignHCenter)
        self._words = label("", tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignHCenter)
        self._note = label("", size=fonts.CAPTION, tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignHCenter)
        self._bar = Progress(width=480, height=8)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Glyph("file-spreadsheet", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(8)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._note)
        column.addSpacing(8)
        cancel = Button(tr("Cancel"), icon="x", does="import.back")
        cancel.clicked.connect(self.cancelled)
        column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_work(self, title: str, note: str) -> None:
        """Begins anew."""
        self._title.setText(title)
        self._note.setText(note)
        self._words.setText("")
        self._bar.hide()

    def set_progress(self, done: int, total: int) -> None:
        """Rows that are done, of all rows of the file."""
        self._bar.setVisible(total > 0)
        self._bar.set_progress(done, total)
        self._words.setText(trn("{done} of {n} row", "{done} of {n} rows", total, done=number(done)))

    def say_stopping(self) -> None:
        """Cancel was heard."""
        self._words.setText(tr("Stopping after what is being written"))

    @property
    def words(self) -> str:
        """The line over the bar."""
        return self._words.text()


class DonePage(Panel):
    """What became of an import. Signals: ``save_wanted()`` its problems are to be saved."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self.figures: list[StatCard] = []
        body = Panel(QPalette.ColorRole.Base)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._glyph = Glyph("circle-check", 40, Tone.DONE)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = label("", size=fonts.FIGURE, weight=fonts.BOLD)
        self._sentence = label("", tone=Tone.MUTED, wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        head.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column.addLayout(head)
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        column.addLayout(self._row)
        self._bar = FlowLayout(gap=12)
        column.addLayout(self._bar)
        self.problems = ProblemCard(can_show=False)
        self.problems.save_wanted.connect(self.save_wanted)
        column.addWidget(self.problems)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll_area(body))

    def add_button(self, button: QWidget) -> None:
        """Adds a way on, behind those that are there."""
        self._bar.addWidget(button)

    def show_imported(self, imported: Imported, file: str) -> None:
        """Shows the outcome."""
        stopped = imported.stopped
        self._glyph.set_glyph("circle-pause" if stopped else "circle-check", Tone.ATTENTION if stopped else Tone.DONE)
        self._title.setText(imported.title)
        self._sentence.setText(sentence_of(imported, file))
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.figures.clear()
        for figure in figures_of(imported):
            card = StatCard(figure.icon, figure.status, figure.word)
            card.set_figure(figure.figure, figure.sub)
            self._row.addWidget(card, 1)
            self.figures.append(card)
        kinds = kinds_of(imported.problems)
        self.problems.set_problems(kinds, len(imported.problems), tr("Mend them in the file, then import it again"))
        self._fit()
        self.setAccessibleName(f"{imported.title}. {self._sentence.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # What is above the card, and the margin below it.
        self.problems.fit(self.height() - self.problems.geometry().top() - MARGIN)

    @property
    def words(self) -> str:
        """Title and sentence."""
        return f"{self._title.text()}. {self._sentence.text()}"


def sentence_of(imported: Imported, file: str) -> str:
    """What else is to be known, in whole sentences."""
    parts = [tr("From {file}.", file=file)]
    if imported.stopped:
        parts.append(tr("Import the file again to go on: what is in stays and is not doubled. Or undo what is in."))
    if imported.review:
        parts.append(
            trn(
                "{n} order needs a look: its timeline says why.",
                "{n} orders need a look: their timeline says why.",
                imported.review,
            )
        )
    for extra in imported.extras:
        text = as_begun(extra)
        parts.append(text if text.endswith(".") else f"{text}.")
    return " ".join(parts)


def figures_of(imported: Imported) -> tuple[Figure, ...]:
    """The counts."""
    count = len(imported.problems)
    left_out = ("octagon-x", Status.ERROR) if count else ("check", Status.DONE)
    stored = tr("stored") if imported.kind is Kind.STOCK else tr("new")
    new = Figure("plus", Status.DONE, number(imported.new), stored, tr("written just now"))
    same = Figure("equal", Status.WAITING, number(imported.unchanged), tr("unchanged"), tr("were here already"))
    figures = [new, same]
    if imported.kind is not Kind.STOCK:
        by = tr("by what the file says")
        figures.append(Figure("pencil", Status.ACTIVE, number(imported.updated), tr("updated"), by))
    fine = tr("so far") if imported.stopped else tr("every row was used")
    word = tr("problem") if count == 1 else tr("problems")
    figures.append(Figure(*left_out, number(count), word, tr("left out") if count else fine))
    return tuple(figures)
