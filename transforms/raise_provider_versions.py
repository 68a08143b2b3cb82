"""Raises a constraint of an answer that keeps the AWS provider before version 5, where it is repaired as 5 has it.

## What it does

`version = "~> 3.0"` becomes `~> 5.0`, in `required_providers` and in a `provider` block, if the module, or one that it
runs together with, has an argument that 5 has under another name or not at all; and where another of these modules asks
for 5 or later, which no version before 5 meets.

What is known here is what 5.100 and 6 take, and repairs are made by that: `name` of a database becomes `db_name`, which
3 does not have. Others wait for 5: a bucket's settings move to resources of their own, `vpc = true` of an elastic IP
goes. With the constraint left as it is, an answer would be half of each, and good for neither: so it follows.

An answer without such arguments is left as it is. So are modules in folders, which may be deployed by the version that
they ask for: what that takes is not known here, and nothing is said of it but that.

Refuses where `.terraform.lock.hcl` holds the provider to a version before 5: what is deployed by it has to be upgraded
by hand, one major version after the other.

## Why it matters

The repaired module is rejected by the version that it asks for: 'An argument named "db_name" is not expected here'.

## Fix safety

Safe: an answer is not deployed, nothing else that it says is changed, and what is repaired needs the version.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
- https://developer.hashicorp.com/terraform/language/expressions/version-constraints
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from transforms._provider_versions.constraints import Constraint, constraints, is_held, is_old, needed
from transforms._provider_versions.reasons import reason


class RaiseProviderVersions(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="raise constraints from before version 5 of the AWS provider, by which a module is repaired",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each constraint that no version from 5 on meets."""
        old = [one for one in constraints(module) if is_old(one.version)]
        if module.surroundings.kind != "answer":
            yield from map(_told, old[:1])
            return
        why = reason(module) if old else ""
        if not why:
            return
        new, is_locked = needed(module), is_held(module)
        for one in old:
            said = f'aws: "{one.version}" keeps the provider before version 5, {why}'
            if is_locked:
                how = ".terraform.lock.hcl holds it to that: upgrade it, one major version after the other"
                yield Refusal(one.source, one.node, f"{said}. Left alone: {how}")
            else:
                edit = Replace(one.source, one.node, f'"{new}"')
                yield Fix(one.source, one.node, f'{said}: it is "{new}" now (terraform init -upgrade)', (edit,))


def _told(one: Constraint) -> Fix:
    """What is said of a module in a folder that is for a version before 5."""
    said = f'aws: "{one.version}" keeps the provider before version 5: what that takes is not known here, so that'
    message = f"{said} arguments, attributes and values are not looked at; raise it, one major version after the other"
    return Fix(one.source, one.node, message, level=Level.NOTE)
