"""Gives arguments that are a resource of their own that resource: a secret's value, a cluster's capacity providers.

## What it does

Some settings stood in their resource once, or stand there in CloudFormation, and are resources of their own now. What
is written in the one becomes the other, directly below it, with its `count` or `for_each` and its provider:
`secret_string` of a secret, `rotation_rules`, `capacity_providers` of a cluster, `block_public_acls` of a bucket,
`alias` of a key, `subscription { ... }` of a topic, `lifecycle_policy` of a repository, provisioned concurrency.

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

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Insert, Level, Meta, Refusal, Remove, Safety, Transform
from fixer.module import Declaration, Module
from fixer.validation import Kind, Rejection, rejections_of, schemas_for

# The resources of which one thing may have several.
_MANY: Final = frozenset({"aws_cloudwatch_event_target", "aws_kms_alias", "aws_sns_topic_subscription"})


# By what these tell where something goes.
_LEADS: Final = ("arn", "endpoint")


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
    from transforms._move_to_own_resources.table import rows

    groups: dict[tuple[str, str, int], list[Rejection]] = {}
    for one in found:
        row = rows().get((one.declaration.type, one.name, _is_all(one)))
        if row is None or not one.declaration.source.is_editable:
            continue
        # Each block that is all of a resource is one; arguments are one together.
        place = one.node.start if not row.right else -1
        groups.setdefault((one.declaration.address, row.own, place), []).append(one)
    taken: set[tuple[str, str]] = set()
    for (_, own, _), those in groups.items():
        yield _moved(module, own, those, taken)


def _is_all(one: Rejection) -> bool:
    from transforms._move_to_own_resources.table import rows

    return isinstance(one.node, hcl.Block) and (one.declaration.type, one.name, True) in rows()


def _moved(module: Module, own: str, those: list[Rejection], taken: set[tuple[str, str]]) -> Fix | Refusal:
    from transforms._move_to_own_resources.completing import added
    from transforms._move_to_own_resources.table import rows
    from transforms._own_resources.placement import beside, free_name, instance, last_beside

    owner, first = those[0].declaration, those[0]
    row = rows()[owner.type, first.name, _is_all(first)]
    said = first.told
    if len(those) > 1:
        others = ", ".join([one.name for one in those[1:]])
        said = f"{said.rstrip('.')}, nor {'is' if len(those) == 2 else 'are'} {others}."
    there = _there(module, owner, own)
    if there is not None and own not in _MANY:
        return Refusal(owner.source, first.node, f"{said} {there.address} is for it: put it there")
    if any(isinstance(one.node, hcl.Block) and one.node.type == "dynamic" and not row.right for one in those):
        return Refusal(owner.source, first.node, f"{said} It is {own}: write that with the count that is meant")
    lines = "".join([_lines(one) for one in those])
    link = "\n".join([f"{name} = {value.replace('OWNER', instance(owner))}" for name, value in row.link])
    more = added(own, hcl.parse(lines).body)
    if more is None:
        return Refusal(owner.source, first.node, f"{said} It is {own}, which has to name them all: write that")
    lines = more + lines
    body = hcl.parse(f"{link}\n{lines}").body
    if missing := _unfit(module, own, body):
        return Refusal(owner.source, first.node, f"{said} It is {own}, which {missing}: write that")
    if (twin := _twin(module, owner, own, body)) is not None:
        return Refusal(owner.source, first.node, f"{said} {twin.address} says the same: one of them has to go")
    name = free_name(module, own, owner.name, [name for type_, name in taken if type_ == own])
    taken.add((own, name))
    code = beside(owner, own, name, f"{link}\n{lines}")
    edits = (*[Remove(owner.source, one.node) for one in those if isinstance(one.node, hcl.Attribute | hcl.Block)],)
    place = Insert(owner.source, last_beside(owner, frozenset({own})), code)
    return Fix(owner.source, first.node, f"{said} {own}.{name} has it now", (*edits, place))


def _there(module: Module, owner: Declaration, own: str) -> Declaration | None:
    """The resource that is for another one already."""
    for one in module.resources(own):
        if any(reader.address == one.address for reader, _ in module.readers(owner.address)):
            return one
    return None


def _twin(module: Module, owner: Declaration, own: str, body: hcl.Body) -> Declaration | None:
    """One of several resources for another one that leads to the same as what is written."""
    leads = next((item for name in _LEADS if (item := body.attribute(name)) is not None), None)
    for one in module.resources(own) if leads is not None else ():
        its = one.attribute(leads.name) if leads is not None else None
        is_same = its is not None and leads is not None and its.value_code.split() == leads.value_code.split()
        if is_same and any(reader.address == one.address for reader, _ in module.readers(owner.address)):
            return one
    return None


def _lines(one: Rejection) -> str:
    """What is written of an argument in the resource that it is."""
    from transforms._move_to_own_resources.table import rows

    row = rows()[one.declaration.type, one.name, _is_all(one)]
    node = one.node
    assert isinstance(node, hcl.Attribute | hcl.Block)
    comments = "".join([f"{line.strip()}\n" for line in node.comments.splitlines()])
    if not row.right:
        assert isinstance(node, hcl.Block)
        lead = "\n" if isinstance(next(iter(node.body.items), None), hcl.Block) else ""
        return f"{lead}{comments}{node.body.code.strip()}\n"
    if isinstance(node, hcl.Block):
        return f"\n{comments}{node.code.strip()}\n"
    value = node.value_code
    if (row.own, row.right) == ("aws_kms_alias", "name") and not value.startswith('"alias/'):
        value = f'"alias/{value[1:]}' if value.startswith('"') else f'"alias/${{{value}}}"'
    return f"{comments}{row.right} = {value}{node.trail.rstrip()}\n"


def _unfit(module: Module, own: str, body: hcl.Body) -> str:
    """Why what is written does not make the resource; empty if it does."""
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", own) if schemas is not None else None
    if schema is None:
        return "is not known here"
    names = {item.name for item in body.attributes}
    blocks = {item.labels[0] if item.type == "dynamic" and item.labels else item.type for item in body.blocks()}
    wrong = sorted((names - set(schema.names)) | (blocks - set(schema.block_names)))
    if wrong:
        return f"does not take {', '.join(wrong)}"
    missing = [name for name in (*schema.required, *schema.required_blocks) if name not in names | blocks]
    return f"must have {', '.join(missing)}" if missing else ""
