"""The ways to begin. Apart from the page: a program that has a shop never loads that."""

from __future__ import annotations

import enum


class Choice(enum.Enum):
    """How to begin."""

    DEMO = enum.auto()
    IMPORT = enum.auto()
    EMPTY = enum.auto()
    SHARED = enum.auto()
