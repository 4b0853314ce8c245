"""Scenarios of the warehouse: bins, lots, what is kept, transfers, counters; and of the people who work there."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import insert, text

from app.context import AppContext
from app.services.bins import AddBins, ArchiveBin, ChangeBin
from app.services.held_repair import RepairHeld
from app.services.kits import SetKit
from app.services.logins import Logins
from app.services.lots import BlockExpired, BlockLot
from app.services.order_notes import digest_of
from app.services.order_repair import RepairOrders
from app.services.people import (
    AddPerson,
    ArchivePerson,
    RemovePin,
    RenamePerson,
    RestorePerson,
    SetPin,
    SetRole,
    UnlockPerson,
    supervisor,
)
from app.services.pictures import attached
from app.services.products import ChangeProduct
from app.services.record_repair import RepairRecords
from app.services.routing import RouteOrders
from app.services.routing_undo import UnrouteOrders
from app.services.stock_adjust import AdjustStock
from app.services.stock_moves import MoveStock
from app.services.stock_policies import SetPolicy, SetThreshold
from app.services.stock_rebuild import RebuildStock
from app.services.transfers import CancelTransfer, CloseTransfer, ReceiveTransfer, RequestTransfer, ShipTransfer
from app.services.unit_of_work import Attachment, Command
from db.models import Lot
from tests.chaos.dying import Gesture
from tests.factories import count, incoming, line, location_id, one, ordered_and_routed, take_in
from tests.services.goods_in import tracked

_STOCK = {("MUG", "Berlin"): 9, ("MUG", "Hamburg"): 2, ("CAP", "Berlin"): 4}
Prepare = Callable[[AppContext], Gesture]


def _ids(shop: AppContext) -> tuple[int, int, list[int]]:
    """Mugs in Berlin: some in no bin, two of a lot in A-1, one broken, six promised; SKU, location and bins."""
    count(shop, _STOCK)
    sku, berlin = int(one(shop, "SELECT id FROM sku WHERE code = 'MUG'")), location_id(shop, "Berlin")
    bins = list(shop.run(AddBins(berlin, ("A-1", "A-2"), "A")).result["bin_ids"])
    bins += shop.run(AddBins(berlin, ("Broken",), kind="damaged")).result["bin_ids"]
    with shop.database.writing() as conn:
        row = {"sku_id": sku, "code": "L1", "expires_on": date(2026, 1, 1), "created_at": shop.clock()}
        conn.execute(insert(Lot), row)
    shop.run(AdjustStock(sku, berlin, 2, "received", bins[0], 1))
    shop.run(MoveStock(sku, berlin, None, bins[2], 1, reason="damaged"))
    shop.run(MoveStock(sku, berlin, None, bins[0], 3))
    ordered_and_routed(shop, incoming("1001", line("MUG", 3)), incoming("1002", line("MUG", 3)))
    return sku, berlin, bins


def _change(shop: AppContext) -> Gesture:
    """A product with a barcode gets another, a title and a size, and is made of caps."""
    count(shop, {("MUG", "Berlin"): 0, ("CAP", "Berlin"): 4}, barcodes={"MUG": "4006381333931"})
    mug, cap = (int(one(shop, "SELECT id FROM sku WHERE code = :code", code=code)) for code in ("MUG", "CAP"))
    fields = (("hs_code", "691200"), ("options", {"Size": "M"}), ("title", "Mug"), ("tracking", "lot"))
    return Gesture(ChangeProduct(mug, 1, fields, (("4006381333931", 12), ("MUG-1", 1)), ((cap, 3),)))


def _kit(shop: AppContext) -> Gesture:
    """A box that is sold by its parts; it has an order already, which stays as it is."""
    count(shop, _STOCK)
    take_in(shop, incoming("1", line("BOX", fulfilled=1)))
    box, mug, cap = (
        int(one(shop, "SELECT id FROM sku WHERE code = :code", code=code)) for code in ("BOX", "MUG", "CAP")
    )
    shop.run(SetKit(box, ((mug, 1),)))
    return Gesture(SetKit(box, ((mug, 2), (cap, 1))))


def _with(command: Callable[[int, int, list[int]], Command]) -> Prepare:
    return lambda shop: Gesture(command(*_ids(shop)), {})


def _cameras(shop: AppContext) -> tuple[int, int, list[int]]:
    """Three cameras with serial numbers in A-1, two of them promised; SKU, location and bins."""
    count(shop, {("CAM", "Berlin"): 0})
    sku, berlin = int(one(shop, "SELECT id FROM sku WHERE code = 'CAM'")), location_id(shop, "Berlin")
    tracked(shop, "CAM", "serial")
    bins = list(shop.run(AddBins(berlin, ("A-1", "A-2"), "A")).result["bin_ids"])
    shop.run(AdjustStock(sku, berlin, 3, "found", bins[0], serials=("K1", "K2", "K3")))
    ordered_and_routed(shop, incoming("1001", line("CAM")), incoming("1002", line("CAM")))
    return sku, berlin, bins


def _numbered(command: Callable[[int, int, list[int]], Command]) -> Prepare:
    return lambda shop: Gesture(command(*_cameras(shop)), {})


def _broken(shop: AppContext) -> Gesture:
    sku, berlin, _ = _cameras(shop)
    digest, attachments = attached(b"\x89PNG\r\n\x1a\n" + b"sample" * 9)
    command = AdjustStock(sku, berlin, -2, "damaged", note="Fell down", picture=digest, serials=("K1", "K3"))
    return Gesture(command, attachments)


def _asked(shop: AppContext) -> tuple[int, int]:
    """A transfer of two mugs to Hamburg, asked for: it and its line."""
    sku, berlin, _ = _ids(shop)
    asked = shop.run(RequestTransfer(berlin, location_id(shop, "Hamburg"), ((sku, 2),))).result
    return int(asked["transfer_id"]), int(asked["line_ids"][0])


def _sent(shop: AppContext) -> tuple[int, int]:
    transfer_id, line_id = _asked(shop)
    shop.run(ShipTransfer(transfer_id, 1, ((line_id, 2, None, None),)))
    return transfer_id, line_id


def _request(shop: AppContext) -> Gesture:
    sku, berlin, _ = _ids(shop)
    return Gesture(RequestTransfer(berlin, location_id(shop, "Hamburg"), ((sku, 2), (sku, 1)), note="By van"), {})


def _ship(shop: AppContext) -> Gesture:
    transfer_id, line_id = _asked(shop)
    return Gesture(ShipTransfer(transfer_id, 1, ((line_id, 2, None, None),)), {})


def _receive(shop: AppContext) -> Gesture:
    transfer_id, line_id = _sent(shop)
    return Gesture(ReceiveTransfer(transfer_id, ((line_id, 3, None),)), {})


def _threshold(shop: AppContext) -> Gesture:
    sku, _, _ = _ids(shop)
    account = int(one(shop, "SELECT min(id) FROM channel_account"))
    shop.run(SetThreshold(account, sku, 5))
    return Gesture(SetThreshold(account, sku, 2), {})


def _rebuild(shop: AppContext) -> Gesture:
    sku, _, _ = _ids(shop)
    return Gesture(RebuildStock((sku,)), {})


def _nothing_held(shop: AppContext) -> Gesture:
    sku, _, _ = _ids(shop)
    return Gesture(RepairHeld((sku,)), {})


def _sorted_elsewhere(shop: AppContext) -> Gesture:
    """An order that is not found where it belongs."""
    _ids(shop)
    with shop.database.writing() as conn:
        conn.execute(text("UPDATE sales_order SET number_key = '7' WHERE number = '1001'"))
    return Gesture(RepairOrders((int(one(shop, "SELECT id FROM sales_order WHERE number = '1001'")),)), {})


def _not_found(shop: AppContext) -> Gesture:
    """A product that is not found by its title."""
    sku, _, _ = _ids(shop)
    with shop.database.writing() as conn:
        conn.execute(text("UPDATE sku SET title_fold = 'nothing' WHERE id = :id"), {"id": sku})
    return Gesture(RepairRecords("product", (sku,)), {})


def _empty_bin(shop: AppContext) -> Gesture:
    _, _, bins = _ids(shop)
    return Gesture(ArchiveBin(bins[1]), {})


def _unroute(shop: AppContext) -> Gesture:
    count(shop, _STOCK)
    ids, op_id = take_in(shop, incoming("1001", line("MUG", 2)), incoming("1002", line("CAP", 6))), uuid.UUID(int=77)
    shop.run(RouteOrders(tuple(ids)), op_id=op_id)
    return Gesture(UnrouteOrders(str(op_id), tuple(ids)), {})


def _person(command: Callable[[int], Command], *, before: str = "", **along: Any) -> Prepare:
    """What an owner does to Mia, who packs here."""

    def prepare(shop: AppContext) -> Gesture:
        logins = Logins(shop.read, shop.beside)
        owner = supervisor(shop, logins, 1, None)
        mia = owner.add("Mia", "packer")
        if before == "gone":
            owner.archive(mia)
        if before in ("pin", "locked"):
            owner.set_pin(mia, "5678")
        if before == "locked":
            for _ in range(5):
                logins.attempt(mia, "0000")
        attachments = {name: Attachment(value) for name, value in along.items()}
        return Gesture(command(mia), attachments | {"proof": Attachment(logins.proof(1, None))})

    return prepare


STOCK: tuple[tuple[str, str, Prepare], ...] = (
    ("bins.add", "two", _with(lambda _sku, place, _bins: AddBins(place, ("B-1", "B-2"), "B", "bulk"))),
    ("bins.change", "not sold from any more", _with(lambda _s, _p, b: ChangeBin(b[0], 1, "Q", "", 9, "quarantine"))),
    ("bins.archive", "an empty one", _empty_bin),
    ("stock.move", "promised units are set aside", _with(lambda sku, at, b: MoveStock(sku, at, b[0], b[2], 3))),
    ("stock.move", "a unit by its number", _numbered(
        lambda sku, at, b: MoveStock(sku, at, b[0], b[1], 1, serials=("K1",)))),
    ("stock.adjust", "units that come with their numbers", _numbered(
        lambda sku, at, b: AdjustStock(sku, at, 2, "found", b[1], serials=("K8", "K9")))),
    ("stock.adjust", "promised units by their numbers, with a photo", _broken),
    ("stock.adjust", "in a bin", _with(lambda sku, at, b: AdjustStock(sku, at, -2, "lost", b[0], note="Gone"))),
    ("products.change", "all of it, and another barcode", _change),
    ("products.set_kit", "two mugs and a cap", _kit),
    ("stock.policy", "safety and reorder point", _with(lambda sku, place, _bins: SetPolicy(sku, place, 1, 5, 20))),
    ("stock.threshold", "another one", _threshold),
    ("stock.rebuild", "nothing differs", _rebuild),
    ("stock.repair_held", "nothing differs", _nothing_held),
    ("orders.repair", "one that is sorted elsewhere", _sorted_elsewhere),
    ("records.repair", "a product that is not found", _not_found),
    ("lots.block", "a recall", _with(lambda _sku, _place, _bins: BlockLot(1, True))),
    ("lots.expire", "one that is past", _with(lambda _sku, _place, _bins: BlockExpired("2026-07-01"))),
    ("transfers.request", "two lines", _request),
    ("transfers.ship", "of two lots", _ship),
    ("transfers.receive", "more than was sent", _receive),
    ("transfers.close", "nothing came", lambda shop: Gesture(CloseTransfer(_sent(shop)[0], "Lost"), {})),
    ("transfers.cancel", "on its way", lambda shop: Gesture(CancelTransfer(_sent(shop)[0]), {})),
    ("routing.unroute", "one in full, one in part", _unroute),
    ("people.add", "another one", _person(lambda _mia: AddPerson(digest_of("Bo"), "associate", 1), name="Bo")),
    ("people.rename", "one", _person(lambda mia: RenamePerson(mia, digest_of("Mia B"), 1), name="Mia B")),
    ("people.role", "a manager", _person(lambda mia: SetRole(mia, "manager", 1))),
    ("people.archive", "one", _person(lambda mia: ArchivePerson(mia, 1))),
    ("people.restore", "one who went", _person(lambda mia: RestorePerson(mia, 1), before="gone")),
    ("people.pin", "the first", _person(lambda mia: SetPin(mia, 1), pin=(bytes(16), secrets.token_bytes(32)))),
    ("people.remove_pin", "the only one", _person(lambda mia: RemovePin(mia, 1), before="pin")),
    ("people.unlock", "after five tries", _person(lambda mia: UnlockPerson(mia, 1), before="locked")),
)  # fmt: skip
