"""What is said when a shop cannot be copied: which of the two databases, which row, and that nothing was changed."""

from __future__ import annotations

import enum

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from app.errors import OperationError, Refused, Unavailable
from app.wording import words
from db.failures import Failure, classify
from db.words import told

_ENGINES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


class Side(enum.Enum):
    """Which of the two databases."""

    SOURCE = "copied from"
    TARGET = "copied to"


def in_words(error: DBAPIError, side: Side, url: URL) -> OperationError:
    """An error of a driver, for people."""
    where, failure = url.render_as_string(hide_password=True), classify(error)
    if failure is Failure.RETRY:
        return Unavailable(
            words(
                "The database that is {value}, {where}, is in use by others just now. Nothing was changed.",
                value=side.value,
                where=where,
            ),
            fix=words("Close the program on every station that is connected to it, then try again."),
        )
    if failure is Failure.DAMAGED:
        return Refused(
            words(
                "The database that is {value}, {where}, is damaged. Nothing was changed.", value=side.value, where=where
            ),
            fix=words("Look at it with: stationmaster doctor"),
        )
    said = (str(error.orig).strip().splitlines() or [type(error.orig).__name__])[0].rstrip(".")
    return told(error, url) or Unavailable(
        words(
            "The database that is {value}, {where}, could not go on ({said}). Nothing was changed.",
            value=side.value,
            where=where,
            said=said,
        ),
        fix=words("Check that it is running and that this machine reaches it, then try again."),
    )


def unsure(where: str) -> OperationError:
    """The connection broke while everything was being made final."""
    return Unavailable(
        words(
            "The connection to {where} broke at the very end: the copy is there as a whole or "
            "not at all. The database that was copied is unchanged.",
            where=where,
        ),
        fix=words("Look with: stationmaster doctor --db ADDRESS. If there is no shop, copy again."),
    )


def row_refused(table: str, key: str, column: str, why: str, engine: str) -> OperationError:
    """A row that the target cannot hold."""
    where = f"Table {table}, {key}{f', column {column}' if column else ''}"
    return Refused(
        words(
            "{where}: {value} cannot store this row ({rstrip}). Nothing was changed.",
            where=where,
            value=_ENGINES[engine],
            rstrip=why.rstrip("."),
        ),
        fix=words("Mend that row in the database that is copied from, then copy again."),
    )


def row_unreadable(table: str, key: str) -> OperationError:
    """A row with a value that its column cannot mean."""
    return Refused(
        words(
            "Table {table}, {key}: a date, a yes/no or a JSON value in this row cannot be read. Nothing was changed.",
            table=table,
            key=key,
        ),
        fix=words("Mend that row in the database that is copied from, then copy again."),
    )


def orphans(table: str, source: str) -> OperationError:
    """Rows that refer to rows that are not there."""
    return Refused(
        words(
            "Rows of table {table} refer to rows that are missing in {source}. Nothing was changed.",
            table=table,
            source=source,
        ),
        fix=words("Look at it with: stationmaster doctor"),
    )
