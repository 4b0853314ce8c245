"""A console that is killed in the middle of typing: all but the last moment stands in the next one's form."""

from __future__ import annotations

import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from app.ui.drafts import DraftOwner, Drafts, Form
from app.ui.new_order.state import from_draft
from tests.ui.orders_desk import copy_of

# A kill needs no fsync, and how busy the disk is would decide. Keys come as a quick hand makes them.
TYPIST = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.fsync = lambda handle: None
import uuid
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.context import open_shop
from app.settings import Settings
from app.ui.actions import Actions
from app.ui.drafts import DraftOwner, Drafts
from app.ui.new_order.view import NewOrderView
from app.ui.sounds import Sounds
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.view import Kit

app = QApplication(sys.argv)
shop = open_shop(Settings(), url=f"sqlite:///{sys.argv[1]}")
drafts = Drafts(Path(sys.argv[2]), DraftOwner(uuid.UUID(int=1), 1, 1))
view = NewOrderView(Kit(shop, Tasks(shop), Actions(), Theme(app), Sounds(0), drafts))
view.show()
field = view.form.customer.field("name")
field.setFocus()

def press():
    QTest.keyClicks(field, "abcdefghij"[len(field.text()) % 10])
    print(field.text(), flush=True)

timer = QTimer()
timer.timeout.connect(press)
timer.start(60)
app.exec()
"""


@pytest.mark.parametrize("keys", [3, 17])
def test_a_kill_in_the_form_loses_the_last_moment_at_most(sqlite_template: Path, tmp_path: Path, keys: int) -> None:
    shop, folder = copy_of(sqlite_template, tmp_path), tmp_path / "drafts"
    words = [sys.executable, "-c", TYPIST, str(shop), str(folder)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as typist:
        assert typist.stdout is not None
        for _ in range(keys + 4):
            typist.stdout.readline()
        typist.kill()
    draft = Drafts(folder, DraftOwner(uuid.UUID(int=1), 1, 1)).load(Form.NEW_ORDER)
    assert draft is not None
    name = from_draft(draft.data).buyer["name"]
    assert name == ("abcdefghij" * 10)[: len(name)]
    assert len(name) >= keys
