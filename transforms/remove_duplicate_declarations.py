"""Removes declarations that a module has twice.

## What it does

Of variables, outputs, local values, resources, data sources, module calls, checks, provider configurations and backends
that are declared more than once, keeps the one that says all that the others say, comments, layout and the order of the
arguments aside. Of those that say the same it is the one that stood there before an answer's files came, else the one
in the file where people look for it (`variables.tf`, `outputs.tf`, `provider.tf`, ...), else the first. Two
descriptions of a variable or an output need not be the same.

What an override file repeats is meant to be merged, and is left. Two `required_providers` are made one by
`declare_required_providers`.

## Why it matters

Terraform reads all files of a module as one and rejects a second declaration, mostly that of an answer that gives a
configuration in one file and then again in several.

## Fix safety

Safe: Terraform accepts no module with both, and what refers to them goes on meaning the same. Refused where two
contradict each other or each says what the other does not: both places and what differs are told.

## References

- https://developer.hashicorp.com/terraform/language/files
- https://developer.hashicorp.com/terraform/language/files/override
- https://developer.hashicorp.com/terraform/language/values/variables
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Remove, Safety, Transform
from fixer.module import Module
from transforms._own_resources.sameness import covers, lacking
from transforms._remove_duplicate_declarations.twice import Twin, Twins, twins
from transforms._unread_declarations.layout import is_headed
from transforms._unread_declarations.unread import Item

# Where people look for it, the first choice first.
HOMES: Final = {
    "variable": ("variables.tf", "vars.tf", "inputs.tf"),
    "output": ("outputs.tf", "output.tf"),
    "provider": ("provider.tf", "providers.tf", "versions.tf", "terraform.tf"),
    "backend": ("backend.tf", "versions.tf", "terraform.tf", "provider.tf", "providers.tf"),
    "data": ("data.tf", "data_sources.tf"),
    "local": ("locals.tf",),
    "module": ("main.tf",),
}


class RemoveDuplicateDeclarations(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="remove declarations that a module has twice",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each declaration that is one too many."""
        refused: list[Fix | Refusal] = []
        going: list[tuple[Twin, str]] = []
        for several in twins(module):
            kept = _kept(module, several)
            for twin in several.all:
                if kept is None and twin is not several.all[0]:
                    refused.append(Refusal(twin.source, twin.node, _against(several, twin)))
                elif kept is not None and twin is not kept:
                    going.append((twin, f"{several.said(kept)}, which says all of it: this one is removed"))
        found = [*refused, *_removals(module, going)]
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))


def _kept(module: Module, several: Twins) -> Twin | None:
    """The declaration to keep: one that says all that the others say; None if there is none."""
    homes = HOMES.get(several.kind, ())

    def rank(twin: Twin) -> tuple[bool, int]:
        name = twin.source.name
        return name not in module.surroundings.standing, homes.index(name) if name in homes else len(homes)

    able = [one for one in several.all if all(covers(several.kind, one.node, other.node) for other in several.all)]
    return min(able, key=rank, default=None)


def _against(several: Twins, twin: Twin) -> str:
    """Why neither of two declarations can go."""
    first = several.all[0]
    if isinstance(first.node, hcl.Attribute) or isinstance(twin.node, hcl.Attribute):
        differs = "with another value"
    else:
        names = {*lacking(first.node, twin.node), *lacking(twin.node, first.node)}
        differs = f"and not alike in {', '.join(sorted(names))}" if names else "and as another kind"
    other = {"backend": "", "provider": ", or give one an alias"}.get(several.kind, ", or rename one")
    return f"{several.said(first)}, {differs}; left alone: keep the one that is meant{other}"


def _removals(module: Module, going: list[tuple[Twin, str]]) -> Iterator[Fix]:
    gone = [Item(message, twin.source, twin.node) for twin, message in going]
    done: set[int] = set()
    for item, (twin, message) in zip(gone, going, strict=True):
        around = twin.around
        inside = around.body.items
        own = [one for one, _ in going if one.around == around]
        if twin.node is not around.block and len(own) == len(inside) and not around.body.tail.strip():
            # Nothing is left of the block that it stands in.
            if id(around.block) not in done:
                done.add(id(around.block))
                yield Fix(twin.source, twin.node, message, (Remove(twin.source, around.block),))
            continue
        comments = not is_headed(module, item, gone)
        yield Fix(twin.source, twin.node, message, (Remove(twin.source, twin.node, comments),))
