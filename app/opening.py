"""Opening the shop that was named, for a console: its status, its station, and its ear for the others."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.context import AppContext, open_shop, shop_status, upgrade_shop
from app.errors import StationmasterError
from app.presence import Presence
from app.services.change_feed import ChangeFeed
from app.settings import Settings
from db.upgrade import SchemaStatus


class NoShop(StationmasterError):
    """There is no shop yet where one was to be opened."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A shop that a station works in, and what hears of others: it listened before any screen read anything."""

    presence: Presence
    feed: ChangeFeed

    @classmethod
    def listening(cls, shop: AppContext, station: str) -> Opened:
        """The shop, opened as that station (or a free one), with its feed; blocks."""
        try:
            presence = Presence.enter(shop, station)
            feed = presence.shop.change_feed()
            feed.prime()
        except BaseException:
            shop.close()
            raise
        return cls(presence, feed)

    @property
    def shop(self) -> AppContext:
        """The shop as the station has it open."""
        return self.presence.shop

    def close(self) -> None:
        """Nobody wants it any more."""
        self.feed.stop()
        self.presence.leave()
        self.shop.close()


def named_shop(settings: Settings, url: str | None) -> AppContext:
    """Open the shop that was named, brought up to date if it is older. Blocks. Raises NoShop where there is none."""
    status = shop_status(settings, url)
    if status is SchemaStatus.EMPTY:
        raise NoShop
    if status is SchemaStatus.OLDER:
        upgrade_shop(settings, url)
    return open_shop(replace(settings, station=""), url=url)  # which station it is comes next
