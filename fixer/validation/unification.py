"""Values that Terraform has to make one type, as the two results of a condition, and cannot.

Objects with other attributes become maps, and tuples of other lengths lists, whose elements have to be of one type.

Sources: https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types and
https://github.com/zclconf/go-cty/blob/main/docs/convert.md (type unification)
"""

from collections.abc import Sequence
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.module.values import resolved
from fixer.validation.result_types import result_type

_INCONSISTENT: Final = "The true and false result expressions must have consistent types."
_NAMES: Final = {"s": "string", "n": "number", "b": "bool", "l": "list", "t": "set", "m": "map", "o": "object"}
_FAMILIES: Final = {"s": "one", "n": "one", "b": "one", "l": "list", "t": "list", "m": "map", "o": "map"}
_DEEPEST: Final = 6


def is_inconsistent(said: str) -> bool:
    """Whether it is what Terraform says of two results."""
    return said.startswith(_INCONSISTENT)


def inconsistent_types(module: Module, node: hcl.Conditional) -> str:
    """What Terraform says of two results that it cannot make one type; empty where it can, or may."""
    if not _clash(module, (node.value, node.otherwise)):
        return ""
    return f"{_INCONSISTENT} {_difference(module, node.value, node.otherwise)}"


def _clash(module: Module, values: Sequence[hcl.Expression], depth: int = 0) -> bool:
    """Whether there is no type for all values, for certain: what is null, or of an unknown type, may be of any."""
    types = {result_type(module, value) for value in values}
    if "" in types or depth > _DEEPEST:
        return False
    families = {_FAMILIES[type_[0]] for type_ in types}
    if len(families) > 1 or types == {"n", "b"}:
        return True
    groups = _of_objects(module, values) or _of_tuples(module, values)
    return any(_clash(module, group, depth + 1) for group in groups)


def _of_objects(module: Module, values: Sequence[hcl.Expression]) -> list[list[hcl.Expression]]:
    """What has to be of one type in objects: each attribute, or all of them where they have not the same."""
    pairs = [_pairs(module, value) for value in values]
    known = [pair for pair in pairs if pair is not None]
    if not known or len(known) < len(pairs):
        return []
    if all(set(pair) == set(known[0]) for pair in known):
        return [[pair[name] for pair in known] for name in known[0]]
    return [[value for pair in known for value in pair.values()]]


def _of_tuples(module: Module, values: Sequence[hcl.Expression]) -> list[list[hcl.Expression]]:
    """What has to be of one type in tuples: each element, or all of them where there are not as many."""
    tuples = [_elements(module, value) for value in values]
    known = [elements for elements in tuples if elements is not None]
    if not known or len(known) < len(tuples):
        return []
    if len({len(elements) for elements in known}) == 1:
        return [[*together] for together in zip(*known, strict=True)]
    return [[value for elements in known for value in elements]]


def _pairs(module: Module, value: hcl.Expression) -> dict[str, hcl.Expression] | None:
    """The attributes of an object that is written out; None of anything else."""
    value = _bare(module, value)
    if not isinstance(value, hcl.ObjectCons) or any(one.name is None for one in value.elements):
        return None
    return {one.name or "": one.value for one in value.standing}


def _elements(module: Module, value: hcl.Expression) -> list[hcl.Expression] | None:
    value = _bare(module, value)
    return [one.value for one in value.elements] if isinstance(value, hcl.TupleCons) else None


def _bare(module: Module, value: hcl.Expression) -> hcl.Expression:
    value = resolved(module, value) or value
    return _bare(module, value.value) if isinstance(value, hcl.Parentheses) else value


def _difference(module: Module, true: hcl.Expression, false: hcl.Expression) -> str:
    """The first difference of two values that makes them of two types, without a stop behind it."""
    had, lacking = _pairs(module, true), _pairs(module, false)
    if had is not None and lacking is not None:
        if absent := sorted(set(had) - set(lacking)):
            return f"The 'true' value includes object attribute \"{absent[0]}\", which is absent in the 'false' value"
        if absent := sorted(set(lacking) - set(had)):
            return f"The 'false' value includes object attribute \"{absent[0]}\", which is absent in the 'true' value"
        for key in sorted(had):
            if _clash(module, (had[key], lacking[key])):
                return f'Type mismatch for object attribute "{key}": {_difference(module, had[key], lacking[key])}'
    some, others = _elements(module, true), _elements(module, false)
    if some is not None and others is not None:
        if len(some) != len(others):
            return f"The 'true' tuple has length {len(some)}, but the 'false' tuple has length {len(others)}"
        for at, (first, second) in enumerate(zip(some, others, strict=True)):
            if _clash(module, (first, second)):
                return f"Type mismatch for tuple element {at}: {_difference(module, first, second)}"
    return f"The 'true' value is {_shown(module, true)}, but the 'false' value is {_shown(module, false)}"


def _shown(module: Module, value: hcl.Expression) -> str:
    type_ = result_type(module, value)
    is_tuple = type_[0] == "l" and isinstance(_bare(module, value), hcl.TupleCons | hcl.ForExpression)
    return "tuple" if is_tuple else type_name(type_)


def type_name(type_: str) -> str:
    """A type as Terraform calls it: `set of string`."""
    inner = type_[2:-1] if type_[0] in "ltm" else ""
    return f"{_NAMES[type_[0]]} of {type_name(inner)}" if inner and inner != "*" else _NAMES[type_[0]]
