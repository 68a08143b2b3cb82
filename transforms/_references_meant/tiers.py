"""Subnets by the tier that their names say, which people call in more than one way: `private`, `app`.

A VPC of three tiers has public subnets, private ones that its applications run in, and those of its databases.
Source: https://registry.terraform.io/modules/terraform-aws-modules/vpc/aws/latest (`public_subnets`,
`private_subnets`, `database_subnets`)
"""

import re
from typing import Final

from fixer.module import Declaration, Module
from fixer.validation import Rejection

TYPE: Final = "aws_subnet"
_PUBLIC: Final = frozenset({"dmz", "public"})
_APPLICATIONS: Final = frozenset({"app", "application", "apps", "private"})
_DATABASES: Final = frozenset({"data", "database", "databases", "db", "isolated", "rds"})
_TIERS: Final = (_PUBLIC, _APPLICATIONS, _DATABASES)
# What is put into the subnets of databases where there are such, and into private ones where there are not.
_STORES: Final = re.compile(r"aws_(?:dax|db|docdb|elasticache|memorydb|neptune|redshift|rds)_\w+")
_FIRST: Final = re.compile(r"\[(?:\d+|\*|count\.index)\]")


def by_tier(module: Module, found: Rejection, name: str, rest: str) -> str:
    """The name of the only subnets of the tier that a name is of; empty where there are none, or several.

    `rest` is what is read of them, which has to be there in the instances that they have.
    """
    tier = next((one for one in _TIERS if name in one), frozenset())
    declared = [one for one in module.resources(TYPE) if one.name in tier]
    if len(declared) != 1 or (tier is _APPLICATIONS and _STORES.fullmatch(found.declaration.type)):
        return ""
    if found.declaration.kind == "output" and name == "private" and _has_databases(module):
        # Those are private as well, and what is told of all that is may be theirs, too.
        return ""
    return declared[0].name if _has_instances(declared[0], rest) else ""


def _has_databases(module: Module) -> bool:
    return any(one.name in _DATABASES for one in module.resources(TYPE))


def _has_instances(subnet: Declaration, rest: str) -> bool:
    if rest.startswith("."):
        return subnet.shape.kind == "single"
    if at := _FIRST.match(rest):
        count, index = subnet.value_code("count"), at[0].strip("[]")
        is_there = not count.isdigit() or not index.isdigit() or int(index) < int(count)
        return subnet.shape.kind == "count" and is_there
    return subnet.shape.kind != "single" and (not rest or subnet.shape.kind == "for_each")
