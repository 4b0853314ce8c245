"""Making a mapping: what is known of such files, what was begun before the program ended, and remembering it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.channels.base import Kind
from app.services.import_mappings import RememberMapping
from app.services.import_sources import Plan
from app.ui.drafts import Form
from app.ui.importing.check import Unmapped
from app.ui.importing.map_model import MapModel
from app.ui.importing.map_page import MapPage
from app.ui.view import Kit


class MappingWork(QObject):
    """The mapping of one table at a time. Signals: ``changed()`` it is another, or whole now."""

    changed = Signal()

    def __init__(self, kit: Kit, page: MapPage, parent: QObject) -> None:
        super().__init__(parent)
        self._kit, self._page = kit, page
        self._unmapped: Unmapped | None = None
        page.changed.connect(self._on_changed)
        page.kind_chosen.connect(self._on_kind)

    @property
    def plan(self) -> Plan | None:
        """How the table is read by what is mapped; None while something required is missing."""
        model, unmapped = self._page.model, self._unmapped
        if model is None or unmapped is None or model.missing():
            return None
        return Plan(unmapped.source, "", mapping=model.mapping.as_json())

    def begin(self, unmapped: Unmapped) -> None:
        """Shows the columns of a table, as they were mapped last, else as they look."""
        self._unmapped = unmapped
        known: Mapping[str, Any] | None = unmapped.plan.mapping if unmapped.plan is not None else None
        draft = self._kit.drafts.load(Form.IMPORT_MAPPING, self._subject(unmapped))
        if draft is not None:
            known = draft.data
        kind = Kind(known["kind"]) if known is not None and known.get("kind") in list(Kind) else _kind_of(unmapped)
        self._page.show_model(MapModel.of(unmapped.table, unmapped.samples, kind, known))

    def remember(self, plan: Plan) -> None:
        """From now on files with this header are read so, by everybody in the shop; the draft is no longer wanted."""
        unmapped = self._unmapped
        if plan.mapping is None or unmapped is None:
            return
        text = json.dumps(plan.mapping, sort_keys=True)
        self._kit.tasks.run(self, RememberMapping(str(plan.mapping["kind"]), self._subject(unmapped), text))
        self._kit.drafts.drop(Form.IMPORT_MAPPING, self._subject(unmapped))

    def _subject(self, unmapped: Unmapped) -> str:
        return unmapped.signature

    def _on_changed(self) -> None:
        model = self._page.model
        if model is not None:
            self._kit.drafts.save(Form.IMPORT_MAPPING, model.signature, model.mapping.as_json())
        self.changed.emit()

    def _on_kind(self, kind: Kind) -> None:
        """The rows are something else: the columns are guessed anew."""
        if self._unmapped is not None:
            self._page.show_model(MapModel.of(self._unmapped.table, self._unmapped.samples, kind))
            self._on_changed()


def _kind_of(unmapped: Unmapped) -> Kind:
    """What the rows seem to be: as which the most columns mean something and the least is missing."""
    models = {kind: MapModel.of(unmapped.table, unmapped.samples, kind) for kind in Kind}
    return max(models, key=lambda kind: len(models[kind].mapping.columns) - 2 * len(models[kind].missing()))
