"""Numbers as they are typed into the forms of the stock."""

from __future__ import annotations

from app.ui.widgets.side_form import whole as whole
