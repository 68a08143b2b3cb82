"""Reports what `terraform validate` would reject and nothing here repairs, in Terraform's words.

## What it does

Holds the module against the schemas of its providers and against its own declarations: arguments, blocks and types that
do not exist, missing and read-only ones, values that are not allowed, references to what is not declared or has no such
attribute, wrong indexes, calls of modules that do not fit them, files that are not there.

Says nothing of what it cannot know: other providers (see `tffix provider import`), values that a plan finds out, and a
module with a file that does not parse.

## Why it matters

Terraform stops before it plans anything, and tells only what it meets first.

## Fix safety

Suggested only: what has one right repair is repaired by a transform of its own. This is what is left for a person.

## References

- https://developer.hashicorp.com/terraform/cli/commands/validate
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import rejections


class ReportInvalidConfiguration(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report what `terraform validate` would reject",
        safety=Safety.SUGGEST,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One finding for each thing that Terraform would reject."""
        if module.problems:
            return
        for found in rejections(module):
            yield Fix(found.declaration.source, found.node, found.message)
