"""Escapes `${NAME}` of a shell or a build file, which Terraform takes for a reference of its own.

## What it does

In strings and heredocs, writes `$${NAME}` for `${NAME}` where nothing binds the name: no loop around it, no variable
and no local value of that name.

Refuses where the module declares a variable or a local value of that name: then it may be that which is meant.

## Why it matters

Terraform reads a single name as the type of a resource and stops: "A reference to a resource type must be followed by
at least one attribute access".

## Fix safety

Safe: the configuration could not be planned, and a name that stands alone can be nothing but text for another program.

## References

- https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class EscapeShellVariables(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="escape `${NAME}` of shells, which Terraform takes for a reference",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix for each name in a template that nothing binds."""
        for found in rejections_of(module, Kind.INVALID_REFERENCE):
            source, name = found.declaration.source, found.name
            meant = f"var.{name}" if module.find(f"var.{name}") else f"local.{name}" if name in module.locals else ""
            if not found.node.code.startswith("$"):
                continue
            if meant:
                yield Refusal(
                    source,
                    found.node,
                    f"{found.message}; left alone, since {meant} may be meant: write that, or escape it",
                )
            elif not source.is_override:
                yield Fix(
                    source,
                    found.node,
                    f"{found.message}; it is for the shell: write $${{{name}}}",
                    (Replace(source, found.node, "$" + found.node.code),),
                )
