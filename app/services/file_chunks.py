"""A file's items in chunks, its unusable rows put aside: how every import is cut into operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from app.channels.base import RowProblem

T = TypeVar("T")


def in_chunks(items: Iterable[T | RowProblem], size: int, problems: list[RowProblem]) -> Iterator[list[T]]:
    """Lists of up to ``size`` items in the file's order; problems met on the way are added to ``problems``."""
    chunk: list[T] = []
    for item in items:
        if isinstance(item, RowProblem):
            problems.append(item)
            continue
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
