"""Scenarios of files of records and their undo, of customers, saved views, settings and accounts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from app.channels.base import Address, CustomerRow, LocationRow, ProductRow
from app.context import AppContext
from app.domain.list_views import Arrangement, ViewColumn, ViewState
from app.services.accounts import PHONE, OpenAccount
from app.services.customer_edit import CustomerEdit, OrderMove, editing, taken_back
from app.services.customer_import import ImportCustomers
from app.services.customer_links import LinkCustomers, UnlinkCustomer
from app.services.customer_notes import RemoveCustomerNote, customer_note
from app.services.import_batches import StartImport
from app.services.import_mappings import RememberMapping
from app.services.import_undo import BeginUndo, FinishUndo, UndoChunk
from app.services.location_import import ImportLocations
from app.services.product_import import ImportProducts
from app.services.saved_views import (
    ArchiveView,
    ArrangeViews,
    RestoreView,
    SaveView,
    SetSharedDefault,
    ViewContent,
)
from app.services.shop_settings import HANDLING_HOURS, ChangeSetting
from app.services.unit_of_work import Attachment, Command
from tests.chaos.dying import Gesture
from tests.factories import count, incoming, line, one, ordered_and_routed, take_in

_PLACE = Address(name="Ann Sample", street1="1 Sample Street", city="Berlin", postal_code="10115", country="DE")
_PRODUCTS = (
    ProductRow(2, "MUG", "Enamel mug", barcode="4006381333931", weight_g=340, price=1290, currency="EUR"),
    ProductRow(3, "BOWL", "Bowl", barcode="4006381333948", vendor="Own"),
    ProductRow(4, "", "Puff Large", options=(("Colour", "Latte"),), weight_g=900),
)
_CUSTOMERS = (
    CustomerRow(2, "Ann Sample", "ann@example.com", "+49 30 123456", _PLACE),
    CustomerRow(3, "Ben Sample", "ben@example.com", "", replace(_PLACE, name="Ben Sample", street1="2 Sample Street")),
)
_LOCATIONS = (
    LocationRow(2, "Berlin", "Main Street", replace(_PLACE, name="")),
    LocationRow(3, "HARBOUR", "Harbour", Address(city="Hamburg", postal_code="20095", country="DE")),
)
_LATE = ViewState("is:late", "ship_by", False, (ViewColumn("number", 90, True), ViewColumn("total")))


def _file_of(shop: AppContext, kind: str, command: Callable[..., Command], rows: Sequence[Any]) -> Gesture:
    """The only chunk of a file."""
    digest = hashlib.sha256(repr(rows).encode()).hexdigest()
    begun = shop.run(StartImport(kind, "records.csv", digest, "shopify", "")).result
    chunk = command(begun["batch_id"], begun["account_id"], digest, rows[0].row, len(rows), "records.csv")
    return Gesture(chunk, {"rows": Attachment(list(rows))})


def _products(shop: AppContext) -> Gesture:
    """A draft of an order is completed; one with a barcode, and one without SKU, are new."""
    take_in(shop, incoming("1001", line("MUG")))
    return _file_of(shop, "products", ImportProducts, _PRODUCTS)


def _customers(shop: AppContext) -> Gesture:
    """One who has ordered gets another name and an address; one is new."""
    take_in(shop, incoming("1001", email="ann@example.com"))
    return _file_of(shop, "customers", ImportCustomers, _CUSTOMERS)


def _locations(shop: AppContext) -> Gesture:
    """One that has stock gets a street; one is new."""
    count(shop, {("MUG", "Berlin"): 9})
    return _file_of(shop, "locations", ImportLocations, _LOCATIONS)


def _in(prepare: Callable[[AppContext], Gesture]) -> Callable[[AppContext], None]:
    """The gesture, done."""

    def done(shop: AppContext) -> None:
        gesture = prepare(shop)
        shop.run(gesture.command, op_id=gesture.op_id, attachments=gesture.attachments)

    return done


def _orders_in(shop: AppContext) -> None:
    """Of a file's orders one is new, one had reservations and other units before."""
    count(shop, {("MUG", "Berlin"): 9, ("CAP", "Berlin"): 4})
    ordered_and_routed(shop, incoming("1001", line("MUG", 2), line("CAP", 1)))
    take_in(shop, incoming("1001", line("MUG", 1), line("CAP", 1), note="ring"), incoming("1002", line("HAT", 2)))


def _stock_in(shop: AppContext) -> None:
    """A count of what was counted before, and of a product and a location that were new."""
    count(shop, {("MUG", "Berlin"): 9})
    count(shop, {("MUG", "Berlin"): 7, ("BOWL", "Hamburg"): 2})


def _undo(bring_in: Callable[[AppContext], None]) -> Callable[[AppContext], Gesture]:
    """The only chunk of the undo of what came in last."""

    def prepare(shop: AppContext) -> Gesture:
        bring_in(shop)
        batch_id = int(one(shop, "SELECT max(id) FROM import_batch"))
        before_id = int(shop.run(BeginUndo(batch_id)).result["before_id"])
        return Gesture(UndoChunk(batch_id, before_id, 100))

    return prepare


def _begin_undo(shop: AppContext) -> Gesture:
    _orders_in(shop)
    return Gesture(BeginUndo(int(one(shop, "SELECT max(id) FROM import_batch"))))


def _finish_undo(shop: AppContext) -> Gesture:
    chunk = _undo(_orders_in)(shop)
    shop.run(chunk.command)
    return Gesture(FinishUndo(int(one(shop, "SELECT max(id) FROM import_batch")), 2, 1))


def _mapping(name: str) -> Gesture:
    return Gesture(RememberMapping("orders", "0" * 64, f'{{"number": "{name}"}}'))


def _mapped_anew(shop: AppContext) -> Gesture:
    shop.run(_mapping("Order").command)
    return _mapping("Name")


def _buyers(shop: AppContext) -> None:
    """Customers 1 to 3, of whom 1 counts as 2."""
    take_in(shop, *(incoming(str(n), email=f"{n}@example.com") for n in range(1, 4)))
    shop.run(LinkCustomers(1, 2))


def _link(shop: AppContext) -> Gesture:
    _buyers(shop)
    return Gesture(LinkCustomers(2, 3))


def _unlink(shop: AppContext) -> Gesture:
    shop.run(_link(shop).command)
    return Gesture(UnlinkCustomer(2, (1,)))


# An open order follows one of the addresses, the other one is for new orders.
_OTHER = replace(_PLACE, street1="3 Sample Street")
_EDIT = CustomerEdit(
    {"name": "Ann Other", "email": "other@example.com", "standard": "+1"},
    {"name": "Ann Sample", "email": "1@example.com", "standard": ""},
    (_PLACE, _OTHER),
    (OrderMove(1, _PLACE, _OTHER),),
)


def _edit_customer(shop: AppContext) -> Gesture:
    take_in(shop, incoming("1", line("MUG"), email="1@example.com", ship_to=_PLACE))
    return Gesture(*editing(1, _EDIT))


def _edit_taken_back(shop: AppContext) -> Gesture:
    gesture = _edit_customer(shop)
    result = shop.run(gesture.command, attachments=gesture.attachments).result
    return Gesture(*editing(1, taken_back(_EDIT, result)))


def _note(shop: AppContext) -> Gesture:
    _buyers(shop)
    return Gesture(*customer_note(3, "Rings twice"))


def _remove_note(shop: AppContext) -> Gesture:
    written = _note(shop)
    noted = shop.run(written.command, attachments=written.attachments).result
    return Gesture(RemoveCustomerNote(noted["note_id"]))


def _put_back_note(shop: AppContext) -> Gesture:
    removal = _remove_note(shop).command
    shop.run(removal)
    return Gesture(replace(removal, removed=False))


def _view(name: str, *, view_id: int = 0, version: int = 0, shared: bool = False) -> Gesture:
    content = ViewContent(name, _LATE, shared)
    return Gesture(SaveView("orders", view_id, version, content.digest), {"view": Attachment(content)})


def _saved(shop: AppContext, name: str, *, shared: bool = False) -> int:
    gesture = _view(name, shared=shared)
    return int(shop.run(gesture.command, attachments=gesture.attachments).result["id"])


def _save_new(shop: AppContext) -> Gesture:
    _saved(shop, "Late ones")
    return _view("Later ones")


def _save_changed(shop: AppContext) -> Gesture:
    return _view("Later ones", view_id=_saved(shop, "Late ones"), version=1, shared=True)


def _restore(shop: AppContext) -> Gesture:
    view_id = _saved(shop, "Late ones")
    shop.run(ArchiveView(view_id))
    return Gesture(RestoreView(view_id))


def _arranged(*keys: str) -> Gesture:
    return Gesture(ArrangeViews("orders", Arrangement(keys, (), "v1").as_json()))


def _arrange(shop: AppContext) -> Gesture:
    _saved(shop, "Late ones")
    return _arranged("v1", "all")


def _arrange_anew(shop: AppContext) -> Gesture:
    shop.run(_arrange(shop).command)
    return _arranged("all", "v1")


def _shared_default(shop: AppContext) -> Gesture:
    """In place of another."""
    shop.run(SetSharedDefault("orders", _saved(shop, "Late ones", shared=True)))
    return Gesture(SetSharedDefault("orders", _saved(shop, "Later ones", shared=True)))


def _set_again(shop: AppContext) -> Gesture:
    shop.run(ChangeSetting(HANDLING_HOURS, 24))
    return Gesture(ChangeSetting(HANDLING_HOURS, 72))


RECORDS: tuple[tuple[str, str, Callable[[AppContext], Gesture]], ...] = (
    ("import.products", "new ones and a draft", _products),
    ("import.customers", "a new one and a known one", _customers),
    ("import.locations", "a new one and a known one", _locations),
    ("import.begin_undo", "orders", _begin_undo),
    ("import.undo", "orders, new and changed", _undo(_orders_in)),
    ("import.undo", "a count", _undo(_stock_in)),
    ("import.undo", "products", _undo(_in(_products))),
    ("import.undo", "customers", _undo(_in(_customers))),
    ("import.undo", "locations", _undo(_in(_locations))),
    ("import.finish_undo", "orders", _finish_undo),
    ("import.remember_mapping", "the first", lambda _shop: _mapping("Order")),
    ("import.remember_mapping", "in place of another", _mapped_anew),
    ("customers.link", "with one who was linked to it", _link),
    ("customers.unlink", "with one who was linked to it", _unlink),
    ("customers.edit", "contact, addresses, an open order", _edit_customer),
    ("customers.edit", "taken back", _edit_taken_back),
    ("customers.note", "a note", _note),
    ("customers.remove_note", "a note", _remove_note),
    ("customers.remove_note", "put back", _put_back_note),
    ("views.save", "a new one", _save_new),
    ("views.save", "changed and shared", _save_changed),
    ("views.archive", "an own one", lambda shop: Gesture(ArchiveView(_saved(shop, "Late ones")))),
    ("views.restore", "an own one", _restore),
    ("views.arrange", "the first time", _arrange),
    ("views.arrange", "in another order", _arrange_anew),
    ("views.shared_default", "in place of another", _shared_default),
    ("settings.change", "never said before", lambda _shop: Gesture(ChangeSetting(HANDLING_HOURS, 72))),
    ("settings.change", "said before", _set_again),
    ("accounts.open", "for the telephone", lambda _shop: Gesture(OpenAccount(PHONE))),
)
