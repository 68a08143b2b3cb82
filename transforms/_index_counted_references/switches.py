"""Resources that one condition switches on, read where that condition holds.

Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals (a conditional evaluates the branch
that its condition selects) and https://developer.hashicorp.com/terraform/language/meta-arguments/count.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, resolved
from fixer.validation import Rejection, attribute_at

_DEEPEST: Final = 10
_NOTHING: Final = ("0", "[]", "{}", "toset([])", "tomap({})", "null")


class _Said(NamedTuple):
    """A condition, and whether it is said to hold or not to."""

    condition: hcl.Expression
    holds: bool


def is_made_there(module: Module, found: Rejection, declared: Declaration) -> bool:
    """Whether there is the one instance wherever a reference is evaluated.

    There is where the condition of `count = condition ? 1 : 0` is one that is asked around the reference: by the
    conditional or the template that it is a branch of, by the `for_each` of a dynamic block, or for what reads it.
    """
    count = resolved(module, declared.value("count"))
    if not isinstance(count, hcl.Conditional):
        return False
    numbers = (count.value.code.strip(), count.otherwise.code.strip())
    if numbers not in (("1", "0"), ("0", "1")):
        return False
    facts = frozenset(fact for said in _around(module, found) for fact in _facts(module, said, 0))
    return _follows(module, facts, _Said(count.condition, numbers[0] == "1"), 0)


def _around(module: Module, found: Rejection) -> Iterator[_Said]:
    """What is asked around a reference."""
    at, body = found.node.start, found.declaration.body
    for name in ("count", "for_each"):
        repeated = body.attribute(name)
        if repeated is not None and not repeated.start <= at < repeated.end:
            yield from _not_empty(module, repeated.value)
    yield from _around_content(module, body, at)
    argument = attribute_at(body, at)
    for node in hcl.walk(argument.value) if argument is not None else ():
        if isinstance(node, hcl.Conditional):
            if node.value.start <= at < node.value.end:
                yield _Said(node.condition, holds=True)
            elif node.otherwise.start <= at < node.otherwise.end:
                yield _Said(node.condition, holds=False)
        elif isinstance(node, hcl.IfDirective):
            if any(part.start <= at < part.end for part in node.parts):
                yield _Said(node.condition, holds=True)
            elif any(part.start <= at < part.end for part in node.else_parts):
                yield _Said(node.condition, holds=False)


def _around_content(module: Module, body: hcl.Body, at: int) -> Iterator[_Said]:
    """What the dynamic blocks ask in whose content a reference stands."""
    for block in body.blocks():
        if not block.start <= at < block.end:
            continue
        each = block.body.attribute("for_each") if block.type == "dynamic" else None
        if each is not None and any(content.start <= at < content.end for content in block.body.blocks("content")):
            yield from _not_empty(module, each.value)
        yield from _around_content(module, block.body, at)


def _not_empty(module: Module, value: hcl.Expression) -> Iterator[_Said]:
    """What holds where a `count` or a `for_each` makes anything."""
    value = _bare(module, value)
    if isinstance(value, hcl.Conditional):
        if "".join(value.otherwise.code.split()) in _NOTHING:
            yield _Said(value.condition, holds=True)
        elif "".join(value.value.code.split()) in _NOTHING:
            yield _Said(value.condition, holds=False)


def _facts(module: Module, said: _Said, depth: int) -> Iterator[tuple[str, bool]]:
    """All that holds, or does not, where a condition does: its text, and those of its parts where each is said."""
    said = _plain(module, said)
    yield _text(module, said.condition), said.holds
    operator, parts = _parts(said.condition)
    if depth < _DEEPEST and operator == ("&&" if said.holds else "||"):
        for part in parts:
            yield from _facts(module, _Said(part, said.holds), depth + 1)


def _follows(module: Module, facts: frozenset[tuple[str, bool]], said: _Said, depth: int) -> bool:
    """Whether something follows from what holds."""
    said = _plain(module, said)
    if (_text(module, said.condition), said.holds) in facts:
        return True
    operator, parts = _parts(said.condition)
    if not operator or depth > _DEEPEST:
        return False
    follow = [_follows(module, facts, _Said(part, said.holds), depth + 1) for part in parts]
    return all(follow) if operator == ("&&" if said.holds else "||") else any(follow)


def _plain(module: Module, said: _Said) -> _Said:
    """What is said, without locals, parentheses and negations."""
    for _ in range(_DEEPEST):
        condition = _bare(module, said.condition)
        said = _Said(condition, said.holds)
        if isinstance(condition, hcl.UnaryOperation) and condition.operator.strip() == "!":
            said = _Said(condition.value, not said.holds)
            continue
        compared = _compared(said)
        if compared is None:
            return said
        said = compared
    return said


def _compared(said: _Said) -> _Said | None:
    """What is said by `!=`, or by a comparison with true or false, in other words; None where nothing is."""
    match said.condition:
        case hcl.Operation(first=first, rest=(operand,)):
            operator, literal = operand.operator.strip(), operand.value.code.strip()
            if operator in ("==", "!=") and literal in ("true", "false"):
                return _Said(first, said.holds == ((literal == "true") == (operator == "==")))
            if operator == "!=":
                return _Said(hcl.Operation(first, (hcl.Operand(" ==", operand.value),)), not said.holds)
    return None


def _bare(module: Module, value: hcl.Expression) -> hcl.Expression:
    """An expression without the locals that it is called by, and without parentheses."""
    for _ in range(_DEEPEST):
        named = resolved(module, value)
        if not isinstance(named, hcl.Parentheses):
            return named if named is not None else value
        value = named.value
    return value


def _parts(condition: hcl.Expression) -> tuple[str, list[hcl.Expression]]:
    """The operator that joins conditions, and these; an empty one where only one is asked."""
    if not isinstance(condition, hcl.Operation):
        return "", []
    operators = {operand.operator.strip() for operand in condition.rest}
    if len(operators) != 1 or not operators <= {"&&", "||"}:
        return _of_several(condition, operators)
    return operators.pop(), [condition.first, *[operand.value for operand in condition.rest]]


def _of_several(condition: hcl.Operation, operators: set[str]) -> tuple[str, list[hcl.Expression]]:
    """As `_parts`, of operators of several kinds: the one that binds least."""
    joined = next((one for one in ("||", "&&") if one in operators), "")
    if not joined:
        return "", []
    parts: list[hcl.Expression] = []
    rest: list[hcl.Operand] = []
    first = condition.first
    for operand in condition.rest:
        if operand.operator.strip() == joined:
            parts.append(_joined(first, rest))
            first, rest = operand.value, []
        else:
            rest.append(operand)
    return joined, [*parts, _joined(first, rest)]


def _joined(first: hcl.Expression, rest: list[hcl.Operand]) -> hcl.Expression:
    return hcl.Operation(first, tuple(rest)) if rest else first


def _text(module: Module, condition: hcl.Expression) -> str:
    """What conditions are compared by."""
    match condition:
        case hcl.Operation(first=first, rest=(operand,)):
            sides = [" ".join(_bare(module, one).code.split()) for one in (first, operand.value)]
            return f" {operand.operator.strip()} ".join(sides)
    return " ".join(condition.code.split())
