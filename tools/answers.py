"""What a provider says of a value, and the rule that it states by it."""

import re
from typing import Any, Final

_NUMBER: Final = r"-?[\d.]+"
# What is said of a value that is no ARN where nothing else will do.
NO_ARN: Final = "is an invalid ARN: arn: invalid prefix"


def stated(summary: str, detail: str) -> dict[str, Any]:
    """The rule that an error states, empty if it states none that is known here."""
    said = f"{summary}\n{detail}"
    if "is an invalid ARN" in said or "cannot be parsed as an ARN" in said:
        return {"match": "^(arn:[^:]*:[^:]*:[^:]*:[^:]*:|$)", "says": NO_ARN}
    if found := re.search(r"to be one of \[(.*?)\], got", said):
        return {"one_of": _listed(found[1])}
    if found := re.search(r"value must be one of: \[(.*?)\], got", said):
        return {"one_of": _listed(found[1])}
    if found := re.search(r"Valid Values: \[(.*?)\]", said):
        return {"one_of": found[1].split()}
    if found := re.search(rf"expected length of \S+ to be in the range \(({_NUMBER}) - ({_NUMBER})\)", said):
        return {"length": [int(found[1]), int(found[2])]}
    if found := re.search(rf"expected \S+ to be in the range \(({_NUMBER}) - ({_NUMBER})\)", said):
        return {"range": [float(found[1]), float(found[2])]}
    if found := re.search(rf"expected \S+ to be at least \(({_NUMBER})\)", said):
        return {"range": [float(found[1]), None]}
    if found := re.search(rf"expected \S+ to be at most \(({_NUMBER})\)", said):
        return {"range": [None, float(found[1])]}
    for pattern, kind in _BETWEEN:
        if found := re.search(pattern, said):
            return {kind: [int(float(found[1])), int(float(found[2]))]}
    return {}


_BETWEEN: Final = (
    (rf"value must be between ({_NUMBER}) and ({_NUMBER})", "range"),
    (rf"UTF-8 character count must be between ({_NUMBER}) and ({_NUMBER})", "length"),
    (rf"string length must be between ({_NUMBER}) and ({_NUMBER})", "length"),
)


def _listed(text: str) -> list[str]:
    quoted: list[str] = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
    return quoted if '"' in text else text.split()


def excluded(detail: str) -> tuple[str, ...]:
    """The paths of arguments of which a provider says that no two may be set; none if it says nothing of that."""
    for pattern in (
        r'"([\w.]+)": conflicts with ([\w.]+)',
        r'Attribute "([\w.\[\]]+)" cannot be specified when "([\w.\[\]]+)" is specified',
        r"only one of `([\w.,]+)` can be specified",
    ):
        if found := re.search(pattern, detail):
            return tuple([re.sub(r"\.\d+|\[\d+\]", "", path) for group in found.groups() for path in group.split(",")])
    return ()
