"""The name that comes nearest to one that there is not, where it is not sure enough for a repair that it is meant."""

from collections.abc import Iterable
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Kind, Rejection, schema_of, schemas_for
from transforms._unsupported_names.fitting import name_of
from transforms._unsupported_names.place import place_of
from transforms._unsupported_names.words import same_word

_TYPES: Final = (Kind.RESOURCE_TYPE, Kind.DATA_SOURCE)
# What many names have, so that it does not tell that one is meant by the other.
_COMMON: Final = frozenset(
    {"arn", "config", "configuration", "enable", "enabled", "id", "name", "option", "setting", "type"}
)
# What stands in a block of the type, where what comes near outside of it is something else: groups that a function gets
# when it is destroyed.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function
_INSIDE: Final = {
    ("aws_lambda_function", "security_group"): "vpc_config.security_group_ids",
    ("aws_lambda_function", "security_group_ids"): "vpc_config.security_group_ids",
    ("aws_lambda_function", "security_groups"): "vpc_config.security_group_ids",
}
# How many of the words of both must be the same.
_LEAST: Final = 0.51
# Of how many it is said that they may be meant.
_FEW: Final = 2
# So many names of an object are told.
_MOST: Final = 12
# How many words of a type say whose it is: the provider and the service.
_OWN: Final = 2


def near_name(module: Module, found: Rejection) -> str:
    """The name that shares most words with one that there is not; empty where none does, or many as many."""
    if found.kind in _TYPES:
        return _near_type(module, found)
    if found.kind is Kind.UNSUPPORTED_ATTRIBUTE:
        declared = module.find(found.name)
        schema = schema_of(module, declared) if declared is not None else None
        return _nearest(found.attribute, {*schema.names, *schema.block_names}) if schema is not None else ""
    if found.kind not in (Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK) or not found.schema or not found.body:
        return ""
    schema, items = found.schema, found.body.items
    present = {name_of(item) for item in items if isinstance(item, hcl.Attribute | hcl.Block)}
    names = [name for name in schema.names if (one := schema.argument(name)) is not None and one.is_settable]
    names = [name for name in (*names, *schema.block_names) if name not in present]
    if not found.path and (inside := _INSIDE.get((found.declaration.type, found.name))):
        return inside
    row = place_of(found).row(found.name)
    return row if row in names else _nearest(found.name, names)


def what_it_has(module: Module, found: Rejection) -> str:
    """What an object has whose attribute there is not: which object that is, and its attributes where they are few."""
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    if declared is None or schema is None:
        return ""
    names = sorted({*schema.names, *schema.block_names})
    if len(names) > _MOST:
        return f"The object is {declared.address}."
    return f"The object is {declared.address}, which has {', '.join(names[:-1])} and {names[-1]}."


def _near_type(module: Module, found: Rejection) -> str:
    """The type of the same service that shares most of its other words."""
    kind, words = found.declaration.kind, found.declaration.type.split("_")
    schemas = schemas_for(module, words[0])
    own = "_".join(words[:_OWN]) + "_"
    types = [type_.removeprefix(own) for type_ in schemas.types(kind) if type_.startswith(own)] if schemas else []
    # What is a part of it is another thing, and not it with a word left out.
    types = [type_ for type_ in types if len(type_.split("_")) >= len(words) - _OWN]
    near = _nearest("_".join(words[_OWN:]), types)
    return own + near if near else ""


def _nearest(name: str, names: Iterable[str]) -> str:
    """The one that shares most words, or both that do: they end in the same one, or one has all words of the other."""
    words, best, found = name.split("_"), _LEAST, list[str]()
    for other in sorted(names):
        others = other.split("_")
        shared = [word for word in words if any(same_word(word, one) for one in others)]
        is_end = bool(shared) and same_word(words[-1], others[-1])
        score = 2 * len(shared) / (len(words) + len(others))
        if score < best or not {*shared} - _COMMON or not (is_end or len(shared) == min(len(words), len(others))):
            continue
        found = [*(found if score == best else ()), other]
        best = score
    return '" or "'.join(found) if len(found) <= _FEW else ""
