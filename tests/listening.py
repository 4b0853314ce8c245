"""Listening to statements: meanwhile they go to PostgreSQL one by one, and none takes the commit along."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, event


@contextlib.contextmanager
def listened_to(engine: Engine | type[Engine] = Engine) -> Iterator[list[str]]:
    """Inside it the statements of the engine (or of every one) are heard."""
    heard: list[str] = []

    def hear(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        heard.append(statement)

    event.listen(engine, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        event.remove(engine, "before_cursor_execute", hear)
