"""Entry point: a command line verb, or the console."""

from __future__ import annotations

import gc
import os
import sys

_WINDOW_OPTIONS = ("--db",)


def main(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name, else open the window. Returns the exit code.

    Qt is imported only for the window, so that every command works on a machine without a screen or its libraries.
    Without ``arguments`` the process is ours: those of the command line are taken, and it starts and ends quickly.
    """
    if arguments is not None:
        return _run(arguments)
    # Modules stay loaded; looking through them for waste while they load and once more at the end takes 0.3 s.
    gc.disable()
    try:
        return _run(sys.argv[1:])
    finally:
        gc.freeze()


def _run(given: list[str]) -> int:
    if _wants_window(given):
        return _open_window(given)
    from app.cli import run

    return run(given)


def _wants_window(given: list[str]) -> bool:
    """No verb: nothing at all, or only options of the window."""
    rest = list(given)
    while rest and rest[0].split("=")[0] in _WINDOW_OPTIONS:
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    return not rest or (rest[0] == "demo" and "--headless" not in rest and "--help" not in rest)


def _open_window(given: list[str]) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        return _no_window("there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)")
    try:
        from app.ui.quick_start import spare_sources

        spare_sources()
        from app.main import open_console
    except ImportError as error:
        if "PySide6" not in str(error) and ".so" not in str(error):
            raise
        return _no_window(str(error))
    return open_console(given)


def _no_window(why: str) -> int:
    sys.stderr.write(
        f"The window cannot be opened: {why}.\n"
        "Every command works without it, see: stationmaster --help. Setting up again (python3 packaging/start.py)"
        " finds what is missing.\n"
    )
    return 2


if __name__ == "__main__":
    sys.exit(main())
