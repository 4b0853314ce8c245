"""``python -m tests.chaos NAME ...``: what kills and races real processes; each prints a JSON line (see README.md)."""

from __future__ import annotations

import importlib
import sys

# Name -> module with ``main(arguments: list[str]) -> int``, which gives the exit code.
COMMANDS = {
    "crash_points": "tests.chaos.crash_points",
    "guards": "tests.chaos.guards",
    "imports": "tests.chaos.imports",
    "last_unit": "tests.chaos.last_unit",
    "run": "tests.chaos.run",
    "upgrade": "tests.chaos.upgrade",
}


def main(arguments: list[str]) -> int:
    """Run one of the commands; the exit code is its own, 2 if there is no such command."""
    name = arguments[0] if arguments else ""
    if name not in COMMANDS:
        print(f"usage: python -m tests.chaos {{{','.join(COMMANDS)}}} ...", file=sys.stderr)
        return 2
    code: int = importlib.import_module(COMMANDS[name]).main(arguments[1:])
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
