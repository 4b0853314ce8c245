"""Notes and tags of an order: what the shop wrote, what people wrote here, and the box to write another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.queries.order_page import NoteView
from app.services.order_notes import MAX_NOTE
from app.ui import fonts
from app.ui.drafts import Form
from app.ui.formats import day_time, full_time
from app.ui.i18n import tr
from app.ui.key_words import key_said
from app.ui.mirror import painter_of, typing_side
from app.ui.orders.draft_card import DraftCard
from app.ui.orders.parts import TagRows, breakable
from app.ui.orders.reads import OrderData
from app.ui.theme import tokens_of
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import RADIUS, paint_ring, paint_round
from app.ui.widgets.sections import emptied

_MOST_ATTRIBUTES, _LONGEST_ATTRIBUTE = 12, 200
_BOX_HEIGHT = 84


class NotesCard(Card):
    """Tags, notes, and what else the channel told; hides where nothing is. Signals: ``remove_wanted(note id)``."""

    remove_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Notes and tags"))

    def show_order(self, data: OrderData) -> None:
        """Shows notes and tags of an order."""
        view = data.view
        emptied(self.body)
        self.setVisible(bool(view.row.tags or view.note or view.attributes or view.notes))
        if view.row.tags:
            self.body.addWidget(TagRows(view.row.tags))
        for note in view.notes:
            self.body.addLayout(self._note(note, data))
        if view.note:
            self.body.addWidget(label(breakable(f"“{view.note}”"), wrap=True, selectable=True))
            where = tr("From the shop, on the packing slip")
            self.body.addWidget(label(where, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True))
        told = "\n".join(_attribute_lines(view.attributes))
        if told:
            self.body.addWidget(label(breakable(told), size=fonts.CAPTION, tone=Tone.MUTED, wrap=True, selectable=True))

    def _note(self, note: NoteView, data: OrderData) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(breakable(note.text), wrap=True, selectable=True))
        by = tr("{person}, {when}", person=note.user, when=day_time(note.recorded_at, data.now))
        exact = full_time(note.recorded_at)
        words.addWidget(label(by, size=fonts.CAPTION, tone=Tone.MUTED, wrap=True, tip=exact))
        row.addLayout(words, 1)
        remove = Button("", kind=Kind.GHOST, size=Size.SMALL, icon="x", tip=tr("Take this note away"))
        remove.clicked.connect(lambda: self.remove_wanted.emit(note.id))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _attribute_lines(attributes: Sequence[tuple[str, str]]) -> list[str]:
    """What the channel told besides, shortened: these texts come from web forms and can be anything."""
    lines = [f"{name}: {' '.join(value.split())}"[:_LONGEST_ATTRIBUTE] for name, value in attributes if value.strip()]
    rest = len(lines) - _MOST_ATTRIBUTES
    return lines if rest <= 0 else [*lines[:_MOST_ATTRIBUTES], tr("and {count} more", count=rest)]


class NoteBox(QPlainTextEdit):
    """A few lines of plain text in the look of ``Field``; Tab goes on to the next control."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.font())
        self.setTabChangesFocus(True)
        option = self.document().defaultTextOption()
        option.setAlignment(typing_side(self))
        self.document().setDefaultTextOption(option)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(8, 6, 8, 6)

    def sizeHint(self) -> QSize:
        return QSize(fonts.dp(200), fonts.dp(_BOX_HEIGHT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame.update()

    @property
    def _frame(self) -> QWidget:
        return self.parentWidget() or self


class _BoxFrame(QWidget):
    """The edge and the ring around a box of text: a scroll area cannot paint outside its viewport."""

    def __init__(self, box: NoteBox) -> None:
        super().__init__()
        self._box = box
        row = QVBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.addWidget(box)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        rect = QRectF(self.rect())
        paint_round(painter, rect, fill=tokens.surface, edge=tokens.edge, radius=RADIUS)
        if self._box.hasFocus():
            paint_ring(painter, rect, tokens)


class NoteForm(DraftCard):
    """Writes a note. Signals: ``note_wanted(order id, text)``; ``left()`` closed without writing, or after it."""

    note_wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(tr("Add a note"), Form.NOTE)
        self.box = NoteBox(tr("What the others should know about this order"))
        palette = self.box.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.box.setPalette(palette)
        self.box.textChanged.connect(self._keep_draft)
        self._save = Button(tr("Add note"), kind=Kind.PRIMARY, does="order.save")
        self._save.clicked.connect(self.save)
        drop = Button(tr("Close without saving"), does="order.back")
        drop.clicked.connect(self.close_form)
        row = QHBoxLayout()
        row.setSpacing(8)
        hint = label(tr("Seen here only, not on papers."), size=fonts.CAPTION, tone=Tone.MUTED, wrap=True)
        row.addWidget(hint, 1)
        row.addWidget(drop)
        row.addWidget(self._save)
        self.body.addWidget(self.banner)
        self.body.addWidget(_BoxFrame(self.box))
        self.body.addLayout(row)
        self.hide()

    def open_form(self, order_id: int) -> None:
        """An empty box, or what was typed before a crash."""
        self._order_id, self._warned = order_id, False
        draft = self._drafts.load(Form.NOTE, order_id) if self._drafts is not None else None
        text = draft.data.get("text") if draft is not None else ""
        self.box.setPlainText(text if isinstance(text, str) else "")
        self.banner.clear()
        self.set_busy(False)
        self.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.box.toPlainText().strip()

    def set_busy(self, busy: bool) -> None:
        """While it is being written the form rests."""
        self._save.setEnabled(not busy)
        self.box.setReadOnly(busy)

    def save(self) -> None:
        """Asks to write the note; without a text it closes."""
        if not self.text:
            self.finish()
        elif len(self.text) > MAX_NOTE:
            self.banner.say(tr("A note has at most {n} characters.", n=MAX_NOTE))
        else:
            self.set_busy(True)
            self.note_wanted.emit(self._order_id, self.text)

    @property
    def is_touched(self) -> bool:
        """Whether there is a text."""
        return bool(self.text)

    def unsaved_words(self) -> tuple[str, str]:
        """That the note is not saved."""
        keys = {"save": key_said("order.save"), "back": key_said("order.back")}
        return tr("Your note is not saved."), tr("{save} saves it; {back} once more drops it.", **keys)

    def _keep_draft(self) -> None:
        if self._drafts is not None and not self.isHidden() and self.text:
            self._drafts.save(Form.NOTE, self._order_id, {"text": self.box.toPlainText()})
