"""The pages of Settings: which settings there are, in words."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import __version__
from app.domain.packing import KitScans
from app.queries.settings import shop_setting
from app.services.shop_settings import (
    COUNT_PERCENT,
    COUNT_REASON,
    COUNT_UNITS,
    HANDLING_HOURS,
    KIT_SCANS,
    OVER_PERCENT,
    SHOP_SETTINGS,
    ChangeSetting,
)
from app.settings import cache_folder, documents_folder
from app.ui.i18n import LANGUAGES, TEST_LOCALES, said_error, system_language, tr
from app.ui.machine import MachineSettings
from app.ui.settings.badges import Badges
from app.ui.settings.controls import SettingRows
from app.ui.settings.display_page import display_rows
from app.ui.settings.keys_page import key_rows
from app.ui.settings.locations_page import locations_sections
from app.ui.settings.number_field import NumberField
from app.ui.settings.page_names import PAGES
from app.ui.settings.people_page import people_sections
from app.ui.settings.rows import SettingRow
from app.ui.settings.scanner_field import ScannerField
from app.ui.sounds import Sound
from app.ui.view import Kit
from app.ui.widgets.button import Button, Size
from app.ui.widgets.field import Choice
from app.ui.widgets.label import Tone, label

if TYPE_CHECKING:
    from app.context import AppContext

Sections = list[tuple[str, list[SettingRow]]]
TEST_LOCALES_WANTED = "STATIONMASTER_TEST_LOCALES"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: a row in its list, and sections of (title or "", rows) that are built when it is first needed."""

    id: str
    title: str
    icon: str
    build: Callable[[], Sections]


def pages_of(kit: Kit, reset_keys: Callable[[], object], badges: Badges) -> list[Page]:
    """Every page, in order."""
    machine, rows = kit.machine, SettingRows(kit.machine)
    build: dict[str, Callable[[], Sections]] = {
        "appearance": lambda: [("", _appearance(rows))],
        "language": lambda: [("", _language(rows))],
        "keys": lambda: [("", [_reset_all(machine, reset_keys)]), *_keys(kit)],
        "station": lambda: [("", _station(kit, rows))],
        "display": lambda: [("", display_rows(kit, rows))],
        "people": lambda: people_sections(kit, badges),
        "locations": lambda: locations_sections(kit),
        "printing": lambda: [("", _printing(rows))],
        "orders": lambda: [("", _orders(kit))],
        "packing": lambda: [("", _packing(kit))],
        "receiving": lambda: [("", _receiving(kit))],
        "counting": lambda: [("", _counting(kit))],
        "about": lambda: [("", _about(kit))],
    }
    return [Page(page.id, tr(page.title), page.icon, build[page.id]) for page in PAGES]


def _appearance(rows: SettingRows) -> list[SettingRow]:
    return [
        rows.choice(
            "theme",
            tr("Colours"),
            tr("Light, dark, or as the system has it"),
            [("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))],
            words=tr("theme, night, bright"),
        ),
        rows.slider(
            "text_scale",
            tr("Text size"),
            tr("Stations keep their sizes: they are read from a metre away"),
            least=90,
            most=150,
            step=10,
            unit="%",
            words=tr("font, zoom, larger, smaller"),
        ),
        rows.choice(
            "row_height",
            tr("Rows of lists"),
            tr("More orders at a glance, or more room for a finger"),
            [(32, tr("Compact")), (36, tr("Standard")), (48, tr("For touch"))],
            words=tr("density, height, touch"),
        ),
        rows.switch(
            "reduce_motion",
            tr("Reduce motion"),
            tr("Nothing slides or counts down on the screen"),
            words=tr("animation"),
        ),
    ]


def _language(rows: SettingRows) -> list[SettingRow]:
    options = [("", tr("As the system ({language})", language=LANGUAGES[system_language()])), *LANGUAGES.items()]
    if os.environ.get(TEST_LOCALES_WANTED):
        options += TEST_LOCALES.items()
    note = tr("Words, numbers, money and dates on the screen. Papers keep the language of the shop.")
    return [rows.choice("language", tr("Language"), note, options, words=tr("translation, date, number"))]


def _keys(kit: Kit) -> Sections:
    return list(key_rows(kit.actions, kit.machine))


def _reset_all(machine: MachineSettings, reset: Callable[[], object]) -> SettingRow:
    return SettingRow(
        tr("All keys"),
        tr(
            "Press Change beside an action, then the key. A key is one action's in its view; function keys have a twin."
        ),
        changed=lambda: bool(machine.now.keys),
        reset=reset,
        words=tr("shortcuts"),
    )


def _station(kit: Kit, rows: SettingRows) -> list[SettingRow]:
    name = rows.text(
        "station",
        tr("Name of this station"),
        tr("What others see in the timeline. Used from the next start on; empty: {name}.", name=_station_name(kit)),
        _station_name(kit),
        words=tr("place, console"),
    )
    volume = rows.slider(
        "sound_volume",
        tr("Volume of the sounds"),
        tr("Every sound goes with a colour, a glyph and a word: silence loses nothing"),
        least=0,
        most=100,
        step=10,
        unit="%",
        words=tr("mute, quiet, loud"),
    )
    scanner = SettingRow(
        tr("Test the scanner"),
        tr("Scan into the field: it says what arrived. A code that comes in pieces needs a quicker setting."),
        ScannerField(),
        words=tr("barcode"),
    )
    return [name, volume, SettingRow(tr("Hear the sounds"), "", _sound_buttons(kit), words=tr("test")), scanner]


def _station_name(kit: Kit) -> str:
    return kit.context.facts.station_name


def _sound_buttons(kit: Kit) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    words = {
        Sound.OK: tr("Right"),
        Sound.DONE: tr("Done"),
        Sound.WRONG: tr("Wrong"),
        Sound.STOP: tr("Stop"),
    }
    for sound, text in words.items():
        button = Button(text, size=Size.SMALL, icon="volume-2")
        button.clicked.connect(lambda _checked=False, sound=sound: kit.sounds.play(sound))
        line.addWidget(button)
    return holder


def _printing(rows: SettingRows) -> list[SettingRow]:
    return [
        rows.folder(
            "print_folder",
            tr("Folder for papers"),
            tr("Slips and labels are put there as PDF"),
            str(documents_folder()),
            words=tr("PDF, directory, printer"),
        ),
        rows.choice(
            "paper",
            tr("Paper of packing slips"),
            "",
            [("a4", tr("A4, 210 x 297 mm")), ("letter", tr("Letter, 8.5 x 11 in"))],
            words=tr("size"),
        ),
        *_skips(rows),
    ]


def _skips(rows: SettingRows) -> list[SettingRow]:
    note = tr("On: Orders prints them at once. The packing station always does.")
    return [
        rows.switch(name, title, note, words=tr("print, look, ask"))
        for name, title in (
            ("skip_preview_slip", tr("Skip preview: packing slips")),
            ("skip_preview_label", tr("Skip preview: shipping labels")),
            ("skip_preview_pick_list", tr("Skip preview: pick lists")),
        )
    ]


def _orders(kit: Kit) -> list[SettingRow]:
    note = tr("How long after an order came in it must leave, where the channel promises nothing. The whole shop's.")
    words = tr("ship by, promise, due")
    return [_of_shop(kit, HANDLING_HOURS, tr("Handling time"), note, unit=tr("h"), words=words)]


def _packing(kit: Kit) -> list[SettingRow]:
    note = tr("A kit's own code counts all that is in it, or each part is scanned. The whole shop's.")
    ways = [
        (KitScans.EITHER, tr("Whole or part by part")),
        (KitScans.WHOLE, tr("Whole")),
        (KitScans.PARTS, tr("Part by part")),
    ]
    words = tr("bundle, set, component")
    return [_choice_of_shop(kit, KIT_SCANS, tr("Kits are scanned"), note, ways, words=words)]


def _receiving(kit: Kit) -> list[SettingRow]:
    note = tr("How many more than ordered are simply taken in; what is beyond is asked about. The whole shop's.")
    words = tr("over-receipt, tolerance, supplier, purchase")
    return [_of_shop(kit, OVER_PERCENT, tr("More than ordered"), note, unit="%", words=words)]


def _counting(kit: Kit) -> list[SettingRow]:
    small = tr("Up to here a difference is posted at once, with nobody's approval. The whole shop's.")
    why = tr("Beyond so many units whoever posts a difference says why. The whole shop's.")
    words = tr("count, tolerance, difference, variance, stocktake")
    return [
        _of_shop(kit, COUNT_UNITS, tr("Small difference"), small, unit=tr("pcs"), words=words),
        _of_shop(kit, COUNT_PERCENT, tr("Small share"), small, unit="%", words=words),
        _of_shop(kit, COUNT_REASON, tr("Reason from"), why, unit=tr("pcs"), words=words),
    ]


def _of_shop(kit: Kit, key: str, title: str, note: str, *, unit: str, words: str) -> SettingRow:
    """A whole number that is the same at every station."""
    known = SHOP_SETTINGS[key]
    field = NumberField(name=title, least=known.least, most=known.most, unit=unit)
    row = SettingRow(
        title,
        note,
        field,
        changed=lambda: field.isEnabled() and field.value() != known.default,
        reset=lambda: field.setValue(known.default),
        words=words,
    )
    field.settled.connect(_kept_for_shop(kit, key, row, field, field.show_value))
    return row


def _choice_of_shop(
    kit: Kit, key: str, title: str, note: str, options: Sequence[tuple[int, str]], *, words: str
) -> SettingRow:
    """One of several values that is the same at every station."""
    known, control = SHOP_SETTINGS[key], Choice(name=title)
    for value, text in options:
        control.addItem(text, int(value))

    def reset() -> None:
        control.setCurrentIndex(control.findData(known.default))
        control.activated.emit(control.currentIndex())

    row = SettingRow(
        title,
        note,
        control,
        changed=lambda: control.isEnabled() and control.currentData() != known.default,
        reset=reset,
        words=" ".join([words, *(text for _, text in options)]),
    )
    save = _kept_for_shop(kit, key, row, control, lambda value: control.setCurrentIndex(control.findData(value)))
    control.activated.connect(lambda place: save(int(control.itemData(place))))
    return row


def _kept_for_shop(
    kit: Kit, key: str, row: SettingRow, control: QWidget, put: Callable[[int], object]
) -> Callable[[int], None]:
    """Puts what the shop says into a control, which is off until then; gives what saves another value."""
    known = SHOP_SETTINGS[key]
    control.setObjectName(key)
    control.setEnabled(False)

    def show(value: Any) -> None:
        put(value if isinstance(value, int) else known.default)
        control.setEnabled(True)
        row.renew()

    def save(value: int) -> None:
        row.renew()
        kit.tasks.run(
            row,
            ChangeSetting(key, value),
            done=lambda _done: row.say_fault(""),
            failed=lambda error: row.say_fault(said_error(error)),
        )

    kit.tasks.read(row, shop_setting, key, done=show, failed=lambda error: row.say_fault(said_error(error)))
    return save


def _about(kit: Kit) -> list[SettingRow]:
    context = cast("AppContext", kit.context)
    database = getattr(context, "database", None)
    place = database.url.render_as_string(hide_password=True) if database is not None else ""
    facts = [
        (tr("Version"), f"Stationmaster {__version__}"),
        (tr("Data"), place),
        (tr("Settings"), str(kit.machine.folder)),
        (tr("Log"), str(cache_folder() / "stationmaster.log")),
        (tr("Made with"), f"Python {platform.python_version()}, Qt {qVersion()}"),
    ]
    right = Qt.AlignmentFlag.AlignRight
    return [
        SettingRow(title, "", label(text, tone=Tone.MUTED, selectable=True, flow=True, align=right))
        for title, text in facts
        if text
    ]
