"""A form in an order's page of which nothing that was typed is lost by one key: the base of changing and of noting."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.ui.drafts import Drafts, Form
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import Card


class DraftCard(Card):
    """Signals: ``left()`` closed without saving, or after it. The form itself says what was typed."""

    left = Signal()

    def __init__(self, title: str, form: Form) -> None:
        super().__init__(title)
        self._form = form
        self._order_id = 0
        self._warned = False
        self._drafts: Drafts | None = None
        self.banner = Banner()

    def keep_drafts(self, drafts: Drafts) -> None:
        """Keeps what is typed there."""
        self._drafts = drafts

    @property
    def is_touched(self) -> bool:
        """Whether something was typed that is not saved."""
        raise NotImplementedError

    def unsaved_words(self) -> tuple[str, str]:
        """What is not saved, and which keys save and drop it."""
        raise NotImplementedError

    def close_form(self) -> None:
        """Closes it; what was typed is only dropped when asked for twice."""
        if self.is_touched and not self._warned:
            self._warned = True
            self.banner.say(*self.unsaved_words(), status=Status.ATTENTION)
            return
        self.finish()

    def put_aside(self) -> None:
        """Closes it; what was typed is there again when it is opened."""
        self.hide()
        self.left.emit()

    def finish(self) -> None:
        """Closes it; there is nothing more to keep."""
        if self._drafts is not None:
            self._drafts.drop(self._form, self._order_id)
        self.hide()
        self.left.emit()
