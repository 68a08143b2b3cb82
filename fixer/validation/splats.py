"""Splats of a type of resources, which stands for none of them: `aws_subnet.*.id`.

Source: https://developer.hashicorp.com/terraform/language/expressions/references#resources
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.validation.places import untried, values_at
from fixer.validation.rejection import Kind, Rejection

_TYPE: Final = re.compile(r"[a-z][a-z0-9]*_[a-z0-9_]+")
_SPLAT: Final = re.compile(r"(?:\.\*|\[\*\])\.[A-Za-z_]")
_SAID: Final = (
    "A reference to a resource type must be followed by at least one attribute access, specifying the resource name."
)


def splat_rejections(module: Module) -> Iterator[Rejection]:
    """The splats of types. `wanted` is the list of what all resources of the type have."""
    for declaration, _, value in values_at(module, _doubtful):
        for node in untried(value):
            if isinstance(node, hcl.Traversal) and _is_of_type(node) and _is_free(value, node):
                wanted = _all(module, declaration, node)
                yield Rejection(Kind.INVALID_REFERENCE, declaration, node, node.code.strip(), _SAID, wanted=wanted)


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where it takes a closer look: in most files, nowhere."""
    text = source.text
    found = []
    for splat in _SPLAT.finditer(text):
        # From the splat backwards: to search for that is much faster than to try each name.
        start = splat.start()
        while start and (text[start - 1].isalnum() or text[start - 1] in "_-."):
            start -= 1
        if _TYPE.fullmatch(text, start, splat.start()):
            found.append(start)
    return tuple(found)


def _is_of_type(node: hcl.Traversal) -> bool:
    is_plain = isinstance(node.source, hcl.Variable) and _TYPE.fullmatch(node.source.name) is not None
    return isinstance(node.steps[0], hcl.Splat) and is_plain


def _is_free(value: hcl.Expression, node: hcl.Traversal) -> bool:
    """Whether no loop around gives the name."""
    return any(name.start == node.source.start for name in hcl.free_names(value))


def _all(module: Module, declaration: Declaration, node: hcl.Traversal) -> str:
    """What is read of all resources of the type; empty where there are none, or one is that which reads."""
    type_ = node.source.name if isinstance(node.source, hcl.Variable) else ""
    resources = module.resources(type_)
    last = node.steps[-1]
    if not isinstance(last, hcl.GetAttr) or len(node.steps) != 2 or declaration.type == type_:
        return ""
    single = [f"{one.address}.{last.name}" for one in resources if one.shape.kind == "single"]
    many = [f"{one.address}[*].{last.name}" for one in resources if one.shape.kind == "count"]
    many += [f"values({one.address})[*].{last.name}" for one in resources if one.shape.kind == "for_each"]
    lists = ([f"[{', '.join(single)}]"] if single else []) + many
    return (lists[0] if len(lists) == 1 else f"concat({', '.join(lists)})") if lists else ""
