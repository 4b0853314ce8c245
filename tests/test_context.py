"""The demo shop is made to its end, whatever happens on the way."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app import context
from app.context import demo_shop
from app.queries.order_list import ListSpec, count_orders
from app.services import demo
from app.settings import Settings


def test_demo_that_died_between_import_and_routing_is_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'demo.db'}"

    def dies(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(demo, "route_all", dies)
        with pytest.raises(KeyboardInterrupt):
            demo_shop(Settings(), url)
    shop = demo_shop(Settings(), url)
    try:
        assert shop.read(count_orders, ListSpec(), datetime.now(UTC)) == 120
        assert shop.read(count_orders, ListSpec("status:to_route"), datetime.now(UTC)) == 0
        assert shop.facts.location_name == "Main St"
    finally:
        shop.close()


def test_demo_that_is_there_is_opened_as_it_was_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'demo.db'}"
    demo_shop(Settings(), url).close()

    def forbidden(*_: Any) -> None:
        raise AssertionError("a complete demo shop was made again")

    monkeypatch.setattr(demo, "stock_the_shop", forbidden)
    again = context.demo_shop(Settings(), url)
    assert again.facts.is_demo
    again.close()
