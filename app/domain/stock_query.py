"""The search language of the stock list: the order list's, with fields of its own.

``is:low location:Berlin bin:A-01* expires:<=next-30d mug``: terms side by side must all hold, ``OR`` joins two, ``-``
negates. What was never counted belongs to every ``counted:`` that has no beginning (``counted:<last-30d``).
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.query_fields import FIELDS as ORDER_FIELDS
from app.domain.query_fields import Field, choice
from app.domain.query_grammar import Grammar
from app.wording import Words, mark, words

_IS = {
    "low": mark("At or below the reorder point"),
    "short": mark("Orders wait for it"),
    "held": mark("Units that are not sold"),
    "empty": mark("Nothing on hand"),
}
_WORDS, _EQUALS, _WHOLE = (ORDER_FIELDS[name].read for name in ("customer", "sku", "units"))
_DAY, _ANY = ORDER_FIELDS["placed"].read, ORDER_FIELDS["location"].read
_BEFORE = {"<last-7d": mark("Not in the last 7 days"), "<last-30d": mark("Not in the last 30 days")}
_SOON = {"<today": mark("Past its date"), "<=next-30d": mark("Within 30 days")}

FIELDS: Mapping[str, Field] = {
    "text": Field(mark("Words"), _WORDS, {}),
    "is": Field(mark("What it is"), choice(_IS), _IS),
    "sku": Field(mark("SKU"), _EQUALS, {}, "MUG*"),
    "product": Field(mark("Product"), _WORDS, {}, "mug"),
    "barcode": Field(mark("Barcode"), _EQUALS, {}, "4006381333931"),
    "location": Field(mark("Location"), _EQUALS, {}, "main"),
    "zone": Field(mark("Zone"), _EQUALS, {}, "A"),
    "bin": Field(mark("Bin"), _ANY, {}, "A-01*"),
    "lot": Field(mark("Lot"), _EQUALS, {}, "L2026*"),
    "expires": Field(mark("Last day of sale"), _DAY, _SOON, "<=next-30d"),
    "counted": Field(mark("Last counted"), _DAY, _BEFORE, "<last-30d"),
    "on_hand": Field(mark("On hand"), _WHOLE, {}, ">=100"),
    "available": Field(mark("Available"), _WHOLE, {}, "<=0"),
    "supplier": Field(mark("Supplier"), _ANY, {}, "acme"),
    "vendor": Field(mark("Vendor"), _EQUALS, {}, "northwind"),
    "owner": Field(mark("Owner"), _EQUALS, {}),
}


def _unknown(name: str) -> Words:
    return words("Stock has no field {field}.", field=name)


GRAMMAR = Grammar(FIELDS, _unknown)
parse, tokens, complete = GRAMMAR.parse, GRAMMAR.tokens, GRAMMAR.complete
