"""What every repair promises, held on a case, whatever it expects.

- A second run changes nothing: of all transforms of the case, of each alone, over an answer's files also as a folder.
- The diff applies with `git apply`, and gives what tffix gives.
- What was as `terraform fmt` leaves it stays so, by our own check and by Terraform's; both agree on every file.
- An independent reader (python-hcl2) sees no other difference between input and output than the diff shows.
- What was changed parses. In a module that has errors left, only files that did not parse were changed.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from fixer import api, hcl
from fixer.engine import Transform, path_of
from fixer.engine.diff import unified_diff
from fixer.response import Answer, extract
from fixer.testing.case import ANSWER, Case
from fixer.testing.programs import Terraform, git_apply
from fixer.testing.shown import difference


class Failure(NamedTuple):
    """One thing that is wrong with a case: the name of the check that found it, and what it saw."""

    check: str
    text: str


class Note(NamedTuple):
    """What could not be checked, and why."""

    text: str


class Repaired(NamedTuple):
    """What came of a case's input: the files before and after, the result, and how to run it again."""

    before: Mapping[str, str]
    after: Mapping[str, str]
    result: api.Result
    again: Callable[[Mapping[str, str], tuple[Transform, ...]], Iterator[tuple[str, api.Result]]]
    own: frozenset[str]

    @property
    def changed(self) -> dict[str, str]:
        """The files that are other than they were, or new."""
        return {path: text for path, text in self.after.items() if self.before.get(path) != text}


def repaired(case: Case, transforms: tuple[Transform, ...]) -> Repaired:
    """Runs the transforms over a case's input."""
    options = api.Options(unsafe=case.unsafe, transforms=transforms, connect=case.connect)
    if not case.is_answer:

        def again(files: Mapping[str, str], chosen: tuple[Transform, ...]) -> Iterator[tuple[str, api.Result]]:
            yield "", api.repair_files(files, options._replace(transforms=chosen))

        result = api.repair_files(case.input, options)
        after = {**case.input, **result.files}
        return Repaired(case.input, after, result, again, frozenset(after))

    answer = extract(case.input[ANSWER])
    beside = {path: text for path, text in case.input.items() if path != ANSWER}
    own = frozenset([file.name for file in answer.files])

    def again_answer(files: Mapping[str, str], chosen: tuple[Transform, ...]) -> Iterator[tuple[str, api.Result]]:
        run = options._replace(transforms=chosen)
        parts = tuple([replace(file, text=files[file.name]) for file in answer.files])
        stands = {path: text for path, text in files.items() if path not in own}
        yield "", api.repair_answer(Answer(parts), run, stands)
        if not any(file.truncated for file in answer.files):
            yield " as a folder", api.repair_files(files, run)

    result = api.repair_answer(answer, options, beside)
    before = {**beside, **{file.name: file.text for file in answer.files}}
    return Repaired(before, {**before, **result.files}, result, again_answer, own)


def failures(run: Repaired, transforms: tuple[Transform, ...], terraform: Terraform) -> Iterator[Failure | Note]:
    """Every promise that a run does not keep, and what could not be checked."""
    yield from _errors(run)
    yield from _second_run(run, transforms)
    yield from _git(run)
    yield from _format(run, terraform)
    yield from _reader(run)


def _errors(run: Repaired) -> Iterator[Failure]:
    for outcome in run.result.modules:
        for name, changed in outcome.changed.items():
            if outcome.errors and not hcl.errors(changed.before):
                yield Failure("errors", f"the module has errors ({outcome.errors[0].message}), yet {name} changed")
    for path, text in run.changed.items():
        for problem in hcl.errors(text, path) if path.endswith(".tf") else ():
            yield Failure("errors", f"the output does not parse: {path}:{problem.line}: {problem.message}")


def _second_run(run: Repaired, transforms: tuple[Transform, ...]) -> Iterator[Failure]:
    rounds = [("a second run", transforms)]
    if len(transforms) > 1:
        rounds += [(f"a second run of {transform.name} alone", (transform,)) for transform in transforms]
    for lead, chosen in rounds:
        for how, result in run.again(run.after, chosen):
            # In an answer's folder, what stands beside it may have defects of its own.
            fixed = [
                finding
                for outcome in result.modules
                for finding in outcome.findings
                if finding.applied and path_of(outcome, finding.place.file) in run.own
            ]
            if fixed:
                said = "\n".join([f"{f.place.file}:{f.place.line}: [{f.transform}] {f.message}" for f in fixed])
                yield Failure("second run", f"{lead}{how} changes the output again\n{said}\n{result.diff}".rstrip())


def _git(run: Repaired) -> Iterator[Failure]:
    diff = run.result.diff
    if not diff:
        if run.changed:
            yield Failure("git apply", f"the diff is empty, yet there are changes: {', '.join(run.changed)}")
        return
    applied = git_apply(run.before, diff)
    if isinstance(applied, str):
        yield Failure("git apply", f"git does not take the diff:\n{applied}")
    elif applied is not None:
        for path in sorted({*applied, *run.after}):
            if shown := difference(run.after.get(path, ""), applied.get(path, ""), path):
                yield Failure("git apply", f"the diff gives something other than the output:\n{shown}")


def _format(run: Repaired, terraform: Terraform) -> Iterator[Failure]:
    configurations = {path: text for path, text in run.after.items() if path.endswith((".tf", ".tfvars"))}
    terraform.ask([*configurations.values(), *[run.before[path] for path in configurations if path in run.before]])
    for path, text in configurations.items():
        was, now = hcl.is_formatted(run.before.get(path, "")), hcl.is_formatted(text)
        if was and not now:
            yield Failure(
                "fmt", f"{path} was formatted and is not any more:\n{difference(hcl.formatted(text), text, path)}"
            )
        for which, shown, own in (("input", run.before.get(path), was), ("output", text, now)):
            theirs = None if shown is None else terraform.is_formatted(shown)
            if theirs is not None and theirs != own:
                sides = ("terraform fmt", "tffix") if theirs else ("tffix", "terraform fmt")
                yield Failure("fmt", f"{path} ({which}) is formatted to {sides[0]}, and not to {sides[1]}")


def _reader(run: Repaired) -> Iterator[Failure | Note]:
    for outcome in run.result.modules:
        for name, changed in outcome.changed.items():
            from fixer.verify import verify  # it loads python-hcl2, which takes longer than most cases do

            path = api.prefix(outcome.path) + name
            diff = unified_diff(path, changed.before, changed.after, changed.origins)
            doubt = verify(path, changed.before, changed.after, diff) if path.endswith((".tf", ".tfvars")) else None
            if doubt is not None:
                said = f"{path}: {doubt.message}"
                yield Note(said) if doubt.unread else Failure("independent reader", said)
