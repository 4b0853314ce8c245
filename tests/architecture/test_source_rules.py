"""Each rule of ``source_rules`` sees a planted offence, and lets the right way pass."""

from __future__ import annotations

from tests.architecture import source_rules as rules


def test_shortcuts_outside_actions_are_seen() -> None:
    source = "from PySide6.QtGui import QKeySequence\nbutton.setShortcut(QKeySequence('F2'))\n"
    assert len(rules.misplaced_shortcuts("app/ui/orders/view.py", source)) == 3
    assert rules.misplaced_shortcuts("app/ui/actions.py", source) == []


def test_qshortcut_is_refused_even_in_actions() -> None:
    found = rules.misplaced_shortcuts("app/ui/actions.py", "QtGui.QShortcut('R', window)\n")
    assert found == ["app/ui/actions.py:1: QShortcut: bind keys in app/ui/actions.py"]


def test_raw_labels_and_message_boxes_are_seen() -> None:
    source = "label = QLabel(name)\nQtWidgets.QMessageBox.warning(None, 'a', 'b')\n"
    assert [entry.split(":")[1] for entry in rules.raw_labels("app/ui/orders/view.py", source)] == ["1", "2"]
    assert rules.raw_labels("app/ui/widgets/label.py", source) == []


def test_standard_sqlite_is_seen_in_each_spelling() -> None:
    source = "import sqlite3\nimport sqlite3.dbapi2 as db\nfrom sqlite3 import connect\nimport pysqlite3\n"
    lines = {entry.split(":")[1] for entry in rules.second_sqlite("db/planted.py", source)}
    assert lines == {"1", "2", "3"}


def test_commits_of_strangers_are_seen() -> None:
    source = "def ship(session):\n    session.commit()\n"
    assert len(rules.strangers_commits("app/services/shipping.py", source)) == 1
    assert rules.strangers_commits("app/services/unit_of_work.py", source) == []
    assert rules.strangers_commits("db/upgrade.py", source) == []


def test_long_files_and_long_functions_are_seen() -> None:
    body = "    x = 1\n"
    assert rules.too_long("app/a.py", "def short():\n" + body * 59) == []
    assert rules.too_long("app/a.py", "def long():\n" + body * 60) == ["app/a.py:1: long has 61 lines"]
    assert rules.too_long("app/a.py", "x = 1\n" * 601) == ["app/a.py:1: 601 lines in one file"]
    assert rules.too_long("db/migrations/versions/0001_a.py", "x = 1\n" * 601) == []


def test_public_names_without_docstring_are_seen() -> None:
    order = 'class Order:\n    """One."""\n    def total(self): ...\n    def _inner(self): ...\n'
    source = f'"""Module."""\n{order}def f(): ...\ndef _g(): ...\n'
    found = rules.undocumented("app/domain/a.py", source)
    assert [entry.partition(": ")[2] for entry in found] == ["Order.total has no docstring", "f has no docstring"]
    assert rules.undocumented("app/ui/a.py", source) == []
    assert rules.undocumented("app/domain/a.py", "x = 1\n") == ["app/domain/a.py:1: the module has no docstring"]


def test_floats_for_money_are_seen() -> None:
    assert len(rules.floats_for_money("app/domain/money.py", "HALF = 0.5\nx = float('1')\n")) == 2
    assert len(rules.floats_for_money("app/services/a.py", "def f(unit_price: float | None): ...\n")) == 1
    assert len(rules.floats_for_money("app/services/a.py", "class A:\n    total: list[float]\n")) == 1
    assert rules.floats_for_money("app/domain/geography.py", "def far(distance_km: float): ...\n") == []


def test_machine_paths_and_registries_are_seen() -> None:
    path, host = "/wo" + "rk/main/.venv", "files.python" + "hosted.org"
    text = f"open('{path}')\nhttps://{host}/x\n/ro" + "ot/x\n/o" + "pt/tool/x\n"
    assert [entry.split(":")[1] for entry in rules.machine_addresses("a.md", text)] == ["1", "2", "3", "4"]
    assert rules.machine_addresses("a.md", "app/work/x, ../work/x, {root}/opt, /opt/homebrew/share/fonts\n") == []


def test_undeclared_packages_are_seen() -> None:
    source = "from __future__ import annotations\nimport os, app.errors\nimport numpy\nimport yaml\nimport shiboken6\n"
    carried = {"numpy": ["numpy"], "yaml": ["PyYAML"], "shiboken6": ["shiboken6"]}
    declared = ["NumPy>=2", "PySide6-Essentials>=6.11,<6.12"]
    found = rules.undeclared_imports("app/a.py", source, declared, carried)
    assert found == ["app/a.py:4: yaml is not declared in pyproject.toml"]


def test_a_screen_that_imports_another_is_seen() -> None:
    screens = rules.screens_in(
        ["app/ui/orders/view.py", "app/ui/packing/view.py", "app/ui/widgets/label.py", "app/ui/view.py"]
    )
    assert screens == {"orders", "packing"}
    source = (
        "from app.ui.packing import table_model\nfrom app.ui.widgets.label import label\nimport app.ui.orders.dialogs\n"
    )
    assert rules.foreign_screens("app/ui/orders/view.py", source, screens) == [
        "app/ui/orders/view.py:1: imports the screen packing"
    ]
    assert len(rules.foreign_screens("app/ui/widgets/card.py", "from app.ui import orders\n", screens)) == 1
    assert rules.foreign_screens("app/ui/main_window.py", source, screens) == []


def test_a_channel_that_imports_another_is_seen() -> None:
    sources = {
        "app/channels/base.py": "class Channel:\n    def open_orders(self): ...\n",
        "app/channels/bazaar.py": "class Bazaar:\n    def open_orders(self): ...\n",
        "app/channels/market.py": "class Market:\n    def open_orders(self): ...\n",
        "app/channels/market_rows.py": "import app.channels.bazaar\nfrom app.channels.base import Channel\n",
        "app/channels/tables.py": "from app.channels import market_rows\n",
        "app/channels/registry.py": "import app.channels.bazaar, app.channels.market\n",
    }
    channels = rules.channels_in(sources)
    assert channels == {"bazaar", "market"}
    found = [entry for path, source in sources.items() for entry in rules.foreign_channels(path, source, channels)]
    assert found == [
        "app/channels/market_rows.py:1: imports the channel bazaar",
        "app/channels/tables.py:1: imports the channel market",
    ]


def test_a_module_outside_every_layer_is_seen() -> None:
    layers = ["(app.main)", "app.ui | (app.cli)", "app.services"]
    assert rules.outside_every_layer({"app.main", "app.cli", "app.ui", "app.helpers"}, layers) == ["app.helpers"]
