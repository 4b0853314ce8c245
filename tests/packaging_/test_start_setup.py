"""How start.py brings .venv to what the lock says, and what it starts then. No network: steps are taken by hand."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.packaging_.machines import ROOT, SCRIPT, Told, complete, start


def checkout(folder: Path) -> Any:
    """A checkout with lock files and nothing else."""
    (folder / "packaging").mkdir()
    (folder / "packaging" / "requirements.txt").write_text("sqlalchemy==2.1.9 --hash=sha256:0\n", "utf-8")
    (folder / "packaging" / "requirements-dev.txt").write_text("pytest==9 --hash=sha256:0\n", "utf-8")
    return start.Place(folder, "linux")


def make_environment(place: Any) -> None:
    """What ``python -m venv`` leaves, as far as start.py looks."""
    place.python.parent.mkdir(parents=True, exist_ok=True)
    if not place.python.exists():
        place.python.symlink_to(sys.executable)
    (place.venv / "pyvenv.cfg").write_text(f"home = {Path(sys.executable).parent}\nversion = 3.11.2\n", "utf-8")


def working(place: Any) -> Told:
    """A machine whose steps do what they should."""
    told = complete()

    def take(command: Sequence[str]) -> None:
        assert place.unfinished.exists(), "an interruption of this step could not be told later"
        assert not place.stamp.exists()
        if "venv" in command:
            make_environment(place)

    told.take_step = take
    return told


def test_fresh_checkout_is_set_up_with_hashes(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    told = working(place)
    start.set_up(told.machine(), place, dev=False)
    make, fetch = told.steps
    assert make[1:] == ["-I", "-m", "venv", str(place.venv)]
    assert fetch[0] == str(place.python)
    assert fetch[-2:] == ["-r", str(tmp_path / "packaging" / "requirements.txt")]
    assert {"--require-hashes", "--compile", "--no-input"} <= set(fetch)
    compiled = next(line for line in told.ran if "compileall" in line)
    assert compiled.endswith(f"-q {tmp_path / 'app'} {tmp_path / 'db'}")
    assert start.is_set_up(place, False)
    place.command.unlink()
    assert not start.is_set_up(place, False)
    assert not place.unfinished.exists()


def test_second_start_does_nothing(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    start.set_up(working(place).machine(), place, dev=False)
    told = Told()
    start.set_up(told.machine(), place, dev=False)
    assert told.steps == []
    assert told.ran == []


def test_uv_makes_the_environment_where_venv_is_missing(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    told = working(place)
    told.commands = ("uv",)
    start.set_up(told.machine(has_module=lambda name: False), place, dev=False)
    assert [step[:2] for step in told.steps] == [["uv", "venv"], ["uv", "pip"]]
    assert {"--require-hashes", "--compile-bytecode"} <= set(told.steps[1])


def test_changed_lock_is_installed_over_the_old_one(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    start.set_up(working(place).machine(), place, dev=False)
    (place.venv / "kept").touch()
    place.lock(False).write_text("sqlalchemy==2.1.10 --hash=sha256:1\n", "utf-8")
    told = working(place)
    start.set_up(told.machine(), place, dev=False)
    assert len(told.steps) == 2
    assert (place.venv / "kept").exists()


def test_lock_with_windows_line_ends_is_the_same_lock(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    before = start.fingerprint(place.lock(False))
    place.lock(False).write_bytes(place.lock(False).read_bytes().replace(b"\n", b"\r\n"))
    assert start.fingerprint(place.lock(False)) == before


def test_setup_for_tests_serves_the_program_too(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    start.set_up(working(place).machine(), place, dev=False)
    assert not start.is_set_up(place, True)
    start.set_up(working(place).machine(), place, dev=True)
    assert start.is_set_up(place, True)
    assert start.is_set_up(place, False)


def test_interrupted_setup_starts_afresh(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = checkout(tmp_path)
    told = complete()

    def break_off(command: Sequence[str]) -> None:
        make_environment(place)
        (place.venv / "lib" / "half").mkdir(parents=True)
        raise KeyboardInterrupt

    told.take_step = break_off
    assert start.main(["setup"], told.machine(), place) == 130
    assert "The next start repairs" in capsys.readouterr().out
    start.set_up(working(place).machine(), place, dev=False)
    assert "starting afresh" in capsys.readouterr().out
    assert not (place.venv / "lib" / "half").exists()
    assert start.is_set_up(place, False)


def test_failed_step_is_no_setup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = checkout(tmp_path)
    told = complete()

    def fail(command: Sequence[str]) -> None:
        raise start.SetupError("no network")

    told.take_step = fail
    assert start.main([], told.machine(), place) == 2
    assert "no network" in capsys.readouterr().out
    assert told.launched == []
    assert not start.is_set_up(place, False)


def test_replaced_python_starts_afresh(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    start.set_up(working(place).machine(), place, dev=False)
    (place.venv / "old").touch()
    other = tmp_path / "python3.12"
    shutil.copy(sys.executable, other)
    place.python.unlink()
    place.python.symlink_to(other)
    assert not start.is_set_up(place, False)
    start.set_up(working(place).machine(), place, dev=False)
    assert not (place.venv / "old").exists()


def test_vanished_python_starts_afresh(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    start.set_up(working(place).machine(), place, dev=False)
    place.python.unlink()
    place.python.symlink_to(tmp_path / "gone")
    assert start.interpreter(place) == ""
    assert not start.is_set_up(place, False)
    assert start.must_start_afresh(place)


def test_environment_made_by_hand_is_built_upon(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    make_environment(place)
    (place.venv / "mine").touch()
    start.set_up(working(place).machine(), place, dev=False)
    assert (place.venv / "mine").exists()


@pytest.mark.parametrize("rubbish", ["", "{", "[]", '{"python": "elsewhere"}'])
def test_rubbish_in_the_stamp_is_no_setup(tmp_path: Path, rubbish: str) -> None:
    place = checkout(tmp_path)
    start.set_up(working(place).machine(), place, dev=False)
    place.stamp.write_text(rubbish, "utf-8")
    assert not start.is_set_up(place, False)


def test_wiping_spares_the_turn_and_what_links_lead_to(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").touch()
    make_environment(place)
    place.turn.touch()
    (place.venv / "lib64").symlink_to(outside)
    start.wipe(place)
    assert [entry.name for entry in place.venv.iterdir()] == [place.turn.name]
    assert (outside / "precious").exists()


def test_steps_are_kept_from_being_led_astray() -> None:
    environ = {"PATH": "/bin", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": "/x", "PIP_TARGET": "/y", "PIP_CERT": "c"}
    assert start.clean_environment(environ) == {"PATH": "/bin", "PIP_CERT": "c"}


def test_step_is_silent_unless_it_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (tmp_path / "turn").open("w") as turn:
        start.run_step("Working.", [sys.executable, "-c", "print('chatter')"], os.environ, turn.fileno())
        assert capsys.readouterr().out == "Working.\n"
        with pytest.raises(start.SetupError, match=r"(?s)exit code 3.*    chatter"):
            start.run_step("x", [sys.executable, "-c", "print('chatter'); exit(3)"], os.environ, turn.fileno())


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows a lock belongs to its process alone")
def test_turn_outlives_a_killed_start_until_its_step_has_ended(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    up, go = tmp_path / "up", tmp_path / "go"
    step = f"""
import pathlib, time
pathlib.Path({str(up)!r}).touch()
while not pathlib.Path({str(go)!r}).exists():
    time.sleep(0.02)
"""
    script = f"""
        import importlib.util, os, pathlib, sys
        spec = importlib.util.spec_from_file_location("start_script", {str(SCRIPT)!r})
        start = importlib.util.module_from_spec(spec)
        sys.modules["start_script"] = start
        spec.loader.exec_module(start)
        with start.my_turn(start.Place(pathlib.Path({str(tmp_path)!r}))) as turn:
            start.run_step("step", [sys.executable, "-c", {step!r}], os.environ, turn)
    """
    holder = subprocess.Popen([sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.DEVNULL)
    try:
        while not up.exists():
            assert holder.poll() is None, "the holder ended early"
            time.sleep(0.02)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        with place.turn.open("a+b") as turn:
            assert not start.try_lock(turn.fileno()), "the orphaned step still works in .venv"
    finally:
        go.touch()
        holder.kill()
    with start.my_turn(place):
        pass


def test_waiting_for_ones_turn_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = checkout(tmp_path)
    with contextlib.ExitStack() as held:
        held.enter_context(start.my_turn(place))
        monkeypatch.setattr(start.time, "sleep", lambda seconds: held.close())
        with start.my_turn(place):
            pass
    assert capsys.readouterr().out.count("waiting for it to finish") == 1


def set_up_place(folder: Path) -> Any:
    """A checkout that is set up for everything."""
    place = checkout(folder)
    start.set_up(working(place).machine(), place, dev=True)
    return place


def test_console_opens_where_a_window_can(tmp_path: Path) -> None:
    place, told = set_up_place(tmp_path), complete()
    assert start.main([], told.machine(), place) == 7
    command, environ, folder = told.launched[0]
    assert command == [str(place.python), "-P", "-m", "app"]
    assert environ["PYTHONPATH"] == str(tmp_path)
    assert folder is None, "relative paths mean the user's folder"


def test_arguments_are_handed_on_whatever_the_display(tmp_path: Path) -> None:
    place, told = set_up_place(tmp_path), Told()
    assert start.main(["import", "orders", "a b.csv"], told.machine(environ={}), place) == 7
    assert told.launched[0][0][3:] == ["app", "import", "orders", "a b.csv"]
    assert told.ran == []


def test_demo_runs_where_there_is_no_display(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place, told = set_up_place(tmp_path), complete()
    start.main([], told.machine(environ={}), place)
    words = told.launched[0][0][3:]
    assert words[:4] == ["app", "demo", "--headless", "--out"]
    said = capsys.readouterr().out
    assert "There is no display here" in said
    assert f"its documents go to {words[4]}\n" in said
    assert not any("apt-get" in line for line in told.ran), "libraries for a window are of no use here"


def test_demo_runs_where_the_libraries_of_a_window_cannot_be_had(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = set_up_place(tmp_path)
    told = Told({"ldconfig -p": (0, "0 libs found")})
    start.main([], told.machine(is_root=False), place)
    assert told.launched[0][0][4:6] == ["demo", "--headless"]
    assert "libxcb-cursor0" in capsys.readouterr().out


def test_documents_of_the_demo_go_where_people_look(tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    assert start.demo_folder(tmp_path, here) == here / "stationmaster-demo"
    (tmp_path / "Documents" / "stationmaster-demo").mkdir(parents=True)
    assert start.demo_folder(tmp_path, here) == tmp_path / "Documents" / "stationmaster-demo-2"


def test_tests_run_off_screen_with_the_arguments_given(tmp_path: Path) -> None:
    place, told = set_up_place(tmp_path), complete()
    assert start.main(["test", "tests/ui", "-k", "scan"], told.machine(), place) == 7
    command, environ, folder = told.launched[0]
    assert command[1:] == ["-P", "-m", "pytest", "tests/ui", "-k", "scan"]
    assert environ["QT_QPA_PLATFORM"] == "offscreen"
    assert folder == tmp_path


def test_all_tests_share_their_waiting(tmp_path: Path) -> None:
    place, told = set_up_place(tmp_path), complete()
    start.main(["test"], told.machine(), place)
    assert told.launched[0][0][1:] == ["-P", "-m", "pytest", "-n", "3", "--dist", "worksteal"]


def test_tests_do_not_run_on_a_machine_that_lacks_something(tmp_path: Path) -> None:
    place, told = set_up_place(tmp_path), complete()
    told.commands = ("apt-get",)
    assert start.main(["test"], told.machine(is_root=False), place) == 2
    assert told.launched == []


def test_setup_only_sets_up(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    told = working(place)
    assert start.main(["setup", "--dev"], told.machine(), place) == 0
    assert start.is_set_up(place, True)
    assert told.launched == []


def test_setup_says_what_it_does_not_know(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["setup", "--all"], Told().machine(), checkout(tmp_path)) == 2
    assert "--all" in capsys.readouterr().out


def test_setup_that_leaves_something_missing_is_not_done(tmp_path: Path) -> None:
    place = checkout(tmp_path)
    told = working(place)
    told.answers["ldconfig -p"] = (0, "0 libs found")
    assert start.main(["setup"], told.machine(is_root=False), place) == 2


def test_help_needs_no_setup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = checkout(tmp_path)
    assert start.main(["--help"], Told().machine(), place) == 0
    assert "start.py test [ARGS]" in capsys.readouterr().out
    assert not place.venv.exists()


def test_folder_that_cannot_be_written_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = checkout(tmp_path)
    place.venv.write_text("a file in the way", "utf-8")
    assert start.main(["setup"], complete().machine(), place) == 2
    assert "see that the folder can be written" in capsys.readouterr().out


def test_real_checkout_has_both_lock_files() -> None:
    place = start.Place(ROOT)
    assert place.lock(False).exists()
    assert place.lock(True).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the command of Windows is a .cmd file")
def test_command_runs_the_program_of_its_checkout_from_any_folder(tmp_path: Path) -> None:
    place = start.Place(tmp_path / "a check'out")
    place.python.parent.mkdir(parents=True)
    place.python.symlink_to(sys.executable)
    (place.root / "app").mkdir()
    (place.root / "app" / "__main__.py").write_text("import os, sys; print(sys.argv[1:], os.getcwd())", "utf-8")
    start.write_command(place)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    told = subprocess.run(
        [str(place.command), "orders", "two words"], cwd=elsewhere, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == f"['orders', 'two words'] {elsewhere}"
