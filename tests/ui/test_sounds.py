"""The four sounds."""

from __future__ import annotations

import array
import itertools
import subprocess
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest

from app.ui.sounds import RATE, Sound, Sounds, samples, scaled

ROOT = Path(__file__).resolve().parents[2]


def waves(sound: Sound) -> array.array[int]:
    return array.array("h", samples(sound))


def pitch(part: array.array[int]) -> float:
    """Hz, from the crossings of zero."""
    crossings = sum(1 for one, other in itertools.pairwise(part) if one < 0 <= other)
    return crossings * RATE / len(part)


def test_four_sounds_differ_in_length_and_pitch() -> None:
    lengths = {sound: len(waves(sound)) / RATE for sound in Sound}
    assert lengths[Sound.OK] < 0.15 < lengths[Sound.DONE] < lengths[Sound.WRONG] + 0.1 < lengths[Sound.STOP]
    assert len({samples(sound) for sound in Sound}) == 4


def test_ok_rises_done_has_two_notes_wrong_is_low_twice_stop_is_long() -> None:
    ok, done, wrong, stop = waves(Sound.OK), waves(Sound.DONE), waves(Sound.WRONG), waves(Sound.STOP)
    assert pitch(ok[: len(ok) // 3]) < pitch(ok[-len(ok) // 3 :])
    assert pitch(done[:2400]) == pytest.approx(1046, rel=0.03)
    assert pitch(done[-2400:]) == pytest.approx(1568, rel=0.03)
    note = RATE * 160 // 1000
    assert pitch(wrong[:note]) == pytest.approx(520, rel=0.03)
    assert wrong[:note] == wrong[-note:]
    assert max(map(abs, wrong[note + 10 : note + RATE * 60 // 1000])) == 0
    assert len(stop) / RATE == pytest.approx(0.9, abs=0.01)


def test_all_stay_within_the_range_that_a_cheap_speaker_carries() -> None:
    for sound in Sound:
        tone = array.array("h", [value for value in waves(sound) if value])
        assert 480 <= pitch(tone) <= 2000
        assert max(map(abs, tone)) < 32_767


def test_volume_scales() -> None:
    loud, quiet = waves(Sound.OK), array.array("h", scaled(samples(Sound.OK), 50))
    assert abs(max(quiet) - max(loud) // 2) <= 1
    assert scaled(samples(Sound.OK), 100) == samples(Sound.OK)


class Card:
    """A sound card that writes down what it is given."""

    def __init__(self) -> None:
        self.played: list[bytes] = []
        self.started = threading.Event()
        self.closed = False

    def start(self, stream: Generator[bytes, int, None]) -> None:
        self.played.append(stream.send(RATE))
        self.started.set()

    def stop(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


def test_a_sound_is_played_whole_and_then_silence() -> None:
    card = Card()
    sounds = Sounds(volume=100, open_device=lambda: card)
    sounds.play(Sound.OK)
    assert card.started.wait(5)
    sounds.close()
    assert card.played[0].startswith(samples(Sound.OK))
    assert card.played[0].strip(b"\0")
    assert len(card.played[0]) == RATE * 2
    assert card.closed


def test_without_a_card_nothing_happens() -> None:
    sounds = Sounds(open_device=lambda: None)
    sounds.play(Sound.WRONG)
    sounds.close()
    assert sounds.available is False
    sounds.play(Sound.WRONG)


def test_muted_sounds_open_nothing() -> None:
    sounds = Sounds(volume=0, open_device=lambda: pytest.fail("opened"))
    sounds.play(Sound.OK)
    sounds.close()
    assert sounds.available is None


def test_a_machine_without_a_card_is_not_told_so_on_stderr() -> None:
    code = (
        "from app.ui.sounds import Sound, Sounds\ns = Sounds(volume=1)\ns.play(Sound.OK)\ns.close()\nprint(s.available)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert out.stdout.strip() in ("True", "False")
    assert out.stderr == ""
