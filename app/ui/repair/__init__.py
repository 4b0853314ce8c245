"""Check and repair: what does not add up in the shop, and what sets it right; only what was shown first is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.view import Kit, View


def repair_view(kit: Kit) -> View:
    """The view; what it needs is loaded now, not with the program."""
    from app.ui.repair.view import RepairView

    return RepairView(kit)
