"""Benchmark of counting: each number that is typed is committed before it is acknowledged; bins of 20 products."""

from __future__ import annotations

import uuid
from functools import partial

from app.context import AppContext
from app.services.bins import AddBins
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount
from app.services.counts import CountBinNow
from app.services.stock_moves import MoveStock
from tests import factories
from tests.bench.measuring import Measured, measure
from tests.bench.shops import BenchShop

WARM_UP = 20
_LINES = 20


def count(shop: BenchShop, size: int) -> Measured:
    """Products a second: each is recorded once, with one unit missing in every fourth; the last one closes its bin."""
    lines = _lines(shop, size + WARM_UP)[: size + WARM_UP]
    last = [at % _LINES == _LINES - 1 for at in range(len(lines))]
    work = [partial(_record, shop.context, *line, last=ends) for line, ends in zip(lines, last, strict=True)]
    return measure(work, unit="products", warm_up=WARM_UP)


def _record(shop: AppContext, count_id: int, bin_id: int, sku_id: int, units: int, *, last: bool) -> None:
    shop.run(RecordCount(count_id, bin_id, sku_id, units))
    if last:
        shop.run(CloseBin(count_id, bin_id))


def _lines(shop: BenchShop, wanted: int) -> list[tuple[int, int, int, int]]:
    """(count, bin, product, units found) of each product in each bin; two lie in each place."""
    context = shop.context
    query = (
        "SELECT v.sku_id FROM stock_level v JOIN sku k ON k.id = v.sku_id WHERE k.code LIKE 'BENCH-0%'"
        " AND v.location_id = :place AND v.on_hand - v.placed > 50 ORDER BY v.sku_id"
    )
    place = int(factories.rows_of(context, "SELECT min(id) FROM location")[0][0])
    skus = [int(row[0]) for row in factories.rows_of(context, query, place=place)]
    name = str(uuid.uuid4())[:8]
    bins = context.run(AddBins(place, tuple(f"{name}-{n}" for n in range(-(-wanted // _LINES))))).result["bin_ids"]
    lines: list[tuple[int, int, int, int]] = []
    for bin_id in bins:
        chosen = shop.rng.sample(skus, _LINES)
        for sku_id in chosen:
            context.run(MoveStock(sku_id, place, None, bin_id, 2))
        count_id = int(context.run(CountBinNow(place, bin_id)).result["count_id"])
        lines += [(count_id, bin_id, sku_id, 1 if at % 4 == 0 else 2) for at, sku_id in enumerate(chosen)]
    return lines
