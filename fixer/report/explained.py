"""What is told twice, told once: an error for a person to decide, and why no transform repairs it."""

from collections.abc import Sequence
from typing import NamedTuple

from fixer.engine import Finding, Refused, Safety

# How much of a sentence tells what is wrong with what; what follows may be left out of the reason.
_BEGINS = 60

Found = tuple[str, Finding]
Left = tuple[str, Refused]


class Explained(NamedTuple):
    """Findings with the reasons that are known, and the refusals that explain none of them, with their paths."""

    findings: tuple[Found, ...]
    refusals: tuple[Left, ...]


def explained(findings: Sequence[Found], refusals: Sequence[Left]) -> Explained:
    """Puts a refusal in the place of the suggestion that stands where it does and begins in the same words. A
    suggestion that says in the same words what --unsafe repairs goes.
    """
    left = list(refusals)
    told: list[Found] = []
    offered: dict[tuple[str, int, int], list[str]] = {}
    for path, finding in findings:
        if not finding.applied and finding.safety is Safety.UNSAFE:
            offered.setdefault((path, *finding.place[1:3]), []).append(finding.message)
    for path, finding in findings:
        is_open = not finding.applied and finding.safety is Safety.SUGGEST
        begins = _beginning(finding)
        if is_open and any(one.startswith(begins) for one in offered.get((path, *finding.place[1:3]), ())):
            continue
        reason = next((one for one in left if one[0] == path and _explains(one[1], finding)), None) if is_open else None
        if reason is not None:
            left.remove(reason)
            finding = finding._replace(message=reason[1].message, transform=reason[1].transform)
        told.append((path, finding))
    return Explained(tuple(told), tuple(left))


def _explains(refusal: Refused, finding: Finding) -> bool:
    return refusal.place[:3] == finding.place[:3] and refusal.message.startswith(_beginning(finding))


def _beginning(finding: Finding) -> str:
    return finding.message.partition(". ")[0].rstrip(".")[:_BEGINS]
