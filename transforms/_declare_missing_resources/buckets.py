"""Buckets that nothing but services write their records to: an empty one with a name of its own is all they need.

Who may write there is said by `permit_services`. Source:
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket#bucket_prefix-1
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.module import Declaration, Module, nested_arguments
from transforms._declare_missing_resources.uses import Uses, above, always, elsewhere, has_alike, is_indexed, said

_BUCKET: Final = "aws_s3_bucket"
# By type: the argument that names the bucket.
_WRITERS: Final = {
    "aws_alb": "access_logs.bucket",
    "aws_cloudtrail": "s3_bucket_name",
    "aws_config_delivery_channel": "s3_bucket_name",
    "aws_elb": "access_logs.bucket",
    "aws_flow_log": "log_destination",
    "aws_lb": "access_logs.bucket",
    "aws_s3_bucket_logging": "target_bucket",
}
# What says more of a bucket: `aws_s3_bucket_versioning`.
_COMPANION: Final = "aws_s3_bucket_"
_LONGEST: Final = 36


def bucket_fixes(module: Module, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    """A bucket for records, where services write there and nothing else reads it but what says more of it."""
    readers = [use for use, _ in uses if use.kind != "output"]
    writers = [use for use in readers if _writes(use, address)]
    if not writers or not all(one in writers or _is_companion(one) for one in readers):
        return
    if any(is_indexed(use, ref) for use, ref in uses) or has_alike(module, _BUCKET, address.partition(".")[2]):
        return
    declaration, reference = next((use, ref) for use, ref in uses if use is writers[0])
    source, node = declaration.source, hcl.Body.of_text(address, reference.start)
    why, name = said(module, address, uses), address.partition(".")[2]
    if (refusal := elsewhere(module, address, why, source, node)) is not None:
        yield refusal
        return
    providers = {one.value_code("provider") for one in readers}
    if len(providers) > 1:
        yield Refusal(source, node, f"{why}, and is read in more than one region: declare one for each")
        return
    prefix = hcl.quoted(f"{name[:_LONGEST].replace('_', '-').lower()}-".lstrip("-"))
    provider = f"provider = {one}\n" if (one := providers.pop()) else ""
    code = hcl.build(f'resource "{_BUCKET}" "NAME" {{\n{provider}bucket_prefix = PREFIX\n}}', NAME=name, PREFIX=prefix)
    yield Fix(source, node, f"{why}: it is declared{always(uses)}", (above(declaration, code),))


def _writes(use: Declaration, address: str) -> bool:
    path = _WRITERS.get(use.type, "") if use.kind == "resource" else ""
    is_named = any(address in item.value_code for _, item in nested_arguments(use.body, path)) if path else False
    return is_named and use.block.code.count(address) == 1


def _is_companion(use: Declaration) -> bool:
    return use.kind == "resource" and use.type.startswith(_COMPANION)
