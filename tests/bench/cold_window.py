"""The process that ``cold_start`` measures: ``python -m tests.bench.cold_window URL``.

Opens the console as ``app.__main__`` does, and says its peak of memory (bytes) and its processor seconds once the
window can be used.
"""

from __future__ import annotations

import gc
import sys
import time


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
    end = time.monotonic() + 60
    while time.monotonic() < end:
        app.processEvents()
        window, tasks = console.window, console.tasks
        if window is not None and window.isVisible() and tasks is not None and not tasks.busy:
            break
        time.sleep(0.001)
    app.processEvents()
    spent = time.process_time()
    from tests.bench.peak import peak_memory

    sys.stdout.write(f"{peak_memory()} {spent}\n")
    sys.stdout.flush()
    assert console.window is not None
    console.window.close()
    console.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
