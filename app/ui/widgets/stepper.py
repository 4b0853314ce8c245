"""Steps on a line: the life of an order, or the stages of an import."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import fonts
from app.ui.icons import paint_icon
from app.ui.mirror import painter_of
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


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``icon`` "" shows its number; ``sub`` is a second small line."""

    title: str
    state: StepState
    sub: str = ""
    icon: str = ""


def _is_now(step: Step) -> bool:
    return step.state in (StepState.NOW, StepState.FAILED)


class Stepper(QWidget):
    """Steps from left to right. ``spread``: the lines between them take the room there is, else 32 px each, and less
    where there is no room; at last only the step of now has its title.
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
        self.setAccessibleName("Steps")
        self.setAccessibleDescription(", ".join(f"{step.title} {step.state}" for step in steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = _SHORT_LINE + 2 * _LINE_GAP
        width = sum(self._width(step) for step in self._steps) + line * max(0, len(self._steps) - 1)
        return QSize(round(width) + 2, fonts.dp(44 if any(step.sub for step in self._steps) else 28))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._least(self._widths(bare=not self._spread))) + 2, self.sizeHint().height())

    def _widths(self, *, bare: bool) -> list[float]:
        return [_CIRCLE if bare and not _is_now(step) else self._width(step) for step in self._steps]

    @staticmethod
    def _least(widths: Sequence[float]) -> float:
        return sum(widths) + (_LEAST_LINE + 2 * _LINE_GAP) * max(0, len(widths) - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = painter_of(self)
        tokens = tokens_of(self.palette())
        widths = self._widths(bare=False)
        bare = not self._spread and self.width() < self._least(widths)
        if bare:
            widths = self._widths(bare=True)
        gaps = max(1, len(self._steps) - 1)
        line = (self.width() - sum(widths)) / gaps
        if not self._spread:
            line = min(line, _SHORT_LINE + 2 * _LINE_GAP)
        middle = _CIRCLE / 2 + 2
        x = 0.0
        for number, (step, width) in enumerate(zip(self._steps, widths, strict=True)):
            self._paint_step(painter, x, middle, step, number + 1, tokens, bare=bare and not _is_now(step))
            x += width
            if number < len(self._steps) - 1:
                done = step.state is StepState.DONE
                color = tokens.pair(Status.DONE).fg if done and self._spread else tokens.divider
                painter.setPen(QPen(color, 2 if self._spread else 1))
                painter.drawLine(round(x + _LINE_GAP), round(middle), round(x + line - _LINE_GAP), round(middle))
            x += line

    def _paint_step(
        self, painter: QPainter, x: float, middle: float, step: Step, number: int, tokens: Tokens, *, bare: bool
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
        if bare:
            return
        left = x + _CIRCLE + _GAP
        room = self._width(step) - _CIRCLE - _GAP + 2
        ink = tokens.text if now or (self._spread and step.state is not StepState.LATER) else tokens.muted
        title = QRectF(left, middle - _CIRCLE / 2, room, _CIRCLE)
        paint_text(painter, title, step.title, self._font(step), ink, LEFT)
        if step.sub:
            below = QRectF(left, middle + _CIRCLE / 2 - 2, room, fonts.dp(18))
            paint_text(painter, below, step.sub, fonts.font(fonts.CAPTION), tokens.muted, LEFT)

    def _font(self, step: Step) -> QFont:
        strong = step.state is StepState.NOW or self._spread
        return fonts.font(fonts.BODY, fonts.STRONG if strong else fonts.NORMAL)

    def _width(self, step: Step) -> float:
        title = fonts.text_width(self._font(step), step.title)
        return _CIRCLE + _GAP + max(title, fonts.text_width(fonts.font(fonts.CAPTION), step.sub))
