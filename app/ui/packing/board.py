"""The pages as one widget: it is given a scene and shows the page that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.packing import Verdict
from app.ui.i18n import tr
from app.ui.key_words import key_said
from app.ui.packing.compare import ComparePage
from app.ui.packing.faces import Face
from app.ui.packing.outcomes import GOES_ON, LOOKS, Says
from app.ui.packing.pages import (
    DonePage,
    EmptyPage,
    IdlePage,
    NoticePage,
    PackPage,
    Page,
    Photo,
    face_of,
    next_of,
    packed_of,
)
from app.ui.packing.papers import Stage
from app.ui.packing.scene import Scene
from app.ui.packing.words import called, difference, hashed
from app.ui.theme import Status
from app.ui.widgets.band import BandState

_WARNED = frozenset({Stage.CHECK, Stage.NO_LABEL, Stage.FAILED})


class Board(QStackedWidget):
    """All pages. Signals: ``orders_wanted()`` from the page that says that nothing waits."""

    orders_wanted = Signal()

    def __init__(self, location: str, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._location, self._photo = location, photo
        self.idle, self.pack, self.compare = IdlePage(), PackPage(), ComparePage()
        self.notice, self.done, self.empty = NoticePage(), DonePage(), EmptyPage(tr("Show the orders"))
        self._pages: dict[Page, QWidget] = {
            Page.IDLE: self.idle,
            Page.PACK: self.pack,
            Page.COMPARE: self.compare,
            Page.NOTICE: self.notice,
            Page.DONE: self.done,
            Page.EMPTY: self.empty,
        }
        for page in self._pages.values():
            self.addWidget(page)
        self.empty.wanted.connect(self.orders_wanted)
        self._page_of: int | None = None

    def show_scene(self, scene: Scene) -> None:
        """Shows the scene, as far as it is known; what is still being read keeps the page that was there."""
        page = scene.page
        if (page in (Page.PACK, Page.COMPARE) and scene.sight.in_hand is None) or (
            page is Page.DONE and scene.sight.packed is None
        ):
            return
        {
            Page.IDLE: self._show_idle,
            Page.EMPTY: lambda _scene: self.empty.show_empty(self._location),
            Page.PACK: self._show_pack,
            Page.COMPARE: self._show_compare,
            Page.NOTICE: self._show_notice,
            Page.DONE: self._show_done,
        }[page](scene)
        self.setCurrentWidget(self._pages[page])

    def show_page(self, shipment_id: int, image: QImage, name: str) -> None:
        """The page that was printed for a shipment."""
        self._page_of = shipment_id
        self.done.packed.show_page(image, name)

    def _show_idle(self, scene: Scene) -> None:
        words = "" if scene.answer.outcome in GOES_ON else scene.message.sentence
        self.idle.show_idle(next_of(scene.sight.following, self._photo), words, scene.look.glyph)

    def _show_pack(self, scene: Scene) -> None:
        assert scene.sight.in_hand is not None
        self.pack.show_shipment(scene.sight.in_hand, scene.needed, self._photo, self._location)

    def _show_compare(self, scene: Scene) -> None:
        needed, shipment = scene.needed, scene.sight.in_hand
        assert shipment is not None
        face = face_of(needed.product, self._photo) if needed else Face(tr("Nothing more"), "")
        kit = Face(scene.needed_kit, "") if scene.needed_kit else None
        face = kit or face
        wrong, chip, icon = self._scanned(scene)
        apart = difference(face.title, wrong.title) if not icon and wrong.title != face.title else None
        self.compare.needed.show_face(
            face, apart[0] if apart and kit is None else "", icon=LOOKS[Verdict.KIT_WHOLE].glyph if kit else ""
        )
        self.compare.scanned.show_face(wrong, chip or (apart[1] if apart else ""), icon=icon)
        still = tr("Still {packed} of {units}.", packed=shipment.packed, units=shipment.units)
        note = still if scene.answer.outcome is Verdict.OTHER_ORDER else tr("No key needed. {still}", still=still)
        if scene.answer.outcome is Verdict.NEEDS_SERIAL:
            note = tr("None on it? Count its bin first.")
        self.compare.bar.say(_what_to_do(scene, face), note)

    def _scanned(self, scene: Scene) -> tuple[Face, str, str]:
        """What was scanned: its face, a chip, and an icon where it is no product."""
        facts, sight, outcome = scene.answer.facts, scene.sight, scene.answer.outcome
        if sight.scanned is not None:
            face = face_of(sight.scanned, self._photo)
            if outcome in (Verdict.SERIAL_TAKEN, Verdict.SERIAL_AWAY):
                return face, str(facts.get("code", "")), ""
            if outcome is not Verdict.TOO_MANY or sight.in_hand is None:
                return face, "", ""
            lines = [line.pack for line in sight.in_hand.lines if line.pack.sku_id == sight.scanned.sku_id]
            done, total = sum(line.packed for line in lines), sum(line.quantity for line in lines)
            return face, tr("{done}/{total} already", done=done, total=total), ""
        code = str(facts.get("code", ""))
        if outcome in (Verdict.UNKNOWN, Verdict.WRONG_ITEM, Verdict.TOO_MANY):
            return Face(code, ""), "", LOOKS[outcome].glyph
        name = called(sight.other) if sight.other else hashed(sight.named or sight.order)
        chip = "" if outcome is Verdict.OTHER_ORDER else scene.message.headline
        return Face(name or code, code if name else ""), chip, LOOKS[outcome].glyph

    def _show_notice(self, scene: Scene) -> None:
        look, message = scene.look, scene.message
        status = Status.ERROR if look.state is BandState.WRONG else Status.ATTENTION
        title = message.title or message.headline
        self.notice.notice.say(title, message.sentence, glyph=look.glyph, status=status)
        self.notice.following.show_next(next_of(scene.sight.following, self._photo))

    def _show_done(self, scene: Scene) -> None:
        packed = scene.sight.packed
        assert packed is not None
        if self._page_of != packed.id:
            self._page_of = packed.id
            self.done.packed.show_page(QImage(), "")
        warning = ""
        told = scene.answer.outcome in GOES_ON and scene.news is not None and scene.news.stage in _WARNED
        if told or scene.answer.outcome in (Says.REFUSED, Verdict.ALREADY_PACKED):
            warning = scene.message.sentence
        self.done.packed.show_facts(packed_of(packed, scene.news, warning))
        self.done.following.show_next(next_of(scene.sight.following, self._photo))


def _what_to_do(scene: Scene, needed: Face) -> str:
    """The instruction under a refused code."""
    then = tr("then scan {title}", title=needed.title)
    match scene.answer.outcome:
        case Verdict.WRONG_ITEM | Verdict.TOO_MANY:
            if scene.answer.outcome is Verdict.TOO_MANY and scene.answer.facts.get("units", 1) > 1:
                return tr("Scan single units instead")
            if scene.answer.outcome is Verdict.TOO_MANY:
                return tr("All of it is in. Put it back, {then}", then=then)
            return tr("Put it back, {then}", then=then)
        case Verdict.NEEDS_SERIAL:
            return tr("Scan the serial number on it")
        case Verdict.KIT_WHOLE:
            return tr("Scan the code of the whole kit: {title}", title=needed.title)
        case Verdict.KIT_PARTS | Verdict.KIT_BEGUN:
            return tr("Scan its parts one by one: {title}", title=needed.title)
        case Verdict.SERIAL_TAKEN:
            return tr("Take another one, and scan its serial number")
        case Verdict.SERIAL_AWAY:
            return tr("Take another one, or count its bin")
        case Verdict.UNKNOWN:
            return tr("Scan the item's own barcode: {title}", title=needed.title)
        case Verdict.OTHER_ORDER:
            return tr("Finish this order first, or park it with {park}", park=key_said("packing.park"))
        case _:
            return tr("Put it aside, {then}", then=then)
