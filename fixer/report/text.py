"""A run as text for people: by file, with lines, what was done, what could be, what was left alone and why."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from fixer.engine import Finding, Refused, Safety
from fixer.errors import Problem
from fixer.report.model import Run, count, joined

# Takes a text and the name of what it is, gives the text with its colour.
Paint = Callable[[str, str], str]

_DONE: Final = {"apply": "fixed", "diff": "would be fixed", "check": "would be fixed"}
_FOLLOWS: Final = {name: f"{done.replace('fixed', 'done')} for what is added" for name, done in _DONE.items()}
_OFFERED: Final = "with --unsafe"
_SUGGESTED: Final = "for you to decide"
_REFUSED: Final = "left alone"
# What stands beside the files of an answer.
_DIFF: Final = "tffix.diff"
# Said where a file was changed, so that these are not the same.
_BEFORE: Final = " (lines of the file before)"
_NOW: Final = " (lines of the file now)"
# The length from which on what a message tells is shown in several lines, and its parts: quoted, what ends one, others.
_LONG: Final = 300
_PARTS: Final = re.compile(r'"[^"]*"|;(?= )|[^";]+|[";]')
# What a terminal obeys instead of showing it, and what makes words read as other words. Names and texts that come from
# an answer can hold any of it; so can names of files, where bytes that are not UTF-8 stand as lone surrogates.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")


def plain(text: str, _: str) -> str:
    """No colour."""
    return text


def visible(text: str) -> str:
    """The text with its code in the place of each character that would not be shown; tabs and newlines stay."""
    return _UNSEEN.sub(lambda found: ascii(found[0])[1:-1], text)


def _visible_path(path: str) -> str:
    return visible(path).replace("\n", "\\n")


def render(run: Run, paint: Paint = plain, *, quiet: bool = False) -> str:
    """The whole report. With `quiet` only errors and the summary line."""
    lines: list[str] = []
    if not quiet:
        lines += [f"{paint('note', 'note')}: {_where(note)}{visible(note.message)}" for note in run.notes]
        if run.notes:
            lines.append("")
        for path in sorted({*[path for path, _ in (*run.findings, *run.refusals)], *run.changed}):
            lines += _file(run, path, paint)
            lines.append("")
    for problem in run.all_errors:
        lines += [*problem_lines(problem, paint), ""]
    if run.refused:
        lines += [*problem_lines(run.refused, paint), ""]
    lines.append(summary(run))
    return "\n".join(lines) + "\n"


def problem_lines(problem: Problem, paint: Paint = plain) -> Iterator[str]:
    """A problem as people read it: where, what, the line with a caret, what to do."""
    yield f"{paint('error', 'error')}: {_where(problem)}{visible(problem.message)}"
    for line in visible(problem.excerpt).split("\n") if problem.excerpt else ():
        yield f"  | {line}"
    if problem.advice:
        yield f"  = {visible(problem.advice)}"


def summary(run: Run) -> str:
    """The one line at the end."""
    findings = [finding for _, finding in run.told.findings]
    refusals = run.told.refusals
    fixed = sum(f.applied and not f.follows for f in findings)
    open_ = [f for f in findings if not f.applied]
    offered = sum(f.safety is Safety.UNSAFE for f in open_)
    suggested = sum(f.safety is Safety.SUGGEST for f in open_)
    errors = len(run.all_errors)
    done = "fixed" if run.verb == "apply" and not run.refused else "to fix"
    told = [
        (fixed, done),
        (offered, f"{'more ' if fixed else ''}with --unsafe"),
        (suggested, "for you to decide"),
        (len(refusals), "left alone"),
        (sum(o.suppressed for o in run.outcomes), "suppressed"),
    ]
    counts = joined([*_counted([one for one in told if one[0]]), count(errors, "error") if errors else ""])
    files = sum(len(outcome.files) for outcome in run.outcomes)
    read = joined([count(files, "file"), count(len(run.outcomes), "module") if len(run.outcomes) > 1 else ""])
    if run.refused:
        return f"Nothing was written. {read} read: {counts or 'nothing found'}."
    return f"{_written(run)}{read} read: {counts or 'nothing to report'}."


def _counted(told: Sequence[tuple[int, str]]) -> Iterator[str]:
    """The numbers of findings with what was done about them; the first says what is counted."""
    for at, (number, what) in enumerate(told):
        yield f"{count(number, 'finding') if at == 0 else number} {what}"


def _written(run: Run) -> str:
    """How many files were written, and the diff beside them; or that all stand there already, of an answer."""
    if run.verb == "apply" and run.changed and not run.written:
        return "Nothing to write: what is repaired stands there already. "
    files = [path for path in run.written if path.rpartition("/")[2] != _DIFF]
    also = _DIFF if len(files) < len(run.written) else ""
    what = " and ".join(filter(None, [count(len(files), "file") if files else "", also]))
    return f"{what} written. " if what else ""


def _file(run: Run, path: str, paint: Paint) -> Iterator[str]:
    told = run.told
    # What modules tell of their calls stands among what is told of the file by its own.
    findings = sorted([finding for name, finding in told.findings if name == path], key=lambda one: one.place)
    refusals = [refusal for name, refusal in told.refusals if name == path]
    is_written = run.verb == "apply" and not run.refused
    yield paint(_visible_path(path), "path")
    # What is repaired may stand in another file than what repairs it.
    beside, is_changed = run.beside(path), path in run.changed
    if beside or (is_changed and not any(finding.applied for finding in findings)):
        yield f"  {paint('changed' if is_written else 'would be changed', 'fixed')}"
        yield from [f"    {visible(what)}, for {_visible_path(of)}" for what, of in beside]
    verb = "check" if run.refused else run.verb
    groups: list[tuple[str, str, list[Finding] | list[Refused]]] = [
        (_DONE[verb], "fixed", [f for f in findings if f.applied and not f.follows]),
        (_FOLLOWS[verb], "fixed", [f for f in findings if f.follows]),
        (_OFFERED, "offered", [f for f in findings if not f.applied and f.safety is not Safety.SUGGEST]),
        (_SUGGESTED, "suggested", [f for f in findings if not f.applied and f.safety is Safety.SUGGEST]),
        (_REFUSED, "refused", refusals),
    ]
    is_told = is_written and is_changed
    for title, kind, members in groups:
        if not members:
            continue
        # What is left to do is looked for in the file as it is now.
        is_moved = is_written and kind != "fixed"
        of_lines = _NOW if is_moved else _BEFORE
        yield f"  {paint(title, kind)}{of_lines if is_told else ''}"
        width = max(len(_at(member, is_moved=is_moved)) for member in members)
        for member in members:
            at = _at(member, is_moved=is_moved)
            level = f"{member.severity}: "
            name = paint(f"[{member.transform}]", "name")
            first, *more = _parts(f"{level}{' '.join(visible(member.message).split())}")
            lines = [f"    {at:>{width}}  {first}", *[f"    {'':{width}}    {part}" for part in more]]
            yield from [*lines[:-1], f"{lines[-1]}  {name}"]


def _parts(message: str) -> list[str]:
    """A message in the lines that it is shown in: a long one that has several things to tell has a line for each."""
    if len(message) <= _LONG:
        return [message]
    parts = [""]
    for part in _PARTS.findall(message):
        parts[-1] += part
        if part == ";":
            parts.append("")
    return [part.strip() for part in parts]


def _at(member: Finding | Refused, *, is_moved: bool) -> str:
    """The line and the column, from 1."""
    return f"{(is_moved and member.place.line_after) or member.place.line}:{member.place.column}"


def _where(problem: Problem) -> str:
    if not problem.file:
        return f"line {problem.line}: " if problem.line else ""
    place = f":{problem.line}" if problem.line else ""
    return f"{_visible_path(problem.file)}{place}{f':{problem.column}' if problem.column else ''}: "
