"""Attributes that are inside of a list: read as if they stood outside, or under a name that there is not."""

from collections.abc import Iterator, Mapping

from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module
from fixer.provider.schema import Schema, object_types
from fixer.validation import Rejection, schema_of
from transforms._instances.single_lists import is_single
from transforms._unsupported_names.kinds import kind_of
from transforms._unsupported_names.matching import meant
from transforms._unsupported_names.told import told


def object_fixes(module: Module, found: Rejection) -> Iterator[Fix]:
    """The attribute of an object that is meant by one which it has not: the only one, or the one that says the same."""
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    source, start, wrong = found.declaration.source, found.node.end + 1, found.attribute
    if declared is None or schema is None or not source.text.startswith(f".{wrong}", start - 1):
        return
    names = [*_names_at(schema, found.path)]
    words = f"{declared.type}_{found.path.replace('.', '_')}"
    new = names[0] if len(names) == 1 else meant(wrong, names, words)
    # One is not many, and an id is no ARN.
    if new and new.endswith("s") == wrong.endswith("s") and kind_of(new) == kind_of(wrong):
        name = source.stretch(start, start + len(wrong))
        yield Fix(source, found.node, told(found, new), (Replace(source, name, new),))


def _names_at(schema: Schema, path: str) -> Mapping[str, object]:
    """The names of what is in an object at a path; none if that is not known."""
    first, *rest = path.split(".")
    block = schema.block(first)
    if block is not None:
        return _names_at(block.schema, ".".join(rest)) if rest else block.schema.names
    argument = schema.argument(first)
    type_ = argument.type if argument is not None and argument.schema is None else ""
    for name in rest:
        type_ = _fields(type_).get(name, "")
    return _fields(type_)


def _fields(type_: str) -> dict[str, str]:
    """The types of what is in an object, or in those of a list."""
    return object_types(f"l({type_})" if type_.startswith("o(") else type_)


def inside_of(module: Module, declared: Declaration, schema: Schema, wrong: str) -> str:
    """How to read what is meant by the name of a list and of what is in it, in one.

    `master_user_secret[0].secret_arn` for `master_user_secret_arn`, `certificate_authority[0].data` for
    `certificate_authority_data`; empty if there is not one such thing.
    """
    found = [
        f"{outer}[0].{inner}"
        for outer, inner in _split(wrong)
        if is_single(module, declared, outer)
        for inner in (inner, f"{outer.rpartition('_')[2]}_{inner}")
        if inner in _in_list(schema, outer)
    ]
    return found[0] if len(found) == 1 else ""


def _split(name: str) -> Iterator[tuple[str, str]]:
    words = name.split("_")
    for at in range(1, len(words)):
        yield "_".join(words[:at]), "_".join(words[at:])


def _in_list(schema: Schema, name: str) -> Mapping[str, object]:
    """The names of what is in the objects of a list; none if it is no list of objects."""
    block, argument = schema.block(name), schema.argument(name)
    if block is not None:
        return block.schema.names if block.nesting == "list" else {}
    if argument is None or argument.schema is not None or not argument.type.startswith("l("):
        return {}
    return object_types(argument.type)
