"""``python -m tests.model [--engine sqlite] [--runs 5000] [--steps 60] [--seed N]``: the long form of the model test.

Prints one JSON line: engine, seed, runs, steps, seconds. A shop is used for 250 runs. A failing run is made smaller and
its steps are printed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from pathlib import Path

from app.context import make_shop
from app.settings import Settings
from tests.model.running import run_machine
from tests.servers import PostgresServer

_RUNS_OF_A_SHOP = 250


def main() -> int:
    """Run, and say how many runs held."""
    parser = argparse.ArgumentParser(prog="python -m tests.model", description=__doc__)
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--runs", type=int, default=5_000)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    given = parser.parse_args()
    print(json.dumps({"seed": given.seed}), flush=True)
    started, done = time.monotonic(), 0
    server = PostgresServer.start(durable=False) if given.engine == "postgresql" else None
    try:
        with tempfile.TemporaryDirectory() as folder:
            while done < given.runs:
                runs = min(_RUNS_OF_A_SHOP, given.runs - done)
                url = server.create_database() if server else f"sqlite:///{Path(folder) / f'shop-{done}.db'}"
                shop = make_shop(Settings(), url=url, company="Sample Goods")
                try:
                    done += run_machine(shop, seconds=0, runs=runs, steps=given.steps, seed=given.seed + done)
                finally:
                    shop.close()
                print(f"{done} runs held after {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    finally:
        if server:
            server.stop()
    told = {"engine": given.engine, "seed": given.seed, "runs": done, "steps": given.steps}
    print(json.dumps(told | {"seconds": round(time.monotonic() - started, 1)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
