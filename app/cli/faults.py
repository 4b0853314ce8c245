"""A fault of the program itself: told in words, with its details in the log, never as a traceback."""

from __future__ import annotations

import logging
from pathlib import Path

from app.cli.output import print_problem
from app.settings import cache_folder


def tell_fault(error: Exception, as_json: bool) -> int:
    """Write the details to the log and say where they are; returns the exit code."""
    where = _logged(error)
    what = f"The program met a fault of its own ({type(error).__name__}). The step it was in changed nothing."
    fix = f"Please report it with the details in {where}." if where else "Please report it with the command you gave."
    print_problem(what, fix, as_json=as_json)
    return 1


def _logged(error: Exception) -> Path | None:
    path = cache_folder() / "stationmaster.log"
    log = logging.getLogger("stationmaster.cli")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(handler)
    log.propagate = False
    try:
        log.error("unexpected error", exc_info=error)
    finally:
        log.removeHandler(handler)
        handler.close()
    return path
