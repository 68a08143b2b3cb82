"""Cuts that give an argument a resource of its own, which depends on both sides where the argument stood between."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Insert, Remove
from fixer.module import Cycle, Declaration, Module, free_name, node_references
from transforms._dependency_cycles.consumers import consumers
from transforms._dependency_cycles.cut import Cut, is_open
from transforms._own_resources.obstacles import ignores
from transforms._own_resources.placement import beside, comments_of, instance, value_of
from transforms._own_resources.waiting import waiting

_COST: Final = 10


class Row(NamedTuple):
    """An argument, the resource type that stands for it, and how that names the resource it belongs to."""

    type: str
    argument: str
    own_type: str
    owner: str
    attribute: str


# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ (the page of each own type)
ROWS: Final = tuple(
    Row(*line.split())
    for line in (
        "aws_sqs_queue redrive_allow_policy aws_sqs_queue_redrive_allow_policy queue_url id",
        "aws_sqs_queue redrive_policy aws_sqs_queue_redrive_policy queue_url id",
        "aws_sqs_queue policy aws_sqs_queue_policy queue_url id",
        "aws_sns_topic policy aws_sns_topic_policy arn arn",
        "aws_vpc_endpoint policy aws_vpc_endpoint_policy vpc_endpoint_id id",
        "aws_api_gateway_rest_api policy aws_api_gateway_rest_api_policy rest_api_id id",
        "aws_s3_bucket policy aws_s3_bucket_policy bucket id",
        "aws_secretsmanager_secret policy aws_secretsmanager_secret_policy secret_arn arn",
        "aws_opensearch_domain access_policies aws_opensearch_domain_policy domain_name domain_name",
        "aws_elasticsearch_domain access_policies aws_elasticsearch_domain_policy domain_name domain_name",
        "aws_kms_key policy aws_kms_key_policy key_id id",
    )
)


def own_resources(module: Module, cycle: Cycle) -> Iterator[Cut]:
    """One cut for each argument in the cycle that can have a resource of its own."""
    inside = {link.origin for link in cycle.links}
    for place, row in enumerate(ROWS):
        for owner in module.resources(row.type):
            own = [link for link in cycle.links if link.origin == owner.address and link.declaration == owner]
            argument = owner.attribute(row.argument) if own else None
            if argument is None or not may_move(module, owner, row):
                continue
            # What asks for permission and is part of the cycle can wait for no policy that depends on it.
            if any(consumer.address in inside for consumer in consumers(module, owner)):
                continue
            links = [link for link in own if argument.start <= link.start < argument.end]
            if links:
                yield Cut(
                    frozenset(links), owner, argument, advice(owner, row), moved(module, owner, row), _COST + place
                )


def of_themselves(module: Module) -> Iterator[tuple[Declaration, hcl.Attribute, Row]]:
    """The arguments that refer to the very resource that they stand in, and can have a resource of their own."""
    for row in ROWS:
        for owner in module.resources(row.type):
            if owner.source.text.count(owner.address, owner.block.start, owner.block.end):
                argument = owner.attribute(row.argument)
                read = node_references(argument.value) if argument else ()
                if argument and any(reference.address == owner.address for reference in read):
                    yield owner, argument, row


def may_move(module: Module, owner: Declaration, row: Row) -> bool:
    """Whether nothing else sets what an argument does."""
    if not is_open(owner) or ignores(owner, row.argument) or owner.attribute("bypass_policy_lockout_safety_check"):
        return False
    if any(one.source.is_override and one.name == owner.name for one in module.resources(row.type)):
        return False
    if any(reader.type == row.own_type for reader, _ in module.readers(owner.address)):
        return False
    return all(is_open(consumer) for consumer in consumers(module, owner))


def advice(owner: Declaration, row: Row) -> str:
    """What is done with an argument."""
    return f"give the {row.argument} of {owner.address} a resource of its own ({row.own_type})"


def moved(module: Module, owner: Declaration, row: Row) -> tuple[Edit, ...]:
    """The edits that move an argument to a resource of its own, below the one that it stands in."""
    argument = owner.attribute(row.argument)
    assert argument is not None
    above, code = comments_of(argument), value_of(argument)
    name = free_name(module, row.own_type, owner.name)
    gap = "\n" if above or "\n" in code else ""
    inside = f"{row.owner} = {instance(owner)}.{row.attribute}\n{gap}{above}{row.argument} = {code}"
    block = beside(owner, row.own_type, name, inside)
    waits = waiting(consumers(module, owner), f"{row.own_type}.{name}")
    return (Remove(owner.source, argument), Insert(owner.source, owner.block, block), *waits)
