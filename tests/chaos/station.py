"""A worker's place of work: it runs commands by the real service layer and writes down what it meant and was told."""

from __future__ import annotations

import random
import traceback
import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy import text

from app.errors import OperationError
from app.services.unit_of_work import Attachment, Command, Done, Operations
from db.session import Database
from tests.chaos.journal import Intent, Journal


class Station:
    """One station with its user. ``seed`` fixes its dice; what it finds in the database is the race's."""

    def __init__(
        self, database: Database, journal: Journal, *, user_id: int, station_id: int, seed: str, goods_seed: int
    ) -> None:
        self.database = database
        self.journal = journal
        self.user_id, self.station_id = user_id, station_id
        self.dice = random.Random(seed)
        self.goods_seed = goods_seed  # the same for all, so that they import the same orders
        self.action = "set up"
        self.in_hand: int | None = None
        self.form: tuple[int, int, dict[str, str]] | None = None  # an order open for editing: id, version, as it was
        self.last: Intent | None = None
        self.failed: BaseException | None = None  # the last error that the journal knows already
        self._operations = Operations(database, user_id=user_id, station_id=station_id)

    def new_id(self) -> uuid.UUID:
        """The id of a new gesture."""
        return uuid.UUID(int=self.dice.getrandbits(128), version=4)

    def run(
        self, command: Command, *, op_id: uuid.UUID | None = None, attachments: Mapping[str, Attachment] | None = None
    ) -> Done:
        """``Operations.run``, with the intent written before and the outcome after."""
        chosen = op_id or self.new_id()
        intent = Intent(chosen, self.action, command, attachments or {}, self.user_id, self.station_id)
        return self.carry_out(intent)

    def carry_out(self, intent: Intent) -> Done:
        """Make the call and write both down. Raises what the call raises."""
        self.journal.intent(intent)
        try:
            done = self._operations.run(intent.command, op_id=intent.op_id, attachments=intent.attachments)
        except OperationError as error:
            if may_have_been_saved(error):
                self.journal.end("unknown", intent.op_id, said=str(error))
            else:
                self.journal.end("refused", intent.op_id, kind=type(error).__name__, said=str(error)[:300])
            raise
        except Exception as error:
            self.failed = error
            self.journal.end("error", intent.op_id, trace=traceback.format_exc())
            raise
        self.journal.end("ok", intent.op_id, result=done.result, replayed=done.replayed)
        self.last = intent
        return done

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a screen would read: plain SQL in one snapshot. Raises Unavailable while the database is away."""
        with self.database.reading() as conn:
            return [tuple(row) for row in conn.execute(text(sql))]


def may_have_been_saved(error: OperationError) -> bool:
    """Whether a person is told that nobody knows. Whoever is not told so may rely on nothing having been changed."""
    return "may or may not have been saved" in str(error)
