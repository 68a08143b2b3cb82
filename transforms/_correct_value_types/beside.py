"""The other results of a condition where one is of the wrong type: what is made of one has to fit the others.

Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
"""

from collections.abc import Callable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import (
    Rejection,
    converts,
    declared,
    output_type,
    result_type,
    results_of,
    type_of,
    wrong_type,
)
from transforms._correct_value_types.of_items import is_plural, may_hold

_ONE_VALUE: Final = ("s", "n", "b")
# Functions that give what they are given: one value, or a list.
_EITHER: Final = frozenset({"coalesce", "element", "lookup", "nonsensitive", "one", "sensitive", "try"})


def beside(
    module: Module, found: Rejection, value: hcl.Expression, holds_several: Callable[[Module, hcl.Expression], bool]
) -> Iterator[Fix | Refusal]:
    """A list of all results where each is one value, by itself or as it is declared; why not where one may be none.

    Nothing where the others are what is taken, or wrong for all to see. `holds_several` tells whether one text may be
    several.
    """
    others = [one for one in _results(value) if not _is_nothing(one) and wrong_type(module, one, found.wanted) is None]
    unlike = [one for one in others if not _fits(module, found, one)]
    if not unlike:
        return
    source, code = found.declaration.source, unlike[0].code.strip()
    full = [one for one in _results(value) if not _is_nothing(one)]
    if not all(_is_one(module, found, one) and not holds_several(module, one) for one in full):
        said = f"both results have to be of the type that is taken, which {code} may not be"
        yield Refusal(source, found.node, f"{found.message} Left alone: {said}")
        return
    nothing = [one for one in _results(value) if _is_nothing(one)]
    if not nothing:
        new = f"[{value.code.strip()}]"
        shown = new if "\n" not in new else "a list of the one"
        yield Fix(source, value, f"{found.message} It is {shown} now", (Replace(source, value, new),))
        return
    empty = [Replace(source, one, "[]") for one in nothing if one.code.strip() == '""']
    given = [one for one in results_of(value) if not isinstance(one, hcl.Parentheses | hcl.Conditional)]
    each = [Replace(source, one, f"[{one.code.strip()}]") for one in given if not _is_nothing(one)]
    yield Fix(source, value, f"{found.message} Each result is a list now", (*empty, *each))


def _results(value: hcl.Expression) -> list[hcl.Expression]:
    """What a condition may come to, without quotes around a reference."""
    return [_bare(one) for one in results_of(value) if not isinstance(one, hcl.Parentheses | hcl.Conditional)]


def _bare(one: hcl.Expression) -> hcl.Expression:
    part = one.parts[0] if isinstance(one, hcl.Template) and len(one.parts) == 1 and not one.is_heredoc else None
    return part.value if isinstance(part, hcl.Interpolation) else one


def _is_nothing(one: hcl.Expression) -> bool:
    return one.code.strip() in ('""', "null")


def _type(module: Module, found: Rejection, one: hcl.Expression) -> str:
    """The type of a result in short; empty where it is not known."""
    if not isinstance(one, hcl.Traversal):
        return result_type(module, one)
    have = declared(module, found.declaration, one)
    return (have.type if have is not None else "") or type_of(module, one) or output_type(module, one)


def _fits(module: Module, found: Rejection, one: hcl.Expression) -> bool:
    """Whether a result may be what is taken. Where nothing tells its type, a name does."""
    if have := _type(module, found, one):
        return converts(have, found.wanted)
    if found.wanted[0] not in "lt":
        return True
    if isinstance(one, hcl.FunctionCall):
        is_list = any(isinstance(argument.value, hcl.TupleCons) for argument in one.arguments)
        return is_list or one.name not in _EITHER
    return not isinstance(one, hcl.Traversal) or not one.names or is_plural(one) or one.names[0] == "module"


def _is_one(module: Module, found: Rejection, one: hcl.Expression) -> bool:
    """Whether a result is one value for certain, never null, where a list of these is taken."""
    have = declared(module, found.declaration, one) if isinstance(one, hcl.Traversal) else None
    if (have is not None and have.is_nullable) or (isinstance(one, hcl.Traversal) and may_hold(module, found, one)):
        return False
    return found.wanted[0] in "lt" and found.wanted[2:-1] in _ONE_VALUE and _type(module, found, one) in _ONE_VALUE
