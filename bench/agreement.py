"""How far what `tffix check` says agrees with a validator: which of its errors are told, what is told beyond them."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

# From how many letters on the words of an error are its own.
_SENTENCE: Final = 40


class Said(NamedTuple):
    """An error that tffix tells or refuses to repair: which transform does, of which place, and the message.

    `rejected_by` is the command of Terraform that rejects it, as tffix has it; empty for what is no error.
    """

    by: str
    file: str
    line: int
    message: str
    rejected_by: str
    is_refused: bool = False


class Verdict(NamedTuple):
    """What both say of a case: tffix, and the validator its status and errors."""

    name: str
    said: Sequence[Said]
    status: str
    errors: Sequence[dict[str, Any]]


def errors_of(verdicts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The errors in what a validator says of a case's folders."""
    return [said for verdict in verdicts for said in verdict["diagnostics"] if said["severity"] == "error"]


def error_class(summary: str) -> str:
    """An error without the names in it."""
    head = summary.partition(":")[0]
    words = head.split()
    if head.startswith(("expected ", "invalid value")):
        return "a value that is not allowed"
    if head.startswith("Insufficient"):
        return "Insufficient blocks"
    return " ".join(word for word in words if not word.startswith('"'))[:60]


def print_agreement(cases: Sequence[Verdict]) -> None:
    """Prints how many of the validator's errors tffix tells, and what it tells of cases that are valid."""
    met, missed = 0, Counter[str]()
    for case in cases:
        for error in case.errors:
            if any(same(one, error) for one in case.said):
                met += 1
            else:
                missed[error_class(error["summary"])] += 1
    total = met + sum(missed.values())
    print(f"agreement on {len(cases)} cases that parse: {met} of {total} errors found ({met / max(total, 1):.1%})")
    for name, count in missed.most_common():
        print(f"  {count:4} missed: {name}")
    valid = [case for case in cases if case.status == "valid"]
    extra = [(case.name, one) for case in valid for one in case.said if one.rejected_by and not one.is_refused]
    wrong = [(name, one) for name, one in extra if one.rejected_by == "validate"]
    print(f"errors told of cases that are valid, as such that validating meets: {len(wrong)}")
    print(f"  as such that another command meets: {len(extra) - len(wrong)}")
    for name, one in wrong:
        print(f"  {name}/{one.file}:{one.line}: {one.message[:160]}")


def same(one: Said, error: dict[str, Any]) -> bool:
    """Whether tffix says what the validator says: at its line, about its block, or about the same thing."""
    if error.get("file") and one.file == error["file"] and one.line == error.get("line"):
        return True
    address = error.get("address") or ""
    if address and address in one.message:
        return True
    words = (error.get("detail") or "").partition(".")[0].partition(";")[0]
    if len(words) >= _SENTENCE and words in one.message:
        return True
    if error["summary"].startswith("Cycle"):
        return "Cycle" in one.message or "refer to each other" in one.message
    if error["summary"] == "Provider configuration not present":
        # It says so of each resource, tffix once of the configuration.
        return "provider configuration" in one.message.lower()
    named = re.findall(r'"([^"]+)"', f"{error['summary']} {error.get('detail') or ''}")
    return any(name in one.message for name in named if len(name) > 3)
