"""Opening a console on the demo shop for the monkey, and closing it again."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.context import AppContext, demo_shop
from app.main import Console
from app.services.demo import SAMPLES
from app.settings import Settings
from app.ui.i18n import install
from tests.monkey.monkey import Monkey
from tests.ui.counting_gallery import shelve
from tests.ui.receiving_gallery import order_goods
from tests.ui.stock_gallery import furnish as add_stock

_PATIENCE_S = 60.0


@contextlib.contextmanager
def monkey_at_the_demo(app: QApplication, folder: Path, seed: int) -> Iterator[Monkey]:
    """A monkey at the demo shop, made in ``folder``."""
    settings = Settings(print_folder=str(folder / "printed"), sound_volume=0)
    url = f"sqlite:///{folder / 'demo.db'}"
    shop = demo_shop(settings, url)
    goods = furnish(shop)
    shop.close()
    console = Console(app, settings, url)
    console.start()
    end = time.monotonic() + _PATIENCE_S
    while console.window is None and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)
    window = console.window
    assert window is not None, "the demo shop opens"
    window.activateWindow()
    codes = ["4006381333931", "EM-BL", "#10455", "10482", "UNDO", "SHIP", *goods]
    try:
        yield Monkey(app, console, seed, codes=codes, files=_files(folder))
    finally:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        last = console.window or window  # a setting may have built it anew
        last.close()
        console.close()
        last.deleteLater()
        # What the monkey has set is the application's, and others come after it.
        console.machine.reset("language", "text_scale", "row_height", "reduce_motion")
        install(app, "en")
        app.processEvents()


def furnish(shop: AppContext) -> list[str]:
    """Give the demo shop bins, lots, purchase orders and a count that is planned; codes to scan there."""
    goods = [*order_goods(shop), *shelve(shop)]
    add_stock(shop)
    return [*goods, "PO-00001", "PO-00002", "G-01-1", "A-01-1", "C-01-1", "C-01-2", "BROKEN", "L2026-07", "C-1"]


def _files(folder: Path) -> list[str]:
    """Files to drop: good ones, one that is nothing, one that is not there."""
    wrong = folder / "notes.csv"
    wrong.write_text("a,b\n1,2\n", encoding="utf-8")
    picture = folder / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    return [str(SAMPLES / "demo_orders.csv"), str(SAMPLES / "demo_stock.csv"), str(wrong), str(picture), "/nowhere.csv"]
