"""Attributes that are inside of a list of one, and are read as if they stood outside."""

from collections.abc import Iterator, Mapping

from fixer.module import Declaration, Module
from fixer.provider.schema import Schema, object_types
from transforms._index_single_lists.single import is_single


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
