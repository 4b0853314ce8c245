"""What goes to the terminal: text from outside is data, whatever the terminal's encoding."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

import pytest

from app.cli.output import AnswerLost, Progress, print_json, print_text, shown


class _Kind(StrEnum):
    OWN = "own"


@pytest.mark.parametrize(
    ("given", "seen"),
    [
        ("Anna\x1b[2J\x07Schmid", "Anna\ufffd[2J\ufffdSchmid"),
        ("two\nlines\tand\r", "two lines and "),
        ("\x9b31mred", "\ufffd31mred"),
        ("abc\u202edcba", "abcdcba"),
        ("রুমা আহমেদ", "রুমা আহমেদ"),
        ("👩\u200d💻 café\u00a0x", "👩\u200d💻 café\u00a0x"),
    ],
)
def test_no_sign_from_outside_can_command_a_terminal(given: str, seen: str) -> None:
    assert shown({"name": [given], "count": 3}) == {"name": [seen], "count": 3}
    assert shown(_Kind.OWN) is _Kind.OWN


def test_json_is_one_line_and_what_a_terminal_could_obey_is_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    value = {"name": "a\x1b\x9b\u2028\ud800b রুমা", "kind": _Kind.OWN}
    print_json(value)
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert "রুমা" in out
    assert not set("\x1b\x9b\u2028\ud800") & set(out)
    assert json.loads(out) == value


def test_json_times_are_utc(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"at": datetime(2026, 3, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))})
    assert json.loads(capsys.readouterr().out) == {"at": datetime(2026, 3, 2, 9, 30, tzinfo=UTC).isoformat()}


def test_json_refuses_what_it_has_no_form_for() -> None:
    with pytest.raises(TypeError, match="has no place in an answer"):
        print_json({"set": {1, 2}})


class _Narrow(io.TextIOWrapper):
    """A terminal that knows ASCII only."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="ascii")

    def text(self) -> str:
        self.seek(0)
        return self.read()


def test_a_narrow_terminal_gets_escapes_in_place_of_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = _Narrow()
    monkeypatch.setattr("sys.stdout", narrow)
    print_text("Größe রু")
    print_json({"name": "Größe"})
    words, answer = narrow.text().splitlines()
    assert words == r"Gr\xf6\xdfe \u09b0\u09c1"
    assert json.loads(answer) == {"name": "Größe"}


def test_an_answer_that_cannot_be_written_is_lost_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("sys.stdout", Full())
    with pytest.raises(AnswerLost, match="No space left on device"):
        print_text("done")
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(AnswerLost):
        print_text("done")


def test_progress_shows_on_a_watched_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    class Watched(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Watched()
    monkeypatch.setattr("sys.stderr", screen)
    for as_json in (False, True):
        progress = Progress("rows", as_json=as_json)
        progress(1_000, 2_000)
        progress(2_000, 2_000)
    assert screen.getvalue() == "\r1,000 of 2,000 rows\r" + " " * 19 + "\r"
    quiet = io.StringIO()
    monkeypatch.setattr("sys.stderr", quiet)
    Progress("rows", as_json=False)(1, 2)
    assert quiet.getvalue() == ""
