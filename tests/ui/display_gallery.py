"""Pictures of the customer display: each state, on a small and on a large screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.customer_display.look import Shop
from app.ui.customer_display.shown import IDLE, Shown, ShownLine, ShownSums, confirm, done, order
from app.ui.customer_display.window import DisplayWindow
from app.ui.speech import Speech
from app.ui.theme import Tokens

SIZES = {"": (1366, 768), "-small": (1024, 600), "-large": (1920, 1080)}
_LONG = "Enamel Mug blue with a wooden lid, a spoon and a very long name that nobody would ever remember in full"

LINES = (
    ShownLine("Enamel Mug blue", "", 2, 4900),
    ShownLine("Trail Sock grey", "Size M, pack of three", 3, 3240, 360),
    ShownLine(_LONG, "", 1, 12_900),
    ShownLine("Relay Bottle 0.7 l fern", "", None, None),
)
SUMS = ShownSums(total=21_530, goods=21_040, discount=500, shipping=990, tax=3438, tax_within=True)
ADDED = ShownSums(total=1_234_567, goods=1_021_040, discount=500, shipping=990, tax=213_037)


def many(count: int) -> tuple[ShownLine, ...]:
    """As many lines as somebody may buy."""
    return tuple(ShownLine(f"Sample product no. {n}", "", n, n * 199) for n in range(1, count + 1))


def shop(*, picture: bool = False, is_demo: bool = False) -> Shop:
    """A shop whose name is not short."""
    drawn = None
    if picture:
        drawn = QImage(900, 500, QImage.Format.Format_RGB32)
        drawn.fill(QColor("#2F7D83"))
        painter = QPainter(drawn)
        painter.setBrush(QColor("#F2D7A0"))
        painter.drawEllipse(320, 120, 260, 260)
        painter.end()
    return Shop("Harbour Street Supplies", "Open until 18:00. Ask us about gift wrapping.", drawn, is_demo)


STATES: dict[str, tuple[Shown, Shop]] = {
    "idle": (IDLE, shop()),
    "order": (order(LINES, None, "EUR"), shop()),
    "order-sums": (order(LINES[:3], ADDED, "EUR"), shop(is_demo=True)),
    "order-60": (order(many(60), SUMS, "EUR"), shop()),
    "confirm": (confirm(LINES[:3], SUMS, "EUR", name="Anna Meyer"), shop()),
    "done": (done("#10482", total=21_530, currency="EUR"), shop(is_demo=True)),
}


def draw_display(tokens: Tokens, language: str, save: Callable[[QWidget, str], object]) -> None:
    """Draws every state in every size; ``save`` gets the window and a name."""
    pictured = {**STATES, "idle-picture": (IDLE, shop(picture=True))}
    for ending, (width, height) in SIZES.items():
        for name, (shown, owner) in pictured.items():
            window = DisplayWindow()
            window.resize(width, height)
            window.dress(tokens, Speech(language), owner)
            window.show_this(shown)
            save(window, f"display-{name}{ending}")
            window.end()
