"""The four sounds of a station, made here and played on a thread of their own.

ok: short and rising; done: two notes; wrong: low, twice; stop: long. All between 500 and 2000 Hz, so that a cheap
speaker carries them. A muted or silent machine loses no information: every sound goes with a colour, a glyph and a
word (``app.ui.widgets.band``).
"""

from __future__ import annotations

import array
import contextlib
import enum
import functools
import logging
import math
import os
import queue
import threading
import time
from collections.abc import Generator, Iterator
from typing import Any

RATE = 22_050
log = logging.getLogger(__name__)


class Sound(enum.StrEnum):
    """What can be heard."""

    OK = "ok"
    DONE = "done"
    WRONG = "wrong"
    STOP = "stop"


# Notes: from Hz, to Hz, milliseconds; 0 Hz is silence.
_SCORES: dict[Sound, tuple[tuple[float, float, int], ...]] = {
    Sound.OK: ((1200.0, 1800.0, 90),),
    Sound.DONE: ((1046.5, 1046.5, 110), (0.0, 0.0, 30), (1568.0, 1568.0, 220)),
    Sound.WRONG: ((520.0, 520.0, 160), (0.0, 0.0, 70), (520.0, 520.0, 160)),
    Sound.STOP: ((700.0, 600.0, 900),),
}


@functools.cache
def samples(sound: Sound) -> bytes:
    """The sound as signed 16-bit mono samples at ``RATE``, full volume, without clicks at the ends of notes."""
    out = array.array("h")
    for low, high, milliseconds in _SCORES[sound]:
        count = RATE * milliseconds // 1000
        phase = 0.0
        fade = RATE * 8 // 1000
        for number in range(count):
            phase += math.tau * (low + (high - low) * number / count) / RATE
            edge = min(1.0, number / fade, (count - number) / fade)
            # A little of the third harmonic makes the tone carry over a noisy hall.
            out.append(round(24_000 * edge * (0.85 * math.sin(phase) + 0.15 * math.sin(3 * phase))))
    return out.tobytes()


def scaled(data: bytes, volume: int) -> bytes:
    """``data`` at ``volume`` percent."""
    if volume >= 100:
        return data
    return array.array("h", [sample * volume // 100 for sample in array.array("h", data)]).tobytes()


@contextlib.contextmanager
def _quiet_stderr() -> Iterator[None]:
    # ALSA writes to the process's own stderr when there is no card; Python's sys.stderr cannot stop that.
    try:
        keep = os.dup(2)
    except OSError:
        yield
        return
    sink = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(sink, 2)
        yield
    finally:
        os.dup2(keep, 2)
        os.close(sink)
        os.close(keep)


def _open_device() -> Any:
    """A miniaudio device, or None where there is no card. Loads the library."""
    import miniaudio

    with _quiet_stderr():
        try:
            return miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE, buffersize_msec=60
            )
        except miniaudio.MiniaudioError:
            return None


class Sounds:
    """Plays sounds without ever making the caller wait. A newer sound cuts the older one off.

    ``volume`` 0 to 100; 0 plays nothing. Without a sound card every call does nothing. The library and the device
    are opened on the thread, at the first sound.
    """

    def __init__(self, volume: int = 80, open_device: Any = _open_device) -> None:
        self.volume = volume
        self._open_device = open_device
        self._line: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self.available: bool | None = None

    def play(self, sound: Sound) -> None:
        """Queues ``sound``; returns at once."""
        if self.volume <= 0 or self.available is False:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sounds", daemon=True)
            self._thread.start()
        self._line.put(scaled(samples(sound), self.volume))

    def close(self) -> None:
        """Ends the thread and gives the device back."""
        if self._thread is not None:
            self._line.put(None)
            self._thread.join(2.0)
            self._thread = None

    def _run(self) -> None:
        device = self._open_device()
        self.available = device is not None
        if device is None:
            log.info("no sound card: sounds are off")
            return
        try:
            self._play_all(device)
        finally:
            device.close()

    def _play_all(self, device: Any) -> None:
        while (data := self._line.get()) is not None:
            stream = _stream(data)
            next(stream)
            device.start(stream)
            end = time.monotonic() + len(data) / 2 / RATE + 0.1
            while time.monotonic() < end and self._line.empty():
                time.sleep(0.005)
            device.stop()


def _stream(data: bytes) -> Generator[bytes, int, None]:
    """The generator that miniaudio pulls frames from; silence once the sound is over."""
    position = 0
    wanted = yield b""
    while True:
        piece = data[position : position + wanted * 2]
        position += len(piece)
        wanted = yield piece + b"\0" * (wanted * 2 - len(piece))
