"""The types of what modules give to their callers: an output is of the type of its value, through other modules, too.

Terraform tells what does not fit when it plans; when it validates, it takes an output for anything.

Source: https://developer.hashicorp.com/terraform/language/values/outputs
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Module, called_module, is_in_plain_files, resolved
from fixer.validation.result_types import result_type
from fixer.validation.types import type_of

# What gives one of what it is given.
_PICKS: Final = frozenset({"coalesce", "try"})


class Output(NamedTuple):
    """The value of an output, and the module that it stands in."""

    module: Module
    value: hcl.Expression
    is_of_all: bool


def output_of(module: Module, read: hcl.Traversal) -> Output | None:
    """The output that is read of a local module, of one of its instances or of all (`[*]`); None of anything else."""
    names, steps = read.names, read.steps[1:]
    call = module.find(f"module.{names[1]}") if names[:1] == ("module",) and len(names) > 1 else None
    called = called_module(module, call) if call is not None else None
    if call is None or called is None or not is_in_plain_files(called) or called.problems:
        return None
    is_of_all = False
    if call.shape.kind != "single" and steps and not isinstance(steps[0], hcl.GetAttr):
        is_of_all, steps = isinstance(steps[0], hcl.Splat), steps[1:]
    elif call.shape.kind != "single":
        return None
    if len(steps) != 1 or not isinstance(steps[0], hcl.GetAttr):
        return None
    output = called.find(f"output.{steps[0].name}")
    value = output.value("value") if output is not None else None
    return Output(called, value, is_of_all) if value is not None else None


def output_type(module: Module, read: hcl.Traversal, depth: int = 0) -> str:
    """The type, in short, of an output that is read of a module; empty where it cannot be known."""
    output = output_of(module, read) if depth < DEEPEST else None
    if output is None:
        return ""
    have = _type(output.module, output.value, depth + 1)
    have = f"l({have or '*'})" if output.is_of_all else have
    # A tuple without elements is a list of anything.
    return have.replace("()", "(*)").replace("o(*)", "o()") if have != "*" else ""


def _type(module: Module, value: hcl.Expression | None, depth: int) -> str:
    value = resolved(module, value)
    match value:
        case hcl.Parentheses():
            return _type(module, value.value, depth)
        case hcl.Conditional():
            return _of_either(module, [value.value, value.otherwise], depth)
        case hcl.FunctionCall() if value.name in _PICKS:
            return _of_either(module, [one.value for one in value.arguments], depth)
        case hcl.FunctionCall(name="one") if len(value.arguments) == 1:
            listed = _type(module, value.arguments[0].value, depth)
            return listed[2:-1] if listed[:2] in ("l(", "t(") else ""
        case hcl.ForExpression(kind="tuple"):
            return f"l({_of_loop(module, value) or '*'})"
        case hcl.Traversal() if value.names[:1] == ("module",):
            return output_type(module, value, depth)
        case hcl.Traversal() if any(isinstance(step, hcl.Splat) for step in value.steps):
            return _of_splat(module, value)
    return result_type(module, value)


def _of_either(module: Module, values: list[hcl.Expression], depth: int) -> str:
    """The type that all of some values have, null and empty tuples set aside."""
    types = {_type(module, one, depth) for one in values if one.code.strip() != "null"}
    types -= {"l()"} if any(one.startswith("l(") and one != "l()" for one in types) else set()
    return types.pop() if len(types) == 1 else ""


def _of_splat(module: Module, value: hcl.Traversal) -> str:
    """`aws_subnet.web[*].id` and `values(aws_subnet.web)[*].id` are lists of what one of them has."""
    at = next(at for at, step in enumerate(value.steps) if isinstance(step, hcl.Splat))
    behind = value.steps[at + 1 :]
    if not behind or not all(isinstance(step, hcl.GetAttr) for step in behind):
        return ""
    source = value.source
    if isinstance(source, hcl.FunctionCall):
        is_all = source.name == "values" and len(source.arguments) == 1 and at == 0
        of = source.arguments[0].value.code if is_all else ""
    else:
        of = source.code + "".join([step.code for step in value.steps[:at]])
    return f"l({_of_one(module, of, behind) or '*'})"


def _of_loop(module: Module, loop: hcl.ForExpression) -> str:
    """The type of the elements of `[for subnet in aws_subnet.web : subnet.id]`."""
    made, names = loop.value, loop.open.replace(",", " ").split()
    if not isinstance(made, hcl.Traversal) or made.names[:1] != tuple(names[-2:-1]):
        return ""
    return _of_one(module, loop.collection.code, made.steps)


def _of_one(module: Module, of: str, steps: Sequence[hcl.Node]) -> str:
    """The type of what is read of one of several instances of a resource or a data source."""
    address = of.strip()
    if address.partition(".")[0] in ("var", "local", "module") or module.find(address) is None:
        return ""
    one = hcl.parse_expression(f"{address}[0]{''.join([step.code for step in steps])}")
    return type_of(module, one) if isinstance(one, hcl.Traversal) else ""
