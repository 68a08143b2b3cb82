"""A run as Markdown, short enough for a comment on a pull request: what was found, and the diff.

Source: https://github.github.com/gfm/ (tables, fenced code blocks)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Finding, Safety
from fixer.report.model import Run, count
from fixer.report.text import summary, visible

# A comment holds 65,536 characters.
_MOST: Final = 60_000
_ROWS: Final = 100
_MARKUP: Final = re.compile(r"[\\|<>*\[\]`@#]")
_DONE: Final = {"apply": "fixed", "diff": "to fix", "check": "to fix"}


def render(run: Run, diff: str) -> str:
    """The document. What is too long for a comment is cut, and how much is said."""
    parts = [f"### tffix\n\n{_text(summary(run))}\n"]
    rows = list(_rows(run))
    if rows:
        more = f"\nand {len(rows) - _ROWS} more\n" if len(rows) > _ROWS else ""
        table = "\n".join(["| Where | | What | Transform |", "| --- | --- | --- | --- |", *rows[:_ROWS]])
        parts.append(f"\n{table}\n{more}")
    problems = [*run.all_errors, *([run.refused] if run.refused else [])]
    for problem in problems:
        where = f"`{_code(problem.file)}{f':{problem.line}' if problem.line else ''}`: " if problem.file else ""
        advice = f" ({_text(problem.advice)})" if problem.advice else ""
        parts.append(f"\n- {where}{_text(problem.message)}{advice}\n")
    document = "".join(parts)
    return document + _diff(diff, _MOST - len(document)) if diff else document


def _rows(run: Run) -> Iterator[str]:
    said = [
        *[(path, one.place, _done(run, one), one.message, one.transform) for path, one in run.findings],
        *[(path, one.place, "left alone", one.message, one.transform) for path, one in run.refusals],
    ]
    for path, place, done, message, transform in sorted(said, key=lambda one: (one[0], one[1])):
        yield f"| `{_code(path)}:{place.line}` | {done} | {_text(message)} | `{transform}` |"


def _done(run: Run, finding: Finding) -> str:
    if finding.applied:
        return f"{finding.level.value}, {_DONE['check' if run.refused else run.verb]}"
    offered = "to decide" if finding.safety is Safety.SUGGEST else "with `--unsafe`"
    return f"{finding.level.value}, {offered}"


def _text(text: str) -> str:
    """A text that stands in a cell as it is: nobody is mentioned, nothing is markup."""
    return _MARKUP.sub(_escaped, " ".join(visible(text).split()))


def _escaped(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};" if found[0] in "<>@" else f"\\{found[0]}"


def _code(path: str) -> str:
    return visible(path).replace("\n", "\\n").replace("`", "'").replace("|", "\\|")


def _diff(diff: str, most: int) -> str:
    diff = visible(diff)
    fence = "`" * max(3, *[len(run) + 1 for run in re.findall("`+", diff)], 3)
    lines = diff.splitlines(keepends=True)
    size, kept = 200, 0
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
