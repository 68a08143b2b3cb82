"""Removes variables, local values and data sources that nobody reads.

## What it does

Removes a variable, a local value or a data source that nothing in the module refers to: no expression, template,
`depends_on`, output, check, test, override file or JSON. What only such a declaration reads goes after it, and so does
a `locals` block that is left empty. A variable goes together with its lines in the module's `.tfvars` files, and with
the arguments that calls of the module in the same tree hand it. Comments that touch what is removed go with it.

Left alone are data sources that are there for what they do (`external`, `http`, `archive_file`, invocations) or for
their conditions. Only suggested is the removal of what may be read where nobody sees it: variables such as the region
in a module without a provider's configuration, and everything where something that is read is not declared.

## Why it matters

Who sets a variable that nobody reads believes in vain that it does something. A data source that nobody reads is asked
for in every plan, needs its permissions, and fails when it finds nothing.

## Fix safety

Unsafe: nothing that is deployed changes, but who sets the variable from outside of the tree (`-var`, a call, a prompt
that asks for it) can do so no longer. Refused where something that cannot be edited sets it: JSON, tests, override
files, scripts, modules that are not part of the run.

## References

- https://developer.hashicorp.com/terraform/language/values/variables
- https://developer.hashicorp.com/terraform/language/values/locals
- https://developer.hashicorp.com/terraform/language/data-sources
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Remove, Safety, Transform
from fixer.module import Declaration, Module, Source
from transforms._remove_unused_declarations.handed import Handed, calls
from transforms._remove_unused_declarations.obstacles import (
    does_something,
    is_unknown,
    may_go,
    obstacle,
    of_provider,
    outside,
)
from transforms._remove_unused_declarations.unread import Item, Unread, items, missing, unread

# What a module does something with. One without any is a part of one.
DOES = ("resource", "module", "output")


class RemoveUnusedDeclarations(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="remove variables, local values and data sources that nobody reads",
        safety=Safety.UNSAFE,
        level=Level.NOTE,
        effect=Effect.NONE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each declaration, for each `locals` block that goes as a whole, and for each argument."""
        if module.problems or not any(map(module.declarations, DOES)):
            return
        found = [*_declarations(module), *_arguments(module)]
        yield from sorted(found, key=lambda result: (result.source.name, result.node.start))


def _declarations(module: Module) -> Iterator[Fix | Refusal]:
    declared = items(module)
    found = [
        one for one in unread(module, declared, lambda item: _may_go(module, item)) if not does_something(one.item)
    ]
    if not found:
        return
    lacks = missing(module, declared)
    handed = Handed(module)
    emptied = {} if lacks else _emptied(module, found)
    for one in found:
        block = emptied.get(one.item.address)
        if block is None:
            yield _found(module, handed, one, lacks)
        elif block.body.attributes[0] is one.item.node:
            names = _listed([f"local.{attribute.name}" for attribute in block.body.attributes])
            message = (
                f"{_nobody(one) if len(block.body.attributes) == 1 else f'nothing reads {names}'}: remove the block"
            )
            yield Fix(block.source, block.block, message, (Remove(block.source, block.block),))


def _may_go(module: Module, item: Item) -> bool:
    return may_go(module, item) and not outside(module, item)


def _found(module: Module, handed: Handed, one: Unread, lacks: str) -> Fix | Refusal:
    """What is to be done about a declaration that nobody reads."""
    item = one.item
    what = _nobody(one)
    if lacks:
        advice = (
            f"{what} here; {lacks} is read and not declared, so a part of the module may be missing: if not, remove it"
        )
        return Fix(item.source, item.node, advice)
    if is_unknown(item):
        return Fix(item.source, item.node, f"{what}: remove it unless it is there for what it does")
    if reason := obstacle(module, item):
        return Refusal(item.source, item.node, f"{what}, and it is left: {reason}")
    edits: list[Edit] = [Remove(item.source, item.node)]
    also = ""
    if item.address.startswith("var."):
        if callers := handed.callers(handed.own, item.name):
            if not handed.goes(handed.own, item.name):
                call = callers[0][0]
                where = f"{call.declaration.address} in {call.file_from(handed.own)}"
                return Refusal(item.source, item.node, f"{what}, and it is left: {where} hands it a value; remove both")
            also = ", and from the calls that hand it a value"
        elif not handed.is_called():
            if reason := outside(module, item):
                return Refusal(item.source, item.node, f"{what}, and it is left: {reason}; remove both")
            if of_provider(module, item):
                advice = f"{what} here: remove it if no provider's configuration elsewhere does"
                return Fix(item.source, item.node, advice)
        values = [(source, value) for source in _values(module) if (value := source.tree.body.attribute(item.name))]
        edits += [Remove(source, value) for source, value in values]
        also += f", and from {_listed([source.name for source, _ in values])}" if values else ""
    return Fix(item.source, item.node, f"{what}: remove it{also}", tuple(edits))


def _emptied(module: Module, found: list[Unread]) -> dict[str, Declaration]:
    """The `locals` blocks of which nothing is left when all that nobody reads is gone, by the addresses in them."""
    going = {one.item.address for one in found if may_go(module, one.item)}
    emptied: dict[str, Declaration] = {}
    for block in module.declarations("locals"):
        addresses = [f"local.{attribute.name}" for attribute in block.body.attributes]
        if addresses and going.issuperset(addresses) and not _has_own_comments(block.body):
            emptied |= dict.fromkeys(addresses, block)
    return emptied


def _has_own_comments(body: hcl.Body) -> bool:
    """Whether comments stand in a body that belong to none of its items."""
    return bool(body.tail.strip()) or any(item.gap.strip() for item in body.items)


def _values(module: Module) -> list[Source]:
    return [source for source in module.sources.values() if source.name.endswith(".tfvars")]


def _nobody(one: Unread) -> str:
    if one.reader:
        return f"only {one.reader} reads {one.item.address}, and nothing reads that"
    return f"nothing reads {one.item.address}"


def _arguments(module: Module) -> Iterator[Fix | Refusal]:
    """A fix for each argument that hands a value to a variable which goes."""
    if not any(calls("", module)):
        return
    handed = Handed(module)
    for call in calls(handed.own, module):
        source = call.declaration.source
        for argument in call.arguments():
            if source.is_editable and handed.goes(call.target, argument.name):
                message = f"{call.declaration.address} does not read {argument.name}: remove it with its variable"
                yield Fix(source, argument, message, (Remove(source, argument),))


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
