"""Names that `provider` blocks do not have any more, and the ones that are meant; and durations, which tell their unit.

What a row means is as good as the provider has it: a block of another provider, which has no such name, has no row.
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.provider.naming import read
from fixer.validation import Rejection
from transforms._unsupported_names.told import told

_TABLE: Final = """
block provider
  upgrade 5: s3_force_path_style=s3_use_path_style shared_credentials_file=shared_credentials_files
  iam.CreateAccessKey: access_key_id=access_key secret_access_key=secret_key
  sts.AssumeRole: session_token=token
  words: aws_access_key=access_key aws_access_key_id=access_key access_secret_key=secret_key access_secret=secret_key
    aws_secret_key=secret_key aws_secret_access_key=secret_key aws_session_token=token
block provider.endpoints
  upgrade 3: kinesis_analytics=kinesisanalytics r53=route53
"""

ROWS: Final = read(_TABLE)
# Paths of blocks in which `duration`, a string with a unit, stands for `duration_seconds`.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade#provider-arguments
_ROLES: Final = frozenset({"assume_role", "assume_role_with_web_identity"})
_REFERENCE: Final = re.compile(r"(?:var|local)\.[\w-]+(?:\.[\w-]+)*")


def duration(found: Rejection) -> Fix | Refusal | None:
    """How long a role is taken, told with its unit; None for anything else in a `provider` block."""
    node, source = found.node, found.declaration.source
    if found.name != "duration_seconds" or found.path not in _ROLES or not isinstance(node, hcl.Attribute):
        return None
    if found.body is None or found.schema is None or "duration" not in found.schema.names:
        return None
    if found.body.attribute("duration") is not None:
        return Refusal(source, node, f"{found.told} duration is meant, and it is set already: keep one of them")
    text = node.value.literal if isinstance(node.value, hcl.Template) else node.value_code
    if text is None or not (text.isdigit() or _REFERENCE.fullmatch(text)):
        return Refusal(source, node, f"{found.told} duration is meant, which takes a number with its unit: write that")
    code = f'"{text}s"' if text.isdigit() else f'"${{{text}}}s"'
    return Fix(source, node, told(found, f"duration = {code}"), (Replace(source, node, f"duration = {code}"),))
