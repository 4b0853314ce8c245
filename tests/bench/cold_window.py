"""The process that ``cold_start`` measures: ``python -m tests.bench.cold_window URL``.

Opens the console as ``app.__main__`` does, and says twice how much memory (bytes, the peak) and processor time
(seconds) it took: once the window can be used, and once all that is read by itself after that has been read.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.main import Console

HANGS_AFTER = 60.0


def main(url: str) -> int:
    """Open the window, say so, close it."""
    gc.disable()
    from app.ui.quick_start import spare_sources

    spare_sources()
    from app.main import Console
    from app.settings import Settings

    gc.freeze()
    gc.enable()
    from PySide6.QtWidgets import QApplication

    app = QApplication([sys.argv[0]])
    console = Console(app, Settings(sound_volume=0), url)
    console.start()
    for reached in (_is_usable, _is_settled):
        _wait(app.processEvents, console, reached)
        _say_costs()
    assert console.window is not None
    console.window.close()
    console.close()
    return 0


def _wait(work: Callable[[], object], console: Console, reached: Callable[[Console], bool]) -> None:
    end = time.monotonic() + HANGS_AFTER
    while not reached(console) and time.monotonic() < end:
        work()
        time.sleep(0.001)
    work()


def _is_usable(console: Console) -> bool:
    """Whether the window is there with the first page of orders; details and suspicions may still be read."""
    view = console.window.view if console.window is not None and console.window.isVisible() else None
    if view is None:
        return False
    from app.ui.orders.view import OrdersView

    shows = isinstance(view, OrdersView) and bool(view.list.model.rows) and not view.list.is_behind
    return shows or _is_settled(console)


def _is_settled(console: Console) -> bool:
    return console.window is not None and console.tasks is not None and not console.tasks.busy


def _say_costs() -> None:
    from tests.bench.peak import peak_memory

    sys.stdout.write(f"{peak_memory()} {time.process_time()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
