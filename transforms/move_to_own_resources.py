"""Gives arguments that are a resource of their own that resource: a secret's value, a cluster's capacity providers.

## What it does

Some settings stood in their resource once, or stand there in CloudFormation, and are resources of their own now. What
is written in the one becomes the other, directly below it, with its `count` or `for_each` and its provider:
`secret_string` of a secret, `rotation_rules`, `capacity_providers` of a cluster, `block_public_acls` of a bucket,
`alias` of a key, `log_retention` of a function, `subscription { ... }` of a topic, `lifecycle_policy` of a repository,
provisioned concurrency, `event_destination { ... }` of a configuration set, `integration { ... }` of a method,
`contributor_insights_enabled` of a table. Of a list, each element becomes one: `managed_policy_arns` of a user,
`policy_arns` of a role, `principals` of a share, `targets` of a rule. What other blocks read of it they read there.

Where no row of its table knows a block, the schemas may: `managed_scaling_policy { ... }` of an `aws_emr_cluster` is an
`aws_emr_managed_scaling_policy` if that takes what it says, and what it must have beside that names the cluster.

Options of a VPC peering that another resource accepts become `aws_vpc_peering_connection_options` behind that, for each
side with its provider: they cannot be set before.

Where that resource is there already and does not say it, it is put there; where that says all of it, it goes, and its
comments stand above that. Refuses where that says something else, or more than that (a filter), where it may be for
another, and where what is written does not fit it.

## Why it matters

Terraform stops at 'An argument named "secret_string" is not expected here', and without it the secret is empty.

## Fix safety

Safe: the module could not even be validated, and the resource says what was written.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_version
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_cluster_capacity_providers
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_public_access_block
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_peering_connection_options
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Insert, Level, Meta, Refusal, Remove, Safety, Transform, met_by
from fixer.module import Module, free_name
from fixer.validation import Kind, Rejection, rejections_of


class MoveToOwnResources(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give arguments that are resources of their own those resources",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each resource that something in another one is."""
        found = rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.READ_ONLY)
        found = tuple([one for one in found if not one.path and one.declaration.kind == "resource"])
        if found:
            yield from _all(module, found)
        if module.mentions("aws_vpc_peering_connection"):
            from transforms._move_to_own_resources.peering import options

            yield from met_by(Command.APPLY, options(module))


def _all(module: Module, found: tuple[Rejection, ...]) -> Iterator[Fix | Refusal]:
    from transforms._move_to_own_resources.associations import are_associated, associated
    from transforms._move_to_own_resources.parts import row_of
    from transforms._move_to_own_resources.row import PART
    from transforms._own_resources.policies import attached, is_of_policies

    groups: dict[tuple[str, str, int], list[Rejection]] = {}
    for one in found:
        if one.declaration.source.is_editable and (is_of_policies(one) or are_associated(one)):
            yield attached(module, one) if is_of_policies(one) else associated(module, one)
            continue
        row = row_of(module, one)
        if row is None or not one.declaration.source.is_editable:
            continue
        # Each block that is all of a resource is one; arguments are one together.
        place = one.node.start if row.form != PART else -1
        groups.setdefault((one.declaration.address, row.own, place), []).append(one)
    taken: set[tuple[str, str]] = set()
    for (_, own, _), those in groups.items():
        yield _moved(module, own, those, taken)


def _moved(module: Module, own: str, those: list[Rejection], taken: set[tuple[str, str]]) -> Fix | Refusal:
    from transforms._move_to_own_resources.completing import still_asked
    from transforms._move_to_own_resources.nulls import is_none
    from transforms._move_to_own_resources.parts import parts, row_of, says
    from transforms._move_to_own_resources.readers import followed
    from transforms._move_to_own_resources.row import PART, THERE, rows
    from transforms._move_to_own_resources.standing import MANY, obstacle, there
    from transforms._move_to_own_resources.twins import same
    from transforms._move_to_own_resources.writing import code_of, gone, put
    from transforms._own_resources.placement import beside, instance, last_beside

    owner, first = those[0].declaration, those[0]
    row = row_of(module, first)
    assert row is not None
    said = first.told
    if others := dict.fromkeys([one.name for one in those if one.name != first.name]):
        said = f"{said.rstrip('.')}, nor {'is' if len(others) == 1 else 'are'} {', '.join(others)}."
    written = [parts(module, one, each) for one in those if (each := row_of(module, one)) is not None]
    lines = ["".join([line for part in written for line in part])] if row.form == PART else written[0]
    removed = (*[Remove(owner.source, one.node) for one in those if isinstance(one.node, hcl.Attribute | hcl.Block)],)
    standing = there(module, owner, own, row)
    if (found := same(module, owner, row, lines)) is not None:
        return gone(those, *found, said)
    named = [one for one in those if isinstance(one.node, hcl.Attribute) and row.form == PART]
    rights = [each.right for one in named if (each := row_of(module, one)) is not None]
    if len({*rights}) < len(rights):
        return Refusal(owner.source, first.node, f"{said} All are {rights[0]} of {own}: keep one of them")
    if row.right == THERE and standing is None and [says(one.node) for one in those] == [False]:
        return Fix(owner.source, first.node, f"{said} There is no {own}, so it is removed", removed)
    if standing is None and all(is_none(each.right, one.node) for one in those if (each := row_of(module, one))):
        # As where it is left out: there is nothing of the kind.
        return Fix(owner.source, first.node, f"{said} There is no {own}, so it is removed", removed)
    is_clear = all(written) and lines and (len(lines) == 1 or own in MANY)
    if why := obstacle(module, own, row, those) or ("" if is_clear else f"It is {own}: write that"):
        return Refusal(owner.source, first.node, f"{said} {why}")
    if standing is not None:
        return put(module, standing, those, row, lines[0], said, followed(module, owner, own, those, [standing.name]))
    link = "\n".join([f"{name} = {value.replace('OWNER', instance(owner))}" for name, value in row.link])
    names, codes = list[str](), list[str]()
    for part in lines:
        code, why = code_of(module, owner, own, row, f"{link}\n", part)
        if why:
            return Refusal(owner.source, first.node, f"{said} {why}")
        names.append(free_name(module, own, owner.name, [name for type_, name in taken if type_ == own]))
        taken.add((own, names[-1]))
        codes.append(beside(owner, own, names[-1], code))
    # Below what went before it in an earlier pass: they stand in the order in which they were written.
    kin = {one.own for one in rows().values() if one.type == owner.type} | {own}
    place = Insert(owner.source, last_beside(owner, kin), "\n".join(codes))
    made = ", ".join([f"{own}.{name}" for name in names])
    told = f"{said} {made} {'has' if len(names) == 1 else 'have'} it now{still_asked(own, ''.join(codes))}"
    return Fix(owner.source, first.node, told, (*removed, place, *followed(module, owner, own, those, names)))
