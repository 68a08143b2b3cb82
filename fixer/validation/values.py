"""Values that are written out, against what the provider holds them to: closed lists, ranges, lengths, patterns."""

import json
import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import COMPUTED, Module, known, reads, resolved
from fixer.provider.schema import Argument, Rule

# A string in which nothing is to be evaluated or unescaped, or a whole number.
_TOLD: Final = ("local.", *COMPUTED)
_PLAIN: Final = re.compile(r'"([^"\\$%]*)"|-?\d+')

# Signs that names do not have which are held to their characters, but for those that the provider says they may have.
# It was asked with each of them (AWS 5.100, `terraform validate`), of all names whose pattern ends so.
_HELD: Final = re.compile(r"\[\^.+\]\*\$$")
_SIGNS: Final = "!&@+=,()#'"
_SIGNS_ALLOWED: Final = (
    ("hash signs", "#"),
    ("+=,.@-", "@+=,"),
    ("plus and equals signs", "@+=,"),
    ("any of the following characters", "@+=,"),
    ("/_+=.@-", "@+="),
    ("()./_-", "()"),
    ("must not include", _SIGNS),
)


def value_rejections(
    module: Module, item: hcl.Attribute, argument: Argument, path: str
) -> Iterator[tuple[str, hcl.Node]]:
    """What is said of an argument's value, and the node that is wrong.

    A variable's default does not count: Terraform takes variables for unknown when it validates.
    """
    rule = argument.rule
    if not any(rule) or argument.type == "b":
        return
    code = item.value_code
    # A reference to anything but a local is not known; most values are one.
    if not code or (code[0].isalpha() and not code.startswith(_TOLD) and code not in ("true", "false")):
        return
    # Most values are a string or a number as it stands, and right: these need not be parsed to tell.
    if (plain := _PLAIN.fullmatch(code)) and not broken(rule, plain[1] if plain[1] is not None else code, path):
        return
    value = resolved(module, item.value)
    if isinstance(value, hcl.TupleCons):
        for at, element in enumerate(value.elements):
            yield from _one(module, element.value, rule, f"{path}.{at}")
    elif value is not None:
        yield from _one(module, value, rule, path)


def literal(module: Module, expression: hcl.Expression) -> str | int | float | None:
    """The string or number that an expression is as it is written (locals followed), None if it is neither.

    `true` and `false` are strings here: Terraform makes them ones where an argument takes strings. What is put together
    of locals, by a template, a function or arithmetic, is known as well.
    """
    expression = resolved(module, expression) or expression
    if isinstance(expression, hcl.Template):
        return expression.literal if expression.literal is not None else _put_together(module, expression)
    if isinstance(expression, hcl.UnaryOperation) and expression.operator.strip() == "-":
        inner = literal(module, expression.value)
        return -inner if isinstance(inner, int | float) else None
    if isinstance(expression, hcl.LiteralValue):
        return expression.text if isinstance(expression.value, bool) else expression.value
    is_made = isinstance(expression, hcl.Traversal | hcl.FunctionCall | hcl.Operation | hcl.Parentheses)
    # What is in a folder already may be used in workspaces of its own only.
    is_apart = is_made and module.surroundings.kind == "folder" and is_of_workspace(module, expression)
    return _put_together(module, expression) if is_made and not is_apart else None


def _put_together(module: Module, expression: hcl.Expression) -> str | int | float | None:
    value = known(module, expression, at_validation=True)
    return value if isinstance(value, str | int | float) and not isinstance(value, bool) else None


def is_of_workspace(module: Module, node: hcl.Node) -> bool:
    """Whether something is another thing in another workspace."""
    return any(reference.names[:2] == ("terraform", "workspace") for reference in reads(module, node))


def _one(module: Module, expression: hcl.Expression, rule: Rule, path: str) -> Iterator[tuple[str, hcl.Node]]:
    value = literal(module, expression)
    if value is None:
        return
    said = broken(rule, value, path)
    if said:
        yield said, expression


def broken(rule: Rule, value: str | int | float, path: str) -> str:
    """What the provider says of a value that breaks its rule; empty if it does not.

    Where there are a list and a range or a pattern, a value that is in one of them will do.
    """
    # 14.0 is 14.
    text = str(int(value) if isinstance(value, float) and value.is_integer() else value)
    if rule.form and (text or rule.match != "."):
        from fixer.validation.forms import FORMS

        if said := FORMS[rule.form](text, path):
            return said
    is_shaped = bool(rule.match) and re.search(rule.match, text) is not None
    is_listed = bool(rule.one_of) and (_is_one_of(rule, text) or _is_multiple(rule, text) or is_shaped)
    number = _number(value) if rule.range is not None else None
    if number is not None and not is_listed:
        low, high = rule.range or (None, None)
        if (low is not None and number < low) or (high is not None and number > high):
            return f"expected {path} to be {_between(low, high)}, got {text}"
    elif rule.one_of and not is_listed:
        is_number = all(re.fullmatch(r"-?\d+", one) for one in rule.one_of)
        listed = " ".join(rule.one_of if is_number else [f'"{one}"' for one in rule.one_of])
        more = f" or divisible by {rule.divisor}" if rule.divisor else ""
        return f"expected {path} to be one of [{listed}]{more}, got {text}"
    return _misshapen(rule, value, path) if isinstance(value, str) and not is_listed else ""


def _misshapen(rule: Rule, value: str, path: str) -> str:
    if rule.length is not None:
        shortest, longest = rule.length
        size = len(value.encode())
        if (shortest is not None and size < shortest) or (longest is not None and size > longest):
            return f"expected length of {path} to be {_between(shortest, longest)}, got {value}"
    is_refused = any(sign in value for sign in signs_refused(rule)) or (_is_held(rule) and not value.isascii())
    if rule.match and (is_refused or not re.search(rule.match, value)):
        if rule.says.startswith("doesn't comply"):
            return f'"{path}" {rule.says}: {json.dumps(value, ensure_ascii=False)}'
        return f"invalid value for {path} ({rule.says})"
    return ""


def signs_refused(rule: Rule) -> str:
    """The signs that a name may not have besides what its rule's pattern leaves out; empty of what is no name."""
    if not _is_held(rule):
        return ""
    allowed = next((signs for words, signs in _SIGNS_ALLOWED if words in rule.says), "")
    return "".join([sign for sign in _SIGNS if sign not in allowed])


def _is_held(rule: Rule) -> bool:
    """Whether it is of a name, which has no letters but those of ASCII besides: so the provider says of all of them."""
    return _HELD.search(rule.match) is not None and "must not include" not in rule.says


def _is_one_of(rule: Rule, text: str) -> bool:
    return text in rule.one_of or (rule.ignores_case and text.lower() in [one.lower() for one in rule.one_of])


def _is_multiple(rule: Rule, text: str) -> bool:
    return bool(rule.divisor) and text.isdigit() and int(text) % rule.divisor == 0


def _number(value: str | int | float) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None


def _between(low: float | None, high: float | None) -> str:
    if high is None:
        return f"at least ({_shown(low)})"
    if low is None:
        return f"at most ({_shown(high)})"
    return f"in the range ({_shown(low)} - {_shown(high)})"


def _shown(number: float | None) -> str:
    return str(int(number)) if number is not None and number == int(number) else str(number)
