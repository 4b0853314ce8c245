"""The commands that change orders by hand: edit, split, merge, note, return."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.parser import Db, Json, OpId, Order, app
from app.cli.session import Session, in_shop

Words = list[str] | None


@app.command()
def edit(
    name: Order,
    quantity: Annotated[Words, typer.Option("--quantity", metavar="SKU=N", help="Units of a line.")] = None,
    price: Annotated[Words, typer.Option("--price", metavar="SKU=P", help="Price of one piece.")] = None,
    discount: Annotated[Words, typer.Option("--discount", metavar="SKU=A", help="Discount on a line.")] = None,
    add: Annotated[
        Words, typer.Option("--add", metavar="SKU=N[@P]", help="Add a line, perhaps with its price.")
    ] = None,
    remove: Annotated[Words, typer.Option("--remove", metavar="SKU", help="Take a line out.")] = None,
    shipping: Annotated[str, typer.Option("--shipping", metavar="A", help="What shipping costs.")] = "",
    method: Annotated[str, typer.Option("--shipping-method", metavar="M", help="How it is sent.")] = "",
    fields: Annotated[
        Words, typer.Option("--set", metavar="FIELD=TEXT", help="street1, city, postal_code, note, ...")
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take the newest change of goods back.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Change an order until it is packed.

    Reservations, taxes and totals follow. A line is named by its SKU, or as #1 by its place. Refused, by name, while a
    station packs the order. Texts that were changed can be taken back in the window only: nothing personal is kept.
    """

    def work(session: Session) -> None:
        from app.cli.change_answers import Wishes, edit_value, edit_words, undo_edit_value, undo_edit_words

        if undo:
            session.answer(undo_edit_value(session, name), undo_edit_words)
            return
        texts = [*(fields or []), *([f"shipping_method={method}"] if method else [])]
        wishes = Wishes(quantity or [], price or [], discount or [], add or [], remove or [], texts, shipping)
        session.answer(edit_value(session, name, wishes), edit_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def split(
    name: Order,
    line: Annotated[Words, typer.Option("--line", metavar="SKU=N", help="Units that go into a new order.")] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take the newest split of the order back.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Put units of an order into an order of their own.

    Reservations go along, money is shared out to the last cent.
    """

    def work(session: Session) -> None:
        from app.cli.change_answers import split_value, split_words

        session.answer(split_value(session, name, line or [], undo=undo), split_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def merge(
    names: Annotated[list[str], typer.Argument(metavar="ORDER...", help="Open orders of one buyer to one address.")],
    undo: Annotated[bool, typer.Option("--undo", help="Take the newest merge of the order apart.")] = False,
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Put open orders into the oldest of them."""

    def work(session: Session) -> None:
        from app.cli.change_answers import merge_value, merge_words

        session.answer(merge_value(session, names, undo=undo), merge_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command()
def note(
    name: Order,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What the others should know.")],
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Write a note on an order; it is seen in the program only."""

    def work(session: Session) -> None:
        from app.cli.change_answers import note_value, note_words

        session.answer(note_value(session, name, text), note_words)

    return in_shop(db, as_json, work, op_id=op_id)


@app.command("return")
def take_back(
    name: Order,
    line: Annotated[Words, typer.Option("--line", metavar="SKU=N", help="Units of a line that came back.")] = None,
    location: Annotated[str, typer.Option(metavar="CODE", help="Where they are now; else the station's.")] = "",
    bin_code: Annotated[
        str,
        typer.Option("--bin", metavar="CODE", help="Into this bin; one that is not sold from keeps them from sale."),
    ] = "",
    lot: Annotated[str, typer.Option(metavar="CODE", help="Of this lot, where they were sent from several.")] = "",
    no_lot: Annotated[bool, typer.Option("--no-lot", help="They bear no lot, though others of the line did.")] = False,
    serial: Annotated[Words, typer.Option("--serial", metavar="NUMBER", help="A unit that left by its number.")] = None,
    write_off: Annotated[bool, typer.Option("--write-off", help="They are thrown away.")] = False,
    reason: Annotated[str, typer.Option(metavar="WHY", help="unwanted, damaged, wrong_item, late or other.")] = "other",
    refund: Annotated[
        str, typer.Option(metavar="HOW", help="none, pay_back (due in 20 s) or paid_back (the channel did).")
    ] = "none",
    db: Db = "",
    as_json: Json = False,
    op_id: OpId = "",
) -> int:
    """Take goods of an order back.

    They are sold again unless they go into a bin that is not sold from, or are thrown away. What is paid back is the
    goods' share of what was paid, never more than is left of it.
    """

    def work(session: Session) -> None:
        from app.cli.return_answers import Wishes, return_value, return_words

        wishes = Wishes(line or [], location, bin_code, lot, no_lot, serial or [], write_off, reason, refund)
        session.answer(return_value(session, name, wishes), return_words)

    return in_shop(db, as_json, work, op_id=op_id)
