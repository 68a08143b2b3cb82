"""What a condition says of the values that it asks about, and whether another one follows from it.

`x != false` is no `x == true`: it holds of null, too, and of a text. A condition that is asked by itself is never null,
and may be a text that says true.

Source: https://developer.hashicorp.com/terraform/language/expressions/operators and
https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import DEEPEST, Module, resolved
from fixer.validation import result_type

# What the value of an expression may be, as far as conditions tell it apart.
_TRUE, _FALSE, _NULL = "true", "false", "null"
_TRUE_TEXT, _FALSE_TEXT, _OTHER = '"true"', '"false"', "anything else"
_ANY: Final = frozenset({_TRUE, _FALSE, _NULL, _TRUE_TEXT, _FALSE_TEXT, _OTHER})
_BOOL: Final = frozenset({_TRUE, _FALSE})
_HOLDS: Final = frozenset({_TRUE, _TRUE_TEXT})
_HOLDS_NOT: Final = frozenset({_FALSE, _FALSE_TEXT})
# Functions that give true or false, and never null.
_TOLD: Final = frozenset({"alltrue", "anytrue", "can", "contains", "endswith", "fileexists", "startswith"})


class Said(NamedTuple):
    """An expression, and the values of which it is said to have one."""

    condition: hcl.Expression
    values: frozenset[str]


class Fact(NamedTuple):
    """What is said of an expression that is not made of others: `words` are what expressions are compared by."""

    words: tuple[str, ...]
    values: frozenset[str]


def asked(condition: hcl.Expression, *, holds: bool) -> Said:
    """What is said where a condition is asked: that it holds, or that it does not."""
    return Said(condition, _HOLDS if holds else _HOLDS_NOT)


def facts_of(module: Module, said: Said, depth: int = 0) -> Iterator[Fact]:
    """All that is known where something is said: of the whole, and of its parts where each is told by it."""
    said = _plain(module, said)
    known = said.values & _possible(module, said.condition)
    yield Fact(_words(module, said.condition), known)
    operator, parts = _parts(said.condition)
    if depth < DEEPEST and operator and known == {_TRUE if operator == "&&" else _FALSE}:
        for part in parts:
            yield from facts_of(module, asked(part, holds=operator == "&&"), depth + 1)


def follows(module: Module, facts: Iterable[Fact], said: Said) -> bool:
    """Whether something follows from what is known. It is asked of a whole condition, which null is not."""
    return _follows(module, [*facts], Said(said.condition, said.values | {_NULL}), 0)


def _follows(module: Module, facts: list[Fact], said: Said, depth: int) -> bool:
    said = _plain(module, said)
    words, open_ = _words(module, said.condition), _possible(module, said.condition) - said.values
    if any(fact.words == words and not fact.values & open_ for fact in facts):
        return True
    operator, parts = _parts(said.condition)
    if not operator or depth > DEEPEST or len(open_) != 1:
        return False
    holds = _TRUE not in open_
    follow = [_follows(module, facts, asked(part, holds=holds), depth + 1) for part in parts]
    return all(follow) if operator == ("&&" if holds else "||") else any(follow)


def _plain(module: Module, said: Said) -> Said:
    """What is said, of an expression without locals, parentheses, negations and comparisons with true and false."""
    for _ in range(DEEPEST):
        condition = bare(module, said.condition)
        said = Said(condition, said.values)
        if isinstance(condition, hcl.UnaryOperation) and condition.operator.strip() == "!":
            said = Said(condition.value, _where(said.values, _HOLDS_NOT, _HOLDS))
            continue
        compared = _compared(said)
        if compared is None:
            return said
        said = compared
    return said


def _where(values: frozenset[str], true: frozenset[str], false: frozenset[str]) -> frozenset[str]:
    """The values of which an expression has one if what is made of it is true or false, as is said."""
    return (true if _TRUE in values else frozenset()) | (false if _FALSE in values else frozenset())


def _compared(said: Said) -> Said | None:
    """What is said by `!=`, or by a comparison with true or false, in other words; None where nothing is."""
    match said.condition:
        case hcl.Operation(first=first, rest=(operand,)):
            operator, literal = operand.operator.strip(), operand.value.code.strip()
            if operator not in ("==", "!="):
                return None
            if literal in _BOOL:
                equal, other = frozenset({literal}), _ANY - {literal}
                return Said(first, _where(said.values, *((equal, other) if operator == "==" else (other, equal))))
            if operator == "!=":
                turned = _where(said.values, frozenset({_FALSE}), frozenset({_TRUE}))
                return Said(hcl.Operation(first, (hcl.Operand(" ==", operand.value),)), turned)
    return None


def _possible(module: Module, value: hcl.Expression) -> frozenset[str]:
    """The values that an expression may have at all."""
    if result_type(module, value) != "b":
        return _ANY
    match value:
        case hcl.Operation() | hcl.UnaryOperation() | hcl.LiteralValue():
            return _BOOL
        case hcl.FunctionCall(name=name) if name in _TOLD:
            return _BOOL
        case hcl.Traversal(names=("var", name), steps=(_,)):
            variable = module.find(f"var.{name}")
            if variable is not None and variable.value_code("nullable").strip() == "false":
                return _BOOL
    return _BOOL | {_NULL}


def bare(module: Module, value: hcl.Expression) -> hcl.Expression:
    """An expression without the locals that it is called by, and without parentheses."""
    for _ in range(DEEPEST):
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


def _words(module: Module, condition: hcl.Expression) -> tuple[str, ...]:
    """What conditions are compared by."""
    match condition:
        case hcl.Operation(first=first, rest=(operand,)):
            sides = [hcl.tokens.words(bare(module, one).code) for one in (first, operand.value)]
            return (*sides[0], operand.operator.strip(), *sides[1])
    return hcl.tokens.words(condition.code)
