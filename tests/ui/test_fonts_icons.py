"""Type and icons."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QImage
from pytestqt.qtbot import QtBot

from app.ui import fonts, icons
from app.ui.action_table import SPECS
from app.ui.theme import STATUS_ICONS, Theme
from app.ui.widgets.band import BANDS
from app.ui.widgets.line_list import _GLYPHS

APP = Path(__file__).resolve().parents[2] / "app"


def test_an_empty_font_folder_is_no_fault(qtbot: QtBot, tmp_path: Path) -> None:
    assert fonts.load_fonts(tmp_path)
    assert fonts.load_fonts(tmp_path / "missing")


def test_a_broken_font_file_is_passed_over(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Inter-Regular.ttf").write_bytes(b"no font at all")
    assert fonts.load_fonts(tmp_path)


def test_figures_stand_under_each_other(theme: Theme) -> None:
    if QFontInfo(fonts.font()).family() != "Inter":
        pytest.skip("Inter is neither in resources/fonts nor on this machine: its tabular figures cannot be measured")
    for weight in (fonts.NORMAL, fonts.STRONG, fonts.BOLD):
        for size in (12, 14, 34, 96):
            font = fonts.station_font(size, weight)
            widths = [fonts.text_width(font, digit * 8) for digit in "0123456789"]
            # Kerning leaves a tenth of a pixel; proportional figures would differ by a third.
            assert max(widths) - min(widths) < 0.005 * max(widths)


def test_icons_are_tinted_sharp_and_cached(qtbot: QtBot) -> None:
    red = QColor("#B3261E")
    pixmap = icons.icon_pixmap("octagon-x", 16, red, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    solid = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
    assert solid
    assert {color.name() for color in solid} == {red.name()}
    assert icons.icon_pixmap("octagon-x", 16, red, 2.0).cacheKey() == pixmap.cacheKey()
    assert icons.icon_pixmap("octagon-x", 16, QColor("blue"), 2.0).cacheKey() != pixmap.cacheKey()


def test_an_unknown_icon_says_how_to_add_it(qtbot: QtBot) -> None:
    with pytest.raises(KeyError, match="refresh_icons no-such-icon"):
        icons.icon_pixmap("no-such-icon", 16, QColor("black"))


def test_every_icon_that_is_named_is_there() -> None:
    named = {spec.icon for spec in SPECS if spec.icon} | set(STATUS_ICONS.values())
    named |= {look.glyph for look in BANDS.values()} | set(_GLYPHS.values())
    for path in APP.glob("ui/**/*.py"):
        named |= set(re.findall(r'icon(?:_name)?="([a-z0-9-]+)"', path.read_text("utf-8")))
    assert named <= icons.icon_names()


def test_the_icon_file_is_what_the_package_holds() -> None:
    from tests.ui.refresh_icons import drawing

    kept = json.loads(icons.ICON_FILE.read_text("utf-8"))
    assert kept["inbox"] == drawing("inbox")
    assert kept["octagon-x"] == drawing("octagon-x")


def test_the_kit_loads_nothing_heavy() -> None:
    # Start-up must stay under a second: what is only needed later is imported later.
    code = (
        "import sys, app.ui.main_window, app.ui.scan_router, app.ui.widgets.table, app.ui.widgets.band\n"
        "print(sorted({'lucide', 'sqlite3', 'miniaudio', 'pandas', 'reportlab', 'pypdfium2', 'babel', 'sqlalchemy'}"
        " & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=APP.parent)
    assert out.stdout.strip() == "[]"
