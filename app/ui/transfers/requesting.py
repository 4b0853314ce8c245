"""Asking for a transfer: what is typed and scanned, kept as a draft, with what both places have of it."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.typed_numbers import units_and_name
from app.errors import OperationError, Unavailable
from app.queries.kits import kit_stock
from app.queries.places import LocationFacts, location_facts
from app.queries.products_look_up import ProductHit, find_products, product_hits
from app.queries.transfers import free_units
from app.services.receiving_scan import read_goods
from app.ui.drafts import Form
from app.ui.formats import clock
from app.ui.i18n import tr
from app.ui.sounds import Sound
from app.ui.tasks import DoneLike, Priority
from app.ui.transfers.request_page import RequestPage
from app.ui.transfers.request_state import AskedLine, RequestState, from_draft, request_command, to_draft
from app.ui.view import Kit, View
from app.ui.widgets.toast import announce

if TYPE_CHECKING:
    from app.context import AppContext


def find_goods(conn: Any, text: str, source_id: int | None) -> list[ProductHit]:
    """Products that fit a text and have stock of their own: kits are asked for by what they are made of."""
    hits = find_products(conn, text, source_id)
    kits = kit_stock(conn, [hit.sku_id for hit in hits]) if hits else {}
    return [hit for hit in hits if hit.sku_id not in kits]


def goods_scanned(conn: Any, code: str, source_id: int | None) -> tuple[ProductHit, int] | None:
    """The product that a code names, and how many; None: no product with stock of its own."""
    reading = read_goods(conn, code, source_id or 0)
    if reading.goods is None or kit_stock(conn, [reading.goods.sku_id]):
        return None
    return product_hits(conn, [reading.goods.sku_id], source_id)[reading.goods.sku_id], reading.goods.units


def one_product(conn: Any, sku_id: int, source_id: int | None) -> ProductHit | None:
    """A product with stock of its own, by its id."""
    return None if kit_stock(conn, [sku_id]) else product_hits(conn, [sku_id], source_id).get(sku_id)


class Requesting(QObject):
    """The page and what is behind it. Signals: ``left()`` one level up; ``asked_for(transfer id, number)``."""

    left = Signal()
    asked_for = Signal(int, str)

    def __init__(self, kit: Kit, view: View) -> None:
        super().__init__(view)
        self._kit, self._view = kit, view
        self._context = cast("AppContext", kit.context)
        self._places: list[LocationFacts] = []
        self._wish: tuple[int | None, int | None] | None = None
        # One gesture for one content: after a lost answer the same transfer is never asked for twice.
        self._gesture: tuple[RequestState, uuid.UUID] | None = None
        self._busy = False
        runs = {
            "ask": self.ask, "clear": self.start_over, "swap": self._swap, "leave": self.leave,
            "product": self._to_products, "remove": self._remove,
        }  # fmt: skip
        page = self.page = RequestPage(view, runs)
        page.edited.connect(self._on_edited)
        page.asked.connect(self._find)
        page.picked.connect(self._pick)
        page.unmatched.connect(lambda text: page.say_unmatched(tr("No product fits “{text}”.", text=text.strip()[:60])))

    @property
    def is_open(self) -> bool:
        """Whether the form is in front."""
        return self.page.isVisible()

    def begin(self, sku_id: int | None, place_id: int | None) -> None:
        """Opens the form with its draft; ``sku_id`` is added to it, ``place_id`` is where a person looked at it."""
        self._wish = (sku_id, place_id)
        self._kit.tasks.read(self, location_facts, done=self._on_places, failed=self._say_error, key="places")

    def reload(self) -> None:
        """Stock or locations changed."""
        if self.is_open:
            self._kit.tasks.read(self, location_facts, done=self._on_places, failed=self._say_error, key="places")

    def on_scan(self, code: str) -> None:
        """A product is added."""
        source = self.page.state.source_id

        def done(found: tuple[ProductHit, int] | None) -> None:
            if found is None:
                self._kit.sounds.play(Sound.WRONG)
                words = tr("{code} is no product that can be asked for.", code=code[:60])
                self.page.say_unmatched(words)
                announce(self.page.look_up, words, urgent=True)
                return
            self._kit.sounds.play(Sound.OK)
            self._add(found[0], found[1])

        self._kit.tasks.read(self, goods_scanned, code, source, done=done, failed=self._say_error)

    # -- the form --

    def _on_places(self, places: list[LocationFacts]) -> None:
        self._places = places
        self.page.show_places([(place.id, place.name) for place in places])
        if self._wish is not None:
            (sku_id, place_id), self._wish = self._wish, None
            self._open(sku_id, place_id)
        self._read_free()

    def _open(self, sku_id: int | None, place_id: int | None) -> None:
        draft = self._kit.drafts.load(Form.TRANSFER_REQUEST)
        state = from_draft(draft.data) if draft is not None else RequestState()
        known = {place.id for place in self._places}
        if state.source_id not in known or state.target_id not in known or not state.is_started:
            source, target = self._usual(place_id)
            state = RequestState(source, target, state.expected, state.note, state.lines)
        self.page.show_state(state)
        self.page.remember_places()
        self.page.say_draft(tr("Draft of {time}", time=clock(draft.saved_at)) if draft is not None else "")
        self.page.banner.clear()
        if len(self._places) < 2:
            self.page.banner.say(
                tr("There is only one location."), tr("Add another one in Settings, Locations."), closable=False
            )
        self._to_products()
        if sku_id is not None:
            source_id = self.page.state.source_id
            self._kit.tasks.read(self, one_product, sku_id, source_id, done=self._add_one, failed=self._say_error)

    def _usual(self, place_id: int | None) -> tuple[int | None, int | None]:
        """From where to where, unless somebody says otherwise: to this station's location, from the first other one."""
        here = self._context.facts.location_id
        places = [place.id for place in self._places]
        target = here if here in places else places[0] if places else None
        # What is looked at elsewhere is wanted here.
        source = place_id if place_id in places and place_id != target else None
        if source is None:
            source = next((place for place in places if place != target), None)
        return source, target

    def _to_products(self) -> None:
        self.page.look_up.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_edited(self) -> None:
        self.page.remember_places()
        state = self.page.state
        if state.is_started:
            self._kit.drafts.save(Form.TRANSFER_REQUEST, "", to_draft(state))
            self.page.say_draft(tr("Draft kept"))
        else:
            self._kit.drafts.drop(Form.TRANSFER_REQUEST)
            self.page.say_draft("")
        self._read_free()

    def _swap(self) -> None:
        self.page.swap()

    def _remove(self) -> None:
        self.page.remove_focused()

    def _find(self, text: str) -> None:
        def done(hits: list[ProductHit]) -> None:
            self.page.show_hits(text, hits)

        name, source = units_and_name(text)[1], self.page.state.source_id
        self._kit.tasks.read(self, find_goods, name, source, done=done, failed=self._say_error, key="products")

    def _pick(self, sku_id: int, units: int) -> None:
        def done(hit: ProductHit | None) -> None:
            if hit is not None:
                self._add(hit, units)

        self._kit.tasks.read(self, one_product, sku_id, self.page.state.source_id, done=done, failed=self._say_error)

    def _add_one(self, hit: ProductHit | None) -> None:
        if hit is not None:
            self._add(hit, 1)
        else:
            self.page.say_unmatched(tr("A kit has no stock of its own: ask for what it is made of."))

    def _add(self, hit: ProductHit, units: int) -> None:
        self.page.say_unmatched("")
        self.page.show_state(self.page.state.with_line(AskedLine(hit.sku_id, hit.code, hit.title), units))
        self._on_edited()

    def _read_free(self) -> None:
        state = self.page.state
        skus = [line.sku_id for line in state.lines]
        places = [place for place in (state.source_id, state.target_id) if place is not None]
        self._kit.tasks.read(
            self, free_units, skus, places, done=self.page.show_free, failed=self._say_error, key="free"
        )

    # -- leaving --

    def start_over(self) -> None:
        """Empties the form; undo brings it back."""
        before = self.page.state
        if before.is_started:
            self._put(RequestState(before.source_id, before.target_id))
            self._view.say_undo(tr("The form is empty"), lambda: self._bring_back(before), icon="x")
        self._to_products()

    def _bring_back(self, state: RequestState) -> None:
        self._view.go.emit(self._view.view_id, None)
        self._put(state)

    def _put(self, state: RequestState) -> None:
        self.page.show_state(state)
        self._on_edited()
        self.page.banner.clear()

    def leave(self) -> None:
        """One level up; what was typed stays."""
        if self.page.state.is_started:
            self._view.say(tr("The transfer is kept as a draft"), icon="save")
        self.left.emit()

    def ask(self) -> None:
        """Asks for it, or says in place what is missing."""
        if self._busy or not self.page.check():
            return
        state = self.page.state
        if self._gesture is None or self._gesture[0] != state:
            self._gesture = (state, uuid.uuid4())
        self._busy = True
        self.page.ask_button.setEnabled(False)
        self._kit.tasks.run(
            self,
            request_command(state),
            op_id=self._gesture[1],
            priority=Priority.SCAN,
            done=self._on_done,
            failed=self._on_refused,
            ended=self._on_ended,
        )

    def _on_done(self, done: DoneLike) -> None:
        self._gesture = None
        state = self.page.state
        self._put(RequestState(state.source_id, state.target_id))
        self.asked_for.emit(done.result["transfer_id"], done.result["number"])

    def _on_refused(self, error: OperationError) -> None:
        if not isinstance(error, Unavailable):
            self._gesture = None
        self._say_error(error)

    def _on_ended(self) -> None:
        self._busy = False
        self.page.ask_button.setEnabled(True)

    def _say_error(self, error: OperationError) -> None:
        self.page.banner.say_error(error)
