"""``stationmaster import stock``: a dry run says what the import then does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import run
from app.context import make_shop
from app.settings import Settings


def test_dry_run_writes_nothing_and_says_the_same_as_the_import(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    make_shop(Settings(), url=url).close()
    file = tmp_path / "stock.csv"
    file.write_text("sku,location,quantity\nMUG,Berlin,4\nCAP,Berlin,x\n", encoding="utf-8")
    answers = []
    for options in (["--dry-run"], ["--dry-run"], []):
        assert run(["import", "stock", str(file), "--db", url, "--json", *options]) == 0
        answers.append(json.loads(capsys.readouterr().out))
    assert answers[0] == answers[1]
    assert answers[0]["dry_run"] is True
    for key in ("accepted", "unchanged", "rejected", "new_skus", "new_locations"):
        assert answers[0][key] == answers[2][key]
    assert (answers[2]["accepted"], answers[2]["new_locations"]) == (1, ["Berlin"])


def test_dry_run_in_words_begins_with_what_did_not_happen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    make_shop(Settings(), url=url).close()
    file = tmp_path / "stock.csv"
    file.write_text("sku,location,quantity\nMUG,Berlin,4\n", encoding="utf-8")
    assert run(["import", "stock", str(file), "--db", url, "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith("Nothing was written. It would be: 1 count: 1 stored")
    assert run(["import", "stock", str(file), "--db", url]) == 0
    assert "When it was last counted stays as it was: a file is no look at the shelf." in capsys.readouterr().out
