"""Tells a scanner from a hand, key by key. No Qt and no clock in here: every key brings its time.

A keyboard-wedge scanner types like a person, only faster. What counts as a scan:

- keys less than 50 ms apart make a *run*; a longer pause ends it;
- outside a text field a run of 3 keys with Enter or Tab behind it, or of 4 keys without, is a scan;
- inside a text field people type quickly, so a run must first prove itself: 3 keys within 35 ms. Until then no key is
  kept back longer than 35 ms. Proven, it is a scan with 4 keys and an Enter, or with 6 keys and no Enter;
- what turns out to be typing is given back unchanged and in order; a run that follows typed text without a pause is
  typing too, so that half a code can never be taken for a scan.

The two figures 35 and 50 ms: a very fast typist rolls two keys within 35 ms but not three; scanners send every 1 to
20 ms. A scanner slower than one key per 17 ms still works everywhere but inside a text field, where its code is typed.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, field

GAP_MS, HOLD_MS = 50.0, 35.0
PROOF_KEYS = 3
LEAST_ENDED, LEAST_OPEN = 3, 4
LEAST_ENDED_IN_TEXT, LEAST_OPEN_IN_TEXT = 4, 6
# After a scan further ends (CR and LF, an Enter that came late) belong to it; the same code again is an echo.
QUIET_MS, ECHO_MS = 120.0, 100.0
MOST_CHARACTERS = 10_000

GS = "\x1d"
_AIM = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")
_GTIN_LENGTHS = (14, 13, 12)
_LEAST_HALF = 6


class Take(enum.StrEnum):
    """What to do with the keys that were held and with the one that came."""

    HOLD = "hold"
    TYPED = "typed"
    SCAN = "scan"
    TOO_LONG = "too long"
    ECHO = "echo"


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan: the code without the symbology prefix; ``aim`` is that prefix (``]C1``) where the scanner sends it."""

    code: str
    aim: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """``past``: what the keys held so far were (None: nothing ended). ``scan`` goes with ``Take.SCAN``.

    ``now``: what to do with the present key: HOLD it, let it through as TYPED, or swallow it as part of a SCAN.
    """

    now: Take
    past: Take | None = None
    scan: Scan | None = None


@dataclass(slots=True)
class _Run:
    first_at: float
    last_at: float
    in_text: bool
    count: int = 0
    size: int = 0
    proven: bool = False
    pieces: list[str] = field(default_factory=list)


class BurstReader:
    """The state between keys. Times are milliseconds of one clock, never going back."""

    def __init__(self) -> None:
        self._run: _Run | None = None
        self._typed_at = -1e9
        self._quiet_until = -1e9
        self._last_code = ""
        self._last_end = -1e9

    @property
    def is_open(self) -> bool:
        """True while keys are held."""
        return self._run is not None

    def is_burst(self, at: float) -> bool:
        """True if a key at ``at`` would continue what is certainly a scan."""
        run = self._run
        if run is None or at - run.last_at >= GAP_MS:
            return False
        return run.proven or (not run.in_text and run.count >= LEAST_ENDED)

    def is_quiet(self, at: float) -> bool:
        """True shortly after a scan, when a further Enter belongs to it."""
        return at < self._quiet_until

    def wait_ms(self) -> float:
        """How long to wait after the last key before ``expire``; 0 if nothing is held."""
        run = self._run
        if run is None:
            return 0.0
        if run.in_text and not run.proven:
            return max(0.0, HOLD_MS - (run.last_at - run.first_at))
        return GAP_MS

    def key(self, text: str, at: float, *, in_text: bool) -> Answer:
        """A printable key (or a control sign inside a burst, as "")."""
        past = self._end_if_over(at)
        if self._run is None:
            if in_text and at - self._typed_at < GAP_MS:
                self._typed_at = at
                return Answer(Take.TYPED, past.past, past.scan)
            self._run = _Run(at, at, in_text)
        run = self._run
        run.last_at = at
        run.count += 1
        run.size += len(text)
        if run.size <= MOST_CHARACTERS:
            run.pieces.append(text)
        if run.count == PROOF_KEYS and at - run.first_at <= HOLD_MS:
            run.proven = True
        return Answer(Take.HOLD, past.past, past.scan)

    def end(self, at: float) -> Answer:
        """Enter or Tab. ``now`` is SCAN (swallow it) or TYPED (let it through)."""
        past = self._end_if_over(at)
        if self._run is not None:
            past = self._close(self._run, at, ended=True)
        if past.past in (Take.SCAN, Take.ECHO, Take.TOO_LONG) or at < self._quiet_until:
            return Answer(Take.SCAN, past.past, past.scan)
        return Answer(Take.TYPED, past.past, past.scan)

    def expire(self) -> Answer:
        """The time of ``wait_ms`` has passed without a key."""
        run = self._run
        if run is None:
            return Answer(Take.TYPED)
        return self._close(run, run.last_at, ended=False)

    def interrupt(self) -> Answer:
        """A key that no scanner sends, a click: what is held and not proven was typed."""
        run = self._run
        if run is None or self.is_burst(run.last_at):
            return Answer(Take.HOLD)
        return self._give_back(run)

    def typed(self, at: float) -> None:
        """A key went through as typing (auto-repeat, input method)."""
        self._typed_at = at

    def _end_if_over(self, at: float) -> Answer:
        run = self._run
        if run is not None and at - run.last_at >= GAP_MS:
            return self._close(run, run.last_at, ended=False)
        return Answer(Take.HOLD)

    def _close(self, run: _Run, at: float, *, ended: bool) -> Answer:
        if run.in_text:
            least = LEAST_ENDED_IN_TEXT if ended else LEAST_OPEN_IN_TEXT
            is_scan = run.proven and run.count >= least
        else:
            is_scan = run.count >= (LEAST_ENDED if ended else LEAST_OPEN)
        if not is_scan:
            return self._give_back(run)
        self._run = None
        self._quiet_until = at + QUIET_MS
        if run.size > MOST_CHARACTERS:
            return Answer(Take.SCAN, Take.TOO_LONG)
        scan = read_scan("".join(run.pieces))
        echo = scan.code == self._last_code and run.first_at - self._last_end < ECHO_MS
        self._last_code, self._last_end = scan.code, at
        if echo or not scan.code:
            return Answer(Take.SCAN, Take.ECHO)
        return Answer(Take.SCAN, Take.SCAN, scan)

    def _give_back(self, run: _Run) -> Answer:
        self._run = None
        if run.in_text:
            self._typed_at = run.last_at
        return Answer(Take.TYPED, Take.TYPED)


def read_scan(raw: str) -> Scan:
    """What a scanner sent -> the code: control signs dropped but GS (GS1 needs it), AIM prefix taken off, trimmed."""
    kept = "".join(sign for sign in raw if sign == GS or (sign.isprintable() and not "\x7f" <= sign <= "\x9f"))
    prefix = _AIM.match(kept)
    aim = prefix.group() if prefix else ""
    return Scan(kept[len(aim) :].strip(" "), aim)


def separate(code: str) -> tuple[str, ...]:
    """The codes in one burst. Two barcodes can run together when a scanner sends no Enter, or one arrives doubled.

    - the same six or more signs twice over are one code (``4006381333931`` + ``4006381333931``);
    - digits that split in the middle into two different codes with good GS1 check digits are those two;
    - anything else is one code. GS1 element strings (with GS) are never split.
    """
    half, odd = divmod(len(code), 2)
    if odd or half < _LEAST_HALF or GS in code:
        return (code,)
    left, right = code[:half], code[half:]
    if left == right:
        return (left,)
    if half in _GTIN_LENGTHS and _has_check_digit(left) and _has_check_digit(right) and not _has_check_digit(code):
        return (left, right)
    return (code,)


def _has_check_digit(code: str) -> bool:
    """GS1 General Specifications, section 7.9: weights 3 and 1 from the right, to a multiple of ten."""
    if not (code.isascii() and code.isdigit()):
        return False
    body = [int(sign) for sign in reversed(code[:-1])]
    total = sum(digit * (3 if place % 2 == 0 else 1) for place, digit in enumerate(body))
    return (10 - total % 10) % 10 == int(code[-1])
