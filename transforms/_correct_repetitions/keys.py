"""What the keys of a list are to be, for each of which a resource is made."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known, resolved
from transforms._correct_repetitions.distinct import is_distinct, loop_names

# What tells one object of a list from the others, the surest first.
_KEYS: Final = ("key", "name", "id")
# What may stand between the parts of a key, and of how many it is looked at.
_SEPARATORS: Final = ("-", "/")
_MANY: Final = 10_000


def keyed(module: Module, declaration: Declaration, value: hcl.Expression) -> str:
    """The map, by key, of the objects in a list that a resource is made for; empty where no attribute tells them apart.

    It is one that all of them have, no two of them the same, and that the resource reads.
    """
    text = declaration.source.text[declaration.block.start : declaration.block.end]
    read = set(re.findall(r"\beach\.value\.(\w+)", text))
    there = attributes(module, value)
    found = [name for name in _KEYS if name in there and (name in read or name == "key")]
    found = [name for name in found if is_distinct(module, declaration, value, name, there)]
    code = value.code.strip()
    key = f"one.{found[0]}" if found else _composed(module, resolved(module, value))
    return f"{{ for one in {code} : {key} => one }}" if key and "\n" not in code else ""


def _composed(module: Module, made: hcl.Expression | None) -> str:
    """The key of the objects that loops in loops make: an attribute for each of these, which says which one it is."""
    if not isinstance(made, hcl.FunctionCall) or made.name != "flatten" or len(made.arguments) != 1:
        return ""
    inner = made.arguments[0].value
    over = inner.collection if isinstance(inner, hcl.ForExpression) else None
    loops: list[set[str]] = []
    while isinstance(inner, hcl.ForExpression) and inner.kind == "tuple":
        loops.append(set(loop_names(inner)))
        inner = inner.value
    if not isinstance(inner, hcl.ObjectCons) or not loops:
        return ""
    parts: list[str] = []
    for names in loops:
        said = [one.name for one in inner.elements if one.name and _says(one.value, names)]
        if not said:
            return ""
        parts.append(f"${{one.{said[0]}}}")
    separator = _separator(set(_texts(known(module, over))), len(parts))
    return f'"{separator.join(parts)}"' if separator else ""


def _separator(texts: set[str], count: int) -> str:
    """What tells apart all that some of the texts are joined to, the usual first; empty where nothing does."""
    if len(texts) ** count > _MANY:
        return _SEPARATORS[0]
    several = list(product(texts, repeat=count))
    return next((one for one in _SEPARATORS if len({one.join(each) for each in several}) == len(several)), "")


def _texts(value: object) -> Iterator[str]:
    """The texts and the keys in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from (*_texts(key), *_texts(inner))
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _says(value: hcl.Expression, names: set[str]) -> bool:
    """Whether a value is the item of a loop, or its name."""
    if isinstance(value, hcl.Variable):
        return value.name in names
    path = value.names if isinstance(value, hcl.Traversal) else ()
    return len(path) == 2 and path[0] in names and path[1] in _KEYS


def are_texts(declaration: Declaration) -> bool:
    """Whether a resource reads what it is made for as a string: the whole of it, and nothing of it."""
    text = declaration.source.text[declaration.block.start : declaration.block.end]
    behind = re.findall(r"\beach\.(?:key|value)\b([.\[]?)", text)
    return bool(behind) and not any(behind)


def attributes(module: Module, value: hcl.Expression) -> list[str]:
    """The attributes that all objects of a list have, by its variable's type or by how it is made."""
    names = value.names if isinstance(value, hcl.Traversal) else ()
    if len(names) == 2 and names[0] == "var":
        variable = module.find(f"var.{names[1]}")
        return list(_declared(variable.value("type") if variable is not None else None))
    made = resolved(module, value)
    if isinstance(made, hcl.TupleCons) and made.elements:
        first, *others = [_names(one.value) for one in made.elements]
        return [name for name in first if all(name in other for other in others)]
    if isinstance(made, hcl.FunctionCall) and made.name == "flatten" and len(made.arguments) == 1:
        made = made.arguments[0].value
        while isinstance(made, hcl.ForExpression) and made.kind == "tuple":
            made = made.value
        # Of lists in lists only what is called so is made to tell them apart.
        return [name for name in _names(made) if name == "key"]
    return _names(made.value) if isinstance(made, hcl.ForExpression) and made.kind == "tuple" else []


def _names(value: hcl.Expression) -> list[str]:
    return [one.name for one in value.elements if one.name] if isinstance(value, hcl.ObjectCons) else []


def _declared(constraint: hcl.Expression | None) -> Iterator[str]:
    """The attributes in `list(object({ ... }))` that must be given."""
    match constraint:
        case hcl.FunctionCall(name="list" | "set", arguments=(only,)):
            yield from _declared(only.value)
        case hcl.FunctionCall(name="object", arguments=(only,)) if isinstance(only.value, hcl.ObjectCons):
            for one in only.value.elements:
                is_optional = isinstance(one.value, hcl.FunctionCall) and one.value.name == "optional"
                if one.name and not is_optional:
                    yield one.name
