"""Marks of programs that have a database open: told once their program is gone, and not before."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

import pytest

from db.open_marks import OpenMark, ended_programs

SHOP, OTHER = uuid.UUID(int=1), uuid.UUID(int=2)


def test_a_program_that_lives_or_ended_as_it_should_is_not_told(tmp_path: Path) -> None:
    mark = OpenMark(tmp_path / "open", SHOP, uuid.uuid4())
    assert list(ended_programs(tmp_path / "open", SHOP)) == []
    mark.set(7)
    assert list(ended_programs(tmp_path / "open", SHOP)) == []
    mark.clear()
    assert list((tmp_path / "open").iterdir()) == []


def test_a_program_that_was_killed_is_told_once_and_to_its_own_shop(tmp_path: Path) -> None:
    session = uuid.uuid4()
    mark = OpenMark(tmp_path, SHOP, session)
    mark.set(7)
    assert mark._handle is not None
    os.close(mark._handle)  # as a kill does
    assert list(ended_programs(tmp_path, OTHER)) == []
    assert list(ended_programs(tmp_path, SHOP)) == [(7, session)]
    assert list(ended_programs(tmp_path, SHOP)) == []


def test_what_cannot_be_used_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / f"{SHOP.hex}-{uuid.uuid4().hex}").write_text("station")
    (tmp_path / f"{SHOP.hex}-{uuid.uuid4().hex}").touch()  # begins just now
    assert list(ended_programs(tmp_path, SHOP)) == []
    (tmp_path / "file").touch()
    mark = OpenMark(tmp_path / "file", SHOP, uuid.uuid4())
    mark.set(1)
    mark.clear()
