"""Entry point: a command line verb, or the console."""

from __future__ import annotations

import sys

_WINDOW_OPTIONS = ("--db",)


def main(arguments: list[str] | None = None) -> int:
    """Run the command that the arguments name, else open the window. Returns the exit code.

    Qt is imported only for the window, so that every command works on a machine without a screen or its libraries.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if _wants_window(given):
        from app.main import open_console

        return open_console(given)
    from app.cli import run

    return run(given)


def _wants_window(given: list[str]) -> bool:
    """No verb: nothing at all, or only options of the window."""
    rest = list(given)
    while rest and rest[0].split("=")[0] in _WINDOW_OPTIONS:
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    return not rest or (rest[0] == "demo" and "--headless" not in rest and "--help" not in rest)


if __name__ == "__main__":
    sys.exit(main())
