"""Running the machine for so long or so often, from a seed."""

from __future__ import annotations

import time

import hypothesis
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from app.context import AppContext
from tests.model.promises_machine import PromisesMachine

_TOGETHER = 25


def run_machine(shop: AppContext, *, seconds: float, runs: int, steps: int, seed: int) -> int:
    """Run for ``seconds`` or, if ``runs`` is not 0, so often; returns how many runs there were.

    A failing run is made smaller and raised, with the steps that lead to it.
    """
    done, started = 0, time.monotonic()
    while (done < runs) if runs else (time.monotonic() - started < seconds):
        together = min(_TOGETHER, runs - done) if runs else 5
        how = settings(
            max_examples=together,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
        )

        def made() -> PromisesMachine:
            return PromisesMachine(shop)

        hypothesis.seed(seed + done)(made)
        run_state_machine_as_test(made, settings=how)  # type: ignore[arg-type]  # it takes what makes one, too
        done += together
    return done
