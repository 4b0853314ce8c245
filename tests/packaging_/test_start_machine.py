"""What start.py finds out about a machine, and what it does about Debian packages. Nothing is installed here."""

from __future__ import annotations

import ast
import socket
import sys
from pathlib import Path

import pytest

from tests.architecture.source_rules import imported_modules
from tests.packaging_.machines import ALL_LIBRARIES, SCRIPT, Told, complete, ldconfig, start


def test_script_needs_the_standard_library_alone() -> None:
    modules = {module.partition(".")[0] for _, module in imported_modules(SCRIPT.read_text("utf-8"))}
    assert modules - set(sys.stdlib_module_names) == set()


def test_script_can_be_read_by_old_pythons() -> None:
    ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 6))


def test_old_python_is_told_which_newer_one_is_here() -> None:
    words = start.words_for_old_python(3, 9, {"python3.12": "/usr/bin/python3.12"}.get)
    assert "this is Python 3.9" in words
    assert "python3.12 packaging/start.py" in words


def test_old_python_is_told_what_to_install() -> None:
    assert "apt-get install python3.11-venv" in start.words_for_old_python(3, 10, lambda name: None)


@pytest.mark.parametrize(
    ("environ", "answers", "problem"),
    [
        ({}, True, "neither DISPLAY nor WAYLAND_DISPLAY"),
        ({"DISPLAY": ":0"}, True, ""),
        ({"DISPLAY": ":0"}, False, "nothing answers at DISPLAY=:0"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True, ""),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False, ""),
        ({"QT_QPA_PLATFORM": "offscreen"}, False, ""),
    ],
)
def test_display_is_found_or_missed(environ: dict[str, str], answers: bool, problem: str) -> None:
    machine = Told().machine(environ=environ, display_answers=lambda display: answers)
    said = start.display_problem(machine)
    assert problem in said
    assert bool(said) == bool(problem)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_display(platform: str) -> None:
    assert start.display_problem(Told().machine(platform=platform, environ={})) == ""


def test_x_server_is_recognised_by_its_answer() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port = server.getsockname()[1]
        display = f"127.0.0.1:{port - 6000}.0"
        assert not start.display_answers(display), "bound, but nobody listens"
        server.listen()
        assert start.display_answers(display)


def test_unix_display_without_server_does_not_answer() -> None:
    assert not start.display_answers(":64999")


def test_display_of_an_unknown_form_is_trusted() -> None:
    assert start.display_answers("[::1]:0")


def test_only_the_missing_libraries_are_named() -> None:
    told = Told({"ldconfig -p": (0, ldconfig([name for name in ALL_LIBRARIES if name != "libEGL.so.1"]))})
    assert start.missing_for_qt(told.machine()) == ["libegl1"]


def test_ldconfig_is_found_where_path_does_not_lead() -> None:
    told = Told({"/sbin/ldconfig -p": (0, ldconfig([]))})
    assert start.missing_libraries(told.machine(), {"libegl1": "libEGL.so.1"}) == ["libegl1"]


def test_nothing_is_missing_where_nobody_can_tell() -> None:
    assert start.missing_libraries(Told().machine(), {"libegl1": "libEGL.so.1"}) == []
    assert start.missing_for_window(Told().machine(platform="darwin", has_font=lambda: False)) == []


def test_window_needs_what_its_display_needs() -> None:
    told = Told({"ldconfig -p": (0, ldconfig(list(start.QT_LIBRARIES.values())))})
    assert start.missing_for_window(told.machine()) == list(start.X11_LIBRARIES)
    wayland = told.machine(environ={"WAYLAND_DISPLAY": "wayland-0"})
    assert start.missing_for_window(wayland) == list(start.WAYLAND_LIBRARIES)


def test_a_machine_without_fonts_gets_one() -> None:
    assert start.missing_for_qt(complete().machine(has_font=lambda: False)) == ["fonts-dejavu-core"]


def test_tests_want_commands_and_fonts_besides() -> None:
    told = complete(**{"dpkg-query": (1, "fonts-dejavu-core installed\nfonts-noto-core config-files")})
    told.answers = {"dpkg-query": told.answers["dpkg-query"], **told.answers}
    told.commands = ("apt-get", "pdftoppm", "gs")
    assert start.missing_for_tests(told.machine()) == ["strace", "openssl", "fonts-noto-core", "fonts-wqy-zenhei"]


def test_tests_ask_nobody_for_fonts_where_there_is_no_dpkg() -> None:
    told = Told({"ldconfig -p": (0, ldconfig(ALL_LIBRARIES))})
    assert start.missing_for_tests(told.machine()) == []
    assert start.missing_for_tests(told.machine(platform="win32")) == []


def test_root_installs_without_asking_anybody(capsys: pytest.CaptureFixture[str]) -> None:
    told = Told({"env DEBIAN_FRONTEND=noninteractive apt-get": (0, "much output")})
    assert start.install_packages(told.machine(), ["libegl1", "libgl1"])
    assert len(told.ran) == 1
    assert told.ran[0].endswith("install -y --no-install-recommends libegl1 libgl1")
    assert capsys.readouterr().out == "Installing Debian packages: libegl1 libgl1\n"


def test_list_of_packages_is_fetched_where_installing_fails() -> None:
    told = Told({"env DEBIAN_FRONTEND": [(100, "E: Unable to locate package"), (0, ""), (0, "")]})
    assert start.install_packages(told.machine(), ["strace"])
    assert [line.split()[-1] for line in told.ran] == ["strace", "update", "strace"]


def test_passwordless_sudo_is_used() -> None:
    told = Told({"sudo -n true": (0, ""), "sudo -n env": (0, "")}, commands=("apt-get", "sudo"))
    assert start.install_packages(told.machine(is_root=False), ["strace"])
    assert told.ran[1].startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get ")


def test_exact_line_is_shown_where_installing_is_not_allowed(capsys: pytest.CaptureFixture[str]) -> None:
    told = Told({"sudo -n true": (1, "a password is required")}, commands=("apt-get", "sudo"))
    assert not start.install_packages(told.machine(is_root=False), ["libegl1", "strace"])
    assert told.ran == ["sudo -n true"]
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 strace"
    assert f"Type:\n    {line}\n" in capsys.readouterr().out


def test_failing_apt_is_quoted(capsys: pytest.CaptureFixture[str]) -> None:
    told = Told({"env DEBIAN_FRONTEND": (100, "E: No space left")})
    assert not start.install_packages(told.machine(), ["strace"])
    said = capsys.readouterr().out
    assert "E: No space left" in said
    assert "\n    apt-get update && apt-get install -y --no-install-recommends strace\n" in said


def test_other_systems_are_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert not start.install_packages(Told(commands=()).machine(), ["libegl1"])
    assert "package manager what Debian calls: libegl1" in capsys.readouterr().out


def test_python_that_has_venv_uses_pip() -> None:
    assert start.choose_installer(Told(commands=("uv", "apt-get")).machine()) == "pip"


def test_python_without_venv_uses_uv_where_it_is_there() -> None:
    told = Told(commands=("uv", "apt-get"))
    assert start.choose_installer(told.machine(has_module=lambda name: False)) == "uv"
    assert told.ran == []


def test_python_without_venv_gets_it_from_apt() -> None:
    told = Told({"env DEBIAN_FRONTEND": (0, "")})
    machine = told.machine(has_module=lambda name: bool(told.ran))
    assert start.choose_installer(machine) == "pip"
    assert told.ran[0].endswith(f" python3.{sys.version_info.minor}-venv")


def test_python_without_venv_and_without_rights_stops_with_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    machine = Told().machine(is_root=False, has_module=lambda name: False)
    with pytest.raises(start.SetupError):
        start.choose_installer(machine)
    said = capsys.readouterr().out
    assert "comes without venv and pip" in said
    assert f"sudo apt-get install -y --no-install-recommends python3.{sys.version_info.minor}-venv\n" in said


def test_font_is_found_in_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "FONT_FOLDERS", (str(tmp_path),))
    assert not start.font_installed()
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Any.TTF").touch()
    assert start.font_installed()
