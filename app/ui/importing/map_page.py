"""The step Map: each column with some of its values, the field that it means, and how well the values fit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.channels.base import Kind
from app.channels.mapping import FIELDS
from app.channels.mapping import Choice as Question
from app.ui import fonts
from app.ui.formats import number
from app.ui.i18n import said, tr, trn
from app.ui.importing.check import KIND_NAMES
from app.ui.importing.map_model import ColumnFacts, MapModel, title_of
from app.ui.widgets.card import Card, Panel
from app.ui.widgets.field import Choice, Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import PlainLabel, Tone, label
from app.ui.widgets.scroll import scroll_area

MARGIN = 24
_GOOD = 0.995


class MapPage(Panel):
    """What the columns are. Signals: ``changed()`` the mapping is another; ``kind_chosen(Kind)`` the rows are."""

    changed = Signal()
    kind_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QPalette.ColorRole.Base, parent=parent)
        self._model: MapModel | None = None
        self.fields: list[Choice] = []
        self.questions: list[Choice] = []
        self.constants: dict[str, Field] = {}
        self._marks: list[tuple[Glyph, PlainLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 4, MARGIN, 16)
        column.setSpacing(12)
        column.addLayout(self._build_kind())
        self._questions = QWidget()
        self._question_rows = QVBoxLayout(self._questions)
        self._question_rows.setContentsMargins(0, 0, 0, 0)
        self._question_rows.setSpacing(8)
        column.addWidget(self._questions)
        self._card = Card(tr("Columns"), flush=True)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        area = scroll_area(self._body)
        area.setAccessibleName(tr("Columns"))
        self._card.body.addWidget(area)
        column.addWidget(self._card, 1)

    @property
    def model(self) -> MapModel | None:
        """The mapping that is being made."""
        return self._model

    @property
    def words(self) -> str:
        """What is still missing, or that nothing is."""
        return self._missing.text()

    def show_model(self, model: MapModel) -> None:
        """Shows a mapping to begin with."""
        self._model = model
        self.kind.setCurrentIndex(list(Kind).index(model.kind))
        self._build_columns(model)
        self._refresh()

    # -- inside --

    def _build_kind(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.kind = Choice(name=tr("What the rows are"))
        for kind in Kind:
            self.kind.addItem(tr(KIND_NAMES[kind]), kind)
        self.kind.activated.connect(lambda place: self.kind_chosen.emit(list(Kind)[place]))
        caption = label(tr("The rows are"), weight=fonts.STRONG)
        caption.setBuddy(self.kind)
        self._glyph = Glyph("triangle-alert", 16, Tone.ATTENTION)
        self._missing = label("", flow=True)
        row.addWidget(caption)
        row.addWidget(self.kind)
        row.addSpacing(16)
        row.addWidget(self._glyph)
        row.addWidget(self._missing, 1)
        return row

    def _build_columns(self, model: MapModel) -> None:
        focused = next((place for place, field in enumerate(self.fields) if field.hasFocus()), None)
        _clear(self._grid)
        self.fields, self._marks = [], []
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for place, facts in enumerate(model.columns):
            self._add_column(model, place, facts)
        self._grid.setRowStretch(len(model.columns), 1)
        if focused is not None and focused < len(self.fields):
            self.fields[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.fields:
            self.setFocusProxy(self.fields[0])

    def _add_column(self, model: MapModel, place: int, facts: ColumnFacts) -> None:
        name = _head(facts.name or tr("column {n}", n=number(place + 1)))
        shown = ", ".join(facts.samples) if facts.samples else tr("always empty")
        samples = label(shown, tone=Tone.MUTED, elide=True)
        field = Choice(name=tr("Meaning of the column {column}", column=facts.name))
        field.addItem(tr("Leave out"), "")
        for spec in FIELDS[model.kind]:
            field.addItem(title_of(spec), spec.name)
        field.setCurrentIndex(max(0, field.findData(model.field_at(facts.place))))
        field.setFixedWidth(fonts.dp(240))
        field.activated.connect(lambda _place, column=place: self._on_field(column))
        glyph, share = Glyph("circle", 16, Tone.MUTED), label("", size=fonts.CAPTION)
        share.setFixedWidth(fonts.dp(150))
        for at, widget in enumerate((name, samples, field, glyph, share)):
            self._grid.addWidget(widget, place, at)
        self.fields.append(field)
        self._marks.append((glyph, share))

    def _on_field(self, place: int) -> None:
        if self._model is None:
            return
        self._model.set_field(place, str(self.fields[place].currentData()))
        for other, field in enumerate(self.fields):
            field.setCurrentIndex(max(0, field.findData(self._model.field_at(other))))
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        """Marks the columns, asks the questions that are open now, says what is missing."""
        model = self._model
        if model is None:
            return
        for place, (glyph, share) in enumerate(self._marks):
            _mark(glyph, share, model.good(place))
        missing = model.missing()
        if missing:
            self._missing.setText(tr("Still needed: {fields}", fields=", ".join(missing)))
        else:
            mapped = len(model.mapping.columns)
            self._missing.setText(trn("{n} column is used", "{n} columns are used", mapped))
        icon, tone = ("triangle-alert", Tone.ATTENTION) if missing else ("circle-check", Tone.DONE)
        self._glyph.set_glyph(icon, tone)
        self._ask(model)

    def _ask(self, model: MapModel) -> None:
        """The choices with both readings of a cell, and what may be said for all rows at once."""
        asked = [(question.name, question.field, question.cell) for question in model.choices()]
        wanted = [spec.name for spec in model.constants()]
        key = (asked, wanted)
        if key == getattr(self, "_asked", None):
            return
        self._asked = key
        _clear(self._question_rows)
        self.questions, self.constants = [], {}
        for question in model.choices():
            self._question_rows.addLayout(self._question(model, question))
        for spec in model.constants():
            self._question_rows.addLayout(self._constant(model, spec.name, title_of(spec)))
        self._questions.setVisible(bool(asked or wanted))

    def _question(self, model: MapModel, question: Question) -> FlowLayout:
        choice = Choice(name=tr("How {cell} is read", cell=question.cell))
        for option in question.options:
            choice.addItem(f"{said(option.title)}   →   {said(option.example)}", option.value)
        choice.setCurrentIndex(max(0, choice.findData(model.chosen(question))))
        note = tr("The file itself decides this") if question.certain else tr("The file does not decide this: check it")
        choice.activated.connect(lambda _place: self._on_answer(question, str(choice.currentData())))
        self.questions.append(choice)
        return _line(tr("“{cell}” is", cell=question.cell), choice, note)

    def _constant(self, model: MapModel, name: str, title: str) -> FlowLayout:
        field = Field(name=tr("{field} of all rows", field=title))
        field.setFixedWidth(fonts.dp(240))
        field.setText(model.mapping.constants.get(name, ""))
        field.textChanged.connect(lambda text: self._on_constant(name, text))
        self.constants[name] = field
        return _line(tr("{field} of all rows", field=title), field, tr("if no column says it"))

    def _on_answer(self, question: Question, value: str) -> None:
        if self._model is not None:
            self._model.choose(question, value)
            self.changed.emit()

    def _on_constant(self, name: str, text: str) -> None:
        if self._model is not None:
            self._model.set_constant(name, text)
            self._refresh()
            self.changed.emit()


def _mark(glyph: Glyph, share: PlainLabel, good: float | None) -> None:
    if good is None:
        glyph.set_glyph("minus", Tone.MUTED)
        share.setText("")
    elif good >= _GOOD:
        glyph.set_glyph("circle-check", Tone.DONE)
        share.setText(tr("all values fit"))
    else:
        glyph.set_glyph("triangle-alert", Tone.ATTENTION)
        share.setText(tr("{n} % of the values fit", n=int(good * 100)))


def _line(caption: str, widget: QWidget, note: str) -> FlowLayout:
    row = FlowLayout()
    widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    for part in (_head(caption), widget, label(note, size=fonts.CAPTION, tone=Tone.MUTED, flow=True)):
        row.addWidget(part)
    return row


def _head(text: str) -> PlainLabel:
    """What stands before a row, all of the same width."""
    head = label(text, weight=fonts.STRONG, elide=True)
    head.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    head.setFixedWidth(fonts.dp(200))
    return head


_Layout = QGridLayout | QVBoxLayout | FlowLayout


def _clear(layout: _Layout) -> None:
    """Takes everything out of a layout, and out of those in it."""
    while (item := layout.takeAt(0)) is not None:
        inner: Callable[[], object] = item.layout
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(found := inner(), QGridLayout | QVBoxLayout | FlowLayout):
            _clear(found)
