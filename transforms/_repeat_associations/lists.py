"""Lists of what is known before anything is made: how many are in them, and each of them."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module
from fixer.validation import type_of
from transforms._own_resources.placement import is_commented

_SPLAT: Final = re.compile(r"(values\()?((?:data\.)?aws_\w+\.[\w-]+)\)?(?:\[\*\]|\.\*)\.(\w+)")
_LOOKED_UP: Final = re.compile(r"data\.aws_[\w]+\.[\w-]+\.ids")
_LISTS: Final = ("l(s)",)
_SETS: Final = ("t(s)",)


class Repeated(NamedTuple):
    """How something is repeated for each of a list: by `count` or `for_each`, with the code of that and of each."""

    by: str
    code: str
    each: str


def repeated(module: Module, value: hcl.Expression) -> Repeated | None:
    """How a list is gone over; None where how many are in it may not be known, or it may be no list."""
    code = value.code.strip()
    if found := _SPLAT.fullmatch(code):
        return _instances(module, found[2], found[3], is_map=bool(found[1]))
    if isinstance(value, hcl.Traversal):
        return _named(module, value, code)
    return _written(module, value, code) if isinstance(value, hcl.TupleCons) else None


def _instances(module: Module, address: str, attribute: str, *, is_map: bool) -> Repeated | None:
    """An association for each instance of a resource: as many, by the same keys."""
    declared = module.find(address)
    if declared is None or (declared.shape.kind == "single") or is_map != (declared.shape.kind == "for_each"):
        return None
    if is_map:
        return Repeated("for_each", address, f"each.value.{attribute}")
    count = declared.shape.code.strip()
    return Repeated("count", count, f"{address}[count.index].{attribute}")


def _named(module: Module, value: hcl.Traversal, code: str) -> Repeated | None:
    """A variable, a local value, or the ids that a data source looks up."""
    if _LOOKED_UP.fullmatch(code):
        return Repeated("for_each", f"toset({code})", "each.value")
    if value.names[:1] not in (("var",), ("local",)) or any(isinstance(step, hcl.Splat) for step in value.steps):
        return None
    type_ = type_of(module, value)
    if type_ in _LISTS or (value.names[0] == "local" and _is_splat(module, value.names[1])):
        return Repeated("count", f"length({code})", f"{code}[count.index]")
    return Repeated("for_each", code, "each.value") if type_ in _SETS else None


def _is_splat(module: Module, name: str) -> bool:
    """Whether a local value is the list of something of all instances of a resource."""
    local = module.locals.get(name)
    return local is not None and _SPLAT.fullmatch(local.value_code) is not None


def _written(module: Module, value: hcl.TupleCons, code: str) -> Repeated | None:
    """Texts that are written out, each of them once, or single values that a plan may not know."""
    if len(value.elements) <= 1 or is_commented(code):
        return None
    texts = [one.value.literal for one in value.elements if isinstance(one.value, hcl.Template)]
    if len(texts) == len(value.elements) and None not in texts:
        return Repeated("for_each", f"toset({code})", "each.value") if len({*texts}) == len(texts) else None
    if not all(_is_one(module, one.value) for one in value.elements):
        return None
    # Keys have to be known, numbers are.
    return Repeated("count", str(len(value.elements)), f"{code}[count.index]")


def _is_one(module: Module, value: hcl.Expression) -> bool:
    """Whether an element is one value, as far as its type or its name tells."""
    if not isinstance(value, hcl.Traversal):
        return isinstance(value, hcl.Template)
    if type_ := type_of(module, value):
        return type_ == "s"
    last = value.steps[-1] if value.steps else None
    name = last.name if isinstance(last, hcl.GetAttr) else ""
    is_splat = any(isinstance(step, hcl.Splat) for step in value.steps)
    return bool(name) and not name.endswith("s") and not is_splat
