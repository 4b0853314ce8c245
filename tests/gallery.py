"""Every view in its main states, drawn off screen from the demo shop.

``python -m tests.gallery OUT [--theme light|dark] [--size 1366x768] [--language de]``: one PNG a state, named
``view-state-theme.png``. In the locale that is 40 % longer it also says which words of ours are cut.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.context import AppContext, demo_shop, make_shop
from app.domain.stock_places import BinKind
from app.errors import Unavailable
from app.main import Console
from app.queries.counts import BinName
from app.queries.order_list import ListSpec, order_page
from app.queries.packing import next_shipment, station_shipment
from app.services.demo import SAMPLES, sample_orders
from app.settings import Settings
from app.ui.customers.view import CustomersView
from app.ui.first_start.view import FirstStart
from app.ui.i18n import install, trn
from app.ui.language import LONG, MIRRORED
from app.ui.main_window import MainWindow
from app.ui.new_order.view import NewOrderView
from app.ui.packing.view import PackingView
from app.ui.settings.page_names import PAGES
from app.ui.theme import Scheme, Theme
from app.wording import words
from tests.ui.buying_gallery import BuyingStates
from tests.ui.clipping import clipped_texts
from tests.ui.counting_gallery import draw_counting
from tests.ui.display_gallery import draw_display
from tests.ui.order_gallery import OrderStates, draw_unknown_import
from tests.ui.people_gallery import PeopleStates
from tests.ui.receiving_gallery import draw_receiving
from tests.ui.repair_gallery import draw_repair
from tests.ui.shared_gallery import SharedStates
from tests.ui.stock_gallery import StockStates
from tests.ui.transfer_gallery import draw_transfers

_PATIENCE_S = 30.0
# What every text of ours carries in the locales that exist to find faults.
MARKS = {LONG: "[", MIRRORED: "\u200f"}
_QUIET_S = 0.25


class Gallery:
    """Draws states one after another; each is a method that brings a window into it."""

    def __init__(
        self, out: Path, theme: Scheme, width: int, height: int, folder: Path, *, language: str = "en", scale: int = 100
    ) -> None:
        self._out, self._scheme, self._size, self._folder = out, theme, (width, height), folder
        out.mkdir(parents=True, exist_ok=True)
        found = QApplication.instance() or QApplication([sys.argv[0]])
        assert isinstance(found, QApplication)
        self._app = found
        install(found, language)
        self._mark = MARKS.get(language, "")
        self._settings = Settings(
            theme=theme.value,
            print_folder=str(folder / "printed"),
            sound_volume=0,
            language=language,
            text_scale=scale,
        )
        self.drawn: list[Path] = []
        self.cut: dict[str, list[str]] = {}

    def draw(self) -> list[Path]:
        """Draw everything; returns the files."""
        self._first_start()
        SharedStates(self._app, self._save, self._size).draw()
        draw_display(Theme(self._app, scheme=self._scheme).tokens, self._settings.language, self._save)
        self._on_shop(self._empty_shop(), self._empty_states)
        self._on_shop(self._demo(), self._demo_states)
        return self.drawn

    # -- shops --

    def _empty_shop(self) -> AppContext:
        return make_shop(self._settings, url=f"sqlite:///{self._folder / 'empty.db'}", company="")

    def _demo(self) -> AppContext:
        return demo_shop(self._settings, f"sqlite:///{self._folder / 'demo.db'}")

    def _on_shop(self, shop: AppContext, draw: Callable[[MainWindow, AppContext, Console], None]) -> None:
        console = Console(self._app, self._settings, shop.database.url.render_as_string(hide_password=False))
        console.start()
        end = time.monotonic() + _PATIENCE_S
        while console.window is None and time.monotonic() < end:
            self._app.processEvents()
        window = console.window
        assert window is not None
        window.resize(*self._size)
        self._settle(console)
        draw(window, shop, console)
        window.close()
        console.close()
        shop.close()

    # -- states --

    def _first_start(self) -> None:
        page = FirstStart(Theme(self._app, scheme=self._scheme, text_scale=self._settings.text_scale))
        page.resize(*self._size)
        page.show()
        self._save(page, "first-start")
        page.tell(Unavailable(words("The database is busy."), fix=words("Try again in a moment.")))
        self._save(page, "first-start-error")
        page.close()

    def _empty_states(self, window: MainWindow, _shop: AppContext, console: Console) -> None:
        for view in ("orders", "inventory", "packing", "receiving", "counting", "transfers", "import", "buying"):
            window.show_view(view)
            self._settle(console)
            self._save(window, f"{view}-empty")

    def _demo_states(self, window: MainWindow, shop: AppContext, console: Console) -> None:
        self._orders(window, shop, console)
        self._import(window, console)
        self._packing(window, shop, console)
        draw_receiving(window, shop, lambda name: self._save(window, name), lambda: self._settle(console))
        draw_counting(window, shop, lambda name: self._save(window, name), lambda: self._settle(console))
        draw_transfers(window, shop, lambda name: self._save(window, name), lambda: self._settle(console))
        draw_repair(window, shop, lambda name: self._save(window, name), lambda: self._settle(console))
        self._counter(window, console)
        self._customers(window, console)
        BuyingStates(window, shop, self._save, lambda: self._settle(console)).draw()
        StockStates(window, shop, self._save, lambda: self._settle(console)).draw()
        draw_unknown_import(window, self._folder, self._save, lambda: self._settle(console))
        OrderStates(window, shop, self._save, lambda: self._settle(console)).draw()
        self._shell(window, console)
        PeopleStates(window, shop, self._save, lambda: self._settle(console)).draw()

    def _shell(self, window: MainWindow, console: Console) -> None:
        window.show_view("orders")
        commands = window.commands
        shows: list[tuple[str, Callable[[], object]]] = [
            ("palette", commands.show_palette),
            ("keys", commands.show_keys),
            ("help", commands.show_help),
            ("user-menu", window.top.user.click),
            ("locations", window.top.location.click),
        ]
        for name, show in shows:
            show()
            self._settle(console)
            self._save(window, f"shell-{name}")
            commands.uncover()
        for page in (page.id for page in PAGES if page.id != "people"):  # people are drawn with their PINs
            window.show_view("settings", page)
            self._settle(console)
            self._save(window, f"settings-{page}")
        view = window.view
        assert view is not None
        view.say_undo(trn("{n} order released", "{n} orders released", 24), lambda: None, icon="play")
        self._save(window, "shell-toast")

    def _counter(self, window: MainWindow, console: Console) -> None:
        """An order typed at the counter: empty, with proposals, with lines, with a figure that cannot be read."""
        window.show_view("new_order")
        view = window.view_of("new_order")
        assert isinstance(view, NewOrderView)
        self._settle(console)
        self._save(window, "counter-empty")
        look_up, products = view.form.customer.look_up, view.form.lines.look_up
        look_up.setFocus()
        QTest.keyClicks(look_up, "an")
        self._settle(console)
        self._save(window, "counter-customers")
        QTest.keyClick(look_up, Qt.Key.Key_Return)
        self._settle(console)
        for text in ("mug", "sock"):
            products.setFocus()
            QTest.keyClicks(products, text)
            self._settle(console)
            self._save(window, f"counter-{text}")
            QTest.keyClick(products, Qt.Key.Key_Return)
            self._settle(console)
        for row, price in zip(view.form.lines.rows, ("24.50", "1,234"), strict=False):
            row.cells["price"].setText(price)
            row.edited.emit()
        self._settle(console)
        self._save(window, "counter-lines")
        view.take()
        self._settle(console)
        self._save(window, "counter-faults")
        view.start_over()

    def _customers(self, window: MainWindow, console: Console) -> None:
        """The customer list, searched and empty, and a card."""
        window.show_view("customers")
        view = window.view_of("customers")
        assert isinstance(view, CustomersView) and view.search_field is not None
        self._settle(console)
        self._save(window, "customers-list")
        key = view.list.table.current_key
        for name, text in (("search", "orders:>=1 sku:x"), ("none", "nobody at all")):
            view.search_field.setText(text)
            self._settle(console)
            self._save(window, f"customers-{name}")
        view.search_field.setText("")
        self._settle(console)
        window.show_view("customers", key)
        self._settle(console)
        self._save(window, "customers-card")
        view.page.open_edit()
        view.page.edit.add.click()
        self._settle(console)
        self._save(window, "customers-edit")
        view.page.edit.finish()
        view.show_list()

    def _orders(self, window: MainWindow, shop: AppContext, console: Console) -> None:
        window.show_view("orders")
        self._settle(console)
        for _ in range(3):
            self._key(window, Qt.Key.Key_Down)
        self._settle(console)
        self._save(window, "orders")
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self._key(window, key)
        self._settle(console)
        self._save(window, "orders-selected")
        for name, keys in (
            ("orders-print-preview", (Qt.Key.Key_P, Qt.Key.Key_1)),
            ("orders-print-preview-lists", (Qt.Key.Key_P, Qt.Key.Key_3)),
        ):
            for key in keys:
                self._key(window, key)
                self._settle(console)
            self._save(window, name)
            self._key(window, Qt.Key.Key_Escape)
        window.show_view("orders", "#10455")
        self._settle(console)
        self._save(window, "order-page")
        held = next(row for row in shop.read(order_page, ListSpec("hold:any"), now=datetime.now(UTC)).rows)
        window.show_view("orders", held.number)
        self._settle(console)
        self._save(window, "order-page-hold")
        waiting = shop.read(order_page, ListSpec("status:backorder"), now=datetime.now(UTC)).rows
        if waiting:
            window.show_view("orders", waiting[0].number)
            self._settle(console)
            self._save(window, "order-page-backorder")
        window.show_view("orders")
        self._key(window, Qt.Key.Key_Escape)
        window.top.search.setText("no such order")
        window.top.search.searched.emit("no such order")
        self._settle(console)
        self._save(window, "orders-nothing-found")
        window.top.search.clear()
        self._settle(console)

    def _import(self, window: MainWindow, console: Console) -> None:
        text = sample_orders(datetime.now(UTC)).replace("#10", "#20").replace("70000000", "71000000")
        lines = text.replace(",1,Enamel Mug blue,", ",1.5,Enamel Mug blue,", 1)
        mixed = self._folder / "orders-2026-10-13.csv"
        mixed.write_text(lines, encoding="utf-8")
        window.show_view("import", str(mixed))
        self._settle(console)
        self._save(window, "import-check")
        self._key(window, Qt.Key.Key_Return)
        self._settle(console)
        self._save(window, "import-done")
        window.show_view("import", str(SAMPLES / "demo_stock.csv"))
        self._settle(console)
        self._save(window, "import-stock")
        wrong = self._folder / "notes.csv"
        wrong.write_text("a,b\n1,2\n", encoding="utf-8")
        window.show_view("import", str(wrong))
        self._settle(console)
        self._save(window, "import-error")

    def _packing(self, window: MainWindow, shop: AppContext, console: Console) -> None:
        window.show_view("packing")
        self._settle(console)
        self._save(window, "packing-idle")
        shipment_id = next(
            found
            for row in shop.read(order_page, ListSpec("status:to_release 10482"), now=datetime.now(UTC)).rows
            if (found := self._shipment(shop, row.id)) is not None
        )
        card = shop.read(station_shipment, shipment_id)
        assert card is not None
        codes = [line.product.barcode for line in card.lines for _ in range(line.pack.missing)]
        self._scan(window, console, card.code)
        self._scan(window, console, codes[0])
        self._save(window, "packing-next")
        for name, code in (("wrong", "2000000000152"), ("too-many", codes[0]), ("unknown", "4006389999999")):
            self._scan(window, console, code)
            self._save(window, f"packing-{name}")
        other = shop.read(next_shipment, None)
        assert other is not None
        another = shop.read(station_shipment, other)
        assert another is not None
        self._scan(window, console, another.code)
        self._save(window, "packing-other-order")
        window.set_station_mode(True)
        window.showNormal()  # full screen is 800 x 800 where there is no screen
        window.resize(*self._size)
        self._scan(window, console, codes[1])
        self._save(window, "packing-station")
        window.set_station_mode(False)
        window.resize(*self._size)
        for code in codes[2:]:
            self._scan(window, console, code)
        self._settle(console, seconds=2.0)
        self._save(window, "packing-done")
        self._scan(window, console, "SHIP")
        view = window.view_of("packing")
        assert isinstance(view, PackingView)
        view.empty_bins.ask(BinName(n, f"G-01-{n}", 1, BinKind.PICKABLE) for n in (1, 2, 3))
        self._settle(console)
        self._save(window, "packing-empty-bin")

    @staticmethod
    def _shipment(shop: AppContext, order_id: int) -> int | None:
        from app.queries.order_names import own_shipments

        shipments = shop.read(own_shipments, order_id)
        return shipments[0].id if shipments else None

    # -- tools --

    def _scan(self, window: MainWindow, console: Console, code: str) -> None:
        window.on_scan(code)
        self._settle(console)

    def _key(self, window: MainWindow, key: Qt.Key) -> None:
        window.activateWindow()
        self._app.processEvents()
        QTest.keyClick(QApplication.focusWidget() or window.focusWidget() or window, key)
        self._app.processEvents()

    def _settle(self, console: Console, *, seconds: float = _QUIET_S) -> None:
        """Wait until nothing is under way and nothing has happened for a moment."""
        end, quiet = time.monotonic() + _PATIENCE_S, time.monotonic()
        while time.monotonic() < end and time.monotonic() - quiet < seconds:
            self._app.processEvents()
            time.sleep(0.01)
            if console.tasks is not None and console.tasks.busy:
                quiet = time.monotonic()

    def _save(self, widget: QWidget, name: str) -> None:
        self._app.processEvents()
        path = self._out / f"{name}-{self._scheme.value}.png"
        widget.grab().save(str(path))
        self.drawn.append(path)
        if self._mark and (words := clipped_texts(widget, self._mark)):
            self.cut[name] = words


def main() -> int:
    """Parse the command line and draw."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", choices=["light", "dark"], default="light")
    parser.add_argument("--size", default="1440x900", help="WIDTHxHEIGHT")
    parser.add_argument("--language", default="en", help=f"en, de, es, {LONG} (40 %% longer) or {MIRRORED}")
    parser.add_argument("--scale", type=int, default=100, help="text size in percent")
    given = parser.parse_args()
    width, height = (int(part) for part in given.size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_CACHE_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        gallery = Gallery(
            given.out,
            Scheme(given.theme),
            width,
            height,
            Path(folder),
            language=given.language,
            scale=given.scale,
        )
        for path in gallery.draw():
            print(path)
    for name, cut in gallery.cut.items():
        for text in cut:
            print(f"cut in {name}: {text}")
    return 1 if gallery.cut else 0


if __name__ == "__main__":
    sys.exit(main())
