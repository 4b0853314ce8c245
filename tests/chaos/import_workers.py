"""A program that imports one file after another, and may be killed at any moment."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from app.context import open_shop
from app.services.order_import import import_orders
from app.services.stock_import import import_stock
from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Job:
    """One import of a file; its gesture is the same in every life."""

    kind: str
    shop: str
    file: Path
    gesture: uuid.UUID


@dataclass(frozen=True, slots=True)
class Report:
    """What a program says: ready (no job), a job that is done with the orders that it refused, or an error's text."""

    job: int = -1
    refused: tuple[str, ...] = ()
    error: str = ""


def importing(parent: Connection, url: str, jobs: Sequence[Job]) -> None:
    """Do the jobs in their order; what an earlier life has finished is answered from what was stored."""
    shop = open_shop(Settings(), url=url)
    parent.send(Report())
    try:
        for number, job in enumerate(jobs):
            if job.kind == "stock":
                rejected = import_stock(shop.run, job.file, op_id=job.gesture).rejected
            else:
                rejected = import_orders(shop.run, job.file, op_id=job.gesture, shop=job.shop).rejected
            parent.send(Report(number, tuple(problem.order or str(problem.row) for problem in rejected)))
    except Exception as error:  # noqa: BLE001 - the parent counts it and fails
        parent.send(Report(error=f"{type(error).__name__}: {error}"))
    finally:
        shop.close()
