"""The form of a new order and the customers' screens have room for their words, in longer languages too."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.context import AppContext
from app.services.customer_notes import add_customer_note
from app.ui.i18n import install
from app.ui.language import LONG, MIRRORED, use
from app.ui.theme import Theme
from tests.databases import filled_copy
from tests.factories import count, incoming, line, take_in
from tests.ui.clipping import clipped_texts
from tests.ui.counter_desk import at_counter


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    install(qapp, "en")
    use(qapp, "")


def fill(shop: AppContext) -> None:
    """A shop with stock at two places and a customer."""
    count(shop, {("MUG", "Main St"): 5, ("SOCK", "Harbour"): 3})
    take_in(shop, incoming("900", line("MUG", fulfilled=1)))
    add_customer_note(shop.run, 1, "Rings twice", op_id=uuid.uuid4())


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """The file of that shop."""
    return filled_copy(sqlite_template, tmp_path, fill)


@pytest.mark.parametrize(
    ("language", "scale", "mark"),
    [(LONG, 100, "["), (MIRRORED, 100, "\u200f"), (LONG, 150, "[")],
    ids=["longer", "mirrored", "longer at 150 percent"],
)
def test_no_word_is_cut_off_at_1366_by_768(
    qtbot: QtBot, speaker: QApplication, theme: Theme, shop_file: Path, language: str, scale: int, mark: str
) -> None:
    install(speaker, language)
    theme.set_text_scale(scale)
    faults: dict[str, list[str]] = {}
    with at_counter(qtbot, theme, shop_file, size=(1366, 768)) as counter:

        def look(name: str) -> None:
            counter.settle()
            if words := [text for text in clipped_texts(counter.window, mark) if "Sample" not in text]:  # names
                faults[name] = words

        look("empty")
        counter.scan("MUG")
        counter.scan("SOCK")
        counter.view.form.lines.rows[1].cells["quantity"].setText("9")
        counter.view.form.lines.rows[1].edited.emit()
        counter.view.form.money.tax_mode.setCurrentIndex(2)
        look("lines")
        counter.take()
        look("faults")
        counter.window.show_view("customers")
        look("list")
        counter.customers.open_customer(1)
        counter.settle()
        counter.customers.page.show_link()
        look("card")
        counter.customers.page.open_edit()
        counter.customers.page.edit.add.click()
        look("edit")
    assert faults == {}, faults
