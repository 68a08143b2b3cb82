"""What stands in a block for a value that is put there, where that is more than one argument, or another value.

`VALUE` is the value as it is written, `SWITCH(on|off)` what a bool is in other words. Of a line whose argument is given
by something else that is put there, the line goes.
Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each type.
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import type_of

_SWITCH: Final = re.compile(r"SWITCH\((\w+)\|(\w+)\)")
_ANOMALY: Final = """
dimension {
  key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
  match_options = ["GREATER_THAN_OR_EQUAL"]
  values        = [tostring(VALUE)]
}
"""
_INSIGHTS: Final = """
name  = "containerInsights"
value = SWITCH(enabled|disabled)
"""
# The only kind of thing in a cluster that can be encrypted.
_SECRETS: Final = """
resources = ["secrets"]

provider {
  key_arn = VALUE
}
"""
# The only kind of key that there is.
_KEY: Final = """
id   = VALUE
type = "KMS"
"""
_KEYS: Final = ("kms_key_id", "kms_key_arn", "encryption_key_id", "encryption_key_arn")
_INSIGHTS_NAMES: Final = ("container_insights", "enable_container_insights", "container_insights_enabled")

# By type, the path of the block that the argument stands in, and its name there.
CODES: Final = {
    ("aws_api_gateway_rest_api", "", "endpoint_type"): "types = [VALUE]\n",
    ("aws_autoscaling_group", "", "launch_template_id"): 'id = VALUE\nversion = "$Latest"\n',
    ("aws_autoscaling_group", "", "launch_template_name"): 'name = VALUE\nversion = "$Latest"\n',
    ("aws_ce_anomaly_subscription", "", "threshold"): _ANOMALY,
    **{("aws_codepipeline", "artifact_store", name): _KEY for name in _KEYS},
    **{("aws_ecs_cluster", "", name): _INSIGHTS for name in _INSIGHTS_NAMES},
    ("aws_eks_cluster", "", "kms_key_arn"): _SECRETS,
    ("aws_key_pair", "", "public_key_path"): "file(VALUE)",
    ("aws_key_pair", "", "public_key_file"): "file(VALUE)",
    ("aws_s3_bucket_versioning", "", "enabled"): "status = SWITCH(Enabled|Suspended)\n",
}


def filled(module: Module, code: str, item: hcl.Attribute) -> str:
    """A code with the value of an argument in it; empty if what that means in other words cannot be told."""
    if found := _SWITCH.search(code):
        value = _switched(module, item, found[1], found[2])
        return code.replace(found[0], value) if value else ""
    return code.replace("VALUE", item.value_code)


def _switched(module: Module, item: hcl.Attribute, on: str, off: str) -> str:
    value = item.value
    said = (value.literal or "").lower() if isinstance(value, hcl.Template) else item.value_code.strip()
    words = {"true": on, "false": off, on.lower(): on, off.lower(): off}
    if said in words:
        return f'"{words[said]}"'
    is_bool = isinstance(value, hcl.Traversal) and type_of(module, value) == "b"
    return f'{item.value_code} ? "{on}" : "{off}"' if is_bool else ""
