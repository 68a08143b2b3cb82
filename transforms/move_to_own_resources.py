"""Gives arguments that are a resource of their own that resource: a secret's value, a cluster's capacity providers.

## What it does

Some settings stood in their resource once, or stand there in CloudFormation, and are resources of their own now. What
is written in the one becomes the other, directly below it, with its `count` or `for_each` and its provider:
`secret_string` of a secret, `rotation_rules`, `capacity_providers` of a cluster, `block_public_acls` of a bucket,
`alias` of a key, `subscription { ... }` of a topic, `lifecycle_policy` of a repository, provisioned concurrency,
`integration { ... }` of a method. Of a list, each element becomes one: `managed_policy_arns` of a user, `targets` of a
rule. What other blocks read of it they read there.

Refuses where that resource is there already, and where what is written does not fit it.

## Why it matters

Terraform stops at 'An argument named "secret_string" is not expected here', and without it the secret is empty.

## Fix safety

Safe: the module could not even be validated, and the resource says what was written.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_version
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_cluster_capacity_providers
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_public_access_block
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fixer import hcl
from fixer.engine import Effect, Fix, Insert, Level, Meta, Overwrite, Refusal, Remove, Safety, Transform
from fixer.module import Declaration, Module
from fixer.validation import Kind, Rejection, rejections_of, schemas_for

if TYPE_CHECKING:
    from transforms._move_to_own_resources.table import Row

# The resources of which one thing may have several.
_MANY: Final = frozenset(
    {
        "aws_api_gateway_method_response",
        "aws_autoscaling_notification",
        "aws_cloudwatch_event_target",
        "aws_cloudwatch_log_metric_filter",
        "aws_cloudwatch_log_subscription_filter",
        "aws_cognito_user_pool_client",
        "aws_db_instance_role_association",
        "aws_iam_group_policy",
        "aws_iam_group_policy_attachment",
        "aws_iam_role_policy_attachment",
        "aws_iam_user_policy",
        "aws_iam_user_policy_attachment",
        "aws_kms_alias",
        "aws_lb_target_group_attachment",
        "aws_organizations_policy_attachment",
        "aws_rds_cluster_role_association",
        "aws_s3_bucket_intelligent_tiering_configuration",
        "aws_sns_topic_subscription",
        "aws_volume_attachment",
    }
)


# By what these tell where something goes.
_LEADS: Final = (
    "arn",
    "endpoint",
    "policy_arn",
    "target_id",
    "topic_arn",
    "status_code",
    "volume_id",
    "role_arn",
    "name",
    "role",
    "user",
    "group",
)
# What has to be there before resources of other types that read what it is written in.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_deployment
_AWAITED: Final = {"aws_api_gateway_integration": frozenset({"aws_api_gateway_deployment"})}


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


def _all(module: Module, found: tuple[Rejection, ...]) -> Iterator[Fix | Refusal]:
    from transforms._move_to_own_resources.parts import row_of
    from transforms._move_to_own_resources.table import PART

    groups: dict[tuple[str, str, int], list[Rejection]] = {}
    for one in found:
        row = row_of(one)
        if row is None or not one.declaration.source.is_editable:
            continue
        # Each block that is all of a resource is one; arguments are one together.
        place = one.node.start if row.form != PART else -1
        groups.setdefault((one.declaration.address, row.own, place), []).append(one)
    taken: set[tuple[str, str]] = set()
    for (_, own, _), those in groups.items():
        yield _moved(module, own, those, taken)


def _moved(module: Module, own: str, those: list[Rejection], taken: set[tuple[str, str]]) -> Fix | Refusal:
    from transforms._move_to_own_resources.parts import parts, row_of
    from transforms._move_to_own_resources.table import EVERY, PART, WHOLE
    from transforms._own_resources.placement import beside, free_name, instance, last_beside
    from transforms._own_resources.waiting import readers_of_types, waiting

    owner, first = those[0].declaration, those[0]
    row = row_of(first)
    assert row is not None
    said = first.told
    if len(those) > 1:
        others = ", ".join([one.name for one in those[1:]])
        said = f"{said.rstrip('.')}, nor {'is' if len(those) == 2 else 'are'} {others}."
    there = _there(module, owner, own)
    if there is not None and own not in _MANY:
        return Refusal(owner.source, first.node, f"{said} {there.address} is for it: put it there")
    lifecycles = "".join([block.code for block in owner.body.blocks("lifecycle")])
    if ignored := [one.name for one in those if re.search(rf"\b{one.name}\b", lifecycles)]:
        return Refusal(
            owner.source, first.node, f"{said} It is {own}, and the lifecycle names {ignored[0]}: change both"
        )
    if any(isinstance(one.node, hcl.Block) and one.node.type == "dynamic" and row.form == WHOLE for one in those):
        return Refusal(owner.source, first.node, f"{said} It is {own}: write that with the count that is meant")
    written = [parts(one, each) for one in those if (each := row_of(one)) is not None]
    lines = ["".join([line for part in written for line in part])] if row.form == PART else written[0]
    if len(those) > 1 and any((each := row_of(one)) is not None and each.right == EVERY for one in those):
        return Refusal(owner.source, first.node, f"{said} They are {own}: write that")
    if not all(written) or not lines or (len(lines) > 1 and own not in _MANY):
        return Refusal(owner.source, first.node, f"{said} It is {own}: write that")
    link = "\n".join([f"{name} = {value.replace('OWNER', instance(owner))}" for name, value in row.link])
    names, codes = list[str](), list[str]()
    for part in lines:
        code, why = _code(module, owner, own, row, f"{link}\n", part)
        if why:
            return Refusal(owner.source, first.node, f"{said} {why}")
        names.append(free_name(module, own, owner.name, [name for type_, name in taken if type_ == own]))
        taken.add((own, names[-1]))
        codes.append(beside(owner, own, names[-1], code))
    reads = _read_there(module, owner, those, names[0]) if len(names) == 1 else ()
    edits = (*[Remove(owner.source, one.node) for one in those if isinstance(one.node, hcl.Attribute | hcl.Block)],)
    place = Insert(owner.source, last_beside(owner, frozenset({own})), "\n".join(codes))
    waits = waiting(
        readers_of_types(module, owner, _AWAITED.get(own, frozenset())), *[f"{own}.{name}" for name in names]
    )
    made = ", ".join([f"{own}.{name}" for name in names])
    told = f"{said} {made} {'has' if len(names) == 1 else 'have'} it now"
    return Fix(owner.source, first.node, told, (*edits, *reads, place, *waits))


def _read_there(module: Module, owner: Declaration, those: list[Rejection], name: str) -> Iterator[Overwrite]:
    """What reads a value of the owner that is the own resource's now, and that the owner has only later."""
    from transforms._move_to_own_resources.parts import row_of

    rows = {one.name: row for one in those if one.kind is Kind.READ_ONLY and (row := row_of(one)) is not None}
    for reader, reference in module.readers(owner.address) if rows else ():
        row = rows.get(reference.attribute)
        if row is not None and row.right == row.name and reader.source.is_editable:
            end = reference.start + len(owner.address)
            yield Overwrite(reader.source, reference.start, end, f"{row.own}.{name}")


def _code(module: Module, owner: Declaration, own: str, row: "Row", link: str, part: str) -> tuple[str, str]:
    """What stands in a resource of its own, and why that cannot be."""
    from transforms._move_to_own_resources.completing import added
    from transforms._move_to_own_resources.parts import under_right_names

    more = added(own, hcl.parse(part).body)
    if more is None:
        return "", f"It is {own}, which has to name them all: write that"
    code = link + under_right_names(module, own, more + part)
    body = hcl.parse(code).body
    if missing := _unfit(module, own, body):
        return "", f"It is {own}, which {missing}: write that"
    linked = [name for name, _ in row.link]
    twin = _twin(module, owner, own, [item for item in body.attributes if item.name not in linked])
    return code, f"{twin.address} says the same: one of them has to go" if twin is not None else ""


def _there(module: Module, owner: Declaration, own: str) -> Declaration | None:
    """The resource that is for another one already."""
    for one in module.resources(own):
        if any(reader.address == one.address for reader, _ in module.readers(owner.address)):
            return one
    return None


def _twin(module: Module, owner: Declaration, own: str, written: list[hcl.Attribute]) -> Declaration | None:
    """One of several resources for another one that leads to the same as what is written."""
    names = {item.name: item for item in written}
    leads = next((names[name] for name in _LEADS if name in names), None)
    for one in module.resources(own) if leads is not None else ():
        its = one.attribute(leads.name) if leads is not None else None
        is_same = its is not None and leads is not None and its.value_code.split() == leads.value_code.split()
        if is_same and any(reader.address == one.address for reader, _ in module.readers(owner.address)):
            return one
    return None


def _unfit(module: Module, own: str, body: hcl.Body) -> str:
    """Why what is written does not make the resource; empty if it does."""
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", own) if schemas is not None else None
    if schema is None:
        return "is not known here"
    # What an object says that is a block is written so by `reshape_blocks`.
    objects = {item.name for item in body.attributes if item.name in schema.block_names and _is_object(item.value)}
    names = {item.name for item in body.attributes} - objects
    blocks = objects | {
        item.labels[0] if item.type == "dynamic" and item.labels else item.type for item in body.blocks()
    }
    wrong = sorted((names - set(schema.names)) | (blocks - set(schema.block_names)))
    if wrong:
        return f"does not take {', '.join(wrong)}"
    missing = [name for name in (*schema.required, *schema.required_blocks) if name not in names | blocks]
    return f"must have {', '.join(missing)}" if missing else ""


def _is_object(value: hcl.Expression) -> bool:
    elements = value.elements if isinstance(value, hcl.TupleCons) else ()
    objects = [element.value for element in elements] if elements else [value]
    return all(isinstance(each, hcl.ObjectCons) for each in objects)
