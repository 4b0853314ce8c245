"""No word of Buying is cut at 1366 x 768 in a language that is 40 % longer, nor where a screen reads from the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.buying.reads import Tab
from app.ui.i18n import install
from app.ui.language import LONG, MIRRORED, use
from app.ui.theme import Theme
from tests.ui.buying_desk import BuyingDesk, at_buying, bought
from tests.ui.clipping import clipped_texts


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    install(qapp, "en")
    use(qapp, "")


def _states(desk: BuyingDesk) -> Iterator[tuple[str, Callable[[], object]]]:
    view = desk.view
    yield "to order", lambda: view.show_tab(Tab.TO_ORDER)
    yield "of whom", view.to_order._ask_supplier
    for tab in (Tab.DRAFTS, Tab.AWAITED, Tab.LATE, Tab.SUPPLIERS):
        yield tab.value, partial(view.show_tab, tab)
    yield "goods", lambda: view._ask_goods(change=False)
    yield "supplier", lambda: view._ask_supplier(None)
    yield "all", lambda: view.show_tab(Tab.EVERY)
    yield "day", lambda: view._do("date")
    yield "new", lambda: view._open_draft(None)
    yield "nothing in it", view.draft.save


@pytest.mark.parametrize(("language", "mark"), [(LONG, "["), (MIRRORED, "\u200f")], ids=["longer", "mirrored"])
def test_no_word_is_cut_off(
    qtbot: QtBot, speaker: QApplication, theme: Theme, sqlite_template: Path, tmp_path: Path, language: str, mark: str
) -> None:
    install(speaker, language)
    faults: dict[str, list[str]] = {}
    with at_buying(qtbot, theme, bought(sqlite_template, tmp_path)) as desk:
        for name, show in _states(desk):
            show()
            desk.settle()
            if words := [text for text in clipped_texts(desk.window, mark) if "Sample" not in text]:
                faults[name] = words
    assert faults == {}
