"""Every desk widget: it paints in both themes, has a name, and treats words from outside as words."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import Refused
from app.ui.help.panel import HelpText
from app.ui.theme import Scheme, Status, Theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button, Kind, Size
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip, Tag
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Choice, Field
from app.ui.widgets.key_button import StationKey
from app.ui.widgets.label import label
from app.ui.widgets.line_list import LineList, StationLine
from app.ui.widgets.picture import Picture
from app.ui.widgets.preview_page import PreviewPage
from app.ui.widgets.progress import Progress
from app.ui.widgets.stat_card import StatCard
from app.ui.widgets.stepper import Step, Stepper, StepState
from app.ui.widgets.tabs import Tab, Tabs
from app.ui.widgets.timeline import Timeline, TimelineEntry, WhyRow
from app.ui.widgets.toast import CLEAR, OFFER_KEY, UNDO_KEY, Toast, ToastBar

UI = Path(__file__).resolve().parents[3] / "app" / "ui"
HOSTILE = '<b>x</b><img src="file:///etc/hostname">&amp;\n\x1b[31m日本語 مرحبا'


def banner() -> Banner:
    made = Banner()
    made.say("Not released", "The address has no postcode.", fix="Show it", run=lambda: None)
    return made


def choice() -> Choice:
    made = Choice(name="Country")
    made.addItems(["Germany", "Poland"])
    return made


def lines() -> LineList:
    made = LineList()
    made.set_lines([StationLine(HOSTILE, 1, 2)])
    return made


def page() -> PreviewPage:
    made = PreviewPage()
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    made.set_image(image, "Label")
    return made


def stat() -> StatCard:
    made = StatCard("plus", Status.DONE, "new")
    made.set_figure("412", "in 1,036 lines")
    return made


def stepper() -> Stepper:
    made = Stepper()
    made.set_steps([Step("Paid", StepState.DONE, "Mon"), Step("Packing", StepState.NOW), Step("Gone", StepState.LATER)])
    return made


def tabs() -> Tabs:
    made = Tabs(name="Saved views")
    made.set_tabs([Tab("all", "All", "1,204"), Tab("late", "Late", "2", Status.ATTENTION, modified=True)])
    return made


def timeline() -> Timeline:
    made = Timeline(times_left=True)
    why = (WhyRow(True, "Main St", "has all"), WhyRow(False, "Harbour", "1 of 3 free"))
    made.set_entries([TimelineEntry("Routed", "11:21", why=why), TimelineEntry(HOSTILE, "11:20")], unfold_first=True)
    return made


MAKERS: dict[str, Callable[[], QWidget]] = {
    "banner": banner,
    "button": lambda: Button("Release", kind=Kind.PRIMARY, icon="play", key="R"),
    "card": lambda: Card("Lines", "4 lines"),
    "chip": lambda: Chip("Late", Status.ATTENTION),
    "choice": choice,
    "empty": lambda: EmptyState("inbox", "No orders yet", "Bring a file."),
    "field": lambda: Field("Search", icon="search", key="Ctrl+F"),
    "key": lambda: StationKey("Short", "F2"),
    "lines": lines,
    "page": page,
    "picture": lambda: Picture(64, "/nowhere/at/all.png", name="Mug"),
    "progress": lambda: Progress(width=120),
    "stat": stat,
    "stepper": stepper,
    "tabs": tabs,
    "tag": lambda: Tag("VIP"),
    "timeline": timeline,
}


@pytest.mark.parametrize("kind", MAKERS)
def test_it_paints_in_both_themes_and_has_a_name(qtbot: QtBot, theme: Theme, kind: str) -> None:
    pictures = []
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        widget = MAKERS[kind]()
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint().expandedTo(widget.minimumSize()))
        widget.show()
        image = widget.grab().toImage()
        colors = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
        assert len(colors) > 1
        pictures.append(image)
        if kind != "progress":
            assert widget.accessibleName()
    assert pictures[0] != pictures[1]


def test_words_from_outside_stay_words(qtbot: QtBot, theme: Theme) -> None:
    plain = label(HOSTILE)
    qtbot.addWidget(plain)
    assert plain.textFormat() == Qt.TextFormat.PlainText
    assert plain.text() == HOSTILE
    short = label(HOSTILE, elide=True)
    qtbot.addWidget(short)
    short.resize(40, 20)
    assert not short.grab().isNull()


# What may be named elsewhere, and why.
_MAY_NAME = {
    # Help shows its own topics only, opens no link by itself and loads nothing: see the test of it below.
    "help/panel.py": {"QTextBrowser"},
    "widgets/label.py": {"QLabel", "QMessageBox", "QTextBrowser", "QToolTip"},
}


def test_labels_are_made_in_one_place() -> None:
    for path in UI.glob("**/*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        raw = names & {"QLabel", "QMessageBox", "QTextBrowser", "QToolTip"}
        assert raw <= _MAY_NAME.get(path.relative_to(UI).as_posix(), set()), (path, raw)


def test_the_text_of_help_loads_nothing_and_opens_no_link(qtbot: QtBot, theme: Theme) -> None:
    made = HelpText()
    qtbot.addWidget(made)
    assert not made.openLinks() and not made.openExternalLinks()
    for address in ("file:///etc/hostname", "http://example.org/x.png", "qrc:/x.png", "topic.md"):
        assert made.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(address)) is None
    here = made.source()
    made.setMarkdown("[out](http://example.org/) ![picture](file:///etc/hostname)")
    made.grab()
    assert made.source() == here


def test_buttons_have_the_heights_of_the_pictures(qtbot: QtBot, theme: Theme) -> None:
    for size, height in ((Size.SMALL, 28), (Size.NORMAL, 32), (Size.HERO, 40)):
        button = Button("Hold", size=size)
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height


def test_no_button_of_a_dialog_is_its_default(qtbot: QtBot, theme: Theme) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    field, button = Field("Reason"), Button("Delete", parent=dialog)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    column.addWidget(field)
    column.addWidget(button)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert clicks == []


def test_enter_on_a_focused_button_presses_it(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Hold")
    qtbot.addWidget(button)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert clicks == [1]


def test_a_field_in_error_says_why(qtbot: QtBot, theme: Theme) -> None:
    field = Field("Postcode", name="Postcode")
    qtbot.addWidget(field)
    assert field.sizeHint().height() == 32
    field.set_error("Germany uses 5 digits")
    assert (field.error, field.accessibleDescription()) == ("Germany uses 5 digits",) * 2
    field.set_error("")
    assert field.accessibleDescription() == ""


def test_a_banner_mends_once_and_goes(qtbot: QtBot, theme: Theme) -> None:
    made = Banner()
    qtbot.addWidget(made)
    mended: list[int] = []
    error = Refused("2 orders were not released.", fix="Complete the address.", lines=["#1", "#2", "#3", "#4"])
    made.say_error(error, fix="Show them", run=lambda: mended.append(1))
    assert made.words == "2 orders were not released. Complete the address. #1; #2; #3; and 1 more"
    made._fix.click()
    made._fix.click()
    assert (mended, made.words) == ([1], "")


def test_tabs_tell_what_was_chosen_and_stay_quiet_otherwise(qtbot: QtBot, theme: Theme) -> None:
    made = tabs()
    qtbot.addWidget(made)
    chosen: list[str] = []
    made.chosen.connect(chosen.append)
    made.select("late")
    made.set_count("all", "1,205")
    made.set_tabs([Tab("all", "All", "1"), Tab("late", "Late", "2")], "late")
    assert (chosen, made.current_id) == ([], "late")
    made.setCurrentIndex(0)
    assert (chosen, made.accessibleTabName(0)) == (["all"], "All 1")


def test_the_reason_folds(qtbot: QtBot, theme: Theme) -> None:
    made = timeline()
    qtbot.addWidget(made)
    item = made._items[0]
    assert item._why is not None
    assert not item._why.isHidden()
    made.toggle_why()
    assert item._why.isHidden()
    made.set_entries([TimelineEntry("Received", "11:00")])
    assert len(made._items) == 1


def test_the_narrow_timeline_fits_the_least_pane(qtbot: QtBot, theme: Theme) -> None:
    made = Timeline()
    qtbot.addWidget(made)
    why = (
        WhyRow(True, "Old Town", "has everything, 0 km"),
        WhyRow(False, "Central warehouse South (building 12)", "0 of 1 free"),
    )
    text = "Routed to Harbour, 1 unit waits for stock"
    made.set_entries([TimelineEntry(text, "13 Oct 13:26", by="Owner at Station 1", why=why)], unfold_first=True)
    # 360 px less the line at its edge, twice 16 px of margin and the scroll bar
    assert made.minimumSizeHint().width() <= 360 - 1 - 32 - 10


def test_a_picture_is_read_once_and_a_broken_one_is_a_parcel(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    image = QImage(300, 150, QImage.Format.Format_RGB32)
    image.fill(QColor("#2060C0"))
    assert image.save(str(good))
    bad.write_bytes(b"\x89PNG no picture")
    made = Picture(64, str(good), name="Mug")
    qtbot.addWidget(made)
    assert made.grab().toImage().pixelColor(32, 32) == QColor("#2060C0")
    good.unlink()
    assert made.grab().toImage().pixelColor(32, 32) == QColor("#2060C0")
    made.set_picture(str(bad))
    assert made.grab().toImage().pixelColor(32, 5) != QColor("#2060C0")


def test_a_page_takes_png_bytes_and_says_when_they_are_none(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    path = tmp_path / "page.png"
    image.save(str(path))
    made = PreviewPage()
    qtbot.addWidget(made)
    empty = [made.is_empty]
    taken = [made.set_png(path.read_bytes(), "Label")]
    empty.append(made.is_empty)
    taken.append(made.set_png(b"nothing"))
    made.set_words("Drawing the page")
    empty.append(made.is_empty)
    assert (empty, taken) == ([True, False, True], [True, False])


def test_a_toast_offers_one_way_back_and_goes_by_itself(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    parent.resize(800, 600)
    qtbot.addWidget(parent)
    # The focus has a place of its own, as in any window: a countdown stands still while it is in the toast.
    field = Field("Search", parent=parent)
    bar = ToastBar(parent)
    parent.show()
    field.setFocus()
    undone: list[int] = []
    bar.show_toast(Toast("2 orders put on hold", "pause", "Undo", lambda: undone.append(1)))
    assert (bar.width(), bar.height()) == (376, 48)
    assert bar.geometry().bottomRight() == parent.rect().bottomRight() - QPoint(16, 16)
    parent.resize(900, 600)
    assert bar.geometry().right() == parent.rect().right() - 16
    assert bar.undo()
    assert not bar.undo()
    assert undone == [1]
    theme.set_reduce_motion(True)
    bar.show_toast(Toast("Saved", seconds=1))
    assert not bar.undo()
    qtbot.waitUntil(lambda: bar.current is None, timeout=10_000)


def test_a_question_has_two_answers_each_by_key_and_by_touch(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    parent.resize(800, 600)
    qtbot.addWidget(parent)
    bar = ToastBar(parent)
    parent.show()
    said: list[str] = []
    question = Toast(
        "Is the bin A-1 empty now?",
        "x",
        "Yes",
        lambda: said.append("yes"),
        other="No",
        other_run=lambda: said.append("no"),
    )
    for place in (bar._other_x, bar._action_x):
        bar.show_toast(question)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(int(place()) + 12, 20))
    for modifier in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier):
        bar.show_toast(question)
        QTest.keyClick(bar, Qt.Key.Key_Return, modifier)
    assert said == ["no", "yes", "no", "yes"]
    bar.show_toast(question)
    drawn = bar.grab().toImage()
    bar.set_keys(UNDO_KEY, OFFER_KEY, "F9")
    assert bar.grab().toImage() != drawn, "the key of the second answer is seen too"
    bar.show_toast(question)
    assert bar.answer_other() and not bar.answer_other() and said[-1] == "no"
    bar.show_toast(Toast("Saved", "x", "Undo", lambda: said.append("undo")))
    assert not bar.answer_other() and bar.undo() and said[-1] == "undo"


def test_a_toast_makes_room_for_what_one_types_in(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    field, row, later = Field(parent=parent), QWidget(parent), Field(parent=parent)
    field.setGeometry(700, 550, 180, 32)
    row.setObjectName(CLEAR)
    row.setGeometry(500, 500, 400, 40)
    later.setGeometry(520, 440, 100, 32)
    later.hide()
    bar = ToastBar(parent)
    with qtbot.waitActive(parent):
        parent.show()
        parent.activateWindow()

    def covered() -> list[QWidget]:
        return [one for one in (field, row, later) if one.isVisible() and one.geometry().intersects(bar.geometry())]

    bar.show_toast(Toast("Saved"))
    assert covered() == []
    assert bar.x() > 450 and bar.geometry().bottom() < 500
    field.setGeometry(600, 0, 100, 500)
    bar.show_toast(Toast("Saved"))
    assert covered() == [] and bar.x() < 50, "the other side, where this one has no room"
    field.setGeometry(700, 550, 180, 32)
    bar.show_toast(Toast("Saved"))
    later.show()
    later.setFocus()
    assert covered() == [], "a field that opens under it gets its room"


def test_a_toast_that_finds_no_room_stands_in_its_corner(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 300)
    box = QPlainTextEdit(parent)
    box.resize(parent.size())
    bar = ToastBar(parent)
    parent.show()
    bar.show_toast(Toast("Saved"))
    assert (bar.geometry().right(), bar.geometry().bottom()) == (900 - 17, 300 - 17)


def test_clicking_a_toast_undoes_or_closes(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    parent.resize(800, 600)
    qtbot.addWidget(parent)
    bar = ToastBar(parent)
    parent.show()
    undone: list[int] = []
    bar.show_toast(Toast("2 orders put on hold", "pause", "Undo", lambda: undone.append(1)))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert (bar.current, undone) == (None, [])
    bar.show_toast(Toast("2 orders put on hold", "pause", "Undo", lambda: undone.append(1)))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(330, 20))
    assert undone == [1]


def test_each_step_tells_its_exact_time_and_what_lies_between_tells_none(qtbot: QtBot) -> None:
    made = Stepper()
    qtbot.addWidget(made)
    made.resize(800, 44)
    made.set_steps(
        [Step("Paid", StepState.DONE, "Mon", exact="Mon 12 Oct 2026, 16:04:05"), Step("Gone", StepState.NOW)]
    )
    assert made.exact_at(12).startswith("Mon 12 Oct")
    assert made.exact_at(400) == made.exact_at(790) == ""
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert made.exact_at(12) == ""
    assert made.exact_at(788).startswith("Mon 12 Oct")
