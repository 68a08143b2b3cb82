"""Names that stand alone where a value should: strings without their quotes, variables without `var.`.

Source: https://developer.hashicorp.com/terraform/language/expressions/references
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.validation.places import is_trial, values_at
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.roots import ROOTS, names_no_value

# The blocks that have values, and no types or names of providers.
_VALUED: Final = frozenset({"check", "data", "locals", "module", "output", "provider", "resource"})
# Arguments whose names are those of other things, or words of the language.
_NAMING: Final = frozenset({"depends_on", "iterator", "on_failure", "replace_triggered_by", "when"})
_ITERATOR: Final = re.compile(r'\bdynamic[ \t]+"([\w-]+)"|\biterator[ \t]*=[ \t]*"?([\w-]+)')
_WORD: Final = r"(?!(?:true|false|null|string|number|bool|any)\b)[A-Za-z_][\w-]*"
# Behind =, == and !=, and between brackets and commas.
_DOUBTFUL: Final = re.compile(rf"=[ \t]*{_WORD}[ \t]*(?=[\r\n,}}\])?&|#/])|[\[(,]\s*{_WORD}\s*(?=[,\])])")


def alone_rejections(module: Module) -> Iterator[Rejection]:
    """The names that nothing binds and that refer to nothing, since they stand alone."""
    for declaration, item, value in values_at(module, _doubtful):
        is_valued = declaration.block.type in _VALUED and item.name not in _NAMING
        if not is_valued or names_no_value(declaration, item.start):
            continue
        free = {name.start for name in hcl.free_names(value)}
        bound = {*ROOTS, *_iterators(declaration)}
        for node in _alone(value):
            if node.start in free and node.name not in bound:
                said = (
                    "A reference to a resource type must be followed by at least one attribute access, specifying the "
                    f"resource name: {node.name}"
                )
                yield Rejection(Kind.INVALID_REFERENCE, declaration, node, node.name, said)


def _doubtful(source: Source) -> tuple[int, ...]:
    """Offsets of names that stand where a value should: most of them are prose."""
    return tuple([found.end() - 1 for found in _DOUBTFUL.finditer(source.text)])


def _alone(node: hcl.Node) -> Iterator[hcl.Variable]:
    """The names of which nothing is read, outside of templates: those may be for another program."""
    if isinstance(node, hcl.Variable):
        yield node
    elif not isinstance(node, hcl.Template) and not is_trial(node):
        for child in node.children():
            if not (isinstance(node, hcl.Traversal) and child is node.source and isinstance(child, hcl.Variable)):
                yield from _alone(child)


def _iterators(declaration: Declaration) -> Iterator[str]:
    for found in _ITERATOR.finditer(declaration.block.code):
        yield found[1] or found[2]
