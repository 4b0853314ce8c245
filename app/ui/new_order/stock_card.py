"""Stock of the line in focus at every location, and where the order would ship from if it were taken now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.queries.products_look_up import StockAt
from app.ui import fonts
from app.ui.formats import number
from app.ui.i18n import mark, tr, trn
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
from app.ui.new_order.reads import Stocked
from app.ui.new_order.state import FormState, LineState
from app.ui.theme import STATUS_ICONS, Status, tokens_of
from app.ui.widgets.card import Card
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.label import Tone, label
from app.ui.widgets.painting import LEFT, NUMBER, RADIUS, paint_round, paint_text

_ROW, _COLUMN, _MOST_ROWS, _PIN = 26, 62, 6, 14
# Where the names of the locations have less room than that, each column is as wide as its own head.
_LEAST_NAME, _LEAST_COLUMN = 84, 40
_HEADS = (mark("On hand"), mark("Reserved"), mark("Held"), mark("Free"))


class StockRows(QWidget):
    """The figures of each location, painted; where we are stands first and is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StockAt, ...] = ()
        self._rest = 0
        self._here: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Stock of this product"))
        self.show_stock((), None)

    def show_stock(self, stock: Sequence[StockAt], here: int | None) -> None:
        """Shows the locations: here, then those that have most."""
        ordered = sorted(stock, key=lambda place: (place.location_id != here, -place.available))
        self._rows, self._here = tuple(ordered[:_MOST_ROWS]), here
        self._rest = len(ordered) - len(self._rows)
        words = [tr("{place}: {n} free", place=_named(place, here), n=number(place.available)) for place in self._rows]
        self.setAccessibleDescription("; ".join(words))
        self.setFixedHeight(fonts.dp(_ROW) * (1 + len(self._rows) + bool(self._rest)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        small, strong, body = fonts.font(fonts.CAPTION), fonts.font(weight=fonts.STRONG), fonts.font()
        heads = [round(fonts.text_width(small, tr(head))) + 8 for head in _HEADS]
        height, widths = fonts.dp(_ROW), [max(fonts.dp(_COLUMN), *heads)] * len(heads)
        if self.width() - sum(widths) < fonts.dp(_LEAST_NAME):
            widths = [max(fonts.dp(_LEAST_COLUMN), head) for head in heads]

        def column(place: int, top: float) -> QRectF:
            """Of the four figures; the last stands at the far edge."""
            return QRectF(self.width() - sum(widths[place:]), top, widths[place], height)

        for place, head in enumerate(_HEADS):
            paint_text(painter, column(place, 0), tr(head), small, tokens.muted, NUMBER)
        for line, row in enumerate(self._rows):
            top = height * (line + 1)
            is_here = row.location_id == self._here
            if is_here:
                paint_round(painter, QRectF(-2, top, self.width() + 4, height), fill=tokens.selected, radius=RADIUS)
            room = self.width() - sum(widths)
            name = QRectF(4, top, room, height)
            if is_here:
                paint_icon(painter, name.x(), top + (height - _PIN) / 2, _PIN, "map-pin", tokens.text)
                name.adjust(_PIN + 4, 0, 0, 0)
            paint_text(painter, name, row.name, strong if is_here else body, tokens.text, LEFT)
            figures = (row.on_hand, row.reserved, row.held, row.available)
            for place, figure in enumerate(figures):
                last = place == len(figures) - 1
                ink = tokens.text if figure and last else tokens.muted
                font = strong if last else body
                paint_text(painter, column(place, top), number(figure), font, ink, NUMBER)
        if self._rest:
            top = height * (len(self._rows) + 1)
            words = trn("and {n} more location", "and {n} more locations", self._rest)
            paint_text(painter, QRectF(4, top, self.width() - 8, height), words, small, tokens.muted, LEFT)


def _named(place: StockAt, here: int | None) -> str:
    return tr("{place}, here", place=place.name) if place.location_id == here else place.name


class StockCard(Card):
    """The figures of one product, and sentences about the whole order."""

    def __init__(self, here: int | None) -> None:
        super().__init__(tr("Stock and shipping"), " ")
        self._here = here
        self._rows = StockRows()
        self._nothing = label(tr("Add a product to see where it is."), tone=Tone.MUTED, wrap=True)
        self._words = QVBoxLayout()
        self._words.setSpacing(6)
        self._said: list[str] = []
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._rows)
        self.body.addLayout(self._words)
        self.show_nothing()

    @property
    def sentences(self) -> list[str]:
        """What is said about the order."""
        return list(self._said)

    def show_nothing(self) -> None:
        """No line, nothing to say."""
        self.note.setText("")
        self._rows.hide()
        self._nothing.show()
        self._say([])

    def show_stock(self, stocked: Stocked, state: FormState) -> None:
        """Shows what was read for the form."""
        lines = state.lines
        line = next((line for line in lines if line.sku_id == stocked.sku_id), None)
        if line is None:
            self.show_nothing()
            return
        self.note.setText(line.code)
        self._nothing.hide()
        self._rows.show()
        self._rows.show_stock(stocked.stock, self._here)
        said = sentences_of(stocked, lines, self._here)
        if not state.pickup and not (state.buyer.get("street1", "").strip() and state.buyer.get("city", "").strip()):
            said.append((Status.ATTENTION, tr("Street and town are missing: its label will wait for them.")))
        self._say(said)

    def _say(self, sentences: list[tuple[Status, str]]) -> None:
        said = [text for _, text in sentences]
        if said == self._said:
            return
        self._said = said
        while (item := self._words.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for status, text in sentences:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            tone = Tone(status.value)
            row.addWidget(Glyph(STATUS_ICONS[status], 16, tone))
            row.addWidget(label(text, wrap=True, tone=tone), 1)
            self._words.addWidget(line)


def sentences_of(stocked: Stocked, lines: Sequence[LineState], here: int | None) -> list[tuple[Status, str]]:
    """Where the order ships from and what waits, said before it is taken."""
    plan = stocked.plan
    if plan is None:
        return []
    said: list[tuple[Status, str]] = []
    units: dict[int, int] = {}
    for pick in plan.picks:
        units[pick.location_id] = units.get(pick.location_id, 0) + pick.quantity
    places = [(stocked.places.get(place, ""), count) for place, count in units.items()]
    if len(places) == 1 and not plan.backorders:
        elsewhere = here is not None and here not in units
        words = mark("Ships from {place}, not from here.") if elsewhere else mark("Ships from {place}.")
        said.append((Status.ACTIVE if elsewhere else Status.DONE, tr(words, place=places[0][0])))
    elif places:
        parts = ", ".join(tr("{n} from {place}", n=number(count), place=name) for name, count in places)
        if len(places) > 1:
            said.append((Status.ACTIVE, tr("Ships in {n} parcels: {parts}.", n=number(len(places)), parts=parts)))
        else:
            said.append((Status.ACTIVE, tr("Ships now: {parts}.", parts=parts)))
    for position, count in plan.backorders:
        title = lines[position].title if position < len(lines) else ""
        words = trn(
            "{n} unit of {title} is nowhere: it goes on backorder.",
            "{n} units of {title} are nowhere: they go on backorder.",
            count,
            title=title,
        )
        said.append((Status.ATTENTION, words))
    return said
