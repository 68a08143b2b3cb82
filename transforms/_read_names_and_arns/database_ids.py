"""The ids of databases where AWS takes their identifiers: since version 5 these are two things.

Sources: https://github.com/hashicorp/terraform-provider-aws/blob/v5.0.0/CHANGELOG.md ("aws_db_instance: The change of
what id is, namely, a DBI Resource ID now versus DB Identifier previously") and, of what takes the identifier,
https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateEventSubscription.html (`SourceIds`) and
https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/dimensions.html (`DBInstanceIdentifier`)
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Level, Replace
from fixer.module import Declaration, Module, provider_of
from transforms._former_arguments.versions import is_unknown

_INSTANCE: Final = "aws_db_instance"
_SOURCE: Final = "replicate_source_db"
_ARGUMENTS: Final = (
    ("aws_db_event_subscription", "source_ids"),
    ("aws_db_instance", _SOURCE),
    ("aws_db_instance_role_association", "db_instance_identifier"),
    ("aws_db_proxy_target", "db_instance_identifier"),
    ("aws_db_snapshot", "db_instance_identifier"),
)
_ALARM: Final = "aws_cloudwatch_metric_alarm"
_DIMENSION: Final = "DBInstanceIdentifier"
_NAMESPACE: Final = '"AWS/RDS"'


def database_id_fixes(module: Module) -> Iterator[Fix]:
    """One for each id that is read."""
    if is_unknown(module, "aws", (5, 0, 0)):
        # There they are one.
        return
    yield from _named(module)
    for alarm in module.resources(_ALARM):
        if alarm.source.is_editable and _DIMENSION in alarm.block.code:
            # Of another namespace, it is what somebody calls so.
            for dimensions in _dimensions(alarm.body) if _NAMESPACE in alarm.block.code else ():
                element = dimensions.element(_DIMENSION)
                if element is not None:
                    yield from _read(alarm, _DIMENSION, element.value, "identifier", Level.WARNING)
    for dashboard in module.resources("aws_cloudwatch_dashboard"):
        if dashboard.source.is_editable and f'"{_DIMENSION}"' in dashboard.block.code:
            for node in _charted(dashboard):
                yield from _read(dashboard, _DIMENSION, node, "identifier", Level.WARNING)


def _named(module: Module) -> Iterator[Fix]:
    """Those of arguments."""
    for type_, argument in _ARGUMENTS:
        for resource in module.resources(type_):
            item = resource.attribute(argument)
            if item is None or not resource.source.is_editable:
                continue
            elements = item.value.elements if isinstance(item.value, hcl.TupleCons) else ()
            for node in (item.value, *[element.value for element in elements]):
                is_arn = argument == _SOURCE and _goes_by_arn(module, resource, node)
                yield from _read(resource, argument, node, "arn" if is_arn else "identifier")


def _charted(dashboard: Declaration) -> Iterator[hcl.Expression]:
    """What stands behind the name of the dimension in the metrics of a dashboard."""
    for item in dashboard.body.attributes:
        for inner in hcl.walk(item.value):
            if isinstance(inner, hcl.TupleCons):
                values = [element.value for element in inner.elements]
                first = values[0] if values else None
                is_of_databases = isinstance(first, hcl.Template) and first.literal in ("AWS/RDS", ".")
                for name, value in pairwise(values) if is_of_databases else ():
                    if isinstance(name, hcl.Template) and name.literal == _DIMENSION:
                        yield value


def _dimensions(body: hcl.Body) -> Iterator[hcl.ObjectCons]:
    """What the metrics of an alarm are told by."""
    item = body.attribute("dimensions")
    if item is not None and isinstance(item.value, hcl.ObjectCons):
        yield item.value
    for block in body.blocks():
        yield from _dimensions(block.body)


def _read(
    resource: Declaration, name: str, node: hcl.Expression, right: str, level: Level | None = None
) -> Iterator[Fix]:
    """A fix of a reference to the id of an instance, or of all of several."""
    if not isinstance(node, hcl.Traversal) or node.names[:1] != (_INSTANCE,):
        return
    last, names = node.steps[-1], [step.name for step in node.steps if isinstance(step, hcl.GetAttr)]
    if len(names) != 2 or not isinstance(last, hcl.GetAttr) or last.name != "id":
        return
    takes = "ARN" if right == "arn" else "identifier"
    said = f"{resource.address}: {name} takes the {takes} of a database, not its resource id: {right} is read"
    read = hcl.Body.of_text(last.name, node.end - len(last.name))
    yield Fix(resource.source, node, said, (Replace(resource.source, read, right),), level=level)


def _goes_by_arn(module: Module, replica: Declaration, node: hcl.Expression) -> bool:
    """Whether the source of a replica goes by its ARN: of another region, or where the replica has a subnet group.

    Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance#replicate_source_db-1
    """
    names = node.names if isinstance(node, hcl.Traversal) else ()
    origin = module.find(".".join(names[:2]))
    if replica.attribute("db_subnet_group_name") is not None:
        return True
    if origin is None:
        return False
    is_near = provider_of(replica) == provider_of(origin)
    return not is_near or replica.value_code("region") != origin.value_code("region")
