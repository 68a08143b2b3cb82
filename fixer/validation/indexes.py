"""Indexes of instances that there are not: a number where each has a key, a name where they are counted, another key.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#referring-to-instances
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.validation.instance_keys import has_names, instance_keys
from fixer.validation.places import certain, values_at
from fixer.validation.rejection import Kind, Rejection

_INDEXED: Final = re.compile(r'(?:data\.)?[a-z][a-z0-9_]*\.[A-Za-z_][\w-]*\[[ \t]*(?:"[^"$%\\]+"|each\.key)[ \t]*\]')
_BRACKET: Final = re.compile(r'\[[ \t]*(?:"[^"$%\\]+"|each\.key)[ \t]*\]')
# Blocks in which an index is evaluated: what is moved or removed may be there no more.
_EVALUATED: Final = frozenset({"data", "locals", "module", "output", "resource"})
_SAID: Final = "The given key does not identify an element in this collection value"


def no_number(module: Module, declared: Declaration, address: str, number: str) -> str:
    """What is wrong with an index by a number, or by `count.index`, of what is made for each; empty if nothing is."""
    if number != "count.index" and not number.isdecimal():
        return ""
    keys = instance_keys(module, declared)
    if keys is not None and number.isdecimal():
        # Of fewer keys than are counted, another number of them may be meant.
        return f"{_SAID}: {address} has no {number}." if number not in keys and int(number) < len(keys) else ""
    if not has_names(module, declared):
        return ""
    return f"{_SAID}: the keys of {address} are names, and no numbers."


def index_rejections(module: Module) -> Iterator[Rejection]:
    """The indexes by keys, of instances that have numbers or other keys."""
    if module.problems:
        return
    for declaration, item, value in values_at(module, _doubtful):
        if declaration.kind not in _EVALUATED:
            continue
        if item.name == "for_each" and declaration.attribute("for_each") is item:
            continue
        for node in certain(value):
            if isinstance(node, hcl.Traversal) and (said := _said(module, declaration, node)):
                yield Rejection(Kind.INSTANCE_KEY, declaration, node, ".".join(node.names), said)


def _doubtful(source: Source) -> tuple[int, ...]:
    found = []
    # From the bracket backwards: to search for that is much faster than to try each name.
    for bracket in _BRACKET.finditer(source.text):
        start = bracket.start()
        while start and (source.text[start - 1].isalnum() or source.text[start - 1] in "_-."):
            start -= 1
        if _INDEXED.match(source.text, start):
            found.append(start)
    return tuple(found)


def _said(module: Module, declaration: Declaration, node: hcl.Traversal) -> str:
    """What is wrong with the index of a reference; empty where nothing is, or nothing can be known."""
    names, own = node.names, 3 if node.names[:1] == ("data",) else 2
    step = node.steps[own - 1] if len(names) == own and len(node.steps) >= own else None
    declared = module.find(".".join(names)) if isinstance(step, hcl.Index) else None
    if declared is None or not isinstance(step, hcl.Index) or declared.kind not in ("resource", "data", "module"):
        return ""
    key = step.key
    literal = key.literal if isinstance(key, hcl.Template) else None
    if declared.shape.kind == "count":
        is_name = literal is not None and not literal.isdecimal()
        is_name = is_name or (literal is None and _is_each(declaration) and has_names(module, declaration))
        return f"{_SAID}: a number is required." if is_name else ""
    there = instance_keys(module, declared, at_most=True) if declared.shape.kind == "for_each" else None
    if there is None:
        return ""
    address = declared.address
    if address == declaration.address:
        # That it refers to itself is what is wrong, whatever the key.
        return ""
    if literal is not None:
        return f'{_SAID}: {address} has no "{literal}".' if literal not in there else ""
    asked = instance_keys(module, declaration) if _is_each(declaration) else None
    lacking = sorted((asked or frozenset()) - there)
    if not lacking:
        return ""
    listed = ", ".join([f'"{one}"' for one in lacking])
    return f"{_SAID}: {address} has no {listed}, for which {declaration.address} is made."


def _is_each(declaration: Declaration) -> bool:
    return declaration.kind in ("resource", "data", "module") and declaration.shape.kind == "for_each"
