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
from fixer.module import Declaration, Placed, Reference, references
from transforms._add_explicit_egress.tree import source_of
from transforms._add_explicit_egress.ways import Step, Way, is_filtered, is_open, keys_to, read_by, rest_of
from transforms._security_groups.rules import GROUP, OWNERS, RULES, direction_of

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


# What takes a group for a pattern of others, whose rules are to be as its own are; nothing sends through it.
# Source: https://docs.aws.amazon.com/fms/2018-01-01/APIReference/API_SecurityServicePolicyData.html
_PATTERNS: Final = frozenset(("aws_fms_policy",))


class Use(NamedTuple):
    """What uses a group: a "store", some "other", a "pattern" that sends nothing, something "unclear" that is handed
    more than the group, "rules" that may give it egress or an "egress" rule that does.

    `name` is for people.
    """

    kind: Literal["store", "other", "pattern", "unclear", "rules", "egress"]
    name: str


class _At(NamedTuple):
    """A place that reads what a group's id is in, or the id: by which reference, and the way from what it reads to the
    id.
    """

    place: Placed
    reader: Declaration
    reference: Reference
    way: Way

    @property
    def item(self) -> hcl.Item | None:
        """The argument or the block that it stands in."""
        start = self.reference.start
        return next((item for item in self.reader.body.items if item.start <= start < item.end), None)

    @property
    def keys(self) -> Way | None:
        """The way from the value of the argument to what is read; None where that cannot be told."""
        return keys_to(self.item.value, self.reference) if isinstance(self.item, hcl.Attribute) else None


def uses(place: Placed, address: str) -> Iterator[Use]:
    """All uses of a group, without the rule resources of its own module."""
    return _Uses().of(place, address, (), own=True)


class _Uses:
    """The uses of one group, each of which is looked at once."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str, Way]] = set()

    def of(self, place: Placed, address: str, way: Way, *, own: bool) -> Iterator[Use]:
        """The uses of what stands at an address: a group, a local value, a variable, a call with its outputs.

        `way` leads from there to the id of the group.
        """
        if (place.path, address, way) in self._seen:
            return
        self._seen.add((place.path, address, way))
        size = address.count(".") + 1
        for reader, reference in place.module.readers(address):
            if address.startswith(f"{GROUP}."):
                # Its `id`, or the whole of it; a name, an ARN or a VPC says nothing of what is attached.
                rest: Way | None = () if reference.attribute in ("", "id") else None
            else:
                rest = rest_of(way, read_by(reader.source, reference, size))
            if rest is not None:
                yield from self._by(_At(place, reader, reference, rest), own=own)

    def _by(self, at: _At, *, own: bool) -> Iterator[Use]:
        is_sure = at.item is None or not is_filtered(at.item, at.reference)
        for use in self._by_any(at, own=own):
            # What a `for` picks may be others.
            yield use if is_sure or use.kind != "other" else use._replace(kind="unclear")

    def _by_any(self, at: _At, *, own: bool) -> Iterator[Use]:
        reader, item = at.reader, at.item
        if isinstance(item, hcl.Block):
            if item.type == "lifecycle":
                return
            name = ""
        elif isinstance(item, hcl.Attribute) and item.name != "depends_on":
            name = item.name
        else:
            return
        shown = reader.address if own else f"{reader.address} in {at.place.folder}"
        if name == "for_each" and reader.type not in RULES and (way := self._way_of_each(at)) != ():
            yield from [Use("unclear", shown)] if way is None else self._by_each(at, way, own=own)
        elif reader.kind == "resource":
            yield from _resource(at, name, shown, own=own)
        elif reader.kind in ("locals", "output", "module"):
            yield from self._handed(at, name, shown, own=own)

    def _handed(self, at: _At, name: str, shown: str, *, own: bool) -> Iterator[Use]:
        """The uses of what a local value, an output or an argument of a call hands on."""
        place, reader = at.place, at.reader
        way = _handed_on(at)
        called = place.called(reader) if reader.kind == "module" and name not in ("count", "for_each") else None
        if reader.kind == "module" and called is None:
            if _STORE_MODULES.match(source_of(reader)):
                yield Use("store", shown)
            else:
                yield Use("rules" if _ONE_GROUP.search(name) else "other", shown)
        elif way is None:
            yield Use("unclear", shown)
        elif called is not None:
            yield from self.of(called, f"var.{name}", way, own=False)
        elif reader.kind == "locals":
            yield from self.of(place, f"local.{name}", way, own=own)
        else:
            for caller, call in place.callers():
                yield from self.of(caller, call.address, (Step(reader.name), *way), own=False)

    def _way_of_each(self, at: _At) -> Way | None:
        """The way from `each.value` to the id; empty where it is just that, None where it cannot be told."""
        way = _handed_on(at)
        return way[1:] if way else way

    def _by_each(self, at: _At, way: Way, *, own: bool) -> Iterator[Use]:
        """The uses of what a block reads of `each.value`."""
        block = at.reader.block
        for reference in references(at.reader.source.text[block.start : block.end], block.start):
            is_each = reference.names[:2] == ("each", "value")
            rest = rest_of(way, read_by(at.reader.source, reference, 2)) if is_each else None
            if rest is not None:
                yield from self._by(at._replace(reference=reference, way=rest), own=own)


def _handed_on(at: _At) -> Way | None:
    """The way from what is handed on to the id of the group; None where it cannot be told."""
    keys = at.keys
    if keys is not None:
        return (*keys, *at.way)
    return None if is_open(at.way) else ()


def _resource(at: _At, name: str, shown: str, *, own: bool) -> Iterator[Use]:
    reader = at.reader
    if reader.type in RULES:
        direction = RULES[reader.type] or direction_of(at.place.module, reader.value("type"))
        # Those of the group's own module are looked at on their own, and better.
        if not own and name in (*OWNERS, "for_each") and direction != "ingress":
            yield Use("egress" if direction == "egress" and name in OWNERS else "rules", shown)
    elif reader.type in STORES:
        yield Use("store", shown)
    elif reader.type in _PATTERNS:
        yield Use("pattern", shown)
    elif reader.type not in _GROUPS | _NOTES:
        is_read = not is_open(at.way) or any(at.item and f".{step.name}" in at.item.code for step in at.way)
        yield Use("other" if is_read else "unclear", shown)
