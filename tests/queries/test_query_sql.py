"""Pieces of SQL for searches: texts are folded by the engine as by the program, and a reading leaves no trace."""

from __future__ import annotations

from sqlalchemy import Connection

from app.context import AppContext
from app.domain.identifiers import fold_key
from app.queries.query_sql import Words, rows_by_key
from db import direct


def test_the_engine_folds_plain_texts_and_others_as_the_program_does(shop: AppContext) -> None:
    def folded(conn: Connection, text: str) -> str:
        sql = f"SELECT {Words(conn).folded('t.name')} FROM (SELECT CAST(? AS text) AS name) AS t"
        return str(direct.rows(conn, sql, (text,))[0][0])

    for text in ("L06-B0017", "a~!Z", "North Hall", "ÄRMEL", "Straße", "ＦＵＬＬ", "Ως", "", "x" * 150):
        assert shop.read(folded, text) == fold_key(text), text


def test_how_rows_were_looked_up_is_forgotten_with_the_next_statement(shop: AppContext) -> None:
    if shop.database.is_sqlite:
        return
    ways = "enable_seqscan", "enable_hashjoin", "enable_mergejoin", "enable_bitmapscan"
    sql = f"SELECT {', '.join(f'current_setting({way!r})' for way in ways)}"

    def read(conn: Connection) -> tuple[object, object]:
        return rows_by_key(conn, sql, in_order=True), direct.rows(conn, sql)

    assert shop.read(read) == ([("off",) * 4], [("on",) * 4])
