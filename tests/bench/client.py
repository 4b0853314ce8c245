"""One of several stations that reserve at once: ``python -m tests.bench.client URL``, told what to do on its input.

It reads the ids of its orders and how many of them are for warming up, says ``ready``, waits for a line, reserves one
order after another, and prints when it began and ended (seconds since 1970) and how long each took.
"""

from __future__ import annotations

import json
import sys
import time

from app.context import open_shop
from app.services.routing import RouteOrders
from app.settings import Settings


def main() -> None:
    """Do what the module says."""
    told = json.loads(sys.stdin.readline())
    context = open_shop(Settings(), url=sys.argv[1])
    ids, warm_up = told["ids"], told["warm_up"]
    for order in ids[:warm_up]:
        context.run(RouteOrders((order,)))
    print("ready", flush=True)
    sys.stdin.readline()
    latencies, first = [], time.time()
    for order in ids[warm_up:]:
        begun = time.perf_counter()
        context.run(RouteOrders((order,)))
        latencies.append(time.perf_counter() - begun)
    print(json.dumps({"begun": first, "ended": time.time(), "latencies": latencies}), flush=True)
    context.close()


if __name__ == "__main__":
    main()
