"""Whole processes in turn, their wall time and peak memory as the operating system counts them."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple


class Figures(NamedTuple):
    """Medians over the counted runs of one command: seconds of wall time, and the peak of memory in megabytes."""

    seconds: float
    megabytes: float


def environment() -> Mapping[str, str]:
    """The environment as users have it: compiled bytecode is kept, no terminal, no configuration of this machine's."""
    unset = ("PYTHONDONTWRITEBYTECODE", "TF_CLI_CONFIG_FILE", "PYTHONPATH")
    return {name: value for name, value in os.environ.items() if name not in unset}


def in_turn(commands: Mapping[str, Sequence[str]], runs: int) -> dict[str, Figures]:
    """Runs the commands in turn, A B C A B C ..., after one round that is not counted.

    So a machine whose speed drifts drifts for all of them. What they print is thrown away.
    """
    figures: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, command in commands.items():
            figure = _once(command)
            if run:
                figures[name].append(figure)
    return {
        name: Figures(median(seconds for seconds, _ in rows), median(peak for _, peak in rows))
        for name, rows in figures.items()
    }


def _once(command: Sequence[str]) -> tuple[float, float]:
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    return seconds, usage.ru_maxrss / 1024
