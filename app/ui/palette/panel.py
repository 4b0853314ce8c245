"""The panel that Ctrl+K opens over the dimmed window: a field, what fits, and the keys that work in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui import fonts
from app.ui.i18n import tr, trn
from app.ui.mirror import painter_of, typing_side
from app.ui.palette.entries import Entry, Finder, Hit, Section
from app.ui.palette.rows import PaletteList, PaletteModel, row_height
from app.ui.palette.score import fit, folded
from app.ui.theme import tokens_of
from app.ui.widgets.glyph import Glyph
from app.ui.widgets.key_map import KeyCaps
from app.ui.widgets.label import Tone, label
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.painting import OUTER_RADIUS, paint_line, paint_round
from app.ui.widgets.toast import announce

WIDTH, TOP, INPUT, FOOT = 640, 112, 56, 40
_SHADOW, _LEAST_LIST, _RECORD_PAUSE_MS = 12, 56, 60

# Asks for records that fit a text; the answer comes later, by calling what it was given.
RecordSearch = Callable[[str, Callable[[str, Sequence[Entry]], object]], object]


class PaletteField(QLineEdit):
    """The field: 20 px text, no frame of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAlignment(typing_side(self))
        self.setFont(fonts.font(fonts.TITLE))
        self.setPlaceholderText(tr("Type a command, a place, or an order"))
        self.setAccessibleName(tr("Commands and search"))
        self.setMaxLength(200)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)


class PaletteCard(QWidget):
    """The surface of the panel, with its soft edge; the layout stands inside the shadow."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = painter_of(self), tokens_of(self.palette())
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        for spread in range(_SHADOW, 0, -2):
            shade = QColor(0, 0, 0, 9 if not tokens.dark else 22)
            edge = body.adjusted(-spread, -spread + 4, spread, spread)
            paint_round(painter, edge, fill=shade, radius=OUTER_RADIUS + spread)
        paint_round(painter, body, fill=tokens.surface, edge=tokens.edge if tokens.dark else None, radius=OUTER_RADIUS)
        foot = body.adjusted(1, body.height() - fonts.dp(FOOT), -1, -1)
        painter.save()
        painter.setClipRect(foot)
        paint_round(painter, body.adjusted(1, 1, -1, -1), fill=tokens.window, radius=OUTER_RADIUS - 1)
        painter.restore()
        paint_line(painter, body.x(), foot.y(), body.right() - 1, foot.y(), tokens.divider)
        y = body.y() + fonts.dp(INPUT)
        paint_line(painter, body.x(), y, body.right() - 1, y, tokens.divider)


class Palette(Overlay):
    """Finds what is typed. ``used(id)`` is called with what was run.

    Up and Down move (round the ends), Tab goes to the next group, Return runs, Esc gives the focus back to where it
    was. ``records``: how orders and customers are asked for; their answer may come late and is put below the rest.
    ``entries()`` and ``heads()`` are asked again by ``renew_heads``: what is chosen may change below, and is acted on
    as it is then.
    """

    def __init__(
        self,
        parent: QWidget,
        entries: Callable[[], Sequence[Entry]],
        heads: Callable[[], Mapping[Section, str]],
        *,
        recent: Sequence[str] = (),
        used: Callable[[str], object] = lambda _id: None,
        records: RecordSearch | None = None,
    ) -> None:
        super().__init__(parent, name=tr("Commands and search"))
        self._entries, self._recent, self._heads, self._used, self._ask = entries, recent, heads, used, records
        self._finder = Finder(entries(), recent)
        self._records: list[Hit] = []
        self._hits: list[Hit] = []
        self._moved = False
        self.model = PaletteModel(self)
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_RECORD_PAUSE_MS)
        self._pause.timeout.connect(self._ask_records)
        self.field.textChanged.connect(self._on_text)
        self.list.chosen.connect(self._run)
        self._show()
        self.open_over()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def hits(self) -> list[Hit]:
        """What is shown now."""
        return list(self._hits)

    def renew_heads(self) -> None:
        """Names anew what the actions are about; what had nothing to act on may have now."""
        if self.isVisible():
            self._finder = Finder(self._entries(), self._recent)
            self._show()
            self.model.set_heads(self._heads())

    # -- building --

    def _build(self) -> None:
        self._card = PaletteCard(self)
        column = QVBoxLayout(self._card)
        # The edge of the card stands inside its body.
        column.setContentsMargins(_SHADOW + 1, _SHADOW, _SHADOW + 1, _SHADOW)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(12)
        self.field = PaletteField()
        self.field.installEventFilter(self)
        self._count = label("", size=fonts.CAPTION, tone=Tone.MUTED)
        head.addWidget(Glyph("search", 20))
        head.addWidget(self.field, 1)
        head.addWidget(self._count)
        holder = QWidget()
        holder.setFixedHeight(fonts.dp(INPUT) + 1)
        holder.setLayout(head)
        column.addWidget(holder)
        self.list = PaletteList(self.model, tr("What fits"))
        self.list.setContentsMargins(0, 0, 0, 0)
        column.addSpacing(4)
        column.addWidget(self.list, 1)
        self._nothing = label("", tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        column.addWidget(self._nothing, 1)
        column.addSpacing(8)
        column.addWidget(self._build_foot())

    @staticmethod
    def _build_foot() -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(fonts.dp(FOOT))
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        for keys, words in ((("Up", "Down"), tr("Move")), (("Return",), tr("Run")), (("Tab",), tr("Next group"))):
            row.addWidget(KeyCaps(keys, gap=4))
            row.addWidget(label(words, size=fonts.CAPTION, tone=Tone.MUTED))
            row.addSpacing(14)
        row.addStretch(1)
        row.addWidget(KeyCaps(("Esc",)))
        row.addWidget(label(tr("Close"), size=fonts.CAPTION, tone=Tone.MUTED))
        return foot

    # -- finding --

    def _on_text(self, text: str) -> None:
        self._moved = False
        wanted = folded(text).text.strip()
        # What was found in the database for fewer letters stays as far as it fits, until the answer is there.
        self._records = [hit for old in self._records if (hit := _record(old.entry, wanted)) is not None]
        self._show()
        if self._ask is not None:
            self._pause.start()

    def _ask_records(self) -> None:
        text = self.field.text().strip()
        if self._ask is None or len(text) < 2:
            self._records = []
            self._show()
            return
        self._ask(text, self._on_records)

    def _on_records(self, text: str, entries: Sequence[Entry]) -> None:
        if text != self.field.text().strip():
            return
        wanted = folded(text).text
        # The database knows better than the letters whether a record fits (an e-mail address is not shown).
        self._records = [_record(entry, wanted) or Hit(entry, 0) for entry in entries]
        self._show()

    def _show(self) -> None:
        hits = self._finder.find(self.field.text())
        before = [hit for hit in hits if hit.entry.section < Section.RECORDS]
        after = [hit for hit in hits if hit.entry.section > Section.RECORDS]
        self._hits = [*before, *self._records, *after]
        kept = self.list.currentIndex().row() if self._moved else -1
        self.model.set_hits(self._hits, self._heads())
        self.list.show_place(kept if self.model.hit_at(kept) is not None else self.model.best)
        self._count.setText(trn("{n} result", "{n} results", len(self._hits)) if self.field.text() else "")
        self._nothing.setVisible(not self._hits)
        self.list.setVisible(bool(self._hits))
        if not self._hits:
            self._nothing.setText(tr("Nothing fits “{text}”.", text=self.field.text().strip()[:40]))
        self._place()

    # -- running --

    def _run(self, place: int) -> None:
        hit = self.model.hit_at(place)
        if hit is None or not hit.entry.enabled:
            return
        self._used(hit.entry.id)
        # The focus goes back first: what is run may be about the row that had it.
        self.close_over()
        hit.entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return False
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """The keys of the list, while the focus is in the field; True if it was one."""
        key, here = event.key(), self.list.currentIndex().row()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in moves:
            self._move(self.model.next_hit(here, moves[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(self.model.next_hit(here, 1 if key == Qt.Key.Key_Tab else -1, section=True))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._run(here)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_K and control):
            self.close_over()
        else:
            return False
        return True

    def _move(self, place: int) -> None:
        self._moved = True
        self.list.show_place(place)
        hit = self.model.hit_at(place)
        if hit is not None:
            announce(self.list, hit.entry.text)

    # -- place --

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_over()

    def _place(self) -> None:
        width = min(fonts.dp(WIDTH), self.width() - 32)
        top = min(TOP, max(16, (self.height() - 420) // 2))
        rows = sum(row_height(row) for row in self.model.rows) or fonts.dp(_LEAST_LIST)
        height = fonts.dp(INPUT) + 1 + 4 + rows + 8 + fonts.dp(FOOT)
        height = min(height, self.height() - top - 24)
        self._card.setGeometry(
            (self.width() - width) // 2 - _SHADOW, top - _SHADOW, width + 2 * _SHADOW, height + 2 * _SHADOW
        )


def _record(entry: Entry, wanted: str) -> Hit | None:
    found = fit(wanted, folded(entry.text))
    return Hit(entry, found.score, found.places) if found is not None else None
