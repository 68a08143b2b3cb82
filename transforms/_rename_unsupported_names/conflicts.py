"""Arguments of which the provider takes one or the other."""

from typing import Final

from fixer import hcl

# What is called by a name or by the beginning of one.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group#name_prefix-1
_PREFIXED: Final = frozenset({"bucket", "cluster_identifier", "identifier", "name"})
_PREFIX: Final = "_prefix"
# Where code comes from: one group or another. Source: resources/NAME of
# https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
_BUCKET: Final = frozenset({"s3_bucket", "s3_key", "s3_object_version"})
_GROUPS: Final = {
    "aws_lambda_function": (frozenset({"filename"}), _BUCKET, frozenset({"image_uri"})),
    "aws_lambda_layer_version": (frozenset({"filename"}), _BUCKET),
    "aws_s3_object": (frozenset({"source"}), frozenset({"content"}), frozenset({"content_base64"})),
    "aws_synthetics_canary": (frozenset({"zip_file"}), frozenset({"s3_bucket", "s3_key", "s3_version"})),
}


# What says that all are meant, beside which none may be listed.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_finding_aggregator
_SAY_ALL: Final = {
    ("aws_securityhub_finding_aggregator", "specified_regions"): ("linking_mode", '"ALL_REGIONS"'),
}


def conflicting(type_: str, body: hcl.Body, new: str) -> str:
    """The argument of a resource's outermost body beside which another may not stand; empty if there is none."""
    other = new.removesuffix(_PREFIX) if new.endswith(_PREFIX) else f"{new}{_PREFIX}"
    excluded = {other} if new.removesuffix(_PREFIX) in _PREFIXED else set[str]()
    groups = _GROUPS.get(type_, ())
    if any(new in group for group in groups):
        excluded.update(name for group in groups if new not in group for name in group)
    found = next((item.name for item in body.attributes if item.name in excluded), "")
    value = _SAY_ALL.get((type_, new), ("", ""))
    beside = body.attribute(value[0]) if value[0] else None
    is_contrary = beside is not None and beside.value_code == value[1]
    return found or (f"{value[0]} = {value[1]}" if is_contrary else "")
