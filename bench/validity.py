"""python -m bench.validity DIR --validator COMMAND: how many real answers validate, before and after a repair.

DIR has one folder for each case, with an answer (`response.md`), a module made of it (`module/`), or both. COMMAND is a
program that validates the folders it is given and prints a line of JSON for each: `path`, `status` (`valid`, `invalid`,
or what keeps it from being told, such as `needs-file`) and `diagnostics` with `severity`, `summary`, `detail`, `file`,
`line`. Safe fixes are applied, nothing else. Prints the counts, the errors by class before and after, whatever was
valid and no longer is, how far `tffix check` agrees with the validator on the files as they were, and of each case that
is invalid still why nothing was done about it: what `tffix` says of each error that is left. What lacks nothing but
files or folders that nobody can know counts as `needs-file`. Exits 1 if something that was valid is not valid any more.
"""

import argparse
import json
import re
import shlex
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from subprocess import run
from typing import Any, Final, NamedTuple

import fixer
from bench.agreement import Said, Verdict, error_class, errors_of, print_agreement, same
from fixer.engine import Finding, Refused
from fixer.response import extract

# What nobody can know: files and folders that the configuration reads and that are not there.
_ABSENT: Final = re.compile(r"Unreadable module directory|no file exists at")


class Case(NamedTuple):
    """An answer or a module: its modules, what tffix says of it as it was, and what of it and of what it made of it.

    `problems` are those of the syntax, in what was made of it; it `parses` if it had none as it was.
    """

    name: str
    folders: tuple[str, ...]
    said: tuple[Said, ...]
    left: tuple[Said, ...]
    problems: tuple[str, ...]
    parses: bool


def main() -> int:
    """Repairs and validates every case of the folder."""
    parser = argparse.ArgumentParser(prog="python -m bench.validity", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--validator", required=True, help="the command that validates folders")
    parser.add_argument("--kind", choices=("answer", "module"), default="answer")
    parser.add_argument("--ignore", default="", metavar="NAME,...", help="transforms to leave out")
    parser.add_argument("--keep", type=Path, help="where the files before and after are left")
    parser.add_argument("--quiet", action="store_true", help="print the counts only")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        work = arguments.keep or Path(made)
        ignore = tuple(filter(None, arguments.ignore.split(",")))
        todo = [(path, arguments.kind, work, ignore) for path in sorted(arguments.folder.iterdir()) if path.is_dir()]
        with ProcessPoolExecutor() as pool:
            cases = [case for case in pool.map(_case, todo, chunksize=4) if case is not None]
        before = _validated(arguments.validator, work / "before", cases)
        after = _validated(arguments.validator, work / "after", cases)
    return _report(cases, before, after, quiet=arguments.quiet)


def _case(todo: tuple[Path, str, Path, tuple[str, ...]]) -> Case | None:
    folder, kind, work, ignore = todo
    if kind == "answer":
        if not (folder / "response.md").is_file():
            return None
        text = (folder / "response.md").read_bytes().decode("utf-8")
        files = {file.name: file.text for file in extract(text).files}
        result = fixer.repair(text, ignore=ignore)
    else:
        if not (folder / "module").is_dir():
            return None
        module = folder / "module"
        paths = [path for path in sorted(module.rglob("*")) if path.is_file()]
        files = {path.relative_to(module).as_posix(): path.read_bytes().decode("utf-8") for path in paths}
        result = fixer.repair(files, ignore=ignore)
    folders = tuple(_roots(files))
    if not folders:
        return None
    _write(work / "before" / folder.name, files)
    _write(work / "after" / folder.name, result.files)
    # Once more, for the places in the files as they are now.
    again = fixer.repair(result.files, ignore=ignore)
    problems = tuple([f"{error.file}:{error.line}: {error.message}" for error in again.errors])
    said = tuple(_said(result))
    return Case(folder.name, folders, said, (*_said(again), *said), problems, not result.errors)


def _said(result: fixer.Result) -> Iterator[Said]:
    """The errors that are found, and what is refused."""
    for outcome in result.modules:
        at = fixer.api.prefix(outcome.path)
        for finding in outcome.findings:
            if finding.rejected_by is not None:
                yield _said_of(finding, at)
        for refusal in outcome.refusals:
            yield _said_of(refusal, at)._replace(is_refused=True)


def _said_of(told: Finding | Refused, at: str) -> Said:
    command = told.rejected_by.value if told.rejected_by is not None else ""
    return Said(told.transform, at + told.place.file, told.place.line, told.message, command)


def _roots(files: dict[str, str]) -> Iterator[str]:
    """The folders that are modules of their own: that of the files, or those below it that are no one's module."""
    folders = sorted({name.rpartition("/")[0] for name in files if name.endswith(".tf")})
    if "" in folders:
        yield ""
        return
    own = [folder for folder in folders if "modules" not in folder.split("/")]
    yield from own or folders


def _write(folder: Path, files: Any) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())


def _validated(command: str, root: Path, cases: list[Case]) -> dict[str, list[dict[str, Any]]]:
    """What the validator says of each case: a verdict for each of its folders."""
    paths = {str(root / case.name / folder): case.name for case in cases for folder in case.folders}
    done = run([*shlex.split(command), *paths], capture_output=True, text=True, check=False)
    found: dict[str, list[dict[str, Any]]] = {}
    for line in done.stdout.splitlines():
        verdict = json.loads(line)
        name = next(paths[path] for path in paths if Path(path) == Path(verdict["path"]))
        found.setdefault(name, []).append(verdict)
    if not found:
        sys.exit(f"the validator said nothing: {done.stderr.strip()}")
    return found


def _status(verdicts: list[dict[str, Any]]) -> str:
    """That of the worst of a case's folders."""
    statuses = [verdict["status"] for verdict in verdicts]
    errors = errors_of(verdicts)
    if "invalid" in statuses and errors and all(_ABSENT.search(f"{one['summary']} {one['detail']}") for one in errors):
        return "needs-file"
    return next((status for status in statuses if status != "valid"), "valid")


def _report(cases: list[Case], before: Any, after: Any, *, quiet: bool) -> int:
    first = Counter(_status(before[case.name]) for case in cases)
    last = Counter(_status(after[case.name]) for case in cases)
    print(f"{len(cases)} cases")
    for status in sorted(first | last):
        print(f"  {status:16} {first[status]:4} -> {last[status]:4}")
    errors = Counter(error_class(said["summary"]) for case in cases for said in errors_of(before[case.name]))
    now = Counter(error_class(said["summary"]) for case in cases for said in errors_of(after[case.name]))
    print("errors by class, before and after")
    for name, _ in (errors | now).most_common():
        print(f"  {errors[name]:4} -> {now[name]:4}  {name}")
    harmed = [
        case
        for case in cases
        if _status(before[case.name]) in ("valid", "needs-file")
        and errors_of(after[case.name])
        and _status(after[case.name]) == "invalid"
    ]
    for case in harmed:
        print(f"{case.name}: was {_status(before[case.name])} and is not any more")
    # A file that does not parse ends it for both: what else is wrong in it nobody tells.
    whole = [case for case in cases if case.parses]
    was = {case.name: before[case.name] for case in whole}
    print_agreement(
        [Verdict(case.name, case.said, _status(was[case.name]), errors_of(was[case.name])) for case in whole]
    )
    if not quiet:
        still = [case for case in cases if _status(after[case.name]) == "invalid"]
        reasons = Counter([_explain(case, after[case.name]) for case in still])
        for reason, count in reasons.most_common():
            print(f"{count:4} are invalid still: {reason}")
    return 1 if harmed else 0


def _explain(case: Case, verdicts: list[dict[str, Any]]) -> str:
    """Prints the errors that a case has still, and what is said of each; what kind of reason it is."""
    print(f"{case.name} is invalid still")
    for problem in case.problems[:1]:
        print(f"  it breaks off, and nobody knows how it goes on: {problem}")
    if case.problems:
        return "it does not parse, mostly since the answer breaks off"
    told = True
    for error in errors_of(verdicts)[:6]:
        print(f"    {error.get('file')}:{error.get('line')}: {error['summary']}: {(error.get('detail') or '')[:160]}")
        reasons = [one for one in case.left if same(one, error)]
        told = told and bool(reasons)
        for one in sorted(reasons, key=lambda one: not one.is_refused)[:1]:
            print(f"      {one.by} {'refuses' if one.is_refused else 'tells'}: {one.message[:240]}")
    return "each error is told, and has no one right repair" if told else "some error is not told"


if __name__ == "__main__":
    sys.exit(main())
