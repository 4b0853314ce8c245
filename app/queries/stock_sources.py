"""Products that an index names (``Source``): all of them gathered, sifted by, or read before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.queries.query_sql import Sql, both, values_of
from app.queries.stock_conditions import Condition, Source


def union_of(few: Sequence[Source]) -> str:
    """All that the sources name, some perhaps several times."""
    return " UNION ALL ".join(f"SELECT * FROM ({source.products}) AS s" for source in few)  # noqa: S608 (our own words)


def named(few: Sequence[Source]) -> str:
    """WITH, before the query."""
    return f"WITH c AS MATERIALIZED (SELECT DISTINCT sku_id FROM ({union_of(few)}) AS s)"  # noqa: S608 (our own words)


def is_named(few: Sequence[Source], most: int, sku_id: str = "k.id") -> Sql:
    """Whether the sources name a product; all that they name (``most`` at most) is gathered once, and looked up.

    Not so by IN alone, which would be a join of both, and not without a limit, beyond which it expects too many.
    """
    among = f"SELECT * FROM ({union_of(few)}) AS s LIMIT {most}"  # noqa: S608 (our own words)
    return Sql(f"({sku_id} IN ({among})) IS TRUE", source_values(few))


def products_of(conditions: Sequence[Condition]) -> Sql:
    """What the products must fulfil."""
    return both([part for each in conditions if (part := each.where if each.of_sku else each.before) is not None])


@dataclass(frozen=True, slots=True)
class Few:
    """What names the products that are sorted, and how many these are. ``is_read``: the sources are a list of them."""

    condition: Condition
    sources: tuple[Source, ...]
    count: int

    @property
    def is_read(self) -> bool:
        """Whether they were read before."""
        return self.sources is not self.condition.sources

    def is_counted_for(self, column: str) -> bool:
        """Whether ``count`` is of all its sources, in a list by that column."""
        return all(source.sorted_by != column for source in self.sources)


def read_before(ids: str) -> Source:
    """Products that are known already, as PostgreSQL writes a list."""
    return Source("(SELECT) AS once", Sql("true", (ids,)), "unnest(?::bigint[])")


def source_values(sources: Sequence[Source]) -> tuple[Any, ...]:
    """The values of their conditions."""
    return values_of([source.where for source in sources])
