"""Processes that guess a person's PIN."""

from __future__ import annotations

from multiprocessing.synchronize import Barrier

import pytest

from app.context import open_shop
from app.services import login_store, logins
from app.services.logins import Logins
from app.settings import Settings


def guessing(barrier: Barrier, url: str, user_id: int, guesses: int) -> int:
    """Guess wrongly, with a restart before each; gives how many guesses were compared with anything."""
    compared, really = 0, login_store.check

    def counted(conn: object, of_user: int, key: bytes) -> tuple[str, int]:
        nonlocal compared
        verdict, tries = really(conn, of_user, key)  # type: ignore[arg-type]  # what the step was given
        compared += verdict in ("wrong", "right", "locked")
        return verdict, tries

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(logins, "_HASH", {"time_cost": 1, "memory_cost": 32, "parallelism": 1, "hash_len": 32})
        patch.setattr(login_store, "check", counted)
        barrier.wait()
        for number in range(guesses):
            shop = open_shop(Settings(), url=url)
            Logins(shop.read, shop.beside).attempt(user_id, f"999{number}")
            shop.close()
    return compared
