"""A run as SARIF 2.1.0, for what shows findings of tools: code scanning, editors.

What `apply` would do to a file is the fix of the first result in it that has one: the fixes of a file belong together.
Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote

from fixer.engine import Changed, Place, replacements
from fixer.errors import Problem
from fixer.report.model import Run, path_of

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(run: Run, version: str, summaries: Mapping[str, str]) -> str:
    """The document, with a newline at its end. `summaries` says of each transform what it does."""
    results = list(_results(run))
    names = sorted({result["ruleId"] for result in results})
    for result in results:
        result["ruleIndex"] = names.index(result["ruleId"])
    rules = [{"id": name, "shortDescription": {"text": summaries.get(name, name)}} for name in names]
    problems = [*run.all_errors, *([run.refused] if run.refused else [])]
    invocation = {
        "executionSuccessful": not problems,
        "exitCode": run.exit_code,
        "toolExecutionNotifications": [_notification(problem) for problem in problems],
    }
    whole = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "tffix", "version": version, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "invocations": [invocation],
                "results": results,
            }
        ],
    }
    document = json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
    return re.sub("[\ud800-\udfff]", lambda found: ascii(found[0])[1:-1], document)


def _results(run: Run) -> Iterator[dict[str, Any]]:
    for outcome in run.outcomes:
        # What was written is done: its places are those of the input, which is gone.
        open_ = dict(outcome.changed) if run.verb != "apply" else {}
        for finding in outcome.findings:
            path = path_of(outcome, finding.place.file)
            result = _result(finding.transform, finding.level.value, finding.message, path, finding.place)
            if finding.applied and (changed := open_.pop(finding.place.file, None)) is not None:
                result["fixes"] = [_fix(path, changed)]
            yield result
        for refusal in outcome.refusals:
            path = path_of(outcome, refusal.place.file)
            yield _result(refusal.transform, "note", f"left alone: {refusal.message}", path, refusal.place)


def _result(rule: str, level: str, message: str, path: str, place: Place) -> dict[str, Any]:
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    location = {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}, "region": region}}
    return {"ruleId": rule, "level": level, "message": {"text": message}, "locations": [location]}


def _fix(path: str, changed: Changed) -> dict[str, Any]:
    parts = []
    lines = changed.before.split("\n")
    for first, end, text in replacements(changed.before, changed.after, changed.origins):
        # Lines count from 1; the place behind the last line is the start of the next.
        is_last = end == len(lines)
        region = {
            "startLine": first + 1,
            "startColumn": 1,
            "endLine": end if is_last else end + 1,
            "endColumn": len(lines[-1]) + 1 if is_last else 1,
        }
        parts.append({"deletedRegion": region, "insertedContent": {"text": text}})
    change = {"artifactLocation": {"uri": _uri(path)}, "replacements": parts}
    return {"description": {"text": "what tffix apply does to this file"}, "artifactChanges": [change]}


def _notification(problem: Problem) -> dict[str, Any]:
    text = f"{problem.message}; {problem.advice}" if problem.advice else problem.message
    notification: dict[str, Any] = {"level": "error", "message": {"text": text}}
    if problem.file:
        place: dict[str, Any] = {"artifactLocation": {"uri": _uri(problem.file)}}
        if problem.line:
            place["region"] = {"startLine": problem.line, "startColumn": problem.column or 1}
        notification["locations"] = [{"physicalLocation": place}]
    return notification


def _uri(path: str) -> str:
    """A path as a relative reference; in names of files, bytes that are not UTF-8 stand as lone surrogates."""
    return quote(path.encode("utf-8", "surrogateescape"))
