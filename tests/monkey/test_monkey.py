"""The monkey's short form: a minute at the whole console. ``python -m tests.monkey`` is the long one."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.monkey.running import monkey_at_the_demo

SECONDS = 60.0


@pytest.mark.slow
def test_a_minute_of_anything_breaks_nothing(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(2**32)
    with monkey_at_the_demo(qapp, tmp_path, seed) as monkey:
        seen = monkey.run(seconds=SECONDS)
    assert seen.bugs == [], f"seed {seed}"
    assert seen.events > 300, f"only {seen.events} events in {SECONDS} s, seed {seed}"
