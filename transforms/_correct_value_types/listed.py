"""The list that a text was made of, where a list is meant: `join(",", var.subnet_ids)`, `jsonencode([...])`.

CloudFormation hands lists on as texts with commas.
Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-join.html
"""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import type_of

# What stands between several values; between the parts of one there is something else, or nothing.
_BETWEEN: Final = frozenset({",", ", ", ";", " "})
_OF_PARTS: Final = frozenset({"", "-", "/", ":", ".", "_"})
_PAIR: Final = 2


def as_list(module: Module, call: hcl.FunctionCall, wanted: str) -> str:
    """The code of the list, or of the map, that a call makes a text of; empty where none is meant."""
    arguments = [one.value for one in call.arguments]
    if any("..." in one.separator for one in call.arguments) or not arguments:
        return ""
    if call.name == "jsonencode" and len(arguments) == 1:
        return _decoded(module, arguments[0], wanted)
    first = arguments[0]
    text = first.literal if isinstance(first, hcl.Template) else None
    if text is None or wanted not in ("l(s)", "t(s)"):
        return ""
    if call.name == "join" and len(arguments) >= _PAIR and text in _BETWEEN:
        codes = [one.code.strip() for one in arguments[1:]]
        return codes[0] if len(codes) == 1 else f"concat({', '.join(codes)})"
    is_one = (call.name == "join" and text in _OF_PARTS) or (call.name == "format" and "," not in text)
    return f"[{call.code.strip()}]" if is_one else ""


def _decoded(module: Module, value: hcl.Expression, wanted: str) -> str:
    """What is encoded, if it is of the type that is wanted by itself."""
    is_list = isinstance(value, hcl.TupleCons) or (
        isinstance(value, hcl.Traversal) and type_of(module, value).startswith(("l", "t"))
    )
    is_map = isinstance(value, hcl.ObjectCons)
    return value.code.strip() if (is_list and wanted[0] in "lt") or (is_map and wanted[0] == "m") else ""
