"""python -m bench.corpus DIR: holds the contracts against a folder of real answers and modules, and counts.

DIR has one folder for each case, with an answer (`response.md`), a module made of it (`module/`), or both. For every
answer and every module: each file comes back byte for byte from the parser, what is repaired parses, a second run
changes nothing, and the diff turns the input into the output. Exits 1 if one of these does not hold. What was changed
and refused is counted, with the reasons.
"""

import argparse
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from subprocess import run
from typing import NamedTuple

import fixer
from fixer.hcl import Node, parse


class Verdict(NamedTuple):
    """What came of one answer or module."""

    name: str
    kind: str
    failures: tuple[str, ...]
    changed: tuple[str, ...]
    offered: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]
    broken: bool


def main() -> int:
    """Checks every case of the folder, prints what did not hold and the counts."""
    parser = argparse.ArgumentParser(prog="python -m bench.corpus", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--reasons", action="store_true", help="print every reason for which something was refused")
    arguments = parser.parse_args()
    cases = [path for path in sorted(arguments.folder.iterdir()) if path.is_dir()]
    with ProcessPoolExecutor() as pool:
        verdicts = [verdict for found in pool.map(_case, cases, chunksize=4) for verdict in found]
    for verdict in verdicts:
        for failure in verdict.failures:
            print(f"{verdict.name}: {failure}")
    _report(verdicts, reasons=arguments.reasons)
    failed = sum(1 for verdict in verdicts if verdict.failures)
    print(f"{len(verdicts) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _case(folder: Path) -> list[Verdict]:
    verdicts = []
    answer = folder / "response.md"
    if answer.is_file():
        text = answer.read_bytes().decode("utf-8")
        result = fixer.repair(text)
        before = {path: _before(result, path) for path, text in result.files.items()}
        verdicts.append(_verdict(f"{folder.name}/response.md", "answer", result, before, fixer.repair(result.files)))
    module = folder / "module"
    if module.is_dir():
        files = {
            path.relative_to(module).as_posix(): path.read_bytes().decode("utf-8")
            for path in sorted(module.rglob("*"))
            if path.is_file()
        }
        result = fixer.repair(files)
        verdicts.append(_verdict(f"{folder.name}/module", "module", result, files, fixer.repair(result.files)))
    return verdicts


def _before(result: fixer.Result, path: str) -> str:
    for outcome in result.modules:
        for name, changed in outcome.changed.items():
            if (f"{outcome.path}/{name}" if outcome.path else name) == path:
                return changed.before
    return result.files[path]


def _joined(node: Node) -> str:
    """What a tree says, put together of its fields alone."""
    fields = (field if isinstance(field, tuple) else (field,) for field in node.fields())
    return "".join([part if isinstance(part, str) else _joined(part) for field in fields for part in field])


def _verdict(name: str, kind: str, result: fixer.Result, before: dict[str, str], again: fixer.Result) -> Verdict:
    findings = [finding for outcome in result.modules for finding in outcome.findings]
    refusals = [refusal for outcome in result.modules for refusal in outcome.refusals]
    return Verdict(
        name,
        kind,
        tuple(_failures(result, before, again)),
        tuple(sorted({finding.transform for finding in findings if finding.applied})),
        tuple(sorted({finding.transform for finding in findings if not finding.applied})),
        tuple(sorted({(refusal.transform, _reason(refusal.message)) for refusal in refusals})),
        bool(result.errors),
    )


def _failures(result: fixer.Result, before: dict[str, str], again: fixer.Result) -> Iterator[str]:
    for path, text in before.items():
        if path.endswith(".tf") and _joined(parse(text)) != text:
            yield f"{path} does not come back byte for byte"
    # A file that breaks off is known as such only while it is part of its answer.
    for path in again.files if not result.errors else ():
        if again.files[path] != result.files[path]:
            yield f"a second run changes {path}"
    if result.diff and (wrong := _misapplied(result, before)):
        yield wrong


def _misapplied(result: fixer.Result, before: dict[str, str]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in before.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(text.encode())
        applied = run(["git", "apply", "-"], input=result.diff.encode(), cwd=root, capture_output=True, check=False)
        if applied.returncode:
            return f"git apply: {applied.stderr.decode().strip()}"
        for path, text in result.files.items():
            if path in before and (root / path).read_bytes() != text.encode():
                return f"the diff does not give {path}"
    return ""


def _reason(message: str) -> str:
    """A message without the names in it, to count what is the same."""
    return re.sub(r"[A-Za-z_]\w*(?:\.[\w*-]+|\[[^\]]*\])+|\"[^\"]*\"|\d+", "…", message)


def _report(verdicts: list[Verdict], *, reasons: bool) -> None:
    for kind in ("answer", "module"):
        these = [verdict for verdict in verdicts if verdict.kind == kind]
        print(f"{len(these)} {kind}s, {sum(v.broken for v in these)} with an input that does not parse")
        changed = Counter(name for v in these for name in v.changed)
        offered = Counter(name for v in these for name in v.offered)
        refused = Counter(name for v in these for name in {name for name, _ in v.refused})
        for name in sorted(changed.keys() | offered.keys() | refused.keys()):
            print(f"  {name:<28} changed {changed[name]:>3}  offered {offered[name]:>3}  refused {refused[name]:>3}")
        if reasons:
            for (name, reason), number in Counter(pair for v in these for pair in v.refused).most_common():
                print(f"    {number:>3} x {name}: {reason}")


if __name__ == "__main__":
    sys.exit(main())
