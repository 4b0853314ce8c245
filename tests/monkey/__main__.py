"""``python -m tests.monkey [--seconds 600 | --events 20000] [--seed N]``: the long form of the monkey's test.

Prints one JSON line: events, bugs, Qt warnings, and how long single steps kept the window (p50, p99, longest; ms).
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import random
import sys
import tempfile
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.monkey.running import monkey_at_the_demo

# Off screen there are no real windows to raise; a script that Inter lacks is drawn from another font.
_KNOWN = (
    "does not support propagateSizeHints",
    "does not support raise",
    "does not support grabbing the keyboard",
    "OpenType support missing for",
)


def main() -> int:
    """Run, and say what was seen; exit code 1 if anything broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.monkey", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--events", type=int, default=0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    given = parser.parse_args()
    faulthandler.enable()
    warnings: list[str] = []
    errors: list[str] = []

    def hear(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not any(known in message for known in _KNOWN):
            warnings.append(message)

    qInstallMessageHandler(hear)
    sys.excepthook = lambda *error: errors.append("".join(traceback.format_exception(*error)))
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        app = QApplication([sys.argv[0]])
        with monkey_at_the_demo(app, Path(folder), given.seed) as monkey:
            seen = monkey.run(seconds=given.seconds, events=given.events)
    told = {
        "seed": given.seed,
        "events": seen.events,
        "views": seen.views,
        "bugs": seen.bugs,
        "exceptions": errors,
        "qt_warnings": warnings,
        "step_p50_ms": round(seen.stall(0.5), 1),
        "step_p99_ms": round(seen.stall(0.99), 1),
        "step_longest_ms": round(seen.stall(1.0), 1),
        "slowest_step": seen.slowest[1],
        "acts": dict(seen.acts),
    }
    print(json.dumps(told))
    return 1 if seen.bugs or errors or warnings else 0


if __name__ == "__main__":
    sys.exit(main())
