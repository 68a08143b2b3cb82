"""How often blocks are made: `count` and `for_each` of the wrong type, and what stands for the one that is made.

Sources: https://developer.hashicorp.com/terraform/language/meta-arguments/count and
https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Source, known, resolved
from fixer.validation.conditions_later import is_decided_later
from fixer.validation.made_later import is_made_later, keys_made_later
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.result_types import result_type
from fixer.validation.roots import names_no_value
from fixer.validation.sensitive import is_sensitive

_REPEATED: Final = ("resource", "data", "ephemeral", "module")
_NAMES: Final = {"s": "string", "n": "number", "b": "bool", "l": "list", "t": "set", "m": "map", "o": "object"}
_OBJECTS: Final = {
    "each": (
        "for_each",
        'The "each" object can be used only in "module" or "resource" blocks, and only when the "for_each" argument is '
        "set.",
    ),
    "count": (
        "count",
        'The "count" object can only be used in "module", "resource", and "data" blocks, and only when the "count" '
        "argument is set.",
    ),
}


def repetition_rejections(module: Module) -> Iterator[Rejection]:
    """Values of `count` and `for_each` that cannot say how often, and `each` and `count` where nothing is repeated."""
    for kind in _REPEATED:
        for declaration in module.declarations(kind):
            yield from _of_both(declaration)
            yield from _of_count(module, declaration)
            yield from _of_for_each(module, declaration)
    if any(source.is_override for source in module.sources.values()):
        # One of them may say how often.
        return
    for address in ("each.key", "each.value", "count.index"):
        root = address.partition(".")[0]
        argument, said = _OBJECTS[root]
        # Most blocks that read it say how often they are made, and need not be read for that.
        if not any(_lacks(source, at, argument) for source, at in module.named.get(address, ())):
            continue
        for declaration, reference in module.readers(address):
            if not _lacks(declaration.source, reference.start, argument):
                continue
            node = declaration.source.stretch(reference.start, reference.end)
            yield Rejection(Kind.NOT_REPEATED, declaration, node, address, said)


def _of_both(declaration: Declaration) -> Iterator[Rejection]:
    count = declaration.attribute("count")
    if count is not None and declaration.attribute("for_each") is not None:
        said = (
            'Invalid combination of "count" and "for_each": the "count" and "for_each" meta-arguments are '
            "mutually-exclusive, only one should be used to be explicit about the number of resources to be created."
        )
        yield Rejection(Kind.BOTH_REPEATED, declaration, count, "count", said, declaration.body)


def _lacks(source: Source, at: int, argument: str) -> bool:
    """Whether the argument that repeats a block is missing around a place that may read of which instance it is."""
    block = source.item_at(at) if source.is_configuration else None
    if block is None or block.type not in (*_REPEATED, "locals", "output"):
        return False
    return block.body.attribute(argument) is None and not names_no_value(Declaration(source, block), at)


def _of_count(module: Module, declaration: Declaration) -> Iterator[Rejection]:
    argument = declaration.attribute("count")
    if argument is not None and not module.problems and (later := is_decided_later(module, argument.value)):
        said = (
            'The "count" value depends on resource attributes that cannot be determined until apply, so Terraform '
            f"cannot predict how many instances will be created: {later} is known only then."
        )
        yield Rejection(Kind.COUNT, declaration, argument.value, "count", said, declaration.body, wanted="known")
        return
    have = result_type(module, argument.value) if argument is not None else ""
    if argument is not None and have[:1] in ("b", "l", "t", "m", "o") and have:
        said = f"Invalid count argument: a number is required, and it is a {_name(have)}."
        yield Rejection(Kind.COUNT, declaration, argument.value, "count", said, declaration.body, wanted=have)


def _of_for_each(module: Module, declaration: Declaration) -> Iterator[Rejection]:
    argument = declaration.attribute("for_each")
    if argument is not None and not module.problems and (later := _made_later(module, argument.value)):
        said = (
            f'The "for_each" {later} derived from resource attributes that cannot be determined until apply, and so '
            "Terraform cannot determine the full set of keys that will identify the instances of this resource."
        )
        yield Rejection(Kind.FOR_EACH, declaration, argument.value, "for_each", said, declaration.body, wanted="known")
        return
    if argument is None or isinstance(argument.value, hcl.ObjectCons):
        return
    if not module.problems and is_sensitive(module, argument.value):
        said = (
            "Sensitive values, or values derived from sensitive values, cannot be used as for_each arguments. If used, "
            "the sensitive value could be exposed as a resource instance key."
        )
        yield Rejection(
            Kind.FOR_EACH, declaration, argument.value, "for_each", said, declaration.body, wanted="not sensitive"
        )
        return
    have = result_type(module, argument.value)
    if have[:1] in ("b", "l", "n", "s") and have:
        said = (
            'The given "for_each" argument value is unsuitable: the "for_each" argument must be a map, or set of '
            f"strings, and you have provided a value of type {_name(have)}."
        )
        yield Rejection(Kind.FOR_EACH, declaration, argument.value, "for_each", said, declaration.body, wanted=have)

    elif have[:2] == "t(" and have[2:3] in ("b", "l", "m", "n", "o", "t") and known(module, argument.value) != []:
        said = (
            'The given "for_each" argument value is unsuitable: "for_each" supports maps and sets of strings, but you '
            f"have provided a set containing type {_name(have[2:-1])}."
        )
        yield Rejection(Kind.FOR_EACH, declaration, argument.value, "for_each", said, declaration.body, wanted=have)


def _made_later(module: Module, value: hcl.Expression) -> str:
    """What of a set or a map nobody knows before something is made; empty where it is known, or may be."""
    made = resolved(module, value)
    if is_decided_later(module, value):
        return "map includes keys"
    match made:
        case hcl.FunctionCall(name="toset" | "setunion"):
            return "set includes values" if is_made_later(module, made) else ""
        case hcl.ForExpression(kind="object"):
            return "map includes keys" if keys_made_later(module, made) else ""
        case hcl.ObjectCons():
            keys = [one.key.value for one in made.elements if isinstance(one.key, hcl.Parentheses)]
            return "map includes keys" if any(is_made_later(module, key) for key in keys) else ""
    return ""


def _name(type_: str) -> str:
    inner = type_[2:-1] if type_[0] in "ltm" else ""
    return f"{_NAMES[type_[0]]} of {_name(inner)}" if inner and inner != "*" else _NAMES[type_[0]]
