"""No word of ours is cut at 1366 x 768 in a language that is 40 % longer: first start, shared set-up, lock, packing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Role
from app.errors import Refused
from app.joining.along import Copied
from app.joining.making import Joined
from app.joining.places import Place
from app.queries.people import Person
from app.settings import Settings
from app.ui import fonts
from app.ui.first_start.view import FirstStart
from app.ui.i18n import install, tr
from app.ui.language import LONG, use
from app.ui.lock.pad import BigKey
from app.ui.lock.page import LockPage
from app.ui.packing.done_panel import DonePanel, PackedFacts
from app.ui.packing.keys import TRAY_SPEC
from app.ui.packing.start_panel import StartPanel
from app.ui.shared_setup.shell import Step
from app.ui.shared_setup.view import SharedSetup
from app.ui.theme import Theme
from app.ui.widgets.key_button import Fit, StationKey
from app.ui.widgets.text_paint import fits
from tests.ui.clipping import clipped_texts
from tests.ui.packing_station import EAN, Station, at_station, open_file, order, stocked

MARK = "["
SIZE = (1366, 768)


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the long language; it speaks English again afterwards."""
    install(qapp, LONG)
    yield qapp
    install(qapp, "en")
    use(qapp, "")


@pytest.fixture
def shop_file(sqlite_template: Path, tmp_path: Path) -> Path:
    """A shop with two orders to pack."""
    path = stocked(sqlite_template, tmp_path)
    shop = open_file(path)
    order(shop, "1001", MUG=1, SOCK=2)
    order(shop, "1002", POT=1)
    shop.close()
    return path


SCALES = pytest.mark.parametrize("scale", [100, 150])


@SCALES
def test_the_lock_page_says_all_of_its_words_and_is_fit_for_gloves(
    qtbot: QtBot, speaker: QApplication, theme: Theme, scale: int
) -> None:
    theme.set_text_scale(scale)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    page = LockPage(window, "Station 1")
    names = ("Anna Sample", "Bo", "Chidi Okoro", "Dmitri", "Mia", "Owner", "Anna-Katharina Schulze-Wittenberg", "Zoe")
    everybody = [Person(at, name, Role.OWNER, at > 0, False, False) for at, name in enumerate(names)]
    window.show()
    for number, (size, crowd) in enumerate([((1024, 640), everybody), ((1366, 640), everybody), (SIZE, everybody * 2)]):
        window.resize(*size)
        page.show_people(crowd)
        for person in (everybody[0], everybody[6], None):
            page.preset(person)
            page.say(page.who.text(), wrong=True)
            speaker.processEvents()
            assert clipped_texts(window, MARK) == [], (number, person)
    page.ask_supervisor(everybody[6], everybody[5])
    page.show_people(everybody)
    page.set_ways([BigKey(tr("Unlock as {name}", name=one.name)) for one in (everybody[6], everybody[5])])
    speaker.processEvents()
    assert clipped_texts(window, MARK) == []
    keys = [each for each in page.findChildren(BigKey) if each.isVisible()]
    assert len(keys) == 10 and all(min(key.width(), key.height()) >= 72 for key in keys)
    places = [QRectF(key.mapTo(page, QPoint()), key.size()) for key in keys]
    wider = [place.adjusted(-15, -15, 0, 0) for place in places]
    assert not any(a.intersects(b) for a, b in itertools.permutations(wider, 2)), "16 px between any two"


@SCALES
def test_first_start_says_all_of_its_words(qtbot: QtBot, speaker: QApplication, theme: Theme, scale: int) -> None:
    theme.set_text_scale(scale)
    page = FirstStart(theme)
    qtbot.addWidget(page)
    page.setMinimumSize(0, 0)
    page.show()
    for width in (1100 if scale == 100 else SIZE[0], SIZE[0]):
        page.resize(width, SIZE[1])
        speaker.processEvents()
        assert clipped_texts(page, MARK) == [], width
    page.tell(Refused("The file belongs to another program. Nothing was changed.", fix="Name another database."))
    speaker.processEvents()
    assert clipped_texts(page, MARK) == []
    if scale == 100:
        assert page.banner.geometry().bottom() < SIZE[1]
    assert page._sentence.text().startswith(MARK)


@SCALES
def test_shared_set_up_says_all_of_its_words(
    qtbot: QtBot, speaker: QApplication, theme: Theme, tmp_path: Path, scale: int
) -> None:
    theme.set_text_scale(scale)
    page = SharedSetup(Settings())
    page.resize(*SIZE)
    page.show()
    faults: dict[str, list[str]] = {}

    def look(name: str) -> None:
        speaker.processEvents()
        if words := clipped_texts(page, MARK):
            faults[name] = words

    look("where")
    page.where.set_place(Place(options=(("sslrootcert", f"/etc/{'long-name-' * 20}.crt"),)))
    look("certificate")
    for step in (Step.JOIN, Step.MAKE):
        page.show_step(step)
        look(step.name)
    titles = ("Orders", "Order lines", "Timeline entries", "Stock levels", "Stock moves", "Printed papers", "")
    page._on_joined(
        Joined(
            Settings(),
            "postgresql://",
            Place("127.0.0.1", database="shop"),
            "Sample",
            "Desk 1",
            False,
            tmp_path / ".pgpass",
            "127.0.0.1:5432:shop:desk:secret",
            made=True,
            copied=tuple(Copied(title, 40, 40) for title in titles),
            kept_file=tmp_path / "shop.db",
        )
    )
    look("made")
    page.shutdown()
    page.leave()
    assert faults == {}


def test_packing_says_all_of_its_words_and_every_key(
    qtbot: QtBot, speaker: QApplication, theme: Theme, shop_file: Path
) -> None:
    faults: dict[str, list[str]] = {}
    with at_station(qtbot, theme, shop_file, size=SIZE) as station:

        def look(name: str) -> None:
            station.settle()
            if words := clipped_texts(station.view, MARK):
                faults[name] = words

        look("idle")
        for name, code in (
            ("next", "1001"),
            ("wrong", EAN["POT"]),
            ("right", EAN["MUG"]),
            ("too many", EAN["MUG"]),
            ("unknown", "4006389999999"),
            ("other order", "1002"),
            ("one more", EAN["SOCK"]),
            ("done", EAN["SOCK"]),
        ):
            station.scan(code)
            look(name)
        keys = station.view.keys
        assert keys.key(TRAY_SPEC.id).isVisible()
        assert keys.key("packing.undo").accessibleName().startswith("[Uundo scaan]"), "the whole words are said"
        station.scan("1002", EAN["POT"])
        look("the last")
        say_the_longest(station)
        look("the longest")
    assert faults == {}


def say_the_longest(station: Station) -> None:
    """What the panels say that this shop gives no occasion for."""
    keys = [key for key in station.view.keys.findChildren(StationKey) if key.isVisible()]
    assert max(key.geometry().right() for key in keys) <= station.view.keys.width()
    station.view.board.setCurrentWidget(station.view.board.done)
    place = f"/home/{'somebody/' * 20}printed"
    facts = PackedFacts("#1001", "[3 unniits]", (("truck", "Post"),), 2, 2, f"[Priinteed too {place}]", place)
    station.view.board.done.packed.show_facts(facts)


def test_words_that_need_two_lines_take_the_room_of_the_title(qtbot: QtBot, theme: Theme) -> None:
    panel = StartPanel()
    qtbot.addWidget(panel)
    panel.resize(648, 280)
    inside = QRectF(24, 16, 600, 248)
    panel.show_ways([("package", "Scan an item")] * 3)
    assert panel._arranged(inside)[0]
    long = "Scan an item of the order that is to be opened here"
    panel.show_ways([("package", long)] * 3)
    titled, font = panel._arranged(inside)
    assert not titled and font.pixelSize() >= 26 and fits(long, font, 512, 2)


def test_a_key_gives_up_its_pads_before_its_words(qtbot: QtBot, theme: Theme) -> None:
    key = StationKey("Undo scan", "Esc")
    main = StationKey("Take over", "F12", main=True)
    for made in (key, main):
        qtbot.addWidget(made)
        widths = [made.width_for(made.text(), fit) for fit in (Fit.LINE, Fit.FOLDED, Fit.TIGHT)]
        assert widths == sorted(widths, reverse=True) and len(set(widths)) == 3
        for fit in Fit:
            made.set_fit(fit)
            assert made.sizeHint().width() == made.width_for(made.text(), fit)
            assert made._font(fit).pixelSize() >= 26


def test_of_a_long_place_the_middle_is_left_out_and_none_of_our_words(qtbot: QtBot, theme: Theme) -> None:
    panel = DonePanel()
    qtbot.addWidget(panel)
    place = f"/home/{'somebody/' * 20}printed"
    panel.show_facts(PackedFacts("#1", "", (), 1, 2, f"Printed to {place}", place))
    font = fonts.station_font(fonts.ST_SMALL)
    said = panel._doing(font, 320)
    assert said.startswith("Printed to /") and said.endswith("inted") and "…" in said
    assert fonts.text_width(font, said) <= 320
