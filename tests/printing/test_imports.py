"""The start of the program does not pay for printing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import app.printing

HEAVY = ("reportlab", "uharfbuzz", "fontTools", "pypdfium2", "segno", "barcode", "PIL", "bidi", "PySide6", "sqlalchemy")


def test_importing_every_module_loads_no_heavy_library() -> None:
    folder = Path(app.printing.__path__[0])
    modules = [f"app.printing.{file.stem}" for file in folder.glob("*.py") if file.stem != "__init__"]
    assert len(modules) > 15
    program = (
        f"import sys, importlib\nfor name in {modules!r}: importlib.import_module(name)\n"
        f"print(*[name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=folder.parent.parent
    )
    assert done.stdout.split() == []
