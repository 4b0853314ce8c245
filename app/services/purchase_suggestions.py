"""What is low becomes drafts of orders, one for each supplier and location, in one step."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from app.queries.buying import suggestions
from app.services.purchases import LineWish, write_draft
from app.services.unit_of_work import JsonObject, Tx, operation


@dataclass(frozen=True, slots=True)
class DraftSuggested:
    """Draft what ``queries.buying.suggestions`` proposes: for one location, of one supplier (None: of all)."""

    location_id: int | None = None
    supplier_id: int | None = None


@operation(DraftSuggested, "purchases.suggest", version=1, right="stock")
def draft_suggested(tx: Tx, command: DraftSuggested) -> JsonObject:
    """Result: purchase_order_ids, numbers, lines, and without (SKUs that are low and have no supplier)."""
    wishes: dict[tuple[int, int], list[LineWish]] = defaultdict(list)
    without: set[str] = set()
    for row in suggestions(tx.conn, command.location_id):
        if row.supplier_id is None:
            without.add(row.code)
        elif command.supplier_id in (None, row.supplier_id):
            wishes[row.supplier_id, row.location_id].append((row.sku_id, row.units, row.price_amount))
    made = [write_draft(tx, *key, lines, None) for key, lines in sorted(wishes.items())]
    return {
        "purchase_order_ids": [purchase_id for purchase_id, _ in made],
        "numbers": [number for _, number in made],
        "lines": sum(map(len, wishes.values())),
        "without": sorted(without),
    }
