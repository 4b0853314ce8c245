"""Settings of the shop."""

from __future__ import annotations

import pytest

from app.context import AppContext
from app.errors import BadInput
from app.queries.places import shop_locations
from app.queries.settings import shop_setting
from app.services.locations import SetLocation
from app.services.shop_settings import HANDLING_HOURS, ChangeSetting


def test_a_setting_is_kept_and_says_what_it_was(shop: AppContext) -> None:
    assert shop.read(shop_setting, HANDLING_HOURS) is None
    assert shop.run(ChangeSetting(HANDLING_HOURS, 24)).result["before"] is None
    assert shop.run(ChangeSetting(HANDLING_HOURS, 72)).result["before"] == 24
    assert shop.read(shop_setting, HANDLING_HOURS) == 72


@pytest.mark.parametrize("hours", [0, -1, 24 * 60 + 1])
def test_a_value_that_cannot_be_used_is_refused(shop: AppContext, hours: int) -> None:
    with pytest.raises(BadInput, match="cannot be used"):
        shop.run(ChangeSetting(HANDLING_HOURS, hours))
    assert shop.read(shop_setting, HANDLING_HOURS) is None


def test_a_setting_that_there_is_not_is_refused(shop: AppContext) -> None:
    with pytest.raises(BadInput, match="no setting"):
        shop.run(ChangeSetting("demo_complete", 1))


def test_locations_are_named_in_the_order_of_the_shop(shop: AppContext) -> None:
    assert shop.read(shop_locations) == []
    for code, rank in (("B", 2), ("A", 1)):
        shop.run(SetLocation(code, (("rank", rank),)))
    assert [location.name for location in shop.read(shop_locations)] == ["A", "B"]
