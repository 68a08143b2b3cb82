"""The repair of modules, one after the other, or side by side in processes where there are many."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fixer.api import Options, repair_again, repair_module_folder
from fixer.cli.inputs import ModuleInput
from fixer.cli.settings import Settings
from fixer.engine import Again, Outcome
from fixer.errors import TffixError

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from fixer.reading.around import Around

W = TypeVar("W")
R = TypeVar("R")

# Modules from which on a second process pays for its start.
WORTH_PROCESSES = 24


@contextmanager
def workers(count: int, settings: Settings) -> Iterator["Workers"]:
    """Who repairs so many modules: this process, or several where there is enough to do."""
    # What an earlier run in this process has read may have changed since.
    _around.cache_clear()
    jobs = min(settings.jobs, max(1, count // (WORTH_PROCESSES // 2)))
    if jobs == 1 or count < WORTH_PROCESSES:
        yield Workers(settings, None, 1)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Forked workers have everything imported; tffix starts no threads that a fork could catch in the act.
    context = get_context("fork") if sys.platform == "linux" else None
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_end_with, initargs=(os.getpid(),)) as pool:
        yield Workers(settings, pool, jobs)


class Workers:
    """What repairs the modules of a run. The processes live through all rounds: what they have read stays read."""

    def __init__(self, settings: Settings, pool: "Executor | None", jobs: int) -> None:
        self._settings = settings
        self._pool = pool
        self._jobs = jobs

    def first(self, modules: Sequence[ModuleInput], options: Options) -> Iterator[Outcome | TffixError]:
        """The outcome of each module, in order."""
        work = [(module, options) for module in modules]
        # Small portions, or one worker would be left with the last of them.
        yield from _with_progress(self._map(_repaired, work, len(work) // (self._jobs * 32)), len(work), self._settings)

    def again(self, root: Path, options: Options) -> Again:
        """What repairs modules below a folder once more (see `repair_again`)."""

        def again(paths: Sequence[str], before: Mapping[str, Outcome]) -> dict[str, Outcome]:
            # Each worker is told once what became of the tree, and takes from all parts of it.
            parts = [paths[i :: self._jobs] for i in range(min(self._jobs, len(paths)))]
            found = self._map(_repaired_again, [(part, before, root, options) for part in parts])
            return {path: outcome for outcomes in found for path, outcome in outcomes.items()}

        return again

    def _map(self, do: Callable[[W], R], work: Sequence[W], portion: int = 1) -> Iterator[R]:
        return map(do, work) if self._pool is None else self._pool.map(do, work, chunksize=max(1, portion))


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


def _repaired_again(work: tuple[Sequence[str], Mapping[str, Outcome], Path, Options]) -> dict[str, Outcome]:
    paths, before, root, options = work
    return repair_again(paths, before, _around(root), options)


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
