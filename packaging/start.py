#!/usr/bin/env python3
"""Set up Stationmaster in this checkout, and start it.

    python3 packaging/start.py               set up if needed, then open the console
    python3 packaging/start.py setup         only set up (--dev: the tools for tests and checks as well)
    python3 packaging/start.py test [ARGS]   set up for tests and run them all; ARGS go to pytest
    python3 packaging/start.py ARGS          set up if needed, then hand ARGS to the console's command line

Needs Python 3.11 or newer and nothing besides its standard library. Everything goes into .venv in the checkout; on
Debian and Ubuntu, libraries that Qt needs are installed with apt where that is allowed, else the line to type is shown.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

OLDEST_PYTHON = (3, 11)


def words_for_old_python(major: int, minor: int, which: "Callable[[str], str | None]") -> str:
    """What to say to a Python that is too old; ``which`` finds a command."""
    found = [name for name in ("python3.14", "python3.13", "python3.12", "python3.11") if which(name)]
    if found:
        advice = f"A newer one is here. Type: {found[0]} packaging/start.py"
    else:
        advice = "On Ubuntu 22.04: sudo apt-get install python3.11-venv, then python3.11 packaging/start.py"
    return f"Stationmaster needs Python 3.11 or newer; this is Python {major}.{minor}.\n{advice}"


# Nothing in this file is beyond the grammar of Python 3.6: else an old one would say "invalid syntax" instead of this.
if sys.version_info < OLDEST_PYTHON:
    print(words_for_old_python(sys.version_info[0], sys.version_info[1], shutil.which), file=sys.stderr)
    sys.exit(2)

from dataclasses import dataclass, field  # noqa: E402 - Python 3.6 has none, and is to be told the above

# Debian package -> the library in it. Qt refuses to load (or aborts) where one of them is missing.
QT_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
}
X11_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
}
WAYLAND_LIBRARIES = {"libwayland-client0": "libwayland-client.so.0", "libwayland-cursor0": "libwayland-cursor.so.0"}
# Kills, outages and time-outs are waited for: three processes share the waiting, on two cores as well.
ALL_TESTS = ("-n", "3", "--dist", "worksteal")
TEST_COMMANDS = {"poppler-utils": "pdftoppm", "ghostscript": "gs", "strace": "strace", "openssl": "openssl"}
# Cyrillic, Greek, Arabic and Bengali are in the second, Chinese, Japanese and Korean in the third.
TEST_FONTS = ("fonts-dejavu-core", "fonts-noto-core", "fonts-wqy-zenhei")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

Answer = tuple[int, str]


class SetupError(Exception):
    """Setting up cannot go on; the message says why and what to do."""


def say(words: str) -> None:
    """One line for the person in front of the screen."""
    print(words, flush=True)


def ask(command: Sequence[str]) -> Answer:
    """Run a short command: exit code and what it printed; 127 where it does not exist."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    except OSError as error:
        return 127, str(error)
    return done.returncode, done.stdout + done.stderr


def display_answers(display: str) -> bool:
    """Whether an X server listens behind ``display`` (``:0``, ``localhost:10.0``); True for forms not known here."""
    parts = re.fullmatch(r"(?:unix)?(?P<host>[^:/]*):(?P<number>\d+)(?:\.\d+)?", display)
    if parts is None or sys.platform == "win32":
        return True
    host, number = parts["host"], int(parts["number"])
    if host:
        with contextlib.suppress(OSError), socket.create_connection((host, 6000 + number), timeout=2):
            return True
        return False
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):  # noqa: S108 - X11's own place
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as client:
            client.connect(address)
            return True
    return False


def font_installed() -> bool:
    """Whether the machine has any font of its own: without one Qt paints no text, and raises nothing."""
    return any(
        name.lower().endswith((".ttf", ".otf", ".ttc"))
        for folder in FONT_FOLDERS
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )


def run_step(words: str, command: Sequence[str], environ: Mapping[str, str], turn: int) -> None:
    """Run one long step, saying what goes on; its own output is shown only where it fails. Raises SetupError.

    The child inherits the open file ``turn`` (see ``my_turn``).
    """
    say(words)
    kept = () if sys.platform == "win32" else (turn,)
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=dict(environ), pass_fds=kept
        )
        try:
            code = patient_wait(child)
        except BaseException:
            child.terminate()
            child.wait()
            raise
        output.seek(0)
        tail = output.read().decode("utf-8", "replace").splitlines()[-25:]
    if code != 0:
        shown = "\n".join(f"    {line}" for line in tail)
        raise SetupError(
            f"That failed (exit code {code}):\n{shown}\nIs the network there? The next start begins afresh."
        )


def patient_wait(child: "subprocess.Popen[bytes]") -> int:
    """Exit code of ``child``, with a sign of life now and then."""
    started = time.monotonic()
    while True:
        try:
            return child.wait(timeout=15)
        except subprocess.TimeoutExpired:
            say(f"   ... still at it after {time.monotonic() - started:.0f} s")


def launch(command: Sequence[str], environ: Mapping[str, str], folder: Path | None = None) -> int:
    """Hand over to ``command``, in this process's place where the system can. Gives its exit code otherwise."""
    sys.stdout.flush()
    if folder is not None:
        os.chdir(folder)
    if sys.platform == "win32":
        return subprocess.call(command, env=dict(environ))
    return os.execve(command[0], list(command), dict(environ))  # noqa: S606 - there is nothing for a shell to do


@dataclass(frozen=True)
class Machine:
    """What is asked of the machine. Tests hand in another one."""

    platform: str = sys.platform
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    is_root: bool = sys.platform != "win32" and os.geteuid() == 0
    run: Callable[[Sequence[str]], Answer] = ask
    step: Callable[[str, Sequence[str], Mapping[str, str], int], None] = run_step
    launch: Callable[[Sequence[str], Mapping[str, str], Path | None], int] = launch
    which: Callable[[str], str | None] = shutil.which
    display_answers: Callable[[str], bool] = display_answers
    has_font: Callable[[], bool] = font_installed
    has_module: Callable[[str], bool] = lambda name: importlib.util.find_spec(name) is not None


@dataclass(frozen=True)
class Place:
    """The checkout and the paths in it that matter here."""

    root: Path
    platform: str = sys.platform

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / ("Scripts/python.exe" if self.platform == "win32" else "bin/python")

    @property
    def command(self) -> Path:
        """The command ``stationmaster``, for terminals and scripts."""
        return self.python.parent / ("stationmaster.cmd" if self.platform == "win32" else "stationmaster")

    @property
    def stamp(self) -> Path:
        return self.venv / "stationmaster.json"

    @property
    def unfinished(self) -> Path:
        """There from the first to the last moment of setting up: found at a start, it tells of an interruption."""
        return self.venv / "setup-unfinished"

    @property
    def turn(self) -> Path:
        """Locked while somebody sets up."""
        return self.venv / "setup.lock"

    def lock(self, dev: bool) -> Path:
        return self.root / "packaging" / ("requirements-dev.txt" if dev else "requirements.txt")


# What the machine lacks


def missing_libraries(machine: Machine, wanted: Mapping[str, str]) -> list[str]:
    """The packages of ``wanted`` whose library the loader cannot find; none where that cannot be told."""
    if machine.platform != "linux":
        return []
    for ldconfig in ("ldconfig", "/sbin/ldconfig"):
        code, known = machine.run([ldconfig, "-p"])
        if code == 0:
            there = {line.split()[0] for line in known.splitlines() if "=>" in line}
            return [package for package, library in wanted.items() if library not in there]
    return []


def missing_for_qt(machine: Machine) -> list[str]:
    """Packages without which Qt does not even draw off screen."""
    fonts = [] if machine.platform != "linux" or machine.has_font() else ["fonts-dejavu-core"]
    return missing_libraries(machine, QT_LIBRARIES) + fonts


def missing_for_window(machine: Machine) -> list[str]:
    """Packages without which no window opens on this machine's display."""
    on_x11 = machine.environ.get("DISPLAY") or not machine.environ.get("WAYLAND_DISPLAY")
    return missing_for_qt(machine) + missing_libraries(machine, X11_LIBRARIES if on_x11 else WAYLAND_LIBRARIES)


def missing_for_tests(machine: Machine) -> list[str]:
    """Packages without which some test cannot run. Only Debian knows its fonts by package."""
    if machine.platform != "linux":
        return []
    commands = [package for package, command in TEST_COMMANDS.items() if not machine.which(command)]
    code, listed = machine.run(["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *TEST_FONTS])
    known = code != 127
    fonts = [package for package in TEST_FONTS if known and f"{package} installed" not in listed.splitlines()]
    return list(dict.fromkeys(missing_for_qt(machine) + commands + fonts))


def display_problem(machine: Machine) -> str:
    """Why no window can open here; empty where one can."""
    if machine.platform != "linux" or machine.environ.get("QT_QPA_PLATFORM"):
        return ""
    display, wayland = machine.environ.get("DISPLAY", ""), machine.environ.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    if display and not wayland and not machine.display_answers(display):
        return f"There is no display here (nothing answers at DISPLAY={display})."
    return ""


# Debian packages


def apt_prefix(machine: Machine) -> list[str] | None:
    """What to put before apt-get so that it may install; None where it may not (or is not there)."""
    if machine.platform != "linux" or not machine.which("apt-get"):
        return None
    if machine.is_root:
        return []
    if machine.which("sudo") and machine.run(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None


def apt_line(machine: Machine, packages: Sequence[str]) -> str:
    """The exact line to type for ``packages``; in words where there is no apt."""
    if not machine.which("apt-get"):
        return f"Install with your system's package manager what Debian calls: {' '.join(packages)}"
    sudo = "" if machine.is_root else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"


def install_packages(machine: Machine, packages: Sequence[str]) -> bool:
    """Install Debian packages where that is allowed; else show the line to type and give False."""
    if not packages:
        return True
    prefix = apt_prefix(machine)
    output = ""
    if prefix is not None:
        say(f"Installing Debian packages: {' '.join(packages)}")
        apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120"]
        install = [*apt, "install", "-y", "--no-install-recommends", *packages]
        code, output = machine.run(install)
        if code != 0:  # a new machine has no list of packages yet, an old one may have a stale list
            machine.run([*apt, "update"])
            code, output = machine.run(install)
        if code == 0:
            return True
    for line in output.splitlines()[-12:]:
        say(f"    {line}")
    say("Some Debian packages are missing. Type:" if machine.which("apt-get") else "Some libraries are missing.")
    say(f"    {apt_line(machine, packages)}")
    return False


# The environment in .venv


def fingerprint(lock: Path) -> str:
    """SHA-256 of a lock file, the same whether git gave it Unix or Windows line ends."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def interpreter(place: Place) -> str:
    """The Python that .venv rests on; empty where it is gone. Changes when the system's Python is replaced."""
    try:
        home = re.search(r"^home *= *(.+)$", (place.venv / "pyvenv.cfg").read_text("utf-8"), re.MULTILINE)
    except OSError:
        return ""
    if home is None or not Path(home[1].strip()).exists() or not place.python.exists():
        return ""
    return str(place.python.resolve())


def read_stamp(place: Place) -> dict[str, str]:
    """What the last finished setup left: ``python`` and the fingerprint of each installed lock file."""
    try:
        stamp = json.loads(place.stamp.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def is_set_up(place: Place, dev: bool) -> bool:
    """Whether .venv holds exactly what the lock file says, as far as stamps can tell."""
    stamp, lock = read_stamp(place), place.lock(dev)
    return (
        not place.unfinished.exists()
        and place.command.exists()
        and stamp.get(lock.name) == fingerprint(lock)
        and stamp.get("python") == interpreter(place) != ""
    )


def write_command(place: Place) -> None:
    """Make the command that runs the program of this checkout from any folder."""
    if place.platform == "win32":
        text = f'@set "PYTHONPATH={place.root}"\r\n@"{place.python}" -P -m app %*\r\n'
    else:
        root, python = shlex.quote(str(place.root)), shlex.quote(str(place.python))
        text = f'#!/bin/sh\nPYTHONPATH={root} exec {python} -P -m app "$@"\n'
    place.command.write_text(text, "utf-8")
    place.command.chmod(0o755)


def write_stamp(place: Place, dev: bool) -> None:
    """Say that setting up is done. The lock for tests holds all that the program needs, at the same versions."""
    stamp = {"python": interpreter(place)}
    for lock in [place.lock(False), *([place.lock(True)] if dev else [])]:
        stamp[lock.name] = fingerprint(lock)
    fresh = place.stamp.with_suffix(".new")
    fresh.write_text(json.dumps(stamp, indent=1), "utf-8")
    fresh.replace(place.stamp)
    place.unfinished.unlink(missing_ok=True)


def wipe(place: Place) -> None:
    """Empty .venv, but for the file that says whose turn it is."""
    for entry in place.venv.iterdir():
        if entry.name == place.turn.name:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def try_lock(number: int) -> bool:
    """Lock the open file ``number`` without waiting. True also on file systems that know no locks."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


@contextlib.contextmanager
def my_turn(place: Place) -> Iterator[int]:
    """Wait until nobody else sets up this checkout; gives the number of the locked file.

    The system frees the lock when its last holder ends, however it ends. Steps inherit it: where this process is
    killed, the next one waits for a pip that still runs instead of working in the same folder beside it.
    """
    place.venv.mkdir(exist_ok=True)
    with place.turn.open("a+b") as handle:
        waited = False
        while not try_lock(handle.fileno()):
            if not waited:
                say("Another start.py is setting up this checkout; waiting for it to finish.")
            waited = True
            time.sleep(0.2)
        yield handle.fileno()


def clean_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """``environ`` without what would lead pip or Python away from .venv, or keep them from writing bytecode."""
    astray = {
        "PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "PYTHONPYCACHEPREFIX", "VIRTUAL_ENV", "PIP_USER",
        "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIREMENT", "PIP_NO_COMPILE", "PIP_DRY_RUN", "__PYVENV_LAUNCHER__",
    }  # fmt: skip
    return {name: value for name, value in environ.items() if name not in astray}


def choose_installer(machine: Machine) -> str:
    """``pip`` where this Python can make environments with it, else ``uv`` where present, else pip after apt.

    Raises SetupError with the line to type where neither is to be had.
    """
    if machine.has_module("ensurepip"):
        return "pip"
    if machine.which("uv"):
        return "uv"
    say("This Python comes without venv and pip (Debian keeps them in a package of their own).")
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if install_packages(machine, [package]):
        importlib.invalidate_caches()
        if machine.has_module("ensurepip"):
            return "pip"
    raise SetupError("Then start again.")


def installing(place: Place, installer: str, lock: Path) -> list[tuple[str, list[str]]]:
    """The steps, in words and as commands, that bring .venv to what ``lock`` says."""
    python, base = str(place.python), getattr(sys, "_base_executable", sys.executable)
    count = sum("==" in line for line in lock.read_text("utf-8").splitlines())
    words = f"Installing {count} packages (a minute or two the first time)."
    if installer == "uv":
        make = ["uv", "venv", "--quiet", "--allow-existing", "--python", base, str(place.venv)]
        fetch = ["uv", "pip", "install", "--quiet", "--python", python, "--compile-bytecode"]
    else:
        make = [base, "-I", "-m", "venv", str(place.venv)]
        fetch = [python, "-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--compile"]
    fetch += ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(lock)]
    return [("Making the Python environment in .venv.", make), (words, fetch)]


def must_start_afresh(place: Place) -> bool:
    """Whether what is in .venv cannot be built upon: half installed, or the Python under it gone or another one."""
    stamp, python = read_stamp(place), interpreter(place)
    there = (place.venv / "pyvenv.cfg").exists()
    return place.unfinished.exists() or (there and not python) or (bool(stamp) and stamp.get("python") != python)


def set_up(machine: Machine, place: Place, dev: bool) -> None:
    """Bring .venv to what the lock file says; does nothing where it is there already. Raises SetupError."""
    if is_set_up(place, dev):
        return
    with my_turn(place) as turn:
        if is_set_up(place, dev):
            return
        installer = choose_installer(machine)
        if must_start_afresh(place):
            say("An earlier setup was interrupted, or its Python is gone: starting afresh.")
            wipe(place)
        place.unfinished.touch()
        place.stamp.unlink(missing_ok=True)
        environ = clean_environment(machine.environ)
        for words, command in installing(place, installer, place.lock(dev)):
            machine.step(words, command, environ, turn)
        # A file that does not compile is the business of whoever runs it, not of setting up: no look at the exit code.
        sources = [str(place.root / "app"), str(place.root / "db")]
        machine.run([str(place.python), "-I", "-m", "compileall", "-q", *sources])
        write_command(place)
        write_stamp(place, dev)
        say("Set up.")


# What was asked for


def program_environment(machine: Machine, place: Place, **more: str) -> dict[str, str]:
    """The environment for the program, which is found from any folder: a relative FILE is one in the user's folder."""
    return {**clean_environment(machine.environ), "PYTHONPATH": str(place.root), **more}


def demo_folder(home: Path, here: Path) -> Path:
    """A new folder for the demo day's documents: in Documents, else in the current folder, else a temporary one."""
    for parent in (home / "Documents", here):
        if parent.is_dir() and os.access(parent, os.W_OK):
            names = ["stationmaster-demo", *(f"stationmaster-demo-{number}" for number in range(2, 1000))]
            return next(parent / name for name in names if not (parent / name).exists())
    return Path(tempfile.mkdtemp(prefix="stationmaster-demo-"))


def console_arguments(machine: Machine, arguments: Sequence[str], home: Path, here: Path) -> list[str]:
    """What to start: as asked; the demo day without a window where no window can open."""
    if arguments:
        return list(arguments)
    problem = display_problem(machine)
    if not problem and not install_packages(machine, missing_for_window(machine)):
        problem = "Without these no window can open."
    if not problem:
        return []
    folder = demo_folder(home, here)
    say(problem)
    say(f"Running the demo day without a window instead; its documents go to {folder}")
    return ["demo", "--headless", "--out", str(folder)]


def start(machine: Machine, place: Place, arguments: Sequence[str]) -> int:
    """Set up, then the console with ``arguments``."""
    set_up(machine, place, dev=False)
    chosen = console_arguments(machine, arguments, Path.home(), Path.cwd())
    return machine.launch([str(place.python), "-P", "-m", "app", *chosen], program_environment(machine, place), None)


def setup_only(machine: Machine, place: Place, arguments: Sequence[str]) -> int:
    """Set up and stop; 2 where the machine still lacks something."""
    if list(arguments) not in ([], ["--dev"]):
        say(f"start.py setup knows only --dev, not: {' '.join(arguments)}")
        return 2
    dev = bool(arguments)
    set_up(machine, place, dev)
    lacking = missing_for_tests(machine) if dev else missing_for_qt(machine)
    if not display_problem(machine):
        lacking += [package for package in missing_for_window(machine) if package not in lacking]
    return 0 if install_packages(machine, lacking) else 2


def test(machine: Machine, place: Place, arguments: Sequence[str]) -> int:
    """Set up for tests, then pytest with ``arguments``; its exit code."""
    set_up(machine, place, dev=True)
    if not install_packages(machine, missing_for_tests(machine)):
        return 2
    environ = program_environment(machine, place, QT_QPA_PLATFORM="offscreen")
    words = arguments or ALL_TESTS
    return machine.launch([str(place.python), "-P", "-m", "pytest", *words], environ, place.root)


def main(arguments: Sequence[str], machine: Machine, place: Place) -> int:
    """Exit code of what was asked for; 2 where setting up could not be done."""
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb in ("-h", "--help"):
        say((__doc__ or "").strip())
        return 0
    try:
        if verb == "setup":
            return setup_only(machine, place, rest)
        if verb == "test":
            return test(machine, place, rest)
        return start(machine, place, arguments)
    except SetupError as error:
        say(str(error))
        say("Setting up did not finish.")
        return 2
    except OSError as error:
        say(f"Setting up did not finish: {error}")
        say("Close every Stationmaster window of this checkout, see that the folder can be written, and start again.")
        return 2
    except KeyboardInterrupt:
        say("\nStopped. The next start repairs what was left half done.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Machine(), Place(Path(__file__).resolve().parent.parent)))
