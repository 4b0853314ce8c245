"""Steps on a line: the life of an order, or the stages of an import."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.i18n import mark, tr
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of, place_in
from app.ui.theme import Status, Tokens, tokens_of
from app.ui.widgets.painting import CENTER, LEFT, paint_round, paint_text

_CIRCLE, _GAP, _LINE_GAP, _ICON = 24, 10, 14, 14
_SHORT_LINE, _LEAST_LINE = 32, 12


class StepState(enum.StrEnum):
    """Where a step stands."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    FAILED = "failed"


_STATE_WORDS: Mapping[StepState, str] = MappingProxyType(
    {
        StepState.DONE: mark("done"),
        StepState.NOW: mark("now"),
        StepState.LATER: mark("later"),
        StepState.FAILED: mark("went no further"),
    }
)


class _Shape(enum.Enum):
    """How much of the steps is written, from all to nothing."""

    WHOLE = enum.auto()
    TITLES = enum.auto()
    NOW = enum.auto()
    BARE = enum.auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``icon`` "" shows its number; ``sub`` is a second small line, ``exact`` its tool tip."""

    title: str
    state: StepState
    sub: str = ""
    icon: str = ""
    exact: str = ""


def _is_now(step: Step) -> bool:
    return step.state in (StepState.NOW, StepState.FAILED)


class Stepper(QWidget):
    """Steps from left to right. ``spread``: the lines between them take the room there is, else 32 px each, and less
    where there is no room; then only the step of now has its second line, then its title, then none has.
    """

    def __init__(self, *, spread: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._spread = spread
        policy = QSizePolicy.Policy.Expanding if spread else QSizePolicy.Policy.Maximum
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Replaces the steps."""
        self._steps = tuple(steps)
        self.setAccessibleName(tr("Steps"))
        self.setAccessibleDescription(", ".join(f"{step.title} {tr(_STATE_WORDS[step.state])}" for step in steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = _SHORT_LINE + 2 * _LINE_GAP
        width = sum(self._widths(_Shape.WHOLE)) + line * max(0, len(self._steps) - 1)
        return QSize(round(width) + 2, fonts.dp(44 if any(step.sub for step in self._steps) else 28))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._least(_Shape.BARE)) + 2, self.sizeHint().height())

    def _widths(self, shape: _Shape) -> list[float]:
        return [self._width(*self._texts(step, shape), step) for step in self._steps]

    def _least(self, shape: _Shape) -> float:
        widths = self._widths(shape)
        return sum(widths) + (_LEAST_LINE + 2 * _LINE_GAP) * max(0, len(widths) - 1)

    @property
    def _shape(self) -> _Shape:
        """What there is room for."""
        return next((shape for shape in _Shape if self._least(shape) <= self.width()), _Shape.BARE)

    @staticmethod
    def _texts(step: Step, shape: _Shape) -> tuple[str, str]:
        """Title and second line of a step as far as they are shown."""
        now = _is_now(step)
        title = shape in (_Shape.WHOLE, _Shape.TITLES) or (shape is _Shape.NOW and now)
        return step.title if title else "", step.sub if shape is _Shape.WHOLE or (title and now) else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        shape = self._shape
        places = self._places(shape)
        middle = _CIRCLE / 2 + 2
        for number, (step, (x, end)) in enumerate(zip(self._steps, places, strict=True), start=1):
            self._paint_step(painter, x, middle, step, number, tokens, shape)
            if number < len(self._steps):
                done = step.state is StepState.DONE
                color = tokens.pair(Status.DONE).fg if done and self._spread else tokens.divider
                painter.setPen(QPen(color, 2 if self._spread else 1))
                begin, stop = round(end + _LINE_GAP), round(places[number][0] - _LINE_GAP)
                painter.drawLine(begin, round(middle), stop, round(middle))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.setToolTip(self.exact_at(event.pos().x()))
        return super().event(event)

    def exact_at(self, x: float) -> str:
        """The tool tip of the step at ``x``, "" between them."""
        at = place_in(self, x)
        found = zip(self._steps, self._places(self._shape), strict=True)
        return next((step.exact for step, (begin, end) in found if begin <= at <= end), "")

    def _places(self, shape: _Shape) -> list[tuple[float, float]]:
        """Where each step begins and ends."""
        widths = self._widths(shape)
        line = (self.width() - sum(widths)) / max(1, len(widths) - 1)
        if not self._spread:
            line = min(line, _SHORT_LINE + 2 * _LINE_GAP)
        starts = [sum(widths[:place]) + place * line for place in range(len(widths))]
        return [(start, start + width) for start, width in zip(starts, widths, strict=True)]

    def _paint_step(
        self, painter: QPainter, x: float, middle: float, step: Step, number: int, tokens: Tokens, shape: _Shape
    ) -> None:
        circle = QRectF(x, middle - _CIRCLE / 2, _CIRCLE, _CIRCLE)
        status = {StepState.DONE: Status.DONE, StepState.FAILED: Status.ERROR}.get(step.state, Status.WAITING)
        now = step.state is StepState.NOW
        pair = tokens.pair(status)
        fill, ink = (tokens.accent, tokens.on_accent) if now else (pair.bg, pair.fg)
        paint_round(painter, circle, fill=fill, radius=_CIRCLE / 2)
        icon = {StepState.DONE: "check", StepState.FAILED: "x"}.get(step.state, step.icon)
        if icon:
            paint_icon(painter, x + (_CIRCLE - _ICON) / 2, middle - _ICON / 2, _ICON, icon, ink)
        else:
            paint_text(painter, circle, str(number), fonts.font(fonts.CAPTION, fonts.STRONG), ink, CENTER)
        text, sub = self._texts(step, shape)
        left = x + _CIRCLE + _GAP
        room = self._width(text, sub, step) - _CIRCLE - _GAP + 2
        ink = tokens.text if now or (self._spread and step.state is not StepState.LATER) else tokens.muted
        title = QRectF(left, middle - _CIRCLE / 2, room, _CIRCLE)
        paint_text(painter, title, text, self._font(step), ink, LEFT)
        if sub:
            below = QRectF(left, middle + _CIRCLE / 2 - 2, room, fonts.dp(18))
            paint_text(painter, below, sub, fonts.font(fonts.CAPTION), tokens.muted, LEFT)

    def _font(self, step: Step) -> QFont:
        strong = step.state is StepState.NOW or self._spread
        return fonts.font(fonts.BODY, fonts.STRONG if strong else fonts.NORMAL)

    def _width(self, title: str, sub: str, step: Step) -> float:
        if not title:
            return _CIRCLE
        below = fonts.text_width(fonts.font(fonts.CAPTION), sub)
        return _CIRCLE + _GAP + max(fonts.text_width(self._font(step), title), below)
