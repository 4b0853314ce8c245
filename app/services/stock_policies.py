"""What a product should have at a location, and what of it a channel never gets."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, select, update

from app.domain.topics import Topic
from app.errors import BadInput, NotFound
from app.services import stock_levels
from app.services.stock_levels import MAX_UNITS
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import words
from db.bulk import insert_rows
from db.models import ChannelAccount, ChannelThreshold, Location, Sku, StockLevel


@dataclass(frozen=True, slots=True)
class SetPolicy:
    """Safety stock of a SKU at a location, and when it is low (None: never) and to how many it is then bought."""

    sku_id: int
    location_id: int
    safety: int
    reorder_point: int | None = None
    reorder_to: int | None = None


@dataclass(frozen=True, slots=True)
class SetThreshold:
    """Units of a SKU (None: of each) that a channel account never gets of any location; 0 takes the rule away."""

    channel_account_id: int
    sku_id: int | None
    units: int


@operation(SetPolicy, "stock.policy", version=1, right="stock")
def set_policy(tx: Tx, command: SetPolicy) -> JsonObject:
    """Result: available, low. Raises BadInput for figures that cannot be, NotFound.

    What is reserved already stays so.
    """
    point, target = command.reorder_point, command.reorder_to
    figures = [command.safety, *(figure for figure in (point, target) if figure is not None)]
    if not all(0 <= figure <= MAX_UNITS for figure in figures) or (target is not None and target < (point or 0)):
        raise BadInput(
            words(
                "Safety stock and reorder point are 0 or more, and you buy up to at least the reorder point."
                " Nothing was changed."
            ),
            fix=words("Such as: safety 5, reorder at 10, up to 40."),
        )
    if target is not None and point is None:
        raise BadInput(
            words("Say at how many units to reorder. Nothing was changed."), fix=words("Give the reorder point too.")
        )
    _require(tx, command.sku_id, command.location_id)
    key = (command.sku_id, command.location_id)
    if key not in stock_levels.levels(tx.conn, [command.sku_id], lock=True):
        insert_rows(tx.conn, StockLevel, [{"sku_id": key[0], "location_id": key[1]}])
    row = tx.conn.execute(
        update(StockLevel)
        .where(StockLevel.sku_id == key[0], StockLevel.location_id == key[1])
        .values(
            safety=command.safety,
            reorder_point=point,
            reorder_to=target if target is not None else point,
            version=StockLevel.version + 1,
        )
        .returning(StockLevel.on_hand - StockLevel.reserved - StockLevel.held, StockLevel.low)
    ).one()
    tx.touch(Topic.STOCK, command.sku_id)
    return {"available": row[0], "low": bool(row[1])}


@operation(SetThreshold, "stock.threshold", version=1, right="stock")
def set_threshold(tx: Tx, command: SetThreshold) -> JsonObject:
    """Result: channel_account_id, sku_id, units. Raises BadInput, NotFound."""
    if not 0 <= command.units <= MAX_UNITS:
        raise BadInput(words("A threshold is 0 units or more. Nothing was changed."), fix=words("Give a number."))
    if tx.conn.scalar(select(ChannelAccount.id).where(ChannelAccount.id == command.channel_account_id)) is None:
        raise NotFound(words("There is no such channel. Nothing was changed."), fix=words("Choose one from the list."))
    if command.sku_id is not None:
        _require(tx, command.sku_id, None)
    rule = ChannelThreshold.sku_id
    same = rule.is_(None) if command.sku_id is None else rule == command.sku_id
    account = ChannelThreshold.channel_account_id == command.channel_account_id
    tx.conn.execute(delete(ChannelThreshold).where(account, same))
    if command.units:
        row = {"channel_account_id": command.channel_account_id, "sku_id": command.sku_id, "units": command.units}
        insert_rows(tx.conn, ChannelThreshold, [row])
    tx.touch(Topic.STOCK, *([] if command.sku_id is None else [command.sku_id]))
    return {"channel_account_id": command.channel_account_id, "sku_id": command.sku_id, "units": command.units}


def _require(tx: Tx, sku_id: int, location_id: int | None) -> None:
    known = tx.conn.scalar(select(Sku.id).where(Sku.id == sku_id)) is not None
    if location_id is not None:
        known = known and tx.conn.scalar(select(Location.id).where(Location.id == location_id)) is not None
    if not known:
        raise NotFound(
            words("There is no such product or location. Nothing was changed."), fix=words("Choose both from the list.")
        )
