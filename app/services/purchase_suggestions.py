"""What is low becomes drafts of orders, one for each supplier and location, in one step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.errors import BadInput
from app.queries.buying import Suggestion, suggestions
from app.services.purchases import MOST_LINES, LineWish, write_draft
from app.services.series import next_numbers
from app.services.stock_levels import MAX_UNITS
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words

# (SKU, location, units)
Wish = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class DraftSuggested:
    """Draft what ``queries.buying.suggestions`` proposes: for one location, of one supplier (None: of all)."""

    location_id: int | None = None
    supplier_id: int | None = None


@dataclass(frozen=True, slots=True)
class DraftWished:
    """Draft what a person chose of the proposals, each with its units; what is no longer proposed is left out."""

    wishes: tuple[Wish, ...]


@operation(DraftSuggested, "purchases.suggest", version=1, right="stock")
def draft_suggested(tx: Tx, command: DraftSuggested) -> JsonObject:
    """Result: purchase_order_ids, numbers, lines, and without (SKUs that are low and have no supplier)."""
    proposed = _proposed(tx, command.location_id)
    rows = [row for row in proposed if row.supplier_id is not None and command.supplier_id in (None, row.supplier_id)]
    made = _drafts(tx, rows, {})
    return made | {"without": sorted({row.code for row in proposed if row.supplier_id is None})}


@operation(DraftWished, "purchases.suggest_wished", version=1, right="stock")
def draft_wished(tx: Tx, command: DraftWished) -> JsonObject:
    """Result: purchase_order_ids, numbers, lines, and left (ids of SKUs that are not proposed any more).

    Raises BadInput for units that cannot be.
    """
    wished = {(sku_id, location_id): units for sku_id, location_id, units in command.wishes}
    if not wished or not all(0 < units <= MAX_UNITS for units in wished.values()):
        raise BadInput(
            words("Say how many units of at least one product. Nothing was changed."), fix=words("Such as 12.")
        )
    proposed = {(row.sku_id, row.location_id): row for row in _proposed(tx) if row.supplier_id is not None}
    rows = [row for key, row in proposed.items() if key in wished]
    made = _drafts(tx, rows, wished)
    return made | {"left": sorted({sku_id for sku_id, location_id in wished if (sku_id, location_id) not in proposed})}


def _proposed(tx: Tx, location_id: int | None = None) -> list[Suggestion]:
    """The proposals, kept from others until the end: two who draft at once must not both buy the same.

    The numbers of drafts are drawn from one row, which whoever comes second waits for.
    """
    next_numbers(tx, "purchase", 0)
    return suggestions(tx.conn, location_id)


def _drafts(tx: Tx, rows: Sequence[Suggestion], units: Mapping[tuple[int, int], int]) -> JsonObject:
    """Drafts of the proposals by supplier and location; ``units`` where a person said other ones."""
    wishes: dict[tuple[int, int], list[LineWish]] = defaultdict(list)
    for row in rows:
        assert row.supplier_id is not None, "what has no supplier is left out before"
        count = units.get((row.sku_id, row.location_id), row.units)
        wishes[row.supplier_id, row.location_id].append((row.sku_id, count, row.price_amount))
    made = [
        write_draft(tx, *key, lines[start : start + MOST_LINES], None)
        for key, lines in sorted(wishes.items())
        for start in range(0, len(lines), MOST_LINES)
    ]
    return {
        "purchase_order_ids": [purchase_id for purchase_id, _ in made],
        "numbers": [number for _, number in made],
        "lines": sum(map(len, wishes.values())),
    }
