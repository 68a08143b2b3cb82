"""Strings where Terraform takes true or false, and comparisons in a row, as other languages have them.

Sources: https://developer.hashicorp.com/terraform/language/expressions/operators#logical-operators and
https://developer.hashicorp.com/terraform/language/expressions/conditionals
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Source, default_of, known
from fixer.validation.operands import is_word
from fixer.validation.places import untried, values_at
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.types import type_of

_LOGICAL: Final = frozenset({"&&", "||"})
_ORDER: Final = frozenset({"<", "<=", ">", ">="})
# Each by itself, since each begins with something that is quickly searched for.
_DOUBTFUL: Final = (
    re.compile(r'(?:\|\||&&)\s*"'),
    re.compile(r'[<>]=?[^\n<>"=?:&|]+[<>]=?'),
    re.compile(r"var\.[\w-]+\s*\?"),
    re.compile(r"condition\s*=\s*!?\s*(?:regex|regexall)\("),
)
_BOOLS: Final = frozenset({"true", "false", "1", "0"})


class Part(NamedTuple):
    """What stands between two logical operators: its operands, the operators between them, and the one before it."""

    before: str
    operands: list[hcl.Expression]
    operators: list[str]


def truth_rejections(module: Module) -> Iterator[Rejection]:
    """What is no truth and stands for one. `wanted` is the code that is meant, empty where that cannot be told."""
    for declaration, item, value in values_at(module, _doubtful):
        yield from _in(module, declaration, item, value)


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where it takes a closer look: in most files, nowhere."""
    return tuple(sorted([found.start() for pattern in _DOUBTFUL for found in pattern.finditer(source.text)]))


def _in(module: Module, declaration: Declaration, item: hcl.Attribute, value: hcl.Expression) -> Iterator[Rejection]:
    if item.name == "condition" and isinstance(value, hcl.FunctionCall) and value.name in ("regex", "regexall"):
        meant = f"can({value.code.strip()})" if value.name == "regex" else f"length({value.code.strip()}) > 0"
        said = "Invalid value for condition: a bool is required."
        yield Rejection(Kind.CONDITION, declaration, value, item.name, said, wanted=meant)
    for node in untried(value):
        if isinstance(node, hcl.Operation):
            yield from _of_operation(module, declaration, item, node)
        elif isinstance(node, hcl.Conditional) and (meant := _test(module, node.condition)):
            said = "The condition expression must be of type bool."
            yield Rejection(Kind.CONDITION, declaration, node.condition, item.name, said, wanted=meant)


def _of_operation(
    module: Module, declaration: Declaration, item: hcl.Attribute, node: hcl.Operation
) -> Iterator[Rejection]:
    parts = parts_of(node)
    for part in parts:
        ordering = [one for one in part.operators if one in _ORDER]
        if len(ordering) > 1:
            first, last = part.operands[0], part.operands[-1]
            stretch = declaration.source.stretch(first.start, last.end)
            said = "Unsuitable value for left operand: a number is required."
            meant = _chained(declaration.source, part)
            yield Rejection(Kind.OPERAND, declaration, stretch, item.name, said, wanted=meant)
    if any(part.before and not part.operators and _is_no_truth(part.operands[0]) for part in parts):
        said = "Unsuitable value for right operand: a bool is required."
        yield Rejection(Kind.OPERAND, declaration, node, item.name, said, wanted=_listed(module, parts))


def _is_no_truth(expression: hcl.Expression) -> bool:
    literal = expression.literal if isinstance(expression, hcl.Template) else None
    return is_word(expression) and literal not in ("true", "false")


def parts_of(node: hcl.Operation) -> list[Part]:
    """An operation between its logical operators."""
    parts = [Part("", [node.first], [])]
    for operand in node.rest:
        operator = operand.operator.strip()
        if operator in _LOGICAL:
            parts.append(Part(operator, [operand.value], []))
        else:
            parts[-1].operators.append(operator)
            parts[-1].operands.append(operand.value)
    return parts


def _chained(source: Source, part: Part) -> str:
    """`1 <= a <= 5` as `1 <= a && a <= 5`; empty where something else stands in it."""
    if len(part.operators) != 2 or not {*part.operators} <= _ORDER:
        return ""
    one, two, three = (source.text[operand.start : operand.end] for operand in part.operands)
    return f"{one} {part.operators[0]} {two} && {two} {part.operators[1]} {three}"


def _listed(module: Module, parts: list[Part]) -> str:
    """`a == "x" || "y"` as `contains(["x", "y"], a)`, `a != "x" && "y"` as its opposite, `a || "x"` as `coalesce`."""
    first, rest = parts[0], parts[1:]
    one = first.operands[0]
    logical = {part.before for part in rest}
    if not all(not part.operators and is_word(part.operands[0]) for part in rest) or len(logical) != 1:
        return ""
    codes = [part.operands[0].code.strip() for part in rest]
    if not first.operators:
        is_string = isinstance(one, hcl.Traversal) and type_of(module, one) == "s"
        return f"coalesce({', '.join([one.code.strip(), *codes])})" if is_string and logical == {"||"} else ""
    if len(first.operators) != 1 or (first.operators[0], *logical) not in (("==", "||"), ("!=", "&&")):
        return ""
    if not is_word(first.operands[1]) or isinstance(one, hcl.Template):
        return ""
    sign = "!" if first.operators[0] == "!=" else ""
    return f"{sign}contains([{', '.join([first.operands[1].code.strip(), *codes])}], {one.code.strip()})"


def _test(module: Module, condition: hcl.Expression) -> str:
    """The test that a string variable is meant for, which is no truth by its default; empty where it may be one."""
    names = condition.names if isinstance(condition, hcl.Traversal) else ()
    variable = module.find(f"var.{names[1]}") if len(names) == 2 and names[0] == "var" else None
    default = default_of(module, names[1]) if variable is not None else None
    type_ = variable.attribute("type") if variable is not None else None
    if default is None or type_ is None or type_.value_code != "string":
        return ""
    value = known(module, default)
    if value is None:
        return f"{condition.code.strip()} != null"
    return f'{condition.code.strip()} != ""' if isinstance(value, str) and value not in _BOOLS else ""
