"""ARNs that have lost a part that there is one of, and names that stand where ARNs are taken.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.validation import Rejection

_PARTITION: Final = "aws(?:-cn|-us-gov)?"
_ACCOUNT: Final = r"(?:\d{12}|aws)"
# What is written, and what is meant: only where the parts that are left tell which one is lost.
_LOST: Final = (
    # Its colons, at the start.
    (rf"arn:?({_PARTITION}):?((?!-)[a-z][a-z0-9-]*:[a-z0-9-]*:{_ACCOUNT}?:.+)", r"arn:\1:\2"),
    # What it begins with.
    (rf"({_PARTITION}:[a-z][a-z0-9-]*:[a-z0-9-]*:{_ACCOUNT}?:.+)", r"arn:\1"),
    # The partition, of which nearly all have one.
    (rf"arn:((?!aws)[a-z][a-z0-9-]*:(?:[a-z]{{2}}-[a-z]+-\d)?:{_ACCOUNT}:.+)", r"arn:aws:\1"),
    # The region that IAM has none of, and what S3 has none of: neither region nor account.
    (rf"arn:({_PARTITION}):iam:({_ACCOUNT}:.+)", r"arn:\1:iam::\2"),
    (rf"arn:({_PARTITION}):s3::?([a-z0-9][a-z0-9.-]{{2,}}(?:/.*)?)", r"arn:\1:s3:::\2"),
)
# By type and path: the argument beside it that takes what is no ARN.
# Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template#instance-profile,
# .../resources/spot_fleet_request#launch_specification and .../resources/appsync_source_api_association
_BESIDE: Final = {
    ("aws_appsync_source_api_association", "merged_api_arn"): "merged_api_id",
    ("aws_appsync_source_api_association", "source_api_arn"): "source_api_id",
    ("aws_launch_template", "iam_instance_profile.arn"): "name",
    ("aws_spot_fleet_request", "launch_specification.iam_instance_profile_arn"): "iam_instance_profile",
}


def mended_arn(text: str) -> str:
    """The ARN that is meant by one of too few parts, empty if that cannot be told."""
    for wrong, right in _LOST:
        found = re.fullmatch(wrong, text)
        if found is not None and (arn := found.expand(right)) != text:
            return arn
    return ""


def beside_it(found: Rejection) -> Fix | None:
    """A name as the argument that takes one, where one that takes ARNs has it; None of anything else."""
    path = f"{found.path}.{found.name}" if found.path else found.name
    other = _BESIDE.get((found.declaration.type, path))
    item = found.body.attribute(found.name) if found.body is not None else None
    if other is None or item is None or found.body is None or found.body.attribute(other) is not None:
        return None
    text = item.value.literal if isinstance(item.value, hcl.Template) else None
    if text is None or not re.fullmatch(r"[\w+=,.@-]+", text):
        return None
    source = found.declaration.source
    said = f"{found.message}: {item.value_code} is no ARN: it is given as {other} now"
    return Fix(source, item, said, (Replace(source, item, f"{other} = {item.value_code}"),))
