"""How the value that a name says is written, in the form in which it is used: one, a list, a map."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from fixer.module import Module
from fixer.validation import schema_of
from transforms._module_calls.named import Named

# A count that makes one or none.
_ONE_OR_NONE: Final = re.compile(r"1|.*\?\s*(?:1\s*:\s*0|0\s*:\s*1)", re.DOTALL)


class Written(NamedTuple):
    """Code, or why there is none."""

    code: str = ""
    why: str = ""


def form_of(type_: str) -> str:
    """The form that a type, or what a use takes it for, asks for: `one`, `list`, `map`, or empty if it may be any."""
    type_ = type_.strip().strip('"')
    if type_ in ("string", "number", "bool", "scalar"):
        return "one"
    if type_.startswith(("list", "set(", "tuple")):
        return "list"
    return "map" if type_.startswith(("map", "object", ".")) else ""


def written(module: Module, found: Named, forms: Iterable[str]) -> Written:
    """The code of what a name says, for uses that ask for some forms."""
    asked = {form for form in forms if form}
    first = found.resources[0]
    address, shape = first.address, first.shape.kind
    schema = schema_of(module, first)
    argument = schema.argument(found.attribute) if schema is not None else None
    is_list = argument is not None and argument.type.startswith(("l(", "t("))
    if len(asked) > 1:
        return Written(why=f"it is used as {' and as '.join(sorted(map(_told, asked)))}")
    form = next(iter(asked), "")
    if is_list:
        return _of_lists(address, shape, found, form)
    if len(found.resources) > 1:
        members = ", ".join([f"{resource.address}.{found.attribute}" for resource in found.resources])
        return Written(f"[{members}]") if form in ("", "list") else Written(why=_not(form, address, many=True))
    if shape == "single":
        one = f"{address}.{found.attribute}"
        if found.is_many:
            return Written(f"[{one}]") if form in ("", "list") else Written(why=_not(form, address, many=False))
        return Written(one) if form in ("", "one") else Written(why=_not(form, address, many=False))
    if form == "one" or not (found.is_many or form):
        return _one_of(first.shape.code, address, shape, found)
    if shape == "count":
        many = f"{address}[*].{found.attribute}"
        return Written(many) if form in ("", "list") else Written(why=_not(form, address, many=True))
    if form == "map":
        return Written(f"{{ for key, one in {address} : key => one.{found.attribute} }}")
    return Written(f"values({address})[*].{found.attribute}")


def _of_lists(address: str, shape: str, found: Named, form: str) -> Written:
    if shape != "single" or len(found.resources) > 1 or form not in ("", "list"):
        return Written(why=f"{address}.{found.attribute} is a list")
    return Written(f"{address}.{found.attribute}")


def _one_of(code: str, address: str, shape: str, found: Named) -> Written:
    if found.is_many:
        return Written(why=_not("one", address, many=True))
    if shape == "count" and _ONE_OR_NONE.fullmatch(code.strip()):
        return Written(f"one({address}[*].{found.attribute})")
    return Written(why=f"{address} is more than one, and which is meant cannot be told")


def _told(form: str) -> str:
    return {"one": "one value", "list": "a list", "map": "a map"}[form]


def _not(form: str, address: str, *, many: bool) -> str:
    return f"it is used as {_told(form)}, and {address} {'stands for many' if many else 'is one'}"
