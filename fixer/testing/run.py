"""Runs cases: what came of each, and what is wrong with it."""

import shutil
import sys
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fixer import api
from fixer.engine import path_of
from fixer.errors import TffixError, UsageError
from fixer.testing.case import DIFF, FINDINGS, OUTPUT, Case, encoded, find_cases
from fixer.testing.checks import Failure, Note, Repaired, failures, repaired
from fixer.testing.programs import Terraform
from fixer.testing.shown import difference


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What came of a case: what is wrong with it (nothing, if it passed), what could not be checked, and why.

    `updated` tells whether its expected files were rewritten.
    """

    name: str
    folder: Path
    failures: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()
    updated: bool = False

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.failures

    @property
    def text(self) -> str:
        """What is wrong with it, for people."""
        return "\n\n".join([f"{failure.check}: {failure.text}" for failure in self.failures])


def run(paths: Iterable[Path], *, update: bool = False, packages: Iterable[str] = ()) -> list[CaseResult]:
    """Runs every case in these folders and below, in the order of their names.

    With `update`, the expected files of each are rewritten to what came of it, unless it breaks a promise. `packages`
    are packages of transforms to look in, besides those that are installed; they may stand in the working directory.
    Raises InputError for a path that is no folder, UsageError if there is no case at all.
    """
    paths, packages = list(paths), list(packages)
    if packages and "" not in sys.path and str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
    folders = list(dict.fromkeys([folder.absolute() for folder in find_cases(paths)]))
    if not folders:
        raise UsageError(
            f"no golden case in {', '.join(map(str, paths))}", advice="a case is a folder with an input/ in it"
        )
    terraform = Terraform()
    ask(terraform, folders)
    return [run_case(folder, update=update, packages=packages, terraform=terraform) for folder in folders]


def ask(terraform: Terraform, folders: Iterable[Path]) -> None:
    """Asks Terraform about all files of these cases in one go."""
    if terraform.program is None:
        return
    files = [path for folder in folders for part in ("input", OUTPUT) for path in sorted((folder / part).rglob("*.tf"))]
    terraform.ask([path.read_bytes().decode("utf-8", "surrogateescape") for path in files])


def run_case(
    folder: Path, *, update: bool = False, packages: Iterable[str] = (), terraform: Terraform | None = None
) -> CaseResult:
    """Runs the case in a folder, see `run`. Raises nothing: what a transform raises is a failure of the case."""
    name = f"{folder.absolute().parent.name}/{folder.name}"
    try:
        case = Case.read(folder)
        transforms = case.chosen(packages)
        ran = repaired(case, transforms)
        kept = list(failures(ran, transforms, terraform or Terraform()))
        unexpected = list(_unexpected(case, ran))
    except TffixError as error:
        advice = f"\n{error.advice}" if error.advice else ""
        where = f"{error.file}: " if error.file else ""
        return CaseResult(name, folder, (Failure("run", f"{where}{error.message}{advice}"),))
    except Exception:
        return CaseResult(name, folder, (Failure("run", traceback.format_exc().rstrip()),))
    broken = [*_strays(case), *[failure for failure in kept if isinstance(failure, Failure)]]
    notes = tuple([note.text for note in kept if isinstance(note, Note)])
    if update and unexpected and not broken:
        _rewrite(case, ran)
        return CaseResult(name, folder, notes=notes, updated=True)
    if update and broken:
        broken.append(Failure("update", "nothing was rewritten, since no case may expect what breaks a promise"))
        return CaseResult(name, folder, tuple(broken), notes)
    return CaseResult(name, folder, (*unexpected, *broken), notes)


def _strays(case: Case) -> Iterator[Failure]:
    if case.strays:
        known = f"input, {OUTPUT}, {DIFF}, {FINDINGS}, case.toml"
        yield Failure("layout", f"unknown files: {', '.join(case.strays)} (a case has {known})")
    if not case.input:
        yield Failure("layout", "input/ is empty")


def _unexpected(case: Case, ran: Repaired) -> Iterator[Failure]:
    output = _output(case, ran)
    for path in sorted({*output, *case.output}):
        if path not in output:
            yield Failure("output", f"{path} is expected, and not among the files that changed")
        elif path not in case.output:
            before = ran.before.get(path, "")
            yield Failure("output", f"{path} is not expected to change:\n{difference(before, output[path], path)}")
        elif shown := difference(case.output[path], output[path], path):
            yield Failure("output", f"{path} is not as expected:\n{shown}")
    if shown := difference(case.diff, ran.result.diff, DIFF):
        yield Failure("diff", shown)
    if shown := difference(case.findings, said(ran.result), FINDINGS):
        yield Failure("findings", shown)


def _output(case: Case, ran: Repaired) -> dict[str, str]:
    """The files that belong in `output/`: those that changed; of an answer that changed all of it."""
    if case.is_answer and ran.changed:
        return {path: text for path, text in ran.after.items() if path in ran.own or path in ran.changed}
    return ran.changed


def said(result: api.Result) -> str:
    """The findings, refusals and errors of a result, one a line, in the order of their places."""
    lines: list[str] = []
    for outcome in result.modules:
        placed = []
        for finding in outcome.findings:
            done = "done for what is added" if finding.follows else "fixed" if finding.applied else "not fixed"
            state = f"({finding.safety.value}, {done})"
            what = f"{finding.severity} [{finding.transform}] {state} {finding.message}"
            placed.append((finding.place, what))
        placed += [(refusal.place, f"refused [{refusal.transform}] {refusal.message}") for refusal in outcome.refusals]
        for place, what in sorted(placed):
            lines.append(f"{path_of(outcome, place.file)}:{place.line}: {' '.join(what.split())}\n")
    lines += [f"{error.file}:{error.line}: {' '.join(error.message.split())}\n" for error in result.errors]
    return "".join(lines)


def _rewrite(case: Case, ran: Repaired) -> None:
    shutil.rmtree(case.folder / OUTPUT, ignore_errors=True)
    for path, text in _output(case, ran).items():
        target = case.folder / OUTPUT / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(encoded(text))
    for name, text in ((DIFF, ran.result.diff), (FINDINGS, said(ran.result))):
        if text:
            (case.folder / name).write_bytes(encoded(text))
        else:
            (case.folder / name).unlink(missing_ok=True)
