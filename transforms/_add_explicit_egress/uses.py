"""What uses a security group: what is attached to it, in its module and in those that its id is handed to.

Sources for what only answers (it opens no connections but to members of its own, inside of its VPC):
https://docs.aws.amazon.com/vpc/latest/userguide/security-groups.html,
https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html (a proxy has the VPC of its
database), https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
"""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Placed, Reference
from transforms._add_explicit_egress.rules import GROUP, OWNERS, RULES, direction_of
from transforms._add_explicit_egress.tree import source_of

# Data stores, and what stands before them: they answer inside of their VPC.
STORES: Final = frozenset(
    (
        "aws_dax_cluster",
        "aws_db_instance",
        "aws_db_proxy",
        "aws_db_proxy_endpoint",
        "aws_docdb_cluster",
        "aws_docdbelastic_cluster",
        "aws_efs_mount_target",
        "aws_elasticache_cluster",
        "aws_elasticache_replication_group",
        "aws_elasticache_serverless_cache",
        "aws_elasticsearch_domain",
        "aws_elasticsearch_vpc_endpoint",
        "aws_memorydb_cluster",
        "aws_msk_cluster",
        "aws_msk_serverless_cluster",
        "aws_neptune_cluster",
        "aws_opensearch_domain",
        "aws_opensearch_vpc_endpoint",
        "aws_opensearchserverless_vpc_endpoint",
        "aws_rds_cluster",
        "aws_redshift_cluster",
        "aws_redshift_endpoint_access",
        "aws_redshiftserverless_endpoint_access",
        "aws_redshiftserverless_workgroup",
        "aws_timestreaminfluxdb_db_cluster",
        "aws_timestreaminfluxdb_db_instance",
        "aws_vpc_endpoint",
        "aws_vpc_endpoint_security_group_association",
    )
)
# Modules of the registry that attach the groups they are given to such.
_STORE_MODULES = re.compile(
    r"terraform-aws-modules/(?:efs|elasticache|memory-db|msk-kafka-cluster|opensearch|rds|rds-aurora|rds-proxy|redshift)/aws"
)
# What a group's id is only written down in.
_NOTES: Final = frozenset(("aws_ssm_parameter",))
# Groups that name another as the source or destination of a rule.
_GROUPS: Final = frozenset((GROUP, "aws_default_security_group"))
# Arguments that a module takes one group by, to give it rules.
_ONE_GROUP = re.compile(r"(?:^|_)(?:sg|security_group)_id$")


class Use(NamedTuple):
    """What uses a group: a "store", some "other", "rules" that may give it egress or an "egress" rule that does.

    `name` is for people.
    """

    kind: Literal["store", "other", "rules", "egress"]
    name: str


def uses(place: Placed, address: str) -> Iterator[Use]:
    """All uses of a group, without the rule resources of its own module."""
    return _uses(place, address, set(), own=True)


def _uses(place: Placed, address: str, seen: set[tuple[str, str]], *, own: bool, member: str = "") -> Iterator[Use]:
    """The uses of what stands at an address: a group, a local value, a variable, a call's output.

    `member` is the one attribute of it that counts.
    """
    if (place.path, f"{address}.{member}") in seen:
        return
    seen.add((place.path, f"{address}.{member}"))
    for reader, reference in place.module.readers(address):
        if address.startswith(f"{GROUP}."):
            # Its `id`, or the whole of it; a name, an ARN or a VPC says nothing of what is attached.
            counts = reference.attribute in ("", "id")
        else:
            counts = not member or reference.attribute in ("", member)
        if counts:
            yield from _use(place, reader, reference, seen, own=own)


def _use(
    place: Placed, reader: Declaration, reference: Reference, seen: set[tuple[str, str]], *, own: bool
) -> Iterator[Use]:
    item = next((item for item in reader.body.items if item.start <= reference.start < item.end), None)
    if isinstance(item, hcl.Block):
        if item.type == "lifecycle":
            return
        name = ""
    elif isinstance(item, hcl.Attribute) and item.name != "depends_on":
        name = item.name
    else:
        return
    shown = reader.address if own else f"{reader.address} in {place.folder}"
    if reader.kind == "resource":
        yield from _resource(place.module, reader, name, shown, own=own)
    elif reader.kind == "locals":
        member = _member(item, reference) if isinstance(item, hcl.Attribute) else ""
        yield from _uses(place, f"local.{name}", seen, own=own, member=member)
    elif reader.kind == "output":
        for caller, call in place.callers():
            yield from _uses(caller, call.address, seen, own=False, member=reader.name)
    elif reader.kind == "module":
        called = place.called(reader)
        if called is not None and name not in ("count", "for_each"):
            yield from _uses(called, f"var.{name}", seen, own=False)
        elif _STORE_MODULES.match(source_of(reader)):
            yield Use("store", shown)
        else:
            yield Use("rules" if _ONE_GROUP.search(name) else "other", shown)


def _resource(module: Module, reader: Declaration, name: str, shown: str, *, own: bool) -> Iterator[Use]:
    if reader.type in RULES:
        direction = RULES[reader.type] or direction_of(module, reader.value("type"))
        # Those of the group's own module are looked at on their own, and better.
        if not own and name in (*OWNERS, "for_each") and direction != "ingress":
            yield Use("egress" if direction == "egress" and name in OWNERS else "rules", shown)
    elif reader.type not in _GROUPS | _NOTES:
        yield Use("store" if reader.type in STORES else "other", shown)


def _member(local: hcl.Attribute, reference: Reference) -> str:
    """Under which key of a local value that is an object a reference stands; empty where that cannot be told."""
    if not local.value_code.lstrip().startswith("{") or not isinstance(local.value, hcl.ObjectCons):
        return ""
    elements = local.value.elements
    return next((e.name or "" for e in elements if e.value.start <= reference.start < e.value.end), "")
