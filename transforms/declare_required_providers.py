"""Declares each provider that a module uses in the module's one `required_providers`.

## What it does

A provider that resources, data sources, ephemeral resources, actions, `provider` blocks, `provider` and `providers`
arguments or provider functions name, and that has no entry, gets one, with its source and a pessimistic constraint:
`hashicorp/random`, `~> 3.0`. The entry goes where the others stand, in their order and form; else into the `terraform`
block, or into a new one at the top of `versions.tf`, `terraform.tf`, `provider.tf`, `providers.tf`, `main.tf` or the
file with the resource, whichever there is. Well-known providers that are not HashiCorp's get the `source` that their
entry lacks. Two `required_providers` in one module become one.

## Why it matters

What is not declared, Terraform takes from `hashicorp/NAME`, in the newest version that exists on that day: not found if
the provider is somebody else's, and broken by the next major version if it is. Two `required_providers` in a module are
an error ("Duplicate required providers configuration"), so is a provider function without an entry.

## Fix safety

Safe: nothing is configured, and nothing deployed changes. Source and constraint go with all that the configuration
says: the modules that call this one (theirs is taken as it is) and those that it calls, the `version` of a `provider`
block, `.terraform.lock.hcl`. Where nothing is said, it is the current major version. The AWS provider is held at 5,
so that what validates with 5.100 goes on doing so; a module that says what only 6 knows gets `~> 6.0`, one that calls
modules of a registry `>= 5.0`.

Left alone, with the reason: a provider that nobody knows or whose name stands for several, one that is declared under
another name or from another source around, requirements in a `.tf.json` file, blocks that contradict each other.

## References

- https://developer.hashicorp.com/terraform/language/providers/requirements
- https://developer.hashicorp.com/terraform/language/expressions/version-constraints
- https://github.com/hashicorp/terraform/issues/25364
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from transforms._declare_required_providers.entries import (
    declared,
    is_said_otherwise,
    json_requirements,
    requirements,
)
from transforms._declare_required_providers.merge import merged
from transforms._declare_required_providers.missing import missing_fixes
from transforms._declare_required_providers.sourceless import sourceless
from transforms._declare_required_providers.uses import uses


class DeclareRequiredProviders(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="declare each provider that is used, once, with its source and a version constraint",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each second block, one for each entry without its source, one for all that is missing."""
        try:
            in_json = json_requirements(module)
            standing = declared(module, in_json)
            used = uses(module)
        except ValueError:
            # A JSON file that is none: what it declares cannot be known.
            return
        blocks = requirements(module)
        for extra in blocks[1:]:
            yield merged(blocks[0], extra)
        for source in in_json:
            if blocks and not source.is_override:
                message = f"{source.name} has them too, and Terraform takes one required_providers in a module"
                advice = "JSON is not edited; put them all in one place"
                yield Refusal(blocks[0].source, blocks[0].block, f"{message}: {advice}")
        for block in blocks:
            yield from sourceless(block)
        missing = [used[name] for name in sorted(used) if name not in standing]
        # What stands there in another form says it already: that is repaired first.
        if missing and not is_said_otherwise(module):
            yield from missing_fixes(module, missing, blocks, in_json)
