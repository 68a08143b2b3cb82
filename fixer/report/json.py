"""A run as JSON: one document, stable field names, for programs.

`{"version": 1, "modules": [{"path", "passes", "files": [{"path", "changed"}], "findings": [...], "refusals": [...],
"errors": [...]}]}`; what concerns no module (a path that cannot be read, a refusal to write) stands in a module of its
own whose path is empty.
"""

import json
import re
from typing import Any

from fixer.engine import Outcome, path_of
from fixer.errors import Problem
from fixer.report.model import Run

VERSION = 1


def render(run: Run) -> str:
    """The document, with a newline at its end."""
    modules = [_module(outcome, happens=run.verb != "check" and not run.refused) for outcome in run.outcomes]
    apart = [*run.errors, *([run.refused] if run.refused else [])]
    if apart:
        errors = [_error(problem, problem.file) for problem in apart]
        modules.append({"path": "", "passes": 0, "files": [], "findings": [], "refusals": [], "errors": errors})
    document = json.dumps({"version": VERSION, "modules": modules}, indent=2, ensure_ascii=False) + "\n"
    # In names of files: bytes that are not UTF-8, which no UTF-8 document can hold as they are.
    return re.sub("[\ud800-\udfff]", lambda found: ascii(found[0])[1:-1], document)


def _module(outcome: Outcome, *, happens: bool) -> dict[str, Any]:
    """A module; `happens` tells whether what the outcome says is done, or would be by `apply`."""
    return {
        "path": outcome.path or ".",
        "passes": outcome.passes,
        "files": [
            {"path": path_of(outcome, name), "changed": name in outcome.changed and happens}
            for name in dict.fromkeys((*outcome.files, *outcome.changed))
        ],
        "findings": [
            {
                "transform": finding.transform,
                "level": finding.level.value,
                "rejected_by": finding.rejected_by.value if finding.rejected_by else None,
                "safety": finding.safety.value,
                "applied": finding.applied and happens,
                "follows": finding.follows,
                "message": finding.message,
                "file": path_of(outcome, finding.place.file),
                "line": finding.place.line,
                "column": finding.place.column,
                "end_line": finding.place.end_line,
                "end_column": finding.place.end_column,
            }
            for finding in outcome.findings
        ],
        "refusals": [
            {
                "transform": refusal.transform,
                "level": refusal.level.value,
                "rejected_by": refusal.rejected_by.value if refusal.rejected_by else None,
                "message": refusal.message,
                "file": path_of(outcome, refusal.place.file),
                "line": refusal.place.line,
                "column": refusal.place.column,
                "end_line": refusal.place.end_line,
                "end_column": refusal.place.end_column,
            }
            for refusal in outcome.refusals
        ],
        "errors": [_error(problem, path_of(outcome, problem.file)) for problem in outcome.errors],
    }


def _error(problem: Problem, file: str) -> dict[str, Any]:
    said = {"message": problem.message, "advice": problem.advice}
    return {**said, "file": file, "line": problem.line, "column": problem.column}
