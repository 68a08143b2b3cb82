"""Removes variables, local values and data sources that nobody reads.

## What it does

Removes a variable, a local value or a data source that nothing in the module refers to: no expression, template,
`depends_on`, output, check, test, override file or JSON. What only such a declaration reads goes after it, and so does
a `locals` block that is left empty. A variable goes together with its lines in the module's `.tfvars` files, and with
the arguments that calls of the module in the same tree hand it. Comments that touch what is removed go with it.

Left alone are data sources that are there for what they do (`external`, `http`, `archive_file`, invocations) or for
their conditions. Only suggested is the removal of what may be read where nobody sees it (variables such as the region
in a module without a provider's configuration, and everything where something that is read is not declared) and of
what its name, its description or its comments say is there on purpose.

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

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Remove, Safety, Transform, is_suppressed, listed
from fixer.module import Declaration, Module
from transforms._remove_unused_declarations.handed import Handed, calls
from transforms._remove_unused_declarations.obstacles import does_something, is_kept, may_go
from transforms._remove_unused_declarations.verdict import found, nobody
from transforms._unread_declarations.layout import emptied, is_headed, keeping_comments
from transforms._unread_declarations.unread import Item, Unread, does_anything, items, missing, unread


class RemoveUnusedDeclarations(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="remove variables, local values and data sources that nobody reads",
        safety=Safety.UNSAFE,
        level=Level.NOTE,
        effect=Effect.NONE,
        is_last=True,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each declaration, for each `locals` block that goes as a whole, and for each argument."""
        if not does_anything(module):
            return
        found = [*_declarations(module), *_arguments(module)]
        yield from sorted(found, key=lambda result: (result.source.name, result.node.start))


def _declarations(module: Module) -> Iterator[Fix | Refusal]:
    declared = items(module)
    # What else decides on a variable is asked later, and who reads nothing but variables waits for that.
    everything = unread(module, declared, lambda item: not item.address.startswith("var.") and may_go(module, item))
    nobody_reads = [one for one in everything if not does_something(one.item) and not is_kept(one.item)]
    if not nobody_reads:
        return
    lacks = missing(module, declared)
    handed = Handed(module)
    results = [(one, found(module, handed, one, lacks)) for one in nobody_reads]
    going = [one.item for one, result in results if _is_applied(one.item, result)]
    blocks = emptied(module, going)
    for one, result in results:
        block = blocks.get(one.item.address)
        if block is None:
            yield keeping_comments(result) if one.item in going and is_headed(module, one.item, going) else result
        elif block.body.attributes[0] is one.item.node:
            yield _block(block, one)


def _is_applied(item: Item, result: Fix | Refusal) -> bool:
    if not isinstance(result, Fix) or not result.edits:
        return False
    return not is_suppressed(item.source, item.node, RemoveUnusedDeclarations.name)


def _block(block: Declaration, one: Unread) -> Fix:
    """The fix that removes a `locals` block with all that is in it."""
    names = [f"local.{attribute.name}" for attribute in block.body.attributes]
    what = nobody(one) if len(names) == 1 else f"nothing reads {listed(names)}"
    return Fix(block.source, block.block, f"{what}: the block is removed", (Remove(block.source, block.block),))


def _arguments(module: Module) -> Iterator[Fix | Refusal]:
    """A fix for each argument that hands a value to a variable which goes."""
    if not any(calls("", module)):
        return
    handed = Handed(module)
    for call in calls(handed.own, module):
        source = call.declaration.source
        if not source.is_editable:
            continue
        given = [Item(argument.name, source, argument) for argument in call.arguments()]
        going = [item for item in given if handed.goes(call.target, item.name)]
        for item in going:
            message = f"{call.declaration.address} does not read {item.name}: it is removed with its variable"
            fix = Fix(source, item.node, message, (Remove(source, item.node),))
            yield keeping_comments(fix) if is_headed(module, item, going) else fix
