"""Alembic's environment: the connection, with its transaction, comes from ``db.upgrade``."""

from __future__ import annotations

from typing import Any

from alembic import context

import db.models
import db.types
from db.base import Base, say_what_is_special


def _render(kind: str, item: Any, autogen: Any) -> Any:
    if kind == "type" and type(item).__module__ == "db.types":
        autogen.imports.add("import db.types")
        if isinstance(item, db.types.EnumText):
            return "sa.Text()"  # a migration must not change with the enum
        return f"db.types.{type(item).__name__}()"
    return False


def run() -> None:
    """Run the migrations on the connection that the caller put into the configuration."""
    say_what_is_special(Base.metadata)
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=Base.metadata,
        render_as_batch=False,
        render_item=_render,
        compare_type=False,
    )
    context.run_migrations()


run()
