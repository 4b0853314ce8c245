"""The search language of the customer list: the order list's, with fields of its own. A saved search is a segment.

``orders:>=3 value:>=100 last:<2026-01-01 city:Berlin -tag:b2b "anna meyer"``: terms side by side must all hold, ``OR``
joins two, ``-`` negates; what cannot be understood is a ``Fault``, and the other terms still count.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.query_fields import FIELDS as ORDER_FIELDS
from app.domain.query_fields import Field
from app.domain.query_grammar import MAX_TERMS as MAX_TERMS
from app.domain.query_grammar import Grammar
from app.wording import Words, mark, words

_WORDS, _IS, _WHOLE, _MONEY = (ORDER_FIELDS[name].read for name in ("customer", "city", "units", "total"))
_DAY, _TAG = ORDER_FIELDS["placed"], ORDER_FIELDS["tag"]

FIELDS: Mapping[str, Field] = {
    "text": Field(mark("Words"), _WORDS, {}),
    "name": Field(mark("Name"), _WORDS, {}, "anna"),
    "email": Field(mark("E-mail"), _WORDS, {}, "example.com"),
    "phone": Field(mark("Telephone"), _WORDS, {}, "5550"),
    "city": Field(mark("City"), _IS, {}, "Berlin"),
    "country": ORDER_FIELDS["country"],
    "postal": Field(mark("Postal code"), _IS, {}, "101*"),
    "orders": Field(mark("Number of orders"), _WHOLE, {}, ">=3"),
    "value": Field(mark("Sum of all orders"), _MONEY, {}, ">=100"),
    "returned": Field(mark("Units returned"), _WHOLE, {}, ">=1"),
    "first": Field(mark("First order"), _DAY.read, _DAY.options, "this-month"),
    "last": Field(mark("Last order"), _DAY.read, _DAY.options, "<2026-01-01"),
    "tag": Field(mark("Tag of an order"), _TAG.read, {}, "gift"),
    "note": Field(mark("Note"), ORDER_FIELDS["note"].read, {}, "door"),
}


def _unknown(name: str) -> Words:
    return words("Customers have no field {field}.", field=name)


GRAMMAR = Grammar(FIELDS, _unknown)
parse, tokens, complete = GRAMMAR.parse, GRAMMAR.tokens, GRAMMAR.complete
