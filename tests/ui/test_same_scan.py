"""A scanner that sends twice: one rule for every screen that counts scans."""

from __future__ import annotations

from app.ui.same_scan import SameScan


def test_the_same_code_again_within_100_ms_is_a_repeat_and_at_300_ms_another_scan() -> None:
    now = 0.0
    scans = SameScan(lambda: now)
    assert not scans.is_repeat("MUG")
    now = 99.0
    assert scans.is_repeat("MUG")
    now = 150.0
    assert scans.is_repeat("MUG")  # a trigger that is held
    assert not scans.is_repeat("SOCK")
    now = 151.0
    assert not scans.is_repeat("MUG")
    now = 451.0
    assert not scans.is_repeat("MUG")
