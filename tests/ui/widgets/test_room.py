"""What gives way where there is no room, so that no word is cut off: rows, buttons, steps, placeholders."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui import fonts
from app.ui.theme import Theme
from app.ui.widgets import button as button_module
from app.ui.widgets import stepper as stepper_module
from app.ui.widgets.button import Button
from app.ui.widgets.cells import Column, Row, TableModel, number_cell, text_cell, two_lines
from app.ui.widgets.column_room import fit_columns, text_room
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.stepper import Step, Stepper, StepState
from app.ui.widgets.table import StationTable
from app.ui.widgets.toast import Toast, ToastBar

STEPS = [
    Step("Imported", StepState.DONE, "Today 16:00"),
    Step("Released", StepState.NOW, "7 units to release"),
    Step("Shipped", StepState.LATER),
]


def flow(qtbot: QtBot, widths: list[int]) -> tuple[QWidget, list[QPushButton]]:
    box = QWidget()
    qtbot.addWidget(box)
    row, made = FlowLayout(box, gap=10), [QPushButton() for _ in widths]
    for each, width in zip(made, widths, strict=True):
        each.setFixedSize(width, 30)
        row.addWidget(each)
    return box, made


def test_a_row_goes_on_in_the_next_line(qtbot: QtBot, theme: Theme) -> None:
    box, made = flow(qtbot, [100, 100, 100])
    row = box.layout()
    assert row is not None
    assert (row.sizeHint().width(), row.heightForWidth(320), row.heightForWidth(319)) == (320, 30, 70)
    made[2].hide()
    assert row.heightForWidth(210) == 30  # what is hidden takes no room
    made[2].show()
    box.resize(215, 70)
    box.show()
    assert [each.geometry().topLeft().toTuple() for each in made] == [(0, 0), (110, 0), (0, 40)]


def test_a_row_begins_at_the_right_where_one_reads_from_there(qtbot: QtBot, theme: Theme) -> None:
    box, made = flow(qtbot, [100, 60])
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(200, 30)
    box.show()
    assert [each.geometry() for each in made] == [QRect(100, 0, 100, 30), QRect(30, 0, 60, 30)]


def test_a_button_leaves_out_its_key_then_its_icon_and_never_its_words(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    for name in ("paint_caps", "paint_icon", "paint_text"):
        monkeypatch.setattr(button_module, name, lambda *_given, kind=name, **_named: drawn.append(kind))
    button = Button("Release", icon="play", key="Return")
    qtbot.addWidget(button)

    def shown(width: int) -> set[str]:
        drawn.clear()
        button.resize(width, button.sizeHint().height())
        button.grab()
        return set(drawn)

    whole, least = button.sizeHint().width(), button.minimumSizeHint().width()
    assert least == whole
    button.set_yielding()
    least = button.minimumSizeHint().width()
    assert shown(whole) == {"paint_icon", "paint_text", "paint_caps"}
    assert shown(whole - 2) == {"paint_icon", "paint_text"}
    assert shown(least) == {"paint_text"}
    sign = Button("", icon="x", tip="Close")
    qtbot.addWidget(sign)
    sign.set_yielding()
    assert sign.minimumSizeHint() == sign.sizeHint()


@pytest.mark.parametrize("spread", [True, False])
def test_steps_leave_out_words_before_they_overlap(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, spread: bool
) -> None:
    drawn: list[tuple[str, QRectF]] = []

    def note(_painter: object, rect: QRectF, text: str, *_more: object) -> None:
        if text and not text.isdecimal():
            drawn.append((text, rect))

    monkeypatch.setattr(stepper_module, "paint_text", note)
    steps = Stepper(spread=spread)
    qtbot.addWidget(steps)
    steps.set_steps(STEPS)

    def words(width: int) -> list[str]:
        drawn.clear()
        steps.resize(width, steps.sizeHint().height())
        steps.grab()
        titles = [rect for text, rect in drawn if text in {step.title for step in STEPS}]
        assert all(left.right() <= right.left() for left, right in itertools.pairwise(titles))
        assert all(rect.right() <= width + 2 for _, rect in drawn)
        return [text for text, _ in drawn]

    whole = ["Imported", "Today 16:00", "Released", "7 units to release", "Shipped"]
    assert words(steps.sizeHint().width()) == whole
    seen = [words(width) for width in range(steps.sizeHint().width(), steps.minimumSizeHint().width() - 1, -4)]
    kept = [shape for place, shape in enumerate(seen) if place == 0 or shape != seen[place - 1]]
    assert kept[-1] == []
    assert ["Released", "7 units to release"] in kept
    assert steps.accessibleDescription() == "Imported done, Released now, Shipped later"


@pytest.mark.parametrize("scale", [100, 150])
def test_a_toast_says_a_long_text_in_two_lines(qtbot: QtBot, theme: Theme, scale: int) -> None:
    theme.set_text_scale(scale)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    bar = ToastBar(window)
    window.show()
    bar.show_toast(Toast("Saved", action="Undo", run=lambda: None))
    short = bar.size()
    long = "167 Aufträge freigegeben, bei 1 schon der Fall, 72 nicht änderbar"
    bar.show_toast(Toast(long, action="Rückgängig", run=lambda: None))
    assert bar.width() > short.width()
    assert short.height() < bar.height() < 2 * short.height()
    assert window.rect().contains(bar.geometry())


def test_a_field_with_no_room_for_its_placeholder_shows_the_short_one(qtbot: QtBot, theme: Theme) -> None:
    field = Field("Search orders, SKU, name, or scan", short="Search", icon="search", key="Ctrl+F")
    qtbot.addWidget(field)
    field.resize(field.whole_width, 36)
    field.show()
    assert field.placeholderText() == "Search orders, SKU, name, or scan"
    field.resize(field.whole_width - 1, 36)
    assert field.placeholderText() == "Search"
    field.set_hint("Settings")
    assert field.placeholderText() == "Settings"
    assert field.accessibleName() == "Search orders, SKU, name, or scan"


def test_columns_are_as_wide_as_their_texts_before_one_is_left_out(qtbot: QtBot, theme: Theme) -> None:
    columns = [Column("name", "Product", 100, stretch=True), Column("from", "From", 116), Column("sum", "Sum", 80)]
    model = TableModel(columns)
    name = "Field Notebook dotted A5"
    model.set_rows([Row(1, (two_lines(name, "NB", picture=""), text_cell("Main St"), number_cell("9.50")))])
    table = StationTable(model, name="Lines")
    qtbot.addWidget(table)
    needed = {one: text_room(table, one, 360) for one in ("name", "from")}
    assert needed["name"] > fonts.text_width(fonts.font(), name) + 52 and needed["from"] < 116
    fit_columns(table, ("sum", "from"), needed["name"] + needed["from"] + 80, needed)
    assert [table.isColumnHidden(place) for place in range(3)] == [False] * 3
    assert table.columnWidth(1) == needed["from"]
    fit_columns(table, ("sum", "from"), needed["name"] + needed["from"] + 79, needed)
    assert [table.isColumnHidden(place) for place in range(3)] == [False, False, True]
    assert text_room(table, "name", 120) == 120
