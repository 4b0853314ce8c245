"""The command line in this process, as a person or a script meets it: words in, exit code and text out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main


class Terminal:
    """Runs commands on one shop; what the last one said on standard error is in ``err``."""

    def __init__(self, url: str, capture: pytest.CaptureFixture[str]) -> None:
        self.url = url
        self.err = ""
        self._capture = capture

    def __call__(self, *words: str | Path, code: int = 0) -> str:
        """Run a command that must end with ``code``; gives what it printed."""
        self._capture.readouterr()
        ended = main([str(word) for word in words])
        out, self.err = self._capture.readouterr()
        assert ended == code, f"ended with {ended}: {out} {self.err}"
        assert "Traceback" not in out + self.err
        return out

    def json(self, *words: str | Path, code: int = 0) -> dict[str, Any]:
        """The answer of a command with --json, which must be one object on one line and nothing else."""
        out = self(*words, "--json", code=code)
        assert self.err == ""
        assert out.count("\n") == 1
        value = json.loads(out)
        assert isinstance(value, dict)
        return value

    def error(self, *words: str | Path, code: int) -> dict[str, Any]:
        """The error that a command with --json ends in."""
        error = self.json(*words, code=code)["error"]
        assert set(error) == {"message", "fix", "lines"}
        return dict(error)


@pytest.fixture
def terminal(shop_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal on an empty shop, on each engine."""
    monkeypatch.setenv("STATIONMASTER_DB", shop_url)
    return Terminal(shop_url, capsys)


@pytest.fixture
def no_shop(blank_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal where there is no shop yet, on each engine."""
    monkeypatch.setenv("STATIONMASTER_DB", blank_url)
    return Terminal(blank_url, capsys)
