"""``import orders`` killed at any moment and given again, with the same id and without: every order is in once."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from db.session import Database
from tests.channels.shopify_files import own_row, write_rows
from tests.terminal import Terminal

ROOT = Path(__file__).resolve().parents[2]
ORDERS = 3_000
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of 3,000 orders."""
    rows = (own_row(f"#{number}", id=str(7_000_000 + number)) for number in range(1, ORDERS + 1))
    return write_rows(tmp_path_factory.mktemp("export") / "orders_export.csv", rows)


def _killed(export: Path, op_id: str, database: Database, wait: float, *, begun: bool) -> int:
    """Start the import and kill it after so long, ``begun``: counted from its first orders; gives how many are in."""
    before = _count(database)
    words = ["import", "orders", str(export), "--json", *(["--op-id", op_id] if op_id else [])]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen([sys.executable, "-m", "app", *words], cwd=ROOT, stdout=quiet, stderr=quiet)
    while begun and process.poll() is None and _count(database) == before:
        time.sleep(0.01)
    time.sleep(wait)
    process.kill()
    process.wait()
    return _count(database)


def _count(database: Database) -> int:
    with database.reading() as conn:
        return int(conn.execute(text("SELECT count(*) FROM sales_order")).scalar_one())


def test_an_import_killed_at_any_moment_is_whole_after_the_next_call(
    fresh_url: str, export: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seed = random.SystemRandom().randrange(2**32)
    moments = random.Random(seed)
    monkeypatch.setenv("STATIONMASTER_DB", fresh_url)
    terminal, database = Terminal(fresh_url, capsys), Database(fresh_url)
    try:
        counts = [
            _killed(export, op_id, database, moments.uniform(0, 0.25 if begun else 1.5), begun=begun)
            for op_id, begun in (("mine", False), ("mine", True), ("", True), ("mine", True), ("", False))
        ]
    finally:
        database.close()
    told = f"seed {seed}: {counts}"
    assert counts == sorted(counts), told
    same = terminal.json("import", "orders", export, "--op-id", "mine")
    assert same["accepted"] + same["unchanged"] == ORDERS, told
    again = terminal.json("import", "orders", export)
    assert (again["accepted"], again["unchanged"], again["rejected"]) == (0, ORDERS, []), told
    numbers = sorted(order["number"] for order in terminal.json("orders")["orders"])
    assert numbers == sorted(f"#{number}" for number in range(1, ORDERS + 1)), told
    assert terminal.json("doctor")["ok"] is True
