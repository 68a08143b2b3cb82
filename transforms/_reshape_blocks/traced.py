"""What of a resource a value is, its `name`, `arn` or `id`: by what callers hand in, where else it is, or its name.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template#instance-profile
(`name` or `arn`) and .../resources/instance#iam_instance_profile, .../resources/launch_configuration (the name).
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Module, Placed, node_references, placed, resolved

# What takes the name of an instance profile.
_BY_NAME: Final = ("aws_instance", "aws_launch_configuration", "aws_spot_instance_request")
_BLOCK: Final = "iam_instance_profile"
_PROFILE: Final = "aws_iam_instance_profile"
# A profile has its name for an id, as its page says.
_SAME: Final = {"arn": "arn", "name": "name", "id": "name"}
_TEMPLATE: Final = "aws_launch_template"
_TEMPLATE_SAID: Final = re.compile(r"(?:\w+_)?template_(id|name)")
_SAID: Final = re.compile(r"(?:\w+_)?(arn|name)")


def of_profile(module: Module, type_: str, name: str, value: hcl.Expression) -> str:
    """The argument of a launch template's instance profile that a value is for; empty where that cannot be told."""
    if (type_, name) != ("aws_launch_template", _BLOCK):
        return ""
    text = value.literal if isinstance(value, hcl.Template) else None
    if text is not None:
        return "arn" if text.startswith("arn:") else "name"
    read = {_SAME.get(one, "") for one in _attributes(placed(module), value, _PROFILE)}
    if not read and isinstance(value, hcl.Traversal) and value.names[:1] == ("var",) and len(value.steps) == 1:
        code = value.code.strip()
        read = set(_elsewhere(module, code)) or _by_its_name(value.names[-1])
    return read.pop() if len(read) == 1 else ""


def of_template(module: Module, value: hcl.Traversal) -> str:
    """Whether a value is the `id` or the `name` of a launch template; empty where that cannot be told."""
    read = _attributes(placed(module), value, _TEMPLATE)
    if not read and value.names[:1] == ("var",) and len(value.steps) == 1:
        said = _TEMPLATE_SAID.fullmatch(value.names[-1])
        read = {said[1]} if said is not None else set()
    return next(iter(read)) if len(read) == 1 and read <= {"id", "name"} else ""


def _attributes(place: Placed, value: hcl.Expression | None, type_: str, depth: int = 0) -> set[str]:
    """The attributes of resources of a type that a value can be; with an empty one where it may be something else."""
    bare = resolved(place.module, value)
    match bare:
        case hcl.Parentheses(value=inner) | hcl.Template(parts=(hcl.Interpolation(value=inner),)):
            return _attributes(place, inner, type_, depth + 1)
        case hcl.Conditional(value=one, otherwise=other):
            arms = [arm for arm in (one, other) if arm.code.strip() != "null"]
            return set().union(*[_attributes(place, arm, type_, depth + 1) for arm in arms])
        case hcl.FunctionCall(name="one" | "try", arguments=(first, *_)):
            return _attributes(place, first.value, type_, depth + 1)
    if not isinstance(bare, hcl.Traversal) or depth > DEEPEST or not (found := node_references(bare)):
        return set()
    read = found[-1]
    if read.names[0] == type_ or read.names[:2] == ("data", type_):
        return {read.attribute}
    if read.names[0] == "module":
        call = place.module.find(read.address)
        called = place.called(call) if call is not None else None
        output = called.module.find(f"output.{read.attribute}") if called is not None else None
        return _attributes(called, output.value("value"), type_, depth + 1) if called and output else set()
    if read.names[0] == "var" and len(bare.steps) == 1:
        given = [
            (caller, value) for caller, call in place.callers() if (value := call.value(read.names[1])) is not None
        ]
        return set().union(*[_attributes(caller, one, type_, depth + 1) or {""} for caller, one in given])
    return set()


def _elsewhere(module: Module, code: str) -> Iterator[str]:
    """What a variable is where another resource of the module takes it for its instance profile."""
    for type_ in _BY_NAME:
        for other in module.resources(type_):
            if other.value_code(_BLOCK) == code:
                yield "name"
    for other in module.resources("aws_launch_template"):
        for block in other.body.blocks(_BLOCK):
            yield from [item.name for item in block.body.attributes if item.value_code == code]


def _by_its_name(name: str) -> set[str]:
    said = _SAID.fullmatch(name)
    return {said[1]} if said is not None else set()
