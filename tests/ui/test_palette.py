"""The command palette: what fits, in which order, and what its keys do; with real key events."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.action_table import SPECS, Spec
from app.ui.actions import GLOBAL, Actions
from app.ui.i18n import install, tr
from app.ui.main_window import MainWindow
from app.ui.palette.entries import MOST_IN_SECTION, Entry, Finder, Section
from app.ui.palette.panel import Palette
from app.ui.palette.score import fit, folded
from app.ui.palette.sources import PALETTE, action_entries
from app.ui.places import ALSO
from app.ui.scan_router import ScanRouter
from app.ui.settings.page_names import page_entries
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.view import Kit, View
from tests.ui.conftest import FakeContext, HeardSounds

CTRL = Qt.KeyboardModifier.ControlModifier

SPECS_HERE = [
    *(spec for spec in SPECS if spec.scope == GLOBAL),
    Spec("orders.release", "Release to picking", ("R",), also="let go, wave", chosen=True),
    Spec("orders.hold", "Put on hold", ("H",), also="stop, block", chosen=True),
    Spec("orders.columns", "Columns", ("Ctrl+Shift+C",), also="choose what the list shows"),
    Spec("packing.park", "Park", ("F8", "Ctrl+D"), also="set aside"),
]


class Orders(View):
    view_id, title, icon = "orders", "Orders", "inbox"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.field = QLineEdit(self)
        self.done: list[str] = []
        self.words = "3 selected orders"
        self.opened: list[object] = []
        self.setFocusProxy(self.field)
        for name in ("release", "hold", "columns"):
            setattr(self, name, self.bind(f"orders.{name}", partial(self.done.append, name)))

    def activate(self, argument: object = None) -> None:
        self.opened.append(argument)

    def chosen_words(self) -> str:
        return self.words


class Packing(View):
    view_id, title, icon = "packing", "Packing", "package"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.parked = 0
        self.bind("packing.park", self._park)

    def _park(self) -> None:
        self.parked += 1


class Desk:
    """A window with two views."""

    def __init__(self, qtbot: QtBot, kit: Kit, memory: QSettings | None = None) -> None:
        self.window = MainWindow(kit, memory=memory)
        qtbot.addWidget(self.window)
        self.orders, self.packing = Orders(kit), Packing(kit)
        self.window.add_view(self.orders)
        self.window.add_view(self.packing)
        self.window.restore()
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.show_view("orders")

    def open(self, text: str = "") -> Palette:
        """Ctrl+K and some letters."""
        self.press(Qt.Key.Key_K, CTRL)
        palette = self.window.findChildren(Palette)[-1]
        QTest.keyClicks(palette.field, text)
        return palette

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


@pytest.fixture
def kit(theme: Theme, tasks: Tasks, context: FakeContext) -> Kit:
    return Kit(context, tasks, Actions(SPECS_HERE), theme, HeardSounds())


@pytest.fixture
def desk(qtbot: QtBot, kit: Kit) -> Desk:
    return Desk(qtbot, kit)


def texts(palette: Palette) -> list[str]:
    return [hit.entry.text for hit in palette.hits]


# -- the score --


def score(query: str, text: str) -> int:
    found = fit(query, folded(text))
    return -1 if found is None else found.score


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("rel", "Release to picking", "Auto-release rule"),
        ("rel", "Auto-release rule", "Aurelia Conti"),
        ("rp", "Release to picking", "Reprint"),
        ("hold", "Hold", "Put on hold"),
        ("hold", "Put on hold", "Threshold"),
        ("pick", "Pick", "Release to picking"),
    ],
)
def test_beginnings_of_words_and_letters_together_fit_better(query: str, better: str, worse: str) -> None:
    assert score(query, better) > score(query, worse)


@pytest.mark.parametrize(
    ("query", "text", "fits"),
    [
        ("", "Anything", True),
        ("picking release", "Release to picking", True),
        ("muller", "Müller", True),
        ("1048", "#10482", True),
        ("zzz", "Release", False),
        ("release packing", "Release to picking", False),
        ("ea", "Release", False),
        ("rks", "Release to packing of all open orders and rests", False),
    ],
)
def test_what_fits_and_what_does_not(query: str, text: str, fits: bool) -> None:
    assert (score(query, text) >= 0) is fits


def test_the_places_that_fit_are_places_in_the_text() -> None:
    found = fit("rtp", folded("Release to picking"))
    assert found is not None
    assert found.places == (0, 8, 11)
    ligature = fit("to", folded("ﬁnal straße to"))
    assert ligature is not None and ligature.places == (12, 13)


def entry(entry_id: str, text: str, section: Section = Section.HERE, synonyms: Sequence[str] = ()) -> Entry:
    return Entry(entry_id, text, section, lambda: None, synonyms=tuple(synonyms))


def test_what_was_used_last_comes_first_in_its_section() -> None:
    entries = [entry("a", "Print slips"), entry("b", "Print labels"), entry("c", "Print pick list", Section.PLACES)]
    assert [hit.entry.id for hit in Finder(entries, ["b"]).find("print")] == ["b", "a", "c"]
    assert [hit.entry.id for hit in Finder(entries, ["b"]).find("")] == ["b", "a", "c"]


def test_words_that_are_shown_come_before_synonyms() -> None:
    entries = [entry("a", "Put on hold", synonyms=["stop"]), entry("b", "Stop the job")]
    hits = Finder(entries).find("stop")
    assert [(hit.entry.id, hit.synonym) for hit in hits] == [("b", ""), ("a", "stop")]


def test_several_words_may_fit_the_text_and_different_synonyms() -> None:
    entries = [
        entry("a", "Print", synonyms=["shipping label", "packing slip"]),
        entry("b", "Inventory", synonyms=["go to", "stock", "quantity"]),
    ]
    assert [hit.entry.id for hit in Finder(entries).find("print label")] == ["a"]
    assert [hit.entry.id for hit in Finder(entries).find("go to stock")] == ["b"]
    assert Finder(entries).find("print elephants") == []


_ASKED = [
    ("en", "ship", "order.ship"),
    ("en", "dispatch", "view_packing"),
    ("en", "send", "order.ship"),
    ("en", "refund", "order.cancel"),
    ("en", "money back", "order.cancel"),
    ("en", "pause", "orders.hold"),
    ("en", "print label", "orders.print"),
    ("en", "delivery note", "order.print"),
    ("en", "stock", "view_inventory"),
    ("en", "quantity", "view_inventory"),
    ("en", "go to customers", "view_customers"),
    ("en", "warehouse", "app.location"),
    ("en", "log out", "app.lock"),
    ("en", "notifications", "app.attention"),
    ("en", "dark mode", "settings.page.appearance"),
    ("en", "users", "settings.page.people"),
    ("de", "versenden", "order.ship"),
    ("de", "erstatten", "order.cancel"),
    ("de", "geld zurück", "order.cancel"),
    ("de", "pausieren", "orders.hold"),
    ("de", "suchen", "app.search"),
    ("de", "lieferschein", "orders.print"),
    ("de", "etikett drucken", "orders.print"),
    ("de", "bestand", "view_inventory"),
    ("de", "menge", "view_inventory"),
    ("de", "inventur", "view_counting"),
    ("de", "rückgängig", "app.undo"),
    ("de", "drucker", "settings.page.printing"),
    ("de", "dunkel", "settings.page.appearance"),
    ("es", "enviar", "order.ship"),
    ("es", "reembolso", "order.cancel"),
    ("es", "pausar", "orders.hold"),
    ("es", "buscar", "app.search"),
    ("es", "imprimir etiqueta", "orders.print"),
    ("es", "existencias", "view_inventory"),
    ("es", "cantidad", "view_inventory"),
    ("es", "deshacer", "app.undo"),
    ("es", "impresora", "settings.page.printing"),
    ("es", "oscuro", "settings.page.appearance"),
]


@pytest.fixture(scope="module")
def finders(qapp: QApplication) -> Iterator[dict[str, Finder]]:
    """What the palette knows in each language, whatever view is in front."""
    found = {}
    for language in ("de", "es", "en"):
        install(qapp, language)
        entries = [entry(spec.id, tr(spec.text), synonyms=spec.synonyms) for spec in SPECS if spec.scope != "preview"]
        entries += [
            entry(f"view_{view_id}", view_id, Section.PLACES, tr(words).split(", ")) for view_id, words in ALSO.items()
        ]
        found[language] = Finder([*entries, *page_entries(lambda _view, _page: None)])
    yield found


@pytest.mark.parametrize(("language", "query", "wanted"), _ASKED)
def test_things_are_found_by_the_words_that_people_have_for_them(
    finders: dict[str, Finder], language: str, query: str, wanted: str
) -> None:
    assert wanted in [hit.entry.id for hit in finders[language].find(query)]


def test_a_section_does_not_push_the_others_out_of_sight() -> None:
    entries = [entry(str(n), f"Print {n}") for n in range(30)] + [entry("place", "Printers", Section.PLACES)]
    hits = Finder(entries).find("print")
    assert len(hits) == MOST_IN_SECTION + 1
    assert hits[-1].entry.id == "place"


# -- the panel --


def test_every_action_is_found_by_its_text_and_by_each_synonym(desk: Desk, kit: Kit) -> None:
    finder = Finder(action_entries(kit.actions, desk.window.show_view))
    bounds = [bound for bound in kit.actions.bound() if bound.spec.id != PALETTE]
    assert {bound.spec.id for bound in bounds} >= {"orders.release", "packing.park", "app.view_packing", "app.undo"}
    for bound in bounds:
        for words in (bound.action.text(), *bound.spec.synonyms):
            found = [hit.entry.id for hit in finder.find(words)]
            assert bound.spec.id in found, (bound.spec.id, words)


def test_typing_finds_and_return_runs_with_the_focus_back(desk: Desk) -> None:
    palette = desk.open("rel")
    assert texts(palette)[0] == "Release to picking"
    assert palette.model.rows[0].title == "Actions on 3 selected orders"
    desk.press(Qt.Key.Key_Return)
    assert desk.orders.done == ["release"]
    assert QApplication.focusWidget() is desk.orders.field
    assert palette.isHidden()


def test_what_acts_on_rows_is_there_once_there_are_rows(desk: Desk) -> None:
    desk.orders.words = ""
    palette = desk.open()
    assert "Put on hold" not in texts(palette) and "Columns" in texts(palette)
    desk.orders.words = "1 order"
    desk.orders.chosen_changed.emit()
    assert texts(palette)[:2] == ["Release to picking", "Put on hold"]


def test_esc_gives_the_focus_back_exactly(desk: Desk) -> None:
    desk.window.top.search.setFocus()
    palette = desk.open("x")
    assert palette.field.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.top.search.hasFocus()
    assert desk.window.top.search.text() == ""


class Greedy(QLineEdit):
    """A field that keeps Ctrl+K for itself, as fields do under X."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_a_field_that_has_a_use_for_the_key_does_not_get_it(desk: Desk, qapp: QApplication) -> None:
    actions = desk.window.kit.actions
    router = ScanRouter(qapp, lambda name, repeated: actions.typed(name, repeated=repeated), wins=actions.wins)
    router.install()
    try:
        field = Greedy(desk.orders)
        field.show()
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
        assert desk.window.toast.current is None  # the field's own undo
        QTest.keyClick(field, Qt.Key.Key_K, CTRL)
        assert len(desk.window.findChildren(Palette)) == 1
    finally:
        router.uninstall()


def test_the_same_key_closes_it(desk: Desk) -> None:
    palette = desk.open()
    desk.press(Qt.Key.Key_K, CTRL)
    assert palette.isHidden()
    assert len([p for p in desk.window.findChildren(Palette) if not p.isHidden()]) == 0


def test_arrows_pass_over_heads_and_go_round(desk: Desk) -> None:
    palette = desk.open()
    rows = palette.model.rows
    first, last = 1, len(rows) - 1
    palette._move(first)
    desk.press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    seen = set()
    for _ in range(len(rows)):
        desk.press(Qt.Key.Key_Down)
        seen.add(palette.list.currentIndex().row())
    assert seen == {place for place, row in enumerate(rows) if row.hit is not None}
    assert any(row.hit is None for row in rows)


def test_tab_goes_to_the_next_group_and_stays_in_the_field(desk: Desk) -> None:
    palette = desk.open()
    sections = []
    for _ in range(3):
        desk.press(Qt.Key.Key_Tab)
        hit = palette.model.hit_at(palette.list.currentIndex().row())
        assert hit is not None
        sections.append(hit.entry.section)
    assert len(set(sections)) == 3
    assert palette.field.hasFocus()


def test_keys_of_the_view_do_nothing_below_it(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_2, CTRL)
    desk.press(Qt.Key.Key_F11)
    assert not desk.window.kit.actions.typed("R")
    assert desk.window.view is desk.orders
    assert not desk.window.station_mode
    assert desk.orders.done == []


def test_what_cannot_be_done_now_says_so_and_does_nothing(desk: Desk) -> None:
    desk.orders.hold.setEnabled(False)  # type: ignore[attr-defined]  # set by name
    palette = desk.open("put on hold")
    hit = palette.hits[0]
    assert (hit.entry.enabled, hit.entry.note) == (False, "Not possible now")
    palette._run(1)
    desk.press(Qt.Key.Key_Return)
    assert desk.orders.done == []
    assert palette.isVisible()


def test_an_action_of_another_view_goes_there_and_does_nothing_yet(desk: Desk) -> None:
    palette = desk.open("set aside")
    assert [(hit.entry.text, hit.entry.note) for hit in palette.hits] == [("Park", "In Packing")]
    desk.press(Qt.Key.Key_Return)
    assert desk.window.view is desk.packing
    assert desk.packing.parked == 0


def test_records_come_late_and_only_if_they_still_fit_what_is_typed(qtbot: QtBot, desk: Desk) -> None:
    asked: list[tuple[str, Callable[[str, Sequence[Entry]], object]]] = []
    desk.window.set_record_search(lambda text, answer: asked.append((text, answer)))
    opened: list[int] = []
    order = Entry("order.7", "#10482 A. Meyer", Section.RECORDS, lambda: opened.append(7))
    palette = desk.open("1048")
    qtbot.waitUntil(lambda: [text for text, _ in asked] == ["1048"])
    assert palette.hits == []
    asked[0][1]("104", [order])
    assert palette.hits == []
    asked[0][1]("1048", [order])
    assert texts(palette) == ["#10482 A. Meyer"]
    desk.press(Qt.Key.Key_Return)
    assert opened == [7]


def test_a_row_that_was_chosen_by_hand_stays_when_records_arrive(qtbot: QtBot, desk: Desk) -> None:
    asked: list[Callable[[str, Sequence[Entry]], object]] = []
    desk.window.set_record_search(lambda _text, answer: asked.append(answer))
    palette = desk.open("or")
    desk.press(Qt.Key.Key_Down)
    chosen = palette.list.currentIndex().row()
    qtbot.waitUntil(lambda: bool(asked))
    asked[0]("or", [Entry("order.7", "#1 Ortega", Section.RECORDS, lambda: None)])
    assert palette.list.currentIndex().row() == chosen


def test_what_was_used_is_remembered_between_runs(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    def memory() -> QSettings:
        return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    desk = Desk(qtbot, kit, memory())
    assert texts(desk.open())[0] == "Release to picking"
    desk.press(Qt.Key.Key_Escape)
    desk.open("hold")
    desk.press(Qt.Key.Key_Return)
    desk.window.close()
    again = Desk(qtbot, Kit(kit.context, kit.tasks, Actions(SPECS_HERE), kit.theme, kit.sounds), memory())
    assert texts(again.open())[0] == "Put on hold"


def test_a_scan_closes_it_and_goes_on(desk: Desk) -> None:
    palette = desk.open("rel")
    desk.window.on_scan("4006381333931")
    assert palette.isHidden()
    assert desk.window.toast.current is not None
    assert desk.window.toast.current.text == "Not known: 4006381333931"


def test_nothing_that_fits_is_said(desk: Desk) -> None:
    palette = desk.open("qqqq")
    assert palette.hits == []
    assert palette._nothing.text() == "Nothing fits “qqqq”."
