"""python -m bench.validity DIR --validator COMMAND: how many real answers validate, before and after a repair.

DIR has one folder for each case, with an answer (`response.md`), a module made of it (`module/`), or both. COMMAND is a
program that validates the folders it is given and prints a line of JSON for each: `path`, `status` (`valid`, `invalid`,
or what keeps it from being told, such as `needs-file`) and `diagnostics` with `severity`, `summary`, `detail`, `file`,
`line`. Safe fixes are applied, nothing else. Prints the counts, the errors by class before and after, what is invalid
still and why nothing was done about it, whatever was valid and no longer is, and how far `tffix check` agrees with the
validator on the files as they were. Exits 1 if something that was valid is not valid any more.
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
from typing import Any, NamedTuple

import fixer
from fixer.response import extract

# Their errors are those of a plan or an apply: validating does not meet them.
LATER = frozenset(
    {"build_lambda_archives", "declare_required_providers", "publish_lambda_versions", "write_kms_key_policies"}
)


class Case(NamedTuple):
    """An answer or a module: where its files stand before and after, what tffix says, and the modules in it."""

    name: str
    folders: tuple[str, ...]
    said: tuple[tuple[str, int, str], ...]
    problems: tuple[str, ...]
    refused: tuple[str, ...]


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
    said = tuple(
        [
            (
                fixer.api.prefix(outcome.path) + finding.place.file,
                finding.place.line,
                finding.message,
            )
            for outcome in result.modules
            for finding in outcome.findings
            if finding.level.value == "error" and finding.transform not in LATER
        ]
    )
    refused = [f"{one.transform}: {one.message}" for outcome in result.modules for one in outcome.refusals]
    problems = tuple([f"{error.file}:{error.line}: {error.message}" for error in result.errors])
    return Case(folder.name, folders, said, problems, tuple(refused))


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


def _errors(verdicts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [said for verdict in verdicts for said in verdict["diagnostics"] if said["severity"] == "error"]


def _status(verdicts: list[dict[str, Any]]) -> str:
    """That of the worst of a case's folders."""
    statuses = [verdict["status"] for verdict in verdicts]
    return next((status for status in statuses if status != "valid"), "valid")


def _class(summary: str) -> str:
    """An error without the names in it."""
    head = summary.partition(":")[0]
    words = head.split()
    if head.startswith(("expected ", "invalid value")):
        return "a value that is not allowed"
    if head.startswith("Insufficient"):
        return "Insufficient blocks"
    return " ".join(word for word in words if not word.startswith('"'))[:60]


def _report(cases: list[Case], before: Any, after: Any, *, quiet: bool) -> int:
    first = Counter(_status(before[case.name]) for case in cases)
    last = Counter(_status(after[case.name]) for case in cases)
    print(f"{len(cases)} cases")
    for status in sorted(first | last):
        print(f"  {status:16} {first[status]:4} -> {last[status]:4}")
    was = Counter(_class(said["summary"]) for case in cases for said in _errors(before[case.name]))
    now = Counter(_class(said["summary"]) for case in cases for said in _errors(after[case.name]))
    print("errors by class, before and after")
    for name, _ in (was | now).most_common():
        print(f"  {was[name]:4} -> {now[name]:4}  {name}")
    harmed = [
        case
        for case in cases
        if _status(before[case.name]) in ("valid", "needs-file")
        and _errors(after[case.name])
        and _status(after[case.name]) == "invalid"
    ]
    for case in harmed:
        print(f"{case.name}: was {_status(before[case.name])} and is not any more")
    _agreement(cases, before)
    if not quiet:
        for case in cases:
            if _status(after[case.name]) == "invalid":
                _explain(case, after[case.name])
    return 1 if harmed else 0


def _agreement(cases: list[Case], before: Any) -> None:
    """How many of the validator's errors tffix finds, and how many it finds where the validator has none."""
    met, missed, whole = 0, Counter[str](), 0
    for case in cases:
        if case.problems:
            # A file that does not parse ends it for both: what else is wrong in it nobody tells.
            continue
        whole += 1
        for said in _errors(before[case.name]):
            if any(_same(found, said) for found in case.said):
                met += 1
            else:
                missed[_class(said["summary"])] += 1
    total = met + sum(missed.values())
    print(f"agreement on {whole} cases that parse: {met} of {total} errors found ({met / max(total, 1):.1%})")
    for name, count in missed.most_common():
        print(f"  {count:4} missed: {name}")
    extra = [(case, said) for case in cases if _status(before[case.name]) == "valid" for said in case.said]
    print(f"errors told of cases that are valid: {len(extra)}")
    for case, (file, line, message) in extra:
        print(f"  {case.name}/{file}:{line}: {message[:160]}")


def _same(found: tuple[str, int, str], said: Any) -> bool:
    """Whether a finding is what the validator says: at its line, about its block, or about the same thing."""
    file, line, message = found
    if said.get("file") and file == said["file"] and line == said.get("line"):
        return True
    address = said.get("address") or ""
    if address and address in message:
        return True
    named = re.findall(r'"([^"]+)"', f"{said['summary']} {said.get('detail') or ''}")
    if said["summary"].startswith("Cycle"):
        return "Cycle" in message or "refer to each other" in message
    if said["summary"] == "Provider configuration not present":
        # It says so of each resource, tffix once of the configuration.
        return "provider configuration" in message.lower()
    return any(name in message for name in named if len(name) > 3)


def _explain(case: Case, verdicts: list[dict[str, Any]]) -> None:
    print(f"{case.name} is invalid still")
    for said in _errors(verdicts)[:6]:
        print(f"    {said.get('file')}:{said.get('line')}: {said['summary']}: {(said.get('detail') or '')[:160]}")
    for reason in (*case.problems, *case.refused)[:6]:
        print(f"  - {reason[:240]}")


if __name__ == "__main__":
    sys.exit(main())
