"""Moves arguments that a resource does not have to the one beside it that has them: an instance's to its cluster.

## What it does

What is written in one resource and is another one's goes there, where the two name each other: `deletion_protection` of
an instance to its cluster, `instance_class` of a cluster to its instance, `min_size` of a launch template to its group,
`cpu` of a service to its task definition, `enable_dns_support` of a subnet to its VPC. Where the other says the same it
only goes, and likewise where several others have it by default anyway. So does what an instance says otherwise than its
cluster, which rules it, but for what is on here and off there; the message says both. What a global database does not
have is its primary cluster's.

The association of a web ACL with a distribution, which AWS does not take, becomes the `web_acl_id` of that.

Where version 5 of the provider and 6 may both be taken, what only 6 has (`auto_minor_version_upgrade = true` of a
cluster) goes if the instances have it by default; else nothing is said of it.

What a cluster says for all of its instances (`instance_class`, `publicly_accessible`) is written in each of them.

Refuses where the other says something else, where it is one of several and nobody knows which is meant, where it serves
others too, and where the value cannot stand there.

## Why it matters

Terraform rejects the configuration: "An argument named ... is not expected here".

## Fix safety

Safe: a configuration with one of these has never been planned, and what is said is kept.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_instance
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_global_cluster
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service
- https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from fixer import hcl
from fixer.engine import Append, Effect, Fix, Level, Meta, Refusal, Remove, Safety, Transform
from fixer.module import Declaration, Module
from fixer.validation import Kind, Rejection, held_back, rejections_of

if TYPE_CHECKING:
    from transforms._move_to_related_resources.pairs import Pair

# Of what is on here and off there, nobody knows which is meant.
_SWITCHES = ("true", "false")


class MoveToRelatedResources(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="move arguments that a resource does not have to the one beside it that has them",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each argument that is another resource's."""
        found = rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.READ_ONLY)
        found = tuple([one for one in found if not one.path and one.declaration.kind == "resource"])
        if module.mentions("aws_wafv2_web_acl_association") and module.mentions("aws_cloudfront_distribution"):
            from transforms._move_to_related_resources.web_acls import associated

            yield from associated(module)
        held = [one for one in held_back(module) if not one.path and one.declaration.kind == "resource"]
        if not found and not held:
            return
        from transforms._move_to_related_resources.pairs import PAIRS

        given: set[tuple[str, str]] = set()
        for one in (*found, *held):
            for pair in PAIRS:
                if pair.type == one.declaration.type and one.name in pair.names:
                    placed = _placed(module, one, pair, found, given)
                    yield from _in_both_versions(one, pair, placed) if one in held else placed


def _in_both_versions(one: Rejection, pair: "Pair", placed: Iterator[Fix | Refusal]) -> Iterator[Fix]:
    """What is right by each of two versions of which one takes an argument: it goes where all have it by default."""
    default = pair.defaults.get(pair.names[one.name])
    for fix in placed if isinstance(one.node, hcl.Attribute) and one.node.value_code == default else ():
        if isinstance(fix, Fix) and all(isinstance(edit, Remove) for edit in fix.edits):
            yield fix._replace(level=Level.WARNING)


def _placed(
    module: Module, one: Rejection, pair: "Pair", found: tuple[Rejection, ...], given: set[tuple[str, str]]
) -> Iterator[Fix | Refusal]:
    from transforms._move_to_related_resources.related import related, takes, unnamed_primary

    if not isinstance(one.node, hcl.Attribute) or not one.declaration.source.is_editable:
        return
    source, item, name = one.declaration.source, one.node, pair.names[one.name]
    if why := unnamed_primary(module, one.declaration, pair):
        yield Refusal(source, item, f"{one.told} {why}")
        return
    others = [other for other in related(module, one.declaration, pair) if takes(module, other, name)]
    if not others:
        return
    said = [other.attribute(name) for other in others]
    listed = ", ".join([other.address for other in others])
    codes = {" ".join(each.value_code.split()) for each in said if each is not None}
    own = " ".join(item.value_code.split())
    if codes == {own} and all(said):
        yield Fix(source, item, f"{one.told} {listed} says it: it is removed", (Remove(source, item),))
    elif own == pair.defaults.get(name) and not codes - {own}:
        by_itself = f"{one.told} It is what {listed} {'has' if len(others) == 1 else 'have'} by default: it is removed"
        yield Fix(source, item, by_itself, (Remove(source, item),))
    elif len(codes) == 1 and all(said) and pair.is_ruled and own not in _SWITCHES:
        holds = f"{listed} has it, and says {next(iter(codes))}, which holds: {one.name} = {own} is removed"
        yield Fix(source, item, f"{one.told} {holds}", (Remove(source, item),))
    elif codes:
        has = "has it, and says" if len(others) == 1 else "have it, and say"
        yield Refusal(source, item, f"{one.told} {listed} {has} something else: keep one of them")
    elif len(others) > 1 and not (name in pair.of_all and not any(_obstacles(module, one, pair, others, found))):
        yield Refusal(source, item, f"{one.told} {listed} have it: write it in those that are meant")
    elif why := next(_obstacles(module, one, pair, others, found), ""):
        yield Refusal(source, item, f"{one.told} {others[0].address} has it, {why}")
    elif not any((other.address, name) in given for other in others):
        # What others of its kind say of it too goes when it is there.
        given.update((other.address, name) for other in others)
        yield _moved(one, item, others, name)


def _moved(one: Rejection, item: hcl.Attribute, others: list[Declaration], name: str) -> Fix:
    from transforms._own_resources.placement import comments_of

    trail = item.trail.rstrip()
    code = f"{comments_of(item)}{name} = {item.value_code}{trail}\n"
    code = hcl.formatted(code.replace("\r\n", "\n"))
    listed = ", ".join([other.address for other in others])
    added = tuple([Append(other.source, other.block, code) for other in others])
    said = f"{one.told} {listed} {'has' if len(others) == 1 else 'have'} it now"
    return Fix(one.declaration.source, item, said, (Remove(one.declaration.source, item), *added))


def _obstacles(
    module: Module, one: Rejection, pair: "Pair", others: list[Declaration], found: tuple[Rejection, ...]
) -> Iterator[str]:
    """Why an argument cannot go to one of the others."""
    for other in others:
        assert isinstance(one.node, hcl.Attribute)
        if why := _obstacle(module, one, one.node, pair, other, found):
            yield why


def _obstacle(
    module: Module, one: Rejection, item: hcl.Attribute, pair: "Pair", other: Declaration, found: tuple[Rejection, ...]
) -> str:
    """Why an argument cannot go to another resource; empty if it can."""
    from transforms._move_to_related_resources.related import obstacle, related, served
    from transforms._own_resources.obstacles import ignores

    is_overridden = any(each.source.is_override and each.name == other.name for each in module.resources(other.type))
    if (
        not other.source.is_editable
        or is_overridden
        or ignores(one.declaration, one.name)
        or ignores(other, pair.names[one.name])
    ):
        return "which cannot be given it"
    if pair.is_sole and len(served(module, other, pair)) > 1:
        return "and it is not for this one alone"
    for twin in found:
        is_other = twin.declaration.type == pair.type and twin.name == one.name and twin.declaration != one.declaration
        node = twin.node
        differs = isinstance(node, hcl.Attribute) and node.value_code.split() != item.value_code.split()
        if is_other and differs and other in related(module, twin.declaration, pair):
            return f"and {twin.declaration.address} says something else"
    return obstacle(module, other, pair.names[one.name], item.value)
