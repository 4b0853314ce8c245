"""Here every schema is made by the migrations themselves."""

from __future__ import annotations

from collections.abc import Iterator

import alembic.command
import pytest

from tests.statements import Maker


@pytest.fixture(scope="package", autouse=True)
def unshared_schema(shared_schema: None) -> Iterator[None]:
    """Alembic goes through every migration, for every shop."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alembic.command, "upgrade", Maker.alone)
        yield
