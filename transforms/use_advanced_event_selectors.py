"""Writes the event selectors of CloudTrail trails as advanced ones, where basic ones cannot say what they select.

## What it does

Where a basic event selector is to log data events of resources that only advanced ones log (`AWS::RDS::DBCluster`,
`AWS::SNS::Topic`), writes all selectors of the trail as advanced ones, since a trail has the one kind or the other: one
for management events, and one for each type of resource. Where the type has no data events at all, since all that
happens to it are management events (`AWS::KMS::Key`), and the selector logs those, takes the `data_resource` away.

Refuses where it cannot be told which resources are meant.

## Why it matters

The provider rejects the configuration: basic selectors log data events of S3 objects, Lambda functions and DynamoDB
tables only.

## Fix safety

Safe: the configuration could not be planned, and what is written logs what it asks for.

## References

- https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
- https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html
- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Level, Meta, Refusal, Remove, Replace, Safety, Transform, met_by
from fixer.module import Declaration, Module
from fixer.validation import Kind, Rejection, rejections_of
from transforms._block_forms.written import placed


class UseAdvancedEventSelectors(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="select CloudTrail events in the way that knows the resources that are meant",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each type of resource that a basic selector cannot log."""
        for found in rejections_of(module, Kind.VALUE):
            trail = found.declaration
            is_of_trail = trail.type == "aws_cloudtrail" and found.path == "event_selector.data_resource"
            if is_of_trail and trail.source.is_editable:
                yield from met_by(found.rejected_by, _fixes(found))


def _fixes(found: Rejection) -> Iterator[Fix | Refusal]:
    from transforms._own_resources.rewriting import LeftAloneError
    from transforms._use_advanced_event_selectors.advanced import advanced
    from transforms._use_advanced_event_selectors.resources import is_known, is_managed

    trail, node = found.declaration, found.node
    for selector in trail.body.blocks("event_selector"):
        for resource in selector.body.blocks("data_resource"):
            if not resource.start < node.start < resource.end:
                continue
            type_ = resource.body.attribute("type")
            name = type_.value.literal if type_ is not None and isinstance(type_.value, hcl.Template) else None
            if name is not None and is_managed(name) and _logs_management(selector):
                said = (
                    f"{name} has no data events, and its management events this selector logs: the data_resource goes"
                )
                yield Fix(trail.source, node, f"{found.told}: {said}", (Remove(trail.source, resource),))
            elif name is not None and is_known(name):
                try:
                    code = advanced(trail)
                except LeftAloneError as left:
                    yield Refusal(
                        trail.source, node, f"{found.told}: advanced selectors can log them; left alone: {left}"
                    )
                    continue
                said = "all selectors of the trail are written as advanced ones, which can log them"
                yield Fix(trail.source, node, f"{found.told}: {said}", _instead(trail, code))


def _logs_management(selector: hcl.Block) -> bool:
    """Whether a selector logs management events: as many of them, reads or writes, as of data events."""
    included = selector.body.attribute("include_management_events")
    return included is None or included.value_code == "true"


def _instead(trail: Declaration, code: str) -> tuple[Edit, ...]:
    first, *others = trail.body.blocks("event_selector")
    written = Replace(trail.source, first, placed(trail.source, first, code))
    return (written, *[Remove(trail.source, other) for other in others])
