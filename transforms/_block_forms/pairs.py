"""Maps in the place of blocks that say a name and its values: `principals = { AWS = [...] }`.

Of an IAM policy the two have names of their own, and a condition has two names.
Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module
from fixer.provider.schema import NestedBlock
from fixer.validation import result_type, type_of
from transforms._block_forms.map_entries import entry_type
from transforms._block_forms.said import lead_of
from transforms._block_forms.unclear import UnclearError

_KEYS: Final = ("key", "name", "parameter_name", "type", "variable")
_VALUES: Final = ("identifiers", "parameter_value", "value", "values")
# What a block may be that there is no more than one of: what it is called by is no kind of thing.
_NAMES: Final = ("key", "name")
_CONDITION: Final = frozenset({"test", "variable", "values"})
_ONE: Final = ("s", "n", "b")
_TWO: Final = 2
_NULL: Final = re.compile(r"\bnull\b")
_WORDS: Final = frozenset({*_KEYS, *_VALUES})


class Pair(NamedTuple):
    """The two arguments of a block, and whether the second takes several values."""

    key: str
    value: str
    is_many: bool


def pair_of(nested: NestedBlock) -> Pair | None:
    """How a block says a name and its values, None if it says anything else."""
    schema = nested.schema
    settable = {name: found for name in schema.names if (found := schema.argument(name)) and found.is_settable}
    # What is not one of the two may be left out.
    two = [name for name, one in settable.items() if one.is_required or len(settable) == _TWO]
    keys, values = ([name for name in two if name in names] for names in (_KEYS, _VALUES))
    if len(keys) != 1 or len(values) != 1 or len(two) != _TWO or schema.required_blocks:
        return None
    if nested.maximum == 1 and keys[0] not in _NAMES:
        return None
    return Pair(keys[0], values[0], settable[values[0]].type[0] in "lt")


def are_names(value: hcl.ObjectCons) -> bool:
    """Whether the keys of an object may be names: none of them says what it is (`header_name`)."""
    return not any((element.name or "").rpartition("_")[2].lower() in _WORDS for element in value.elements)


def is_condition(nested: NestedBlock) -> bool:
    """Whether it is a condition of a policy: a test, a variable, and values."""
    return {name for name in nested.schema.names if (one := nested.schema.argument(name)) and one.is_settable} == (
        _CONDITION
    )


def paired(module: Module, name: str, entries: Iterator[tuple[str, hcl.Expression]], pair: Pair) -> list[str]:
    """A block for each name and its values; raises UnclearError."""
    return [
        f"{name} {{\n{pair.key} = {key}\n{pair.value} = {_value(module, value, is_many=pair.is_many)}\n}}\n"
        for key, value in entries
    ]


def conditions(module: Module, name: str, value: hcl.ObjectCons) -> list[str]:
    """A block for each test of each variable; raises UnclearError."""
    blocks = []
    for test in value.elements:
        if not isinstance(test.value, hcl.ObjectCons):
            raise UnclearError("what it tests cannot be told")
        for variable in test.value.elements:
            values = _value(module, variable.value, is_many=True)
            blocks.append(f"{name} {{\ntest = {key_of(test)}\nvariable = {key_of(variable)}\nvalues = {values}\n}}\n")
    return blocks


def key_of(element: hcl.ObjectElement) -> str:
    """The code of a key as a value."""
    if isinstance(element.key, hcl.Variable | hcl.LiteralValue):
        return hcl.quoted(element.name or "")
    return element.key.code[len(lead_of(element.key)) :].strip()


def _value(module: Module, value: hcl.Expression, *, is_many: bool) -> str:
    code = value.code.strip()
    if isinstance(value, hcl.ObjectCons):
        raise UnclearError("its values are objects")
    if not is_many:
        only = value.elements if isinstance(value, hcl.TupleCons) else None
        if only is not None and len(only) != 1:
            raise UnclearError("it takes one value only")
        return only[0].value.code.strip() if only is not None else code
    if isinstance(value, hcl.Template) and "," in (value.literal or ""):
        raise UnclearError(f"whether {code} is one value or several cannot be told")
    if _NULL.search(code):
        raise UnclearError(f"{code} may be nothing, which no list holds")
    if isinstance(value, hcl.Template | hcl.LiteralValue):
        return f"[{code}]"
    if isinstance(value, hcl.Traversal) and not any(isinstance(step, hcl.Splat) for step in value.steps):
        found = type_of(module, value) or entry_type(module, value)
        if not found and _may_be_null(module, value):
            raise UnclearError(f"whether {code} is one value or several cannot be told")
        # Whatever it is, one value or several, this is the list of them.
        return f"[{code}]" if found in _ONE else code if found else f"flatten([{code}])"
    if isinstance(value, hcl.FunctionCall) and value.name == "join":
        raise UnclearError(f"{code} is several values in one: hand over the list")
    if isinstance(value, hcl.Conditional):
        return f"flatten([{code}])"
    return f"[{code}]" if result_type(module, value) in _ONE else code


def _may_be_null(module: Module, value: hcl.Traversal) -> bool:
    """Whether nothing may be given at all, so that there would be no list of it."""
    declared = module.find(".".join(value.names[:2])) if value.names[:1] == ("var",) else None
    default = declared.value("default") if declared is not None else None
    return default is not None and default.code.strip() == "null"
