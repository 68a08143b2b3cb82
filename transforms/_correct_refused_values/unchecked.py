"""Values that the provider hands on as they are, and that AWS refuses: other names of what it takes.

Sources: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html,
https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html and
https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html; of certificates (the first ones
expired, and that which is there by default took their place):
https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html and
https://docs.aws.amazon.com/documentdb/latest/developerguide/ca_cert_rotation.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, is_ever, reads
from fixer.validation import result_type
from transforms._allowed_values.matching import form_of

# A type, the path of the argument, and what is meant by what.
_ROWS: Final = """
aws_appautoscaling_policy policy_type Step=StepScaling TargetTracking=TargetTrackingScaling
aws_db_instance ca_cert_identifier rds-ca-2015=rds-ca-rsa2048-g1 rds-ca-2019=rds-ca-rsa2048-g1
aws_docdb_cluster_instance ca_cert_identifier rds-ca-2015=rds-ca-rsa2048-g1 rds-ca-2019=rds-ca-rsa2048-g1
aws_rds_cluster ca_certificate_identifier rds-ca-2015=rds-ca-rsa2048-g1 rds-ca-2019=rds-ca-rsa2048-g1
aws_rds_cluster_instance ca_cert_identifier rds-ca-2015=rds-ca-rsa2048-g1 rds-ca-2019=rds-ca-rsa2048-g1
aws_db_instance engine postgresql=postgres
aws_ecs_cluster setting.value true=enabled on=enabled enable=enabled false=disabled off=disabled disable=disabled
"""


def unchecked_fixes(module: Module) -> Iterator[Fix]:
    """One for each value that goes by another name at AWS."""
    for row in _ROWS.strip().split("\n"):
        type_, path, *pairs = row.split()
        names = {form_of(wrong): right for wrong, _, right in [pair.partition("=") for pair in pairs]}
        for resource in [one for one in module.resources(type_) if one.source.is_editable]:
            for item in filter(_is_written_out, _arguments(resource, path)):
                right = names.get(form_of(item.value_code))
                if right is not None:
                    yield _renamed(resource, item, hcl.quoted(right))
            for item in _computed(module, resource, path) if "true" in names else ():
                value = item.value_code if isinstance(item.value, hcl.Traversal) else f"({item.value_code})"
                code = f"{value} ? {hcl.quoted(names['true'])} : {hcl.quoted(names['false'])}"
                yield _renamed(resource, item, code)


def _computed(module: Module, resource: Declaration, path: str) -> Iterator[hcl.Attribute]:
    """The arguments at a path that are `true` or `false`, and are not written out."""
    for item in _arguments(resource, path):
        is_plain = not isinstance(item.value, hcl.LiteralValue | hcl.Template) and "\n" not in item.value_code
        if is_plain and result_type(module, item.value) == "b" and not _may_be_none(module, item.value):
            yield item


def _may_be_none(module: Module, value: hcl.Expression) -> bool:
    """Whether a variable that a value reads is null by what can be seen: a condition cannot be that."""
    return any(is_ever(module, read.names[1], "null") for read in reads(module, value) if read.names[0] == "var")


def _arguments(resource: Declaration, path: str) -> list[hcl.Attribute]:
    """The arguments at a path: in the resource itself, or in blocks of it."""
    block, _, name = path.rpartition(".")
    bodies = [one.body for one in resource.body.blocks(block)] if block else [resource.body]
    found = [body.attribute(name) for body in bodies]
    return [one for one in found if one is not None]


def _is_written_out(item: hcl.Attribute) -> bool:
    return isinstance(item.value, hcl.LiteralValue) or (
        isinstance(item.value, hcl.Template) and item.value.literal is not None and not item.value.is_heredoc
    )


def _renamed(resource: Declaration, item: hcl.Attribute, code: str) -> Fix:
    said = f"{resource.address}: AWS does not take {item.value_code} for {item.name}: it is {code} now"
    return Fix(resource.source, item, said, (Replace(resource.source, item.value, code),))
