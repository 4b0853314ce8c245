"""The commands about products and kits."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.parser import Db, Json, OpId, products
from app.cli.session import Session, in_shop

Product = Annotated[str, typer.Argument(metavar="SKU", help="The product, by its SKU or a barcode.")]


@products.command("kit")
def kit(
    name: Product,
    parts: Annotated[list[str] | None, typer.Argument(metavar="SKU=UNITS", help="What one kit holds.")] = None,
    none: Annotated[bool, typer.Option("--none", help="It is no kit any more.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Say what a kit is made of, or show it.

    A kit has no stock of its own: as many can be sold as its parts make. Orders that were taken stay as they are.
    """

    def work(session: Session) -> None:
        from app.cli.product_answers import kit_value, kit_words

        session.answer(kit_value(session, name, parts or [], none=none), kit_words)

    return in_shop(db, as_json, work, op_id=op_id)
