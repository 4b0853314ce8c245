"""A shop to count in: mugs, caps and bottles of lots in bins of Berlin, and words for what is done with them."""

from __future__ import annotations

from sqlalchemy import update

from app.context import AppContext
from app.services.bins import AddBins
from app.services.count_close import CloseBin
from app.services.count_records import RecordCount
from app.services.counts import CountBinNow
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.unit_of_work import JsonObject
from db.models import Sku, Tracking
from tests.factories import count, location_id, one, rows_of
from tests.invariants import violations


def make_bins(shop: AppContext) -> AppContext:
    """Berlin has bins A-1, A-2 and one for what is broken; 10 mugs are in A-1, 5 in A-2, 4 caps in A-1."""
    count(shop, {("MUG", "Berlin"): 15, ("CAP", "Berlin"): 4})
    berlin = location_id(shop, "Berlin")
    shop.run(AddBins(berlin, ("A-1", "A-2"), "A"))
    shop.run(AddBins(berlin, ("Broken",), kind="damaged"))
    put(shop, "MUG", 10, "A-1")
    put(shop, "MUG", 5, "A-2")
    put(shop, "CAP", 4, "A-1")
    return shop


def sku(shop: AppContext, code: str) -> int:
    return int(one(shop, "SELECT id FROM sku WHERE code = :code", code=code))


def bin_of(shop: AppContext, code: str | None) -> int | None:
    return int(one(shop, "SELECT id FROM bin WHERE code = :code", code=code)) if code else None


def put(shop: AppContext, code: str, units: int, to: str | None, source: str | None = None) -> None:
    shop.run(MoveStock(sku(shop, code), location_id(shop, "Berlin"), bin_of(shop, source), bin_of(shop, to), units))


def adjust(shop: AppContext, code: str, units: int, at: str | None, reason: str = "damaged") -> None:
    shop.run(AdjustStock(sku(shop, code), location_id(shop, "Berlin"), units, reason, bin_of(shop, at)))


def begin(shop: AppContext, code: str | None, place: str = "Berlin") -> int:
    """Begin to count a bin; the count's id."""
    return int(shop.run(CountBinNow(location_id(shop, place), bin_of(shop, code))).result["count_id"])


def record(
    shop: AppContext, count_id: int, at: str | None, code: str, units: int, *, add: bool = False, **more: str
) -> JsonObject:
    return shop.run(RecordCount(count_id, bin_of(shop, at), sku(shop, code), units, add, **more)).result


def close(shop: AppContext, count_id: int, at: str | None, *zeros: str, partly: bool = False) -> JsonObject:
    seen = tuple((sku(shop, code), None) for code in zeros)
    return shop.run(CloseBin(count_id, bin_of(shop, at), seen, partly)).result


def counted(shop: AppContext, at: str, twice: bool = True, **units: int) -> JsonObject:
    """Count a bin from beginning to end, once more where that is demanded; the last answer."""
    count_id = begin(shop, at)
    for code, found in units.items():
        record(shop, count_id, at, code, found)
    result = close(shop, count_id, at)
    if result["step"] == "recount" and twice:
        lines = rows_of(shop, "SELECT id, sku_id FROM count_line WHERE counted IS NULL AND posted IS NULL")
        names = {sku(shop, code): code for code in units}
        for line_id, sku_id in lines:
            assert line_id in result["count_line_ids"]
            record(shop, count_id, at, names[sku_id], units[names[sku_id]])
        result = close(shop, count_id, at)
    return result | {"count_id": count_id}


def in_bins(shop: AppContext) -> dict[tuple[str, str], int]:
    """Units by product and bin ("" for none); every promise of the shop is looked at too."""
    with shop.database.reading() as conn:
        assert violations(conn) == []
    rows = rows_of(
        shop,
        "SELECT k.code, coalesce(b.code, ''), sum(s.on_hand) FROM bin_stock s JOIN sku k ON k.id = s.sku_id"
        " LEFT JOIN bin b ON b.id = s.bin_id GROUP BY k.code, coalesce(b.code, '') HAVING sum(s.on_hand) > 0"
        " UNION ALL SELECT k.code, '-', v.on_hand - v.placed FROM stock_level v JOIN sku k ON k.id = v.sku_id"
        " WHERE v.on_hand > v.placed",
    )
    return {(row[0], row[1]): int(row[2]) for row in rows}


def track(shop: AppContext, code: str, tracking: Tracking) -> None:
    """What is known of the units of a product: written straight, no operation of this part says it."""
    with shop.database.writing() as conn:
        conn.execute(update(Sku).where(Sku.code == code).values(tracking=tracking))
