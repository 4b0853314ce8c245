"""What is on the screen while a shop takes long to open: a small page, cheap to make, for the window comes at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLayout, QVBoxLayout

from app.ui import fonts
from app.ui.first_start.art import Logo
from app.ui.i18n import tr
from app.ui.widgets.card import Panel
from app.ui.widgets.label import label

_SIZE = QSize(480, 200)


class OpeningPage(Panel):
    """The mark and one sentence in the middle of the screen."""

    def __init__(self, words: str) -> None:
        super().__init__(QPalette.ColorRole.Window)
        self.setWindowFlag(Qt.WindowType.SplashScreen)
        self.setWindowTitle(tr("Stationmaster"))
        self.setAccessibleName(words)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it has a size of its own
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(20)
        column.addStretch(1)
        column.addWidget(Logo(), 0, middle)
        column.addWidget(label(words, size=fonts.EMPHASIS, align=middle, wrap=True))
        column.addStretch(1)
        self.resize(_SIZE)
        place = self.geometry()
        place.moveCenter(self.screen().availableGeometry().center())
        self.setGeometry(place)
