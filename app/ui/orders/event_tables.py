"""The small tables of words behind the timeline's sentences; translated when they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.ui.i18n import mark

DOCUMENTS: Mapping[str, str] = MappingProxyType(
    {
        "slip": mark("packing slip"),
        "label": mark("shipping label"),
        "label_zpl": mark("shipping label (ZPL)"),
        "pick_list": mark("pick list"),
    }
)
REASONS: Mapping[str, str] = MappingProxyType(
    {
        "customer": mark("the customer wished it"),
        "no_stock": mark("not in stock"),
        "fraud": mark("not trusted"),
        "mistake": mark("by mistake"),
        "import_undone": mark("its import was undone"),
    }
)
# Why units were counted into a parcel instead of scanned, and why goods came back.
COUNTED: Mapping[str, str] = MappingProxyType(
    {
        "no_barcode": mark("they have no barcode"),
        "unreadable": mark("the barcode cannot be read"),
        "no_scanner": mark("no scanner at hand"),
        "many": mark("too many to scan one by one"),
    }
)
RETURNED: Mapping[str, str] = MappingProxyType(
    {
        "unwanted": mark("not wanted"),
        "damaged": mark("damaged"),
        "wrong_item": mark("the wrong item"),
        "late": mark("too late"),
    }
)
# Why an order is on hold, and that it no longer is, by kind of hold.
HOLDS: Mapping[str, str] = MappingProxyType(
    {
        "address": mark("the address is not complete"),
        "review": mark("to be looked at"),
        "payment": mark("the payment is open"),
        "return_items": mark("goods come back first"),
        "fraud": mark("not trusted"),
        "no_stock": mark("not in stock"),
        "date": mark("to leave on a later day"),
        "upsell": mark("the buyer may add to it"),
        "other": mark("another reason"),
    }
)
LIFTED: Mapping[str, str] = MappingProxyType(
    {
        "address": mark("Address hold lifted"),
        "review": mark("Review hold lifted"),
        "payment": mark("Payment hold lifted"),
        "return_items": mark("Return hold lifted"),
        "fraud": mark("Fraud hold lifted"),
        "no_stock": mark("Stock hold lifted"),
        "date": mark("Date hold lifted"),
        "upsell": mark("Upsell hold lifted"),
        "other": mark("Hold lifted"),
    }
)
