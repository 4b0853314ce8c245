"""A row that goes on in the next line where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets side by side, each as wide as it likes, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Puts a widget at a place of the row, counted from 0."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._laid_out(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _laid_out(self, rect: QRect, *, move: bool) -> int:
        """How high the lines are together; ``move`` puts the widgets there, each in the middle of its line."""
        lines: list[list[tuple[QLayoutItem, QRect]]] = []
        at, bottom = QPoint(rect.topLeft()), rect.top() - 1
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), item.minimumSize().width()), 10_000))
            if not lines or at.x() + size.width() > rect.left() + rect.width():
                at = QPoint(rect.left(), bottom + 1 + (self.spacing() if lines else 0))
                lines.append([])
            if item.hasHeightForWidth():
                size.setHeight(max(size.height(), item.heightForWidth(size.width())))
            lines[-1].append((item, QRect(at, size)))
            bottom = max(bottom, at.y() + size.height() - 1)
            at.setX(at.x() + size.width() + self.spacing())
        if move:
            self._put(lines, rect)
        return bottom + 1 - rect.top()

    def _put(self, lines: list[list[tuple[QLayoutItem, QRect]]], rect: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for line in lines:
            high = max(place.height() for _, place in line)
            for item, place in line:
                place.translate(0, (high - place.height()) // 2)
                if mirrored:
                    place.moveLeft(rect.left() + rect.right() + 1 - place.x() - place.width())
                item.setGeometry(place)
