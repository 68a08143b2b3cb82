"""Reports what `terraform validate` would reject and nothing here repairs, in Terraform's words.

## What it does

Holds the module against the schemas of its providers and against its own declarations: arguments, blocks and types that
do not exist, missing and read-only ones, values that are not allowed, references to what is not declared or has no such
attribute, wrong indexes, calls of modules that do not fit them, files that are not there, templates that
fail, functions that do not exist or take another number of arguments.

In an answer it also tells the files that a plan would look for by the keys of a `for_each`, and not find.

Of the AWS provider, the module's version constraint tells whether 5 or 6 is meant. What only the other one has is said
to be so; where either may be taken, what one of them accepts is right. So is what none of them has.

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
from fixer.validation import holds_only_settings, keyed_file_rejections, rejections


class ReportInvalidConfiguration(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report what `terraform validate` would reject",
        safety=Safety.SUGGEST,
        level=Level.ERROR,
        effect=Effect.NONE,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One finding for each thing that Terraform would reject, and for two that are one mistake."""
        if holds_only_settings(module):
            from transforms._report_invalid_configuration.backend_files import renamed

            yield from renamed(module)
        if told := rejections(module):
            from transforms._report_invalid_configuration.findings import findings

            yield from findings(module, told)
        for found in keyed_file_rejections(module):
            yield Fix(found.declaration.source, found.node, found.message)
        if module.mentions("configuration_aliases"):
            from transforms._report_invalid_configuration.aliases import unconfigured

            yield from unconfigured(module)
