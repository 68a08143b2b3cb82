"""ARNs where the names of buckets and of groups are taken: `s3_bucket_name = aws_s3_bucket.reports.arn`.

A bucket and a group are named by arguments that are called so; where AWS takes their ARNs, the arguments say that.
Distributions take neither of a bucket: its domain name.
Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each, and of what a
distribution logs to https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_LoggingConfig.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, nested_type
from fixer.provider.schema import Schema
from fixer.validation import schema_of

_READ: Final = r"(?P<of>aws_\w+)\.[\w-]+(?:\[[^\[\]]*\])?\.(?P<read>arn|bucket|id)"
# Each by itself, since each begins with something that is quickly searched for.
_MEANT: Final = (
    re.compile(rf"bucket(?:_name)?[ \t]*=[ \t]*{_READ}"),
    re.compile(rf"_group_name[ \t]*=[ \t]*{_READ}"),
)
_WHOLE: Final = re.compile(_READ)
_BUCKET: Final = re.compile(r"(?:\w+_)?bucket(?:_name)?")
_GROUP: Final = re.compile(r"(?:\w+_)?(?P<kind>(?:autoscaling|log|option|parameter|placement|subnet)_group)_name")
# Arguments that are called so and take the ARN of a bucket, by type and block.
_BY_ARN: Final = frozenset(
    {
        ("aws_dataexchange_revision_assets", "asset_source"),
        ("aws_s3_bucket", "destination"),
        ("aws_s3_bucket_replication_configuration", "destination"),
        ("aws_s3control_bucket_lifecycle_configuration", ""),
        ("aws_s3control_bucket_policy", ""),
    }
)
# Distributions take the name under which a bucket is reached.
_REACHED: Final = ("aws_cloudfront_distribution", "logging_config")


def arn_fixes(module: Module) -> Iterator[Fix]:
    """One for each ARN that should be a name."""
    for resource in module.declarations("resource"):
        text, block = resource.source.text, resource.block
        if resource.source.is_editable and any(meant.search(text, block.start, block.end) for meant in _MEANT):
            schema = schema_of(module, resource)
            if schema is not None:
                yield from _of(resource, resource.body, schema, "")


def _of(resource: Declaration, body: hcl.Body, schema: Schema, block: str) -> Iterator[Fix]:
    for item in body.items:
        if isinstance(item, hcl.Attribute):
            yield from _named(resource, item, schema, block)
        elif isinstance(item, hcl.Block) and (nested := schema.block(_made_by(item))) is not None:
            inside = next(iter(item.body.blocks("content")), None) if item.type == "dynamic" else item
            if inside is not None:
                yield from _of(resource, inside.body, nested.schema, _made_by(item))


def _made_by(block: hcl.Block) -> str:
    return nested_type(block)


def _named(resource: Declaration, item: hcl.Attribute, schema: Schema, block: str) -> Iterator[Fix]:
    code, argument = item.value_code, schema.argument(item.name)
    read = _WHOLE.fullmatch(code)
    is_reached = (resource.type, block) == _REACHED
    if read is None or not (is_reached or read["read"] == "arn"):
        return
    if argument is None or argument.type != "s" or (resource.type, block) in _BY_ARN:
        return
    group = _GROUP.fullmatch(item.name)
    if _BUCKET.fullmatch(item.name) and read["of"] == "aws_s3_bucket":
        right = "bucket_domain_name" if is_reached else "id"
    elif group is not None and read["of"].endswith(f"_{group['kind']}"):
        right = "name"
    else:
        return
    new = f"{code.removesuffix(read['read'])}{right}"
    what, other = "the name", "the ARN"
    if is_reached:
        what, other = "the domain name of a bucket", other if read["read"] == "arn" else "its name"
    said = f"{resource.address}: {item.name} takes {what}, not {other}: it is {new} now"
    yield Fix(resource.source, item, said, (Replace(resource.source, item.value, new),))
