"""The shop's own accounts: orders taken on the telephone or at the counter belong to one, like those of a channel."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from app.domain.topics import Topic
from app.errors import BadInput
from app.services.unit_of_work import JsonObject, Tx, operation
from app.wording import mark, words
from db import direct
from db.bulk import insert_rows, next_ids
from db.models import ChannelAccount

PHONE, STORE = "phone", "store"
OWN_CHANNELS = MappingProxyType({PHONE: mark("Phone"), STORE: mark("Store")})


@dataclass(frozen=True, slots=True)
class OpenAccount:
    """The account of one of ``OWN_CHANNELS``, made if it is not there yet."""

    channel: str


@operation(OpenAccount, "accounts.open", version=1, right="orders")
def open_account(tx: Tx, command: OpenAccount) -> JsonObject:
    """Find or make the account. Result: {account_id}. Raises BadInput for a channel that is not ours."""
    if command.channel not in OWN_CHANNELS:
        raise BadInput(words("Orders cannot be taken by hand for {channel}.", channel=command.channel))
    known = "SELECT id FROM channel_account WHERE channel = ? AND shop = ''"
    found = direct.first(tx.conn, known, (command.channel,))
    if found is not None:
        return {"account_id": found[0]}
    (account_id,) = next_ids(tx.conn, ChannelAccount, 1)
    row = {"id": account_id, "channel": command.channel, "shop": "", "title": OWN_CHANNELS[command.channel]}
    insert_rows(tx.conn, ChannelAccount, [row])
    tx.touch(Topic.IMPORTS)
    return {"account_id": account_id}
