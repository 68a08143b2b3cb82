"""A run as SARIF 2.1.0, for what shows findings of tools: code scanning, editors.

What `apply` would do to a module is one fix, in all of its files, at the first result that it repairs: fixes that come
out of several passes have no place of their own in the input, and a part of them alone may not even validate.
Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import quote

from fixer.engine import Changed, Finding, Outcome, Place, Refused, Transform, path_of, replacements
from fixer.errors import Problem
from fixer.report.model import Run, left_alone
from fixer.report.text import visible

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_BOM: Final = "\ufeff"
_CORRECT: Final = "Correct what the message names: the rest of the module is looked at once all of it parses."
# What cannot be read or parsed is a result as well: viewers of results do not show what the tool itself was told.
_UNREAD: Final[dict[str, Any]] = {
    "id": "unreadable",
    "shortDescription": {"text": "a file that cannot be read or parsed"},
    "fullDescription": {"text": "A file that cannot be read, or that is no HCL: nothing of its module is changed."},
    "help": {"text": _CORRECT, "markdown": _CORRECT},
    "defaultConfiguration": {"level": "error"},
}


def render(run: Run, version: str, transforms: Mapping[str, Transform]) -> str:
    """The document, with a newline at its end. `transforms` are those that results may come from."""
    results = [result for outcome in run.outcomes for result in _results(run, outcome)]
    results += [{"ruleId": _UNREAD["id"], **_notification(problem)} for problem in run.all_errors if problem.file]
    names = sorted({result["ruleId"] for result in results})
    for result in results:
        result["ruleIndex"] = names.index(result["ruleId"])
    problems = [*run.all_errors, *([run.refused] if run.refused else [])]
    invocation = {
        "executionSuccessful": not problems,
        "exitCode": run.exit_code,
        "toolExecutionNotifications": [_notification(problem) for problem in problems],
    }
    rules = [_UNREAD if name == _UNREAD["id"] else _rule(name, transforms[name]) for name in names]
    told: dict[str, Any] = {
        "tool": {"driver": {"name": "tffix", "version": version, "rules": rules}},
        # Columns count characters, as all of tffix does; a character beyond U+FFFF is one.
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation],
    }
    artifacts = list(_artifacts(run, results))
    if artifacts:
        told["artifacts"] = artifacts
    whole = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [told | {"results": results}]}
    document = json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
    return re.sub("[\ud800-\udfff]", lambda found: ascii(found[0])[1:-1], document)


def _rule(name: str, transform: Transform) -> dict[str, Any]:
    """What a transform says of itself."""
    doc = (sys.modules[type(transform).__module__].__doc__ or "").strip() or transform.meta.summary
    return {
        "id": name,
        "shortDescription": {"text": transform.meta.summary},
        "fullDescription": {"text": " ".join(doc.partition("\n\n")[0].split())},
        "help": {"text": doc, "markdown": doc},
        "defaultConfiguration": {"level": transform.meta.level.value},
        "properties": {"safety": transform.meta.safety.value, "effect": transform.meta.effect.value},
    }


def _results(run: Run, outcome: Outcome) -> Iterator[dict[str, Any]]:
    """The results of a module. What was left alone is a result, too: the defect is there."""
    happens = run.verb != "check" and not run.refused
    fix = _fix(run, outcome)
    for finding in outcome.findings:
        result = _result(outcome, finding.transform, finding.level.value, finding.message, finding.place)
        if finding.applied and fix is not None:
            result["fixes"] = [fix]
            fix = None
        told = {"safety": finding.safety.value, "applied": finding.applied and happens, **_command(finding)}
        yield result | {"properties": told}
    for refusal in outcome.refusals:
        said = left_alone(refusal.message)
        result = _result(outcome, refusal.transform, refusal.level.value, said, refusal.place)
        yield result | ({"properties": command} if (command := _command(refusal)) else {})


def _command(told: Finding | Refused) -> dict[str, str]:
    """The command of Terraform that rejects an error."""
    return {"rejected_by": told.rejected_by.value} if told.rejected_by is not None else {}


def _result(outcome: Outcome, rule: str, level: str, message: str, place: Place) -> dict[str, Any]:
    changed = outcome.changed.get(place.file)
    lines = changed.before.removeprefix(_BOM).split("\n") if changed else ()
    # What a later pass found has the columns of that pass; no region may leave the lines of the input.
    most = [len(lines[line - 1].rstrip("\r")) + 1 if lines else sys.maxsize for line in (place.line, place.end_line)]
    region = {
        "startLine": place.line,
        "startColumn": min(place.column, most[0]),
        "endLine": place.end_line,
        "endColumn": min(place.end_column, most[1]),
    }
    if region["endLine"] == region["startLine"]:
        region["endColumn"] = max(region["startColumn"], region["endColumn"])
    uri = _uri(path_of(outcome, place.file))
    location = {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}
    return {"ruleId": rule, "level": level, "message": {"text": visible(message)}, "locations": [location]}


def _fix(run: Run, outcome: Outcome) -> dict[str, Any] | None:
    """What `apply` would do to a module; None where it did, or must not, or where other files stand on disk."""
    changed = {path_of(outcome, name): texts for name, texts in outcome.changed.items()}
    if not changed or run.verb == "apply" or run.refused or any(run.elsewhere.get(path) for path in changed):
        return None
    changes = [
        {"artifactLocation": {"uri": _uri(path)}, "replacements": list(_replacements(texts))}
        for path, texts in changed.items()
    ]
    return {"description": {"text": "what tffix apply does to this module"}, "artifactChanges": changes}


def _replacements(changed: Changed) -> Iterator[dict[str, Any]]:
    # A byte order mark is no part of the text that viewers count in, and stays.
    before, after = changed.before.removeprefix(_BOM), changed.after.removeprefix(_BOM)
    lines = before.split("\n")
    for first, end, text in replacements(before, after, changed.origins):
        # Lines count from 1; the place behind the last line is the start of the next.
        is_last = end == len(lines)
        region = {
            "startLine": first + 1,
            "startColumn": 1,
            "endLine": end if is_last else end + 1,
            "endColumn": len(lines[-1]) + 1 if is_last else 1,
        }
        yield {"deletedRegion": region, "insertedContent": {"text": text}}


def _artifacts(run: Run, results: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The files of answers that fixes are about: they stand nowhere but here."""
    fixes = [fix for result in results for fix in result.get("fixes", ())]
    uris = {change["artifactLocation"]["uri"] for fix in fixes for change in fix["artifactChanges"]}
    for outcome in run.outcomes:
        for name, texts in outcome.changed.items():
            path = path_of(outcome, name)
            if path in run.elsewhere and _uri(path) in uris:
                yield {"location": {"uri": _uri(path)}, "contents": {"text": texts.before.removeprefix(_BOM)}}


def _notification(problem: Problem) -> dict[str, Any]:
    text = f"{problem.message}; {problem.advice}" if problem.advice else problem.message
    notification: dict[str, Any] = {"level": "error", "message": {"text": visible(text)}}
    if problem.file:
        place: dict[str, Any] = {"artifactLocation": {"uri": _uri(problem.file)}}
        if problem.line:
            place["region"] = {"startLine": problem.line, "startColumn": problem.column or 1}
        notification["locations"] = [{"physicalLocation": place}]
    return notification


def _uri(path: str) -> str:
    """A path as a reference; in names of files, bytes that are not UTF-8 stand as lone surrogates."""
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(path.encode("utf-8", "surrogateescape"))
