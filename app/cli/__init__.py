"""The command line: the same use cases without a screen, and without Qt.

Exit codes: 0 done; 1 refused, a wrong scan or a broken invariant; 2 not understood (a wrong file, an unknown or
unclear name, a wrong option); 130 stopped by Ctrl-C. ``--json`` prints exactly one JSON object on standard output, also
for an error: ``{"error": {"message", "fix", "lines"}}``. The keys are listed in README.md.
"""

from __future__ import annotations

import contextlib
import os
import sys

from app.cli.arguments import normalised
from app.cli.output import AnswerLost, ReaderGone, print_problem

_STOPPED = "Stopped. What was saved before stays whole; nothing is half done."


def run(arguments: list[str]) -> int:
    """Run the command line; returns the exit code. Raises nothing: also a fault of the program is told in words."""
    given = normalised(arguments)
    as_json = "--json" in given
    try:
        code = _run(given, as_json)
    except KeyboardInterrupt:
        print_problem(_STOPPED, "The same command again goes on from there.", as_json=as_json)
        return 130
    except ReaderGone:
        _silence()
        return 1
    except AnswerLost as lost:
        with contextlib.suppress(AnswerLost):
            print_problem(f"The answer could not be written: {lost}. The work itself is done.", as_json=False)
        _silence()
        return 1
    except Exception as error:  # noqa: BLE001  # the last net: a fault is told in words and logged
        from app.cli.faults import tell_fault

        return tell_fault(error, as_json)
    return code


def _silence() -> None:
    """Python would complain once more when it closes a stream that takes nothing."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: list[str], as_json: bool) -> int:
    from typer import Exit

    from app.cli import (  # noqa: F401  # they enter themselves in the parser
        bin_commands,
        buying_commands,
        change_commands,
        commands,
        copy_command,
        count_commands,
        counter_commands,
        database_commands,
        import_commands,
        job_commands,
        people_commands,
        product_commands,
        shop_commands,
        stock_commands,
        transfer_commands,
    )
    from app.cli.parser import whole

    try:
        result = whole()(arguments, prog_name="stationmaster", standalone_mode=False)
    except Exit as end:
        result = end.exit_code
    except Exception as error:
        # What the parser does not understand can show itself; Typer gives its class no public name.
        show = getattr(error, "show", None)
        if show is None:
            raise
        if as_json:
            print_problem(error.format_message(), "Look it up with --help.", as_json=True)  # type: ignore[attr-defined]
        else:
            show()
        return 2
    if result == 130:  # Typer's answer to Ctrl-C
        raise KeyboardInterrupt
    return int(result or 0)
