"""A run as Markdown, short enough for a comment on a pull request: what was found, and the diff.

Source: https://github.github.com/gfm/ (tables, fenced code blocks)
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fixer.engine import Finding, Safety
from fixer.errors import Problem
from fixer.report.model import Run, count
from fixer.report.text import summary, visible

# A comment holds 65,536 characters. A part of it may have so many, and so many lines.
_MOST: Final = 60_000
_TABLE: Final = (30_000, 100)
_ERRORS: Final = (10_000, 50)
_LONGEST: Final = 1_000
_MARKUP: Final = re.compile(r"[\\|<>*~&$\[\]`@#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
# Mentions, links to issues and formulas are found in what Markdown makes of a text, so no escape keeps them out.
_TAKEN_APART: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "$": "&#36;", "@": "@&#8203;", "#": "#&#8203;"}
_DONE: Final = {"apply": "fixed", "diff": "to fix", "check": "to fix"}


def render(run: Run, diff: str, *, quiet: bool = False) -> str:
    """The document. What is too long for a comment is cut, and how much is said. With `quiet`: errors and summary."""
    parts = [f"### tffix\n\n{_text(summary(run))}\n"]
    rows = [] if quiet else list(_rows(run))
    if rows:
        kept, left = _kept(rows, *_TABLE)
        table = "\n".join(["| Where | | What | Transform |", "| --- | --- | --- | --- |", *kept])
        parts.append(f"\n{table}\n{left}")
    problems = [_problem(problem) for problem in (*run.all_errors, *([run.refused] if run.refused else []))]
    if problems:
        kept, left = _kept(problems, *_ERRORS)
        parts.append("\n" + "\n".join(kept) + f"\n{left}")
    document = "".join(parts)
    return document + _diff(diff, _MOST - len(document)) if diff and not quiet else document


def _kept(lines: Sequence[str], size: int, most: int) -> tuple[Sequence[str], str]:
    """The first lines that fit in, and a line on how many were left out."""
    kept = 0
    while kept < min(len(lines), most) and size >= len(lines[kept]):
        size -= len(lines[kept])
        kept += 1
    return lines[:kept], f"\nand {len(lines) - kept} more\n" if kept < len(lines) else ""


def _rows(run: Run) -> Iterator[str]:
    said = [
        *[(path, one.place, _done(run, one), one.message, one.transform) for path, one in run.told.findings],
        *[
            (path, one.place, f"{one.severity}, left alone", one.message, one.transform)
            for path, one in run.told.refusals
        ],
    ]
    for path, place, done, message, transform in sorted(said, key=lambda one: (one[0], one[1])):
        where = _code(f"{path}:{place.line}").replace("|", "\\|")
        yield f"| {where} | {done} | {_text(message)} | `{transform}` |"


def _done(run: Run, finding: Finding) -> str:
    if finding.follows:
        return f"{finding.severity}, done for what is added"
    if finding.applied:
        return f"{finding.severity}, {_DONE['check' if run.refused else run.verb]}"
    offered = "to decide" if finding.safety is Safety.SUGGEST else "with `--unsafe`"
    return f"{finding.severity}, {offered}"


def _problem(problem: Problem) -> str:
    where = f"{_code(problem.file + (f':{problem.line}' if problem.line else ''))}: " if problem.file else ""
    advice = f" ({_text(problem.advice)})" if problem.advice else ""
    return f"- {where}{_text(problem.message)}{advice}"


def _text(text: str) -> str:
    """A text that stands in a cell as it is: nobody is mentioned, nothing is markup."""
    line = " ".join(visible(text).split())
    shown = line if len(line) <= _LONGEST else f"{line[:_LONGEST]}..."
    return _MARKUP.sub(lambda found: _TAKEN_APART.get(found[0], f"\\{found[0]}"), shown)


def _code(path: str) -> str:
    """A path in backticks; those that it holds itself are shown as quotes."""
    return f"`{visible(path).replace(chr(10), chr(92) + 'n').replace('`', chr(39))}`"


def _diff(diff: str, most: int) -> str:
    # Line ends are not what a person reads here, and would be shown in each line.
    diff = visible(diff.replace("\r\n", "\n"))
    fence = "`" * max(3, *[len(run) + 1 for run in re.findall("`+", diff)], 3)
    lines = diff.splitlines(keepends=True)
    size, kept = 200 + 2 * len(fence), 0
    while kept < len(lines) and size + len(lines[kept]) <= most:
        size += len(lines[kept])
        kept += 1
    left = len(lines) - kept
    shown = "".join(lines[:kept])
    more = f"\n{count(left, 'line')} of the diff left out.\n" if left else ""
    if not shown:
        return more
    end = "" if shown.endswith("\n") else "\n"
    return f"\n<details><summary>Diff</summary>\n\n{fence}diff\n{shown}{end}{fence}\n\n</details>\n{more}"
