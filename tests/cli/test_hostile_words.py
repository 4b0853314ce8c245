"""Whatever stands in place of a name, a code or a file: an answer in words, and books that still agree."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.__main__ import main
from tests.cli.goods import orders_file
from tests.terminal import Terminal

HOSTILE = (
    "", "-1", "\x00", "\ud800", "💥", "x" * 3_000, "'; DROP TABLE sku; --", "\u202e1001",
    "1001-99999999999999999999", "O" + "Z" * 18, "/dev/null",
)  # fmt: skip
COMMANDS = (
    "order {}", "route {}", "route --dry-run {}", "pack {} --scan=1", "pack 1002 --scan={}", "ship {}", "lift-hold {}",
    "print slip {} --out out.pdf", "print label 1001 --out {}", "location {}", "location Main --name {}",
    "location Main --postal-code {} --country DE", "location Main --rank {}", "orders --state {}", "orders --limit {}",
    "import orders {}", "import orders {} --dry-run", "import stock {}", "import orders orders.csv --shop {}",
    "import orders orders.csv --channel {}", "route --op-id {}", "orders --db {}",
)  # fmt: skip


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
@pytest.mark.parametrize("command", COMMANDS)
def test_any_word_is_answered_in_words(
    web_shop: Terminal,
    tmp_path: Path,
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    orders_file(tmp_path, "orders.csv")
    capsys.readouterr()
    for word in HOSTILE:
        given = [word if part == "{}" else part.replace("{}", word) for part in command.split(" ")]
        code = main([*given, "--json"])
        out, err = capsys.readouterr()
        assert code in (0, 1, 2), given
        assert (out.count("\n"), err) == (1, ""), given
        assert "fault of its own" not in out, given
        assert code == 0 or "error" in json.loads(out) or "scans" in json.loads(out), given
    assert web_shop.json("doctor")["ok"] is True
