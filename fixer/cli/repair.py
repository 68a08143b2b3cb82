"""`apply`, `diff` and `check`: one run, told in three ways."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from fixer.api import Options, Result, prefix, repair_answer, repair_module_folder
from fixer.cli.inputs import (
    AnswerInput,
    Input,
    ModuleInput,
    diff_base,
    each_once,
    files_beside,
    in_diff,
    inside,
    read_input,
)
from fixer.cli.printing import show
from fixer.engine import Outcome
from fixer.engine.diff import unified_diff
from fixer.errors import InputError, Problem, TffixError, UsageError, WriteRefused
from fixer.report.model import Run, Verb, count

if TYPE_CHECKING:
    from fixer.reading.around import Around

# Modules from which on a second process pays for its start.
_WORTH_PROCESSES = 24


class Settings(NamedTuple):
    """The options of a run as they came from the command line."""

    verb: Verb
    paths: tuple[str, ...]
    out: Path | None
    select: tuple[str, ...] | None
    ignore: tuple[str, ...] | None
    unsafe: bool | None
    jobs: int
    format: str
    quiet: bool
    color: str
    diff_file: Path | None
    verify: bool


class _Collected(NamedTuple):
    """What a run has gathered: the outcomes, what to write, and the diff.

    `owners` says of each module folder, by its real path, which of the paths is about it.
    """

    outcomes: list[Outcome]
    errors: list[Problem]
    notes: list[Problem]
    writes: dict[Path, str]
    read: dict[Path, str | None]
    roots: list[Path]
    diffs: list[str]
    owners: dict[str, str]


def _names(_: click.Context, __: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...] | None:
    if not value:
        return None
    return tuple([name.strip() for part in value for name in part.split(",") if name.strip()])


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    options = [
        click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
        click.option("--select", multiple=True, callback=_names, metavar="NAME,...", help="Only these transforms."),
        click.option("--ignore", multiple=True, callback=_names, metavar="NAME,...", help="Not these transforms."),
        click.option(
            "--unsafe/--safe",
            default=None,
            help="Also what may cost money, widen access or change what happens at run time.",
        ),
        click.option(
            "--jobs", type=click.IntRange(1), default=None, metavar="N", help="Processes (default: one for each core)."
        ),
        click.option(
            "--format", "format_", type=click.Choice(["text", "diff", "json"]), default=None, help="Form of the report."
        ),
        click.option("--quiet", "-q", is_flag=True, help="Errors and the summary line only."),
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour."),
        click.option(
            "--diff-file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write the diff there."
        ),
        click.option(
            "--verify", is_flag=True, help="Hold the result against python-hcl2, an independent reader (slower)."
        ),
        click.option(
            "--out",
            "-o",
            type=click.Path(path_type=Path, file_okay=False),
            metavar="DIR",
            help="Where an answer's files go, and what stands there already (default: the answer's folder).",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def _command(verb: Verb, doc: str) -> click.Command:
    def callback(
        paths: tuple[str, ...],
        select: tuple[str, ...] | None,
        ignore: tuple[str, ...] | None,
        unsafe: bool | None,
        jobs: int | None,
        format_: str | None,
        quiet: bool,
        color: str,
        diff_file: Path | None,
        verify: bool,
        out: Path | None,
    ) -> int:
        jobs = jobs or os.cpu_count() or 1
        form = format_ or ("diff" if verb == "diff" else "text")
        return run(Settings(verb, paths, out, select, ignore, unsafe, jobs, form, quiet, color, diff_file, verify))

    return click.command(verb, help=doc)(_options(callback))


apply_command = _command(
    "apply",
    """Repair and write.

    An answer's files are written to --out with tffix.diff beside them; a .tf file and the modules in a folder are
    repaired in place. A run writes all of its files or none.
    """,
)
diff_command = _command(
    "diff", "Dry run: print the unified diff of what apply would do; git apply takes it. Exits 1 if there is any."
)
check_command = _command("check", "Report what is found, write nothing. Exits 1 if there is anything.")


def run(settings: Settings) -> int:
    """One run from the paths to the exit code."""
    collected = _Collected([], [], [], {}, {}, [], [], {})
    refused: Problem | None = None
    written: tuple[str, ...] = ()
    try:
        for path, found in _inputs(settings, collected):
            _collect(path, found, settings, collected)
        if settings.verify:
            _verify(collected)
        if settings.verb == "apply":
            written = _write(collected, settings)
        elif settings.diff_file is not None:
            _write_diff(settings.diff_file, collected)
    except WriteRefused as error:
        refused = error.problem
    told = Run(
        settings.verb,
        tuple(collected.outcomes),
        tuple(collected.errors),
        tuple(collected.notes),
        written,
        refused,
        bool(settings.unsafe),
    )
    try:
        show(told, settings.format, "".join(collected.diffs), settings.color, quiet=settings.quiet)
    except BrokenPipeError:
        raise
    except OSError as error:
        done = f"{count(len(written), 'file was', 'files were')} written"
        raise TffixError(f"the report cannot be printed: {error.strerror}; {done}") from error
    return told.exit_code


def _inputs(settings: Settings, collected: _Collected) -> list[tuple[str, Input]]:
    """What stands behind the paths, each thing once however often and by however many names it is given."""
    inputs: list[tuple[str, Input]] = []
    try:
        Path.cwd()
    except OSError as error:
        raise InputError("the current folder is gone, or may not be looked at") from error
    # Standard input, too, can be read once.
    given: dict[str, str] = {}
    for path in settings.paths:
        given.setdefault(path if path == "-" else os.path.realpath(path), path)
    for path in given.values():
        try:
            inputs.append((path, read_input(path, settings.out)))
        except InputError as error:
            collected.errors.append(_problem(error, path))
    return each_once(inputs)


def _problem(error: InputError, path: str) -> Problem:
    return error.problem if error.file else error.problem.in_file(path)


def _collect(path: str, found: Input, settings: Settings, collected: _Collected) -> None:
    """Repairs what stands behind one path; what cannot be read is an error, and the rest goes on."""
    try:
        place = found.out if isinstance(found, AnswerInput) else Path(path)
        options = _settled(settings, place)
        if isinstance(found, AnswerInput):
            _answer(path, found, options, collected)
        else:
            collected.errors.extend(found.problems)
            for module in found.modules:
                _own(module.folder, path, collected)
            _folders(path, found.modules, options, settings, collected)
    except InputError as error:
        collected.errors.append(_problem(error, path))


def _own(folder: Path, path: str, collected: _Collected) -> None:
    """Notes that `path` is about the module in a folder. Raises UsageError if another is: neither knows the other."""
    other = collected.owners.setdefault(os.path.realpath(folder), path)
    if other != path:
        advice = "give them one after the other, since the second has to see what the first writes; or another --out"
        raise UsageError(f"{other} and {path} are both about the module in {folder}", advice=advice)


def _settled(settings: Settings, place: Path) -> Options:
    """The options for one input: the command line's, else its configuration file's."""
    from fixer.disk.config import find_config

    config = find_config(place)
    select = settings.select if settings.select is not None else config.select
    ignore = settings.ignore if settings.ignore is not None else config.ignore
    unsafe = settings.unsafe if settings.unsafe is not None else config.unsafe
    options = Options(select or (), ignore, unsafe)
    try:
        chosen = options.chosen()
    except UsageError as error:
        raise UsageError(error.message, file=str(config.path or ""), advice=error.advice) from error
    return Options(transforms=() if select == () else chosen, unsafe=unsafe, connect=dict(config.connect))


def _answer(path: str, answer: AnswerInput, options: Options, collected: _Collected) -> None:
    from fixer.disk.tree import Tree
    from fixer.response import extract

    cut = inside(extract(answer.text, source=answer.name), answer.out)
    folders = [file.name.rpartition("/")[0] for file in cut.files]
    for folder in {"", *folders} if cut.files else ():
        _own(answer.out / folder, path, collected)
    beside = files_beside(answer.out, ["", *folders] if cut.files else [])
    result = repair_answer(cut, options, beside, Tree(answer.out).exists)
    out = answer.out.as_posix()
    collected.errors.extend(_cut_errors(result))
    collected.notes.extend(result.notes)
    for outcome in result.modules:
        place = out if outcome.path in ("", ".") else prefix(out) + outcome.path
        collected.outcomes.append(_moved(outcome, place))
    for name, text in result.files.items():
        collected.writes[answer.out / name] = text
        if name in beside:
            collected.read[answer.out / name] = beside[name]
    diff = result.diff
    collected.diffs.append(diff)
    if cut.files:
        collected.writes[answer.out / "tffix.diff"] = diff
    collected.roots.append(answer.out)


def _cut_errors(result: Result) -> Iterator[Problem]:
    """The errors of the answer itself; those of its files are the outcomes'."""
    inside = {p.in_file(prefix(o.path) + p.file) for o in result.modules for p in o.errors}
    return (problem for problem in result.errors if problem not in inside)


def _moved(outcome: Outcome, path: str) -> Outcome:
    return outcome._replace(path=path)


def _folders(
    path: str, modules: Sequence[ModuleInput], options: Options, settings: Settings, collected: _Collected
) -> None:
    base = diff_base()
    given = path if os.path.isdir(path) else str(Path(path).parent)  # noqa: PTH112 - as in read_input
    for outcome in _outcomes(modules, options, settings):
        if isinstance(outcome, TffixError):
            if isinstance(outcome, InputError):
                collected.errors.append(outcome.problem)
                continue
            raise outcome
        collected.outcomes.append(outcome)
        for name, changed in outcome.changed.items():
            file = Path(prefix(outcome.path) + name)
            collected.writes[file] = changed.after
            collected.read[file] = changed.before
            shown = in_diff(str(file), base, given)
            collected.diffs.append(unified_diff(shown, changed.before, changed.after, changed.origins))


def _outcomes(modules: Sequence[ModuleInput], options: Options, settings: Settings) -> Iterator[Outcome | TffixError]:
    """The outcome of each module, in order; in several processes where there is enough to do."""
    work = [(module, options) for module in modules]
    jobs = min(settings.jobs, max(1, len(work) // (_WORTH_PROCESSES // 2)))
    if jobs == 1 or len(work) < _WORTH_PROCESSES:
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
    if total < _WORTH_PROCESSES or settings.quiet or not (sys.stderr and sys.stderr.isatty()):
        yield from results
        return
    # Only here, for it takes as long to import as a small run does.
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(results, "reading modules", total=total, console=console, transient=True)


def _verify(collected: _Collected) -> None:
    """Holds every changed file against the independent reader. Raises WriteRefused where the two differ elsewhere."""
    from fixer.verify import verify

    for outcome in collected.outcomes:
        for name, changed in outcome.changed.items():
            path = prefix(outcome.path) + name
            doubt = verify(path, changed.before, changed.after, unified_diff(path, *changed))
            if doubt is None:
                continue
            if not doubt.unread:
                raise WriteRefused(doubt.message, file=path, advice="nothing was written; this is a bug: report it")
            collected.notes.append(Problem(f"not verified: {doubt.message}", path))


def _write(collected: _Collected, settings: Settings) -> tuple[str, ...]:
    from fixer.disk.write import write_all

    writes = dict(collected.writes)
    if settings.diff_file is not None:
        writes[settings.diff_file] = "".join(collected.diffs)
    root = collected.roots[0] if len(collected.roots) == 1 and len(settings.paths) == 1 else None
    if root is not None and settings.diff_file is None:
        return tuple([path.as_posix() for path in write_all(writes, root=root, read=collected.read)])
    for root in collected.roots:
        _check_inside(writes, root)
    return tuple([path.as_posix() for path in write_all(writes, read=collected.read)])


def _check_inside(writes: dict[Path, str], root: Path) -> None:
    """Raises WriteRefused for a file of an answer that would leave its folder, through a link that stands there."""
    from fixer.disk.target import find_target

    for path in writes:
        if path.is_relative_to(root):
            find_target(path, root)


def _write_diff(file: Path, collected: _Collected) -> None:
    from fixer.disk.write import write_all

    write_all({file: "".join(collected.diffs)})
