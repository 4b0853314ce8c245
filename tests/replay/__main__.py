"""``python -m tests.replay online-retail [--data DIR] [--limit N] [--db URL]``: one JSON line at the end.

DIR holds ``invoices.csv.gz``; ``--limit``: only its first N invoices; without ``--db`` a temporary SQLite file is used.
Exit code 0 only if no product differs and the doctor found nothing. On standard error: how far it is, and what was
told, with examples.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.context import AppContext, make_shop, open_shop, shop_status
from app.settings import Settings
from db import direct
from db.upgrade import SchemaStatus
from tests.replay.carrying_out import CHANNEL, CURRENCY, Replay, say_on_stderr
from tests.replay.compare import differences
from tests.replay.invoices import DEFAULT, FILE, Told, read_book
from tests.replay.sums import sums_of

_EXAMPLES = 20


def main(words: list[str] | None = None) -> int:
    """Replay what was asked for; exit code 0 if the shop and the file agree."""
    parser = argparse.ArgumentParser(prog="python -m tests.replay", description=__doc__)
    parser.add_argument("name", choices=["online-retail"])
    parser.add_argument("--data", metavar="DIR", type=Path, default=DEFAULT, help=f"the folder of {FILE}")
    parser.add_argument("--limit", metavar="N", type=int, help="only the first N invoices")
    parser.add_argument("--db", metavar="URL", help="an empty database, or one whose replay was stopped")
    asked = parser.parse_args(words)
    if not (asked.data / FILE).is_file():
        parser.error(f"there is no {FILE} in {asked.data}")
    with tempfile.TemporaryDirectory(prefix="stationmaster-replay-") as folder:
        shop = _shop(asked.db or f"sqlite:///{Path(folder) / 'shop.db'}")
        try:
            found = replay(shop, asked.data, asked.limit)
        finally:
            shop.close()
    sys.stdout.write(json.dumps(found) + "\n")
    return 1 if found["differences"] or found["doctor_broken"] else 0


def _shop(url: str) -> AppContext:
    if shop_status(Settings(), url) is SchemaStatus.EMPTY:
        return make_shop(Settings(), url=url, company="Online retail", currency=CURRENCY)
    return open_shop(Settings(), url=url)


def replay(shop: AppContext, folder: Path, limit: int | None = None) -> dict[str, Any]:
    """Carry the book of a folder out in the shop and compare; the figures as they are printed."""
    _refuse_others(shop)
    begun, cpu = time.perf_counter(), time.process_time()
    told = Told()
    book = read_book(folder, told, limit)
    done = Replay(shop, book, told, say_on_stderr).run()
    seconds = time.perf_counter() - begun
    sums = sums_of(folder / FILE, limit)
    wrong = shop.read(differences, told, sums)
    for line in [*told.lines(), *map(str, wrong[:_EXAMPLES]), *done.broken[:_EXAMPLES]]:
        say_on_stderr(line)
    not_done = sum(told.kinds.values())
    _check_rows(sums.rows, done.handled, not_done)
    figures = asdict(done) | {"doctor_seconds": round(done.doctor_seconds, 1), "doctor_broken": len(done.broken)}
    figures["linked_returns"] = figures.pop("returns")
    del figures["broken"], figures["credit_notes"]
    return {
        "replay": "online-retail",
        "engine": "sqlite" if shop.database.is_sqlite else "postgresql",
        "invoices": done.invoices,
        "lines": sums.rows,
        "returns": done.credit_notes,
        "differences": len(wrong),
        "seconds": round(seconds, 1),
        "cpu_seconds": round(time.process_time() - cpu, 1),
        "lines_per_s": round(sums.rows / (seconds - done.doctor_seconds)),
        "told": not_done,
        "told_pence": sum(told.money.values()),
        "oddities": dict(told.kinds.most_common()),
        "noted": dict(told.noted.most_common()),
        **figures,
    }


def _check_rows(rows: int, handled: int, told: int) -> None:
    if handled + told != rows:
        raise RuntimeError(f"{rows} rows: {handled} were done and {told} told")


def _refuse_others(shop: AppContext) -> None:
    """A shop with other orders in it cannot be compared with a file."""
    sql = "SELECT count(*) FROM channel_account WHERE channel <> ?"
    if shop.read(lambda conn: direct.rows(conn, sql, (CHANNEL,)))[0][0]:
        raise SystemExit("This database has other orders in it. Give an empty one.")


if __name__ == "__main__":
    sys.exit(main())
