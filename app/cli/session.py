"""One run of a command: open the shop, do the work, answer, and end with an exit code.

The modules of the program are imported when they are needed, so that ``--help`` answers at once.
"""

from __future__ import annotations

import contextlib
import gc
import tempfile
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import settings as machine
from app.cli.output import Progress, Value, print_json, print_problem, print_text, problem, shown
from app.errors import Ambiguous, BadInput, NotFound, OperationConflict, OperationError, StationmasterError

if TYPE_CHECKING:
    from app.context import AppContext

Words = Callable[[Value], str]

# Texts that are no UUID become one, always the same.
_NAMED_IDS = uuid.UUID("c0a4a1f2-6b0e-5d55-9a2f-2f4f6d0f5b7a")


@dataclass(frozen=True, slots=True)
class Session:
    """One run of a command: the shop, how to answer, and the gesture's id.

    ``repeatable``: the id came from the caller, who may send the same gesture again.
    """

    shop: AppContext
    as_json: bool
    op_id: uuid.UUID
    repeatable: bool

    def step(self, name: str) -> uuid.UUID:
        """The id of one step of this gesture."""
        return uuid.uuid5(self.op_id, name)

    def settle(self, verb: str, words: Sequence[str], decide: Callable[[Any], Value]) -> Value:
        """``decide(connection)``: the ids that ``words`` mean; of a repeated gesture, what they meant the first time.

        Raises OperationConflict if the caller used the id for another gesture.
        """
        if not self.repeatable:
            return self.shop.read(decide)
        from app.services.gestures import settle

        return settle(self.shop.run, verb, words, decide, op_id=self.op_id)

    def answer(self, value: Value, words: Words) -> None:
        """Print the answer, as JSON or in words."""
        if self.as_json:
            print_json(value)
        else:
            print_text(words(shown(value)))

    def progress(self, what: str) -> Progress:
        """A line that says how far the work is."""
        return Progress(what, as_json=self.as_json)


def in_shop(
    db: str,
    as_json: bool,
    work: Callable[[Session], int | None],
    *,
    op_id: str = "",
    make: bool = False,
    imagine: bool = False,
) -> int:
    """Open the shop, do the work, and give the exit code.

    Where there is no shop yet, ``make`` makes it, and ``imagine`` works on an empty one that is thrown away.
    """

    def with_shop(settings: machine.Settings) -> int | None:
        identity = _op_id(op_id)
        with contextlib.ExitStack() as stack:
            shop = stack.enter_context(_opened(settings, address(db, settings), make=make, imagine=imagine))
            collect_from_here()
            return work(Session(shop, as_json, identity, bool(op_id)))

    return guarded(as_json, with_shop)


def collect_from_here() -> None:
    """Begin to look for waste where ``app.__main__`` had put it off; what is loaded by now is left alone."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def guarded(as_json: bool, work: Callable[[machine.Settings], int | None], otherwise: Value | None = None) -> int:
    """Do the work with this machine's settings; what is refused is told in words. Gives the exit code.

    ``otherwise`` holds the keys that the JSON answer has all the same when it is an error.
    """
    try:
        return work(machine.load()) or 0
    except StationmasterError as error:
        return tell(error, as_json, otherwise)


def tell(error: StationmasterError, as_json: bool, otherwise: Value | None = None) -> int:
    """Print an error; gives the exit code."""
    message, fix, lines = in_words(error)
    if as_json:
        print_json((otherwise or {}) | problem(message, fix, lines))
    else:
        print_problem(message, fix, lines, as_json=False)
    return 2 if isinstance(error, BadInput | NotFound | Ambiguous) else 1


def in_words(error: StationmasterError) -> tuple[str, str, tuple[str, ...]]:
    """Message, fix and lines of an error."""
    if isinstance(error, OperationError):
        return error.message, error.fix, error.lines
    if isinstance(error, OperationConflict):
        return "This --op-id was used before for something else. Nothing was changed.", "Give a new one, or none.", ()
    return f"{error}. Nothing was changed.", "", ()


def address(db: str, settings: machine.Settings) -> str:
    """The database's address: the one given, else that of the settings. Raises BadInput for a plain file name."""
    given = db or settings.database_url
    if "://" not in given and (Path(given).suffix or "/" in given or "\\" in given):
        raise BadInput(
            f"{given} is a file name, not a database address. Nothing was changed.",
            fix=f"Use sqlite:///{Path(given).absolute()}",
        )
    return given


def _op_id(text: str) -> uuid.UUID:
    if not text.strip():
        return uuid.uuid4()
    try:
        return uuid.UUID(text)
    except ValueError:
        return uuid.uuid5(_NAMED_IDS, text.strip().encode("utf-8", "backslashreplace").decode())


@contextlib.contextmanager
def _opened(settings: machine.Settings, url: str, *, make: bool, imagine: bool) -> Iterator[AppContext]:
    from app.context import make_shop, open_shop, shop_status
    from db.upgrade import SchemaStatus

    with contextlib.ExitStack() as stack:
        if (make or imagine) and shop_status(settings, url) is SchemaStatus.EMPTY:
            if imagine:
                folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="stationmaster-"))
                url = f"sqlite:///{Path(folder) / 'shop.db'}"
            shop = make_shop(settings, url=url)
        else:
            shop = open_shop(settings, url=url)
        stack.callback(shop.close)
        yield shop
