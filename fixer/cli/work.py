"""The repair of modules, one after the other, or side by side in processes where there are many."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fixer.api import Options, repair_module_folder
from fixer.cli.inputs import ModuleInput
from fixer.cli.settings import Settings
from fixer.engine import Outcome
from fixer.errors import TffixError

if TYPE_CHECKING:
    from fixer.reading.around import Around

# Modules from which on a second process pays for its start.
WORTH_PROCESSES = 24


def outcomes_of(modules: Sequence[ModuleInput], options: Options, settings: Settings) -> Iterator[Outcome | TffixError]:
    """The outcome of each module, in order; in several processes where there is enough to do."""
    work = [(module, options) for module in modules]
    jobs = min(settings.jobs, max(1, len(work) // (WORTH_PROCESSES // 2)))
    if jobs == 1 or len(work) < WORTH_PROCESSES:
        yield from _with_progress(map(_repaired, work), len(work), settings)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Forked workers have everything imported; tffix starts no threads that a fork could catch in the act.
    context = get_context("fork") if sys.platform == "linux" else None
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_end_with, initargs=(os.getpid(),)) as pool:
        results = pool.map(_repaired, work, chunksize=max(1, len(work) // (jobs * 8)))
        yield from _with_progress(results, len(work), settings)


def _end_with(parent: int) -> None:
    """Ends this worker when the run that started it is gone: killed outright, it could not say so."""
    from threading import Thread
    from time import sleep

    def watch() -> None:
        while os.getppid() == parent:
            sleep(0.5)
        os._exit(1)

    Thread(target=watch, daemon=True).start()


@cache
def _around(root: Path) -> "Around":
    """The tree around the modules of one path: read at most once in each process of a run."""
    from fixer.reading.around import Around

    return Around(root)


def _repaired(work: tuple[ModuleInput, Options]) -> Outcome | TffixError:
    module, options = work
    try:
        return repair_module_folder(module.folder, options, _around(module.root), module.only)
    except TffixError as error:
        return error


def _with_progress(
    results: Iterable[Outcome | TffixError], total: int, settings: Settings
) -> Iterator[Outcome | TffixError]:
    if total < WORTH_PROCESSES or settings.quiet or not (sys.stderr and sys.stderr.isatty()):
        yield from results
        return
    # Only here, for it takes as long to import as a small run does.
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(results, "reading modules", total=total, console=console, transient=True)
