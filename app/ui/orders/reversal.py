"""One step that Ctrl+Z takes back and Ctrl+Shift+Z does again, each as an operation of its own. No widgets here."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from app.services.unit_of_work import Attachment
from app.ui.tasks import DoneLike

JsonObject = dict[str, Any]
Attachments = Mapping[str, Attachment]


class Starter(Protocol):
    """Starts a command and tells of a refusal by itself."""

    def __call__(
        self, command: Any, done: Callable[[DoneLike], object], *, op_id: uuid.UUID, attachments: Attachments | None
    ) -> object: ...


@dataclass(slots=True, eq=False)
class Reversal:
    """A step that was done: under ``op_id``, with the result ``did``.

    ``back(op_id, did)`` is the command that takes it back, ``again(undone)`` the one that does it once more after that
    came to ``undone``. ``told_back`` and ``told_again`` say what came of either.
    """

    start: Starter
    op_id: uuid.UUID
    did: JsonObject
    back: Callable[[str, JsonObject], Any]
    again: Callable[[JsonObject], Any]
    told_back: Callable[[JsonObject], object]
    told_again: Callable[[JsonObject], object]
    attachments: Attachments | None = None
    _undone: JsonObject | None = None

    def undo(self) -> None:
        """Takes it back."""
        command = self.back(str(self.op_id), self.did)
        self.start(command, self._on_back, op_id=uuid.uuid4(), attachments=self.attachments)

    def redo(self) -> None:
        """Does it again; what could not be taken back is still done."""
        if self._undone is None:
            return
        command, self._undone, self.op_id = self.again(self._undone), None, uuid.uuid4()
        self.start(command, self._on_again, op_id=self.op_id, attachments=self.attachments)

    def _on_back(self, done: DoneLike) -> None:
        self._undone = done.result
        self.told_back(done.result)

    def _on_again(self, done: DoneLike) -> None:
        self.did = done.result
        self.told_again(done.result)
