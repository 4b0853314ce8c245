"""Commands: plain values with a name, a right and a hash for ever, and without what people wrote."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import uuid
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.context import AppContext
from app.errors import OperationConflict
from app.queries.order_list import ListSpec
from app.services import unit_of_work
from app.services.holds import PlaceHold
from app.services.import_batches import FinishImport, StartImport
from app.services.jobs import StartJob
from app.services.order_import import ImportOrders
from app.services.packing import ScanCode
from app.services.print_jobs import QueuePrint
from app.services.routing import RouteOrders
from app.services.shipping import RecordLabel
from app.services.stock_adjust import AdjustStock
from app.services.stock_import import CountStock
from app.services.suppliers import ChangeSupplier
from app.services.unit_of_work import (
    Attachment,
    Command,
    payload_of,
    registered,
)
from tests.factories import (
    count,
    incoming,
    location_id,
    one,
    rows_of,
    take_in,
)
from tests.services.goods_in import supplier

STOCK = {("MUG", "Berlin"): 5}

STOCK = {("MUG", "Berlin"): 5}


@dataclasses.dataclass(frozen=True, slots=True)
class Sample:
    text: str
    ids: tuple[int, ...] = ()


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("plain", "plain"),
        ("tea ☕ 😀 কফি", "tea ☕ 😀 কফি"),
        ("nul\0", "nul\ufffd"),
        ("half\ud83d", "half\ufffd"),
        ("\\u0000 spelt out", "\\u0000 spelt out"),
    ],
)
def test_payload_is_json_that_every_database_stores(shop: AppContext, text: str, stored: str) -> None:
    assert payload_of(Sample(text, (1, 2))) == {"text": stored, "ids": [1, 2]}
    command = QueuePrint("slip", None, "0" * 64, "text/plain", text, 1, ())
    if stored == text:
        shop.run(command, attachments={"data": Attachment(b"x")})
        assert one(shop, "SELECT printer FROM print_job") == text
    else:
        shop.run(ScanCode(text, None, None))


_TOLD = st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@example({"text": "\x7f"})  # ASCII, but only the library of Python escapes it
@given(st.dictionaries(st.text(st.characters(codec="ascii"), max_size=8), _TOLD | st.lists(_TOLD, max_size=3)))
def test_same_gesture_has_the_hash_that_older_programs_gave_it(payload: dict[str, Any]) -> None:
    spec = registered()[0]
    as_ever = json.dumps([spec.name, spec.version, payload], sort_keys=True, separators=(",", ":"))
    assert unit_of_work.payload_hash(spec, payload) == hashlib.sha256(as_ever.encode()).hexdigest()


def test_every_operation_has_a_name_of_its_own_and_a_right() -> None:
    specs = registered()
    assert len({spec.name for spec in specs}) == len(specs) >= 12
    assert all(spec.right and spec.version >= 1 and "." in spec.name for spec in specs)
    journaled = {spec.name for spec in specs if spec.journaled}
    assert journaled == {"packing.scan", "packing.undo_scan", "packing.park"}


def test_name_of_an_operation_is_taken_once() -> None:
    with pytest.raises(ValueError, match="registered twice"):
        unit_of_work.operation(Sample, "routing.route", version=1, right="route")(lambda tx, command: {})
    with pytest.raises(ValueError, match="registered twice"):
        unit_of_work.operation(RouteOrders, "routing.other", version=1, right="route")(lambda tx, command: {})


_WRITTEN = frozenset({"note", "email", "phone", "reference", "street1"})


def test_what_people_write_stays_out_of_the_operation(shop: AppContext) -> None:
    by_hand = unit_of_work._SPECS
    named = {(kind, one) for kind in by_hand for one in dataclasses.fields(kind) if one.name in _WRITTEN}
    assert named and all(one.metadata == unit_of_work.BESIDE for _, one in named)
    count(shop, STOCK)
    sku, place, gesture = one(shop, "SELECT min(id) FROM sku"), location_id(shop, "Berlin"), uuid.uuid4()
    lost = AdjustStock(sku, place, -1, "lost", note="Mia Sample dropped it")
    shop.run(lost, op_id=gesture)
    assert shop.run(lost, op_id=gesture).replayed
    with pytest.raises(OperationConflict):
        shop.run(dataclasses.replace(lost, note="Somebody dropped it"), op_id=gesture)
    shop.run(ChangeSupplier(supplier(shop, phone="+49 30 1"), 1, (("email", "mia@example.com"),)))
    (order_id,) = take_in(shop, incoming("1"))
    shop.run(PlaceHold(order_id, "fraud", "Kim Held rang up"))
    shop.run(StartJob("hold", {"kind": "date"}, spec=ListSpec('1 OR "Kim Held"'), reason="Kim Held is away"))
    kept = repr(rows_of(shop, "SELECT payload, result FROM operation"))
    assert not any(said in kept for said in ("Sample", "+49 30", "mia@", "Held", "held@")) and "lost" in kept
    assert rows_of(shop, "SELECT reason FROM order_hold") == [("Kim Held rang up",)]


def test_commands_are_plain_json_values(shop: AppContext) -> None:
    commands: list[Command] = [
        StartImport("orders", "f.csv", "0" * 64, "shopify", ""),
        ImportOrders(1, 1, "0" * 64, 2, 3, "f.csv"),
        FinishImport(1, 2, 3, 4, 5),
        CountStock(1, "0" * 64, 2, 3, "f.csv"),
        ScanCode("x", None, 1),
        RecordLabel(1, "SM1", "Standard"),
    ]
    for command in commands:
        assert type(command)(**payload_of(command)) == command
