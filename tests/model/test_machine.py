"""Any steps in any order keep stock right, on both engines: the short form of ``python -m tests.model``."""

from __future__ import annotations

import pytest

from app.context import AppContext
from tests.model.running import run_machine


@pytest.mark.parametrize("engine_name", ["sqlite", "postgresql"], indirect=True)
def test_any_steps_in_any_order_keep_stock_right(shop: AppContext, pytestconfig: pytest.Config) -> None:
    run_machine(shop, seconds=30.0, runs=0, steps=40, seed=int(pytestconfig.getoption("--hypothesis-seed") or 0))
